"""The capacity targets, which are a stock on a day (policy 2.3)."""

from typing import Annotated, NamedTuple

from sqlalchemy import select

from domain.kernel.rules import N_
from projections.engine.question import Asked, Day, Position, Question
from projections.engine.tables import known
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
    query = select(TARGET).where(known(TARGET, asked.known_at)).order_by(TARGET.c.position)
    rows = asked.connection.execute(query).all()
    last = {(row.municipality or "", row.region or "", row.group, row.day): row for row in rows}
    in_force = {key[:3]: key for key in sorted(last) if key[3] <= asked.on.isoformat()}
    return [
        TargetRow(
            municipality=row.municipality,
            region=row.region,
            group=row.group,
            together_with=row.together_with.split(",") if row.together_with else [],
            on=row.day,
            places=row.places,
            source=row.source,
            in_force=in_force.get(key[:3]) == key,
            position=row.position,
        )
        for key, row in sorted(last.items())
    ]


QUESTION = Question(
    verb="targets",
    help="The capacity targets: places to have on a day (policy 2.3).",
    title=N_("Capacity targets"),
    row=TargetRow,
    ask=targets,
)
