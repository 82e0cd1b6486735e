"""Brings the rows of a file into the register, each as one command that is recorded once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from adapters.exchange.bound_mapping import BadRow, BoundMapping
from adapters.exchange.mapping import ImportMapping
from adapters.exchange.sheets import Table
from adapters.exchange.table import Area, BadFile, Row, Surroundings, column_letter
from adapters.privacy.begun import KEYED, begun
from adapters.privacy.look_up import by_text
from adapters.register.errors import IdInUse
from adapters.register.feed import Asked, Malformed, validate
from adapters.register.register import Outcome, Register
from domain.catalogue import base_name
from domain.kernel.deciding import AsRecorded, Command, Refused
from domain.kernel.rules import N_, Message, say


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a row was not recorded, and in which column that shows, where it is one."""

    column: str | None
    reason: Message | Refused


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a row: an outcome, or problems."""

    number: int
    outcome: Outcome | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class PassedOver:
    """What stands in a file and is not imported, and what is imported and does not show.

    Columns are told by their letters and sheets by their places: what they are called can be anything.
    """

    columns: tuple[str, ...]
    """Columns that hold something and fill no field."""
    sheets: tuple[int, ...]
    """Other tabs of a workbook that hold something, from 1 as they show."""
    hidden_sheets: int
    """How many hidden sheets hold something."""
    read_though_hidden: tuple[str, ...]
    """Columns that are hidden and that fill a field all the same."""


OPEN = "row-"
"""What the ids of rows begin with that rest on no key; see ``KEYED``."""


class Import:
    """The import of one file. Making it reads all of the file once, so that a damaged one stops before anything."""

    def __init__(
        self,
        mapping: ImportMapping,
        path: Path,
        encoding: str | None,
        register: Register,
        *,
        not_before: bool = False,
    ) -> None:
        """``not_before`` says that no row was ever imported with keys that are no more.

        Raises ``BadFile``, also where that may well be and it is not said, and ``KeyringUnavailable``.
        """
        self._register = register
        if not not_before:
            self._check_all_are_known_again(mapping.command)
        self._ids: dict[str, str] = {}
        """The ids for texts that must not be one, of the row that is being read."""
        self._table = Table(path, encoding)
        found = self._table.rows()
        headers = next(found, None)
        if headers is None:
            raise BadFile(say(_empty(self._table.around)))
        self._bound: BoundMapping = mapping.bound(headers, self._id_of)
        self._width = len(headers.cells)
        used = {column.index for column in self._bound.columns()}
        unused = {at for at, header in enumerate(headers.cells) if header is not None and at not in used}
        self.size = 0
        """The number of rows, without the headers."""
        without_header = [at for at in range(self._width) if at not in used | unused]
        for row in found:
            self.size += 1
            self._bound.see(row)
            if without_header:
                unused.update(at for at in without_header if at < len(row.cells) and row.cells[at] is not None)
        around = self._table.around
        self._look_for_merged(around.merged, headers.number, used)
        self.passed = PassedOver(
            tuple(map(column_letter, sorted(unused))),
            around.sheets,
            around.hidden_sheets,
            tuple(map(column_letter, sorted(around.hidden_columns & used))),
        )

    @staticmethod
    def _look_for_merged(areas: Iterable[Area], first: int, used: set[int]) -> None:
        for area in areas:
            if area.bottom >= first and used & set(range(area.left, area.right + 1)):
                text = N_("Cells {area} are merged, and only one of them holds a value: split them, and fill each.")
                raise BadFile(say(text, area=str(area)))

    def run(self, first: int = 1) -> Iterator[Taken]:
        """Give the rows from a number on to the register, in their order, some at a time."""
        seen: dict[str, int] = {}
        found = self._table.rows()
        next(found, None)
        while some := list(islice(found, self._register.at_once)):
            read = [(row.number, asked) for row in some if (asked := self._read(row, seen)) and row.number >= first]
            answers = iter(self._register.do_all([one for _, one in read if isinstance(one, Asked)]))
            for number, asked in read:
                yield _taken(number, next(answers)) if isinstance(asked, Asked) else Taken(number, None, asked)

    def _read(self, row: Row, seen: dict[str, int]) -> Asked | tuple[Problem, ...]:
        try:
            self._ids.clear()
            asked = self._bound.asked(row, self._width)
            first = seen.setdefault(asked.key, row.number)
            if first != row.number:
                raise BadRow(say(N_("this is the same as row {row}, by what tells rows apart"), row=first))
            command_id = self._id(asked.key, is_personal=asked.is_personal, is_keyed=asked.is_keyed)
            known_by = tuple((by_text(text), id_) for text, id_ in self._ids.items())
            return Asked(validate(self._bound.command, asked.fields), command_id, known_by)
        except BadRow as bad:
            return (Problem(bad.column, bad.message),)
        except Malformed as malformed:
            wrong = {str(problem.values.get("field")) for problem in malformed.messages}
            told = (one for one in malformed.messages if not self._bound.follows(str(one.values.get("field")), wrong))
            return tuple(map(self._located, told))

    def _id(self, key: str, *, is_personal: bool, is_keyed: bool) -> str:
        """The id under which a row is recorded. Only where its key tells something of a person it rests on the
        keyring: of such a row it would not be known, once that is lost, that it was recorded."""
        if is_personal:
            return f"{KEYED}{self._id_of(key)}"
        return f"{KEYED if is_keyed else OPEN}{self._register.ledger.digest(key.encode())[:40]}"

    def _check_all_are_known_again(self, command: type[Command]) -> None:
        lost = begun(self._register.keyring) if self._register.ledger.types_under(KEYED, most=1) else 0
        imported = self._register.ledger.types_under(KEYED, until=lost) if lost else {}
        about = base_name(command.EVENT.TOPIC) if issubclass(command, AsRecorded) else None
        if any(about in (None, base_name(stored)) for stored in imported):
            text = N_(
                "What was imported before event {position} may not be known again: the keys of then are gone. Take "
                "those rows out of the file, and give the others with --not-before."
            )
            raise BadFile(say(text, position=lost + 1))

    def _id_of(self, text: str) -> str:
        found = self._ids[text] = self._register.keyring.look_ups.id_of(text)
        return found

    def _located(self, problem: Message) -> Problem:
        field = problem.values.get("field")
        return Problem(self._bound.column_of(field) if isinstance(field, str) else None, problem)


def _empty(around: Surroundings) -> str:
    """What is said of a table without rows: nothing stands in the file, or all of it where nothing is read."""
    if around.sheets or around.hidden_sheets:
        return N_("The first sheet that is not hidden is empty, and only that one is read: put the other first.")
    return N_("The file is empty.")


def _taken(number: int, answer: Outcome | Refused | IdInUse) -> Taken:
    match answer:
        case Refused():
            return Taken(number, None, (Problem(None, answer),))
        case IdInUse():
            text = N_(
                "this row was imported before, at position {position}, and has changed since: record what changed "
                "with a command of its own, such as restate"
            )
            return Taken(number, None, (Problem(None, say(text, position=answer.record.first)),))
    return Taken(number, answer)
