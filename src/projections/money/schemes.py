"""The schemes, on which law they rest, and how far they are (policy 3.4)."""

from collections import defaultdict
from decimal import Decimal
from typing import Annotated, NamedTuple

from sqlalchemy import func, select

from domain.kernel.days import OPEN
from domain.kernel.rules import N_
from domain.states.scheme import STATES
from projections.engine.believed import stood
from projections.engine.question import Asked, Day, Question
from projections.engine.tables import iso
from projections.money import money_table
from projections.money.booking_table import BOOKING, ZERO, euros


class SchemeRow(NamedTuple):
    """A scheme as it is on a day, with what came to it so far."""

    scheme: Annotated[str, N_("scheme")]
    name: Annotated[str | None, N_("name")]
    groups: Annotated[list[str], N_("groups")]
    legal_basis: Annotated[str | None, N_("legal basis")]
    body: Annotated[str | None, N_("responsible")]
    from_: Annotated[Day, N_("from")]
    until: Annotated[Day | None, N_("until")]
    state: Annotated[str, N_("status")]
    applied: Annotated[Decimal, N_("applied for")]
    granted: Annotated[Decimal, N_("granted")]
    advanced: Annotated[Decimal, N_("advances")]
    settled: Annotated[Decimal, N_("settled")]


def schemes(asked: Asked) -> list[SchemeRow]:
    """Every scheme, on which law it rests on the day, under which body, and how far it is by then."""
    t = BOOKING.c
    steps: dict[str, dict[str, Decimal]] = defaultdict(dict)
    query = select(t.scheme, t.kind, func.sum(t.cents)).where(
        stood(asked, BOOKING), t.scheme.is_not(None), t.kind.in_(_STEPS), t.day <= iso(asked.on)
    )
    for id_, kind, total in asked.connection.execute(query.group_by(t.scheme, t.kind)):
        steps[id_][kind] = euros(int(total))
    return [
        SchemeRow(
            scheme=scheme.scheme,
            name=scheme.name,
            groups=[group.value for group in scheme.groups],
            legal_basis=basis.legal_basis if (basis := scheme.basis_on(asked.on)) else None,
            body=basis.body.value if basis and basis.body else None,
            from_=scheme.from_.isoformat(),
            until=None if scheme.until == OPEN else scheme.until.isoformat(),
            state=next((state for kind, state in reversed(_STEPS.items()) if kind in steps[scheme.scheme]), STATES[0]),
            **{name: steps[scheme.scheme].get(kind, ZERO) for name, kind in _EUROS},
        )
        for scheme in money_table.schemes(asked)
    ]


_STEPS = dict(zip(("applied", "granted", "advances", "settled"), STATES[1:], strict=True))
"""The bookings by which a scheme is a step further, the last one furthest."""

_EUROS = (("applied", "applied"), ("granted", "granted"), ("advanced", "advances"), ("settled", "settled"))


QUESTION = Question(
    verb="schemes",
    help="The schemes, on which law they rest, and how far they are (policy 3.4).",
    title=N_("Schemes"),
    row=SchemeRow,
    ask=schemes,
)
