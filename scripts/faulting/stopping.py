"""A process is stopped, as by a debugger or a laptop that sleeps, and may hold the lock of the ledger."""

import os
import signal
import time
from collections.abc import Sequence
from random import Random

from scripts.faulting.nonsense import ask
from scripts.faulting.scene import Place, Scene, must
from scripts.faulting.writing import begun, check_intact, goes_on, writer

from adapters.register.register import Register

AT_MOST = 10.0
"""Seconds in which the others must be answered."""


def stopped_while_recording(scene: Scene, seeds: Sequence[int]) -> str:
    """Whoever comes after it goes on, or is told in one line within ten seconds; and it goes on itself when it may."""
    errors, longest = 0, 0.0
    with scene.place() as place:
        log = place.folder / "acknowledged"
        with Register(place.url, keyring=place.keyring) as register:
            begun(register)
        for seed in seeds:
            with writer(place.url, place.keyring, seeds[0], log) as process:
                goes_on(log, seed, process)
                time.sleep(Random(seed).uniform(0, 0.1))
                os.kill(process.pid or 0, signal.SIGSTOP)
                start = time.monotonic()
                errors += _come_after(place, seed)
                longest = max(longest, time.monotonic() - start)
                must(longest < AT_MOST, seed, f"the answer came after {longest:.1f} seconds")
                os.kill(process.pid or 0, signal.SIGCONT)
                goes_on(log, seed, process)
            with Register(place.url, keyring=place.keyring) as register:
                check_intact(register, seed, log)
    return f"{len(seeds) - errors} went on, {errors} were told, after {longest:.1f} seconds at most"


def _come_after(place: Place, seed: int) -> bool:
    """Record something on the command line; whether that was told to be impossible now."""
    case = ["case", "register", f"after-{seed}", "--group", "displaced_ukraine", "--municipality", "GM0160"]
    answer = ask(place, *case, "--on", "2024-01-01", "--member", f"p-{seed}")
    busy = "kept busy by someone else" in answer.said and answer.said.splitlines()[1:] == ["Nothing was recorded."]
    must(answer.code == 0 or (answer.code == 2 and busy), seed, f"exit {answer.code}: {answer.said}")
    return answer.code == 2
