"""What the municipality takes against its share by inhabitants and against what was asked (policy 2.3; Q5, Q8, R1)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from operator import itemgetter
from typing import NamedTuple

from domain.kernel.days import first_day
from domain.kernel.in_force import in_force
from domain.kernel.published import national_tasks, persons_apart
from domain.kernel.rules import N_, Q5, Q8, R1, R2, Finding, say, sentence
from domain.kernel.vocabulary import Group
from domain.quota.quota import Balance, share

UNLIKE_THE_FORMULA = sentence(
    "task_unlike_the_formula",
    N_("{municipality} got {assigned} for {period}; by inhabitants ({here} of {all}) it would be {shares}."),
)
COUNT_UNEXPLAINED = sentence(
    "coa_count_unexplained",
    N_("On {on} COA counts {coa} of {group} for {municipality}, the register {ours}: {unexplained} unexplained."),
)
OTHER_TASK = sentence(
    "coa_task_other", N_("COA's corrected task of {group} for {municipality} on {on} is {coa}, the register's {ours}.")
)
TOLD_TOO_EARLY = sentence(
    "places_told_too_early",
    N_("The places of {area} for {group} on {on} were recorded before that day: they are a forecast."),
)
TOO_FEW_PLACES = sentence(
    "too_few_places", N_("{area} had {realised} places for {group} on {on}; {places} were asked.")
)

Inhabitants = Mapping[str, Mapping[date, int]]
"""Inhabitants of areas, by days."""

COUNTRY = "NL"


def inhabitants_on(found: Inhabitants, area: str, day: date) -> tuple[date, int] | None:
    """The last day up to this one of which the inhabitants of an area are known, and how many they are."""
    return in_force(found.get(area, {}).items(), day, itemgetter(0))


def formula_day(period: str) -> date:
    """The day of which inhabitants count for the share of a half-year: 1 January of the year before (rule Q5)."""
    return date(int(period[:4]) - 1, 1, 1)


def unlike_the_formula(line: Balance, found: Inhabitants, position: int | None) -> Iterator[Finding]:
    """A task for status holders that differs from the share by formula more than it may, whenever one asks (rule Q5).

    ``position`` is the event that assigned it. A national number that changed in its half-year gives more than one
    share: any will do. Nothing is found where a number is not known.
    """
    day = formula_day(line.period)
    here, all_ = found.get(line.municipality, {}).get(day), found.get(COUNTRY, {}).get(day)
    if line.group is not Group.STATUS_HOLDER or position is None or here is None or all_ is None:
        return
    shares = [share(national, here, all_) for national in national_tasks(line.period)]
    begins = first_day(line.period)
    if shares and min(abs(line.assigned - one) for one in shares) > persons_apart(begins):
        values = {"municipality": line.municipality, "assigned": line.assigned, "period": line.period}
        yield Finding(Q5, say(UNLIKE_THE_FORMULA, here=here, all=all_, shares=shares, **values), position, begins)


@dataclass(frozen=True)
class Count:
    """COA's count beside the register's own, of the same half-year up to and with the same day.

    ``corrected_task`` is COA's, None when it gave none.

    ``recorded_since`` is how many more the register counts now than when COA's count was recorded; ``moving`` how many
    of those it counted then were housed so lately that COA may not have signed them off.
    """

    municipality: str
    group: Group
    period: str
    on: date
    coa: int
    corrected_task: int | None
    position: int
    ours: int
    task: int
    recorded_since: int
    moving: int

    @property
    def difference(self) -> int:
        """How many more the register counts than COA."""
        return self.ours - self.coa

    @property
    def unexplained(self) -> int:
        """What remains of the difference after what was recorded since and who was moving (rule Q8)."""
        since, difference = self.recorded_since, self.difference
        if difference > 0:
            return max(0, difference - max(0, since) - self.moving)
        return min(0, difference - min(0, since))

    @property
    def task_difference(self) -> int | None:
        """How much larger the register's task is than COA's corrected task; None when COA gave none."""
        return None if self.corrected_task is None else self.task - self.corrected_task


def about_a_count(count: Count) -> Iterator[Finding]:
    """A count of COA that differs in a way that the register does not explain, from its day on (rule Q8)."""
    on = count.on
    values = {"municipality": count.municipality, "group": count.group, "on": on}
    if count.unexplained:
        more = {"coa": count.coa, "ours": count.ours, "unexplained": count.unexplained}
        yield Finding(Q8, say(COUNT_UNEXPLAINED, **values, **more), count.position, on, since=on)
    if count.task_difference:
        more = {"coa": count.corrected_task or 0, "ours": count.task}
        yield Finding(Q8, say(OTHER_TASK, **values, **more), count.position, on, since=on)


class Told(NamedTuple):
    """Places that were told as there, of an area for groups together on a day, and when that was recorded."""

    area: str
    groups: tuple[Group, ...]
    on: date
    recorded_on: date
    position: int


def about_places_told(told: Told) -> Iterator[Finding]:
    """Places that were told as there on a day that had yet to come when they were recorded, whenever one asks (R2)."""
    if told.on > told.recorded_on:
        yield Finding(R2, say(TOLD_TOO_EARLY, area=told.area, group=told.groups, on=told.on), told.position, told.on)


class Asked(NamedTuple):
    """Places asked of an area for groups together on a day, and how many there were; None when nobody said."""

    area: str
    groups: tuple[Group, ...]
    on: date
    places: int
    realised: int | None
    position: int


def about_a_target(asked: Asked) -> Iterator[Finding]:
    """Fewer places on a day than were asked, from that day on (rule R1)."""
    if asked.realised is not None and asked.realised < asked.places:
        values = {"area": asked.area, "realised": asked.realised, "group": asked.groups, "on": asked.on}
        detail = say(TOO_FEW_PLACES, places=asked.places, **values)
        yield Finding(R1, detail, asked.position, asked.on, since=asked.on)
