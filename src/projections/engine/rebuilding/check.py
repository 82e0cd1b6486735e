"""Comparing the tables with what the events say, row by row."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any, Literal

from domain.kernel.history import SetAside, undone
from projections.engine import state, storage
from projections.engine.deriving import following as deriving
from projections.engine.deriving.derived import Kept
from projections.engine.rows_of_events import Corrections, Read, complete, corrections_until, of_facts
from projections.engine.sql import quoted
from projections.engine.state import LIVE, STATE, Ledger
from projections.engine.tables import Values

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


def differences(projection: Kept, expected: Sequence[Values], found: Sequence[Values]) -> Iterator[Difference]:
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
    projection: Kept,
    kind: Literal["missing", "extra", "changed"],
    key: Values,
    columns: dict[str, tuple[Any, Any]] | None = None,
) -> Difference:
    """One difference, with the names that go with it."""
    names = [column.name for column in projection.table.primary_key.columns]
    key_ = dict(zip(names, key, strict=bool(key)))
    return Difference(projection.topic, projection.table.name, kind, key_, columns or {})


def check(kept: Sequence[Kept], read: Read, ledger: Ledger, progress: Progress | None, size: int) -> list[Difference]:
    """Every row of the live tables that is not what the events up to the head say; see ``Projector.check``."""
    head = ledger.head()
    corrections = corrections_until(read, head)
    aside = set_aside(corrections)
    found: list[Difference] = []
    right: dict[str, dict[Values, Values | None]] = {}
    last = 0
    for after, until in ranges(head, size):
        events = list(read(None, after=after or 0, until=head if until is None else until))
        last = events[-1].position if events else last
        changes = complete(kept, events, corrections)
        facts = {recorded.position for recorded in events}.difference(changes.failed)
        found += _unknown(facts | aside, after or 0, head if until is None else until)
        with ledger.connect() as connection:
            for projection, rows in zip(of_facts(kept), changes.rows, strict=True):
                there = storage.rows(connection, projection, after, until, head)
                of_table = list(differences(projection, rows, there))
                found += of_table
                if of_table:
                    right.setdefault(projection.table.name, {}).update(_put_right(projection, of_table, rows))
        if progress is not None:
            progress(head if until is None else until, head)
    for source in deriving.sources(kept):
        found += _derived(ledger, source, head, size, right)
    found += _lying_indexes(kept, ledger)
    named = {(one.table, *one.key.values()): one for one in found}
    for later in _beyond(kept, ledger, head, last):
        known = named.get((later.table, *later.key.values()))
        if known is None:
            found.append(later)
        elif "known_until" in later.columns:
            expected = known.columns.get("known_until", (None, None))[0]
            known.columns["known_until"] = (expected, later.columns["known_until"][1])
    return found


def _put_right(projection: Kept, found: Sequence[Difference], rows: Sequence[Values]) -> dict[Values, Values | None]:
    """The rows as they should be, where they are not, by their keys; None for one that should not be there."""
    expected = {row[: projection.key]: row for row in rows}
    keys = (tuple(one.key.values()) for one in found)
    return {key: expected.get(key) for key in keys}


def _derived(
    ledger: Ledger,
    source: deriving.Source,
    head: int,
    size: int,
    right: dict[str, dict[Values, Values | None]],
) -> Iterator[Difference]:
    """How derived tables differ from what the facts come down to, these put right where they are not.

    It adds to ``right`` how derived rows should be that are not so, for what is made of those in turn.
    """
    with ledger.connect() as connection:
        parts = list(source.bounds(connection, None, size))
    for after, until in parts:
        with ledger.connect() as connection:
            made = source.rows(connection, after, until, head, right=right)
            there = [deriving.rows(connection, derived, after, until, head) for derived in source.tables]
        for derived, rows, found in zip(source.tables, made, there, strict=True):
            expected = [tuple(row) for row in rows]
            of_table = list(differences(derived, expected, found))
            yield from of_table
            if of_table:
                right.setdefault(derived.table.name, {}).update(_put_right(derived, of_table, expected))


def _lying_indexes(projections: Sequence[Kept], ledger: Ledger) -> Iterator[Difference]:
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


def _beyond(projections: Sequence[Kept], ledger: Ledger, head: int, last: int) -> Iterator[Difference]:
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
            if values[projection.grows_by] > now or values.get("known_from", 0) > now:
                yield difference(projection, "extra", row[: projection.key])
            elif known_until is not None and known_until > now:
                yield difference(projection, "changed", row[: projection.key], {"known_until": (None, known_until)})
