"""Standard output and error: what cannot be shown on them is noticed, and never in the way of what is recorded."""

import errno
import io
import json
import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, TextIO, cast

from domain.kernel.errors import ForPeople, reason
from domain.kernel.readable import visible, visible_in_json
from domain.kernel.rules import N_, say


class NotShown(ForPeople):
    """What was to be shown was not, or not all of it. ``by_reader``: who read it has seen enough, and went away."""

    def __init__(self, error: OSError) -> None:
        super().__init__(say(N_("The answer could not be shown: {reason}."), reason=reason(error)))
        self.by_reader = error.errno == errno.EPIPE


class _Checked:
    """A stream that says what went wrong as ``NotShown``."""

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream
        self._error = OSError(errno.EBADF, os.strerror(errno.EBADF))
        """What went wrong first, once there is no stream any more."""

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def write(self, text: str) -> int:
        """Write. Raises ``NotShown``."""
        if self._stream is None:
            raise NotShown(self._error)
        try:
            return self._stream.write(text)
        except OSError as error:
            self._give_up(error)
            raise NotShown(error) from None

    def writelines(self, lines: Iterable[str]) -> None:
        """Write some. Raises ``NotShown``."""
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        """Have all of it written. Raises ``NotShown``."""
        try:
            if self._stream is not None:
                self._stream.flush()
        except OSError as error:
            self._give_up(error)
            raise NotShown(error) from None

    def isatty(self) -> bool:
        """Whether a person looks at it."""
        return self._stream is not None and self._stream.isatty()

    @property
    def encoding(self) -> str:
        """How its text becomes bytes."""
        return (self._stream.encoding if self._stream is not None else None) or "utf-8"

    def _give_up(self, error: OSError) -> None:
        """Nothing more is written to it: what waits in it would come again when the process ends, as a failure."""
        stream, self._stream, self._error = self._stream, None, error
        if stream in (sys.__stdout__, sys.__stderr__):
            with suppress(OSError, ValueError):
                nowhere = os.open(os.devnull, os.O_WRONLY)
                os.dup2(nowhere, cast(TextIO, stream).fileno())
                os.close(nowhere)


@contextmanager
def checked() -> Iterator[None]:
    """Within it, standard output and error are checked. What a terminal cannot show is shown as far as it can."""
    with suppress(OSError):
        while (free := os.open(os.devnull, os.O_RDWR)) < 3:
            pass  # nothing that is opened later (a ledger!) may be taken for standard output
        os.close(free)
    before = sys.stdout, sys.stderr
    for stream, errors in ((sys.stdout, "replace"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=errors)
    sys.stdout, sys.stderr = cast(TextIO, _Checked(sys.stdout)), cast(TextIO, _Checked(sys.stderr))
    try:
        yield
    finally:
        sys.stdout, sys.stderr = before


def for_programs() -> TextIO:
    """Standard output for what a program reads: UTF-8, whatever the locale."""
    stream = sys.stdout
    inner = stream._stream if isinstance(stream, _Checked) else stream
    if isinstance(inner, io.TextIOWrapper):
        inner.reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream


_TOGETHER = re.compile(r"`[^`]*`\S*|--\S+ [^\s-]\S*|\S+")
"""What stays on one line, so that it can be copied: a command, an option with its value, a word."""


def fitted(line: str, width: int | None) -> str:
    """A line, broken between words where it is wider than this."""
    if width is None or len(line) <= width:
        return line
    fits, begin, end = [], 0, 0
    for part in _TOGETHER.finditer(line):
        if part.end() - begin > width and end > begin:
            fits.append(line[begin:end])
            begin = part.start()
        end = part.end()
    return "\n".join([*fits, line[begin:]])


def _width(stream: TextIO) -> int | None:
    """The columns of the terminal that it is; None where it is none."""
    if not stream.isatty():
        return None
    with suppress(OSError, ValueError):
        return os.get_terminal_size(stream.fileno()).columns or None
    return None


def show(line: str) -> None:
    """Print a line on standard output, at once. Raises ``NotShown``."""
    sys.stdout.write(f"{fitted(visible(line), _width(sys.stdout))}\n")
    sys.stdout.flush()


def show_json(value: Any) -> None:
    """Print a value as a line of JSON on standard output, at once. Raises ``NotShown``."""
    stream = for_programs()
    stream.write(f"{visible_in_json(json.dumps(value, ensure_ascii=False))}\n")
    stream.flush()


def complain(line: str) -> None:
    """Print a line on standard error. Raises ``NotShown``."""
    sys.stderr.write(f"{fitted(visible(line), _width(sys.stderr))}\n")
    sys.stderr.flush()


def last_words(lines: Iterable[str]) -> None:
    """Say these on standard error, or on standard output where there is no other left."""
    visible_lines = [visible(line) for line in lines]
    for stream in (sys.stderr, sys.stdout):
        width = _width(stream)
        text = "".join(f"{fitted(line, width)}\n" for line in visible_lines)
        with suppress(NotShown):
            stream.write(text)
            stream.flush()
            return
