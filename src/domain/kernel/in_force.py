"""What holds on a day, of entries that each hold from a day on until the next one."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, TypeVar

Entry = TypeVar("Entry")


def latest(entries: Iterable[Entry], from_: Callable[[Entry], Any]) -> Entry | None:
    """The entry that begins last, of two that begin together the one that was recorded last; None of none."""
    return max(reversed([*entries]), key=from_, default=None)


def in_force(entries: Iterable[Entry], day: date, from_: Callable[[Entry], date]) -> Entry | None:
    """The latest entry of those that begin on this day or before it; None where none does."""
    return latest((entry for entry in entries if from_(entry) <= day), from_)
