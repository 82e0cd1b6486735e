"""Children and school places, and when places fall short by what is known of placements (policy 3.2, rule S3)."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache, cached_property
from typing import Annotated, Any, NamedTuple

from sqlalchemy import Column, ColumnElement, Table, func, select

from domain.kernel.days import OPEN
from domain.kernel.rules import N_
from domain.support.schooling import Levels, levels, outlook
from projections.cases.case_table import STAY
from projections.engine.believed import selected
from projections.engine.question import Asked, Day, Question
from projections.engine.tables import iso
from projections.support.support_table import PUPILS, all_schools


class SchoolRow(NamedTuple):
    """A school on a day.

    ``near`` are the minors who stay at the locations that it is for; ``waiting`` those of them who go to no school.
    ``peak`` is the highest number who go to it or wait, on this day or later, and ``short_from`` the first day on
    which they are more than its places: by what is known of placements, planned ones included.
    """

    school: Annotated[str, N_("school")]
    level: Annotated[str | None, N_("level")]
    places: Annotated[int, N_("places")]
    enrolled: Annotated[int, N_("enrolled")]
    free: Annotated[int, N_("free")]
    near: Annotated[int, N_("children near")]
    waiting: Annotated[int, N_("not at school")]
    peak: Annotated[int, N_("most asked for")]
    peak_on: Annotated[Day | None, N_("from the day")]
    short_from: Annotated[Day | None, N_("short from")]


Locations = frozenset[str] | None
"""Those that a school is for (none: all), None where nobody said."""


class Children:
    """Who goes to which school, and who is near it, on a day and later."""

    def __init__(self, asked: Asked) -> None:
        self._from = asked.on
        asked = replace(asked, municipality=None, location=None, group=None, case=None)
        self._enrolled: dict[str, list[tuple[date, int]]] = defaultdict(list)
        self._at_school: dict[str, list[tuple[date, int]]] = defaultdict(list)
        for day, persons, school, location in _steps(
            asked, PUPILS, PUPILS.c.persons, PUPILS.c.school, PUPILS.c.location
        ):
            self._enrolled[school].append((day, persons))
            if location:
                self._at_school[location].append((day, persons))
        self._asked = asked
        self.near = cache(self._near)
        self.waiting = cache(self._waiting)

    def enrolled(self, school: str) -> Levels:
        """How many go to a school."""
        return levels(self._enrolled[school], self._from)

    @cached_property
    def _there(self) -> dict[str, list[tuple[date, int]]]:
        found: dict[str, list[tuple[date, int]]] = defaultdict(list)
        for day, children, location in _steps(self._asked, STAY, STAY.c.children, STAY.c.location):
            found[location].append((day, children))
        return found

    def _near(self, locations: Locations) -> Levels:
        """How many children stay at these locations."""
        return levels(self._of(self._there, locations), self._from)

    def _waiting(self, locations: Locations) -> Levels:
        """How many of them go to no school."""
        gone = ((day, -persons) for day, persons in self._of(self._at_school, locations))
        return levels([*self._of(self._there, locations), *gone], self._from)

    @staticmethod
    def _of(found: dict[str, list[tuple[date, int]]], locations: Locations) -> Iterator[tuple[date, int]]:
        if locations is not None:
            for location in sorted(locations & found.keys()) if locations else found:
                yield from found[location]


def _steps(asked: Asked, table: Table, persons: Column[int], *key: Column[str]) -> Iterator[tuple[Any, ...]]:
    """By how many the number of persons changes, on the day (from nobody) and on later days, by these columns."""
    on, sum_, t = iso(asked.on), func.sum(persons), table.c
    there = (persons > 0, t.until_day > on)
    queries: tuple[tuple[int, Any, tuple[ColumnElement[bool], ...]], ...] = (
        (1, select(sum_, *key).group_by(*key), (t.from_day <= on,)),
        (1, select(sum_, *key, t.from_day).group_by(*key, t.from_day), (t.from_day > on,)),
        (-1, select(sum_, *key, t.until_day).group_by(*key, t.until_day), (t.until_day < iso(OPEN),)),
    )
    for sign, query, only in queries:
        for part in selected(asked, table, query, *there, *only):
            for number, *values in asked.connection.execute(part):
                of, day = values[: len(key)], values[len(key) :]
                yield date.fromisoformat(day[0]) if day else asked.on, sign * int(number), *of


def schools(asked: Asked) -> list[SchoolRow]:
    """Per school its places, who goes to it on the day, the children near it, and what is asked for from then on."""
    on, found = asked.on, []
    named = all_schools(asked.connection, asked.known_at)
    if not named:
        return []
    children = Children(asked)
    for school in named:
        enrolled, waiting = children.enrolled(school.school), children.waiting(school.locations)
        ahead, places = outlook(school, enrolled, waiting), school.places_on(on)
        found.append(
            SchoolRow(
                school=school.school,
                level=school.level,
                places=places,
                enrolled=enrolled[0][1],
                free=places - enrolled[0][1],
                near=children.near(school.locations)[0][1],
                waiting=waiting[0][1],
                peak=ahead.peak,
                peak_on=iso(ahead.peak_on),
                short_from=iso(ahead.short_from),
            )
        )
    return found


QUESTION = Question(
    verb="schools",
    help="Children and school places, and when places fall short by what is known of placements (policy 3.2, rule S3).",
    title=N_("Schools"),
    row=SchoolRow,
    ask=schools,
)
