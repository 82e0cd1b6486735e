"""A stored event, and its way into and out of a row of the event table."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from itertools import groupby
from json import loads
from operator import attrgetter
from typing import Any, NamedTuple, cast

import psycopg
from eventsourcing.dcb.api import DCBEvent
from sqlalchemy import Connection

from adapters.ledger.errors import CommandRecord
from adapters.ledger.ledger_triggers import APPEND
from adapters.seal.leaf import sealer, sealer_of_text, text_of_moment, text_of_tags

COLUMNS = "position, type, tags, data, recorded_at, recorded_by, recorded_role, command_id, leaf"

# What stands before a value that can't be read as it was written. No text in a UTF-8 database holds it, so the leaf
# of such an event matches no leaf that was ever stored.
DAMAGED = "\udcff"
_NEVER = datetime.min.replace(tzinfo=UTC)
_SIGNS = ("-", "-", "T", ":", ":", ".", "Z")


class StoredEvent(NamedTuple):
    """One event as stored: its data as the bytes given, its time of recording aware, in UTC, to the microsecond."""

    position: int
    type: str
    tags: tuple[str, ...]
    data: bytes
    recorded_at: datetime
    recorded_by: str
    recorded_role: str | None
    command_id: str | None
    leaf: bytes
    fits: bool = True
    """Whether the leaf is that of all the rest, as it was read: else another program wrote or changed the row."""


def sealed_events(
    events: Sequence[DCBEvent],
    first: int,
    recorded_at: datetime,
    recorded_by: str,
    recorded_role: str | None,
    command_id: str | None,
) -> list[StoredEvent]:
    """The events as they are to be stored, from position `first` on, each with its leaf.

    Raises ValueError for text that not every database can hold: a NUL, or what is no Unicode.
    """
    texts = [recorded_by, recorded_role or "", command_id or "", *(event.type for event in events)]
    if any("\x00" in text for text in texts) or any("\x00" in "".join(event.tags) for event in events):
        raise ValueError("A type, tag, name or command id holds a NUL, which cannot be stored.")
    seal = sealer(recorded_at, recorded_by, recorded_role, command_id)
    shared = (recorded_at, recorded_by, recorded_role, command_id)
    return [
        StoredEvent(
            position,
            event.type,
            tuple(event.tags),
            event.data,
            *shared,
            seal(position, event.type, text_of_tags(event.tags), event.data),
        )
        for position, event in enumerate(events, first)
    ]


def write_events(connection: Connection, events: Sequence[StoredEvent], commands: Sequence[CommandRecord]) -> None:
    """Write new events, and which commands they answer, in few statements."""
    if connection.dialect.name == "sqlite":
        _insert(connection, events)
        if commands:
            write_commands(connection, commands)
    else:
        _call(connection, events, commands)


def _insert(connection: Connection, events: Sequence[StoredEvent]) -> None:
    marks = ", ".join("?" * len(COLUMNS.split(", ")))
    rows: list[tuple[object, ...]] = []
    for _, together in groupby(events, attrgetter("recorded_at")):
        batch = list(together)
        moment = text_of_moment(batch[0].recorded_at)
        rows += [_row(event, moment) for event in batch]
    connection.exec_driver_sql(f"INSERT INTO event ({COLUMNS}) VALUES ({marks})", rows)


def _call(connection: Connection, events: Sequence[StoredEvent], commands: Sequence[CommandRecord]) -> None:
    # Arrays are written out by hand, because a driver that looks at each value takes longer than all the rest.
    moments = {event.recorded_at: "" for event in events}
    moments = {moment: text_of_moment(moment) for moment in moments}
    arrays = (
        [str(event.position) for event in events],
        _texts([event.type for event in events]),
        _texts([text_of_tags(event.tags) for event in events]),
        [f'"\\\\x{event.data.hex()}"' for event in events],
        [moments[event.recorded_at] for event in events],
        _texts([event.recorded_by for event in events]),
        _texts([event.command_id for event in events]),
        [f'"\\\\x{event.leaf.hex()}"' for event in events],
        _texts([one.command_id for one in commands]),
        _texts([one.digest for one in commands]),
    )
    values = tuple("{" + ",".join(array) + "}" for array in arrays)
    connection.exec_driver_sql(_APPEND, values)


_APPEND = (
    f"SELECT {APPEND}(%s::bigint[], %s::text[], %s::text[], %s::bytea[], %s::timestamptz[], %s::text[], %s::text[], "
    "%s::bytea[], %s::text[], %s::text[])"
)


def _texts(texts: Iterable[str | None]) -> list[str]:
    """Texts as they stand in an array."""
    return ["NULL" if text is None else '"' + text.translate(_IN_ARRAY) + '"' for text in texts]


_IN_ARRAY = str.maketrans({"\\": r"\\", '"': r"\""})


def fill(connection: Connection, pages: Iterable[Sequence[StoredEvent]]) -> None:
    """Write events that were sealed elsewhere, at whatever times and by whomever, into an empty table.

    On PostgreSQL it is one statement, however many they are: only the one that fills an empty table may name other
    roles than the session's.
    """
    if connection.dialect.name == "sqlite":
        for page in pages:
            _insert(connection, page)
        return
    driver = cast(Any, connection.connection.driver_connection)
    with driver.cursor() as cursor, cursor.copy(f"COPY event ({COLUMNS}) FROM STDIN") as copy:
        for page in pages:
            for event in page:
                copy.write_row(_row(event, text_of_moment(event.recorded_at)))


def write_commands(connection: Connection, records: Sequence[CommandRecord]) -> None:
    """Write which events answered which commands."""
    marks = ", ".join(["?" if connection.dialect.name == "sqlite" else "%s"] * 4)
    sql = f"INSERT INTO command (command_id, digest, first_position, last_position) VALUES ({marks})"
    connection.exec_driver_sql(sql, [(one.command_id, one.digest, one.first, one.last) for one in records])


def _row(event: StoredEvent, moment: str) -> tuple[object, ...]:
    return (
        event.position,
        event.type,
        text_of_tags(event.tags),
        event.data,
        moment,
        event.recorded_by,
        event.recorded_role,
        event.command_id,
        event.leaf,
    )


def read_rows(connection: Connection, sql: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
    """All rows of a query on the event table, those too that hold what their column's type can't be.

    The connection must be in its transaction. The rows come straight from the driver: there can be many.
    """
    if connection.dialect.name == "sqlite":
        sqlite = cast(sqlite3.Connection, connection.connection.driver_connection)
        try:
            return sqlite.execute(sql, values).fetchall()
        except sqlite3.OperationalError as error:
            if "Could not decode to UTF-8" not in str(error):
                raise
        sqlite.text_factory = lambda raw: raw.decode(errors="surrogateescape")
        try:
            return sqlite.execute(sql, values).fetchall()
        finally:
            sqlite.text_factory = str
    postgresql = cast(psycopg.Connection, connection.connection.driver_connection)
    with postgresql.cursor(binary=True) as cursor:
        try:
            return cursor.execute(cast(Any, sql), values).fetchall()
        except psycopg.DataError:  # a time that no datetime can hold
            if " recorded_at," not in sql:
                raise
            in_range = "CASE WHEN extract(year FROM recorded_at) BETWEEN 1 AND 9999 THEN recorded_at END"
            return cursor.execute(cast(Any, sql.replace(" recorded_at,", f" {in_range},")), values).fetchall()


def read_tags(text: str) -> tuple[str, ...]:
    """The tags of a stored JSON list. What is not exactly as it was written gives one tag that begins with DAMAGED."""
    if text[:2] == '["' and text[-2:] == '"]' and "\\" not in text and text.isprintable():
        tags = text[2:-2].split('","')
        if text.count('"') == 2 * len(tags):
            return tuple(tags)
    try:
        found = loads(text)
        # canonical, or a blank more would be a change that no seal sees
        if isinstance(found, list) and text_of_tags(found) == text:
            return tuple(found)
    except (ValueError, TypeError, RecursionError):
        pass
    return (f"{DAMAGED}{text}",)


def read_moment(value: object) -> datetime:
    """The time of a row; the year 1 for what is not exactly as it was written."""
    if isinstance(value, datetime):
        return value.replace(tzinfo=UTC)  # the session is in UTC
    text = str(value)
    try:
        # a week for a month, a comma or a blank would be read too; to spell it out again takes twice as long
        if (text[4:5], text[7:8], text[10:11], text[13:14], text[16:17], text[19:20], text[26:]) == _SIGNS:
            return datetime.fromisoformat(text)
    except ValueError:
        pass
    return _NEVER


def stored_events(rows: Sequence[tuple[Any, ...]]) -> list[StoredEvent]:
    """The events of rows with all COLUMNS. A damaged row gives an event whose leaf does not fit, not an error."""
    events = []
    last_value: object = None
    moment, text = _NEVER, ""
    last_who: object = None
    for position, kind, tags, data, recorded_at, recorded_by, recorded_role, command_id, leaf in rows:
        # events that were recorded together have the same time: it is read once
        if recorded_at != last_value:
            last_value, moment = recorded_at, read_moment(recorded_at)
            text = recorded_at if isinstance(recorded_at, str) else text_of_moment(moment)
        names = read_tags(tags)
        try:
            who = (recorded_at, recorded_by, recorded_role, command_id)
            if who != last_who:
                seal = sealer_of_text(text, recorded_by, recorded_role, command_id)
                last_who = who
            fits = (
                seal(position, kind, tags, data) == leaf
                and not (names and names[0][:1] == DAMAGED)
                and moment is not _NEVER
            )
        except (TypeError, ValueError, AttributeError):
            last_who, fits = None, False
        events.append(
            StoredEvent(position, kind, names, data, moment, recorded_by, recorded_role, command_id, leaf, fits)
        )
    return events
