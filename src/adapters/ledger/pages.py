"""Reading the ledger in pages: between two of them no cursor, no transaction and no connection is held."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

from eventsourcing.dcb.api import DCBEvent, DCBQuery, DCBReadResponse, DCBSequencedEvent
from eventsourcing.dcb.persistence import DCBListenNotifySubscription
from sqlalchemy import Connection

from adapters.ledger.query import Selection
from adapters.ledger.rows import read_rows, read_tags

if TYPE_CHECKING:
    from adapters.ledger.ledger import Ledger

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
                self._selection = Selection(connection, self._query)
            sql, values = self._selection.statement(self._columns, self._after, self._until or 0, size)
            rows = read_rows(connection, sql, values)
        if self._left is not None:
            self._left -= len(rows)
        # a page that is not full is the last: that saves asking for the empty one
        self._after = rows[-1][0] if len(rows) == size else (self._until or 0)
        return rows


class LedgerReadResponse(DCBReadResponse):
    """The library's form of a reading."""

    def __init__(self, reading: Reading, query: DCBQuery | None, after: int, limit: int | None) -> None:
        self._pages = Pages(reading, query, "position, type, tags, data", after=after, limit=limit)
        self._limited = limit is not None
        self._rows = self._pages.next()
        self._next = 0
        self._last: int | None = None

    @property
    def head(self) -> int | None:
        """The last position of the ledger when the reading began, or of what is read when there is a limit.

        None when there is none.
        """
        if not self._limited:
            return self._pages.head or None
        while more := self._pages.next():
            self._rows += more
        return self._rows[-1][0] if self._rows else self._last

    def __next__(self) -> DCBSequencedEvent:
        if self._next == len(self._rows):
            self._rows, self._next = self._pages.next(), 0
        if not self._rows:
            raise StopIteration
        position, kind, tags, data = self._rows[self._next]
        self._next += 1
        self._last = position
        return DCBSequencedEvent(DCBEvent(kind, data, list(read_tags(tags))), position)


class LedgerSubscription(DCBListenNotifySubscription["Ledger"]):
    """Events as they come. An append in this process wakes it at once; those of others it finds by looking again.

    Since it always looks again, losing a wake-up costs time and never an event.
    """

    look_again = 0.5
    """In seconds."""

    def __init__(self, recorder: "Ledger", query: DCBQuery | None, after: int | None) -> None:
        super().__init__(recorder, query, after)
        recorder.listen(self._has_been_notified)

    def stop(self) -> None:
        """End it: whoever waits for the next event meets the end."""
        super().stop()
        self._recorder.unlisten(self._has_been_notified)

    def _loop_on_pull(self) -> None:
        try:
            self._pull()
            while not self._has_been_stopped:
                self._has_been_notified.wait(self.look_again)
                self._pull()
        except BaseException as error:  # it is raised in the thread that waits
            self._thread_error = error
            self.stop()
