"""From when until when something is found: days as moments, and what is alike told once."""

from dataclasses import replace
from datetime import UTC, date, datetime

from domain.kernel.days import OPEN
from domain.kernel.found import found_at, joined, while_
from domain.kernel.rules import F5, N_, Finding, say

MARCH, APRIL, MAY = (date(2024, month, 1) for month in (3, 4, 5))
ONE = Finding(F5, say(N_("Scheme")), 1, MARCH)


def test_a_day_begins_and_ends_at_midnight_in_the_netherlands() -> None:
    one = replace(ONE, since=MARCH, until=APRIL)
    moments = [
        datetime(2024, 2, 29, 22, 59, tzinfo=UTC),
        datetime(2024, 2, 29, 23, tzinfo=UTC),
        datetime(2024, 3, 31, 21, 59, tzinfo=UTC),
        datetime(2024, 3, 31, 22, tzinfo=UTC),
    ]
    assert [list(found_at([one], at)) for at in moments] == [[], [one], [one], []]


def test_without_a_day_it_is_found_whenever_one_asks() -> None:
    for at in (datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 30, tzinfo=UTC)):
        assert list(found_at([ONE, replace(ONE, since=date.min)], at)) == [ONE, replace(ONE, since=date.min)]


def test_what_would_last_no_day_is_not_found() -> None:
    assert list(while_(ONE, MARCH, MARCH)) == list(while_(ONE, APRIL, MARCH)) == []
    assert list(while_(ONE, MARCH, APRIL)) == [replace(ONE, since=MARCH, until=APRIL)]
    assert list(while_(ONE, MARCH, OPEN)) == [replace(ONE, since=MARCH)]


def test_of_two_that_are_alike_and_follow_on_each_other_there_is_one() -> None:
    first, second = replace(ONE, since=MARCH, until=APRIL), replace(ONE, since=APRIL, until=MAY)
    assert list(joined([first, second])) == [replace(ONE, since=MARCH, until=MAY)]
    assert list(joined([first, replace(second, until=None)])) == [replace(ONE, since=MARCH)]
    assert list(joined([])) == []
    for apart in (replace(second, at=MAY), replace(second, since=date(2024, 4, 2)), replace(second, position=2)):
        assert list(joined([first, apart])) == [first, apart]
    assert list(joined([ONE, ONE])) == [ONE, ONE], "each of these is found for good"
