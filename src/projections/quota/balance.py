"""The quota balance: what a half-year opens with, what is asked, what is done and what remains (rules Q1 to Q4)."""

from collections.abc import Collection, Iterator
from datetime import date
from typing import Annotated, NamedTuple

from domain.kernel.found import found_at
from domain.kernel.rules import N_, Finding
from domain.kernel.vocabulary import quota_tag
from domain.quota.quota import Opening, about_an_opening
from projections.engine.question import Asked, Question
from projections.quota.quota_table import events_behind, in_parts, lines


class BalanceRow(NamedTuple):
    """A task of a half-year."""

    municipality: Annotated[str, N_("municipality")]
    group: Annotated[str, N_("group")]
    period: Annotated[str, N_("half-year")]
    opening: Annotated[int, N_("opening")]
    assigned: Annotated[int, N_("assigned")]
    exchanged: Annotated[int, N_("exchanged")]
    corrected: Annotated[int, N_("corrected")]
    realised: Annotated[int, N_("realised")]
    remaining: Annotated[int, N_("remaining")]


def balance(asked: Asked) -> list[BalanceRow]:
    """Every municipality, group and half-year with a fact, carried up to the half-year of the day; what was realised
    until and with that day."""
    return in_parts(asked, lambda among: _rows(asked, among), _key)


def _rows(asked: Asked, among: Collection[str] | None) -> list[BalanceRow]:
    return [
        BalanceRow(
            municipality=line.municipality,
            group=line.group.value,
            period=line.period,
            opening=line.opening,
            assigned=line.assigned,
            exchanged=line.exchanged,
            corrected=line.corrected,
            realised=line.realised,
            remaining=line.remaining,
        )
        for line in lines(asked.connection, on=asked.on, known_at=asked.known_at, among=among)
        if asked.group in (None, line.group)
    ]


def _key(row: BalanceRow) -> tuple[str, str, str]:
    return row.municipality, row.group, row.period


QUESTION = Question(
    verb="balance",
    help="The quota balance per municipality, group and half-year (policy 2.3, rule Q1).",
    title=N_("Quota balance"),
    row=BalanceRow,
    ask=balance,
    options=("municipality", "group"),
    key=("municipality", "group", "period"),
)


def about_openings(asked: Asked) -> Iterator[tuple[str, Finding]]:
    """The half-years that open with another number than remained of the one before (rule Q1)."""
    behind = events_behind(asked.connection, "opening", known_at=asked.known_at)
    for line in lines(asked.connection, on=asked.on, known_at=asked.known_at):
        if line.carry is not None:
            position = behind.get((line.municipality, line.group, line.period))
            carried = [(date.min, line.carry)]
            opening = Opening(line.municipality, line.group, line.period, line.opening, carried)
            for finding in found_at(about_an_opening(opening, position), asked.now):
                yield quota_tag(line.municipality, line.group), finding
