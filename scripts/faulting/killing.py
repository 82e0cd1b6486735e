"""F1: the process that records is killed, at any moment; on PostgreSQL now and then the server's process, too."""

import os
import signal
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random

import psycopg
from scripts.faulting.scene import Place, Scene, must
from scripts.faulting.writing import begun, check_intact, check_readable, goes_on, kill, next_batch, until, writer

from adapters.ledger.ledger import Ledger, LedgerUnavailable
from adapters.register.register import Register
from projections.engine.batches import batches

ONE_LIFE = 20
"""Kills in one register: the next begins with an empty one."""

_BACKENDS = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"


def killed_while_recording(scene: Scene, seeds: Sequence[int]) -> str:
    """No acknowledged fact lost, none half there, projections equal a rebuild: checked after each kill."""
    recorded = servers = 0
    for life in batches(seeds, ONE_LIFE):
        with scene.place() as place:
            log = place.folder / "acknowledged"
            with Register(place.url, keyring=place.keyring) as register:
                begun(register)
            for seed in life:
                servers += _one_kill(place, seed, life[0], log)
                until(lambda: _answers(place), seed, "the server did not come back")
                with Register(place.url, keyring=place.keyring) as register:
                    check_intact(register, seed, log)
            with Register(place.url, keyring=place.keyring) as register:
                check_readable(register, life[-1])
                register.projector.rebuild(register.ledger)
                check_intact(register, life[-1], log)
            recorded += next_batch(log)
    of_server = f", {servers} times after a process of the server" if scene.server else ""
    return f"{len(seeds)} kills{of_server}, {recorded:,} batches acknowledged, all there"


def _one_kill(place: Place, seed: int, story: int, log: Path) -> bool:
    chance = Random(seed)
    with writer(place.url, place.keyring, story, log) as process:
        of_server = place.url.startswith("postgresql") and chance.random() < 0.1
        if of_server or chance.random() < 0.9:  # else it may be killed before it has recorded anything
            goes_on(log, seed, process)
        time.sleep(chance.uniform(0, 0.08))
        if of_server:
            _kill_backend(place.url, chance, seed)
            goes_on(log, seed, process)
            time.sleep(chance.uniform(0, 0.08))
        kill(process, seed)
    return of_server


def _kill_backend(url: str, chance: Random, seed: int) -> None:
    """Kill the server's end of a connection: the server then breaks off all others, and recovers from its log."""
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        found = [pid for (pid,) in connection.execute(_BACKENDS).fetchall()]
        must(bool(found), seed, "the writer had no connection")
        os.kill(chance.choice(found), signal.SIGKILL)


def _answers(place: Place) -> bool:
    try:
        with Ledger(place.url) as ledger:
            return ledger.head() >= 0
    except LedgerUnavailable:
        return False
