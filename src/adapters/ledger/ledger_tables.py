"""The ledger's tables.

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

from adapters.ledger import ledger_triggers
from adapters.ledger.errors import NotALedger
from adapters.seal.leaf import text_of_moment
from domain.kernel.rules import N_, say
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
    ledger_triggers.bring(connection, schema, list(metadata.tables))


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
