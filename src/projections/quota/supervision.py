"""The colours that the province gave, with what remained of the task (policy 2.2)."""

from typing import Annotated, NamedTuple

from domain.kernel.rules import N_
from domain.quota.figures import SupervisionRecorded
from projections.engine.question import Asked, Day, Position, Question
from projections.quota.figure_table import facts
from projections.quota.quota_table import lines


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
    connection, known_at = asked.connection, asked.known_at
    rows = []
    for fact in facts(connection, SupervisionRecorded, known_at=known_at):
        event = fact.event
        if isinstance(event, SupervisionRecorded) and event.on <= asked.on:
            balance = lines(connection, on=event.on, known_at=known_at, municipality=event.municipality)
            rows.append(
                SupervisionRow(
                    municipality=event.municipality,
                    period=event.period,
                    on=event.on.isoformat(),
                    colour=event.colour.value,
                    document=event.document.number,
                    remaining={line.group.value: line.remaining for line in balance if line.period == event.period},
                    position=fact.position,
                )
            )
    return sorted(rows, key=lambda row: (row.on, row.position))


QUESTION = Question(
    verb="supervision",
    help="The colours that the province gave, with what remained of the task (policy 2.2).",
    title=N_("Supervision"),
    row=SupervisionRow,
    ask=supervision,
)
