"""Every location with its name, its form, its groups and its places (policy 2.2, 3.1)."""

from collections import Counter
from typing import Annotated, NamedTuple

from domain.kernel.rules import N_
from projections.engine.question import Asked, Day, Question
from projections.engine.tables import iso
from projections.locations.location_table import sites
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
    on, occupied = asked.on, Counter[str]()
    for (location, _), persons in occupied_on(asked.connection, on, asked.known_at).items():
        occupied[location] += persons
    return [
        LocationRow(
            location=location,
            name=site.name,
            form=site.form_on(on),
            open_since=iso(site.opening_on(on)),
            groups=sorted(group.value for group in site.decided_groups(on) or site.groups),
            places={group.value: places for group, places in site.capacity_on(on).items()},
            occupied=occupied[location],
        )
        for location, site in sorted(sites(asked.connection, known_at=asked.known_at).items())
        if site.suggested is not None and site.suggested <= on
    ]


QUESTION = Question(
    verb="locations",
    help="Every location with its name, its form, its groups and its places (policy 2.2, 3.1).",
    title=N_("Locations"),
    row=LocationRow,
    ask=locations,
)
