"""The places that no scheme pays on a day, per location and group (policy 3.4, rule F5)."""

from typing import Annotated, NamedTuple

from sqlalchemy import func, or_

from domain.kernel.rules import N_
from domain.kernel.vocabulary import Group
from domain.money.unpaid_places import paying_on, places_of
from projections.engine.believed import listed
from projections.engine.question import Asked, Day, Question
from projections.locations.location_table import CAPACITY
from projections.locations.occupancy_table import occupied_on
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
    t, paying = CAPACITY.c, schemes(asked)
    is_any = or_(t.places > 0, t.decided > func.coalesce(t.places, 0))
    order = t.subject, t.group
    here = listed(asked, CAPACITY, is_any, order=order, on_the_day=True, by={"location": t.subject})
    only = {row.subject for row in here} if asked.limit is not None else None
    persons = occupied_on(asked, only) if here else {}
    by_group = {row.group: paying_on(asked.on, Group(row.group), paying) for row in here}
    rows = []
    for row in here:
        numbers = row.decided or 0, row.places or 0, persons.get((row.subject, row.group), 0)
        places = places_of(row.subject, Group(row.group), *numbers, by_group[row.group])
        rows.append(
            UnpaidRow(
                location=places.location,
                group=places.group.value,
                on=asked.on.isoformat(),
                decided=places.decided,
                capacity=places.capacity,
                occupied=places.occupied,
                paid=places.paid,
                unpaid=places.unpaid,
                unrealised=places.unrealised,
                schemes=list(places.schemes),
            )
        )
    return rows


QUESTION = Question(
    verb="unpaid",
    help="Places per location and group, and how many no scheme pays or are not open (policy 3.4, rule F5).",
    title=N_("Places that no scheme pays"),
    row=UnpaidRow,
    ask=unpaid,
    options=("location", "group"),
    key=("location", "group"),
)
