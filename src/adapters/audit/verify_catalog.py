"""What PostgreSQL's own catalogue says of the register's tables, held against what the program declares."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from adapters.audit.verify_problems import shown
from adapters.ledger import ledger_tables
from adapters.ledger.ledger_triggers import functions, postgresql_triggers
from adapters.ledger.raw_rows import RawRows
from adapters.register.kept_folds import FOLD
from adapters.register.roles import Roles, rights_of
from domain.kernel.rules import N_, Message, say
from projections.catalogue import PROJECTIONS
from projections.engine.state import STATE

_DIALECT = postgresql.dialect()  # type: ignore[no-untyped-call]

_OWN = tuple(ledger_tables.metadata.tables.values())
_TABLES: tuple[Table, ...] = (*_OWN, STATE, FOLD, *(projection.table for projection in PROJECTIONS))

_INIT = N_("`opvang init`, by the owner, puts it right.")
_BY_HAND = N_("Ask who owns the database why, and have it put right.")


def differences_on_postgresql(rows: RawRows) -> Iterator[Message]:
    """Each thing that is not as declared. Raises Unreadable."""
    schema, oid, owner = rows.row(
        "SELECT nspname::text, pg_namespace.oid, pg_get_userbyid(relowner)::text FROM pg_class "
        "JOIN pg_namespace ON pg_namespace.oid = relnamespace WHERE pg_class.oid = to_regclass('ledger')"
    )
    within = _quoted(schema)
    yield from _tables(rows, oid, owner)
    yield from _columns(rows, oid)
    yield from _constraints_and_indexes(rows, oid)
    yield from _triggers(rows, oid, within)
    yield from _functions(rows, oid, within, owner)
    yield from _rights(rows, oid, owner)
    yield from _settings(rows, schema)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


_TABLE, _COLUMN, _TRIGGER, _OWNER = N_("Table {name}"), N_("Column {name}"), N_("Trigger {name}"), N_("Owner of {name}")


def _wrong(kind: str, name: str, found: object, declared: object, way_on: str = _BY_HAND) -> Message:
    text = N_("{what} is {found}, and declared as {declared}. {way_on}")
    what = say(kind, name=shown(name))
    return say(text, what=what, found=_said(found), declared=_said(declared), way_on=say(way_on))


def _said(value: object) -> object:
    return say(N_("not there")) if value is None else shown(value if isinstance(value, str) else str(value))


def _compared(kind: str, declared: dict[Any, Any], found: dict[Any, Any], way_on: str = _BY_HAND) -> Iterator[Message]:
    for name in sorted(declared.keys() | found.keys(), key=str):
        if declared.get(name) != found.get(name):
            called = ".".join(map(str, name)) if isinstance(name, tuple) else str(name)
            yield _wrong(kind, called, found.get(name), declared.get(name), way_on)


def _names() -> list[str]:
    return [table.name for table in _TABLES]


# ---------------------------------------------------------------- tables


_RELATIONS = """
    SELECT relname::text, relkind::text || relpersistence::text, pg_get_userbyid(relowner)::text,
           relrowsecurity OR relforcerowsecurity OR EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid),
           EXISTS (SELECT FROM pg_rewrite WHERE ev_class = pg_class.oid),
           EXISTS (SELECT FROM pg_inherits WHERE pg_class.oid IN (inhparent, inhrelid))
    FROM pg_class WHERE relnamespace = ? AND relname = ANY(?)
"""


def _tables(rows: RawRows, oid: int, owner: str) -> Iterator[Message]:
    found = {row[0]: row[1:] for row in rows.rows(_RELATIONS, [oid, _names()])}
    for name in _names():
        if name not in found:
            yield _wrong(_TABLE, name, None, name, _INIT)
            continue
        kind, of, policies, rules, inherits = found[name]
        if kind != "rp":
            text = N_("{name} is no lasting table but something else ({kind}): what is read there need not be sealed.")
            yield say(text, name=name, kind=shown(kind))
        if of != owner:
            yield _wrong(_OWNER, name, of, owner)
        for wrong, what in (
            (policies, N_("a row policy")),
            (rules, N_("a rule")),
            (inherits, N_("an heir or a parent")),
        ):
            if wrong and kind != "vp":
                text = N_("Table {name} has {what}: who reads it need not see what is there. {way_on}")
                yield say(text, name=name, what=say(what), way_on=say(_BY_HAND))


_ATTRIBUTES = """
    SELECT relname::text, attname::text,
           format_type(atttypid, atttypmod) || CASE WHEN attnotnull THEN ' not null' ELSE '' END
           || coalesce(' collate ' || nullif(collname, 'default'), '')
           || coalesce(' default ' || pg_get_expr(adbin, adrelid), '') || attgenerated::text || attidentity::text
    FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped
    LEFT JOIN pg_attrdef ON adrelid = pg_class.oid AND adnum = attnum
    LEFT JOIN pg_collation ON pg_collation.oid = attcollation
    WHERE relnamespace = ? AND relname = ANY(?)
"""


def _columns(rows: RawRows, oid: int) -> Iterator[Message]:
    declared = {}
    for table in _TABLES:
        for column in table.columns:
            kind = column.type.compile(_DIALECT)
            kind, _, collation = kind.partition(" COLLATE ")
            kind = re.sub("^varchar", "character varying", kind.lower())
            collated = f" collate {collation.strip(chr(34))}" if collation else ""
            declared[table.name, column.name] = f"{kind}{'' if column.nullable else ' not null'}{collated}"
    found = {(table, column): said for table, column, said in rows.rows(_ATTRIBUTES, [oid, _names()])}
    there = {table for table, _ in found}  # a table that is not there was told
    yield from _compared(_COLUMN, {key: said for key, said in declared.items() if key[0] in there}, found)


# ---------------------------------------------------------------- keys, checks and indexes


_CONSTRAINTS = """
    SELECT relname::text, pg_get_constraintdef(pg_constraint.oid), convalidated
    FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
    WHERE relnamespace = ? AND relname = ANY(?) AND contype <> 'n'
"""
_INDEXES = """
    SELECT relname::text, pg_get_indexdef(indexrelid), indisvalid AND indisready AND indislive
    FROM pg_index JOIN pg_class ON pg_class.oid = indrelid WHERE relnamespace = ? AND relname = ANY(?)
"""
_SPELLING = re.compile(r'(?<=ON )(?:"(?:[^"]|"")+"|\w+)\.|USING btree|::text|INDEX \S+|["()\s]')


def _plain(sql: str) -> str:
    """How an index is made, but for its name, its schema, and what the server adds to how it was told."""
    return _SPELLING.sub("", sql)


def _constraints_and_indexes(rows: RawRows, oid: int) -> Iterator[Message]:
    constraints: set[tuple[str, str]] = set()
    indexes: set[tuple[str, str]] = set()
    for table in _TABLES:
        made = str(CreateTable(table).compile(dialect=_DIALECT))
        for line in made.splitlines():
            for said in re.findall(r"((?:CHECK|PRIMARY KEY) \(.*\))", line):
                constraints.add((table.name, _plain(said)))
        key = ", ".join(column.name for column in table.primary_key.columns)
        indexes.add((table.name, _plain(f"CREATE UNIQUE INDEX x ON {table.name} ({key})")))
        for index in table.indexes:
            columns = ", ".join(column.name for column in index.columns)
            where = index.dialect_options["postgresql"]["where"]
            partial = "" if where is None else f" WHERE ({where})"
            indexes.add((table.name, _plain(f"CREATE INDEX x ON {table.name} ({columns}){partial}")))
    found = {(table, _plain(said)) for table, said, valid in rows.rows(_CONSTRAINTS, [oid, _names()]) if valid}
    for name, said in sorted(constraints ^ found):
        text = N_("Table {name} lacks a rule that it is declared with, or has another: {said}. {way_on}")
        yield say(text, name=shown(name), said=shown(said), way_on=say(_BY_HAND))
    there = {(table, _plain(said)) for table, said, valid in rows.rows(_INDEXES, [oid, _names()]) if valid}
    for name, said in sorted(indexes ^ there):
        text = N_("Table {name} lacks an index that it is declared with, or has another: {said}. {way_on}")
        yield say(text, name=shown(name), said=shown(said), way_on=say(_INIT))


# ---------------------------------------------------------------- triggers and functions


_TRIGGERS = """
    SELECT relname::text, tgname::text, pg_get_triggerdef(pg_trigger.oid), tgenabled::text, tgisinternal
    FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid WHERE relnamespace = ? AND relname = ANY(?)
"""


def _triggers(rows: RawRows, oid: int, within: str) -> Iterator[Message]:
    declared = {(one.table, one.name): _plain_trigger(one.sql, within) for one in postgresql_triggers(within)}
    found = {
        (table, name): ("" if enabled == "O" else "disabled: ") + _plain_trigger(said, within)
        for table, name, said, enabled, internal in rows.rows(_TRIGGERS, [oid, _names()])
        if not internal
    }
    yield from _compared(_TRIGGER, declared, found, _INIT)


def _plain_trigger(sql: str, within: str) -> str:
    said = sql.replace("OR REPLACE ", "").replace(f"{within}.", "").replace(f"{within.strip(chr(34))}.", "")
    verbs = re.search(r"(BEFORE|AFTER) (.*?) ON ", " ".join(said.split()))
    plain = " ".join(said.split())
    if verbs is not None:  # the server has an order of its own
        plain = plain.replace(verbs[2], " OR ".join(sorted(re.split(" OR ", verbs[2]))))
    return plain


_FUNCTIONS = """
    SELECT proname::text, prosrc, prosecdef, lanname::text, array_to_string(proconfig, ';'),
           pg_get_userbyid(proowner)::text, pg_get_function_identity_arguments(pg_proc.oid),
           pg_get_function_result(pg_proc.oid)
    FROM pg_proc JOIN pg_language ON pg_language.oid = prolang WHERE pronamespace = ? AND proname = ANY(?)
"""


def _functions(rows: RawRows, oid: int, within: str, owner: str) -> Iterator[Message]:
    declared = functions(within)
    found: dict[str, list[Any]] = {}
    for name, *said in rows.rows(_FUNCTIONS, [oid, [one.name for one in declared]]):
        found.setdefault(name, []).append(said)
    for one in declared:
        there = found.get(one.name, [])
        if len(there) != 1:
            text = N_("There are {number} functions {name}, and one is declared. {way_on}")
            yield say(text, number=len(there), name=one.name, way_on=say(_INIT))
            continue
        body, as_owner, language, settings, of, *_ = there[0]
        config = ";".join(setting.replace(" = ", "=") for setting in one.settings)
        if (body, as_owner, language) != (one.body, one.as_owner, "plpgsql") or (settings or "") != config:
            text = N_("Function {name} does something else than is declared. {way_on}")
            yield say(text, name=one.name, way_on=say(_INIT))
        if of != owner:
            yield _wrong(_OWNER, f"{one.name}()", of, owner)


# ---------------------------------------------------------------- rights


_GRANTED = """
    SELECT relname::text, coalesce(rolname, 'PUBLIC')::text, privilege_type::text || granted.of_column
           || CASE WHEN is_grantable THEN ' with grant option' ELSE '' END
    FROM (
        SELECT relname, relowner, '' AS of_column, acl.* FROM pg_class CROSS JOIN aclexplode(relacl) AS acl
        WHERE relnamespace = ? AND relname = ANY(?)
        UNION ALL
        SELECT relname, relowner, ' (' || attname || ')', acl.* FROM pg_class
        JOIN pg_attribute ON attrelid = pg_class.oid AND NOT attisdropped CROSS JOIN aclexplode(attacl) AS acl
        WHERE relnamespace = ? AND relname = ANY(?)
    ) AS granted LEFT JOIN pg_roles ON pg_roles.oid = grantee WHERE grantee <> relowner
    UNION ALL
    SELECT proname::text, coalesce(rolname, 'PUBLIC')::text, privilege_type::text
    FROM pg_proc CROSS JOIN aclexplode(coalesce(proacl, acldefault('f', proowner))) AS acl
    LEFT JOIN pg_roles ON pg_roles.oid = grantee
    WHERE pronamespace = ? AND proname = ANY(?) AND grantee <> proowner
"""


def _rights(rows: RawRows, oid: int, owner: str) -> Iterator[Message]:
    names, of = _names(), [one.name for one in functions("")]
    found = {tuple(row) for row in rows.rows(_GRANTED, [oid, names, oid, names, oid, of])}
    roles = Roles.named(owner.removesuffix("_owner"))
    known = rows.rows("SELECT rolname::text FROM pg_roles WHERE rolname = ANY(?)", [[owner, *roles.users]])
    declared: set[tuple[str, ...]] = set()
    if len(known) == 4 and owner == roles.owner:
        declared = {(table, role, right) for right, tables, role in rights_of(roles) for table in tables}
    else:  # without roles, who may read is for whoever runs it; who may write is the owner
        found = {right for right in found if right[2] not in ("SELECT", "EXECUTE") or right[1] == "PUBLIC"}
    for table, role, right in sorted(found - declared):
        text = N_("{role} has the right {right} on {name}, which is not declared. {way_on}")
        yield say(text, role=shown(role), right=right, name=shown(table), way_on=say(_INIT))
    for table, role, right in sorted(declared - found):
        text = N_("{role} lacks the right {right} on {name}, which is declared. {way_on}")
        yield say(text, role=shown(role), right=right, name=shown(table), way_on=say(_INIT))
    if declared:
        yield from _powers(rows, roles)


def _powers(rows: RawRows, roles: Roles) -> Iterator[Message]:
    sql = (
        "SELECT rolname::text FROM pg_roles WHERE rolname = ANY(?) AND (rolsuper OR rolbypassrls OR rolcreaterole "
        "OR rolreplication OR rolcanlogin OR (rolname <> ? AND pg_has_role(oid, (SELECT oid FROM pg_roles AS other "
        "WHERE other.rolname = ?), 'MEMBER')))"
    )
    for (role,) in rows.rows(sql, [[roles.owner, *roles.users], roles.owner, roles.owner]):
        text = N_("Role {role} may more than it is made for (log in, become the owner, or a superuser). {way_on}")
        yield say(text, role=shown(role), way_on=say(_BY_HAND))


# ---------------------------------------------------------------- settings


_SETTINGS = """
    SELECT coalesce(rolname, '')::text, unnest(setconfig) FROM pg_db_role_setting
    LEFT JOIN pg_roles ON pg_roles.oid = setrole
    WHERE setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
"""
_BEFORE = """
    SELECT DISTINCT nspname::text FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
    WHERE relname = ANY(?) AND nspname <> ? AND nspname !~ '^pg_' AND nspname <> 'information_schema'
"""
_DANGEROUS = ("session_replication_role", "row_security", "transform_null_equals", "default_transaction_isolation")


def _settings(rows: RawRows, schema: str) -> Iterator[Message]:
    others = {name for (name,) in rows.rows(_BEFORE, [_names(), schema])}
    logins = {name for (name,) in rows.rows("SELECT rolname::text FROM pg_roles WHERE rolcanlogin")}
    default = ['"$user"', "public"]
    for role in sorted(others & logins if _hides(default, others & logins, schema) else ()):
        text = N_("Who logs in as {role} reads tables of schema {role} in place of the register's. {way_on}")
        yield say(text, role=shown(role), way_on=say(_BY_HAND))
    for role, setting in rows.rows(_SETTINGS):
        name, _, value = setting.partition("=")
        path = [part.strip() for part in value.split(",")]
        if name in _DANGEROUS or (name == "search_path" and _hides(path, others, schema)):
            text = N_("A setting of {role} changes what is read or guarded: {setting}. {way_on}")
            whose = shown(role) if role else say(N_("everybody"))
            yield say(text, role=whose, setting=shown(setting), way_on=say(_BY_HAND))


def _hides(path: Iterable[str], others: Iterable[str], schema: str) -> bool:
    """Whether tables of other schemas come before those of the register."""
    for part in path:
        name = part.strip('"')
        if name == schema:
            return False
        if name in others or (name == "$user" and others):
            return True
    return False
