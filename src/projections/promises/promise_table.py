"""All that was agreed, promised, planned and told at large, as it was known (rules A1 to A3)."""

from sqlalchemy import Connection

from domain.kernel.history import Recorded
from domain.locations.communication import CommunicationRecorded
from domain.promises import PromiseEvent
from projections.engine.stored_facts import Facts
from projections.engine.tables import Projection, Values, index, standing_table, text

ENTRY = standing_table("promise_entry", text("topic"), text("data"), index("known_from"))

FACTS = Facts()


def _entries(recorded: Recorded) -> list[Values]:
    return [(recorded.event.TOPIC, FACTS.data(recorded.event))]


PROJECTIONS = (Projection(ENTRY, (PromiseEvent, CommunicationRecorded), _entries),)


def facts(connection: Connection, *, known_at: int) -> list[Recorded]:
    """What was known at a position, as it was recorded."""
    return FACTS.standing(connection, ENTRY, known_at=known_at)
