"""What the tables of all projections have in common, and how a projection is declared.

There are three kinds. A *standing* table holds entries of facts: a row says what a fact said, from the position from
which that was believed until the position of the correction that ended it. A table of *effects* holds what events
change in counts: its rows are added up and never end, since a correction records effects of its own. A *derived* table
holds what all facts about one subject come down to: see ``derived``.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, overload

from sqlalchemy import BigInteger, Column, ColumnElement, FromClause, Index, Integer, MetaData, Table, Text, or_
from sqlalchemy import text as sql
from sqlalchemy.schema import SchemaItem

from domain.kernel.history import Event, Recorded

NAME = Text().with_variant(Text(collation="C"), "postgresql")
"""Ids, codes, and days as 2024-01-31: ordered by their bytes, on every engine and in every locale."""

NUMBER = Integer().with_variant(BigInteger(), "postgresql")

METADATA = MetaData()

Values = tuple[Any, ...]
"""A row without the columns that all rows have: numbers, texts and None."""

Entries = Callable[[Recorded], Sequence[Values]]
"""The rows that a fact, or a change in counts, gives; pure."""


@dataclass(frozen=True, slots=True)
class Projection:
    """One table of a question: which events it takes in, and the rows that each gives.

    ``entries`` is pure. A change of it that gives other rows takes a higher ``version``: tables that an older one
    filled are then rebuilt.
    """

    table: Table
    events: tuple[type[Event], ...]
    entries: Entries
    version: int = 1

    @property
    def standing(self) -> bool:
        """Whether its rows are facts that a correction can end; else they are effects."""
        return "known_until" in self.table.c

    @property
    def key(self) -> int:
        """How many columns its primary key has: the first ones."""
        return len(self.table.primary_key.columns)

    @property
    def topic(self) -> str:
        """The topic that it is of, which is the file where it is declared."""
        return topic_of(self.entries)

    @property
    def grows_by(self) -> str:
        """The column by which its rows come in the order of the events."""
        return "position"


def topic_of(function: Callable[..., Any]) -> str:
    """The topic of the file where a function is declared."""
    return function.__module__.rpartition(".")[2].removesuffix("_table")


def standing_table(name: str, *rest: SchemaItem) -> Table:
    """A table of entries of facts, with these columns and indexes besides those that all have."""
    return _table(
        name,
        Column("known_from", NUMBER, primary_key=True, autoincrement=False),
        Column("known_until", NUMBER),
        *rest,
    )


def effects_table(name: str, *rest: SchemaItem) -> Table:
    """A table of effects, with these columns and indexes besides those that all have."""
    return _table(name, *rest)


def _table(name: str, *rest: SchemaItem) -> Table:
    return Table(
        name,
        METADATA,
        Column("position", NUMBER, primary_key=True, autoincrement=False),
        Column("ordinal", NUMBER, primary_key=True, autoincrement=False),
        *rest,
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def derived_table(name: str, *rest: SchemaItem) -> Table:
    """A table of rows derived of subjects, with these columns and indexes besides those that all have.

    ``node`` is for asking about a past position: see ``intervals``.
    """
    return Table(
        name,
        METADATA,
        Column("known_from", NUMBER, primary_key=True, autoincrement=False),
        Column("subject", NAME, primary_key=True),
        Column("ordinal", NUMBER, primary_key=True, autoincrement=False),
        Column("known_until", NUMBER),
        Column("node", NUMBER),
        *rest,
        index("subject"),
        index("node", where="node IS NOT NULL"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


STANDING = "known_until IS NULL"
"""Over which rows an index goes that serves questions as known now."""


def text(name: str, *, null: bool = False) -> Column[str]:
    """A column of ids, codes or days."""
    return Column(name, NAME, nullable=null)


def number(name: str, *, null: bool = False) -> Column[int]:
    """A column of whole numbers."""
    return Column(name, NUMBER, nullable=null)


def moment(name: str) -> Column[int]:
    """A column of moments, as microseconds since 1970 in UTC: see ``as_number``."""
    return number(name)


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_UNIT = timedelta(microseconds=1)


def as_number(when: datetime) -> int:
    """A moment as it stands in a column."""
    return (when - _EPOCH) // _UNIT


def as_moment(number: int) -> datetime:
    """The moment of a number that ``as_number`` gave."""
    return _EPOCH + timedelta(microseconds=number)


def index(*columns: str, where: str | None = None) -> Index:
    """An index, over some of the rows if so asked; it gets its name when it is made."""
    condition = None if where is None else sql(where)
    return Index(None, *columns, sqlite_where=condition, postgresql_where=condition)


def known(table: FromClause, known_at: int) -> ColumnElement[bool]:
    """What was believed at a position."""
    if "known_until" not in table.c:
        return table.c.position <= known_at
    until = table.c.known_until
    return (table.c.known_from <= known_at) & or_(until.is_(None), until > known_at)


@overload
def iso(when: date | datetime) -> str: ...


@overload
def iso(when: None) -> None: ...


def iso(when: date | datetime | None) -> str | None:
    """A day as 2024-01-31, a moment in UTC as 2024-01-31T12:30:00Z."""
    if isinstance(when, datetime):
        utc = when if when.tzinfo is UTC else when.astimezone(UTC)
        return utc.isoformat()[: -len("+00:00")] + "Z"
    return None if when is None else when.isoformat()


def from_iso(text: str) -> date | datetime:
    """The day or the moment that ``iso`` wrote."""
    return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
