"""Creating a register again brings its database to what the code declares, whatever was made of it."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import make_url

from adapters.audit.verify import verify
from adapters.ledger.ledger import NotALedger
from adapters.register.register import Register
from projections.engine.projector import RETIRED
from tests.acceptance.world import household, opened, placed, record

BUILT_ON_POSTGRESQL = """
    SELECT table_name, column_name, data_type, is_nullable, collation_name FROM information_schema.columns
    WHERE table_schema = 'public'
    UNION ALL SELECT tablename, indexname, indexdef, '', '' FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid), '', '' FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
    UNION ALL SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(oid), tgenabled::text, '' FROM pg_trigger
    WHERE NOT tgisinternal
    UNION ALL SELECT '', proname, pg_get_functiondef(oid), proacl::text, '' FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT '', relname, relacl::text, pg_get_userbyid(relowner), '' FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'"""

RETIRED_TABLES = "; ".join(
    f"CREATE TABLE {name}{suffix} (position int)" for name in RETIRED for suffix in ("", "__next")
)

ON_EITHER = {
    "an index of the ledger is gone": "DROP INDEX event_type",
    "an index of the ledger is of other columns": "DROP INDEX event_type; CREATE INDEX event_type ON event (type)",
    "an index of a projection is gone": "DROP INDEX location_entry_by_location_0",
    "an index of a projection is over other rows": "DROP INDEX case_entry_by_topic_0; "
    "CREATE INDEX case_entry_by_topic_0 ON case_entry (topic, \"case\") WHERE topic = 'other'",
    "a projection is gone": "DROP TABLE measure_taken",
    "a projection has other columns": "ALTER TABLE case_entry ADD COLUMN more text",
    "projections are of an older version": "UPDATE projection_state SET shape = 'older'; DELETE FROM case_entry",
    "the state of the projections is gone": "DROP TABLE projection_state",
    "a projection of an older version is left": RETIRED_TABLES,
    "folded states are gone": "DROP TABLE fold",
    "folded states are kept in other columns": "DROP TABLE fold; CREATE TABLE fold (name text)",
}
ON_SQLITE = {
    "a trigger is gone": "DROP TRIGGER event_no_update",
    "a trigger does something else": "DROP TRIGGER event_no_update; "
    "CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT 1; END",
    "a trigger of an older version is left": "CREATE TRIGGER older AFTER INSERT ON event BEGIN SELECT 1; END",
}
ON_POSTGRESQL = {
    "a trigger is gone": "DROP TRIGGER event_kept ON event",
    "a trigger is off": "ALTER TABLE command DISABLE TRIGGER command_kept",
    "a trigger does something else": "CREATE OR REPLACE FUNCTION event_kept() RETURNS trigger LANGUAGE plpgsql "
    "SECURITY DEFINER AS 'BEGIN RETURN NULL; END'",
    "a trigger is called at another time": "CREATE OR REPLACE TRIGGER event_in_turn AFTER INSERT ON event "
    "REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION event_in_turn()",
    "a trigger of an older version is left": "CREATE FUNCTION older() RETURNS trigger LANGUAGE plpgsql "
    "AS 'BEGIN RETURN NULL; END'; "
    "CREATE TRIGGER older BEFORE DELETE ON event FOR EACH STATEMENT EXECUTE FUNCTION older(); "
    "CREATE TRIGGER elder BEFORE DELETE ON event FOR EACH STATEMENT EXECUTE FUNCTION older()",
}


class Database:
    """The database of a register, by the bare driver."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.sqlite = self.url.get_backend_name() == "sqlite"

    def built(self) -> set[tuple[Any, ...]]:
        """Its tables, indexes, triggers, functions and rights, however often projections were rebuilt."""
        if self.sqlite:
            with closing(sqlite3.connect(self.url.database or "")) as file:
                rows = file.execute("SELECT tbl_name, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
        else:
            with self._postgresql() as connection:
                rows = connection.execute(BUILT_ON_POSTGRESQL).fetchall()
        return {tuple(re.sub(r"_\d+\b", "", str(value)).replace('"', "") for value in row) for row in rows}

    def run(self, statements: str) -> None:
        if self.sqlite:
            with closing(sqlite3.connect(self.url.database or "")) as file:
                file.executescript(statements)
        else:
            with self._postgresql() as connection:
                connection.execute(statements.encode())

    def _postgresql(self) -> "psycopg.Connection[Any]":
        return psycopg.connect(self.url.set(drivername="postgresql").render_as_string(hide_password=False))


@pytest.fixture
def register(url: str, tmp_path: Path) -> Iterator[Register]:
    with Register(url, keyring=f"sqlite:///{tmp_path / 'opvang.keyring'}") as register:
        assert register.create().rebuilt is None
        record(
            register, *opened("l1", {"displaced_ukraine": 5}), household("c1"), placed("p1", "c1", "l1", "2024-02-01")
        )
        yield register


def test_what_was_made_of_a_database_is_made_good(register: Register, url: str) -> None:
    database = Database(url)
    whole = database.built()
    harms = ON_EITHER | (ON_SQLITE if database.sqlite else ON_POSTGRESQL)
    for harm, statements in harms.items():
        # a rebuild gives other names to indexes: here each has its first one
        database.run(_with_names_of_now(database, statements))
        assert database.built() != whole or "version" in harm, harm
        register.create()
        assert database.built() == whole, harm
        if "projection" in harm:
            assert register.projector.check(register.ledger) == [], harm
    assert register.projector.check(register.ledger) == []
    assert verify(register.ledger).ok
    record(register, household("c2"), placed("p2", "c2", "l1", "2024-02-01"))


def _with_names_of_now(database: Database, statements: str) -> str:
    with Register(database.url) as register, register.ledger.connect() as connection:
        generation = connection.exec_driver_sql("SELECT generation FROM projection_state WHERE name = 'live'").scalar()
    return re.sub(r"_0\b", f"_{generation}", statements)


def test_creating_again_makes_nothing_anew(register: Register, url: str) -> None:
    whole = "SELECT rootpage FROM sqlite_master" if url.startswith("sqlite") else "SELECT oid::int FROM pg_class"
    for _ in range(2):
        with register.ledger.connect() as connection:
            before = connection.exec_driver_sql(f"{whole} ORDER BY 1").all()
        assert register.create().rebuilt is None
        with register.ledger.connect() as connection:
            assert connection.exec_driver_sql(f"{whole} ORDER BY 1").all() == before
        assert register.projector.rebuild(register.ledger).equal


def test_something_else_with_tables_of_the_same_names_is_left_as_it_is(url: str, tmp_path: Path) -> None:
    database = Database(url)
    database.run("CREATE TABLE event (id int)")
    before = database.built()
    keyring = f"sqlite:///{tmp_path / 'opvang.keyring'}"
    with Register(url, keyring=keyring) as new, pytest.raises(NotALedger, match="something else"):
        new.create()
    assert database.built() == before
