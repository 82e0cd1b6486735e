"""Spells: from a day until a day, ended once, one at a time of each kind (policy 3.2)."""

from datetime import date

import pytest

from domain.kernel.deciding import Refused
from domain.kernel.rules import N_
from domain.kernel.spells import Spell, end, refuse_impossible_spells

JANUARY, FEBRUARY, MARCH, APRIL = (date(2024, month, 1) for month in (1, 2, 3, 4))


def refusal(*spells: Spell) -> str | None:
    """Why these cannot be so, if they cannot."""
    try:
        refuse_impossible_spells(N_("School"), spells)
    except Refused as refused:
        return str(refused)
    return None


def test_a_spell_lasts_from_its_first_day_until_the_day_on_which_it_is_over() -> None:
    spell = Spell("p1", FEBRUARY, MARCH)
    assert [spell.on(day) for day in (date(2024, 1, 31), FEBRUARY, date(2024, 2, 29), MARCH)] == [
        False, True, True, False,
    ]  # fmt: skip


def test_a_spell_that_nobody_ends_goes_on() -> None:
    assert Spell("p1", FEBRUARY).on(date(2199, 12, 31))


def test_what_ended_and_never_began_lasts_on_no_day() -> None:
    assert not Spell("p1", None, MARCH).on(FEBRUARY)


def test_what_ends_is_the_last_spell_of_that_one_that_was_not_ended() -> None:
    first, second, others = Spell("p1", JANUARY), Spell("p1", FEBRUARY), Spell("p2", FEBRUARY)
    spells = [first, second, others]
    end(spells, "p1", MARCH)
    assert [(spell.until, spell.ended) for spell in spells] == [(date.max, False), (MARCH, True), (date.max, False)]
    end(spells, "p1", APRIL)
    assert [spell.until for spell in spells] == [APRIL, MARCH, date.max]


def test_a_spell_that_was_to_end_may_be_ended_sooner_and_then_not_again() -> None:
    spells = [Spell("p1", JANUARY, APRIL)]
    end(spells, "p1", MARCH)
    assert (spells[0].until, refusal(*spells)) == (MARCH, None)
    end(spells, "p1", FEBRUARY)
    assert (spells[0].until, refusal(*spells)) == (MARCH, "School p1: there is nothing to end on 2024-02-01.")
    end(spells, "p1", MARCH)
    assert len(spells) == 3, "what was ended without having begun cannot be ended either"


def test_a_spell_may_end_on_the_day_on_which_it_begins_and_not_before() -> None:
    assert refusal(Spell("p1", FEBRUARY, FEBRUARY)) is None
    assert refusal(Spell("p1", FEBRUARY, JANUARY)) == "What begins on 2024-02-01 cannot end on 2024-01-01."


@pytest.mark.parametrize("in_turn", [False, True])
def test_two_of_the_same_may_follow_each_other_and_not_overlap_in_whatever_order_they_are_told(in_turn: bool) -> None:
    def told(*spells: Spell) -> str | None:
        return refusal(*(spells if in_turn else reversed(spells)))

    assert told(Spell("p1", JANUARY, MARCH), Spell("p1", MARCH)) is None
    assert told(Spell("p1", JANUARY, MARCH), Spell("p2", FEBRUARY)) is None
    overlap = told(Spell("p1", JANUARY, MARCH), Spell("p2", JANUARY), Spell("p1", FEBRUARY))
    assert overlap == "School p1: there is one already on 2024-02-01."
