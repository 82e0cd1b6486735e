"""Other processes that make the rows of a rebuild, so that it has more than one core.

They only read. What they make is written, in order, by the process that rebuilds.
"""

import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from multiprocessing import get_context

from sqlalchemy import URL

from adapters.register import Register
from projections.changes import Corrections, Part, Rows, complete, corrections_until
from projections.projector import PROJECTIONS

_AHEAD = 3
"""So many parts for each process may wait to be written."""

_MOST = 4
"""More processes than this make rows faster than one can write them."""


class Rebuilders:
    """Makes rows in as many processes as there are cores besides the one that writes."""

    def __init__(self, url: URL, processes: int | None = None) -> None:
        self._url = url
        self._processes = min(_cores() - 1, _MOST) if processes is None else processes

    def rows(self, parts: Sequence[Part], head: int) -> Iterator[Rows | None]:
        """For each part in turn its rows, given all corrections up to the head; None for one that is left to make.

        Raises what reading events raises.
        """
        if self._processes < 1 or len(parts) < 2:
            yield from [None] * len(parts)
            return
        pool = ProcessPoolExecutor(self._processes, get_context("spawn"), _begin, (self._url, head))
        try:
            yield from self._shared(pool, parts)
        finally:
            pool.shutdown(cancel_futures=True)

    def _shared(self, pool: ProcessPoolExecutor, parts: Sequence[Part]) -> Iterator[Rows | None]:
        given: dict[int, Future[Rows]] = {}
        following = 1  # the first part is left to the caller: when it is done, the others have started
        for number in range(len(parts)):
            # killed, for want of memory perhaps: one process is slower, and enough
            with suppress(BrokenProcessPool):
                while following < min(number + _AHEAD * self._processes, len(parts)):
                    given[following] = pool.submit(_make, parts[following])
                    following += 1
                future = given.pop(number, None)
                if future is not None and (future.done() or not future.cancel()):
                    yield future.result()
                    continue
            yield None


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


_own: tuple[Register, Corrections]
"""What a process of the pool reads with."""


def _begin(url: URL, head: int) -> None:
    global _own
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one that rebuilds stops the others
    register = Register(url)
    _own = register, corrections_until(register.recorded, head)


def _make(part: Part) -> Rows:
    register, corrections = _own
    after, until = part
    return complete(PROJECTIONS, register.recorded(None, after=after, until=until), corrections).rows
