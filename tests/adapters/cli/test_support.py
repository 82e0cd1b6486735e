"""``opvang support``: by verbs, and what is asked of it, in both languages."""

import pytest

from tests.acceptance.world import household, opened, placed
from tests.adapters.cli.conftest import Opvang, feed, give

VERBS = [
    "support plan-term 10 --from 2024-01-01 --source verordening",
    "support require-plan c1 --person c1-1 --from 2024-02-01",
    "support agree-plan c1 --person c1-1 --on 2024-03-01 --document PIP-1,2024-03-01",
    "support end-plan c1 --person c1-1 --on 2024-06-01 --reason werk",
    "support amounts 2024-01-01 --group displaced_ukraine --food 1,200,150 --clothing 50 --with-host 80 --source tabel",
    "support allowance c1 --from 2025-01-01 --with-host --contributor c1-1",
    "support end-allowance c1 --on 2026-01-01",
    "support school opstap --name OpStap --level primary --places 1 --from 2024-01-01 --location hof",
    "support school-places opstap --places 2 --from 2024-03-01",
    "support enrol c1 --person c1-2 --school opstap --from 2024-02-01",
    "support end-enrolment c1 --person c1-2 --on 2024-07-01",
    "support on-site hof --by Stuw --from 2024-01-01",
    "support end-on-site hof --by Stuw --on 2025-01-01",
    "support programme buitenkwartier --name Buitenkwartier --from 2024-01-01",
    "support join c1 --programme buitenkwartier --from 2024-02-01",
    "support leave c1 --programme buitenkwartier --on 2024-06-01",
    "support join-location hof --programme buitenkwartier --from 2024-01-01",
    "support leave-location hof --programme buitenkwartier --on 2025-01-01",
]
SHAPES = {
    "plans": "case person required due agreed ended state",
    "allowance": "case since item persons rate amount text",
    "schools": "school level places enrolled free near waiting peak peak_on short_from",
    "support": "kind by subject from until",
}


@pytest.fixture
def filled(opvang: Opvang) -> Opvang:
    members = [{"person": "c1-1", "minor": False}, {"person": "c1-2", "minor": True}]
    lines = [*opened("hof", {"displaced_ukraine": 9}), household("c1") | {"members": members}]
    lines.append(placed("p1", "c1", "hof", "2024-02-01"))
    feed(opvang, lines)
    give(opvang, VERBS)
    return opvang


@pytest.mark.parametrize("question", SHAPES)
def test_the_json_has_exactly_its_shape_and_is_as_known_then(filled: Opvang, question: str) -> None:
    on = "2025-10-01" if question == "allowance" else "2024-02-01"
    rows = filled("show", question, "--on", on, "--json").json
    assert [list(row) for row in rows] == [SHAPES[question].split()] * len(rows)
    assert rows
    assert filled("show", question, "--on", on, "--known-at", "1", "--json").json == []


def test_an_allowance_is_explained_line_by_line_in_dutch(filled: Opvang) -> None:
    asked = ("show", "allowance", "--on", "2025-10-01")
    rows = filled(*asked, "--json", "--lang", "nl").json
    assert [(row["item"], row["amount"]) for row in rows] == [
        ("food", "252.18"),
        ("food", "210.05"),
        ("clothing", "125.32"),
        ("with_host", "154.32"),
        ("contribution", "-244.22"),
        ("total", "497.65"),
    ]
    assert rows[0]["text"].startswith("Voeding voor 1 volwassenen in een huishouden van 2 (Gepubliceerde tabellen")
    shown = filled(*asked, "--lang", "nl").out
    assert "497,65" in shown
    assert "eigen bijdrage" in shown


def test_amounts_that_are_set_on_the_command_line_are_paid(filled: Opvang) -> None:
    give(filled, ["support allowance c1 --from 2024-02-01 --until 2025-01-01"])
    rows = filled("show", "allowance", "--on", "2024-02-01", "--json", "--lang", "nl").json
    assert [(row["item"], row["amount"]) for row in rows] == [
        ("food", "200.00"),
        ("food", "150.00"),
        ("clothing", "100.00"),
        ("total", "450.00"),
    ]
    assert rows[0]["text"].endswith("(tabel).")


@pytest.mark.parametrize("food", ["1,200", "een,200,150", "2,200,150"])
def test_food_that_is_not_written_by_the_size_of_a_household_is_refused(opvang: Opvang, food: str) -> None:
    more = "--clothing 50 --with-host 80 --source tabel"
    answer = opvang(*f"support amounts 2024-01-01 --group displaced_ukraine --food {food} {more}".split())
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert "PERSONS,ADULT,MINOR" in answer.err or "from 1 person on" in answer.err


def test_support_is_in_the_history_of_the_case_and_of_the_location_and_is_replayed(filled: Opvang) -> None:
    assert "The integration plan of person c1-1" in filled("audit", "history", "case", "c1").out
    assert "hof has on-site support by Stuw" in filled("audit", "history", "location", "hof").out
    assert "School opstap has 2 places" in filled("audit", "history", "school", "opstap").out
    assert filled("projections", "check").code == 0
    assert filled("audit", "replay", "--on", "2024-06-01").code == 0


def test_what_cannot_be_is_one_clear_line_and_nothing_is_recorded(filled: Opvang) -> None:
    answer = filled(*"support enrol c1 --person c1-2 --school isk --from 2024-08-01".split())
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert "School isk is not known" in answer.err
    answer = filled(*"support plan-term 0 --from 2024-01-01 --source x".split())
    assert (answer.code, answer.err.count("\n")) == (2, 1)
