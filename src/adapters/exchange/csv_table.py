"""CSV as municipalities have it: with semicolons, commas or tabs, in UTF-8, UTF-16 or Windows' cp1252."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from adapters.exchange.table import LONGEST_LINE, MOST_COLUMNS, BadFile, Row, text_cell, too_wide
from domain.kernel.rules import N_, say

_CHUNK = 1 << 16
_TWICE_ENCODED = re.compile("[ÂÃâÐÑ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
"""What UTF-8 looks like when it is read as cp1252; no Dutch text has it."""


def csv_rows(path: Path, asked: str | None) -> Iterator[Row]:
    """All rows of a CSV file; ``asked`` is its encoding, found out when it is None. Raises ``BadFile``."""
    encoding = _encoding(path, asked)
    with path.open("r", encoding=encoding, newline="") as file:
        first = _first(file)
        file.seek(0)
        number = 0
        if first.lower().startswith("sep=") and len(first.strip()) == 5:
            delimiter, number = first.strip()[4], 1
            file.readline(LONGEST_LINE)
        else:
            delimiter = _delimiter(first)
        reader = csv.reader(_lines(file), delimiter=delimiter, strict=True)
        separators = None
        while True:
            begun = reader.line_num
            try:
                cells = next(reader, None)
            except csv.Error:
                text = N_("Row {row} is no row of a CSV file: a quote is not closed, or a cell is too long.")
                raise BadFile(say(text, row=number + 1)) from None
            if cells is None:
                return
            number += 1
            if len(cells) > MOST_COLUMNS:
                raise too_wide(number)
            if separators is None and any(cells):
                separators = len(cells) - 1
            elif separators and reader.line_num > begun + 1:
                _look_for_swallowed_rows(cells, delimiter, separators, number)
            yield Row(number, [text_cell(cell) for cell in cells])


def _look_for_swallowed_rows(cells: list[str], delimiter: str, separators: int, number: int) -> None:
    """A quote too many takes what follows into one cell, up to the next one: as many separators for each line as a row
    has, and none with a blank behind it, as words have."""
    for cell in cells:
        lines = len(cell.splitlines()) - 1
        if lines > 0 and cell.count(delimiter) == lines * separators and f"{delimiter} " not in cell:
            text = N_("In row {row} a cell holds whole rows: a quote stands there that is not closed, or not doubled.")
            raise BadFile(say(text, row=number))


def _encoding(path: Path, asked: str | None) -> str:
    """The encoding in which all of the file can be read. Raises ``BadFile``."""
    with path.open("rb") as file:
        begin = file.read(64)
    if asked is not None:
        candidates = [asked]
    elif begin.startswith((b"\xff\xfe", b"\xfe\xff")):
        candidates = ["utf-16"]
    elif begin[1::2].count(0) > len(begin) // 4:  # without the mark at its beginning
        candidates = ["utf-16-le"]
    elif begin[::2].count(0) > len(begin) // 4:
        candidates = ["utf-16-be"]
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


def _first(file: IO[str]) -> str:
    """The row with the headers: the first that is not empty, to where its last quote is closed."""
    row = ""
    for line in _lines(file):
        row += line
        if len(row) >= LONGEST_LINE:
            return row
        if row.strip() and row.count('"') % 2 == 0:
            return row
        if not row.strip():
            row = ""
    return row


def _delimiter(row: str) -> str:
    outside = "".join(row.split('"')[::2])
    return max(";,\t", key=outside.count)


def _lines(file: IO[str]) -> Iterator[str]:
    number = 0
    while line := file.readline(LONGEST_LINE):
        number += 1
        if len(line) == LONGEST_LINE:
            raise BadFile(say(N_("Line {line} is longer than {size} characters."), line=number, size=LONGEST_LINE))
        yield line
