"""Figures that others gave, as they were known: counts of COA, the province's colours, places, inhabitants."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from sqlalchemy import Connection

from domain.kernel.history import Event, Recorded
from domain.kernel.published import published_inhabitants
from domain.kernel.rules import Finding
from domain.kernel.vocabulary import quota_tag
from domain.quota.figures import FigureEvent, InhabitantsRecorded
from domain.quota.share import Inhabitants, unlike_the_formula
from projections.engine.stored_facts import Facts
from projections.engine.tables import Projection, Values, index, standing_table, text
from projections.quota import quota_table

ENTRY = standing_table(
    "figure_entry", text("topic"), text("recorded_at"), text("data"), index("topic"), index("known_from")
)

FACTS = Facts()


def _entries(recorded: Recorded) -> list[Values]:
    return [(recorded.event.TOPIC, recorded.recorded_at.astimezone(UTC).isoformat(), FACTS.data(recorded.event))]


PROJECTIONS = (Projection(ENTRY, (FigureEvent,), _entries),)


def facts(connection: Connection, *kinds: type[Event], known_at: int) -> list[Recorded]:
    """The figures of these kinds that stood at a position, as they were recorded."""
    rows = FACTS.rows(connection, ENTRY, *kinds, known_at=known_at)
    return [FACTS.recorded(row)._replace(recorded_at=datetime.fromisoformat(row.recorded_at)) for row in rows]


def inhabitants(connection: Connection, *, known_at: int) -> Inhabitants:
    """The inhabitants of areas on days: those that come with the program, and over them what was recorded."""
    found = published_inhabitants()
    for fact in facts(connection, InhabitantsRecorded, known_at=known_at):
        if isinstance(fact.event, InhabitantsRecorded):
            found[fact.event.area, fact.event.on] = fact.event.inhabitants
    return found


def unlike_formula(connection: Connection, *, on: date, known_at: int) -> Iterator[tuple[str, Finding]]:
    """The tasks that differ from the share by formula (rule Q5)."""
    found = inhabitants(connection, known_at=known_at)
    for line in quota_table.lines(connection, on=on, known_at=known_at):
        position = quota_table.event_behind(connection, line, "assigned", known_at) if line.assigned else None
        for finding in unlike_the_formula(line, found, position):
            yield quota_tag(line.municipality, line.group), finding
