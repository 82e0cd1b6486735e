"""The grants: what each scheme entitles to (policy 3.4, rule F3)."""

from decimal import Decimal
from typing import Annotated, NamedTuple

from domain.kernel.rules import N_
from domain.money.entitlement import Line
from projections.engine.question import Asked, Day, Formula, Price, Question
from projections.money.entitled import lines


class GrantRow(NamedTuple):
    """A stretch of one rate and one quantity, from a day until a day (excluded)."""

    scheme: Annotated[str, N_("scheme")]
    location: Annotated[str | None, N_("location")]
    group: Annotated[str | None, N_("group")]
    unit: Annotated[str, N_("per")]
    from_: Annotated[Day, N_("from")]
    until: Annotated[Day, N_("until")]
    quantity: Annotated[int, N_("quantity")]
    rate: Annotated[Price, N_("rate")]
    amount: Annotated[Decimal, N_("amount"), Formula("({until}-{from})*{quantity}*{rate}")]


def grants(asked: Asked) -> list[GrantRow]:
    """One row per scheme, location, group and stretch. Days to come count as what is known of them."""
    return [granted(line) for line in lines(asked)]


def granted(line: Line) -> GrantRow:
    """A line as it is told."""
    return GrantRow(
        scheme=line.scheme,
        location=line.location,
        group=line.group.value if line.group else None,
        unit=line.unit.value,
        from_=line.from_.isoformat(),
        until=line.until.isoformat(),
        quantity=line.quantity,
        rate=line.rate,
        amount=line.amount,
    )


QUESTION = Question(
    verb="grants",
    help="What each scheme entitles to, per location, group and stretch of days (policy 3.4, rule F3).",
    title=N_("Grants"),
    row=GrantRow,
    ask=grants,
    over_days=True,
    options=("location", "group"),
)
