"""``report council``: one page for the council, in Dutch, that prints and tells nothing about anyone."""

import re
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


@pytest.fixture
def filled(opvang: Opvang) -> Opvang:
    """A location whose free text is evil, a marked household and signal, and a task."""
    feed(opvang, [*told(), TASK])
    return opvang


def text_of(page: str) -> str:
    """What people read of a page."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page.partition("</style>")[2]))


def test_it_tells_task_places_decisions_signals_and_findings(filled: Opvang) -> None:
    answer = filled("report", "council", "2024-H1", "--out", "raad.html")
    assert (answer.code, answer.err) == (0, "")
    page = Path("raad.html").read_text("utf-8")
    read = text_of(page)
    assert "Taakstelling" in read
    assert "statushouders 0 91 0 0 0 91" in read
    assert "hof Oekraïense ontheemden 2024-06-30 9 1 8" in read
    assert "overlast 1 0 1 1" in read  # received, answered, late, open
    assert "geopend" in read
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
    assert "lager tarief 2024-03-01 open lobby bij het Rijk" in read
    assert "maatregelen" in read


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
