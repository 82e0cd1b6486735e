"""How full a location is on each day, and the rules that this must keep (P1, P3; policy 3.1)."""

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from eventsourcing.dcb.domain import Selector

from domain.kernel.days import OPEN
from domain.kernel.deciding import CORRECTIONS
from domain.kernel.history import Correction, OccupancyChange, Recorded
from domain.kernel.rules import N_, P1, P3, Breach, Message, say, sentence
from domain.kernel.vocabulary import Group
from domain.states.household import HouseholdEvent
from domain.states.site import Site

Key = tuple[str, str]
"""A group and a unit; with a unit ``""`` all of the group, with a group ``""`` all of the unit."""


class Occupancy:
    """The numbers of persons at one location, by group and by unit, as steps from day to day.

    It adds up the effects that events recorded, so its size grows with the days that saw a change and not with
    the placements; its folded state is kept beside the ledger.
    """

    fold = "occupancy@1"

    def __init__(self, location: str) -> None:
        self.key = location
        self.position = 0
        self.steps: dict[Key, dict[date, int]] = defaultdict(dict)

    def selectors(self) -> Sequence[Selector]:
        """Whatever about households, corrections included, touches this location."""
        return [Selector(types=(HouseholdEvent, *CORRECTIONS), tags=[f"location:{self.key}"])]

    def apply(self, recorded: Recorded) -> None:
        """Add the event's effects."""
        if isinstance(recorded.event, (HouseholdEvent, Correction)):
            self.add(recorded.event.occupancy)
        self.position = recorded.position

    def with_changes(self, changes: Iterable[OccupancyChange]) -> "Occupancy":
        """The occupancy as it would be with these changes too."""
        other = Occupancy(self.key)
        other.steps.update({key: dict(steps) for key, steps in self.steps.items()})
        other.add(changes)
        return other

    def add(self, changes: Iterable[OccupancyChange]) -> None:
        """Add changes; those at other locations are passed over."""
        for change in changes:
            if change.location == self.key:
                self._step((change.group, ""), change)
                if change.unit:
                    self._step(("", change.unit), change)

    def _step(self, key: Key, change: OccupancyChange) -> None:
        steps = self.steps[key]
        for day, delta in ((change.from_, change.persons), (change.until or OPEN, -change.persons)):
            total = steps.get(day, 0) + delta
            if total:
                steps[day] = total
            else:
                steps.pop(day, None)

    def levels(self, key: Key, from_: date, until: date) -> Iterator[tuple[date, int]]:
        """The number of persons on the first day and on each later day before ``until`` where it changes."""
        level = 0
        later: list[tuple[date, int]] = []
        for day, delta in self.steps.get(key, {}).items():
            if day <= from_:
                level += delta
            elif day < until:
                later.append((day, delta))
        yield from_, level
        for day, delta in sorted(later):
            level += delta
            yield day, level

    def dump(self) -> str:
        """Steps per group and unit, as JSON."""
        return json.dumps(
            [[*key, {day.isoformat(): n for day, n in steps.items()}] for key, steps in self.steps.items()],
            separators=(",", ":"),
        )

    def load(self, state: str) -> None:
        """Take the steps that ``dump`` gave."""
        for group, unit, steps in json.loads(state):
            self.steps[group, unit] = {date.fromisoformat(day): n for day, n in steps.items()}


Span = tuple[Key, date, date]
"""A group or unit, from a day until a day (excluded)."""


def spans_of_arrivals(changes: Iterable[OccupancyChange], location: str, arrived_as: Collection[Group]) -> list[Span]:
    """The groups and units that get more persons, on the days on which persons arrive at this location (or unit).

    Who is only of another group from a day on does not arrive, nor who then stays longer than was known: occupancy
    follows (rule C0), and that the location is not decided for that group is for a finding to say. So only the groups
    count that somebody ``arrived_as``; for others the location is to be open (a group ``""``).
    """
    here = [change for change in changes if change.location == location]
    spans: list[Span] = []
    for from_, until in _days_with_more(here):
        for change in here:
            start, end = max(change.from_, from_), min(change.until or OPEN, until)
            if change.persons > 0 and start < end:
                spans.append(((change.group if change.group in arrived_as else "", ""), start, end))
    for unit in sorted({change.unit for change in here if change.unit}):
        days = _days_with_more([change for change in here if change.unit == unit])
        spans += [(("", unit), from_, until) for from_, until in days]
    return spans


def _days_with_more(changes: Iterable[OccupancyChange]) -> list[tuple[date, date]]:
    steps: Counter[date] = Counter()
    for change in changes:
        steps[change.from_] += change.persons
        steps[change.until or OPEN] -= change.persons
    level, found = 0, []
    for day, following in pairwise([*sorted(steps), OPEN]):
        level += steps[day]
        if level > 0 and day < following:
            found.append((day, following))
    return found


def over_capacity(site: Site, occupancy: Occupancy, spans: Iterable[Span]) -> Iterator[Breach]:
    """More persons than places: one breach per group and per unit, on its first day (rule P1).

    Where there is no number of places (closed, or not for this group) another rule speaks (P3).
    """
    told: set[Key] = set()
    for key, from_, until in sorted(spans, key=lambda span: span[1]):
        if key in told:
            continue
        for _, breach in _excesses(site, occupancy, key, from_, until):
            told.add(key)
            yield breach
            break


class Broken(NamedTuple):
    """A stretch of days on which a group or unit breaks a rule: since which day, which day it is told by, and how."""

    since: date
    day: date
    key: Key
    breach: Breach


def each_excess(site: Site, occupancy: Occupancy) -> Iterator[Broken]:
    """Every stretch of days with more persons than places, by its first day (rule P1)."""
    for key in sorted(occupancy.steps):
        yield from excesses(site, occupancy, key)


def excesses(
    site: Site, occupancy: Occupancy, key: Key, from_: date = date.min, until: date = OPEN
) -> Iterator[Broken]:
    """The stretches of one group or unit with more persons than places, on these days (rule P1)."""
    for day, breach in _excesses(site, occupancy, key, from_, until):
        yield Broken(day, day, key, breach)


def _excesses(site: Site, occupancy: Occupancy, key: Key, from_: date, until: date) -> Iterator[tuple[date, Breach]]:
    places = site.places(key, from_, until)
    was_over = False
    for day, persons, available in _on_each_change(occupancy.levels(key, from_, until), places):
        is_over = available is not None and persons > available
        if is_over and not was_over and available is not None:
            yield day, Breach(P1, _too_many(site, key, day, persons, available))
        was_over = is_over


def each_stay_without_a_place(site: Site, occupancy: Occupancy) -> Iterator[Broken]:
    """Every stretch of days with persons where the location is not open, or not decided for their group (rule P3)."""
    for key in sorted(occupancy.steps):
        yield from stays_without_a_place(site, occupancy, key)


def stays_without_a_place(
    site: Site, occupancy: Occupancy, key: Key, from_: date = date.min, until: date = OPEN
) -> Iterator[Broken]:
    """The stretches of one group on these days where the location is not open, or not decided for it (rule P3).

    Not for a unit: its persons are counted in their groups.
    """
    if key[1]:
        return
    for (begin, persons), (end, _) in pairwise([*occupancy.levels(key, from_, until), (until, 0)]):
        if persons > 0 and begin < end:
            closed_on = site.first_day_closed(begin, end)
            if closed_on is not None:
                yield Broken(closed_on, closed_on, key, _closed(site, closed_on))
            undecided_on = _first_day_undecided(site, key[0], begin, end)
            if undecided_on is not None:
                yield Broken(undecided_on, begin, key, _undecided(site, key[0]))


def not_open(site: Site, spans: Iterable[Span]) -> Iterator[Breach]:
    """Persons where the location is not open, or not decided for their group (rule P3), the first day of each."""
    told: set[str] = set()
    for (group, _), from_, until in spans:
        closed_on = site.first_day_closed(from_, until)
        if closed_on is not None and "" not in told:
            told.add("")
            yield _closed(site, closed_on)
        if group and group not in told and _first_day_undecided(site, group, from_, until) is not None:
            told.add(group)
            yield _undecided(site, group)


NOT_OPEN = sentence("location_not_open", N_("{location} is not open on {day}."))
NOT_DECIDED_FOR = sentence("location_not_decided_for_group", N_("{location} is not decided for {group}."))
UNIT_TOO_FULL = sentence(
    "unit_too_full", N_("On {day} unit {unit} of {location} would hold {persons} persons; it has {places} places.")
)
GROUP_TOO_FULL = sentence(
    "location_too_full_for_group",
    N_("On {day} {location} would hold {persons} persons of {group}; it has {places} places for them."),
)


def _closed(site: Site, day: date) -> Breach:
    return Breach(P3, say(NOT_OPEN, location=site.location, day=day))


def _undecided(site: Site, group: str) -> Breach:
    return Breach(P3, say(NOT_DECIDED_FOR, location=site.location, group=Group(group)))


def _first_day_undecided(site: Site, group: str, from_: date, until: date) -> date | None:
    return next((day for day in site.turns(from_, until) if group not in site.decided_groups(day)), None)


def _on_each_change(
    levels: Iterable[tuple[date, int]], places: Iterable[tuple[date, int | None]]
) -> Iterator[tuple[date, int, int | None]]:
    persons, available = dict(levels), dict(places)
    level, room = 0, None
    for day in sorted(persons.keys() | available.keys()):
        level, room = persons.get(day, level), available.get(day, room)
        yield day, level, room


def _too_many(site: Site, key: Key, day: date, persons: int, places: int) -> Message:
    group, unit = key
    if unit:
        return say(UNIT_TOO_FULL, day=day, unit=unit, location=site.location, persons=persons, places=places)
    return say(GROUP_TOO_FULL, day=day, location=site.location, group=Group(group), persons=persons, places=places)
