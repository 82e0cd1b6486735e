"""Every location with its name, its form, its groups and its places (policy 2.2, 3.1)."""

import json
from collections import Counter
from typing import Annotated, NamedTuple

from domain.kernel.rules import N_
from projections.engine.believed import listed
from projections.engine.question import Asked, Day, Question
from projections.locations.location_table import STATE
from projections.locations.occupancy_table import occupied_on


class LocationRow(NamedTuple):
    """A location on a day.

    ``groups`` are those that it is decided for, or else was suggested for; ``occupied`` counts all of them together.
    """

    location: Annotated[str, N_("location")]
    name: Annotated[str | None, N_("name")]
    form: Annotated[str | None, N_("form")]
    open_since: Annotated[Day | None, N_("open since")]
    groups: Annotated[list[str], N_("groups")]
    places: Annotated[dict[str, int], N_("places")]
    occupied: Annotated[int, N_("occupied")]


def locations(asked: Asked) -> list[LocationRow]:
    """Every location that was suggested by the day, and since when it is open."""
    t = STATE.c
    found = listed(asked, STATE, order=(t.subject,), on_the_day=True, by={"location": t.subject})
    first = [row.subject for row in found] if asked.limit is not None else None
    occupied = Counter[str]()
    for (location, _), persons in occupied_on(asked, only=first).items():
        occupied[location] += persons
    return [
        LocationRow(
            location=row.subject,
            name=row.name,
            form=row.form,
            open_since=row.open_since,
            groups=row.groups.split(",") if row.groups else [],
            places=json.loads(row.places),
            occupied=occupied[row.subject],
        )
        for row in found
    ]


QUESTION = Question(
    verb="locations",
    help="Every location with its name, its form, its groups and its places (policy 2.2, 3.1).",
    title=N_("Locations"),
    row=LocationRow,
    ask=locations,
    options=("location",),
    key=("location",),
)
