"""Where a half-year ends, and whether enough are coupled to finish it (rules Q6, Q7)."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Annotated, NamedTuple

from sqlalchemy import func, select

from domain.kernel.days import earlier, half_year_of, next_half_year
from domain.kernel.found import found_at
from domain.kernel.published import days_of_pace
from domain.kernel.rules import N_, Finding, Message
from domain.kernel.vocabulary import Group, quota_tag
from domain.quota.forecast import STEPS, Known, key_day, steps, too_few_coupled
from domain.quota.quota import Balance
from projections.cases.case_table import SITUATION
from projections.engine.believed import selected
from projections.engine.question import Asked, Mark, Question
from projections.quota.quota_table import Declared, in_parts, lines

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
    return in_parts(asked, lambda among: _rows(asked, among), _key)


def _rows(asked: Asked, among: Collection[str] | None) -> list[ForecastRow]:
    connection, on, known_at = asked.connection, asked.on, asked.known_at
    period = half_year_of(on)
    now = lines(connection, on=on, known_at=known_at, among=among)
    before = lines(connection, on=earlier(on, days=days_of_pace(on)), known_at=known_at, among=among)
    lately = _housed(now)
    lately.subtract(_housed(before))
    waiting, over = _waiting(asked, on, among), key_day(period) <= on
    waited = _waiting(asked, key_day(period), among) if over else {}
    by_key_day = _by_key_day(asked, [period], among) if over else Counter()
    following = {(line.municipality, line.group): line.given for line in now if line.period == next_half_year(period)}
    declared, found = Declared(asked, among), []
    for line in now:
        if line.period == period and asked.group in (None, line.group):
            key = (line.municipality, line.group)
            known = Known(
                period=period,
                on=on,
                task=line.task,
                realised=line.realised,
                lately=lately[key],
                coupled=_for(asked, line, waiting, declared),
                by_key_day=by_key_day[*key, period] if over else None,
                waited=sum(persons for _, persons in _for(asked, line, waited, declared)) if over else None,
                following=following.get(key),
            )
            about = (line.municipality, line.group.value, period)
            found += [ForecastRow(*about, step=s.name, persons=s.persons, text=s.text) for s in steps(known)]
    return found


def _key(row: ForecastRow) -> tuple[str, str, int]:
    return row.municipality, row.group, STEPS.index(row.step)


QUESTION = Question(
    verb="forecast",
    help="Where the half-year ends at the pace of the last months and with who is coupled (policy 2.3, rule Q7).",
    title=N_("Forecast of the quota"),
    row=ForecastRow,
    ask=forecast,
    options=("municipality", "group"),
    key=_key,
)


def too_few(asked: Asked) -> Iterator[tuple[str, Finding]]:
    """Each task for which too few households were coupled on its key day, up to a day (rule Q7).

    Only of municipalities to which anybody was ever coupled: of the others the register has figures, not cases.
    """
    ours = _ever_coupled(asked)
    now = lines(asked.connection, on=asked.on, known_at=asked.known_at) if ours else []
    tasks = [line for line in now if line.municipality in ours and key_day(line.period) <= asked.on]
    periods = sorted({line.period for line in tasks})
    waited = {period: _waiting(asked, key_day(period), None) for period in periods}
    housed, declared = _by_key_day(asked, periods, None), Declared(asked)
    for line in tasks:
        persons = sum(number for _, number in _for(asked, line, waited[line.period], declared))
        key = (line.municipality, line.group, line.period)
        for finding in found_at(too_few_coupled(*key, line.task, housed[key], persons), asked.now):
            yield quota_tag(line.municipality, line.group), finding


def _ever_coupled(asked: Asked) -> set[str]:
    to = SITUATION.c.coupled_to
    found: set[str] = set()
    for query in selected(_of_all(asked), SITUATION, select(to).distinct(), to.is_not(None)):
        found.update(asked.connection.execute(query).scalars())
    return found


def _housed(found: Iterable[Balance]) -> Counter[Key]:
    housed: Counter[Key] = Counter()
    for line in found:
        housed[line.municipality, line.group] += line.realised
    return housed


def _by_key_day(asked: Asked, periods: Iterable[str], among: Collection[str] | None) -> Counter[tuple[str, Group, str]]:
    days = {period: min(key_day(period), asked.on) for period in periods}
    found = lines(asked.connection, on=asked.on, known_at=asked.known_at, among=among, counted_until=days)
    return Counter({(line.municipality, line.group, line.period): line.realised for line in found})


Coupled = list[tuple[date, int]]
"""So many persons who were coupled on a day."""


def _waiting(asked: Asked, day: date, among: Collection[str] | None) -> dict[Key, Coupled]:
    """Who is coupled and not yet housed on a day, by municipality and group."""
    t, on = SITUATION.c, day.isoformat()
    key = (t.coupled_to, t.group, t.coupled_on)
    only = [t.waiting > 0, t.from_day <= on, t.until_day > on]
    if among is not None:
        only.append(t.coupled_to.in_(among))
    found: dict[Key, Coupled] = {}
    for query in selected(_of_all(asked), SITUATION, select(*key, func.sum(t.waiting)), *only):
        for municipality, group, coupled_on, persons in asked.connection.execute(query.group_by(*key)):
            of = found.setdefault((municipality, Group(group)), [])
            of.append((date.fromisoformat(coupled_on), int(persons)))
    return found


def _of_all(asked: Asked) -> Asked:
    """Households of whatever municipality and group: these are not those that they are coupled to or count for."""
    return replace(asked, municipality=None, group=None, case=None)


def _for(asked: Asked, line: Balance, waiting: Mapping[Key, Coupled], declared: Declared) -> Coupled:
    """Those of who waits who count for a task: of its group, and of the groups whose task is part of it (rule Q3)."""
    groups = declared.counting(line.municipality, line.group, line.period, asked.known_at)
    return [one for group in groups for one in waiting.get((line.municipality, group), ())]
