"""What was decided about locations, by whom and for what (policy 3.1, 3.3)."""

import json
from dataclasses import replace
from typing import Annotated, NamedTuple

from domain.kernel.days import start_of_day
from domain.kernel.rules import N_
from projections.engine.believed import listed
from projections.engine.question import Asked, Position, Question, When
from projections.engine.tables import as_number
from projections.locations.location_table import DECISION, in_order


class DecisionRow(NamedTuple):
    """A decision. ``approved`` is None where it is none for or against; ``places`` are those of a group that it
    gives."""

    at: Annotated[When, N_("when")]
    location: Annotated[str, N_("location")]
    kind: Annotated[str, N_("what")]
    body: Annotated[str | None, N_("decided by")]
    approved: Annotated[bool | None, N_("in favour")]
    places: Annotated[dict[str, int], N_("places")]
    document: Annotated[str | None, N_("document")]
    position: Position


def decisions(asked: Asked) -> list[DecisionRow]:
    """What was decided about all locations from a day until a day (excluded), oldest first."""
    t = DECISION.c
    if asked.after is not None:
        at, position = asked.after
        asked = replace(asked, after=(as_number(in_order(at)), position))
    of_the_days = (
        t.moment >= as_number(start_of_day(asked.from_)),
        t.moment < as_number(start_of_day(asked.until)),
    )
    return [
        DecisionRow(
            at=row.at,
            location=row.subject,
            kind=row.kind,
            body=row.body,
            approved=None if row.approved is None else bool(row.approved),
            places=json.loads(row.places),
            document=row.document,
            position=row.position,
        )
        for row in listed(asked, DECISION, *of_the_days, order=(t.moment, t.position), by={"location": t.subject})
    ]


QUESTION = Question(
    verb="decisions",
    help="What was decided about locations, by whom, for what and for how many places (policy 3.1, 3.3).",
    title=N_("Decisions about locations"),
    row=DecisionRow,
    ask=decisions,
    over_days=True,
    options=("location",),
    key=("at", "position"),
)
