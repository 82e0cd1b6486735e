"""``opvang finance``: by verbs, what is behind each line, and reports as table, JSON, CSV and spreadsheet."""

import csv
import io
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from adapters.answers.spreadsheet import MADE
from tests.acceptance.world import household, opened, placed
from tests.adapters.cli.conftest import Opvang, feed, give

HALF = ("--from", "2024-01-01", "--until", "2024-07-01")
UKRAINE = files("adapters.data").joinpath("ukraine.jsonl")
VERBS = [
    "finance scheme oek --name Ontheemden --legal-basis Staatsnoodrecht --group displaced_ukraine --from 2022-03-01",
    "finance rate oek --unit place_day --amount 61 --from 2024-01-01 --source Rijk",
    "finance basis oek --legal-basis Wet --from 2024-07-01 --source Staatsblad --body college",
    "finance apply oek --on 2024-01-02 --amount 1000 --document A1,2024-01-02",
    "finance grant oek --on 2024-02-01 --amount 900.50",
    "finance advance oek --amount 250 --on 2024-02-15",
    "finance settle oek --year 2024 --amount 880.25 --on 2025-07-15",
    "finance theme zorg --name Zorg --from 2024-01-01",
    "finance budget zorg --year 2024 --amount 5000 --source begroting",
    "finance expense e1 --group displaced_ukraine --amount 12.34 --on 2024-03-01 --supplier =1+1 --invoice F-1 "
    "--scheme oek --theme zorg --legal-basis Wet --evidence B-1",
    "finance revenue r1 --group displaced_ukraine --amount 2.34 --on 2024-03-01 --source eigen-bijdragen --scheme oek",
    "finance reported 2024-01-01 --until 2024-07-01 --on 2024-08-01 --to raad",
    "finance finding e1 --check double --outcome dismissed --grounds termijnen --on 2024-05-01",
    "finance tolerance 2024 --errors 100 --uncertainties 300 --source raad",
    "finance risk r1 --kind rate_falls --description tarief --on 2024-03-01 --scheme oek --amount 1200",
    "finance change-risk r1 --state mitigated --on 2024-05-01 --measure lobby",
    "finance report-risk r1 --body council --on 2024-04-01 --document R1",
    "finance scheme-end oek --until 2027-03-05 --on 2025-11-28 --source ministerie",
]


@pytest.fixture
def filled(opvang: Opvang) -> Opvang:
    lines = [*opened("hof", {"displaced_ukraine": 2}), household("c1", 2), placed("p1", "c1", "hof", "2024-02-01")]
    feed(opvang, lines)
    give(opvang, VERBS)
    return opvang


def test_money_is_recorded_by_verbs_and_shown(filled: Opvang) -> None:
    rows = filled("show", "finance", *HALF, "--json").json
    assert [(row["scheme"], row["group"], row["entitlement"], row["result"]) for row in rows] == [
        ("oek", None, "0.00", "0.00"),
        ("oek", "displaced_ukraine", "22204.00", "22194.00"),
    ]
    for question in ("schemes", "themes", "spending", "tolerance", "repairs", "risks", "unpaid", "legality"):
        assert filled("show", question).code == 0
    [risk] = filled("show", "risks", "--json").json
    assert risk["measures"] == ["lobby"]
    [scheme] = filled("show", "schemes", "--json").json
    assert scheme["body"] == "college"
    assert filled("projections", "check").code == 0
    assert filled("audit", "replay", "--on", "2024-06-01").code == 0
    assert "Expense e1: 12.34 for displaced people from Ukraine" in filled("audit", "history", "expense", "e1").out


def test_the_feed_of_published_rates_can_be_carried_out_twice(opvang: Opvang) -> None:
    for recorded in (7, 0):
        assert f"{recorded} recorded" in opvang("do", str(UKRAINE)).out
    [scheme] = opvang("show", "schemes", "--on", "2024-06-30", "--json").json
    assert (scheme["from"], scheme["legal_basis"][:15]) == ("2022-03-01", "Staatsnoodrecht")
    [scheme] = opvang("show", "schemes", "--on", "2024-07-01", "--json").json
    assert scheme["legal_basis"].startswith("Tijdelijke wet")
    assert scheme["until"] == "2027-03-05"


def test_several_groups_are_one_cell_of_the_csv(opvang: Opvang) -> None:
    groups = "--group displaced_ukraine --group asylum_emergency"
    assert opvang(*f"finance scheme oek --name O --legal-basis W --from 2022-03-01 {groups}".split()).code == 0
    [row] = csv.DictReader(io.StringIO(opvang("show", "schemes", "--csv").out))
    assert row["groups"] == "displaced_ukraine, asylum_emergency"


def test_every_line_opens_into_its_events(filled: Opvang) -> None:
    [line] = filled("finance", "explain", "oek", *HALF, "--json").json
    assert (line["quantity"], line["rate"], line["days"], line["amount"]) == (2, "61.00", 182, "22204.00")
    assert [behind["kind"] for behind in line["behind"]] == ["rate", "opened"]
    for behind in line["behind"]:
        assert behind["position"] <= behind["known_from"]
    assert "22,204.00" in filled("finance", "explain", "oek", *HALF).out
    assert filled("finance", "explain", "oek", *HALF, "--location", "azc", "--json").json == []


def test_the_report_puts_task_persons_and_euros_side_by_side(filled: Opvang) -> None:
    rows = filled("finance", "report", *HALF, "--per", "quarter", "--json").json
    assert [(row["period"], row["places"], row["persons"], row["result"]) for row in rows] == [
        ("2024-Q1", 2, 2, "11092.00"),
        ("2024-Q2", 2, 2, "11102.00"),
    ]
    [row] = csv.DictReader(io.StringIO(filled("finance", "report", *HALF, "--per", "year", "--csv").out))
    assert (row["period"], row["expenses"], row["revenues"]) == ("2024", "12.34", "2.34")
    assert "22.194,00" in filled("finance", "report", *HALF, "--per", "year", "--lang", "nl").out


def test_the_task_is_the_registers_own_and_must_be_said_where_it_follows_cases_of_several(filled: Opvang) -> None:
    task = "--group status_holder --period 2024-H1 --source x --persons"
    give(filled, [f"quota assign GM0160 {task} 7", f"quota assign GM0193 {task} 9"])
    yearly = ("finance", "report", *HALF, "--per", "year", "--json")
    assert {row["group"]: row["to_house"] for row in filled(*yearly).json}["status_holder"] == 7
    feed(filled, [household("c9") | {"municipality": "GM0193"}])
    answer = filled("finance", "report", *HALF)
    assert (answer.code, answer.out) == (2, "")
    assert "GM0160, GM0193" in answer.err
    rows = filled(*yearly, "--municipality", "GM0193").json
    assert {row["group"]: row["to_house"] for row in rows} == {"displaced_ukraine": None, "status_holder": 9}


# ---------------------------------------------------------------- spreadsheets


def cells(path: Path, **how: Any) -> list[list[Any]]:
    sheet = load_workbook(path, **how).worksheets[0]
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_a_spreadsheet_has_typed_cells_and_formulas_for_totals(filled: Opvang, tmp_path: Path) -> None:
    path = tmp_path / "grants.xlsx"
    assert filled("show", "grants", *HALF, "--xlsx", str(path)).code == 0
    sheet = load_workbook(path).worksheets[0]
    heading, line, total = sheet.iter_rows()
    assert [cell.value for cell in heading][:3] == ["scheme", "location", "group"]
    assert [cell.data_type for cell in line] == ["s", "s", "s", "s", "d", "d", "n", "n", "f"]
    assert [line[-1].value, total[-1].value] == ["=(F2-E2)*G2*H2", "=SUM(I2:I2)"]
    assert "413] #,##0.00" in line[-1].number_format
    assert line[4].number_format == "dd-mm-yyyy"
    assert total[-2].value is None, "rates are not added up"
    assert sheet.freeze_panes == "A2"
    assert [row[-1] for row in cells(path, data_only=True)][1:] == [22204, 22204]


def test_a_spreadsheet_runs_no_text(filled: Opvang, tmp_path: Path) -> None:
    bare = "--group displaced_ukraine --amount 1 --on 2024-03-01 --supplier X --invoice @F"
    for number, grounds in enumerate(("=1+1", "+1", "-1", "@SUM(1)", "=HYPERLINK(1)", "http://x.nl", "007")):
        expense = f"x{number}"
        assert filled("finance", "expense", expense, *bare.split()).code == 0
        settled = [
            "finance",
            "finding",
            expense,
            "--check",
            "no_evidence",
            "--outcome",
            "resolved",
            "--on",
            "2024-04-01",
        ]
        assert filled(*settled, f"--grounds={grounds}").code == 0
    path = tmp_path / "spending.xlsx"
    assert filled("show", "spending", *HALF, "--xlsx", str(path)).code == 0
    workbook = load_workbook(path)
    column = [cell.value for cell in workbook.worksheets[0][1]].index("grounds")
    written = [row[column] for row in workbook.worksheets[0].iter_rows(min_row=2)]
    assert {cell.value: cell.data_type for cell in written if cell.value} == dict.fromkeys(
        ("=1+1", "+1", "-1", "@SUM(1)", "=HYPERLINK(1)", "http://x.nl", "007"), "s"
    )
    assert all(cell.hyperlink is None for cell in written)


def test_a_report_once_sent_is_made_again_to_the_byte(filled: Opvang, tmp_path: Path) -> None:
    sent, again, now = (tmp_path / name for name in ("sent.xlsx", "again.xlsx", "now.xlsx"))
    known_at = str(max(filled(*VERBS[5].split(), "--json").json["positions"]))
    assert filled("finance", "report", *HALF, "--known-at", known_at, "--xlsx", str(sent)).code == 0
    assert filled(*VERBS[1].replace("61", "44").split()).code == 0
    assert filled("finance", "report", *HALF, "--known-at", known_at, "--xlsx", str(again)).code == 0
    assert filled("finance", "report", *HALF, "--xlsx", str(now)).code == 0
    assert f"as known at position {known_at}" in filled("finance", "report", *HALF, "--known-at", known_at).out
    assert again.read_bytes() == sent.read_bytes()
    assert now.read_bytes() != sent.read_bytes()
    made = load_workbook(sent).properties
    assert (made.created, made.modified) == (MADE, MADE)
    assert f"position {known_at}" in str(load_workbook(sent).worksheets[1]["A2"].value)


def test_the_formulas_of_a_report_come_to_what_it_says(filled: Opvang, tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    assert filled("finance", "report", *HALF, "--per", "year", "--xlsx", str(path)).code == 0
    assert cells(path)[1][-1] == "=H2+J2-I2"
    _, line, total = cells(path, data_only=True)
    assert line[-4:] == total[-4:] == [22204, 12.34, 2.34, 22194]


def test_a_file_that_cannot_be_written_is_one_clear_line(filled: Opvang, tmp_path: Path) -> None:
    answer = filled("finance", "report", *HALF, "--xlsx", str(tmp_path / "nowhere" / "x.xlsx"))
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)


def test_an_empty_spreadsheet_has_its_headings(opvang: Opvang, tmp_path: Path) -> None:
    path = tmp_path / "empty.xlsx"
    assert opvang("show", "finance", "--xlsx", str(path), "--lang", "nl").code == 0
    assert cells(path) == [
        ["regeling", "doelgroep", "recht", "voorschotten", "uitgaven", "opbrengsten", "vastgesteld", "saldo"]
    ]
