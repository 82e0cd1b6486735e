"""What was agreed and promised: agreements, commitments (toezeggingen), and the communication plan (policy 2.3 to 3.5).

Rules A1 to A3. What ends, or is due, is found by replay; nothing is refused for being late.
"""

from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from typing import Annotated, NamedTuple

from pydantic import Field

from domain.kernel.correcting import CorrectedBy, Correcting, recheck_named
from domain.kernel.days import OPEN, Day, earlier, next_day
from domain.kernel.deciding import TAKEN, UNKNOWN, Command, Deciding, History, View, records, refuse, see
from domain.kernel.found import joined, while_
from domain.kernel.history import Event, Recorded
from domain.kernel.ids_in_use import ENDS_TOO_EARLY, Makes
from domain.kernel.in_force import stretches, value_on
from domain.kernel.published import other_warnings_from, weeks_of_warning
from domain.kernel.rules import A1, A2, A3, N_, Finding, say, sentence
from domain.kernel.vocabulary import Audience, Channel, Document, Id, Text
from domain.states.site import refuse_unknown_locations

ENDING = sentence(
    "agreement_ending", N_("Agreement {agreement} ({name}) ends on {until}; nothing is agreed for after it.")
)
ENDED = sentence(
    "agreement_ended", N_("Agreement {agreement} ({name}) ended on {until}; nothing is agreed for after it.")
)
NOT_MET = sentence("commitment_not_met", N_("Commitment {id} was not met by {due}."))
MET_LATE = sentence("commitment_met_late", N_("Commitment {id} was met after {due}."))
NOT_CARRIED_OUT = sentence(
    "plan_not_carried_out", N_("Line {id} of the communication plan was not carried out by {due}.")
)
CARRIED_OUT_LATE = sentence(
    "plan_carried_out_late", N_("Line {id} of the communication plan was carried out after {due}.")
)

Weeks = Annotated[int, Field(ge=0, le=520, strict=True)]
Party = Annotated[Text, Field(description="An organisation; never the name of a person.")]


class PromiseEvent(Event):
    """An event about an agreement, a commitment, or a line of the communication plan."""


class AgreementMade(PromiseEvent):
    """Parties agree, from a day until a day (excluded), and want to know of its end ``warn_weeks`` ahead of it.

    ``follows`` is the agreement that it comes after.
    """

    TOPIC = "AgreementMade@1"
    SUBJECT = frozenset({"agreement"})

    agreement: Annotated[Id, Field(description="An id for the agreement.")]
    name: Text
    parties: Annotated[tuple[Party, ...], Field(min_length=1, description="Organisations.")]
    terms: Annotated[Text, Field(description="What was agreed; no names of persons.")]
    from_: Day = Field(alias="from")
    until: Day | None = None
    locations: tuple[Id, ...] = ()
    warn_weeks: Annotated[Weeks | None, Field(description="Weeks ahead of its end to warn.")] = None
    follows: Annotated[Id | None, Field(description="The agreement that it comes after.")] = None
    document: Document | None = None


class AgreementEndSet(PromiseEvent):
    """The parties agree on another end (excluded): it goes on longer, or ends sooner."""

    TOPIC = "AgreementEndSet@1"
    SUBJECT = frozenset({"agreement"})

    agreement: Id
    until: Day
    on: Annotated[Day, Field(description="The day on which that was agreed.")]
    reason: Annotated[Text, Field(description="No names of persons.")]
    document: Document | None = None


class CommitmentMade(PromiseEvent):
    """The college promises somebody something."""

    TOPIC = "CommitmentMade@1"
    SUBJECT = frozenset({"commitment"})

    commitment: Annotated[Id, Field(description="An id for the commitment.")]
    to: Annotated[Text, Field(description="Such as the council; never the name of a person.")]
    what: Annotated[Text, Field(description="No names of persons.")]
    on: Day
    due: Annotated[Day | None, Field(description="The last day on which it is in time.")] = None
    document: Document | None = None


class CommitmentMet(PromiseEvent):
    """What was promised is done."""

    TOPIC = "CommitmentMet@1"
    SUBJECT = frozenset({"commitment"})

    commitment: Id
    on: Day
    document: Document | None = None


class CommunicationPlanned(PromiseEvent):
    """The communication plan says who is told what, by which channel, and by when; not about one location."""

    TOPIC = "CommunicationPlanned@1"
    SUBJECT = frozenset({"item"})

    item: Annotated[Id, Field(description="An id for the line.")]
    about: Annotated[Text, Field(description="Not personal: never the name of a person.")]
    audience: Audience
    channel: Channel
    on: Annotated[Day, Field(description="The last day on which it is in time.")]


class PlanCarriedOut(PromiseEvent):
    """A line of the communication plan is done."""

    TOPIC = "PlanCarriedOut@1"
    SUBJECT = frozenset({"item"})

    item: Id
    on: Day
    document: Document | None = None


MAKES: Makes = {
    AgreementMade: (N_("Agreement"), "agreement"),
    CommitmentMade: (N_("Commitment"), "commitment"),
    CommunicationPlanned: (N_("Line of the plan"), "item"),
}
"""The events that take an id into use: of what kind, which is its field and its tag as well."""


def subject_of(event: Event) -> tuple[str, str, str]:
    """What an event is about: what it is called, its kind, and its id."""
    return next((what, kind, getattr(event, kind)) for what, kind in MAKES.values() if hasattr(event, kind))


@dataclass
class Agreement:
    """What is known of one agreement."""

    made: AgreementMade
    position: int
    ends: list[tuple[date, date]] = field(default_factory=list)
    """On which day which end was agreed."""
    followers: list[str] = field(default_factory=list)
    """The agreements that come after it."""

    def until(self, day: date) -> date:
        """Its end (excluded), as it was agreed by a day; of two of one day the last recorded."""
        return value_on(self.ends, day) or self.made.until or OPEN

    def warned_from(self, day: date) -> date:
        """From when its end is near, as agreed by a day (rule A1)."""
        until = self.until(day)
        weeks = weeks_of_warning(day) if self.made.warn_weeks is None else self.made.warn_weeks
        return until if until == OPEN else earlier(until, weeks=weeks)

    def state_on(self, day: date) -> str:
        """Whether it is not begun, in force, about to end, or ended."""
        if day < self.made.from_:
            return "not_begun"
        if day >= self.until(day):
            return "ended"
        return "ending" if day >= self.warned_from(day) else "in_force"

    def turns(self) -> list[date]:
        """The days on which its end, its state, or from when it is warned about may become another."""
        agreed = {self.made.from_, *(on for on, _ in self.ends)}
        if self.made.warn_weeks is None:
            agreed.update(other_warnings_from())
        turns = set(agreed)
        for day, following in pairwise([date.min, *sorted(agreed), OPEN]):
            turns |= {turn for turn in (self.warned_from(day), self.until(day)) if day < turn < following}
        return sorted(turns)


@dataclass
class Promise:
    """A commitment, or a line of the plan: when it is due, and on which days it was said to be done."""

    made: CommitmentMade | CommunicationPlanned
    position: int
    done: list[date] = field(default_factory=list)

    @property
    def due(self) -> date | None:
        """The last day on which it is in time; None without a term."""
        return self.made.due if isinstance(self.made, CommitmentMade) else self.made.on

    def done_by(self, day: date) -> date | None:
        """When it was first done, up to a day."""
        return min((on for on in self.done if on <= day), default=None)

    def status_on(self, day: date) -> str:
        """Whether it is done on time or late, missing, or pending."""
        done = self.done_by(day)
        if done is not None:
            return "late" if self.due is not None and done > self.due else "on_time"
        return "missing" if self.due is not None and day > self.due else "pending"

    def turns(self) -> list[date]:
        """The days on which it is made, is no longer in time, and is done."""
        days = {self.made.on} if isinstance(self.made, CommitmentMade) else set()
        done = self.done_by(OPEN)
        if self.due is not None and (done is None or done > self.due):
            days.add(next_day(self.due))
        return sorted(days if done is None else {*days, done})


class InForce(NamedTuple):
    """An agreement as it stands on a day: its end and from when that is near, as agreed by then, and its state."""

    until: date
    warned_from: date
    state: str


def standings(agreement: Agreement) -> Iterator[tuple[date, date, InForce]]:
    """How an agreement stands, from a day until a day (excluded)."""

    def on(day: date) -> InForce:
        return InForce(agreement.until(day), agreement.warned_from(day), agreement.state_on(day))

    yield from stretches(agreement.turns(), on)


class Progress(NamedTuple):
    """How far a commitment or a line of the plan is on a day: when it was done, if it was, and its status."""

    done: date | None
    status: str


def progress(promise: Promise) -> Iterator[tuple[date, date, Progress]]:
    """How far a commitment, since it was made, or a line of the plan is, from a day until a day (excluded)."""

    def on(day: date) -> Progress | None:
        made = promise.made
        if isinstance(made, CommitmentMade) and day < made.on:
            return None
        return Progress(promise.done_by(day), promise.status_on(day))

    yield from stretches(promise.turns(), on)


def agreements(facts: Iterable[Recorded]) -> list[Agreement]:
    """The agreements after these facts (corrections already worked in), by their ids."""
    found: dict[str, Agreement] = {}
    for fact in facts:
        match fact.event:
            case AgreementMade():
                found[fact.event.agreement] = Agreement(fact.event, fact.position)
            case AgreementEndSet(agreement=id_) if id_ in found:
                found[id_].ends.append((fact.event.on, fact.event.until))
    for id_ in sorted(found):
        if (followed := found.get(found[id_].made.follows or "")) is not None:
            followed.followers.append(id_)
    return [found[id_] for id_ in sorted(found)]


def promises(facts: Iterable[Recorded]) -> list[Promise]:
    """The commitments and the lines of the plan after these facts, in the order in which they were recorded."""
    found: dict[tuple[str, str], Promise] = {}
    for fact in facts:
        match fact.event:
            case CommitmentMade() | CommunicationPlanned():
                found[subject_of(fact.event)[1:]] = Promise(fact.event, fact.position)
            case CommitmentMet() | PlanCarriedOut():
                if (promise := found.get(subject_of(fact.event)[1:])) is not None:
                    promise.done.append(fact.event.on)
    return list(found.values())


def about_an_agreement(agreement: Agreement) -> Iterator[Finding]:
    """An agreement, from when it is about to end, and from when it has ended, until another end is agreed; nothing of
    one that another follows (rule A1)."""
    if not agreement.followers:
        yield from joined(_ends(agreement))


def _ends(agreement: Agreement) -> Iterator[Finding]:
    for day, following in pairwise([*agreement.turns(), OPEN]):
        text = {"ending": ENDING, "ended": ENDED}.get(agreement.state_on(day))
        if text is not None:
            values = {"agreement": agreement.made.agreement, "name": agreement.made.name, "until": agreement.until(day)}
            finding = Finding(A1, say(text, **values), agreement.position, agreement.warned_from(day))
            yield from while_(finding, day, following)


def about_a_promise(promise: Promise) -> Iterator[Finding]:
    """A commitment or a line of the plan, from the day after it was due until it is done, and from then on as done late
    (rules A2, A3)."""
    _, kind, id_ = subject_of(promise.made)
    rule, missing, late = (A2, NOT_MET, MET_LATE) if kind == "commitment" else (A3, NOT_CARRIED_OUT, CARRIED_OUT_LATE)
    due, done = promise.due, promise.done_by(OPEN) or OPEN
    if due is None or done <= due:
        return
    for text, since, until in ((missing, next_day(due), done), (late, done, OPEN)):
        yield from while_(Finding(rule, say(text, id=id_, due=due), promise.position, due), since, until)


def see_promise(event: Event) -> Generator[View, View, History]:
    """All that is recorded about what an event is about."""
    _, kind, id_ = subject_of(event)
    return (yield from see(History([PromiseEvent], f"{kind}:{id_}")))


def refuse_early_end(facts: Iterable[Recorded]) -> None:
    """Raises ``Refused`` when an agreement would end before it begins."""
    for agreement in agreements(facts):
        made = agreement.made
        for until in [made.until or OPEN, *(until for _, until in agreement.ends)]:
            if until < made.from_:
                raise refuse(ENDS_TOO_EARLY, from_=made.from_, until=until)


def refuse_impossible_follower(event: Event) -> Deciding:
    """Raises ``Refused`` for an agreement that follows one that is not known, or that did not begin before it."""
    if not isinstance(event, AgreementMade) or event.follows is None:
        return
    what, kind = MAKES[AgreementMade]
    view = yield from see(History([PromiseEvent], f"{kind}:{event.follows}"))
    followed = next((one.made for one in agreements(view.facts) if one.made.agreement == event.follows), None)
    if followed is None:
        raise refuse(UNKNOWN, what=say(what), id=event.follows)
    if event.from_ <= followed.from_:
        text = N_("Agreement {agreement} does not begin after {follows}, which it follows.")
        raise refuse(text, agreement=event.agreement, follows=event.follows)


def tags_of(event: Event) -> list[str]:
    """The tags of an event: what it is about, the agreement that it follows, and the locations that it names."""
    _, kind, id_ = subject_of(event)
    found = [f"{kind}:{id_}"]
    if isinstance(event, AgreementMade):
        found += [f"{kind}:{event.follows}"] if event.follows is not None else []
        found += [f"location:{location}" for location in event.locations]
    return found


def record_promise(command: Command, event: PromiseEvent) -> Deciding:
    """Record it. Raises ``Refused`` for an id that is taken or not known, or for what cannot be true."""
    what, _, id_ = subject_of(event)
    view = yield from see_promise(event)
    if type(event) in MAKES and view.facts:
        raise refuse(TAKEN, what=say(what), id=id_)
    if type(event) not in MAKES and not view.facts:
        raise refuse(UNKNOWN, what=say(what), id=id_)
    refuse_early_end(view.with_(event))
    yield from refuse_impossible_follower(event)
    yield from refuse_unknown_locations(command, event)
    command.record(event, *tags_of(event))


@records(AgreementMade, "agreement make")
def make_agreement(command: Command, event: AgreementMade) -> Deciding:
    """Record an agreement, such as with COA, or performance agreements with Vechtdal Wonen (policy 3.1, 3.3)."""
    yield from record_promise(command, event)


@records(AgreementEndSet, "agreement end")
def set_agreement_end(command: Command, event: AgreementEndSet) -> Deciding:
    """Record that an agreement goes on longer, or ends sooner (policy 3.3)."""
    yield from record_promise(command, event)


@records(CommitmentMade, "commitment make")
def make_commitment(command: Command, event: CommitmentMade) -> Deciding:
    """Record a commitment (toezegging): to whom, what, and by when (policy 3.1 to 3.5)."""
    yield from record_promise(command, event)


@records(CommitmentMet, "commitment meet")
def meet_commitment(command: Command, event: CommitmentMet) -> Deciding:
    """Record that a commitment was met (policy 3.1 to 3.5)."""
    yield from record_promise(command, event)


@records(CommunicationPlanned, "communication plan")
def plan_communication(command: Command, event: CommunicationPlanned) -> Deciding:
    """Record a line of the communication plan: who is told what, how, and by when (policy 3.1, 3.3)."""
    yield from record_promise(command, event)


@records(PlanCarriedOut, "communication carry-out")
def carry_out_plan(command: Command, event: PlanCarriedOut) -> Deciding:
    """Record that a line of the communication plan was carried out (policy 3.3)."""
    yield from record_promise(command, event)


def recheck_promise(correcting: Correcting) -> Deciding:
    """Decide on a correction of an agreement, of a commitment, or of a line of the plan."""
    after = correcting.after
    tags: list[str] = []
    if after is not None:
        refuse_early_end((yield from see_promise(after)).with_(correcting.correction))
        yield from refuse_impossible_follower(after)
        yield from refuse_unknown_locations(correcting.command, after)
        tags = tags_of(after)
    yield from recheck_named(correcting, MAKES, *tags)


EVENTS = (AgreementMade, AgreementEndSet, CommitmentMade, CommitmentMet, CommunicationPlanned, PlanCarriedOut)
COMMANDS = (make_agreement, set_agreement_end, make_commitment, meet_commitment, plan_communication, carry_out_plan)
CORRECTED_BY: CorrectedBy = {PromiseEvent: recheck_promise}
