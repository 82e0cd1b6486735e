"""A process that records until it is killed, and what must be true of the register afterwards."""

import signal
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from multiprocessing.process import BaseProcess
from pathlib import Path
from random import Random
from typing import Any

from scripts.faulting.scene import must
from scripts.faulting.together import CONTEXT
from tests.acceptance.world import household, opened, placed, record

from adapters.audit.verify import HeldCheckpoint, verify
from adapters.ledger.ledger import LedgerUnavailable
from adapters.register.register import Register

PATIENCE = 60.0
"""Seconds after which what does not come is taken for lost."""

Line = dict[str, Any]


def begun(register: Register) -> None:
    """Make the register, with a location that is open."""
    register.create()
    record(register, *opened("hof", {"displaced_ukraine": 100_000}))


def batch(seed: int, number: int) -> list[Line]:
    """The lines that are recorded all or none; always the same for a seed and a number."""
    chance = Random(f"{seed}/{number}")
    lines: list[Line] = []
    for n in range(chance.choice((1, 1, 1, 2, 3, 30))):
        case = f"c{number}-{n}"
        lines += [household(case, chance.randrange(1, 4)), placed(f"p{number}-{n}", case, "hof", "2024-02-01")]
    if number and chance.random() < 0.5:
        lines.append({"command": "end_placement", "placement": f"p{number - 1}-0", "on": "2024-03-01", "reason": "weg"})
    if chance.random() < 0.3:
        lines.append(
            {
                "command": "receive_signal",
                "signal": f"s{number}",
                "at": "2024-01-01T10:00",
                "channel": "phone",
                "category": "nuisance",
                "summary": f"{number}: geluid",
                "reporter": "buurvrouw",
            }
        )
    return [line | {"command_id": f"{number}/{n}/{len(lines)}"} for n, line in enumerate(lines)]


def write(url: str, keyring: str, seed: int, first: int, log: str) -> None:
    """Record batch after batch, and note each that was acknowledged; repeat what may not have been recorded."""
    with Register(url, keyring=keyring, actor="writer") as register, Path(log).open("ab", buffering=0) as noted:
        for number in count(first):
            lines = batch(seed, number)
            while True:
                try:
                    with register.together():
                        outcomes = record(register, *lines)
                    break
                except LedgerUnavailable:
                    time.sleep(0.02)
            noted.write(b"".join(b"%s %d\n" % (str(o.command_id).encode(), o.position) for o in outcomes))


def acknowledged(log: Path) -> dict[str, int]:
    """The positions of the commands that the writer heard to be recorded."""
    if not log.exists():
        return {}
    whole = log.read_text().rpartition("\n")[0].splitlines()
    return {command: int(position) for command, position in (line.split() for line in whole)}


def next_batch(log: Path) -> int:
    """The first batch of which it was not heard that it was recorded."""
    return 1 + max((int(command.split("/")[0]) for command in acknowledged(log)), default=-1)


@contextmanager
def writer(url: str, keyring: str, seed: int, log: Path) -> Iterator[BaseProcess]:
    """A process that goes on where the log ends; killed at the end, if not before."""
    process = CONTEXT.Process(target=write, args=(url, keyring, seed, next_batch(log), str(log)), daemon=True)
    process.start()
    try:
        yield process
    finally:
        process.kill()
        process.join()


def kill(process: BaseProcess, seed: int) -> None:
    """Kill the writer, which must have been recording until now."""
    process.kill()
    process.join()
    must(process.exitcode == -signal.SIGKILL, seed, f"the writer ended by itself, with exit code {process.exitcode}")


def until(happens: Callable[[], bool], seed: int, what: str) -> None:
    """Wait until something happens, or fail saying that it did not."""
    give_up = time.monotonic() + PATIENCE
    while not happens():
        must(time.monotonic() < give_up, seed, what)
        time.sleep(0.001)


def goes_on(log: Path, seed: int, process: BaseProcess) -> None:
    """Wait until the writer has recorded something more."""
    size = log.stat().st_size if log.exists() else 0

    def more() -> bool:
        must(process.is_alive(), seed, f"the writer ended by itself, with exit code {process.exitcode}")
        return log.exists() and log.stat().st_size > size

    until(more, seed, f"the writer recorded nothing for {PATIENCE:g} seconds")


def check_intact(register: Register, seed: int, log: Path, held: tuple[HeldCheckpoint, ...] = ()) -> None:
    """No acknowledged fact lost, none half there, the seal whole, and what people read is what the events say."""
    recorded: dict[str, list[int]] = defaultdict(list)
    there: dict[str, set[str]] = defaultdict(set)
    for event in register.ledger.stored():
        if event.command_id is not None:
            recorded[event.command_id].append(event.position)
            number, n, size = event.command_id.split("/")
            there[f"{number}/{size}"].add(n)
    for command, position in acknowledged(log).items():
        must(recorded[command] == [position], seed, f"{command}, acknowledged at {position}, is at {recorded[command]}")
    for name, found in there.items():
        must(len(found) == int(name.split("/")[1]), seed, f"batch {name} is there by halves: {sorted(found)}")
    for command, positions in recorded.items():
        must(len(positions) == 1, seed, f"{command} was recorded {len(positions)} times")
    found_wrong = verify(register.ledger, held).problems
    must(not found_wrong, seed, f"the seal is broken: {[str(p.message) for p in found_wrong[:3]]}")
    differences = register.projector.check(register.ledger)
    must(not differences, seed, f"what people read is not what the events say: {differences[:3]}")


def check_readable(register: Register, seed: int) -> None:
    """Every name that was recorded can be read: its key was not lost."""
    for event in register.ledger.stored():
        if event.type == "SignalReceived@1":
            decoded = register.codec.decode(event)
            reporter = getattr(decoded.event, "reporter", None) if decoded else None
            must(reporter is not None and register.vault.opened(reporter) == "buurvrouw", seed, "a name does not open")
