"""The ledger: an append-only record of events on SQLite or PostgreSQL.

What is appended, and on what condition, is said in the `eventsourcing` library's words for dynamic consistency
boundaries. Positions are gapless from 1; one lock per ledger orders the appends; what must be true together (events,
tags, command, projections) commits together.
"""

import hmac
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, date, datetime
from getpass import getuser
from typing import Protocol, cast

from eventsourcing.dcb.api import DCBAppendCondition, DCBEvent, DCBQuery
from eventsourcing.persistence import IntegrityError, ProgrammingError
from sqlalchemy import URL, Connection

from adapters.ledger import ledger_tables
from adapters.ledger.clock import next_moment, utc_now
from adapters.ledger.engines import WRITE, check_encoding, create_file, ledger_url, schema_changes_allowed
from adapters.ledger.errors import (
    ClockRefused,
    CommandConflict,
    CommandRecord,
    LedgerUnavailable,
    NotALedger,
    NotEmpty,
    OutcomeUnknown,
)
from adapters.ledger.pages import Pages
from adapters.ledger.query import Selection, any_of, with_any_tag
from adapters.ledger.rows import COLUMNS, StoredEvent, fill, read_rows, sealed_events, stored_events, write_commands
from adapters.ledger.transactions import Transactions
from adapters.seal.leaf import text_of_moment
from domain.kernel.rules import N_, say
from projections.engine.batches import batches

__all__ = [
    "ClockRefused",
    "CommandConflict",
    "CommandRecord",
    "Ledger",
    "LedgerUnavailable",
    "NotALedger",
    "NotEmpty",
    "OutcomeUnknown",
    "Projector",
    "Recording",
    "StoredEvent",
    "system_user",
    "utc_now",
]


def system_user() -> str:
    """The name of the operating system's user who runs this; its number where it has no name, as in a container."""
    try:
        import pwd
    except ImportError:
        return getuser()
    try:
        return pwd.getpwuid(os.getuid()).pw_name  # what the system says, not what the environment says
    except KeyError:
        return f"uid:{os.getuid()}"


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


_recording: ContextVar[Recording | None] = ContextVar("recording", default=None)


class Ledger(Transactions):
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
        lock_timeout: float = 5.0,
        confirmed_on: date | None = None,
    ) -> None:
        """Connects to nothing yet.

        `url` is sqlite:///file or postgresql://…; `clock` gives aware moments; `lock_timeout` is in seconds;
        `confirmed_on` is the day on which someone confirmed that the clock is right, however far it is off the last
        event. Raises ValueError for a URL of another kind.
        """
        super().__init__(ledger_url(url), lock_timeout)
        self._projector = projector
        self._clock = clock
        self._confirmed_on = confirmed_on

    def create(self) -> None:
        """Make the tables, triggers and the projector's tables. Safe to repeat, and for many processes at once.

        Raises NotALedger for a database in which something else lives, or a ledger of a newer version. On PostgreSQL
        a ledger that is there already is upgraded by a role that was granted its owner.
        """
        with self._explaining():
            create_file(self.url)
            with (
                self.engine.connect().execution_options(**WRITE) as connection,
                connection.begin(),
                schema_changes_allowed(connection),
            ):
                schema = self._schema(connection)
                if self._postgresql and schema is None:
                    raise NotALedger(say(N_("{where} has no schema to make a ledger in."), where=self._where))
                check_encoding(connection, self._where)
                self._lock(connection)
                self._become_owner(connection)
                ledger_tables.create(connection, schema)
                if self._projector is not None:
                    self._projector.create(connection)
                self._ledger_id = ledger_tables.identify(connection)

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
        """As ``record``; returns the position of the last."""
        return self.record(events, condition)[-1].position

    def record(self, events: Sequence[DCBEvent], condition: DCBAppendCondition | None = None) -> list[StoredEvent]:
        """Record the events, all or none, and return them as they are stored.

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
            writing.waiting += stored
            if recording.command_id is not None:
                writing.command = CommandRecord(recording.command_id, recording.digest or "", first, last)
                writing.commands.append(writing.command)
                writing.known[recording.command_id] = writing.command
            if not writing.bulk:
                self._write_waiting(writing)
            if self._projector is not None:
                self._projector.apply(connection, stored)
            writing.head, writing.last_time, writing.broken = last, moment, False
        return stored

    @contextmanager
    def transaction(self, *, bulk: bool = False) -> Iterator[Connection]:
        """A write transaction under the ledger's lock: appends and reads within it, in this context, are part of it.

        It commits at the end, all or nothing; an error within it undoes all. On PostgreSQL its plans go by indexes
        where they can, and it is cut off when it does nothing for five minutes. With `bulk`, what is appended is
        written in few statements: at the end, at the next `look_up`, or before it is read.
        """
        with self._write() as writing:
            writing.bulk = writing.bulk or bulk
            yield writing.connection
            self._write_waiting(writing)

    def look_up(self, command_ids: Sequence[str]) -> dict[str, CommandRecord]:
        """What became of those commands that were recorded before; within `transaction` it is then known of all of
        them, for appends and for `find_command`."""
        if not command_ids:
            return {}
        with self.reading() as (connection, _):
            wanted, values = any_of("command_id", command_ids, connection)
            sql = f"SELECT command_id, digest, first_position, last_position FROM command WHERE {wanted}"
            found = {row[0]: CommandRecord(*row) for row in read_rows(connection, sql, values)}
        writing = self._current_write()
        if writing is not None:
            writing.known = {command_id: found.get(command_id) for command_id in command_ids}
        return found

    def types_under(self, beginning: str, until: int | None = None, most: int = 1 << 62) -> dict[str, int]:
        """How many commands whose ids begin so were recorded until a position, by the type of their first event; of no
        more than ``most`` of them."""
        mark = self._mark
        with self.reading() as (connection, head):
            commands = (
                "SELECT first_position AS position FROM command "
                f"WHERE command_id >= {mark} AND command_id < {mark} AND first_position <= {mark} LIMIT {mark}"
            )
            sql = (
                f"SELECT type, count(*) FROM ({commands}) AS found JOIN event USING (position) GROUP BY type ORDER BY 1"
            )
            last = beginning[:-1] + chr(ord(beginning[-1]) + 1)
            values = (beginning, last, head if until is None else until, most)
            return {row[0]: row[1] for row in connection.exec_driver_sql(sql, values)}

    def digest(self, content: bytes) -> str:
        """A digest under the ledger's id: whoever has the ledger can make it too, and guess what was short."""
        return hmac.digest(self.ledger_id.encode(), content, "sha256").hex()

    def stored_at(self, positions: Sequence[int]) -> list[StoredEvent]:
        """The events at these positions, ascending."""
        with self.reading() as (connection, _):
            wanted, values = any_of("position", positions, connection)
            sql = f"SELECT {COLUMNS} FROM event WHERE {wanted} ORDER BY position"
            return stored_events(read_rows(connection, sql, values))

    def stored_with(
        self, tags: Sequence[str], types: Sequence[str], *, until: int, most: int
    ) -> list[StoredEvent] | None:
        """The events up to a position that are of any of these types and have any of these tags, ascending; None when
        there are more than `most`."""
        with self.reading(until) as (connection, _):
            sql, values = with_any_tag(connection, COLUMNS, tags, types, until, most + 1)
            found = stored_events(read_rows(connection, sql, values))
        return found if len(found) <= most else None

    @contextmanager
    def as_owner(self) -> Iterator[Connection]:
        """As `transaction`, to make, rename and drop tables beside the ledger's: on PostgreSQL as their owner.

        Raises LedgerUnavailable for a role that was not granted the owner.
        """
        with self._write() as writing:
            self._become_owner(writing.connection)
            yield writing.connection

    def restore(
        self,
        ledger_id: str,
        pages: Iterable[Sequence[StoredEvent]],
        commands: Callable[[], Iterable[Sequence[CommandRecord]]],
    ) -> int:
        """Fill this ledger, in which nothing is recorded yet, with the events of another, as they were sealed there;
        it takes that one's id. Returns the position of the last.

        `pages` gives the events in order, `commands` the commands that they answer, once the events are in. On
        PostgreSQL it is for the owner alone: who is named as having recorded an event is not who restores it. Raises
        NotEmpty, ValueError for events that the ledger does not take, and what the arguments raise: nothing is
        recorded then.
        """
        with self._write() as writing:
            connection = writing.connection
            if writing.head:
                text = N_("In {where} there are {head} events already: nothing was recorded.")
                raise NotEmpty(say(text, where=self._where, head=writing.head))
            self._become_owner(connection)
            with schema_changes_allowed(connection):
                ledger_tables.reidentify(connection, ledger_id)
            writing.broken = True
            fill(connection, pages)
            for records in commands():
                write_commands(connection, records)
            restored = self._begun(connection)
            writing.head, writing.last_time = restored.head, restored.last_time
            for page in batches(self.stored(), 1000):
                if self._projector is not None:
                    self._projector.apply(connection, page)
            writing.broken = False
        self._ledger_id = ledger_id
        return writing.head

    def _fails(self, connection: Connection, condition: DCBAppendCondition, head: int) -> bool:
        after = condition.after or 0
        if after >= head:
            return False
        selection = Selection(connection, condition.fail_if_events_match)
        sql, values = selection.statement("position", after, head, 1)
        return connection.exec_driver_sql(sql, values).first() is not None

    # ------------------------------------------------------------ reading

    def stored(
        self, query: DCBQuery | None = None, *, after: int = 0, until: int | None = None, page: int = 5000
    ) -> Iterator[StoredEvent]:
        """The stored events with after < position <= until that match, ascending; until the head when not said.

        They come in pages, between which no cursor or transaction is held. A row that was damaged in the database
        comes as an event whose leaf does not fit.
        """
        pages = Pages(self.reading, query, COLUMNS, after=after, until=until, page=page)
        while rows := pages.next():
            yield from stored_events(rows)

    def head(self) -> int:
        """The position of the last event; 0 when there is none."""
        with self.reading(until=0) as (_, head):
            return head

    def position_at(self, moment: datetime) -> int:
        """The position of the last event that was recorded at or before an aware moment; 0 when there was none."""
        if moment.tzinfo is None:
            raise ValueError("A moment needs a time zone.")
        value = moment.astimezone(UTC) if self._postgresql else text_of_moment(moment)
        with self.reading() as (connection, head):
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
        with self.reading(until=0) as (connection, _):  # a command that waits to be written is known
            return self._command(connection, command_id)
