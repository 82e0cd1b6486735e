"""What a table is made of, whatever file it came in: rows of cells, and what stands around them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from domain.kernel.errors import REFUSED, ForPeople
from domain.kernel.rules import N_, Message, say

LARGEST = 256 * 1024 * 1024
"""Bytes of a file, and of what a workbook unpacks to."""
MOST_COLUMNS = 500
LONGEST_LINE = 1_000_000


class BadFile(ForPeople):
    """A file that cannot be imported; ``message`` says why."""

    exit_code = REFUSED


class Shown(str):
    """A number as a sheet of a workbook shows it: always written in Dutch, whatever the texts beside it are."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A cell that stands for something that is not in the file, or that shows something else than it holds."""

    reason: Message


Cell = str | int | float | bool | date | datetime | time | None
"""What stands in a cell; empty is None. A ``date`` is a day, a ``datetime`` a moment, as the cell shows it."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number as a spreadsheet shows it, and its cells."""

    number: int
    cells: Sequence[Cell | Unreadable]

    def is_empty(self) -> bool:
        """Whether nothing stands in it."""
        return all(cell is None for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Area:
    """Cells that are merged into one: from a column (from 0) and a row (from 1) to another column and row."""

    left: int
    top: int
    right: int
    bottom: int

    def __str__(self) -> str:
        return f"{column_letter(self.left)}{self.top}:{column_letter(self.right)}{self.bottom}"


@dataclass(slots=True)
class Surroundings:
    """What a workbook has besides the cells that are read; of a CSV file nothing."""

    sheets: tuple[int, ...] = ()
    """The other tabs in which something stands, by their place among those that are not hidden, from 1."""
    hidden_sheets: int = 0
    """How many sheets are hidden, and hold something."""
    hidden_columns: frozenset[int] = frozenset()
    """From 0."""
    merged: tuple[Area, ...] = ()


def column_letter(index: int) -> str:
    """How a spreadsheet names a column, from 0: A, B, …, Z, AA, …"""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def too_wide(row: int) -> BadFile:
    """A row has more columns than are read."""
    return BadFile(say(N_("Row {row} has more than {columns} columns."), row=row, columns=MOST_COLUMNS))


FORMULA = Unreadable(say(N_("there is a formula or an error here: put its value in its place")))
_ERRORS = {
    *("#REF!", "#VERW!", "#N/A", "#N/B", "#DIV/0!", "#DEEL/0!", "#VALUE!", "#WAARDE!", "#NAME?", "#NAAM?"),
    *("#NULL!", "#LEEG!", "#NUM!", "#GETAL!", "#SPILL!", "#OVERLOOP!", "#CALC!", "#BEREKENEN!"),
}
"""What a spreadsheet shows where a formula went wrong, in English and in Dutch."""

UNSEEN = "\u200b\u200e\u200f\u2060\ufeff"
"""Marks that come along when something is copied, and of which nobody sees that they are there."""
_AROUND = re.compile(rf"\A[\s{UNSEEN}]+|[\s{UNSEEN}]+\Z")
_BREAK = re.compile("\r\n?")
_BLANK = str.maketrans(dict.fromkeys("\u00a0\u2007\u202f", " "))
"""Blanks at which no line is broken; nobody sees that they are others."""


def text_cell(text: str) -> str | None:
    """A text as it stands in a cell: without the blanks around it, its lines broken in one way."""
    text = text.strip() if text.isascii() else _AROUND.sub("", text)
    if "\r" in text:
        text = _BREAK.sub("\n", text)
    return (text if text.isascii() else text.translate(_BLANK)) or None


def is_worked_out(text: str) -> bool:
    """Whether a text is a formula, or what a spreadsheet puts in the place of a value that it cannot give or show."""
    return text[0] == "=" or (text[0] == "#" and (text.upper() in _ERRORS or (len(text) > 2 and not text.strip("#"))))
