"""How much of what was spent is wrong or not sure per year, against the council's limits (policy 3.4)."""

from decimal import Decimal
from typing import Annotated, NamedTuple

from domain.kernel.rules import N_
from domain.money.booking import BudgetSet, ExpenseBooked, ToleranceSet
from domain.money.spending import totals
from projections.engine.question import Asked, Price, Question, Year
from projections.money.money_table import facts
from projections.money.spending import found


class ToleranceRow(NamedTuple):
    """A year; ``within`` is None where there are no limits."""

    year: Annotated[Year, N_("year")]
    expenses: Annotated[Decimal, N_("expenses")]
    errors: Annotated[Decimal, N_("errors")]
    error_limit: Annotated[Price | None, N_("limit to errors")]
    uncertainties: Annotated[Decimal, N_("uncertainties")]
    uncertainty_limit: Annotated[Price | None, N_("limit to uncertainties")]
    within: Annotated[bool | None, N_("within the limits")]


def tolerance(asked: Asked) -> list[ToleranceRow]:
    """Per year how much of what was spent is wrong or not sure."""
    spent = facts(asked.connection, BudgetSet, ExpenseBooked, ToleranceSet, known_at=asked.known_at)
    return [
        ToleranceRow(
            year=total.year,
            expenses=total.expenses,
            errors=total.errors,
            error_limit=total.limits.errors if total.limits else None,
            uncertainties=total.uncertainties,
            uncertainty_limit=total.limits.uncertainties if total.limits else None,
            within=total.within,
        )
        for total in totals(spent, found(asked))
    ]


QUESTION = Question(
    verb="tolerance",
    help="Errors and uncertainties per year, against the council's limits (policy 3.4).",
    title=N_("Tolerance"),
    row=ToleranceRow,
    ask=tolerance,
)
