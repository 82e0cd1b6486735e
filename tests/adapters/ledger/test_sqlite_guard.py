"""Our own connections to SQLite refuse what no code of ours needs, before the triggers are even asked."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from eventsourcing.dcb.api import DCBEvent, DCBQuery, DCBQueryItem
from sqlalchemy import make_url

from adapters.ledger import engines
from adapters.ledger.ledger import Ledger, LedgerUnavailable
from adapters.register.register import Register
from tests.acceptance.world import household, opened, placed, record

EVENT = DCBEvent("Placed@1", b"{}", ["case:1", "location:9"])


@pytest.fixture
def ledger(sqlite_url: str) -> Iterator[Ledger]:
    with Ledger(sqlite_url) as ledger:
        ledger.create()
        ledger.append([EVENT, EVENT])
    with Ledger(sqlite_url) as ledger:  # by whoever comes to a ledger that is there
        yield ledger


def contents(url: str) -> list[str]:
    driver = sqlite3.connect(make_url(url).database or "")
    try:
        return list(driver.iterdump())
    finally:
        driver.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET data = x'00'",
        "UPDATE event_tag SET tag = 'case:2'",
        "UPDATE command SET digest = 'x'",
        "UPDATE signing_key SET public = x'00'",
        "UPDATE ledger SET schema_version = 9",
        "DELETE FROM event",
        "DELETE FROM main.event WHERE position = 2",
        "DELETE FROM event_tag",
        "DELETE FROM command",
        "DELETE FROM signing_key",
        "DELETE FROM ledger",
        "INSERT INTO event_tag VALUES ('case:2', 'Placed@1', 1)",
        "INSERT INTO command VALUES ('c', 'd', 1, 1) ON CONFLICT (command_id) DO UPDATE SET digest = 'x'",
        "DROP TABLE event",
        "DROP TABLE event_tag",
        "DROP TABLE command",
        "ALTER TABLE event RENAME TO before",
        "ALTER TABLE event ADD COLUMN more text",
        "ALTER TABLE command DROP COLUMN digest",
        "DROP INDEX event_type",
        "CREATE UNIQUE INDEX one ON event (recorded_by)",
        "DROP TRIGGER event_no_update",
        "DROP TRIGGER event_in_turn",
        "CREATE TRIGGER deaf BEFORE INSERT ON event BEGIN SELECT RAISE(IGNORE); END",
        "CREATE TEMP TRIGGER deaf BEFORE INSERT ON event BEGIN SELECT RAISE(IGNORE); END",
        "CREATE TEMP TABLE event (position)",
        "CREATE TEMP VIEW event AS SELECT 1",
        "CREATE VIEW other AS SELECT * FROM event",
        "ATTACH ':memory:' AS other",
        "DETACH main",
        "PRAGMA writable_schema = 1",
        "PRAGMA Writable_Schema = on",
        "PRAGMA recursive_triggers = 0",
        "PRAGMA ignore_check_constraints = 1",
        "PRAGMA foreign_keys = 0",
        "PRAGMA secure_delete = 0",
        "PRAGMA synchronous = OFF",
        "PRAGMA journal_mode = MEMORY",
        "PRAGMA legacy_alter_table = 1",
        "PRAGMA trusted_schema = 1",
        "PRAGMA schema_version = 1",
        "PRAGMA key(1)",
    ],
)
def test_what_no_program_needs_is_refused(ledger: Ledger, sqlite_url: str, statement: str) -> None:
    before = contents(sqlite_url)
    with pytest.raises(LedgerUnavailable, match="No program may do that"), ledger.transaction() as connection:
        connection.exec_driver_sql(statement)
    with pytest.raises(LedgerUnavailable, match="No program may do that"), ledger.connect() as connection:
        connection.exec_driver_sql(statement)
    assert contents(sqlite_url) == before
    assert ledger.append([EVENT]) == 3
    assert len(list(ledger.stored(DCBQuery([DCBQueryItem(tags=["case:1"])])))) == 3


def test_the_schema_itself_is_out_of_reach(ledger: Ledger, sqlite_url: str) -> None:
    before = contents(sqlite_url)
    with pytest.raises(Exception, match="may not be modified"), ledger.transaction() as connection:
        connection.exec_driver_sql("DELETE FROM sqlite_master WHERE type = 'trigger'")
    assert contents(sqlite_url) == before


@pytest.mark.parametrize(
    "statement",
    ["PRAGMA table_info(event)", "PRAGMA integrity_check(1)", "PRAGMA journal_mode", "PRAGMA recursive_triggers"],
)
def test_to_ask_is_free(ledger: Ledger, statement: str) -> None:
    with ledger.connect() as connection:
        assert connection.exec_driver_sql(statement).all()


def test_creating_again_leaves_the_guard_in_its_place(ledger: Ledger) -> None:
    for _ in range(2):
        ledger.create()
        with pytest.raises(LedgerUnavailable, match="No program may"), ledger.transaction() as connection:
            connection.exec_driver_sql("DROP TRIGGER event_no_update")


def test_what_was_prepared_while_creating_is_asked_about_again(ledger: Ledger) -> None:
    never = "DELETE FROM event WHERE position = -1"
    with ledger.engine.connect() as connection:
        with engines.schema_changes_allowed(connection):
            connection.exec_driver_sql(never)
        with pytest.raises(Exception, match="not authorized"):
            connection.exec_driver_sql(never)


def test_the_register_needs_nothing_that_is_refused(sqlite_url: str, tmp_path: Path) -> None:
    with Register(sqlite_url, keyring=f"sqlite:///{tmp_path / 'keyring'}", actor="anna") as register:
        register.create()
        record(register, *opened("hof", {"displaced_ukraine": 2}), household("c1"))
        (placement,) = record(register, placed("p1", "c1", "hof", "2024-02-01") | {"command_id": "x"})
        record(register, {"command": "retract", "position": placement.position, "reason": "vergissing"})
        assert register.projector.rebuild(register.ledger).equal
        assert register.projector.check(register.ledger) == []
        register.keyring.rotate()
        register.create()


def test_the_guard_is_not_felt_in_bulk(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is asked as a statement is prepared, and a batch is prepared once: not per event, nor per batch."""
    asked = 0
    may = engines._may

    def counting(*question: Any) -> int:
        nonlocal asked
        asked += 1
        return may(*question)

    monkeypatch.setattr(engines, "_may", counting)
    with Ledger(sqlite_url) as ledger:
        ledger.create()
        ledger.append([EVENT] * 1000)
        assert asked > 10
        asked = 0
        for _ in range(5):
            ledger.append([EVENT] * 1000)
        assert asked <= 10
