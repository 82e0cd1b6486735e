"""The books: every fact about money, as it was known; what the questions about money fold.

Amounts are ``Decimal``, in euros. Periods end before their ``until``.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Row

from domain.kernel.history import Event, Recorded, happened_on
from domain.money.booking import ExpenseBooked, RevenueBooked
from domain.states.scheme import AdvanceRecorded, FinanceEvent, Scheme, SchemeEvent, SchemeSettled
from projections.engine.stored_facts import Facts
from projections.engine.tables import Projection, Values, index, iso, standing_table, text

ENTRY = standing_table(
    "finance_entry",
    text("scheme", null=True),
    text("day", null=True),
    text("topic"),
    text("data"),
    index("topic", "day"),
    index("known_from"),
)

FACTS = Facts()

ZERO = Decimal("0.00")

BOOKED: dict[type[Event], str] = {
    AdvanceRecorded: "advances",
    ExpenseBooked: "expenses",
    RevenueBooked: "revenues",
    SchemeSettled: "settled",
}
"""What is paid or received, and what it is counted as."""


def _entries(recorded: Recorded) -> list[Values]:
    event = recorded.event
    return [(vars(event).get("scheme"), iso(happened_on(event)), event.TOPIC, FACTS.data(event))]


PROJECTIONS = (Projection(ENTRY, (FinanceEvent,), _entries),)


def facts(connection: Connection, *kinds: type[Event], known_at: int) -> list[Recorded]:
    """The facts of these kinds that stood at a position, in the order in which they were recorded."""
    return FACTS.standing(connection, ENTRY, *kinds, known_at=known_at)


def booked_within(connection: Connection, from_: date, until: date, *, known_at: int) -> Iterator[Recorded]:
    """What was paid or received from a day until a day (excluded)."""
    found = facts(connection, *BOOKED, known_at=known_at)
    return (fact for fact in found if from_ <= getattr(fact.event, "on", date.min) < until)


def event_of(row: Row[Any]) -> Event:
    """The fact of a row."""
    return FACTS.event(row.topic, row.data)


def schemes(connection: Connection, *, known_at: int) -> list[Scheme]:
    """The schemes as they were known at a position, by their ids."""
    found: dict[str, list[Recorded]] = {}
    for fact in facts(connection, SchemeEvent, known_at=known_at):
        if isinstance(fact.event, SchemeEvent):
            found.setdefault(fact.event.scheme, []).append(fact)
    return [Scheme.fold(scheme, found[scheme]) for scheme in sorted(found)]
