"""How connections are set up, and what is said when there is none."""

import socket
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
from eventsourcing.dcb.api import DCBEvent
from sqlalchemy import Connection, create_engine, event, inspect, make_url, text

from adapters.ledger.engines import journal, ledger_url
from adapters.ledger.ledger import Ledger, LedgerUnavailable, NotALedger
from tests.adapters.ledger.commit_proxy import CommitProxy

EVENT = DCBEvent("Placed@1", b"{}", ["case:1"])


@pytest.fixture
def ledger(url: str) -> Iterator[Ledger]:
    with Ledger(url) as ledger:
        ledger.create()
        yield ledger


def pragma(connection: Connection, name: str) -> object:
    return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def test_every_connection_to_sqlite_is_set_up_for_durability(sqlite_url: str) -> None:
    with Ledger(sqlite_url, lock_timeout=3) as ledger:
        ledger.create()
        mode, synchronous = journal(sqlite3.sqlite_version_info)
        with ledger.connect() as first, ledger.connect() as second, ledger.transaction() as third:
            for connection in (first, second, third):
                assert str(pragma(connection, "journal_mode")).upper() == mode
                assert pragma(connection, "synchronous") == {"FULL": 2, "EXTRA": 3}[synchronous]
                assert pragma(connection, "busy_timeout") == 3000
                assert [pragma(connection, n) for n in ("foreign_keys", "recursive_triggers", "secure_delete")] == [
                    1,
                    1,
                    1,
                ]


@pytest.mark.parametrize(
    ("version", "setting"),
    [((3, 40, 1), ("DELETE", "EXTRA")), ((3, 51, 2), ("DELETE", "EXTRA")), ((3, 51, 3), ("WAL", "FULL"))],
)
def test_a_write_ahead_log_is_used_only_where_sqlite_can_be_trusted_with_it(
    version: tuple[int, int, int], setting: tuple[str, str]
) -> None:
    assert journal(version) == setting


def test_a_ledger_in_a_write_ahead_log_is_brought_back_to_a_journal_by_an_older_sqlite(sqlite_url: str) -> None:
    with Ledger(sqlite_url) as ledger:
        ledger.create()
        ledger.append([EVENT])
    driver = sqlite3.connect(make_url(sqlite_url).database or "")
    driver.execute("PRAGMA journal_mode = WAL")
    driver.close()
    with Ledger(sqlite_url) as ledger:
        assert ledger.head() == 1
        with ledger.connect() as connection:
            assert str(pragma(connection, "journal_mode")).upper() == journal(sqlite3.sqlite_version_info)[0]


def test_the_mode_of_the_journal_is_changed_when_nobody_is_in_the_way(sqlite_url: str) -> None:
    wanted = journal(sqlite3.sqlite_version_info)[0]
    with Ledger(sqlite_url) as ledger:
        ledger.create()
    driver = sqlite3.connect(file_of(sqlite_url), isolation_level=None)
    driver.execute(f"PRAGMA journal_mode = {'WAL' if wanted == 'DELETE' else 'DELETE'}")
    driver.execute("BEGIN IMMEDIATE")
    with Ledger(sqlite_url, lock_timeout=0.2) as ledger:
        with pytest.raises(LedgerUnavailable, match="kept busy"):
            ledger.head()
        driver.close()
        assert ledger.head() == 0


def test_the_file_of_a_new_ledger_is_its_owners_alone(sqlite_url: str) -> None:
    with Ledger(sqlite_url) as ledger:
        ledger.create()
    assert file_of(sqlite_url).stat().st_mode & 0o777 == 0o600


def file_of(url: str) -> Path:
    return Path(make_url(url).database or "")


# ---------------------------------------------------------------- PostgreSQL's settings


@pytest.mark.parametrize("default", ["serializable", r"repeatable\ read", "read\\ uncommitted"])
def test_read_committed_is_pinned_whatever_the_servers_default(postgres_url: str, default: str) -> None:
    url = make_url(postgres_url).update_query_dict({"options": f"-c default_transaction_isolation={default}"})
    with Ledger(url) as ledger:
        ledger.create()
        with ledger.transaction() as connection:
            assert connection.scalar(text("SHOW default_transaction_isolation")) != "read committed"
            assert connection.scalar(text("SHOW transaction_isolation")) == "read committed"
        assert ledger.append([EVENT]) == 1


def test_any_other_isolation_is_refused(postgres_url: str) -> None:
    with Ledger(postgres_url) as ledger:
        ledger.create()
        ledger.engine.update_execution_options(isolation_level="REPEATABLE READ")
        with pytest.raises(LedgerUnavailable, match="must be read committed, and they are repeatable read"):
            ledger.append([EVENT])


def test_a_commit_waits_for_the_disk_and_time_is_utc_whatever_the_servers_default(postgres_url: str) -> None:
    options = {"options": "-c synchronous_commit=off -c TimeZone=Asia/Tokyo"}
    with Ledger(make_url(postgres_url).update_query_dict(options), lock_timeout=2.5) as ledger:
        ledger.create()
        with ledger.connect() as connection:
            assert connection.scalar(text("SHOW synchronous_commit")) == "on"
            assert connection.scalar(text("SHOW TimeZone")) == "UTC"
            assert connection.scalar(text("SHOW lock_timeout")) == "2500ms"
        before = datetime.now(UTC)
        ledger.append([EVENT])
        assert before <= next(ledger.stored()).recorded_at <= datetime.now(UTC)


def test_two_ledgers_in_two_schemas_of_a_database_do_not_wait_for_each_other(postgres_url: str) -> None:
    urls = []
    with psycopg.connect(
        make_url(postgres_url).set(drivername="postgresql").render_as_string(hide_password=False)
    ) as driver:
        for schema in ("one", 'the "other"'):
            driver.execute(f'CREATE SCHEMA "{schema.replace(chr(34), chr(34) * 2)}"')
            quoted = schema.replace('"', '""').replace(" ", "\\ ")
            urls.append(make_url(postgres_url).update_query_dict({"options": f'-c search_path="{quoted}"'}))
    with Ledger(urls[0]) as one, Ledger(urls[1], lock_timeout=0.3) as other:
        one.create()
        other.create()
        assert one.ledger_id != other.ledger_id
        with one.transaction():
            one.append([EVENT])
            assert other.append([EVENT, EVENT]) == 2
        assert (one.head(), other.head()) == (1, 2)


def test_a_url_with_several_hosts_finds_the_one_that_can_be_written_to(postgres_url: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        closed = taken.getsockname()[1]
    with CommitProxy(postgres_url) as proxy:
        query = {
            "host": "127.0.0.1,127.0.0.1",
            "port": f"{closed},{proxy.port}",
            "target_session_attrs": "read-write",
            "sslmode": "disable",
        }
        with Ledger(make_url(postgres_url).set(host=None, query=query)) as ledger:
            ledger.create()
            assert ledger.append([EVENT]) == 1


# ---------------------------------------------------------------- no ledger


def test_what_was_never_created_is_not_a_ledger(url: str) -> None:
    with Ledger(url) as ledger:
        for use in (ledger.head, lambda: ledger.append([EVENT]), lambda: next(ledger.stored())):
            with pytest.raises(NotALedger, match="opvang init"):
                use()


def test_looking_at_a_file_that_is_not_there_does_not_make_it(sqlite_url: str) -> None:
    with Ledger(sqlite_url) as ledger, pytest.raises(NotALedger, match="There is no ledger"):
        ledger.head()
    assert not file_of(sqlite_url).exists()


def test_a_file_that_is_no_database_is_said_to_be_none(sqlite_url: str) -> None:
    file_of(sqlite_url).write_text("This is a letter, and not a database at all. " * 100)
    with Ledger(sqlite_url) as ledger:
        for use in (ledger.head, ledger.create):
            with pytest.raises(LedgerUnavailable, match="not a database"):
                use()


@pytest.mark.parametrize("table", ["event", "ledger"])
def test_a_database_of_something_else_is_left_alone(url: str, table: str) -> None:
    with Ledger(url) as ledger:
        if ledger.engine.dialect.name == "sqlite":
            file_of(url).touch()
        with ledger.engine.begin() as connection:
            connection.execute(text(f"CREATE TABLE {table} (amount integer)"))
        with pytest.raises(NotALedger, match="opvang init"):
            ledger.head()
        with pytest.raises(NotALedger, match="something else"):
            ledger.create()
        with ledger.engine.begin() as connection:
            assert inspect(connection).get_table_names() == [table]


def test_a_ledger_of_a_newer_version_is_left_alone(ledger: Ledger, url: str) -> None:
    with create_engine(ledger.url).begin() as connection:  # our own connections are kept from doing so
        connection.execute(text("UPDATE ledger SET schema_version = 2"))
    with Ledger(url) as other:
        for use in (other.head, other.create):
            with pytest.raises(NotALedger, match="version 2"):
                use()


def test_a_folder_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    nowhere = f"sqlite:///{tmp_path / 'none' / 'opvang.db'}"
    with Ledger(nowhere) as ledger, pytest.raises(LedgerUnavailable, match="cannot be made: there is no such file"):
        ledger.create()


def test_a_file_that_may_only_be_read_can_be_read(sqlite_url: str) -> None:
    with Ledger(sqlite_url) as ledger:
        ledger.create()
        ledger.append([EVENT])
    with Ledger(make_url(sqlite_url).update_query_dict({"mode": "ro"})) as ledger:
        assert [e.type for e in ledger.stored()] == ["Placed@1"]
        with pytest.raises(LedgerUnavailable, match="may not be written to"):
            ledger.append([EVENT])


def test_no_server_is_said_without_the_password(postgres_url: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        closed = taken.getsockname()[1]
    url = make_url(postgres_url).set(host="127.0.0.1", port=closed, password="s3cret", query={})
    with Ledger(url) as ledger, pytest.raises(LedgerUnavailable, match="No connection with") as said:
        ledger.head()
    assert "s3cret" not in str(said.value)
    with Ledger(url.update_query_dict({"password": "s3cret"})) as ledger, pytest.raises(LedgerUnavailable) as said:
        ledger.head()
    assert "s3cret" not in str(said.value)


def test_a_server_without_the_database_is_said(postgres_url: str) -> None:
    nowhere = make_url(postgres_url).set(database="nowhere")
    with Ledger(nowhere) as ledger, pytest.raises(LedgerUnavailable, match='"nowhere" does not exist'):
        ledger.head()


def test_a_full_disk_is_said_and_leaves_the_ledger_as_it_was(sqlite_url: str) -> None:
    """SQLite's own limit on the size of a file gives the very error of a full disk."""
    with Ledger(sqlite_url) as ledger:
        ledger.create()
        ledger.append([EVENT])

        @event.listens_for(ledger.engine, "checkout")
        def limit(connection: sqlite3.Connection, *_: object) -> None:
            connection.execute("PRAGMA max_page_count = 1").fetchone()

        with pytest.raises(LedgerUnavailable, match=r"disk of .* is full"):
            ledger.append([DCBEvent("Placed@1", b"x" * 100_000, ["case:1"])])
        assert ledger.head() == 1
        event.remove(ledger.engine, "checkout", limit)
    with Ledger(sqlite_url) as ledger:
        assert ledger.append([DCBEvent("Placed@1", b"x" * 100_000, ["case:1"])]) == 2


@pytest.mark.parametrize("url", ["mysql://x/y", "sqlite://", "sqlite:///:memory:"])
def test_a_ledger_lives_in_a_file_or_in_postgresql(url: str) -> None:
    with pytest.raises(ValueError, match="A ledger"):
        Ledger(url)


@pytest.mark.parametrize(
    ("hosts", "given"),
    [
        ("one:5432,two:5433", ("one,two", "5432,5433")),
        ("one,two", ("one,two", ",")),
        ("anna:s3c%40ret@one:5432,two:5433", ("one,two", "5432,5433")),
    ],
)
def test_several_servers_are_named_as_postgresql_names_them(hosts: str, given: tuple[str, str]) -> None:
    url = ledger_url(f"postgresql://{hosts}/opvang?target_session_attrs=read-write")
    arguments = url.get_dialect()().create_connect_args(url)[1]
    assert (arguments["host"], arguments["port"]) == given
    assert arguments["target_session_attrs"] == "read-write"
    assert arguments["dbname"] == "opvang"
    assert arguments.get("password") == ("s3c@ret" if "s3c" in hosts else None)


def test_other_spellings_of_a_postgresql_url_are_taken_too(postgres_url: str) -> None:
    with Ledger(make_url(postgres_url).set(drivername="postgresql")) as ledger:
        ledger.create()
        assert ledger.engine.dialect.driver == "psycopg"


def test_no_value_reaches_the_message_of_a_database_error(url: str) -> None:
    with Ledger(url) as ledger:
        ledger.create()
        with ledger.connect() as connection, pytest.raises(Exception, match="nosuchcolumn") as said:
            connection.execute(text("SELECT nosuchcolumn FROM event WHERE type = :type"), {"type": "personal value"})
        assert "personal value" not in str(said.value)
