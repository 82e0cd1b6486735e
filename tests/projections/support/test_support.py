"""Support as it stands on a day, as it was known, and what is found of it, on either engine (policy 3.2)."""

from datetime import date, timedelta
from typing import Any

import pytest

from domain.kernel.days import last_moment
from projections.support.allowance import allowance
from projections.support.plans import plans
from projections.support.schools import schools
from projections.support.support import support
from tests.domain.facts import (
    Fact,
    a_household,
    a_location,
    a_plan,
    a_programme,
    a_school,
    amounts,
    an_allowance,
    at_school,
    closed,
    ended,
    left,
    opened,
    placed,
    restated,
    retracted,
    supported,
    takes_part,
)
from tests.domain.given import fact
from tests.projections.book import Book

FEBRUARY, MARCH, JUNE = date(2024, 2, 1), date(2024, 3, 1), date(2024, 6, 1)
TERM = fact("set_plan_term", weeks=10, from_="2024-01-01", source="an ordinance")


def found(book: Book, rule: str, on: date) -> list[tuple[str, Any]]:
    """What is found of a rule until a day: its subject and its day."""
    return [(line["subject"], line["at"]) for line in book.legality(last_moment(on)) if line["rule"] == rule]


def family(case: str, adults: int, minors: int, **more: Any) -> Fact:
    members = [{"person": f"{case}-{n}", "minor": n >= adults} for n in range(adults + minors)]
    fields = {"group": "displaced_ukraine", "municipality": "GM0160", "on": "2022-04-01", "members": members, **more}
    return fact("register_case", case=case, **fields)


# ---------------------------------------------------------------- plans


def states(book: Book, *days: date) -> list[str]:
    return [line["state"] for day in days for line in book.ask(plans, day)]


def test_a_plan_is_due_agreed_and_ended(book: Book) -> None:
    book.tell(a_household(on="2024-01-01"), TERM, a_plan(from_="2024-02-01"))
    book.tell(fact("agree_plan", case="c1", person="p1", on="2024-04-12"))
    book.tell(fact("end_plan", case="c1", person="p1", on="2024-06-01", reason="r"))
    assert book.ask(plans, date(2024, 1, 31)) == []
    [line] = book.ask(plans, date(2024, 4, 11))
    assert line == {
        "case": "c1",
        "person": "p1",
        "required": "2024-02-01",
        "due": "2024-04-11",
        "agreed": None,
        "ended": None,
        "state": "to_agree",
    }
    assert states(book, date(2024, 4, 12), date(2024, 5, 31), JUNE) == ["agreed", "agreed", "ended"]


def test_a_plan_that_was_not_agreed_within_its_term_is_found(book: Book) -> None:
    book.tell(a_household(on="2024-01-01"), TERM, a_plan())
    last = date(2024, 4, 11)
    after = last + timedelta(days=1)
    assert (states(book, last, after), found(book, "S1", last)) == (["to_agree", "overdue"], [])
    assert found(book, "S1", after) == [("case:c1", "2024-04-11")]
    known = book.tell(fact("agree_plan", case="c1", person="p1", on="2024-04-12"))
    assert found(book, "S1", JUNE) == [("case:c1", "2024-04-11")]
    book.tell(fact("restate", position=known, reason="r", fields={"on": "2024-04-11"}))
    assert found(book, "S1", JUNE) == []


@pytest.mark.parametrize("gone", [closed(on="2024-04-01"), left("p1", on="2024-04-01")])
def test_who_has_gone_needs_no_plan(book: Book, gone: Fact) -> None:
    book.tell(a_household(on="2024-01-01"), TERM, a_plan(), gone)
    assert (states(book, JUNE), found(book, "S1", JUNE)) == (["ended"], [])


def test_without_a_term_nothing_is_late_and_each_plan_keeps_the_term_of_its_first_day(book: Book) -> None:
    book.tell(a_household("c1", "p1", "p2", on="2024-01-01"), a_plan("p1", from_="2024-01-15"))
    assert states(book, JUNE) == ["to_agree"]
    book.tell(fact("set_plan_term", weeks=1, from_="2024-02-01", source="s"), a_plan("p2", from_="2024-02-01"))
    assert [line["due"] for line in book.ask(plans, JUNE)] == [None, "2024-02-08"]


# ---------------------------------------------------------------- living allowance


def test_what_a_household_gets_is_told_line_by_line_with_its_sum(book: Book) -> None:
    book.tell(family("c1", 2, 1), an_allowance(from_="2025-01-01"))
    lines = book.ask(allowance, date(2025, 3, 1))
    assert [(line["item"], line["persons"], str(line["rate"]), str(line["amount"])) for line in lines] == [
        ("food", 2, "214.29", "428.58"),
        ("food", 1, "178.53", "178.53"),
        ("clothing", 3, "62.66", "187.98"),
        ("total", 3, "None", "795.09"),
    ]
    assert "Food for 2 adults in a household of 3" in str(lines[0]["text"])
    assert book.ask(allowance, date(2024, 12, 31)) == []


def test_where_an_amount_is_not_known_there_is_no_sum(book: Book) -> None:
    book.tell(family("c1", 1, 0), an_allowance(from_="2023-03-01"))
    lines = book.ask(allowance, date(2024, 3, 1))
    assert [(line["item"], line["amount"]) for line in lines] == [("not_known", None), ("total", None)]
    assert found(book, "S2", date(2023, 12, 31)) == []
    assert found(book, "S2", date(2025, 3, 1)) == [("case:c1", "2024-01-01")]
    book.tell(fact("change_case_group", case="c1", group="status_holder", on="2025-02-01", reason="r"))
    assert found(book, "S2", date(2025, 3, 1)) == [("case:c1", "2024-01-01"), ("case:c1", "2025-02-01")]


def test_amounts_that_are_set_are_paid_as_they_were_known(book: Book) -> None:
    before = book.tell(family("c1", 1, 0), an_allowance(from_="2023-03-01"))
    given = book.tell(amounts("200"))
    better = book.tell(restated(given, {"clothing": "55.50"}))
    gone = book.tell(retracted(given))

    def total(known_at: int) -> Any:
        return book.ask(allowance, date(2024, 3, 1), known_at)[-1]["amount"]

    assert [str(total(at)) for at in (before, given, better, gone)] == ["None", "250.00", "255.50", "None"]
    unknown = [line["rule"] for line in book.legality(last_moment(date(2024, 3, 1)), before)]
    assert (unknown, book.legality(last_moment(date(2024, 3, 1)), better)) == (["S2"], [])
    assert book.check() == []


# ---------------------------------------------------------------- schools

HOF = a_location("hof", {"displaced_ukraine": 50}, on="2023-12-01")


def school(book: Book, on: date, known_at: int | None = None) -> dict[str, Any]:
    [line] = book.ask(schools, on, known_at)
    return line


def test_children_near_and_planned_placements_show_ahead_that_places_fall_short(book: Book) -> None:
    book.tell(*HOF, a_school(places=3, locations=["hof"]), family("c1", 1, 2), placed("pl1", "c1", "hof", "2024-01-01"))
    book.tell(at_school("c1-1"))
    line = school(book, FEBRUARY)
    assert line | {"level": "primary", "free": 2, "near": 2, "waiting": 1, "peak": 2, "short_from": None} == line
    known = book.tell(family("c2", 1, 2), placed("pl2", "c2", "hof", "2024-06-01", until="2024-08-01"))
    line = school(book, FEBRUARY)
    assert (line["near"], line["peak"], line["peak_on"], line["short_from"]) == (2, 4, "2024-06-01", "2024-06-01")
    assert school(book, FEBRUARY, known - 1)["short_from"] is None
    book.tell(fact("set_school_places", school="opstap", places=4, from_="2024-06-01"))
    assert school(book, FEBRUARY)["short_from"] is None


def test_only_minors_near_ask_for_a_place_and_who_goes_elsewhere_does_not(book: Book) -> None:
    book.tell(
        *HOF, *a_location("azc", {"displaced_ukraine": 50}), a_school(places=9, locations=["azc"]), a_school("isk")
    )
    book.tell(family("c1", 2, 2), placed("pl1", "c1", "hof", "2024-01-01"), at_school("c1-2", "isk"))
    lines = book.ask(schools, MARCH)
    assert [(line["school"], line["enrolled"], line["near"], line["waiting"]) for line in lines] == [
        ("isk", 1, 2, 1),
        ("opstap", 0, 0, 0),
    ]
    book.tell(fact("record_coming_of_age", case="c1", person="c1-3", on="2024-05-01"))
    lines = book.ask(schools, JUNE)
    assert [(line["near"], line["waiting"]) for line in lines] == [(1, 0), (0, 0)]


def test_more_children_than_places_are_found_from_the_first_day(book: Book) -> None:
    book.tell(a_school(places=1), family("c1", 1, 2), at_school("c1-1"))
    assert found(book, "S3", JUNE) == []
    known = book.tell(at_school("c1-2", from_="2024-03-01"))
    assert (found(book, "S3", FEBRUARY), found(book, "S3", MARCH)) == ([], [("school:opstap", "2024-03-01")])
    third = book.tell(at_school("c1-0", from_="2024-04-01"))
    assert found(book, "S3", JUNE) == [("school:opstap", "2024-03-01")]
    book.tell(retracted(third), retracted(known))
    assert found(book, "S3", JUNE) == []


def test_who_leaves_the_case_leaves_the_school(book: Book) -> None:
    book.tell(a_school(), family("c1", 1, 1), at_school("c1-1"), closed("c1", on="2024-06-01"))
    assert [school(book, day)["enrolled"] for day in (MARCH, JUNE)] == [1, 0]


# ---------------------------------------------------------------- on-site support and programmes


UNITS = [*(one for one in a_location() if one[0] != "open_location"), opened(units={"A1": 10})]


def test_support_and_programmes_are_shown_while_they_last(book: Book) -> None:
    book.tell(*a_location(), a_household(), supported(until="2024-06-01"), a_programme(), takes_part())
    book.tell(fact("join_programme_at", location="azc", programme="buitenkwartier", from_="2024-03-01"))

    def shown(on: date) -> list[tuple[str, str, str]]:
        return [(line["kind"], line["by"], line["subject"]) for line in book.ask(support, on)]

    taking_part = ("programme", "buitenkwartier", "case:c1")
    here = ("on_site_support", "de Stuw", "location:azc")
    assert shown(FEBRUARY) == [here, taking_part]
    assert shown(JUNE) == [("programme", "buitenkwartier", "location:azc"), taking_part]
    assert "on_site_support" in {line["kind"] for line in book.timeline("azc")}


def test_units_where_nobody_lives_need_no_support(book: Book) -> None:
    book.tell(*UNITS, a_household())
    assert found(book, "S4", MARCH) == []
    place = book.tell(placed(from_="2024-02-10"))
    assert (found(book, "S4", date(2024, 2, 9)), found(book, "S4", MARCH)) == ([], [("location:azc", "2024-02-10")])
    book.tell(supported(until="2024-06-01"), ended(on="2024-05-01"))
    assert found(book, "S4", JUNE) == []
    book.tell(retracted(place + 2))
    assert found(book, "S4", JUNE) == [("location:azc", "2024-06-01")]


def test_units_without_support_are_found_from_the_first_day_without_it(book: Book) -> None:
    book.tell(*UNITS, a_household(), placed(from_="2024-01-01"))
    assert found(book, "S4", MARCH) == [("location:azc", "2024-01-01")]
    known = book.tell(supported(until="2024-02-01"), supported("COA", from_="2024-02-01", until="2024-03-01"))
    assert (found(book, "S4", FEBRUARY), found(book, "S4", MARCH)) == ([], [("location:azc", "2024-03-01")])
    book.tell(retracted(known))
    assert found(book, "S4", MARCH) == [("location:azc", "2024-02-01")]


def test_units_need_no_support_any_more_when_the_location_closed(book: Book) -> None:
    book.tell(*UNITS, supported(until="2024-02-01"), a_household(), placed(from_="2024-01-01"))
    assert found(book, "S4", MARCH) == [("location:azc", "2024-02-01")]
    book.tell(fact("close_location", location="azc", on="2024-02-01", reason="r", deviation="they are still there"))
    assert found(book, "S4", MARCH) == []


def test_a_location_without_units_needs_no_support(book: Book) -> None:
    book.tell(*a_location(), a_household(), placed())
    assert found(book, "S4", MARCH) == []


@pytest.mark.parametrize(
    ("from_", "until", "at"),
    [
        ("2024-01-31", "2024-03-01", "2024-01-31"),
        ("2024-02-01", "2024-06-01", None),
        ("2024-02-01", "2024-06-02", "2024-06-01"),
        ("2024-07-01", "2024-08-01", "2024-07-01"),
        ("2024-02-01", None, "2024-06-01"),
    ],
)
def test_who_takes_part_in_what_does_not_run_is_found(
    book: Book, from_: str, until: str | None, at: str | None
) -> None:
    more = {"until": until} if until else {}
    book.tell(a_household(on="2024-01-01"), a_programme(from_="2024-02-01", until="2024-06-01"))
    book.tell(takes_part(from_=from_, **more))
    assert found(book, "S5", date(2024, 7, 1)) == ([("case:c1", at)] if at else [])
