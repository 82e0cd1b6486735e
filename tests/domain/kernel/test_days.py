"""Days are reckoned with up to the ends of the calendar, and no further."""

from datetime import UTC, date, datetime

import pytest

from domain.cases.member import comes_of_age
from domain.kernel.days import earlier, end_of_day, half_year_of, in_amsterdam, last_moment, later, next_day


def test_a_day_later_or_earlier_is_that_day() -> None:
    assert later(date(2024, 2, 1), weeks=4, days=1) == date(2024, 3, 1)
    assert earlier(date(2024, 3, 1), weeks=4, days=1) == date(2024, 2, 1)
    assert next_day(date(2024, 2, 28)) == date(2024, 2, 29)


@pytest.mark.parametrize("weeks", [1, 110_000, 10**15])
def test_what_would_lie_outside_all_days_is_the_first_or_the_last(weeks: int) -> None:
    assert later(date.max, weeks=weeks) == date.max
    assert earlier(date.min, weeks=weeks) == date.min


def test_the_ends_of_the_calendar_have_their_moments_and_half_years() -> None:
    assert next_day(date.max) == date.max == comes_of_age(date(9990, 1, 1))
    assert end_of_day(date.max) == datetime.max.replace(tzinfo=UTC)
    assert in_amsterdam(last_moment(date.max)) == date.max
    assert in_amsterdam(last_moment(date.min)) == date.min
    assert (half_year_of(date.min), half_year_of(date.max)) == ("1900-H1", "2199-H2")
