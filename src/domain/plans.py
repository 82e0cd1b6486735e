"""Integration plans against their term: how each stands on a day, and which were not agreed in time (rule S1)."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from enum import StrEnum

from domain.household import Household, Plan
from domain.rules import N_, S1, Finding, say
from domain.support import PlanTermSet


class State(StrEnum):
    """How a plan stands."""

    TO_AGREE = "to_agree"
    OVERDUE = "overdue"
    AGREED = "agreed"
    ENDED = "ended"


def due(plan: Plan, terms: Sequence[PlanTermSet]) -> date | None:
    """The last day on which the plan is agreed in time; None where no term was set for its first day."""
    if plan.from_ is None:
        return None
    begun = sorted((term for term in terms if term.from_ <= plan.from_), key=lambda term: term.from_)
    return plan.from_ + timedelta(weeks=begun[-1].weeks) if begun else None


def ends(household: Household, plan: Plan) -> date:
    """When the plan ends: with the case, and with belonging to the household, at the latest."""
    belongs = max((member.until for member in household.members if member.person == plan.person), default=date.min)
    return min(plan.ended or date.max, household.closed, belongs)


def state_on(household: Household, plan: Plan, terms: Sequence[PlanTermSet], day: date) -> State:
    """How a plan of the household stands on a day on which it is needed."""
    last = due(plan, terms)
    if ends(household, plan) <= day:
        return State.ENDED
    if plan.agreed is not None and plan.agreed <= day:
        return State.AGREED
    return State.OVERDUE if last is not None and last < day else State.TO_AGREE


def about_plans(household: Household, terms: Sequence[PlanTermSet], today: date) -> Iterator[Finding]:
    """The plans that were not agreed within their term, while they were needed (rule S1)."""
    for plan in household.plans:
        last = due(plan, terms)
        if last is not None and last < min(plan.agreed or today, today, ends(household, plan)):
            text = N_("The integration plan of person {person}, due from {from_}, was not agreed by {due}.")
            yield Finding(S1, say(text, person=plan.person, from_=plan.from_, due=last), None, last)
