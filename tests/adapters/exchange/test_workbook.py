"""A workbook is read as its sheet shows it, or it is said why not."""

from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from adapters.exchange.number_formats import format_of
from adapters.exchange.sheets import BadFile, Table, rows
from adapters.exchange.table import Unreadable
from tests.adapters.exchange.tables import by_hand, inline, plainly


def read(path: Path) -> list[tuple[int, list[Any]]]:
    return [(row.number, [plainly(cell) for cell in row.cells]) for row in rows(path)]


# ---------------------------------------------------------------- numbers and their formats


@pytest.mark.parametrize(
    ("format_", "number", "shown"),
    [
        ("General", "42", "42"),
        ("General", "42.0", "42"),
        ("General", "1234.5", "1234,5"),
        ("General", "0.30000000000000004", "0,3"),
        ("General", "1.23456789012E+11", "123456789012"),
        ("General", "-5", "-5"),
        ("@", "42", "42"),
        ("0", "42", "42"),
        ("00000", "42", "00042"),
        ("0000", "0", "0000"),
        ('"ZAAK-"0000', "42", "ZAAK-0042"),
        ("#,##0", "1234567", "1.234.567"),
        ("#,##0.00", "1234.5", "1.234,50"),
        ("0.0##", "1.25", "1,25"),
        ('"€" #,##0.00', "1234.5", "€ 1.234,50"),
        ("[$€-413] #,##0.00;[Red]-[$€-413] #,##0.00", "-1234.5", "-€ 1.234,50"),
        ('_-"€"* #,##0.00_-;_-"€"* #,##0.00\\-;_-"€"* "-"??_-;_-@_-', "-1234.5", "€ 1.234,50-"),
        ('_-"€"* #,##0.00_-;_-"€"* #,##0.00\\-;_-"€"* "-"??_-;_-@_-', "0", "0"),
        ("#,##0.00_);(#,##0.00)", "-12.5", "(12,50)"),
        ("0%", "0.05", "5%"),
        ("0.00 %", "0.125", "12,50 %"),
    ],
)
def test_a_number_is_what_its_format_shows(format_: str, number: str, shown: str) -> None:
    assert format_of(format_).shown(number, from_1904=False) == shown


@pytest.mark.parametrize(
    ("format_", "number"),
    [
        ("0", "1.5"),  # rounded to a whole
        ("#,##0.00", "0.125"),
        ("#,##0;[Red]#,##0", "-5"),  # red, and no minus
        (";;;", "5"),
        (";;;", "0"),
        ("#", "0"),  # nothing is shown
        ("0.00E+00", "1234"),
        ("# ?/?", "0.5"),
        ("#,##0,", "1234000"),  # thousands
        ("00-00", "1234"),
        ("0,000", "42"),
        ("[>100]0;0.0", "5"),
        ("General", "1E+15"),
        ("General", "1E+400"),
        ("mmm-yy", "45323"),  # a day that was never written
        ("d-mmm", "45323"),
        ("yyyy", "45323"),
        ("dddd", "45323"),
        ("d-m-yyyy", "45323.5"),  # a time that does not show
        ("d-m-yyyy h:mm", "45323.60434"),  # seconds that do not
        ("d-m-yyyy h", "45323.5"),
        ("h:mm", "45323.5"),
        ("[h]:mm", "1.5"),
        ("d-m-yyyy", "60"),  # 29 February 1900
        ("d-m-yyyy", "-5"),
        ("d-m-yyyy", "9999999"),
        ("d-m-jjjj", "45323"),
        ('yyyy-mm-dd"T"hh:mm:ss"Z"', "45323.60434027778"),  # an hour earlier than Dutch time
        ("yyyy\\-mm\\-dd\\Thh:mm:ss\\Z", "45323.60434027778"),
        ('d-m-yyyy h:mm" UTC"', "45323.5"),
        ('d-m-yyyy h:mm"+02:00"', "45323.5"),
        ('h:mm"?"', "0.5"),
        ('"niet "d-m-yyyy', "45323"),
        ('d-m-yyyy" (?)"', "45323"),
        ('"<"d-m-yyyy', "45323"),
        ('"1"d-m-yyyy', "45323"),
        ("x" * 600, "1"),
    ],
)
def test_what_a_format_hides_or_changes_is_not_read(format_: str, number: str) -> None:
    assert isinstance(format_of(format_).shown(number, from_1904=False), Unreadable)


@pytest.mark.parametrize("number", ["NaN", "inf", "1_0", "", "0x1", "１", "1 2", "--1"])
def test_what_is_no_number_is_a_damaged_file(number: str) -> None:
    with pytest.raises(ValueError, match=r"^$"):
        format_of("General").shown(number, from_1904=False)


@pytest.mark.parametrize(
    ("format_", "number", "shown"),
    [
        ("d-m-yyyy", "45323", date(2024, 2, 1)),
        ("[$-413]d mmmm yyyy;@", "45323", date(2024, 2, 1)),
        ("yyyy\\-mm\\-dd", "45323", date(2024, 2, 1)),
        ("d-m-yyyy h:mm", "45323", datetime(2024, 2, 1)),  # noqa: DTZ001
        ("d/m/yy h:mm", "45323.604166666664", datetime(2024, 2, 1, 14, 30)),  # noqa: DTZ001
        ("dd-mm-yyyy hh:mm:ss", "45323.60434027778", datetime(2024, 2, 1, 14, 30, 15)),  # noqa: DTZ001
        ("h:mm", "0.604166666666667", time(14, 30)),
        ('yyyy-mm-dd"T"hh:mm:ss', "45323.60434027778", datetime(2024, 2, 1, 14, 30, 15)),  # noqa: DTZ001
        ('d-m-yyyy" om "h:mm" uur"', "45323.5", datetime(2024, 2, 1, 12)),  # noqa: DTZ001
        ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "45323", date(2024, 2, 1)),
    ],
)
def test_a_day_is_a_day_and_a_moment_a_moment(format_: str, number: str, shown: Any) -> None:
    found = format_of(format_).shown(number, from_1904=False)
    assert (found, type(found)) == (shown, type(shown))


def test_days_can_be_counted_from_1904(tmp_path: Path) -> None:
    path = by_hand(
        tmp_path / "b", '<row r="1"><c r="A1" s="3"><v>1</v></c></row>', properties='<workbookPr date1904="1"/>'
    )
    assert read(path) == [(1, [date(1904, 1, 2)])]


# ---------------------------------------------------------------- texts


@pytest.mark.parametrize(
    ("kept", "text"),
    [
        ("een_x000D_\ntwee", "een\ntwee"),
        ("een_x000D_twee", "een\ntwee"),
        ("_x005F_x000D_", "_x000D_"),
        ("x005F_", "x005F_"),
        ("  blanks \u00a0", "blanks"),
        ("1\u00a0februari", "1 februari"),
        ("_xD83D__xDE00_", "😀"),
        ("_xD83D_", ...),
        ("_x0041_", "A"),
        ("<r><t>vet</t></r><r><t>gedrukt</t></r>", "vetgedrukt"),
        ("<t>東京</t><rPh><t>トウキョウ</t></rPh>", "東京"),
        (" ", None),
    ],
)  # fmt: skip
def test_a_text_is_read_as_it_was_written(tmp_path: Path, kept: str, text: Any) -> None:
    row = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>einde</t></is></c></row>'
    [(_, cells)] = read(by_hand(tmp_path / "b", row, texts=[kept]))
    assert cells == [text, "einde"]


def test_a_text_that_is_shown_with_words_around_it_is_not_read(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "b")) as workbook:
        sheet = workbook.add_worksheet()
        for column, format_ in enumerate(("@", "0;-0;0;@", '0;-0;0;"ZAAK-"@', '"ZAAK-"@', "_-@_-", "0;-0;0;")):
            sheet.write_string(0, column, "42a", workbook.add_format({"num_format": format_}))
    assert read(tmp_path / "b") == [(1, ["42a", "42a", ..., ..., "42a", ...])]


def test_what_a_cell_of_another_kind_holds(tmp_path: Path) -> None:
    cells = (
        '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#REF!</v></c>'
        '<c r="D1"><f>1+1</f><v>2</v></c><c r="E1" t="str"><v>tekst</v></c><c r="F1" t="d" s="3"><v>2024-02-01</v></c>'
        '<c r="G1" s="1"/><c r="H1" s="3"><v>45323.5</v></c><c r="J1"><v>7</v></c>'
    )
    [(_, found)] = read(by_hand(tmp_path / "b", f'<row r="1">{cells}</row>'))
    assert found == ["WAAR", "ONWAAR", ..., ..., "tekst", date(2024, 2, 1), None, ..., None, "7"]


# ---------------------------------------------------------------- where cells stand


def test_rows_and_cells_stand_where_they_say_in_whatever_order_they_come(tmp_path: Path) -> None:
    path = by_hand(
        tmp_path / "b",
        f'<row r="5">{inline("B5", "vijf")}</row><row r="1">{inline("C1", "kop")}{inline("A1", "naam")}</row>'
        f'<row r="3">{inline("A3", "drie")}</row>',
    )
    assert read(path) == [(1, ["naam", None, "kop"]), (3, ["drie"]), (5, [None, "vijf"])]


def test_rows_and_cells_that_do_not_say_where_they_stand_follow_one_another(tmp_path: Path) -> None:
    path = by_hand(tmp_path / "b", "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>")
    assert read(path) == [(1, ["1", None, "3"]), (3, ["4"])]


@pytest.mark.parametrize(
    "sheet",
    [
        '<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
        '<row r="1"><c r="A2"><v>1</v></c></row>',
        '<row r="x"><c><v>1</v></c></row>',
        '<row r="1"><c r="1A"><v>1</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>7</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>',
        '<row r="1"><c r="A1" s="99"><v>1.5</v></c></row>',
        '<row r="1"><c r="A1" t="zz"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>NaN</v></c></row>',
    ],
)
def test_a_sheet_that_contradicts_itself_is_damaged(tmp_path: Path, sheet: str) -> None:
    with pytest.raises(BadFile, match="This is no workbook that can be read"):
        read(by_hand(tmp_path / "b", sheet, texts=["a"]))


def test_rows_that_are_hidden_are_refused_by_their_numbers(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "b")) as workbook:
        sheet = workbook.add_worksheet()
        for row in range(6):
            sheet.write(row, 0, row)
        sheet.set_row(2, None, None, {"hidden": True})
        sheet.set_row(4, 0)
        sheet.set_row(9, None, None, {"hidden": True})
    with pytest.raises(BadFile, match=r"^Rows are hidden \(3, 5\): show them"):
        read(tmp_path / "b")


def test_what_stands_around_the_cells_is_known_when_they_were_read(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "b")) as workbook:
        names = ["verborgen", "eerste", "leeg", "notities", "ook verborgen", "oud"]
        sheets = [workbook.add_worksheet(name) for name in names]
        sheets[1].activate()
        sheets[1].write_row(0, 0, ["kop", "pot", "pan"])
        sheets[1].merge_range("A2:B3", "samen")
        sheets[1].set_column("C:XFD", None, None, {"hidden": True})
        for at in (0, 3, 4, 5):
            sheets[at].write(0, 0, "iets")
        sheets[0].hide()
        sheets[4].very_hidden()
    table = Table(tmp_path / "b")
    assert [row.cells[0] for row in table.rows()] == ["kop", "samen"]
    around = table.around
    assert (around.sheets, around.hidden_sheets) == ((3, 4), 2)
    assert {2, 3} < around.hidden_columns
    assert not {0, 1} & around.hidden_columns
    assert list(map(str, around.merged)) == ["A2:B3"]
