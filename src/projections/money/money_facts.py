"""The books: every fact about money, as it was known; what the questions about money fold."""

from typing import Any

from sqlalchemy import Connection, Row

from domain.kernel.history import Event, Recorded, happened_on
from domain.states.scheme import FinanceEvent, Scheme, SchemeEvent
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


def _entries(recorded: Recorded) -> list[Values]:
    event = recorded.event
    return [(vars(event).get("scheme"), iso(happened_on(event)), event.TOPIC, FACTS.data(event))]


PROJECTIONS = (Projection(ENTRY, (FinanceEvent,), _entries),)


def facts(connection: Connection, *kinds: type[Event], known_at: int) -> list[Recorded]:
    """The facts of these kinds that stood at a position, in the order in which they were recorded."""
    return FACTS.standing(connection, ENTRY, *kinds, known_at=known_at)


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
