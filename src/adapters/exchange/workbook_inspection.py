"""Looks a workbook through before it is read: what it unpacks to, and whether it would fill the memory.

It is not to be trusted: it can be of another kind, cut off, or made to fill the memory of who opens it.
"""

import zipfile
from dataclasses import dataclass
from typing import IO, NoReturn
from xml.parsers import expat

from adapters.exchange.table import LARGEST, LONGEST_LINE, MOST_COLUMNS, BadFile, too_wide
from domain.kernel.rules import N_, say

_LONGEST_TEXT = 40_000
"""Characters of a cell; a spreadsheet holds 32,767."""
_MOST_PARTS = 2_000
_DEEPEST = 64
_MOST_UNITS = 3_000_000
"""Rows of a sheet, or texts that cells share."""
_MOST_IN_UNIT = 20_000
_MOST_OUTSIDE = 200_000
"""Elements in one of those, which is read at once; and around them, of which all are kept."""
_CHUNK = 1 << 16


@dataclass(frozen=True, slots=True)
class Part:
    """What was seen of a part: whether there are cells in it that hold something, and its rows in their order."""

    holds_cells: bool
    in_order: bool


def no_workbook() -> BadFile:
    """This cannot be read as a workbook."""
    return BadFile(say(N_("This is no workbook that can be read: it is damaged, cut off, or of another kind.")))


def inspect(archive: zipfile.ZipFile) -> dict[str, Part]:
    """What is in each part. Raises ``BadFile``, and what a damaged archive or XML raises."""
    parts = archive.infolist()
    names = {part.filename.lower() for part in parts}
    if any(part.flag_bits & 1 for part in parts):
        raise BadFile(say(N_("The workbook is encrypted: save it without a password.")))
    if any("vbaproject" in name for name in names):
        raise BadFile(say(N_("The workbook holds macros: save it as .xlsx, without them.")))
    if "xl/workbook.xml" not in names or len(names) < len(parts) or len(parts) > _MOST_PARTS:
        raise no_workbook()
    if sum(part.file_size for part in parts) > LARGEST:
        raise BadFile(say(N_("The workbook unpacks to more than {size} MB."), size=LARGEST >> 20))
    found = {}
    for part in parts:
        if part.filename.lower().endswith((".xml", ".rels")):
            inspection = _Inspection()
            with archive.open(part) as file:
                inspection.read(file)
            found[part.filename] = Part(inspection.holds_cells, inspection.in_order)
    return found


class _Inspection:
    """Reads one part of a workbook without keeping any of it, and refuses what would fill the memory."""

    def __init__(self) -> None:
        self._depth = 0
        self._unit_at = 0
        self._in_unit = 0
        self._outside = 0
        self._cells = 0
        self._row = 0
        self._text = 0
        self._moved = False
        self._understood = 0
        self._last = 0
        self.holds_cells = False
        self.in_order = True

    def read(self, file: IO[bytes]) -> None:
        """Raises ``BadFile`` and ``ExpatError``."""
        parser = expat.ParserCreate()
        parser.StartDoctypeDeclHandler = self._doctype
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.DefaultHandler = self._other
        fed = self._understood = 0
        while chunk := file.read(_CHUNK):
            before, fed = self._understood, fed + len(chunk)
            self._moved = False
            parser.Parse(chunk)
            self._understood = fed if self._moved else before
            if fed - self._understood > LONGEST_LINE:
                raise no_workbook()  # one word without end, which is read anew with each piece
        parser.Parse(b"", True)

    def _other(self, _text: str) -> None:
        self._moved = True

    def _doctype(self, *_: object) -> NoReturn:
        raise no_workbook()  # a workbook has none, and entities can grow without end

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._moved = True
        self._depth += 1
        self._text = 0
        if self._depth > _DEEPEST or len(attributes) > MOST_COLUMNS:
            raise no_workbook()
        kind = name.rpartition(":")[2]
        if self._unit_at:
            self._in_unit += 1
        elif kind in ("row", "si"):
            self._unit_at, self._in_unit = self._depth, 0
            self._cells, self._row = 0, self._row + 1
            if kind == "row":
                self._look_at_order(attributes.get("r", ""))
        else:
            self._outside += 1
        if self._in_unit > _MOST_IN_UNIT or self._outside > _MOST_OUTSIDE or self._row > _MOST_UNITS:
            raise no_workbook()
        if kind in ("v", "is"):
            self.holds_cells = True
        elif kind == "c":
            self._cells += 1
            if self._cells > MOST_COLUMNS or _column(attributes.get("r", "A")) > MOST_COLUMNS:
                raise too_wide(self._row)

    def _look_at_order(self, number: str) -> None:
        at = int(number) if number.isascii() and number.isdecimal() and len(number) < 8 else self._last + 1
        self.in_order = self.in_order and at > self._last
        self._last = at

    def _end(self, _name: str) -> None:
        self._moved = True
        if self._depth == self._unit_at:
            self._unit_at = 0
        self._depth -= 1

    def _characters(self, text: str) -> None:
        self._moved = True
        self._text += len(text)
        if self._text > _LONGEST_TEXT:
            raise no_workbook()


def _column(reference: str) -> int:
    """The number of a column, from 1, in a reference such as BC12."""
    number = 0
    for letter in reference[:8].upper():
        if not "A" <= letter <= "Z":
            break
        number = number * 26 + ord(letter) - 64
    return number
