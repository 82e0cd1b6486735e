"""The triggers and functions by which the database itself keeps a ledger append-only, whatever program is used.

What they can check of a new row, they check: its turn, its time against the database's own clock, its tags, that it is
JSON; and where the database can hash (PostgreSQL), its leaf. There nobody but the owner may insert: all others record
through a function of the owner's, and wait for their turn in another one, so that nobody else holds anybody up.
"""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from projections.engine.sql import quoted

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
_AHEAD = "An event cannot be recorded at a time that is still to come."
_OTHER_CLOCK = "An event must be recorded at the time that it is by the clock of the database."
_OTHER_ROLE = "An event must be recorded under the name of the database role that records it."
_NOT_SEALED = "The leaf of an event must be the hash of what is recorded of it."
_NO_JSON = "The data of an event must be a JSON object."
_NO_TAGS = "The tags of an event must be a JSON list of texts."
_OWNERS_EVENT = "Only the owner of the register sets an event aside."
_SCATTERED = "The events of a command must follow each other."
_FOREIGN_TAG = "A tag is written by the recording of its event, and by nothing else."
_NO_EVENTS = "A command is recorded with the events that it recorded."
_KNOWN_COMMAND = "A command is recorded once."
_KNOWN_KEY = "A signing key is registered once."

OWNERS_EVENTS = "SetAside@%"
"""The stored types, as LIKE takes them, that only the owner records."""

BELIEVED_AHEAD = "5 minutes"
"""What the clocks of two computers may differ: a row of a later time than that is no measure for the next one."""

TURN, APPEND = "ledger_turn", "ledger_append"
"""The functions on PostgreSQL by which others than the owner record: the first waits for one's turn and gives the
database's time, the second records."""


class Function(NamedTuple):
    """A function on PostgreSQL as it is declared."""

    name: str
    arguments: str
    returns: str
    settings: tuple[str, ...]
    as_owner: bool
    body: str

    @property
    def types(self) -> str:
        """The types of its arguments, as its signature has them."""
        return ", ".join(argument.split()[1] for argument in self.arguments.split(", ") if argument)


class Trigger(NamedTuple):
    """A trigger as it is declared: its name, its table, and the statement that makes it."""

    name: str
    table: str
    sql: str


def bring(connection: Connection, schema: str | None, tables: Sequence[str]) -> None:
    """Make the triggers and functions of these tables, and remove all other triggers; `schema` is PostgreSQL's."""
    if schema is None:
        _bring_sqlite_triggers(connection, tables)
    else:
        _bring_postgresql_triggers(connection, schema, tables)


def _bring_sqlite_triggers(connection: Connection, tables: Sequence[str]) -> None:
    declared = {trigger.name: trigger.sql for trigger in SQLITE}
    found = connection.exec_driver_sql("SELECT name, sql, tbl_name FROM sqlite_master WHERE type = 'trigger'").all()
    for name, sql, table in found:
        if declared.get(name) == sql:
            del declared[name]
        elif name in declared or table in tables:
            connection.exec_driver_sql(f"DROP TRIGGER {quoted(connection, name)}")
    for statement in declared.values():
        connection.exec_driver_sql(statement)


def _bring_postgresql_triggers(connection: Connection, schema: str, tables: Sequence[str]) -> None:
    within = quoted(connection, schema)
    for function in functions(within):
        settings = " ".join(f"SET {setting}" for setting in function.settings)
        making = (
            f"CREATE OR REPLACE FUNCTION {within}.{function.name}({function.arguments}) RETURNS {function.returns} "
            f"LANGUAGE plpgsql {'SECURITY DEFINER' if function.as_owner else 'SECURITY INVOKER'} {settings} "
            f"AS $${function.body}$$"
        )
        connection.exec_driver_sql(making.replace("%", "%%"))
        connection.exec_driver_sql(f"REVOKE ALL ON FUNCTION {within}.{function.name}({function.types}) FROM PUBLIC")
    declared = postgresql_triggers(within)
    for trigger in declared:
        connection.exec_driver_sql(trigger.sql)
        connection.exec_driver_sql(f"ALTER TABLE {within}.{trigger.table} ENABLE TRIGGER {trigger.name}")
    others = connection.exec_driver_sql(
        "SELECT tgname::text, relname::text, tgfoid::regprocedure::text, pronamespace = relnamespace "
        "AND pg_has_role(proowner, 'USAGE') FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid "
        "JOIN pg_proc ON pg_proc.oid = tgfoid WHERE relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = %s) "
        "AND relname = ANY(%s) AND tgname <> ALL(%s) AND NOT tgisinternal",
        (schema, list(tables), [trigger.name for trigger in declared]),
    ).all()
    for name, table, function_of_it, ours in others:
        connection.exec_driver_sql(f"DROP TRIGGER {quoted(connection, name)} ON {within}.{quoted(connection, table)}")
        used = "SELECT EXISTS (SELECT FROM pg_trigger WHERE tgfoid = %s::regprocedure)"
        if ours and not connection.exec_driver_sql(used, (function_of_it,)).scalar_one():
            connection.exec_driver_sql(f"DROP FUNCTION {function_of_it}")


# ---------------------------------------------------------------- SQLite


def _sqlite_triggers() -> list[Trigger]:
    kept = [
        f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} "
        f"{'OF ledger_id, single ' if (table, verb) == ('ledger', 'UPDATE') else ''}ON {table} "
        # a ledger in which nothing is recorded yet may become the restored one of another
        f"{'WHEN EXISTS (SELECT 1 FROM event) ' if (table, verb) == ('ledger', 'UPDATE') else ''}"
        f"BEGIN SELECT RAISE(ABORT, '{text}'); END"
        for table, text in _WORDS.items()
        for verb in ("UPDATE", "DELETE")
    ]
    soon = f"strftime('%Y-%m-%dT%H:%M:%f000Z', 'now', '+{BELIEVED_AHEAD}')"
    # The three that guard an INSERT are for INSERT OR REPLACE by a program that left recursive_triggers off.
    others = [
        f"""CREATE TRIGGER ledger_once BEFORE INSERT ON ledger BEGIN
            SELECT RAISE(ABORT, '{_WORDS["ledger"]}') WHERE EXISTS (SELECT 1 FROM ledger);
        END""",
        f"""CREATE TRIGGER command_once BEFORE INSERT ON command BEGIN
            SELECT RAISE(ABORT, '{_KNOWN_COMMAND}')
            WHERE EXISTS (SELECT 1 FROM command WHERE command_id = NEW.command_id);
            SELECT RAISE(ABORT, '{_NO_EVENTS}') WHERE 2 <> (
                SELECT count(*) FROM (SELECT NEW.first_position AS at UNION ALL SELECT NEW.last_position) AS ends
                JOIN event ON event.position = ends.at AND event.command_id = NEW.command_id
            );
        END""",
        f"""CREATE TRIGGER signing_key_once BEFORE INSERT ON signing_key BEGIN
            SELECT RAISE(ABORT, '{_KNOWN_KEY}') WHERE EXISTS (SELECT 1 FROM signing_key WHERE key_id = NEW.key_id);
        END""",
        f"""CREATE TRIGGER event_in_turn BEFORE INSERT ON event BEGIN
            SELECT RAISE(ABORT, '{_OUT_OF_TURN}')
            WHERE NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM event);
            SELECT RAISE(ABORT, '{_AHEAD}') WHERE NEW.recorded_at > {soon};
            SELECT RAISE(ABORT, '{_TOO_EARLY}') WHERE NEW.recorded_at < (
                SELECT recorded_at FROM event WHERE recorded_at <= {soon} ORDER BY position DESC LIMIT 1
            );
            SELECT RAISE(ABORT, '{_NO_TAGS}')
            WHERE NOT CASE WHEN json_valid(NEW.tags) THEN json_type(NEW.tags) = 'array' ELSE 0 END
            OR EXISTS (SELECT 1 FROM json_each(NEW.tags) WHERE json_each.type <> 'text');
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
    return [Trigger(sql.split()[2], sql.partition(" ON ")[2].split()[0], sql) for sql in (*kept, *others)]


SQLITE = _sqlite_triggers()
"""The triggers of a ledger on SQLite."""


# ---------------------------------------------------------------- PostgreSQL

# Names are spelled out and the search path is fixed, or a temporary table called `event` would deceive a trigger.
_PATH = "search_path = pg_catalog, pg_temp"

# A plan that was made while the table was empty is kept for a whole session.
_BY_INDEX = "enable_seqscan = off"

_LEAF = """sha256('\\x00'::bytea || convert_to(
    '[' || position || ',' || to_json(type)::text || ',' || tags || ',"'
    || to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '",' || to_json(recorded_by)::text
    || ',' || coalesce(to_json(recorded_role)::text, 'null') || ',' || coalesce(to_json(command_id)::text, 'null')
    || ',"' || encode(sha256(data), 'hex') || '"]', 'UTF8'))"""

_CANONICAL_TAGS = """(SELECT '[' || coalesce(string_agg(to_json(tag)::text, ',' ORDER BY number), '') || ']'
    FROM json_array_elements_text(tags::json) WITH ORDINALITY AS each(tag, number))"""

_IS_OBJECT = "(type NOT LIKE '%@%' OR json_typeof(convert_from(data, 'UTF8')::json) = 'object')"


def _refused(text: str) -> str:
    return f"RAISE EXCEPTION '{text}' USING ERRCODE = 'integrity_constraint_violation';"


def functions(schema: str) -> list[Function]:
    """The functions of a ledger in a schema, whose name is given as it stands in a statement."""
    unless_empty = f"IF TG_OP = 'UPDATE' AND NOT EXISTS (SELECT FROM {schema}.event) THEN RETURN NULL; END IF;"
    kept = [
        Function(
            f"{table}_kept",
            "",
            "trigger",
            (_PATH,),
            False,
            f"""
            BEGIN
                {unless_empty if table == "ledger" else ""}
                {_refused(text)}
            END """,
        )
        for table, text in _WORDS.items()
    ]
    own_tags = f"""
        BEGIN
            IF pg_trigger_depth() < 2 THEN
                {_refused(_FOREIGN_TAG)}
            END IF;
            RETURN NULL;
        END """
    turn = f"""
        BEGIN
            LOCK TABLE {schema}.ledger IN SHARE ROW EXCLUSIVE MODE;
            RETURN clock_timestamp();
        END """
    append = f"""
        BEGIN
            LOCK TABLE {schema}.ledger IN SHARE ROW EXCLUSIVE MODE;
            INSERT INTO {schema}.event
            (position, type, tags, data, recorded_at, recorded_by, recorded_role, command_id, leaf)
            SELECT one, two, three, four, five, six, session_user, seven, eight
            FROM unnest(positions, types, tags, data, moments, actors, commands, leaves)
            AS each(one, two, three, four, five, six, seven, eight);
            IF EXISTS (
                SELECT FROM unnest(positions, commands) AS each(position, command) WHERE command IS NOT NULL
                GROUP BY command HAVING max(position) - min(position) + 1 <> count(*)
            ) THEN
                {_refused(_SCATTERED)}
            END IF;
            INSERT INTO {schema}.command (command_id, digest, first_position, last_position)
            SELECT each.command, min(given.digest), min(each.position), max(each.position)
            FROM unnest(positions, commands) AS each(position, command)
            LEFT JOIN unnest(command_ids, digests) AS given(command, digest) ON given.command = each.command
            WHERE each.command IS NOT NULL GROUP BY each.command;
        END """
    return [
        *kept,
        Function("event_in_turn", "", "trigger", (_PATH, _BY_INDEX), True, _in_turn(schema)),
        Function("event_tag_own", "", "trigger", (_PATH,), False, own_tags),
        Function(TURN, "", "timestamptz", (_PATH,), True, turn),
        Function(
            APPEND,
            "positions bigint[], types text[], tags text[], data bytea[], moments timestamptz[], actors text[], "
            "commands text[], leaves bytea[], command_ids text[], digests text[]",
            "void",
            (_PATH,),
            True,
            append,
        ),
    ]


def _in_turn(schema: str) -> str:
    return f"""
        DECLARE
            soon CONSTANT timestamptz := clock_timestamp() + interval '{BELIEVED_AHEAD}';
            owns CONSTANT boolean := pg_has_role(session_user, current_user, 'MEMBER');
            a_little CONSTANT interval := '5 seconds';
            last_time timestamptz;
            new record;
        BEGIN
            SELECT recorded_at INTO last_time FROM {schema}.event
            WHERE position < (SELECT min(position) FROM fresh) AND recorded_at <= soon ORDER BY position DESC LIMIT 1;
            SELECT count(*) AS number, min(position) AS first, max(position) AS last, bool_or(early) AS early,
                   max(recorded_at) AS latest, bool_and(recorded_role IS NOT DISTINCT FROM session_user::text) AS own,
                   bool_and(recorded_at BETWEEN now() - a_little AND clock_timestamp() + a_little
                            OR recorded_at = last_time) IS TRUE AS by_our_clock,
                   bool_or(type LIKE '{OWNERS_EVENTS}') AS owners
            INTO new FROM (
                SELECT position, type, recorded_at, recorded_role,
                       recorded_at < lag(recorded_at, 1, last_time) OVER (ORDER BY position) AS early
                FROM fresh
            ) AS checked;
            IF new.number = 0 THEN
                RETURN NULL;
            ELSIF new.last - new.first + 1 <> new.number OR new.first < 1
                  OR (new.first > 1 AND NOT EXISTS (SELECT FROM {schema}.event WHERE position = new.first - 1))
                  OR new.last <> (SELECT max(position) FROM {schema}.event) THEN
                {_refused(_OUT_OF_TURN)}
            ELSIF new.early THEN
                {_refused(_TOO_EARLY)}
            END IF;
            -- what was sealed elsewhere comes in the one statement that fills an empty ledger, by its owner
            IF NOT (owns AND new.first = 1) THEN
                IF NOT new.own THEN
                    {_refused(_OTHER_ROLE)}
                ELSIF new.latest > soon THEN
                    {_refused(_AHEAD)}
                ELSIF NOT owns AND NOT new.by_our_clock THEN
                    {_refused(_OTHER_CLOCK)}
                ELSIF NOT owns AND new.owners THEN
                    {_refused(_OWNERS_EVENT)}
                END IF;
                BEGIN
                    IF EXISTS (SELECT FROM fresh WHERE (tags = {_CANONICAL_TAGS}) IS NOT TRUE) THEN
                        {_refused(_NO_TAGS)}
                    ELSIF NOT owns AND EXISTS (SELECT FROM fresh WHERE {_IS_OBJECT} IS NOT TRUE) THEN
                        {_refused(_NO_JSON)}
                    END IF;
                EXCEPTION WHEN data_exception THEN
                    {_refused(_NO_JSON)}
                END;
                IF EXISTS (SELECT FROM fresh WHERE (leaf = {_LEAF}) IS NOT TRUE) THEN
                    {_refused(_NOT_SEALED)}
                END IF;
            END IF;
            INSERT INTO {schema}.event_tag (tag, type, position)
            SELECT DISTINCT tag, fresh.type, fresh.position
            FROM fresh, json_array_elements_text(fresh.tags::json) AS tag;
            RETURN NULL;
        END """


def postgresql_triggers(schema: str) -> list[Trigger]:
    """The triggers of a ledger in a schema, whose name is given as it stands in a statement."""
    kept = [
        Trigger(
            f"{table}_kept",
            table,
            f"""CREATE OR REPLACE TRIGGER {table}_kept
                BEFORE {"UPDATE OF ledger_id, single" if table == "ledger" else "UPDATE"} OR DELETE OR TRUNCATE
                ON {schema}.{table} FOR EACH STATEMENT EXECUTE FUNCTION {schema}.{table}_kept()""",
        )
        for table in _WORDS
    ]
    in_turn = f"""CREATE OR REPLACE TRIGGER event_in_turn AFTER INSERT ON {schema}.event
        REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION {schema}.event_in_turn()"""
    own_tags = f"""CREATE OR REPLACE TRIGGER event_tag_own BEFORE INSERT ON {schema}.event_tag
        FOR EACH STATEMENT EXECUTE FUNCTION {schema}.event_tag_own()"""
    return [
        *kept,
        Trigger("event_in_turn", "event", in_turn),
        Trigger("event_tag_own", "event_tag", own_tags),
    ]
