"""A mapping on the headers of one file: the columns that fill each field, and a command from each row."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from adapters.exchange.cells import Unread, an_amount, has_a_point_before_its_cents
from adapters.exchange.table import FORMULA, Cell, Row, Unreadable, is_worked_out
from adapters.seal.canonical_json import canonical
from domain.kernel.deciding import Command
from domain.kernel.personal import takes_what_is_personal
from domain.kernel.rules import N_, Message, say

MOST_NUMBERED = 30
"""Persons on one row; numbered columns end before."""

Digest = Callable[[bytes], str]
Read = Callable[[Cell], Any]


class Keyed(str):
    """An id that is made with the register's own key of what must not be one."""

    __slots__ = ()


class BadRow(Exception):
    """A row that is no command; ``column`` is where, by a name that the mapping gives it, or None."""

    def __init__(self, message: Message, column: str | None = None) -> None:
        super().__init__(str(message))
        self.message = message
        self.column = column


class Amounts:
    """Reads the amounts of one column, of which ``decimal`` is the mark before the cents, or None for who knows.

    A column that is said to be Dutch and in which 12.50 stands is no such column: 1.234 is not read there.
    """

    def __init__(self, decimal: str | None) -> None:
        self._decimal = decimal

    def see(self, cell: Cell | Unreadable) -> None:
        """Take into account how an amount of the column is written, before any of them is read."""
        if self._decimal == "," and not isinstance(cell, Unreadable) and has_a_point_before_its_cents(cell):
            self._decimal = None

    def __call__(self, cell: Cell) -> str:
        """The amount as a text. Raises ``Unread``."""
        return an_amount(cell, self._decimal)


@dataclass(frozen=True)
class Column:
    """A column that was found: where it is, the name that the mapping has for it, and how its cells are read."""

    index: int
    name: str
    read: Read

    def value(self, row: Row) -> Any:
        """What stands in it; None when it is empty. Raises ``BadRow``."""
        cell = row.cells[self.index] if self.index < len(row.cells) else None
        if cell is None:
            return None
        if isinstance(cell, str) and cell[0] in "=#" and is_worked_out(cell):
            cell = FORMULA
        if isinstance(cell, Unreadable):
            raise BadRow(cell.reason, self.name)
        try:
            return self.read(cell)
        except Unread as unread:
            raise BadRow(unread.message, self.name) from None


@dataclass(frozen=True)
class Asked:
    """What a row asks for: the fields of the command, and what it is known again by."""

    fields: dict[str, Any]
    key: bytes
    is_secret: bool
    """Whether something of a person could be guessed from a digest of the key that anybody can make."""


class BoundMapping:
    """A mapping on the headers of one file."""

    def __init__(self, command: type[Command], name: str, key: Sequence[str], parts: Sequence["Bound"]) -> None:
        self.command = command
        self._name = name
        self._key = key
        self._parts = parts
        self._is_personal = {field: is_personal(command, field) for field in key}
        self._amounts = [(part.index, part.read) for part in self.columns() if isinstance(part.read, Amounts)]

    def see(self, row: Row) -> None:
        """Take into account how a row is written, before any is asked for."""
        for index, amounts in self._amounts:
            if index < len(row.cells):
                amounts.see(row.cells[index])

    def asked(self, row: Row, width: int) -> Asked:
        """What a row asks for; ``width`` is the number of headers. Raises ``BadRow``."""
        if any(cell is not None for cell in row.cells[width:]):
            raise BadRow(say(N_("there are more cells than headers")))
        fields: dict[str, Any] = {}
        for part in self._parts:
            value = part.value(row, fields)
            if value is not None:
                fields[part.field] = value
        missing = [field for field in self._key if field not in fields and tells(self.command, field, self._key)]
        if missing:
            raise BadRow(say(N_("this is empty, and it tells the row from others")), self.column_of(missing[0]))
        key = {field: fields.get(field) for field in self._key}
        is_secret = any(self._is_personal[field] or _is_keyed(value) for field, value in key.items())
        return Asked(fields, b"import\0" + canonical([self._name, *key.values()]), is_secret)

    def columns(self) -> Iterator[Column]:
        """All columns that fill something."""
        for part in self._parts:
            yield from part.columns()

    def follows(self, path: str, bad: Collection[str]) -> bool:
        """Whether a field is wrong only because it was made of one that is."""
        return any(isinstance(part, Members) and part.is_made_of(path) in bad for part in self._parts)

    def column_of(self, path: str) -> str | None:
        """The column that fills a field, by the path that a problem names, such as ``members.0.born``."""
        for part in self._parts:
            if path.split(".")[0] == part.field:
                return part.column_of(path)
        return None


# ---------------------------------------------------------------- the parts of a mapping


class Bound:
    """A field of the command with the columns that fill it."""

    def __init__(self, field: str) -> None:
        self.field = field

    def value(self, row: Row, before: Mapping[str, Any]) -> Any:
        """What the row gives for it, or None; ``before`` are the fields that were read already."""
        raise NotImplementedError

    def column_of(self, path: str) -> str | None:
        """The column that a problem with the field is about."""
        raise NotImplementedError

    def columns(self) -> Iterable[Column]:
        """The columns that fill it."""
        raise NotImplementedError


class Single(Bound):
    def __init__(self, field: str, column: Column | None, default: Any) -> None:
        super().__init__(field)
        self._column = column
        self._default = default

    def value(self, row: Row, before: Mapping[str, Any]) -> Any:  # noqa: ARG002
        value = self._column.value(row) if self._column else None
        return self._default if value is None else value

    def column_of(self, path: str) -> str | None:  # noqa: ARG002
        return self._column.name if self._column else None

    def columns(self) -> Iterable[Column]:
        return [self._column] if self._column else []


class Together(Bound):
    """Several columns that together are one structure: a document, or places per group."""

    def __init__(self, field: str, columns: Mapping[str, Column]) -> None:
        super().__init__(field)
        self._columns = columns

    def value(self, row: Row, before: Mapping[str, Any]) -> Any:  # noqa: ARG002
        given = {name: value for name, column in self._columns.items() if (value := column.value(row)) is not None}
        return given or None

    def column_of(self, path: str) -> str | None:
        column = self._columns.get(path.partition(".")[2])
        return column.name if column else None

    def columns(self) -> Iterable[Column]:
        return self._columns.values()


class Members(Bound):
    """Persons in numbered columns. One without an id gets the row's own id and its number; so do those of a count."""

    def __init__(self, field: str, numbered: Sequence[Mapping[str, Column]], count: Column | None, of: str) -> None:
        super().__init__(field)
        self._numbered = numbered
        self._count = count
        self._of = of

    def value(self, row: Row, before: Mapping[str, Any]) -> Any:
        members = []
        for number, columns in enumerate(self._numbered, 1):
            given = {name: value for name, column in columns.items() if (value := column.value(row)) is not None}
            if given:
                members.append({"person": f"{before.get(self._of, '')}-{number}"} | given)
        if self._count is None or (count := self._count.value(row)) is None:
            return members or None
        if members and count != len(members):
            raise BadRow(say(N_("the count is another than the persons on the row")), self._count.name)
        if not 1 <= count <= MOST_NUMBERED:
            raise BadRow(say(N_("a household has 1 to {most} persons"), most=MOST_NUMBERED), self._count.name)
        return members or [{"person": f"{before.get(self._of, '')}-{number}"} for number in range(1, count + 1)]

    def is_made_of(self, path: str) -> str | None:
        """The field of which one is made, by its path; None where it has a column of its own."""
        field, _, rest = path.partition(".")
        number, _, name = rest.partition(".")
        if field != self.field or name != "person" or not number.isdecimal():
            return None
        own = self._numbered[int(number)] if int(number) < len(self._numbered) else {}
        return None if "person" in own else self._of

    def column_of(self, path: str) -> str | None:
        _, _, rest = path.partition(".")
        number, _, name = rest.partition(".")
        if number.isdecimal() and int(number) < len(self._numbered):
            column = self._numbered[int(number)].get(name)
            return column.name if column else None
        return self._count.name if self._count else None

    def columns(self) -> Iterable[Column]:
        yield from (column for columns in self._numbered for column in columns.values())
        if self._count is not None:
            yield self._count


class Numbered(Bound):
    """Structures in numbered columns, of which the number is a field itself: ``of`` names it."""

    def __init__(self, field: str, of: str, numbered: Mapping[int, Mapping[str, Column]]) -> None:
        super().__init__(field)
        self._of = of
        self._numbered = numbered

    def value(self, row: Row, before: Mapping[str, Any]) -> Any:  # noqa: ARG002
        found = []
        for number, columns in self._numbered.items():
            given = {name: value for name, column in columns.items() if (value := column.value(row)) is not None}
            if given:
                found.append({self._of: number} | given)
        return found or None

    def column_of(self, path: str) -> str | None:
        at, _, name = path.partition(".")[2].partition(".")
        columns = [*self._numbered.values()][int(at or 0)]
        return (columns.get(name) or next(iter(columns.values()))).name

    def columns(self) -> Iterable[Column]:
        return (column for columns in self._numbered.values() for column in columns.values())


def tells(command: type[Command], field: str, key: Sequence[str]) -> bool:
    """Whether a row cannot be known again without the field: one of several may be away, as a region where there is a
    municipality."""
    return field in key and (len(key) == 1 or is_required(command, field))


def _is_keyed(value: Any) -> bool:
    if isinstance(value, dict | list):
        return any(map(_is_keyed, value.values() if isinstance(value, dict) else value))
    return isinstance(value, Keyed)


def is_personal(command: type[Command], field: str) -> bool:
    """Whether a field of the command is personal, or something within it."""
    infos = command.model_fields.items()
    return any(takes_what_is_personal(info.annotation) for name, info in infos if field in (name, info.alias))


def is_required(command: type[Command], field: str) -> bool:
    infos = command.model_fields
    return any((info.alias or name) == field and info.is_required() for name, info in infos.items())
