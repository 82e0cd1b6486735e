"""``opvang show``: the fixed shapes, both times of every question, and nothing that a spreadsheet would run."""

import csv
import io
import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from projections.catalogue import questions
from projections.engine.question import Question
from tests.acceptance.world import household, opened, placed
from tests.adapters.cli.conftest import Opvang, feed

UKRAINE = files("adapters.data").joinpath("ukraine.jsonl")
SHAPES = {
    "balance": "municipality group period opening assigned exchanged corrected realised remaining",
    "occupancy": "location group on capacity occupied free",
    "timeline": "position at recorded_at recorded_by kind audience channel due status document",
    "legality": "rule paragraph severity subject position at reason text",
}
TERMS = [
    {
        "command": "receive_signal",
        "signal": "s1",
        "at": "2024-03-04T09:00",
        "channel": "phone",
        "category": "nuisance",
        "summary": "x",
    },
    household("c1") | {"group": "status_holder"},
    {"command": "couple_case", "case": "c1", "municipality": "GM0160", "on": "2024-02-10", "coupled_by": "COA"},
    {"command": "offer_dwelling", "case": "c1", "dwelling": "VW-1", "by": "VW", "on": "2024-04-20"},
    {
        "command": "suggest_location",
        "location": "azc",
        "name": "AZC",
        "suggested_by": "COA",
        "groups": ["asylum_regular"],
        "on": "2024-06-01",
    },
    {
        "command": "assess_location",
        "location": "azc",
        "suitable": True,
        "grounds": "x",
        "at": "2024-06-02T00:00",
    },
    {"command": "conclude_study", "location": "azc", "on": "2024-06-03", "findings": "x", "deviation": "x"},
]
"""Of which terms end on a day: of an answer, of housing, and of the 24 hours, at the midnight that ends it."""
OVER_DAYS = {
    "grants": "scheme location group unit from until quantity rate amount",
}


WHY = ["--purpose", "toets", "--ground", "publieke taak"]


@pytest.fixture
def filled(opvang: Opvang, tmp_path: Path) -> Opvang:
    lines = [
        *opened("hof", {"displaced_ukraine": 2}),
        household("c1", 2),
        placed("p1", "c1", "hof", "2024-02-01"),
        household("c2"),
        placed("p2", "c2", "hof", "2024-03-01") | {"deviation": "=1+1"},
        {
            "command": "assign_quota",
            "municipality": "GM0160",
            "group": "status_holder",
            "period": "2024-H1",
            "persons": 91,
            "source": "x",
        },
        *map(json.loads, UKRAINE.read_text("utf-8").splitlines()),
    ]
    (tmp_path / "feed").write_text("\n".join(json.dumps(line) for line in lines))
    assert opvang("do", str(tmp_path / "feed")).code == 0
    return opvang


@pytest.mark.parametrize("question", SHAPES)
def test_the_json_has_exactly_the_fixed_shape(filled: Opvang, question: str) -> None:
    about = ["hof"] if question == "timeline" else []
    rows = filled("show", question, *about, "--on", "2024-03-02", "--json").json
    assert rows
    for row in rows:
        assert list(row) == SHAPES[question].split()


@pytest.mark.parametrize("question", OVER_DAYS)
def test_what_is_asked_over_days_has_exactly_its_fixed_shape(filled: Opvang, question: str) -> None:
    rows = filled("show", question, "--from", "2024-01-01", "--until", "2025-01-01", "--json").json
    assert rows
    for row in rows:
        assert list(row) == OVER_DAYS[question].split()


def test_the_published_rates_pay_for_each_place_and_day(filled: Opvang) -> None:
    """Per realised place and day 61 euros in 2024, and 44 in 2025 as announced (DOMAIN 4)."""
    rows = filled("show", "grants", "--from", "2024-12-31", "--until", "2025-01-02", "--json").json
    assert [(row["from"], row["until"], row["quantity"], row["rate"], row["amount"]) for row in rows] == [
        ("2024-12-31", "2025-01-01", 2, "61.00", "122.00"),
        ("2025-01-01", "2025-01-02", 2, "44.00", "88.00"),
    ]


def test_amounts_are_written_as_people_write_them_and_in_csv_as_numbers(filled: Opvang) -> None:
    over = ["--from", "2024-01-01", "--until", "2025-01-01"]
    english, dutch = (filled("show", "grants", *over, "--lang", lang).out for lang in ("en", "nl"))
    assert "44,652.00" in english
    assert "44.652,00" in dutch
    [row] = csv.DictReader(io.StringIO(filled("show", "grants", *over, "--csv").out))
    assert (row["rate"], row["amount"]) == ("61.00", "44652.00")


def test_days_that_make_no_sense_are_refused_in_one_line(filled: Opvang) -> None:
    for arguments in (["--from", "x"], ["--until", "2024-13-01"], ["--from", "2024-02-01", "--until", "2024-01-01"]):
        answer = filled("show", "grants", *arguments)
        assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)


def test_a_question_takes_the_day_in_the_world(filled: Opvang) -> None:
    for day, occupied in (("2024-01-31", 0), ("2024-02-01", 2), ("2024-03-01", 3)):
        (row,) = filled("show", "occupancy", "--on", day, "--json").json
        assert row == {
            "location": "hof",
            "group": "displaced_ukraine",
            "on": day,
            "capacity": 2,
            "occupied": occupied,
            "free": 2 - occupied,
        }


@pytest.mark.parametrize(
    ("rule", "last_day", "next_day"),
    [("N2", "2024-03-11", "2024-03-12"), ("Q6", "2024-05-04", "2024-05-05"), ("L3", "2024-06-02", "2024-06-03")],
)
def test_what_is_late_from_the_next_day_on_is_not_found_on_the_last_day_of_its_term(
    opvang: Opvang, rule: str, last_day: str, next_day: str
) -> None:
    feed(opvang, TERMS)
    found = {
        day: {line["rule"] for line in opvang("show", "legality", "--on", day, "--json").json}
        for day in (last_day, next_day)
    }
    assert rule not in found[last_day]
    assert rule in found[next_day]


def test_the_timeline_of_a_day_tells_nothing_of_the_next(opvang: Opvang) -> None:
    feed(opvang, TERMS)
    told = {
        day: [(line["kind"], line["status"]) for line in opvang("show", "timeline", "azc", "--on", day, "--json").json]
        for day in ("2024-06-02", "2024-06-03")
    }
    assert ("intended_decision", "pending") in told["2024-06-02"]
    assert ("intended_decision", "missing") in told["2024-06-03"]
    assert [day for day, lines in told.items() if ("study", None) in lines] == ["2024-06-03"]


def test_a_question_takes_what_was_known(filled: Opvang) -> None:
    (before,) = filled("show", "occupancy", "--on", "2024-04-01", "--known-at", "14", "--json").json
    (after,) = filled("show", "occupancy", "--on", "2024-04-01", "--json").json
    assert (before["occupied"], after["occupied"]) == (2, 3)
    assert filled("show", "occupancy", "--on", "2024-04-01", "--known-at", "2000-01-01T00:00", "--json").json == []


def test_a_table_speaks_the_language_that_was_asked(filled: Opvang) -> None:
    english, dutch = (filled("show", "occupancy", "--on", "2024-03-01", "--lang", lang).out for lang in ("en", "nl"))
    assert "displaced people from Ukraine" in english
    assert "Oekraïense ontheemden" in dutch


def test_a_spreadsheet_runs_no_cell_of_the_csv(filled: Opvang) -> None:
    rows = list(csv.DictReader(io.StringIO(filled("show", "legality", *WHY, "--on", "2024-03-02", "--csv").out)))
    (reason,) = [row["reason"] for row in rows if row["rule"] == "P1"]
    assert reason == "'=1+1"


@pytest.mark.parametrize(
    "question", ["balance", "targets", "stock", "occupancy", "signals", "legality", "cases", "grants"]
)
def test_every_question_can_be_asked_of_an_empty_ledger(opvang: Opvang, question: str) -> None:
    assert opvang("show", question, "--json").json == []
    assert opvang("show", question).code == 0


@pytest.mark.parametrize("question", questions(), ids=lambda question: question.verb)
def test_every_question_answers_in_every_form_with_the_columns_that_are_its_own(
    filled: Opvang, question: Question[Any], tmp_path: Path
) -> None:
    """Also where the answer is empty: which columns there are does not hang on what was recorded."""
    subjects = {"location": ["hof"], "case": ["c1"]}
    words = [question.under, question.verb, *subjects.get(question.about or "", [])]
    heading, *lines = csv.reader(io.StringIO(filled(*words, "--csv").out))
    assert heading == [column.key for column in question.columns]
    path = tmp_path / "answer.xlsx"
    assert filled(*words, "--xlsx", str(path)).code == 0
    book = load_workbook(path)
    shown = [column for column in question.shown if column.records is None]
    first, *rows = book.worksheets[0].iter_rows(values_only=True)
    assert first == tuple(column.heading for column in shown)
    assert len(rows) >= len(lines)
    assert "as known at position" in str(book.worksheets[-1]["A2"].value)
    answer = filled(*words, "--json").json
    assert [list(row) for row in ([answer] if question.single else answer)] == [heading] * len(lines)


def test_who_plans_sees_households_by_size_minors_and_language(filled: Opvang) -> None:
    rows = filled("show", "composition", "hof", "--on", "2024-03-02", "--json").json
    assert [(row["case"], row["size"]) for row in rows] == [("c1", 2), ("c2", 1)]
    assert set(rows[0]) == {"case", "group", "size", "minors", "language", "unit"}


def test_one_case_shows_its_household_without_names(filled: Opvang) -> None:
    file = filled("show", "case", "c1", "--on", "2024-03-02", "--json").json
    assert [member["id"] for member in file["members"]] == ["c1-1", "c1-2"]
    assert [placement["placement"] for placement in file["placements"]] == ["p1"]
    assert filled("show", "case", "c1", "--on", "2024-03-02").code == 0


def test_a_reason_about_persons_is_told_for_a_purpose_and_that_is_recorded_first(filled: Opvang) -> None:
    def reasons(*why: str) -> set[str | None]:
        return {row["reason"] for row in filled("show", "legality", "--json", *why).json if row["rule"] == "P1"}

    assert reasons() == {"personal"}
    assert filled("show", "legality", "--purpose", "toets").code == 2
    assert filled("audit", "reads", "--json").json == []
    assert reasons(*WHY) == {"=1+1"}
    (read,) = filled("audit", "reads", "--json").json
    assert (read["subject"], read["purpose"], read["ground"]) == ("case:c2", "toets", "publieke taak")
    assert "(persoonlijk)" in filled("--lang", "nl", "show", "legality").out

    assert filled("key", "erase", "case:c2", "--ground", "verzoek").code == 0
    assert reasons(*WHY) == reasons() == {"personal"}
    (told,) = [one for one in filled("audit", "history", "case", "c2", "--json").json if one["deviation"]]
    assert told["deviation"] == {"reason": "personal", "rules": ["P1"]}


def test_a_look_up_by_number_is_recorded_whoever_is_found_and_without_the_number(opvang: Opvang) -> None:
    member = {"name": "Hadewych", "v_number": "V1234567890"}
    cases = [household(case) | {"members": [member | {"person": f"{case}-1"}]} for case in ("c1", "c2")]
    feed(opvang, cases)
    assert opvang("case", "find", "--v-number", "V1234567890").code == 2  # for no purpose
    assert opvang("audit", "reads", "--json").json == []
    found = opvang("case", "find", "--v-number", "1234 567 890", *WHY, "--json").json
    assert found == [{"case": "c1", "subject": "person:c1-1"}, {"case": "c2", "subject": "person:c2-1"}]
    assert opvang("case", "find", "--v-number", "9999999999", *WHY, "--json").json == []
    assert "No case" in opvang("case", "find", "--v-number", "9999999999", *WHY).out
    reads = opvang("audit", "reads", "--json").json
    assert [row["subject"] for row in reads] == ["person:c1-1", "person:c2-1", None, None]
    exported = opvang("export", "events").out
    assert "NumberLookedUp" in exported
    assert "1234567890" not in exported
    assert "9999999999" not in exported
