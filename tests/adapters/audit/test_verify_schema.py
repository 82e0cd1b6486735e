"""What whoever owns the database can do to what people read, each named by `audit verify`, on both engines."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from adapters.audit.proofs import sign_head
from adapters.audit.signing import create_key
from adapters.audit.verify import Verification, verify
from adapters.ledger.ledger_triggers import functions
from adapters.register import roles
from adapters.register.register import Register
from projections.catalogue import PROJECTIONS
from tests.acceptance.world import household, opened, placed, record
from tests.adapters.audit.test_verify import told


@pytest.fixture
def made() -> bool:
    return True


@pytest.fixture
def register(url: str, tmp_path: Path) -> Iterator[Register]:
    with Register(url, keyring=f"sqlite:///{tmp_path / 'keyring'}", actor="anna") as register:
        register.adoption().prepare(named=True)
        create_key(register.ledger)
        record(register, *opened("hof", {"displaced_ukraine": 9}))
        record(register, household("c1"), placed("p1", "c1", "hof", "2024-02-01"))
        record(register, {"command": "retract", "position": register.ledger.head(), "reason": "ergens anders"})
        yield register


def harm(url: str, *statements: str) -> None:
    """Do this as whoever owns the database."""
    made = make_url(url)
    if made.get_backend_name() == "sqlite":
        with closing(sqlite3.connect(made.database or "", isolation_level=None)) as file:
            for statement in statements:
                file.execute(statement)
        return
    plain = made.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as server:
        for statement in statements:
            server.execute(statement.encode())


def names(found: Verification, *words: str) -> bool:
    """Whether a problem with the schema, or an index, has all of these words."""
    texts = [str(one.message) for one in found.problems if one.code in ("schema", "index")]
    return any(all(re.search(word, text) for word in words) for text in texts)


ON_SQLITE = pytest.mark.parametrize("url", ["sqlite"], indirect=True)
ON_POSTGRESQL = pytest.mark.parametrize("url", ["postgresql"], indirect=True)

REWRITE = (
    "PRAGMA writable_schema = 1",
    "UPDATE sqlite_master SET sql = 'CREATE INDEX event_type ON event (type, position)' WHERE name = 'event_type'",
    "PRAGMA writable_schema = 0",
)


def test_what_init_makes_is_as_it_is_declared_also_after_a_rebuild(register: Register) -> None:
    assert verify(register.ledger).problems == ()
    register.projector.rebuild(register.ledger)
    assert verify(register.ledger).problems == ()


@ON_POSTGRESQL
def test_with_its_roles_it_is_as_declared_too(register: Register) -> None:
    roles.make(register.ledger, register.keyring)
    assert verify(register.ledger).problems == ()
    register.projector.rebuild(register.ledger)
    assert verify(register.ledger).problems == ()


@ON_SQLITE
@pytest.mark.parametrize(
    ("statements", "words"),
    [
        (("DROP TRIGGER event_no_update",), ("event_no_update",)),
        (("DROP TRIGGER event_in_turn", "CREATE TRIGGER event_in_turn BEFORE INSERT ON event BEGIN SELECT 1; END"),
         ("event_in_turn", "not as it is declared")),
        (("CREATE TRIGGER mine AFTER INSERT ON case_entry BEGIN DELETE FROM case_entry; END",), ("mine", "none of the")),
        (("CREATE INDEX mine ON event (type) WHERE type = 'x'",), ("mine",)),
        (("CREATE UNIQUE INDEX mine ON event_tag (tag)",), ()),
        (("DROP INDEX event_type",), ("event_type", "not there")),
        (("DROP INDEX event_type", "CREATE INDEX event_type ON event (type, position) WHERE type <> 'Retracted@1'"),
         ("event_type", "not as it is declared")),
        (("DROP INDEX event_type", "CREATE INDEX event_type ON event (type, position) WHERE type <> 'Retracted@1'",
          *REWRITE), ("index over the types", "lies")),
        (("DROP INDEX event_type", "CREATE INDEX event_type ON event (upper(type), position)"), ("event_type",)),
        (("ALTER TABLE case_entry RENAME TO before", "CREATE VIEW case_entry AS SELECT * FROM before"), ("case_entry",)),
        (("ALTER TABLE event RENAME TO before", "CREATE VIEW event AS SELECT * FROM before"), ()),
        (("DROP TABLE fold", "CREATE TABLE fold (fold, key, position, state)"), ("fold", "not as it is declared")),
        (("ALTER TABLE case_entry ADD COLUMN more TEXT DEFAULT 'x'",), ("case_entry",)),
        (("UPDATE projection_state SET shape = 'x'",), ("another version",)),
    ],
    ids=str,
)  # fmt: skip
def test_a_change_on_sqlite_is_named(
    register: Register, url: str, statements: tuple[str, ...], words: tuple[str, ...]
) -> None:
    if "UNIQUE" in statements[0]:
        statements = ("CREATE UNIQUE INDEX mine ON event_tag (tag, position, type)",)
        words = ("mine",)
    harm(url, *statements)
    found = verify(register.ledger)
    assert not found.ok
    assert names(found, *words) or not words
    told(found)


@ON_SQLITE
def test_an_index_over_answers_that_leaves_rows_out_is_named_by_a_check(register: Register, url: str) -> None:
    with closing(sqlite3.connect(make_url(url).database or "")) as file:
        (name, table, sql), *_ = file.execute(
            "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL "
            "AND tbl_name = 'case_entry' AND sql NOT LIKE '%WHERE%'"
        ).fetchall()
    harm(
        url,
        f"DROP INDEX {name}",
        f"{sql} WHERE position > 10000",
        "PRAGMA writable_schema = 1",
        f"UPDATE sqlite_master SET sql = '{sql}' WHERE name = '{name}'",
    )
    assert verify(register.ledger).ok  # it looks as it should
    assert ("index", table) in [(one.kind, one.table) for one in register.projector.check(register.ledger)]
    register.projector.rebuild(register.ledger)
    assert register.projector.check(register.ledger) == []


@ON_SQLITE
def test_a_rebuild_sees_a_correction_that_an_index_leaves_out(register: Register, url: str) -> None:
    harm(
        url,
        "DROP INDEX event_type",
        "CREATE INDEX event_type ON event (type, position) WHERE type <> 'Retracted@1'",
        *REWRITE,
    )
    assert register.projector.check(register.ledger) == []
    assert register.projector.rebuild(register.ledger).equal


OWN = "public"


@ON_POSTGRESQL
@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("ALTER TABLE event DISABLE TRIGGER event_kept", ("event_kept", "disabled")),
        ("DROP TRIGGER event_in_turn ON event", ("event_in_turn", "not there")),
        ("CREATE FUNCTION mine() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL;END'; "
         "CREATE TRIGGER mine BEFORE INSERT ON case_entry FOR EACH ROW EXECUTE FUNCTION mine()", ("mine",)),
        ("CREATE OR REPLACE FUNCTION event_kept() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL;END'",
         ("event_kept", "something else")),
        ("ALTER FUNCTION event_in_turn() RESET ALL", ("event_in_turn", "something else")),
        ("ALTER FUNCTION ledger_turn() SECURITY INVOKER", ("ledger_turn", "something else")),
        ("CREATE FUNCTION ledger_turn(x int) RETURNS int LANGUAGE sql AS 'SELECT 1'", ("ledger_turn", "2 functions")),
        ("ALTER TABLE case_entry ENABLE ROW LEVEL SECURITY", ("case_entry", "row policy")),
        ("CREATE POLICY less ON case_entry USING (position > 3)", ("case_entry", "row policy")),
        ("CREATE RULE deaf AS ON INSERT TO case_entry DO INSTEAD NOTHING", ("case_entry", "rule")),
        ("ALTER TABLE case_entry RENAME TO before; CREATE VIEW case_entry AS SELECT * FROM before",
         ("case_entry", "no lasting table")),
        ("ALTER TABLE event RENAME TO before; CREATE VIEW event AS SELECT * FROM before", ("event", "no lasting table")),
        ("CREATE TABLE more () INHERITS (case_entry)", ("case_entry", "heir")),
        ("ALTER TABLE event ALTER COLUMN recorded_by SET DEFAULT 'anna'", ("recorded_by", "default")),
        ("ALTER TABLE event ADD COLUMN more text", ("more", "not there")),
        ("ALTER TABLE event ADD COLUMN more int GENERATED ALWAYS AS (1) STORED", ("more",)),
        ("ALTER TABLE event DROP CONSTRAINT event_recorded_at_check", ("isfinite",)),
        ('ALTER TABLE case_entry ALTER COLUMN "case" TYPE text COLLATE "POSIX"', ("case_entry", "POSIX")),
        ("DROP INDEX event_type", ("event", "index")),
        ("DROP INDEX event_type; CREATE INDEX event_type ON event (type, position) WHERE type <> 'Retracted@1'",
         ("event", "index", "Retracted")),
        ("CREATE UNIQUE INDEX mine ON event (recorded_at)", ("event", "index")),
        ("GRANT UPDATE ON event TO PUBLIC", ("PUBLIC", "UPDATE", "event")),
        ("GRANT EXECUTE ON FUNCTION ledger_append TO PUBLIC", ("PUBLIC", "EXECUTE")),
        ("UPDATE projection_state SET shape = 'x'", ("another version",)),
    ],
    ids=str,
)  # fmt: skip
def test_a_change_on_postgresql_is_named(register: Register, url: str, statement: str, words: tuple[str, ...]) -> None:
    harm(url, *statement.split("; "))
    found = verify(register.ledger)
    assert names(found, *words), [str(one.message) for one in found.problems]
    told(found)


@ON_POSTGRESQL
@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ('REVOKE SELECT ON case_entry FROM "{auditor}"', ("lacks", "SELECT", "case_entry")),
        ('GRANT INSERT ON event TO "{staff}"', ("INSERT", "event", "not declared")),
        ('GRANT SELECT ON case_entry TO "{finance}"', ("SELECT", "case_entry", "not declared")),
        ('GRANT UPDATE (data) ON event TO "{staff}"', ("UPDATE \\(data\\)", "event")),
        ('ALTER TABLE case_entry OWNER TO "{staff}"', ("Owner of case_entry",)),
        ('ALTER FUNCTION ledger_append OWNER TO "{staff}"', ("Owner of ledger_append",)),
        ('GRANT "{owner}" TO "{finance}"', ("finance", "more than it is made for")),
        ('ALTER ROLE "{staff}" BYPASSRLS', ("staff", "more than it is made for")),
        ("ALTER DATABASE {database} SET session_replication_role = replica", ("everybody", "session_replication_role")),
        ("CREATE SCHEMA mine; CREATE TABLE mine.event (x int); "
         'ALTER ROLE "{finance}" SET search_path = mine, public', ("finance", "search_path")),
    ],
    ids=str,
)  # fmt: skip
def test_a_change_of_rights_is_named(register: Register, url: str, statement: str, words: tuple[str, ...]) -> None:
    made = roles.make(register.ledger, register.keyring)
    named = {"owner": made.owner, "staff": made.staff, "auditor": made.auditor, "finance": made.finance}
    harm(url, *statement.format(**named, database=make_url(url).database).split("; "))
    found = verify(register.ledger)
    assert names(found, *words), [str(one.message) for one in found.problems]
    told(found)


def test_init_puts_right_what_it_can(register: Register, url: str) -> None:
    if url.startswith("sqlite"):
        harm(url, "DROP TRIGGER event_no_update", "CREATE TRIGGER mine AFTER INSERT ON event BEGIN SELECT 1; END",
             "DROP INDEX event_type")  # fmt: skip
    else:
        harm(url, "ALTER TABLE event DISABLE TRIGGER event_kept", "DROP INDEX event_type",
             "CREATE OR REPLACE FUNCTION event_kept() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
             "GRANT EXECUTE ON FUNCTION ledger_append TO PUBLIC")  # fmt: skip
    assert not verify(register.ledger).ok
    sign_head(register.ledger)  # the record itself stands
    register.create()
    assert verify(register.ledger).problems == ()


def test_what_is_declared_is_told_once() -> None:
    assert len({one.name for one in functions("x")}) == len(functions("x"))
    assert len({one.table.name for one in PROJECTIONS}) == len(PROJECTIONS)
