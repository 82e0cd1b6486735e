"""The ledger's transactions: one lock orders all that write, and a commit without an answer is looked into."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Self, cast

import psycopg
from psycopg.pq import TransactionStatus
from sqlalchemy import URL, Connection, RootTransaction
from sqlalchemy.exc import DBAPIError

from adapters.ledger import ledger_tables
from adapters.ledger.clock import BELIEVED_AHEAD, LastTimes, utc_now
from adapters.ledger.engines import WRITE, open_engine, place
from adapters.ledger.errors import (
    CommandConflict,
    CommandRecord,
    LedgerUnavailable,
    OutcomeUnknown,
    driver_error,
    explained,
    was_answered,
)
from adapters.ledger.ledger_triggers import TURN
from adapters.ledger.rows import StoredEvent, read_moment, write_events
from adapters.seal.leaf import text_of_moment
from domain.kernel.rules import N_, say

BY_INDEX = "set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true)"
"""For a transaction on PostgreSQL. All that the ledger asks goes by an index, in the order of that index; but a plan is
made while a table is small or its statistics are old, and kept for the session."""


@dataclass(slots=True)
class WriteTransaction:
    """A write transaction under the ledger's lock."""

    owner: "Transactions"
    connection: Connection
    head: int
    times: LastTimes
    server: tuple[datetime, float] | None = None
    """The database's time as this got its turn, and the time of this computer's monotonic clock then."""
    command: CommandRecord | None = None
    broken: bool = False
    bulk: bool = False
    """Whether what is appended waits, to be written in few statements."""
    waiting: list[StoredEvent] = field(default_factory=list)
    commands: list[CommandRecord] = field(default_factory=list)
    """Those that wait, too."""
    known: dict[str, CommandRecord | None] = field(default_factory=dict)
    """What became of commands that were looked up together, and of those that wait."""


_FOR_EVER = datetime.max.replace(tzinfo=UTC)
"""Stands for a moment that cannot be read."""

_writing: ContextVar[WriteTransaction | None] = ContextVar("writing", default=None)


class Transactions:
    """Connections to one ledger, and transactions on it."""

    def __init__(self, url: URL, lock_timeout: float, clock: Callable[[], datetime] | None) -> None:
        """Connects to nothing yet; `lock_timeout` is in seconds. Without a clock it is that of the server, where there
        is one, or else of this computer."""
        self.url = url
        self.engine = open_engine(url, lock_timeout)
        self._lock_timeout = lock_timeout
        self._clock = clock
        self._postgresql = self.engine.dialect.name == "postgresql"
        self._mark = "%s" if self._postgresql else "?"
        self._where = place(url)
        self._lock_key = 0
        self._ledger_id: str | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close its connections."""
        self.engine.dispose()

    @contextmanager
    def connect(self) -> Iterator[Connection]:
        """A connection to read with; within `transaction`, the one of that, in which events may wait to be written."""
        writing = self._current_write()
        if writing is not None:
            yield writing.connection
            return
        with self._explaining(), self.engine.connect() as connection:
            self._identify(connection)
            yield connection

    def _command(self, connection: Connection, command_id: str) -> CommandRecord | None:
        writing = self._current_write()
        if writing is not None and command_id in writing.known:
            return writing.known[command_id]
        row = connection.exec_driver_sql(
            f"SELECT command_id, digest, first_position, last_position FROM command WHERE command_id = {self._mark}",
            (command_id,),
        ).one_or_none()
        return None if row is None else CommandRecord(*row)

    def _current_write(self) -> WriteTransaction | None:
        writing = _writing.get()
        return writing if writing is not None and writing.owner is self else None

    @contextmanager
    def reading(self, until: int | None = None) -> Iterator[tuple[Connection, int]]:
        """A connection for the ledger's own reading, all of which goes by an index, and the head.

        What is read is not after `until`: in a transaction, what waits to be written is written first if it matters.
        """
        writing = self._current_write()
        if writing is not None:
            if writing.waiting and (until is None or until >= writing.waiting[0].position):
                self._write_waiting(writing)
            yield writing.connection, writing.head
            return
        with self.connect() as connection:
            settings = BY_INDEX if self._postgresql else "NULL"
            head = connection.exec_driver_sql(f"SELECT (SELECT max(position) FROM event), {settings}").one()[0]
            yield connection, head or 0

    @contextmanager
    def _write(self) -> Iterator[WriteTransaction]:
        joined = self._current_write()
        if joined is not None:
            yield joined
            return
        with self._explaining(), self.engine.connect().execution_options(**WRITE) as connection:
            transaction = connection.begin()
            try:
                self._identify(connection)
                server = self._lock(connection)
                writing = self._begun(connection)
                writing.server = server
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

    def _write_waiting(self, writing: WriteTransaction) -> None:
        if not writing.waiting:
            return
        was_broken, writing.broken = writing.broken, True
        write_events(writing.connection, writing.waiting, writing.commands)
        for record in writing.commands:
            writing.known.pop(record.command_id, None)
        writing.waiting, writing.commands, writing.broken = [], [], was_broken

    def _begun(self, connection: Connection) -> WriteTransaction:
        believed, soon = f"recorded_at <= {self._mark}", utc_now() + BELIEVED_AHEAD
        until: object = text_of_moment(soon)
        if self._postgresql:
            believed, until = f"recorded_at <= clock_timestamp() + {self._mark}", BELIEVED_AHEAD
        head, position = connection.exec_driver_sql(
            "SELECT (SELECT max(position) FROM event), "
            f"(SELECT position FROM event WHERE {believed} ORDER BY position DESC LIMIT 1)",
            (until,),
        ).one()
        # what no datetime can hold is far ahead
        column = "least(greatest(recorded_at, '0001-01-02'), '9999-12-31')" if self._postgresql else "recorded_at"
        found = (
            [
                read_moment(row[0])
                for row in connection.exec_driver_sql(
                    f"SELECT {column} FROM event WHERE position >= {self._mark} ORDER BY position", (position or 0,)
                )
            ]
            if head is not None
            else []
        )
        ahead = [moment if moment.year > 1 else _FOR_EVER for moment in found[position is not None :]]
        return WriteTransaction(self, connection, head or 0, LastTimes(found[0] if position else None, ahead))

    def _refuse_half(self, writing: WriteTransaction) -> None:
        failed = writing.broken
        if self._postgresql and not failed:
            # a COMMIT after an error that somebody swallowed is answered with a silent ROLLBACK
            driver = cast(psycopg.Connection, writing.connection.connection.driver_connection)
            failed = driver.info.transaction_status == TransactionStatus.INERROR
        if failed:
            raise LedgerUnavailable(say(N_("Something in this transaction failed half-way, and it was undone.")))

    def _lock(self, connection: Connection) -> tuple[datetime, float] | None:
        """Wait for this ledger's turn to write; on SQLite the transaction began with that.

        It is a lock that nobody can take who has no right to record. Gives the server's time.
        """
        if not self._postgresql:
            return None
        # The statement after this one sees all that was committed before the lock was given: that is what read
        # committed means, and repeatable read would not.
        isolation, standby, now = connection.exec_driver_sql(
            "SELECT current_setting('transaction_isolation'), pg_is_in_recovery(), "
            f"CASE WHEN NOT pg_is_in_recovery() THEN {TURN}() END, {BY_INDEX}"
        ).one()[:3]
        if isolation != "read committed":
            text = N_("Transactions must be read committed, and they are {isolation}.")
            raise LedgerUnavailable(say(text, isolation=isolation))
        if standby:
            raise LedgerUnavailable(say(N_("{where} is a standby, which can only be read."), where=self._where))
        return read_moment(now), time.monotonic()

    def _lock_to_make(self, connection: Connection) -> None:
        """Wait until nobody else makes or upgrades this ledger, nor records in it."""
        if not self._postgresql:
            return
        there = "SELECT to_regclass('ledger') IS NOT NULL"
        if not connection.exec_driver_sql(there).scalar_one():
            # while there is no table to lock, anybody may hold this one; and nothing that it could hold up
            connection.exec_driver_sql("SELECT pg_advisory_xact_lock(%s)", (self._lock_key,))
        if connection.exec_driver_sql(there).scalar_one():
            connection.exec_driver_sql("LOCK TABLE ledger IN SHARE ROW EXCLUSIVE MODE")

    def now(self) -> datetime:
        """The time by this computer's clock, or by the one that was given."""
        return utc_now() if self._clock is None else self._clock()

    def _now(self, writing: WriteTransaction) -> datetime:
        if self._clock is not None:
            return self._clock()
        if writing.server is None:
            return utc_now()
        now, then = writing.server
        return now + timedelta(seconds=time.monotonic() - then)

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

    def _become_owner(self, connection: Connection) -> None:
        """Act, until the transaction ends, as the role that owns the ledger: so it owns what is made, too."""
        if not self._postgresql:
            return
        row = connection.exec_driver_sql(
            "SELECT rolname, pg_has_role(pg_roles.oid, 'MEMBER'), current_user FROM pg_class JOIN pg_roles "
            "ON pg_roles.oid = relowner WHERE pg_class.oid = to_regclass('ledger')"
        ).one_or_none()
        if row is None:
            return  # it is made now
        owner, granted, role = row
        if not granted:
            text = N_(
                "Only its owner makes or rebuilds the tables of {where}, and {role} is not: nothing was done. "
                "Log in as {owner}, or as a role that was granted it."
            )
            raise LedgerUnavailable(say(text, where=self._where, role=role, owner=owner))
        if role != owner:
            connection.exec_driver_sql("SELECT set_config('role', %s, true)", (owner,))

    def _identify(self, connection: Connection) -> None:
        if self._ledger_id is None:
            self._schema(connection)
            self._ledger_id = ledger_tables.identify(connection)

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

    def _commit(self, transaction: RootTransaction, writing: WriteTransaction) -> None:
        try:
            transaction.commit()
        except Exception as error:
            if was_answered(error):
                raise
            self._settle(writing.command, error)

    def _settle(self, expected: CommandRecord | None, lost: Exception) -> None:
        """Find out whether a commit without an answer took place; return if it did."""
        if expected is None:
            text = N_(
                "The connection with {where} was lost while recording: look whether it was recorded before you repeat "
                "it."
            )
            raise OutcomeUnknown(say(text, where=self._where)) from lost
        found = self._look_up(expected.command_id)
        if found is None:
            text = N_("The connection with {where} was lost while recording: it was not recorded, and may be repeated.")
            raise LedgerUnavailable(say(text, where=self._where)) from lost
        if found != expected:
            raise CommandConflict(found) from lost

    def _look_up(self, command_id: str) -> CommandRecord | None:
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
                    text = N_(
                        "The connection with {where} was lost while recording, and there is no new one: repeat command "
                        "{id}, which is recorded once."
                    )
                    raise OutcomeUnknown(say(text, where=self._where, id=command_id)) from error
                time.sleep(0.1)
