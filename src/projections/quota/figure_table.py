"""Figures that others gave, as they were known: counts of COA, the province's colours, places, inhabitants."""

from collections.abc import Collection, Iterator
from datetime import date
from typing import Any, cast

from sqlalchemy import Connection, Row, Table, or_, select

from domain.kernel.days import earlier, half_year_of, in_amsterdam
from domain.kernel.history import Recorded
from domain.kernel.published import days_of_moving, published_inhabitants
from domain.kernel.rules import Finding
from domain.kernel.vocabulary import quota_tag
from domain.quota.figures import (
    CoaCountRecorded,
    InhabitantsRecorded,
    PlacesEvent,
    RealisationForecast,
    RealisationRecorded,
    SupervisionRecorded,
    area_of,
)
from domain.quota.quota import groups_of
from domain.quota.share import Inhabitants, unlike_the_formula
from projections.engine.question import Asked
from projections.engine.tables import Projection, Values, index, iso, known, number, standing_table, text
from projections.quota.quota_table import events_behind, lines

COUNT = standing_table(
    "coa_count",
    text("municipality"),
    text("group"),
    text("period"),
    text("day"),
    text("half_year"),
    text("moved"),
    number("persons"),
    number("corrected_task", null=True),
    text("source"),
    index("day", "position"),
    index("municipality", "day"),
)
"""A count of COA up to and with a day, which is in ``half_year``; who was housed up to ``moved`` had moved by then."""

COLOUR = standing_table(
    "supervision_colour",
    text("municipality"),
    text("period"),
    text("day"),
    text("half_year"),
    text("colour"),
    text("document"),
    index("day", "position"),
    index("municipality", "day"),
)
"""A colour that the province gave on a day, which is in ``half_year``."""

INHABITANTS = standing_table(
    "area_inhabitants", text("area"), text("day"), number("inhabitants"), index("area", "position")
)

REALISED, EXPECTED = "realised", "expected"

TOLD = standing_table(
    "places_told",
    text("kind"),
    text("area"),
    text("groups"),
    text("day"),
    number("places"),
    text("recorded_on"),
    index("kind", "area"),
)
"""Places that were told as there, or as expected, for groups together, with commas between them."""


def _counts(recorded: Recorded) -> list[Values]:
    event = cast(CoaCountRecorded, recorded.event)
    moved = earlier(event.on, days=days_of_moving(event.on))
    about = (event.municipality, event.group.value, event.period, event.on.isoformat(), half_year_of(event.on))
    return [(*about, moved.isoformat(), event.persons, event.corrected_task, event.source)]


def _colours(recorded: Recorded) -> list[Values]:
    event = cast(SupervisionRecorded, recorded.event)
    about = (event.municipality, event.period, event.on.isoformat(), half_year_of(event.on))
    return [(*about, event.colour.value, event.document.number)]


def _inhabitants(recorded: Recorded) -> list[Values]:
    event = cast(InhabitantsRecorded, recorded.event)
    return [(event.area, event.on.isoformat(), event.inhabitants)]


def _told(recorded: Recorded) -> list[Values]:
    event = cast(PlacesEvent, recorded.event)
    kind = REALISED if isinstance(event, RealisationRecorded) else EXPECTED
    groups = ",".join(groups_of(event.group, event.together_with))
    recorded_on = in_amsterdam(recorded.recorded_at).isoformat()
    return [(kind, area_of(event), groups, event.on.isoformat(), event.places, recorded_on)]


PROJECTIONS = (
    Projection(COUNT, (CoaCountRecorded,), _counts),
    Projection(COLOUR, (SupervisionRecorded,), _colours),
    Projection(INHABITANTS, (InhabitantsRecorded,), _inhabitants),
    Projection(TOLD, (RealisationRecorded, RealisationForecast), _told),
)


def figures(asked: Asked, table: Table) -> list[Row[Any]]:
    """The figures of a table up to a day, by their days, of what was asked for; a part of them where that was asked."""
    t = table.c
    query = select(table).where(known(table, asked.known_at), t.day <= iso(asked.on))
    if asked.municipality is not None:
        query = query.where(t.municipality == asked.municipality)
    if asked.group is not None and "group" in t:
        query = query.where(t.group == asked.group)
    if asked.after is not None:
        day, position = asked.after
        query = query.where(t.day >= day, or_(t.day > day, t.position > position))
    return list(asked.connection.execute(query.order_by(t.day, t.position).limit(asked.limit)))


def inhabitants(connection: Connection, *, known_at: int, areas: Collection[str] | None = None) -> Inhabitants:
    """The inhabitants of areas on days: those that come with the program, and over them what was recorded; with
    ``areas``, of these at least."""
    found: dict[str, dict[date, int]] = {}
    for (area, day), people in published_inhabitants().items():
        found.setdefault(area, {})[day] = people
    t = INHABITANTS.c
    query = select(t.area, t.day, t.inhabitants).where(known(INHABITANTS, known_at)).order_by(t.position)
    if areas is not None:
        query = query.where(t.area.in_(areas))
    for area, on, people in connection.execute(query):
        found.setdefault(area, {})[date.fromisoformat(on)] = people
    return found


def unlike_formula(asked: Asked) -> Iterator[tuple[str, Finding]]:
    """The tasks that differ from the share by formula (rule Q5)."""
    connection, known_at = asked.connection, asked.known_at
    found = inhabitants(connection, known_at=known_at)
    behind = events_behind(connection, "assigned", known_at=known_at)
    for line in lines(connection, on=asked.on, known_at=known_at):
        position = behind.get((line.municipality, line.group, line.period)) if line.assigned else None
        for finding in unlike_the_formula(line, found, position):
            yield quota_tag(line.municipality, line.group), finding
