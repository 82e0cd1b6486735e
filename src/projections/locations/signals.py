"""What neighbours signal: when it is to be answered, whether it was, and what was done about it (rule N2)."""

import json
from dataclasses import replace
from datetime import date
from typing import Annotated, Any, NamedTuple

from sqlalchemy import Row

from domain.kernel.days import in_amsterdam
from domain.kernel.rules import N_
from projections.engine.believed import listed
from projections.engine.question import Asked, Day, Question, When
from projections.engine.tables import as_moment, as_number, iso
from projections.locations.location_table import in_order
from projections.locations.signal_table import SIGNAL


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
    t, now = SIGNAL.c, as_number(asked.now)
    if asked.after is not None:
        at, signal = asked.after
        asked = replace(asked, after=(as_number(in_order(at)), signal))
    found = listed(asked, SIGNAL, t.received <= now, order=(t.received, t.subject))
    return [_standing(row, now, in_amsterdam(asked.now)) for row in found]


def _standing(row: Row[Any], now: int, today: date) -> SignalRow:
    answered, closed = (at if at is not None and at <= now else None for at in (row.answered, row.closed))
    status = "answered" if closed is None and answered is not None else "open" if closed is None else "closed"
    first = closed if answered is None else answered
    return SignalRow(
        signal=row.subject,
        at=row.at,
        channel=row.channel,
        category=row.category,
        location=row.location,
        due=row.due_day,
        answered=None if answered is None else iso(as_moment(answered)),
        status=status,
        late=(now if first is None else first) >= row.due,
        age_days=(today - date.fromisoformat(row.day)).days if status == "open" else None,
        measures=[name for name, day in json.loads(row.measures) if day <= today.isoformat()],
        closed=None if closed is None else iso(as_moment(closed)),
    )


QUESTION = Question(
    verb="signals",
    help="What neighbours signalled, and whether it was answered in time (policy 3.1, rule N2).",
    title=N_("Signals"),
    row=SignalRow,
    ask=signals,
    options=("location",),
    key=("at", "signal"),
)
