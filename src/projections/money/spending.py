"""Whether what was spent was lawful, and how much was not, against what the council tolerates (3.4; F1, F4, F6)."""

from datetime import date
from typing import Any

from sqlalchemy import Connection

from domain.money.booking import BudgetSet, ExpenseBooked, FindingSettled, ToleranceSet
from domain.money.spending import Found, Overspent, YearTotal, findings, overspent, totals
from projections.locations.timeline import sites
from projections.money.money_facts import facts, schemes
from projections.money.repairs import repaired_facts


def spending(connection: Connection, *, from_: date, until: date, known_at: int) -> list[dict[str, Any]]:
    """What is found of the expenses of a period, settled findings included (rules F1, F4, F6).

    ``text`` is a ``domain.kernel.rules.Message``, to be translated when it is shown.
    """
    return [
        {
            "expense": finding.expense.expense,
            "position": finding.position,
            "on": finding.expense.on.isoformat(),
            "group": finding.expense.group.value,
            "scheme": finding.expense.scheme,
            "theme": finding.expense.theme,
            "amount": finding.expense.amount,
            "check": finding.check.value,
            "criterion": finding.criterion,
            "weight": finding.weight,
            "text": finding.detail,
            "settled": finding.settled.outcome.value if finding.settled else None,
            "grounds": finding.settled.grounds if finding.settled else None,
        }
        for finding in found(connection, known_at=known_at)
        if from_ <= finding.expense.on < until
    ]


def found(connection: Connection, *, known_at: int) -> list[Found]:
    """What is found of all expenses, as the domain gives it."""
    return list(
        findings(
            facts(connection, ExpenseBooked, FindingSettled, known_at=known_at),
            {scheme.scheme: scheme for scheme in schemes(connection, known_at=known_at)},
            sites(connection, known_at=known_at),
            {repair["position"] for repair in repaired_facts(connection, on=date.max, known_at=known_at)},
        )
    )


def over_budget(connection: Connection, *, until: date, known_at: int) -> list[Overspent]:
    """The themes that are over their budget by what was spent before a day, as the domain gives them."""
    return list(overspent(facts(connection, BudgetSet, ExpenseBooked, known_at=known_at), until))


def tolerance(connection: Connection, *, known_at: int) -> list[dict[str, Any]]:
    """Per year how much of what was spent is wrong or not sure, against the council's limits."""
    spent = facts(connection, BudgetSet, ExpenseBooked, ToleranceSet, known_at=known_at)
    return [_total(total) for total in totals(spent, found(connection, known_at=known_at))]


def _total(total: YearTotal) -> dict[str, Any]:
    return {
        "year": total.year,
        "expenses": total.expenses,
        "errors": total.errors,
        "error_limit": total.limits.errors if total.limits else None,
        "uncertainties": total.uncertainties,
        "uncertainty_limit": total.limits.uncertainties if total.limits else None,
        "within": total.within,
    }
