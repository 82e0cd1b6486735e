"""Money: what each scheme entitles to, against what was advanced, spent and received (policy 3.4; rule F3)."""

from collections import defaultdict
from decimal import Decimal
from typing import Annotated, NamedTuple

from domain.kernel.rules import N_
from projections.engine.question import Asked, Formula, Question
from projections.money import grants
from projections.money.money_table import BOOKED, ZERO, booked_within


class FinanceRow(NamedTuple):
    """What a scheme entitles to for a group, against what came in and went out.

    One without a scheme is of regular tasks; one without a group holds what is of the scheme as a whole: advances,
    settlements by the day on which they were made, and lump sums for several groups.
    """

    scheme: Annotated[str | None, N_("scheme")]
    group: Annotated[str | None, N_("group")]
    entitlement: Annotated[Decimal, N_("entitlement")]
    advances: Annotated[Decimal, N_("advances")]
    expenses: Annotated[Decimal, N_("expenses")]
    revenues: Annotated[Decimal, N_("revenues")]
    settled: Annotated[Decimal, N_("settled")]
    result: Annotated[Decimal, N_("result"), Formula("{entitlement}+{revenues}-{expenses}")]
    """What it entitles to and was received, less what was spent."""


def finance(asked: Asked) -> list[FinanceRow]:
    """Per scheme and group what it entitles to, and what was spent and received in the period."""
    kinds = ("entitlement", *BOOKED.values())
    sums: dict[tuple[str | None, str | None], dict[str, Decimal]] = defaultdict(lambda: dict.fromkeys(kinds, ZERO))
    for line in grants.lines(asked):
        sums[line.scheme, line.group and line.group.value]["entitlement"] += line.amount
    for fact in booked_within(asked.connection, asked.from_, asked.until, known_at=asked.known_at):
        key = (getattr(fact.event, "scheme", None), getattr(fact.event, "group", None))
        sums[key][BOOKED[type(fact.event)]] += getattr(fact.event, "amount", ZERO)
    return [
        FinanceRow(
            scheme=scheme,
            group=None if group is None else str(group),
            **numbers,
            result=numbers["entitlement"] + numbers["revenues"] - numbers["expenses"],
        )
        for (scheme, group), numbers in sorted(sums.items(), key=lambda one: (one[0][0] or "~", one[0][1] or ""))
    ]


QUESTION = Question(
    verb="finance",
    help="What each scheme entitles to per group, against advances, expenses and revenues (policy 3.4).",
    title=N_("Finance"),
    row=FinanceRow,
    ask=finance,
    over_days=True,
)
