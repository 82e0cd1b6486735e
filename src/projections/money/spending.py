"""What is found of the expenses, by criterion: errors, uncertainties, grants for regular tasks (3.4; F1, F4, F6)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import islice
from typing import Annotated, NamedTuple

from domain.kernel.days import next_day
from domain.kernel.found import found_at
from domain.kernel.rules import N_, Finding, Message
from domain.money.spending import finding_of
from projections.engine.question import Asked, Day, Position, Question
from projections.money.expenses import found


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
            group=finding.expense.group,
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
        for finding in islice(found(asked), asked.limit)
    ]


QUESTION = Question(
    verb="spending",
    help="What is found of the expenses, by criterion: errors, uncertainties, grants for regular tasks (policy 3.4).",
    title=N_("Lawfulness of spending"),
    row=SpendingRow,
    ask=spending,
    over_days=True,
    options=("location", "group"),
    key=("position", "check"),
)


def about_spending(asked: Asked) -> Iterator[tuple[str, Finding]]:
    """What is found of expenses at a moment, each with what it is about."""
    for one in found(replace(asked, from_=date.min, until=next_day(asked.on), limit=None, after=None)):
        for finding in found_at(finding_of(one), asked.now):
            yield f"expense:{one.expense.expense}", finding
