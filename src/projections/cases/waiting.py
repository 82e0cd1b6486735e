"""The stock in numbers: who is coupled and not yet housed, by age and by reason of waiting (rules Q6, C2)."""

from collections import Counter
from datetime import date
from typing import Annotated, Any, NamedTuple

from sqlalchemy import Column

from domain.kernel.published import weeks_from_coupling_to_housing
from domain.kernel.rules import N_
from projections.cases.case_table import SITUATION
from projections.engine.believed import listed
from projections.engine.question import Asked, Option, Question


class WaitingRow(NamedTuple):
    """So many cases that wait for as long and for the same; ``age`` is the age of the coupling against its terms."""

    municipality: Annotated[str, N_("municipality")]
    group: Annotated[str, N_("group")]
    age: Annotated[str, N_("coupled for")]
    reason: Annotated[str | None, N_("waits for")]
    cases: Annotated[int, N_("cases")]
    persons: Annotated[int, N_("persons")]


def waiting(asked: Asked) -> list[WaitingRow]:
    """The stock in numbers: per municipality, group, age of the coupling against its terms, and reason of waiting."""
    cases: Counter[tuple[str, str, int, str]] = Counter()
    persons: Counter[tuple[str, str, int, str]] = Counter()
    t = SITUATION.c
    by: dict[Option, Column[Any]] = {"municipality": t.coupled_to}
    for one in listed(asked, SITUATION, t.waiting > 0, order=(t.subject,), on_the_day=True, by=by):
        key = (one.coupled_to, one.group, _age(date.fromisoformat(one.coupled_on), asked.on), one.reason or "")
        cases[key] += 1
        persons[key] += one.waiting
    return [
        WaitingRow(
            municipality=municipality,
            group=group,
            age=AGES[age],
            reason=reason or None,
            cases=cases[municipality, group, age, reason],
            persons=persons[municipality, group, age, reason],
        )
        for municipality, group, age, reason in sorted(cases)
    ]


AGES = ("within_terms", "beyond_terms", "beyond_twice")


def _age(coupled_on: date, on: date) -> int:
    """Of ``AGES`` the one that holds: whether the terms to a dwelling and to move are over, or over twice (rule Q6)."""
    days = 7 * weeks_from_coupling_to_housing(coupled_on)
    age = (on - coupled_on).days
    return (age > days) + (age > 2 * days)


QUESTION = Question(
    verb="waiting",
    help="Who is coupled and not yet housed, by age and reason of waiting (policy 2.3, rules Q6, C2).",
    title=N_("Coupled and not yet housed, by age and reason"),
    row=WaitingRow,
    ask=waiting,
    options=("municipality", "group"),
)
