"""How a question is declared: one object beside its projection, which whoever asks, shows or describes it reads.

What it answers are rows: a NamedTuple for each question. A field is the one declaration of a key of the answer: its
type says of which kind it is, and what it is annotated with says what people read above it::

    class Line(NamedTuple):
        municipality: Annotated[str, N_("municipality")]
        opening: Annotated[int, N_("opening")]
        from_: Annotated[Day, N_("from")]

A field without a heading is for programs: no table shows it. An underscore at the end of a name is not part of the key.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import Enum, auto
from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Generic, Literal, NamedTuple, TypeVar, Union, get_args, get_origin

from domain.kernel.days import last_moment
from domain.kernel.rules import Message

if TYPE_CHECKING:
    from sqlalchemy import Connection

Period = Literal["month", "quarter", "year"]
"""What an answer over days can be cut into."""

Option = Literal["per", "municipality", "location", "group", "case", "rule"]
"""What a question can be asked with besides its days and its subject: fields of ``Asked``."""


@dataclass(frozen=True)
class Asked:
    """What holds for one question: the day in the world, its last moment (or now), and what was known."""

    connection: "Connection"
    on: date
    now: datetime
    known_at: int
    about: str = ""
    """What it is asked about, where it is about one thing."""
    from_: date = date.min
    until: date = date.max
    """The days that it is asked about, where it is about a period; the last excluded."""
    per: Period = "month"
    municipality: str | None = None
    location: str | None = None
    group: str | None = None
    case: str | None = None
    rule: str | None = None
    limit: int | None = None
    """How many rows are asked for at most, where not all are."""
    after: tuple[Any, ...] | None = None
    """The row after which they are to come, by its key: see ``Question.key``."""

    @classmethod
    def at_the_end_of(cls, on: date, connection: "Connection", known_at: int) -> "Asked":
        """A question about a day that is over."""
        return cls(connection, on, last_moment(on), known_at)


class Kind(Enum):
    """What stands in a column; tables, files and pages write it accordingly."""

    TEXT = auto()
    """An id, a code or words."""
    LIST = auto()
    NUMBERS = auto()
    """Numbers by their codes."""
    DAY = auto()
    MOMENT = auto()
    """A moment in UTC, or a day where no moment is known."""
    COUNT = auto()
    YEAR = auto()
    POSITION = auto()
    EUROS = auto()
    PRICE = auto()
    """Euros that have no total: a rate, a limit."""
    YES_NO = auto()
    MESSAGE = auto()
    """A sentence, to be translated when it is shown."""
    RECORDS = auto()
    """Rows within a row."""


Day = Annotated[str, Kind.DAY]
When = Annotated[str, Kind.MOMENT]
Position = Annotated[int, Kind.POSITION]
Year = Annotated[int, Kind.YEAR]
Price = Annotated[Decimal, Kind.PRICE]


class Mark(Enum):
    """What a field can be marked with."""

    LAST = auto()
    """A table shows it after the others."""
    UNKNOWN = auto()
    """None means that it is not known, and a table says so."""


@dataclass(frozen=True)
class Formula:
    """How a spreadsheet works out a column from others, such as ``{rate}*{quantity}``."""

    text: str


class Column(NamedTuple):
    """A column of an answer."""

    key: str
    kind: Kind
    heading: str | None = None
    """What people read above it, marked for translation; None where no table shows it."""
    last: bool = False
    unknown: bool = False
    formula: str | None = None
    records: type[tuple[Any, ...]] | None = None
    """What the rows within it are."""


_AT_ONCE = 5_000
"""Rows of an answer that are in memory at once."""

Row = TypeVar("Row", bound=tuple[Any, ...], covariant=True)


@dataclass(frozen=True, kw_only=True)
class Question(Generic[Row]):
    """A question: its verb and what it is for, how it is asked, and what it answers."""

    verb: str
    help: str
    title: str
    row: type[Row]
    ask: Callable[[Asked], Sequence[Row]]
    under: str = "show"
    """The group of verbs that it stands in."""
    about: str | None = None
    """What it is asked about, where it is about one thing."""
    or_all: bool = False
    """Whether it may also be asked about all of those at once."""
    over_days: bool = False
    """Whether it is asked about the days of a period, and not about one day."""
    single: bool = False
    """Whether it answers one row, which is all that is known of one thing; none when that is not known."""
    options: tuple[Option, ...] = ()
    of_one_municipality: bool = False
    """Whether it is asked about one municipality: that of the register where none is named."""
    key: tuple[str, ...] | Callable[[Any], tuple[Any, ...]] = ()
    """The fields of a row by which an answer is in order, and which no two rows share, or what makes them of a row;
    none where ``ask`` gives all rows whatever part of them is asked for."""

    summary: "Question[Any] | None" = None
    """The same in numbers, where there are too many rows to read."""

    def all(self, asked: Asked) -> Iterator[Row]:
        """All rows, of which no more than some are in memory at once where its key lets it go on."""
        if not self.key:
            yield from self.ask(asked)
            return
        after: tuple[Any, ...] | None = asked.after
        while True:
            part, after = self.part(replace(asked, limit=_AT_ONCE, after=after))
            yield from part
            if after is None:
                return

    def part(self, asked: Asked) -> tuple[list[Row], tuple[Any, ...] | None]:
        """So many rows as were asked for, with the key to go on from; None when there are no more.

        The key of a question that gives all rows is the number of those that came before.
        """
        if asked.limit is None:
            return list(self.ask(asked)), None
        if self.key:
            found = list(self.ask(replace(asked, limit=asked.limit + 1)))
            part = found[: asked.limit]
            return part, self._key_of(part[-1]) if len(found) > asked.limit else None
        before = int(asked.after[0]) if asked.after else 0
        found = list(self.ask(replace(asked, limit=None, after=None)))
        until = before + asked.limit
        return found[before:until], (until,) if until < len(found) else None

    def _key_of(self, row: Any) -> tuple[Any, ...]:
        return self.key(row) if callable(self.key) else tuple(getattr(row, name) for name in self.key)

    @property
    def columns(self) -> tuple[Column, ...]:
        """All columns, in the order in which programs get them."""
        return columns_of(self.row)

    @property
    def shown(self) -> list[Column]:
        """The columns that people see, in the order in which they do."""
        return in_sight(self.columns)

    @property
    def headings(self) -> dict[str, str]:
        """The columns that people see: their keys with their headings."""
        return headings_of(self.row)

    def records(self, asked: Asked) -> list[dict[str, Any]]:
        """The answer, each row by the keys of its columns."""
        return records(self.ask(asked))


def records(rows: Sequence[tuple[Any, ...]]) -> list[dict[str, Any]]:
    """The rows by the keys of their columns, rows within rows too."""
    if not rows:
        return []
    columns = columns_of(type(rows[0]))
    keys = [column.key for column in columns]
    inner = [column.key for column in columns if column.kind is Kind.RECORDS]
    found = [dict(zip(keys, row, strict=True)) for row in rows]
    for record in found if inner else ():
        record |= {key: records(record[key]) for key in inner}
    return found


@cache
def columns_of(row: type[tuple[Any, ...]]) -> tuple[Column, ...]:
    """The columns that the fields of a row declare."""
    return tuple(_column(name, annotation) for name, annotation in row.__annotations__.items())


def in_sight(columns: Sequence[Column]) -> list[Column]:
    """Those of the columns that people see, in the order in which they do."""
    return sorted((column for column in columns if column.heading), key=lambda column: column.last)


def headings_of(row: type[tuple[Any, ...]]) -> dict[str, str]:
    """What people see of such a row: the keys with their headings."""
    return {column.key: column.heading for column in in_sight(columns_of(row)) if column.heading}


def _column(name: str, annotation: Any) -> Column:
    inner, marks = _parts(annotation)
    kind, records = _kind(inner)
    return Column(
        key=name.removesuffix("_"),
        kind=next((mark for mark in marks if isinstance(mark, Kind)), kind),
        heading=next((mark for mark in marks if isinstance(mark, str)), None),
        last=Mark.LAST in marks,
        unknown=Mark.UNKNOWN in marks,
        formula=next((mark.text for mark in marks if isinstance(mark, Formula)), None),
        records=records,
    )


def _parts(annotation: Any) -> tuple[Any, list[Any]]:
    """The type itself, None aside, and all that it is annotated with."""
    if get_origin(annotation) is Annotated:
        inner, *marks = get_args(annotation)
        type_, others = _parts(inner)
        return type_, [*others, *marks]
    if get_origin(annotation) in (Union, UnionType):
        (inner,) = (one for one in get_args(annotation) if one is not NoneType)
        return _parts(inner)
    return annotation, []


_KINDS: Mapping[Any, Kind] = {
    str: Kind.TEXT,
    bool: Kind.YES_NO,
    int: Kind.COUNT,
    Decimal: Kind.EUROS,
    Message: Kind.MESSAGE,
    dict: Kind.NUMBERS,
}


def _kind(type_: Any) -> tuple[Kind, type[tuple[Any, ...]] | None]:
    if get_origin(type_) is not list:
        return _KINDS[get_origin(type_) or type_], None
    (item,) = get_args(type_)
    return (Kind.RECORDS, item) if issubclass(item, tuple) else (Kind.LIST, None)
