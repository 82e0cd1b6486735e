"""What is found of the persons at each location, and by what it is judged (rules P1, P3, S4): see ``crowding``."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache, partial
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Table

from domain.findings import Arrival, changes_of_places
from domain.kernel.days import earlier
from domain.kernel.found import begins
from domain.kernel.spells import Spell
from domain.kernel.vocabulary import Body, Group
from domain.locations.location import CapacityChanged, FinalDecisionTaken, LocationClosed, LocationOpened
from domain.states.occupancy import Key, Occupancy
from domain.states.room import Room
from domain.states.site import Resolution, Site
from domain.support.support import OnSiteSupportEnded, OnSiteSupportStarted
from projections.engine.batches import batches
from projections.engine.deriving.derived import Derived, Judged, Kept
from projections.engine.deriving.judged import Gains, Texts
from projections.engine.deriving.running import by_subject_of_effects
from projections.engine.finding_rows import finding_table
from projections.engine.sql import among, mark, quoted
from projections.engine.tables import STANDING, Values, as_number, derived_table, from_iso, index, iso, text
from projections.locations.crowding import Crowding, Judgement, Open, change_of, opened
from projections.locations.location_table import SITES, Folded
from projections.locations.occupancy_table import CHANGE, PERSONS, RUNNING

JUDGED_BY = derived_table("site_judged_by", text("said"))
"""All of a location that says for whom it is open, as JSON: one row for each that has any."""

FINDING = finding_table("crowding_finding", text("group"), text("unit"), index("location", "since", where=STANDING))
"""``group`` or ``unit`` says whose persons they are; neither, of all together."""


# ---------------------------------------------------------------- by what they are judged


def _judged_by(folded: Folded) -> Iterator[Values]:
    site = folded.site
    if site.opened or site.changes or site.closed or site.final or site.on_site:
        said = {
            "opened": [(iso(day), _by_group(capacity), units) for day, capacity, units in site.opened],
            "changes": [(iso(day), group.value, places) for day, group, places in site.changes],
            "closed": [iso(day) for day in site.closed],
            "final": [(r.body.value, iso(r.at), r.approved, _by_group(r.capacity), r.position) for r in site.final],
            "on_site": [(spell.of, iso(spell.from_), iso(spell.until)) for spell in site.on_site],
            "changed": [(iso(when), position) for when, position in changes_of_places(folded.facts)],
        }
        yield (json.dumps(said, separators=(",", ":")),)


def _by_group(capacity: Mapping[Group, int]) -> dict[str, int]:
    return {group.value: places for group, places in capacity.items()}


@lru_cache(maxsize=10_000)
def _judgement(location: str, said: str | None) -> Judgement:
    site = Site(location)
    if said is None:
        return Judgement(site, (), Room(site))
    told = json.loads(said)
    site.opened = [(_day(day), _of_groups(capacity), units) for day, capacity, units in told["opened"]]
    site.changes = [(_day(day), Group(group), places) for day, group, places in told["changes"]]
    site.closed = [_day(day) for day in told["closed"]]
    site.final = [
        Resolution(Body(body), datetime.fromisoformat(at), approved, _of_groups(capacity), position)
        for body, at, approved, capacity, position in told["final"]
    ]
    site.on_site = [Spell(of, from_ and _day(from_), _day(until)) for of, from_, until in told["on_site"]]
    return Judgement(site, [(from_iso(when), position) for when, position in told["changed"]], Room(site))


def _of_groups(places: Mapping[str, int]) -> dict[Group, int]:
    return {Group(group): number for group, number in places.items()}


_day = date.fromisoformat


# ---------------------------------------------------------------- a whole history, and what follows it


def _whole(location: str, effects: Sequence[Values], texts: Texts) -> list[list[Any]]:
    gains = Gains([], [])
    crowding = Crowding(_judgement(location, None), Occupancy(location), date.min, {}, list, lambda _: date.min, gains)
    _come_in(crowding, location, effects, texts)
    return gains.rows


def _come_in(crowding: Crowding, location: str, effects: Iterable[Values], texts: Texts) -> None:
    by_position: dict[int, list[Values]] = {
        position: list(of) for position, of in groupby(effects, key=lambda effect: int(effect[0]))
    }
    for position in sorted({*by_position, *texts}):
        if position in texts:
            crowding.judge_by(_judgement(location, texts[position]), position)
        if position in by_position:
            crowding.add(position, by_position[position])


_AT_ONCE = 300
"""Locations that are asked of in one query."""


def _follow(connection: Connection, effects: Sequence[Values], texts: Mapping[str, Texts], suffix: str) -> Gains:
    gains = Gains([], [])
    by_location = by_subject_of_effects(RUNNING, effects)
    for locations in batches(sorted({*by_location, *texts}), _AT_ONCE):
        before = _Before(connection, suffix, locations)
        since = {location: _since(before, location, by_location.get(location, ()), texts) for location in locations}
        before.read(since)
        for location in locations:
            crowding = Crowding(
                before.judgement(location),
                before.occupancy[location],
                since[location],
                before.open.get(location, {}),
                partial(before.arrivals, location, since[location]),
                partial(before.begin_of, location, since[location]),
                gains,
            )
            _come_in(crowding, location, by_location.get(location, ()), texts.get(location, {}))
    return gains


def _since(before: "_Before", location: str, effects: Iterable[Values], texts: Mapping[str, Texts]) -> date:
    """From which day on it is to be known who is there."""
    has_units = any(units for _, _, units in before.judgement(location).site.opened)
    if location in texts or has_units:
        return date.min
    return min(_day(effect[5]) for effect in effects)


class _Before:
    """What the tables say of some locations, before events that are to come in."""

    def __init__(self, connection: Connection, suffix: str, locations: Sequence[str]) -> None:
        self._connection = connection
        self._suffix = suffix
        self._one = mark(connection)
        self.occupancy = {location: Occupancy(location) for location in locations}
        self.open: dict[str, Open] = {}
        where = f"{among(connection, 'subject', locations)} AND known_until IS NULL"
        sql = f"SELECT subject, said FROM {self._table(JUDGED_BY)} WHERE {where}"
        self._texts: dict[str, str] = dict(self._rows(sql, locations))

    def _table(self, table: Table) -> str:
        return quoted(self._connection, table.name + self._suffix)

    def _rows(self, sql: str, values: Sequence[Any]) -> list[Values]:
        return [tuple(row) for row in self._connection.exec_driver_sql(sql, tuple(values))]

    def judgement(self, location: str) -> Judgement:
        """By what who is there is judged."""
        return _judgement(location, self._texts.get(location))

    def read(self, since: Mapping[str, date]) -> None:
        """Read who is at each location from the day before one on, and what was found from that day on."""
        before = {location: earlier(day, days=1) for location, day in since.items()}
        days = [(location, day.isoformat()) for location, day in before.items()]
        columns = 'subject, there."group", unit, from_day, until_day, persons'
        for location, group, unit, from_day, until_day, persons in self._of_each(
            PERSONS, columns, days, "subject = of AND until_day > since"
        ):
            steps = self.occupancy[location].steps[group, unit]
            for day, more in ((max(_day(from_day), before[location]), persons), (_day(until_day), -persons)):
                steps[day] = steps.get(day, 0) + more
        for occupancy in self.occupancy.values():
            for key, steps in list(occupancy.steps.items()):
                occupancy.steps[key] = {day: more for day, more in steps.items() if more}
        moments = [(location, as_number(begins(day))) for location, day in since.items()]
        self.open = opened(self._of_each(FINDING, "there.*", moments, "location = of AND there.since >= asked.since"))

    def _of_each(self, table: Table, columns: str, asked: Sequence[tuple[Any, Any]], where: str) -> list[Values]:
        marks = ", ".join([f"({self._one}, {self._one})"] * len(asked))
        sql = (
            f"WITH asked (of, since) AS (VALUES {marks}) SELECT {columns} "
            f"FROM asked CROSS JOIN {self._table(table)} AS there WHERE {where} AND known_until IS NULL"
        )
        return self._rows(sql, [value for one in asked for value in one])

    def arrivals(self, location: str, since: date) -> list[Arrival]:
        """The days from one on, and of each group the last one before it, on which persons came."""
        group, change = quoted(self._connection, "group"), self._table(CHANGE)
        came = f"FROM {change} WHERE location = {self._one} AND persons > 0"
        per_day = f"SELECT from_day, {group}, max(position) {came} AND from_day"
        day = since.isoformat()
        parts, values = [f"{per_day} >= {self._one} GROUP BY from_day, {group}"], [location, day]
        for one in Group:
            last = f"{per_day} < {self._one} AND {group} = {self._one} GROUP BY from_day, {group}"
            parts.append(f"SELECT * FROM ({last} ORDER BY from_day DESC LIMIT 1) AS of_{one.value}")
            values += [location, day, one.value]
        found = self._rows(" UNION ALL ".join(parts), values)
        return [(_day(day), group, int(position)) for day, group, position in found]

    def begin_of(self, location: str, since: date, key: Key) -> date:
        """Since when there are so many of a group as on the day before a day."""
        occupancy = Occupancy(location)
        rows = self._rows(f"SELECT * FROM {self._table(CHANGE)} WHERE location = {self._one}", (location,))
        occupancy.add(change_of(row) for row in rows)
        return max(day for day in occupancy.steps[key] if day < since)


_BY = Derived(
    JUDGED_BY,
    SITES,
    _judged_by,
    bears_on=(
        FinalDecisionTaken,
        LocationOpened,
        CapacityChanged,
        LocationClosed,
        OnSiteSupportStarted,
        OnSiteSupportEnded,
    ),
)
PROJECTIONS: tuple[Kept, ...] = (_BY, Judged(FINDING, RUNNING, _BY, _follow, _whole))
