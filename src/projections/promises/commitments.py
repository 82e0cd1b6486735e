"""What was promised, to whom, what is due and what is done (policy 3.1 to 3.5, rule A2)."""

from dataclasses import replace
from typing import Annotated, NamedTuple

from domain.kernel.days import OPEN
from domain.kernel.rules import N_
from projections.engine.believed import listed
from projections.engine.question import Asked, Day, Position, Question
from projections.promises.promise_table import COMMITMENT


class CommitmentRow(NamedTuple):
    """A commitment and how it stands."""

    commitment: Annotated[str, N_("commitment")]
    to: Annotated[str, N_("to whom")]
    what: Annotated[str, N_("what")]
    on: Annotated[Day, N_("on")]
    due: Annotated[Day | None, N_("due")]
    done: Annotated[Day | None, N_("done")]
    status: Annotated[str | None, N_("status")]
    position: Position


def commitments(asked: Asked) -> list[CommitmentRow]:
    """Every commitment made by the day, when it is due, and whether it was met; the first that is due first."""
    t = COMMITMENT.c
    if asked.after is not None:
        asked = replace(asked, after=(asked.after[0] or OPEN.isoformat(), *asked.after[1:]))
    return [
        CommitmentRow(
            commitment=row.commitment,
            to=row.to,
            what=row.what,
            on=row.made_on,
            due=None if row.due == OPEN.isoformat() else row.due,
            done=row.done,
            status=row.status,
            position=row.position,
        )
        for row in listed(asked, COMMITMENT, order=(t.due, t.commitment), on_the_day=True)
    ]


QUESTION = Question(
    verb="commitments",
    help="What was promised, to whom, what is due and what is done (policy 3.1 to 3.5, rule A2).",
    title=N_("Commitments"),
    row=CommitmentRow,
    ask=commitments,
    key=("due", "commitment"),
)
