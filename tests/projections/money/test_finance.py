"""Money against entitlement, what is behind each line, and the three numbers side by side, on either engine."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from projections.engine.question import Period
from projections.money.bookings import bookings
from projections.money.explain import explain
from projections.money.finance import finance
from projections.money.report import periods, report
from projections.money.schemes import schemes
from projections.money.themes import themes
from tests.domain.facts import (
    HARDENBERG,
    ZWOLLE,
    Fact,
    a_household,
    a_location,
    a_rate,
    a_scheme,
    a_theme,
    an_expense,
    assigned,
    ended,
    housed,
    placed,
    restated,
    retracted,
)
from tests.domain.given import fact
from tests.projections.book import Book, Lines

HOF = a_location("hof", {"displaced_ukraine": 10}, on="2024-02-01")
HALF = ("2024-01-01", "2024-07-01")
UKRAINE = "displaced_ukraine"


def revenue(amount: str, **more: Any) -> Fact:
    more = {"group": UKRAINE, "on": "2024-03-01", "source": "own contributions", **more}
    return fact("book_revenue", revenue="r1", amount=amount, **more)


def changed(places: int, on: str) -> Fact:
    return fact("change_capacity", location="hof", on=on, group=UKRAINE, places=places, reason="r")


def numbers(lines: Lines) -> dict[tuple[Any, Any], list[str]]:
    """The amounts of each line by scheme and group."""
    return {(line["scheme"], line["group"]): [str(value) for value in list(line.values())[2:]] for line in lines}


# ---------------------------------------------------------------- finance


def test_entitlement_stands_against_advances_expenses_and_revenues(book: Book) -> None:
    book.tell(*HOF, a_scheme(), a_rate("1"), a_theme())
    book.tell(fact("record_advance", scheme="oek", amount="900", on="2024-01-15"))
    book.tell(fact("settle_scheme", scheme="oek", year=2023, amount="70", on="2024-06-30"))
    book.tell(an_expense(amount="400.40", scheme="oek"), revenue("25.15", scheme="oek"))
    book.tell(an_expense("e2", "10", theme="zorg"), an_expense("e3", "1", on="2024-07-01", theme="zorg"))
    lines = book.ask_over(finance, *HALF)
    assert list(lines[0]) == "scheme group entitlement advances expenses revenues settled result".split()
    assert numbers(lines) == {
        ("oek", None): ["0.00", "900.00", "0.00", "0.00", "70.00", "0.00"],
        ("oek", UKRAINE): ["1510.00", "0.00", "400.40", "25.15", "0.00", "1134.75"],
        (None, UKRAINE): ["0.00", "0.00", "10.00", "0.00", "0.00", "-10.00"],
    }


def test_what_is_behind_the_sums_is_listed_by_day_with_its_events(book: Book) -> None:
    book.tell(a_scheme(), revenue("25.15"))
    paid = book.tell(an_expense(scheme="oek", evidence="B-1", on="2024-02-28"))
    book.tell(fact("record_advance", scheme="oek", amount="900", on="2024-06-30"), an_expense("e2", on="2024-07-01"))
    lines = book.ask_over(bookings, *HALF)
    assert [(line["on"], line["kind"], line["id"], str(line["amount"])) for line in lines] == [
        ("2024-02-28", "expenses", "e1", "100.00"),
        ("2024-03-01", "revenues", "r1", "25.15"),
        ("2024-06-30", "advances", None, "900.00"),
    ]
    assert (lines[0]["position"], lines[0]["supplier"], lines[0]["evidence"]) == (paid, "Bouwbedrijf", "B-1")


def test_a_corrected_expense_follows_and_what_was_known_stays(book: Book) -> None:
    booked = book.tell(a_scheme(), an_expense(amount="100", scheme="oek"))
    other = book.tell(restated(booked, {"amount": "90", "group": "asylum_emergency"}))
    gone = book.tell(retracted(booked))
    asked = [numbers(book.ask_over(finance, *HALF, at)) for at in (booked, other, gone)]
    assert [{key: line[2] for key, line in lines.items()} for lines in asked] == [
        {("oek", UKRAINE): "100.00"},
        {("oek", "asylum_emergency"): "90.00"},
        {},
    ]
    assert book.check() == []


def test_a_scheme_is_shown_with_its_law_and_how_far_it_is(book: Book) -> None:
    book.tell(a_scheme(until="2027-01-01"), fact("grant_scheme", scheme="oek", on="2024-02-01", amount="5000"))
    law = {"legal_basis": "Tijdelijke wet", "from_": "2024-07-01", "source": "Staatsblad", "body": "college"}
    book.tell(
        fact("set_legal_basis", scheme="oek", **law),
        fact("record_advance", scheme="oek", amount="100", on="2024-07-02"),
    )
    assert book.ask(schemes, date(2024, 7, 1)) == [
        {
            "scheme": "oek",
            "name": "oek",
            "groups": [UKRAINE],
            "legal_basis": "Tijdelijke wet",
            "body": "college",
            "from": "2022-03-01",
            "until": "2027-01-01",
            "state": "granted",
            "applied": Decimal("0.00"),
            "granted": Decimal("5000.00"),
            "advanced": Decimal("0.00"),
            "settled": Decimal("0.00"),
        }
    ]
    [later] = book.ask(schemes, date(2024, 7, 2))
    assert (later["state"], later["advanced"]) == ("advanced", Decimal(100))


def test_grants_that_are_used_for_regular_tasks_are_listed_per_scheme_and_theme(book: Book) -> None:
    book.tell(a_scheme(), a_theme(), a_theme("wonen"))
    book.tell(fact("set_budget", theme="zorg", year=2024, amount="1", source="begroting"))
    book.tell(fact("set_budget", theme="zorg", year=2024, amount="500", source="gewijzigde begroting"))
    book.tell(an_expense("e1", "100", theme="zorg"), an_expense("e2", "30", theme="zorg", scheme="oek"))
    book.tell(an_expense("e3", "5", theme="wonen", scheme="oek"), an_expense("e4", "7", scheme="oek"))
    lines = book.ask_over(themes, *HALF)
    assert [(n["theme"], n["year"], n["scheme"], str(n["budget"]), str(n["expenses"])) for n in lines] == [
        ("wonen", 2024, "oek", "None", "5.00"),
        ("zorg", 2024, None, "500.00", "100.00"),
        ("zorg", 2024, "oek", "None", "30.00"),
    ]


# ---------------------------------------------------------------- what is behind a line


def behind(lines: Lines) -> list[list[tuple[str, str, Any, int]]]:
    return [[(b["kind"], b["from"], b["number"], b["position"]) for b in line["behind"]] for line in lines]


def test_a_line_of_places_opens_into_its_rate_and_capacities(book: Book) -> None:
    opening = book.tell(*HOF)
    rate = book.tell(a_scheme(), a_rate("1"))
    more = book.tell(changed(12, "2024-03-01"))
    less = book.tell(changed(8, "2024-05-01"))
    shut = book.tell(fact("close_location", location="hof", on="2024-06-01", reason="r"))
    lines = book.ask_over(explain, *HALF)
    assert [(line["quantity"], line["days"]) for line in lines] == [(10, 29), (12, 61), (8, 31)]
    assert behind(lines)[0] == [
        ("rate", "2022-03-01", None, rate),
        ("opened", "2024-02-01", 10, opening),
        ("capacity_changed", "2024-03-01", 12, more),
    ]
    assert [position for *_, position in behind(lines)[2]] == [rate, opening, more, less, shut]


def test_a_line_of_persons_opens_into_the_placements_and_what_took_them_back(book: Book) -> None:
    rate = book.tell(*HOF, a_scheme(), a_rate("1", unit="person_day"))
    came = book.tell(
        a_household("c1", "p1", "p2", group=UKRAINE), placed(location="hof", from_="2024-02-05", until="2024-06-01")
    )
    left = book.tell(ended(on="2024-02-08"))
    [line] = book.ask_over(explain, *HALF, about="oek", location="hof")
    assert (line["quantity"], line["days"], str(line["amount"])) == (2, 3, "6.00")
    assert [(b["kind"], b["number"], b["case"], b["position"]) for b in line["behind"]] == [
        ("rate", None, None, rate),
        ("persons", 2, "c1", came),
    ]
    [before] = book.ask_over(explain, *HALF, came)
    assert before["until"] == "2024-06-01"
    assert left not in [b["position"] for b in line["behind"]], "what it took back lies after the line"


def test_a_corrected_rate_names_its_correction(book: Book) -> None:
    rate = book.tell(*HOF, a_scheme(), a_rate("1"))
    correction = book.tell(restated(rate, {"amount": "2"}))
    [line] = book.ask_over(explain, *HALF)
    assert (line["behind"][0]["position"], line["behind"][0]["known_from"]) == (rate, correction)


def test_only_the_lines_that_were_asked_for_are_explained(book: Book) -> None:
    book.tell(*HOF, *a_location("azc", {UKRAINE: 3}), a_scheme(), a_rate("1"), a_rate("9", unit="lump_sum"))
    assert [line["location"] for line in book.ask_over(explain, *HALF, location="azc")] == ["azc"]
    assert book.ask_over(explain, *HALF, about="x") == []
    assert len(book.ask_over(explain, *HALF, group=UKRAINE)) == 2


# ---------------------------------------------------------------- task, persons, euros


def test_task_persons_and_euros_stand_side_by_side(book: Book) -> None:
    book.tell(*HOF, a_scheme(), a_rate("1"), an_expense(amount="4", scheme="oek"))
    target = {"group": UKRAINE, "on": "2024-01-01", "source": "table of 2.3"}
    book.tell(fact("set_capacity_target", municipality=HARDENBERG, places=572, **target))
    book.tell(fact("set_capacity_target", municipality=ZWOLLE, places=7, **target))
    book.tell(a_household("c1", "p1", "p2", group=UKRAINE), placed(location="hof"))
    book.tell(assigned(91), a_household("c2", "q1", group="status_holder"), housed("c2", on="2024-02-29"))
    found = book.ask_over(report, "2024-02-01", "2024-04-01", per="month", municipality=HARDENBERG)
    assert [list(line.values()) for line in found] == [
        ["2024-02", "2024-02-01", "2024-03-01", UKRAINE, 572, 10, 2, None, None, 290, 0, 0, 290],
        ["2024-02", "2024-02-01", "2024-03-01", "status_holder", None, None, None, 91, 1, 0, 0, 0, 0],
        ["2024-03", "2024-03-01", "2024-04-01", UKRAINE, 572, 10, 2, None, None, 310, 4, 0, 306],
        ["2024-03", "2024-03-01", "2024-04-01", "status_holder", None, None, None, 91, 1, 0, 0, 0, 0],
    ]
    assert " ".join(found[0]) == (
        "period from until group places_asked places persons to_house housed entitlement expenses revenues result"
    )


def test_over_a_year_arrears_count_once(book: Book) -> None:
    book.tell(assigned(10, period="2023-H2"), assigned(20), assigned(30, period="2024-H2"))
    [line] = book.ask_over(report, "2024-01-01", "2025-01-01", per="year", municipality=HARDENBERG)
    assert (line["period"], line["to_house"], line["housed"]) == ("2024", 60, 0)


def test_a_report_once_sent_can_be_made_again(book: Book) -> None:
    sent = book.tell(*HOF, a_scheme(), a_rate("1"))

    def made(known_at: int | None = None) -> Lines:
        return book.ask_over(report, *HALF, known_at, per="quarter", municipality=None)

    before = made()
    book.tell(changed(12, "2024-03-01"), restated(sent, {"amount": "2"}), an_expense(scheme="oek"))
    assert made() != before
    assert made(sent) == before


@pytest.mark.parametrize(
    ("per", "starts"),
    [
        ("month", ["2023-11-15", "2023-12-01", "2024-01-01", "2024-02-01"]),
        ("quarter", ["2023-11-15", "2024-01-01"]),
        ("year", ["2023-11-15", "2024-01-01"]),
    ],
)
def test_a_period_is_cut_into_calendar_months_quarters_or_years(per: Period, starts: list[str]) -> None:
    cut = list(periods(date(2023, 11, 15), date(2024, 2, 10), per))
    assert [start.isoformat() for start, _ in cut] == starts
    assert [end for _, end in cut] == [*(start for start, _ in cut[1:]), date(2024, 2, 10)]
