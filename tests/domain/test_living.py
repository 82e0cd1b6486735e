"""What is found afterwards of where people live: too full, not open, unsupported, in no programme (P1, P3, S4, S5)."""

from datetime import date
from typing import Any

import pytest

from domain.findings import about_occupancy, about_taking_part
from domain.kernel.days import start_of_day
from domain.kernel.found import found_at
from domain.kernel.history import OccupancyChange, Recorded, effective
from domain.kernel.spells import Spell
from domain.kernel.vocabulary import Group
from domain.states.occupancy import Occupancy, not_open, over_capacity, spans_of_arrivals
from domain.states.site import Site
from domain.support.support import ProgrammeDefined, Runs
from tests.domain.facts import Fact, a_location, a_programme, at_location, decided, opened, suggested, supported
from tests.domain.given import fact, given

REGULAR = Group.ASYLUM_REGULAR


def record_of(*facts: Fact) -> list[Recorded]:
    return effective(given(*facts, anyhow=True).story.recorded)


def lived_in(*changes: OccupancyChange) -> Occupancy:
    occupancy = Occupancy("azc")
    occupancy.add(changes)
    return occupancy


def found(today: str, *facts: Fact, living: list[OccupancyChange] | None = None) -> list[tuple[str, str, str]]:
    """Rule, first day and words of what is found of the location."""
    site = Site.fold("azc", record_of(*facts))
    findings = found_at(about_occupancy(site, lived_in(*living or []), [], []), start_of_day(date.fromisoformat(today)))
    return [(finding.rule.id, str(finding.at), str(finding.detail)) for finding in findings]


def days_of(rule: str, today: str, *facts: Fact, living: list[OccupancyChange]) -> list[str]:
    return [day for broken, day, _ in found(today, *facts, living=living) if broken == rule]


def site_closed(on: str) -> Fact:
    return fact("close_location", location="azc", on=on, reason="r")


def capacity(places: int, on: str, group: str = "asylum_regular") -> Fact:
    return fact("change_capacity", location="azc", group=group, places=places, on=on, reason="r")


# ---------------------------------------------------------------- too full (rule P1)


def test_as_many_as_there_are_places_is_not_too_many_and_one_more_is_from_its_day_on() -> None:
    full, one = at_location(10, "2024-02-01"), at_location(1, "2024-03-01")
    assert found("2024-12-31", *a_location(), living=[full]) == []
    said = "On 2024-03-01 azc would hold 11 persons of asylum_regular; it has 10 places for them."
    assert found("2024-12-31", *a_location(), living=[full, one]) == [("P1", "2024-03-01", said)]


def test_what_is_too_full_from_today_is_found_and_from_tomorrow_not_yet() -> None:
    living = [at_location(11, "2024-02-01")]
    assert days_of("P1", "2024-02-01", *a_location(), living=living) == ["2024-02-01"]
    assert days_of("P1", "2024-01-31", *a_location(), living=living) == []


def test_each_stretch_of_too_many_is_found_once() -> None:
    living = [
        at_location(11, "2024-02-01", "2024-04-01"), at_location(1, "2024-03-01", "2024-05-01"),
        at_location(9, "2024-04-01"), at_location(5, "2024-06-01", "2024-07-01"),
    ]  # fmt: skip
    assert days_of("P1", "2024-12-31", *a_location(), living=living) == ["2024-02-01", "2024-06-01"]


def test_fewer_places_make_it_too_full_from_their_day_on() -> None:
    living = [at_location(8, "2024-02-01")]
    facts = [*a_location(), capacity(7, "2024-04-01"), capacity(8, "2024-05-01")]
    assert days_of("P1", "2024-12-31", *facts, living=living) == ["2024-04-01"]


def test_a_unit_is_too_full_by_itself() -> None:
    living = [at_location(3, "2024-02-01", unit="A1")]
    [(rule, day, said)] = found("2024-12-31", *a_location(units={"A1": 2}), supported(), living=living)
    assert (rule, day) == ("P1", "2024-02-01")
    assert said == "On 2024-02-01 unit A1 of azc would hold 3 persons; it has 2 places."


# ---------------------------------------------------------------- where it is not open, or not for them (rule P3)


def test_who_lives_there_before_it_opens_or_after_it_closes_is_found() -> None:
    living = [at_location(1, "2023-12-01")]
    said = "azc is not open on 2023-12-01."
    assert found("2024-12-31", *a_location(), living=living) == [("P3", "2023-12-01", said)]
    later = [at_location(1, "2024-02-01")]
    assert days_of("P3", "2024-05-31", *a_location(), site_closed("2024-06-01"), living=later) == []
    assert days_of("P3", "2024-06-01", *a_location(), site_closed("2024-06-01"), living=later) == ["2024-06-01"]
    gone = [at_location(1, "2024-02-01", "2024-06-01")]
    assert days_of("P3", "2024-12-31", *a_location(), site_closed("2024-06-01"), living=gone) == []


def test_a_group_that_it_is_not_decided_for_is_found_from_its_first_day_there() -> None:
    living = [at_location(1, "2024-03-01", group="displaced_ukraine")]
    assert days_of("P3", "2024-12-31", *a_location(), living=living) == ["2024-03-01"]
    assert days_of("P3", "2024-02-29", *a_location(), living=living) == []


def test_a_group_is_found_when_a_decision_during_its_stay_is_about_another() -> None:
    without = opened(deviation="haste", deviates=["L1"])
    later = decided(
        capacity={"labour_migrant": 5}, body="college", at="2024-03-01T20:00", deviation="late", deviates=["L1"]
    )
    living = [at_location(1, "2024-02-01")]
    assert days_of("P3", "2024-12-31", suggested(), without, living=living) == []
    assert days_of("P3", "2024-12-31", suggested(), without, later, living=living) == ["2024-02-01"]


def test_a_unit_is_counted_in_its_group_and_not_found_twice() -> None:
    living = [at_location(1, "2023-12-01", unit="A1")]
    assert days_of("P3", "2024-12-31", *a_location(units={"A1": 2}), supported(), living=living) == ["2023-12-01"]


def test_what_is_found_names_the_last_event_before_it_that_brought_more_of_that_group() -> None:
    site = Site.fold("azc", record_of(*a_location()))
    living = lived_in(at_location(10, "2024-02-01"), at_location(1, "2024-03-01"))
    arrivals = [
        (date(2024, 3, 1), "asylum_regular", 21), (date(2024, 3, 1), "status_holder", 22),
        (date(2024, 2, 1), "asylum_regular", 23), (date(2024, 3, 2), "asylum_regular", 24),
    ]  # fmt: skip
    [finding] = about_occupancy(site, living, arrivals, [])
    assert finding.position == 21
    [finding] = about_occupancy(site, living, arrivals[1:2], [])
    assert finding.position is None


def test_where_it_is_not_open_is_told_once_and_each_group_that_it_is_not_for_too() -> None:
    site = Site.fold("azc", record_of(*a_location()))
    spans = [((group, ""), date(2023, 12, 1), date(2024, 2, 1)) for group in ("status_holder", "labour_migrant")]
    said = [str(breach.detail) for breach in not_open(site, [*spans, *spans])]
    assert said == [
        "azc is not open on 2023-12-01.",
        "azc is not decided for status_holder.",
        "azc is not decided for labour_migrant.",
    ]


def test_what_is_found_is_told_by_group_whoever_came_first() -> None:
    facts = a_location(capacity={"asylum_regular": 0, "status_holder": 0})
    living = [at_location(1, "2023-12-01", group="status_holder"), at_location(1, "2023-12-15")]
    assert [(rule, day) for rule, day, _ in found("2024-12-31", *facts, living=living)] == [
        ("P1", "2024-01-01"), ("P1", "2024-01-01"), ("P3", "2023-12-15"), ("P3", "2023-12-01"),
    ]  # fmt: skip


# ---------------------------------------------------------------- who arrives when


def test_too_many_of_one_group_are_told_once_however_many_spans_there_are() -> None:
    site = Site.fold("azc", record_of(*a_location(capacity={"asylum_regular": 1})))
    living = lived_in(at_location(2, "2024-02-01", "2024-03-01"), at_location(2, "2024-04-01"))
    spans = [((REGULAR, ""), date(2024, month, 1), date(2024, month + 1, 1)) for month in (4, 2)]
    [breach] = over_capacity(site, living, spans)
    assert breach.detail.values["day"] == date(2024, 2, 1)


def test_too_many_are_told_by_their_first_day_whatever_the_order_of_the_spans() -> None:
    site = Site.fold("azc", record_of(*a_location(capacity={"asylum_regular": 1, "status_holder": 1})))
    living = lived_in(at_location(2, "2024-02-01", group="status_holder"), at_location(2, "2024-03-01"))
    march, april, may = date(2024, 3, 1), date(2024, 4, 1), date(2024, 5, 1)
    spans = [((REGULAR, ""), april, may), (("status_holder", ""), march, may), ((REGULAR, ""), march, april)]
    told = [(breach.detail.values["day"], str(breach.detail)[-60:]) for breach in over_capacity(site, living, spans)]
    assert [day for day, _ in told] == [march, march]


@pytest.mark.parametrize(
    ("changes", "spans"),
    [
        ([at_location(1, "2024-02-01", "2024-03-01")], [("asylum_regular", "", "2024-02-01", "2024-03-01")]),
        ([at_location(1, "2024-02-01")], [("asylum_regular", "", "2024-02-01", "9999-12-31")]),
        ([at_location(-1, "2024-02-01")], []),
        (
            [at_location(1, "2024-02-01", "2024-03-01", unit="A1")],
            [("asylum_regular", "", "2024-02-01", "2024-03-01"), ("", "A1", "2024-02-01", "2024-03-01")],
        ),
        ([at_location(1, "2024-02-01", location="hof")], []),
        ([at_location(1, "2024-02-01", group="status_holder")], [("", "", "2024-02-01", "9999-12-31")]),
        ([at_location(1, "2024-02-01"), at_location(-1, "2024-02-01", group="status_holder")], []),
        (
            [at_location(-1, "2024-02-01", group="status_holder"), at_location(2, "2024-02-01", "2024-04-01")],
            [("asylum_regular", "", "2024-02-01", "2024-04-01")],
        ),
        (
            [at_location(1, "2024-02-01", unit="A1"), at_location(-1, "2024-02-01", unit="A2")],
            [("", "A1", "2024-02-01", "9999-12-31")],
        ),
        (
            [at_location(1, "2024-02-01", "2024-03-01"), at_location(2, "2024-04-01", "2024-05-01")],
            [
                ("asylum_regular", "", "2024-02-01", "2024-03-01"),
                ("asylum_regular", "", "2024-04-01", "2024-05-01"),
            ],
        ),
    ],
)  # fmt: skip
def test_arrivals_are_the_days_on_which_there_are_more_persons_than_before(
    changes: list[OccupancyChange], spans: list[tuple[str, str, str, str]]
) -> None:
    assert [
        (*key, str(from_), str(until)) for key, from_, until in spans_of_arrivals(changes, "azc", {REGULAR})
    ] == spans


# ---------------------------------------------------------------- on-site support (rule S4)

UNITS: dict[str, Any] = {"units": {"A1": 20}}
LIVED_IN = [at_location(1, "2024-02-01")]


def test_units_that_are_lived_in_without_support_are_found_from_the_first_day() -> None:
    said = "azc has units of its own and no on-site support from 2024-02-01."
    assert found("2024-12-31", *a_location(**UNITS), living=LIVED_IN) == [("S4", "2024-02-01", said)]
    assert days_of("S4", "2024-02-01", *a_location(**UNITS), living=LIVED_IN) == ["2024-02-01"]
    assert days_of("S4", "2024-01-31", *a_location(**UNITS), living=LIVED_IN) == []
    assert days_of("S4", "2024-12-31", *a_location(**UNITS), living=[]) == []
    assert days_of("S4", "2024-12-31", *a_location(), living=LIVED_IN) == []


def test_who_lived_there_before_it_opened_is_without_support_from_the_opening_on() -> None:
    assert days_of("S4", "2024-12-31", *a_location(**UNITS), living=[at_location(1, "2023-12-01")]) == ["2024-01-01"]


def test_support_is_needed_on_every_day_on_which_somebody_lives_there() -> None:
    assert days_of("S4", "2024-12-31", *a_location(**UNITS), supported(from_="2024-02-01"), living=LIVED_IN) == []
    late = supported(from_="2024-02-02")
    assert days_of("S4", "2024-12-31", *a_location(**UNITS), late, living=LIVED_IN) == ["2024-02-01"]
    short = supported(until="2024-04-01")
    assert days_of("S4", "2024-12-31", *a_location(**UNITS), short, living=LIVED_IN) == ["2024-04-01"]
    gone = [at_location(1, "2024-02-01", "2024-04-01")]
    assert days_of("S4", "2024-12-31", *a_location(**UNITS), short, living=gone) == []


def test_nobody_is_supported_after_the_location_closed() -> None:
    facts = [*a_location(**UNITS), supported(until="2024-06-01"), site_closed("2024-06-01")]
    assert days_of("S4", "2024-12-31", *facts, living=LIVED_IN) == []


def test_each_time_that_it_is_open_is_looked_at_by_itself() -> None:
    again = opened(on="2024-08-01", units={"A1": 20}, deviation="again", deviates=["L1"])
    facts = [*a_location(**UNITS), supported(until="2024-06-01"), site_closed("2024-06-01"), again]
    assert days_of("S4", "2024-12-31", *facts, living=LIVED_IN) == ["2024-08-01"]


# ---------------------------------------------------------------- programmes (rule S5)


def outside(today: str, from_: str, until: str = "9999-12-31") -> list[tuple[str, str]]:
    """What is found of taking part, on these days, in a programme that runs from January until June."""
    facts = record_of(a_programme(from_="2024-01-01", until="2024-06-01"))
    known = {e.programme: Runs(e.from_, e.until) for e in (f.event for f in facts) if isinstance(e, ProgrammeDefined)}
    spells = [
        Spell("another", date(2020, 1, 1)),
        Spell("buitenkwartier", None, date(2020, 1, 1), ended=True),
        Spell("buitenkwartier", date.fromisoformat(from_), date.fromisoformat(until)),
    ]
    found = found_at(about_taking_part("c1", spells, known), start_of_day(date.fromisoformat(today)))
    return [(str(one.at), str(one.detail)) for one in found]


def test_taking_part_before_the_programme_runs_is_found_from_the_first_day() -> None:
    assert outside("2024-12-31", "2024-01-01", "2024-06-01") == []
    said = "c1 takes part in programme buitenkwartier on 2023-12-31, when it does not run."
    assert outside("2024-12-31", "2023-12-31") == [("2023-12-31", said)]
    assert outside("2023-12-31", "2023-12-31") == [("2023-12-31", said)]
    assert outside("2023-12-30", "2023-12-31") == []


def test_taking_part_after_the_programme_ended_is_found_from_its_end() -> None:
    assert [day for day, _ in outside("2024-12-31", "2024-02-01")] == ["2024-06-01"]
    assert [day for day, _ in outside("2024-06-01", "2024-02-01")] == ["2024-06-01"]
    assert outside("2024-05-31", "2024-02-01") == []
    assert [day for day, _ in outside("2024-12-31", "2024-07-01")] == ["2024-07-01"]
    assert outside("2024-12-31", "2024-07-01", "2024-07-01") == []


def test_a_programme_without_an_end_runs_on() -> None:
    [event] = [one.event for one in record_of(a_programme(from_="2024-01-01"))]
    assert isinstance(event, ProgrammeDefined)
    spell = Spell("buitenkwartier", date(2024, 2, 1))
    assert [*about_taking_part("c1", [spell], {event.programme: Runs(event.from_, event.until)})] == []
