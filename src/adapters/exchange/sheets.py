"""Tables as people have them, CSV and XLSX, read row by row with bounded memory.

A file is not to be trusted: it can be of another kind, cut off, or made to fill the memory of who opens it. Whatever
is wrong with it, it gets one message, which names places and never what stands in them.
"""

from collections.abc import Iterator
from pathlib import Path

from adapters.exchange.csv_table import csv_rows
from adapters.exchange.table import LARGEST, BadFile, Row, Surroundings
from adapters.exchange.workbook import Workbook
from domain.kernel.rules import N_, say

__all__ = ["BadFile", "Row", "Table", "rows"]


class Table:
    """The table in a file, which can be read more than once."""

    def __init__(self, path: Path, encoding: str | None = None) -> None:
        """``encoding`` is that of a CSV file; found out when it is not said. Raises ``BadFile``."""
        self._path = path
        self._encoding = encoding
        try:
            self._workbook = Workbook(path) if _begin(path).startswith(b"PK") else None
        except OSError as error:
            raise _unread(error) from None

    @property
    def around(self) -> Surroundings:
        """What stands around the cells, when all rows were read once."""
        return self._workbook.around if self._workbook is not None else Surroundings()

    def rows(self) -> Iterator[Row]:
        """The rows that are not empty, the one with the headers first. Raises ``BadFile``, also after some rows."""
        try:
            found = self._workbook.rows() if self._workbook is not None else csv_rows(self._path, self._encoding)
            for row in found:
                if not row.is_empty():
                    yield row
        except OSError as error:
            raise _unread(error) from None


def rows(path: Path, encoding: str | None = None) -> Iterator[Row]:
    """The rows of a file that are not empty, the one with the headers first. Raises ``BadFile``."""
    return Table(path, encoding).rows()


def _begin(path: Path) -> bytes:
    """The first bytes of a file that may be a table. Raises ``BadFile``, and ``OSError``."""
    if not path.is_file():
        text = N_("{file} is a folder, not a file.") if path.is_dir() else N_("There is no file {file}.")
        if path.exists() and not path.is_dir():
            text = N_("{file} is no file that can be read twice, as an import is: save it in one first.")
        raise BadFile(say(text, file=path))
    if path.stat().st_size > LARGEST:
        raise BadFile(say(N_("The file is larger than {size} MB: split it."), size=LARGEST >> 20))
    with path.open("rb") as file:
        begin = file.read(8)
    if not begin:
        raise BadFile(say(N_("The file is empty.")))
    if begin.startswith(b"\xd0\xcf\x11\xe0"):
        raise BadFile(say(N_("The workbook is encrypted, or of an old kind (.xls): save it as .xlsx or CSV.")))
    return begin


def _unread(error: OSError) -> BadFile:
    return BadFile(say(N_("The file cannot be read: {reason}."), reason=error.strerror or "?"))
