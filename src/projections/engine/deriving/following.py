"""Reading and writing what derived rows are made of: the facts about subjects, and the rows that they have."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Protocol

from sqlalchemy import Connection, Row, Table

from domain.kernel.history import Recorded
from projections.engine.batches import batches
from projections.engine.deriving import adding_up
from projections.engine.deriving.adding_up import Overrides
from projections.engine.deriving.derived import (
    Derived,
    Difference,
    Judged,
    Kept,
    Open,
    Steps,
    Subject,
    by_subject,
    history_of,
    opened,
    whole,
)
from projections.engine.deriving.judged import texts_of
from projections.engine.deriving.running import Running, added_up
from projections.engine.sql import among, mark, quoted, within
from projections.engine.tables import Projection, Values

_AT_ONCE = 500
"""Subjects that are asked of in one query."""


def followed(
    connection: Connection, tables: Sequence[Derived], steps: Mapping[str, Steps], suffix: str = ""
) -> Difference:
    """What the derived tables gain and lose by these steps of these subjects; their facts and rows are those of the
    tables before them."""
    subject, found = tables[0].subject, Difference(tables)
    touched = {key: {number for _, of in found.bearing(steps[key]) for number in of} for key in sorted(steps)}
    for keys in batches([key for key, numbers in touched.items() if numbers], _AT_ONCE):
        facts = _facts(connection, subject, keys, suffix)
        open_ = [
            _open(connection, table, [key for key in keys if number in touched[key]], suffix)
            for number, table in enumerate(tables)
        ]
        for key in keys:
            found.follow(key, facts.get(key, ()), steps[key], [of.get(key) or {} for of in open_])
    return found


def _facts(connection: Connection, subject: Subject, keys: Sequence[str], suffix: str) -> dict[str, list[Recorded]]:
    found: dict[str, list[Recorded]] = {}
    where = f"{among(connection, subject.column, keys)} AND known_until IS NULL"
    for row in _rows_of_facts(connection, subject, suffix, where, keys):
        found.setdefault(getattr(row, subject.column), []).append(subject.read(row))
    return found


def _rows_of_facts(
    connection: Connection, subject: Subject, suffix: str, where: str, values: Sequence[Any]
) -> list[Row[Any]]:
    table = quoted(connection, subject.facts.table.name + suffix)
    column = quoted(connection, subject.column)
    sql = f"SELECT * FROM {table} WHERE {where} AND data IS NOT NULL ORDER BY {column}, position, known_from"
    return list(connection.exec_driver_sql(sql, tuple(values)))


def _open(connection: Connection, derived: Derived, keys: Sequence[str], suffix: str) -> dict[str, Open]:
    if not keys:
        return {}
    table = quoted(connection, derived.table.name + suffix)
    where = f"{among(connection, 'subject', keys)} AND known_until IS NULL"
    sql = f"SELECT {_columns(connection, derived)} FROM {table} WHERE {where}"
    return opened(connection.exec_driver_sql(sql, tuple(keys)))


def _columns(connection: Connection, derived: Derived | Running | Judged) -> str:
    return ", ".join(quoted(connection, column.name) for column in derived.table.columns)


def end(
    connection: Connection, derived: Derived | Running | Judged, found: Sequence[Sequence[int | str]], suffix: str = ""
) -> None:
    """End rows."""
    if found:
        one = mark(connection)
        connection.exec_driver_sql(
            f"UPDATE {quoted(connection, derived.table.name + suffix)} SET known_until = {one}, node = {one} "
            f"WHERE known_from = {one} AND subject = {one} AND ordinal = {one}",
            [tuple(row) for row in found],
        )


# ---------------------------------------------------------------- all of it

Bounds = tuple[str | None, str | None]
"""Subjects after one id until another (included); None for no bound."""


NOTHING: Mapping[str, Overrides] = {}
"""No row that is otherwise than it should be."""


class Source(Protocol):
    """What some tables are made from, in parts."""

    @property
    def tables(self) -> Sequence[Derived | Running | Judged]:
        """The tables."""

    @property
    def facts(self) -> Projection:
        """The table that they are made from."""

    def bounds(self, connection: Connection, after: str | None, size: int, suffix: str = "") -> Iterator[Bounds]:
        """All subjects after an id, in parts of about so many rows of the facts."""

    def rows(
        self,
        connection: Connection,
        after: str | None,
        until: str | None,
        at: int,
        suffix: str = "",
        right: Mapping[str, Overrides] = NOTHING,
    ) -> Sequence[list[list[Any]]]:
        """The rows of these subjects, of each of the tables, by all that was recorded of them up to a position.

        ``right`` has, by the names of tables, rows as they should be where they are not.
        """


def sources(kept: Iterable[Kept]) -> list[Source]:
    """What all derived tables are made from: each after those that it reads."""
    kept = list(kept)
    of_effects = [_OfEffects(one) for one in kept if isinstance(one, Running)]
    of_totals = [_OfTotals(one) for one in kept if isinstance(one, Judged)]
    return [*(_OfSubjects(subject, tables) for subject, tables in by_subject(kept)), *of_effects, *of_totals]


def _bounds(
    connection: Connection, table: Table, column: str, after: str | None, size: int, suffix: str
) -> Iterator[Bounds]:
    name, one = quoted(connection, column), mark(connection)
    of = quoted(connection, table.name + suffix)
    while True:
        where, values = (f"{name} > {one}", (after,)) if after is not None else (f"{name} IS NOT NULL", ())
        sql = f"SELECT {name} FROM {of} WHERE {where} ORDER BY {name} LIMIT 1 OFFSET {size:d}"
        until = connection.exec_driver_sql(sql, values).scalar()
        yield after, until
        if until is None:
            return
        after = until


@dataclass(frozen=True, slots=True)
class _OfEffects:
    running: Running

    @property
    def tables(self) -> Sequence[Running]:
        return (self.running,)

    @property
    def facts(self) -> Projection:
        return self.running.effects

    def bounds(self, connection: Connection, after: str | None, size: int, suffix: str = "") -> Iterator[Bounds]:
        return _bounds(connection, self.facts.table, self.running.subject, after, size, suffix)

    def rows(
        self,
        connection: Connection,
        after: str | None,
        until: str | None,
        at: int,
        suffix: str = "",
        right: Mapping[str, Overrides] = NOTHING,
    ) -> Sequence[list[list[Any]]]:
        effects = adding_up.page(connection, self.running, after, until, at, suffix, right)
        return [added_up(self.running, effects, {}).rows]


@dataclass(frozen=True, slots=True)
class _OfTotals:
    judged: Judged

    @property
    def tables(self) -> Sequence[Judged]:
        return (self.judged,)

    @property
    def facts(self) -> Projection:
        return self.judged.running.effects

    def bounds(self, connection: Connection, after: str | None, size: int, suffix: str = "") -> Iterator[Bounds]:
        return _bounds(connection, self.facts.table, self.judged.running.subject, after, size, suffix)

    def rows(
        self,
        connection: Connection,
        after: str | None,
        until: str | None,
        at: int,
        suffix: str = "",
        right: Mapping[str, Overrides] = NOTHING,
    ) -> Sequence[list[list[Any]]]:
        judged = self.judged
        effects = adding_up.page(connection, judged.running, after, until, at, suffix, right)
        by = {row[: judged.key]: row for row in rows(connection, judged.by, after, until, at, suffix)}
        for key, row in right.get(judged.by.table.name, {}).items():
            by.pop(key, None)
            if row is not None and (after is None or row[1] > after) and (until is None or row[1] <= until):
                by[key] = row
        texts = texts_of([by[key] for key in sorted(by)])
        found = [judged.whole(subject, effects[subject], texts.get(subject, {})) for subject in sorted(effects)]
        return [[row for of in found for row in of]]


@dataclass(frozen=True, slots=True)
class _OfSubjects:
    subject: Subject
    tables: Sequence[Derived]

    @property
    def facts(self) -> Projection:
        return self.subject.facts

    def bounds(self, connection: Connection, after: str | None, size: int, suffix: str = "") -> Iterator[Bounds]:
        return _bounds(connection, self.facts.table, self.subject.column, after, size, suffix)

    def rows(
        self,
        connection: Connection,
        after: str | None,
        until: str | None,
        at: int,
        suffix: str = "",
        right: Mapping[str, Overrides] = NOTHING,
    ) -> Sequence[list[list[Any]]]:
        where, values = within(connection, self.subject.column, after, until)
        of_facts = _rows_of_facts(connection, self.subject, suffix, where, values)
        overrides = right.get(self.facts.table.name, {})
        found = _believed(self.subject, of_facts, at, overrides, after, until)
        return whole(self.tables, ((key, history_of(of)) for key, of in found)).rows


Believed = tuple[Recorded, int, int | None]


def _believed(
    subject: Subject, rows: Sequence[Row[Any]], at: int, overrides: Overrides, after: str | None, until: str | None
) -> Iterator[tuple[str, list[Believed]]]:
    if overrides:
        rows = _put_right(subject, rows, overrides, after, until)
    for key, of in groupby(rows, key=lambda row: getattr(row, subject.column)):
        there = [
            (subject.read(row), row.known_from, None if row.known_until and row.known_until > at else row.known_until)
            for row in of
            if row.known_from <= at
        ]
        if there:
            yield str(key), there


class _Right:
    """A row as it should be."""

    def __init__(self, names: Sequence[str], values: Values) -> None:
        self.__dict__.update(zip(names, values, strict=True))


def _put_right(
    subject: Subject, rows: Sequence[Row[Any]], overrides: Overrides, after: str | None, until: str | None
) -> list[Any]:
    facts = subject.facts
    names = facts.table.columns.keys()
    there: dict[Values, Any] = {tuple(row[: facts.key]): row for row in rows}
    for key, values in overrides.items():
        there.pop(key, None)
        right = None if values is None else _Right(names, values)
        id_ = None if right is None else getattr(right, subject.column)
        if id_ is None or getattr(right, "data", None) is None:
            continue
        if (after is None or id_ > after) and (until is None or id_ <= until):
            there[key] = right
    return sorted(there.values(), key=lambda row: (getattr(row, subject.column), row.position, row.known_from))


def rows(
    connection: Connection,
    derived: Derived | Running | Judged,
    after: str | None,
    until: str | None,
    at: int,
    suffix: str = "",
) -> list[Values]:
    """The rows of the subjects of a page, as they were known at a position."""
    one = mark(connection)
    where, values = [f"known_from <= {at:d}"], []
    for bound, sign in ((after, ">"), (until, "<=")):
        if bound is not None:
            where.append(f"subject {sign} {one}")
            values.append(bound)
    table = quoted(connection, derived.table.name + suffix)
    sql = f"SELECT {_columns(connection, derived)} FROM {table} WHERE {' AND '.join(where)}"
    found = []
    for row in connection.exec_driver_sql(sql, tuple(values)):
        values_ = tuple(row)
        if values_[3] is not None and values_[3] > at:
            values_ = (*values_[:3], None, None, *values_[5:])
        found.append(values_)
    return found
