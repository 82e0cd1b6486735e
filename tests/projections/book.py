"""A register to tell facts to and to ask questions of, whose clock ticks a minute at every look."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from adapters.register.register import Outcome, Register
from domain.kernel.days import last_moment
from projections.cases.case import case
from projections.cases.cases import cases
from projections.cases.stock import stock
from projections.catalogue import PROJECTIONS
from projections.engine.projector import Difference
from projections.engine.question import Asked, records
from projections.legality import legality
from projections.locations.composition import composition
from projections.locations.occupancy import occupancy
from projections.locations.signals import signals
from projections.locations.timeline import timeline
from projections.money.grants import grants
from projections.quota.balance import balance
from projections.quota.quota_table import balance_events
from projections.quota.targets import targets
from tests.domain.facts import (
    a_coa_count,
    a_household,
    a_location,
    a_plan,
    a_programme,
    a_school,
    a_signal,
    amounts,
    an_agreement,
    an_allowance,
    an_expense,
    assigned,
    at_school,
    coupled,
    housed,
    inhabitants,
    placed,
    places_there,
    restated,
    retracted,
)
from tests.domain.given import command, fact

Lines = list[dict[str, Any]]
Ask = Callable[[Asked], Sequence[tuple[Any, ...]]]

LATE = date(2026, 12, 31)


class Clock:
    """Starts on the first of January 2026, after all that the tests tell about."""

    def __init__(self) -> None:
        self.now = datetime(2026, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


class _Undo(Exception):
    pass


class Book:
    """A register with short ways to record and to ask. Questions are about the end of 2026, and as known now."""

    def __init__(self, url: str, keyring: str, *, made: bool = False, shares_its_keyring: bool = False) -> None:
        """In an empty database, or one of a register that was ``made`` before."""
        self.clock = Clock()
        self._connection: Connection | None = None
        self.register = Register(url, keyring=keyring, actor="anna", clock=self.clock)
        if shares_its_keyring:
            self.register.keyring.home = None
        if made:
            self.register.adoption().prepare(named=True)
        else:
            self.register.create()
        self.projector = self.register.projector
        self.ledger = self.register.ledger

    def close(self) -> None:
        self.register.close()

    def do(self, name: str, /, **fields: Any) -> int:
        """Record; the position of the last event."""
        return self.outcome(name, **fields).position

    def outcome(self, name: str, /, **fields: Any) -> Outcome:
        return self.register.do(command(name, **fields))

    def tell(self, *facts: tuple[str, dict[str, Any]]) -> int:
        """Record commands as ``fact`` gives them; the position of the last event."""
        for name, fields in facts:
            self.do(name, **fields)
        return self.head

    @property
    def head(self) -> int:
        return self.ledger.head()

    @contextmanager
    def asking(self, known_at: int | None) -> Iterator[tuple[Connection, int]]:
        """A connection to ask over, and a position; within another one, that connection again."""
        known_at = self.head if known_at is None else known_at
        if self._connection is not None:
            yield self._connection, known_at
            return
        with self.ledger.connect() as self._connection:
            try:
                yield self._connection, known_at
            finally:
                self._connection = None

    def ask(self, question: Ask, on: date = LATE, known_at: int | None = None, **more: Any) -> Lines:
        """The answer to a question about a day, each row by the keys of its columns."""
        with self.asking(known_at) as (connection, at):
            return records(question(replace(Asked.at_the_end_of(on, connection, at), **more)))

    def ask_at(self, question: Ask, now: datetime | None, known_at: int | None, **more: Any) -> Lines:
        """The same at a moment; at the end of the last day unless said."""
        return self.ask(question, LATE, known_at, now=now or last_moment(LATE), **more)

    def ask_over(self, question: Ask, from_: str, until: str, known_at: int | None = None, **more: Any) -> Lines:
        """The same over the days from one until another (excluded)."""
        days = {"from_": date.fromisoformat(from_), "until": date.fromisoformat(until)}
        return self.ask(question, LATE, known_at, **days, **more)

    def balance(self, on: date = LATE, known_at: int | None = None, **more: Any) -> Lines:
        return self.ask(balance, on, known_at, **more)

    def line(self, municipality: str, group: str, period: str, on: date = LATE, known_at: int | None = None) -> Any:
        """The balance line as its numbers: opening, assigned, exchanged, corrected, realised, remaining."""
        for line in self.balance(on, known_at):
            if (line["municipality"], line["group"], line["period"]) == (municipality, group, period):
                return tuple(line.values())[3:]
        return None

    def events_of(self, municipality: str, group: str, period: str, known_at: int | None = None) -> list[int]:
        with self.asking(known_at) as (connection, at):
            return balance_events(connection, municipality=municipality, group=group, period=period, known_at=at)

    def targets(self, on: date = LATE, known_at: int | None = None) -> Lines:
        return self.ask(targets, on, known_at)

    def occupancy(self, on: date = LATE, known_at: int | None = None) -> Lines:
        return self.ask(occupancy, on, known_at)

    def persons(self, location: str, group: str, on: date = LATE, known_at: int | None = None) -> Any:
        """Capacity and occupied of one line of the occupancy; None when it is not there."""
        for line in self.occupancy(on, known_at):
            if (line["location"], line["group"]) == (location, group):
                return line["capacity"], line["occupied"]
        return None

    def composition(self, location: str, on: date = LATE, known_at: int | None = None) -> Lines:
        return self.ask(composition, on, known_at, about=location)

    def timeline(self, location: str, now: datetime | None = None, known_at: int | None = None) -> Lines:
        return self.ask_at(timeline, now, known_at, about=location)

    def case(self, name: str, on: date = LATE, known_at: int | None = None) -> dict[str, Any] | None:
        return next(iter(self.ask(case, on, known_at, about=name)), None)

    def cases(self, on: date = LATE, known_at: int | None = None) -> Lines:
        return self.ask(cases, on, known_at)

    def stock(self, on: date = LATE, known_at: int | None = None) -> Lines:
        return self.ask(stock, on, known_at)

    def signals(self, now: datetime | None = None, known_at: int | None = None) -> Lines:
        return self.ask_at(signals, now, known_at)

    def legality(self, now: datetime | None = None, known_at: int | None = None) -> Lines:
        return self.ask_at(legality, now, known_at)

    def grants(self, from_: str = "2024-01-01", until: str = "2025-01-01", known_at: int | None = None) -> Lines:
        return self.ask_over(grants, from_, until, known_at)

    def check(self, **fields: Any) -> list[Difference]:
        return self.projector.check(self.ledger, **fields)

    def damage(self, sql: str) -> None:
        """Change the tables by hand."""
        with self.ledger.transaction() as connection:
            connection.exec_driver_sql(sql)

    @contextmanager
    def damaged(self, sql: str) -> Iterator[None]:
        """Within it the tables are changed by hand; after it they are as they were."""
        with suppress(_Undo), self.ledger.transaction() as connection:
            connection.exec_driver_sql(sql)
            yield
            raise _Undo

    def contents(self) -> dict[str, list[Any]]:
        """All rows of all live tables, in their order."""
        with self.ledger.connect() as connection:
            return {
                name: sorted(map(tuple, connection.exec_driver_sql(f'SELECT * FROM "{name}"')), key=repr)
                for name in (projection.table.name for projection in PROJECTIONS)
            }


def moment(text: str) -> datetime:
    """A moment with its offset."""
    return datetime.fromisoformat(text)


SUPPORTED = (
    a_household("c2", "q1", group="status_holder", on="2024-01-01"),
    coupled("c2", on="2024-01-05"),
    fact("offer_dwelling", case="c2", dwelling="VW-7", by="a landlord", on="2024-01-09"),
    a_programme(),
    a_plan(),
    fact("set_plan_term", weeks=10, from_="2024-01-01", source="a table"),
    an_allowance(),
    amounts(),
    fact("join_programme", case="c1", programme="buitenkwartier", from_="2024-02-01"),
    at_school(),
)
OF_OTHERS = (
    fact("record_supervision", municipality="GM0160", period="2024-H1", colour="red", on="2024-05-01", document="P"),
    inhabitants("GM0160", 60_000),
    places_there("GM0193", 200, "2024-03-01"),
)


def filled(book: Book) -> Book:
    """The register with rows in every table, some of them ended."""
    book.tell(*a_location(capacity={"asylum_regular": 1}), assigned(10), a_household())
    place = book.tell(placed(deviation="no other bed"))
    book.tell(a_signal(location="azc"), housed(on="2024-03-01"), restated(place, {"from": "2024-02-03"}))
    book.tell(
        fact(
            "set_capacity_target", municipality="GM0160", group="asylum_regular", on="2024-01-01", places=1, source="x"
        )
    )
    book.tell(restated(7, {"persons": 12}), retracted(book.head), assigned(11))
    book.tell(fact("take_measure", measure="m1", kind="boa", partner="BOA", on="2024-03-05", signal="s1"))
    book.tell(an_expense(), restated(book.head + 1, {"amount": "90.00"}))
    book.tell(a_school(), a_coa_count(18), an_agreement())
    book.tell(fact("start_on_site_support", location="azc", by="VluchtelingenWerk", from_="2024-02-01"))
    book.tell(*SUPPORTED, *OF_OTHERS)
    empty = [name for name, rows in book.contents().items() if not rows]
    assert not empty, empty
    return book
