"""Where a half-year ends, and whether enough are coupled to finish it (rules Q6, Q7)."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import Annotated, NamedTuple

from sqlalchemy import Connection

from domain.kernel.days import earlier, half_year_of, last_moment, next_half_year
from domain.kernel.found import found_at
from domain.kernel.published import days_of_pace
from domain.kernel.rules import N_, Finding, Message
from domain.kernel.vocabulary import Group, quota_tag
from domain.quota.forecast import Known, key_day, steps, too_few_coupled
from domain.quota.quota import Balance
from domain.states.household import Household
from projections.cases.case_table import Waits, coupled_households, waits
from projections.engine.question import Asked, Mark, Question
from projections.quota.quota_table import counting, lines

Key = tuple[str, Group]
"""A municipality and a group."""


class ForecastRow(NamedTuple):
    """A step of the arithmetic of a task."""

    municipality: Annotated[str, N_("municipality")]
    group: Annotated[str, N_("group")]
    period: Annotated[str, N_("half-year")]
    step: str
    persons: Annotated[int | None, N_("persons"), Mark.LAST]
    text: Annotated[Message, N_("how")]


def forecast(asked: Asked) -> list[ForecastRow]:
    """The arithmetic of every task for the half-year of the day, a step to a row."""
    connection, on, known_at = asked.connection, asked.on, asked.known_at
    period = half_year_of(on)
    now = lines(connection, on=on, known_at=known_at)
    before = lines(connection, on=earlier(on, days=days_of_pace(on)), known_at=known_at)
    lately = _housed(now)
    lately.subtract(_housed(before))
    days = [on, key_day(period)] if key_day(period) <= on else [on]
    waiting = waits(coupled_households(connection, known_at=known_at), days)
    by_key_day = _by_key_day(connection, [period], on, known_at)
    following = {(line.municipality, line.group): line.given for line in now if line.period == next_half_year(period)}
    found = []
    for line in now:
        if line.period == period:
            key = (line.municipality, line.group)
            theirs = _for(connection, line, waiting, known_at)
            known = Known(
                period=period,
                on=on,
                task=line.task,
                realised=line.realised,
                lately=lately[key],
                coupled=[(one.coupled_on, one.persons) for one in theirs if one.day == on],
                by_key_day=by_key_day[*key, period] if len(days) > 1 else None,
                waited=sum(one.persons for one in theirs if one.day == days[1]) if len(days) > 1 else None,
                following=following.get(key),
            )
            about = (line.municipality, line.group.value, period)
            found += [ForecastRow(*about, step=s.name, persons=s.persons, text=s.text) for s in steps(known)]
    return found


QUESTION = Question(
    verb="forecast",
    help="Where the half-year ends at the pace of the last months and with who is coupled (policy 2.3, rule Q7).",
    title=N_("Forecast of the quota"),
    row=ForecastRow,
    ask=forecast,
)


def too_few(
    connection: Connection, households: Collection[Household], *, on: date, known_at: int
) -> Iterator[tuple[str, Finding]]:
    """Each task for which too few of these households were coupled on its key day, up to a day (rule Q7).

    Only of municipalities to which anybody was ever coupled: of the others the register has figures, not cases.
    """
    tasks = [line for line in lines(connection, on=on, known_at=known_at) if key_day(line.period) <= on]
    periods = sorted({line.period for line in tasks})
    waiting = waits(households, [key_day(period) for period in periods])
    housed = _by_key_day(connection, periods, on, known_at)
    ours = {coupling.municipality for household in households for coupling in household.couplings}
    by_day: dict[tuple[str, date], list[Waits]] = defaultdict(list)
    for one in waiting:
        by_day[one.municipality, one.day].append(one)
    for line in tasks:
        if line.municipality in ours:
            theirs = _for(connection, line, by_day[line.municipality, key_day(line.period)], known_at)
            waited = sum(one.persons for one in theirs)
            key = (line.municipality, line.group, line.period)
            for finding in found_at(too_few_coupled(*key, line.task, housed[key], waited), last_moment(on)):
                yield quota_tag(line.municipality, line.group), finding


def _housed(found: Iterable[Balance]) -> Counter[Key]:
    housed: Counter[Key] = Counter()
    for line in found:
        housed[line.municipality, line.group] += line.realised
    return housed


def _by_key_day(
    connection: Connection, periods: Iterable[str], on: date, known_at: int
) -> Counter[tuple[str, Group, str]]:
    days = {period: min(key_day(period), on) for period in periods}
    found = lines(connection, on=on, known_at=known_at, counted_until=days)
    return Counter({(line.municipality, line.group, line.period): line.realised for line in found})


def _for(connection: Connection, line: Balance, waiting: Iterable[Waits], known_at: int) -> list[Waits]:
    """Those of who waits who count for a task: of its group, and of the groups whose task is part of it (rule Q3)."""
    theirs = [one for one in waiting if one.municipality == line.municipality]
    if all(one.group == line.group for one in theirs):
        return theirs
    about = {"municipality": line.municipality, "group": line.group.value, "period": line.period}
    groups = counting(connection, **about, known_at=known_at)
    return [one for one in theirs if one.group in groups]
