"""The places that no scheme pays on a day, per location and group (policy 3.4, rule F5)."""

from datetime import date
from typing import Any

from sqlalchemy import Connection

from domain.money.unpaid_places import places_on
from domain.states.occupancy import Occupancy
from projections.locations.occupancy import occupancies
from projections.locations.timeline import sites
from projections.money.money_facts import schemes


def unpaid(connection: Connection, *, on: date, known_at: int) -> list[dict[str, Any]]:
    """Of each location that is open or decided for, per group: its places, how many a scheme pays, and what is left.

    ``unpaid`` are open places that no scheme pays, ``unrealised`` those decided for that are not open. Who else pays,
    such as COA for a centre of its own, is not looked at.
    """
    known = schemes(connection, known_at=known_at)
    full = occupancies(connection, known_at=known_at)
    return [
        {
            "location": places.location,
            "group": places.group.value,
            "on": on.isoformat(),
            "decided": places.decided,
            "capacity": places.capacity,
            "occupied": places.occupied,
            "paid": places.paid,
            "unpaid": places.unpaid,
            "unrealised": places.unrealised,
            "schemes": list(places.schemes),
        }
        for location, site in sorted(sites(connection, known_at=known_at).items())
        for places in places_on(on, site, full.get(location) or Occupancy(location), known)
        if places.capacity or places.unrealised
    ]
