"""What changes in who is where, and how full each location was known to be (rules P1, P4)."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import cast

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from domain.kernel.history import Correction, Effects, OccupancyChange, Recorded
from domain.kernel.vocabulary import Group
from domain.states.household import HouseholdEvent
from domain.states.occupancy import Occupancy
from projections.engine.believed import selected
from projections.engine.deriving.derived import Kept
from projections.engine.deriving.running import Cell, Running, days_and_on, ends_of_cells
from projections.engine.question import Asked
from projections.engine.tables import (
    STANDING,
    Projection,
    Values,
    derived_table,
    effects_table,
    index,
    iso,
    known,
    number,
    text,
)

CHANGE = effects_table(
    "occupancy_change",
    text("location"),
    text("group"),
    text("unit", null=True),
    text("from_day"),
    text("until_day", null=True),
    number("persons"),
    text("case", null=True),
    index("location", "group", "from_day"),
)

PERSONS = derived_table(
    "occupancy",
    text("group"),
    text("unit"),
    text("from_day"),
    text("until_day"),
    number("persons"),
    index("until_day", "subject", "group", "unit", "from_day", "persons", where=STANDING),
    index("subject", "until_day", where=STANDING),
)
"""The persons at a location, by group and by unit (either is empty): on a day all that last on it, added up."""


def _changes(recorded: Recorded) -> list[Values]:
    changes = cast(Effects, recorded.event).occupancy
    if not changes:
        return []
    # a correction names its case in its tags alone
    case = next((tag[5:] for tag in recorded.tags if tag.startswith("case:")), None)
    return [(c.location, c.group.value, c.unit, c.from_.isoformat(), iso(c.until), c.persons, case) for c in changes]


def _cells(effect: Values) -> Iterator[tuple[Cell, int]]:
    _, group, unit, from_day, until_day, persons, _ = effect
    for day, more in ((from_day, persons), (until_day, -persons)):
        if day is not None:
            for stretch in _stretches(day):
                yield (group, "", *stretch), more
                if unit:
                    yield ("", unit, *stretch), more


@lru_cache(maxsize=10_000)
def _stretches(day: str) -> tuple[tuple[str, str], ...]:
    return tuple((from_.isoformat(), until.isoformat()) for from_, until in days_and_on(date.fromisoformat(day)))


_EFFECTS = Projection(CHANGE, (HouseholdEvent, Correction), _changes)

RUNNING = Running(PERSONS, _EFFECTS, "location", _cells)
PROJECTIONS: tuple[Kept, ...] = (_EFFECTS, RUNNING)


def lasting_on(day: date, known_at: int) -> ColumnElement[bool]:
    """The changes that hold on a day, as they were known at a position."""
    until = CHANGE.c.until_day
    return known(CHANGE, known_at) & (CHANGE.c.from_day <= iso(day)) & or_(until.is_(None), until > iso(day))


def occupied_on(asked: Asked, only: Collection[str] | None = None) -> Mapping[tuple[str, str], int]:
    """The persons at each location on the day, by location and group; with ``only``, at these."""
    t, on = PERSONS.c, asked.on
    lasting = and_(t.until_day.in_([iso(day) for day in ends_of_cells(on)]), t.from_day <= iso(on), t.group != "")
    if only is not None:
        lasting &= t.subject.in_(only)
    if asked.location is not None:
        lasting &= t.subject == asked.location
    found = Counter[tuple[str, str]]()
    for query in selected(asked, PERSONS, select(t.subject, t.group, func.sum(t.persons)), lasting):
        for location, group, persons in asked.connection.execute(query.group_by(t.subject, t.group)):
            found[location, group] += int(persons)
    return {key: persons for key, persons in found.items() if persons}


def occupancies(connection: Connection, *, known_at: int) -> dict[str, Occupancy]:
    """How full each location was known to be, from day to day."""
    key = (CHANGE.c.location, CHANGE.c.group, CHANGE.c.unit, CHANGE.c.from_day, CHANGE.c.until_day)
    persons = func.sum(CHANGE.c.persons)
    found: dict[str, Occupancy] = {}
    for location, group, unit, from_day, until_day, number_ in connection.execute(
        select(*key, persons).where(known(CHANGE, known_at)).group_by(*key).having(persons != 0)
    ):
        until = date.fromisoformat(until_day) if until_day else None
        change = OccupancyChange(
            location=location,
            group=Group(group),
            unit=unit,
            from_=date.fromisoformat(from_day),
            until=until,
            persons=int(number_),
        )
        found.setdefault(location, Occupancy(location)).add([change])
    return found


def arrivals(connection: Connection, *, known_at: int) -> dict[str, list[tuple[date, str, int]]]:
    """The days on which more persons of a group came to each location, with the last event that says so."""
    key = (CHANGE.c.location, CHANGE.c.from_day, CHANGE.c.group)
    found: dict[str, list[tuple[date, str, int]]] = {}
    for location, day, group, position in connection.execute(
        select(*key, func.max(CHANGE.c.position)).where(known(CHANGE, known_at), CHANGE.c.persons > 0).group_by(*key)
    ):
        found.setdefault(location, []).append((date.fromisoformat(day), group, position))
    return found
