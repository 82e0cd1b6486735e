"""The facts about each signal of neighbours, as they were known, and the files that they make (rule N2)."""

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from typing import cast

from sqlalchemy import Connection, select

from domain.kernel.history import Recorded, happened_on
from domain.locations.signal import MeasureTaken, SignalEvent, SignalFile
from projections.engine.stored_facts import Facts
from projections.engine.tables import Projection, Values, index, iso, known, standing_table, text
from projections.locations.location_table import not_after

ENTRY = standing_table(
    "signal_entry",
    text("signal"),
    text("topic"),
    text("at"),
    text("data"),
    index("signal"),
)

FACTS = Facts("partner", "paid_by")


def _entries(recorded: Recorded) -> list[Values]:
    event = cast(SignalEvent | MeasureTaken, recorded.event)
    return [(event.signal, event.TOPIC, iso(happened_on(event)), FACTS.data(event))] if event.signal else []


PROJECTIONS = (Projection(ENTRY, (SignalEvent, MeasureTaken), _entries),)


def signal_files(
    connection: Connection, *, now: datetime, known_at: int
) -> Iterator[tuple[SignalFile, list[Recorded]]]:
    """Every signal as it was known at a position, from its facts up to a moment."""
    query = select(ENTRY).where(known(ENTRY, known_at)).order_by(ENTRY.c.signal, ENTRY.c.position)
    for signal, rows in groupby(connection.execute(query), key=lambda row: row.signal):
        facts = [FACTS.recorded(row) for row in rows if not_after(row.at, now)]
        yield SignalFile.fold(signal, facts), facts
