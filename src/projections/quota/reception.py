"""Places asked on a day, places there and places expected (policy 2.3; rules R1, R2)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Annotated, NamedTuple

from sqlalchemy import select

from domain.kernel.found import found_at
from domain.kernel.published import reception_regime
from domain.kernel.rules import N_, Finding
from domain.kernel.vocabulary import Group
from domain.quota import share
from domain.quota.share import Told, about_a_target, about_places_told
from projections.engine.question import Asked, Day, Mark, Position, Question
from projections.engine.tables import known
from projections.quota.figure_table import REALISED, TOLD
from projections.quota.places import Groups, Places
from projections.quota.targets import TargetRow, key, targets


class ReceptionRow(NamedTuple):
    """The places that were asked, beside those that there are on that day, or today when it is to come.

    ``realised`` is of ``realised_on``; ``short`` is what is lacking then. ``expected`` is another type than a fact.
    ``regime`` says under what they were asked.
    """

    municipality: Annotated[str | None, N_("municipality")]
    region: Annotated[str | None, N_("region")]
    group: Annotated[str, N_("group")]
    together_with: Annotated[list[str], N_("together with")]
    on: Annotated[Day, N_("on")]
    places: Annotated[int, N_("places asked")]
    realised: Annotated[int | None, N_("places there"), Mark.UNKNOWN]
    realised_on: Annotated[Day | None, N_("counted on")]
    short: Annotated[int | None, N_("lacking"), Mark.UNKNOWN]
    expected: Annotated[int | None, N_("places expected")]
    regime: Annotated[str | None, N_("regime")]
    source: Annotated[str, N_("source")]
    position: Position


def reception(asked: Asked) -> list[ReceptionRow]:
    """The places that were asked, there and expected."""
    places = Places(asked)
    rows = []
    for target in targets(asked):
        area, groups, day = _asked_of(target)
        then = min(day, asked.on)
        realised = places.on(area, groups, then)
        rows.append(
            ReceptionRow(
                municipality=target.municipality,
                region=target.region,
                group=target.group,
                together_with=target.together_with,
                on=target.on,
                places=target.places,
                realised=realised,
                realised_on=then.isoformat() if realised is not None else None,
                short=None if realised is None else max(0, target.places - realised),
                expected=places.expected(area, groups, day),
                regime=reception_regime(Group(target.group), day),
                source=target.source,
                position=target.position,
            )
        )
    return rows


QUESTION = Question(
    verb="reception",
    help="Places asked on a day, places there and places expected (policy 2.3, rule R1).",
    title=N_("Places asked and there"),
    row=ReceptionRow,
    ask=reception,
    options=("municipality", "group"),
    key=key,
)


def _asked_of(target: TargetRow) -> tuple[str, Groups, date]:
    groups = frozenset(Group(group) for group in (target.group, *target.together_with))
    return target.municipality or target.region or "", groups, date.fromisoformat(target.on)


def about_places(asked: Asked) -> Iterator[tuple[str, Finding]]:
    """The days on which there were fewer places than were asked (rule R1)."""
    places = Places(asked)
    for target in targets(replace(asked, limit=None, after=None)):
        area, groups, day = _asked_of(target)
        there = places.on(area, groups, day)
        known = share.Asked(area, tuple(sorted(groups)), day, target.places, there, target.position)
        for finding in found_at(about_a_target(known), asked.now):
            yield f"target:{area}/{target.group}", finding


def told_too_early(asked: Asked) -> Iterator[tuple[str, Finding]]:
    """Realisations that were forecasts when they were recorded (rule R2)."""
    t = TOLD.c
    query = select(TOLD).where(known(TOLD, asked.known_at), t.kind == REALISED, t.day > t.recorded_on)
    for row in asked.connection.execute(query.order_by(t.position)):
        groups = tuple(map(Group, row.groups.split(",")))
        day, recorded_on = date.fromisoformat(row.day), date.fromisoformat(row.recorded_on)
        for finding in found_at(about_places_told(Told(row.area, groups, day, recorded_on, row.position)), asked.now):
            yield f"target:{row.area}/{groups[0]}", finding
