"""What a scheme entitles to: stretches of days, held against a model that goes day by day (policy 3.4, rule F3)."""

from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

from hypothesis import given as anything
from hypothesis import strategies as st

from domain.kernel.deciding import Refused
from domain.kernel.history import effective
from domain.money.entitlement import Line, entitlement, stretches, within
from domain.states.occupancy import Occupancy
from domain.states.scheme import Scheme, SchemeDefined, SchemeEndSet
from domain.states.site import Site
from tests.domain.facts import (
    Fact,
    a_household,
    a_location,
    a_rate,
    a_scheme,
    ended,
    placed,
    restated,
    retracted,
    scheme_ends,
)
from tests.domain.given import Story, command, fact, given

YEAR = (date(2024, 1, 1), date(2025, 1, 1))
PERSONS = {"unit": "person_day"}


Known = tuple[Scheme, list[Site], dict[str, Occupancy]]


def known_of(*facts: Fact, scheme: str = "oek") -> Known:
    """A scheme, the locations, and who is there."""
    story = given(*facts, anyhow=True).story
    standing = effective(story.recorded)
    of_scheme = Scheme.fold(scheme, standing)
    names = sorted({location for r in standing if (location := getattr(r.event, "location", None))})
    sites = [Site.fold(name, (r for r in standing if getattr(r.event, "location", None) == name)) for name in names]
    full = {name: Occupancy(name) for name in names}
    for recorded in story.recorded:
        for occupancy in full.values():
            occupancy.apply(recorded)
    return of_scheme, sites, full


def lines_of(*facts: Fact, from_: date = YEAR[0], until: date = YEAR[1], scheme: str = "oek") -> list[Line]:
    return list(entitlement(*known_of(*facts, scheme=scheme), from_, until))


def told(lines: list[Line]) -> list[tuple[str, str, int, str, str]]:
    """First day, day after the last one, quantity, rate and amount."""
    return [
        (line.from_.isoformat(), line.until.isoformat(), line.quantity, str(line.rate), str(line.amount))
        for line in lines
    ]


def changed(places: int, on: str, location: str = "hof", group: str = "displaced_ukraine") -> Fact:
    return fact("change_capacity", location=location, on=on, group=group, places=places, reason="r")


HOF = a_location("hof", {"displaced_ukraine": 10}, on="2024-02-01")


def test_every_open_place_counts_each_day_whether_or_not_somebody_is_in_it() -> None:
    found = lines_of(*HOF, a_scheme(), a_rate("61"))
    assert told(found) == [("2024-02-01", "2025-01-01", 10, "61.00", "204350.00")]
    assert (found[0].location, found[0].group, found[0].unit) == ("hof", "displaced_ukraine", "place_day")
    assert found[0].days == 335


def test_a_stretch_ends_where_the_rate_the_capacity_or_the_openness_changes() -> None:
    closing = fact("close_location", location="hof", on="2024-05-01", reason="r")
    rates = [a_rate("83", "2022-10-15"), a_rate("61", "2024-02-15")]
    assert told(lines_of(*HOF, a_scheme(), *rates, changed(12, "2024-04-01"), closing)) == [
        ("2024-02-01", "2024-02-15", 10, "83.00", "11620.00"),
        ("2024-02-15", "2024-04-01", 10, "61.00", "28060.00"),
        ("2024-04-01", "2024-05-01", 12, "61.00", "21960.00"),
    ]


def test_what_changes_nothing_makes_no_new_line() -> None:
    same = [changed(10, "2024-04-01"), a_rate("61", "2024-06-01")]
    assert len(lines_of(*HOF, a_scheme(), a_rate("61"), *same)) == 1


def test_days_on_which_it_was_closed_lie_between_two_lines() -> None:
    shut = fact("close_location", location="hof", on="2024-03-01", reason="r")
    again = fact("open_location", location="hof", on="2024-04-01", capacity={"displaced_ukraine": 10})
    assert [line[:3] for line in told(lines_of(*HOF, shut, again, a_scheme(), a_rate("1")))] == [
        ("2024-02-01", "2024-03-01", 10),
        ("2024-04-01", "2025-01-01", 10),
    ]


def test_of_two_rates_from_one_day_the_last_recorded_holds() -> None:
    [line] = lines_of(*HOF, a_scheme(), a_rate("61"), a_rate("62"))
    assert str(line.rate) == "62.00"


def test_a_rate_from_the_day_after_the_last_one_asked_about_is_of_no_line() -> None:
    found = lines_of(*HOF, a_scheme(), a_rate("61"), a_rate("62", "2024-03-01"), until=date(2024, 3, 1))
    assert told(found) == [("2024-02-01", "2024-03-01", 10, "61.00", "17690.00")]


def test_before_its_first_rate_a_scheme_pays_nothing() -> None:
    assert told(lines_of(*HOF, a_scheme(), a_rate("61", "2024-12-31"))) == [
        ("2024-12-31", "2025-01-01", 10, "61.00", "610.00")
    ]


def test_a_scheme_pays_only_while_it_holds_and_only_for_its_groups() -> None:
    both = a_location("hof", {"displaced_ukraine": 10, "urgent_seeker": 5})
    found = lines_of(*both, a_scheme(from_="2024-03-01", until="2024-03-03"), a_rate("1"))
    assert told(found) == [("2024-03-01", "2024-03-03", 10, "1.00", "20.00")]


def test_a_scheme_pays_until_the_end_that_was_set_last() -> None:
    def until(*facts: Fact) -> list[str]:
        return [line.until.isoformat() for line in lines_of(*HOF, a_scheme(until="2024-06-01"), a_rate("1"), *facts)]

    sooner, later = scheme_ends("2024-05-01"), scheme_ends("2024-09-01")
    assert [until(), until(sooner), until(later, sooner), until(sooner, later)] == [
        ["2024-06-01"],
        ["2024-05-01"],
        ["2024-05-01"],
        ["2024-09-01"],
    ]
    assert until(later, sooner, retracted(10)) == ["2024-09-01"]
    assert until(sooner, restated(9, {"until": "2024-07-01"})) == ["2024-07-01"]


def test_only_the_days_that_were_asked_about_count() -> None:
    found = lines_of(*HOF, a_scheme(), a_rate("1"), from_=date(2024, 2, 10), until=date(2024, 2, 11))
    assert told(found) == [("2024-02-10", "2024-02-11", 10, "1.00", "10.00")]
    assert lines_of(*HOF, a_scheme(), a_rate("1"), from_=date(2024, 2, 10), until=date(2024, 2, 10)) == []


def test_a_person_counts_from_arrival_until_departure() -> None:
    household = a_household("c1", "p1", "p2", group="displaced_ukraine")
    there = [household, placed(location="hof", from_="2024-02-05"), ended(on="2024-02-08")]
    found = lines_of(*HOF, a_scheme(), a_rate("12.34", **PERSONS), *there)
    assert told(found) == [("2024-02-05", "2024-02-08", 2, "12.34", "74.04")]


def test_a_lump_sum_is_paid_once_on_the_day_of_its_rate() -> None:
    sums = [a_rate("1000", "2024-03-01", unit="lump_sum"), a_rate("500", "2025-01-01", unit="lump_sum")]
    [line] = lines_of(*HOF, a_scheme(), *sums)
    assert told([line]) == [("2024-03-01", "2024-03-02", 1, "1000.00", "1000.00")]
    assert (line.location, line.group) == (None, "displaced_ukraine")
    [line] = lines_of(*HOF, a_scheme("oek", "displaced_ukraine", "asylum_emergency"), *sums)
    assert line.group is None


def test_cents_are_exact() -> None:
    [line] = lines_of(*HOF, a_scheme(), a_rate("0.07"), from_=date(2024, 2, 1), until=date(2024, 2, 2))
    assert line.amount == Decimal("0.70")


# ---------------------------------------------------------------- against a model that goes day by day

days = st.integers(0, 60).map(lambda n: (date(2024, 1, 1) + timedelta(days=n)).isoformat())
cents = st.integers(0, 20_000).map(lambda n: f"{n / 100:.2f}")
places = st.integers(0, 12)
BEGINNING = [*a_location("hof", {"displaced_ukraine": 5}), a_scheme(from_="2024-01-05", until="2024-02-20")]
whatever = st.one_of(
    st.builds(lambda n, on: changed(n, on), places, days),
    st.builds(lambda on: fact("close_location", location="hof", on=on, reason="r"), days),
    st.builds(
        lambda n, on: fact("open_location", location="hof", on=on, capacity={"displaced_ukraine": n}), places, days
    ),
    st.builds(lambda amount, on: a_rate(amount, on), cents, days),
    st.builds(scheme_ends, days),
    st.builds(lambda amount, on: a_rate(amount, on, **PERSONS), cents, days),
    st.builds(
        lambda n, on: fact("place_household", placement=f"pl{n}", case=f"c{n}", location="hof", from_=on),
        st.integers(1, 3),
        days,
    ),
    st.builds(lambda n, on: ended(f"pl{n}", on), st.integers(1, 3), days),
    st.builds(retracted, st.integers(6, 25)),
    st.builds(lambda n, on: restated(n, {"on": on}), st.integers(6, 25), days),
    st.builds(lambda n, on: restated(n, {"from": on}), st.integers(6, 25), days),
    st.builds(lambda n, amount: restated(n, {"amount": amount}), st.integers(6, 25), cents),
    st.builds(lambda n, places: restated(n, {"places": places}), st.integers(6, 25), places),
)


def possible(history: list[Fact]) -> list[Fact]:
    """The facts of a history that are not refused."""
    households = [a_household(f"c{n}", f"p{n}", f"q{n}", group="displaced_ukraine") for n in (1, 2, 3)]
    kept: list[Fact] = [*BEGINNING, *households]
    story = given(*kept, anyhow=True).story
    for name, fields in history:
        try:
            story.do(command(name, **fields, deviation="it was so"))
        except Refused:
            continue
        kept.append((name, {**fields, "deviation": "it was so"}))
    return kept


@anything(st.lists(whatever, max_size=14))
def test_stretches_come_to_what_each_day_comes_to(history: list[Fact]) -> None:
    facts = possible(history)
    from_, until = date(2024, 1, 1), date(2024, 3, 10)
    story = given(*facts, anyhow=True).story
    by_day, by_stretch = defaultdict[Any, Decimal](Decimal), defaultdict[Any, Decimal](Decimal)
    for n in range((until - from_).days):
        day = from_ + timedelta(days=n)
        for unit, amount in naive(story, day):
            by_day[unit, day] += amount
    found = lines_of(*facts, from_=from_, until=until)
    for line in found:
        assert line.amount == line.amount.quantize(Decimal("0.01"))
        for n in range(line.days):
            by_stretch[line.unit.value, line.from_ + timedelta(days=n)] += line.quantity * line.rate
    assert {key: amount for key, amount in by_stretch.items() if amount} == by_day
    assert sum(line.amount for line in found) == sum(by_day.values())
    for one, other in pairwise(found):
        touching = one.unit == other.unit and one.until == other.from_
        assert not touching or (one.quantity, one.rate) != (other.quantity, other.rate), "not one line"


PERIOD = st.tuples(st.integers(0, 69), st.integers(1, 40)).map(
    lambda one: (YEAR[0] + timedelta(days=one[0]), YEAR[0] + timedelta(days=sum(one)))
)


@anything(st.lists(whatever, max_size=14), PERIOD)
def test_of_the_stretches_of_all_days_a_period_takes_what_is_of_its_own(
    history: list[Fact], period: tuple[date, date]
) -> None:
    known = known_of(*possible(history))
    ever = list(stretches(*known))
    assert list(within(ever, *period)) == list(entitlement(*known, *period))
    assert list(within(ever, date.min, date.max)) == list(entitlement(*known, date.min, date.max))


def test_one_rate_that_two_events_set_is_one_line_and_a_period_names_the_event_of_its_own_first_day() -> None:
    facts = [a_scheme(), *a_location("hof", {"displaced_ukraine": 2}), a_rate("44"), a_rate("44", "2024-03-01")]
    march = date(2024, 3, 1), date(2024, 4, 1)
    ever = list(stretches(*known_of(*facts)))
    assert [(line.from_, line.rated - ever[0].rated) for line in ever] == [(YEAR[0], 0), (march[0], 1)]
    assert [line.rated for line in within(ever, *YEAR)] == [ever[0].rated]
    assert [line.rated for line in within(ever, *march)] == [ever[1].rated]


def test_two_sums_at_once_of_one_amount_on_two_days_are_two_lines() -> None:
    sums = [a_rate("500", f"2024-03-0{day}", unit="lump_sum") for day in (1, 2)]
    assert [line.days for line in lines_of(a_scheme(), *sums)] == [1, 1]
    assert [line.days for line in within(stretches(*known_of(a_scheme(), *sums)), *YEAR)] == [1, 1]


def naive(story: Story, day: date) -> list[tuple[str, Decimal]]:
    """What one day comes to, by looking at everything anew."""
    standing = [r.event for r in effective(story.recorded)]
    found = []
    schemes = [event for event in standing if isinstance(event, SchemeDefined)]
    ends = [event.until for event in standing if isinstance(event, SchemeDefined | SchemeEndSet)]
    if not any(scheme.from_ <= day < (ends[-1] or date.max) for scheme in schemes):
        return []
    site = Site.fold("hof", effective(story.recorded))
    here = sum(
        change.persons
        for r in story.recorded
        for change in getattr(r.event, "occupancy", ())
        if change.from_ <= day and (change.until is None or day < change.until)
    )
    quantities = {"place_day": site.capacity_on(day).get("displaced_ukraine", 0), "person_day": here}  # type: ignore[call-overload]
    for unit, quantity in quantities.items():
        rates: list[Any] = [e for e in standing if getattr(e, "unit", None) == unit and e.TOPIC == "RateSet@1"]
        begun = [e for e in rates if e.from_ <= day]
        amount = quantity * [e.amount for e in sorted(begun, key=lambda e: e.from_)][-1] if begun else Decimal()
        if amount:
            found.append((unit, amount))
    return found
