"""Reading and writing what derived rows are made of: the facts about subjects, and the rows that they have."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Row

from domain.kernel.history import Recorded
from projections.engine.batches import batches
from projections.engine.derived import Derived, Difference, Open, Steps, Subject, history_of, opened
from projections.engine.sql import mark, quoted
from projections.engine.tables import Values

_AT_ONCE = 500
"""Subjects that are asked of in one query."""

Overrides = Mapping[Values, Values | None]
"""Rows of the table of facts as they should be, by their keys; None for one that should not be there."""


def followed(
    connection: Connection, tables: Sequence[Derived], steps: Mapping[str, Steps], suffix: str = ""
) -> Difference:
    """What the derived tables gain and lose by these steps of these subjects; their facts and rows are those of the
    tables before them."""
    subject, found = tables[0].subject, Difference(tables)
    bearing = [key for key in sorted(steps) if any(found.bearing(steps[key]))]
    for keys in batches(bearing, _AT_ONCE):
        facts = _facts(connection, subject, keys, suffix)
        open_ = [_open(connection, table, keys, suffix) for table in tables]
        for key in keys:
            found.follow(key, facts.get(key, ()), steps[key], [of.get(key) or {} for of in open_])
    return found


def _facts(connection: Connection, subject: Subject, keys: Sequence[str], suffix: str) -> dict[str, list[Recorded]]:
    found: dict[str, list[Recorded]] = {}
    where = f"{_among(connection, subject.column, keys)} AND known_until IS NULL"
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
    table = quoted(connection, derived.table.name + suffix)
    where = f"{_among(connection, 'subject', keys)} AND known_until IS NULL"
    sql = f"SELECT {_columns(connection, derived)} FROM {table} WHERE {where}"
    return opened(connection.exec_driver_sql(sql, tuple(keys)))


def _among(connection: Connection, column: str, keys: Sequence[str]) -> str:
    marks = ", ".join([mark(connection)] * len(keys))
    return f"{quoted(connection, column)} IN ({marks})"


def _columns(connection: Connection, derived: Derived) -> str:
    return ", ".join(quoted(connection, column.name) for column in derived.table.columns)


def end(connection: Connection, derived: Derived, found: Sequence[Sequence[int | str]], suffix: str = "") -> None:
    """End rows."""
    if found:
        one = mark(connection)
        connection.exec_driver_sql(
            f"UPDATE {quoted(connection, derived.table.name + suffix)} SET known_until = {one}, node = {one} "
            f"WHERE known_from = {one} AND subject = {one} AND ordinal = {one}",
            [tuple(row) for row in found],
        )


# ---------------------------------------------------------------- all of it


Histories = list[tuple[str, Steps]]
"""Subjects with the steps of their whole histories."""


def bounds(
    connection: Connection, subject: Subject, after: str | None, size: int, suffix: str = ""
) -> Iterator[tuple[str | None, str | None]]:
    """The subjects of a kind in parts of about so many facts, by their ids: after one (None: the first) until another
    (included; None: the last)."""
    column, one = quoted(connection, subject.column), mark(connection)
    table = quoted(connection, subject.facts.table.name + suffix)
    while True:
        where, values = (f"{column} > {one}", (after,)) if after is not None else (f"{column} IS NOT NULL", ())
        sql = f"SELECT {column} FROM {table} WHERE {where} ORDER BY {column} LIMIT 1 OFFSET {size:d}"
        until = connection.exec_driver_sql(sql, values).scalar()
        yield after, until
        if until is None:
            return
        after = until


def page(
    connection: Connection,
    subject: Subject,
    after: str | None,
    until: str | None,
    at: int,
    suffix: str = "",
    overrides: Overrides | None = None,
) -> Histories:
    """Subjects of a kind, after one id until another (included; None: no bound), with all that was believed of them up
    to a position."""
    column, one = quoted(connection, subject.column), mark(connection)
    where, values = [f"{column} IS NOT NULL"], []
    for bound, sign in ((after, ">"), (until, "<=")):
        if bound is not None:
            where.append(f"{column} {sign} {one}")
            values.append(bound)
    rows = _rows_of_facts(connection, subject, suffix, " AND ".join(where), values)
    found = _believed(subject, rows, at, overrides or {}, after, until)
    return [(key, history_of(of)) for key, of in found]


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
    connection: Connection, derived: Derived, after: str | None, until: str | None, at: int, suffix: str = ""
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
