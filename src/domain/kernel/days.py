"""Reckoning with days: what would lie outside all days is the first or the last of them.

Whoever asks about the last day that there is, or of a term that ends after it, gets an answer all the same.
"""

from datetime import date, timedelta


def later(day: date, *, weeks: int = 0, days: int = 0) -> date:
    """A day so much later (earlier, below zero); the last or the first one when there is none."""
    try:
        return day + timedelta(weeks=weeks, days=days)
    except OverflowError:
        return date.max if max(weeks, days) > 0 else date.min


def earlier(day: date, *, weeks: int = 0, days: int = 0) -> date:
    """A day so much earlier; the first one when there is none."""
    return later(day, weeks=-weeks, days=-days)


def next_day(day: date) -> date:
    """The day after; the last day itself has none."""
    return later(day, days=1)
