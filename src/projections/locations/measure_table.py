"""The measures that were taken, as they were known."""

from typing import cast

from domain.kernel.history import Recorded
from domain.locations.signal import MeasureTaken
from projections.engine.tables import Projection, Values, index, iso, standing_table, text

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


PROJECTIONS = (Projection(MEASURE, (MeasureTaken,), _measures),)
