"""The schemes, on which law they rest, and how far they are (policy 3.4)."""

from datetime import date
from decimal import Decimal
from typing import Annotated, NamedTuple

from domain.kernel.days import OPEN, next_day
from domain.kernel.rules import N_
from projections.engine.question import Asked, Day, Question
from projections.money import money_table


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
    after = next_day(asked.on)
    return [
        SchemeRow(
            scheme=scheme.scheme,
            name=scheme.name,
            groups=[group.value for group in scheme.groups],
            legal_basis=basis.legal_basis if (basis := scheme.basis_on(asked.on)) else None,
            body=basis.body.value if basis and basis.body else None,
            from_=scheme.from_.isoformat(),
            until=None if scheme.until == OPEN else scheme.until.isoformat(),
            state=scheme.state_on(asked.on),
            applied=scheme.total("applied", date.min, after),
            granted=scheme.total("granted", date.min, after),
            advanced=scheme.total("advanced", date.min, after),
            settled=scheme.total("settled", date.min, after),
        )
        for scheme in money_table.schemes(asked.connection, known_at=asked.known_at)
    ]


QUESTION = Question(
    verb="schemes",
    help="The schemes, on which law they rest, and how far they are (policy 3.4).",
    title=N_("Schemes"),
    row=SchemeRow,
    ask=schemes,
)
