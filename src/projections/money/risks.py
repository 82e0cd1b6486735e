"""The financial risks, and whether the council was told (policy 3.4, rule F5)."""

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Annotated, NamedTuple

from sqlalchemy import and_

from domain.kernel.days import OPEN
from domain.kernel.found import found_at
from domain.kernel.rules import N_, Finding
from domain.money.risk import RiskKind, RiskState, unseen_ends
from domain.states.scheme import Scheme
from projections.engine.believed import listed, rows
from projections.engine.question import Asked, Day, Position, Question
from projections.money.money_table import RISK, schemes


class RiskRow(NamedTuple):
    """A risk as it stands on a day. ``measures`` are what was done by then, or was said that can be, the oldest
    first."""

    risk: Annotated[str, N_("risk")]
    kind: Annotated[str, N_("kind")]
    description: Annotated[str, N_("description")]
    on: Annotated[Day, N_("on")]
    scheme: Annotated[str | None, N_("scheme")]
    group: Annotated[str | None, N_("group")]
    amount: Annotated[Decimal | None, N_("amount")]
    state: Annotated[str, N_("status")]
    measures: Annotated[list[str], N_("measures")]
    council: Annotated[Day | None, N_("told to the council")]
    position: Position


def risks(asked: Asked) -> list[RiskRow]:
    """The financial risks seen by a day, how they stand on it, and whether the council was told (rule F5)."""
    t = RISK.c
    return [
        RiskRow(
            risk=row.risk,
            kind=row.kind,
            description=row.description,
            on=row.seen_on,
            scheme=row.scheme,
            group=row.group,
            amount=None if row.amount is None else Decimal(row.amount),
            state=row.state,
            measures=json.loads(row.measures),
            council=row.council,
            position=row.position,
        )
        for row in listed(asked, RISK, order=(t.risk,), on_the_day=True)
    ]


QUESTION = Question(
    verb="risks",
    help="The financial risks, how they stand, and whether the council was told (policy 3.4, rule F5).",
    title=N_("Financial risks"),
    row=RiskRow,
    ask=risks,
    options=("group",),
    key=("risk",),
)


def about_ends(asked: Asked) -> Iterator[tuple[str, Finding]]:
    """What is found of schemes that end, of which nobody recorded the risk, each with what it is about."""
    for scheme in schemes(asked):
        for finding in found_at(unseen_ends(scheme, _seen(asked, scheme)), asked.now):
            yield f"scheme:{scheme.scheme}", finding


def _seen(asked: Asked, scheme: Scheme) -> date:
    """The day on which the risk of the end of a scheme was first seen, as it stood when that end came near."""
    near = scheme.warned_from()
    if near is None:
        return OPEN
    t, day = RISK.c, near.isoformat()
    then = and_(t.from_day <= day, t.until_day > day) | and_(t.from_day == t.seen_on, t.seen_on > day)
    of_its_end = t.kind == RiskKind.SCHEME_ENDS.value, t.scheme == scheme.scheme
    seen = rows(asked, RISK, *of_its_end, then, t.state != RiskState.CLOSED.value, columns=(t.seen_on,))
    return min((date.fromisoformat(row.seen_on) for row in seen), default=OPEN)
