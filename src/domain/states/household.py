"""A household as its case tells it: who belongs to it, where it stays, and what of that counts.

Events about a household are in ``case``, ``coupling`` and ``placement``; each says how it folds into a
``Household``. What is derived from the whole is here, once: the *stays* (who is where on which days) and the
*counts* (who was housed for which quota). An event records what it changes in both, as its *effects*.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from typing_extensions import override

from domain.kernel.days import OPEN
from domain.kernel.deciding import UNKNOWN, History, refuse
from domain.kernel.history import (
    Changes,
    Effects,
    Event,
    OccupancyChange,
    RealisedChange,
    Recorded,
    effective,
    proposed,
)
from domain.kernel.rules import N_, say
from domain.kernel.spells import Spell
from domain.kernel.vocabulary import Group, Id

WITH_A_PERMIT = frozenset({Group.STATUS_HOLDER, Group.STATUS_MINOR})
"""The groups of those who have a permit: they are coupled and housed (policy 2.3)."""

UNACCOMPANIED = frozenset({Group.ASYLUM_MINOR, Group.STATUS_MINOR})
"""The groups of unaccompanied minors (policy 2.2)."""


class HouseholdEvent(Effects):
    """An event about the household of a case, with its effects on the counts."""

    case: Id

    @override
    def data_subject(self) -> str:
        return f"case:{self.case}"

    def apply(self, household: "Household") -> None:
        """Fold this event into the household."""

    def check(self, household: "Household") -> None:
        """Raises ``Refused`` for what cannot be true of it, of a household as it is without it."""


@dataclass(slots=True)
class Membership:
    """One person in the household, from a day (None: from its beginning) until a day."""

    person: str
    minor: bool | None
    role: str | None
    from_: date | None = None
    until: date = OPEN
    via: str | None = None
    adult_from: date | None = None

    def minor_on(self, day: date) -> bool | None:
        """Whether the person is a minor on this day; None when nobody said."""
        if self.adult_from is not None and self.adult_from <= day:
            return False
        return self.minor

    def on(self, day: date) -> bool:
        """Whether the person belongs to the household on this day."""
        return (self.from_ is None or self.from_ <= day) and day < self.until


@dataclass(slots=True)
class Placing:
    """A placement: of the named persons, or of whoever belongs to the household."""

    placement: str
    location: str
    from_: date
    until: date
    unit: str | None
    persons: tuple[str, ...] | None
    position: int
    joined: dict[str, date] = field(default_factory=dict)
    ended: bool = False


@dataclass(slots=True)
class Coupling:
    """A coupling to a municipality, from a day until it is withdrawn or made elsewhere."""

    municipality: str
    on: date
    coupled_by: str
    reference: str | None
    until: date = OPEN
    withdrawn: bool = False


@dataclass(slots=True)
class Offer:
    """A dwelling that somebody offers to the household, from a day on until it is refused (None: it was not)."""

    dwelling: str
    by: str
    on: date
    refused: date | None = None


@dataclass(slots=True)
class Housing:
    """A dwelling that the named persons, or all members of that day, got."""

    dwelling: str
    on: date
    persons: tuple[str, ...] | None
    temporary: bool
    position: int


@dataclass(slots=True)
class Plan:
    """An integration plan of a person: due from a day (None: nobody asked for it), then agreed, then ended."""

    person: str
    from_: date | None
    agreed: date | None = None
    ended: date | None = None


@dataclass(slots=True)
class Allowance(Spell):
    """A living allowance; ``contributors`` are the adults who pay a contribution of their own."""

    with_host: bool = False
    catered: bool = False
    contributors: tuple[str, ...] = ()


class Stay(NamedTuple):
    """One person at one location, in one group, from a day (included) until a day (excluded) (rule P4)."""

    person: str
    placement: str
    location: str
    unit: str | None
    group: Group
    from_: date
    until: date
    arrived_as: Group
    """The group on the day of arrival, of which it was then decided whether the location takes them."""


class Counted(NamedTuple):
    """One person who counts as housed, for a municipality's quota of a group, on a day (rule Q2)."""

    person: str
    municipality: str
    group: Group
    on: date


@dataclass
class Household:
    """The household of one case, folded from its facts."""

    case: str
    position: int = 0
    registered: date | None = None
    municipality: str = ""
    composition: str | None = None
    language: str | None = None
    members: list[Membership] = field(default_factory=list)
    groups: list[tuple[date, Group]] = field(default_factory=list)
    couplings: list[Coupling] = field(default_factory=list)
    offers: list[Offer] = field(default_factory=list)
    housings: list[Housing] = field(default_factory=list)
    placements: dict[str, Placing] = field(default_factory=dict)
    waiting: list[tuple[date, str]] = field(default_factory=list)
    plans: list[Plan] = field(default_factory=list)
    allowances: list[Allowance] = field(default_factory=list)
    enrolments: list[Spell] = field(default_factory=list)
    """Children at school: of a person, at a school."""
    programmes: list[Spell] = field(default_factory=list)
    closed: date = OPEN

    @classmethod
    def fold(cls, case: str, facts: Iterable[Recorded]) -> "Household":
        """The household after these facts (corrections already worked in)."""
        household = cls(case)
        for recorded in facts:
            if isinstance(recorded.event, HouseholdEvent):
                household.position = recorded.position
                recorded.event.apply(household)
        household.couplings.sort(key=lambda c: c.on)
        for coupling, later in pairwise(household.couplings):
            coupling.until = min(coupling.until, later.on)
        household.groups.sort(key=lambda step: step[0])
        return household

    def turns(self) -> set[date]:
        """The days from which on something about its members, its group, couplings, dwellings or waiting is otherwise
        than on the day before."""
        days = {self.closed, *(from_ for from_, _ in self.groups), *(from_ for from_, _ in self.waiting)}
        for member in self.members:
            days |= {day for day in (member.from_, member.until, member.adult_from) if day is not None}
        for coupling in self.couplings:
            days |= {coupling.on, coupling.until}
        return days | {housing.on for housing in self.housings}

    def members_on(self, day: date) -> list[Membership]:
        """Who belongs to the household on this day."""
        # as Membership.on says, which is asked too often to call it
        return [m for m in self.members if (m.from_ is None or m.from_ <= day) and day < m.until]

    def group_on(self, day: date) -> Group:
        """The group of the case on this day: its first one before any change (rule C0)."""
        current = self.groups[0][1]
        for from_, group in self.groups[1:]:
            if from_ <= day:
                current = group
        return current

    def permit_from(self) -> date | None:
        """The day from which the household has its permit: of a case that came to be of permit holders (rule C0).

        None without one, and of a case that was so from its beginning: when it was given is then not known here.
        """
        for (_, before), (day, group) in pairwise(self.groups):
            if before in WITH_A_PERMIT:
                return None
            if group in WITH_A_PERMIT:
                return day
        return None

    def coupling_on(self, day: date) -> Coupling | None:
        """The coupling in force on this day."""
        found = None
        for coupling in self.couplings:
            if coupling.on <= day < coupling.until:
                found = coupling
        return found

    def standing_offer(self, dwelling: str) -> Offer | None:
        """The offer of a dwelling that was not refused; None when there is none."""
        return next((o for o in self.offers if o.dwelling == dwelling and o.refused is None), None)

    def outcome_on(self, offer: Offer, day: date) -> str:
        """What became of an offer by a day (policy 2.3): ``refused``, ``accepted`` (they got that dwelling), ``lapsed``
        (they got another one for good, their coupling ended, or the case was closed) or ``open``."""
        if offer.refused is not None and offer.refused <= day:
            return "refused"
        housed = [housing for housing in self.housings if offer.on <= housing.on <= day]
        if any(housing.dwelling == offer.dwelling for housing in housed):
            return "accepted"
        coupling = self.coupling_on(offer.on)
        ended = min(self.closed, coupling.until if coupling else OPEN)
        return "lapsed" if ended <= day or any(not housing.temporary for housing in housed) else "open"

    def open_plan(self, person: str) -> Plan:
        """The plan of a person that has not ended; where there is none, one that nobody asked for."""
        for plan in reversed(self.plans):
            if plan.person == person and plan.ended is None:
                return plan
        self.plans.append(Plan(person, None))
        return self.plans[-1]

    def persons_housed(self, housing: Housing) -> tuple[str, ...]:
        """Who got the dwelling."""
        if housing.persons is not None:
            return housing.persons
        return tuple(m.person for m in self.members_on(housing.on))

    def stays(self) -> Iterator[Stay]:
        """Who is where on which days, in which group: placements as they were really lived in.

        Being housed, leaving the household and closing the case end a person's stay that day (rule Q2, P4).
        """
        for placing in self.placements.values():
            for member in self.members:
                start, end = self._days_of(placing, member)
                if start >= end:
                    continue
                for from_, until, group in self._by_group(start, end):
                    where = (placing.placement, placing.location, placing.unit)
                    yield Stay(member.person, *where, group, from_, until, self.group_on(start))

    def _days_of(self, placing: Placing, member: Membership) -> tuple[date, date]:
        joined = placing.joined.get(member.person)
        if placing.persons is not None and member.person not in placing.persons and joined is None:
            return placing.from_, placing.from_
        start = max(placing.from_, member.from_ or date.min, joined or date.min)
        end = min(placing.until, member.until, self.closed)
        came_after = member.from_ is not None and member.from_ > placing.from_ and joined is None
        if came_after and self._housed_from(placing, start):
            return start, start
        for housing in self.housings:
            if self._moves_out(placing, start, housing) and member.person in self.persons_housed(housing):
                end = min(end, housing.on)
        return start, end

    @staticmethod
    def _moves_out(placing: Placing, start: date, housing: Housing) -> bool:
        """Whether a housing ends a stay from a day on: what was recorded later on that same day does not."""
        return start < housing.on or (start == housing.on and placing.position < housing.position)

    def _housed_from(self, placing: Placing, day: date) -> bool:
        """Whether all who stayed there have gone by a day, some of them to a dwelling: who joins then joins them there.

        A member who joins a household that was housed did not come to its old place (rule Q2).
        """
        before = [(m, *self._days_of(placing, m)) for m in self.members if m.from_ is None or m.from_ < day]
        were_there = [(m.person, start, end) for m, start, end in before if start < min(end, day)]
        return all(end <= day for _, _, end in were_there) and any(
            housing.on <= day and self._moves_out(placing, start, housing) and person in self.persons_housed(housing)
            for person, start, _ in were_there
            for housing in self.housings
        )

    def _by_group(self, start: date, end: date) -> Iterator[tuple[date, date, Group]]:
        if not self.groups:
            return
        if len(self.groups) == 1:
            yield start, end, self.groups[0][1]
            return
        changes = [d for d, _ in self.groups[1:] if start < d < end]
        bounds = [start, *changes, end]
        for from_, until in pairwise(bounds):
            if from_ < until:
                yield from_, until, self.group_on(from_)

    def counts(self) -> Iterator[Counted]:
        """Who counts as housed: each person once per coupling, on the day of the first housing under it.

        Until the first coupling ends, everything before it belongs to it. Who joins a housed household by
        family reunification counts on the day of joining; a birth does not, nor when that household moves to its
        next dwelling (rule Q2).
        """
        seen = set(self._born_into_a_dwelling())
        for on, person in sorted(self._moves_into_a_dwelling()):
            spell = self._spell(on)
            if (person, spell) not in seen:
                seen.add((person, spell))
                coupling = self.coupling_on(on)
                municipality = coupling.municipality if coupling else self.municipality
                yield Counted(person, municipality, self.group_on(on), on)

    def _spell(self, day: date) -> int:
        return sum(1 for coupling in self.couplings if coupling.until <= day)

    def _born_into_a_dwelling(self) -> Iterator[tuple[str, int]]:
        for member in self.members:
            born = member.from_ if member.via == "birth" else None
            if born is not None:
                spell = self._spell(born)
                if any(housing.on < born and self._spell(housing.on) == spell for housing in self.housings):
                    yield member.person, spell

    def _moves_into_a_dwelling(self) -> Iterator[tuple[date, str]]:
        for housing in self.housings:
            for person in self.persons_housed(housing):
                yield housing.on, person
        for member in self.members:
            joined = member.from_ if member.via == "family_reunification" else None
            if joined is not None and any(housing.on <= joined for housing in self.housings):
                yield joined, member.person


def _occupancy(household: Household) -> Counter[tuple[str, Group, str | None, date]]:
    deltas: Counter[tuple[str, Group, str | None, date]] = Counter()
    for stay in household.stays():
        deltas[stay.location, stay.group, stay.unit, stay.from_] += 1
        deltas[stay.location, stay.group, stay.unit, stay.until] -= 1
    return deltas


def effects(before: Household, after: Household) -> Changes:
    """What differs in the counts between a household before and after an event, in the shortest form."""
    deltas = _occupancy(after)
    deltas.subtract(_occupancy(before))
    by_place: dict[tuple[str, Group, str], list[tuple[date, int]]] = {}
    for (location, group, unit, day), delta in deltas.items():
        if delta:
            by_place.setdefault((location, group, unit or ""), []).append((day, delta))
    occupancy: list[OccupancyChange] = []
    for (location, group, unit), steps in sorted(by_place.items()):
        level = 0
        steps.sort()
        for (day, delta), (next_day, _) in zip(steps, [*steps[1:], (OPEN, 0)], strict=True):
            level += delta
            if level and day < next_day:
                until = None if next_day == OPEN else next_day
                occupancy.append(
                    OccupancyChange(
                        location=location, group=group, unit=unit or None, from_=day, until=until, persons=level
                    )
                )
    counted = Counter((c.municipality, c.group, c.on) for c in after.counts())
    counted.subtract(Counter((c.municipality, c.group, c.on) for c in before.counts()))
    realised = tuple(
        RealisedChange(municipality=municipality, group=group, on=on, persons=persons)
        for (municipality, group, on), persons in sorted(counted.items())
        if persons
    )
    return Changes(tuple(occupancy), realised)


class HouseholdView(History):
    """All that is recorded about one case."""

    def __init__(self, case: str) -> None:
        super().__init__([HouseholdEvent], f"case:{case}")
        self.case = case
        self._now: Household | None = None

    @override
    def apply(self, recorded: Recorded) -> None:
        super().apply(recorded)
        self._now = None

    def known(self) -> Household:
        """The household as it stands. Raises ``Refused`` when the case is not registered."""
        household = self.now()
        if household.registered is None:
            raise refuse(UNKNOWN, what=say(N_("Case")), id=self.case)
        return household

    def now(self) -> Household:
        """The household as it stands, registered or not; not to be changed."""
        if self._now is None:
            self._now = Household.fold(self.case, self.facts)
        return self._now

    def after(self, event: Event) -> Household:
        """The household as it would stand with one more event, a correction included."""
        return Household.fold(self.case, effective([*self.recorded, proposed(event)]))


def refuse_after_closing(household: Household, day: date) -> None:
    """Raises ``Refused`` when the case was closed by this day."""
    if household.closed <= day:
        text = N_("Case {case} was closed on {day}; register a new case, or retract the closing if it was a mistake.")
        raise refuse(text, case=household.case, day=household.closed)


def refuse_strangers(household: Household, persons: tuple[str, ...] | None) -> None:
    """Raises ``Refused`` when a person was never in the household, or is named twice."""
    known = {member.person for member in household.members}
    strangers = [person for person in persons or () if person not in known]
    if strangers:
        text = N_("{persons} not in the household of case {case}; add them first with add_member.")
        raise refuse(text, persons=", ".join(strangers), case=household.case)
    if persons and len(set(persons)) < len(persons):
        raise refuse(N_("A person is named twice."))
