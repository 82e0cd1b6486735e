"""Roles on PostgreSQL: who may do what with a ledger, its projections and its keyring.

Four roles that nobody logs in with; each login role is granted one of them: ``GRANT opvang_staff TO alice``. Whoever
was granted the owner upgrades, rebuilds, and makes and destroys keys. The others own nothing, so that none of them can
change a table, switch off a trigger, empty what was recorded, or record but by the functions of the owner's that check
it. What is recorded names the login role, not these.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import astuple, dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection

from adapters.ledger import ledger_tables
from adapters.ledger.ledger import Ledger
from adapters.ledger.ledger_triggers import APPEND, TURN
from adapters.privacy.keyring import DESTROYED, KEY, LOOKUP, SERVES, Keyring, KeyringUnavailable
from adapters.privacy.keyring_tables import BEGUN
from adapters.register.kept_folds import FOLD
from domain.kernel.errors import REFUSED, ForPeople
from domain.kernel.rules import N_, say
from projections.catalogue import PROJECTIONS
from projections.engine.sql import quoted
from projections.engine.state import STATE
from projections.engine.storage import NEXT, OLD
from projections.locations import location_table, occupancy_table
from projections.money import booking_table, money_table
from projections.promises import promise_table
from projections.quota import figure_table, municipality_table, quota_table, target_table

FINANCE = (
    quota_table.QUOTA,
    quota_table.REALISED,
    target_table.TARGET,
    occupancy_table.CHANGE,
    occupancy_table.PERSONS,
    location_table.ENTRY,
    location_table.STATE,
    location_table.CAPACITY,
    location_table.DECISION,
    *(kept.table for kept in (*money_table.PROJECTIONS, *booking_table.PROJECTIONS)),
    figure_table.COUNT,
    figure_table.COLOUR,
    figure_table.INHABITANTS,
    figure_table.TOLD,
    *(kept.table for kept in promise_table.PROJECTIONS),
    municipality_table.ENTRY,
)
"""What finance reads: per group the tasks, the numbers and the euros, and what is agreed (policy 3.4).

The timeline says which locations are open. Cases and the support that households get are not among it: what is paid
for them stands in the books, per group.
"""

RECORDING = (TURN, APPEND)
"""The functions by which staff record."""

_LONGEST = 63 - len("_auditor")
"""Bytes: PostgreSQL cuts off longer names, so that two could become one."""


class NoRoles(ForPeople):
    """The roles can't be made; the message says why, and nothing was done."""

    exit_code = REFUSED


@dataclass(frozen=True, slots=True)
class Roles:
    """The names of the four roles of a ledger."""

    owner: str
    staff: str
    auditor: str
    finance: str

    @classmethod
    def named(cls, prefix: str) -> "Roles":
        """The roles whose names begin with this."""
        return cls(f"{prefix}_owner", f"{prefix}_staff", f"{prefix}_auditor", f"{prefix}_finance")

    @property
    def users(self) -> tuple[str, str, str]:
        """Those that own nothing."""
        return self.staff, self.auditor, self.finance


def make(ledger: Ledger, keyring: Keyring, prefix: str | None = None) -> Roles:
    """Make the roles of a ledger where they are not there, and give each its rights and no other; safe to repeat.

    ``prefix`` is what their names begin with; the name of the database unless said (and of the schema, where that is
    not ``public``): so the ledgers of one cluster each have their own. A keyring in the same cluster belongs to the
    same owner. It is for a superuser, or for a role that may make roles and owns the database.

    Raises ``NoRoles``, ``KeyringUnavailable`` and what the ledger raises.
    """
    check_possible(ledger, prefix)
    with ledger.transaction() as connection:
        roles = _existing(connection)
        if roles is None:
            roles = Roles.named(prefix or _default_prefix(connection))
            _make_roles(connection, roles)
        elif prefix is not None and roles != Roles.named(prefix):
            raise NoRoles(say(N_("This ledger has its roles already: {roles}."), roles=", ".join(astuple(roles))))
        _give_ledger(connection, roles)
    if keyring.url.get_backend_name() == "postgresql":
        # under the ledger's lock again: two that give rights on one table at once get in each other's way
        with ledger.transaction() as connection, keyring.transaction() as other:
            if _cluster(connection) == _cluster(other):
                _give_keyring(other, roles)
    return roles


def renew(ledger: Ledger, keyring: Keyring) -> None:
    """Give the roles of a ledger, where it has them, their rights on tables that are new; on those of a keyring that
    is another's, or is not there, none."""
    if ledger.engine.dialect.name == "postgresql":
        with ledger.connect() as connection:
            roles = _existing(connection)
        if roles is not None:
            with suppress(KeyringUnavailable):  # those on the ledger come first
                make(ledger, keyring)


def check_possible(ledger: Ledger, prefix: str | None) -> None:
    """Raises ``NoRoles`` for a ledger that can have no roles, or a prefix that no role can have."""
    if ledger.engine.dialect.name != "postgresql":
        raise NoRoles(say(N_("Only a ledger on PostgreSQL has roles; an SQLite file is guarded by its mode (0600).")))
    if prefix is not None and (
        not 0 < len(prefix.encode()) <= _LONGEST or prefix.startswith("pg_") or not prefix.isprintable()
    ):
        text = N_("A prefix of roles has 1 to {longest} bytes that can be printed, and does not begin with pg_.")
        raise NoRoles(say(text, longest=_LONGEST))


def _default_prefix(connection: Connection) -> str:
    database, schema = connection.exec_driver_sql(
        "SELECT current_database(), %s", (_schema(connection, "ledger"),)
    ).one()
    name = database if schema == "public" else f"{database}_{schema}"
    if not name.startswith("opvang"):
        name = f"opvang_{name}"
    raw = name.encode()
    if len(raw) <= _LONGEST:
        return str(name)
    return f"{raw[: _LONGEST - 9].decode(errors='ignore')}_{sha256(raw).hexdigest()[:8]}"


def _existing(connection: Connection) -> Roles | None:
    """The roles of this ledger, known by who owns it; None when there are none yet."""
    owner = connection.exec_driver_sql(
        "SELECT pg_get_userbyid(relowner)::text FROM pg_class WHERE oid = to_regclass('ledger')"
    ).scalar_one()
    roles = Roles.named(owner.removesuffix("_owner"))
    count = "SELECT count(*) FROM pg_roles WHERE rolname = ANY(%s)"
    complete = connection.exec_driver_sql(count, (list(astuple(roles)),)).scalar_one() == 4
    return roles if complete and owner == roles.owner else None


def _make_roles(connection: Connection, roles: Roles) -> None:
    for role in astuple(roles):
        found = connection.exec_driver_sql(
            "SELECT rolcanlogin OR rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls "
            "OR EXISTS (SELECT FROM pg_shdepend WHERE refclassid = 'pg_authid'::regclass AND refobjid = pg_roles.oid "
            "AND (dbid <> 0 OR classid = 'pg_database'::regclass)) FROM pg_roles WHERE rolname = %s",
            (role,),
        ).scalar_one_or_none()
        if found is None:
            _run(connection, f"CREATE ROLE {quoted(connection, role)} NOLOGIN")
        elif found:
            text = N_("There is a role {role} already, which serves something else: give --roles-prefix another name.")
            raise NoRoles(say(text, role=role))


# ---------------------------------------------------------------- rights


def rights_of(roles: Roles) -> list[tuple[str, Sequence[str], str]]:
    """What each role may: a right, on which tables (or functions), who. Beside it they may nothing.

    Events, their tags and their commands are written by a function of the owner's, which checks them.
    """
    of_questions = [projection.table.name for projection in PROJECTIONS]
    standing = [projection.table.name for projection in PROJECTIONS if projection.standing]
    derived = [projection.table.name for projection in PROJECTIONS if "node" in projection.table.c]
    all_ = [*ledger_tables.metadata.tables, *of_questions, STATE.name, FOLD.name]
    return [
        ("SELECT", all_, roles.staff),
        ("EXECUTE", RECORDING, roles.staff),
        ("INSERT", of_questions, roles.staff),
        ("UPDATE (known_until)", standing, roles.staff),
        ("UPDATE (node)", derived, roles.staff),
        ("UPDATE (position)", [STATE.name], roles.staff),
        ("INSERT", [FOLD.name], roles.staff),
        ("DELETE", [FOLD.name], roles.staff),
        ("SELECT", all_, roles.auditor),
        ("SELECT", ["ledger", STATE.name, *(table.name for table in FINANCE)], roles.finance),
    ]


def _give_ledger(connection: Connection, roles: Roles) -> None:
    of_questions = [projection.table.name for projection in PROJECTIONS]
    all_ = [*ledger_tables.metadata.tables, *of_questions, STATE.name, FOLD.name]
    rebuilding = [f"{name}{suffix}" for name in of_questions for suffix in (NEXT, OLD)]
    giving = _Giving(connection, _schema(connection, "ledger"), roles)
    giving.own([*all_, *rebuilding])
    giving.use_schema(roles.users)
    giving.nothing(all_)
    for right, names, user in rights_of(roles):
        if right == "EXECUTE":
            giving.run(names, user)
        else:
            giving.give(right, names, user)


def _give_keyring(connection: Connection, roles: Roles) -> None:
    tables = [KEY.name, LOOKUP.name, DESTROYED.name, SERVES.name, BEGUN.name]
    giving = _Giving(connection, _schema(connection, KEY.name), roles)
    giving.own(tables)
    giving.use_schema([roles.staff])
    giving.nothing(tables)
    giving.give("SELECT", tables, roles.staff)
    giving.give("INSERT", [KEY.name, LOOKUP.name], roles.staff)
    # whoever makes a key notes at which head
    giving.give("UPDATE (position, leaf, keyring_place)", [SERVES.name], roles.staff)


class _Giving:
    """Gives rights in one schema, on the tables that are there."""

    def __init__(self, connection: Connection, schema: str, roles: Roles) -> None:
        self._connection = connection
        self._schema = schema
        self._roles = roles
        self._names: dict[str, str] = {}

    def own(self, tables: Sequence[str]) -> None:
        """Let the owner own these tables and what their triggers run, and nobody else run that."""
        connection, owner = self._connection, self._roles.owner
        if not connection.exec_driver_sql("SELECT pg_has_role(%s, 'USAGE')", (owner,)).scalar_one():
            # to hand something over, and to go on working with it
            _run(connection, f"GRANT {self._quoted(owner)} TO CURRENT_USER")
        self._in_schema(owner, "USAGE, CREATE")
        found = connection.exec_driver_sql(
            "SELECT relname::text, pg_get_userbyid(relowner)::text FROM pg_class "
            "WHERE relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = %s) "
            "AND relname = ANY(%s) AND relkind = 'r'",
            (self._schema, list(tables)),
        ).all()
        self._names = {name: f"{self._quoted(self._schema)}.{self._quoted(name)}" for name, _ in found}
        for name, before in found:
            if before != owner:  # its lock keeps everyone waiting
                _run(connection, f"ALTER TABLE {self._names[name]} OWNER TO {self._quoted(owner)}")
        functions = connection.exec_driver_sql(
            "SELECT DISTINCT pg_proc.oid::regprocedure::text FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid "
            "JOIN pg_proc ON pg_proc.oid = tgfoid "
            "WHERE pg_class.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = %s) "
            "AND relname = ANY(%s) AND NOT tgisinternal",
            (self._schema, list(tables)),
        ).scalars()
        for function in [*functions, *self._functions(RECORDING if "ledger" in tables else ())]:
            _run(connection, f"ALTER FUNCTION {function} OWNER TO {self._quoted(owner)}")
            # as a trigger of a table of one's own it would run with the rights of its owner
            users = ", ".join(map(self._quoted, self._roles.users))
            _run(connection, f"REVOKE ALL ON FUNCTION {function} FROM PUBLIC, {users}")

    def use_schema(self, users: Iterable[str]) -> None:
        """Let these users find what is in the schema, and nobody but the owner make anything in it."""
        for user in users:
            self._in_schema(user, "USAGE")
        if self._may_in_schema("public", "CREATE"):
            _run(self._connection, f"REVOKE CREATE ON SCHEMA {self._quoted(self._schema)} FROM PUBLIC")
            if self._may_in_schema("public", "CREATE"):  # from who may not revoke it, that is no error
                text = N_("Everyone may make tables in schema {schema}: its owner is to run this, to end that.")
                raise NoRoles(say(text, schema=self._schema))

    def nothing(self, tables: Iterable[str]) -> None:
        """Take away what these users, and everyone, may do with the tables."""
        users = ", ".join(map(self._quoted, self._roles.users))
        _run(self._connection, f"REVOKE ALL ON {self._all(tables)} FROM PUBLIC, {users}")

    def give(self, rights: str, tables: Iterable[str], user: str) -> None:
        """Give a user rights on the tables."""
        _run(self._connection, f"GRANT {rights} ON {self._all(tables)} TO {self._quoted(user)}")

    def run(self, functions: Iterable[str], user: str) -> None:
        """Let a user run these functions."""
        for function in self._functions(functions):
            _run(self._connection, f"GRANT EXECUTE ON FUNCTION {function} TO {self._quoted(user)}")

    def _functions(self, names: Iterable[str]) -> list[str]:
        sql = (
            "SELECT pg_proc.oid::regprocedure::text FROM pg_proc "
            "WHERE pronamespace = (SELECT oid FROM pg_namespace WHERE nspname = %s) AND proname = ANY(%s)"
        )
        return list(self._connection.exec_driver_sql(sql, (self._schema, list(names))).scalars())

    def _all(self, tables: Iterable[str]) -> str:
        return ", ".join(self._names[name] for name in tables if name in self._names)

    def _in_schema(self, user: str, rights: str) -> None:
        # whoever upgrades need not own the schema: what is there need not be given again
        if not all(self._may_in_schema(user, right) for right in rights.split(", ")):
            _run(self._connection, f"GRANT {rights} ON SCHEMA {self._quoted(self._schema)} TO {self._quoted(user)}")

    def _may_in_schema(self, user: str, right: str) -> bool:
        sql = "SELECT has_schema_privilege(%s, %s, %s)"
        return bool(self._connection.exec_driver_sql(sql, (user, self._schema, right)).scalar_one())

    def _quoted(self, name: str) -> str:
        return quoted(self._connection, name)


def _schema(connection: Connection, table: str) -> str:
    found: Any = connection.exec_driver_sql(
        "SELECT nspname::text FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace "
        "WHERE pg_class.oid = to_regclass(%s)",
        (table,),
    ).scalar_one()
    return str(found)


def _cluster(connection: Connection) -> Any:
    return connection.exec_driver_sql("SELECT system_identifier FROM pg_control_system()").scalar_one()


def _run(connection: Connection, sql: str) -> None:
    connection.exec_driver_sql(sql)
