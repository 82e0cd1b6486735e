"""The grants: what each scheme entitles to, and the events that say so (policy 3.4, rule F3)."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, or_, select

from domain.kernel.history import Event
from domain.kernel.vocabulary import Group
from domain.locations.location import CapacityChanged, LocationClosed, LocationOpened
from domain.money.entitlement import Line, entitlement
from domain.states.scheme import Unit
from projections.engine.tables import known
from projections.locations import occupancy, timeline
from projections.locations.occupancy import occupancies
from projections.locations.timeline import sites
from projections.money import money_facts
from projections.money.money_facts import schemes


def grants(connection: Connection, *, from_: date, until: date, known_at: int) -> list[dict[str, Any]]:
    """One line per scheme, location, group and stretch of one rate and one quantity, from a day until a day (excluded).

    Days to come count as what is known of them. ``rate`` and ``amount`` are ``Decimal``, in euros.
    """
    return [_shown(line) for line in lines(connection, from_=from_, until=until, known_at=known_at)]


def _shown(line: Line) -> dict[str, Any]:
    return {
        "scheme": line.scheme,
        "location": line.location,
        "group": line.group.value if line.group else None,
        "unit": line.unit.value,
        "from": line.from_.isoformat(),
        "until": line.until.isoformat(),
        "quantity": line.quantity,
        "rate": line.rate,
        "amount": line.amount,
    }


def explain(
    connection: Connection, *, from_: date, until: date, known_at: int, only: Mapping[str, str]
) -> list[dict[str, Any]]:
    """The lines of the grants that have these values, each with its ``days`` and what is ``behind`` it.

    Behind it are the rate, and the capacities of the location, or the changes of who is placed there, that make the
    quantity: each with the position of its event, and of the correction that gave it this form (``known_from``).
    """
    return [
        {**shown, "days": line.days, "behind": _all_behind(connection, line, known_at)}
        for line in lines(connection, from_=from_, until=until, known_at=known_at)
        if only.items() <= (shown := _shown(line)).items()
    ]


def _all_behind(connection: Connection, line: Line, known_at: int) -> list[dict[str, Any]]:
    return [_rate(connection, line, known_at), *_quantity(connection, line, known_at)]


def _rate(connection: Connection, line: Line, known_at: int) -> dict[str, Any]:
    query = select(money_facts.ENTRY).where(
        known(money_facts.ENTRY, known_at), money_facts.ENTRY.c.position == line.rated
    )
    row = connection.execute(query).one()
    return _behind("rate", row.day, row.position, row.known_from)


def _quantity(connection: Connection, line: Line, known_at: int) -> list[dict[str, Any]]:
    match line.unit:
        case Unit.PLACE_DAY:
            return list(_capacities(connection, line, known_at))
        case Unit.PERSON_DAY:
            return list(_placements(connection, line, known_at))
        case Unit.LUMP_SUM:
            return []


_OF_CAPACITY = [timeline.KINDS[kind] for kind in (LocationOpened, CapacityChanged, LocationClosed)]


def _capacities(connection: Connection, line: Line, known_at: int) -> Iterator[dict[str, Any]]:
    """The opening that is in force, and the changes of places since, up to the one that ends the line."""
    entry = timeline.ENTRY
    query = select(entry).where(
        known(entry, known_at), entry.c.location == line.location, entry.c.kind.in_(_OF_CAPACITY)
    )
    rows = connection.execute(query.order_by(entry.c.at, entry.c.position)).all()
    opened = [row.at for row in rows if row.kind == timeline.KINDS[LocationOpened]]
    began = max((day for day in opened if day <= line.from_.isoformat()), default="")
    for row in rows:
        if began <= row.at <= line.until.isoformat():
            number = _places(timeline.FACTS.event(row.topic, row.data), line.group)
            if number is not None:
                yield _behind(row.kind, row.at, row.position, row.known_from, number)


def _places(event: Event, group: Group | None) -> int | None:
    match event:
        case LocationOpened(capacity=capacity) if group is not None:
            return capacity.get(group, 0)
        case CapacityChanged() if event.group == group:
            return event.places
        case LocationClosed():
            return 0
        case _:
            return None


def _placements(connection: Connection, line: Line, known_at: int) -> Iterator[dict[str, Any]]:
    """Every change of who is there that touches the line, what was taken back again included."""
    change = occupancy.CHANGE
    until = change.c.until_day
    query = select(change).where(
        known(change, known_at),
        change.c.location == line.location,
        change.c.group == line.group,
        change.c.from_day < line.until.isoformat(),
        or_(until.is_(None), until > line.from_.isoformat()),
    )
    for row in connection.execute(query.order_by(change.c.position, change.c.ordinal)):
        days = (row.from_day, row.position, row.position)
        yield _behind("persons", *days, row.persons, until=row.until_day, case=row.case)


def _behind(
    kind: str,
    from_: str,
    position: int,
    known_from: int,
    number: int | None = None,
    *,
    until: str | None = None,
    case: str | None = None,
) -> dict[str, Any]:
    where = {"position": position, "known_from": known_from}
    return {"kind": kind, "from": from_, "until": until, "number": number, "case": case, **where}


def lines(connection: Connection, *, from_: date, until: date, known_at: int) -> list[Line]:
    """The lines as the domain gives them."""
    places = sites(connection, known_at=known_at)
    full = occupancies(connection, known_at=known_at)
    return [
        line
        for scheme in schemes(connection, known_at=known_at)
        for line in entitlement(scheme, [places[location] for location in sorted(places)], full, from_, until)
    ]
