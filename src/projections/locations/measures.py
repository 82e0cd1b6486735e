"""What is done about signals and at locations: each measure with its partner and what pays for it (rule N3)."""

from typing import Annotated, NamedTuple

from domain.kernel.rules import N_
from projections.engine.believed import listed
from projections.engine.question import Asked, Day, Position, Question
from projections.locations.signal_table import MEASURE


class MeasureRow(NamedTuple):
    """A measure, about a signal or at a location."""

    measure: Annotated[str, N_("measure")]
    on: Annotated[Day, N_("on")]
    kind: Annotated[str, N_("kind")]
    partner: Annotated[str, N_("partner")]
    paid_by: Annotated[str | None, N_("paid by")]
    signal: Annotated[str | None, N_("signal")]
    location: Annotated[str | None, N_("location")]
    position: Position


def measures(asked: Asked) -> list[MeasureRow]:
    """Every measure taken up to a day, the oldest first."""
    t = MEASURE.c
    return [
        MeasureRow(
            measure=row.subject,
            on=row.day,
            kind=row.kind,
            partner=row.partner,
            paid_by=row.paid_by,
            signal=row.signal,
            location=row.location,
            position=row.position,
        )
        for row in listed(asked, MEASURE, t.day <= asked.on.isoformat(), order=(t.day, t.position))
    ]


QUESTION = Question(
    verb="measures",
    help="What is done about signals and at locations, with which partner and paid by whom (policy 3.1, rule N3).",
    title=N_("Measures"),
    row=MeasureRow,
    ask=measures,
    options=("location",),
    key=("on", "position"),
)
