"""Rows as they are stored, for whoever checks them: what stands in a column comes back, whatever it is."""

import sqlite3
from collections.abc import Sequence
from typing import Any

import psycopg

from adapters.ledger import Ledger
from adapters.ledger_rows import read_rows

Row = tuple[Any, ...]

# A plan that was made while a table was small is kept for a session: what goes by an index is told to.
_BY_INDEX = "SELECT set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true)"

FIELD, LINE = "\x1f", "\x1e"
"""What stands between the columns of a row, and between rows, where many come as one text."""

_CONTENT = {sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_MISMATCH, 0}


class Unreadable(Exception):
    """The database could not give what was asked, for what it holds or for who asks; `reason` is its own sentence."""

    def __init__(self, error: BaseException) -> None:
        self.reason = next(iter(str(error).strip().splitlines()), type(error).__name__)
        super().__init__(self.reason)


class RawRows:
    """Reads a ledger's tables with the bare driver. Between two readings nothing is held.

    Raises Unreadable for what is damaged, not there or forbidden, and LedgerUnavailable for a connection that is not.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.postgresql = ledger.engine.dialect.name == "postgresql"

    def rows(self, sql: str, values: Sequence[object] = (), *, by_index: bool = True) -> list[Row]:
        """All rows of a query, in which a question mark stands for each value; it holds no other."""
        with self._ledger.connect() as connection:
            try:
                if not self.postgresql:
                    return read_rows(connection, sql, tuple(values))
                if by_index:
                    connection.exec_driver_sql(_BY_INDEX)
                return read_rows(connection, sql.replace("?", "%s"), tuple(values))
            except (sqlite3.Error, psycopg.Error, ValueError, TypeError, OverflowError) as error:
                if _is_about_content(error):
                    raise Unreadable(error) from error
                raise

    def row(self, sql: str, values: Sequence[object] = (), *, by_index: bool = True) -> Row:
        """The one row of a query that always has one."""
        return self.rows(sql, values, by_index=by_index)[0]

    def lines(self, table: str, columns: Sequence[str], keys: Sequence[str], where: str, values: Row) -> list[str]:
        """The rows of a table of which the first column is one of the keys, each as its columns with FIELD between."""
        each, matching, given = self._matching(columns, keys, where)
        return [line for (line,) in self.rows(f"SELECT {each} FROM {table} WHERE {matching}", (*given, *values))]

    def joined(self, table: str, columns: Sequence[str], keys: Sequence[str], where: str, values: Row) -> str | None:
        """The same lines, in their order, with LINE between; None when there are none.

        A thousand rows come as fast as one. But where a key holds a FIELD or LINE, it does not say which rows it is of.
        """
        each, matching, given = self._matching(columns, keys, where)
        order = f"ORDER BY {', '.join(columns)}"
        if self.postgresql:
            sql = f"SELECT string_agg({each}, '{LINE}' {order}) FROM {table} WHERE {matching}"
        else:
            chosen = f"SELECT {', '.join(columns)} FROM {table} WHERE {matching} {order}"
            sql = f"SELECT group_concat({each}, '{LINE}') FROM ({chosen})"
        found: str | None = self.row(sql, (*given, *values))[0]
        return found

    def _matching(self, columns: Sequence[str], keys: Sequence[str], where: str) -> tuple[str, str, Sequence[object]]:
        each = f" || '{FIELD}' || ".join(columns)
        if not self.postgresql:
            return each, f"{columns[0]} IN ({','.join('?' * len(keys))}){where}", keys
        joined = FIELD.join(keys)
        if joined and joined.count(FIELD) < len(keys):
            # a driver takes ten times as long to write out a list
            return each, f"{columns[0]} = ANY(string_to_array(?, '{FIELD}')){where}", [joined]
        return each, f"{columns[0]} = ANY(?::text[]){where}", [list(keys)]


def _is_about_content(error: BaseException) -> bool:
    if isinstance(error, sqlite3.Error):
        return (getattr(error, "sqlite_errorcode", 0) & 0xFF) in _CONTENT
    if isinstance(error, psycopg.Error):
        state = error.sqlstate
        return isinstance(error, psycopg.DataError) if state is None else state[:2] in ("22", "42", "XX")
    return True
