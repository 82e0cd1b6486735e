"""Keeps the tables of all projections: inline with each append, anew beside them, and checked row by row."""

from collections.abc import Sequence
from itertools import islice

from sqlalchemy import Connection

from domain.kernel.history import Recorded
from domain.kernel.rules import N_, say
from projections import legality, promises
from projections.cases import case_file
from projections.engine import state, storage
from projections.engine.check import Difference, Progress, check
from projections.engine.rebuild import Rebuild, RebuildReport
from projections.engine.rebuild_parts import Elsewhere, nowhere
from projections.engine.rows_of_events import Read, following, shape_of
from projections.engine.state import LIVE, Ledger, ProjectionsOutdated
from projections.engine.tables import Projection
from projections.locations import occupancy, signals, timeline
from projections.money import money_facts
from projections.quota import figures, quota_balance, whose_register
from projections.support import support

__all__ = ["PROJECTIONS", "Difference", "ProjectionsOutdated", "Projector", "RebuildReport"]

PROJECTIONS: tuple[Projection, ...] = (
    *quota_balance.PROJECTIONS,
    *occupancy.PROJECTIONS,
    *timeline.PROJECTIONS,
    *case_file.PROJECTIONS,
    *signals.PROJECTIONS,
    *legality.PROJECTIONS,
    *money_facts.PROJECTIONS,
    *support.PROJECTIONS,
    *figures.PROJECTIONS,
    *promises.PROJECTIONS,
    *whose_register.PROJECTIONS,
)
"""Adding a projection is adding one file, and a line here."""

_PAGE = 1000


class Projector:
    """All projections of one ledger; ``read`` gives its decoded events, within the transaction of an append too.

    ``elsewhere`` gives other processes that make rows for a rebuild.
    """

    def __init__(
        self, read: Read, projections: Sequence[Projection] = PROJECTIONS, elsewhere: Elsewhere = nowhere
    ) -> None:
        self._read = read
        self._elsewhere = elsewhere
        self._projections = tuple(projections)
        self._shape = shape_of(self._projections)

    def create(self, connection: Connection) -> None:
        """Make the tables that are missing; safe to repeat."""
        state.make(connection)
        live = state.get(connection, LIVE)
        if live is None:
            generation = storage.generation(connection, self._projections)
            # where there are tables already, nobody knows what is in them
            live = state.Row(LIVE, self._shape if generation is None else "", 0, 0, generation or 0)
            state.put(connection, live)
        for projection in self._projections:
            storage.make(connection, projection, live.generation)
            if live.shape == self._shape:
                storage.make_indexes(connection, projection, live.generation)

    def outdated(self, connection: Connection) -> bool:
        """Whether the tables are of another version of the program, and to be rebuilt before anything is recorded."""
        live = state.get(connection, LIVE)
        return live is None or live.shape != self._shape

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
        if live is None or live.shape != self._shape or live.position >= first:
            text = N_(
                "What people read was made by another version of the program, or does not fit the ledger. "
                "Run `opvang projections rebuild`, then try again."
            )
            raise ProjectionsOutdated(say(text))
        missed = self._read(None, after=live.position, until=first - 1)
        while page := list(islice(missed, _PAGE)):
            following(self._projections, page, self._read).write(connection)
        state.advance(connection, LIVE, self._shape, live.position, last)

    def rebuild(self, ledger: Ledger, *, progress: Progress | None = None, batch: int = 20_000) -> RebuildReport:
        """Build all tables anew beside the live ones, and put them in their place; goes on where one was stopped.

        Nobody is kept from reading or recording meanwhile, but for the moment of the exchange.
        """
        return Rebuild(self._projections, self._shape, self._read, ledger, progress, batch, self._elsewhere).run()

    def check(self, ledger: Ledger, *, progress: Progress | None = None, batch: int = 20_000) -> list[Difference]:
        """Every row that is not what the events say. Writes nothing."""
        return check(self._projections, self._read, ledger, progress, batch)
