"""Bringing tables and indexes to what the code declares, whatever an earlier version, or a hand, made of them."""

import re
from collections import defaultdict
from typing import Any

from sqlalchemy import Column, Connection, Index, Table
from sqlalchemy.schema import CreateIndex, DropIndex

_COLUMNS = {
    "sqlite": "SELECT made.name, part.name FROM sqlite_master AS made, pragma_table_info(made.name) AS part "
    "WHERE made.type = 'table' ORDER BY made.name, part.cid",
    "postgresql": "SELECT relname::text, attname::text FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid "
    "WHERE relkind = 'r' AND pg_table_is_visible(pg_class.oid) AND relnamespace <> 'pg_catalog'::regnamespace "
    "AND attnum > 0 AND NOT attisdropped ORDER BY pg_class.oid, attnum",
}
_INDEXES = {
    "sqlite": "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL",
    "postgresql": "SELECT relname::text, CASE WHEN indisvalid THEN pg_get_indexdef(indexrelid) ELSE '' END "
    "FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid "
    "WHERE pg_table_is_visible(indrelid) AND relnamespace <> 'pg_catalog'::regnamespace",
}

# what a database adds to how it was told to make an index, and what another one leaves out
_SPELLING = re.compile(r'(?<=ON )\w+\.| USING btree|::text|["()\s]')


class TablesThere:
    """The tables and indexes that there are in a database, looked up once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        engine = connection.dialect.name
        self._columns: defaultdict[str, list[str]] = defaultdict(list)
        for table, column in connection.exec_driver_sql(_COLUMNS[engine]):
            self._columns[table].append(column)
        self._indexes = {row[0]: row[1] for row in connection.exec_driver_sql(_INDEXES[engine])}

    def __contains__(self, table: str) -> bool:
        return table in self._columns

    def has_column(self, column: Column[Any]) -> bool:
        """Whether a table has this column."""
        return column.name in self._columns.get(column.table.name, ())

    def is_as_declared(self, table: Table) -> bool:
        """Whether the table is there, with the columns that it is declared with."""
        return self._columns.get(table.name) == [column.name for column in table.columns]

    def bring_indexes(self, table: Table) -> None:
        """Make the indexes of a table that are missing, or differ from what is declared."""
        for index in table.indexes:
            there = self._indexes.get(str(index.name))
            if there is not None and _plain(there) != _plain(self._declared(index)):
                self._connection.execute(DropIndex(index))
                there = None
            if there is None:
                self._connection.execute(CreateIndex(index, if_not_exists=True))

    def _declared(self, index: Index) -> str:
        return str(CreateIndex(index).compile(dialect=self._connection.dialect))


def _plain(sql: str) -> str:
    return _SPELLING.sub("", sql)
