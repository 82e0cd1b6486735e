"""When something is found: from a day or a moment on, until another one."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

from domain.kernel.days import OPEN, start_of_day
from domain.kernel.rules import Finding

ALWAYS = datetime.min.replace(tzinfo=UTC)
NEVER = datetime.max.replace(tzinfo=UTC)

Value = TypeVar("Value")


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


def stretches(turns: Iterable[date], value_from: Callable[[date], Value]) -> Iterator[tuple[date, date | None, Value]]:
    """What is so from each of these days or moments on: since when, until when (None: for good), and what.

    What stays the same at the next one is told once.
    """
    begun: list[tuple[date, Value]] = []
    for turn in _in_order(turns):
        value = value_from(turn)
        if begun and begun[0][1] == value:
            continue
        if begun:
            yield begun[0][0], turn, begun[0][1]
        begun = [(turn, value)]
    for since, value in begun:
        yield since, None, value


def piecewise(turns: Iterable[date], found_from: Callable[[datetime], Iterable[Finding]]) -> Iterator[Finding]:
    """What is found over time where what is known of a subject grows at these days or moments.

    ``found_from`` gives what is found by what there is from a turn on, and once (from ``ALWAYS`` on) by what there is
    before the first. Each counts until the next turn; what stays the same is told once.
    """
    turns = list(turns)
    if not turns:
        yield from found_from(ALWAYS)
        return
    found: list[Finding] = []
    last: dict[tuple[object, ...], int] = {}
    for turn, following in pairwise([None, *_in_order(turns), None]):
        for one in found_from(begins(turn)):
            here = _within(one, turn, following)
            if here is None:
                continue
            key = (here.rule.id, here.detail.text, repr(here.detail.values), here.position, here.at, begins(here.since))
            before = last.pop(key, None)
            if before is None:
                before = len(found)
                found.append(here)
            else:
                found[before] = replace(found[before], until=here.until)
            last[*key[:-1], ends(here.until)] = before
    yield from found


def _within(one: Finding, from_: date | None, until: date | None) -> Finding | None:
    since = one.since if begins(one.since) >= begins(from_) else from_
    until = one.until if ends(one.until) <= ends(until) else until
    return replace(one, since=since, until=until) if begins(since) < ends(until) else None


def _in_order(turns: Iterable[date]) -> list[date]:
    return [turn for _, turn in sorted({_moment(turn): turn for turn in turns}.items())]


def _moment(when: date) -> datetime:
    return when if isinstance(when, datetime) else _start_of_day(when)


_start_of_day = lru_cache(maxsize=10_000)(start_of_day)
