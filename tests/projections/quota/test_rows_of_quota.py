"""Random histories: what is told of tasks and of figures of others is what the facts say, each by itself."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.cases.case import CaseRegistered
from domain.kernel.days import earlier, half_year_of, in_amsterdam, last_moment, next_half_year
from domain.kernel.found import found_at
from domain.kernel.history import Recorded
from domain.kernel.in_force import value_on
from domain.kernel.published import days_of_moving, days_of_pace, published_inhabitants
from domain.kernel.vocabulary import Group, quota_tag
from domain.quota.figures import (
    CoaCountRecorded,
    InhabitantsRecorded,
    PlacesEvent,
    RealisationForecast,
    RealisationRecorded,
    SupervisionRecorded,
    area_of,
)
from domain.quota.forecast import Known, key_day, too_few_coupled
from domain.quota.forecast import steps as steps_of
from domain.quota.quota import (
    Balance,
    CapacityTargetSet,
    Entry,
    Opening,
    about_an_opening,
    balances,
    entries,
    groups_of,
)
from domain.quota.share import Asked as AskedPlaces
from domain.quota.share import Count, about_a_count, about_a_target, about_places_told, unlike_the_formula
from domain.quota.share import Told as ToldPlaces
from domain.states.site import LocationEvent, Site
from domain.states.situation import situations
from projections.engine.question import Asked, Question
from projections.quota import balance, coa, forecast, reception, share, supervision, targets
from projections.quota.figure_table import unlike_formula
from projections.quota.municipality_table import municipalities
from tests.domain.facts import HARDENBERG, ZWOLLE
from tests.projections.book import Book
from tests.projections.histories import GROUPS, START, Step, live_through, steps
from tests.projections.support.test_rows_of_support import parts, said
from tests.projections.test_histories import Fresh, facts, fresh, fresh_on, households

__all__ = ["fresh", "fresh_on"]

pytestmark = pytest.mark.slow

DAYS = [START + timedelta(days=n) for n in (0, 95, 130, 250, 420)]


def step(name: str, /, **fields: Any) -> Step:
    return name, {**fields, "deviation": "it was so"}


TASK = {"municipality": HARDENBERG, "group": "status_holder", "period": "2024-H1"}
TOLD: list[Step] = [
    step("assign_quota", **{**TASK, "group": "status_minor"}, persons=3, source="x", part_of="status_holder"),
    step("record_opening_balance", **TASK, persons=2, source="x"),
    step("house_household", case="c2", dwelling="VW-9", on="2024-04-26"),
    step("record_coa_count", **TASK, on="2024-05-10", persons=1, source="COA", corrected_task=11),
    step("assign_quota", **{**TASK, "group": "status_minor"}, persons=4, source="x"),
    step("house_household", case="c3", dwelling="VW-8", on="2024-05-05", persons=["r2"]),
    step("record_supervision", municipality=HARDENBERG, period="2024-H1", colour="red", on="2024-05-20", document="P"),
    step("record_supervision", municipality=HARDENBERG, period="2024-H2", colour="red", on="2024-05-20", document="P"),
    step("record_inhabitants", area=HARDENBERG, on="2023-01-01", inhabitants=60_000, source="CBS"),
    step("record_inhabitants", area="IJsselland", on="2023-01-01", inhabitants=600_000, source="CBS"),
    step("record_realisation", region="IJsselland", group="status_holder", on="2024-02-01", places=9, source="x"),
    step(
        "record_realisation",
        municipality=ZWOLLE,
        group="asylum_regular",
        together_with=["status_holder"],
        on="2027-02-01",
        places=9,
        source="x",
    ),
    step("forecast_realisation", municipality=ZWOLLE, group="status_holder", on="2024-09-01", places=20, source="x"),
    step("set_capacity_target", municipality=ZWOLLE, group="status_holder", on="2024-10-01", places=20, source="x"),
    step("set_capacity_target", region="IJsselland", group="status_holder", on="2024-03-01", places=20, source="x"),
    step(
        "set_capacity_target", municipality=HARDENBERG, group="asylum_regular", on="2024-03-01", places=90, source="x"
    ),
]
"""What every history begins with."""

Lines = list[Balance]


class Facts:
    """What the facts that stood at a position say, by the domain alone."""

    def __init__(self, book: Book, known_at: int) -> None:
        self.standing = facts(book, known_at)
        self.homes = households(self.standing)
        self.entries = [entry for one in self.standing for entry in entries(one.event)]

    def of(self, *kinds: type[Any]) -> list[Recorded]:
        return [one for one in self.standing if isinstance(one.event, kinds)]

    def lines(self, on: date, until: dict[str, date] | None = None) -> Lines:
        counted = Counter(
            (one.municipality, one.group, half_year_of(one.on))
            for home in self.homes
            for one in home.counts()
            if one.on <= on and (until is None or one.on <= until.get(half_year_of(one.on), date.min))
        )
        housed = [Entry(*key, "realised", persons) for key, persons in counted.items()]
        return balances([*self.entries, *housed], half_year_of(on))

    def line(self, municipality: str, group: Group, period: str, on: date) -> tuple[int, int]:
        for line in self.lines(on):
            if (line.municipality, line.group, line.period) == (municipality, group, period):
                return line.realised, line.task
        return 0, 0

    def behind(self, kind: str, line: Balance) -> int | None:
        key = (line.municipality, line.group, line.period)
        found = [one.position for one in self.standing for e in entries(one.event) if (e.kind, *e[:3]) == (kind, *key)]
        return found[-1] if found else None

    def people(self) -> dict[str, dict[date, int]]:
        found: dict[str, dict[date, int]] = {}
        for (area, on), number in published_inhabitants().items():
            found.setdefault(area, {})[on] = number
        for one in self.of(InhabitantsRecorded):
            found.setdefault(one.event.area, {})[one.event.on] = one.event.inhabitants  # type: ignore[attr-defined]
        return found

    def waits(self, day: date) -> list[tuple[str, Group, date, int]]:
        return [
            (now.coupled_to, now.group, now.coupled_on, now.waiting)
            for home in self.homes
            for from_, until, now in situations(home)
            if from_ <= day < until and now.waiting and now.coupled_to and now.coupled_on
        ]

    def counts_for(self, line: Balance, group: Group) -> bool:
        someone = Entry(line.municipality, group, line.period, "realised", 1)
        assigned = [one for one in self.entries if one.kind == "assigned" and one.municipality == line.municipality]
        found = balances([*assigned, someone], line.period)
        return any(one.realised for one in found if (one.group, one.period) == (line.group, line.period))

    def theirs(self, line: Balance, day: date) -> list[tuple[date, int]]:
        return [
            (since, persons)
            for to, group, since, persons in self.waits(day)
            if to == line.municipality and self.counts_for(line, group)
        ]

    def ours(self) -> str | None:
        others = {area_of(one.event) for one in self.of(RealisationRecorded)}  # type: ignore[arg-type]
        own = sorted({one.event.municipality for one in self.of(CaseRegistered)} - others)  # type: ignore[attr-defined]
        return own[0] if len(own) == 1 else None

    def places(self, area: str, groups: Iterable[Group], day: date, kind: type[PlacesEvent]) -> int | None:
        groups = frozenset(groups)
        if area == self.ours() and kind is RealisationRecorded:
            about = self.of(LocationEvent)
            named = {one.event.location for one in about}  # type: ignore[attr-defined]
            sites = [Site.fold(name, [r for r in about if r.event.location == name]) for name in named]  # type: ignore[attr-defined]
            return sum(site.capacity_on(day).get(group, 0) for site in sites for group in groups)
        told = [
            (e.on, e.places)
            for one in self.of(kind)
            if isinstance(e := one.event, PlacesEvent)
            and (area_of(e), frozenset(groups_of(e.group, e.together_with))) == (area, groups)
        ]
        if (last := value_on(told, day)) is not None or len(groups) == 1:
            return last
        each = [self.places(area, [group], day, kind) for group in groups]
        return None if None in each else sum(number for number in each if number is not None)


def counts_of(book: Book, told: Facts, on: date) -> list[Count]:
    found = []
    for one in told.of(CoaCountRecorded):
        event = one.event
        assert isinstance(event, CoaCountRecorded)
        if event.on <= on:
            then = Facts(book, one.position)
            about = (event.municipality, event.group, event.period)
            (ours, task), day = told.line(*about, event.on), earlier(event.on, days=days_of_moving(event.on))
            known = then.line(*about, event.on)[0]
            moving = max(0, known - then.line(*about, day)[0])
            figures = (event.persons, event.corrected_task, one.position)
            found.append(Count(*about, event.on, *figures, ours, task, ours - known, moving))
    return sorted(found, key=lambda count: (count.on, count.position))


def forecasts(told: Facts, on: date) -> list[tuple[Any, ...]]:
    period, found = half_year_of(on), []
    housed: Counter[tuple[str, Group]] = Counter()
    for sign, day in ((1, on), (-1, earlier(on, days=days_of_pace(on)))):
        for line in told.lines(day):
            housed[line.municipality, line.group] += sign * line.realised
    over = key_day(period) <= on
    by_key_day = told.lines(on, {period: min(key_day(period), on)})
    for line in told.lines(on):
        if line.period == period:
            key = (line.municipality, line.group)
            following = [
                o.given for o in told.lines(on) if (o.municipality, o.group, o.period) == (*key, next_half_year(period))
            ]
            known = Known(
                period=period,
                on=on,
                task=line.task,
                realised=line.realised,
                lately=housed[key],
                coupled=sorted(told.theirs(line, on)),
                by_key_day=sum(o.realised for o in by_key_day if (o.municipality, o.group, o.period) == (*key, period))
                if over
                else None,
                waited=sum(n for _, n in told.theirs(line, key_day(period))) if over else None,
                following=following[0] if following else None,
            )
            found += [(*key, period, s.name, s.persons, s.text) for s in steps_of(known)]
    return found


def found_of_tasks(told: Facts, on: date) -> Counter[str]:
    found: list[tuple[str, Any]] = []
    ours = {coupling.municipality for home in told.homes for coupling in home.couplings}
    for line in told.lines(on):
        subject = quota_tag(line.municipality, line.group)
        if line.carry is not None:
            opening = Opening(line.municipality, line.group, line.period, line.opening, [(date.min, line.carry)])
            found += [(subject, one) for one in about_an_opening(opening, told.behind("opening", line))]
        position = told.behind("assigned", line) if line.assigned else None
        found += [(subject, one) for one in unlike_the_formula(line, told.people(), position)]
        day = key_day(line.period)
        if day <= on and line.municipality in ours:
            then = told.lines(on, {line.period: day})
            key = (line.municipality, line.group, line.period)
            housed = sum(one.realised for one in then if (one.municipality, one.group, one.period) == key)
            waited = sum(persons for _, persons in told.theirs(line, day))
            found += [(subject, one) for one in too_few_coupled(*key, line.task, housed, waited)]
    return said(found)


def found_of_places(told: Facts, on: date) -> Counter[str]:
    found: list[tuple[str, Any]] = []
    for one in told.of(RealisationRecorded):
        e = one.event
        assert isinstance(e, RealisationRecorded)
        groups = groups_of(e.group, e.together_with)
        at = ToldPlaces(area_of(e), groups, e.on, in_amsterdam(one.recorded_at), one.position)
        found += [(f"target:{area_of(e)}/{e.group}", f) for f in about_places_told(at)]
    last = {}
    for one in told.of(CapacityTargetSet):
        t = one.event
        assert isinstance(t, CapacityTargetSet)
        last[t.municipality, t.region, t.group, t.on] = (t, one.position)
    for t, position in last.values():
        area, groups = t.municipality or t.region or "", tuple(sorted(groups_of(t.group, t.together_with)))
        there = told.places(area, groups, t.on, RealisationRecorded)
        at_ = AskedPlaces(area, groups, t.on, t.places, there, position)
        found += [(f"target:{area}/{t.group}", f) for f in found_at(about_a_target(at_), last_moment(on))]
    return said(found)


few = settings(
    max_examples=max(4, settings().max_examples // 12), suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@few
@given(history=steps, every=st.integers(4, 11))
def test_what_is_told_of_tasks_and_figures_is_what_the_facts_say(fresh: Fresh, history: list[Step], every: int) -> None:
    with fresh() as book:
        live_through(book, [*TOLD, *history])
        for number, known_at in enumerate(range(book.head, 0, -every)):
            told, on = Facts(book, known_at), DAYS[number % len(DAYS)]
            with book.ledger.connect() as connection:
                asked = Asked.at_the_end_of(on, connection, known_at)
                assert [row[:3] for row in balance.balance(asked)] == [
                    (line.municipality, line.group, line.period) for line in told.lines(on)
                ]
                counts = counts_of(book, told, on)
                assert [
                    (row.position, row.ours, row.task, row.recorded_since, row.moving, row.unexplained)
                    for row in coa.coa(asked)
                ] == [(c.position, c.ours, c.task, c.recorded_since, c.moving, c.unexplained) for c in counts]
                assert said(coa.about_counts(asked)) == said(
                    (quota_tag(c.municipality, c.group), one) for c in counts for one in about_a_count(c)
                )
                assert [(row.position, row.remaining) for row in supervision.supervision(asked)] == [
                    (
                        one.position,
                        {
                            line.group.value: line.remaining
                            for line in told.lines(e.on)
                            if (line.municipality, line.period) == (e.municipality, e.period)
                        },
                    )
                    for one in sorted(told.of(SupervisionRecorded), key=lambda one: (one.event.on, one.position))  # type: ignore[attr-defined]
                    if isinstance(e := one.event, SupervisionRecorded) and e.on <= on
                ]
                assert [tuple(row) for row in forecast.forecast(asked)] == forecasts(told, on)
                found = (*forecast.too_few(asked), *unlike_formula(asked), *balance.about_openings(asked))
                assert said(found) == found_of_tasks(told, on)
                for row in reception.reception(asked):
                    groups, day = map(Group, [row.group, *row.together_with]), date.fromisoformat(row.on)
                    area, groups = row.municipality or row.region or "", [*groups]  # type: ignore[assignment]
                    assert row.realised == told.places(area, groups, min(day, on), RealisationRecorded)
                    assert row.expected == told.places(area, groups, day, RealisationForecast)
                assert said((*reception.told_too_early(asked), *reception.about_places(asked))) == found_of_places(
                    told, on
                )
                for one_ in share.share(asked):
                    assert one_.places == told.places(one_.municipality, [Group(one_.group)], on, RealisationRecorded)
                    last = value_on(sorted(told.people().get(one_.municipality, {}).items()), on)
                    assert one_.inhabitants == last
                registered = {one.event.municipality for one in told.of(CaseRegistered)}  # type: ignore[attr-defined]
                if registered:
                    assert municipalities(connection, known_at=known_at) == sorted(registered)
        assert book.check() == []


@pytest.mark.parametrize(
    "question",
    [one.QUESTION for one in (balance, forecast, coa, supervision, targets, reception)],
    ids=lambda one: one.verb,
)
@settings(few, max_examples=few.max_examples // 2)
@given(history=steps, size=st.integers(1, 4))
def test_the_parts_of_an_answer_are_all_of_it(
    fresh: Fresh, history: list[Step], size: int, question: Question[Any]
) -> None:
    with fresh() as book:
        live_through(book, [*TOLD, *history])
        with book.ledger.connect() as connection:
            asked = Asked.at_the_end_of(DAYS[2], connection, book.head)
            whole = list(question.ask(asked))
            assert parts(question, asked, size) == whole
            for narrowed in ({"municipality": HARDENBERG}, {"municipality": ZWOLLE}, *({"group": g} for g in GROUPS)):
                if set(narrowed) <= set(question.options):
                    one = replace(asked, **narrowed)  # type: ignore[arg-type]
                    ((name, value),) = narrowed.items()
                    assert parts(question, one, size) == [row for row in whole if getattr(row, name) == value]
