"""The capacity targets, which are a stock on a day (policy 2.3)."""

from typing import Annotated, Any, NamedTuple

from sqlalchemy import and_, exists, select

from domain.kernel.rules import N_
from projections.engine.believed import beyond
from projections.engine.question import Asked, Day, Position, Question
from projections.engine.tables import iso, known
from projections.quota.target_table import TARGET


class TargetRow(NamedTuple):
    """Places that a municipality or a region is asked to have on a day."""

    municipality: Annotated[str | None, N_("municipality")]
    region: Annotated[str | None, N_("region")]
    group: Annotated[str, N_("group")]
    together_with: Annotated[list[str], N_("together with")]
    on: Annotated[Day, N_("on")]
    places: Annotated[int, N_("places")]
    source: Annotated[str, N_("source")]
    in_force: bool
    position: Position


def targets(asked: Asked) -> list[TargetRow]:
    """The capacity targets, and of each municipality or region and group which one is in force on the day.

    Of two for the same day the last one recorded stands.
    """
    t, other = TARGET.c, TARGET.alias()
    of_the_same = and_(
        *(t[name] == other.c[name] for name in ("municipality", "region", "group")), known(other, asked.known_at)
    )
    later = exists().where(of_the_same, other.c.day == t.day, other.c.position > t.position)
    instead = exists().where(of_the_same, other.c.day > t.day, other.c.day <= iso(asked.on))
    order = (t.municipality, t.region, t.group, t.day)
    query = select(TARGET, instead.label("instead")).where(known(TARGET, asked.known_at), ~later)
    if asked.municipality is not None:
        query = query.where(t.municipality == asked.municipality)
    if asked.group is not None:
        query = query.where(t.group == asked.group)
    if asked.after is not None:
        query = query.where(beyond(order, asked.after))
    return [
        TargetRow(
            municipality=row.municipality or None,
            region=row.region or None,
            group=row.group,
            together_with=row.together_with.split(",") if row.together_with else [],
            on=row.day,
            places=row.places,
            source=row.source,
            in_force=row.day <= iso(asked.on) and not row.instead,
            position=row.position,
        )
        for row in asked.connection.execute(query.order_by(*order).limit(asked.limit))
    ]


def key(row: Any) -> tuple[str, str, str, str]:
    """By what targets, and what is told of them, are in order."""
    return row.municipality or "", row.region or "", row.group, row.on


QUESTION = Question(
    verb="targets",
    help="The capacity targets: places to have on a day (policy 2.3).",
    title=N_("Capacity targets"),
    row=TargetRow,
    ask=targets,
    options=("municipality", "group"),
    key=key,
)
