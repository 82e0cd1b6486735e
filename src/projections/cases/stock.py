"""The stock of work: who is coupled to a municipality and not yet housed, with its age (rule Q6)."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from domain.cases.case import CaseGroupChanged, MemberCameOfAge
from domain.cases.coupling import CaseCoupled
from domain.kernel.published import weeks_from_coupling_to_housing
from domain.kernel.vocabulary import Group
from domain.states.household import Household, Membership
from projections.cases.case_file import ENTRY, households, waiting_reason
from projections.engine.tables import known


def stock(connection: Connection, *, on: date, known_at: int) -> list[dict[str, Any]]:
    """Coupled and not yet housed on the day, the oldest first; ``persons`` are those who still wait.

    A household of which some are housed stays in it with the others.
    """
    found = [
        {
            "case": one.case,
            "municipality": one.municipality,
            "group": one.group.value,
            "persons": one.persons,
            "coupled_on": one.coupled_on.isoformat(),
            "age_days": (on - one.coupled_on).days,
            "reason": one.reason,
        }
        for one in waits(coupled_households(connection, known_at=known_at), [on])
    ]
    return sorted(found, key=lambda line: (line["coupled_on"], line["case"]))


class Waits(NamedTuple):
    """So many persons of a case who are coupled and not yet housed on a day, and why they wait."""

    day: date
    case: str
    municipality: str
    group: Group
    persons: int
    coupled_on: date
    reason: str | None


def waits(households: Iterable[Household], days: Sequence[date]) -> list[Waits]:
    """Who of these households is coupled and not yet housed on each of these days."""
    found = []
    for household in households:
        for day in days:
            coupling = household.coupling_on(day)
            if coupling is not None and household.registered is not None and day < household.closed:
                persons = len(list(_waiting(household, day)))
                about = (household.case, coupling.municipality, household.group_on(day), persons, coupling.on)
                if persons:
                    found.append(Waits(day, *about, waiting_reason(household, day)))
    return found


def waiting(connection: Connection, *, on: date, known_at: int) -> list[dict[str, Any]]:
    """The stock in numbers: per municipality, group, age of the coupling against its terms, and reason of waiting."""
    cases: Counter[tuple[str, str, int, str]] = Counter()
    persons: Counter[tuple[str, str, int, str]] = Counter()
    for one in waits(coupled_households(connection, known_at=known_at), [on]):
        key = (one.municipality, one.group.value, _age(one.coupled_on, on), one.reason or "")
        cases[key] += 1
        persons[key] += one.persons
    return [
        {
            "municipality": municipality,
            "group": group,
            "age": AGES[age],
            "reason": reason or None,
            "cases": cases[municipality, group, age, reason],
            "persons": persons[municipality, group, age, reason],
        }
        for municipality, group, age, reason in sorted(cases)
    ]


AGES = ("within_terms", "beyond_terms", "beyond_twice")


def _age(coupled_on: date, on: date) -> int:
    """Of ``AGES`` the one that holds: whether the terms to a dwelling and to move are over, or over twice (rule Q6)."""
    days = 7 * weeks_from_coupling_to_housing(coupled_on)
    age = (on - coupled_on).days
    return (age > days) + (age > 2 * days)


def coupled_households(connection: Connection, *, known_at: int) -> Iterable[Household]:
    """The households that are or were coupled, as known at a position."""
    coupled = select(ENTRY.c.case).where(known(ENTRY, known_at), ENTRY.c.topic == CaseCoupled.TOPIC)
    return households(connection, known_at=known_at, only=ENTRY.c.case.in_(coupled)).values()


def with_terms(connection: Connection, *, known_at: int) -> Iterable[Household]:
    """The same, and those whose case went from one group to another or in which somebody came of age: they may have a
    permit and not be coupled yet, or be in a group of minors no longer rightly."""
    kinds = [CaseCoupled.TOPIC, CaseGroupChanged.TOPIC, MemberCameOfAge.TOPIC]
    followed = select(ENTRY.c.case).where(known(ENTRY, known_at), ENTRY.c.topic.in_(kinds))
    return households(connection, known_at=known_at, only=ENTRY.c.case.in_(followed)).values()


def _waiting(household: Household, on: date) -> Iterator[Membership]:
    # who counts under the coupling of this day is housed: since the one before it ended, up to and with the day
    since = max((c.until for c in household.couplings if c.until <= on), default=date.min)
    housed = {counted.person for counted in household.counts() if since <= counted.on <= on}
    first_dwelling = min((h.on for h in household.housings if since <= h.on <= on), default=None)
    for member in household.members_on(on):
        born_into_it = first_dwelling is not None and member.from_ is not None and member.from_ >= first_dwelling
        if member.person not in housed and not born_into_it:
            yield member
