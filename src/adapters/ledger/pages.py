"""Reading the ledger in pages: between two of them no cursor, no transaction and no connection is held."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from eventsourcing.dcb.api import DCBQuery
from sqlalchemy import Connection

from adapters.ledger.query import Selection
from adapters.ledger.rows import read_rows

Reading = Callable[[int | None], AbstractContextManager[tuple[Connection, int]]]
"""Gives a connection to read with up to a position (None: all), and the position of the last event."""


class Pages:
    """The rows with after < position <= until that match a query, ascending, up to the head of the first page."""

    def __init__(
        self,
        reading: Reading,
        query: DCBQuery | None,
        columns: str,
        *,
        after: int = 0,
        until: int | None = None,
        limit: int | None = None,
        page: int = 1000,
    ) -> None:
        """`columns` begins with the position; `limit` is the number of rows in all, `page` in one page."""
        self._reading = reading
        self._query = query
        self._columns = columns
        self._after = after
        self._until = until
        self._left = limit
        self._page = page
        self._selection: Selection | None = None
        self.head = 0

    def next(self) -> list[tuple[Any, ...]]:
        """The next page; empty when there is no more."""
        size = self._page if self._left is None else min(self._page, self._left)
        if size <= 0 or (self._until is not None and self._after >= self._until):
            return []
        with self._reading(self._until) as (connection, head):
            if self._selection is None:
                self.head = head
                self._until = head if self._until is None else min(self._until, head)
                self._selection = Selection(connection, self._query, to_read=True)
            sql, values = self._selection.statement(self._columns, self._after, self._until or 0, size)
            rows = read_rows(connection, sql, values)
        if self._left is not None:
            self._left -= len(rows)
        # a page that is not full is the last: that saves asking for the empty one
        self._after = rows[-1][0] if len(rows) == size else (self._until or 0)
        return rows
