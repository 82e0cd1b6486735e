"""Answers as a spreadsheet: typed cells, totals as formulas, and nothing in a text that is run."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from io import BytesIO
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_col_to_name, xl_rowcol_to_cell

from adapters.answers.texts import Texts
from adapters.answers.values import Record, not_known, shown
from domain.kernel.days import AMSTERDAM
from domain.kernel.readable import visible_lines
from domain.kernel.rules import N_
from projections.engine.question import Column, Kind, Question, columns_of, in_sight, records

EUROS = "[$€-413] #,##0.00;[Red]-[$€-413] #,##0.00"
"""The Dutch way of writing euros, wherever it is opened."""

MADE = datetime(2000, 1, 1)  # noqa: DTZ001
"""When the file says that it was made: the same answer makes the same bytes."""

_LINE = Column("line", Kind.COUNT, N_("line"))
"""Of which line of the first sheet the lines of another are."""

_LONGEST_NAME = 31


def spreadsheet(question: Question[Any], rows: Sequence[tuple[Any, ...]], note: str, texts: Texts) -> bytes:
    """The answer to a question as a file: a total below each column of euros, rows within rows on sheets of their own.

    ``note`` stands on a sheet of its own. Raises ``NotWritten`` for a file that can't be written.
    """
    made = BytesIO()
    title = texts.say(question.title)
    with Workbook(made, {"in_memory": True}) as book:
        book.set_properties({"title": title, "created": MADE})
        writer = _Writer(book, texts)
        found = records(rows)
        columns = [column for column in question.shown if column.records is None]
        writer.sheet(texts.say(N_("figures")), columns, not_known(found, columns))
        for column in question.shown:
            if column.records is not None:
                inner = [{"line": at, **one} for at, record in enumerate(found, 1) for one in record[column.key]]
                name = texts.say(column.heading or column.key)
                writer.sheet(name, [_LINE, *in_sight(columns_of(column.records))], inner)
        notes = book.add_worksheet(texts.say(N_("note")))
        notes.write_string(0, 0, title, writer.formats["heading"])
        notes.write_string(1, 0, note)
    return made.getvalue()


class _Writer:
    """Writes sheets into one book."""

    def __init__(self, book: Any, texts: Texts) -> None:
        self._book = book
        self._texts = texts
        self.formats: Mapping[str, Any] = {
            "euros": book.add_format({"num_format": EUROS}),
            "day": book.add_format({"num_format": "dd-mm-yyyy"}),
            "moment": book.add_format({"num_format": "dd-mm-yyyy hh:mm"}),
            "number": book.add_format({"num_format": "#,##0"}),
            "heading": book.add_format({"bold": True, "text_wrap": True, "bottom": 1}),
            "total": book.add_format({"bold": True, "num_format": EUROS, "top": 1}),
        }

    def sheet(self, name: str, columns: Sequence[Column], found: Sequence[Record]) -> None:
        """Add a sheet of records under the headings of these columns."""
        sheet = self._book.add_worksheet(re.sub(r"[\[\]:*?/\\]", "", name)[:_LONGEST_NAME])
        keys = [column.key for column in columns]
        for at, column in enumerate(columns):
            sheet.write_string(0, at, self._texts.say(column.heading or column.key), self.formats["heading"])
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(keys) - 1, 18)
        for line, record in enumerate(found, 1):
            for at, column in enumerate(columns):
                value = record[column.key]
                if column.formula is not None and value is not None:
                    cells = {name: xl_rowcol_to_cell(line, keys.index(name)) for name in keys}
                    formula = f"={column.formula.format(**cells)}"
                    sheet.write_formula(line, at, formula, self.formats["euros"], float(value))
                else:
                    self._cell(sheet, line, at, column.kind, value)
        if found:
            self._totals(sheet, columns, found)

    def _cell(self, sheet: Any, line: int, at: int, kind: Kind, value: Any) -> None:
        if value is None:
            sheet.write_blank(line, at, None)
        elif value == "not_known":
            sheet.write_string(line, at, shown(value, self._texts))
        elif kind in (Kind.EUROS, Kind.PRICE):
            sheet.write_number(line, at, float(value), self.formats["euros"])
        elif kind is Kind.COUNT:
            sheet.write_number(line, at, value, self.formats["number"])
        elif kind in (Kind.YEAR, Kind.POSITION):
            sheet.write_number(line, at, value)
        elif kind is Kind.DAY or (kind is Kind.MOMENT and len(value) == len("2024-01-31")):
            sheet.write_datetime(line, at, date.fromisoformat(value), self.formats["day"])
        elif kind is Kind.MOMENT:
            there = datetime.fromisoformat(value).astimezone(AMSTERDAM).replace(tzinfo=None)
            sheet.write_datetime(line, at, there, self.formats["moment"])
        else:
            sheet.write_string(line, at, visible_lines(shown(value, self._texts)))

    def _totals(self, sheet: Any, columns: Sequence[Column], found: Sequence[Record]) -> None:
        below = len(found) + 1
        totals = {
            at: [record[column.key] for record in found if record[column.key] is not None]
            for at, column in enumerate(columns)
            if column.kind is Kind.EUROS
        }
        if any(totals.values()):
            sheet.write_string(below, 0, self._texts.say(N_("total")), self.formats["total"])
        for at, amounts in totals.items():
            if amounts:
                column = xl_col_to_name(at)
                formula = f"=SUM({column}2:{column}{below})"
                sheet.write_formula(below, at, formula, self.formats["total"], float(sum(amounts)))
