"""Importing a file: what is passed over is told, and what nobody sees is not taken in silence."""

import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from adapters.exchange.import_table import Import, PassedOver
from adapters.exchange.mapping import kinds, mapping_of
from adapters.exchange.table import BadFile
from adapters.register.feed import Malformed, validate
from adapters.register.register import Register
from tests.adapters.exchange.tables import Kept, as_csv, as_workbook

HEADERS = ["Dossier", "Doelgroep", "Datum", "Aantal personen", "Opmerking"]
ROW = ["c1", "AMV", "1-2-2024", 1, "iets"]


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    folder = tmp_path / "register"
    folder.mkdir()
    with Register(f"sqlite:///{folder / 'db'}", keyring=f"sqlite:///{folder / 'keys'}", actor="x") as register:
        register.create()
        yield register


def workbook(path: Path, *more: list[Any], change: Callable[[Any, Any], Any] | None = None) -> Path:
    """A workbook with one case on its first sheet, more rows, and whatever else is done to it."""
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        for number, line in enumerate([HEADERS, ROW, *more]):
            sheet.write_row(number, 0, line)
        if change is not None:
            change(book, sheet)
    return path


def test_other_sheets_and_columns_that_fill_nothing_are_told(register: Register, tmp_path: Path) -> None:
    def more(book: Any, sheet: Any) -> None:
        sheet.set_column("A:A", None, None, {"hidden": True})
        sheet.write(1, 7, "kladblok")
        sheet.write(0, 8, "Kop")
        for name in ("leeg", "vorig jaar", "geheim"):
            book.add_worksheet(name).write(0, 0, None if name == "leeg" else "iets")
        book.get_worksheet_by_name("geheim").hide()

    importing = Import(mapping_of("cases"), workbook(tmp_path / "b", change=more), None, register)
    assert importing.passed == PassedOver(
        columns=("E", "H", "I"), sheets=(3,), hidden_sheets=1, read_though_hidden=("A",)
    )
    assert importing.passed.columns == ("E", "H", "I")
    assert [taken.problems for taken in importing.run()] == [()]


def test_that_another_sheet_holds_all_there_is_is_told(register: Register, tmp_path: Path) -> None:
    for name, hide in (("b", False), ("c", True)):
        with xlsxwriter.Workbook(str(tmp_path / name)) as book:
            book.add_worksheet()
            second = book.add_worksheet()
            second.write_row(0, 0, HEADERS)
            if hide:
                second.hide()
        with pytest.raises(BadFile, match="The first sheet that is not hidden is empty"):
            Import(mapping_of("cases"), tmp_path / name, None, register)
    with xlsxwriter.Workbook(str(tmp_path / "d")):
        pass
    with pytest.raises(BadFile, match=r"^The file is empty\.$"):
        Import(mapping_of("cases"), tmp_path / "d", None, register)


@pytest.mark.parametrize("mark", ["\u200b", "\u200e", "\ufeff", " \u2060\u00a0", "\u3000"])
def test_a_cell_with_a_mark_that_nobody_sees_is_empty(register: Register, tmp_path: Path, mark: str) -> None:
    """Also beyond the headers, where it would be a cell too many, and beside what stands in a cell."""
    text = f"{';'.join(HEADERS)}\nc1;AMV{mark};1-2-2024;1;{mark};{mark}\n{mark};;;\n"
    (tmp_path / "f").write_text(text, "utf-8")
    importing = Import(mapping_of("cases"), tmp_path / "f", None, register)
    assert importing.passed.columns == ("E",)
    assert [taken.problems for taken in importing.run()] == [()]


def test_a_pipe_or_a_device_is_told_apart_from_a_file_that_is_not_there(register: Register, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path, said in ((tmp_path / "pipe", "is no file that can be read twice"), (tmp_path / "no", "There is no file")):
        with pytest.raises(BadFile, match=said):
            Import(mapping_of("cases"), path, None, register)


def test_of_a_csv_file_only_columns_can_be_passed_over(register: Register, tmp_path: Path) -> None:
    (tmp_path / "f").write_text(";".join(HEADERS) + ";;\nc1;AMV;1-2-2024;1;;;x\n")
    importing = Import(mapping_of("cases"), tmp_path / "f", None, register)
    assert importing.passed == PassedOver(columns=("E", "G"), sheets=(), hidden_sheets=0, read_though_hidden=())


def test_rows_that_are_hidden_stop_the_import(register: Register, tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "b", ["c2", *ROW[1:]], change=lambda _, sheet: sheet.set_row(2, None, None, {"hidden": True})
    )
    with pytest.raises(BadFile, match=r"Rows are hidden \(3\)"):
        Import(mapping_of("cases"), path, None, register)


def test_merged_cells_stop_the_import_where_they_fill_something(register: Register, tmp_path: Path) -> None:
    def merged(area: str) -> Path:
        return workbook(tmp_path / "b", change=lambda _, sheet: sheet.merge_range(area, "AMV"))

    for area in ("B3:B5", "B3:C3", "D2:D1048576"):
        with pytest.raises(BadFile, match=f"Cells {area} are merged"):
            Import(mapping_of("cases"), merged(area), None, register)
    assert Import(mapping_of("cases"), merged("E3:F9"), None, register).size == 2


def test_a_number_of_a_case_that_is_no_id_is_told_once_and_not_of_each_person_too(
    register: Register, tmp_path: Path
) -> None:
    (tmp_path / "f").write_text(";".join(HEADERS[:4]) + "\ng/1;AMV;1-2-2024;3\n")
    [taken] = Import(mapping_of("cases"), tmp_path / "f", None, register).run()
    assert [problem.column for problem in taken.problems] == ["dossier"]


def test_a_number_of_a_case_is_the_same_from_both_kinds_of_files(register: Register, tmp_path: Path) -> None:
    table = [
        [Kept(name, name) for name in HEADERS[:4]],
        [Kept("00042", 42, "00000"), Kept("AMV", "AMV"), Kept("1-2-2024", "1-2-2024"), Kept("1", 1)],
    ]
    for path, repeated in (
        (as_csv(tmp_path / "c.csv", table), False),
        (as_workbook(tmp_path / "c.xlsx", table), True),
    ):
        [taken] = Import(mapping_of("cases"), path, None, register).run()
        assert taken.outcome is not None
        assert taken.outcome.repeated == repeated
    [event] = register.ledger.stored()
    assert b'"00042"' in event.data


def test_a_day_is_not_midnight_from_any_file(register: Register, tmp_path: Path) -> None:
    table = [
        [Kept(name, name) for name in ("Melding", "Beantwoord op", "Kanaal")],
        [Kept("s1", "s1"), Kept("1-2-2024", date(2024, 2, 1), "d-m-yyyy"), Kept("balie", "balie")],
    ]
    for path in (as_csv(tmp_path / "c.csv", table), as_workbook(tmp_path / "c.xlsx", table)):
        [taken] = Import(mapping_of("answers"), path, None, register).run()
        [problem] = taken.problems
        assert (taken.number, problem.column) == (2, "beantwoord op")
        assert "1-2-2024 14:30" in str(problem.reason)


NUMBERS = [
    (kind, field, part)
    for kind in kinds()
    for field, spec in mapping_of(kind).fields.items()
    for part, of in ((None, spec), *((name, of) for name, of in spec.items() if isinstance(of, dict)))
    if of.get("kind") in ("number", "amount")
]


@pytest.mark.parametrize(("kind", "field", "part"), NUMBERS, ids=lambda value: value or "-")
def test_every_number_in_a_cell_has_the_bound_of_its_field(kind: str, field: str, part: str | None) -> None:
    command = mapping_of(kind).command
    beyond = {"amount": "99999999999.00", "number": 10**14}
    spec = mapping_of(kind).fields[field]
    value: Any = beyond[(spec[part] if part else spec)["kind"]]
    if part is not None:
        value = [{part: value, spec.get("of", "n"): 1}] if spec["kind"] != "table" else {part: value}
    with pytest.raises(Malformed) as told:
        validate(command, {field: value})
    about = [str(problem.values.get("field", "")) for problem in told.value.messages if "missing" not in str(problem)]
    assert any(name.split(".")[0] == field for name in about)
