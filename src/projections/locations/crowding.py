"""Finding, event by event, where there are more persons than places, or persons without a place (rules P1, P3, S4).

An event changes who is where from a day on. So what is found from that day on is found anew, and nothing before it:
however many have ever stayed at a location, an event about its last days costs what these do.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

from domain.findings import Arrival, Change, about_on_site_support, about_persons
from domain.kernel.days import OPEN, earlier
from domain.kernel.found import begins
from domain.kernel.history import OccupancyChange
from domain.kernel.rules import Finding
from domain.kernel.vocabulary import Group
from domain.states.occupancy import Key, Occupancy
from domain.states.room import Room
from domain.states.site import Site
from projections.engine.deriving.intervals import node
from projections.engine.deriving.judged import Gains
from projections.engine.finding_rows import finding_values
from projections.engine.tables import Values, as_number

_ALL: Key = ("", "")
"""Under which stands what is found of all who live there together (rule S4)."""

_BEGUN_BEFORE = -1


class Standing(NamedTuple):
    """A row that stands: from when it is found, where it is, and its number among the rows that begin now."""

    since: int
    known_from: int
    ordinal: int
    number: int = _BEGUN_BEFORE


Open = dict[Key, dict[Values, list[Standing]]]
"""The rows of a location that stand, by their keys and values."""


class Judgement(NamedTuple):
    """By what the persons at a location are judged: the location, when it changed for whom it is open, and for how many
    there is room."""

    site: Site
    changes: Sequence[Change]
    room: Room


class Crowding:
    """What is found of the persons at one location, as events come in.

    ``occupancy`` holds who is there from the day before ``since`` on, as if all had come then. Of what was before these
    events, ``arrivals`` gives the days on which persons came, as far as they matter from that day on, and ``begin_of``
    since when there are so many in a group as on the day before it.
    """

    def __init__(
        self,
        judgement: Judgement,
        occupancy: Occupancy,
        since: date,
        open_: Open,
        arrivals: Callable[[], Iterable[Arrival]],
        begin_of: Callable[[Key], date],
        gains: Gains,
    ) -> None:
        self._judgement = judgement
        self._occupancy = occupancy
        self._since = since
        self._open = open_
        self._arrivals_before = arrivals
        self._begin_of = begin_of
        self._came: dict[tuple[date, str], int] = {}
        self._gains = gains

    @cached_property
    def _before(self) -> list[Arrival]:
        return list(self._arrivals_before())

    def judge_by(self, judgement: Judgement, position: int) -> None:
        """Judge all anew, by what the location is from an event on."""
        self._judgement = judgement
        self._find(position, dict.fromkeys([*self._occupancy.steps, *self._open], date.min), date.min)

    def add(self, position: int, effects: Iterable[Values]) -> None:
        """Take in what an event changes in who is where."""
        changed: dict[Key, date] = {}
        for effect in effects:
            change = change_of(effect)
            self._occupancy.add([change])
            if change.persons > 0:
                self._came[change.from_, change.group.value] = position
            for key in ((change.group.value, ""), ("", change.unit or "")):
                if key != _ALL:
                    changed[key] = min(changed.get(key, OPEN), change.from_)
        first = min(changed.values(), default=OPEN)
        number = as_number(begins(first))
        for key, found in self._open.items():
            # whoever comes may be what causes that a unit is too full
            if key[1] and any(one.since >= number for places in found.values() for one in places):
                changed[key] = min(changed.get(key, OPEN), first)
        self._find(position, changed, first)

    def _find(self, position: int, changed: Mapping[Key, date], first: date) -> None:
        ordinal = 0
        for key in sorted(changed):
            if key != _ALL:
                ordinal = self._differ(position, ordinal, key, changed[key], self._of_key(key, changed[key]))
        if any(units for _, _, units in self._judgement.site.opened) or self._open.get(_ALL):
            self._differ(position, ordinal, _ALL, first, list(self._of_all(first)))

    def _of_key(self, key: Key, from_: date) -> list[Finding]:
        start = earlier(from_, days=1)
        room = self._judgement.room.get(key, start)
        if room is None or all(persons <= room for _, persons in self._occupancy.levels(key, start, OPEN)):
            return []
        if "_before" not in vars(self) and not self._found(key, start, from_, ()):
            return []  # who came before is to be read only where something is found
        came = [*self._before, *((day, group, position) for (day, group), position in self._came.items())]
        return self._found(key, start, from_, came)

    def _found(self, key: Key, start: date, from_: date, came: Sequence[Arrival]) -> list[Finding]:
        site, changes, _ = self._judgement
        found = about_persons(site, self._occupancy, key, came, changes, start)
        later = [one for one in found if begins(one.since) >= begins(from_)]
        return [replace(one, at=self._begin(key, start)) if one.at == start else one for one in later]

    def _begin(self, key: Key, day: date) -> date:
        """Since when there are as many as on a day."""
        begin = max(on for on in self._occupancy.steps[key] if on <= day)
        return self._begin_of(key) if begin == earlier(self._since, days=1) else begin

    def _of_all(self, from_: date) -> Iterator[Finding]:
        standing = [one.since for places in self._open.get(_ALL, {}).values() for one in places]
        before = [since for since in standing if since < as_number(begins(from_))]
        for one in about_on_site_support(self._judgement.site, self._occupancy):
            opened = max(day for day, _, units in self._judgement.site.opened if units and day <= (one.since or OPEN))
            if begins(one.since) >= begins(from_) and not any(since >= as_number(begins(opened)) for since in before):
                yield one

    def _differ(self, position: int, ordinal: int, key: Key, from_: date, new: Iterable[Finding]) -> int:
        wanted: dict[Values, int] = defaultdict(int)
        location = self._judgement.site.location
        for finding in new:
            wanted[(*finding_values(f"location:{location}", finding, location=location), *key)] += 1
        there, bound = self._open.setdefault(key, {}), as_number(begins(from_))
        for values, places in list(there.items()):
            while places and places[-1].since >= bound and len(places) > wanted.get(values, 0):
                self._end(position, places.pop())
            if not places:
                del there[values]
        for values, times in wanted.items():
            places = there.setdefault(values, [])
            while len(places) < times:
                places.append(Standing(values[0], position, ordinal, len(self._gains.rows)))
                self._gains.rows.append([position, location, ordinal, None, None, *values])
                ordinal += 1
        return ordinal

    def _end(self, position: int, row: Standing) -> None:
        of = node(row.known_from, position)
        if row.number == _BEGUN_BEFORE:
            self._gains.endings.append((position, of, row.known_from, self._judgement.site.location, row.ordinal))
        else:
            self._gains.rows[row.number][3:5] = position, of


def change_of(effect: Values) -> OccupancyChange:
    """The change of a row of effects."""
    _, _, location, group, unit, from_day, until_day, persons, _ = effect
    return OccupancyChange.model_construct(
        location=location,
        group=Group(group),
        unit=unit,
        from_=date.fromisoformat(from_day),
        until=None if until_day is None else date.fromisoformat(until_day),
        persons=persons,
    )


def opened(rows: Iterable[Sequence[Any]]) -> dict[str, Open]:
    """Rows that stand, by location."""
    found: dict[str, Open] = {}
    for known_from, location, ordinal, _, _, *values in rows:
        of_key = found.setdefault(location, {}).setdefault((values[-2], values[-1]), {})
        of_key.setdefault(tuple(values), []).append(Standing(values[0], known_from, ordinal))
    for of_location in found.values():
        for of_values in of_location.values():
            for places in of_values.values():
                places.sort()
    return found
