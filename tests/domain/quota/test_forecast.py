"""Where a half-year ends: plain arithmetic, a step to a line (rules Q6, Q7)."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given as anything
from hypothesis import strategies as st

from domain.kernel.rules import code_of
from domain.kernel.vocabulary import Group
from domain.quota.forecast import Known, housed_in_time, key_day, steps, too_few_coupled
from tests.domain.turns import found_on

MARCH = Known(
    period="2024-H1",
    on=date(2024, 3, 1),
    task=60,
    realised=12,
    lately=12,
    coupled=[(date(2024, 2, 1), 10)],
    by_key_day=None,
    waited=None,
    following=None,
)
"""On 1 March 121 days of the half-year are left, and 31 until 1 April."""

MAY = replace(MARCH, on=date(2024, 5, 31), realised=30, by_key_day=20, waited=25)


def numbers(known: Known) -> dict[str, int]:
    return {step.name: step.persons for step in steps(known)}


def test_every_number_follows_from_those_before_it() -> None:
    assert numbers(MARCH) == {
        "task": 60,
        "realised": 12,
        "remaining": 48,
        "schedule": 20,
        "behind": 8,
        "lately": 12,
        "at_pace": 15,
        "ends_at_pace": 33,
        "coupled": 10,
        "in_time": 10,
        "ends_with_coupled": 38,
        "needed": 44,
        "short": 34,
        "needed_next": 21,
    }


def test_the_screen_says_how() -> None:
    said = {step.name: str(step.text) for step in steps(MARCH)}
    assert said["schedule"] == "On schedule after 2 of 6 months: 60 × 2 / 6, rounded up."
    assert said["at_pace"].endswith("in the 121 days to come: 12 × 121 / 91, rounded down.")
    assert "60 − 12, and − 4 housed by then (12 × 31 / 91)" in said["needed"]
    assert said["needed_next"].endswith("nothing is given yet for 2024-H2.")


def test_after_the_key_day_it_is_said_how_it_was_on_it() -> None:
    found = numbers(MAY)
    assert (found["needed"], found["waited"], found["short"]) == (40, 25, 15)
    assert numbers(replace(MAY, waited=40))["short"] == 0


def test_what_is_given_for_the_next_half_year_counts_for_its_key_day() -> None:
    assert numbers(replace(MARCH, following=50))["needed_next"] == 71
    said = {step.name: str(step.text) for step in steps(replace(MARCH, following=50))}
    assert "+ 50 given" in said["needed_next"]
    assert numbers(replace(MARCH, task=-40, following=0))["needed_next"] == 0
    assert "needed_next" not in numbers(replace(MARCH, on=date(2024, 6, 30)))


def test_at_the_end_of_a_month_that_month_counts_whole() -> None:
    for on, months in ((date(2024, 1, 30), 0), (date(2024, 1, 31), 1), (date(2024, 6, 30), 6)):
        assert numbers(replace(MARCH, on=on))["schedule"] == 10 * months
    assert numbers(replace(MARCH, period="2023-H2", on=date(2023, 12, 31)))["schedule"] == 60


def test_enough_must_be_coupled_on_the_first_of_april_and_of_october() -> None:
    assert [key_day(period) for period in ("2024-H1", "2024-H2")] == [date(2024, 4, 1), date(2024, 10, 1)]


def test_who_is_coupled_is_housed_within_twelve_weeks() -> None:
    last = date(2024, 6, 30)
    assert housed_in_time([(last - timedelta(weeks=12), 3), (last - timedelta(days=83), 5)], last) == 3


def test_too_few_on_the_key_day_is_found() -> None:
    about = ("GM0160", Group.STATUS_HOLDER, "2024-H1")
    assert list(too_few_coupled(*about, 60, 20, 40)) == []
    [finding] = too_few_coupled(*about, 60, 20, 39)
    assert (finding.rule.id, finding.at) == ("Q7", date(2024, 4, 1))
    assert [len(found_on([finding], date(2024, month, day))) for month, day in ((3, 31), (4, 1), (8, 1))] == [0, 1, 1]
    assert list(too_few_coupled(*about, -5, 0, 0)) == []


def test_each_line_of_the_arithmetic_has_a_code() -> None:
    told = [step for known in (MARCH, MAY, replace(MARCH, following=50)) for step in steps(known)]
    assert {code_of(step.text) for step in told} >= {"forecast_task", "forecast_needed", "forecast_needed_next"}


@anything(st.integers(-50, 200), st.integers(0, 200), st.integers(0, 90), st.integers(0, 181))
def test_nobody_is_needed_twice(task: int, realised: int, lately: int, days: int) -> None:
    on = date(2024, 1, 1) + timedelta(days=days)
    past = key_day("2024-H1") <= on
    known = replace(MARCH, on=on, task=task, realised=realised, lately=lately)
    found = numbers(replace(known, by_key_day=realised, waited=10) if past else known)
    assert found["needed"] >= 0 <= found["short"]
    assert found["short"] == max(0, found["needed"] - 10)
    assert found["ends_at_pace"] <= found["remaining"] == task - realised
