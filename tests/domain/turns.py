"""What is found, and what is answered, on each of a few weeks' days: for what says on which days it may change."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from hypothesis import strategies as st

from domain.kernel.days import last_moment, start_of_day
from domain.kernel.found import found_at
from domain.kernel.rules import Finding, code_of

DAYS = [date(2024, 3, 1) + timedelta(days=n) for n in range(40)]
SOME_DAY = st.sampled_from([day.isoformat() for day in DAYS[5:-5]])
"""A day with others before and after it, as a command has it."""


def found_on(findings: Iterable[Finding], day: date) -> list[Finding]:
    """What of this is found on a day, from its first moment to its last."""
    findings = list(findings)
    assert all(code_of(finding.detail) for finding in findings), "a row keeps the code of its sentence"
    found = list(found_at(findings, start_of_day(day)))
    assert found == list(found_at(findings, last_moment(day)))
    return found


def told_on(findings: Iterable[Finding], day: date) -> list[tuple[str, str, int | None, date | None]]:
    """The same, as a reader gets it: by which rule, in which words, and from what it shows."""
    return [(one.rule.id, str(one.detail), one.position, one.at) for one in found_on(findings, day)]


def other_from(answer: Callable[[date], Any]) -> set[date]:
    """The days on which an answer is another than on the day before."""
    return {day for before, day in pairwise(DAYS) if answer(day) != answer(before)}
