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

_SEPARATOR = "\x1f"

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

    def number_found(self, table: str, columns: tuple[str, str, str], flat: Sequence[Any]) -> int:
        """How many of these triples stand in the table: each looked up by its index.

        `flat` has the values of one triple after those of the other: a text, a text or a number, and a number.
        """
        first, second, third = columns
        where = f"found.{first} = a AND found.{second} = b AND found.{third} = c"
        if not self.postgresql:
            marks = ",".join(["(?,?,?)"] * (len(flat) // 3))
            wanted = f"(SELECT column1 AS a, column2 AS b, column3 AS c FROM (VALUES {marks}))"
            sql = f"SELECT count(*) FROM {wanted} WHERE EXISTS (SELECT 1 FROM {table} AS found WHERE {where})"
            return int(self.row(sql, flat)[0])
        kinds = ("text", "bigint" if isinstance(flat[1], int) else "text", "bigint")
        lists = [list(map(str, flat[start::3])) for start in range(3)]
        values: list[Any] = [_SEPARATOR.join(texts) for texts in lists]
        given = [f"string_to_array(?, '{_SEPARATOR}')::{kind}[]" for kind in kinds]
        if any(not text or text.count(_SEPARATOR) >= len(flat) // 3 for text in values):
            # a driver takes ten times as long to write out a list
            values, given = lists, [f"?::text[]::{kind}[]" for kind in kinds]
        # a scalar, for of an EXISTS it makes a join, and may go through the whole table for it
        sql = (
            f"SELECT count(*) FROM unnest({', '.join(given)}) AS wanted (a, b, c) "
            f"WHERE (SELECT 1 FROM {table} AS found WHERE {where} LIMIT 1) = 1"
        )
        return int(self.row(sql, values)[0])


def _is_about_content(error: BaseException) -> bool:
    if isinstance(error, sqlite3.Error):
        return (getattr(error, "sqlite_errorcode", 0) & 0xFF) in _CONTENT
    if isinstance(error, psycopg.Error):
        state = error.sqlstate
        return isinstance(error, psycopg.DataError) if state is None else state[:2] in ("22", "42", "XX")
    return True
