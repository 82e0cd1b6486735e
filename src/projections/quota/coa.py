"""COA's count of who is housed beside the register's own, and what explains the difference (policy 2.3, rule Q8)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Annotated, NamedTuple

from domain.kernel.found import found_at
from domain.kernel.rules import N_, Finding
from domain.kernel.vocabulary import Group, quota_tag
from domain.quota.share import Count, about_a_count
from projections.engine.question import Asked, Day, Position, Question
from projections.quota.figure_table import COUNT, figures
from projections.quota.quota_table import FEW, Declared, Tasks, housed_by


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
            municipality=count.municipality,
            group=count.group.value,
            period=count.period,
            on=count.on.isoformat(),
            coa=count.coa,
            ours=count.ours,
            difference=count.difference,
            recorded_since=count.recorded_since,
            moving=count.moving,
            unexplained=count.unexplained,
            coa_task=count.corrected_task,
            task=count.task,
            task_difference=count.task_difference,
            source=source,
            position=count.position,
        )
        for count, source in _counts(asked)
    ]


QUESTION = Question(
    verb="coa",
    help="COA's count of who is housed beside the register's, and what explains the difference (policy 2.3, rule Q8).",
    title=N_("Counts of COA"),
    row=CoaRow,
    ask=coa,
    options=("municipality", "group"),
    key=("on", "position"),
)


def about_counts(asked: Asked) -> Iterator[tuple[str, Finding]]:
    """What is found of the counts up to a day, each with the task that it is about."""
    for count, _ in _counts(replace(asked, limit=None, after=None)):
        for finding in found_at(about_a_count(count), asked.now):
            yield quota_tag(count.municipality, count.group), finding


def _counts(asked: Asked) -> Iterator[tuple[Count, str]]:
    """The counts of COA up to a day, by their days, each with its source."""
    rows = figures(asked, COUNT)
    tasks, housed = Tasks(asked, COUNT, rows), housed_by(asked, COUNT, rows, COUNT.c.period)
    declared = Declared(asked, {row.municipality for row in rows} if len(rows) <= FEW else None)
    for row in rows:
        group, its = Group(row.group), housed.get(row.position, {})
        lines = tasks.on(row)
        line = next((one for one in lines if (one.group, one.period) == (group, row.period)), None)
        then = [its[one] for one in declared.counting(row.municipality, group, row.period, row.position) if one in its]
        ours = 0 if line is None else line.realised
        count = Count(
            municipality=row.municipality,
            group=group,
            period=row.period,
            on=date.fromisoformat(row.day),
            coa=row.persons,
            corrected_task=row.corrected_task,
            position=row.position,
            ours=ours,
            task=0 if line is None else line.task,
            recorded_since=ours - sum(one.then for one in then),
            moving=max(0, sum(one.then - one.moved for one in then)),
        )
        yield count, row.source
