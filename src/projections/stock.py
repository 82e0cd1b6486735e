"""The stock of work: who is coupled to a municipality and not yet housed, with its age (rule Q6)."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from domain.coupling import CaseCoupled
from domain.household import Household, Membership
from projections.case_file import ENTRY, households, waiting_reason
from projections.tables import known


def stock(connection: Connection, *, on: date, known_at: int) -> list[dict[str, Any]]:
    """Coupled and not yet housed on the day, the oldest first; ``persons`` are those who still wait.

    A household of which some are housed stays in it with the others.
    """
    found = []
    for household in coupled_households(connection, known_at=known_at):
        coupling = household.coupling_on(on)
        persons = len(list(_waiting(household, on)))
        if coupling is not None and persons and household.registered is not None and on < household.closed:
            found.append(
                {
                    "case": household.case,
                    "municipality": coupling.municipality,
                    "group": household.group_on(on).value,
                    "persons": persons,
                    "coupled_on": coupling.on.isoformat(),
                    "age_days": (on - coupling.on).days,
                    "reason": waiting_reason(household, on),
                }
            )
    return sorted(found, key=lambda line: (line["coupled_on"], line["case"]))


def coupled_households(connection: Connection, *, known_at: int) -> Iterable[Household]:
    """The households that are or were coupled, as known at a position."""
    coupled = select(ENTRY.c.case).where(known(ENTRY, known_at), ENTRY.c.topic == CaseCoupled.TOPIC)
    return households(connection, known_at=known_at, only=ENTRY.c.case.in_(coupled)).values()


def _waiting(household: Household, on: date) -> Iterator[Membership]:
    # who counts under the coupling of this day is housed: since the one before it ended, up to and with the day
    since = max((c.until for c in household.couplings if c.until <= on), default=date.min)
    housed = {counted.person for counted in household.counts() if since <= counted.on <= on}
    first_dwelling = min((h.on for h in household.housings if since <= h.on <= on), default=None)
    for member in household.members_on(on):
        born_into_it = first_dwelling is not None and member.from_ is not None and member.from_ >= first_dwelling
        if member.person not in housed and not born_into_it:
            yield member
