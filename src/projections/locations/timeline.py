"""The timeline of one location: each step with its term, who was told when, and what neighbours signalled (3.3).

Its table also tells the other questions how a location stands: ``sites`` folds it as the domain does.
"""

from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Row, select

from domain.kernel.history import Event, Recorded, happened_on
from domain.kernel.vocabulary import AMSTERDAM, in_amsterdam
from domain.locations.communication import AudienceInformed, Line, Step, steps
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


def timeline(connection: Connection, location: str, *, now: datetime, known_at: int) -> list[dict[str, Any]]:
    """All that happened at a location until a moment, oldest first, and what the pattern asks for and is not there.

    ``due`` and ``status`` stand with the first event that serves a line of the pattern. A day without a time stands
    before the moments of that day; what is not there stands where it was due, and last what has no term. Empty for an
    unknown location.
    """
    signals_here = select(ENTRY.c.signal).where(
        known(ENTRY, known_at), ENTRY.c.location == location, ENTRY.c.kind == KINDS[SignalReceived]
    )
    # a signal keeps its answers when it turns out to have been about another location
    here = (ENTRY.c.location == location) | ENTRY.c.signal.in_(signals_here)
    rows = connection.execute(select(ENTRY).where(known(ENTRY, known_at), here).order_by(ENTRY.c.position)).all()
    rows = [row for row in rows if not_after(row.at, now)]
    found = steps(Site.fold(location, (_fact(row) for row in rows if row.data is not None)), now)
    served = {step.position: step for step in found if step.position is not None}
    lines = [(_order(row.at), _line(row, served.get(row.position))) for row in rows]
    lines += [(step.due or _NEVER, _absent(step)) for step in found if step.position is None]
    return [line for _, line in sorted(lines, key=lambda line: line[0])]


DECISIONS = (IntendedDecisionTaken, FinalDecisionTaken, LocationOpened, CapacityChanged, LocationClosed)
"""What is decided about a location, and what follows from it."""


def decisions(connection: Connection, *, from_: date, until: date, known_at: int) -> list[dict[str, Any]]:
    """What was decided about all locations from a day until a day (excluded), by whom, for what, oldest first.

    ``approved`` is None where it is no decision for or against; ``places`` are those of a group that it gives.
    """
    kinds = [KINDS[kind] for kind in DECISIONS]
    query = select(ENTRY).where(known(ENTRY, known_at), ENTRY.c.kind.in_(kinds)).order_by(ENTRY.c.position)
    rows = [row for row in connection.execute(query) if from_ <= _day(row.at) < until]
    return [_decision(row) for row in sorted(rows, key=lambda row: _order(row.at))]


def _decision(row: Row[Any]) -> dict[str, Any]:
    event = _fact(row).event
    said = vars(event)
    places = {event.group: event.places} if isinstance(event, CapacityChanged) else said.get("capacity", {})
    body, approved = said.get("body"), said.get("approved")
    return {
        "at": row.at,
        "location": row.location,
        "kind": row.kind,
        "body": None if body is None else str(body),
        "approved": approved,
        "places": {} if approved is False else {group.value: places[group] for group in sorted(places)},
        "document": row.document,
        "position": row.position,
    }


def _day(at: str) -> date:
    when = from_iso(at)
    return in_amsterdam(when) if isinstance(when, datetime) else when


def _line(row: Row[Any], step: Step | None) -> dict[str, Any]:
    return {
        "position": row.position,
        "at": row.at,
        "recorded_at": row.recorded_at,
        "recorded_by": row.recorded_by,
        "kind": row.kind,
        "audience": row.audience,
        "channel": row.channel,
        "due": iso(step.due) if step else None,
        "status": step.status.value if step and step.status else None,
        "document": row.document,
    }


def _absent(step: Step) -> dict[str, Any]:
    line: Line | None = step.line
    return {
        "position": None,
        "at": None,
        "recorded_at": None,
        "recorded_by": None,
        "kind": KINDS[AudienceInformed] if line else KINDS[IntendedDecisionTaken],
        "audience": line.audience.value if line else None,
        "channel": line.channel.value if line else None,
        "due": iso(step.due),
        "status": step.status.value if step.status else None,
        "document": None,
    }


def _order(at: str) -> datetime:
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
            found.setdefault(row.location, []).append(_fact(row))
    return found


def _fact(row: Row[Any]) -> Recorded:
    return FACTS.recorded(row)._replace(recorded_by=row.recorded_by)


_NEVER = datetime.max.replace(tzinfo=UTC)
