"""How a household stands on each day: its group and size, to whom it is coupled, and who of it waits (rules C2, Q6)."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from domain.kernel.in_force import stretches, value_on
from domain.kernel.vocabulary import Group
from domain.states.household import Counted, Household


class Situation(NamedTuple):
    """A household as it is on a day."""

    group: Group
    members: int
    coupled_to: str | None
    coupled_on: date | None
    housed: int
    """Persons who count as housed by then."""
    waiting: int
    """Persons who are coupled and not yet housed."""
    reason: str | None
    """Why it waits, as last said for the day."""


def situations(household: Household) -> Iterator[tuple[date, date, Situation]]:
    """How a registered household stands, from a day until a day (excluded)."""
    if household.registered is None:
        return
    counts = list(household.counts())

    def on(day: date) -> Situation:
        coupling = household.coupling_on(day)
        reason = value_on(household.waiting, day)
        return Situation(
            household.group_on(day),
            sum(member.on(day) for member in household.members),
            coupling.municipality if coupling else None,
            coupling.on if coupling else None,
            len({counted.person for counted in counts if counted.on <= day}) if counts else 0,
            _waiting(household, counts, day) if coupling and day < household.closed else 0,
            str(reason) if reason else None,
        )

    yield from stretches(household.turns(), on)


def _waiting(household: Household, counts: Sequence[Counted], on: date) -> int:
    # who counts under the coupling of this day is housed: since the one before it ended, up to and with the day
    since = max((c.until for c in household.couplings if c.until <= on), default=date.min)
    housed = {counted.person for counted in counts if since <= counted.on <= on}
    first_dwelling = min((h.on for h in household.housings if since <= h.on <= on), default=None)
    return sum(
        member.person not in housed
        and not (first_dwelling is not None and member.from_ is not None and member.from_ >= first_dwelling)
        for member in household.members
        if member.on(on)
    )
