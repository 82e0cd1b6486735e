"""``report council``: one page for the council, in Dutch, that prints and tells nothing about anyone."""

import re
from html import unescape
from pathlib import Path

import pytest

from tests.acceptance.world import household
from tests.adapters.cli.conftest import Opvang, feed, give
from tests.adapters.cli.test_dossier import EVIL, MARKED, told

TASK = {
    "command": "assign_quota",
    "municipality": "GM0160",
    "group": "status_holder",
    "period": "2024-H1",
    "persons": 91,
    "source": "Staatscourant",
}

TARGETS = [
    "quota target GM0160 --group displaced_ukraine --on 2024-01-01 --places 572 --source RRVIJ",
    "quota target --region IJsselland --group displaced_ukraine --on 2024-01-01 --places 3998 --source PRT",
    "quota target GM0175 --group displaced_ukraine --on 2024-01-01 --places 99 --source PRT",
]
REJECTED = [
    "location suggest stal --name Manege --suggested-by eigenaar --group asylum_regular --on 2024-01-02",
    "location assess stal --suitable --grounds ja --at 2024-03-01T11:00",
    "location intend stal --body college --at 2024-03-01T12:00 --document B-9",
    "location study stal --on 2024-03-20 --findings ja",
    "location decide stal --body council --not-approved --capacity asylum_regular=30 --at 2024-04-01T20:00 --document R-9",
    "location decide stal --body council --approved --capacity asylum_regular=30 --at 2024-04-08T20:00 --document R-10",
]


@pytest.fixture
def filled(opvang: Opvang) -> Opvang:
    """A location whose free text is evil, a marked household and signal, and a task."""
    feed(opvang, [*told(), TASK])
    return opvang


def text_of(page: str) -> str:
    """What people read of a page."""
    return unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page.partition("</style>")[2])))


def test_it_tells_task_places_decisions_signals_and_findings(filled: Opvang) -> None:
    answer = filled("report", "council", "2024-H1", "--out", "raad.html")
    assert (answer.code, answer.err) == (0, "")
    page = Path("raad.html").read_text("utf-8")
    read = text_of(page)
    assert "Taakstelling" in read
    assert "statushouders 0 91 0 0 0 91" in read
    assert f"{EVIL} Oekraïense ontheemden 30 juni 2024 9 1 8" in read
    assert "overlast 1 0 1 1" in read  # received, answered, late, open
    assert f"1 januari 2024 {EVIL} geopend Oekraïense ontheemden 9" in read
    assert "vluchtelingen, eerste halfjaar 2024: Hardenberg" in read
    assert page.count("<svg") == 2
    assert "<script" not in page


def test_a_risk_is_told_with_its_measures(filled: Opvang) -> None:
    risk = {"risk": "r1", "on": "2024-03-01"}
    feed(
        filled,
        [
            {"command": "record_risk", "kind": "rate_falls", "description": "lager tarief", **risk},
            {"command": "change_risk", "state": "open", "measure": "lobby bij het Rijk", **risk},
        ],
    )
    filled("report", "council", "2024-H1", "--out", "raad.html")
    read = text_of(Path("raad.html").read_text("utf-8"))
    assert "lager tarief 1 maart 2024 open lobby bij het Rijk" in read
    assert "maatregelen" in read


def test_places_asked_stand_beside_those_there_with_where_the_number_is_from(filled: Opvang) -> None:
    give(filled, TARGETS)
    filled("report", "council", "2024-H1", "--out", "raad.html")
    read = text_of(Path("raad.html").read_text("utf-8"))
    assert "Hardenberg Oekraïense ontheemden 1 januari 2024 572 9 1 januari 2024 563 RRVIJ" in read
    assert "IJsselland Oekraïense ontheemden 1 januari 2024 3998 niet bekend niet bekend PRT" in read
    assert "Hardenberg, Oekraïense ontheemden" in read  # R1
    assert "Ommen" not in read
    assert not re.search(r"GM\d{4}|\d{4}-\d\d|\bhof\b", read)


def test_a_rejected_decision_reads_as_one_and_names_who_took_it(filled: Opvang) -> None:
    give(filled, REJECTED)
    filled("report", "council", "2024-H1", "--out", "raad.html")
    read = text_of(Path("raad.html").read_text("utf-8"))
    assert "1 maart 2024 12:00 Manege voorgenomen besluit college B-9" in read
    assert "1 april 2024 20:00 Manege definitief besluit raad nee R-9" in read
    assert "8 april 2024 20:00 Manege definitief besluit raad ja asiel regulier 30 R-10" in read


def test_nothing_personal_is_on_it_and_nothing_comes_from_elsewhere(filled: Opvang) -> None:
    filled("report", "council", "2024-H1", "--out", "raad.html")
    page = Path("raad.html").read_text("utf-8")
    assert MARKED not in page
    assert EVIL not in page
    assert not re.search(r"(src|href)=", page)
    assert "case:c1" not in page


def test_what_was_decided_in_another_half_year_is_on_the_page_of_that_one(filled: Opvang) -> None:
    filled("report", "council", "2023-H1", "--out", "2023.html")
    filled("report", "council", "2024-H1", "--out", "2024.html")
    before, after = (text_of(Path(f"{year}.html").read_text("utf-8")) for year in (2023, 2024))
    assert "definitief besluit" in before
    assert "definitief besluit" not in after
    assert "overlast" not in before


def test_two_of_what_was_known_then_are_the_same_whatever_came_since(filled: Opvang) -> None:
    filled("report", "council", "2024-H1", "--out", "one.html", "--known-at", "15")
    filled(
        "quota",
        "assign",
        "GM0160",
        "--group",
        "status_holder",
        "--period",
        "2024-H1",
        "--persons",
        "5",
        "--source",
        "x",
    )
    filled("report", "council", "2024-H1", "--out", "two.html", "--known-at", "15")
    assert Path("one.html").read_bytes() == Path("two.html").read_bytes()


def test_in_english_when_asked(filled: Opvang) -> None:
    filled("--lang", "en", "report", "council", "2024-H1", "--out", "council.html")
    assert "Task to house permit holders" in Path("council.html").read_text("utf-8")


def test_what_cannot_be_made_is_told_in_a_line_and_nothing_is_overwritten(filled: Opvang) -> None:
    for arguments, said in (
        (("2024", "--out", "raad.html"), "A half-year is written as 2024-H1."),
        (("2024-H1", "--out", "no/where.html"), "no/where.html cannot be written"),
        (("2024-H1", "--out", "feed"), "feed exists already"),
    ):
        answer = filled("report", "council", *arguments)
        assert answer.code == 2
        assert said in answer.err
        assert "Traceback" not in answer.err
    assert not Path("raad.html").exists()


def test_the_task_is_the_registers_own_and_must_be_said_where_it_follows_cases_of_several(filled: Opvang) -> None:
    give(filled, ["quota assign GM0175 --group status_holder --period 2024-H1 --persons 5 --source x"])
    assert filled("report", "council", "2024-H1", "--out", "own.html").err == ""
    assert "statushouders 0 91 0 0 0 91" in text_of(Path("own.html").read_text("utf-8"))
    filled("report", "council", "2024-H1", "--out", "theirs.html", "--municipality", "GM0175")
    assert "statushouders 0 5 0 0 0 5" in text_of(Path("theirs.html").read_text("utf-8"))
    feed(filled, [household("c9") | {"municipality": "GM0175"}])
    assert "--municipality" in filled("report", "council", "2024-H1", "--out", "raad.html").err
