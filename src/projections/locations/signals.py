"""What neighbours signal: when it is to be answered, whether it was, and what was done about it (rules N2, N3).

And what is done at locations: each measure with its partner and what pays for it.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any, cast

from sqlalchemy import Connection, select

from domain.findings import about_a_measure
from domain.kernel.history import Recorded, happened_on
from domain.kernel.rules import Finding
from domain.kernel.vocabulary import in_amsterdam
from domain.locations.signal import MeasureTaken, SignalEvent, SignalFile, SignalReceived, answer_due
from projections.engine.stored_facts import Facts
from projections.engine.tables import Projection, Values, index, iso, known, standing_table, text
from projections.locations.timeline import not_after

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


MEASURE = standing_table(
    "measure_entry",
    text("measure"),
    text("kind"),
    text("partner"),
    text("day"),
    text("signal", null=True),
    text("location", null=True),
    text("paid_by", null=True),
    index("known_from"),
)


def _measures(recorded: Recorded) -> list[Values]:
    it = cast(MeasureTaken, recorded.event)
    return [(it.measure, it.kind, it.partner, iso(it.on), it.signal, it.location, it.paid_by)]


PROJECTIONS = (
    Projection(ENTRY, (SignalEvent, MeasureTaken), _entries),
    Projection(MEASURE, (MeasureTaken,), _measures),
)


def measures(connection: Connection, *, on: date, known_at: int) -> list[dict[str, Any]]:
    """Every measure taken up to a day, about a signal or at a location, the oldest first (rule N3)."""
    query = select(MEASURE).where(known(MEASURE, known_at), MEASURE.c.day <= on.isoformat())
    return [
        {
            "measure": row.measure,
            "on": row.day,
            "kind": row.kind,
            "partner": row.partner,
            "paid_by": row.paid_by,
            "signal": row.signal,
            "location": row.location,
            "position": row.position,
        }
        for row in connection.execute(query.order_by(MEASURE.c.day, MEASURE.c.position))
    ]


def about_measures(connection: Connection, *, on: date, known_at: int) -> Iterator[tuple[str, Finding]]:
    """What is found of the measures taken up to a day (rule N3), with what each is about."""
    for line in measures(connection, on=on, known_at=known_at):
        subject = f"signal:{line['signal']}" if line["signal"] else f"measure:{line['measure']}"
        taken = date.fromisoformat(line["on"])
        for finding in about_a_measure(line["measure"], line["paid_by"], line["position"], taken):
            yield subject, finding


def signals(connection: Connection, *, now: datetime, known_at: int) -> list[dict[str, Any]]:
    """Every signal received until a moment, as it stood then, the oldest first.

    ``due`` is the last day of the term. ``status`` is ``open`` (no answer, not closed), ``answered`` or ``closed``;
    ``late`` says that its first answer, or else its closing, or else this moment, came after it was due; ``age_days``
    is for the open ones.
    """
    found = []
    for file, facts in signal_files(connection, now=now, known_at=known_at):
        if file.received is not None:
            channel = next(f.event.channel for f in reversed(facts) if isinstance(f.event, SignalReceived))
            found.append((file.received, _line(file, file.received, channel, now)))
    return [line for _, line in sorted(found, key=lambda one: (one[0], one[1]["signal"]))]


def counted(connection: Connection, *, from_: date, until: date, now: datetime, known_at: int) -> list[dict[str, Any]]:
    """Per category how many were received from a day until a day (excluded), and how they stood at a moment."""
    found: dict[str, Counter[str]] = {}
    for file, _ in signal_files(connection, now=now, known_at=known_at):
        if file.received is not None and from_ <= in_amsterdam(file.received) < until:
            line = _line(file, file.received, "", now)
            of_category = found.setdefault(line["category"] or "", Counter())
            of_category["received"] += 1
            of_category["answered"] += line["answered"] is not None
            of_category["late"] += line["late"]
            of_category["open"] += line["status"] == "open"
    return [
        {"category": category, **{name: numbers[name] for name in ("received", "answered", "late", "open")}}
        for category, numbers in sorted(found.items())
    ]


def signal_files(
    connection: Connection, *, now: datetime, known_at: int
) -> Iterator[tuple[SignalFile, list[Recorded]]]:
    """Every signal as it was known at a position, from its facts up to a moment."""
    query = select(ENTRY).where(known(ENTRY, known_at)).order_by(ENTRY.c.signal, ENTRY.c.position)
    for signal, rows in groupby(connection.execute(query), key=lambda row: row.signal):
        facts = [FACTS.recorded(row) for row in rows if not_after(row.at, now)]
        yield SignalFile.fold(signal, facts), facts


def _line(file: SignalFile, received: datetime, channel: str, now: datetime) -> dict[str, Any]:
    answered, due = min(file.answers, default=None), answer_due(received)
    status = "closed" if file.closed else "answered" if answered else "open"
    return {
        "signal": file.signal,
        "at": iso(received),
        "channel": str(channel),
        "category": str(file.category) if file.category else None,
        "location": file.location,
        "due": iso(in_amsterdam(due - timedelta(seconds=1))),
        "answered": iso(answered),
        "status": status,
        "late": (answered or file.closed or now) >= due,
        "age_days": (in_amsterdam(now) - in_amsterdam(received)).days if status == "open" else None,
        "measures": list(file.measures),
        "closed": iso(file.closed),
    }
