"""The integration plans, how they stand, and by when they are to be agreed (policy 3.2, rule S1)."""

from datetime import date
from typing import Annotated, Any, NamedTuple

from sqlalchemy import Row

from domain.kernel.rules import N_
from domain.support.plans import Needed, due, state_on
from projections.engine.believed import listed
from projections.engine.question import Asked, Day, Question
from projections.engine.tables import iso
from projections.support.support_table import PLAN, day, terms


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
    on, t, given = iso(asked.on), PLAN.c, terms(asked.connection, asked.known_at)
    order = (t.subject, t.required, t.person)
    found = []
    for row in listed(asked, PLAN, t.required <= on, order=order, by={"case": t.subject}):
        plan = plan_of(row)
        found.append(
            PlanRow(
                case=row.subject,
                person=plan.person,
                required=row.required,
                due=iso(due(plan.from_, given)),
                agreed=row.agreed if row.agreed is not None and row.agreed <= on else None,
                ended=row.ends if row.ends <= on else None,
                state=state_on(plan, given, asked.on).value,
            )
        )
    return found


def plan_of(row: Row[Any]) -> Needed:
    """The plan of a row."""
    belonging = tuple(
        (date.fromisoformat(from_), date.fromisoformat(until))
        for from_, _, until in (days.partition("/") for days in row.belonging.split(","))
        if until
    )
    return Needed(
        row.person, date.fromisoformat(row.required), day(row.agreed), date.fromisoformat(row.ends), belonging
    )


QUESTION = Question(
    verb="plans",
    help="The integration plans, how they stand, and by when they are to be agreed (policy 3.2, rule S1).",
    title=N_("Integration plans"),
    row=PlanRow,
    ask=plans,
    options=("municipality", "case"),
    key=("case", "required", "person"),
)
