"""The database itself keeps the record append-only, whatever program is used: here, the bare driver."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import psycopg
import pytest
from eventsourcing.dcb.api import DCBEvent, DCBQuery, DCBQueryItem
from sqlalchemy import make_url
from sqlalchemy.exc import IntegrityError as SqlIntegrityError

from adapters.ledger.ledger import Ledger, LedgerUnavailable, Recording, StoredEvent
from adapters.seal.leaf import leaf_hash

NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
EVENT = DCBEvent("Placed@1", b"{}", ["case:1", "location:9"])


class Driver:
    """The bare driver of either engine, with its defaults."""

    def __init__(self, url: str, user: str | None = None) -> None:
        made = make_url(url)
        self.sqlite = made.get_backend_name() == "sqlite"
        if self.sqlite:
            self.connection: Any = sqlite3.connect(made.database or "", isolation_level=None)
        else:
            plain = made.set(drivername="postgresql", username=user or made.username)
            self.connection = psycopg.connect(plain.render_as_string(hide_password=False), autocommit=True)

    def run(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        cursor = self.connection.execute(sql if self.sqlite else sql.replace("?", "%s"), values)
        return cursor.fetchall() if cursor.description else []

    def insert_event(self, position: int, **other: object) -> None:
        row = {
            "position": position,
            "type": "Placed@1",
            "tags": '["case:1"]',
            "data": b"{}",
            "recorded_at": "2026-01-31T12:00:00.000000Z",
            "recorded_by": "x",
            "recorded_role": None if self.sqlite else "postgres",
            "command_id": None,
            "leaf": b"leaf",
        } | other
        if row["leaf"] == b"leaf":
            row["leaf"] = leaf_of(row)
        marks = ", ".join("?" * len(row))
        self.run(f"INSERT INTO event ({', '.join(row)}) VALUES ({marks})", *row.values())


def leaf_of(row: dict[str, Any]) -> bytes:
    """The leaf of a row, as whoever knows this program can make it."""
    try:
        moment = datetime.fromisoformat(row["recorded_at"])
    except ValueError:
        return b"leaf"
    said = (row["recorded_by"], row["recorded_role"], row["command_id"])
    return leaf_hash(row["position"], row["type"], json.loads(row["tags"]), moment, *said, row["data"])


@pytest.fixture
def ledger(url: str) -> Iterator[Ledger]:
    """A ledger with three events, of which the second and third belong to a command."""
    with Ledger(url, clock=lambda: NOON) as ledger:
        ledger.create()
        ledger.append([EVENT])
        with ledger.recording(Recording("anna", "command-1", "d")):
            ledger.append([EVENT, EVENT])
        yield ledger


@pytest.fixture
def driver(ledger: Ledger, url: str) -> Iterator[Driver]:
    driver = Driver(url)
    yield driver
    driver.connection.close()


@pytest.fixture
def unaltered(ledger: Ledger) -> Iterator[None]:
    """What was recorded is the same after the test as before it."""

    def all_of_it() -> list[list[tuple[Any, ...]]]:
        with ledger.connect() as connection:
            tables = ("event", "event_tag", "command", "ledger")
            rows = [connection.exec_driver_sql(f"SELECT * FROM {table} ORDER BY 1, 2, 3").all() for table in tables]
            return [[tuple(row) for row in table] for table in rows]

    before = all_of_it()
    yield
    assert all_of_it() == before


ON_SQLITE = pytest.mark.parametrize("url", ["sqlite"], indirect=True)
ON_POSTGRESQL = pytest.mark.parametrize("url", ["postgresql"], indirect=True)
REFUSED = (sqlite3.IntegrityError, psycopg.errors.IntegrityError)


@pytest.mark.usefixtures("unaltered")
@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE event SET data = data", "record a correction instead"),
        ("UPDATE event SET recorded_by = 'x' WHERE position = 2", "record a correction instead"),
        ("DELETE FROM event WHERE position = 3", "record a correction instead"),
        ("UPDATE event_tag SET tag = 'case:2'", "tags of a recorded event"),
        ("DELETE FROM event_tag", "tags of a recorded event"),
        ("UPDATE command SET digest = 'x'", "recorded command"),
        ("DELETE FROM command", "recorded command"),
        ("UPDATE ledger SET ledger_id = 'x'", "identity"),
        ("DELETE FROM ledger", "identity"),
        ("INSERT INTO event_tag (tag, type, position) VALUES ('case:2', 'Placed@1', 1)", "tag is written by"),
        ("INSERT INTO event_tag (tag, type, position) VALUES ('case:2', 'Placed@1', 3)", "tag is written by"),
        ("INSERT INTO event_tag (tag, type, position) VALUES ('case:1', 'Placed@1', 4)", "tag is written by"),
        ("INSERT INTO event_tag (tag, type, position) VALUES ('case:1', 'Ended@1', 3)", "tag is written by"),
    ],
)
def test_what_is_recorded_is_never_changed_removed_or_added_to(driver: Driver, statement: str, words: str) -> None:
    with pytest.raises(REFUSED, match=words):
        driver.run(statement)


@pytest.mark.usefixtures("unaltered")
@pytest.mark.parametrize("table", ["event", "event_tag", "command", "ledger"])
def test_no_table_is_emptied(driver: Driver, table: str) -> None:
    with pytest.raises(REFUSED):
        driver.run(f"DELETE FROM {table}" if driver.sqlite else f"TRUNCATE {table} CASCADE")


@pytest.mark.usefixtures("unaltered")
@pytest.mark.parametrize("position", [-1, 0, 1, 3, 5, 1000])
def test_a_position_out_of_turn_is_refused(driver: Driver, position: int) -> None:
    with pytest.raises(REFUSED):
        driver.insert_event(position)


@pytest.mark.usefixtures("unaltered")
def test_an_earlier_time_is_refused(driver: Driver) -> None:
    with pytest.raises(REFUSED, match="earlier time"):
        driver.insert_event(4, recorded_at="2026-01-31T11:59:59.999999Z")


def test_the_next_position_at_the_same_time_is_taken_with_its_tags(driver: Driver, ledger: Ledger) -> None:
    driver.insert_event(4)
    assert [e.position for e in ledger.stored(DCBQuery([DCBQueryItem(tags=["case:1"])]))] == [1, 2, 3, 4]


@pytest.mark.usefixtures("unaltered")
@ON_SQLITE
@pytest.mark.parametrize("verb", ["INSERT OR REPLACE", "REPLACE"])
@pytest.mark.parametrize("recursive", [0, 1])
def test_replacing_is_refused_even_where_sqlite_would_skip_the_triggers(
    driver: Driver, verb: str, recursive: int
) -> None:
    driver.run(f"PRAGMA recursive_triggers = {recursive}")
    for table, row in [
        ("event", "3, 'x', '[]', x'00', '2026-01-31T12:00:00.000000Z', 'x', NULL, NULL, x'00'"),
        ("command", "'command-1', 'x', 1, 1"),
        ("ledger", "1, 'x', 1"),
    ]:
        with pytest.raises(sqlite3.IntegrityError):
            driver.run(f"{verb} INTO {table} VALUES ({row})")


@pytest.mark.usefixtures("unaltered")
def test_upserts_are_refused(driver: Driver) -> None:
    for statement in [
        "INSERT INTO command VALUES ('command-1', 'x', 1, 1) ON CONFLICT (command_id) DO UPDATE SET digest = 'x'",
        "INSERT INTO ledger VALUES (1, 'x', 1) ON CONFLICT (single) DO UPDATE SET ledger_id = 'x'",
    ]:
        with pytest.raises(REFUSED):
            driver.run(statement)


@pytest.fixture
def staff(driver: Driver, url: str) -> Iterator[Driver]:
    """A role on PostgreSQL that may record, by the functions for that, and owns nothing."""
    driver.run("CREATE ROLE opvang_staff LOGIN")
    driver.run("GRANT SELECT ON event, event_tag, command, ledger TO opvang_staff")
    driver.run("GRANT EXECUTE ON FUNCTION ledger_turn, ledger_append TO opvang_staff")
    staff = Driver(url, "opvang_staff")
    yield staff
    staff.connection.close()
    driver.run("DROP OWNED BY opvang_staff")
    driver.run("DROP ROLE opvang_staff")


@ON_POSTGRESQL
def test_staff_need_no_more_than_two_functions_and_select(staff: Driver, url: str) -> None:
    today = datetime.now(UTC).date()
    with Ledger(make_url(url).set(username="opvang_staff"), confirmed_on=today) as ledger:
        with ledger.recording(Recording("anna", "command-2", "d")):
            assert ledger.append([EVENT, EVENT]) == 5
        assert [e.recorded_role for e in ledger.stored(after=2)] == ["postgres", "opvang_staff", "opvang_staff"]
        assert len(list(ledger.stored(DCBQuery([DCBQueryItem(tags=["case:1", "location:9"])])))) == 5
        assert all(map(seal_fits, ledger.stored()))


@ON_POSTGRESQL
def test_the_time_of_recording_is_the_servers_whatever_the_clock_of_who_records(staff: Driver, url: str) -> None:
    mine = make_url(url).set(username="opvang_staff")
    for moment in (NOON + timedelta(days=1), datetime(2099, 1, 1, tzinfo=UTC)):
        refused = pytest.raises(SqlIntegrityError, match=r"clock of the database|still to come")
        with Ledger(mine, clock=partial(lambda it: it, moment), confirmed_on=moment.date()) as ledger, refused:
            ledger.append([EVENT])
    before = datetime.now(UTC)
    with Ledger(mine, confirmed_on=before.date()) as ledger:
        ledger.append([EVENT])
        assert before <= list(ledger.stored())[-1].recorded_at <= datetime.now(UTC)


@ON_POSTGRESQL
@pytest.mark.usefixtures("unaltered")
def test_staff_cannot_record_under_the_name_of_another_role(driver: Driver, staff: Driver) -> None:
    driver.run("GRANT INSERT ON event TO opvang_staff")  # as an earlier version did
    for role in ("postgres", None):
        with pytest.raises(psycopg.errors.IntegrityError, match="name of the database role"):
            staff.insert_event(4, recorded_role=role)
    # nor when the role that acts is another than the one that logged in
    staff.run("SET ROLE opvang_staff")
    with pytest.raises(psycopg.errors.IntegrityError, match="name of the database role"):
        staff.insert_event(4, recorded_role="postgres")


@ON_POSTGRESQL
@pytest.mark.usefixtures("unaltered")
@pytest.mark.parametrize(
    ("other", "words"),
    [
        ({"position": 5}, "next one"),
        ({"recorded_at": "2099-01-01T00:00:00.000000Z"}, "still to come"),
        ({"recorded_at": "an hour ago"}, "by the clock of the database"),
        ({"recorded_at": "2025-01-01T00:00:00.000000Z"}, "earlier time"),
        ({"leaf": b"other"}, "the hash of what is recorded"),
        ({"leaf": None}, "null|hash"),
        ({"data": b"no JSON"}, "JSON object"),
        ({"data": b"[1]"}, "JSON object"),
        ({"data": b'{"a":"\xff"}'}, "JSON object"),
        ({"tags": "case:1"}, "JSON"),
        ({"tags": '["case:1", "case:2"]'}, "list of texts"),
        ({"tags": "[1]"}, "list of texts"),
        ({"tags": "[null]"}, "list of texts"),
        ({"tags": '{"case":"1"}'}, "JSON"),
        ({"type": "SetAside@1"}, "Only the owner"),
    ],
    ids=str,
)
def test_what_staff_add_is_checked_by_the_database(staff: Driver, other: dict[str, Any], words: str) -> None:
    row = {
        "position": 4,
        "type": "Placed@1",
        "tags": '["case:1"]',
        "data": b"{}",
        "recorded_at": datetime.now(UTC).isoformat(),
        "recorded_by": "x",
        "recorded_role": "opvang_staff",
        "command_id": None,
    } | other
    if row["recorded_at"] == "an hour ago":
        row["recorded_at"] = (datetime.now(UTC) - timedelta(hours=1)).isoformat()
    with suppress(ValueError, TypeError, AttributeError):
        row.setdefault("leaf", leaf_of(row))
    leaf = row.get("leaf", b"leaf")
    arrays = [[row[name]] for name in ("position", "type", "tags", "data", "recorded_at", "recorded_by", "command_id")]
    types = ("bigint", "text", "text", "bytea", "timestamptz", "text", "text", "bytea", "text", "text")
    call = f"SELECT ledger_append({', '.join(f'?::{kind}[]' for kind in types)})"
    with pytest.raises((psycopg.errors.IntegrityError, psycopg.errors.DataError), match=words):
        staff.run(call, *arrays, [leaf], [], [])


@ON_POSTGRESQL
@pytest.mark.usefixtures("unaltered")
@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO event SELECT 4, type, tags, data, now(), recorded_by, session_user, NULL, leaf FROM event LIMIT 1",
        "INSERT INTO command VALUES ('command-9', 'd', 1, 1)",
        "INSERT INTO event_tag VALUES ('case:2', 'Placed@1', 1)",
        "DO 'BEGIN LOCK TABLE ledger IN SHARE ROW EXCLUSIVE MODE; END'",
        "DO 'BEGIN LOCK TABLE event IN EXCLUSIVE MODE; END'",
        "SELECT * FROM ledger FOR UPDATE",
    ],
)
def test_staff_have_no_insert_and_no_lock_of_their_own(staff: Driver, statement: str) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        staff.run(statement)


@ON_POSTGRESQL
def test_nobody_without_a_right_to_record_holds_up_who_has(driver: Driver, ledger: Ledger, url: str) -> None:
    driver.run("CREATE ROLE passer_by LOGIN")
    stranger = Driver(url, "passer_by")
    try:
        # every advisory lock that the program, or an earlier version of it, would take
        stranger.run("SELECT pg_advisory_lock(?)", ledger._lock_key)
        for statement in ("SELECT ledger_turn()", "DO 'BEGIN LOCK TABLE ledger IN SHARE ROW EXCLUSIVE MODE; END'"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                stranger.run(statement)
        assert ledger.append([EVENT]) == 4
    finally:
        stranger.connection.close()
        driver.run("DROP ROLE passer_by")


@ON_POSTGRESQL
@pytest.mark.usefixtures("unaltered")
def test_staff_cannot_deceive_the_triggers_with_tables_of_their_own(driver: Driver, staff: Driver) -> None:
    driver.run("GRANT INSERT ON event TO opvang_staff")
    staff.run("CREATE TEMP TABLE event (LIKE public.event)")
    staff.run("INSERT INTO pg_temp.event SELECT * FROM public.event")
    staff.run("UPDATE pg_temp.event SET position = position + 11")
    with pytest.raises(psycopg.errors.IntegrityError, match="position"):
        staff.run(
            "INSERT INTO public.event SELECT 14, type, tags, data, recorded_at, recorded_by, session_user, NULL, leaf "
            "FROM public.event WHERE position = 1"
        )
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        staff.run("INSERT INTO event_tag VALUES ('case:2', 'Placed@1', 1)")


@ON_POSTGRESQL
def test_a_role_without_rights_gets_a_clear_answer(driver: Driver, staff: Driver, url: str) -> None:
    driver.run("REVOKE EXECUTE ON FUNCTION ledger_append FROM opvang_staff")
    with Ledger(make_url(url).set(username="opvang_staff"), clock=lambda: NOON) as ledger:
        assert ledger.head() == 3
        with pytest.raises(LedgerUnavailable, match="may not do that"):
            ledger.append([EVENT])


# ---------------------------------------------------------------- damage


def seal_fits(event: StoredEvent) -> bool:
    return event.leaf == leaf_hash(
        event.position,
        event.type,
        event.tags,
        event.recorded_at,
        event.recorded_by,
        event.recorded_role,
        event.command_id,
        event.data,
    )


DAMAGE = {
    "a blank in the tags": 'tags = \'["case:1", "location:9"]\'',
    "tags in another order": 'tags = \'["location:9","case:1"]\'',
    "tags that are no JSON": "tags = 'case:1'",
    "tags that are no list": "tags = '1'",
    "another type": "type = 'Ended@1'",
    "another time": "recorded_at = '2026-01-31T12:00:00.000001Z'",
    "a name in other letters": "recorded_by = 'Anna'",
    "another command": "command_id = NULL",
    "another role": "recorded_role = 'x'",
    "another leaf": "leaf = data",
}


@pytest.mark.parametrize("change", DAMAGE.values(), ids=DAMAGE)
def test_a_change_by_the_databases_owner_breaks_the_seal_and_not_the_reading(
    ledger: Ledger, driver: Driver, change: str
) -> None:
    assert all(map(seal_fits, ledger.stored()))
    take_off_the_guards(driver)
    driver.run(f"UPDATE event SET {change} WHERE position = 2")
    assert [seal_fits(event) for event in ledger.stored()] == [True, False, True]


@pytest.mark.parametrize(
    "change",
    [
        "type = CAST(x'ff80' AS text)",  # no UTF-8
        "tags = CAST(x'5b22ff225d' AS text)",
        "recorded_at = '2026-01-31 12:00:00.000000Z'",
        "recorded_at = 'noon'",
    ],
)
def test_what_a_column_of_sqlite_should_never_hold_is_read_all_the_same(sqlite_url: str, change: str) -> None:
    with Ledger(sqlite_url, clock=lambda: NOON) as ledger:
        ledger.create()
        ledger.append([EVENT, EVENT])
        driver = Driver(sqlite_url)
        take_off_the_guards(driver)
        driver.run("PRAGMA ignore_check_constraints = 1")
        driver.run(f"UPDATE event SET {change} WHERE position = 2")
        driver.connection.close()
        assert [seal_fits(event) for event in ledger.stored()] == [True, False]


@pytest.mark.parametrize("moment", ["infinity", "-infinity", "20000-01-01", "0044-03-15 BC"])
def test_a_time_beyond_all_time_is_read_all_the_same(postgres_url: str, moment: str) -> None:
    with Ledger(postgres_url, clock=lambda: NOON) as ledger:
        ledger.create()
        ledger.append([EVENT, EVENT])
        driver = Driver(postgres_url)
        take_off_the_guards(driver)
        for (name,) in driver.run("SELECT conname FROM pg_constraint WHERE contype = 'c'"):
            driver.run(f"ALTER TABLE event DROP CONSTRAINT IF EXISTS {name}")
        driver.run("UPDATE event SET recorded_at = ? WHERE position = 2", moment)
        driver.connection.close()
        assert [seal_fits(event) for event in ledger.stored()] == [True, False]


def take_off_the_guards(driver: Driver) -> None:
    if driver.sqlite:
        for (name,) in driver.run("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
            driver.run(f"DROP TRIGGER {name}")
    else:
        driver.run("ALTER TABLE event DISABLE TRIGGER USER")


def test_a_time_that_would_stop_the_register_is_refused(postgres_url: str) -> None:
    with Ledger(postgres_url, clock=lambda: NOON) as ledger:
        ledger.create()
        driver = Driver(postgres_url)
        with pytest.raises(psycopg.errors.CheckViolation):
            driver.insert_event(1, recorded_at="infinity")
        driver.connection.close()
        assert ledger.append([EVENT]) == 1


def test_creating_again_puts_back_the_triggers_that_were_taken_off(ledger: Ledger, driver: Driver) -> None:
    take_off_the_guards(driver)
    ledger.create()
    with pytest.raises(REFUSED):
        driver.run("DELETE FROM event")


def test_equal_events_at_other_positions_have_other_leaves(ledger: Ledger) -> None:
    first, second, third = ledger.stored()
    assert len({first.leaf, second.leaf, third.leaf}) == 3
    assert seal_fits(first)
    assert not seal_fits(first._replace(position=2))
    assert not seal_fits(first._replace(recorded_at=NOON + timedelta(microseconds=1)))
    assert not seal_fits(first._replace(tags=("case:1", "location:8")))
