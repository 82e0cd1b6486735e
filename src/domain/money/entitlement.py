"""What a scheme entitles to: places or persons, day by day, times the rate of that day (policy 3.4, rule F3)."""

from collections.abc import Iterable, Iterator, Mapping
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
        alike = replace(self, from_=other.from_, until=other.until, rated=other.rated) == other
        return alike and self.until == other.from_ and self.unit is not Unit.LUMP_SUM


def entitlement(
    scheme: Scheme, sites: Iterable[Site], occupancies: Mapping[str, Occupancy], from_: date, until: date
) -> Iterator[Line]:
    """The lines of a scheme on the days from a day until a day (excluded) on which it holds.

    Sites are the locations, occupancies by the ids of theirs. Stretches next to each other with the same quantity and
    rate are one line.
    """
    return _joined(stretches(scheme, sites, occupancies, from_, until))


def within(found: Iterable[Line], from_: date, until: date) -> Iterator[Line]:
    """What a scheme entitles to from a day until a day (excluded), of the stretches of more days than these."""
    clipped = (replace(line, from_=max(line.from_, from_), until=min(line.until, until)) for line in found)
    return _joined(line for line in clipped if line.from_ < line.until)


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
    yield from _lump_sums(scheme, from_, until)
    for site in sites:
        persons = occupancies.get(site.location) or Occupancy(site.location)
        for group in scheme.groups:
            places = [(day, site.capacity_on(day).get(group, 0)) for day in site.turns(from_, until)]
            blank = Line(scheme.scheme, site.location, group, Unit.PLACE_DAY, from_, until, 0, Decimal(), 0)
            yield from _stretches(scheme, blank, places)
            here = list(persons.levels((group, ""), from_, until))
            yield from _stretches(scheme, replace(blank, unit=Unit.PERSON_DAY), here)


def _lump_sums(scheme: Scheme, from_: date, until: date) -> Iterator[Line]:
    group = scheme.groups[0] if len(scheme.groups) == 1 else None
    for day in sorted({day for day, _, _ in scheme.rates.get(Unit.LUMP_SUM, []) if from_ <= day < until}):
        rate = scheme.rate_on(Unit.LUMP_SUM, day)
        if rate is not None:
            yield Line(scheme.scheme, None, group, Unit.LUMP_SUM, day, next_day(day), 1, *rate)


def _stretches(scheme: Scheme, blank: Line, steps: list[tuple[date, int]]) -> Iterator[Line]:
    """The lines for a quantity that changes in steps, of which the first is on the first day."""
    rated = {day for day, _, _ in scheme.rates.get(blank.unit, []) if blank.from_ < day < blank.until}
    quantities, quantity = dict(steps), 0
    for day, following in pairwise([*sorted({*quantities, *rated}), blank.until]):
        quantity = quantities.get(day, quantity)
        rate = scheme.rate_on(blank.unit, day)
        if quantity > 0 and rate is not None:
            yield replace(blank, from_=day, until=following, quantity=quantity, rate=rate[0], rated=rate[1])


def _joined(found: Iterable[Line]) -> Iterator[Line]:
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
