"""What holds on a day, of entries that come in any order."""

from datetime import date
from operator import itemgetter

from domain.kernel.in_force import in_force, latest, value_on

MARCH, APRIL, MAY = (date(2024, month, 1) for month in (3, 4, 5))
ENTRIES = [(MAY, "third"), (MARCH, "first"), (APRIL, "taken back"), (APRIL, "second")]


def test_what_began_last_holds_from_its_day_on() -> None:
    assert in_force(ENTRIES, MAY, itemgetter(0)) == (MAY, "third")
    assert in_force(ENTRIES, date(2024, 4, 30), itemgetter(0)) == (APRIL, "second")
    assert in_force(ENTRIES, MARCH, itemgetter(0)) == (MARCH, "first")


def test_nothing_holds_before_the_first() -> None:
    assert in_force(ENTRIES, date(2024, 2, 29), itemgetter(0)) is None
    assert latest([], itemgetter(0)) is None


def test_of_two_that_begin_together_the_one_that_was_recorded_last_holds() -> None:
    assert latest(ENTRIES[2:], itemgetter(0)) == (APRIL, "second")


def test_what_is_in_force_gives_its_value() -> None:
    assert value_on(ENTRIES, date(2024, 4, 30)) == "second"
    assert value_on(ENTRIES, date(2024, 2, 29)) is None
