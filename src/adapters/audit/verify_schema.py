"""Whether what holds the record is as this program makes it: tables, indexes, triggers, functions, rights.

Who owns the database can let people read something else than what is sealed: a view in a table's place, an index that
leaves rows out, a trigger of his own, a policy, a right. All that `init` makes is made from declarations; they are held
here against what there is. It costs the same however much is recorded.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from sqlalchemy import create_engine

from adapters.audit.verify_catalog import differences_on_postgresql
from adapters.audit.verify_problems import Findings, shown
from adapters.ledger import ledger_tables
from adapters.ledger.raw_rows import RawRows, Unreadable
from adapters.register.kept_folds import KeptFolds
from domain.kernel.rules import N_, Message, say
from projections.catalogue import PROJECTIONS
from projections.engine.projector import Projector
from projections.engine.rows_of_events import shape_of
from projections.engine.state import LIVE

_ALL = "SELECT type, name, tbl_name, sql FROM sqlite_master"

_GENERATION = re.compile(r"(_key_|_by_\w+?_)\d+\b")
"""What a rebuild counts on in the names of keys and indexes."""


def compare_schema(rows: RawRows, findings: Findings, note: Callable[[Message], None]) -> None:
    """Name each thing that is not as it is declared, and note what could not be looked at."""
    try:
        if _has_answers(rows):
            found = differences_on_postgresql(rows) if rows.postgresql else _differences_on_sqlite(rows)
            for message in found:
                findings.say("schema", message)
            _compare_shape(rows, findings)
    except Unreadable as error:
        note(say(N_("Whether the tables are as they are made could not be looked at: {reason}"), reason=error.reason))


UNSEEN = {
    "sqlite": N_(
        "What cannot be seen from here: whether the program that reads the file is this one, and whether the indexes "
        "of what people read have all of their rows, which `opvang projections check` tells."
    ),
    "postgresql": N_(
        "What cannot be seen from here: what a superuser changed within the server itself (its programs, its "
        "catalogue, the pages of an index). Restore a backup elsewhere and verify that."
    ),
}
"""Per engine, what remains."""


def _has_answers(rows: RawRows) -> bool:
    """Whether what people read was ever made: a bare ledger has no more than its own tables."""
    sql = "SELECT count(*) FROM sqlite_master WHERE name = 'projection_state'"
    if rows.postgresql:
        sql = "SELECT count(*) FROM pg_class WHERE oid = to_regclass('projection_state')"
    return bool(rows.row(sql)[0])


def _compare_shape(rows: RawRows, findings: Findings) -> None:
    found = rows.rows("SELECT shape FROM projection_state WHERE name = ?", [LIVE])
    if [shape for (shape,) in found] != [shape_of(PROJECTIONS)]:
        text = N_(
            "What people read says of itself that it was made by another version of the program: run "
            "`opvang projections rebuild`."
        )
        findings.say("schema", say(text))


# ---------------------------------------------------------------- SQLite


def _differences_on_sqlite(rows: RawRows) -> Iterator[Message]:
    declared = _made_anew()
    tables = {name for kind, name in declared if kind == "table"}
    found: dict[tuple[str, str], str] = {}
    for kind, name, table, sql in rows.rows(_ALL):
        if table in tables or name in tables:
            found[kind, _plain_name(name)] = _plain(kind, str(sql))
    for (kind, name), sql in sorted(declared.items()):
        there = found.pop((kind, name), None)
        if there is None:
            other = next((one for one, called in found if called == name), None)
            if other is not None:
                del found[other, name]
                text = N_("{name} is no {kind} but a {other}: what is read there need not be what is sealed.")
                yield say(text, name=shown(name), kind=_kind(kind), other=_kind(other))
            else:
                text = N_("The {kind} {name} is not there: `opvang init` makes it anew.")
                yield say(text, kind=_kind(kind), name=shown(name))
        elif there != sql:
            text = N_("The {kind} {name} is not as it is declared: {way_on}.")
            yield say(text, kind=_kind(kind), name=shown(name), way_on=say(_WAYS_ON[kind]))
    for kind, name in found:
        text = N_("The {kind} {name} is none of the register's: `opvang init` removes a trigger; remove what is else.")
        yield say(text, kind=_kind(kind), name=shown(name))


_KINDS = {"table": N_("table"), "index": N_("index"), "trigger": N_("trigger"), "view": N_("view")}


def _kind(kind: str) -> Message | str:
    return say(_KINDS[kind]) if kind in _KINDS else shown(kind)


_WAYS_ON = {
    "table": N_("export the events, and restore them in a new ledger"),
    "index": N_("`opvang init` makes it anew"),
    "trigger": N_("`opvang init` makes it anew"),
}


@cache
def _made_anew() -> Mapping[tuple[str, str], str]:
    """What there is in a ledger that this program makes, in memory."""
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        ledger_tables.create(connection, None)
        Projector(lambda *_, **__: iter(()), PROJECTIONS).create(connection)
        KeptFolds().create(connection)
        made = connection.exec_driver_sql(_ALL).all()
    engine.dispose()
    return {(kind, _plain_name(name)): _plain(kind, str(sql)) for kind, name, _, sql in made}


def _plain_name(name: str) -> str:
    return _GENERATION.sub(r"\1", name)


def _plain(kind: str, sql: str) -> str:
    """How something was made, but for the spelling that a database adds as it renames a table."""
    if kind == "trigger":
        return sql
    parts = _GENERATION.sub(r"\1", sql).split("'")
    return "'".join(re.sub(r'["\s]', "", part) if number % 2 == 0 else part for number, part in enumerate(parts))
