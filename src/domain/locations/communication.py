"""Telling people about a location: who hears what, in which order, by which channel, and when (rules L2 to L4).

The 24 hours of policy 3.3 run from the moment at which a location is found suitable. They are hours, not a day
of the calendar: a change of summer time does not stretch or shorten them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated

from pydantic import Field
from typing_extensions import override

from domain.kernel.correcting import CorrectedBy, Correcting
from domain.kernel.days import Moment
from domain.kernel.deciding import Command, Deciding, records
from domain.kernel.history import Event
from domain.kernel.ids_in_use import Makes
from domain.kernel.rules import L2, L3, L4, N_, Breach, Finding, Rule, say
from domain.kernel.vocabulary import Audience, Channel, Count, Document, Text
from domain.locations.location import out_of_turn
from domain.states.site import Informed, LocationEvent, Resolution, Site, record_about_location

TERM = timedelta(hours=24)
"""The policy's own number (3.3): a change of it is a change of this rule."""


class Round(StrEnum):
    """After which decision an audience is informed."""

    INTENDED = "intended"
    FINAL = "final"


class AudienceInformed(LocationEvent):
    """An audience was informed about a decision on a location."""

    TOPIC = "AudienceInformed@1"
    SUBJECT = frozenset({"location"})

    round: Annotated[Round, Field(description="After the intended or after the final decision.")]
    audience: Audience
    channel: Channel
    at: Moment
    document: Document | None = None
    reached: Annotated[Count | None, Field(description="How many were reached.")] = None

    @override
    def apply(self, site: Site) -> None:
        site.informed.append(Informed(self.round, self.audience, self.channel, self.at, site.position))

    @override
    def breaches(self, site: Site) -> Iterator[Breach]:
        yield from too_early(site, self.at)
        if self.round == Round.FINAL:
            yield from out_of_turn(site, "inform_final", self.at)


class CommunicationRecorded(Event):
    """Something was told that is not tied to a location (policy 3.1, 3.3)."""

    TOPIC = "CommunicationRecorded@1"

    about: Annotated[Text, Field(description="Not personal: never the name of a person.")]
    audience: Audience
    channel: Channel
    at: Moment
    document: Document | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the fixed pattern: an audience with the channel that it is informed by."""

    audience: Audience
    channel: Channel
    stage: int
    """Its place in the order; two lines of one stage have no order between them."""


PATTERN = (
    Line(Audience.COUNCIL, Channel.ORAL, 1),
    Line(Audience.DIRECT_NEIGHBOURS, Channel.IN_PERSON, 2),
    Line(Audience.LOCAL_INTEREST_GROUP, Channel.IN_PERSON, 3),
    Line(Audience.SURROUNDINGS, Channel.LETTER, 4),
    Line(Audience.PUBLIC, Channel.MUNICIPAL_CHANNELS, 5),
    Line(Audience.PUBLIC, Channel.PRESS, 5),
)


class Status(StrEnum):
    """How a step stands against its term."""

    ON_TIME = "on_time"
    LATE = "late"
    MISSING = "missing"
    PENDING = "pending"


@dataclass(frozen=True, slots=True)
class Step:
    """A step that the pattern asks for: the intended decision (``line`` None), or informing along a line.

    ``at`` is when it was first done (UTC), None when it was not; ``due`` is when its term ends, None without one.
    """

    round: Round
    line: Line | None
    due: datetime | None
    at: datetime | None
    position: int | None
    status: Status | None


def steps(site: Site, now: datetime) -> list[Step]:
    """The steps of the pattern for a site, as they stand at a moment (UTC).

    Empty until the location is found suitable; the second round follows the first final decision.
    """
    found: list[Step] = []
    suitable = site.found_suitable()
    if suitable is not None:
        due = suitable + TERM
        taken = min(site.intended, key=lambda resolution: resolution.at, default=None)
        found.append(_step(Round.INTENDED, None, due, taken, now))
        for line in PATTERN:
            found.append(_step(Round.INTENDED, line, due, first_informed(site, Round.INTENDED, line), now))
    if site.final:
        opened = bool(site.opened)
        for line in PATTERN:
            done = first_informed(site, Round.FINAL, line)
            if done:
                found.append(Step(Round.FINAL, line, None, done.at, done.position, None))
            else:
                found.append(Step(Round.FINAL, line, None, None, None, Status.MISSING if opened else Status.PENDING))
    return found


def first_informed(site: Site, round_: Round, line: Line) -> Informed | None:
    """When the line was first served. An audience told by another channel was told all the same; the two lines
    to the public are told apart by theirs."""
    told = [
        informed
        for informed in site.informed
        if informed.round == round_
        and informed.audience == line.audience
        and (line.audience != Audience.PUBLIC or informed.channel == line.channel)
    ]
    return min(told, key=lambda informed: (informed.at, informed.position), default=None)


def _step(round_: Round, line: Line | None, due: datetime, done: Informed | Resolution | None, now: datetime) -> Step:
    at = done.at if done else None
    return Step(round_, line, due, at, done.position if done else None, _status(at, due, now))


def _status(at: datetime | None, due: datetime, now: datetime) -> Status:
    if at is not None:
        return Status.ON_TIME if at <= due else Status.LATE
    return Status.MISSING if now > due else Status.PENDING


def findings(site: Site, now: datetime) -> Iterator[Finding]:
    """What of the pattern was late, missing, out of order or by another channel (rules L3, L4)."""
    for step in steps(site, now):
        yield from _about_time(step)
    for round_, rule in ((Round.INTENDED, L3), (Round.FINAL, L4)):
        served = [(line, first_informed(site, round_, line)) for line in PATTERN]
        yield from _about_order(rule, [(line, done) for line, done in served if done])
        yield from _about_channel(rule, site, round_)


def _about_time(step: Step) -> Iterator[Finding]:
    rule = L3 if step.round == Round.INTENDED else L4
    if step.status == Status.LATE:
        if step.line is None:
            detail = say(N_("The intended decision came after {due}."), due=step.due)
        else:
            detail = say(N_("{audience} informed after {due}."), audience=step.line.audience, due=step.due)
        yield Finding(rule, detail, step.position, step.at)
    elif step.status == Status.MISSING:
        if step.line is None:
            yield Finding(rule, say(N_("No intended decision by {due}."), due=step.due), None, step.due)
        else:
            text = N_("{audience} not informed ({channel}).")
            detail = say(text, audience=step.line.audience, channel=step.line.channel)
            yield Finding(rule, detail, None, step.due)


def _about_order(rule: Rule, served: Sequence[tuple[Line, Informed]]) -> Iterator[Finding]:
    for line, done in served:
        before = [other for other, theirs in served if other.stage < line.stage and theirs.at > done.at]
        if before:
            detail = say(N_("{audience} informed before {other}."), audience=line.audience, other=before[0].audience)
            yield Finding(rule, detail, done.position, done.at)


def _about_channel(rule: Rule, site: Site, round_: Round) -> Iterator[Finding]:
    for informed in site.informed:
        proper = [line.channel for line in PATTERN if line.audience == informed.audience]
        if informed.round == round_ and informed.channel not in proper:
            text = N_("{audience} informed by {channel}; the pattern asks for {proper}.")
            detail = say(text, audience=informed.audience, channel=informed.channel, proper=proper)
            yield Finding(rule, detail, informed.position, informed.at)


def too_early(site: Site, at: datetime) -> Iterator[Breach]:
    """Informing before the intended decision (rule L2; policy 3.3)."""
    if not any(resolution.at <= at for resolution in site.intended):
        yield Breach(L2, say(N_("{location} has no intended decision by {at}."), location=site.location, at=at))


@records(AudienceInformed, "inform")
def inform(command: Command, event: AudienceInformed) -> Deciding:
    """Record that an audience was informed about a decision on a location (policy 3.3)."""
    yield from record_about_location(command, event)


@records(CommunicationRecorded, "communication record")
def record_communication(command: Command, event: CommunicationRecorded) -> None:
    """Record what was told to the whole municipality, not tied to a location (policy 3.1, 3.3)."""
    command.record(event, "communication")


def recheck_communication(correcting: Correcting) -> None:
    """Record a correction of what was told to the whole municipality: it depends on nothing."""
    correcting.record()


EVENTS = (AudienceInformed, CommunicationRecorded)
COMMANDS = (inform, record_communication)
MAKES: Makes = {}
CORRECTED_BY: CorrectedBy = {CommunicationRecorded: recheck_communication}
