"""The facts about each location and what neighbours signalled there, as they were known, and the sites they make.

And what these come down to: how each location stands and how many places it has, from day to day, and what was decided.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, NamedTuple, cast

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
from domain.states.site_places import places_of_groups, premises
from domain.support.support import (
    LocationJoinedProgramme,
    LocationLeftProgramme,
    OnSiteSupportEnded,
    OnSiteSupportStarted,
)
from projections.engine.deriving.derived import Derived, Kept, Subject
from projections.engine.stored_facts import Facts
from projections.engine.tables import (
    STANDING,
    Projection,
    Values,
    as_number,
    derived_table,
    from_iso,
    index,
    iso,
    known,
    moment,
    number,
    standing_table,
    text,
)

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


_FACTS = Projection(ENTRY, (LocationEvent, SignalEvent, MeasureTaken), _entries, version=3)


def fact_of(row: Row[Any]) -> Recorded:
    """The fact of a row."""
    return FACTS.recorded(row)._replace(recorded_by=row.recorded_by)


class Folded(NamedTuple):
    """A location, with the facts that it was folded from."""

    site: Site
    facts: Sequence[Recorded]


SITES = Subject(
    "location",
    facts=_FACTS,
    column="location",
    of=lambda fact: (cast(LocationEvent, fact.event).location,),
    read=fact_of,
    fold=lambda location, facts: Folded(Site.fold(location, facts), facts),
    events=(LocationEvent,),
)

STATE = derived_table(
    "site_state",
    text("from_day"),
    text("until_day"),
    text("name"),
    text("form", null=True),
    text("open_since", null=True),
    text("groups"),
    text("places"),
    index("until_day", "subject", where=STANDING),
)
"""How a location stands; ``groups`` with commas between them, ``places`` per group as JSON."""

CAPACITY = derived_table(
    "site_capacity",
    text("group"),
    text("from_day"),
    text("until_day"),
    number("places", null=True),
    number("decided", null=True),
    number("decided_for"),
    index("until_day", "subject", "group", where=STANDING),
)
"""The places of a group at a location: see ``GroupPlaces``."""

SPELL = derived_table(
    "site_spell",
    text("kind"),
    text("of"),
    text("from_day"),
    text("until_day"),
    index("until_day", "subject", where=STANDING),
)
"""What a location has: ``on_site_support``, of who gives it, and ``programme``, of the one that it takes part in."""

DECIDED = (IntendedDecisionTaken, FinalDecisionTaken, LocationOpened, CapacityChanged, LocationClosed)
"""What is decided about a location, and what follows from it."""

DECISION = derived_table(
    "site_decision",
    moment("moment"),
    number("position"),
    text("at"),
    text("kind"),
    text("body", null=True),
    number("approved", null=True),
    text("places"),
    text("document", null=True),
    index("moment", "position", where=STANDING),
)
"""What was decided about a location; ``places`` per group as JSON."""


def _state(folded: Folded) -> Iterator[Values]:
    for from_, until, now in premises(folded.site):
        places = json.dumps({group.value: places for group, places in now.places}, separators=(",", ":"))
        groups = ",".join(group.value for group in now.groups)
        yield iso(from_), iso(until), now.name, now.form, iso(now.open_since), groups, places


def _capacity(folded: Folded) -> Iterator[Values]:
    for group, from_, until, there in places_of_groups(folded.site):
        yield group.value, iso(from_), iso(until), there.places, there.decided, int(there.decided_for)


def _spells(folded: Folded) -> Iterator[Values]:
    for kind, spells in (("on_site_support", folded.site.on_site), ("programme", folded.site.programmes)):
        for spell in spells:
            if spell.from_ is not None and spell.from_ < spell.until:
                yield kind, spell.of, iso(spell.from_), iso(spell.until)


def _decisions(folded: Folded) -> Iterator[Values]:
    for fact in folded.facts:
        event = fact.event
        if not isinstance(event, DECIDED):
            continue
        said = vars(event)
        places = {event.group: event.places} if isinstance(event, CapacityChanged) else said.get("capacity", {})
        body, approved, document = said.get("body"), said.get("approved"), said.get("document")
        if approved is False:
            places = {}
        yield (
            as_number(in_order(at := cast(str, iso(happened_on(event))))),
            fact.position,
            at,
            KINDS[type(event)],
            None if body is None else str(body),
            None if approved is None else int(approved),
            json.dumps({group.value: places[group] for group in sorted(places)}, separators=(",", ":")),
            document.number if document else None,
        )


_OF_THE_PLACES = (FinalDecisionTaken, LocationOpened, CapacityChanged, LocationClosed)

PROJECTIONS: tuple[Kept, ...] = (
    _FACTS,
    Derived(STATE, SITES, _state, bears_on=(LocationSuggested, LocationFormSet, *_OF_THE_PLACES)),
    Derived(CAPACITY, SITES, _capacity, bears_on=_OF_THE_PLACES),
    Derived(
        SPELL,
        SITES,
        _spells,
        bears_on=(OnSiteSupportStarted, OnSiteSupportEnded, LocationJoinedProgramme, LocationLeftProgramme),
    ),
    Derived(DECISION, SITES, _decisions, bears_on=DECIDED),
)


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
