"""What an auditor finds of spending, each with its criterion and weight, and against the council's limits (rule F1)."""

from collections.abc import Collection
from datetime import date
from decimal import Decimal
from itertools import accumulate
from typing import Any

import pytest
from hypothesis import given as anything
from hypothesis import strategies as st

from domain.kernel.days import earlier
from domain.kernel.history import effective
from domain.kernel.rules import code_of
from domain.money.booking import Check, ExpenseBooked, FindingSettled
from domain.money.spending import (
    Found,
    Settled,
    about_a_theme,
    about_an_expense,
    all_overspent,
    bill_of,
    burden_of,
    doubles,
    finding_of,
    findings,
    overspent,
    totals,
    weighs,
)
from domain.states.scheme import Scheme, SchemeEvent
from domain.states.site import LocationEvent, Site
from tests.domain.facts import Fact, a_location, a_scheme, a_theme, an_expense, restated, suggested
from tests.domain.given import fact, given
from tests.domain.turns import DAYS, SOME_DAY, found_on, other_from

WHOLE: dict[str, Any] = {"theme": "zorg", "legal_basis": "Gemeentewet", "evidence": "B-1"}
BEGINNING = [
    a_scheme(from_="2024-01-01", until="2025-01-01", legal_basis="Gemeentewet"),
    a_theme(),
    *a_location("hof", {"displaced_ukraine": 5}),
]


def found(*facts: Fact, repaired: Collection[int] = ()) -> list[Found]:
    standing = effective(given(*BEGINNING, *facts, anyhow=True).story.recorded)
    schemes = {"oek": Scheme.fold("oek", (r for r in standing if isinstance(r.event, SchemeEvent)))}
    sites = {"hof": Site.fold("hof", (r for r in standing if isinstance(r.event, LocationEvent)))}
    told = list(findings(standing, schemes, sites, repaired))
    assert all(code_of(one.detail) for one in told), "a row keeps the code of its sentence"
    return told


def checks(*facts: Fact, **more: Any) -> list[str]:
    return [one.check.value for one in found(*facts, **more)]


def whole(expense: str = "e1", amount: str = "100.00", **more: Any) -> Fact:
    return an_expense(expense, amount, **{**WHOLE, **more})


def test_of_a_whole_expense_nothing_is_found() -> None:
    assert found(whole(), whole("e2", theme=None, scheme="oek", location="hof")) == []


@pytest.mark.parametrize(
    ("missing", "check", "criterion", "weight"),
    [
        ("evidence", "no_evidence", "misuse", "uncertainty"),
        ("legal_basis", "no_legal_basis", "condition", "uncertainty"),
        ("theme", "no_purpose", "budget", "error"),
    ],
)
def test_what_is_missing_is_found(missing: str, check: str, criterion: str, weight: str) -> None:
    more: dict[str, Any] = {missing: None}
    [one] = found(whole(**more))
    assert (one.check, one.criterion, one.weight, one.rule.id) == (check, criterion, weight, "F1")


def test_a_scheme_or_a_theme_is_enough() -> None:
    assert checks(whole(theme=None, scheme="oek")) == []


@pytest.mark.parametrize(
    ("on", "outside"), [("2023-12-31", True), ("2024-01-01", False), ("2024-12-31", False), ("2025-01-01", True)]
)
def test_outside_the_period_of_its_scheme(on: str, outside: bool) -> None:
    assert checks(whole(scheme="oek", theme=None, on=on)) == (["outside_scheme"] if outside else [])


THE_LAW = fact(
    "set_legal_basis", scheme="oek", legal_basis="Tijdelijke wet; het college", from_="2024-07-01", source="s"
)


@pytest.mark.parametrize(
    ("named", "on", "expected"),
    [
        ("Gemeentewet", "2024-06-30", []),
        ("Gemeentewet", "2024-07-01", ["other_legal_basis"]),
        ("tijdelijke  wet", "2024-06-30", ["other_legal_basis"]),
        ("tijdelijke  wet", "2024-07-01", []),
        ("Tijdelijke wet; het college, art. 4", "2024-07-01", []),
        ("Tijdelijke", "2024-07-01", []),
        ("Tijd", "2024-07-01", ["other_legal_basis"]),
        ("-", "2024-07-01", ["other_legal_basis"]),
    ],
)
def test_naming_another_law_than_its_scheme_rests_on_that_day(named: str, on: str, expected: list[str]) -> None:
    assert checks(THE_LAW, whole(scheme="oek", theme=None, legal_basis=named, on=on)) == expected


def test_another_law_is_an_uncertainty_about_conditions_and_is_no_matter_of_a_theme() -> None:
    [one] = found(whole(scheme="oek", theme=None, legal_basis="Staatsnoodrecht"))
    assert (one.criterion, one.weight, one.rule.id) == ("condition", "uncertainty", "F1")
    assert str(one.detail) == (
        "Expense e1 names Staatsnoodrecht as its legal basis; on 2024-03-01 scheme oek rests on Gemeentewet."
    )
    assert checks(whole(legal_basis="Staatsnoodrecht")) == []
    assert checks(whole(scheme="oek", theme=None, legal_basis=None)) == ["no_legal_basis"]


def test_for_a_group_for_which_its_scheme_does_not_pay() -> None:
    [one] = found(whole(scheme="oek", theme=None, group="urgent_seeker"))
    assert one.check == "outside_scheme"
    assert str(one.detail) == "Expense e1 is for urgent_seeker, for which scheme oek does not pay."


def test_for_a_location_that_was_not_decided_for_its_group_by_then() -> None:
    assert checks(whole(location="hof", on="2023-04-02")) == ["not_decided"]
    assert checks(suggested("azc"), whole(location="azc")) == ["not_decided"]
    assert checks(whole(location="hof", on="2023-04-03")) == []
    assert checks(whole(location="hof", group="urgent_seeker")) == ["not_decided"]


def test_the_second_of_two_with_the_same_supplier_invoice_and_amount() -> None:
    one, other = whole(invoice="F-1"), whole("e2", invoice="f-1", supplier="BOUWBEDRIJF")
    [twice] = found(one, other)
    assert (twice.check, twice.expense.expense, twice.criterion, twice.weight) == ("double", "e2", "misuse", "error")
    assert str(twice.detail) == "Expense e2 has the supplier, invoice and amount of expense e1."
    for different in ({"invoice": "F-2"}, {"supplier": "other"}, {"amount": "100.01"}):
        assert checks(one, whole(**{"expense": "e2", "invoice": "F-1", **different})) == []


def test_a_correction_is_judged_as_it_stands() -> None:
    position = len(BEGINNING) + 1
    assert checks(whole(evidence=None), restated(position, {"evidence": {"number": "B-1"}})) == []


def test_after_its_period_was_reported() -> None:
    [one] = found(whole(), repaired={len(BEGINNING) + 1})
    assert (one.check, one.rule.id) == ("after_report", "F4")


def test_a_grant_that_pays_for_a_regular_task_is_told_and_is_no_error() -> None:
    [one] = found(whole(scheme="oek"))
    assert (one.check, one.criterion, one.weight) == ("regular_task", "condition", "information")
    assert (one.rule.id, one.rule.severity) == ("F6", "attention")
    assert str(one.detail) == "Expense e1: scheme oek pays for a regular task, of theme zorg."
    assert sums(whole(scheme="oek")) == [(2024, "100.00", "0.00", "0.00", None)]
    assert sums(whole(scheme="oek", evidence=None)) == [(2024, "100.00", "0.00", "100.00", None)]
    [dismissed] = found(whole(scheme="oek"), settled("regular_task", "dismissed"))
    assert dismissed.settled is not None


def settled(check: str, outcome: str = "resolved") -> Fact:
    return fact("settle_finding", expense="e1", check=check, outcome=outcome, grounds="seen", on="2024-06-01")


def test_a_later_event_settles_one_finding_and_no_other() -> None:
    bare = whole(evidence=None, legal_basis=None)
    ended = {
        one.check.value: one.settled.outcome.value if one.settled else None
        for one in found(bare, settled("no_evidence"))
    }
    assert ended == {"no_evidence": "resolved", "no_legal_basis": None}


def sums(*facts: Fact) -> list[tuple[int, str, str, str, bool | None]]:
    standing = effective(given(*BEGINNING, *facts, anyhow=True).story.recorded)
    return [
        (year.year, str(year.expenses), str(year.errors), str(year.uncertainties), year.within)
        for year in totals(standing, found(*facts))
    ]


def test_an_expense_counts_once_as_an_error_if_anything_of_it_is_one() -> None:
    both = whole(amount="10.00", evidence=None, theme=None)
    unsure = whole("e2", "3.50", evidence=None, legal_basis=None)
    assert sums(both, unsure, whole("e3", "1.00")) == [(2024, "14.50", "10.00", "3.50", None)]


def test_what_was_paid_back_counts_like_what_was_paid() -> None:
    assert sums(whole(amount="-10.00", theme=None)) == [(2024, "-10.00", "10.00", "0.00", None)]


def test_what_is_settled_counts_no_more() -> None:
    assert sums(whole(evidence=None), settled("no_evidence")) == [(2024, "100.00", "0.00", "0.00", None)]


@pytest.mark.parametrize(("limit", "within"), [("100.00", True), ("99.99", False)])
def test_the_council_sets_up_to_how_much_it_tolerates(limit: str, within: bool) -> None:
    def tolerance(**limits: str) -> Fact:
        return fact("set_tolerance", year=2024, source="council", **{"errors": "0", "uncertainties": "0", **limits})

    assert sums(whole(evidence=None), tolerance(uncertainties=limit)) == [(2024, "100.00", "0.00", "100.00", within)]
    assert sums(whole(theme=None), tolerance(errors=limit)) == [(2024, "100.00", "100.00", "0.00", within)]


def test_what_is_found_of_an_expense_is_found_from_its_day_on_until_it_is_settled() -> None:
    [one] = found(whole(evidence=None, on="2024-03-10"))
    [finding] = finding_of(one)
    assert (finding.rule, finding.detail, finding.position, finding.at) == (one.rule, one.detail, one.position, MARCH)
    assert [bool(found_on([finding], day)) for day in DAYS] == [day >= MARCH for day in DAYS]
    [ended] = found(whole(evidence=None), settled("no_evidence"))
    assert list(finding_of(ended)) == []


MARCH = date(2024, 3, 10)
BOOKINGS = st.lists(
    st.fixed_dictionaries(
        {
            "invoice": st.sampled_from(["F", "f", "G"]),
            "amount": st.sampled_from(["1.00", "2.00"]),
            "scheme": st.sampled_from(["oek", None]),
            "theme": st.sampled_from(["zorg", None]),
            "location": st.sampled_from(["hof", None]),
            "group": st.sampled_from(["displaced_ukraine", "urgent_seeker"]),
            "evidence": st.sampled_from(["B-1", None]),
            "on": st.sampled_from(["2023-03-01", "2024-03-01", "2025-03-01"]),
        }
    ),
    max_size=5,
)


@anything(BOOKINGS, st.sets(st.integers(0, 4)), st.booleans())
def test_each_expense_can_be_judged_by_itself(bookings: list[dict[str, Any]], late: set[int], ended: bool) -> None:
    first = len(BEGINNING) + 1
    facts = [whole(**{"expense": f"e{n}", **booking}) for n, booking in enumerate(bookings)]
    more = [settled("no_evidence")] if ended and len(bookings) > 1 else []
    recorded = given(*BEGINNING, *facts, *more, anyhow=True).story.recorded
    scheme, site = Scheme.fold("oek", recorded), Site.fold("hof", recorded)
    booked = [(one, one.event) for one in recorded if isinstance(one.event, ExpenseBooked)]
    alone: list[Found] = []
    for one, expense in booked:
        twins = doubles(other for other, paid in booked if bill_of(paid) == bill_of(expense))
        settlement = recorded[-1].event if more and expense.expense == "e1" else None
        alone += about_an_expense(
            one,
            scheme if expense.scheme else None,
            site if expense.location else None,
            double_of=twins.get(one.position),
            repaired=one.position - first in late,
            settled={Check.NO_EVIDENCE: Settled(settlement.outcome, settlement.grounds)}
            if isinstance(settlement, FindingSettled)
            else {},
        )
    assert found(*facts, *more, repaired={first + n for n in late}) == alone
    assert list(about_an_expense(recorded[0], None, None, double_of=None, repaired=True, settled={})) == []


def test_it_weighs_as_the_heaviest_of_what_is_not_settled() -> None:
    assert weighs(found(whole())) is None
    assert weighs(found(whole(scheme="oek"))) is None, "it is told, and no error"
    assert weighs(found(whole(evidence=None))) == "uncertainty"
    assert weighs(found(whole(evidence=None, theme=None))) == "error"
    assert weighs(found(whole(evidence=None), settled("no_evidence"))) is None


# ---------------------------------------------------------------- budgets


def budget(amount: str = "100.00", year: int = 2024) -> Fact:
    return fact("set_budget", theme="zorg", year=year, amount=amount, source="council")


def over(*facts: Fact, until: str = "2025-01-01") -> list[tuple[str, str]]:
    """Which themes are over their budget at the end of the days before one: by how much, and since which expense."""
    standing = effective(given(*BEGINNING, *facts, anyhow=True).story.recorded)
    day = earlier(date.fromisoformat(until), days=1)
    overs = [one for one in all_overspent(standing) if found_on([about_a_theme(one)], day)]
    return [(str(one.amount), one.expense.expense) for one in overs]


@pytest.mark.parametrize(("amount", "expected"), [("100.00", []), ("100.01", [("0.01", "e1")])])
def test_a_theme_is_over_its_budget_from_the_first_cent_on(amount: str, expected: list[tuple[str, str]]) -> None:
    assert over(budget(), whole(amount=amount)) == expected


def test_it_is_over_since_the_expense_that_took_it_there_by_its_day() -> None:
    booked = [whole("late", "60.00", on="2024-05-01"), whole("early", "60.00", on="2024-04-01")]
    assert over(budget(), *booked) == [("20.00", "late")]
    assert over(budget(), *booked, until="2024-05-01") == []
    assert over(budget(), *booked, until="2024-05-02") == [("20.00", "late")]


def test_what_a_scheme_paid_is_no_burden_on_the_budget_of_its_theme() -> None:
    assert over(budget(), whole(amount="90.00"), whole("e2", "90.00", scheme="oek")) == []


def test_each_year_has_its_own_budget_and_without_one_a_theme_is_over_none() -> None:
    both = [whole("e1", "60.00"), whole("e2", "60.00", on="2025-02-01")]
    assert over(budget(), *both, until="2026-01-01") == []
    assert over(budget("1", 2023), *both, until="2026-01-01") == []


def test_a_higher_budget_what_is_paid_back_and_a_correction_each_put_it_right() -> None:
    spent = [budget(), whole(amount="120.00")]
    position = len(BEGINNING) + 2
    assert over(*spent) == [("20.00", "e1")]
    assert over(*spent, budget("120.00")) == []
    assert over(*spent, whole("e2", "-20.00")) == []
    assert over(*spent, restated(position, {"amount": "100.00"})) == []
    assert over(*spent, restated(position, {"theme": None, "scheme": "oek"})) == []


def test_a_theme_that_was_within_its_budget_again_is_over_it_since_the_next_time() -> None:
    booked = [whole("e1", "120.00"), whole("e2", "-30.00", on="2024-04-01"), whole("e3", "20.00", on="2024-05-01")]
    assert over(budget(), *booked) == [("10.00", "e3")]


BOOKED = st.lists(st.tuples(st.integers(-500, 500), st.integers(1, 4), st.sampled_from(["oek", None])), max_size=8)


@anything(BOOKED, st.integers(0, 900))
def test_it_is_over_since_the_first_of_the_expenses_after_none_of_which_it_was_within(
    booked: list[tuple[int, int, str | None]], set_: int
) -> None:
    facts = [
        whole(f"e{n}", str(amount), on=f"2024-03-0{day}", scheme=scheme)
        for n, (amount, day, scheme) in enumerate(booked)
    ]
    ordered = sorted((day, n, amount) for n, (amount, day, scheme) in enumerate(booked) if scheme is None)
    spent = list(accumulate(amount for *_, amount in ordered))
    within = max((at for at, total in enumerate(spent) if total <= set_), default=-1)
    after = ordered[within + 1 :]
    expected = [(f"{spent[-1] - set_}.00", f"e{after[0][1]}")] if after else []
    assert over(budget(str(set_)), *facts) == expected


PAID = st.lists(st.tuples(st.integers(-60, 60), SOME_DAY, st.sampled_from(["oek", None])), max_size=8)


@anything(PAID, st.integers(0, 100))
def test_on_each_day_a_theme_is_over_its_budget_by_what_was_spent_up_to_that_day(
    paid: list[tuple[int, str, str | None]], set_: int
) -> None:
    facts = [
        whole(f"e{n}", str(amount), on=on, scheme=scheme, invoice=str(n)) for n, (amount, on, scheme) in enumerate(paid)
    ]
    standing = effective(given(*BEGINNING, budget(str(set_)), *facts, anyhow=True).story.recorded)
    of_a_year = [one for one in standing if burden_of(one.event) == ("zorg", 2024)]
    overs = list(overspent(of_a_year))
    assert overs == list(all_overspent(standing))
    ordered = sorted((on, n, amount) for n, (amount, on, scheme) in enumerate(paid) if scheme is None)

    def expected(day: date) -> list[tuple[int, int, date]]:
        """What was spent by a day, and the position and the day of the first expense after it was last within."""
        by_then = [one for one in ordered if one[0] <= day.isoformat()]
        sums = list(accumulate(amount for *_, amount in by_then))
        within = max((at for at, total in enumerate(sums) if total <= set_), default=-1)
        after = by_then[within + 1 :]
        return [(sums[-1], len(BEGINNING) + 2 + after[0][1], date.fromisoformat(after[0][0]))] if after else []

    found = [about_a_theme(one) for one in overs]
    for day in DAYS:
        told = [(one.detail.values["spent"], one.position, one.at) for one in found_on(found, day)]
        assert told == expected(day), day
    starts = {one.from_ for one in overs} | {one.until for one in overs if one.until is not None}
    assert other_from(expected) == starts, "a row lasts as long as what it says"
    assert [one.since for one in overs] == [one.expense.on for one in overs]


def test_the_totals_count_what_a_theme_is_over_and_no_euro_twice() -> None:
    assert sums(budget(), whole(amount="120.00")) == [(2024, "120.00", "20.00", "0.00", None)]
    twice = [whole(amount="70.00", invoice="F"), whole("e2", "70.00", invoice="F")]
    assert sums(budget(), *twice) == [(2024, "140.00", "70.00", "0.00", None)]
    assert sums(budget("10"), *twice) == [(2024, "140.00", "130.00", "0.00", None)]


def test_a_year_without_a_limit_is_neither_within_nor_beyond_it() -> None:
    [(year, *_, within)] = sums(whole(on="2023-05-01"))
    assert (year, within) == (2023, None)
    assert Decimal(sums(whole())[0][1]) == 100
