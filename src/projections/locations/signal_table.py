"""The facts about each signal of neighbours and each measure, as they were known, and what these come down to
(rules N2, N3)."""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from typing import NamedTuple, cast

from sqlalchemy import Connection, select

from domain.kernel.days import in_amsterdam
from domain.kernel.history import Recorded, happened_on
from domain.locations.signal import MeasureTaken, SignalEvent, SignalFile, SignalReceived, answer_due
from projections.engine.deriving.derived import Derived, Kept, Subject
from projections.engine.stored_facts import Facts
from projections.engine.tables import (
    STANDING,
    Projection,
    Values,
    as_number,
    derived_table,
    index,
    iso,
    known,
    moment,
    number,
    standing_table,
    text,
)
from projections.locations.location_table import not_after

ENTRY = standing_table(
    "signal_entry",
    text("signal", null=True),
    text("measure", null=True),
    text("topic"),
    text("at"),
    text("data"),
    index("signal"),
    index("measure", where="measure IS NOT NULL"),
)

FACTS = Facts()


def _entries(recorded: Recorded) -> list[Values]:
    event = cast(SignalEvent | MeasureTaken, recorded.event)
    measure = event.measure if isinstance(event, MeasureTaken) else None
    return [(event.signal, measure, event.TOPIC, iso(happened_on(event)), FACTS.data(event))]


_FACTS = Projection(ENTRY, (SignalEvent, MeasureTaken), _entries, version=2)


class Folded(NamedTuple):
    """A signal, with the facts that it was folded from."""

    file: SignalFile
    facts: Sequence[Recorded]


def _signal_of(fact: Recorded) -> tuple[str, ...]:
    signal = cast(SignalEvent | MeasureTaken, fact.event).signal
    return () if signal is None else (signal,)


SIGNALS = Subject(
    "signal",
    facts=_FACTS,
    column="signal",
    of=_signal_of,
    read=FACTS.recorded,
    fold=lambda signal, facts: Folded(SignalFile.fold(signal, facts), facts),
)

MEASURES = Subject(
    "measure_taken",
    facts=_FACTS,
    column="measure",
    of=lambda fact: (cast(MeasureTaken, fact.event).measure,),
    read=FACTS.recorded,
    fold=lambda _, facts: [(fact.position, fact.event) for fact in facts],
    events=(MeasureTaken,),
)

SIGNAL = derived_table(
    "signal_file",
    moment("received"),
    moment("due"),
    text("at"),
    text("day"),
    text("due_day"),
    text("channel"),
    text("category"),
    text("location", null=True),
    number("answered", null=True),
    number("closed", null=True),
    text("measures"),
    index("received", "subject", where=STANDING),
    index("location", "received", "subject", where=STANDING),
)
"""A signal that was received: when it is to be answered and first was, when it was closed (moments), and the measures
about it with their days, as JSON."""

MEASURE = derived_table(
    "measure_taken",
    number("position"),
    text("kind"),
    text("partner"),
    text("day"),
    text("signal", null=True),
    text("location", null=True),
    text("paid_by", null=True),
    index("day", "position", where=STANDING),
    index("location", "day", "position", where=STANDING),
)


def _signal(folded: Folded) -> Iterator[Values]:
    file = folded.file
    received = next((f.event for f in reversed(folded.facts) if isinstance(f.event, SignalReceived)), None)
    if received is not None and file.received is not None:
        measures = [[name, iso(day)] for name, day in zip(file.measures, file.measured, strict=True)]
        answered = min(file.answers, default=None)
        yield (
            as_number(file.received),
            as_number(due := answer_due(file.received)),
            iso(file.received),
            iso(in_amsterdam(file.received)),
            iso(in_amsterdam(due - timedelta(seconds=1))),
            str(received.channel),
            str(received.category),
            file.location,
            None if answered is None else as_number(answered),
            None if file.closed is None else as_number(file.closed),
            json.dumps(measures, separators=(",", ":")),
        )


def _measure(taken: Sequence[tuple[int, MeasureTaken]]) -> Iterator[Values]:
    for position, it in taken:
        yield position, it.kind, it.partner, iso(it.on), it.signal, it.location, it.paid_by


PROJECTIONS: tuple[Kept, ...] = (_FACTS, Derived(SIGNAL, SIGNALS, _signal), Derived(MEASURE, MEASURES, _measure))


def signal_files(
    connection: Connection, *, now: datetime, known_at: int
) -> Iterator[tuple[SignalFile, list[Recorded]]]:
    """Every signal as it was known at a position, from its facts up to a moment."""
    query = select(ENTRY).where(known(ENTRY, known_at), ENTRY.c.signal.is_not(None))
    for signal, rows in groupby(
        connection.execute(query.order_by(ENTRY.c.signal, ENTRY.c.position)), key=lambda row: row.signal
    ):
        facts = [FACTS.recorded(row) for row in rows if not_after(row.at, now)]
        yield SignalFile.fold(signal, facts), facts
