"""The ledger: an append-only record of events on SQLite or PostgreSQL.

It is the `eventsourcing` library's recorder for dynamic consistency boundaries. Positions are gapless from 1; one
lock per ledger orders the appends; what must be true together (events, tags, command, projections) commits together.
"""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import astuple, dataclass
from datetime import UTC, date, datetime
from getpass import getuser
from hashlib import sha256
from threading import Event
from typing import Protocol, Self, cast

import psycopg
from eventsourcing.dcb.api import (
    DCBAppendCondition,
    DCBEvent,
    DCBQuery,
    DCBRecorder,
)
from eventsourcing.persistence import IntegrityError, ProgrammingError
from psycopg.pq import TransactionStatus
from sqlalchemy import URL, Connection, RootTransaction, insert
from sqlalchemy.exc import DBAPIError

from adapters import ledger_schema
from adapters.engines import WRITE, create_file, ledger_url, open_engine, place
from adapters.ledger_clock import next_moment, utc_now
from adapters.ledger_errors import (
    ClockRefused,
    CommandConflict,
    CommandRecord,
    LedgerUnavailable,
    NotALedger,
    OutcomeUnknown,
    driver_error,
    explained,
    was_answered,
)
from adapters.ledger_query import Selection
from adapters.ledger_reading import LedgerReadResponse, LedgerSubscription, Pages
from adapters.ledger_rows import COLUMNS, StoredEvent, read_moment, sealed_events, stored_events, write_events
from adapters.seal import text_of_moment

__all__ = [
    "ClockRefused",
    "CommandConflict",
    "CommandRecord",
    "Ledger",
    "LedgerUnavailable",
    "NotALedger",
    "OutcomeUnknown",
    "Projector",
    "Recording",
    "StoredEvent",
    "system_user",
    "utc_now",
]

# For a transaction on PostgreSQL. All that the ledger asks goes by an index, in the order of that index; but a plan is
# made while a table is small or its statistics are old, and kept for the session.
_BY_INDEX = "set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true)"


def system_user() -> str:
    """The name of the operating system's user who runs this."""
    try:
        import pwd

        return pwd.getpwuid(os.getuid()).pw_name  # what the system says, not what the environment says
    except (ImportError, KeyError):
        return getuser()


@dataclass(frozen=True, slots=True)
class Recording:
    """Who records, and in answer to which command: its id, and a keyed digest of its content."""

    actor: str
    command_id: str | None = None
    digest: str | None = None


class Projector(Protocol):
    """What keeps the tables that people read."""

    def create(self, connection: Connection) -> None:
        """Make its tables, where they are not yet there; within the transaction that creates the ledger."""

    def apply(self, connection: Connection, events: Sequence[StoredEvent]) -> None:
        """Take in new events, within the transaction that records them: an error undoes all of it."""


@dataclass(slots=True)
class _Writing:
    """A write transaction under the ledger's lock."""

    ledger: "Ledger"
    connection: Connection
    head: int
    last_time: datetime | None
    command: CommandRecord | None = None
    broken: bool = False


_recording: ContextVar[Recording | None] = ContextVar("recording", default=None)
_writing: ContextVar[_Writing | None] = ContextVar("writing", default=None)


class Ledger(DCBRecorder):
    """The record of all events. One instance serves all threads of a process; it is not to be taken along in a fork.

    Every method may raise LedgerUnavailable (no connection, locked for too long, disk full, …) or NotALedger (the
    database is there, `create` was never called on it).
    """

    def __init__(
        self,
        url: str | URL,
        *,
        projector: Projector | None = None,
        clock: Callable[[], datetime] = utc_now,
        lock_timeout: float = 10.0,
        confirmed_on: date | None = None,
    ) -> None:
        """Connects to nothing yet.

        `url` is sqlite:///file or postgresql://…; `clock` gives aware moments; `lock_timeout` is in seconds;
        `confirmed_on` is the day on which someone confirmed that the clock is right, however far it is off the last
        event. Raises ValueError for a URL of another kind.
        """
        self.url = ledger_url(url)
        self.engine = open_engine(self.url, lock_timeout)
        self._projector = projector
        self._clock = clock
        self._lock_timeout = lock_timeout
        self._confirmed_on = confirmed_on
        self._postgresql = self.engine.dialect.name == "postgresql"
        self._mark = "%s" if self._postgresql else "?"
        self._where = place(self.url)
        self._lock_key = 0
        self._ledger_id: str | None = None
        self._listeners: set[Event] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close its connections."""
        self.engine.dispose()

    def create(self) -> None:
        """Make the tables, triggers and the projector's tables. Safe to repeat, and for many processes at once.

        Raises NotALedger for a database in which something else lives, or a ledger of a newer version.
        """
        with self._explaining():
            create_file(self.url)
            with self.engine.connect().execution_options(**WRITE) as connection, connection.begin():
                schema = self._schema(connection)
                if self._postgresql and schema is None:
                    raise NotALedger(f"{self._where} has no schema to make a ledger in.")
                self._lock(connection)
                ledger_schema.create(connection, schema)
                if self._projector is not None:
                    self._projector.create(connection)
                self._ledger_id = ledger_schema.identify(connection)

    @property
    def ledger_id(self) -> str:
        """The random name that this ledger was given when it was made."""
        with self.connect():
            return cast(str, self._ledger_id)

    # ------------------------------------------------------------ recording

    @contextmanager
    def recording(self, recording: Recording) -> Iterator[None]:
        """Within it, in this context, appends are recorded as by `recording`; outside, by the system's user."""
        token = _recording.set(recording)
        try:
            yield
        finally:
            _recording.reset(token)

    def append(self, events: Sequence[DCBEvent], condition: DCBAppendCondition | None = None) -> int:
        """Record the events, all or none, and return the position of the last.

        Raises IntegrityError (the library's) if an event matches the condition, CommandConflict if the command of
        the recording was recorded before, ClockRefused, OutcomeUnknown, ValueError for text that can't be stored (a
        NUL, or no Unicode), and what the projector raises. Within `transaction` it is part of that.
        """
        if not events:
            raise ProgrammingError("There must be at least one event to append.")
        recording = _recording.get() or Recording(actor=system_user())
        with self._write() as writing:
            connection = writing.connection
            if recording.command_id is not None:
                known = self._command(connection, recording.command_id)
                if known is not None:
                    raise CommandConflict(known)
            if condition is not None and self._fails(connection, condition, writing.head):
                raise IntegrityError("Something that this decision had to know of was recorded meanwhile.")
            moment = next_moment(self._clock(), writing.last_time, self._confirmed_on)
            role = connection.info.get("role")
            first, last = writing.head + 1, writing.head + len(events)
            stored = sealed_events(events, first, moment, recording.actor, role, recording.command_id)
            writing.broken = True
            write_events(connection, stored)
            if recording.command_id is not None:
                writing.command = CommandRecord(recording.command_id, recording.digest or "", first, last)
                connection.execute(insert(ledger_schema.command).values(astuple(writing.command)))
            if self._projector is not None:
                self._projector.apply(connection, stored)
            writing.head, writing.last_time, writing.broken = last, moment, False
        return last

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """A write transaction under the ledger's lock: appends and reads within it, in this context, are part of it.

        It commits at the end, all or nothing; an error within it undoes all. On PostgreSQL its plans go by indexes
        where they can, and it is cut off when it does nothing for five minutes.
        """
        with self._write() as writing:
            yield writing.connection

    def _fails(self, connection: Connection, condition: DCBAppendCondition, head: int) -> bool:
        after = condition.after or 0
        if after >= head:
            return False
        selection = Selection(connection, condition.fail_if_events_match)
        sql, values = selection.statement("position", after, head, 1)
        return connection.exec_driver_sql(sql, values).first() is not None

    # ------------------------------------------------------------ reading

    def read(
        self, query: DCBQuery | None = None, *, after: int | None = None, limit: int | None = None
    ) -> LedgerReadResponse:
        """The events after a position that match the query, page by page, ascending, up to the head of this moment."""
        return LedgerReadResponse(self._reading, query, after or 0, limit)

    def subscribe(self, query: DCBQuery | None = None, *, after: int | None = None) -> LedgerSubscription:
        """The events that match the query, and those that will: it waits for them, until it is stopped."""
        return LedgerSubscription(self, query, after)

    def stored(
        self, query: DCBQuery | None = None, *, after: int = 0, until: int | None = None, page: int = 1000
    ) -> Iterator[StoredEvent]:
        """The stored events with after < position <= until that match, ascending; until the head when not said.

        They come in pages, between which no cursor or transaction is held. A row that was damaged in the database
        comes as an event whose leaf does not fit.
        """
        pages = Pages(self._reading, query, COLUMNS, after=after, until=until, page=page)
        while rows := pages.next():
            yield from stored_events(rows)

    def listen(self, event: Event) -> None:
        """Set the event after each append by this ledger object: a hint, for there may be other processes."""
        self._listeners.add(event)

    def unlisten(self, event: Event) -> None:
        """No longer set the event."""
        self._listeners.discard(event)

    def head(self) -> int:
        """The position of the last event; 0 when there is none."""
        with self._reading() as (_, head):
            return head

    def position_at(self, moment: datetime) -> int:
        """The position of the last event that was recorded at or before an aware moment; 0 when there was none."""
        if moment.tzinfo is None:
            raise ValueError("A moment needs a time zone.")
        value = moment.astimezone(UTC) if self._postgresql else text_of_moment(moment)
        with self._reading() as (connection, head):
            # times never decrease as positions rise, and positions have no gaps: halving finds it without an index
            sql = f"""
                WITH RECURSIVE search(low, high) AS (
                    SELECT CAST(0 AS bigint), CAST({head:d} AS bigint)
                    UNION ALL
                    SELECT CASE WHEN recorded_at <= {self._mark} THEN position ELSE low END,
                           CASE WHEN recorded_at <= {self._mark} THEN high ELSE position - 1 END
                    FROM search JOIN event ON position = (low + high + 1) / 2
                    WHERE low < high
                )
                SELECT max(low) FROM search"""
            return int(connection.exec_driver_sql(sql, (value, value)).scalar_one())

    def find_command(self, command_id: str) -> CommandRecord | None:
        """What became of a command; None when it was never recorded."""
        with self._reading() as (connection, _):
            return self._command(connection, command_id)

    @contextmanager
    def connect(self) -> Iterator[Connection]:
        """A connection to read with; within `transaction`, the one of that."""
        writing = self._own_writing()
        if writing is not None:
            yield writing.connection
            return
        with self._explaining(), self.engine.connect() as connection:
            self._identify(connection)
            yield connection

    def _command(self, connection: Connection, command_id: str) -> CommandRecord | None:
        row = connection.exec_driver_sql(
            f"SELECT command_id, digest, first_position, last_position FROM command WHERE command_id = {self._mark}",
            (command_id,),
        ).one_or_none()
        return None if row is None else CommandRecord(*row)

    # ------------------------------------------------------------ connections and transactions

    def _own_writing(self) -> _Writing | None:
        writing = _writing.get()
        return writing if writing is not None and writing.ledger is self else None

    @contextmanager
    def _reading(self) -> Iterator[tuple[Connection, int]]:
        """A connection for the ledger's own reading, all of which goes by an index, and the head."""
        writing = self._own_writing()
        if writing is not None:
            yield writing.connection, writing.head
            return
        with self.connect() as connection:
            settings = _BY_INDEX if self._postgresql else "NULL"
            head = connection.exec_driver_sql(f"SELECT (SELECT max(position) FROM event), {settings}").one()[0]
            yield connection, head or 0

    @contextmanager
    def _write(self) -> Iterator[_Writing]:
        joined = self._own_writing()
        if joined is not None:
            yield joined
            return
        with self._explaining(), self.engine.connect().execution_options(**WRITE) as connection:
            transaction = connection.begin()
            try:
                self._identify(connection)
                self._lock(connection)
                writing = self._begun(connection)
                token = _writing.set(writing)
                try:
                    yield writing
                finally:
                    _writing.reset(token)
                self._refuse_half(writing)
            except BaseException:
                with suppress(DBAPIError):
                    transaction.rollback()
                raise
            self._commit(transaction, writing)
        for listener in tuple(self._listeners):
            listener.set()

    def _begun(self, connection: Connection) -> _Writing:
        row = connection.exec_driver_sql(
            "SELECT position, recorded_at FROM event ORDER BY position DESC LIMIT 1"
        ).one_or_none()
        if row is None:
            return _Writing(self, connection, 0, None)
        return _Writing(self, connection, row[0], read_moment(row[1]))

    def _refuse_half(self, writing: _Writing) -> None:
        failed = writing.broken
        if self._postgresql and not failed:
            # a COMMIT after an error that somebody swallowed is answered with a silent ROLLBACK
            driver = cast(psycopg.Connection, writing.connection.connection.driver_connection)
            failed = driver.info.transaction_status == TransactionStatus.INERROR
        if failed:
            raise LedgerUnavailable("Something in this transaction failed half-way: nothing was recorded.")

    def _lock(self, connection: Connection) -> None:
        """Wait for this ledger's turn to write; on SQLite the transaction began with that."""
        if not self._postgresql:
            return
        # The statement after this one sees all that was committed before the lock was given: that is what read
        # committed means, and repeatable read would not.
        isolation, standby = connection.exec_driver_sql(
            "SELECT current_setting('transaction_isolation'), pg_is_in_recovery(), "
            f"{_BY_INDEX}, pg_advisory_xact_lock(%s)",
            (self._lock_key,),
        ).one()[:2]
        if isolation != "read committed":
            raise LedgerUnavailable(f"Transactions must be read committed, and they are {isolation}.")
        if standby:
            raise LedgerUnavailable(f"{self._where} is a standby, which can only be read.")

    def _schema(self, connection: Connection) -> str | None:
        """The schema of the ledger, or where it would be made; None on SQLite. Learns the key of the lock."""
        if not self._postgresql:
            return None
        database, schema = connection.exec_driver_sql(
            "SELECT current_database(), coalesce((SELECT nspname FROM pg_class JOIN pg_namespace "
            "ON pg_namespace.oid = relnamespace WHERE pg_class.oid = to_regclass('ledger')), current_schema())"
        ).one()
        digest = sha256(f"opvang\0{database}\0{schema}".encode()).digest()
        self._lock_key = int.from_bytes(digest[:8], signed=True)
        return cast("str | None", schema)

    def _identify(self, connection: Connection) -> None:
        if self._ledger_id is None:
            self._schema(connection)
            self._ledger_id = ledger_schema.identify(connection)

    @contextmanager
    def _explaining(self) -> Iterator[None]:
        try:
            yield
        except Exception as error:
            explanation = explained(error, self._where, self._lock_timeout)
            if explanation is None:
                raise
            raise explanation from error

    # ------------------------------------------------------------ commit

    def _commit(self, transaction: RootTransaction, writing: _Writing) -> None:
        try:
            transaction.commit()
        except Exception as error:
            if was_answered(error):
                raise
            self._settle(writing.command, error)

    def _settle(self, expected: CommandRecord | None, lost: Exception) -> None:
        """Find out whether a commit without an answer took place; return if it did."""
        unknown = f"The connection with {self._where} was lost while recording"
        if expected is None:
            raise OutcomeUnknown(f"{unknown}: look whether it was recorded before you repeat it.") from lost
        found = self._look_up(expected.command_id, unknown)
        if found is None:
            raise LedgerUnavailable(f"{unknown}: it was not recorded, and may be repeated.") from lost
        if found != expected:
            raise CommandConflict(found) from lost

    def _look_up(self, command_id: str, unknown: str) -> CommandRecord | None:
        give_up = time.monotonic() + self._lock_timeout
        while True:
            try:
                with self.engine.connect().execution_options(**WRITE) as connection, connection.begin():
                    # the server may still be committing for a client that it does not know to be gone
                    self._lock(connection)
                    return self._command(connection, command_id)
            except Exception as error:
                if driver_error(error) is None and not isinstance(error, LedgerUnavailable):
                    raise
                if time.monotonic() >= give_up:
                    raise OutcomeUnknown(
                        f"{unknown}, and there is no new one: repeat command {command_id}, which is recorded once."
                    ) from error
                time.sleep(0.1)
