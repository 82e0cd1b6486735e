"""A command line whose answer is cut off at one of its writes, and what it then says of the record."""

import errno
import io
import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from adapters.cli.root import run

Output = Literal["stdout", "stderr"]
OUTPUTS: tuple[Output, ...] = ("stdout", "stderr")


class Cut(io.StringIO):
    """A text stream on a disk that is full from its n-th write on, counted from 0; a reader that has gone with EPIPE.

    With ``instead`` that is done at that write, and nothing is cut off."""

    def __init__(self, at: int | None, number: int = errno.ENOSPC, instead: Callable[[], object] | None = None) -> None:
        super().__init__()
        self.left = at
        self.instead = instead
        self.number = number
        self.was_cut = False

    def write(self, text: str) -> int:
        """Write, or fail."""
        if self.left == 0 and self.instead is not None:
            self.left = None
            self.instead()
        if self.left == 0:
            self.was_cut = True
            raise OSError(self.number, os.strerror(self.number))
        if self.left is not None:
            self.left -= 1
        return super().write(text)


@dataclass(frozen=True)
class Told:
    """What was said of a command line."""

    code: int
    out: str
    err: str
    was_cut: bool

    @property
    def is_done(self) -> bool:
        """Whether it says that nothing is to be repeated."""
        return "All was carried out" in self.out + self.err

    @property
    def again(self) -> list[str]:
        """The options with which it is to be given again, as it says itself; where nothing is said, none."""
        last = (self.err or self.out).splitlines()[-1]
        found = dict(re.findall(r"(--command-id|--from) ([\w-]+)", last))
        return [part for option in found.items() for part in option]


def cut(
    output: Output,
    at: int | None,
    *arguments: str,
    number: int = errno.ENOSPC,
    instead: Callable[[], object] | None = None,
) -> Told:
    """Run ``opvang`` with one of its outputs cut off at a write, or with something else done then."""
    streams = {"stdout": Cut(None), "stderr": Cut(None)} | {output: Cut(at, number, instead)}
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = streams["stdout"], streams["stderr"]
    try:
        code = run(list(arguments))
    finally:
        sys.stdout, sys.stderr = before
    out, err = (streams[name].getvalue() for name in ("stdout", "stderr"))
    return Told(code, out, err, streams[output].was_cut)
