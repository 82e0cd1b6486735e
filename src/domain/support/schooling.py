"""Schools, their places and their pupils; who goes to a school, and who lives near it and goes to none (rule S3).

The register knows who is a minor and not how old, so a child near several schools may need a place at any of them.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import chain
from typing import Annotated, NamedTuple

from pydantic import Field
from typing_extensions import override

from domain.kernel.correcting import CorrectedBy, Correcting
from domain.kernel.days import OPEN, Day
from domain.kernel.deciding import Command, Deciding, records
from domain.kernel.history import Event
from domain.kernel.ids_in_use import Makes
from domain.kernel.in_force import value_on
from domain.kernel.rules import N_, S3, Finding, say, sentence
from domain.kernel.spells import Spell, end
from domain.kernel.vocabulary import Count, Id, Text
from domain.states.household import Household, Membership, Stay
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
    """What is known of a school."""

    school: str
    opened: SchoolOpened | None = None
    places: list[tuple[date, int]] = field(default_factory=list)

    @classmethod
    def fold(cls, school: str, events: Iterable[Event]) -> "School":
        """The school after these facts."""
        found = cls(school)
        for event in events:
            match event:
                case SchoolOpened():
                    found.opened = event
                    found.places.append((event.from_, event.places))
                case SchoolPlacesSet():
                    found.places.append((event.from_, event.places))
        return found

    @property
    def level(self) -> Level | None:
        """For whom it is."""
        return self.opened.level if self.opened else None

    def places_on(self, day: date) -> int:
        """How many places it has on a day."""
        return value_on(self.places, day) or 0

    def is_for(self, location: str) -> bool:
        """Whether it is for the children of a location."""
        return self.opened is not None and (not self.opened.locations or location in self.opened.locations)


Counted = tuple[int, int, int]
"""How many go to a school, stay near it, and are near and go to none."""

NOBODY: Counted = (0, 0, 0)


class Need(NamedTuple):
    """From a day on: who goes to the school, the children near it, and those of them who go to no school."""

    day: date
    enrolled: int
    near: int
    waiting: int

    @property
    def asked(self) -> int:
        """How many places are needed when everyone who waits comes."""
        return self.enrolled + self.waiting


def needs(schools: Sequence[School], households: Iterable[Household], from_: date) -> dict[str, list[Need]]:
    """Per school the need for places on the first day, and on each later day on which it changes."""
    changes = {school.school: {from_: Counter[int]()} for school in schools}
    for household in households:
        stays = [stay for stay in household.stays() if stay.until > from_]
        for member in household.members:
            before: dict[str, Counted] = {}
            for day in sorted(_turns(household, member, stays, from_)):
                now = _counts(schools, household, member, stays, day)
                for school in before.keys() | now.keys():
                    step = changes[school].setdefault(day, Counter())
                    step.update({n: now.get(school, NOBODY)[n] - before.get(school, NOBODY)[n] for n in range(3)})
                before = now
    return {school: list(_levels(steps)) for school, steps in changes.items()}


def need_on(found: Sequence[Need], day: date) -> Need | None:
    """The need on a day; None before the first."""
    after = bisect_right(found, day, key=lambda need: need.day)
    return found[after - 1] if after else None


def _levels(steps: Mapping[date, Counter[int]]) -> Iterator[Need]:
    level = [0, 0, 0]
    for day in sorted(steps):
        level = [level[n] + steps[day][n] for n in range(3)]
        yield Need(day, *level)


def _turns(household: Household, member: Membership, stays: list[Stay], from_: date) -> set[date]:
    spans = chain(
        ((stay.from_, stay.until) for stay in stays if stay.person == member.person),
        ((one.from_, one.until) for one in household.enrolments if one.of == member.person),
        ((member.from_, member.until), (member.adult_from, household.closed)),
    )
    days = {day for span in spans for day in span if day is not None and from_ < day < date.max}
    return {from_, *days}


def _counts(
    schools: Sequence[School], household: Household, member: Membership, stays: list[Stay], day: date
) -> dict[str, Counted]:
    """For which schools the member counts on a day, and as what."""
    if not member.on(day) or household.closed <= day:
        return {}
    at = {one.at for one in household.enrolments if one.of == member.person and one.on(day)}
    minor = member.minor_on(day) is True
    stay = next((one for one in stays if minor and one.person == member.person and one.from_ <= day < one.until), None)
    found = {}
    for school in schools if at or stay else ():
        near = stay is not None and school.is_for(stay.location)
        counted = int(school.school in at), int(near), int(near and not at)
        if counted != NOBODY:
            found[school.school] = counted
    return found


SCHOOL_TOO_FULL = sentence(
    "school_too_full", N_("School {school} has {places} places and {enrolled} children from {day}.")
)


def about_a_school(school: School, found: Sequence[Need]) -> Iterator[Finding]:
    """More children at a school than it has places, by the first day of each stretch and from then on (rule S3)."""
    full = False
    for day in sorted({need.day for need in found} | {day for day, _ in school.places}):
        need, places = need_on(found, day), school.places_on(day)
        is_full = need is not None and need.enrolled > places
        if need is not None and is_full and not full:
            detail = say(SCHOOL_TOO_FULL, school=school.school, places=places, enrolled=need.enrolled, day=day)
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
