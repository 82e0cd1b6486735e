"""Telling people about a location: who hears what, in which order, by which channel, and when (rules L2 to L4).

The 24 hours of policy 3.3 run from the moment at which a location is found suitable. They are hours, not a day
of the calendar: a change of summer time does not stretch or shorten them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import partial
from operator import attrgetter
from typing import Annotated

from pydantic import Field
from typing_extensions import override

from domain.kernel.correcting import CorrectedBy, Correcting
from domain.kernel.days import Moment
from domain.kernel.deciding import Command, Deciding, records
from domain.kernel.found import begins, ends, stretches
from domain.kernel.history import Event
from domain.kernel.ids_in_use import Makes
from domain.kernel.rules import L2, L3, L4, N_, Breach, Finding, Rule, say, sentence
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

    It is asked for so from a moment on (``since``), until another one (``until``; None: for good): one that is done
    is another step from then on. ``at`` is when it was first done (UTC), None while it is not; ``due`` is when its
    term ends, None without one; ``missing_from`` is the moment or the day from which it is missing as long as it is
    not done, None when it never is.
    """

    round: Round
    line: Line | None
    due: datetime | None
    at: datetime | None
    position: int | None
    missing_from: date | None
    since: datetime
    until: datetime | None

    def status_at(self, now: datetime) -> Status | None:
        """How it stands at a moment (UTC) at which it is asked for so; None where it was done and has no term."""
        if self.at is None:
            missing = self.missing_from is not None and begins(self.missing_from) <= now
            return Status.MISSING if missing else Status.PENDING
        if self.due is None:
            return None
        return Status.ON_TIME if self.at <= self.due else Status.LATE


def steps(site: Site) -> Iterator[Step]:
    """The steps of the pattern for a site, each as it is asked for over time, one after another.

    None until the location is found suitable; the second round follows the first final decision.
    """
    yield from _steps_of(site, first_informed(site))


Served = Mapping[Round, Sequence[tuple[Line, Informed | None]]]
"""When each line was first served, in each round."""


def _steps_of(site: Site, served: Served) -> Iterator[Step]:
    terms = list(_terms(site))
    taken = min(site.intended, key=lambda resolution: resolution.at, default=None)
    yield from _steps(Round.INTENDED, None, terms, taken)
    for line, done in served[Round.INTENDED]:
        yield from _steps(Round.INTENDED, line, terms, done)
    decided = min((resolution.at for resolution in site.final), default=None)
    if decided is not None:
        opened = min((day for day, _, _ in site.opened), default=None)
        for line, done in served[Round.FINAL]:
            yield from _steps(Round.FINAL, line, [(decided, None, None)], done, opened)


Term = tuple[datetime, datetime | None, datetime | None]
"""From a moment on, until another one (None: for good), when a step is due (None: no term)."""


def steps_at(site: Site, now: datetime) -> list[Step]:
    """The steps of the pattern as they are asked for at a moment (UTC)."""
    return [step for step in steps(site) if step.since <= now < ends(step.until)]


def _terms(site: Site) -> Iterator[Term]:
    """When the steps of the first round are due, by what was judged and decided up to each moment."""
    turns = [*(at for at, _ in site.assessments), *(resolution.at for resolution in site.intended)]
    for since, until, suitable in stretches(turns, lambda turn: site.found_suitable(begins(turn))):
        if suitable is not None:
            yield begins(since), None if until is None else begins(until), suitable + TERM


def _steps(
    round_: Round,
    line: Line | None,
    terms: Iterable[Term],
    done: Informed | Resolution | None,
    missing_from: date | None = None,
) -> Iterator[Step]:
    for since, until, due in terms:
        late = missing_from if due is None else due + datetime.resolution
        if done is None or done.at > since:
            end = until if done is None or ends(until) <= done.at else done.at
            yield Step(round_, line, due, None, None, late, since, end)
        if done is not None and done.at < ends(until):
            yield Step(round_, line, due, done.at, done.position, late, max(since, done.at), until)


def first_informed(site: Site) -> Served:
    """When each line was first served, in each round. An audience told by another channel was told all the same; the
    two lines to the public are told apart by theirs."""
    told: dict[tuple[str, Audience, Channel | None], Informed] = {}
    for informed in sorted(site.informed, key=attrgetter("at", "position")):
        channel = informed.channel if informed.audience == Audience.PUBLIC else None
        told.setdefault((informed.round, informed.audience, channel), informed)
    return {round_: [(line, told.get((round_, *apart))) for line, apart in _TOLD_APART] for round_ in Round}


_TOLD_APART = [(line, (line.audience, line.channel if line.audience == Audience.PUBLIC else None)) for line in PATTERN]


DECIDED_LATE = sentence("intended_decision_late", N_("The intended decision came after {due}."))
NOT_DECIDED = sentence("no_intended_decision", N_("No intended decision by {due}."))
INFORMED_LATE = sentence("audience_informed_late", N_("{audience} informed after {due}."))
NOT_INFORMED = sentence("audience_not_informed", N_("{audience} not informed ({channel})."))
OUT_OF_ORDER = sentence("audience_informed_before_another", N_("{audience} informed before {other}."))
BY_ANOTHER_CHANNEL = sentence(
    "audience_informed_by_another_channel", N_("{audience} informed by {channel}; the pattern asks for {proper}.")
)
TOO_EARLY = sentence("informed_without_intended_decision", N_("{location} has no intended decision by {at}."))


def findings(site: Site) -> Iterator[Finding]:
    """What of the pattern was late, missing, out of order or by another channel (rules L3, L4)."""
    served = first_informed(site)
    for step in _steps_of(site, served):
        yield from _about_time(step)
    for round_, rule in ((Round.INTENDED, L3), (Round.FINAL, L4)):
        yield from _about_order(rule, [(line, done) for line, done in served[round_] if done])
        yield from _about_channel(rule, site, round_)


def _about_time(step: Step) -> Iterator[Finding]:
    rule = L3 if step.round == Round.INTENDED else L4
    if step.at is not None:
        if step.due is not None and step.at > step.due:
            detail = say(DECIDED_LATE, due=step.due)
            if step.line is not None:
                detail = say(INFORMED_LATE, audience=step.line.audience, due=step.due)
            yield Finding(rule, detail, step.position, step.at, step.since, step.until)
    elif step.missing_from is not None and begins(step.missing_from) < ends(step.until):
        detail = say(NOT_DECIDED, due=step.due)
        if step.line is not None:
            detail = say(NOT_INFORMED, audience=step.line.audience, channel=step.line.channel)
        since = max(step.since, step.missing_from, key=begins)
        yield Finding(rule, detail, None, step.due, since, step.until)


def _about_order(rule: Rule, served: Sequence[tuple[Line, Informed]]) -> Iterator[Finding]:
    for line, done in served:
        before = [(other, theirs.at) for other, theirs in served if other.stage < line.stage and theirs.at > done.at]
        if not before:
            continue
        for since, until, audience in stretches((at for _, at in before), partial(_first_told, before)):
            detail = say(OUT_OF_ORDER, audience=line.audience, other=audience)
            yield Finding(rule, detail, done.position, done.at, since, until)


def _first_told(told: Iterable[tuple[Line, datetime]], turn: date) -> Audience:
    return next(line.audience for line, at in told if at <= begins(turn))


def _about_channel(rule: Rule, site: Site, round_: Round) -> Iterator[Finding]:
    for informed in site.informed:
        if informed.round != round_:
            continue
        proper = _PROPER[informed.audience]
        if informed.channel not in proper:
            detail = say(BY_ANOTHER_CHANNEL, audience=informed.audience, channel=informed.channel, proper=proper)
            yield Finding(rule, detail, informed.position, informed.at, informed.at)


_PROPER = {audience: [line.channel for line in PATTERN if line.audience == audience] for audience in Audience}


def too_early(site: Site, at: datetime) -> Iterator[Breach]:
    """Informing before the intended decision (rule L2; policy 3.3)."""
    if not any(resolution.at <= at for resolution in site.intended):
        yield Breach(L2, say(TOO_EARLY, location=site.location, at=at))


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
