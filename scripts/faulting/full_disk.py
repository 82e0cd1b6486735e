"""F6: the disk of the ledger is full, at any moment; and then there is room again."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path

import psycopg
from scripts.faulting.scene import NotSurvived, Scene, must
from scripts.faulting.servers import Server, alone, url
from scripts.faulting.small_disk import on_small_disk, seen_by
from scripts.faulting.writing import batch, begun, check_intact
from tests.acceptance.world import record

from adapters.ledger.ledger import LedgerUnavailable
from adapters.register.register import Register

TIMES_FULL = 2
"""How often the disk gets full in one register."""

CHUNK = 200_000
"""Bytes of room that are made each time."""

SQLITE_DISK = 750_000
POSTGRESQL_DISK = 4_500_000
"""Of which the database takes most before anything is recorded."""


def disk_full(scene: Scene, seeds: Sequence[int]) -> str:
    """A clear error, nothing of what failed is there, and once there is room it goes on."""
    facts = 0
    for seed in seeds:
        facts += _on_sqlite(scene, seed) if scene.server is None else _on_postgresql(scene.server.system_user, seed)
    return f"{len(seeds) * TIMES_FULL} times full (tmpfs), {facts:,} facts acknowledged, all there; used again after"


def _on_sqlite(scene: Scene, seed: int) -> int:
    """The process that records sees the small disk, and nobody else."""
    with tempfile.TemporaryDirectory(dir=scene.folder) as folder:
        arguments = [sys.executable, "-m", "scripts.faulting.full_disk", folder, str(seed)]
        paths = os.pathsep.join(path for path in sys.path if path)
        ran = subprocess.run(
            on_small_disk(SQLITE_DISK, Path(folder), arguments),
            env=os.environ | {"PYTHONPATH": paths},
            capture_output=True,
            text=True,
            check=False,
        )
    must(ran.returncode == 0, seed, ran.stderr.strip()[-300:])
    return int(ran.stdout)


def _on_postgresql(user: str | None, seed: int) -> int:
    """The server sees it, and has the database on it; its own log of changes is elsewhere."""
    with (
        tempfile.TemporaryDirectory(prefix="opvang-disk-") as folder,
        alone(user, POSTGRESQL_DISK, Path(folder)) as server,
    ):
        disk = seen_by(server.process, Path(folder))
        _ballast(disk)
        place = disk / "tables"
        place.mkdir()
        _as_owner(place, server)
        with psycopg.connect(server.uri, autocommit=True) as connection:
            connection.execute(f"CREATE TABLESPACE small LOCATION '{folder}/tables'".encode())
            connection.execute("CREATE DATABASE opvang TABLESPACE small")
        with tempfile.TemporaryDirectory() as elsewhere:
            return fill(url([server], "opvang"), Path(elsewhere), seed, disk)


def _as_owner(place: Path, server: Server) -> None:
    owner = server.data.stat()
    if os.getuid() == 0:
        os.chown(place, owner.st_uid, owner.st_gid)


def _ballast(disk: Path) -> None:
    for n in range(TIMES_FULL):
        (disk / f"ballast{n}").write_bytes(bytes(CHUNK))


def fill(database: str, elsewhere: Path, seed: int, disk: Path) -> int:
    """Record until the disk is full, make room, and so on; returns how many facts were acknowledged."""
    keyring, log = f"sqlite:///{elsewhere / 'opvang.keyring'}", elsewhere / "acknowledged"
    with Register(database, keyring=keyring) as register, log.open("ab", buffering=0) as noted:
        begun(register)
        numbers = count()
        number = next(numbers)
        for n in range(TIMES_FULL):
            while (error := _recorded(register, batch(seed, number), noted.write)) is None:
                number = next(numbers)
            must("is full; make room" in error and "\n" not in error, seed, f"it was said: {error}")
            check_intact(register, seed, log)
            (disk / f"ballast{n}").unlink()
            error = _recorded(register, batch(seed, number), noted.write)
            must(error is None, seed, f"there is room again, and it is not used: {error}")
            number = next(numbers)
        check_intact(register, seed, log)
    return len(log.read_text().splitlines())


def _recorded(register: Register, lines: Sequence[dict[str, object]], note: Callable[[bytes], object]) -> str | None:
    """Record these lines, all or none; what was said when that could not be done."""
    try:
        with register.together():
            outcomes = record(register, *lines)
    except LedgerUnavailable as error:
        return str(error)
    note(b"".join(b"%s %d\n" % (str(one.command_id).encode(), one.position) for one in outcomes))
    return None


def main() -> None:
    """For the process that sees the small disk: the folder where it is, and the seed."""
    folder, seed = Path(sys.argv[1]), int(sys.argv[2])
    _ballast(folder)
    with tempfile.TemporaryDirectory() as elsewhere:
        try:
            print(fill(f"sqlite:///{folder / 'opvang.db'}", Path(elsewhere), seed, folder))
        except NotSurvived as found:
            sys.exit(str(found))


if __name__ == "__main__":
    main()
