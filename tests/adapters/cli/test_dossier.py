"""``audit dossier``: one file to hand over, that can be read, and checked by whoever gets it."""

import json
import os
import re
import subprocess
import sys
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from adapters.audit import standalone_verifier
from adapters.audit.signing import create_key
from adapters.cli.root import run
from adapters.register.register import Register
from tests.acceptance.world import Line, household, opened, placed, record
from tests.adapters.audit.forger import Owner
from tests.adapters.cli.conftest import Opvang, feed

MARKED = "Kanarie el-Ħassan"
EVIL = "<script>alert(1)</script> & \"quoted\" 'x'"


def told() -> list[Line]:
    """A location with a household in it and a signal about it; all that is personal is marked, and free text is evil."""
    suggested, *rest = opened("hof", {"displaced_ukraine": 9})
    return [
        suggested | {"name": EVIL},
        *rest,
        household("c1") | {"members": [{"person": "p1", "name": MARKED}]},
        placed("pl", "c1", "hof", "2024-02-01"),
        {"command": "appoint_contact", "location": "hof", "contact": MARKED, "from": "2024-01-01", "id": "k1"},
        {
            "command": "receive_signal",
            "signal": "s1",
            "location": "hof",
            "at": "2024-02-02T10:00",
            "channel": "phone",
            "category": "nuisance",
            "summary": MARKED,
            "reporter": MARKED,
        },
    ]


@pytest.fixture
def filled(opvang: Opvang) -> Opvang:
    """The register with all that, and a signing key."""
    feed(opvang, told())
    assert opvang("key", "create").code == 0
    return opvang


def made(opvang: Opvang, out: str, *arguments: str, about: str = "location hof") -> dict[str, str]:
    """The files in a dossier that was made."""
    answer = opvang("audit", "dossier", *about.split(), "--out", out, *arguments)
    assert (answer.code, answer.err) == (0, "")
    with ZipFile(out) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def checked(out: str, *arguments: str) -> tuple[int, str]:
    """What its own verifier says, run in an empty folder with the standard library alone."""
    with ZipFile(out) as archive:
        archive.extractall("unpacked")
    Path("empty").mkdir(exist_ok=True)
    command = [sys.executable, "-I", "-S", "../unpacked/verifier.py", *arguments]
    ran = subprocess.run(command, capture_output=True, env={"PATH": os.environ["PATH"]}, cwd="empty", check=False)
    assert ran.stderr == b""
    return ran.returncode, ran.stdout.decode()


class Page(HTMLParser):
    """Reads a page strictly: every element that is opened is closed, in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.texts: list[str] = []
        self.values: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.values += [value or "" for _, value in attrs]
        if tag != "meta":
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.values += [value or "" for _, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


# ---------------------------------------------------------------- what is handed over


@pytest.mark.parametrize("about", ["location hof", "case c1"])
def test_its_own_verifier_accepts_it_and_refuses_it_when_anything_was_altered(filled: Opvang, about: str) -> None:
    key = filled("key", "create", "--json").json["key"]
    assert filled("audit", "checkpoint", "--out", "held").code == 0
    files = made(filled, "d.zip", about=about)
    arguments = ("--key", key, "--checkpoint", str(Path("held").absolute()), "--lang", "en")
    code, out = checked("d.zip", *arguments)
    number = len(files["events.jsonl"].splitlines())
    assert (code, f"{number} of {number} events stand in the register" in out) == (0, True)
    for name, content in files.items():
        Path("altered.zip").unlink(missing_ok=True)
        with ZipFile("altered.zip", "w") as archive:
            for other, whole in files.items():
                archive.writestr(other, whole if other != name else content + "\n")
        code, out = checked("altered.zip", *arguments)
        assert (code, name in out) == (1, True)


def test_all_that_it_shows_is_in_it_with_a_proof(filled: Opvang) -> None:
    files = made(filled, "d.zip")
    positions = {json.loads(line)["position"] for line in files["events.jsonl"].splitlines()}
    assert {str(position) for position in positions} == set(json.loads(files["proofs.json"]))
    shown = {int(number) for number in re.findall(r"<tr><td>(\d+)</td>", files["report.html"])}
    assert shown == positions
    history = filled("audit", "history", "location", "hof", "--json").json
    assert {entry["position"] for entry in history} == positions


def test_the_page_stands_by_itself_and_is_well_formed(filled: Opvang) -> None:
    for out, about in (("l.zip", "location hof"), ("c.zip", "case c1")):
        page = Page(made(filled, out, about=about)["report.html"])
        assert {"svg", "circle" if about.startswith("location") else "rect", "table"} <= page.tags
        assert not page.tags & {"script", "img", "link", "iframe", "a", "object", "form"}
        assert not [value for value in page.values if "://" in value or "url(" in value]


def test_free_text_is_text_and_nothing_else(filled: Opvang) -> None:
    page = Page(made(filled, "d.zip")["report.html"])
    assert "script" not in page.tags
    assert any(EVIL in text for text in page.texts)


def test_it_is_in_dutch_unless_asked_otherwise(filled: Opvang) -> None:
    dutch, english = made(filled, "nl.zip"), made(filled, "en.zip", "--lang", "en")
    assert "Tijdlijn" in dutch["report.html"]
    assert "CONTROLEREN" in dutch["README.txt"]
    assert "Timeline" in english["report.html"]
    assert "CHECK IT" in english["README.txt"]
    assert dutch["events.jsonl"] == english["events.jsonl"]


def test_the_verifier_takes_what_the_command_line_gives(opvang: Opvang, capsys: pytest.CaptureFixture[str]) -> None:
    feed(opvang, told()[:3])
    key = opvang("key", "create", "--json").json["key"]
    assert opvang("audit", "checkpoint", "--out", "first").code == 0
    feed(opvang, told()[3:])
    assert opvang("audit", "checkpoint", "--out", "second").code == 0
    Path("proof").write_text(opvang("audit", "consistency", "first", "second", "--json").out, "utf-8")
    assert opvang("export", "events", "--out", "all.jsonl").code == 0
    assert opvang(*"audit dossier location hof --checkpoint second --out d.zip".split()).code == 0
    first, second = ["--key", key, "--checkpoint", "first"], ["--key", key, "--checkpoint", "second"]
    for what, outside in (
        ("all.jsonl", [*first, *second]),
        ("d.zip", second),
        ("d.zip", [*first, "--consistency", "proof"]),
        ("second", [*first, "--consistency", "proof"]),
    ):
        assert standalone_verifier.main([what, *outside]) == 0
    capsys.readouterr()


# ---------------------------------------------------------------- the same


def test_the_same_checkpoint_gives_the_same_bytes_whatever_was_recorded_since(filled: Opvang) -> None:
    assert filled("audit", "checkpoint", "--out", "held").code == 0
    made(filled, "one.zip")
    made(filled, "two.zip")
    closing = "location close hof --on 2024-05-01 --reason klaar --deviation leeg"
    assert filled(*closing.split()).code == 0
    made(filled, "three.zip", "--checkpoint", "held")
    made(filled, "four.zip")
    one, two, three, four = (Path(f"{name}.zip").read_bytes() for name in ("one", "two", "three", "four"))
    assert one == two == three
    assert one != four


def test_a_day_that_is_asked_for_is_the_day_that_it_tells_of(filled: Opvang) -> None:
    report = made(filled, "d.zip", "--on", "2024-01-31")["report.html"]
    assert "<td>2024-01-31</td><td>9</td><td>0</td><td>9</td>" in report
    report = made(filled, "e.zip", "--on", "2024-02-01")["report.html"]
    assert "<td>2024-02-01</td><td>9</td><td>1</td><td>8</td>" in report


def test_both_engines_say_the_same(
    sqlite_url: str, postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    moment = datetime(2024, 6, 1, 12, tzinfo=UTC)
    found: list[Any] = []
    for number, url in enumerate((sqlite_url, postgres_url)):
        keyring = f"sqlite:///{tmp_path / str(number)}"
        with Register(url, keyring=keyring, actor="anna", clock=lambda: moment) as register:
            register.create()
            record(register, *opened("hof", {"displaced_ukraine": 9}), household("c1"))
            record(register, placed("pl", "c1", "hof", "2024-02-01"))
            origin = create_key(register.ledger).name
        assert (
            run(["--db", url, "--keyring", keyring, "audit", "dossier", "location", "hof", "--out", f"{number}.zip"])
            == 0
        )
        with ZipFile(f"{number}.zip") as archive:
            files = {name: archive.read(name).decode() for name in archive.namelist()}
        events = [json.loads(line) | {"recorded_role": None} for line in files["events.jsonl"].splitlines()]
        report = re.sub("<code>[0-9a-f]{64}</code>", "", files["report.html"].replace(origin, ""))
        found.append((list(files), events, report, files["README.txt"].replace(origin, "")))
    assert found[0] == found[1]


# ---------------------------------------------------------------- what is personal


def test_nothing_personal_is_in_it_unless_it_was_asked_for_with_a_purpose(filled: Opvang) -> None:
    for out, about in (("l.zip", "location hof"), ("c.zip", "case c1")):
        made(filled, out, about=about)
        assert b"Kanarie" not in Path(out).read_bytes()
    assert filled("audit", "reads", "--json").json == []
    why = ("--purpose", "bezwaar", "--ground", "art. 6 AVG")
    report = made(filled, "lp.zip", *why)["report.html"]
    assert report.count(MARKED) == 3
    assert "bezwaar" in report
    reads = filled("audit", "reads", "--json").json
    assert {read["subject"] for read in reads} == {"contact:k1", "signal:s1"}
    # what was read is in the checkpoint of the dossier already
    head = int(made(filled, "after.zip")["checkpoint.txt"].splitlines()[1])
    assert max(read["position"] for read in reads) <= head
    assert made(filled, "cp.zip", *why, about="case c1")["report.html"].count(MARKED) == 1
    assert b"Kanarie" not in Path("cp.zip").read_bytes().partition(b"report.html")[0]


def test_a_person_who_was_erased_is_erased_from_it_and_it_is_still_right(filled: Opvang) -> None:
    assert filled(*"key erase person:p1 --ground wet".split()).code == 0
    report = made(filled, "d.zip", "--purpose", "bezwaar", "--ground", "wet", about="case c1")["report.html"]
    assert (MARKED in report, "(gewist)" in report) == (False, True)
    code, out = checked("d.zip", "--lang", "en")
    assert (code, "WRONG" in out) == (3, False)


# ---------------------------------------------------------------- what is refused


REFUSALS = {
    "location nergens --out d.zip": "Nothing is recorded about location:nergens.",
    "signal s1 --out d.zip": "of a location or a case",
    "location hof --out no/such/d.zip": "no such folder",
    "location hof --out feed": "feed exists already",
    "location hof --out d.zip --purpose x": "give both, or neither",
    "location hof --out d.zip --on x --purpose p --ground g": "--on is a day",
    "location hof --out d.zip --checkpoint none": "none cannot be read",
    "location hof --out d.zip --checkpoint feed": "This is no checkpoint",
}


def test_what_cannot_be_made_is_told_in_a_line_and_nothing_is_written(filled: Opvang) -> None:
    before, feed = sorted(Path().iterdir()), Path("feed").read_bytes()
    head = filled("audit", "verify", "--json").json["size"]
    for arguments, said in REFUSALS.items():
        answer = filled("audit", "dossier", *arguments.split())
        assert (answer.code, answer.out, len(answer.err.splitlines())) == (2, "", 1)
        assert said in answer.err
    assert (sorted(Path().iterdir()), Path("feed").read_bytes()) == (before, feed)
    assert filled("audit", "verify", "--json").json["size"] == head


def test_without_a_signing_key_there_is_none(opvang: Opvang) -> None:
    answer = opvang(*"audit dossier location hof --out d.zip".split())
    assert (answer.code, answer.err) == (2, "This ledger has no signing key: run `opvang key create`.\n")


def test_a_ledger_that_was_altered_gives_no_dossier(filled: Opvang, url: str) -> None:
    assert filled("audit", "checkpoint", "--out", "held").code == 0
    owner = Owner(url)
    owner.run("DELETE FROM event_tag WHERE position = 3")
    owner.close()
    for kept in ([], ["--checkpoint", "held"]):
        answer = filled("audit", "dossier", "location", "hof", "--out", "d.zip", *kept)
        assert (answer.code, answer.out, len(answer.err.splitlines())) == (1, "", 1)
        assert not Path("d.zip").exists()
