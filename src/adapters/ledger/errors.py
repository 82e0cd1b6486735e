"""What can go wrong with a ledger, each in one clear sentence."""

import sqlite3
from dataclasses import dataclass

import psycopg
import sqlalchemy.exc

from adapters.ledger.ledger_triggers import APPEND, TURN
from domain.kernel.errors import REFUSED, ForPeople
from domain.kernel.rules import N_, say


@dataclass(frozen=True, slots=True)
class CommandRecord:
    """A command that was recorded: its keyed digest, and the first and last position of its events."""

    command_id: str
    digest: str
    first: int
    last: int


class CommandConflict(ForPeople):
    """The command id was recorded before, perhaps by another process just now; `record` says what it became."""

    exit_code = REFUSED

    def __init__(self, record: CommandRecord) -> None:
        text = N_("Command {id} was already recorded, at position {first} to {last}.")
        super().__init__(say(text, id=record.command_id, first=record.first, last=record.last))
        self.record = record


class BadUrl(ForPeople, ValueError):
    """What was given as a database is none that a ledger can live in."""

    exit_code = REFUSED


class LedgerUnavailable(ForPeople):
    """The ledger could not do it now; of what it was to record nothing is, unless it is an OutcomeUnknown."""


class OutcomeUnknown(LedgerUnavailable):
    """The connection was lost while recording, and whether it was recorded could not be found out."""


class ClockRefused(ForPeople):
    """The clock is too far from the last recorded event to be believed."""


class NotALedger(ForPeople):
    """The database is there, but is no ledger (yet), or one of another version."""


class NotEmpty(ForPeople):
    """What is to be restored goes into a ledger in which nothing is recorded yet, and this is none."""

    exit_code = REFUSED


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


def explained(error: Exception, where: str, lock_timeout: float) -> ForPeople | None:
    """The one sentence for a fault of the database, or None for an error that is not for us to explain.

    `where` names the database without its password; `lock_timeout` is in seconds. What is recorded it does not say:
    only who was recording knows that.
    """
    text = N_(
        "The ledger {where} was kept busy by someone else for more than {seconds} seconds, perhaps by a large import: "
        "try again when that is over."
    )
    busy = LedgerUnavailable(say(text, where=where, seconds=f"{lock_timeout:g}"))
    if isinstance(error, sqlalchemy.exc.TimeoutError):
        return busy
    cause = driver_error(error)
    if isinstance(cause, sqlite3.Error):
        return _explained_sqlite(cause, where, busy)
    if isinstance(cause, psycopg.Error):
        return _explained_postgresql(cause, where, busy)
    return None


_NO_LEDGER = N_("{where} is not a ledger ({said}): run `opvang init` first.")
_DISK_FULL = N_("The disk of {where} is full; make room and try again.")

_SQLITE = {
    sqlite3.SQLITE_FULL: _DISK_FULL,
    sqlite3.SQLITE_READONLY: N_("{where} may not be written to."),
    sqlite3.SQLITE_PERM: N_("{where} may not be opened."),
    sqlite3.SQLITE_CANTOPEN: N_("{where} cannot be opened ({said})."),
    sqlite3.SQLITE_IOERR: N_("The disk of {where} gives errors ({said})."),
    sqlite3.SQLITE_CORRUPT: N_("The file {where} is damaged ({said}): restore a backup, and verify it."),
    sqlite3.SQLITE_AUTH: N_("No program may do that with {where} ({said})."),
    sqlite3.SQLITE_NOTADB: N_("{where} is not a database, or a damaged one."),
}

_POSTGRESQL = {
    "53100": _DISK_FULL,
    "25006": N_("{where} can only be read now (a standby?)."),
    "42501": N_("This role may not do that on {where} ({said})."),
}


def _explained_sqlite(error: sqlite3.Error, where: str, busy: ForPeople) -> ForPeople | None:
    said = (str(error).strip().splitlines() or [""])[0]
    if str(error).startswith(("no such table", "no such column: ledger.ledger_id")):
        return NotALedger(say(_NO_LEDGER, where=where, said=said))
    code = _sqlite_code(error)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return busy
    return LedgerUnavailable(say(_SQLITE[code], where=where, said=said)) if code in _SQLITE else None


def _explained_postgresql(error: psycopg.Error, where: str, busy: ForPeople) -> ForPeople | None:
    state = error.sqlstate or ""
    said = (str(error).strip().splitlines() or [""])[0]
    if state == "55P03":
        return busy
    if state in ("42P01", "3F000") or (state == "42703" and "ledger.ledger_id" in said):
        return NotALedger(say(_NO_LEDGER, where=where, said=said))
    if state == "42883" and any(name in said for name in (TURN, APPEND)):
        text = N_("The ledger {where} was made by an older version of the program: its owner is to run `opvang init`.")
        return NotALedger(say(text, where=where))
    if state in _POSTGRESQL:
        return LedgerUnavailable(say(_POSTGRESQL[state], where=where, said=said))
    if state == "23505" and error.diag.constraint_name in ("event_pkey", "event_tag_pkey", "command_pkey"):
        return LedgerUnavailable(say(N_("Another program wrote to {where} out of turn; try again."), where=where))
    if state[:2] in ("53", "57"):
        return LedgerUnavailable(say(N_("{where} is not available ({said}); try again."), where=where, said=said))
    if isinstance(error, psycopg.OperationalError) and (not state or state[:2] in ("08", "28", "3D")):
        return LedgerUnavailable(say(N_("No connection with {where} ({said})."), where=where, said=said))
    return None
