"""The occupancy: how many places a location has on a day, and how many persons are there (rules P1, P4, P5)."""

from collections import Counter
from datetime import date
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, func, or_, select

from domain.kernel.history import Correction, Effects, OccupancyChange, Recorded
from domain.kernel.vocabulary import Group
from domain.states.household import HouseholdEvent
from domain.states.occupancy import Occupancy
from projections.cases.case_file import ENTRY, households
from projections.engine.tables import Projection, Values, effects_table, index, iso, known, number, text
from projections.locations.timeline import sites

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


def _on(day: date, known_at: int) -> ColumnElement[bool]:
    until = CHANGE.c.until_day
    return known(CHANGE, known_at) & (CHANGE.c.from_day <= iso(day)) & or_(until.is_(None), until > iso(day))


def occupancy(connection: Connection, *, on: date, known_at: int) -> list[dict[str, Any]]:
    """Every location that is open on the day, and every other one that still holds persons, per group.

    ``free`` is negative where there are more persons than places.
    """
    key = (CHANGE.c.location, CHANGE.c.group)
    persons = func.sum(CHANGE.c.persons)
    occupied = {
        (location, group): int(number_)
        for location, group, number_ in connection.execute(
            select(*key, persons).where(_on(on, known_at)).group_by(*key).having(persons != 0)
        )
    }
    capacity = {
        (location, group.value): places
        for location, site in sites(connection, known_at=known_at).items()
        for group, places in site.capacity_on(on).items()
    }
    return [
        {
            "location": location,
            "group": group,
            "on": iso(on),
            "capacity": capacity.get((location, group), 0),
            "occupied": occupied.get((location, group), 0),
            "free": capacity.get((location, group), 0) - occupied.get((location, group), 0),
        }
        for location, group in sorted({*occupied, *capacity})
    ]


def locations(connection: Connection, *, on: date, known_at: int) -> list[dict[str, Any]]:
    """Every location with its name and its form on the day, since when it is open, and its groups and places.

    ``groups`` are those that it is decided for, or else was suggested for; ``occupied`` counts all of them together.
    """
    occupied = Counter[str]()
    for line in occupancy(connection, on=on, known_at=known_at):
        occupied[line["location"]] += line["occupied"]
    return [
        {
            "location": location,
            "name": site.name,
            "form": site.form_on(on),
            "open_since": iso(site.opening_on(on)),
            "groups": sorted(group.value for group in site.decided_groups(on) or site.groups),
            "places": {group.value: places for group, places in site.capacity_on(on).items()},
            "occupied": occupied[location],
        }
        for location, site in sorted(sites(connection, known_at=known_at).items())
        if site.suggested is not None and site.suggested <= on
    ]


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


def composition(connection: Connection, *, location: str, on: date, known_at: int) -> list[dict[str, Any]]:
    """The households at a location on the day, by size, minors and language, for who plans a placement (rule P5).

    No names; ``minors`` is None when it is not known of everyone.
    """
    here = (
        select(CHANGE.c.case)
        .where(CHANGE.c.location == location, _on(on, known_at))
        .group_by(CHANGE.c.case)
        .having(func.sum(CHANGE.c.persons) != 0)
    )
    found = []
    for case, household in households(connection, known_at=known_at, only=ENTRY.c.case.in_(here)).items():
        minor = {member.person: member.minor_on(on) for member in household.members_on(on)}
        by_unit: dict[tuple[str, str], list[bool | None]] = {}
        for stay in household.stays():
            if stay.location == location and stay.from_ <= on < stay.until:
                by_unit.setdefault((stay.group.value, stay.unit or ""), []).append(minor.get(stay.person))
        for (group, unit), minors in sorted(by_unit.items()):
            found.append(
                {
                    "case": case,
                    "group": group,
                    "size": len(minors),
                    "minors": None if None in minors else minors.count(True),
                    "language": household.language,
                    "unit": unit or None,
                }
            )
    return found
