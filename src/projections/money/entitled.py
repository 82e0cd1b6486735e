"""What schemes entitle to, of the places and the persons at each location from day to day (rule F3)."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import chain
from typing import Any, NamedTuple

from sqlalchemy import Column, ColumnElement, Row, and_, func, or_, select

from domain.kernel.days import OPEN
from domain.money.entitlement import Line, Quantity, joined, lump_sums, paid, quantities, rates
from domain.states.scheme import Scheme, Unit
from projections.engine.believed import rows
from projections.engine.question import Asked
from projections.engine.tables import iso, known
from projections.locations.location_table import CAPACITY
from projections.locations.occupancy_table import CHANGE
from projections.money.money_table import schemes

Here = tuple[str, str]
"""A location and a group."""


def lines(asked: Asked) -> list[Line]:
    """The lines of all schemes in the period; of a scheme, a location or a group where that was asked."""
    found: list[Line] = []
    paying = [scheme for scheme in schemes(asked) if asked.about in ("", scheme.scheme)]
    places = _places(asked, _groups(asked, paying, Unit.PLACE_DAY))
    persons = _persons(asked, _groups(asked, paying, Unit.PERSON_DAY))
    for scheme in paying:
        found += joined(_of_scheme(asked, scheme, places, persons))
    return found


def _of_scheme(
    asked: Asked, scheme: Scheme, places: dict[Here, list[Quantity]], persons: dict[Here, list[Quantity]]
) -> Iterator[Line]:
    days = asked.from_, asked.until
    if asked.location is None:
        at_once = lump_sums(scheme, *days)
        yield from (line for line in at_once if asked.group in (None, line.group))
    by_unit = [(rates(scheme, Unit.PLACE_DAY, *days), places), (rates(scheme, Unit.PERSON_DAY, *days), persons)]
    by_unit = [(of_unit, here) for of_unit, here in by_unit if of_unit]
    groups = {group.value: number for number, group in enumerate(scheme.groups)}
    there = {(location, groups[group]) for _, here in by_unit for location, group in here if group in groups}
    for location, number in sorted(there):
        group = scheme.groups[number]
        for of_unit, here in by_unit:
            yield from paid(of_unit, location, group, here.get((location, group.value), ()))


def _groups(asked: Asked, paying: Iterable[Scheme], unit: Unit) -> set[str]:
    """The groups for which a scheme pays per unit in the period."""
    groups = {group.value for one in paying if rates(one, unit, asked.from_, asked.until) for group in one.groups}
    return groups if asked.group is None else groups & {asked.group}


def _places(asked: Asked, groups: set[str]) -> dict[Here, list[Quantity]]:
    """The open places."""
    t = CAPACITY.c
    found: dict[Here, list[Quantity]] = defaultdict(list)
    if groups:
        columns = t.subject, t.group, t.from_day, t.until_day, t.places
        for row in rows(asked, CAPACITY, *_open(asked, groups), columns=columns):
            location, group, from_, until, places = tuple(row)
            found[location, group].append((_day(from_), _day(until), places))
    for of_group in found.values():
        of_group.sort()
    return found


def _open(asked: Asked, groups: set[str]) -> list[ColumnElement[bool]]:
    t = CAPACITY.c
    only = [t.group.in_(groups), t.places > 0, t.from_day < iso(asked.until), t.until_day > iso(asked.from_)]
    return only if asked.location is None else [*only, t.subject == asked.location]


def _persons(asked: Asked, groups: set[str]) -> dict[Here, list[Quantity]]:
    """The persons who are there."""
    steps: dict[Here, Counter[date]] = defaultdict(Counter)
    for sign, location, group, day, number in _moved(asked, groups, CHANGE.c.location, CHANGE.c.group):
        steps[location, group][max(_day(day), asked.from_)] += sign * number
    found: dict[Here, list[Quantity]] = {}
    for here, of_days in steps.items():
        level, levels = 0, []
        for day, more in sorted(of_days.items()):
            level += more
            levels.append((day, level))
        found[here] = list(quantities(levels, asked.until))
    return found


Changes = dict[str, Counter[date]]
"""Per group, how many places or persons there are more (or fewer) from a day on, at all locations together."""

Sums = dict[tuple[str, str | None], Decimal]
"""Euros by scheme and group."""


def entitled(asked: Asked) -> Sums:
    """The euros of the lines of all schemes by scheme and group, where there are any."""
    paying, days = schemes(asked), (asked.from_, asked.until)
    changes = {
        Unit.PLACE_DAY: _changes_of_places(asked, _groups(asked, paying, Unit.PLACE_DAY)),
        Unit.PERSON_DAY: _changes_of_persons(asked, _groups(asked, paying, Unit.PERSON_DAY)),
    }
    return _euros(paying, changes, *days)


def _euros(paying: Iterable[Scheme], changes: Mapping[Unit, Changes], from_: date, until: date) -> Sums:
    sums: Sums = defaultdict(Decimal)
    for scheme in paying:
        for line in lump_sums(scheme, from_, until):
            sums[scheme.scheme, line.group and line.group.value] += line.amount
        for unit, of_unit in changes.items():
            for rate in rates(scheme, unit, from_, until):
                for group in scheme.groups:
                    if number := _days_between(of_unit.get(group.value, {}), rate.from_, rate.until):
                        sums[scheme.scheme, group.value] += number * rate.amount
    return sums


class Period(NamedTuple):
    """A period that was reported at a position, from a day until a day (excluded)."""

    position: int
    from_: date
    until: date


def then_and_now(asked: Asked, periods: Sequence[Period]) -> Iterator[tuple[Sums, Sums]]:
    """The euros of each of these periods, as known when it was reported and as known now.

    Whatever their number, what is known of places and persons is read once.
    """
    if not periods:
        return
    now = schemes(asked)
    then = [schemes(replace(asked, known_at=period.position)) for period in periods]
    groups = {group.value for one in (*now, *chain(*then)) for group in one.groups}
    whole = replace(asked, from_=min(one.from_ for one in periods), until=max(one.until for one in periods))
    persons, later, forms = _changes_of_persons(whole, groups), _late(asked, groups, periods), _forms(whole, groups)
    for period, schemes_then in zip(periods, then, strict=True):
        places_then = [one[:4] for one in forms if one.known_from <= period.position < one.known_until]
        places_now = [one[:4] for one in forms if asked.known_at < one.known_until]
        late = (row for row in later if row.position > period.position)
        changes_then = {
            Unit.PLACE_DAY: _of_places(places_then),
            Unit.PERSON_DAY: _without(persons, late),
        }
        changes_now = {Unit.PLACE_DAY: _of_places(places_now), Unit.PERSON_DAY: persons}
        days = period.from_, period.until
        yield _euros(schemes_then, changes_then, *days), _euros(now, changes_now, *days)


_LAST = OPEN.isoformat()


def _late(asked: Asked, groups: set[str], periods: Sequence[Period]) -> list[Any]:
    """The changes of who is where that may touch a period and were recorded after it was reported."""
    t = CHANGE.c
    is_late = (
        and_(t.position > one.position, t.from_day < iso(one.until), func.coalesce(t.until_day, _LAST) > iso(one.from_))
        for one in periods
    )
    query = select(t.position, t.group, t.from_day, t.until_day, t.persons).where(
        t.position > min(one.position for one in periods),
        t.position <= asked.known_at,
        t.group.in_(groups),
        or_(*is_late),
    )
    return list(asked.connection.execute(query))


def _without(changes: Changes, late: Iterable[Row[Any]]) -> Changes:
    found: Changes = defaultdict(Counter, {group: Counter(of_group) for group, of_group in changes.items()})
    for row in late:
        found[row.group][_day(row.from_day)] -= row.persons
        if row.until_day is not None:
            found[row.group][_day(row.until_day)] += row.persons
    return found


class _Form(NamedTuple):
    """Open places, from when until when that was believed."""

    group: str
    from_: date
    until: date
    places: int
    known_from: int
    known_until: int


def _forms(asked: Asked, groups: set[str]) -> list[_Form]:
    """The open places in the period, whenever that was believed."""
    t = CAPACITY.c
    query = select(t.group, t.from_day, t.until_day, t.places, t.known_from, t.known_until)
    return [
        _Form(group, _day(from_), _day(until), places, known_from, _NEVER if known_until is None else known_until)
        for group, from_, until, places, known_from, known_until in asked.connection.execute(
            query.where(*_open(asked, groups), t.known_from <= asked.known_at)
        )
    ]


_NEVER = 2**62


def _days_between(changes: Mapping[date, int], from_: date, until: date) -> int:
    """So many days of one place, or of one person, from a day until a day (excluded)."""
    return sum(more * (until - max(day, from_)).days for day, more in changes.items() if day < until)


def _changes_of_places(asked: Asked, groups: set[str]) -> Changes:
    t = CAPACITY.c
    columns = t.group, t.from_day, t.until_day, t.places
    found = rows(asked, CAPACITY, *_open(asked, groups), columns=columns) if groups else []
    return _of_places((row.group, _day(row.from_day), _day(row.until_day), row.places) for row in found)


def _of_places(places: Iterable[tuple[str, date, date, int]]) -> Changes:
    found: Changes = defaultdict(Counter)
    for group, from_, until, number in places:
        of_group = found[group]
        of_group[from_] += number
        of_group[until] -= number
    return found


def _changes_of_persons(asked: Asked, groups: set[str]) -> Changes:
    found: Changes = defaultdict(Counter)
    for sign, group, day, number in _moved(asked, groups, CHANGE.c.group):
        found[group][_day(day)] += sign * number
    return found


def _moved(asked: Asked, groups: set[str], *by: Column[str]) -> Iterator[Any]:
    """How many persons came, and how many went, before the period ends: a sign, by what is asked, a day, a number."""
    if not groups:
        return
    t = CHANGE.c
    for day, sign in ((t.from_day, 1), (t.until_day, -1)):
        query = select(*by, day, func.sum(t.persons)).where(
            known(CHANGE, asked.known_at), t.group.in_(groups), day < iso(asked.until)
        )
        if asked.location is not None:
            query = query.where(t.location == asked.location)
        for *key, number in asked.connection.execute(query.group_by(*by, day)):
            yield sign, *key, int(number)


@lru_cache(maxsize=10_000)
def _day(day: str) -> date:
    return date.fromisoformat(day)
