"""The communication plan: to whom, by which channel, when, and what is done (policy 3.3, rule A3)."""

from typing import Annotated, NamedTuple

from domain.kernel.days import in_amsterdam
from domain.kernel.rules import N_
from domain.locations.communication import CommunicationRecorded
from domain.promises import CommunicationPlanned, promises
from projections.engine.question import Asked, Day, Position, Question
from projections.engine.tables import iso
from projections.promises.promise_table import facts


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
    on = asked.on
    found = facts(asked.connection, known_at=asked.known_at)
    rows = [
        CommunicationRow(
            item=made.item,
            about=made.about,
            audience=made.audience.value,
            channel=made.channel.value,
            due=iso(promise.due),
            done=iso(promise.done_by(on)),
            status=promise.status_on(on),
            position=promise.position,
        )
        for promise in promises(found)
        if isinstance(made := promise.made, CommunicationPlanned)
    ]
    rows += [
        CommunicationRow(
            item=None,
            about=event.about,
            audience=event.audience.value,
            channel=event.channel.value,
            due=None,
            done=in_amsterdam(event.at).isoformat(),
            status=None,
            position=fact.position,
        )
        for fact in found
        if isinstance(event := fact.event, CommunicationRecorded) and in_amsterdam(event.at) <= on
    ]
    return sorted(rows, key=lambda row: (row.due or row.done or "", row.position))


QUESTION = Question(
    verb="communication",
    help="The communication plan: to whom, by which channel, when, and what is done (policy 3.3, rule A3).",
    title=N_("Communication plan"),
    row=CommunicationRow,
    ask=communication,
)
