"""The ledger's tables, and the triggers by which the database itself keeps them append-only.

`event_tag` is an index over the tags of `event`, kept by a trigger of `event`: it holds exactly the tags that stand
in the events, since nobody else can write it. The type is part of it, so that reading the few events of some types
with a busy tag costs no more than those few.
"""

from datetime import UTC, datetime
from secrets import token_hex
from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Connection,
    DateTime,
    Dialect,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.types import TypeDecorator, TypeEngine

from adapters.ledger.errors import NotALedger
from adapters.seal.leaf import text_of_moment
from domain.kernel.rules import N_, say
from projections.engine.sql import quoted
from projections.engine.table_upgrade import TablesThere

SCHEMA_VERSION = 1


class Moment(TypeDecorator[datetime]):
    """An aware moment in UTC, to the microsecond: ISO text with six decimals and a Z on SQLite, else timestamptz."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        kind: TypeEngine[Any] = Text() if dialect.name == "sqlite" else DateTime(timezone=True)
        return dialect.type_descriptor(kind)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None or dialect.name != "sqlite":
            return value
        return text_of_moment(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None:
            return None
        moment = datetime.fromisoformat(value) if isinstance(value, str) else value
        return moment.astimezone(UTC)


# the same order of bytes everywhere, and an index that no upgrade of the system's locales can break
_Name = Text().with_variant(Text(collation="C"), "postgresql")
_Position = Integer().with_variant(BigInteger(), "postgresql")

metadata = MetaData()

event = Table(
    "event",
    metadata,
    Column("position", _Position, primary_key=True, autoincrement=False),
    Column("type", _Name, nullable=False),
    Column("tags", Text, nullable=False, comment="JSON list, in the order given"),
    Column("data", LargeBinary, nullable=False, comment="canonical JSON"),
    Column("recorded_at", Moment, nullable=False),
    Column("recorded_by", Text, nullable=False),
    Column("recorded_role", Text, comment="the database role; null on SQLite"),
    Column("command_id", Text),
    Column("leaf", LargeBinary, nullable=False, comment="RFC 6962 leaf hash"),
    Index("event_type", "type", "position"),
    CheckConstraint("isfinite(recorded_at)").ddl_if(dialect="postgresql"),
    CheckConstraint("recorded_at GLOB '????-??-??T??:??:??.??????Z'").ddl_if(dialect="sqlite"),
    sqlite_strict=True,
)

event_tag = Table(
    "event_tag",
    metadata,
    Column("tag", _Name, primary_key=True),
    Column("type", _Name, primary_key=True),
    Column("position", _Position, primary_key=True, autoincrement=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

command = Table(
    "command",
    metadata,
    Column("command_id", _Name, primary_key=True),
    Column("digest", Text, nullable=False, comment="keyed: a command can hold personal values"),
    Column("first_position", _Position, nullable=False),
    Column("last_position", _Position, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

ledger = Table(
    "ledger",
    metadata,
    Column("single", Integer, CheckConstraint("single = 1"), primary_key=True, autoincrement=False),
    Column("ledger_id", Text, nullable=False),
    Column("schema_version", Integer, nullable=False),
    sqlite_strict=True,
)

signing_key = Table(
    "signing_key",
    metadata,
    Column("key_id", _Name, primary_key=True, comment="of a C2SP verifier key, in hex"),
    Column("name", Text, nullable=False, comment="as in the signatures: the origin of the checkpoints"),
    Column("public", LargeBinary, nullable=False, comment="Ed25519"),
    Column("position", _Position, nullable=False, comment="the last event when the key was registered"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

_WORDS = {
    "event": "A recorded event is never changed or removed: record a correction instead.",
    "event_tag": "The tags of a recorded event are never changed or removed.",
    "command": "A recorded command is never changed or removed.",
    "ledger": "The identity of a ledger is never changed or removed.",
    "signing_key": "A registered signing key is never changed or removed.",
}
KEPT = frozenset(_WORDS)
"""The tables of which no row is ever changed or removed."""

_OUT_OF_TURN = "The position of a new event must be the next one, without a gap."
_TOO_EARLY = "An event cannot be recorded at an earlier time than the event before it."
_OTHER_ROLE = "An event must be recorded under the name of the database role that records it."
_FOREIGN_TAG = "A tag is written by the recording of its event, and by nothing else."
_KNOWN_COMMAND = "A command is recorded once."
_KNOWN_KEY = "A signing key is registered once."


def create(connection: Connection, schema: str | None) -> None:
    """Make the ledger, or bring one to what is declared here, within the connection's transaction; `schema` is
    PostgreSQL's.

    Raises NotALedger for a database in which something else lives, or a ledger of a newer version.
    """
    there = TablesThere(connection)
    # a ledger is made in one transaction: all of it is there, or nothing
    present = [name for name in metadata.tables if name in there]
    if present and (len(present) < len(metadata.tables) or not there.has_column(ledger.c.ledger_id)):
        text = N_("In this database there is something else, with tables of the same names as a ledger's.")
        raise NotALedger(say(text))
    metadata.create_all(connection)
    if connection.scalar(select(func.count()).select_from(ledger)) == 0:
        row = {"single": 1, "ledger_id": token_hex(16), "schema_version": SCHEMA_VERSION}
        connection.execute(insert(ledger).values(row))
    identify(connection)
    if present:
        for table in metadata.tables.values():
            there.bring_indexes(table)
    if schema is None:
        _bring_sqlite_triggers(connection)
    else:
        _bring_postgresql_triggers(connection, schema)


def identify(connection: Connection) -> str:
    """The ledger's random id. Raises NotALedger for one of another version, or none."""
    row = connection.execute(select(ledger.c.ledger_id, ledger.c.schema_version)).one_or_none()
    if row is None:
        raise NotALedger(say(N_("This ledger was never finished: run `opvang init` first.")))
    if row.schema_version != SCHEMA_VERSION:
        text = N_(
            "This ledger is of version {its}, this program of version {ours}: use the newest program, and run its "
            "`opvang init`."
        )
        raise NotALedger(say(text, its=row.schema_version, ours=SCHEMA_VERSION))
    return str(row.ledger_id)


def reidentify(connection: Connection, ledger_id: str) -> None:
    """Give a ledger in which nothing is recorded the id of another, which is to be restored in it."""
    connection.execute(update(ledger).values(ledger_id=ledger_id))


def _bring_sqlite_triggers(connection: Connection) -> None:
    declared = {statement.split()[2]: statement for statement in _SQLITE}
    found = connection.exec_driver_sql("SELECT name, sql, tbl_name FROM sqlite_master WHERE type = 'trigger'").all()
    for name, sql, table in found:
        if declared.get(name) == sql:
            del declared[name]
        elif name in declared or table in metadata.tables:
            connection.exec_driver_sql(f"DROP TRIGGER {quoted(connection, name)}")
    for statement in declared.values():
        connection.exec_driver_sql(statement)


def _bring_postgresql_triggers(connection: Connection, schema: str) -> None:
    statements = _postgresql(quoted(connection, schema))
    for statement in statements:
        connection.exec_driver_sql(statement)
    declared = [words[4] for words in map(str.split, statements) if words[3] == "TRIGGER"]
    others = connection.exec_driver_sql(
        "SELECT tgname::text, relname::text, tgfoid::regprocedure::text, pronamespace = relnamespace "
        "AND pg_has_role(proowner, 'USAGE') FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid "
        "JOIN pg_proc ON pg_proc.oid = tgfoid WHERE relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = %s) "
        "AND relname = ANY(%s) AND tgname <> ALL(%s) AND NOT tgisinternal",
        (schema, list(metadata.tables), declared),
    ).all()
    for name, table, function, ours in others:
        connection.exec_driver_sql(
            f"DROP TRIGGER {quoted(connection, name)} ON {quoted(connection, schema)}.{quoted(connection, table)}"
        )
        used = "SELECT EXISTS (SELECT FROM pg_trigger WHERE tgfoid = %s::regprocedure)"
        if ours and not connection.exec_driver_sql(used, (function,)).scalar_one():
            connection.exec_driver_sql(f"DROP FUNCTION {function}")


def _sqlite_triggers() -> list[str]:
    kept = [
        f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} "
        f"{'OF ledger_id, single ' if (table, verb) == ('ledger', 'UPDATE') else ''}ON {table} "
        # a ledger in which nothing is recorded yet may become the restored one of another
        f"{'WHEN EXISTS (SELECT 1 FROM event) ' if (table, verb) == ('ledger', 'UPDATE') else ''}"
        f"BEGIN SELECT RAISE(ABORT, '{text}'); END"
        for table, text in _WORDS.items()
        for verb in ("UPDATE", "DELETE")
    ]
    # The three that guard an INSERT are for INSERT OR REPLACE by a program that left recursive_triggers off.
    return [
        *kept,
        f"""CREATE TRIGGER ledger_once BEFORE INSERT ON ledger BEGIN
            SELECT RAISE(ABORT, '{_WORDS["ledger"]}') WHERE EXISTS (SELECT 1 FROM ledger);
        END""",
        f"""CREATE TRIGGER command_once BEFORE INSERT ON command BEGIN
            SELECT RAISE(ABORT, '{_KNOWN_COMMAND}')
            WHERE EXISTS (SELECT 1 FROM command WHERE command_id = NEW.command_id);
        END""",
        f"""CREATE TRIGGER signing_key_once BEFORE INSERT ON signing_key BEGIN
            SELECT RAISE(ABORT, '{_KNOWN_KEY}') WHERE EXISTS (SELECT 1 FROM signing_key WHERE key_id = NEW.key_id);
        END""",
        f"""CREATE TRIGGER event_in_turn BEFORE INSERT ON event BEGIN
            SELECT RAISE(ABORT, '{_OUT_OF_TURN}')
            WHERE NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM event);
            SELECT RAISE(ABORT, '{_TOO_EARLY}')
            WHERE NEW.recorded_at < (SELECT recorded_at FROM event WHERE position = NEW.position - 1);
        END""",
        """CREATE TRIGGER event_tags AFTER INSERT ON event BEGIN
            INSERT OR IGNORE INTO event_tag (tag, type, position)
            SELECT value, NEW.type, NEW.position FROM json_each(NEW.tags);
        END""",
        f"""CREATE TRIGGER event_tag_own BEFORE INSERT ON event_tag BEGIN
            SELECT RAISE(ABORT, '{_FOREIGN_TAG}') WHERE NOT EXISTS (
                SELECT 1 FROM event, json_each(event.tags)
                WHERE event.position = NEW.position AND event.type = NEW.type AND json_each.value = NEW.tag
            );
        END""",
    ]


_SQLITE = _sqlite_triggers()


_UNLESS_EMPTY = "IF TG_OP = 'UPDATE' AND NOT EXISTS (SELECT FROM {schema}.event) THEN RETURN NULL; END IF;"


def _postgresql(schema: str) -> list[str]:
    # Names are spelled out and the search path is fixed, or a temporary table called `event` would deceive a trigger.
    # Sequential scans are off because a plan that was made while the table was empty is kept for a whole session.
    head = "LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp"
    kept = [
        statement
        for table, text in _WORDS.items()
        for statement in (
            f"""CREATE OR REPLACE FUNCTION {schema}.{table}_kept() RETURNS trigger {head} AS $$
                BEGIN
                    {_UNLESS_EMPTY.format(schema=schema) if table == "ledger" else ""}
                    RAISE EXCEPTION '{text}' USING ERRCODE = 'integrity_constraint_violation';
                END $$""",
            f"""CREATE OR REPLACE TRIGGER {table}_kept
                BEFORE {"UPDATE OF ledger_id, single" if table == "ledger" else "UPDATE"} OR DELETE OR TRUNCATE
                ON {schema}.{table} FOR EACH STATEMENT EXECUTE FUNCTION {schema}.{table}_kept()""",
        )
    ]
    return [
        *kept,
        f"""CREATE OR REPLACE FUNCTION {schema}.event_in_turn() RETURNS trigger {head}
            SECURITY DEFINER SET enable_seqscan = off AS $$
            DECLARE
                last_time timestamptz;
                new record;
            BEGIN
                SELECT recorded_at INTO last_time FROM {schema}.event
                WHERE position = (SELECT min(position) - 1 FROM fresh);
                SELECT count(*) AS number, min(position) AS first, max(position) AS last, bool_or(early) AS early,
                       bool_and(recorded_role IS NOT DISTINCT FROM session_user::text) AS own
                INTO new FROM (
                    SELECT position, recorded_role,
                           recorded_at < lag(recorded_at, 1, last_time) OVER (ORDER BY position) AS early
                    FROM fresh
                ) AS checked;
                IF new.number = 0 THEN
                    RETURN NULL;
                ELSIF new.last - new.first + 1 <> new.number OR (new.first > 1 AND last_time IS NULL)
                      OR new.first < 1 OR new.last <> (SELECT max(position) FROM {schema}.event) THEN
                    RAISE EXCEPTION '{_OUT_OF_TURN}' USING ERRCODE = 'integrity_constraint_violation';
                ELSIF new.early THEN
                    RAISE EXCEPTION '{_TOO_EARLY}' USING ERRCODE = 'integrity_constraint_violation';
                -- other names only in the one statement that fills an empty ledger, by who was granted its owner
                ELSIF NOT new.own AND NOT (new.first = 1 AND pg_has_role(session_user, current_user, 'MEMBER')) THEN
                    RAISE EXCEPTION '{_OTHER_ROLE}' USING ERRCODE = 'integrity_constraint_violation';
                END IF;
                INSERT INTO {schema}.event_tag (tag, type, position)
                SELECT DISTINCT tag, fresh.type, fresh.position
                FROM fresh, json_array_elements_text(fresh.tags::json) AS tag;
                RETURN NULL;
            END $$""",
        f"""CREATE OR REPLACE TRIGGER event_in_turn AFTER INSERT ON {schema}.event REFERENCING NEW TABLE AS fresh
            FOR EACH STATEMENT EXECUTE FUNCTION {schema}.event_in_turn()""",
        f"""CREATE OR REPLACE FUNCTION {schema}.event_tag_own() RETURNS trigger {head} AS $$
            BEGIN
                IF pg_trigger_depth() < 2 THEN
                    RAISE EXCEPTION '{_FOREIGN_TAG}' USING ERRCODE = 'integrity_constraint_violation';
                END IF;
                RETURN NULL;
            END $$""",
        f"""CREATE OR REPLACE TRIGGER event_tag_own BEFORE INSERT ON {schema}.event_tag
            FOR EACH STATEMENT EXECUTE FUNCTION {schema}.event_tag_own()""",
    ]
