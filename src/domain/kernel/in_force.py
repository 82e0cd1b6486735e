"""What holds on a day, of entries that each hold from a day on until the next one."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, TypeVar

from domain.kernel.days import OPEN

Entry = TypeVar("Entry")
Value = TypeVar("Value")


def latest(entries: Iterable[Entry], from_: Callable[[Entry], Any]) -> Entry | None:
    """The entry that begins last, of two that begin together the one that was recorded last; None of none."""
    return max(reversed([*entries]), key=from_, default=None)


def in_force(entries: Iterable[Entry], day: date, from_: Callable[[Entry], date]) -> Entry | None:
    """The latest entry of those that begin on this day or before it; None where none does."""
    return latest((entry for entry in entries if from_(entry) <= day), from_)


def stretches(turns: Iterable[date], on: Callable[[date], Value | None]) -> Iterator[tuple[date, date, Value]]:
    """What holds from a day until a day (excluded), of something that changes on no other days than these.

    Where it is None there is nothing; before the first of these days it is what it is then.
    """
    begun: tuple[date, Value | None] = date.min, on(date.min)
    for day in sorted({*turns}):
        since, before = begun
        value = on(day)
        if value != before:
            if before is not None and since < day:
                yield since, day, before
            begun = day, value
    since, last = begun
    if last is not None and since < OPEN:
        yield since, OPEN, last


def value_on(steps: Iterable[tuple[date, Value]], day: date) -> Value | None:
    """The value that is in force on a day, of values each with the day from which it holds; None before the first."""
    since, found = None, None
    for from_, value in steps:
        if from_ <= day and (since is None or from_ >= since):
            since, found = from_, value
    return found
