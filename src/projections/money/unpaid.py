"""The places that no scheme pays on a day, per location and group (policy 3.4, rule F5)."""

from typing import Annotated, NamedTuple

from domain.kernel.rules import N_
from domain.money.unpaid_places import places_on
from domain.states.occupancy import Occupancy
from projections.engine.question import Asked, Day, Question
from projections.locations.location_table import sites
from projections.locations.occupancy_table import occupancies
from projections.money.money_table import schemes


class UnpaidRow(NamedTuple):
    """The places of a group at a location, how many a scheme pays, and what is left.

    ``unpaid`` are open places that no scheme pays, ``unrealised`` those decided for that are not open. Who else pays,
    such as COA for a centre of its own, is not looked at.
    """

    location: Annotated[str, N_("location")]
    group: Annotated[str, N_("group")]
    on: Day
    decided: Annotated[int | None, N_("decided for")]
    capacity: Annotated[int, N_("places")]
    occupied: Annotated[int, N_("occupied")]
    paid: Annotated[int, N_("paid by a scheme")]
    unpaid: Annotated[int, N_("paid by none")]
    unrealised: Annotated[int, N_("decided, not open")]
    schemes: Annotated[list[str], N_("schemes")]


def unpaid(asked: Asked) -> list[UnpaidRow]:
    """Of each location that is open or decided for, per group, which places no scheme pays."""
    on = asked.on
    paying = schemes(asked.connection, known_at=asked.known_at)
    full = occupancies(asked.connection, known_at=asked.known_at)
    return [
        UnpaidRow(
            location=places.location,
            group=places.group.value,
            on=on.isoformat(),
            decided=places.decided,
            capacity=places.capacity,
            occupied=places.occupied,
            paid=places.paid,
            unpaid=places.unpaid,
            unrealised=places.unrealised,
            schemes=list(places.schemes),
        )
        for location, site in sorted(sites(asked.connection, known_at=asked.known_at).items())
        for places in places_on(on, site, full.get(location) or Occupancy(location), paying)
        if places.capacity or places.unrealised
    ]


QUESTION = Question(
    verb="unpaid",
    help="Places per location and group, and how many no scheme pays or are not open (policy 3.4, rule F5).",
    title=N_("Places that no scheme pays"),
    row=UnpaidRow,
    ask=unpaid,
)
