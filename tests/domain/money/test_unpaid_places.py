"""Places that no scheme pays, on a day: what capacity may go unpaid (policy 3.4, rule F5)."""

from datetime import date

import pytest

from domain.kernel.history import effective
from domain.money.unpaid_places import places_on
from domain.states.occupancy import Occupancy
from domain.states.scheme import Scheme, SchemeEvent
from domain.states.site import LocationEvent, Site
from tests.domain.facts import Fact, a_household, a_location, a_rate, a_scheme, decided, placed
from tests.domain.given import fact, given

HOF = a_location("hof", {"displaced_ukraine": 10}, on="2024-02-01")
PERSONS = a_household("c1", "p1", "p2", "p3", group="displaced_ukraine"), placed(location="hof")


def told(day: str, *facts: Fact) -> dict[str, tuple[int, int, int]]:
    """Of each group the places that a scheme pays, those that none pays, and those that are not open."""
    story = given(*facts, anyhow=True).story
    standing = effective(story.recorded)
    site = Site.fold("hof", (r for r in standing if isinstance(r.event, LocationEvent)))
    occupancy = Occupancy("hof")
    for recorded in story.recorded:
        occupancy.apply(recorded)
    names = sorted({r.event.scheme for r in standing if isinstance(r.event, SchemeEvent)})
    schemes = [Scheme.fold(name, (r for r in standing if getattr(r.event, "scheme", "") == name)) for name in names]
    found = places_on(date.fromisoformat(day), site, occupancy, schemes)
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
