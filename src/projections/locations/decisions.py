"""What was decided about locations, by whom and for what (policy 3.1, 3.3)."""

from datetime import date, datetime
from typing import Annotated, Any, NamedTuple

from sqlalchemy import Row, select

from domain.kernel.days import in_amsterdam
from domain.kernel.rules import N_
from domain.locations.location import (
    CapacityChanged,
    FinalDecisionTaken,
    IntendedDecisionTaken,
    LocationClosed,
    LocationOpened,
)
from projections.engine.question import Asked, Position, Question, When
from projections.engine.tables import from_iso, known
from projections.locations.location_table import ENTRY, KINDS, fact_of, in_order

DECISIONS = (IntendedDecisionTaken, FinalDecisionTaken, LocationOpened, CapacityChanged, LocationClosed)
"""What is decided about a location, and what follows from it."""


class DecisionRow(NamedTuple):
    """A decision. ``approved`` is None where it is none for or against; ``places`` are those of a group that it
    gives."""

    at: Annotated[When, N_("when")]
    location: Annotated[str, N_("location")]
    kind: Annotated[str, N_("what")]
    body: Annotated[str | None, N_("decided by")]
    approved: Annotated[bool | None, N_("in favour")]
    places: Annotated[dict[str, int], N_("places")]
    document: Annotated[str | None, N_("document")]
    position: Position


def decisions(asked: Asked) -> list[DecisionRow]:
    """What was decided about all locations from a day until a day (excluded), oldest first."""
    kinds = [KINDS[kind] for kind in DECISIONS]
    query = select(ENTRY).where(known(ENTRY, asked.known_at), ENTRY.c.kind.in_(kinds)).order_by(ENTRY.c.position)
    rows = [row for row in asked.connection.execute(query) if asked.from_ <= _day(row.at) < asked.until]
    return [_decision(row) for row in sorted(rows, key=lambda row: in_order(row.at))]


def _decision(row: Row[Any]) -> DecisionRow:
    event = fact_of(row).event
    said = vars(event)
    places = {event.group: event.places} if isinstance(event, CapacityChanged) else said.get("capacity", {})
    body, approved = said.get("body"), said.get("approved")
    return DecisionRow(
        at=row.at,
        location=row.location,
        kind=row.kind,
        body=None if body is None else str(body),
        approved=approved,
        places={} if approved is False else {group.value: places[group] for group in sorted(places)},
        document=row.document,
        position=row.position,
    )


def _day(at: str) -> date:
    when = from_iso(at)
    return in_amsterdam(when) if isinstance(when, datetime) else when


QUESTION = Question(
    verb="decisions",
    help="What was decided about locations, by whom, for what and for how many places (policy 3.1, 3.3).",
    title=N_("Decisions about locations"),
    row=DecisionRow,
    ask=decisions,
    over_days=True,
)
