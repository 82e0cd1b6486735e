"""What a scheme entitles to: places or persons, day by day, times the rate of that day (policy 3.4, rule F3)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

from domain.kernel.days import OPEN, next_day
from domain.kernel.vocabulary import Group
from domain.states.occupancy import Occupancy
from domain.states.scheme import Scheme, Unit
from domain.states.site import Site


@dataclass(frozen=True, slots=True)
class Line:
    """One stretch of days, ``until`` excluded, of one quantity and one rate; in euros, to the cent.

    ``rated`` is the position of the event that set the rate. A lump sum is of no location, and of a group only where
    its scheme is for one.
    """

    scheme: str
    location: str | None
    group: Group | None
    unit: Unit
    from_: date
    until: date
    quantity: int
    rate: Decimal
    rated: int

    @property
    def days(self) -> int:
        """How many days it is long."""
        return (self.until - self.from_).days

    @property
    def amount(self) -> Decimal:
        """Days times quantity times rate."""
        return self.days * self.quantity * self.rate

    def goes_on_as(self, other: "Line") -> bool:
        """Whether another line, with which it may differ in its event only, follows on it without a day between."""
        return (
            self.until == other.from_
            and self.unit is other.unit is not Unit.LUMP_SUM
            and (self.quantity, self.rate) == (other.quantity, other.rate)
            and (self.scheme, self.location, self.group) == (other.scheme, other.location, other.group)
        )


def entitlement(
    scheme: Scheme, sites: Iterable[Site], occupancies: Mapping[str, Occupancy], from_: date, until: date
) -> Iterator[Line]:
    """The lines of a scheme on the days from a day until a day (excluded) on which it holds.

    Sites are the locations, occupancies by the ids of theirs. Stretches next to each other with the same quantity and
    rate are one line.
    """
    return joined(stretches(scheme, sites, occupancies, from_, until))


def within(found: Iterable[Line], from_: date, until: date) -> Iterator[Line]:
    """What a scheme entitles to from a day until a day (excluded), of the stretches of more days than these."""
    clipped = (replace(line, from_=max(line.from_, from_), until=min(line.until, until)) for line in found)
    return joined(line for line in clipped if line.from_ < line.until)


def stretches(
    scheme: Scheme,
    sites: Iterable[Site],
    occupancies: Mapping[str, Occupancy],
    from_: date = date.min,
    until: date = OPEN,
) -> Iterator[Line]:
    """The same, each of one event that set its rate, and of all days unless others are given: what ``within`` takes."""
    from_, until = max(from_, scheme.from_), min(until, scheme.until)
    if from_ >= until:
        return
    yield from lump_sums(scheme, from_, until)
    by_unit = {unit: rates(scheme, unit, from_, until) for unit in (Unit.PLACE_DAY, Unit.PERSON_DAY)}
    for site in sites:
        persons = occupancies.get(site.location) or Occupancy(site.location)
        for group in scheme.groups:
            places = [(day, site.capacity_on(day).get(group, 0)) for day in site.turns(from_, until)]
            here = list(persons.levels((group, ""), from_, until))
            for unit, levels in ((Unit.PLACE_DAY, places), (Unit.PERSON_DAY, here)):
                yield from paid(by_unit[unit], site.location, group, quantities(levels, until))


@dataclass(frozen=True, slots=True)
class Rate:
    """What a scheme pays per unit, from a day until a day (excluded)."""

    scheme: str
    unit: Unit
    from_: date
    until: date
    amount: Decimal
    rated: int


def rates(scheme: Scheme, unit: Unit, from_: date, until: date) -> list[Rate]:
    """What a scheme pays per unit from a day until a day (excluded), as long as it holds, rate by rate."""
    from_, until = max(from_, scheme.from_), min(until, scheme.until)
    if from_ >= until:
        return []
    begins = {day for day, _, _ in scheme.rates.get(unit, []) if from_ < day < until}
    found = []
    for day, following in pairwise([*sorted({from_, *begins}), until]):
        rate = scheme.rate_on(unit, day)
        if rate is not None:
            found.append(Rate(scheme.scheme, unit, day, following, *rate))
    return found


Quantity = tuple[date, date, int]
"""So many places or persons, from a day until a day (excluded)."""


def quantities(levels: Iterable[tuple[date, int]], until: date) -> Iterator[Quantity]:
    """What is paid for, of numbers each from a day on, in the order of these."""
    days = [*levels, (until, 0)]
    for (day, number), (following, _) in pairwise(days):
        yield day, following, number


def paid(rates: Sequence[Rate], location: str, group: Group, of: Iterable[Quantity]) -> Iterator[Line]:
    """The stretches for places or persons of a group at a location, as long as there are any, at these rates."""
    for from_, until, quantity in of:
        if quantity <= 0:
            continue
        for rate in rates:
            if rate.from_ < until and from_ < rate.until:
                days = max(from_, rate.from_), min(until, rate.until)
                yield Line(rate.scheme, location, group, rate.unit, *days, quantity, rate.amount, rate.rated)


def lump_sums(scheme: Scheme, from_: date, until: date) -> Iterator[Line]:
    """What a scheme pays once, from a day until a day (excluded) on which it holds."""
    from_, until = max(from_, scheme.from_), min(until, scheme.until)
    group = scheme.groups[0] if len(scheme.groups) == 1 else None
    for day in sorted({day for day, _, _ in scheme.rates.get(Unit.LUMP_SUM, []) if from_ <= day < until}):
        rate = scheme.rate_on(Unit.LUMP_SUM, day)
        if rate is not None:
            yield Line(scheme.scheme, None, group, Unit.LUMP_SUM, day, next_day(day), 1, *rate)


def joined(found: Iterable[Line]) -> Iterator[Line]:
    """The same lines; of two of which one goes on as the other, one."""
    last: Line | None = None
    for line in found:
        if last is not None and last.goes_on_as(line):
            last = replace(last, until=line.until)
            continue
        if last is not None:
            yield last
        last = line
    if last is not None:
        yield last
