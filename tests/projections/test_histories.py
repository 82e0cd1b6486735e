"""Random histories: what is known of the past is what a register of that day knew, and the counts are what the
households say.

A register of that day is a second one into which the events up to that day are copied, in batches of other sizes. And
both are held against the domain: facts with their corrections, folded whole, without any projection.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from eventsourcing.dcb.api import DCBEvent
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from psycopg import sql
from sqlalchemy import func, make_url, select

from adapters.ledger.ledger import Recording, StoredEvent
from domain.kernel.days import half_year_of, last_moment
from domain.kernel.history import Recorded, effective
from domain.locations.signal import SignalEvent
from domain.states.household import Household, HouseholdEvent, effects
from domain.states.scheme import Scheme, SchemeEvent
from domain.states.site import LocationEvent, Site
from projections.cases.case_table import households as kept_households
from projections.cases.offers import offers
from projections.cases.waiting import waiting
from projections.engine.question import Asked
from projections.engine.tables import known
from projections.locations.location_table import sites
from projections.locations.locations import locations
from projections.locations.measures import measures
from projections.money.finance import finance
from projections.money.grants import grants
from projections.money.money_table import schemes as kept_schemes
from projections.money.repairs import repairs
from projections.money.risks import risks
from projections.money.schemes import schemes
from projections.money.spending import spending
from projections.money.themes import themes
from projections.money.unpaid import unpaid
from projections.promises.agreements import agreements
from projections.promises.commitments import commitments
from projections.promises.communication import communication
from projections.quota.coa import coa
from projections.quota.forecast import forecast
from projections.quota.quota_table import REALISED
from projections.quota.reception import reception
from projections.quota.share import share
from projections.quota.supervision import supervision
from projections.support.allowance import allowance
from projections.support.plans import plans
from projections.support.schools import schools
from projections.support.support import support
from tests.projections.book import Book
from tests.projections.histories import START, Step, live_through, steps

pytestmark = pytest.mark.slow

DAYS = [START + timedelta(days=n) for n in (0, 130, 200, 420)]
PLACES = ("azc", "hotel", "barn")
OVER_DAYS = (grants, finance, themes, spending)
ON_A_DAY = (
    measures,
    offers,
    schemes,
    repairs,
    risks,
    unpaid,
    agreements,
    commitments,
    communication,
    coa,
    supervision,
    reception,
    share,
    forecast,
    waiting,
    locations,
    plans,
    allowance,
    schools,
    support,
)

Fresh = Callable[[], Any]
"""Opens a new register on one engine, for as long as it is needed."""


@pytest.fixture
def fresh_on(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, Fresh]:
    """By the name of the engine."""
    keyring = f"sqlite:///{tmp_path / 'keys.db'}"  # one for all: what is copied stays readable

    @contextmanager
    def on_sqlite() -> Iterator[Book]:
        file = tmp_path / f"{uuid4().hex}.db"
        book = Book(f"sqlite:///{file}", keyring, shares_its_keyring=True)
        yield book
        book.close()
        file.unlink()

    @contextmanager
    def on_postgresql() -> Iterator[Book]:
        server = request.getfixturevalue("postgres_server").get_uri()
        name = f"opvang_{uuid4().hex}"
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
            url = make_url(server).set(drivername="postgresql+psycopg", database=name)
            book = Book(url.render_as_string(hide_password=False), keyring, shares_its_keyring=True)
            yield book
            book.close()
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))

    return {"sqlite": on_sqlite, "postgresql": on_postgresql}


@pytest.fixture(params=["sqlite", "postgresql"])
def fresh(request: pytest.FixtureRequest, fresh_on: dict[str, Fresh]) -> Fresh:
    return fresh_on[request.param]


def answers(book: Book, known_at: int) -> dict[date, Any]:
    """All questions, on several days, as known at a position."""
    with book.asking(known_at):
        return {on: _answers(book, on, known_at) for on in DAYS}


def _answers(book: Book, on: date, known_at: int) -> dict[str, Any]:
    now = last_moment(on)
    return {
        "balance": book.balance(on, known_at),
        "targets": book.targets(on, known_at),
        "occupancy": book.occupancy(on, known_at),
        "composition": [book.composition(location, on, known_at) for location in PLACES],
        "timeline": [book.timeline(location, now, known_at) for location in PLACES],
        "cases": book.cases(on, known_at),
        "case": [book.case(case, on, known_at) for case in ("c1", "c2", "c3")],
        "stock": book.stock(on, known_at),
        "signals": book.signals(now, known_at),
        "legality": book.legality(now, known_at),
        "money": [book.ask_over(question, "2024-01-01", on.isoformat(), known_at) for question in OVER_DAYS],
        "money_on": [book.ask(question, on, known_at) for question in ON_A_DAY],
    }


def copy(stored: list[StoredEvent], book: Book) -> None:
    """Record events as they were recorded elsewhere, as one batch where they have the same time."""
    by_time: dict[Any, list[StoredEvent]] = {}
    for event in stored:
        by_time.setdefault(event.recorded_at, []).append(event)
    with book.ledger.transaction():
        for moment, events in by_time.items():
            book.ledger._clock = lambda moment=moment: moment
            with book.ledger.recording(Recording(events[0].recorded_by)):
                book.ledger.append([DCBEvent(event.type, event.data, list(event.tags)) for event in events])


def facts(book: Book, known_at: int) -> list[Recorded]:
    """What stood at a position, by the domain alone."""
    decoded = (book.register.codec.decode(stored) for stored in book.ledger.stored(until=known_at))
    return effective(recorded for recorded in decoded if recorded is not None)


def households(standing: list[Recorded]) -> list[Household]:
    by_case: dict[str, list[Recorded]] = {}
    for recorded in standing:
        if isinstance(recorded.event, HouseholdEvent):
            by_case.setdefault(recorded.event.case, []).append(recorded)
    return [Household.fold(case, theirs) for case, theirs in by_case.items()]


few = settings(
    max_examples=max(5, settings().max_examples // 6), suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@settings(few, max_examples=few.max_examples // 2)
@given(history=steps, cuts=st.lists(st.integers(1, 10**6), min_size=3, max_size=6))
@pytest.mark.parametrize(("engine", "other"), [("sqlite", "postgresql"), ("postgresql", "sqlite")])
def test_what_is_known_of_the_past_is_what_a_register_of_that_day_knew_on_the_other_engine(
    fresh_on: dict[str, Fresh], engine: str, other: str, history: list[Step], cuts: list[int]
) -> None:
    """The more: what is asked on one engine is answered alike by the other."""
    with fresh_on[engine]() as book, fresh_on[other]() as that_day:
        live_through(book, history)
        done = 0
        for known_at in sorted({1 + cut % book.head for cut in cuts} | {book.head}):
            copy(list(book.ledger.stored(after=done, until=known_at)), that_day)
            done = known_at
            assert that_day.head == known_at
            assert answers(book, known_at) == answers(that_day, known_at)
        assert book.contents() == that_day.contents()
        assert book.check() == []


@few
@given(history=steps)
def test_the_counts_are_what_the_whole_households_say(fresh: Fresh, history: list[Step]) -> None:
    """The effects that events recorded, added up, are what is derived anew from all facts that stand."""
    with fresh() as book:
        live_through(book, history)
        for known_at in range(book.head, 0, -7):
            standing = facts(book, known_at)
            whole = households(standing)
            for on in DAYS:
                here = Counter(
                    (stay.location, stay.group.value)
                    for household in whole
                    for stay in household.stays()
                    if stay.from_ <= on < stay.until
                )
                shown = {(n["location"], n["group"]): n["occupied"] for n in book.occupancy(on, known_at)}
                assert {key: number for key, number in shown.items() if number} == dict(here)
                composed = Counter[tuple[str, str]]()
                for location in PLACES:
                    for line in book.composition(location, on, known_at):
                        composed[location, line["group"]] += line["size"]
                assert composed == here
                counted = Counter(
                    (counted.municipality, counted.group.value, half_year_of(counted.on))
                    for household in whole
                    for counted in household.counts()
                    if counted.on <= on
                )
                assert own_realised(book, on, known_at) == dict(counted)


def own_realised(book: Book, on: date, known_at: int) -> dict[tuple[str, str, str], int]:
    """What is realised per quota, without what counts for another one too."""
    key = (REALISED.c.municipality, REALISED.c.group, REALISED.c.period)
    until = known(REALISED, known_at) & (REALISED.c.day <= on.isoformat())
    query = select(*key, func.sum(REALISED.c.persons)).where(until)
    with book.ledger.connect() as connection:
        return {(m, g, p): int(n) for m, g, p, n in connection.execute(query.group_by(*key)) if n}


@few
@given(history=steps)
def test_what_is_kept_of_facts_is_enough_to_tell_what_the_facts_themselves_tell(
    fresh: Fresh, history: list[Step]
) -> None:
    """Households and locations folded from projections are those folded from the events."""
    with fresh() as book:
        live_through(book, history)
        for known_at in range(book.head, 0, -7):
            standing = facts(book, known_at)
            with book.ledger.connect() as connection:
                kept = kept_households(connection, known_at=known_at)
                places = sites(connection, known_at=known_at)
                known_schemes = kept_schemes(Asked.at_the_end_of(DAYS[0], connection, known_at))
            whole = {household.case: household for household in households(standing)}
            assert kept.keys() == whole.keys()
            for case, household in whole.items():
                assert kept[case] == household
                assert effects(kept[case], household) == effects(household, household)
            names = {r.event.location for r in standing if isinstance(r.event, LocationEvent)}
            defined = {r.event.scheme for r in standing if isinstance(r.event, SchemeEvent)}
            whole_schemes = [Scheme.fold(name, _of_scheme(standing, name)) for name in sorted(defined)]
            assert known_schemes == [replace(scheme, position=0, steps=[]) for scheme in whole_schemes]
            assert places == {name: Site.fold(name, _about(standing, name)) for name in names}
            signalled = {r.event.signal for r in standing if isinstance(r.event, SignalEvent)}
            assert {line["signal"] for line in book.signals(known_at=known_at)} == signalled


def _of_scheme(standing: list[Recorded], scheme: str) -> list[Recorded]:
    return [r for r in standing if isinstance(r.event, SchemeEvent) and r.event.scheme == scheme]


def _about(standing: list[Recorded], location: str) -> list[Recorded]:
    return [r for r in standing if isinstance(r.event, LocationEvent) and r.event.location == location]


@few
@given(history=steps, size=st.integers(1, 9), until=st.integers(0, 10**6))
def test_a_rebuild_stopped_anywhere_ends_with_the_same_tables(
    fresh: Fresh, history: list[Step], size: int, until: int
) -> None:
    class Stopped(Exception):
        pass

    with fresh() as book:
        live_through(book, history)
        before = book.contents()
        stop_at = until % book.head

        def stop(done: int, total: int) -> None:
            if done > stop_at:
                raise Stopped

        with pytest.raises(Stopped):
            book.projector.rebuild(book.ledger, batch=size, progress=stop)
        assert book.projector.rebuild(book.ledger, batch=size).equal
        assert book.contents() == before
        assert book.check(batch=size) == []
