"""Making, filling and exchanging the tables of projections, on both engines."""

import re
from collections.abc import Iterable, Sequence
from functools import cache, partial
from typing import Any, cast

from psycopg.errors import UniqueViolation
from sqlalchemy import Connection, Index, MetaData, Table, inspect, or_, select
from sqlalchemy.schema import CreateTable, DropTable
from sqlalchemy.sql import quoted_name

from projections.engine.deriving.derived import Kept
from projections.engine.sql import copied, mark, quoted
from projections.engine.table_upgrade import TablesThere
from projections.engine.tables import Projection, Values

NEXT = "__next"
OLD = "__old"

_COPY_FROM = 100
"""From so many rows on, COPY is worth its round trips."""


def make(connection: Connection, projection: Kept, generation: int, suffix: str = "") -> None:
    """Make the table, without its indexes. Each generation gives its key and indexes names of their own, since these
    do not change when the table is renamed."""
    connection.execute(CreateTable(_copy(projection.table, generation, suffix), if_not_exists=True))


def make_indexes(connection: Connection, projection: Kept, generation: int, suffix: str = "") -> None:
    """Make the table's indexes, where they are not yet there, or not as they are declared."""
    bring_indexes(TablesThere(connection), projection, generation, suffix)


def bring_indexes(there: TablesThere, projection: Kept, generation: int, suffix: str = "") -> None:
    """The same, for who looked up what there is."""
    there.bring_indexes(_copy(projection.table, generation, suffix))


@cache  # to copy a table takes longer than to make it
def _copy(table: Table, generation: int, suffix: str) -> Table:
    copy = table.to_metadata(MetaData(), name=table.name + suffix)
    copy.primary_key.name = _name(f"{table.name}_key_{generation}")
    for index in copy.indexes:
        # names have little room on PostgreSQL
        index.name = _name(f"{table.name}_by_{_told_apart(index, copy)}_{generation}")
    return copy


def _told_apart(index: Index, table: Table) -> str:
    """The first columns of an index: as few as no other one of its table begins with, or else all."""
    names = index.columns.keys()
    others = [other.columns.keys() for other in table.indexes if other is not index]
    alone = (n for n in range(1, len(names)) if not any(other[:n] == names[:n] for other in others))
    return "_".join(names[: next(alone, len(names))])


def _name(text: str) -> quoted_name:
    return quoted_name(text, quote=None)


def generation(connection: Connection, projections: Sequence[Kept]) -> int | None:
    """The generation of the tables that are there, by the names of their indexes; None when there are none."""
    inspector = inspect(connection)
    names = [
        index["name"] or ""
        for projection in projections
        if inspector.has_table(projection.table.name)
        for index in inspector.get_indexes(projection.table.name)
    ]
    found = filter(None, (re.fullmatch(r".+_by_.+_(\d+)", name) for name in names))
    return max((int(name[1]) for name in found), default=None)


def drop(connection: Connection, name: str, suffix: str = "") -> None:
    """Drop the table of a projection, where it is there."""
    connection.execute(DropTable(Table(name + suffix, MetaData()), if_exists=True))


def retire(connection: Connection, names: Iterable[str]) -> None:
    """Drop the tables of projections that are no more. On PostgreSQL one that belongs to somebody else is left."""
    for name in names:
        for suffix in ("", NEXT, OLD):
            if connection.dialect.name == "postgresql":
                sql = "SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = to_regclass(%s)"
                if not connection.exec_driver_sql(sql, (quoted(connection, name + suffix),)).scalar():
                    continue
            drop(connection, name, suffix)


def rename(connection: Connection, projection: Kept, before: str, after: str) -> None:
    """Give the table another suffix."""
    one, other = (quoted(connection, projection.table.name + suffix) for suffix in (before, after))
    connection.exec_driver_sql(f"ALTER TABLE {one} RENAME TO {other}")


def write(connection: Connection, projection: Kept, rows: Sequence[Sequence[Any]], suffix: str = "") -> None:
    """Add rows with all columns of the table."""
    if not rows:
        return
    name = quoted(connection, projection.table.name + suffix)
    columns = ", ".join(quoted(connection, column.name) for column in projection.table.columns)
    if connection.dialect.name == "postgresql" and len(rows) >= _COPY_FROM:
        driver = cast(Any, connection.connection.driver_connection)
        try:
            with driver.transaction(), driver.cursor() as cursor:
                with cursor.copy(f"COPY {name} ({columns}) FROM STDIN") as copy:
                    copy.write("".join(map(_line, rows)))
                return
        except UniqueViolation:
            pass
    marks = ", ".join([mark(connection)] * len(rows[0]))
    # where another program put a row of its own, that stands until a rebuild, and stops nothing
    sql = f"INSERT INTO {name} ({columns}) VALUES ({marks}) ON CONFLICT DO NOTHING"
    connection.exec_driver_sql(sql, [*map(tuple, rows)])


def _line(row: Sequence[Any]) -> str:
    # written out by hand, because a driver that looks at each value takes longer than all the rest
    line = "\t".join([r"\N" if value is None else str(value) for value in row])
    if line.count("\\") > row.count(None) or line.count("\t") >= len(row) or "\n" in line or "\r" in line:
        line = "\t".join([r"\N" if value is None else copied(str(value)) for value in row])
    return line + "\n"


def end(
    connection: Connection, projection: Projection, endings: Iterable[tuple[int, int, int]], suffix: str = ""
) -> None:
    """End what was believed: for each (known_until, position, known_from), of the rows of that fact."""
    endings = list(endings)
    if endings:
        question = mark(connection)
        connection.exec_driver_sql(
            f"UPDATE {quoted(connection, projection.table.name + suffix)} SET known_until = {question} "
            f"WHERE position = {question} AND known_from = {question}",
            endings,
        )


def rows(
    connection: Connection, projection: Kept, after: int | None, until: int | None, at: int, suffix: str = ""
) -> list[Values]:
    """The rows with after < position <= until (None: no bound), as they were known at a position."""
    sql = _selected(connection, projection, at, suffix, after, until)
    # straight from the driver: there can be many
    cursor = connection.connection.cursor()
    try:
        cursor.execute(sql)
        return list(cursor.fetchall())
    finally:
        cursor.close()


def _selected(
    connection: Connection, projection: Kept, at: int, suffix: str, after: int | None, until: int | None
) -> str:
    names = [column.name for column in projection.table.columns]
    columns = ", ".join(
        f"CASE WHEN known_until <= {at:d} THEN {name} END AS {name}"
        if name in _OF_THE_END
        else quoted(connection, name)
        for name in names
    )
    since = "known_from" if projection.standing else "position"
    table = quoted(connection, projection.table.name + suffix)
    # an index may hold other rows than the table
    itself = " NOT INDEXED" if connection.dialect.name == "sqlite" else ""
    sql = f"SELECT {columns} FROM {table}{itself} WHERE {since} <= {at:d}"
    if after is not None:
        sql += f" AND {projection.grows_by} > {after:d}"
    return sql if until is None else f"{sql} AND {projection.grows_by} <= {until:d}"


_OF_THE_END = ("known_until", "node")
"""Columns that are empty until a row ends."""


def same(connection: Connection, projection: Kept, after: int | None, until: int | None, at: int, suffix: str) -> bool:
    """Whether the table and its other self have the same rows, of those that ``rows`` would give."""
    one, other = (_selected(connection, projection, at, of, after, until) for of in ("", suffix))
    same_value = "IS" if connection.dialect.name == "sqlite" else "IS NOT DISTINCT FROM"
    columns = [quoted(connection, column.name) for column in projection.table.columns]
    # row by row along the key: EXCEPT sorts whole rows
    alike = " AND ".join(
        f"one.{name} {'=' if number < projection.key else same_value} other.{name}"
        for number, name in enumerate(columns)
    )
    rows, found = connection.exec_driver_sql(
        f"SELECT count(*), count(other.{projection.grows_by}) "
        f"FROM ({one}) AS one LEFT JOIN ({other}) AS other ON {alike}"
    ).one()
    (others,) = connection.exec_driver_sql(f"SELECT count(*) FROM ({other}) AS other").one()
    return bool(rows == found == others)


def beyond(connection: Connection, projection: Kept, at: int) -> list[Values]:
    """The rows that came, or ended, after a position: with what was recorded since, or with what never was."""
    table = projection.table
    later = [table.c.known_from, table.c.known_until] if projection.standing else [table.c.position]
    return [tuple(row) for row in connection.execute(select(table).where(or_(*(column > at for column in later))))]


def copy_grants(connection: Connection, projection: Kept, before: str, after: str) -> None:
    """Give whoever may use the one table the same rights on the other; on SQLite there are none."""
    if connection.dialect.name != "postgresql":
        return
    quote = partial(quoted, connection)
    name = projection.table.name
    table = quote(name + before)
    granted = connection.exec_driver_sql(
        "SELECT coalesce(rolname, ''), privilege_type, attname, is_grantable FROM ("
        "SELECT relowner, NULL AS attname, acl.* FROM pg_class CROSS JOIN aclexplode(relacl) AS acl "
        "WHERE pg_class.oid = to_regclass(%s) UNION ALL "
        "SELECT relowner, attname, acl.* FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid "
        "CROSS JOIN aclexplode(attacl) AS acl WHERE pg_class.oid = to_regclass(%s) AND NOT attisdropped"
        ") AS granted LEFT JOIN pg_roles ON pg_roles.oid = grantee WHERE grantee <> relowner",
        (table, table),
    ).all()
    for role, privilege, column, grantable in granted:
        what = f"{privilege} ({quote(column)})" if column else privilege
        to = f"{quote(role) if role else 'PUBLIC'}{' WITH GRANT OPTION' if grantable else ''}"
        connection.exec_driver_sql(f"GRANT {what} ON {quote(name + after)} TO {to}")
