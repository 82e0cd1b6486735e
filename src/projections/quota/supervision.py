"""The colours that the province gave, with what remained of the task (policy 2.2)."""

from typing import Annotated, NamedTuple

from domain.kernel.rules import N_
from projections.engine.question import Asked, Day, Position, Question
from projections.quota.figure_table import COLOUR, figures
from projections.quota.quota_table import Tasks


class SupervisionRow(NamedTuple):
    """A colour of the province; ``remaining`` is what remained of all tasks of the half-year by then, by group."""

    municipality: Annotated[str, N_("municipality")]
    period: Annotated[str, N_("half-year")]
    on: Annotated[Day, N_("on")]
    colour: Annotated[str, N_("colour")]
    document: Annotated[str, N_("document")]
    remaining: Annotated[dict[str, int], N_("remaining")]
    position: Position


def supervision(asked: Asked) -> list[SupervisionRow]:
    """The colours that the province gave up to a day, by their days."""
    rows = figures(asked, COLOUR)
    tasks = Tasks(asked, COLOUR, rows)
    return [
        SupervisionRow(
            municipality=row.municipality,
            period=row.period,
            on=row.day,
            colour=row.colour,
            document=row.document,
            remaining={line.group.value: line.remaining for line in tasks.on(row) if line.period == row.period},
            position=row.position,
        )
        for row in rows
    ]


QUESTION = Question(
    verb="supervision",
    help="The colours that the province gave, with what remained of the task (policy 2.2).",
    title=N_("Supervision"),
    row=SupervisionRow,
    ask=supervision,
    options=("municipality",),
    key=("on", "position"),
)
