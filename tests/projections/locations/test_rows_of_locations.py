"""What is asked about locations is, by rows, what all facts that were known come down to: on any day, at any position."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.findings import about_a_measure, about_a_signal, about_a_site, about_occupancy, changes_of_places
from domain.kernel.days import in_amsterdam, next_day
from domain.kernel.found import NEVER, found_at
from domain.kernel.history import Recorded, effective, happened_on
from domain.kernel.rules import Finding
from domain.locations.signal import MeasureTaken, SignalFile, SignalReceived, answer_due
from domain.states.site import LocationEvent, Site
from projections.engine.believed import found_now, rows
from projections.engine.finding_rows import finding_values, message_of
from projections.engine.question import Asked, Question, records
from projections.engine.tables import iso
from projections.locations import decisions, locations, measures, occupancy, signal_counts, signals
from projections.locations.crowding_table import FINDING as CROWDING
from projections.locations.finding_table import MEASURE, NEIGHBOURS, PROCEDURE, SIGNAL
from projections.locations.location_table import CAPACITY, DECIDED, in_order
from projections.locations.occupancy_table import arrivals, occupancies
from projections.locations.signal_table import signal_files
from tests.postgres import new_database
from tests.projections.book import Book
from tests.projections.histories import START, Step, live_through, steps

pytestmark = pytest.mark.slow

DAYS = st.integers(-10, 450).map(lambda n: START + timedelta(days=n))
LOOKS = st.lists(st.tuples(DAYS, st.integers(0, 10**6)), min_size=3, max_size=6)

Fresh = Callable[[], AbstractContextManager[Book]]


@pytest.fixture
def sqlite(tmp_path: Path) -> Fresh:
    @contextmanager
    def fresh() -> Iterator[Book]:
        book = Book(f"sqlite:///{tmp_path / uuid4().hex}.db", f"sqlite:///{tmp_path / uuid4().hex}.keys")
        yield book
        book.close()

    return fresh


@pytest.fixture
def postgresql(tmp_path: Path, postgres_server: Any) -> Fresh:
    @contextmanager
    def fresh() -> Iterator[Book]:
        with new_database(postgres_server) as url:
            book = Book(url, f"sqlite:///{tmp_path / uuid4().hex}.keys")
            yield book
            book.close()

    return fresh


quick = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@settings(quick, max_examples=max(8, settings().max_examples // 5))
@given(history=steps, looks=LOOKS)
def test_rows_say_what_all_facts_say(sqlite: Fresh, history: list[Step], looks: list[tuple[date, int]]) -> None:
    _lived_and_asked(sqlite, history, looks)


@settings(quick, max_examples=max(2, settings().max_examples // 25))
@given(history=steps, looks=LOOKS)
def test_rows_say_it_on_postgresql(postgresql: Fresh, history: list[Step], looks: list[tuple[date, int]]) -> None:
    _lived_and_asked(postgresql, history, looks)


def _lived_and_asked(fresh: Fresh, history: list[Step], looks: list[tuple[date, int]]) -> None:
    with fresh() as book:
        live_through(book, history)
        for on, cut in looks:
            known_at = 1 + cut % book.head
            with book.asking(known_at) as (connection, _):
                asked = Asked.at_the_end_of(on, connection, known_at)
                whole = Whole(book, asked)
                assert records(occupancy.occupancy(asked)) == whole.of_occupancy()
                assert records(locations.locations(asked)) == whole.of_locations()
                assert {row.signal: row for row in signals.signals(asked)} == whole.of_signals()
                _in_parts(asked, locations.QUESTION, signals.QUESTION, measures.QUESTION, decisions.QUESTION)
                over = replace(asked, from_=START, until=on)
                assert [row.position for row in decisions.decisions(over)] == whole.decided(START, on)
                assert {row.category: row.received for row in signal_counts.signal_counts(over)} == whole.received(
                    START, on
                )
                assert _capacity(asked) == whole.capacity()
                assert _found(asked) == whole.found()
        assert book.check() == []


def _in_parts(asked: Asked, *questions: Question[Any]) -> None:
    for question in questions:
        one_by_one, after = [], None
        while True:
            part, after = question.part(replace(asked, limit=1, after=after))
            one_by_one += part
            if after is None:
                break
        assert one_by_one == question.ask(asked)


def _capacity(asked: Asked) -> dict[tuple[str, str], Any]:
    on = asked.on.isoformat()
    there = rows(asked, CAPACITY, CAPACITY.c.from_day <= on, CAPACITY.c.until_day > on)
    return {(row.subject, row.group): (row.places, row.decided, bool(row.decided_for)) for row in there}


def _found(asked: Asked) -> Counter[Any]:
    found = Counter[Any]()
    for table in (PROCEDURE, NEIGHBOURS, SIGNAL, MEASURE, CROWDING):
        for row in rows(asked, table, found_now(table, asked)):
            said = message_of(row.what, row.said)
            found[row.about, row.rule, row.place, row.at, said.text, repr(said.values)] += 1
    return found


class Whole:
    """The answers by the domain alone, from the facts that stood at a position."""

    def __init__(self, book: Book, asked: Asked) -> None:
        self.asked, self.on = asked, asked.on
        decoded = (book.register.codec.decode(stored) for stored in book.ledger.stored(until=asked.known_at))
        self.facts = effective(recorded for recorded in decoded if recorded is not None)
        self.about: dict[str, list[Recorded]] = {}
        for fact in self.facts:
            if isinstance(fact.event, LocationEvent):
                self.about.setdefault(fact.event.location, []).append(fact)
        self.sites = {location: Site.fold(location, facts) for location, facts in sorted(self.about.items())}
        self.full = occupancies(asked.connection, known_at=asked.known_at)
        self.files = [
            file for file, _ in signal_files(asked.connection, now=asked.now, known_at=asked.known_at) if file.received
        ]

    def persons(self) -> dict[tuple[str, str], int]:
        there = {
            (location, group): next(level for _, level in full.levels((group, unit), self.on, next_day(self.on)))
            for location, full in self.full.items()
            for group, unit in full.steps
            if not unit
        }
        return {key: number for key, number in there.items() if number}

    def of_occupancy(self) -> list[dict[str, Any]]:
        persons = self.persons()
        places = {
            (location, g.value): n
            for location, site in self.sites.items()
            for g, n in site.capacity_on(self.on).items()
        }
        return [
            {
                "location": location,
                "group": group,
                "on": self.on.isoformat(),
                "capacity": places.get((location, group), 0),
                "occupied": persons.get((location, group), 0),
                "free": places.get((location, group), 0) - persons.get((location, group), 0),
            }
            for location, group in sorted({*persons, *places})
        ]

    def of_locations(self) -> list[dict[str, Any]]:
        persons = Counter[str]()
        for (location, _), number in self.persons().items():
            persons[location] += number
        return [
            {
                "location": location,
                "name": site.name,
                "form": site.form_on(self.on),
                "open_since": iso(site.opening_on(self.on)),
                "groups": sorted(group.value for group in site.decided_groups(self.on) or site.groups),
                "places": {group.value: places for group, places in site.capacity_on(self.on).items()},
                "occupied": persons[location],
            }
            for location, site in self.sites.items()
            if site.suggested is not None and site.suggested <= self.on
        ]

    def of_signals(self) -> dict[str, signals.SignalRow]:
        return {file.signal: self._standing(file) for file in self.files}

    def _standing(self, file: SignalFile) -> signals.SignalRow:

        assert file.received is not None
        answered, due = min(file.answers, default=None), answer_due(file.received)
        status = "closed" if file.closed else "answered" if answered else "open"
        (received,) = (
            f.event for f in self.facts if isinstance(f.event, SignalReceived) and f.event.signal == file.signal
        )
        return signals.SignalRow(
            signal=file.signal,
            at=iso(file.received),
            channel=received.channel.value,
            category=file.category.value if file.category else None,
            location=file.location,
            due=in_amsterdam(due - timedelta(seconds=1)).isoformat(),
            answered=iso(answered),
            status=status,
            late=(answered or file.closed or self.asked.now) >= due,
            age_days=(self.on - in_amsterdam(file.received)).days if status == "open" else None,
            measures=file.measures,
            closed=iso(file.closed),
        )

    def received(self, from_: date, until: date) -> dict[str, int]:
        return dict(
            Counter(
                file.category.value
                for file in self.files
                if file.category and file.received and from_ <= in_amsterdam(file.received) < until
            )
        )

    def decided(self, from_: date, until: date) -> list[int]:
        there = [
            (in_order(str(iso(happened_on(fact.event)))), fact.position)
            for fact in self.facts
            if isinstance(fact.event, DECIDED)
        ]
        return [position for at, position in sorted(there) if from_ <= in_amsterdam(at) < until]

    def capacity(self) -> dict[tuple[str, str], Any]:
        found = {}
        for location, site in self.sites.items():
            capacity, decided = site.capacity_on(self.on), site.decided_places(self.on)
            groups = site.decided_groups(self.on)
            for group in {*capacity, *decided, *groups}:
                found[location, group.value] = capacity.get(group), decided.get(group), group in groups
        return found

    def found(self) -> Counter[Any]:
        found = Counter[Any]()

        def add(about: str, findings: Iterator[Finding]) -> None:
            for one in found_at(findings, self.asked.now):
                place = 2**62 if one.position is None else one.position
                found[about, one.rule.id, place, iso(one.at) or "", one.detail.text, _plain(one)] += 1

        came = arrivals(self.asked.connection, known_at=self.asked.known_at)
        for location, facts in self.about.items():
            add(f"location:{location}", about_a_site(location, facts))
        for location, full in self.full.items():
            site, facts = self.sites.get(location) or Site(location), self.about.get(location, [])
            living = about_occupancy(site, full, came.get(location, []), changes_of_places(facts))
            add(f"location:{location}", living)
        for file, _ in signal_files(self.asked.connection, now=NEVER, known_at=self.asked.known_at):
            add(f"signal:{file.signal}", about_a_signal(file))
        for fact in self.facts:
            if isinstance(it := fact.event, MeasureTaken):
                about = f"signal:{it.signal}" if it.signal else f"measure:{it.measure}"
                add(about, about_a_measure(it.measure, it.paid_by, fact.position, it.on))
        return found


def _plain(one: Finding) -> str:

    row = finding_values("", one)
    said = message_of(row[6], row[7])
    return repr(said.values)
