"""The signals of some days, counted by what they are about (rule N2)."""

from collections import Counter
from typing import Annotated, NamedTuple

from domain.kernel.days import in_amsterdam
from domain.kernel.rules import N_
from projections.engine.question import Asked, Question
from projections.locations.signal_table import signal_files
from projections.locations.signals import standing


class SignalCountRow(NamedTuple):
    """How many signals of a kind were received, and how they stand."""

    category: Annotated[str, N_("kind")]
    received: Annotated[int, N_("received")]
    answered: Annotated[int, N_("answered")]
    late: Annotated[int, N_("answered late")]
    open: Annotated[int, N_("open")]


def signal_counts(asked: Asked) -> list[SignalCountRow]:
    """Per category how many were received from a day until a day (excluded), and how they stood at a moment."""
    found: dict[str, Counter[str]] = {}
    for file, _ in signal_files(asked.connection, now=asked.now, known_at=asked.known_at):
        if file.received is not None and asked.from_ <= in_amsterdam(file.received) < asked.until:
            signal = standing(file, file.received, "", asked.now)
            of_category = found.setdefault(signal.category or "", Counter())
            of_category["received"] += 1
            of_category["answered"] += signal.answered is not None
            of_category["late"] += signal.late
            of_category["open"] += signal.status == "open"
    return [
        SignalCountRow(category, numbers["received"], numbers["answered"], numbers["late"], numbers["open"])
        for category, numbers in sorted(found.items())
    ]


QUESTION = Question(
    verb="signal-counts",
    help="The signals of neighbours, counted by what they are about (policy 3.1, rule N2).",
    title=N_("Signals of neighbours"),
    row=SignalCountRow,
    ask=signal_counts,
    over_days=True,
)
