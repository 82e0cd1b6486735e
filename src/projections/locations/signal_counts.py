"""The signals of some days, counted by what they are about (rule N2)."""

from collections import Counter
from typing import Annotated, NamedTuple

from sqlalchemy import case, func, select

from domain.kernel.days import start_of_day
from domain.kernel.rules import N_
from projections.engine.believed import selected
from projections.engine.question import Asked, Question
from projections.engine.tables import as_number
from projections.locations.signal_table import SIGNAL


class SignalCountRow(NamedTuple):
    """How many signals of a kind were received, and how they stand."""

    category: Annotated[str, N_("kind")]
    received: Annotated[int, N_("received")]
    answered: Annotated[int, N_("answered")]
    late: Annotated[int, N_("answered late")]
    open: Annotated[int, N_("open")]


def signal_counts(asked: Asked) -> list[SignalCountRow]:
    """Per category how many were received from a day until a day (excluded), and how they stood at a moment."""
    t, now = SIGNAL.c, as_number(asked.now)
    answered, closed = func.coalesce(t.answered, _NEVER) <= now, func.coalesce(t.closed, _NEVER) <= now
    first = case((answered, t.answered), (closed, t.closed), else_=now)
    counts = (
        func.count(),
        func.sum(case((answered, 1), else_=0)),
        func.sum(case((first >= t.due, 1), else_=0)),
        func.sum(case((answered | closed, 0), else_=1)),
    )
    of_the_days = (
        t.received >= as_number(start_of_day(asked.from_)),
        t.received < as_number(start_of_day(asked.until)),
        t.received <= now,
    )
    found: dict[str, Counter[int]] = {}
    for query in selected(asked, SIGNAL, select(t.category, *counts), *of_the_days):
        for category, *numbers in asked.connection.execute(query.group_by(t.category)):
            found.setdefault(category, Counter()).update(dict(enumerate(map(int, numbers))))
    return [SignalCountRow(category, *(found[category][number] for number in range(4))) for category in sorted(found)]


_NEVER = 2**62

QUESTION = Question(
    verb="signal-counts",
    help="The signals of neighbours, counted by what they are about (policy 3.1, rule N2).",
    title=N_("Signals of neighbours"),
    row=SignalCountRow,
    ask=signal_counts,
    over_days=True,
    options=("location",),
)
