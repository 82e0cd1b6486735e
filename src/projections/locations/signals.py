"""What neighbours signal: when it is to be answered, whether it was, and what was done about it (rule N2)."""

from datetime import datetime, timedelta
from typing import Annotated, NamedTuple

from domain.kernel.days import in_amsterdam
from domain.kernel.rules import N_
from domain.locations.signal import SignalFile, SignalReceived, answer_due
from projections.engine.question import Asked, Day, Question, When
from projections.engine.tables import iso
from projections.locations.signal_table import signal_files


class SignalRow(NamedTuple):
    """A signal as it stands at a moment.

    ``due`` is the last day of the term. ``status`` is ``open`` (no answer, not closed), ``answered`` or ``closed``;
    ``late`` says that its first answer, or else its closing, or else this moment, came after it was due; ``age_days``
    is for the open ones.
    """

    signal: Annotated[str, N_("signal")]
    at: Annotated[When, N_("received")]
    channel: str
    category: Annotated[str | None, N_("kind")]
    location: Annotated[str | None, N_("location")]
    due: Annotated[Day, N_("answer due")]
    answered: Annotated[When | None, N_("answered")]
    status: Annotated[str, N_("status")]
    late: bool
    age_days: Annotated[int | None, N_("age in days")]
    measures: Annotated[list[str], N_("measures")]
    closed: When | None


def signals(asked: Asked) -> list[SignalRow]:
    """Every signal received until a moment, as it stood then, the oldest first."""
    found = []
    for file, facts in signal_files(asked.connection, now=asked.now, known_at=asked.known_at):
        if file.received is not None:
            channel = next(f.event.channel for f in reversed(facts) if isinstance(f.event, SignalReceived))
            found.append((file.received, standing(file, file.received, channel, asked.now)))
    return [row for _, row in sorted(found, key=lambda one: (one[0], one[1].signal))]


def standing(file: SignalFile, received: datetime, channel: str, now: datetime) -> SignalRow:
    """How a signal stands at a moment."""
    answered, due = min(file.answers, default=None), answer_due(received)
    status = "closed" if file.closed else "answered" if answered else "open"
    return SignalRow(
        signal=file.signal,
        at=iso(received),
        channel=str(channel),
        category=str(file.category) if file.category else None,
        location=file.location,
        due=in_amsterdam(due - timedelta(seconds=1)).isoformat(),
        answered=iso(answered),
        status=status,
        late=(answered or file.closed or now) >= due,
        age_days=(in_amsterdam(now) - in_amsterdam(received)).days if status == "open" else None,
        measures=list(file.measures),
        closed=iso(file.closed),
    )


QUESTION = Question(
    verb="signals",
    help="What neighbours signalled, and whether it was answered in time (policy 3.1, rule N2).",
    title=N_("Signals"),
    row=SignalRow,
    ask=signals,
)
