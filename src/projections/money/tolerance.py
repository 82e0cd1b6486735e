"""How much of what was spent is wrong or not sure per year, against the council's limits (policy 3.4)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Annotated, NamedTuple

from sqlalchemy import func, select

from domain.kernel.rules import N_
from domain.money.spending import Limits, totals_of
from projections.engine.believed import rows, stood
from projections.engine.question import Asked, Price, Question, Year
from projections.money.booking_table import BOOKING, TOLERANCE, euros
from projections.money.expenses import found
from projections.money.money_table import OVERSPENT


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
    t, limit = BOOKING.c, TOLERANCE.c
    year = func.substr(t.day, 1, 4)
    query = select(year, func.sum(t.cents)).where(stood(asked, BOOKING), t.kind == "expenses").group_by(year)
    spent = {int(of_year): euros(int(total)) for of_year, total in asked.connection.execute(query)}
    said = select(limit.year, limit.errors, limit.uncertainties).where(stood(asked, TOLERANCE))
    limits = {
        of_year: Limits(euros(errors), euros(uncertainties))
        for of_year, errors, uncertainties in asked.connection.execute(said.order_by(limit.position))
    }
    over = [(row.theme, date.fromisoformat(row.since_day), Decimal(row.over)) for row in rows(asked, OVERSPENT)]
    all_found = found(replace(asked, from_=date.min, until=date.max))
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
        for total in totals_of(spent, limits, all_found, over)
    ]


QUESTION = Question(
    verb="tolerance",
    help="Errors and uncertainties per year, against the council's limits (policy 3.4).",
    title=N_("Tolerance"),
    row=ToleranceRow,
    ask=tolerance,
)
