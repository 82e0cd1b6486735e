"""Integration plans: how each stands on a day, and which were not agreed in time (policy 3.2, rule S1)."""

from datetime import date

import pytest

from domain.kernel.days import start_of_day
from domain.kernel.found import found_at
from domain.kernel.history import effective
from domain.states.household import Household
from domain.support.plans import PlanTermSet, State, Term, about_plans, due, needed, state_on
from tests.domain.facts import Fact, a_household, a_plan, closed, having, joined, left, restated
from tests.domain.given import command, fact, given


def a_term(weeks: int = 10, from_: str = "2024-01-01") -> Fact:
    return fact("set_plan_term", weeks=weeks, from_=from_, source="Wi 2021")


def agreed(on: str, person: str = "p1") -> Fact:
    return fact("agree_plan", case="c1", person=person, on=on)


def ended(on: str, person: str = "p1") -> Fact:
    return fact("end_plan", case="c1", person=person, on=on, reason="r")


def told(*facts: Fact) -> tuple[Household, list[Term]]:
    """The household and the terms after these facts."""
    recorded = effective(given(*facts, anyhow=True).story.recorded)
    events = [one.event for one in recorded]
    terms = [Term(event.from_, event.weeks) for event in events if isinstance(event, PlanTermSet)]
    return Household.fold("c1", recorded), terms


def last_day(*facts: Fact) -> str | None:
    """Until when the first plan can be agreed in time."""
    household, terms = told(a_household(), *facts)
    day = due(next(needed(household)).from_, terms)
    return None if day is None else f"{day}"


def stands(day: str, *facts: Fact) -> State:
    """How the first plan stands on a day."""
    household, terms = told(a_household(), *facts)
    return state_on(next(needed(household)), terms, date.fromisoformat(day))


def late(today: str, *facts: Fact) -> list[tuple[str, str]]:
    """The plans that are found, by the day on which they were due."""
    household, terms = told(a_household("c1", "p1", "p2"), *facts)
    return [
        (str(finding.at), str(finding.detail))
        for finding in found_at(about_plans(needed(household), terms), start_of_day(date.fromisoformat(today)))
    ]


TERM, PLAN = a_term(10), a_plan(from_="2024-02-01")
DUE, NEXT = "2024-04-11", "2024-04-12"
LATE = (DUE, "The integration plan of person p1, due from 2024-02-01, was not agreed by 2024-04-11.")


def test_a_plan_is_due_as_many_weeks_after_it_is_required_as_the_term_of_that_day_says() -> None:
    assert last_day(TERM, PLAN) == DUE
    assert last_day(a_term(4, "2024-02-01"), PLAN) == "2024-02-29"
    assert last_day(a_term(4, "2024-02-02"), PLAN) is None
    assert last_day(PLAN) is None


def test_of_several_terms_the_last_that_began_holds_in_whatever_order_they_were_set() -> None:
    later = a_term(2, "2024-01-15")
    assert last_day(a_term(5, "2023-06-01"), TERM, later, PLAN) == "2024-02-15"
    assert last_day(later, TERM, a_term(5, "2023-06-01"), PLAN) == "2024-02-15"


@pytest.mark.parametrize(("weeks", "fits"), [(0, False), (1, True), (520, True), (521, False), ("10", False)])
def test_a_term_is_of_one_week_up_to_ten_years(weeks: object, fits: bool) -> None:
    asked = {"weeks": weeks, "from_": "2024-01-01", "source": "Wi 2021"}
    if fits:
        command("set_plan_term", **asked)
    else:
        with pytest.raises(ValueError, match="weeks"):
            command("set_plan_term", **asked)


def test_a_plan_is_to_be_agreed_until_its_last_day_and_overdue_after_it() -> None:
    assert [stands(day, TERM, PLAN) for day in (DUE, NEXT)] == [State.TO_AGREE, State.OVERDUE]
    assert stands("2030-01-01", PLAN) == State.TO_AGREE


def test_a_plan_is_agreed_from_the_day_on_which_it_was() -> None:
    facts = [TERM, PLAN, agreed("2024-05-01")]
    assert [stands(day, *facts) for day in ("2024-03-01", "2024-04-30", "2024-05-01")] == [
        State.TO_AGREE, State.OVERDUE, State.AGREED,
    ]  # fmt: skip


@pytest.mark.parametrize("gone", [ended("2024-06-01"), closed(on="2024-06-01"), left("p1", on="2024-06-01")])
def test_a_plan_ends_by_itself_or_with_the_case_or_with_who_leaves(gone: Fact) -> None:
    facts = [TERM, PLAN, agreed("2024-03-01"), gone]
    assert [stands(day, *facts) for day in ("2024-05-31", "2024-06-01")] == [State.AGREED, State.ENDED]


def test_who_left_and_came_back_has_the_plan_until_the_last_time() -> None:
    facts = [TERM, PLAN, left("p1", on="2024-06-01"), joined("p1", on="2024-07-01")]
    assert stands("2024-08-01", *facts) == State.OVERDUE


def test_a_plan_that_is_not_agreed_is_found_from_the_day_after_its_last() -> None:
    assert [late(day, TERM, PLAN) for day in (DUE, NEXT)] == [[], [LATE]]
    assert late("2030-01-01", PLAN) == []


def test_a_plan_that_was_agreed_late_stays_found_and_one_in_time_is_not() -> None:
    assert late("2024-06-01", TERM, PLAN, agreed(DUE)) == []
    assert late("2024-06-01", TERM, PLAN, agreed(NEXT)) == [LATE]
    assert late(DUE, TERM, PLAN, agreed(NEXT)) == [], "not before it is late"


def test_a_plan_that_was_no_longer_needed_on_its_last_day_is_not_found() -> None:
    assert late("2024-06-01", TERM, PLAN, ended(DUE)) == []
    assert late("2024-06-01", TERM, PLAN, ended(NEXT)) == [LATE]


def test_each_person_of_the_household_has_a_term_of_their_own() -> None:
    facts = [TERM, PLAN, a_plan("p2", from_="2024-03-01"), agreed("2024-03-01")]
    [(day, said)] = late("2024-06-01", *facts)
    assert (day, "person p2" in said) == ("2024-05-10", True)


def test_the_second_plan_of_a_person_is_agreed_and_ended_by_itself() -> None:
    facts = [TERM, PLAN, ended("2024-03-01"), a_plan(from_="2024-03-01"), agreed("2024-04-01")]
    household, _ = told(a_household(), *facts)
    assert [(plan.agreed, plan.ended) for plan in household.plans] == [
        (None, date(2024, 3, 1)), (date(2024, 4, 1), None),
    ]  # fmt: skip


def test_a_plan_ends_at_the_earliest_on_the_day_on_which_it_is_required() -> None:
    given(a_household(), PLAN).when("end_plan", **ended("2024-01-31")[1]).then_refused(
        saying="cannot end on 2024-01-31"
    )
    given(a_household(), PLAN).when("end_plan", **ended("2024-02-01")[1]).then(having(on=date(2024, 2, 1)))


def test_a_term_that_was_restated_moves_what_is_due() -> None:
    assert last_day(TERM, PLAN, restated(2, {"weeks": 8})) == "2024-03-28"
