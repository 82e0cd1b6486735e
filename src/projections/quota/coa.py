"""COA's count of who is housed beside the register's own, and what explains the difference (policy 2.3, rule Q8)."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, NamedTuple

from sqlalchemy import Connection

from domain.kernel.days import earlier
from domain.kernel.found import found_at
from domain.kernel.published import days_of_moving
from domain.kernel.rules import N_, Finding
from domain.kernel.vocabulary import quota_tag
from domain.quota.figures import CoaCountRecorded
from domain.quota.share import Count, about_a_count
from projections.engine.question import Asked, Day, Position, Question
from projections.quota.figure_table import facts
from projections.quota.quota_table import lines


class CoaRow(NamedTuple):
    """A count of COA beside the register's own."""

    municipality: Annotated[str, N_("municipality")]
    group: Annotated[str, N_("group")]
    period: Annotated[str, N_("half-year")]
    on: Annotated[Day, N_("on")]
    coa: Annotated[int, N_("COA counts")]
    ours: Annotated[int, N_("the register counts")]
    difference: Annotated[int, N_("difference")]
    recorded_since: Annotated[int, N_("recorded since")]
    moving: Annotated[int, N_("moving")]
    unexplained: Annotated[int, N_("unexplained")]
    coa_task: Annotated[int | None, N_("corrected task of COA")]
    task: Annotated[int, N_("corrected task")]
    task_difference: int | None
    source: str
    position: Position


def coa(asked: Asked) -> list[CoaRow]:
    """Each count of COA up to a day beside the register's own, and how far the register explains the difference."""
    return [
        CoaRow(
            municipality=count.coa.municipality,
            group=count.coa.group.value,
            period=count.coa.period,
            on=count.coa.on.isoformat(),
            coa=count.coa.persons,
            ours=count.ours,
            difference=count.difference,
            recorded_since=count.recorded_since,
            moving=count.moving,
            unexplained=count.unexplained,
            coa_task=count.coa.corrected_task,
            task=count.task,
            task_difference=count.task_difference,
            source=count.coa.source,
            position=count.position,
        )
        for count in _counts(asked)
    ]


QUESTION = Question(
    verb="coa",
    help="COA's count of who is housed beside the register's, and what explains the difference (policy 2.3, rule Q8).",
    title=N_("Counts of COA"),
    row=CoaRow,
    ask=coa,
)


def about_counts(asked: Asked) -> Iterator[tuple[str, Finding]]:
    """What is found of the counts up to a day, each with the task that it is about."""
    for count in _counts(asked):
        for finding in found_at(about_a_count(count), asked.now):
            yield quota_tag(count.coa.municipality, count.coa.group), finding


def _counts(asked: Asked) -> list[Count]:
    """The counts of COA up to a day, by their days."""
    connection, known_at = asked.connection, asked.known_at
    found = []
    for fact in facts(connection, CoaCountRecorded, known_at=known_at):
        event = fact.event
        if isinstance(event, CoaCountRecorded) and event.on <= asked.on:
            ours, task = _ours(connection, event, event.on, known_at)
            then, _ = _ours(connection, event, event.on, fact.position)
            before, _ = _ours(connection, event, earlier(event.on, days=days_of_moving(event.on)), fact.position)
            found.append(Count(event, fact.position, ours, task, ours - then, max(0, then - before)))
    return sorted(found, key=lambda count: (count.coa.on, count.position))


def _ours(connection: Connection, coa: CoaCountRecorded, on: date, known_at: int) -> tuple[int, int]:
    for line in lines(connection, on=on, known_at=known_at, municipality=coa.municipality):
        if (line.group, line.period) == (coa.group, coa.period):
            return line.realised, line.task
    return 0, 0
