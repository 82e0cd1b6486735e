"""Schools, their places and their pupils; who goes to a school, and who lives near it and goes to none (rule S3).

The register knows who is a minor and not how old, so a child near several schools may need a place at any of them.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import accumulate
from operator import itemgetter
from typing import Annotated, NamedTuple

from pydantic import Field
from typing_extensions import override

from domain.kernel.correcting import CorrectedBy, Correcting
from domain.kernel.days import OPEN, Day
from domain.kernel.deciding import Command, Deciding, records
from domain.kernel.ids_in_use import Makes
from domain.kernel.in_force import value_on
from domain.kernel.rules import N_, S3, Finding, say, sentence
from domain.kernel.spells import Spell, end
from domain.kernel.vocabulary import Count, Id, Text
from domain.states.household import Household, Stay
from domain.support.support import (
    HouseholdSupportEvent,
    SupportEvent,
    recheck_support,
    record_support,
    record_support_of_case,
)


class Level(StrEnum):
    """For whom a school is: the register knows who is a minor, not how old."""

    PRIMARY = "primary"
    SECONDARY = "secondary"


class SchoolOpened(SupportEvent):
    """A school takes newcomers, from a day on; ``locations`` are those whose children it is for (none: all)."""

    TOPIC = "SchoolOpened@1"
    SUBJECT = frozenset({"school"})

    school: Annotated[Id, Field(description="An id for the school.")]
    name: Text
    level: Level
    places: Count
    from_: Day = Field(alias="from")
    locations: Annotated[tuple[Id, ...], Field(description="Whose children it is for; of all, if left out.")] = ()


class SchoolPlacesSet(SupportEvent):
    """The school has so many places from a day on."""

    TOPIC = "SchoolPlacesSet@1"
    SUBJECT = frozenset({"school"})

    school: Id
    places: Count
    from_: Day = Field(alias="from")


class ChildEnrolled(HouseholdSupportEvent):
    """A child of the household goes to a school, from a day until a day (excluded)."""

    TOPIC = "ChildEnrolled@1"
    SUBJECT = frozenset({"case", "person", "school"})

    person: Id
    school: Id
    from_: Day = Field(alias="from")
    until: Day | None = None

    @override
    def apply(self, household: Household) -> None:
        household.enrolments.append(Spell(self.person, self.from_, self.until or OPEN, at=self.school))


class EnrolmentEnded(HouseholdSupportEvent):
    """The child no longer goes to its school, from a day on."""

    TOPIC = "EnrolmentEnded@1"
    SUBJECT = frozenset({"case", "person"})

    person: Id
    on: Day

    @override
    def apply(self, household: Household) -> None:
        end(household.enrolments, self.person, self.on)


MAKES: Makes = {SchoolOpened: (N_("School"), "school")}


@dataclass
class School:
    """What is known of a school; ``locations`` are those that it is for (none: all), None where nobody opened it."""

    school: str
    level: Level | None = None
    locations: frozenset[str] | None = None
    places: list[tuple[date, int]] = field(default_factory=list)

    def tell(self, event: SchoolOpened | SchoolPlacesSet) -> None:
        """Add a fact about it."""
        if isinstance(event, SchoolOpened):
            self.level, self.locations = event.level, frozenset(event.locations)
        self.places.append((event.from_, event.places))

    def places_on(self, day: date) -> int:
        """How many places it has on a day."""
        return value_on(self.places, day) or 0

    def is_for(self, location: str) -> bool:
        """Whether it is for the children of a location."""
        return self.locations is not None and (not self.locations or location in self.locations)


class Pupils(NamedTuple):
    """So many of a household who go to a school; ``location`` is where they stay as minors, or none."""

    school: str
    location: str
    persons: int


def pupils(household: Household) -> Iterator[tuple[date, date, Pupils]]:
    """Who of a household goes to which school, from a day until a day (excluded)."""
    enrolled = [one for one in household.enrolments if one.from_ is not None]
    if not enrolled:
        return
    at_school = {one.of for one in enrolled}
    stays = [stay for stay in household.stays() if stay.person in at_school]
    turns = household.turns() | {day for one in enrolled for day in (one.from_, one.until) if day is not None}
    turns |= {day for stay in stays for day in (stay.from_, stay.until)}
    begun: dict[Pupils, date] = {}
    for day in sorted(turns):
        now = {Pupils(*where, persons) for where, persons in _at_school(household, enrolled, stays, day).items()}
        for gone in sorted(begun.keys() - now):
            yield begun.pop(gone), day, gone
        for one in now:
            begun.setdefault(one, day)
    for one, since in sorted(begun.items()):
        yield since, OPEN, one


def _at_school(
    household: Household, enrolled: Sequence[Spell], stays: Sequence[Stay], day: date
) -> Counter[tuple[str, str]]:
    found: Counter[tuple[str, str]] = Counter()
    for member in household.members_on(day) if day < household.closed else ():
        school = next((one.at for one in enrolled if one.of == member.person and one.on(day)), None)
        if school is not None:
            here = (s.location for s in stays if s.person == member.person and s.from_ <= day < s.until)
            found[school, next(here, "") if member.minor_on(day) else ""] += 1
    return found


Levels = Sequence[tuple[date, int]]
"""How many persons there are from a day on, of a day and of each later one on which that changes."""


def levels(steps: Iterable[tuple[date, int]], from_: date) -> Levels:
    """How many there are by these steps, from a day on."""
    by_day = Counter({from_: 0})
    for day, persons in steps:
        by_day[max(day, from_)] += persons
    days = sorted(day for day, persons in by_day.items() if persons or day == from_)
    return list(zip(days, accumulate(by_day[day] for day in days), strict=True))


def level_on(found: Levels, day: date) -> int | None:
    """How many there are on a day; None before the first."""
    after = bisect_right(found, day, key=itemgetter(0))
    return found[after - 1][1] if after else None


class Outlook(NamedTuple):
    """The most places that are asked for on any day, the first day on which they are, and the first on which more are
    asked for than there are."""

    peak: int
    peak_on: date
    short_from: date | None


def outlook(school: School, enrolled: Levels, waiting: Levels) -> Outlook:
    """What is asked of a school by those who go to it, and by those near it who go to none, should they come."""
    from_ = enrolled[0][0]
    days, persons = [day for day, _ in waiting], [number for _, number in waiting]
    turns = sorted({from_, *(day for day, _ in enrolled), *(day for day, _ in school.places if day > from_)})
    peak: int | None = None
    peak_on, short = from_, None
    ends: list[date | None] = [*turns[1:], None]
    for day, following in zip(turns, ends, strict=True):
        at, places = level_on(enrolled, day) or 0, school.places_on(day)
        first, last = bisect_right(days, day) - 1, len(days) if following is None else bisect_left(days, following)
        meanwhile = persons[first:last]
        if peak is None or at + max(meanwhile) > peak:
            peak = at + max(meanwhile)
            peak_on = max(day, days[first + meanwhile.index(max(meanwhile))])
        if short is None and at + max(meanwhile) > places:
            over = next(n for n, number in enumerate(meanwhile) if at + number > places)
            short = max(day, days[first + over])
    assert peak is not None
    return Outlook(peak, peak_on, short)


SCHOOL_TOO_FULL = sentence(
    "school_too_full", N_("School {school} has {places} places and {enrolled} children from {day}.")
)


def about_a_school(school: School, enrolled: Levels) -> Iterator[Finding]:
    """More children at a school than it has places, by the first day of each stretch and from then on (rule S3)."""
    full = False
    for day in sorted({day for day, _ in enrolled} | {day for day, _ in school.places}):
        persons, places = level_on(enrolled, day), school.places_on(day)
        is_full = persons is not None and persons > places
        if persons is not None and is_full and not full:
            detail = say(SCHOOL_TOO_FULL, school=school.school, places=places, enrolled=persons, day=day)
            yield Finding(S3, detail, None, day, day)
        full = is_full


@records(SchoolOpened, "support school")
def open_school(command: Command, event: SchoolOpened) -> Deciding:
    """Name a school that newcomers go to, with its places (policy 3.2)."""
    yield from record_support(command, event, MAKES)


@records(SchoolPlacesSet, "support school-places")
def set_school_places(command: Command, event: SchoolPlacesSet) -> Deciding:
    """Set how many places a school has, from a day on (policy 3.2)."""
    yield from record_support(command, event, MAKES)


@records(ChildEnrolled, "support enrol")
def enrol_child(command: Command, event: ChildEnrolled) -> Deciding:
    """A child of a case goes to a school, from a day on (policy 3.2)."""
    yield from record_support_of_case(command, event, event.person, makes=MAKES)


@records(EnrolmentEnded, "support end-enrolment")
def end_enrolment(command: Command, event: EnrolmentEnded) -> Deciding:
    """A child no longer goes to its school, from a day on (policy 3.2)."""
    yield from record_support_of_case(command, event, event.person, makes=MAKES)


def recheck_school(correcting: Correcting) -> Deciding:
    """Decide on a correction of what a school is."""
    yield from recheck_support(correcting, MAKES)


EVENTS = (SchoolOpened, SchoolPlacesSet, ChildEnrolled, EnrolmentEnded)
COMMANDS = (open_school, set_school_places, enrol_child, end_enrolment)
CORRECTED_BY: CorrectedBy = {SchoolOpened: recheck_school, SchoolPlacesSet: recheck_school}
