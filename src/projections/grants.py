"""The grants: what each scheme entitles to, and the events that say so (policy 3.4, rule F3)."""

from datetime import date
from typing import Any

from sqlalchemy import Connection

from domain.entitlement import Line, entitlement
from projections.books import schemes
from projections.occupancy import occupancies
from projections.timeline import sites


def grants(connection: Connection, *, from_: date, until: date, known_at: int) -> list[dict[str, Any]]:
    """One line per scheme, location, group and stretch of one rate and one quantity, from a day until a day (excluded).

    Days to come count as what is known of them. ``rate`` and ``amount`` are ``Decimal``, in euros.
    """
    return [
        {
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
        for line in lines(connection, from_=from_, until=until, known_at=known_at)
    ]


def lines(connection: Connection, *, from_: date, until: date, known_at: int) -> list[Line]:
    """The lines as the domain gives them."""
    places = sites(connection, known_at=known_at)
    full = occupancies(connection, known_at=known_at)
    return [
        line
        for scheme in schemes(connection, known_at=known_at)
        for line in entitlement(scheme, [places[location] for location in sorted(places)], full, from_, until)
    ]
