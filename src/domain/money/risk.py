"""Financial risks: what they are, how they stand, and that the council was told (policy 3.4, rule F5)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Annotated, NamedTuple

from pydantic import Field
from typing_extensions import override

from domain.kernel.correcting import CorrectedBy, Correcting
from domain.kernel.days import OPEN, Day
from domain.kernel.deciding import Command, Deciding, records
from domain.kernel.found import while_
from domain.kernel.history import Recorded
from domain.kernel.ids_in_use import Makes, record_named
from domain.kernel.in_force import stretches, value_on
from domain.kernel.rules import F5, N_, Finding, say, sentence
from domain.kernel.vocabulary import Body, Document, EurosUp, Group, Id, Text
from domain.money import booking
from domain.states.scheme import FinanceEvent, Scheme

NOT_REPORTED = sentence("risk_not_reported", N_("Risk {risk}, seen on {on}, was not reported to the council."))
ENDS_UNSEEN = sentence("scheme_ends_unseen", N_("Scheme {scheme} ends on {until}; no risk of that is recorded."))
ENDED_UNSEEN = sentence("scheme_ended_unseen", N_("Scheme {scheme} ended on {until}; no risk of that was recorded."))


class RiskKind(StrEnum):
    """Why money may fall short (rule F5)."""

    SCHEME_ENDS = "scheme_ends"
    RATE_FALLS = "rate_falls"
    CAPACITY_UNPAID = "capacity_unpaid"
    OTHER = "other"


class RiskState(StrEnum):
    """How a risk stands."""

    OPEN = "open"
    MITIGATED = "mitigated"
    OCCURRED = "occurred"
    CLOSED = "closed"


class RiskEvent(FinanceEvent):
    """An event about a risk."""

    risk: Id

    def apply(self, file: "RiskFile") -> None:
        """Fold this event into what is known of the risk."""


class RiskRecorded(RiskEvent):
    """A financial risk is seen; it is open from here on."""

    TOPIC = "RiskRecorded@1"
    SUBJECT = frozenset({"risk"})

    kind: RiskKind
    description: Annotated[Text, Field(description="Not personal: never the name of a person.")]
    on: Day
    scheme: Id | None = None
    group: Group | None = None
    amount: Annotated[EurosUp | None, Field(description="How much it may cost, in euros.")] = None

    @override
    def apply(self, file: "RiskFile") -> None:
        file.recorded = self
        file.states.append((self.on, RiskState.OPEN))


class RiskChanged(RiskEvent):
    """The risk stands otherwise, and what was done about it, or can be."""

    TOPIC = "RiskChanged@1"
    SUBJECT = frozenset({"risk"})

    state: RiskState
    on: Day
    measure: Annotated[Text | None, Field(description="What was done, or can be; no names of persons.")] = None

    @override
    def apply(self, file: "RiskFile") -> None:
        file.states.append((self.on, self.state))
        if self.measure is not None:
            file.measures.append((self.on, self.measure))


class RiskReported(RiskEvent):
    """A body is told of the risk."""

    TOPIC = "RiskReported@1"
    SUBJECT = frozenset({"risk"})

    body: Body
    on: Day
    document: Document | None = None

    @override
    def apply(self, file: "RiskFile") -> None:
        file.reports.append((self.on, self.body))


@dataclass
class RiskFile:
    """What is known of one risk."""

    risk: str
    recorded: RiskRecorded | None = None
    states: list[tuple[date, RiskState]] = field(default_factory=list)
    measures: list[tuple[date, str]] = field(default_factory=list)
    reports: list[tuple[date, Body]] = field(default_factory=list)

    @classmethod
    def fold(cls, risk: str, facts: Iterable[Recorded]) -> "RiskFile":
        """The risk after these facts (corrections already worked in)."""
        file = cls(risk)
        for recorded in facts:
            if isinstance(recorded.event, RiskEvent):
                recorded.event.apply(file)
        return file

    def state_on(self, day: date) -> RiskState | None:
        """How it stands on a day, of two changes on one day the last recorded; None before it was seen."""
        return value_on(self.states, day)

    def measures_on(self, day: date) -> list[str]:
        """What was done about it up to a day, or was said that can be, the oldest first."""
        return [measure for on, measure in sorted(self.measures, key=lambda one: one[0]) if on <= day]

    def told_council(self, day: date) -> date | None:
        """The day on which the council was first told, up to a day; None when it was not."""
        return min((on for on, body in self.reports if body is Body.COUNCIL and on <= day), default=None)

    def turns(self) -> list[date]:
        """The days on which it is seen, stands otherwise, gets a measure, and is first told to the council."""
        told = self.told_council(OPEN)
        return sorted({on for on, _ in (*self.states, *self.measures)} | ({told} if told is not None else set()))


class Standing(NamedTuple):
    """How a risk stands on a day: its state, the measures up to then, and the day on which the council was told."""

    state: RiskState
    measures: tuple[str, ...]
    council: date | None


def standings(file: RiskFile) -> Iterator[tuple[date, date, Standing]]:
    """How a risk stands, from a day until a day (excluded), from the day on which it was seen."""

    def on(day: date) -> Standing | None:
        state = file.state_on(day)
        return None if state is None else Standing(state, tuple(file.measures_on(day)), file.told_council(day))

    if file.recorded is not None:
        yield from stretches(file.turns(), on)


def about_a_risk(file: RiskFile, position: int) -> Iterator[Finding]:
    """A risk, from the day on which it is seen until the council is told, however it ends (rule F5; policy 3.4).

    ``position`` is where it was recorded.
    """
    if file.recorded is not None:
        on = file.recorded.on
        detail = say(NOT_REPORTED, risk=file.risk, on=on)
        yield from while_(Finding(F5, detail, position, on), on, file.told_council(OPEN) or OPEN)


def about_a_scheme(scheme: Scheme, files: Iterable[RiskFile]) -> Iterator[Finding]:
    """A scheme, from when its end is near and from when it has ended, until somebody sees that risk (rule F5).

    A risk that was closed before the end came near was one of an earlier end.
    """
    near = scheme.warned_from()
    if near is not None:
        seen = (on for file in files if (on := _saw_its_end(file, scheme, near)) is not None)
        yield from unseen_ends(scheme, min(seen, default=OPEN))


def unseen_ends(scheme: Scheme, seen: date) -> Iterator[Finding]:
    """The same, where the day is known on which the risk of its end was first ``seen``."""
    near = scheme.warned_from()
    if near is None:
        return
    for text, since, until in ((ENDS_UNSEEN, near, scheme.until), (ENDED_UNSEEN, scheme.until, OPEN)):
        finding = Finding(F5, say(text, scheme=scheme.scheme, until=scheme.until), scheme.ends_by, near)
        yield from while_(finding, since, min(until, seen))


def _saw_its_end(file: RiskFile, scheme: Scheme, near: date) -> date | None:
    """The day on which a risk was seen, if it is one of this end of a scheme; else None."""
    seen = file.recorded
    if seen is None or (seen.kind, seen.scheme) != (RiskKind.SCHEME_ENDS, scheme.scheme):
        return None
    return None if file.state_on(max(near, seen.on)) is RiskState.CLOSED else seen.on


MAKES: Makes = {RiskRecorded: (N_("Risk"), "risk"), **booking.MAKES}


@records(RiskRecorded, "finance risk")
def record_risk(command: Command, event: RiskRecorded) -> Deciding:
    """Record a financial risk: a scheme that ends, a rate that falls, capacity that nobody pays (policy 3.4)."""
    yield from record_named(command, event, MAKES, booking.FINANCE)


@records(RiskChanged, "finance change-risk")
def change_risk(command: Command, event: RiskChanged) -> Deciding:
    """Record how a risk stands, and what was done about it or can be (policy 3.4)."""
    yield from record_named(command, event, MAKES, booking.FINANCE)


@records(RiskReported, "finance report-risk")
def report_risk(command: Command, event: RiskReported) -> Deciding:
    """Record that the council, or another body, was told of a risk (policy 3.4)."""
    yield from record_named(command, event, MAKES, booking.FINANCE)


def recheck_risk(correcting: Correcting) -> Deciding:
    """Decide on a correction of anything about a risk."""
    yield from booking.recheck_finance(correcting, MAKES)


EVENTS = (RiskRecorded, RiskChanged, RiskReported)
COMMANDS = (record_risk, change_risk, report_risk)
CORRECTED_BY: CorrectedBy = {RiskEvent: recheck_risk}
