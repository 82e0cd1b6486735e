"""Lawfulness of spending, administrative repairs and risks, as they are and as they were known, on either engine."""

from datetime import date
from typing import Any

from domain.kernel.days import last_moment
from projections.money.repairs import repairs
from projections.money.risks import risks
from projections.money.spending import spending
from projections.money.tolerance import tolerance
from projections.money.unpaid import unpaid
from tests.domain.facts import (
    Fact,
    a_location,
    a_rate,
    a_risk,
    a_scheme,
    a_theme,
    accounted_for,
    an_expense,
    restated,
    retracted,
)
from tests.domain.given import fact
from tests.projections.book import Book, Lines

HALF = ("2024-01-01", "2024-07-01")
WHOLE: dict[str, Any] = {"theme": "zorg", "legal_basis": "Gemeentewet", "evidence": "B-1"}


def whole(expense: str = "e1", amount: str = "100.00", **more: Any) -> Fact:
    return an_expense(expense, amount, **{**WHOLE, **more})


def found(book: Book, known_at: int | None = None) -> list[tuple[str, str, str | None]]:
    return [(n["expense"], n["check"], n["settled"]) for n in book.ask_over(spending, *HALF, known_at)]


def told(lines: Lines) -> list[tuple[str, str, int | None, str, str]]:
    return [(n["subject"], n["change"], n["repaired"], str(n["before"]), str(n["after"])) for n in lines]


def test_a_finding_has_exactly_the_keys_that_programs_rely_on(book: Book) -> None:
    position = book.tell(a_theme(), whole(evidence=None))
    [line] = book.ask_over(spending, *HALF)
    assert str(line.pop("text")) == "Expense e1 names no evidence."
    assert str(line.pop("amount")) == "100.00"
    assert line == {
        "expense": "e1",
        "position": position,
        "on": "2024-03-01",
        "group": "displaced_ukraine",
        "scheme": None,
        "theme": "zorg",
        "check": "no_evidence",
        "criterion": "misuse",
        "weight": "uncertainty",
        "settled": None,
        "grounds": None,
    }


def test_findings_end_with_a_later_event_and_were_open_before(book: Book) -> None:
    before = book.tell(a_theme(), whole(evidence=None))
    settle = fact(
        "settle_finding", expense="e1", check="no_evidence", outcome="resolved", grounds="found", on="2024-05-01"
    )
    book.tell(settle)
    assert found(book) == [("e1", "no_evidence", "resolved")]
    assert found(book, before) == [("e1", "no_evidence", None)]
    assert [line["subject"] for line in book.legality(known_at=before)] == ["expense:e1"]
    assert book.legality() == []


def test_a_location_is_judged_as_it_was_decided(book: Book) -> None:
    book.tell(a_theme(), *a_location("hof", {"displaced_ukraine": 5}), whole(location="hof"))
    assert found(book) == []
    book.tell(whole("e2", location="hof", on="2024-03-01", group="urgent_seeker"))
    assert found(book) == [("e2", "not_decided", None)]


def test_only_the_period_that_was_asked_about_is_judged(book: Book) -> None:
    book.tell(a_theme(), whole(evidence=None, on="2024-07-01"), whole("e2", evidence=None, on="2024-06-30"))
    assert found(book) == [("e2", "no_evidence", None)]


def test_a_grant_that_pays_for_a_regular_task_stands_in_legality_until_it_is_looked_at(book: Book) -> None:
    position = book.tell(a_theme(), a_scheme(legal_basis="Gemeentewet"), whole(scheme="oek"))
    [line] = book.legality()
    assert (line["rule"], line["severity"], line["subject"], line["position"]) == (
        "F6",
        "attention",
        "expense:e1",
        position,
    )
    settle = {"check": "regular_task", "outcome": "dismissed", "grounds": "the conditions allow it"}
    book.tell(fact("settle_finding", expense="e1", **settle, on="2024-05-01"))
    assert book.legality() == []
    assert [one["check"] for one in book.ask_over(spending, *HALF)] == ["regular_task"]
    book.tell(restated(position, {"scheme": None}))
    assert found(book) == []


def test_a_theme_over_its_budget_is_found_from_the_day_on_which_it_is(book: Book) -> None:
    book.tell(a_theme(), fact("set_budget", theme="zorg", year=2024, amount="150", source="council"), whole())
    spent = book.tell(whole("e2"))
    [line] = book.legality()
    assert (line["rule"], line["severity"], line["subject"]) == ("F1", "error", "theme:zorg")
    assert (line["position"], line["at"], line["reason"]) == (spent, "2024-03-01", None)
    told = "Theme zorg is over its budget of 150.00 for 2024: 200.00 was spent that no scheme paid."
    assert str(line["text"]) == told
    assert book.legality(last_moment(date(2024, 2, 29))) == []
    assert [one["position"] for one in book.legality(last_moment(date(2024, 3, 1)))] == [spent]


def test_a_higher_budget_or_a_correction_ends_it_and_it_was_so_before(book: Book) -> None:
    budget = fact("set_budget", theme="zorg", year=2024, amount="99", source="council")
    spent = book.tell(a_theme(), budget, whole())
    book.tell(retracted(book.tell(fact("set_budget", theme="zorg", year=2024, amount="100", source="council"))))
    assert [book.legality(known_at=at) == [] for at in (spent, spent + 1, spent + 2)] == [False, True, False]
    book.tell(restated(spent, {"amount": "99"}))
    assert book.legality() == []


def test_totals_stand_against_the_limits_of_the_council(book: Book) -> None:
    book.tell(a_theme(), whole(theme=None), whole("e2", "5.00", evidence=None), whole("e3", on="2023-02-01"))
    book.tell(fact("set_tolerance", year=2024, errors="99", uncertainties="5", source="council"))
    lines = book.ask(tolerance)
    assert [[str(value) for value in line.values()] for line in lines] == [
        ["2023", "100.00", "0.00", "None", "0.00", "None", "None"],
        ["2024", "105.00", "100.00", "99.00", "5.00", "5.00", "False"],
    ]


# ---------------------------------------------------------------- repairs


def test_what_was_booked_changed_or_retracted_after_the_report_is_listed(book: Book) -> None:
    first = book.tell(a_theme(), whole())
    book.tell(whole("e2", "7.00"), whole("e3", on="2024-07-01"))
    book.tell(accounted_for())
    assert book.ask(repairs) == []
    booked = book.tell(whole("e4", "3.00", invoice="x"))
    changed = book.tell(restated(first, {"amount": "90"}))
    gone = book.tell(retracted(first + 1))
    outside = book.tell(restated(first + 2, {"amount": "1"}))
    assert told(book.ask(repairs)) == [
        ("expense:e4", "booked", booked, "None", "3.00"),
        ("expense:e1", "changed", changed, "100.00", "90.00"),
        ("expense:e2", "retracted", gone, "7.00", "None"),
    ]
    assert outside == book.head
    assert told(book.ask(repairs, known_at=booked)) == [("expense:e4", "booked", booked, "None", "3.00")]
    assert [(e, check) for e, check, _ in found(book)] == [("e1", "after_report"), ("e4", "after_report")]


def test_what_moved_out_of_the_period_is_missing_from_it(book: Book) -> None:
    first = book.tell(a_theme(), whole())
    book.tell(accounted_for())
    moved = book.tell(restated(first, {"on": "2024-08-01"}))
    assert told(book.ask(repairs)) == [("expense:e1", "retracted", moved, "100.00", "None")]


def test_what_was_changed_and_changed_back_is_as_it_was_reported(book: Book) -> None:
    first = book.tell(a_theme(), whole())
    book.tell(accounted_for())
    back = book.tell(restated(first, {"amount": "90"}))
    book.tell(retracted(back))
    assert book.ask(repairs) == []
    assert found(book) == []


def test_an_entitlement_that_comes_out_otherwise_than_reported_is_told(book: Book) -> None:
    book.tell(*a_location("hof", {"displaced_ukraine": 10}, on="2024-06-30"), a_scheme(), a_rate("1"))
    reported = book.tell(accounted_for())
    book.tell(fact("change_capacity", location="hof", on="2024-06-30", group="displaced_ukraine", places=8, reason="r"))
    assert told(book.ask(repairs)) == [("scheme:oek", "changed", None, "10.00", "8.00")]
    assert [line["report"] for line in book.ask(repairs)] == [reported]
    assert book.ask(repairs, date(2024, 7, 31)) == [], "it was reported on the first of August"


def test_a_report_that_never_was_asks_for_no_repairs(book: Book) -> None:
    report = book.tell(a_theme(), accounted_for())
    book.tell(whole())
    assert len(book.ask(repairs)) == 1
    book.tell(retracted(report))
    assert book.ask(repairs) == []


# ---------------------------------------------------------------- risks


def test_a_risk_is_shown_as_it_stands_and_whether_the_council_was_told(book: Book) -> None:
    position = book.tell(a_risk(group="displaced_ukraine", amount="1200000"))
    book.tell(fact("report_risk", risk="r1", body="council", on="2024-04-01"))
    book.tell(fact("change_risk", risk="r1", state="mitigated", on="2024-05-01", measure="fewer places"))
    seen = [
        (day.isoformat(), line["state"], line["council"], line["measures"])
        for day in (date(2024, 2, 29), date(2024, 3, 1), date(2024, 4, 1), date(2024, 5, 1))
        for line in book.ask(risks, day)
    ]
    assert seen == [
        ("2024-03-01", "open", None, []),
        ("2024-04-01", "open", "2024-04-01", []),
        ("2024-05-01", "mitigated", "2024-04-01", ["fewer places"]),
    ]
    [line] = book.ask(risks, known_at=position)
    assert (line["state"], line["position"], str(line["amount"])) == ("open", position, "1200000.00")
    [finding] = book.legality(known_at=position)
    assert (finding["rule"], finding["subject"], finding["position"]) == ("F5", "risk:r1", position)
    assert book.legality() == []


def test_what_no_scheme_pays_is_told_per_location_and_group_and_as_it_was_known(book: Book) -> None:
    before = book.tell(*a_location("hof", {"displaced_ukraine": 10}), a_scheme(until="2024-07-01"))
    book.tell(a_rate("44"))
    book.tell(fact("change_capacity", location="hof", on="2024-03-01", group="displaced_ukraine", places=6, reason="r"))
    [line] = book.ask(unpaid, date(2024, 3, 1))
    assert line == {
        "location": "hof",
        "group": "displaced_ukraine",
        "on": "2024-03-01",
        "decided": 10,
        "capacity": 6,
        "occupied": 0,
        "paid": 6,
        "unpaid": 0,
        "unrealised": 4,
        "schemes": ["oek"],
    }
    [then] = book.ask(unpaid, date(2024, 3, 1), before)
    assert (then["paid"], then["unpaid"], then["unrealised"], then["schemes"]) == (0, 10, 0, ["oek"])
    [after] = book.ask(unpaid, date(2024, 7, 1))
    assert (after["paid"], after["unpaid"], after["schemes"]) == (0, 6, [])
    assert book.ask(unpaid, date(2023, 1, 1)) == []
