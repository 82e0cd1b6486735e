"""How far the tables of projections are, and of which version of the program."""

from contextlib import AbstractContextManager
from typing import NamedTuple, Protocol

from sqlalchemy import Column, Connection, MetaData, Table, delete, insert, select, update
from sqlalchemy.schema import CreateTable, DropTable

from domain.kernel.errors import ForPeople
from projections.engine.table_upgrade import TablesThere
from projections.engine.tables import NAME, NUMBER

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

DERIVED = "derived"
"""How far a rebuild is with what is derived: its ``position`` counts the kinds of subjects that are done, and its
``shape`` is the last subject of the next kind."""


class ProjectionsOutdated(ForPeople):
    """The tables were made by another version of the program, or do not fit the ledger: they are to be rebuilt."""


class Ledger(Protocol):
    """What is needed of the ledger."""

    def transaction(self) -> AbstractContextManager[Connection]:
        """A write transaction under its lock."""

    def as_owner(self) -> AbstractContextManager[Connection]:
        """The same, as whoever owns the tables: to make, rename and drop them."""

    def connect(self) -> AbstractContextManager[Connection]:
        """A connection to read with."""

    def head(self) -> int:
        """The position of its last event."""


def make(connection: Connection) -> None:
    """Make the table of the state, where it is not yet there or has other columns."""
    there = TablesThere(connection)
    if STATE.name in there and not there.is_as_declared(STATE):
        connection.execute(DropTable(STATE))
    connection.execute(CreateTable(STATE, if_not_exists=True))


class Row(NamedTuple):
    """A row of the state."""

    name: str
    shape: str
    position: int
    until: int
    generation: int


def get(connection: Connection, name: str) -> Row | None:
    """A row of the state; None when there is none."""
    row = connection.execute(select(STATE).where(STATE.c.name == name)).one_or_none()
    return None if row is None else Row(*row)


def reached(connection: Connection) -> int | None:
    """The last event that the tables that people read have taken in; None when nobody knows."""
    live = get(connection, LIVE)
    return live.position if live is not None and live.shape else None


def put(connection: Connection, row: Row) -> None:
    """Write a row of the state anew."""
    remove(connection, row.name)
    connection.execute(insert(STATE).values(row._asdict()))


def remove(connection: Connection, name: str) -> None:
    """Remove a row of the state."""
    connection.execute(delete(STATE).where(STATE.c.name == name))


def advance(connection: Connection, name: str, shape: str, before: int, after: int) -> bool:
    """Move on to a position; False when the tables are not at the position before it, or of another shape."""
    where = (STATE.c.name == name) & (STATE.c.shape == shape) & (STATE.c.position == before)
    return connection.execute(update(STATE).where(where).values(position=after)).rowcount == 1
