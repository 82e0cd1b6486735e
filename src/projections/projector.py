"""Keeps the tables of all projections: inline with each append, anew beside them, and checked row by row."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from hashlib import sha256
from itertools import islice
from typing import Any, Protocol

from eventsourcing.dcb.api import DCBQuery, DCBQueryItem
from sqlalchemy import Column, Connection, Engine, MetaData, Table, insert, select, update
from sqlalchemy.schema import CreateTable

from domain.catalogue import CATALOGUE
from domain.history import Recorded
from domain.slices import CORRECTIONS
from projections import case_file, legality, occupancy, quota_balance, signals, storage, timeline
from projections.beliefs import root_tag
from projections.changes import Changes, following
from projections.tables import NAME, NUMBER, Projection

PROJECTIONS: tuple[Projection, ...] = (
    *quota_balance.PROJECTIONS,
    *occupancy.PROJECTIONS,
    *timeline.PROJECTIONS,
    *case_file.PROJECTIONS,
    *signals.PROJECTIONS,
    *legality.PROJECTIONS,
)
"""Adding a projection is adding one file, and a line here."""

STATE = Table(
    "projection_state",
    MetaData(),
    Column("name", NAME, primary_key=True),
    Column("shape", NAME, nullable=False),
    Column("position", NUMBER, nullable=False),
    Column("until", NUMBER, nullable=False),
    Column("generation", NUMBER, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Up to which position the tables hold: those that people read (``live``), those of a rebuild that is under way
(``next``, to be loaded until a position) and those that it replaced (``old``)."""

LIVE, NEXT, OLD = "live", "next", "old"

PAGE = 1000

Read = Callable[..., Iterator[Recorded]]
"""``read(query, *, after=0, until=None)``: the decoded events, ascending."""


class ProjectionsOutdated(Exception):
    """The tables were made by another version of the program, or do not fit the ledger: they are to be rebuilt."""


class Ledger(Protocol):
    """What is needed of the ledger."""

    @property
    def engine(self) -> Engine:
        """Its database."""

    def transaction(self) -> AbstractContextManager[Connection]:
        """A write transaction under its lock."""

    def connect(self) -> AbstractContextManager[Connection]:
        """A connection to read with."""

    def head(self) -> int:
        """The position of its last event."""


class Projector:
    """All projections of one ledger; ``read`` gives its decoded events, within the transaction of an append too."""

    def __init__(self, read: Read, projections: Sequence[Projection] = PROJECTIONS) -> None:
        self.read = read
        self.projections = tuple(projections)
        self.shape = _shape(self.projections)

    def create(self, connection: Connection) -> None:
        """Make the tables that are missing; safe to repeat."""
        connection.execute(CreateTable(STATE, if_not_exists=True))
        live = state(connection, LIVE)
        if live is not None and live.shape != self.shape and live.position == 0:
            # nothing was ever projected, so nothing is lost
            for projection in self.projections:
                storage.drop(connection, projection)
            connection.execute(STATE.delete().where(STATE.c.name == LIVE))
            live = None
        generation = live.generation if live is not None else 0
        for projection in self.projections:
            storage.make(connection, projection, generation)
            if live is None or live.shape == self.shape:
                storage.make_indexes(connection, projection, generation)
        if live is None:
            row = {"name": LIVE, "shape": self.shape, "position": 0, "until": 0, "generation": generation}
            connection.execute(insert(STATE).values(row))

    def outdated(self, connection: Connection) -> bool:
        """Whether the tables are of another version of the program, and to be rebuilt before anything is recorded."""
        live = state(connection, LIVE)
        return live is None or live.shape != self.shape

    def apply(self, connection: Connection, recorded: Sequence[Recorded]) -> None:
        """Take in new events, in the transaction that records them; and before them, what another program recorded
        without projecting it.

        Raises ``ProjectionsOutdated``.
        """
        if not recorded:
            return
        first, last = recorded[0].position, recorded[-1].position
        if not advance(connection, LIVE, self.shape, first - 1, last):
            self._catch_up(connection, first, last)
        self.write(connection, self.follow(recorded))

    def _catch_up(self, connection: Connection, first: int, last: int) -> None:
        live = state(connection, LIVE)
        if live is None or live.shape != self.shape or live.position >= first:
            raise ProjectionsOutdated(
                "What people read was made by another version of the program, or does not fit the ledger; nothing "
                "was recorded. Run `opvang projections rebuild`, then try again."
            )
        missed = self.read(None, after=live.position, until=first - 1)
        while page := list(islice(missed, PAGE)):
            self.write(connection, self.follow(page))
        advance(connection, LIVE, self.shape, live.position, last)

    def follow(self, recorded: Sequence[Recorded]) -> Changes:
        """What these events change in tables that hold all before them."""
        first = recorded[0].position if recorded else 1

        def family(position: int) -> list[Recorded]:
            corrections = DCBQuery(items=[DCBQueryItem(types=_CORRECTIONS, tags=[root_tag(position)])])
            return [
                *self.read(None, after=position - 1, until=position),
                *self.read(corrections, after=position, until=first - 1),
            ]

        return following(self.projections, recorded, family)

    def write(self, connection: Connection, changes: Changes, suffix: str = "") -> None:
        """Write the changes into the tables."""
        for projection, rows, endings in zip(self.projections, changes.rows, changes.endings, strict=True):
            storage.end(connection, projection, endings, suffix)
            storage.write(connection, projection, rows, suffix)


_CORRECTIONS = CATALOGUE.stored_names(CORRECTIONS)


def state(connection: Connection, name: str) -> Any:
    """A row of the state; None when there is none."""
    return connection.execute(select(STATE).where(STATE.c.name == name)).one_or_none()


def advance(connection: Connection, name: str, shape: str, before: int, after: int) -> bool:
    """Move on to a position; False when the tables are not at the position before it, or of another shape."""
    where = (STATE.c.name == name) & (STATE.c.shape == shape) & (STATE.c.position == before)
    return connection.execute(update(STATE).where(where).values(position=after)).rowcount == 1


def _shape(projections: Sequence[Projection]) -> str:
    """A digest of what the tables are like, and of which events they take in."""
    described = [
        (
            str(CreateTable(p.table)),
            sorted(str([column.name for column in index.columns]) for index in p.table.indexes),
            CATALOGUE.stored_names(p.events),
            p.version,
        )
        for p in projections
    ]
    return sha256(repr(described).encode()).hexdigest()
