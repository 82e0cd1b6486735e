"""The facts about each location and what neighbours signalled there, as they were known, and the sites they make."""

from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Row, select

from domain.kernel.days import AMSTERDAM, in_amsterdam
from domain.kernel.history import Event, Recorded, happened_on
from domain.locations.communication import AudienceInformed
from domain.locations.location import (
    CapacityChanged,
    FinalDecisionTaken,
    IntendedDecisionTaken,
    LocationAssessed,
    LocationClosed,
    LocationFormSet,
    LocationOpened,
    LocationSuggested,
    StudyConcluded,
)
from domain.locations.signal import (
    ContactAppointed,
    MeasureTaken,
    MeetingIntervalSet,
    NeighbourMeetingHeld,
    SignalAnswered,
    SignalClosed,
    SignalEvent,
    SignalReceived,
)
from domain.states.site import LocationEvent, Site
from domain.support.support import (
    LocationJoinedProgramme,
    LocationLeftProgramme,
    OnSiteSupportEnded,
    OnSiteSupportStarted,
)
from projections.engine.stored_facts import Facts
from projections.engine.tables import Projection, Values, from_iso, index, iso, known, standing_table, text

ENTRY = standing_table(
    "location_entry",
    text("location", null=True),
    text("signal", null=True),
    text("kind"),
    text("at"),
    text("recorded_at"),
    text("recorded_by"),
    text("audience", null=True),
    text("channel", null=True),
    text("document", null=True),
    text("topic"),
    text("data", null=True),
    index("location"),
    index("signal"),
)

KINDS: dict[type[Event], str] = {
    LocationSuggested: "suggested",
    LocationAssessed: "assessed",
    IntendedDecisionTaken: "intended_decision",
    AudienceInformed: "informed",
    StudyConcluded: "study",
    FinalDecisionTaken: "final_decision",
    LocationOpened: "opened",
    CapacityChanged: "capacity_changed",
    LocationFormSet: "form",
    LocationClosed: "closed",
    ContactAppointed: "contact",
    NeighbourMeetingHeld: "meeting",
    MeetingIntervalSet: "interval",
    OnSiteSupportStarted: "on_site_support",
    OnSiteSupportEnded: "on_site_support_ended",
    LocationJoinedProgramme: "programme_joined",
    LocationLeftProgramme: "programme_left",
    SignalReceived: "signal_received",
    MeasureTaken: "measure",
    SignalAnswered: "signal_answered",
    SignalClosed: "signal_closed",
}

FACTS = Facts("suggested_by", "address", "grounds", "findings", "reason")


def _entries(recorded: Recorded) -> list[Values]:
    event = recorded.event
    said = vars(event)
    document = said.get("document")
    entry = (
        said.get("location"),
        said.get("signal"),
        KINDS[type(event)],
        iso(happened_on(event)),
        _recorded(recorded.recorded_at),
        recorded.recorded_by,
        said.get("audience"),
        said.get("channel"),
        document.number if document else None,
        event.TOPIC,
        FACTS.data(event) if isinstance(event, LocationEvent) else None,
    )
    return [entry]


@lru_cache(maxsize=16)  # events that are recorded together have the same
def _recorded(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")[:26] + "Z"


PROJECTIONS = (Projection(ENTRY, (LocationEvent, SignalEvent, MeasureTaken), _entries, version=3),)


def in_order(at: str) -> datetime:
    """By what days and moments, as ``iso`` wrote them, are put in order: a day stands before its moments."""
    when = from_iso(at)
    return when if isinstance(when, datetime) else datetime.combine(when, datetime.min.time(), AMSTERDAM)


def not_after(at: str, now: datetime) -> bool:
    """Whether a day or a moment, as ``iso`` wrote it, has come by a moment."""
    when = from_iso(at)
    return when <= now if isinstance(when, datetime) else when <= in_amsterdam(now)


def sites(
    connection: Connection, *, known_at: int, until: datetime | None = None, location: str | None = None
) -> dict[str, Site]:
    """The locations as they were known at a position; with ``until``, from what happened up to that moment."""
    found = site_facts(connection, known_at=known_at, until=until, location=location)
    return {name: Site.fold(name, facts) for name, facts in found.items()}


def site_facts(
    connection: Connection, *, known_at: int, until: datetime | None = None, location: str | None = None
) -> dict[str, list[Recorded]]:
    """The facts about each location that stood at a position, without words; with ``until``, those up to a moment."""
    query = select(ENTRY).where(known(ENTRY, known_at), ENTRY.c.data.is_not(None))
    if location is not None:
        query = query.where(ENTRY.c.location == location)
    found: dict[str, list[Recorded]] = {}
    for row in connection.execute(query.order_by(ENTRY.c.location, ENTRY.c.position)):
        if until is None or not_after(row.at, until):
            found.setdefault(row.location, []).append(fact_of(row))
    return found


def fact_of(row: Row[Any]) -> Recorded:
    """The fact of a row."""
    return FACTS.recorded(row)._replace(recorded_by=row.recorded_by)
