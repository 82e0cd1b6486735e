"""The integration plans, how they stand, and by when they are to be agreed (policy 3.2, rule S1)."""

from typing import Annotated, NamedTuple

from domain.kernel.rules import N_
from domain.support.plans import due, ends, state_on
from projections.engine.question import Asked, Day, Question
from projections.engine.tables import iso
from projections.support.support_table import supported, terms


class PlanRow(NamedTuple):
    """A plan as it stands on a day; ``due`` is the last day of its term."""

    case: Annotated[str, N_("case")]
    person: Annotated[str, N_("person")]
    required: Annotated[Day, N_("required")]
    due: Annotated[Day | None, N_("agree by")]
    agreed: Annotated[Day | None, N_("agreed on")]
    ended: Annotated[Day | None, N_("ended on")]
    state: Annotated[str, N_("status")]


def plans(asked: Asked) -> list[PlanRow]:
    """The integration plans needed by a day, and how each stands on it."""
    on, given = asked.on, terms(asked.connection, asked.known_at)
    return [
        PlanRow(
            case=household.case,
            person=plan.person,
            required=plan.from_.isoformat(),
            due=iso(due(plan, given)),
            agreed=iso(plan.agreed) if plan.agreed and plan.agreed <= on else None,
            ended=iso(end) if (end := ends(household, plan)) <= on else None,
            state=state_on(household, plan, given, on).value,
        )
        for household in supported(asked.connection, asked.known_at)
        for plan in household.plans
        if plan.from_ is not None and plan.from_ <= on
    ]


QUESTION = Question(
    verb="plans",
    help="The integration plans, how they stand, and by when they are to be agreed (policy 3.2, rule S1).",
    title=N_("Integration plans"),
    row=PlanRow,
    ask=plans,
)
