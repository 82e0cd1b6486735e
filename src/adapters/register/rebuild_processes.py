"""Other processes that make the rows of a rebuild, on the cores that this one leaves idle.

Each reads its parts of the record itself, and hands back rows: whoever rebuilds writes all of them, so that the tables
grow in the order of the events as ever.
"""

import gc
import os
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import connection, get_context, parent_process
from threading import Thread

from eventsourcing.dcb.api import DCBQuery
from sqlalchemy import URL

from adapters.ledger.ledger import Ledger
from adapters.privacy.keyring import Keyring
from adapters.privacy.vault import Vault
from adapters.register.codec import Codec
from domain.kernel.history import Recorded
from projections.catalogue import PROJECTIONS
from projections.engine.rebuilding.rebuild_parts import Part, RowMakers, Rows, SubjectPart, derived_rows
from projections.engine.rows_of_events import complete, corrections_until

FEWEST_EVENTS = 150_000
"""Events from which on it is worth the second that a process takes to start."""

_MOST = 4
"""More could not be kept busy: one process writes what all make."""


class _Processes:
    def __init__(self, pool: ProcessPoolExecutor, processes: int) -> None:
        self._pool = pool
        self.processes = processes

    def begin(self, part: Part | SubjectPart) -> Future[Rows]:
        """Have the rows of a part made. Raises OSError when a process cannot be started."""
        with _uninterrupted():
            return self._pool.submit(_make, part)


@contextmanager
def row_makers(
    url: URL, keyring: URL, events: int, until: int, processes: int | None = None
) -> Iterator[RowMakers | None]:
    """So many processes that know all corrections until a position; None for none.

    When not said: as many as there are other cores, and none for so few events that they would be read before that.
    """
    if processes is None:
        processes = min(_cores() - 1, _MOST) if events >= FEWEST_EVENTS else 0
    if processes < 1:
        yield None
        return
    try:
        pool = ProcessPoolExecutor(
            processes, mp_context=get_context("spawn"), initializer=_start, initargs=(url, keyring, until)
        )
    except (OSError, NotImplementedError):  # a machine that has no locks to share
        yield None
        return
    try:
        yield _Processes(pool, processes)
    finally:
        pool.shutdown(cancel_futures=True)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """A process that is begun within it is not interrupted: who interrupts a rebuild is answered by who began it."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


# ---------------------------------------------------------------- in the other process

_made: Callable[[Part | SubjectPart], Rows]


def _start(url: URL, keyring: URL, until: int) -> None:
    Thread(target=_end_with_parent, daemon=True).start()
    gc.disable()  # events and rows have no cycles
    try:
        _learn(url, keyring, until)
    except Exception:
        # its parts are made by who began it, and who meets the same error there tells it
        os._exit(1)


def _learn(url: URL, keyring: URL, until: int) -> None:
    global _made
    ledger, codec = Ledger(url), Codec(Vault(Keyring(keyring)))

    def read(query: DCBQuery | None, *, after: int = 0, until: int | None = None) -> Iterator[Recorded]:
        return codec.decode_all(ledger.stored(query, after=after, until=until))

    corrections = corrections_until(read, until)

    def make(part: Part | SubjectPart) -> Rows:
        if isinstance(part, Part):
            return complete(PROJECTIONS, read(None, **part._asdict()), corrections).rows
        with ledger.connect() as connection:
            return derived_rows(connection, PROJECTIONS, part)

    _made = make


def _make(part: Part | SubjectPart) -> Rows:
    return _made(part)


def _end_with_parent() -> None:
    """A pool of which the owner was killed would wait for tasks for ever."""
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
