"""Everything that was paid or received: what is behind the sums (policy 3.4)."""

from decimal import Decimal
from typing import Annotated, Any, NamedTuple

from sqlalchemy import Column

from domain.kernel.rules import N_
from projections.engine.believed import standing
from projections.engine.question import Asked, Day, Option, Position, Question
from projections.money.booking_table import BOOKED, BOOKING, euros, within


class BookingRow(NamedTuple):
    """Something that was paid or received."""

    on: Annotated[Day, N_("on")]
    kind: Annotated[str, N_("what")]
    id: Annotated[str | None, N_("id")]
    scheme: Annotated[str | None, N_("scheme")]
    theme: Annotated[str | None, N_("theme")]
    group: Annotated[str | None, N_("group")]
    location: Annotated[str | None, N_("location")]
    amount: Annotated[Decimal, N_("amount")]
    supplier: Annotated[str | None, N_("supplier or source")]
    invoice: Annotated[str | None, N_("invoice")]
    legal_basis: Annotated[str | None, N_("legal basis")]
    evidence: Annotated[str | None, N_("evidence")]
    position: Annotated[Position, "#"]


def bookings(asked: Asked) -> list[BookingRow]:
    """Everything that was paid or received in the period, by its day."""
    t = BOOKING.c
    by: dict[Option, Column[Any]] = {"location": t.location, "group": t.group}
    booked = within(asked), t.kind.in_(BOOKED)
    return [
        BookingRow(
            on=row.day,
            kind=row.kind,
            id=row.id,
            scheme=row.scheme,
            theme=row.theme,
            group=row.group,
            location=row.location,
            amount=euros(row.cents),
            supplier=row.supplier,
            invoice=row.invoice,
            legal_basis=row.legal_basis,
            evidence=row.evidence,
            position=row.position,
        )
        for row in standing(asked, BOOKING, *booked, order=(t.day, t.position), by=by)
    ]


QUESTION = Question(
    verb="bookings",
    help="Everything that was paid or received, by its day: what is behind the sums (policy 3.4).",
    title=N_("Bookings"),
    row=BookingRow,
    ask=bookings,
    over_days=True,
    options=("location", "group"),
    key=("on", "position"),
)
