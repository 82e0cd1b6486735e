"""A register to tell facts to and to ask questions of, whose clock ticks a minute at every look."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from adapters.register.register import Outcome, Register
from domain.kernel.vocabulary import last_moment
from projections.cases.case_file import case, cases
from projections.cases.stock import stock
from projections.engine.projector import PROJECTIONS, Difference
from projections.legality import legality
from projections.locations.occupancy import composition, occupancy
from projections.locations.signals import signals
from projections.locations.timeline import timeline
from projections.money.grants import grants
from projections.quota.quota_balance import balance, balance_events, targets
from tests.domain.given import command

Lines = list[dict[str, Any]]

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

    def __init__(self, url: str, keyring: str, *, shares_its_keyring: bool = False) -> None:
        self.clock = Clock()
        self._connection: Connection | None = None
        self.register = Register(url, keyring=keyring, actor="anna", clock=self.clock)
        if shares_its_keyring:
            self.register.keyring.home = None
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

    def balance(self, on: date = LATE, known_at: int | None = None, **fields: Any) -> Lines:
        with self.asking(known_at) as (connection, at):
            return balance(connection, on=on, known_at=at, **fields)

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
        with self.asking(known_at) as (connection, at):
            return targets(connection, on=on, known_at=at)

    def occupancy(self, on: date = LATE, known_at: int | None = None) -> Lines:
        with self.asking(known_at) as (connection, at):
            return occupancy(connection, on=on, known_at=at)

    def persons(self, location: str, group: str, on: date = LATE, known_at: int | None = None) -> Any:
        """Capacity and occupied of one line of the occupancy; None when it is not there."""
        for line in self.occupancy(on, known_at):
            if (line["location"], line["group"]) == (location, group):
                return line["capacity"], line["occupied"]
        return None

    def composition(self, location: str, on: date = LATE, known_at: int | None = None) -> Lines:
        with self.asking(known_at) as (connection, at):
            return composition(connection, location=location, on=on, known_at=at)

    def timeline(self, location: str, now: datetime | None = None, known_at: int | None = None) -> Lines:
        with self.asking(known_at) as (connection, at):
            return timeline(connection, location, now=now or last_moment(LATE), known_at=at)

    def case(self, name: str, on: date = LATE, known_at: int | None = None) -> dict[str, Any] | None:
        with self.asking(known_at) as (connection, at):
            return case(connection, name, on=on, known_at=at)

    def cases(self, on: date = LATE, known_at: int | None = None) -> Lines:
        with self.asking(known_at) as (connection, at):
            return cases(connection, on=on, known_at=at)

    def stock(self, on: date = LATE, known_at: int | None = None) -> Lines:
        with self.asking(known_at) as (connection, at):
            return stock(connection, on=on, known_at=at)

    def signals(self, now: datetime | None = None, known_at: int | None = None) -> Lines:
        with self.asking(known_at) as (connection, at):
            return signals(connection, now=now or last_moment(LATE), known_at=at)

    def legality(self, now: datetime | None = None, known_at: int | None = None) -> Lines:
        with self.asking(known_at) as (connection, at):
            return legality(connection, now=now or last_moment(LATE), known_at=at)

    def grants(self, from_: str = "2024-01-01", until: str = "2025-01-01", known_at: int | None = None) -> Lines:
        return self.money(grants, from_, until, known_at)

    def money(
        self, question: Callable[..., Lines], from_: str, until: str, known_at: int | None = None, **more: Any
    ) -> Lines:
        """A question about money, over the days from one until another (excluded)."""
        with self.asking(known_at) as (connection, at):
            days = {"from_": date.fromisoformat(from_), "until": date.fromisoformat(until)}
            return question(connection, **days, known_at=at, **more)

    def money_on(
        self, question: Callable[..., Lines], on: date = LATE, known_at: int | None = None, **more: Any
    ) -> Lines:
        """A question about money as it stands on a day."""
        with self.asking(known_at) as (connection, at):
            return question(connection, on=on, known_at=at, **more)

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
