"""Where connections are made: the one place that knows how each engine must be set up."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote, urlencode

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from adapters.ledger.addresses import read_address
from adapters.ledger.errors import BadUrl, LedgerUnavailable, NotALedger
from adapters.ledger.ledger_triggers import KEPT
from domain.kernel.errors import reason
from domain.kernel.rules import N_, say

WRITE = {"opvang_write": True}
"""Execution options of a connection that will write: on SQLite it takes the write lock as it begins."""

# Before this, two processes could corrupt a WAL database by resetting the log at the same moment.
_WAL_IS_SAFE = (3, 51, 3)


def ledger_url(url: str | URL) -> URL:
    """The URL with the driver that is used: sqlite3 or psycopg 3. Raises ValueError for any other database.

    Of several servers, one:5432,two:5432, the first is taken that will do.
    """
    made = read_address(url) if isinstance(url, str) else url
    match made.get_backend_name():
        case "sqlite":
            if made.database in (None, "", ":memory:"):
                raise BadUrl(say(N_("A ledger needs a file: sqlite:///path/to/opvang.db")))
            return made.set(drivername="sqlite")
        case "postgresql" | "postgres":
            return made.set(drivername="postgresql+psycopg")
        case other:
            raise BadUrl(say(N_("A ledger lives in SQLite or PostgreSQL, not in {other}."), other=other))


def place(url: URL) -> str:
    """How messages name the database: without a password."""
    if url.get_backend_name() == "sqlite":
        return str(sqlite_file(url))
    # only where it is: a query may hold a password as well
    shown = url.set(query={name: value for name, value in url.query.items() if name in ("host", "port")})
    return shown.render_as_string(hide_password=True)


def sqlite_file(url: URL) -> Path:
    """The file of an SQLite URL."""
    return Path((url.database or "").removeprefix("file:"))


def create_file(url: URL) -> None:
    """Make the empty file of an SQLite ledger where there is none, for its owner's eyes only.

    Raises LedgerUnavailable when that can't be done.
    """
    if url.get_backend_name() != "sqlite":
        return
    try:
        # an existing file keeps its mode: someone may have given it to a group on purpose
        os.close(os.open(sqlite_file(url), os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise LedgerUnavailable(
            say(N_("{file} cannot be made: {reason}."), file=place(url), reason=reason(error))
        ) from error


def journal(sqlite_version: tuple[int, ...]) -> tuple[str, str]:
    """(journal mode, synchronous) for a version of SQLite: a write-ahead log only where that is safe.

    With a rollback journal the deletion of the journal is the commit, so the folder must reach the disk too: EXTRA.
    """
    return ("WAL", "FULL") if sqlite_version >= _WAL_IS_SAFE else ("DELETE", "EXTRA")


def open_engine(url: URL, lock_timeout: float) -> Engine:
    """An engine on a `ledger_url`; `lock_timeout` in seconds bounds every wait for another's lock."""
    if url.get_backend_name() == "sqlite":
        return _sqlite(url, lock_timeout)
    return _postgresql(url, lock_timeout)


def _sqlite(url: URL, lock_timeout: float) -> Engine:
    file = sqlite_file(url).absolute()
    # mode=rw: opening never makes a file, so a mistyped name is an error and no empty ledger
    options = {"mode": "rw"} | {name: value for name, value in url.query.items() if name != "uri"}
    uri = f"file:{quote(str(file))}?{urlencode(options, doseq=True)}"

    def connect() -> sqlite3.Connection:
        if not file.exists():
            raise NotALedger(say(N_("There is no ledger {where}: run `opvang init` first."), where=place(url)))
        # isolation_level=None: sqlite3 begins nothing by itself, `begin` below does
        connection = sqlite3.connect(uri, uri=True, timeout=lock_timeout, isolation_level=None, check_same_thread=False)
        try:
            _set_up_sqlite(connection, lock_timeout)
        except UnicodeDecodeError:
            # the driver's own words for what it found, with a part of the damage in them
            connection.close()
            text = N_("The file {where} is damaged: restore a backup, and verify it.")
            raise LedgerUnavailable(say(text, where=place(url))) from None
        except BaseException:
            connection.close()
            raise
        return connection

    engine = create_engine(
        "sqlite://", creator=connect, poolclass=QueuePool, pool_timeout=lock_timeout, hide_parameters=True
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("opvang_write", False)
        # a read that turns into a write half-way fails at once when another wrote meanwhile
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _set_up_sqlite(connection: sqlite3.Connection, lock_timeout: float) -> None:
    mode, synchronous = journal(sqlite3.sqlite_version_info)
    _set_journal(connection, mode, lock_timeout)
    connection.execute(f"PRAGMA synchronous = {synchronous}")
    connection.execute("PRAGMA foreign_keys = 1")
    # without it, INSERT OR REPLACE removes a row without asking the triggers
    connection.execute("PRAGMA recursive_triggers = 1")
    connection.execute("PRAGMA secure_delete = 1").fetchone()
    # in KiB: with the 2 MiB that it has else, the pages of the indexes are written and read again within one append
    connection.execute("PRAGMA cache_size = -65536")
    connection.set_authorizer(_may)


_NEVER = {
    sqlite3.SQLITE_ATTACH,
    sqlite3.SQLITE_DETACH,
    # one with the name of a table of the ledger would stand before it
    sqlite3.SQLITE_CREATE_TEMP_TABLE,
    sqlite3.SQLITE_CREATE_TEMP_VIEW,
    sqlite3.SQLITE_CREATE_VIEW,
    sqlite3.SQLITE_CREATE_VTABLE,
    sqlite3.SQLITE_CREATE_TRIGGER,
    sqlite3.SQLITE_CREATE_TEMP_TRIGGER,
    sqlite3.SQLITE_DROP_TRIGGER,
    sqlite3.SQLITE_DROP_TEMP_TRIGGER,
}

# The actions that are about a table, and which of their arguments names it.
_ABOUT = {
    sqlite3.SQLITE_UPDATE: 0,
    sqlite3.SQLITE_DELETE: 0,
    sqlite3.SQLITE_DROP_TABLE: 0,
    sqlite3.SQLITE_ALTER_TABLE: 1,
    sqlite3.SQLITE_CREATE_INDEX: 1,
    sqlite3.SQLITE_DROP_INDEX: 1,
}

# A pragma with a value changes how the file is kept or guarded, but for those that ask, and those about speed and size.
_HARMLESS = {
    "foreign_key_check",
    "foreign_key_list",
    "index_info",
    "index_list",
    "index_xinfo",
    "integrity_check",
    "quick_check",
    "table_info",
    "table_list",
    "table_xinfo",
    "cache_size",
    "cache_spill",
    "max_page_count",
    "mmap_size",
    "query_only",
    "temp_store",
}


def _may(action: int, one: str | None, other: str | None, _database: str | None, trigger: str | None) -> int:
    """What SQLite asks, as it prepares a statement, of every thing that the statement does."""
    if action == sqlite3.SQLITE_READ:
        return sqlite3.SQLITE_OK  # nearly all that is asked
    if (
        action in _NEVER
        or (action in _ABOUT and (one, other)[_ABOUT[action]] in KEPT)
        or (action == sqlite3.SQLITE_INSERT and one == "event_tag" and trigger is None)
        or (action == sqlite3.SQLITE_PRAGMA and other is not None and (one or "").lower() not in _HARMLESS)
    ):
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK


@contextmanager
def schema_changes_allowed(connection: Connection) -> Iterator[None]:
    """Within it the connection may make the ledger's tables and triggers, which else it may not on SQLite."""
    if connection.dialect.name != "sqlite":
        yield
        return
    driver = cast(sqlite3.Connection, connection.connection.driver_connection)
    driver.set_authorizer(None)
    try:
        yield
    finally:
        driver.set_authorizer(_may)  # what was prepared meanwhile is asked about again


def _set_journal(connection: sqlite3.Connection, mode: str, lock_timeout: float) -> None:
    """Change the journal mode of the file where it is another.

    SQLite does not wait for others with this, as it does with all else: several processes may be opening the file.
    """
    give_up = time.monotonic() + lock_timeout
    while connection.execute("PRAGMA journal_mode").fetchone()[0].upper() != mode:
        try:
            connection.execute(f"PRAGMA journal_mode = {mode}").fetchone()
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_READONLY:
                return  # nothing will be written
            if time.monotonic() >= give_up:
                raise
            time.sleep(0.01)


def _postgresql(url: URL, lock_timeout: float) -> Engine:
    asked = url.query
    defaults: dict[str, Any] = {
        "connect_timeout": max(2, ceil(lock_timeout)),
        # a server that vanished without a word (power, network) is noticed within half a minute
        "keepalives_idle": 10,
        "keepalives_interval": 5,
        "keepalives_count": 3,
        "tcp_user_timeout": 30_000,
        "client_encoding": "utf8",
        "application_name": "opvang",
    }
    engine = create_engine(
        url,
        isolation_level="READ COMMITTED",
        pool_pre_ping=True,
        pool_timeout=lock_timeout,
        hide_parameters=True,
        connect_args={name: value for name, value in defaults.items() if name not in asked},
    )

    @event.listens_for(engine, "connect")
    def connected(connection: Any, entry: ConnectionPoolEntry) -> None:
        connection.autocommit = True
        entry.info["role"] = connection.execute(_SET_UP, [f"{ceil(lock_timeout * 1000)}ms"]).fetchone()[0]
        connection.autocommit = False

    return engine


def check_encoding(connection: Connection, where: str) -> None:
    """Raises NotALedger for a database on PostgreSQL in which not every name can be written."""
    if connection.dialect.name != "postgresql":
        return
    encoding = connection.exec_driver_sql("SELECT current_setting('server_encoding')").scalar_one()
    if encoding != "UTF8":
        text = N_(
            "The database {where} keeps its texts in {encoding}, in which not every name can be written: make one with "
            "ENCODING 'UTF8' (from TEMPLATE template0)."
        )
        raise NotALedger(say(text, where=where, encoding=encoding))


# A commit that is acknowledged has reached the disk, and the standby where there is a synchronous one, whatever the
# server's defaults are. A process that stopped half-way in a transaction (and so holds the lock) is cut off in time.
_SET_UP = """
SELECT session_user,
       set_config('lock_timeout', %s, false),
       set_config('TimeZone', 'UTC', false),
       set_config('idle_in_transaction_session_timeout', '5min', false),
       set_config('synchronous_commit',
                  CASE WHEN current_setting('synchronous_commit') = 'remote_apply' THEN 'remote_apply' ELSE 'on' END,
                  false)
"""
