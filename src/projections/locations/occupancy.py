"""The occupancy: how many places a location has on a day, and how many persons are there (rules P1, P4)."""

from typing import Annotated, NamedTuple

from domain.kernel.rules import N_
from projections.engine.believed import listed
from projections.engine.question import Asked, Day, Question
from projections.locations.location_table import CAPACITY
from projections.locations.occupancy_table import occupied_on


class OccupancyRow(NamedTuple):
    """The places of a group at a location. ``free`` is negative where there are more persons than places."""

    location: Annotated[str, N_("location")]
    group: Annotated[str, N_("group")]
    on: Annotated[Day, N_("on")]
    capacity: Annotated[int, N_("places")]
    occupied: Annotated[int, N_("occupied")]
    free: Annotated[int, N_("free")]


def occupancy(asked: Asked) -> list[OccupancyRow]:
    """Every location that is open on the day, and every other one that still holds persons, per group."""
    occupied, t = occupied_on(asked), CAPACITY.c
    open_ = listed(
        asked,
        CAPACITY,
        t.places.is_not(None),
        order=(t.subject, t.group),
        on_the_day=True,
        by={"location": t.subject},
    )
    capacity = {(row.subject, row.group): row.places for row in open_}
    on = asked.on.isoformat()
    return [
        OccupancyRow(
            location=location,
            group=group,
            on=on,
            capacity=(places := capacity.get((location, group), 0)),
            occupied=(persons := occupied.get((location, group), 0)),
            free=places - persons,
        )
        for location, group in sorted(occupied.keys() | capacity.keys())
    ]


QUESTION = Question(
    verb="occupancy",
    help="The occupancy of every location open on a day, per group (policy 3.1).",
    title=N_("Occupancy"),
    row=OccupancyRow,
    ask=occupancy,
    options=("location", "group"),
)
