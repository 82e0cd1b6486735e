"""When something is found: from a day or a moment on, until another one."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

from domain.kernel.days import OPEN, start_of_day
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


def while_(finding: Finding, since: date, until: date) -> Iterator[Finding]:
    """The same, found from a day until a day (excluded; ``OPEN``: for good); nothing when there is no day between."""
    if since < until:
        yield replace(finding, since=since, until=None if until == OPEN else until)


def joined(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The same findings; of two that are alike and follow on each other without a day between, one."""
    last: Finding | None = None
    for finding in findings:
        if (
            last is not None
            and last.until is not None
            and replace(last, since=last.until, until=finding.until) == finding
        ):
            last = replace(last, until=finding.until)
            continue
        if last is not None:
            yield last
        last = finding
    if last is not None:
        yield last


def _moment(when: date) -> datetime:
    return when if isinstance(when, datetime) else start_of_day(when)
