"""Places that no scheme pays, on a day: what capacity may go unpaid (policy 3.4, rule F5)."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given as anything
from hypothesis import strategies as st

from domain.kernel.deciding import Refused
from domain.kernel.history import effective
from domain.money.unpaid_places import places_on, turns
from domain.states.occupancy import Occupancy
from domain.states.scheme import Scheme, SchemeEvent
from domain.states.site import LocationEvent, Site
from tests.domain.facts import Fact, a_household, a_location, a_rate, a_scheme, decided, placed, scheme_ends
from tests.domain.given import Story, command, fact, given
from tests.domain.turns import SOME_DAY, other_from

HOF = a_location("hof", {"displaced_ukraine": 10}, on="2024-02-01")
PERSONS = a_household("c1", "p1", "p2", "p3", group="displaced_ukraine"), placed(location="hof")


Known = tuple[Site, Occupancy, list[Scheme]]


def known_of(story: Story) -> Known:
    """The location, who is there, and the schemes."""
    standing = effective(story.recorded)
    site = Site.fold("hof", (r for r in standing if isinstance(r.event, LocationEvent)))
    occupancy = Occupancy("hof")
    for recorded in story.recorded:
        occupancy.apply(recorded)
    names = sorted({r.event.scheme for r in standing if isinstance(r.event, SchemeEvent)})
    schemes = [Scheme.fold(name, (r for r in standing if getattr(r.event, "scheme", "") == name)) for name in names]
    return site, occupancy, schemes


def told(day: str, *facts: Fact) -> dict[str, tuple[int, int, int]]:
    """Of each group the places that a scheme pays, those that none pays, and those that are not open."""
    found = places_on(date.fromisoformat(day), *known_of(given(*facts, anyhow=True).story))
    return {places.group: (places.paid, places.unpaid, places.unrealised) for places in found}


def test_without_a_scheme_no_place_is_paid() -> None:
    assert told("2024-02-01", *HOF) == {"displaced_ukraine": (0, 10, 0)}


def test_before_it_opens_its_places_are_not_realised_and_once_closed_there_are_none() -> None:
    assert told("2024-01-31", *HOF) == {"displaced_ukraine": (0, 0, 10)}
    assert told("2023-04-02", *HOF) == {}
    closed = fact("close_location", location="hof", on="2024-03-01", reason="r")
    assert told("2024-02-29", *HOF, closed) == {"displaced_ukraine": (0, 10, 0)}
    assert told("2024-03-01", *HOF, closed) == {}


def test_a_rate_per_place_pays_every_open_place_and_none_that_is_not() -> None:
    fewer = fact("change_capacity", location="hof", on="2024-03-01", group="displaced_ukraine", places=6, reason="r")
    schemes = a_scheme(), a_rate("44")
    assert told("2024-02-29", *HOF, *schemes, fewer) == {"displaced_ukraine": (10, 0, 0)}
    assert told("2024-03-01", *HOF, *schemes, fewer) == {"displaced_ukraine": (6, 0, 4)}


def test_a_rate_per_person_pays_the_places_of_who_is_placed() -> None:
    schemes = a_scheme(), a_rate("44", unit="person_day")
    assert told("2024-02-01", *HOF, *schemes, *PERSONS) == {"displaced_ukraine": (3, 7, 0)}


def test_two_schemes_pay_no_place_twice() -> None:
    one = a_scheme(), a_rate("44", unit="person_day")
    other = a_scheme("gast"), a_rate("10", scheme="gast", unit="person_day")
    assert told("2024-02-01", *HOF, *one, *other, *PERSONS) == {"displaced_ukraine": (3, 7, 0)}


@pytest.mark.parametrize(
    ("rate", "paid"),
    [
        (a_rate("44", "2024-02-02"), 0),
        (a_rate("44", "2024-02-01"), 10),
        (a_rate("0"), 0),
        (a_rate("500", unit="lump_sum"), 0),
    ],
)
def test_a_rate_of_nothing_of_later_or_for_the_whole_pays_no_place(rate: Fact, paid: int) -> None:
    assert told("2024-02-01", *HOF, a_scheme(), rate) == {"displaced_ukraine": (paid, 10 - paid, 0)}


def test_a_scheme_pays_its_own_groups_in_its_own_period() -> None:
    both = a_location("hof", {"displaced_ukraine": 10, "urgent_seeker": 4})
    schemes = a_scheme(until="2024-03-01"), a_rate("44")
    assert told("2024-02-29", *both, *schemes) == {"displaced_ukraine": (10, 0, 0), "urgent_seeker": (0, 4, 0)}
    assert told("2024-03-01", *both, *schemes) == {"displaced_ukraine": (0, 10, 0), "urgent_seeker": (0, 4, 0)}


def test_of_two_final_decisions_the_last_one_counts() -> None:
    again = decided("hof", body="college", capacity={"displaced_ukraine": 25}, at="2024-03-04T20:00")
    assert told("2024-03-03", *HOF, again) == {"displaced_ukraine": (0, 10, 0)}
    assert told("2024-03-04", *HOF, again) == {"displaced_ukraine": (0, 10, 15)}


WHATEVER = st.one_of(
    st.builds(lambda day: placed(location="hof", from_=day), SOME_DAY),
    st.builds(lambda day: fact("close_location", location="hof", on=day, reason="r"), SOME_DAY),
    st.builds(
        lambda day, places: fact(
            "change_capacity", location="hof", on=day, group="displaced_ukraine", places=places, reason="r"
        ),
        SOME_DAY,
        st.integers(1, 9),
    ),
    st.builds(a_rate, st.sampled_from(["0", "44"]), SOME_DAY, unit=st.sampled_from(["place_day", "person_day"])),
    st.builds(
        lambda day: decided("hof", body="college", capacity={"displaced_ukraine": 25}, at=f"{day}T20:00"), SOME_DAY
    ),
    st.builds(scheme_ends, SOME_DAY),
)


@anything(SOME_DAY, st.lists(WHATEVER, max_size=6))
def test_between_two_turns_nothing_changes_of_the_places(opens: str, history: list[Fact]) -> None:
    beginning = [*a_location("hof", {"displaced_ukraine": 10}, on=opens), PERSONS[0], a_scheme()]
    story = given(*beginning, anyhow=True).story
    for name, fields in history:
        with suppress(Refused):
            story.do(command(name, **fields, deviation="it was so"))
    all_known = known_of(story)
    days = turns(*all_known)
    assert days == sorted(set(days))
    assert other_from(lambda day: list(places_on(day, *all_known))) <= set(days)
