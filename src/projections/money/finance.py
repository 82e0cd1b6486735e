"""Money: what each scheme entitles to, against what was advanced, spent and received (policy 3.4; rule F3)."""

from collections import defaultdict
from decimal import Decimal
from typing import Annotated, NamedTuple

from sqlalchemy import func, select

from domain.kernel.rules import N_
from projections.engine.believed import stood
from projections.engine.question import Asked, Formula, Question
from projections.money.booking_table import BOOKED, BOOKING, ZERO, euros, within
from projections.money.entitled import entitled


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
    kinds = ("entitlement", *BOOKED)
    sums: dict[tuple[str | None, str | None], dict[str, Decimal]] = defaultdict(lambda: dict.fromkeys(kinds, ZERO))
    for of, amount in entitled(asked).items():
        sums[of]["entitlement"] = amount
    t = BOOKING.c
    key = t.scheme, t.group, t.kind
    query = select(*key, func.sum(t.cents)).where(stood(asked, BOOKING), t.kind.in_(BOOKED), within(asked))
    for scheme, group, kind, total in asked.connection.execute(query.group_by(*key)):
        sums[scheme, group][kind] += euros(int(total))
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
