"""Comparing the tables with what the events say, row by row."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any, Literal

from domain.kernel.history import SetAside, undone
from projections.engine import state, storage
from projections.engine.rows_of_events import Corrections, Read, complete, corrections_until
from projections.engine.sql import quoted
from projections.engine.state import LIVE, STATE, Ledger
from projections.engine.tables import Projection, Values

Progress = Callable[[int, int], None]
"""Called with the position that was reached, and the one to reach."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A row that is not what the events say.

    ``columns`` has for each column that differs what it should be and what it is. Of kind ``unknown`` is an event that
    projects to nothing, and was not set aside: this program does not know its type, or it is no fact. Of kind ``index``
    is a table of which an index has other rows than it has itself.
    """

    projection: str
    table: str
    kind: Literal["missing", "extra", "changed", "unknown", "index"]
    key: dict[str, Any]
    columns: dict[str, tuple[Any, Any]] = field(default_factory=dict)


def ranges(head: int, size: int) -> Iterator[tuple[int | None, int | None]]:
    """All positions in parts, each after one position until the next; the outermost have no bound (None)."""
    bounds = [None, *range(size, head, size), None]
    yield from pairwise(bounds)


def differences(projection: Projection, expected: Sequence[Values], found: Sequence[Values]) -> Iterator[Difference]:
    """How two lots of rows of a projection differ, in the order of their keys."""
    key = projection.key
    right = {row[:key]: row for row in expected}
    there = {row[:key]: row for row in found}
    for at in sorted(right.keys() | there.keys()):
        if at not in there:
            yield difference(projection, "missing", at)
        elif at not in right:
            yield difference(projection, "extra", at)
        elif right[at] != there[at]:
            names = projection.table.columns.keys()
            changed = {
                name: (one, other) for name, one, other in zip(names, right[at], there[at], strict=True) if one != other
            }
            yield difference(projection, "changed", at, changed)


def difference(
    projection: Projection,
    kind: Literal["missing", "extra", "changed"],
    key: Values,
    columns: dict[str, tuple[Any, Any]] | None = None,
) -> Difference:
    """One difference, with the names that go with it."""
    names = [column.name for column in projection.table.primary_key.columns]
    name = projection.entries.__module__.rpartition(".")[2].removesuffix("_table")
    return Difference(name, projection.table.name, kind, dict(zip(names, key, strict=bool(key))), columns or {})


def check(
    projections: Sequence[Projection], read: Read, ledger: Ledger, progress: Progress | None, size: int
) -> list[Difference]:
    """Every row of the live tables that is not what the events up to the head say; see ``Projector.check``."""
    head = ledger.head()
    corrections = corrections_until(read, head)
    aside = set_aside(corrections)
    found: list[Difference] = []
    last = 0
    for after, until in ranges(head, size):
        events = list(read(None, after=after or 0, until=head if until is None else until))
        last = events[-1].position if events else last
        changes = complete(projections, events, corrections)
        facts = {recorded.position for recorded in events}.difference(changes.failed)
        found += _unknown(facts | aside, after or 0, head if until is None else until)
        with ledger.connect() as connection:
            for projection, rows in zip(projections, changes.rows, strict=True):
                found += differences(projection, rows, storage.rows(connection, projection, after, until, head))
        if progress is not None:
            progress(head if until is None else until, head)
    found += _lying_indexes(projections, ledger)
    named = {(one.table, *one.key.values()): one for one in found}
    for later in _beyond(projections, ledger, head, last):
        known = named.get((later.table, *later.key.values()))
        if known is None:
            found.append(later)
        elif "known_until" in later.columns:
            expected = known.columns.get("known_until", (None, None))[0]
            known.columns["known_until"] = (expected, later.columns["known_until"][1])
    return found


def _lying_indexes(projections: Sequence[Projection], ledger: Ledger) -> Iterator[Difference]:
    """The tables whose indexes do not have their rows; PostgreSQL has no question for that."""
    with ledger.connect() as connection:
        if connection.dialect.name != "sqlite":
            return
        for projection in projections:
            name = projection.table.name
            said = connection.exec_driver_sql(f"PRAGMA integrity_check({quoted(connection, name)})").scalars().all()
            if said != ["ok"]:
                yield replace(difference(projection, "changed", ()), kind="index", columns={"": ("ok", said[0])})


def set_aside(corrections: Corrections) -> set[int]:
    """The positions that are set aside as no fact, and of which that was not taken back."""
    all_ = [recorded for family in corrections.values() for recorded in family]
    gone = undone(sorted(all_, key=lambda recorded: recorded.position))
    return {one.event.corrects for one in all_ if isinstance(one.event, SetAside) and one.position not in gone}


def _unknown(facts: set[int], after: int, until: int) -> Iterator[Difference]:
    for position in sorted(set(range(after + 1, until + 1)) - facts):
        yield Difference("", "event", "unknown", {"position": position})


def _beyond(projections: Sequence[Projection], ledger: Ledger, head: int, last: int) -> Iterator[Difference]:
    """What the tables say of positions after the head, when nothing was recorded since."""
    with ledger.connect() as connection:
        live = state.get(connection, LIVE)
        later = [(projection, storage.beyond(connection, projection, head)) for projection in projections]
    now = ledger.head()  # asked after them: what was recorded meanwhile may have made such rows
    position = live.position if live is not None else None
    if position is None or position < last or position > now:
        yield Difference("", STATE.name, "changed", {"name": LIVE}, {"position": (last, position)})
    for projection, rows in later:
        columns = projection.table.columns.keys()
        for row in rows:
            values = dict(zip(columns, row, strict=True))
            known_until = values.get("known_until")
            if values["position"] > now or values.get("known_from", 0) > now:
                yield difference(projection, "extra", row[: projection.key])
            elif known_until is not None and known_until > now:
                yield difference(projection, "changed", row[: projection.key], {"known_until": (None, known_until)})
