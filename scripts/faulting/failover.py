"""F3: the primary is lost in the middle of an append, and its synchronous standby is promoted."""

import time
from collections.abc import Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import psycopg
from scripts.faulting.scene import Scene, must
from scripts.faulting.servers import pair, url
from scripts.faulting.writing import acknowledged, begun, check_intact, check_readable, goes_on, kill, writer

from adapters.audit.proofs import sign_head
from adapters.audit.signing import create_key
from adapters.audit.verify import HeldCheckpoint
from adapters.register.register import Register


def primary_lost(scene: Scene, seeds: Sequence[int]) -> str:
    """No acknowledged fact lost, and the writer goes on by itself, through a URL that names both servers."""
    before = after = 0
    for seed in seeds:
        heard, in_all = _one_failover(scene, seed)
        before, after = before + heard, after + in_all - heard
    return f"{before:,} facts acknowledged before, {after:,} after, all there"


def _one_failover(scene: Scene, seed: int) -> tuple[int, int]:
    chance = Random(seed)
    must(scene.server is not None, seed, "it takes PostgreSQL")
    user = scene.server.system_user if scene.server else None
    with pair(user) as (primary, standby), TemporaryDirectory(dir=scene.folder) as folder:
        with psycopg.connect(primary.uri, autocommit=True) as connection:
            connection.execute("CREATE DATABASE opvang")
        both = url((primary, standby), "opvang")
        log, keyring = Path(folder) / "acknowledged", f"sqlite:///{folder}/opvang.keyring"
        with Register(both, keyring=keyring) as register:
            begun(register)
            create_key(register.ledger)
            held = HeldCheckpoint("before", sign_head(register.ledger)[1].encode())
        with writer(both, keyring, seed, log) as process:
            goes_on(log, seed, process)
            time.sleep(chance.uniform(0.1, 1))
            primary.kill()
            heard = len(acknowledged(log))
            standby.promote()
            goes_on(log, seed, process)
            time.sleep(chance.uniform(0, 0.3))
            kill(process, seed)
        with Register(both, keyring=keyring) as register:
            check_intact(register, seed, log, (held,))
            check_readable(register, seed)
        return heard, len(acknowledged(log))
