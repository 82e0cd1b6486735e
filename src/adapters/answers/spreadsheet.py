"""Answers as a spreadsheet: typed cells, totals as formulas, and nothing in a text that is run."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_col_to_name, xl_rowcol_to_cell

from adapters.answers.whole_file import write_whole
from adapters.cli.terminal.output import Row, shown
from adapters.cli.terminal.settings import Settings
from domain.kernel.rules import N_

EUROS = "[$€-413] #,##0.00;[Red]-[$€-413] #,##0.00"
"""The Dutch way of writing euros, wherever it is opened."""

MADE = datetime(2000, 1, 1)  # noqa: DTZ001
"""When the file says that it was made: the same answer makes the same bytes."""

DAYS = ("from", "until", "on")
NEVER_ADDED_UP = ("rate", "budget")


def write(
    path: Path,
    title: str,
    columns: Mapping[str, str],
    rows: Sequence[Row],
    formulas: Mapping[str, str],
    note: str,
    settings: Settings,
) -> None:
    """Write rows under the headings in ``columns`` to a file, with a total below each column of euros.

    ``formulas`` gives the columns that are worked out from others, such as ``{rate}*{quantity}``. ``note`` stands on a
    sheet of its own. Raises ``NotWritten`` for a file that can't be written.
    """
    made = BytesIO()
    with Workbook(made, {"in_memory": True}) as book:
        book.set_properties({"title": title, "created": MADE})
        sheet = book.add_worksheet(settings.texts.say(N_("figures")))
        formats = {
            "euros": book.add_format({"num_format": EUROS}),
            "day": book.add_format({"num_format": "dd-mm-yyyy"}),
            "number": book.add_format({"num_format": "#,##0"}),
            "heading": book.add_format({"bold": True, "text_wrap": True, "bottom": 1}),
            "total": book.add_format({"bold": True, "num_format": EUROS, "top": 1}),
        }
        keys = list(columns)
        for at, heading in enumerate(columns.values()):
            sheet.write_string(0, at, heading, formats["heading"])
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(keys) - 1, 18)
        for line, row in enumerate(rows, 1):
            for at, key in enumerate(keys):
                if key in formulas and row[key] is not None:
                    cells = {name: xl_rowcol_to_cell(line, keys.index(name)) for name in keys}
                    sheet.write_formula(
                        line, at, f"={formulas[key].format(**cells)}", formats["euros"], float(row[key])
                    )
                else:
                    _cell(sheet, line, at, key, row[key], formats, settings)
        if rows:
            _totals(sheet, keys, rows, formats, settings)
        notes = book.add_worksheet(settings.texts.say(N_("note")))
        notes.write_string(0, 0, title, formats["heading"])
        notes.write_string(1, 0, note)
    write_whole(path, made.getvalue(), force=settings.force)


def _cell(sheet: Any, line: int, at: int, key: str, value: Any, formats: Mapping[str, Any], settings: Settings) -> None:
    match value:
        case None:
            sheet.write_blank(line, at, None)
        case Decimal():
            sheet.write_number(line, at, float(value), formats["euros"])
        case int() if not isinstance(value, bool):
            sheet.write_number(line, at, value, formats["number"] if key != "year" else None)
        case str() if key in DAYS:
            sheet.write_datetime(line, at, date.fromisoformat(value), formats["day"])
        case _:
            sheet.write_string(line, at, shown(value, settings))


def _totals(
    sheet: Any, keys: Sequence[str], rows: Sequence[Row], formats: Mapping[str, Any], settings: Settings
) -> None:
    below = len(rows) + 1
    sheet.write_string(below, 0, settings.texts.say(N_("total")), formats["total"])
    for at, key in enumerate(keys):
        amounts = [row[key] for row in rows if isinstance(row[key], Decimal)]
        if amounts and key not in NEVER_ADDED_UP:
            column = xl_col_to_name(at)
            sheet.write_formula(below, at, f"=SUM({column}2:{column}{below})", formats["total"], float(sum(amounts)))
