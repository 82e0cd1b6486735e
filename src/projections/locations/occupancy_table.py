"""What changes in who is where, and how full each location was known to be (rules P1, P4)."""

from collections.abc import Mapping
from datetime import date
from typing import cast

from sqlalchemy import ColumnElement, Connection, func, or_, select

from domain.kernel.history import Correction, Effects, OccupancyChange, Recorded
from domain.kernel.vocabulary import Group
from domain.states.household import HouseholdEvent
from domain.states.occupancy import Occupancy
from projections.engine.tables import Projection, Values, effects_table, index, iso, known, number, text

CHANGE = effects_table(
    "occupancy_change",
    text("location"),
    text("group"),
    text("unit", null=True),
    text("from_day"),
    text("until_day", null=True),
    number("persons"),
    text("case", null=True),
    index("location", "from_day"),
)


def _changes(recorded: Recorded) -> list[Values]:
    changes = cast(Effects, recorded.event).occupancy
    if not changes:
        return []
    # a correction names its case in its tags alone
    case = next((tag[5:] for tag in recorded.tags if tag.startswith("case:")), None)
    return [(c.location, c.group.value, c.unit, c.from_.isoformat(), iso(c.until), c.persons, case) for c in changes]


PROJECTIONS = (Projection(CHANGE, (HouseholdEvent, Correction), _changes),)


def lasting_on(day: date, known_at: int) -> ColumnElement[bool]:
    """The changes that hold on a day, as they were known at a position."""
    until = CHANGE.c.until_day
    return known(CHANGE, known_at) & (CHANGE.c.from_day <= iso(day)) & or_(until.is_(None), until > iso(day))


def occupied_on(connection: Connection, day: date, known_at: int) -> Mapping[tuple[str, str], int]:
    """The persons at each location on a day, by location and group."""
    key = (CHANGE.c.location, CHANGE.c.group)
    persons = func.sum(CHANGE.c.persons)
    query = select(*key, persons).where(lasting_on(day, known_at)).group_by(*key).having(persons != 0)
    return {(location, group): int(sum_) for location, group, sum_ in connection.execute(query)}


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
