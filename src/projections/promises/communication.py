"""The communication plan: to whom, by which channel, when, and what is done (policy 3.3, rule A3)."""

from dataclasses import replace
from typing import Annotated, NamedTuple

from domain.kernel.rules import N_
from projections.engine.believed import listed, standing
from projections.engine.question import Asked, Day, Position, Question
from projections.engine.tables import iso
from projections.promises.promise_table import PLANNED, TOLD


class CommunicationRow(NamedTuple):
    """A line of the plan and what is done of it, or, without an ``item``, something that was told besides."""

    item: Annotated[str | None, N_("line")]
    about: Annotated[str, N_("about")]
    audience: Annotated[str, N_("audience")]
    channel: Annotated[str, N_("channel")]
    due: Annotated[Day | None, N_("due")]
    done: Annotated[Day | None, N_("done")]
    status: Annotated[str | None, N_("status")]
    position: Position


def communication(asked: Asked) -> list[CommunicationRow]:
    """The communication plan with what is done of it, and what was told besides, by its day."""
    t, told = PLANNED.c, TOLD.c
    if asked.after is not None:
        due, done, position = asked.after
        asked = replace(asked, after=(due or done, position))
    rows = [
        CommunicationRow(
            item=row.item,
            about=row.about,
            audience=row.audience,
            channel=row.channel,
            due=row.due,
            done=row.done,
            status=row.status,
            position=row.position,
        )
        for row in listed(asked, PLANNED, order=(t.due, t.position), on_the_day=True)
    ]
    rows += [
        CommunicationRow(
            item=None,
            about=row.about,
            audience=row.audience,
            channel=row.channel,
            due=None,
            done=row.day,
            status=None,
            position=row.position,
        )
        for row in standing(asked, TOLD, told.day <= iso(asked.on), order=(told.day, told.position))
    ]
    rows.sort(key=lambda row: (row.due or row.done or "", row.position))
    return rows if asked.limit is None else rows[: asked.limit]


QUESTION = Question(
    verb="communication",
    help="The communication plan: to whom, by which channel, when, and what is done (policy 3.3, rule A3).",
    title=N_("Communication plan"),
    row=CommunicationRow,
    ask=communication,
    key=("due", "done", "position"),
)
