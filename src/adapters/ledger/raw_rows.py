"""Rows as they are stored, for whoever checks them: what stands in a column comes back, whatever it is."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Any

import psycopg

from adapters.ledger.ledger import Ledger
from adapters.ledger.rows import read_rows
from adapters.ledger.transactions import BY_INDEX
from domain.kernel.errors import ForPeople
from domain.kernel.rules import N_, say

Row = tuple[Any, ...]

_CONTENT = {sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_MISMATCH, 0}


class Unreadable(ForPeople):
    """The database could not give what was asked, for what it holds or for who asks; `reason` is its own sentence."""

    def __init__(self, error: BaseException) -> None:
        self.reason = next(iter(str(error).strip().splitlines()), type(error).__name__)
        super().__init__(say(N_("The ledger cannot be read as it was made: {reason}"), reason=self.reason))


class RawRows:
    """Reads a ledger's tables with the bare driver. Between two readings nothing is held.

    Raises Unreadable for what is damaged, not there or forbidden, and LedgerUnavailable for a connection that is not.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.postgresql = ledger.engine.dialect.name == "postgresql"
        self.unindexed = "" if self.postgresql else " NOT INDEXED"
        """After the name of a table: that it is read itself. PostgreSQL is told so by settings."""

    def rows(self, sql: str, values: Sequence[object] = (), *, by_index: bool = True) -> list[Row]:
        """All rows of a query, in which a question mark stands for each value; it holds no other."""
        with self._ledger.connect() as connection:
            try:
                if not self.postgresql:
                    return read_rows(connection, sql, tuple(values))
                if by_index:
                    connection.exec_driver_sql(f"SELECT {BY_INDEX}")
                return read_rows(connection, sql.replace("?", "%s"), tuple(values))
            except (sqlite3.Error, psycopg.Error, ValueError, TypeError, OverflowError) as error:
                if _is_about_content(error):
                    raise Unreadable(error) from error
                raise

    def row(self, sql: str, values: Sequence[object] = (), *, by_index: bool = True) -> Row:
        """The one row of a query that always has one."""
        return self.rows(sql, values, by_index=by_index)[0]


class EventPages:
    """The rows of the table of events in the order of their positions, page by page; what can't be read is passed over.

    `passed` is told of each row that can't be read, by its position and why; and with None when the reading ends there,
    since not even a position can be.
    """

    def __init__(
        self,
        rows: RawRows,
        columns: str,
        page: int,
        passed: Callable[[int | None, Unreadable], None],
        after: int | None = None,
    ) -> None:
        """The first of the columns is the position; it begins after one (None: with the first)."""
        self._rows = rows
        self._columns = columns
        self._page = self._limit = page
        self._passed = passed
        self._after: Any = after
        self.stuck = False

    def up_to(self, stop: int) -> Iterator[list[Row]]:
        """The pages from where the last call ended up to a position."""
        while not self.stuck:
            where, values = "position <= ?", [stop]
            if self._after is not None:
                where, values = "position > ? AND position <= ?", [self._after, stop]
            table = f"event{self._rows.unindexed}"
            sql = f"SELECT {self._columns} FROM {table} WHERE {where} ORDER BY position LIMIT {self._limit:d}"
            try:
                rows = self._rows.rows(sql, values)
            except Unreadable as error:
                if self._limit == 1:
                    self._pass(where, values, error)
                self._limit = max(1, self._limit // 8)
                continue
            self._limit = min(self._page, self._limit * 2)
            if not rows:
                return
            self._after = rows[-1][0]
            yield rows

    def _pass(self, where: str, values: list[Any], error: Unreadable) -> None:
        position = None
        with suppress(Unreadable):
            position = self._rows.row(f"SELECT min(position) FROM event WHERE {where}", values)[0]
        if isinstance(position, int):
            self._after = position
        else:
            self.stuck, position = True, None
        self._passed(position, error)


def _is_about_content(error: BaseException) -> bool:
    if isinstance(error, sqlite3.Error):
        return (getattr(error, "sqlite_errorcode", 0) & 0xFF) in _CONTENT
    if isinstance(error, psycopg.Error):
        state = error.sqlstate
        return isinstance(error, psycopg.DataError) if state is None else state[:2] in ("22", "42", "XX")
    return True
