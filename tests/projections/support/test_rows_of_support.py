"""Random histories: what is told of support by rows is what each household, school and location says itself."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.findings import about_taking_part
from domain.kernel.days import last_moment
from domain.kernel.found import found_at
from domain.kernel.history import Recorded
from domain.states.site import LocationEvent, Site
from domain.support.allowance import about_an_allowance, allowances, lines
from domain.support.allowance_amounts import AllowanceAmountsSet, all_amounts
from domain.support.plans import PlanTermSet, Term, about_plans, due, needed, state_on
from domain.support.schooling import School, SchoolOpened, SchoolPlacesSet, about_a_school, levels
from domain.support.support import ProgrammeDefined, Runs
from projections.engine.question import Asked, Question
from projections.support import allowance, plans, schools, support
from tests.projections.histories import START, Step, live_through, steps
from tests.projections.test_histories import Fresh, facts, fresh, fresh_on, households

__all__ = ["fresh", "fresh_on"]

pytestmark = pytest.mark.slow


def step(name: str, /, **fields: Any) -> Step:
    return name, {**fields, "deviation": "it was so"}


DAYS = [START + timedelta(days=n) for n in (0, 45, 130, 250, 420)]


SUPPORTED: list[Step] = [
    step("add_member", case="c1", person="n1", on="2024-01-15", via="birth", minor=True),
    step("add_member", case="c3", person="n3", on="2024-01-15", via="birth", minor=True),
    step("place_household", placement="pl3", case="c3", location="azc", from_="2024-02-01"),
    step("enrol_child", case="c1", person="n1", school="opstap", from_="2024-02-20"),
    step("enrol_child", case="c3", person="n3", school="opstap", from_="2024-03-10"),
    step("set_plan_term", weeks=4, from_="2024-01-01", source="x"),
    step("require_plan", case="c1", person="p1", from_="2024-01-20"),
    step("grant_allowance", case="c1", from_="2024-01-20", with_host=True),
    step("grant_allowance", case="c2", from_="2024-03-01", contributors=["q1"]),
    step("join_programme", case="c1", programme="buitenkwartier", from_="2024-01-25"),
    step("join_programme_at", location="azc", programme="buitenkwartier", from_="2024-01-25"),
]
"""What every history begins with."""


class Told:
    """What the facts that stood at a position say, by the domain alone."""

    def __init__(self, standing: list[Recorded]) -> None:
        events = [one.event for one in standing]
        self.homes = sorted(households(standing), key=lambda home: home.case)
        about = [one for one in standing if isinstance(one.event, LocationEvent)]
        named = sorted({one.event.location for one in about})  # type: ignore[attr-defined]
        self.sites = [Site.fold(name, [r for r in about if r.event.location == name]) for name in named]  # type: ignore[attr-defined]
        self.terms = [Term(event.from_, event.weeks) for event in events if isinstance(event, PlanTermSet)]
        self.amounts = all_amounts(event for event in events if isinstance(event, AllowanceAmountsSet))
        self.programmes = {e.programme: Runs(e.from_, e.until) for e in events if isinstance(e, ProgrammeDefined)}
        self.schools: dict[str, School] = {}
        for event in events:
            if isinstance(event, SchoolOpened | SchoolPlacesSet):
                self.schools.setdefault(event.school, School(event.school)).tell(event)

    def plans(self, on: date) -> Iterator[tuple[Any, ...]]:
        for home in self.homes:
            for plan in sorted(needed(home), key=lambda plan: (plan.from_, plan.person)):
                if plan.from_ <= on:
                    last = due(plan.from_, self.terms)
                    agreed = plan.agreed if plan.agreed and plan.agreed <= on else None
                    end = plan.ends if plan.ends <= on else None
                    about = [None if day is None else day.isoformat() for day in (plan.from_, last, agreed, end)]
                    yield home.case, plan.person, *about, state_on(plan, self.terms, on).value

    def allowances(self, on: date) -> Iterator[tuple[Any, ...]]:
        for home in self.homes:
            for given_ in (one for from_, until, one in allowances(home) if from_ <= on < until):
                about, its = (home.case, given_.since.isoformat()), list(lines(given_, self.amounts, on))
                for line in its:
                    yield *about, line.item.value, line.persons, line.rate, line.amount, line.detail
                paid = [line.amount for line in its if line.amount is not None]
                total = sum(paid, Decimal()) if len(paid) == len(its) else None
                yield *about, "total", len(home.members_on(on)), None, total, None

    def support(self, on: date) -> Iterator[tuple[Any, ...]]:
        of = [
            ("on_site_support", f"location:{site.location}", spell, True)
            for site in self.sites
            for spell in site.on_site
        ]
        of += [
            ("programme", f"location:{site.location}", spell, True) for site in self.sites for spell in site.programmes
        ]
        of += [("programme", f"case:{home.case}", s, on < home.closed) for home in self.homes for s in home.programmes]
        for kind, subject, spell, there in of:
            if spell.on(on) and there and spell.from_:
                end = None if spell.until == date.max else spell.until.isoformat()
                yield kind, spell.of, subject, spell.from_.isoformat(), end

    def needs(self, school: School, on: date) -> tuple[int, int, int]:
        """Who goes to a school, is near it, and is near and goes to none: each child by itself."""
        enrolled, near, waiting = 0, 0, 0
        for home in self.homes:
            stays = list(home.stays())
            for member in home.members_on(on) if on < home.closed else ():
                at = {one.at for one in home.enrolments if one.of == member.person and one.on(on)}
                here = [
                    s for s in stays if s.person == member.person and s.from_ <= on < s.until and member.minor_on(on)
                ]
                is_near = bool(here) and school.is_for(here[0].location)
                enrolled += school.school in at
                near += is_near
                waiting += is_near and not at
        return enrolled, near, waiting

    def school(self, name: str, on: date) -> tuple[Any, ...]:
        """Each day in turn, until long after all that is told."""
        school = self.schools[name]
        days = [on + timedelta(days=n) for n in range(500)]
        found = [self.needs(school, day) for day in days]
        asked = [enrolled + waiting for enrolled, _, waiting in found]
        enrolled, near, waiting = found[0]
        places, peak = school.places_on(on), max(asked)
        short = (day.isoformat() for day, number in zip(days, asked, strict=True) if number > school.places_on(day))
        about = (name, school.level and school.level.value, places, enrolled, places - enrolled, near, waiting)
        return *about, peak, days[asked.index(peak)].isoformat(), next(short, None)

    def found(self, on: date) -> Counter[str]:
        """What is found of support until a day."""
        found: list[tuple[str, Any]] = []
        for home in self.homes:
            subject = f"case:{home.case}"
            found += [(subject, one) for one in about_plans(needed(home), self.terms)]
            found += [(subject, one) for one in about_an_allowance(home.case, allowances(home), self.amounts)]
            found += [(subject, one) for one in about_taking_part(subject, home.programmes, self.programmes)]
        for site in self.sites:
            subject = f"location:{site.location}"
            found += [(subject, one) for one in about_taking_part(subject, site.programmes, self.programmes)]
        for name, school in self.schools.items():
            days = [START + timedelta(days=n) for n in range(-1, 500)]
            enrolled = [self.needs(school, day)[0] for day in days]
            changes = [(day, at - before) for day, at, before in zip(days, enrolled, [0, *enrolled], strict=False)]
            found += [(f"school:{name}", one) for one in about_a_school(school, levels(changes, date.min))]
        return said((subject, one) for subject, one in found if next(found_at([one], last_moment(on)), None))


def said(found: Iterable[tuple[str, Any]]) -> Counter[str]:
    return Counter(f"{one.rule.id} {subject} {one.at} {one.detail}" for subject, one in found)


few = settings(
    max_examples=max(4, settings().max_examples // 12), suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@few
@given(history=steps, every=st.integers(3, 9))
def test_what_rows_tell_of_support_is_what_each_household_school_and_location_says(
    fresh: Fresh, history: list[Step], every: int
) -> None:
    with fresh() as book:
        live_through(book, [*SUPPORTED, *history])
        for number, known_at in enumerate(range(book.head, 0, -every)):
            told, on = Told(facts(book, known_at)), DAYS[number % len(DAYS)]
            with book.ledger.connect() as connection:
                asked = Asked.at_the_end_of(on, connection, known_at)
                assert plans.plans(asked) == list(told.plans(on))
                assert allowance.allowance(asked) == list(told.allowances(on))
                assert sorted(support.support(asked), key=repr) == sorted(told.support(on), key=repr)
                assert schools.schools(asked) == [told.school(name, on) for name in sorted(told.schools)]
                assert said(support.about_support(asked)) == told.found(on)
        assert book.check() == []


@pytest.mark.parametrize("question", [plans.QUESTION, allowance.QUESTION, support.QUESTION], ids=lambda one: one.verb)
@settings(few, max_examples=few.max_examples // 2)
@given(history=steps, size=st.integers(1, 4))
def test_the_parts_of_an_answer_are_all_of_it(
    fresh: Fresh, history: list[Step], size: int, question: Question[Any]
) -> None:
    with fresh() as book:
        live_through(book, [*SUPPORTED, *history])
        with book.ledger.connect() as connection:
            asked = Asked.at_the_end_of(DAYS[2], connection, book.head)
            assert parts(question, asked, size) == list(question.ask(asked))


def parts(question: Question[Any], asked: Asked, size: int) -> list[Any]:
    """An answer, asked for in parts of so many rows."""
    found, after = question.part(replace(asked, limit=size))
    while after is not None:
        part, after = question.part(replace(asked, limit=size, after=after))
        assert len(part) <= size
        found += part
    return found
