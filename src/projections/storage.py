"""Making, filling and exchanging the tables of projections, on both engines."""

import re
from collections.abc import Iterable, Sequence
from typing import Any, cast

from sqlalchemy import Connection, MetaData, Table
from sqlalchemy.schema import CreateIndex, CreateTable, DropTable
from sqlalchemy.sql import quoted_name

from projections.tables import Projection, Values

NEXT = "__next"
OLD = "__old"

_COPY_FROM = 100
"""From so many rows on, COPY is worth its round trips."""

_ESCAPED = re.compile(r"[\\\t\n\r]")
_ESCAPES = {"\\": r"\\", "\t": r"\t", "\n": r"\n", "\r": r"\r"}


def make(connection: Connection, projection: Projection, generation: int, suffix: str = "") -> None:
    """Make the table, without its indexes. Each generation gives its key and indexes names of their own, since these
    do not change when the table is renamed."""
    connection.execute(CreateTable(_copy(projection.table, generation, suffix), if_not_exists=True))


def make_indexes(connection: Connection, projection: Projection, generation: int, suffix: str = "") -> None:
    """Make the table's indexes, where they are not yet there."""
    for index in _copy(projection.table, generation, suffix).indexes:
        connection.execute(CreateIndex(index, if_not_exists=True))


def _copy(table: Table, generation: int, suffix: str) -> Table:
    copy = table.to_metadata(MetaData(), name=table.name + suffix)
    copy.primary_key.name = quoted_name(f"{table.name}_key_{generation}", quote=None)
    for index in copy.indexes:
        columns = "_".join(column.name for column in index.columns)
        index.name = f"{table.name}_by_{columns}_{generation}"
    return copy


def drop(connection: Connection, projection: Projection, suffix: str = "") -> None:
    """Drop the table, where it is there."""
    table = Table(projection.table.name + suffix, MetaData())
    connection.execute(DropTable(table, if_exists=True))


def rename(connection: Connection, projection: Projection, before: str, after: str) -> None:
    """Give the table another suffix."""
    name = projection.table.name
    connection.exec_driver_sql(f'ALTER TABLE "{name}{before}" RENAME TO "{name}{after}"')


def write(connection: Connection, projection: Projection, rows: Sequence[Values], suffix: str = "") -> None:
    """Add rows with all columns of the table."""
    if not rows:
        return
    name = f'"{projection.table.name}{suffix}"'
    columns = ", ".join(f'"{column.name}"' for column in projection.table.columns)
    if connection.dialect.name == "postgresql" and len(rows) >= _COPY_FROM:
        driver = cast(Any, connection.connection.driver_connection)
        with driver.cursor() as cursor, cursor.copy(f"COPY {name} ({columns}) FROM STDIN") as copy:
            copy.write("".join(map(_line, rows)))
    else:
        marks = ", ".join([mark(connection)] * len(rows[0]))
        connection.exec_driver_sql(f"INSERT INTO {name} ({columns}) VALUES ({marks})", list(rows))


def _line(row: Values) -> str:
    # written out by hand, because a driver that looks at each value takes longer than all the rest
    return "\t".join([r"\N" if value is None else _escape(str(value)) for value in row]) + "\n"


def _escape(text: str) -> str:
    return _ESCAPED.sub(lambda found: _ESCAPES[found[0]], text) if _ESCAPED.search(text) else text


def end(
    connection: Connection, projection: Projection, endings: Iterable[tuple[int, int, int]], suffix: str = ""
) -> None:
    """End what was believed: for each (known_until, position, known_from), of the rows of that fact."""
    endings = list(endings)
    if endings:
        question = mark(connection)
        connection.exec_driver_sql(
            f'UPDATE "{projection.table.name}{suffix}" SET known_until = {question} '
            f"WHERE position = {question} AND known_from = {question}",
            endings,
        )


def mark(connection: Connection) -> str:
    """How the driver writes a place for a value."""
    return "?" if connection.dialect.name == "sqlite" else "%s"
