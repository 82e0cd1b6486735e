"""The ledger in the form of the `eventsourcing` library's recorder, so that the library's own tests can be run on it.

The register itself has no use for it: it appends to the ledger, and reads what is stored.
"""

from collections.abc import Sequence
from threading import Event

from eventsourcing.dcb.api import (
    DCBAppendCondition,
    DCBEvent,
    DCBQuery,
    DCBReadResponse,
    DCBRecorder,
    DCBSequencedEvent,
)
from eventsourcing.dcb.persistence import DCBListenNotifySubscription

from adapters.ledger.ledger import Ledger
from adapters.ledger.pages import Pages
from adapters.ledger.rows import read_tags


class LedgerAsRecorder(DCBRecorder):
    """A ledger as the library's recorder."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self._listeners: set[Event] = set()

    def append(self, events: Sequence[DCBEvent], condition: DCBAppendCondition | None = None) -> int:
        """As the ledger's, and it wakes the subscriptions of this recorder."""
        last = self.ledger.append(events, condition)
        for listener in tuple(self._listeners):
            listener.set()
        return last

    def read(
        self, query: DCBQuery | None = None, *, after: int | None = None, limit: int | None = None
    ) -> "ReadResponse":
        """The events after a position that match the query, page by page, ascending, up to the head of this moment."""
        pages = Pages(self.ledger.reading, query, "position, type, tags, data", after=after or 0, limit=limit)
        return ReadResponse(pages, limited=limit is not None)

    def subscribe(self, query: DCBQuery | None = None, *, after: int | None = None) -> "Subscription":
        """The events that match the query, and those that will: it waits for them, until it is stopped."""
        return Subscription(self, query, after)

    def listen(self, event: Event) -> None:
        """Set the event after each append through this recorder: a hint, for there may be other processes."""
        self._listeners.add(event)

    def unlisten(self, event: Event) -> None:
        """No longer set the event."""
        self._listeners.discard(event)


class ReadResponse(DCBReadResponse):
    """The library's form of a reading."""

    def __init__(self, pages: Pages, *, limited: bool) -> None:
        self._pages = pages
        self._limited = limited
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


class Subscription(DCBListenNotifySubscription[LedgerAsRecorder]):
    """Events as they come. An append in this process wakes it at once; those of others it finds by looking again.

    Since it always looks again, losing a wake-up costs time and never an event.
    """

    look_again = 0.5
    """In seconds."""

    def __init__(self, recorder: LedgerAsRecorder, query: DCBQuery | None, after: int | None) -> None:
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
