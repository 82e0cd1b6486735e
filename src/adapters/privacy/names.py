"""What a keyring is called unless it is said, now and in earlier versions."""

import os
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import URL

from adapters.ledger.engines import sqlite_file

_EARLIER = Path("opvang.keyring")
"""What every ledger on PostgreSQL had in the working folder."""


def keyring_beside(ledger: URL, environment: Mapping[str, str] = os.environ) -> URL:
    """Where the keyring is unless it is said: a file beside the ledger's, or, for a ledger on PostgreSQL, in the
    working folder. Its name carries the whole name of the ledger's file, or of its database."""
    if ledger.get_backend_name() == "sqlite":
        return _file(f"{sqlite_file(ledger)}.keyring")
    named = ledger.database or environment.get("PGDATABASE") or ledger.username or environment.get("PGUSER") or "opvang"
    return _file(f"{quote(named, safe=' ')}.keyring")


def earlier_keyring(ledger: URL) -> URL:
    """Where an earlier version had it: ``opvang.keyring`` for ``opvang.db``, and for ``opvang.2024`` as well."""
    if ledger.get_backend_name() == "sqlite":
        return _file(str(sqlite_file(ledger).with_suffix(".keyring")))
    return _file(str(_EARLIER))


def master_beside(keyring: URL) -> Path:
    """Where the master key of a keyring is unless it is said."""
    if keyring.get_backend_name() == "sqlite":
        return Path(f"{sqlite_file(keyring)}.master")
    return Path(f"{quote(keyring.database or 'opvang', safe=' ')}.keyring.master")


def earlier_master(keyring: URL) -> Path | None:
    """Where an earlier version had the master key of a keyring on PostgreSQL, whatever its database."""
    return None if keyring.get_backend_name() == "sqlite" else Path(f"{_EARLIER}.master")


def _file(path: str) -> URL:
    return URL.create("sqlite", database=path)
