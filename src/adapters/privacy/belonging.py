"""Which ledger a keyring serves: its id, where it lies, and a head that its history contains.

A keyring that two ledgers used would lose for the one what is erased in the other. So it knows its ledger, and no other
gets a key of it.
"""

import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, Connection, func, inspect, select
from sqlalchemy.exc import SQLAlchemyError

from adapters.ledger import ledger_tables
from adapters.ledger.engines import open_engine, place, sqlite_file
from adapters.ledger.ledger import Ledger
from adapters.ledger.query import any_of
from adapters.privacy.errors import KeyringUnavailable
from domain.kernel.rules import N_, say

SEALED = b'"sealed":"'
"""Stands in the data of every event that holds a personal value, and, quotes being escaped, in no other."""


@dataclass(frozen=True, slots=True)
class Serving:
    """What a keyring knows of its ledger."""

    ledger_id: str
    ledger_place: str
    ledger_name: str
    keyring_place: str
    position: int
    leaf: bytes


class Home:
    """The ledger that a keyring is to serve. Every method may raise what the ledger raises."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._place: str | None = None

    @property
    def ledger_id(self) -> str:
        """The ledger's id."""
        return self._ledger.ledger_id

    @property
    def name(self) -> str:
        """How people are told of it, wherever they are."""
        is_file = self._ledger.url.get_backend_name() == "sqlite"
        return self.place if is_file else place(self._ledger.url)

    @property
    def place(self) -> str:
        """Where it is, whatever it is called."""
        if self._place is None:
            if self._ledger.url.get_backend_name() == "sqlite":
                self._place = place_of_file(self._ledger.url)
            else:
                with self._ledger.connect() as connection:
                    self._place = place_in_database(connection, "ledger")
        return self._place

    def position(self) -> int:
        """The position of its last event."""
        with self._ledger.connect() as connection:
            return connection.scalar(select(func.max(ledger_tables.event.c.position))) or 0

    def head(self, until: int | None = None) -> tuple[int, bytes]:
        """The position and the leaf hash of its last event, or of the last one until a position."""
        event = ledger_tables.event.c
        last = select(event.position, event.leaf).order_by(event.position.desc()).limit(1)
        with self._ledger.connect() as connection:
            row = connection.execute(last if until is None else last.where(event.position <= until)).one_or_none()
        return (0, b"") if row is None else (row.position, bytes(row.leaf))

    def leaf(self, position: int) -> bytes | None:
        """The leaf hash of an event; none at position 0, where every history begins. None for one that is not there."""
        if position == 0:
            return b""
        with self._ledger.connect() as connection:
            found = connection.scalar(
                select(ledger_tables.event.c.leaf).where(ledger_tables.event.c.position == position)
            )
        return None if found is None else bytes(found)

    def holds_personal_values(self, after: int) -> bool:
        """Whether a personal value was recorded after a position."""
        with self._ledger.connect() as connection:
            marks = ("instr(data, ?)", "?") if connection.dialect.name == "sqlite" else ("position(%s IN data)", "%s")
            sql = f"SELECT 1 FROM event WHERE {marks[0]} > 0 AND event.position > {marks[1]} LIMIT 1"
            return connection.exec_driver_sql(sql, (SEALED, after)).first() is not None

    def known(self, subjects: Iterable[str]) -> set[str]:
        """Those of the data subjects about whom something is recorded."""
        with self._ledger.connect() as connection:
            among, values = any_of("tag", list(subjects), connection)
            found = connection.exec_driver_sql(f"SELECT DISTINCT tag FROM event_tag WHERE {among}", values)
            return {row[0] for row in found}

    def goes_on_at(self, ledger_place: str) -> bool | None:
        """Whether a ledger with this one's id is still at another place; None where that cannot be seen from here."""
        if ledger_place == self.place:
            return False
        if ledger_place.startswith("/"):
            return _is_ledger(Path(ledger_place), self.ledger_id, self._ledger.url)
        cluster, database, schema = ledger_place.split()[1:]
        if self._ledger.url.get_backend_name() == "sqlite" or self.place.split()[1] != cluster:
            return None
        with self._ledger.connect() as connection:
            sql = "SELECT 1 FROM pg_database WHERE oid = %s::oid"
            if connection.exec_driver_sql(sql, (database,)).first() is None:
                return False
            if self.place.split()[2] != database:
                return True
            return (
                connection.exec_driver_sql(
                    "SELECT 1 FROM pg_class WHERE relname = 'ledger' AND relnamespace = %s::oid", (schema,)
                ).first()
                is not None
            )

    def check(self, found: Serving | None, keyring: URL) -> None:
        """Raises ``KeyringUnavailable`` for a keyring that does not serve this ledger."""
        where = place(keyring)
        if found is None:
            text = N_("The keyring {keyring} does not say yet which ledger it serves: run `opvang init`.")
            raise KeyringUnavailable(say(text, keyring=where))
        if found.ledger_id != self.ledger_id:
            text = N_(
                "The keyring {keyring} serves another ledger ({other}): name this one's own with --keyring or "
                "OPVANG_KEYRING, or see `opvang key adopt --help`."
            )
            raise KeyringUnavailable(say(text, keyring=where, other=found.ledger_name))
        if found.ledger_place != self.place:
            text = N_(
                "The keyring {keyring} serves this ledger at another place, {other}: after a move, or for a copy that "
                "is to go on by itself, run `opvang key adopt`."
            )
            raise KeyringUnavailable(say(text, keyring=where, other=found.ledger_name))
        if self.leaf(found.position) != found.leaf:
            text = N_(
                "This ledger does not contain event {position} as the keyring {keyring} knows it: an older ledger was "
                "put back, or two copies both went on. When this is the one to go on with, run "
                "`opvang key adopt --instead`."
            )
            raise KeyringUnavailable(say(text, keyring=where, position=found.position))


def database_of(url: URL) -> object:
    """Which database this is, whatever it and its server are called; None of one that is not there."""
    if url.get_backend_name() == "sqlite":
        try:
            found = sqlite_file(url).stat()
        except OSError:
            return place_of_file(url)
        return found.st_dev, found.st_ino
    engine = open_engine(url, 5.0)
    try:
        with engine.connect() as connection:
            sql = (
                "SELECT (SELECT system_identifier FROM pg_control_system()), oid FROM pg_database "
                "WHERE datname = current_database()"
            )
            return tuple(connection.exec_driver_sql(sql).one())
    except SQLAlchemyError:
        return str(url)  # whoever opens it says what is wrong with it
    finally:
        engine.dispose()


def check_is_no_keyring(url: URL) -> None:
    """Raises ``KeyringUnavailable`` for a database that is a keyring and no ledger yet."""
    if url.get_backend_name() == "sqlite" and not sqlite_file(url).exists():
        return
    engine = open_engine(url, 5.0)
    try:
        tables = set(inspect(engine).get_table_names())
    except SQLAlchemyError:
        return
    finally:
        engine.dispose()
    if {"key", "lookup", "destroyed"} <= tables and "ledger" not in tables:
        text = N_("{database} is a keyring: a ledger is another database. Name that with --db or OPVANG_DB.")
        raise KeyringUnavailable(say(text, database=place(url)))


def place_of_file(url: URL) -> str:
    """Where the file of an SQLite URL is, whatever leads to it."""
    return str(sqlite_file(url).resolve())


def place_in_database(connection: Connection, table: str) -> str:
    """Where a table is on PostgreSQL, whatever its server, database and schema are called: a standby has it at the
    same place, a restored dump at another."""
    sql = (
        "SELECT (SELECT system_identifier FROM pg_control_system()), pg_database.oid, pg_class.relnamespace "
        "FROM pg_database, pg_class WHERE datname = current_database() AND pg_class.oid = to_regclass(%s)"
    )
    cluster, database, schema = connection.exec_driver_sql(sql, (table,)).one()
    return f"postgresql {cluster} {database} {schema}"


def _is_ledger(file: Path, ledger_id: str, own: URL) -> bool:
    try:
        if own.get_backend_name() == "sqlite" and os.path.samefile(file, sqlite_file(own)):
            return False  # the same one under another name
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
            return bool(connection.execute("SELECT ledger_id FROM ledger").fetchone() == (ledger_id,))
    except FileNotFoundError:
        return False
    except (OSError, sqlite3.Error):
        return file.exists()  # what cannot be read may well be it


def is_some_ledger(file: Path) -> bool:
    """Whether an SQLite file is a ledger, as far as that can be seen."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return connection.execute("SELECT ledger_id FROM ledger").fetchone() is not None
    except (OSError, sqlite3.Error):
        return False
