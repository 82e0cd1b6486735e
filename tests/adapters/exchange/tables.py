"""Tables for the tests: the same one as CSV and as a workbook, and workbooks made by hand."""

import csv
import hashlib
import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import xlsxwriter

from adapters.exchange.table import Unreadable


@dataclass(frozen=True)
class Kept:
    """A cell of a sheet: what it shows, and the value and the format by which a workbook keeps that."""

    shown: str
    value: Any
    format: str | None = None


def id_of(text: str) -> str:
    """In the place of the ids that a register makes with its key."""
    return "".join(chr(ord("a") + int(digit, 16)) for digit in hashlib.sha256(text.encode()).hexdigest()[:20])


def as_csv(path: Path, table: Sequence[Sequence[Kept]], delimiter: str = ";", encoding: str = "utf-8") -> Path:
    """The table as a spreadsheet saves it: what each cell shows."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows([[cell.shown for cell in line] for line in table])
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def as_workbook(path: Path, table: Sequence[Sequence[Kept]]) -> Path:
    """The table as a workbook keeps it: values and formats."""
    with xlsxwriter.Workbook(str(path)) as workbook:
        sheet = workbook.add_worksheet()
        formats: dict[str | None, Any] = {None: None}
        for row, line in enumerate(table):
            for column, cell in enumerate(line):
                if cell.format not in formats:
                    formats[cell.format] = workbook.add_format({"num_format": cell.format})
                put(sheet, row, column, cell.value, formats[cell.format])
    return path


def put(sheet: Any, row: int, column: int, value: Any, format_: Any = None) -> None:
    """Write one cell."""
    match value:
        case str():
            sheet.write_string(row, column, value, format_)
        case bool():
            sheet.write_boolean(row, column, value, format_)
        case int() | float() | Decimal():
            sheet.write_number(row, column, float(value), format_)
        case date() | datetime() | time():
            sheet.write_datetime(row, column, value, format_)
        case _:
            sheet.write_blank(row, column, None, format_)


CELL_XFS = ("General", "0", "@", "d-m-yyyy")


def by_hand(
    path: Path, rows: str, *, after: str = "", before: str = "", texts: Sequence[str] = (), properties: str = ""
) -> Path:
    """A workbook of which the rows are this XML; style 3 is a day. ``texts`` are shared ones, as they stand in XML."""
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    of = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    kinds = {"r1": ("worksheet", "worksheets/sheet1.xml"), "r2": ("sharedStrings", "sharedStrings.xml"),
             "r3": ("styles", "/xl/styles.xml")}  # fmt: skip
    related = "".join(
        f'<Relationship Id="{id_}" Type="{of}/{kind}" Target="{target}"/>' for id_, (kind, target) in kinds.items()
    )
    shared = "".join(f"<si>{text if text.startswith('<') else f'<t>{text}</t>'}</si>" for text in texts)
    formats = "".join(f'<numFmt numFmtId="{200 + at}" formatCode="{code}"/>' for at, code in enumerate(CELL_XFS))
    used = "".join(f'<xf numFmtId="{200 + at}"/>' for at in range(len(CELL_XFS)))
    parts: Mapping[str, str] = {
        "xl/workbook.xml": f'<workbook {main} xmlns:r="{of}">{properties}<sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f"<Relationships>{related}</Relationships>",
        "xl/sharedStrings.xml": f"<sst {main}>{shared}</sst>",
        "xl/styles.xml": f"<styleSheet {main}><numFmts>{formats}</numFmts><cellXfs>{used}</cellXfs></styleSheet>",
        "xl/worksheets/sheet1.xml": f"<worksheet {main}>{before}<sheetData>{rows}</sheetData>{after}</worksheet>",
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def inline(reference: str, text: str) -> str:
    """A cell with a text of its own, as XML."""
    return f'<c r="{reference}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'


def plainly(cell: Any) -> Any:
    """A cell to compare: None for what cannot be read, and texts without their kind."""
    return ... if isinstance(cell, Unreadable) else str(cell) if isinstance(cell, str) else cell
