"""Something done for each of many, in a process of its own, forked from this one."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")


def in_processes(these: Iterable[T], do: Callable[[T], int], processes: int) -> Iterator[tuple[T, int]]:
    """Do it for each, so many at a time; what it returned, or less than zero for a signal that ended its process.

    What is done prints nothing.
    """
    waiting, running = iter(these), dict[int, T]()
    while True:
        while len(running) < processes and (this := next(waiting, None)) is not None:
            running[started(do, this)] = this
        if not running:
            return
        process, status = os.wait()
        if process in running:
            yield running.pop(process), os.waitstatus_to_exitcode(status)


def started(do: Callable[[T], int], this: T) -> int:
    """The id of a process that does it, and ends with what it returns."""
    sys.stdout.flush()
    sys.stderr.flush()
    process = os.fork()
    if process:
        return process
    status = os.EX_SOFTWARE
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        status = do(this)
    finally:
        os._exit(status)
