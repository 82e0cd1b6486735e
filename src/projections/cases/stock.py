"""The stock of work: who is coupled to a municipality and not yet housed, with its age (rule Q6)."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Annotated, NamedTuple

from sqlalchemy import Connection, select

from domain.cases.case import CaseGroupChanged, MemberCameOfAge
from domain.cases.coupling import CaseCoupled
from domain.kernel.rules import N_
from domain.kernel.vocabulary import Group
from domain.states.household import Household, Membership
from projections.cases.case_table import ENTRY, households, waiting_reason
from projections.engine.question import Asked, Day, Question
from projections.engine.tables import known


class StockRow(NamedTuple):
    """A case that waits; ``persons`` are those of it who still do."""

    case: Annotated[str, N_("case")]
    municipality: Annotated[str, N_("municipality")]
    group: Annotated[str, N_("group")]
    persons: Annotated[int, N_("persons")]
    coupled_on: Annotated[Day, N_("coupled on")]
    age_days: Annotated[int, N_("age in days")]
    reason: Annotated[str | None, N_("waits for")]


def stock(asked: Asked) -> list[StockRow]:
    """Coupled and not yet housed on the day, the oldest first.

    A household of which some are housed stays in it with the others.
    """
    found = [
        StockRow(
            case=one.case,
            municipality=one.municipality,
            group=one.group.value,
            persons=one.persons,
            coupled_on=one.coupled_on.isoformat(),
            age_days=(asked.on - one.coupled_on).days,
            reason=one.reason,
        )
        for one in waits(coupled_households(asked.connection, known_at=asked.known_at), [asked.on])
    ]
    return sorted(found, key=lambda row: (row.coupled_on, row.case))


QUESTION = Question(
    verb="stock",
    help="Who is coupled and not yet housed, oldest first (policy 2.3, rule Q6).",
    title=N_("Coupled and not yet housed"),
    row=StockRow,
    ask=stock,
)


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


def coupled_households(connection: Connection, *, known_at: int) -> Iterable[Household]:
    """The households that are or were coupled, as known at a position."""
    return _of_kinds(connection, [CaseCoupled.TOPIC], known_at)


def with_terms(connection: Connection, *, known_at: int) -> Iterable[Household]:
    """The same, and those whose case went from one group to another or in which somebody came of age: they may have a
    permit and not be coupled yet, or be in a group of minors no longer rightly."""
    return _of_kinds(connection, [CaseCoupled.TOPIC, CaseGroupChanged.TOPIC, MemberCameOfAge.TOPIC], known_at)


def _of_kinds(connection: Connection, topics: Sequence[str], known_at: int) -> Iterable[Household]:
    cases = select(ENTRY.c.case).where(known(ENTRY, known_at), ENTRY.c.topic.in_(topics))
    return households(connection, known_at=known_at, only=ENTRY.c.case.in_(cases)).values()


def _waiting(household: Household, on: date) -> Iterator[Membership]:
    # who counts under the coupling of this day is housed: since the one before it ended, up to and with the day
    since = max((c.until for c in household.couplings if c.until <= on), default=date.min)
    housed = {counted.person for counted in household.counts() if since <= counted.on <= on}
    first_dwelling = min((h.on for h in household.housings if since <= h.on <= on), default=None)
    for member in household.members_on(on):
        born_into_it = first_dwelling is not None and member.from_ is not None and member.from_ >= first_dwelling
        if member.person not in housed and not born_into_it:
            yield member
