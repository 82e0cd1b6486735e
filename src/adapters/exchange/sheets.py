"""Tables as people have them, CSV and XLSX, read row by row with bounded memory.

A file is not to be trusted: it can be of another kind, cut off, or made to fill the memory of who opens it. Whatever
is wrong with it, it gets one message, which names places and never what stands in them.
"""

import csv
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import IO, Any, NoReturn
from warnings import catch_warnings, simplefilter
from xml.parsers import expat

from domain.kernel.errors import REFUSED, ForPeople, reason
from domain.kernel.rules import N_, say

Cell = str | int | float | bool | date | datetime | time | None
"""What stands in a cell; empty is None."""

LARGEST = 256 * 1024 * 1024
"""Bytes of a file, and of what a workbook unpacks to."""
MOST_COLUMNS = 500
LONGEST_LINE = 1_000_000
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


_TWICE_ENCODED = re.compile("[ÂÃâÐÑ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
"""What UTF-8 looks like when it is read as cp1252; no Dutch text has it."""


class BadFile(ForPeople):
    """A file that cannot be imported; its message says why."""

    exit_code = REFUSED


@dataclass(frozen=True, slots=True)
class Formula:
    """A cell that was not filled in but is worked out, or holds an error: what it stands for is not in the file."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number as a spreadsheet shows it, and its cells."""

    number: int
    cells: Sequence[Cell | Formula]

    def is_empty(self) -> bool:
        """Whether nothing stands in it."""
        return all(cell is None for cell in self.cells)


def column_letter(index: int) -> str:
    """How a spreadsheet names a column, from 0: A, B, …, Z, AA, …"""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def rows(path: Path, encoding: str | None = None) -> Iterator[Row]:
    """The rows of a file that are not empty, the one with the headers first.

    ``encoding`` is that of a CSV file; found out when it is not said. Raises ``BadFile``, also after some rows.
    """
    try:
        if not path.is_file():
            text = N_("{file} is a folder, not a file.") if path.is_dir() else N_("There is no file {file}.")
            raise BadFile(say(text, file=path))
        if path.stat().st_size > LARGEST:
            raise BadFile(say(N_("The file is larger than {size} MB: split it."), size=LARGEST >> 20))
        with path.open("rb") as file:
            begin = file.read(8)
        if not begin:
            raise BadFile(say(N_("The file is empty.")))
        if begin.startswith(b"PK"):
            yield from _workbook(path)
        elif begin.startswith(b"\xd0\xcf\x11\xe0"):
            raise BadFile(say(N_("The workbook is encrypted, or of an old kind (.xls): save it as .xlsx or CSV.")))
        else:
            yield from _csv(path, encoding)
    except OSError as error:
        raise BadFile(say(N_("The file cannot be read: {reason}."), reason=reason(error))) from None


# ---------------------------------------------------------------- CSV


def _csv(path: Path, asked: str | None) -> Iterator[Row]:
    encoding = _encoding(path, asked)
    with path.open("r", encoding=encoding, newline="") as file:
        first = file.readline(LONGEST_LINE)
        if first.lower().startswith("sep=") and len(first.strip()) == 5:
            delimiter, skipped = first.strip()[4], 1
        else:
            delimiter, skipped = _delimiter(first), 0
            file.seek(0)
        reader = csv.reader(_lines(file), delimiter=delimiter, strict=True)
        number = skipped
        while True:
            try:
                cells = next(reader, None)
            except csv.Error:
                text = N_("Row {row} is no row of a CSV file: a quote is not closed, or a cell is too long.")
                raise BadFile(say(text, row=number + 1)) from None
            if cells is None:
                return
            number += 1
            if len(cells) > MOST_COLUMNS:
                raise _too_wide(number)
            row = Row(number, [cell.strip() or None for cell in cells])
            if not row.is_empty():
                yield row


def _encoding(path: Path, asked: str | None) -> str:
    """The encoding in which all of the file can be read. Raises ``BadFile``."""
    with path.open("rb") as file:
        begin = file.read(4)
    if asked is not None:
        candidates = [asked]
    elif begin.startswith((b"\xff\xfe", b"\xfe\xff")):
        candidates = ["utf-16"]
    else:
        candidates = ["utf-8-sig", "cp1252"]
    for encoding in candidates:
        try:
            with path.open("r", encoding=encoding, newline="") as file:
                while chunk := file.read(_CHUNK):
                    if encoding == "cp1252" and asked is None and _TWICE_ENCODED.search(chunk):
                        raise BadFile(
                            say(N_("The text is partly UTF-8 and partly not: it is damaged, or give --encoding."))
                        )
                    if "\0" in chunk:
                        raise BadFile(
                            say(N_("This is no text: the file holds NUL characters. Save it as CSV or .xlsx."))
                        )
        except UnicodeError:
            continue
        except LookupError:
            raise BadFile(say(N_("There is no such encoding; try utf-8 or cp1252."))) from None
        return encoding
    raise BadFile(say(N_("The text is in another encoding; give --encoding, such as utf-8 or cp1252.")))


def _delimiter(line: str) -> str:
    outside = "".join(line.split('"')[::2])
    return max(";,\t", key=outside.count)


def _lines(file: IO[str]) -> Iterator[str]:
    number = 0
    while line := file.readline(LONGEST_LINE):
        number += 1
        if len(line) == LONGEST_LINE:
            raise BadFile(say(N_("Line {line} is longer than {size} characters."), line=number, size=LONGEST_LINE))
        yield line


def _too_wide(row: int) -> BadFile:
    return BadFile(say(N_("Row {row} has more than {columns} columns."), row=row, columns=MOST_COLUMNS))


# ---------------------------------------------------------------- XLSX


def _workbook(path: Path) -> Iterator[Row]:
    _inspect(path)
    # imported here: it takes a while, and nothing else needs it
    from openpyxl import load_workbook

    with catch_warnings():
        simplefilter("ignore")  # about what it leaves out, such as pictures
        workbook = _attempt(lambda: load_workbook(path, read_only=True, keep_links=False))
        with closing(workbook):
            sheet = _attempt(lambda: next((s for s in workbook.worksheets if s.sheet_state == "visible"), None))
            if sheet is None:
                raise BadFile(say(N_("The workbook has no sheet with rows.")))
            _attempt(sheet.reset_dimensions)  # what it says of its own size need not be so
            found = iter(sheet.iter_rows())
            while (cells := _attempt(lambda: next(found, None))) is not None:
                number = next((cell.row for cell in cells if hasattr(cell, "row")), None)
                if number is not None:
                    row = Row(number, [_cell(cell) for cell in cells])
                    if not row.is_empty():
                        yield row


def _cell(cell: Any) -> Cell | Formula:
    if cell.data_type in ("f", "e"):
        return Formula()
    value = cell.value
    if isinstance(value, str):
        return value.strip() or None
    return value if isinstance(value, Cell) else Formula()


def _attempt(read: Callable[[], Any]) -> Any:
    try:
        return read()
    except BadFile:
        raise
    except Exception:  # whatever a foreign file makes of the library that reads it
        raise _no_workbook() from None


def _no_workbook() -> BadFile:
    return BadFile(say(N_("This is no workbook that can be read: it is damaged, cut off, or of another kind.")))


def _inspect(path: Path) -> None:
    """Look a workbook through before it is opened: what it unpacks to, what is in it. Raises ``BadFile``."""
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            names = {part.filename.lower() for part in parts}
            if any(part.flag_bits & 1 for part in parts):
                raise BadFile(say(N_("The workbook is encrypted: save it without a password.")))
            if any("vbaproject" in name for name in names):
                raise BadFile(say(N_("The workbook holds macros: save it as .xlsx, without them.")))
            if "xl/workbook.xml" not in names or len(names) < len(parts) or len(parts) > _MOST_PARTS:
                raise _no_workbook()
            if sum(part.file_size for part in parts) > LARGEST:
                raise BadFile(say(N_("The workbook unpacks to more than {size} MB."), size=LARGEST >> 20))
            for part in parts:
                if part.filename.lower().endswith((".xml", ".rels")):
                    with archive.open(part) as file:
                        _Inspection().read(file)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, EOFError, expat.ExpatError):
        raise _no_workbook() from None
    except (ValueError, zipfile.zlib.error):  # type: ignore[attr-defined]
        raise _no_workbook() from None


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
                raise _no_workbook()  # one word without end, which is read anew with each piece
        parser.Parse(b"", True)

    def _other(self, _text: str) -> None:
        self._moved = True

    def _doctype(self, *_: object) -> NoReturn:
        raise _no_workbook()  # a workbook has none, and entities can grow without end

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._moved = True
        self._depth += 1
        self._text = 0
        if self._depth > _DEEPEST or len(attributes) > MOST_COLUMNS:
            raise _no_workbook()
        kind = name.rpartition(":")[2]
        if self._unit_at:
            self._in_unit += 1
        elif kind in ("row", "si"):
            self._unit_at, self._in_unit = self._depth, 0
            self._cells, self._row = 0, self._row + 1
        else:
            self._outside += 1
        if self._in_unit > _MOST_IN_UNIT or self._outside > _MOST_OUTSIDE or self._row > _MOST_UNITS:
            raise _no_workbook()
        if kind == "c":
            self._cells += 1
            if self._cells > MOST_COLUMNS or _column(attributes.get("r", "A")) > MOST_COLUMNS:
                raise _too_wide(self._row)

    def _end(self, _name: str) -> None:
        self._moved = True
        if self._depth == self._unit_at:
            self._unit_at = 0
        self._depth -= 1

    def _characters(self, text: str) -> None:
        self._moved = True
        self._text += len(text)
        if self._text > _LONGEST_TEXT:
            raise _no_workbook()


def _column(reference: str) -> int:
    """The number of a column, from 1, in a reference such as BC12."""
    number = 0
    for letter in reference[:8].upper():
        if not "A" <= letter <= "Z":
            break
        number = number * 26 + ord(letter) - 64
    return number
