"""The capacity targets: places to have on a day, as they were asked."""

from typing import cast

from domain.kernel.history import Recorded
from domain.quota.quota import CapacityTargetSet
from projections.engine.tables import Projection, Values, index, number, standing_table, text

TARGET = standing_table(
    "capacity_target",
    text("municipality"),
    text("region"),
    text("group"),
    text("day"),
    number("places"),
    text("source"),
    text("together_with", null=True),
    index("municipality", "region", "group", "day", "position"),
)
"""A target of a municipality, or of a region; the other of the two is empty."""


def _target(recorded: Recorded) -> list[Values]:
    event = cast(CapacityTargetSet, recorded.event)
    others = ",".join(event.together_with) if event.together_with else None
    about = (event.municipality or "", event.region or "", event.group.value, event.on.isoformat())
    return [(*about, event.places, event.source, others)]


PROJECTIONS = (Projection(TARGET, (CapacityTargetSet,), _target, version=4),)
