"""What is found of the expenses, by criterion: errors, uncertainties, grants for regular tasks (3.4; F1, F4, F6)."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Annotated, NamedTuple

from domain.kernel.found import found_at
from domain.kernel.rules import N_, Finding, Message
from domain.money.booking import BudgetSet, ExpenseBooked, FindingSettled
from domain.money.spending import Found, about_a_theme, all_overspent, finding_of, findings
from projections.engine.question import Asked, Day, Position, Question
from projections.locations.location_table import sites
from projections.money.money_table import facts, schemes
from projections.money.repairs import repaired_facts


class SpendingRow(NamedTuple):
    """Something that is found of an expense; settled or not."""

    expense: Annotated[str, N_("expense")]
    position: Position
    on: Annotated[Day, N_("on")]
    group: Annotated[str, N_("group")]
    scheme: str | None
    theme: str | None
    amount: Annotated[Decimal, N_("amount")]
    check: str
    criterion: Annotated[str, N_("criterion")]
    weight: Annotated[str, N_("weight")]
    text: Annotated[Message, N_("finding")]
    settled: Annotated[str | None, N_("ended as")]
    grounds: Annotated[str | None, N_("grounds")]


def spending(asked: Asked) -> list[SpendingRow]:
    """What is found of the expenses of a period, settled findings included (rules F1, F4, F6)."""
    return [
        SpendingRow(
            expense=finding.expense.expense,
            position=finding.position,
            on=finding.expense.on.isoformat(),
            group=finding.expense.group.value,
            scheme=finding.expense.scheme,
            theme=finding.expense.theme,
            amount=finding.expense.amount,
            check=finding.check.value,
            criterion=finding.criterion,
            weight=finding.weight,
            text=finding.detail,
            settled=finding.settled.outcome.value if finding.settled else None,
            grounds=finding.settled.grounds if finding.settled else None,
        )
        for finding in found(asked)
        if asked.from_ <= finding.expense.on < asked.until
    ]


QUESTION = Question(
    verb="spending",
    help="What is found of the expenses, by criterion: errors, uncertainties, grants for regular tasks (policy 3.4).",
    title=N_("Lawfulness of spending"),
    row=SpendingRow,
    ask=spending,
    over_days=True,
)


def found(asked: Asked) -> list[Found]:
    """What is found of all expenses, of whatever day, as the domain gives it."""
    connection, known_at = asked.connection, asked.known_at
    return list(
        findings(
            facts(connection, ExpenseBooked, FindingSettled, known_at=known_at),
            {scheme.scheme: scheme for scheme in schemes(connection, known_at=known_at)},
            sites(connection, known_at=known_at),
            {repair.position for repair in repaired_facts(asked, until=date.max) if repair.position is not None},
        )
    )


def about_spending(asked: Asked) -> Iterator[tuple[str, Finding]]:
    """What is found of expenses and of budgets up to a day, each with what it is about."""
    for one in found(asked):
        for finding in found_at(finding_of(one), asked.now):
            yield f"expense:{one.expense.expense}", finding
    spent = facts(asked.connection, BudgetSet, ExpenseBooked, known_at=asked.known_at)
    for over in all_overspent(spent):
        for finding in found_at([about_a_theme(over)], asked.now):
            yield f"theme:{over.budget.theme}", finding
