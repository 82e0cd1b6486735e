"""A TCP proxy on 127.0.0.1 before a PostgreSQL server, that loses the connection around a COMMIT."""

import socket
from contextlib import suppress
from enum import Enum
from pathlib import Path
from threading import Event, Lock, Thread
from typing import Self, cast

from sqlalchemy import URL, make_url

# the server's "ready for the next query, no transaction open"
_READY = b"Z\x00\x00\x00\x05I"


class Loss(Enum):
    """Where the connection is lost."""

    BEFORE = "before the COMMIT reaches the server"
    DURING = "as soon as the COMMIT is sent on, while the server is still committing"
    AFTER = "when the server has committed, before the client hears of it"


class CommitProxy:
    """Passes everything on, except for the first COMMIT after `lose`: there it breaks off that one connection."""

    def __init__(self, url: str) -> None:
        """`url` is of a server on a Unix socket, as SQLAlchemy names it."""
        self._target = make_url(url)
        query = cast(dict[str, str], dict(self._target.query))
        self._socket_path = str(Path(query["host"]) / f".s.PGSQL.{query.get('port', 5432)}")
        self._lock = Lock()
        self._loss: Loss | None = None
        self.refusing = False
        self.commits_lost = 0
        self._listener = socket.create_server(("127.0.0.1", 0))

    @property
    def port(self) -> int:
        """Where it listens."""
        port: int = self._listener.getsockname()[1]
        return port

    @property
    def url(self) -> URL:
        """The database, reached through this proxy, without encryption (it must be able to read along)."""
        query = {"sslmode": "disable", "gssencmode": "disable"}
        return self._target.set(host="127.0.0.1", port=self.port, query=query)

    def lose(self, loss: Loss) -> None:
        """Lose the connection at the next COMMIT."""
        with self._lock:
            self._loss = loss

    def __enter__(self) -> Self:
        Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            if self.refusing:
                client.close()
                continue
            server = socket.socket(socket.AF_UNIX)
            server.connect(self._socket_path)
            swallow = Event()
            Thread(target=self._forth, args=(client, server, swallow), daemon=True).start()
            Thread(target=self._back, args=(server, client, swallow), daemon=True).start()

    def _taken(self) -> Loss | None:
        with self._lock:
            loss, self._loss = self._loss, None
            self.commits_lost += loss is not None
            return loss

    def _forth(self, client: socket.socket, server: socket.socket, swallow: Event) -> None:
        """From client to server, message by message."""
        try:
            length = _exactly(client, 4)  # the first message has no type
            server.sendall(length + _exactly(client, int.from_bytes(length) - 4))
            while True:
                kind = _exactly(client, 1)
                length = _exactly(client, 4)
                body = _exactly(client, int.from_bytes(length) - 4)
                loss = self._taken() if kind == b"Q" and body == b"COMMIT\x00" else None
                if loss is Loss.BEFORE:
                    raise ConnectionResetError
                if loss is not None:
                    swallow.set()
                if loss is Loss.DURING:
                    _shut(client)
                server.sendall(kind + length + body)
                if loss is not None:
                    return
        except OSError:
            _shut(server)
            _shut(client)

    def _back(self, server: socket.socket, client: socket.socket, swallow: Event) -> None:
        """From server to client; the answer to a lost COMMIT is read to its end, and is the end."""
        answer = b""
        with suppress(OSError):
            while not answer.endswith(_READY) and (data := server.recv(65536)):
                if swallow.is_set():
                    answer += data
                else:
                    client.sendall(data)
        _shut(server)
        _shut(client)


def _exactly(source: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        more = source.recv(size - len(data))
        if not more:
            raise ConnectionResetError
        data += more
    return data


def _shut(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()
