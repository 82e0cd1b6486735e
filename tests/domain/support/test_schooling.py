"""Schools: their places, who goes to them, who is near and goes to none, and when there are too many (rule S3)."""

from collections.abc import Iterable
from datetime import date, timedelta

import pytest
from hypothesis import given as given_any
from hypothesis import strategies as st

from domain.kernel.days import OPEN, start_of_day
from domain.kernel.found import found_at
from domain.kernel.history import effective
from domain.states.household import Household
from domain.states.situation import together
from domain.support.schooling import (
    Levels,
    School,
    SchoolOpened,
    SchoolPlacesSet,
    about_a_school,
    level_on,
    levels,
    outlook,
    pupils,
)
from tests.domain.facts import (
    Fact,
    a_household,
    a_location,
    a_school,
    at_school,
    closed,
    ended,
    housed,
    joined,
    left,
    placed,
)
from tests.domain.given import fact, given

FROM = date(2024, 1, 1)


def places(number: int, from_: str, school: str = "opstap") -> Fact:
    return fact("set_school_places", school=school, places=number, from_=from_)


def a_family(case: str = "c1", *, adults: int = 0, children: int = 1) -> Fact:
    """Persons ``c1-1`` and so on, the adults first."""
    members = [{"person": f"{case}-{n + 1}", "minor": n >= adults} for n in range(adults + children)]
    return a_household(case, members=members)


def of_age(person: str = "c1-1", case: str = "c1", on: str = "2024-04-01") -> Fact:
    return fact("record_coming_of_age", case=case, person=person, on=on)


def no_longer(person: str = "c1-1", case: str = "c1", on: str = "2024-04-01") -> Fact:
    return fact("end_enrolment", case=case, person=person, on=on)


def told(*facts: Fact, schools: tuple[str, ...] = ("opstap",)) -> tuple[list[School], list[Household]]:
    """The schools, and the households by their cases."""
    recorded = effective(given(*facts, anyhow=True).story.recorded)
    cases = dict.fromkeys(str(fields["case"]) for _, fields in facts if "case" in fields)
    found = {name: School(name) for name in schools}
    for one in recorded:
        if isinstance(one.event, SchoolOpened | SchoolPlacesSet) and one.event.school in found:
            found[one.event.school].tell(one.event)
    return (
        list(found.values()),
        [Household.fold(case, (one for one in recorded if getattr(one.event, "case", None) == case)) for case in cases],
    )


def steps(stretches: Iterable[tuple[date, date, int]]) -> list[tuple[date, int]]:
    """By how many the number of persons changes on which days, of so many from a day until a day."""
    return [step for since, until, persons in stretches for step in ((since, persons), (until, -persons))]


def counted(school: School, households: list[Household], from_: date) -> tuple[Levels, Levels, Levels]:
    """How many go to a school, stay near it, and are near and go to none."""
    enrolled = [one for home in households for one in pupils(home)]
    stays = [one for home in households for one in together(home)]
    near = steps((since, until, there.children) for since, until, there in stays if school.is_for(there.location))
    here = steps((since, until, -p.persons) for since, until, p in enrolled if p.location and school.is_for(p.location))
    its = steps((since, until, p.persons) for since, until, p in enrolled if p.school == school.school)
    return levels(its, from_), levels(near, from_), levels([*near, *here], from_)


def need(
    *facts: Fact, from_: date = FROM, school: str = "opstap", others: tuple[str, ...] = ()
) -> list[tuple[str, int, int, int]]:
    """From which days on how many go to the school, are near it, and are near and go to none."""
    [first, *_], households = told(*facts, schools=(school, *others))
    found = counted(first, households, from_)
    days = sorted({day for of in found for day, _ in of if day < OPEN})
    return [(f"{day}", *(level_on(of, day) or 0 for of in found)) for day in days]  # type: ignore[misc]


def too_full(today: str, *facts: Fact) -> list[tuple[str, str]]:
    """The days from which there are found to be too many, and what is said of them."""
    [school], households = told(*facts)
    enrolled, _, _ = counted(school, households, FROM)
    return [
        (str(one.at), str(one.detail))
        for one in found_at(about_a_school(school, enrolled), start_of_day(date.fromisoformat(today)))
    ]


NEAR = [*a_location(), a_school(), a_family(), placed(from_="2024-02-01")]
"""One child lives at a location from February on."""


# ---------------------------------------------------------------- places


def test_a_school_has_the_places_that_were_set_last_before_a_day_in_whatever_order() -> None:
    [school], _ = told(a_school(places=2), places(5, "2024-06-01"), places(3, "2024-03-01"))
    days = ("2023-12-31", "2024-01-01", "2024-02-29", "2024-03-01", "2024-05-31", "2024-06-01", "2030-01-01")
    assert [school.places_on(date.fromisoformat(day)) for day in days] == [0, 2, 2, 3, 3, 5, 5]


def test_places_set_anew_for_the_same_day_replace_those_before() -> None:
    [school], _ = told(a_school(places=2), places(5, "2024-01-01"))
    assert school.places_on(FROM) == 5


def test_a_school_is_for_all_locations_or_for_those_that_it_names() -> None:
    [every, named, unknown], _ = told(
        *a_location(), a_school(), a_school("isk", locations=["azc"], level="secondary"),
        schools=("opstap", "isk", "none"),
    )  # fmt: skip
    assert (every.is_for("azc"), every.is_for("hof")) == (True, True)
    assert (named.is_for("azc"), named.is_for("hof")) == (True, False)
    assert (unknown.is_for("azc"), unknown.level, unknown.places_on(FROM)) == (False, None, 0)
    assert (every.level, named.level) == ("primary", "secondary")


# ---------------------------------------------------------------- the need for them


def test_a_child_at_a_location_is_near_the_school_and_waits_until_it_goes_there() -> None:
    assert need(*NEAR) == [("2024-01-01", 0, 0, 0), ("2024-02-01", 0, 1, 1)]
    assert need(*NEAR, at_school("c1-1", from_="2024-03-01")) == [
        ("2024-01-01", 0, 0, 0), ("2024-02-01", 0, 1, 1), ("2024-03-01", 1, 1, 0),
    ]  # fmt: skip


def test_what_began_before_the_first_day_counts_on_it() -> None:
    assert need(*NEAR, from_=date(2024, 5, 1)) == [("2024-05-01", 0, 1, 1)]
    assert need(*NEAR, from_=date(2024, 2, 1)) == [("2024-02-01", 0, 1, 1)]


@pytest.mark.parametrize(
    "gone",
    [ended(on="2024-04-01"), closed(on="2024-04-01"), left("c1-1", on="2024-04-01"), housed(on="2024-04-01")],
    ids=lambda gone: gone[0],
)
def test_who_leaves_the_location_is_not_near_from_that_day(gone: Fact) -> None:
    assert need(*NEAR, gone) == [("2024-01-01", 0, 0, 0), ("2024-02-01", 0, 1, 1), ("2024-04-01", 0, 0, 0)]
    assert need(*NEAR, gone, from_=date(2024, 4, 1)) == [("2024-04-01", 0, 0, 0)]


@pytest.mark.parametrize(
    "gone",
    [no_longer(), closed(on="2024-04-01"), left("c1-1", on="2024-04-01")],
    ids=lambda gone: gone[0],
)
def test_a_child_goes_to_school_until_that_ends_or_the_case_does_or_it_leaves_the_household(gone: Fact) -> None:
    facts = [a_school(), a_family(), at_school("c1-1", from_="2024-03-01")]
    assert need(*facts, gone) == [("2024-01-01", 0, 0, 0), ("2024-03-01", 1, 0, 0), ("2024-04-01", 0, 0, 0)]


def test_an_enrolment_may_be_until_a_day() -> None:
    facts = [a_school(), a_family(), at_school("c1-1", from_="2024-03-01", until="2024-04-01")]
    assert need(*facts) == [("2024-01-01", 0, 0, 0), ("2024-03-01", 1, 0, 0), ("2024-04-01", 0, 0, 0)]


def test_who_is_housed_still_goes_to_school() -> None:
    assert need(*NEAR, at_school("c1-1", from_="2024-03-01"), housed(on="2024-04-01"))[-1] == ("2024-04-01", 1, 0, 0)


def test_only_minors_need_a_school_and_whoever_goes_to_one_counts() -> None:
    facts = [*a_location(), a_school(), a_family(adults=2, children=3), placed(from_="2024-01-01")]
    assert need(*facts) == [("2024-01-01", 0, 3, 3)]
    assert need(*facts, at_school("c1-1", from_="2024-01-01")) == [("2024-01-01", 1, 3, 3)]
    assert need(*a_location(), a_school(), a_household("c1", "p1"), placed(from_="2024-01-01")) == [
        ("2024-01-01", 0, 0, 0)
    ], "of whom nobody said that they are minors"


def test_who_comes_of_age_no_longer_needs_a_school_and_may_go_on_at_it() -> None:
    assert need(*NEAR, of_age())[-1] == ("2024-04-01", 0, 0, 0)
    assert need(*NEAR, at_school("c1-1", from_="2024-02-01"), of_age())[-1] == ("2024-04-01", 1, 0, 0)


def test_who_joins_the_household_where_it_stays_is_near_from_that_day() -> None:
    assert need(*NEAR, joined("c1-2", on="2024-03-01", minor=True))[-1] == ("2024-03-01", 0, 2, 2)


def test_who_goes_to_another_school_does_not_wait_for_this_one_though_it_is_near() -> None:
    facts = [*NEAR, a_school("isk"), at_school("c1-1", "isk", from_="2024-03-01")]
    assert need(*facts, others=("isk",))[-1] == ("2024-03-01", 0, 1, 0)
    assert need(*facts, school="isk", others=("opstap",))[-1] == ("2024-03-01", 1, 1, 0)


def test_a_school_for_other_locations_is_not_near() -> None:
    facts = [*a_location(), *a_location("hof"), a_school(locations=["hof"]), a_family(), placed(from_="2024-02-01")]
    assert need(*facts) == [("2024-01-01", 0, 0, 0)]
    assert need(*facts, at_school("c1-1", from_="2024-03-01"))[-1] == ("2024-03-01", 1, 0, 0)


def test_the_children_of_all_households_are_added_up() -> None:
    facts = [
        *NEAR, a_family("c2", children=2), placed("pl2", "c2", from_="2024-03-01"),
        at_school("c2-1", case="c2", from_="2024-03-01"), ended("pl2", on="2024-05-01"),
    ]  # fmt: skip
    assert need(*facts) == [
        ("2024-01-01", 0, 0, 0), ("2024-02-01", 0, 1, 1), ("2024-03-01", 1, 3, 2), ("2024-05-01", 1, 1, 1),
    ]  # fmt: skip


def test_whichever_household_is_told_of_first_the_days_follow_each_other() -> None:
    facts = [*NEAR, a_family("c2"), placed("pl2", "c2", from_="2024-01-15")]
    assert need(*facts) == [("2024-01-01", 0, 0, 0), ("2024-01-15", 0, 1, 1), ("2024-02-01", 0, 2, 2)]


def test_only_who_stays_there_is_near_not_who_is_of_the_same_household() -> None:
    facts = [*a_location(), a_school(), a_family(adults=1, children=1), placed(from_="2024-01-01", persons=["c1-1"])]
    assert need(*facts) == [("2024-01-01", 0, 0, 0)]


def test_nothing_changes_when_others_of_the_household_come_go_or_are_at_another_school() -> None:
    child = [
        *a_location(),
        a_school(),
        a_school("isk"),
        a_family(adults=1),
        placed(from_="2024-02-01", persons=["c1-2"]),
    ]
    adult = [placed("pl2", from_="2024-03-01", persons=["c1-1"]), at_school("c1-1", "isk", from_="2024-04-01")]
    assert need(*child, *adult, others=("isk",)) == [("2024-01-01", 0, 0, 0), ("2024-02-01", 0, 1, 1)]


def test_how_many_there_are_on_a_day_is_as_many_as_since_the_last_change() -> None:
    found = levels([(date(2024, 2, 1), 2), (date(2024, 4, 1), -1), (date(2024, 1, 1), 3)], date(2024, 2, 1))
    assert found == [(date(2024, 2, 1), 5), (date(2024, 4, 1), 4)]
    days = (date(2024, 1, 31), date(2024, 2, 1), date(2024, 3, 31), date(2024, 4, 1))
    assert [level_on(found, day) for day in days] == [None, 5, 5, 4]


DAYS = st.integers(0, 30).map(lambda n: FROM + timedelta(days=n))
CHANGES = st.lists(st.tuples(DAYS, st.integers(-3, 5)), max_size=6)


@given_any(enrolled=CHANGES, waiting=CHANGES, places=st.lists(st.tuples(DAYS, st.integers(0, 6)), max_size=4))
def test_the_outlook_is_what_each_day_in_turn_would_say(
    enrolled: list[tuple[date, int]], waiting: list[tuple[date, int]], places: list[tuple[date, int]]
) -> None:
    from_, school = date(2024, 1, 5), School("opstap", places=places)
    at, none = levels(enrolled, from_), levels(waiting, from_)
    days = [from_ + timedelta(days=n) for n in range(40)]
    asked = [(level_on(at, day) or 0) + (level_on(none, day) or 0) for day in days]
    short = (day for day, number in zip(days, asked, strict=True) if number > school.places_on(day))
    peak = days[asked.index(max(asked))]
    assert outlook(school, at, none) == (max(asked), peak, next(short, None))


# ---------------------------------------------------------------- too many (rule S3)

PUPILS = [a_family(children=3), *(at_school(f"c1-{n}", from_=f"2024-0{n + 1}-01") for n in (1, 2, 3))]
"""One more each month, from February to April."""


def test_as_many_children_as_places_are_not_too_many_and_one_more_is() -> None:
    assert too_full("2024-03-31", a_school(places=2), *PUPILS) == []
    said = "School opstap has 2 places and 3 children from 2024-04-01."
    assert too_full("2024-04-01", a_school(places=2), *PUPILS) == [("2024-04-01", said)]


def test_a_stretch_of_too_many_is_found_once_by_its_first_day() -> None:
    [(day, said)] = too_full("2024-12-31", a_school(places=1), *PUPILS)
    assert (day, said) == ("2024-03-01", "School opstap has 1 places and 2 children from 2024-03-01.")


def test_fewer_places_make_it_too_full_and_more_end_that_until_the_next_time() -> None:
    facts = [a_school(places=3), *PUPILS, places(2, "2024-05-01"), places(3, "2024-06-01"), places(0, "2024-07-01")]
    assert [day for day, _ in too_full("2024-12-31", *facts)] == ["2024-05-01", "2024-07-01"]


@pytest.mark.parametrize("opened", ["2023-08-01", "2024-01-01"])
def test_a_school_that_has_too_many_from_the_first_day_is_found_by_it(opened: str) -> None:
    facts = [a_school(places=0, from_=opened), a_family(), at_school("c1-1", from_="2024-01-01")]
    assert [day for day, _ in too_full("2024-12-31", *facts)] == ["2024-01-01"]


def test_children_who_wait_make_no_school_too_full() -> None:
    assert too_full("2024-12-31", *a_location(), a_school(places=0), a_family(), placed(from_="2024-02-01")) == []
