"""Asking derived tables: what was believed at a position, of a day, in an order, and in parts if so asked."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, ColumnElement, Row, Select, Table, and_, func, or_, select

from domain.kernel.days import OPEN
from projections.engine import state
from projections.engine.deriving.intervals import nodes
from projections.engine.question import Asked, Option
from projections.engine.tables import as_number, iso, known

_OPEN = OPEN.isoformat()

Condition = ColumnElement[bool]


def rows(asked: Asked, table: Table, *only: Condition, columns: Sequence[Column[Any]] = ()) -> list[Row[Any]]:
    """The rows of a derived table that were believed at the position asked for, of those that ``only`` selects, in no
    order."""
    found: list[Row[Any]] = []
    for believed in _believed(asked, table):
        query = select(*columns) if columns else select(table)
        found += asked.connection.execute(query.where(*believed, *only)).all()
    return found


def selected(asked: Asked, table: Table, query: Select[Any], *only: Condition) -> Iterator[Select[Any]]:
    """The queries that together select what ``query`` says of the same rows, of no row twice: of what was asked for."""
    only = (*only, *_of_what_was_asked(asked, dict(table.columns)))
    for believed in _believed(asked, table):
        yield query.where(*believed, *only)


def lasting(table: Table, asked: Asked) -> Condition:
    """Of rows from a day until a day, those that last on the day asked about."""
    on = iso(asked.on)
    return and_(table.c.from_day <= on, table.c.until_day > on)


def found_now(table: Table, asked: Asked) -> Condition:
    """Of rows ``since`` a moment ``until`` a moment, those that are so at the moment asked about."""
    now = as_number(asked.now)
    return and_(table.c.since <= now, table.c.until > now)


def listed(
    asked: Asked,
    table: Table,
    *only: Condition,
    order: Sequence[Column[Any]],
    on_the_day: bool = False,
    by: Mapping[Option, Column[Any]] | None = None,
) -> list[Row[Any]]:
    """The same rows in an order, which no two of them share; a part of them where that was asked.

    Those of the municipality, location, group, case or rule that was asked for, by the columns of these names where
    ``by`` gives no other; and with ``on_the_day`` those that last on the day. An index that begins with ``until_day``,
    and goes on as the order does, gives the first part of a list at once.
    """
    only = (
        *only,
        *_of_what_was_asked(asked, dict(table.columns) | {str(name): column for name, column in (by or {}).items()}),
    )
    if asked.after is not None:
        only = (*only, beyond(order, asked.after))
    found: list[Row[Any]] = []
    for believed in _believed(asked, table):
        for lasting_ in _on_the_day(asked, table) if on_the_day else ((),):
            query = select(table).where(*believed, *only, *lasting_)
            if asked.limit is not None:
                query = query.order_by(*order).limit(asked.limit)
            found += asked.connection.execute(query).all()
    places = [table.columns.keys().index(column.name) for column in order]
    found.sort(key=lambda row: tuple(row[place] for place in places))
    return found if asked.limit is None else found[: asked.limit]


def counted(asked: Asked, table: Table, *only: Condition, by: Sequence[Column[Any]]) -> Iterator[tuple[Any, ...]]:
    """How many such rows there are of each value of these columns, the number last; some values may come twice."""
    only = (*only, *_of_what_was_asked(asked, dict(table.columns)))
    for believed in _believed(asked, table):
        query = select(*by, func.count()).where(*believed, *only).group_by(*by)
        yield from map(tuple, asked.connection.execute(query))


def standing(
    asked: Asked,
    table: Table,
    *only: Condition,
    order: Sequence[Column[Any]],
    by: Mapping[Option, Column[Any]] | None = None,
    columns: Sequence[Column[Any]] = (),
) -> list[Row[Any]]:
    """The same of a standing table: the rows of facts that were believed, in an order, and a part where that was asked.

    ``by`` says by which columns what was asked for is found; none but these are looked at.
    """
    query = select(*columns) if columns else select(table)
    query = query.where(stood(asked, table), *only, *_of_what_was_asked(asked, by or {}))
    if asked.after is not None:
        query = query.where(beyond(order, asked.after))
    if asked.limit is not None:
        query = query.limit(asked.limit)
    return list(asked.connection.execute(query.order_by(*order)))


def stood(asked: Asked, table: Table) -> Condition:
    """Of rows of facts, those that were believed at the position asked for."""
    if asked.known_at >= (state.reached(asked.connection) or 0):
        return table.c.known_until.is_(None)
    return known(table, asked.known_at)


def _believed(asked: Asked, table: Table) -> Iterator[tuple[Condition, ...]]:
    at, head = asked.known_at, state.reached(asked.connection) or 0
    stands = table.c.known_until.is_(None)
    if at >= head:
        yield (stands,)
    else:
        yield stands, table.c.known_from <= at
        yield table.c.node.in_(nodes(at, head)), table.c.known_from <= at, table.c.known_until > at


def _on_the_day(asked: Asked, table: Table) -> Iterator[tuple[Condition, ...]]:
    on, until = iso(asked.on), table.c.until_day
    began = table.c.from_day <= on
    yield began, until == _OPEN
    yield began, until > on, until < _OPEN


def _of_what_was_asked(asked: Asked, columns: Mapping[Any, Column[Any]]) -> Iterator[Condition]:
    for name in ("municipality", "location", "group", "case", "rule"):
        value = getattr(asked, name)
        if value is not None and name in columns:
            yield columns[name] == value


def beyond(order: Sequence[Column[Any]], after: Sequence[Any]) -> Condition:
    """What comes after a row, in an order of several columns."""
    first, value = order[0], after[0]
    more: Condition = first > value
    if len(order) == 1:
        return more
    # the first part is for the index
    return and_(first >= value, or_(more, beyond(order[1:], after[1:])))
