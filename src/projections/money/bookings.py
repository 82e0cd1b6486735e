"""Everything that was paid or received: what is behind the sums (policy 3.4)."""

from decimal import Decimal
from typing import Annotated, Any, NamedTuple

from domain.kernel.history import Recorded
from domain.kernel.rules import N_
from projections.engine.question import Asked, Day, Position, Question
from projections.money.money_table import BOOKED, booked_within


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
    booked = booked_within(asked.connection, asked.from_, asked.until, known_at=asked.known_at)
    return [
        BookingRow(
            on=_of(fact, "on").isoformat(),
            kind=BOOKED[type(fact.event)],
            id=_of(fact, "expense") or _of(fact, "revenue"),
            scheme=_of(fact, "scheme"),
            theme=_of(fact, "theme"),
            group=_of(fact, "group"),
            location=_of(fact, "location"),
            amount=_of(fact, "amount"),
            supplier=_of(fact, "supplier") or _of(fact, "source"),
            invoice=_of(fact, "invoice"),
            legal_basis=_of(fact, "legal_basis"),
            evidence=evidence.number if (evidence := _of(fact, "evidence")) else None,
            position=fact.position,
        )
        for fact in sorted(booked, key=lambda fact: _of(fact, "on"))
    ]


def _of(fact: Recorded, name: str) -> Any:
    return getattr(fact.event, name, None)


QUESTION = Question(
    verb="bookings",
    help="Everything that was paid or received, by its day: what is behind the sums (policy 3.4).",
    title=N_("Bookings"),
    row=BookingRow,
    ask=bookings,
    over_days=True,
)
