"""What was promised, to whom, what is due and what is done (policy 3.1 to 3.5, rule A2)."""

from collections.abc import Iterator
from typing import Annotated, NamedTuple

from domain.kernel.found import found_at
from domain.kernel.rules import N_, Finding
from domain.promises import CommitmentMade, about_a_promise, promises, subject_of
from projections.engine.question import Asked, Day, Position, Question
from projections.engine.tables import iso
from projections.promises.promise_table import facts


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
    on = asked.on
    rows = [
        CommitmentRow(
            commitment=made.commitment,
            to=made.to,
            what=made.what,
            on=made.on.isoformat(),
            due=iso(promise.due),
            done=iso(promise.done_by(on)),
            status=promise.status_on(on),
            position=promise.position,
        )
        for promise in promises(facts(asked.connection, known_at=asked.known_at))
        if isinstance(made := promise.made, CommitmentMade) and made.on <= on
    ]
    return sorted(rows, key=lambda row: (row.due is None, row.due or "", row.commitment))


QUESTION = Question(
    verb="commitments",
    help="What was promised, to whom, what is due and what is done (policy 3.1 to 3.5, rule A2).",
    title=N_("Commitments"),
    row=CommitmentRow,
    ask=commitments,
)


def about_promises(asked: Asked) -> Iterator[tuple[str, Finding]]:
    """What is found of commitments and of lines of the communication plan up to a day, each with what it is about."""
    for promise in promises(facts(asked.connection, known_at=asked.known_at)):
        for finding in found_at(about_a_promise(promise), asked.now):
            yield ":".join(subject_of(promise.made)[1:]), finding
