"""How a household stands on each day: its group and size, to whom it is coupled, and who of it waits (rules C2, Q6);
what became of its offers, and where how many of it are."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from domain.kernel.in_force import stretches, value_on
from domain.kernel.vocabulary import Group
from domain.states.household import Counted, Household, Offer


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
            len(household.members_on(day)),
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
    there = household.members_on(on)
    if not counts and not household.housings:
        return len(there)
    housed = {counted.person for counted in counts if since <= counted.on <= on}
    first_dwelling = min((h.on for h in household.housings if since <= h.on <= on), default=None)
    return sum(
        member.person not in housed
        and not (first_dwelling is not None and member.from_ is not None and member.from_ >= first_dwelling)
        for member in there
    )


def offers_as_they_stand(household: Household) -> Iterator[tuple[Offer, date, date, str]]:
    """Each offer of a dwelling, and how it stands from a day until a day (excluded)."""
    turns = household.turns() if household.offers else set()
    for offer in household.offers:
        of_offer = {day for day in {*turns, offer.on, offer.refused} if day is not None and day >= offer.on}

        def on(day: date, offer: Offer = offer) -> str | None:
            return household.outcome_on(offer, day) if day >= offer.on else None

        for from_, until, status in stretches(of_offer, on):
            yield offer, from_, until, status


class Together(NamedTuple):
    """So many of a household who are at one place, in one group; ``minors`` None where it is not known of everyone.

    ``children`` are those of whom it is known that they are minors.
    """

    location: str
    unit: str
    group: Group
    persons: int
    minors: int | None
    children: int


def together(household: Household) -> Iterator[tuple[date, date, Together]]:
    """How many of the household are where, from a day until a day (excluded)."""
    stays = list(household.stays())
    if not stays:
        return
    turns = {member.adult_from for member in household.members if member.adult_from is not None}
    turns |= {day for stay in stays for day in (stay.from_, stay.until)}
    begun: dict[Together, date] = {}
    for day in sorted(turns):
        here: dict[tuple[str, str, Group], list[bool | None]] = defaultdict(list)
        staying = [stay for stay in stays if stay.from_ <= day < stay.until]
        minor = {member.person: member.minor_on(day) for member in household.members_on(day)} if staying else {}
        for stay in staying:
            here[stay.location, stay.unit or "", stay.group].append(minor.get(stay.person))
        now = {
            Together(*where, len(minors), None if None in minors else minors.count(True), minors.count(True))
            for where, minors in here.items()
        }
        for gone in [one for one in begun if one not in now]:
            yield begun.pop(gone), day, gone
        for one in now:
            begun.setdefault(one, day)
