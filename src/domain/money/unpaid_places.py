"""Places that no scheme pays: those that are there, and those that were decided for and are not (policy 3.4, rule F5).

It says what is so on a day, and judges nothing: whether it is a risk, and what it may cost, is recorded as one.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from domain.kernel.days import OPEN, next_day
from domain.kernel.vocabulary import Group
from domain.states.occupancy import Occupancy
from domain.states.scheme import Scheme, Unit
from domain.states.site import Site


@dataclass(frozen=True, slots=True)
class Places:
    """The places of a group at a location on a day; ``schemes`` are those that hold for the group on that day."""

    location: str
    group: Group
    decided: int
    """By the final decision, as long as the location was not closed."""
    capacity: int
    """Open, which is what the Rijk calls realised."""
    occupied: int
    paid: int
    schemes: tuple[str, ...]

    @property
    def unpaid(self) -> int:
        """Open, and paid by no scheme."""
        return self.capacity - self.paid

    @property
    def unrealised(self) -> int:
        """Decided for and not open: no scheme pays for those."""
        return max(0, self.decided - self.capacity)


def places_on(day: date, site: Site, occupancy: Occupancy, schemes: Sequence[Scheme]) -> Iterator[Places]:
    """The places of each group at a location on a day, by group.

    A scheme with a rate per place pays every open place; one with a rate per person, the places of who is placed. Two
    schemes pay no place twice. A lump sum pays no place in particular.
    """
    capacity, decided = site.capacity_on(day), site.decided_places(day)
    for group in sorted({*capacity, *decided}):
        [(_, occupied)] = occupancy.levels((group, ""), day, next_day(day))
        numbers = decided.get(group, 0), capacity.get(group, 0), occupied
        yield places_of(site.location, group, *numbers, paying_on(day, group, schemes))


@dataclass(frozen=True, slots=True)
class Paying:
    """Who pays for a group on a day: the schemes that hold for it, and whether one pays per place, and per person."""

    schemes: tuple[str, ...]
    per_place: bool
    per_person: bool


def paying_on(day: date, group: Group, schemes: Iterable[Scheme]) -> Paying:
    """Which of these schemes pay for a group on a day."""
    holding = [one for one in schemes if one.holds_on(day) and group in one.groups]
    units = {unit for one in holding for unit in Unit if (rate := one.rate_on(unit, day)) is not None and rate[0]}
    return Paying(tuple(one.scheme for one in holding), Unit.PLACE_DAY in units, Unit.PERSON_DAY in units)


def places_of(location: str, group: Group, decided: int, capacity: int, occupied: int, paying: Paying) -> Places:
    """The places of a group at a location on a day, and how many of them these schemes pay."""
    paid = max(capacity if paying.per_place else 0, occupied if paying.per_person else 0)
    return Places(location, group, decided, capacity, occupied, min(capacity, paid), paying.schemes)


def turns(site: Site, occupancy: Occupancy, schemes: Sequence[Scheme]) -> list[date]:
    """The days on which the places of a location, or those that are paid, may become others."""
    days = {scheme.from_ for scheme in schemes} | {scheme.until for scheme in schemes}
    days.update(from_ for scheme in schemes for rates in scheme.rates.values() for from_, _, _ in rates)
    days.update(day for (_, unit), steps in occupancy.steps.items() if not unit for day in steps)
    days.update(site.turns(date.min, OPEN))
    return sorted(days - {date.min, OPEN})
