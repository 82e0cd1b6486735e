"""Figures that others gave, beside the register's own: COA's count, the province's colour, inhabitants (Q5, Q8)."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from domain.kernel.history import Event, Recorded
from domain.kernel.published import days_of_moving, published_inhabitants
from domain.kernel.rules import Finding
from domain.quota.figures import CoaCountRecorded, FigureEvent, InhabitantsRecorded, SupervisionRecorded
from domain.quota.share import Count, Inhabitants, unlike_the_formula
from projections.engine.stored_facts import Facts
from projections.engine.tables import Projection, Values, index, standing_table, text
from projections.quota import quota_balance

ENTRY = standing_table(
    "figure_entry", text("topic"), text("recorded_at"), text("data"), index("topic"), index("known_from")
)

FACTS = Facts()


def _entries(recorded: Recorded) -> list[Values]:
    return [(recorded.event.TOPIC, recorded.recorded_at.astimezone(UTC).isoformat(), FACTS.data(recorded.event))]


PROJECTIONS = (Projection(ENTRY, (FigureEvent,), _entries),)


def facts(connection: Connection, *kinds: type[Event], known_at: int) -> list[Recorded]:
    """The figures of these kinds that stood at a position, as they were recorded."""
    rows = FACTS.rows(connection, ENTRY, *kinds, known_at=known_at)
    return [FACTS.recorded(row)._replace(recorded_at=datetime.fromisoformat(row.recorded_at)) for row in rows]


def coa(connection: Connection, *, on: date, known_at: int) -> list[dict[str, Any]]:
    """Each count of COA up to a day beside the register's own, and how far the register explains the difference."""
    return [
        {
            "municipality": count.coa.municipality,
            "group": count.coa.group.value,
            "period": count.coa.period,
            "on": count.coa.on.isoformat(),
            "coa": count.coa.persons,
            "ours": count.ours,
            "difference": count.difference,
            "recorded_since": count.recorded_since,
            "moving": count.moving,
            "unexplained": count.unexplained,
            "coa_task": count.coa.corrected_task,
            "task": count.task,
            "task_difference": count.task_difference,
            "source": count.coa.source,
            "position": count.position,
        }
        for count in counts(connection, on=on, known_at=known_at)
    ]


def counts(connection: Connection, *, on: date, known_at: int) -> list[Count]:
    """The counts of COA up to a day, by their days."""
    found = []
    for fact in facts(connection, CoaCountRecorded, known_at=known_at):
        event = fact.event
        if isinstance(event, CoaCountRecorded) and event.on <= on:
            ours, task = _ours(connection, event, event.on, known_at)
            then, _ = _ours(connection, event, event.on, fact.position)
            before, _ = _ours(connection, event, event.on - timedelta(days=days_of_moving(event.on)), fact.position)
            found.append(Count(event, fact.position, ours, task, ours - then, max(0, then - before)))
    return sorted(found, key=lambda count: (count.coa.on, count.position))


def _ours(connection: Connection, coa: CoaCountRecorded, on: date, known_at: int) -> tuple[int, int]:
    for line in quota_balance.lines(connection, on=on, known_at=known_at, municipality=coa.municipality):
        if (line.group, line.period) == (coa.group, coa.period):
            return line.realised, line.task
    return 0, 0


def supervision(connection: Connection, *, on: date, known_at: int) -> list[dict[str, Any]]:
    """The colours that the province gave up to a day, with what remained of all tasks of the half-year by then."""
    lines = []
    for fact in facts(connection, SupervisionRecorded, known_at=known_at):
        event = fact.event
        if isinstance(event, SupervisionRecorded) and event.on <= on:
            balance = quota_balance.lines(connection, on=event.on, known_at=known_at, municipality=event.municipality)
            remaining = {line.group.value: line.remaining for line in balance if line.period == event.period}
            lines.append(
                {
                    "municipality": event.municipality,
                    "period": event.period,
                    "on": event.on.isoformat(),
                    "colour": event.colour.value,
                    "document": event.document.number,
                    "remaining": remaining,
                    "position": fact.position,
                }
            )
    return sorted(lines, key=lambda line: (line["on"], line["position"]))


def inhabitants(connection: Connection, *, known_at: int) -> Inhabitants:
    """The inhabitants of areas on days: those that come with the program, and over them what was recorded."""
    found = published_inhabitants()
    for fact in facts(connection, InhabitantsRecorded, known_at=known_at):
        if isinstance(fact.event, InhabitantsRecorded):
            found[fact.event.area, fact.event.on] = fact.event.inhabitants
    return found


def unlike_formula(connection: Connection, *, on: date, known_at: int) -> Iterator[tuple[str, Finding]]:
    """The tasks that differ from the share by formula (rule Q5)."""
    found = inhabitants(connection, known_at=known_at)
    for line in quota_balance.lines(connection, on=on, known_at=known_at):
        position = quota_balance.event_behind(connection, line, "assigned", known_at) if line.assigned else None
        for finding in unlike_the_formula(line, found, position):
            yield f"quota:{line.municipality}/{line.group}", finding
