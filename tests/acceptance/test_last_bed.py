"""Eight processes after the last beds: never one person too many, and every refusal a clean one (rule P1)."""

import multiprocessing
from pathlib import Path

from adapters.register import Register
from domain.slices import Refused
from tests.acceptance.world import household, opened, placed, record

BEDS = 5
PROCESSES = 8
EACH = 3


def _try_to_place(task: tuple[str, str, int]) -> list[str]:
    url, keyring, process = task
    outcomes = []
    with Register(url, keyring=keyring, lock_timeout=60) as register:
        for attempt in range(EACH):
            case = f"c{process}-{attempt}"
            try:
                record(register, placed(f"p-{case}", case, "hof", "2024-02-01"))
                outcomes.append("placed")
            except Refused as refused:
                outcomes.append(",".join(breach.rule.id for breach in refused.breaches))
    return outcomes


def test_eight_processes_never_place_one_person_too_many(url: str, tmp_path: Path) -> None:
    keyring = f"sqlite:///{tmp_path / 'keyring'}"
    with Register(url, keyring=keyring) as register:
        register.create()
        record(register, *opened("hof", {"displaced_ukraine": BEDS}))
        record(register, *(household(f"c{p}-{a}") for p in range(PROCESSES) for a in range(EACH)))
    with multiprocessing.get_context("spawn").Pool(PROCESSES) as pool:
        tasks = [(url, keyring, process) for process in range(PROCESSES)]
        outcomes = [outcome for theirs in pool.map(_try_to_place, tasks, chunksize=1) for outcome in theirs]
    assert outcomes.count("placed") == BEDS
    assert set(outcomes) == {"placed", "P1"}
