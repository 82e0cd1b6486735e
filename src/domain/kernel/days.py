"""Days, moments and half-years: days are those of the Netherlands, moments are kept in UTC."""

import re
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

from domain.kernel.rules import N_

AMSTERDAM = ZoneInfo("Europe/Amsterdam")

OPEN = date.max
"""Stands for an end that is not known yet."""

YEARS = range(1900, 2200)
"""A year outside these is a slip of the pen, and would make a chain of thousands of half-years."""


def half_year_of(day: date) -> str:
    """The half-year, such as ``2024-H1``, in which the day falls; the first or last one, of a day outside our time."""
    if day.year not in YEARS:
        return f"{YEARS.start}-H1" if day.year < YEARS.start else f"{YEARS[-1]}-H2"
    return f"{day.year}-H{1 if day.month <= 6 else 2}"


def next_half_year(period: str) -> str:
    """The half-year after this one."""
    year, half = int(period[:4]), period[-1]
    return f"{year}-H2" if half == "1" else f"{year + 1}-H1"


def first_day(period: str) -> date:
    """The first day of a half-year."""
    return date(int(period[:4]), 1 if period.endswith("1") else 7, 1)


def later(day: date, *, weeks: int = 0, days: int = 0) -> date:
    """A day so much later (earlier, below zero); the last or the first one when there is none.

    So whoever asks about the last day that there is, or of a term that ends after it, gets an answer all the same.
    """
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


def _in_our_time(year: int) -> None:
    if year not in YEARS:
        raise ValueError(N_("the year is not between 1900 and 2199"))


def a_day(value: Any) -> Any:
    """The day that is written as 2024-01-31. Raises ``ValueError`` for anything else."""
    if isinstance(value, str):
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
            raise ValueError(N_("a day is written as 2024-01-31"))
        try:
            value = date.fromisoformat(value)
        except ValueError:
            raise ValueError(N_("there is no such day")) from None
    if not isinstance(value, date) or isinstance(value, datetime):
        raise ValueError(N_("a day is written as 2024-01-31"))
    _in_our_time(value.year)
    return value


@lru_cache(maxsize=10_000)  # facts are judged again and again by the days of the others
def in_amsterdam(moment: datetime) -> date:
    """The calendar day in the Netherlands of an aware moment."""
    try:
        return moment.astimezone(AMSTERDAM).date()
    except OverflowError:
        return moment.date()


@lru_cache(maxsize=4096)  # what is found begins and ends with days, and the clocks of a zone are slow to look up
def start_of_day(day: date) -> datetime:
    """The moment (UTC) at which the day begins in the Netherlands."""
    if day == date.min:
        return datetime.min.replace(tzinfo=UTC)
    return datetime.combine(day, datetime.min.time(), AMSTERDAM).astimezone(UTC)


def end_of_day(day: date) -> datetime:
    """The moment (UTC) at which the day ends in the Netherlands."""
    if day == date.max:
        return datetime.max.replace(tzinfo=UTC)
    return datetime.combine(day + timedelta(days=1), datetime.min.time(), AMSTERDAM).astimezone(UTC)


def last_moment(day: date) -> datetime:
    """The last moment (UTC) that is of the day in the Netherlands: what is late from midnight on is not late yet."""
    return end_of_day(day) - timedelta.resolution


def _a_moment(value: Any) -> Any:
    written = N_("a moment is written as 2024-01-31T14:30, with its offset or else in Dutch time")
    if isinstance(value, str):
        if not re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}", value):
            raise ValueError(written)
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            raise ValueError(written) from None
    if not isinstance(value, datetime):
        raise ValueError(written)
    _in_our_time(value.year)
    if value.tzinfo is not None:
        return _utc(value)
    first, second = (value.replace(tzinfo=AMSTERDAM, fold=fold) for fold in (0, 1))
    if first.utcoffset() != second.utcoffset():
        exists = first.astimezone(UTC).astimezone(AMSTERDAM).replace(tzinfo=None) == value
        if exists:
            raise ValueError(N_("the clock shows this moment twice (summer time ends): add its offset, such as +02:00"))
        raise ValueError(N_("the clock never shows this moment (summer time begins): add its offset, such as +02:00"))
    return _utc(first)


def _utc(moment: datetime) -> datetime:
    moment = moment.astimezone(UTC)
    _in_our_time(moment.year)
    return moment


Day = Annotated[date, BeforeValidator(a_day)]
"""A calendar day in the Netherlands."""

Moment = Annotated[datetime, BeforeValidator(_a_moment)]
"""A moment; without an offset it is read as Europe/Amsterdam, and it is kept in UTC."""


def _a_period(value: str) -> str:
    _in_our_time(int(value[:4]))
    return value


Period = Annotated[str, StringConstraints(pattern=r"^\d{4}-H[12]$"), AfterValidator(_a_period)]
"""A half-year, such as 2024-H1."""

Year = Annotated[int, Field(ge=YEARS.start, lt=YEARS.stop, strict=True)]
"""A calendar year, which is a budget year too."""
