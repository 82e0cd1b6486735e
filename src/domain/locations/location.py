"""Locations: the fixed pattern from suggestion to opening, capacity, and closing (policy 3.1, 3.3; L1, L5, L6)."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from itertools import pairwise
from operator import itemgetter
from typing import Annotated, cast

from pydantic import Field
from typing_extensions import override

from domain.kernel.correcting import CorrectedBy, Correcting
from domain.kernel.days import OPEN, Day, Moment, in_amsterdam
from domain.kernel.deciding import TAKEN, Command, Deciding, records, refuse, see
from domain.kernel.history import Recorded
from domain.kernel.ids_in_use import Makes
from domain.kernel.in_force import latest
from domain.kernel.published import competent_bodies
from domain.kernel.rules import L1, L5, N_, Breach, say, sentence
from domain.kernel.vocabulary import Body, Count, Document, Group, Name, Text
from domain.states.occupancy import Key, Occupancy, Span, not_open, over_capacity
from domain.states.site import LocationEvent, Resolution, Site, record_about_location, see_site


class Form(StrEnum):
    """What kind of place it is; flex and conversion take several groups, together or in turn (policy 2.2, 3.1)."""

    RECEPTION_CENTRE = "reception_centre"
    JOINT_LOCATION = "joint_location"
    """A gemeenschappelijke vreemdelingenlocatie (GVL): asylum seekers begin their procedure there."""
    SATELLITE_LOCATION = "satellite_location"
    """A satellietlocatie: a valve for the GVL, and for groups of their own."""
    REGIONAL_LOCATION = "regional_location"
    """A regionale opvanglocatie (ROL): a start of integration near the municipality where they will live."""
    MUNICIPAL = "municipal"
    FLOW_ON = "flow_on"
    """A doorstroomlocatie: permit holders wait there for their dwelling."""
    FLEX = "flex"
    CONVERSION = "conversion"
    """A converted office or another building."""
    OTHER = "other"


Capacity = Annotated[dict[Group, Count], Field(description="Places per group.")]


class LocationSuggested(LocationEvent):
    """Somebody suggests a location; from here on it is known."""

    TOPIC = "LocationSuggested@1"
    SUBJECT = frozenset({"location"})

    name: Annotated[Text, Field(description="Its name; not personal, so never the name of a resident.")]
    suggested_by: Annotated[Text, Field(description="In what quality: owner, resident, municipality; no names.")]
    groups: Annotated[tuple[Group, ...], Field(min_length=1)]
    on: Day
    address: Text | None = None

    @override
    def apply(self, site: Site) -> None:
        site.suggested = self.on
        site.name = self.name
        site.groups = self.groups


class LocationAssessed(LocationEvent):
    """The location is found suitable or not, with its owner. From a suitable one the 24 hours run (rule L3)."""

    TOPIC = "LocationAssessed@1"
    SUBJECT = frozenset({"location"})

    suitable: bool
    grounds: Text
    at: Moment

    @override
    def apply(self, site: Site) -> None:
        site.assessments.append((self.at, self.suitable))

    @override
    def breaches(self, site: Site) -> Iterator[Breach]:
        return out_of_turn(site, "assess", self.at)


class IntendedDecisionTaken(LocationEvent):
    """The intended decision: only from here on is anything communicated (rule L2)."""

    TOPIC = "IntendedDecisionTaken@1"
    SUBJECT = frozenset({"location"})

    body: Body
    at: Moment
    document: Document

    @override
    def apply(self, site: Site) -> None:
        site.intended.append(Resolution(self.body, self.at, True, {}, site.position))

    @override
    def breaches(self, site: Site) -> Iterator[Breach]:
        yield from out_of_turn(site, "intended", self.at)
        yield from not_by_the_college(site.groups, self.body, self.at)


class StudyConcluded(LocationEvent):
    """The deepening study is done."""

    TOPIC = "StudyConcluded@1"
    SUBJECT = frozenset({"location"})

    on: Day
    findings: Text
    document: Document | None = None

    @override
    def apply(self, site: Site) -> None:
        site.studies.append(self.on)

    @override
    def breaches(self, site: Site) -> Iterator[Breach]:
        return out_of_turn(site, "study", self.on)


class FinalDecisionTaken(LocationEvent):
    """The final decision, with the places per group that it allows."""

    TOPIC = "FinalDecisionTaken@1"
    SUBJECT = frozenset({"location"})

    body: Body
    approved: bool
    capacity: Capacity
    at: Moment
    document: Document
    legal_basis: Text | None = None

    @override
    def apply(self, site: Site) -> None:
        site.final.append(Resolution(self.body, self.at, self.approved, dict(self.capacity), site.position))

    @override
    def breaches(self, site: Site) -> Iterator[Breach]:
        yield from out_of_turn(site, "final", self.at)
        yield from not_competent(sorted(self.capacity) or sorted(site.groups), self.body, self.at)


class LocationOpened(LocationEvent):
    """The location opens with these places."""

    TOPIC = "LocationOpened@1"
    SUBJECT = frozenset({"location"})

    on: Day
    capacity: Capacity
    units: Annotated[dict[Name, Count], Field(description="Places per unit.")] = Field(default_factory=dict)

    @override
    def apply(self, site: Site) -> None:
        site.opened.append((self.on, dict(self.capacity), dict(self.units)))
        site.closed = [day for day in site.closed if day != self.on]  # closed and opened anew on one day: it is open

    @override
    def breaches(self, site: Site) -> Iterator[Breach]:
        return out_of_turn(site, "open", self.on)

    @override
    def check(self, site: Site) -> None:
        if site.open_on(self.on):
            raise refuse(N_("{location} is open on {day} already."), location=self.location, day=self.on)


class LocationFormSet(LocationEvent):
    """The location is of this form from a day on."""

    TOPIC = "LocationFormSet@1"
    SUBJECT = frozenset({"location"})

    form: Form
    from_: Day = Field(alias="from")

    @override
    def apply(self, site: Site) -> None:
        site.forms.append((self.from_, self.form))


class CapacityChanged(LocationEvent):
    """A group has another number of places from a day on."""

    TOPIC = "CapacityChanged@1"
    SUBJECT = frozenset({"location"})

    on: Day
    group: Group
    places: Count
    reason: Text

    @override
    def apply(self, site: Site) -> None:
        site.changes.append((self.on, self.group, self.places))

    @override
    def check(self, site: Site) -> None:
        if not site.open_on(self.on):
            raise refuse(N_("{location} is not open on {day}."), location=self.location, day=self.on)


class LocationClosed(LocationEvent):
    """The location is no longer open from this day on."""

    TOPIC = "LocationClosed@1"
    SUBJECT = frozenset({"location"})

    on: Day
    reason: Text

    @override
    def apply(self, site: Site) -> None:
        site.closed.append(self.on)

    @override
    def check(self, site: Site) -> None:
        if not site.open_on(self.on):
            raise refuse(N_("{location} is not open on {day}."), location=self.location, day=self.on)


NOT_SUGGESTED = sentence("not_suggested", N_("{location} was not suggested by {day}."))
NOT_SUITABLE = sentence("not_found_suitable", N_("{location} was not found suitable by {day}."))
NOT_INTENDED = sentence("no_intended_decision_on_location", N_("There is no intended decision on {location} by {day}."))
NOT_STUDIED = sentence("no_study_concluded", N_("No study of {location} was concluded by {day}."))
NOT_FINAL = sentence("no_final_decision", N_("There is no final decision on {location} by {day}."))
NOT_APPROVED = sentence(
    "no_final_decision_in_favour", N_("There is no final decision in favour of {location} by {day}.")
)
NOT_COMPETENT = sentence(
    "body_not_competent", N_("On {day} the {body} does not decide about {group}; competent: {competent}.")
)
NOT_THEIRS = sentence(
    "intended_decision_not_theirs", N_("On {day} the intended decision is not the {body}'s; competent: {competent}.")
)


def out_of_turn(site: Site, step: str, when: date | datetime) -> Iterator[Breach]:
    """A step that is taken before the step that it follows in the fixed pattern (rule L1; policy 3.3).

    ``when`` is the step's day or moment. What is missing of communication is not judged here (L3, L4).
    """
    day = in_amsterdam(when) if isinstance(when, datetime) else when

    def by_then(at: datetime) -> bool:
        return at <= when if isinstance(when, datetime) else in_amsterdam(at) <= when

    earlier: Mapping[str, tuple[str, Callable[[], bool]]] = {
        "assess": (NOT_SUGGESTED, lambda: site.suggested is not None and site.suggested <= day),
        "intended": (NOT_SUITABLE, lambda: _last((at, found) for at, found in site.assessments if by_then(at))),
        "study": (NOT_INTENDED, lambda: any(by_then(r.at) for r in site.intended)),
        "final": (NOT_STUDIED, lambda: any(d <= day for d in site.studies)),
        "inform_final": (NOT_FINAL, lambda: any(by_then(r.at) for r in site.final)),
        "open": (NOT_APPROVED, lambda: _last((r.at, r.approved) for r in site.final if by_then(r.at))),
    }
    text, done = earlier[step]
    if not done():
        yield Breach(L1, say(text, location=site.location, day=day))


def _last(outcomes: Iterable[tuple[datetime, bool]]) -> bool:
    """The outcome of the last one, and of two at one moment the last recorded; False when there is none."""
    last = latest(outcomes, itemgetter(0))
    return last is not None and last[1]


def not_competent(groups: Iterable[Group], body: Body, at: datetime) -> Iterator[Breach]:
    """A final decision by a body that may not decide about a group on that day (rule L5; policy 3.1, 3.3)."""
    day = in_amsterdam(at)
    for group in groups:
        competent = competent_bodies(group, day)
        if body not in competent:
            yield Breach(L5, say(NOT_COMPETENT, day=day, body=body, group=group, competent=sorted(competent)))


def not_by_the_college(groups: Iterable[Group], body: Body, at: datetime) -> Iterator[Breach]:
    """An intended decision is the college's (policy 3.3); the mayor's too where the mayor may decide (rule L5)."""
    day = in_amsterdam(at)
    allowed = {Body.COLLEGE}
    groups = list(groups)
    if groups and all(Body.MAYOR in competent_bodies(group, day) for group in groups):
        allowed.add(Body.MAYOR)
    if body not in allowed:
        yield Breach(L5, say(NOT_THEIRS, day=day, body=body, competent=sorted(allowed)))


def newly_broken(before: Site, after: Site, occupancy: Occupancy, from_: date) -> Iterator[Breach]:
    """What a change of the location breaks for those who live there, that was not broken before it: on the first
    day of each group or unit with too few places (P1), or where it is not open or decided for them (P3).

    Fewer places than persons is broken anew only where the places became fewer.
    """
    told: set[tuple[object, ...]] = set()
    for key in sorted(occupancy.steps):
        for span in _inhabited(occupancy, key, {*before.turns(from_, OPEN), *after.turns(from_, OPEN)}):
            was, now = before.places_on(key, span[1]), after.places_on(key, span[1])
            known = {breach.detail.text for breach in not_open(before, [span])}
            found = [breach for breach in not_open(after, [span]) if breach.detail.text not in known]
            if was is None or (now is not None and now < was):
                found += over_capacity(after, occupancy, [span])
            for breach in found:
                what = (breach.detail.text, breach.detail.values.get("group"), breach.detail.values.get("unit"))
                if what not in told:
                    told.add(what)
                    yield breach


def _inhabited(occupancy: Occupancy, key: Key, turns: set[date]) -> Iterator[Span]:
    """The spans of days, from the first of these turns on, with persons; cut at each turn."""
    levels = dict(occupancy.levels(key, min(turns), OPEN))
    persons = 0
    for day, following in pairwise([*sorted({*levels, *turns}), OPEN]):
        persons = levels.get(day, persons)
        if persons > 0:
            yield key, day, following


def record_change_of_places(command: Command, event: LocationEvent, from_: date) -> Deciding:
    """Record an event that changes for how many persons a known location is open, from a day on.

    Raises ``Refused`` for what it breaks for those who live there, or else breaks, without a deviation.
    """
    view = yield from see_site(command, event.location)
    site = view.known()
    event.check(site)
    occupancy = yield from see(Occupancy(event.location))
    breaches = [*event.breaches(site), *newly_broken(site, view.after(event), occupancy, from_)]
    command.record(event, f"location:{event.location}", breaches=breaches)


@records(LocationSuggested, "location suggest")
def suggest_location(command: Command, event: LocationSuggested) -> Deciding:
    """Suggest a location for reception (policy 3.3, first step)."""
    site = (yield from see_site(command, event.location)).now()
    if site.suggested is not None:
        raise refuse(TAKEN, what=say(N_("Location")), id=event.location)
    command.record(event, f"location:{event.location}")


@records(LocationAssessed, "location assess")
def assess_location(command: Command, event: LocationAssessed) -> Deciding:
    """Judge with the owner whether a location is suitable; if it is, the 24 hours begin (policy 3.3)."""
    yield from record_about_location(command, event)


@records(IntendedDecisionTaken, "location intend")
def take_intended_decision(command: Command, event: IntendedDecisionTaken) -> Deciding:
    """Record the intended decision; only after it anything may be communicated (policy 3.3)."""
    yield from record_about_location(command, event)


@records(StudyConcluded, "location study")
def conclude_study(command: Command, event: StudyConcluded) -> Deciding:
    """Conclude the deepening study of a location (policy 3.3)."""
    yield from record_about_location(command, event)


@records(FinalDecisionTaken, "location decide")
def take_final_decision(command: Command, event: FinalDecisionTaken) -> Deciding:
    """Record the final decision, by the council for regular asylum and else by the college (policy 3.1, 3.3)."""
    yield from record_about_location(command, event)


@records(LocationOpened, "location open")
def open_location(command: Command, event: LocationOpened) -> Deciding:
    """Open a location with its places per group (policy 3.3, last step)."""
    yield from record_change_of_places(command, event, event.on)


@records(LocationFormSet, "location form")
def set_location_form(command: Command, event: LocationFormSet) -> Deciding:
    """Record of what form a location is, such as flex or conversion, from a day on (policy 2.2, 3.1)."""
    yield from record_about_location(command, event)


@records(CapacityChanged, "location capacity")
def change_capacity(command: Command, event: CapacityChanged) -> Deciding:
    """Give a group another number of places from a day on (policy 3.1)."""
    yield from record_change_of_places(command, event, event.on)


@records(LocationClosed, "location close")
def close_location(command: Command, event: LocationClosed) -> Deciding:
    """Close a location from a day on."""
    yield from record_change_of_places(command, event, event.on)


def recheck_location(correcting: Correcting) -> Deciding:
    """Decide on a correction of anything about a location: its steps, and who lives there after it."""
    command, correction, position = correcting.command, correcting.correction, correcting.fact.position
    location = cast(LocationEvent, correcting.fact.event).location
    view = yield from see_site(command, location)
    facts = view.with_(correction)
    after = Site.fold(location, facts)
    occupancy = yield from see(Occupancy(location))
    if after.suggested is None and (facts or any(occupancy.steps.values())):
        raise refuse(N_("Location {location} has other facts; retract those first."), location=location)
    if isinstance(correcting.after, LocationEvent):
        correcting.after.check(Site.fold(location, [one for one in facts if one.position != position]))
    kept_before = {breach.rule for breach in _breaches(view.facts, position)}
    breaches = [breach for breach in _breaches(facts, position) if breach.rule not in kept_before]
    correcting.record(breaches=[*breaches, *newly_broken(view.now(), after, occupancy, date.min)])


def _breaches(facts: Sequence[Recorded], position: int) -> Iterable[Breach]:
    """What the fact at this position breaks, given the others about its location."""
    others = [recorded for recorded in facts if recorded.position != position]
    for recorded in facts:
        if recorded.position == position and isinstance(recorded.event, LocationEvent):
            yield from recorded.event.breaches(Site.fold(recorded.event.location, others))


EVENTS = (
    LocationSuggested,
    LocationAssessed,
    IntendedDecisionTaken,
    StudyConcluded,
    FinalDecisionTaken,
    LocationOpened,
    LocationFormSet,
    CapacityChanged,
    LocationClosed,
)
COMMANDS = (
    suggest_location,
    assess_location,
    take_intended_decision,
    conclude_study,
    take_final_decision,
    open_location,
    set_location_form,
    change_capacity,
    close_location,
)
MAKES: Makes = {LocationSuggested: (N_("Location"), "location")}
CORRECTED_BY: CorrectedBy = {LocationEvent: recheck_location}
