"""What can go wrong with a ledger, each in one clear sentence."""

import sqlite3
from dataclasses import dataclass

import psycopg
import sqlalchemy.exc


@dataclass(frozen=True, slots=True)
class CommandRecord:
    """A command that was recorded: its keyed digest, and the first and last position of its events."""

    command_id: str
    digest: str
    first: int
    last: int


class CommandConflict(Exception):
    """The command id was recorded before, perhaps by another process just now; `record` says what it became."""

    def __init__(self, record: CommandRecord) -> None:
        super().__init__(
            f"Command {record.command_id} was already recorded, at position {record.first} to {record.last}."
        )
        self.record = record


class LedgerUnavailable(Exception):
    """The ledger could not do it now; nothing was recorded, unless it is an OutcomeUnknown."""


class OutcomeUnknown(LedgerUnavailable):
    """The connection was lost while recording, and whether it was recorded could not be found out."""


class ClockRefused(Exception):
    """The clock is too far from the last recorded event to be believed."""


class NotALedger(Exception):
    """The database is there, but is no ledger (yet), or one of another version."""


class NotEmpty(Exception):
    """What is to be restored goes into a ledger in which nothing is recorded yet, and this is none."""


def driver_error(error: BaseException) -> sqlite3.Error | psycopg.Error | None:
    """The database driver's own error, where this is one or SQLAlchemy wrapped one."""
    if isinstance(error, sqlalchemy.exc.DBAPIError):
        return driver_error(error.orig) if error.orig is not None else None
    return error if isinstance(error, sqlite3.Error | psycopg.Error) else None


def was_answered(error: Exception) -> bool:
    """Whether a commit that ended in this error was refused, so that nothing was recorded; else nobody knows yet."""
    cause = driver_error(error)
    if isinstance(cause, sqlite3.Error):
        return _sqlite_code(cause) != sqlite3.SQLITE_IOERR
    if isinstance(cause, psycopg.Error):
        # a server that is going away may have committed before it said so
        return cause.sqlstate is not None and cause.sqlstate[:2] not in ("08", "57")
    return True


def _sqlite_code(error: sqlite3.Error) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def explained(error: Exception, where: str, lock_timeout: float) -> Exception | None:
    """The one sentence for a fault of the database, or None for an error that is not for us to explain.

    `where` names the database without its password; `lock_timeout` is in seconds.
    """
    busy = LedgerUnavailable(
        f"The ledger {where} was kept busy by someone else for more than {lock_timeout:g} seconds: "
        "nothing was recorded, try again."
    )
    if isinstance(error, sqlalchemy.exc.TimeoutError):
        return busy
    cause = driver_error(error)
    if isinstance(cause, sqlite3.Error):
        return _explained_sqlite(cause, where, busy)
    if isinstance(cause, psycopg.Error):
        return _explained_postgresql(cause, where, busy)
    return None


def _explained_sqlite(error: sqlite3.Error, where: str, busy: Exception) -> Exception | None:
    said = (str(error).strip().splitlines() or ["no reason given"])[0]
    if str(error).startswith(("no such table", "no such column: ledger.ledger_id")):
        return NotALedger(f"{where} is not a ledger ({said}): run `opvang init` first.")
    sentences = {
        sqlite3.SQLITE_FULL: f"The disk of {where} is full: nothing was recorded; make room and try again.",
        sqlite3.SQLITE_READONLY: f"{where} may not be written to: nothing was recorded.",
        sqlite3.SQLITE_PERM: f"{where} may not be opened.",
        sqlite3.SQLITE_CANTOPEN: f"{where} cannot be opened ({said}).",
        sqlite3.SQLITE_IOERR: f"The disk of {where} gives errors ({said}): nothing was recorded.",
        sqlite3.SQLITE_CORRUPT: f"The file {where} is damaged ({said}): restore a backup, and verify it.",
        sqlite3.SQLITE_AUTH: f"No program may do that with {where} ({said}): nothing was recorded.",
        sqlite3.SQLITE_NOTADB: f"{where} is not a database, or a damaged one.",
    }
    code = _sqlite_code(error)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return busy
    return LedgerUnavailable(sentences[code]) if code in sentences else None


def _explained_postgresql(error: psycopg.Error, where: str, busy: Exception) -> Exception | None:
    state = error.sqlstate or ""
    said = (str(error).strip().splitlines() or ["no reason given"])[0]
    if state == "55P03":
        return busy
    if state in ("42P01", "3F000") or (state == "42703" and "ledger.ledger_id" in said):
        return NotALedger(f"{where} is not a ledger ({said}): run `opvang init` first.")
    sentences = {
        "53100": f"The disk of {where} is full: nothing was recorded; make room and try again.",
        "25006": f"{where} can only be read now (a standby?): nothing was recorded.",
        "42501": f"This role may not do that on {where} ({said}).",
    }
    if state in sentences:
        return LedgerUnavailable(sentences[state])
    if state == "23505" and error.diag.constraint_name in ("event_pkey", "event_tag_pkey", "command_pkey"):
        return LedgerUnavailable(f"Another program wrote to {where} out of turn: nothing was recorded, try again.")
    if state[:2] in ("53", "57"):
        return LedgerUnavailable(f"{where} is not available ({said}): nothing was recorded, try again.")
    if isinstance(error, psycopg.OperationalError) and (not state or state[:2] in ("08", "28", "3D")):
        return LedgerUnavailable(f"No connection with {where} ({said}): nothing was recorded.")
    return None
