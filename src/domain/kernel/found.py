"""When something is found: from a day or a moment on, until another one."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime

from domain.kernel.days import start_of_day
from domain.kernel.rules import Finding

ALWAYS = datetime.min.replace(tzinfo=UTC)
NEVER = datetime.max.replace(tzinfo=UTC)


def begins(when: date | None) -> datetime:
    """The moment (UTC) from which what is found since a day or a moment is found: of a day, its first one."""
    return ALWAYS if when is None else _moment(when)


def ends(when: date | None) -> datetime:
    """The moment (UTC) from which what is found until a day or a moment is no longer found."""
    return NEVER if when is None else _moment(when)


def found_at(findings: Iterable[Finding], now: datetime) -> Iterator[Finding]:
    """Those of the findings that are found at a moment (UTC)."""
    return (one for one in findings if begins(one.since) <= now < ends(one.until))


def _moment(when: date) -> datetime:
    return when if isinstance(when, datetime) else start_of_day(when)
