"""Keeps the tables of all projections: inline with each append, anew beside them, and checked row by row."""

from collections.abc import Sequence

from sqlalchemy import Connection

from domain.kernel.history import Recorded
from domain.kernel.rules import N_, say
from projections.engine import state, storage
from projections.engine.batches import batches
from projections.engine.deriving.derived import Kept
from projections.engine.rebuilding.check import Difference, Progress, check
from projections.engine.rebuilding.rebuild import Rebuild, RebuildReport
from projections.engine.rebuilding.rebuild_parts import FindRowMakers, no_row_makers
from projections.engine.rows_of_events import Read, following, shape_of
from projections.engine.state import LIVE, Ledger, ProjectionsOutdated
from projections.engine.table_upgrade import TablesThere

__all__ = ["Difference", "ProjectionsOutdated", "Projector", "RebuildReport"]

RETIRED = ("measure_unpaid", "measure_entry", "support_entry", "figure_entry")
"""Tables of projections that an earlier version had, and this one has not."""

_PAGE = 1000


class Projector:
    """All projections of one ledger; ``read`` gives its decoded events, within the transaction of an append too.

    ``row_makers`` gives other processes that make rows for a rebuild.
    """

    def __init__(self, read: Read, projections: Sequence[Kept], row_makers: FindRowMakers = no_row_makers) -> None:
        self._read = read
        self._row_makers = row_makers
        self._projections = tuple(projections)
        self._shape = shape_of(self._projections)

    def create(self, connection: Connection) -> None:
        """Bring the tables to what is declared; safe to repeat. Whoever calls it asks ``is_stale`` next."""
        state.make(connection)
        live = state.get(connection, LIVE)
        if live is None:
            generation = storage.generation(connection, self._projections)
            # where there are tables already, nobody knows what is in them
            live = state.Row(LIVE, self._shape if generation is None else "", 0, 0, generation or 0)
            state.put(connection, live)
        there = TablesThere(connection)
        other = [p for p in self._projections if not there.is_as_declared(p.table)]
        if other and live.position > 0:  # what was in them is gone
            live = live._replace(shape="")
            state.put(connection, live)
        for projection in other:
            storage.drop(connection, projection.table.name)
            storage.make(connection, projection, live.generation)
        if live.shape == self._shape:
            there = TablesThere(connection) if other else there
            for projection in self._projections:
                storage.bring_indexes(there, projection, live.generation)
        storage.retire(connection, RETIRED)

    def outdated(self, connection: Connection) -> bool:
        """Whether the tables are of another version of the program, and to be rebuilt before anything is recorded."""
        live = state.get(connection, LIVE)
        return live is None or live.shape != self._shape

    def is_stale(self, ledger: Ledger) -> bool:
        """Whether what people read is of another version of the program, or behind the ledger: it is to be rebuilt."""
        head = ledger.head()
        with ledger.connect() as connection:
            return self.outdated(connection) or (state.reached(connection) or 0) < head

    def apply(self, connection: Connection, recorded: Sequence[Recorded]) -> None:
        """Take in new events, in the transaction that records them; and before them, what another program recorded
        without projecting it.

        Raises ``ProjectionsOutdated``.
        """
        if not recorded:
            return
        first, last = recorded[0].position, recorded[-1].position
        if not state.advance(connection, LIVE, self._shape, first - 1, last):
            self._catch_up(connection, first, last)
        following(self._projections, recorded, self._read).write(connection)

    def _catch_up(self, connection: Connection, first: int, last: int) -> None:
        live = state.get(connection, LIVE)
        if live is not None and live.shape == self._shape and live.position >= first:
            # nobody can have come that far: another program wrote that, and what is missing is for a check to tell
            state.advance(connection, LIVE, self._shape, live.position, last)
            return
        if live is None or live.shape != self._shape:
            text = N_(
                "What people read was made by another version of the program, or does not fit the ledger. "
                "Run `opvang projections rebuild`, then try again."
            )
            raise ProjectionsOutdated(say(text))
        for page in batches(self._read(None, after=live.position, until=first - 1), _PAGE):
            following(self._projections, page, self._read).write(connection)
        state.advance(connection, LIVE, self._shape, live.position, last)

    def rebuild(self, ledger: Ledger, *, progress: Progress | None = None, batch: int = 20_000) -> RebuildReport:
        """Build all tables anew beside the live ones, and put them in their place; goes on where one was stopped.

        Nobody is kept from reading or recording meanwhile, but for the moment of the exchange.
        """
        return Rebuild(self._projections, self._shape, self._read, ledger, progress, batch, self._row_makers).run()

    def check(self, ledger: Ledger, *, progress: Progress | None = None, batch: int = 20_000) -> list[Difference]:
        """Every row that is not what the events say. Writes nothing."""
        return check(self._projections, self._read, ledger, progress, batch)
