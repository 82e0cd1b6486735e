"""What is kept up to date in the transaction of each append: the projections and the folded states."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection

from adapters.ledger.ledger import StoredEvent
from adapters.register.codec import Codec
from adapters.register.decide_ahead import DecidedAhead
from adapters.register.kept_folds import KeptFolds
from domain.kernel.history import Recorded
from projections.engine.projector import Projector
from projections.engine.rebuilding.no_garbage_collection import collector_paused

BATCH = 1000
"""How many events are projected at once, of those that are recorded together."""


class InlineUpdates:
    """Keeps projections and folded states in the transaction of each append; decodes each event once."""

    def __init__(self, codec: Codec, projector: Projector, folds: KeptFolds) -> None:
        self.ahead: DecidedAhead | None = None
        """The one that is open: it takes in what is recorded, too."""
        self._codec = codec
        self._projector = projector
        self._folds = folds
        self._waiting: list[Recorded] | None = None

    def create(self, connection: Connection) -> None:
        """Make their tables."""
        self._projector.create(connection)
        self._folds.create(connection)

    def apply(self, connection: Connection, events: Sequence[StoredEvent]) -> None:
        """Project the events; of a type that nobody knows, nothing."""
        with collector_paused():
            recorded = list(self._codec.decode_all(events))
            if self.ahead is not None:
                self.ahead.add(recorded)
            if self._waiting is None:
                self._projector.apply(connection, recorded)
                self._folds.keep(connection)
            else:
                self._waiting += recorded
                if len(self._waiting) >= BATCH:
                    self.catch_up(connection)

    @contextmanager
    def in_batches(self) -> Iterator[None]:
        """Within it, in one transaction, events are projected many at a time: no decision reads a projection.

        It ends with ``catch_up``, or the transaction is undone.
        """
        self._waiting = []
        try:
            yield
        finally:
            self._waiting = None

    def catch_up(self, connection: Connection) -> None:
        """Project what waits."""
        waiting, self._waiting = self._waiting or [], []
        self._projector.apply(connection, waiting)
        self._folds.keep(connection)
