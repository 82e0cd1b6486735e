"""Personal integration plans: required, agreed, ended; how each stands against its term (policy 3.2, rule S1)."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from operator import attrgetter
from typing import Annotated, NamedTuple

from pydantic import Field
from typing_extensions import override

from domain.kernel.correcting import CorrectedBy
from domain.kernel.days import OPEN, Day, later, next_day
from domain.kernel.deciding import Command, Deciding, records
from domain.kernel.ids_in_use import Makes
from domain.kernel.in_force import in_force
from domain.kernel.personal import Personal
from domain.kernel.rules import N_, S1, Finding, say, sentence
from domain.kernel.vocabulary import Document, Id, Text
from domain.states.household import Household, Plan
from domain.support.support import HouseholdSupportEvent, SupportEvent, record_support, record_support_of_case

Weeks = Annotated[int, Field(ge=1, le=520, strict=True)]


class PlanTermSet(SupportEvent):
    """An integration plan is agreed within so many weeks of the day on which it is due, from a day on (rule S1)."""

    TOPIC = "PlanTermSet@1"

    weeks: Weeks
    from_: Day = Field(alias="from")
    source: Annotated[Text, Field(description="Where the term stands.")]


class PlanRequired(HouseholdSupportEvent):
    """A person is to have a personal integration plan: its term runs from this day."""

    TOPIC = "PlanRequired@1"
    SUBJECT = frozenset({"case", "person"})

    person: Id
    from_: Day = Field(alias="from")

    @override
    def apply(self, household: Household) -> None:
        household.plans.append(Plan(self.person, self.from_))


class PlanAgreed(HouseholdSupportEvent):
    """The plan is agreed with the person; agreeing on it anew later does not change when it first was."""

    TOPIC = "PlanAgreed@1"
    SUBJECT = frozenset({"case", "person"})

    person: Id
    on: Day
    document: Annotated[Document | None, Field(description="By its number, which names no person.")] = None

    @override
    def apply(self, household: Household) -> None:
        plan = household.open_plan(self.person)
        plan.agreed = min(plan.agreed or self.on, self.on)


class PlanEnded(HouseholdSupportEvent):
    """The plan ends: it was completed, or is no longer needed."""

    TOPIC = "PlanEnded@1"
    SUBJECT = frozenset({"case", "person"})

    person: Id
    on: Day
    reason: Personal

    @override
    def apply(self, household: Household) -> None:
        household.open_plan(self.person).ended = self.on


class State(StrEnum):
    """How a plan stands."""

    TO_AGREE = "to_agree"
    OVERDUE = "overdue"
    AGREED = "agreed"
    ENDED = "ended"


class Term(NamedTuple):
    """Within how many weeks a plan is agreed that is due on this day or later."""

    from_: date
    weeks: int


class Needed(NamedTuple):
    """A plan that somebody is to have; it ends with the case, and with belonging to the household, at the latest.

    ``belonging`` are the days from which and until which the person belongs to the household.
    """

    person: str
    from_: date
    agreed: date | None
    ends: date
    belonging: tuple[tuple[date, date], ...]


def needed(household: Household) -> Iterator[Needed]:
    """The plans that are needed in a household."""
    for plan in household.plans:
        if plan.from_ is not None:
            theirs = [member for member in household.members if member.person == plan.person]
            ends = min(plan.ended or OPEN, household.closed, max((one.until for one in theirs), default=date.min))
            belonging = tuple((one.from_ or date.min, one.until) for one in theirs)
            yield Needed(plan.person, plan.from_, plan.agreed, ends, belonging)


def due(from_: date, terms: Sequence[Term]) -> date | None:
    """The last day on which a plan that is due on a day is agreed in time; None where no term was set for that day."""
    term = in_force(terms, from_, attrgetter("from_"))
    return later(from_, weeks=term.weeks) if term else None


def state_on(plan: Needed, terms: Sequence[Term], day: date) -> State:
    """How a plan stands on a day on which it is needed."""
    last = due(plan.from_, terms)
    if plan.ends <= day:
        return State.ENDED
    if plan.agreed is not None and plan.agreed <= day:
        return State.AGREED
    return State.OVERDUE if last is not None and last < day else State.TO_AGREE


NOT_AGREED = sentence(
    "integration_plan_not_agreed",
    N_("The integration plan of person {person}, due from {from_}, was not agreed by {due}."),
)


def about_plans(plans: Iterable[Needed], terms: Sequence[Term]) -> Iterator[Finding]:
    """The plans that were not agreed within their term, while they were needed: from the day after it on (rule S1).

    Who came back to the household after it is found to be without one from that day on.
    """
    for plan in plans:
        last = due(plan.from_, terms)
        if last is None or last >= min(plan.agreed or OPEN, plan.ends):
            continue
        belonging = [from_ for from_, until in plan.belonging if until > last]
        detail = say(NOT_AGREED, person=plan.person, from_=plan.from_, due=last)
        yield Finding(S1, detail, None, last, max(next_day(last), min(belonging)))


@records(PlanTermSet, "support plan-term")
def set_plan_term(command: Command, event: PlanTermSet) -> Deciding:
    """Set within how many weeks an integration plan is to be agreed, for plans due from a day on (policy 3.2)."""
    yield from record_support(command, event)


@records(PlanRequired, "support require-plan")
def require_plan(command: Command, event: PlanRequired) -> Deciding:
    """A person of a case is to have a personal integration plan; its term runs from this day (policy 3.2)."""
    yield from record_support_of_case(command, event, event.person)


@records(PlanAgreed, "support agree-plan")
def agree_plan(command: Command, event: PlanAgreed) -> Deciding:
    """Record that the integration plan was agreed with the person (policy 3.2)."""
    yield from record_support_of_case(command, event, event.person)


@records(PlanEnded, "support end-plan")
def end_plan(command: Command, event: PlanEnded) -> Deciding:
    """Record that the integration plan ended, and why (policy 3.2)."""
    yield from record_support_of_case(command, event, event.person)


EVENTS = (PlanTermSet, PlanRequired, PlanAgreed, PlanEnded)
COMMANDS = (set_plan_term, require_plan, agree_plan, end_plan)
MAKES: Makes = {}
CORRECTED_BY: CorrectedBy = {}
