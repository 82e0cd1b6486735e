"""What holds on a day, of entries that each hold from a day on until the next one."""

from collections.abc import Callable, Iterable
from datetime import date
from operator import itemgetter
from typing import Any, TypeVar

Entry = TypeVar("Entry")
Value = TypeVar("Value")


def latest(entries: Iterable[Entry], from_: Callable[[Entry], Any]) -> Entry | None:
    """The entry that begins last, of two that begin together the one that was recorded last; None of none."""
    return max(reversed([*entries]), key=from_, default=None)


def in_force(entries: Iterable[Entry], day: date, from_: Callable[[Entry], date]) -> Entry | None:
    """The latest entry of those that begin on this day or before it; None where none does."""
    return latest((entry for entry in entries if from_(entry) <= day), from_)


def value_on(steps: Iterable[tuple[date, Value]], day: date) -> Value | None:
    """The value that is in force on a day, of values each with the day from which it holds; None before the first."""
    step = in_force(steps, day, itemgetter(0))
    return step[1] if step else None
