"""Children and school places, from day to day: who goes to a school, and who lives near it and goes to none (rule S3).

The register knows who is a minor and not how old, so a child near several schools may need a place at any of them.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import chain
from typing import NamedTuple

from domain.history import Event
from domain.household import Household, Membership, Stay
from domain.rules import N_, S3, Finding, say
from domain.support import Level, SchoolOpened, SchoolPlacesSet


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
        found.places.sort(key=lambda step: step[0])
        return found

    @property
    def level(self) -> Level | None:
        """For whom it is."""
        return self.opened.level if self.opened else None

    def places_on(self, day: date) -> int:
        """How many places it has on a day."""
        return next((places for from_, places in reversed(self.places) if from_ <= day), 0)

    def is_for(self, location: str) -> bool:
        """Whether it is for the children of a location."""
        return self.opened is not None and (not self.opened.locations or location in self.opened.locations)


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


def needs(school: School, households: Iterable[Household], from_: date) -> list[Need]:
    """The need for places on the first day, and on each later day on which it changes, as far as is known."""
    changes: dict[date, Counter[int]] = {from_: Counter()}
    for household in households:
        stays = [stay for stay in household.stays() if stay.until > from_]
        for member in household.members:
            before = (0, 0, 0)
            for day in sorted(_turns(household, member, stays, from_)):
                now = _counts(school, household, member, stays, day)
                step = changes.setdefault(day, Counter())
                step.update({n: now[n] - before[n] for n in range(3)})
                before = now
    level = [0, 0, 0]
    found = []
    for day in sorted(changes):
        level = [level[n] + changes[day][n] for n in range(3)]
        found.append(Need(day, *level))
    return found


def _turns(household: Household, member: Membership, stays: list[Stay], from_: date) -> set[date]:
    spans = chain(
        ((stay.from_, stay.until) for stay in stays if stay.person == member.person),
        ((one.from_, one.until) for one in household.enrolments if one.of == member.person),
        ((member.from_, member.until), (member.adult_from, household.closed)),
    )
    days = {day for span in spans for day in span if day is not None and from_ < day < date.max}
    return {from_, *days}


def _counts(
    school: School, household: Household, member: Membership, stays: list[Stay], day: date
) -> tuple[int, int, int]:
    if not member.on(day) or household.closed <= day:
        return 0, 0, 0
    at = [one.at for one in household.enrolments if one.of == member.person and one.on(day)]
    near = member.minor_on(day) is True and any(
        stay.person == member.person and stay.from_ <= day < stay.until and school.is_for(stay.location)
        for stay in stays
    )
    return int(school.school in at), int(near), int(near and not at)


def about_a_school(school: School, households: Iterable[Household], today: date) -> Iterator[Finding]:
    """More children at a school than it has places, by the first day of each stretch until today (rule S3)."""
    found = needs(school, households, date.min)
    full = False
    for day in sorted({need.day for need in found} | {day for day, _ in school.places}):
        need, places = [need for need in found if need.day <= day][-1], school.places_on(day)
        if need.enrolled > places and not full and day <= today:
            text = N_("School {school} has {places} places and {enrolled} children from {day}.")
            detail = say(text, school=school.school, places=places, enrolled=need.enrolled, day=day)
            yield Finding(S3, detail, None, day)
        full = need.enrolled > places
