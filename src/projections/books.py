"""The books: every fact about money, as it was known; what the questions about money fold."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from domain.catalogue import CATALOGUE
from domain.history import Event, Recorded, happened_on
from domain.scheme import FinanceEvent, Scheme, SchemeEvent
from projections.facts import Facts
from projections.tables import Projection, Values, index, iso, known, standing_table, text

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
    topics = [cls.TOPIC for cls in CATALOGUE.events if issubclass(cls, kinds)]
    query = select(ENTRY).where(known(ENTRY, known_at), ENTRY.c.topic.in_(topics))
    return [_fact(row) for row in connection.execute(query.order_by(ENTRY.c.position))]


def event_of(row: Row[Any]) -> Event:
    """The fact of a row."""
    return FACTS.event(row.topic, row.data)


def _fact(row: Row[Any]) -> Recorded:
    return Recorded(row.position, event_of(row), (), datetime.min.replace(tzinfo=UTC), "")


def schemes(connection: Connection, *, known_at: int) -> list[Scheme]:
    """The schemes as they were known at a position, by their ids."""
    found: dict[str, list[Recorded]] = {}
    for fact in facts(connection, SchemeEvent, known_at=known_at):
        if isinstance(fact.event, SchemeEvent):
            found.setdefault(fact.event.scheme, []).append(fact)
    return [Scheme.fold(scheme, found[scheme]) for scheme in sorted(found)]
