"""The two engines: a place for new databases on each, and the bare driver beside the register's own connection."""

import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import psycopg
from sqlalchemy import MetaData, Table, make_url
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlalchemy.sql import quoted_name
from tests.postgres import new_database, running

from adapters.ledger.engines import journal, sqlite_file

Row = tuple[Any, ...]


def columns(table: Table) -> str:
    """The columns of a table, as SQL lists them."""
    return ", ".join(f'"{column.name}"' for column in table.columns)


class Driver(Protocol):
    """A bare connection: no model, no triggers, the settings of durability that the register's own has."""

    def execute(self, sql: str) -> None:
        """Carry out a statement."""

    def begin(self) -> None:
        """Begin a transaction, where the driver does not by itself."""

    def insert(self, table: Table, rows: Sequence[Row]) -> None:
        """Add many rows."""

    def rows(self, sql: str) -> list[Row]:
        """All rows of a query."""

    def commit(self) -> None:
        """End the transaction: it is on the disk."""


class SQLiteDriver:
    """The bare ``sqlite3``."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def execute(self, sql: str) -> None:
        """Carry out a statement."""
        self._connection.execute(sql).close()

    def begin(self) -> None:
        """Begin with the write lock."""
        self._connection.execute("BEGIN IMMEDIATE")

    def insert(self, table: Table, rows: Sequence[Row]) -> None:
        """Add rows by ``executemany``."""
        marks = ", ".join("?" * len(table.columns))
        self._connection.executemany(f'INSERT INTO "{table.name}" ({columns(table)}) VALUES ({marks})', rows)

    def rows(self, sql: str) -> list[Row]:
        """All rows of a query."""
        return self._connection.execute(sql).fetchall()

    def commit(self) -> None:
        """End the transaction."""
        if self._connection.in_transaction:
            self._connection.execute("COMMIT")


_SPECIAL = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


def _text(value: Any) -> str:
    if value is None:
        return "\\N"
    if type(value) is bytes:
        return "\\\\x" + value.hex()
    return value.translate(_SPECIAL) if type(value) is str and "\\" in value else str(value)


class PostgreSQLDriver:
    """The bare ``psycopg``."""

    def __init__(self, connection: psycopg.Connection) -> None:
        self._connection = connection

    def execute(self, sql: str) -> None:
        """Carry out a statement."""
        self._connection.execute(sql.encode())

    def begin(self) -> None:
        """It does by itself."""

    def insert(self, table: Table, rows: Sequence[Row]) -> None:
        """Add rows by COPY, written out as text."""
        sql = f'COPY "{table.name}" ({columns(table)}) FROM STDIN'
        with self._connection.cursor() as cursor, cursor.copy(sql.encode()) as copy:
            copy.write("".join(["\t".join(map(_text, row)) + "\n" for row in rows]))

    def rows(self, sql: str) -> list[Row]:
        """All rows of a query."""
        with self._connection.cursor(binary=True) as cursor:
            return cursor.execute(sql.encode()).fetchall()

    def commit(self) -> None:
        """End the transaction."""
        self._connection.commit()


@dataclass(frozen=True)
class Engine:
    """One engine. ``database`` gives a new, empty database until the end; ``driver`` a bare connection to one."""

    name: str
    database: Callable[[], Any]
    driver: Callable[[str], Any]

    def create(self, driver: Driver, tables: Sequence[Table], *, indexes: bool = True) -> None:
        """Make these tables, with their keys and indexes and nothing else."""
        driver.begin()
        for table in tables:
            driver.execute(self._ddl(CreateTable(table)))
            if indexes:
                self.index(driver, table)
        driver.commit()

    def index(self, driver: Driver, table: Table) -> None:
        """Make the indexes of a table."""
        copy = table.to_metadata(MetaData())
        for index in copy.indexes:
            index.name = quoted_name(f"{table.name}_by_{index.columns[0].name}", quote=None)
            driver.execute(self._ddl(CreateIndex(index)))

    def _ddl(self, statement: CreateTable | CreateIndex) -> str:
        dialect = sqlite.dialect() if self.name == "sqlite" else postgresql.dialect()  # type: ignore[no-untyped-call]
        return str(statement.compile(dialect=dialect))


@contextmanager
def engines(names: Sequence[str]) -> Iterator[list[Engine]]:
    """The engines with these names; PostgreSQL is started for it, with the settings that it comes with."""
    with tempfile.TemporaryDirectory(prefix="opvang-bench-") as folder:
        found = []
        if "sqlite" in names:
            found.append(Engine("sqlite", lambda: _sqlite_database(Path(folder)), _sqlite_driver))
        if "postgresql" not in names:
            yield found
            return
        with running(Path(folder) / "postgres.lock") as server:
            found.append(Engine("postgresql", lambda: new_database(server), _postgresql_driver))
            yield found


@contextmanager
def _sqlite_database(folder: Path) -> Iterator[str]:
    with tempfile.TemporaryDirectory(dir=folder) as own:
        yield f"sqlite:///{Path(own) / 'opvang.db'}"


@contextmanager
def _sqlite_driver(url: str) -> Iterator[SQLiteDriver]:
    with closing(sqlite3.connect(sqlite_file(make_url(url)), isolation_level=None)) as connection:
        mode, synchronous = journal(sqlite3.sqlite_version_info)
        connection.execute(f"PRAGMA journal_mode = {mode}").fetchone()
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        connection.execute("PRAGMA secure_delete = 1").fetchone()
        yield SQLiteDriver(connection)


@contextmanager
def _postgresql_driver(url: str) -> Iterator[PostgreSQLDriver]:
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain) as connection:
        connection.execute("SET synchronous_commit = on")
        connection.execute("SET TimeZone = 'UTC'")
        connection.commit()
        yield PostgreSQLDriver(connection)
