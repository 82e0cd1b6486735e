"""Workbooks (.xlsx, ECMA-376), read as their first visible sheet shows its cells, row by row with bounded memory."""

import posixpath
import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path
from typing import IO
from urllib.parse import unquote
from xml.parsers import expat

from adapters.exchange.number_formats import BUILT_IN, HIDDEN, UNKNOWN, Format, first_moment, format_of
from adapters.exchange.table import (
    FORMULA,
    MOST_COLUMNS,
    Area,
    BadFile,
    Cell,
    Row,
    Shown,
    Surroundings,
    Unreadable,
    text_cell,
)
from adapters.exchange.workbook_inspection import inspect, no_workbook
from domain.kernel.rules import N_, say

_CHUNK = 1 << 16
_MOST_SORTED = 100_000
"""Rows of a sheet in which they stand in another order; all of them are kept at once."""
_MOST_NAMED = 10
"""Rows that are told in a message."""
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_AREA = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?", re.ASCII)
_REFERENCE = re.compile("([A-Z]{1,3})([0-9]{1,7})", re.ASCII)

Attributes = dict[str, str]


class Workbook:
    """A workbook that was looked through, with what its cells share: texts and formats."""

    def __init__(self, path: Path) -> None:
        """Raises ``BadFile``."""
        self._path = path
        self.around = Surroundings()
        """Its sheets from the beginning; its columns and merged cells when all rows were read once."""
        with self._open() as archive:
            parts = inspect(archive)
            self._from_1904, sheets = _sheets(archive)
            shown = [name for name, hidden in sheets if not hidden]
            if not shown or shown[0] not in parts:
                raise BadFile(say(N_("The workbook has no sheet with rows.")))
            self._sheet, self._part = shown[0], parts[shown[0]]
            holding = {name for name, part in parts.items() if part.holds_cells}
            self.around.sheets = tuple(at for at, name in enumerate(shown, 1) if at > 1 and name in holding)
            self.around.hidden_sheets = sum(1 for name, hidden in sheets if hidden and name in holding)
            self._texts = _shared_texts(archive)
            self._formats = _formats(archive)

    def rows(self) -> Iterator[Row]:
        """All rows in their order. Raises ``BadFile``, also after some rows, and for rows that are hidden."""
        with self._open() as archive, archive.open(self._sheet) as file:
            reading = _Sheet(self._texts, self._formats, from_1904=self._from_1904)
            found = reading.rows(file)
            yield from found if self._part.in_order else _sorted(found)
            self.around.hidden_columns = frozenset(reading.hidden_columns)
            self.around.merged = tuple(reading.merged)
        if reading.hidden:
            named = ", ".join(map(str, sorted(reading.hidden)[:_MOST_NAMED]))
            text = N_("Rows are hidden ({rows}): show them, or delete what is not to be imported.")
            raise BadFile(say(text, rows=named + (", …" if len(reading.hidden) > _MOST_NAMED else "")))

    @contextmanager
    def _open(self) -> Iterator[zipfile.ZipFile]:
        try:
            with zipfile.ZipFile(self._path) as archive:
                yield archive
        except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, EOFError):
            raise no_workbook() from None
        except (expat.ExpatError, ValueError, LookupError, zipfile.zlib.error):  # type: ignore[attr-defined]
            raise no_workbook() from None


def _sorted(found: Iterator[Row]) -> Iterator[Row]:
    rows: list[Row] = []
    for row in found:
        rows.append(row)
        if len(rows) > _MOST_SORTED:
            raise BadFile(say(N_("The rows of the sheet stand in another order: open the workbook and save it again.")))
    rows.sort(key=lambda row: row.number)
    if any(row.number == after.number for row, after in pairwise(rows)):
        raise no_workbook()
    yield from rows


# ---------------------------------------------------------------- the parts of a workbook


def _parse(
    file: IO[bytes],
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> Iterator[None]:
    """Read a part, some at a time; names come without their namespaces."""
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def begun(name: str, attributes: Attributes) -> None:
        start(name.rpartition(":")[2], attributes)

    parser.StartElementHandler = begun
    if end is not None:
        ended = end
        parser.EndElementHandler = lambda name: ended(name.rpartition(":")[2])
    if text is not None:
        parser.CharacterDataHandler = text
    while chunk := file.read(_CHUNK):
        parser.Parse(chunk)
        yield
    parser.Parse(b"", True)
    yield


def _elements(archive: zipfile.ZipFile, part: str) -> list[tuple[str, Attributes]]:
    """The elements of a part that is small, in their order."""
    found: list[tuple[str, Attributes]] = []
    with archive.open(part) as file:
        for _ in _parse(file, lambda name, attributes: found.append((name, attributes))):
            pass
    return found


def _related(archive: zipfile.ZipFile) -> dict[str, tuple[str, str]]:
    """By its id: the kind of a part that the workbook refers to, and its name."""
    found = {}
    for name, attributes in _elements(archive, "xl/_rels/workbook.xml.rels"):
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/xl", unquote(attributes["Target"]))).lstrip("/")
            found[attributes["Id"]] = (attributes["Type"].rpartition("/")[2], target)
    return found


def _part_of_kind(archive: zipfile.ZipFile, kind: str) -> str | None:
    return next((name for of, name in _related(archive).values() if of == kind), None)


def _sheets(archive: zipfile.ZipFile) -> tuple[bool, list[tuple[str, bool]]]:
    """Whether days are counted from 1904, and the name of each sheet's part, in their order, with whether it is
    hidden."""
    related = _related(archive)
    from_1904, sheets = False, []
    for name, attributes in _elements(archive, "xl/workbook.xml"):
        if name == "workbookPr":
            from_1904 = attributes.get("date1904", "0").lower() in ("1", "true")
        elif name == "sheet":
            id_ = next(value for key, value in attributes.items() if key.endswith(":id"))
            kind, part = related[id_]
            if kind == "worksheet":
                sheets.append((part, attributes.get("state", "visible") != "visible"))
    return from_1904, sheets


def _formats(archive: zipfile.ZipFile) -> list[Format]:
    """The number format of each style of cells."""
    part = _part_of_kind(archive, "styles")
    codes: dict[int, str] = dict(BUILT_IN)
    used: list[Format] = []
    within = False
    for name, attributes in _elements(archive, part) if part else []:
        if name == "numFmt" and not used:
            codes[int(attributes["numFmtId"])] = attributes["formatCode"]
        elif name == "cellXfs":
            within = True
        elif name in ("cellStyles", "dxfs"):
            within = False
        elif name == "xf" and within:
            used.append(format_of(codes.get(int(attributes.get("numFmtId", "0")), "?/?")))
    return used or [format_of("General")]


def _shared_texts(archive: zipfile.ZipFile) -> list[str | Unreadable | None]:
    part = _part_of_kind(archive, "sharedStrings")
    if part is None:
        return []
    reading = _Texts()
    with archive.open(part) as file:
        for _ in _parse(file, reading.start, reading.end, reading.characters):
            pass
    return reading.texts


class _Texts:
    """The texts that cells share; how they sound in another script is left out."""

    def __init__(self) -> None:
        self.texts: list[str | Unreadable | None] = []
        self._text: list[str] = []
        self._in_text = self._spoken = False

    def start(self, name: str, _attributes: Attributes) -> None:
        if name == "t":
            self._in_text = not self._spoken
        elif name == "rPh":
            self._spoken = True

    def end(self, name: str) -> None:
        if name == "si":
            self.texts.append(_text("".join(self._text)))
            self._text = []
        elif name == "t":
            self._in_text = False
        elif name == "rPh":
            self._spoken = False

    def characters(self, text: str) -> None:
        if self._in_text:
            self._text.append(text)


def _text(text: str) -> str | Unreadable | None:
    """A text of a cell; characters that XML cannot hold are written as _x000D_."""
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
        try:
            text = text.encode("utf-16", "surrogatepass").decode("utf-16")
        except UnicodeDecodeError:
            return UNKNOWN
    return text_cell(text)


# ---------------------------------------------------------------- the sheet


class _Sheet:
    """The rows of a sheet, as its XML comes by."""

    def __init__(self, texts: list[str | Unreadable | None], formats: list[Format], *, from_1904: bool) -> None:
        self._texts = texts
        self._formats = formats
        self._plain = [format_.is_plain for format_ in formats]
        self._changing = frozenset(str(at) for at, format_ in enumerate(formats) if format_.changes_texts)
        self._from_1904 = from_1904
        self.hidden: list[int] = []
        self.hidden_columns: set[int] = set()
        self.merged: list[Area] = []
        self._columns: dict[str, int] = {}
        self._done: list[Row] = []
        self._number = 0
        self._row_hidden = False
        self._cells: list[Cell | Unreadable] = []
        self._column = -1
        self._taken: set[int] | None = None
        self._type = self._style = ""
        self._formula = False
        self._value: list[str] | None = None
        self._in_value = False
        self._spoken = False

    def rows(self, file: IO[bytes]) -> Iterator[Row]:
        """The rows in the order in which they stand in the file."""
        for _ in _parse(file, self._start, self._end, self._characters):
            yield from self._done
            self._done.clear()

    def _start(self, name: str, attributes: Attributes) -> None:
        if name == "c":
            self._begin_cell(attributes)
        elif name == "v":
            self._value, self._in_value = [], True
        elif name == "t":
            if self._value is None:
                self._value = []
            self._in_value = not self._spoken
        elif name == "f":
            self._formula = True
        elif name == "row":
            number = attributes.get("r")
            self._number = _row_number(number) if number is not None else self._number + 1
            self._row_hidden = _is_hidden(attributes, "ht")
            self._cells, self._column = [], -1
        elif name == "rPh":
            self._spoken = True
        elif name == "col" and _is_hidden(attributes, "width"):
            first, last = int(attributes["min"]), min(int(attributes["max"]), MOST_COLUMNS)
            self.hidden_columns.update(range(first - 1, last))
        elif name == "mergeCell":
            area = _AREA.fullmatch(attributes["ref"])
            if area is None:
                raise ValueError
            left, top, right, bottom = area.groups()
            if right is not None:
                self.merged.append(Area(self._at(left), int(top), self._at(right), int(bottom)))

    def _begin_cell(self, attributes: Attributes) -> None:
        reference = attributes.get("r")
        if reference is None:
            self._column += 1
        else:
            found = _REFERENCE.fullmatch(reference)
            if found is None or int(found[2]) != self._number:
                raise ValueError
            self._column = self._at(found[1])
        self._type = attributes.get("t", "n")
        self._style = attributes.get("s", "0")
        self._formula = False
        self._value = None

    def _end(self, name: str) -> None:
        if name == "c":
            cell = self._cell()
            cells = self._cells
            if self._column < len(cells):
                if cells[self._column] is not None:
                    raise ValueError  # two cells in one place
                cells[self._column] = cell
            elif cell is not None:
                while len(cells) < self._column:
                    cells.append(None)
                cells.append(cell)
        elif name in ("v", "t"):
            self._in_value = False
        elif name == "row":
            row = Row(self._number, self._cells)
            if self._row_hidden and not row.is_empty():
                self.hidden.append(self._number)
            self._done.append(row)
        elif name == "rPh":
            self._spoken = False

    def _characters(self, text: str) -> None:
        if self._in_value and self._value is not None:
            self._value.append(text)

    def _cell(self) -> Cell | Unreadable:
        if self._formula or self._type == "e":
            return FORMULA
        if self._value is None:
            return None
        value = "".join(self._value)
        kind = self._type
        if kind == "n":
            return self._number_cell(value)
        if kind == "b":
            return Shown("WAAR" if value.strip() in ("1", "true") else "ONWAAR")
        if kind == "d":
            return self._iso_day(value)
        if kind == "s":
            at = int(value)
            if at < 0:
                raise ValueError
            text = self._texts[at]
        elif kind in ("str", "inlineStr"):
            text = _text(value)
        else:
            raise ValueError
        return HIDDEN if text is not None and self._style in self._changing else text

    def _number_cell(self, value: str) -> Cell | Unreadable:
        value = value.strip()
        if not value:
            return None
        style = int(self._style)
        # most numbers are whole, and shown as they stand in the file
        if value.isdecimal() and value.isascii() and len(value) < 16 and value[0] != "0" and self._plain[style]:
            return value
        return self._formats[style].shown(value, from_1904=self._from_1904)

    def _iso_day(self, value: str) -> Cell | Unreadable:
        moment = datetime.fromisoformat(value.strip().removesuffix("Z"))
        first = first_moment(from_1904=self._from_1904)
        kind = self._formats[int(self._style)]
        if kind.above.kind in ("general", "number"):
            return date(moment.year, moment.month, moment.day) if len(value) <= 10 else moment
        days = (moment - first).total_seconds() / 86_400
        return kind.shown(str(days), from_1904=self._from_1904)

    def _at(self, letters: str) -> int:
        """The column that these letters name, from 0."""
        found = self._columns.get(letters)
        if found is None:
            found = 0
            for letter in letters:
                found = found * 26 + ord(letter) - 64
            found = self._columns[letters] = found - 1
        return found


def _row_number(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 8):
        raise ValueError
    return int(text)


def _is_hidden(attributes: Attributes, size: str) -> bool:
    return attributes.get("hidden", "0").lower() in ("1", "true") or attributes.get(size) in ("0", "0.0")
