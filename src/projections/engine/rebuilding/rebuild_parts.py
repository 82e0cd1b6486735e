"""Making the rows of a rebuild part by part: here, and meanwhile in other processes where there are any."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import BrokenExecutor, Future
from contextlib import AbstractContextManager, nullcontext
from typing import NamedTuple, Protocol, TypeVar

from sqlalchemy import Connection

from projections.engine import storage
from projections.engine.deriving import following as deriving
from projections.engine.deriving.derived import Kept
from projections.engine.tables import Values

Rows = list[list[Values]]
"""Of each projection in turn the rows of some events, in their final form."""

_AHEAD = 8
"""Parts that wait at most, made here or by others, before they are handed on: their rows are in memory."""


class Part(NamedTuple):
    """The events after one position until the next."""

    after: int
    until: int


class SubjectPart(NamedTuple):
    """The subjects of a source (by its number), after one id until another (included; None: no bound), with what was
    believed of them up to a position."""

    number: int
    after: str | None
    until: str | None
    at: int


AnyPart = TypeVar("AnyPart", Part, SubjectPart)


def derived_rows(connection: Connection, kept: Sequence[Kept], part: SubjectPart) -> Rows:
    """The rows of these subjects, of each of their tables in turn, from their facts in the tables of a rebuild."""
    source = deriving.sources(kept)[part.number]
    rows = source.rows(connection, part.after, part.until, part.at, storage.NEXT)
    # in the order of their key: a table grows faster at its end
    return [sorted(map(tuple, of_table)) for of_table in rows]


class RowMakers(Protocol):
    """Other processes that make rows: of events, and of subjects whose facts are loaded; ``processes`` is their
    number."""

    processes: int

    def begin(self, part: Part | SubjectPart) -> Future[Rows]:
        """Have the rows of a part made."""


FindRowMakers = Callable[[int, int], AbstractContextManager[RowMakers | None]]
"""Gives others for so many events, that know all corrections up to a position; None where that would not be faster."""


def no_row_makers(_events: int, _until: int) -> AbstractContextManager[None]:
    """No others."""
    return nullcontext()


def made(
    parts: Sequence[AnyPart], here: Callable[[AnyPart], Rows], others: RowMakers | None
) -> Iterator[tuple[AnyPart, Rows]]:
    """The rows of each part, in the order of the parts, whoever makes them."""
    begun: dict[AnyPart, Future[Rows]] = {}
    ready: dict[AnyPart, Rows] = {}
    left = deque(parts)

    def theirs(part: AnyPart) -> Rows:
        try:
            return begun.pop(part).result()
        except BrokenExecutor:  # they were killed, or could not start
            return here(part)

    for part in parts:
        while part not in ready:
            if others is not None and left and _idle(begun, others):
                try:
                    begun[left[0]] = others.begin(left[0])
                    left.popleft()
                except (BrokenExecutor, OSError):
                    others = None
            elif left and not (part in begun and (begun[part].done() or len(ready) >= _AHEAD)):
                own = left.popleft()
                ready[own] = here(own)
            else:
                ready[part] = theirs(part)
        yield part, ready.pop(part)


def _idle(begun: Mapping[AnyPart, Future[Rows]], others: RowMakers) -> bool:
    working = sum(not future.done() for future in begun.values())
    return working < 2 * others.processes and len(begun) < 2 * others.processes + _AHEAD
