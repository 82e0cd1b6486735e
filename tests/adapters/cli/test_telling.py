"""What is said last of the record is true, wherever the answer is cut off; and repeated as it says, all is as ever."""

import errno
import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import make_url

from adapters.ledger.ledger import Ledger
from domain.kernel.errors import FAULT, REFUSED
from tests.adapters.cli.conftest import Opvang
from tests.adapters.cli.cutting import Output, Told, cut
from tests.adapters.ledger.commit_proxy import CommitProxy, Loss

HOUSE = Path(__file__).parents[3]
PROGRAM = [sys.executable, str(HOUSE / "scripts" / "opvang")]


def recorded(after: int = 0) -> list[str]:
    """The types and tags of what is recorded after a position."""
    with Ledger(os.environ["OPVANG_DB"]) as ledger:
        return [f"{event.type} {sorted(event.tags)}" for event in ledger.stored(after=after)]


def household(case: str) -> list[str]:
    """A command line that registers one."""
    return (
        f"case register {case} --group status_holder --municipality GM0160 --on 2024-01-02 --member {case}-p1".split()
    )


def line(command: str, case: str, **fields: object) -> dict[str, object]:
    """A line of a feed about a case."""
    return {"command": command, "case": case, **fields}


def lines(name: str) -> list[dict[str, object]]:
    """A feed whose second line is refused, and would no longer be after the third."""
    registered = {"group": "status_holder", "municipality": "GM0160", "on": "2024-01-02"}
    return [
        line("register_case", f"{name}-1", members=[{"person": f"{name}-p1"}], **registered),
        line("close_case", f"{name}-2", on="2024-03-01", reason="moved"),
        line("register_case", f"{name}-2", members=[{"person": f"{name}-p2"}], **registered),
        line("register_case", f"{name}-3", members=[{"person": f"{name}-p3"}], **registered),
    ]


def cut_everywhere(output: Output, asked: Callable[[str], list[str]], check: Callable[[str, Told, int], None]) -> None:
    """Cut a command line off at its first write, its second, until nothing is left to cut; each time of other names."""
    for at in range(60):
        name = f"{output}{at}"
        before = len(recorded())
        told = cut(output, at, *asked(name))
        check(name, told, before)
        if not told.was_cut:
            assert at > 0, "there was nothing to cut"
            return
    raise AssertionError("it never ends")


@pytest.mark.parametrize("form", [[], ["--json"]])
def test_a_verb_whose_answer_is_cut_off_is_recorded_once(opvang: Opvang, form: list[str]) -> None:
    def check(name: str, told: Told, before: int) -> None:
        assert told.code == (FAULT if told.was_cut else 0)
        assert len(recorded()) == before + 1
        if told.was_cut:
            again = opvang(*household(name), *form, *told.again)
            assert again.code == 0
            assert "--command-id" in told.again
            assert "recorded before" in again.out or again.json["repeated"]
            assert len(recorded()) == before + 1

    cut_everywhere("stdout", lambda name: [*household(name), *form], check)


@pytest.mark.parametrize("form", [[], ["--json"], ["--atomic"], ["--atomic", "--json"]])
@pytest.mark.parametrize("output", ["stdout", "stderr"])
def test_a_feed_that_is_cut_off_goes_on_as_it_says(opvang: Opvang, output: Output, form: list[str]) -> None:
    atomic = "--atomic" in form

    def feed(name: str) -> list[str]:
        told = [one for number, one in enumerate(lines(name)) if number != 1 or not atomic]
        Path(name).write_text("\n".join(map(json.dumps, told)), "utf-8")
        return ["do", name, *form]

    def check(name: str, told: Told, before: int) -> None:
        if told.was_cut and not told.is_done:
            again = opvang(*feed(name), *told.again)
            assert again.code in (0, REFUSED)
        expected = [f"CaseRegistered@1 ['case:{name}-{number}', 'person:{name}-p{number}']" for number in (1, 2, 3)]
        assert recorded(before) == expected
        if told.was_cut and told.code == REFUSED:
            assert "Nothing was recorded." in told.out + told.err

    if not (atomic and output == "stderr" and "--json" not in form):  # then nothing is written there
        cut_everywhere(output, feed, check)


@pytest.mark.parametrize("form", [["--json"], ["--per-row"], ["--per-row", "--json"]])
def test_an_import_that_is_cut_off_goes_on_as_it_says(opvang: Opvang, form: list[str]) -> None:
    def table(name: str) -> list[str]:
        bad = f"{name}c;nonsense;1-1-2024;1\n" if "--per-row" in form else ""
        rows = f"{name}a;status_holder;1-1-2024;1\n{bad}{name}b;status_holder;1-1-2024;1\n"
        Path(name).write_text(f"Dossier;Groep;Datum;Personen\n{rows}", "utf-8")
        return ["import", name, "--as", "cases", *form]

    def check(name: str, told: Told, before: int) -> None:
        if told.was_cut and not told.is_done:
            assert opvang(*table(name), *told.again).code in (0, REFUSED)
        assert len(recorded(before)) == 2

    cut_everywhere("stdout", table, check)


def test_where_the_reader_went_away_the_exit_code_is_that_of_a_pipe(opvang: Opvang) -> None:
    told = cut("stdout", 0, *household("c1"), number=errno.EPIPE)
    assert (told.code, len(recorded())) == (141, 1)
    assert "It is recorded, at position 1." in told.err


def test_a_question_whose_reader_went_away_says_nothing(opvang: Opvang) -> None:
    for form in ([], ["--json"], ["--csv"], ["--help"]):
        told = cut("stdout", 0, "show", "balance", *form, number=errno.EPIPE)
        assert (told.code, told.out, told.err) == (0, "", "")


def test_a_question_that_cannot_be_answered_in_full_says_so(opvang: Opvang) -> None:
    told = cut("stdout", 0, "show", "balance", "--json")
    assert (told.code, told.err) == (FAULT, "The answer could not be shown: the disk is full.\n")


def test_a_ledger_that_others_keep_busy_recorded_nothing(opvang: Opvang) -> None:
    url = make_url(os.environ["OPVANG_DB"])
    if url.get_backend_name() != "sqlite":
        pytest.skip("one engine will do: the words are the same")
    with sqlite3.connect(str(url.database)) as other:
        other.execute("BEGIN IMMEDIATE")
        told = cut("stdout", None, *household("c1"))
        other.rollback()
    assert (told.code, told.err.splitlines()[-1]) == (REFUSED, "Nothing was recorded.")
    assert recorded() == []


def rows(name: str) -> str:
    """A table of six cases, of which the second is bad."""
    told = (f"{name}{n};{'onzin' if n == 1 else 'AMV'};1-1-2024;1" for n in range(6))
    return "\n".join(["Dossier;Groep;Datum;Personen", *told])


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("sqlite", ["import", "given", "--as", "cases", "--per-row", "--json"]),
        ("postgresql", ["do", "given", "--json"]),
    ],
    indirect=["url"],
)
def test_what_a_busy_ledger_cuts_off_half_way_goes_on_as_it_says(opvang: Opvang, asked: list[str]) -> None:
    feed = "\n".join(map(json.dumps, lines("c")))
    Path("given").write_text(feed if asked[0] == "do" else rows("c"), "utf-8")
    with Ledger(os.environ["OPVANG_DB"]) as other, ExitStack() as busy:
        told = cut("stdout", 2, *asked, instead=lambda: busy.enter_context(other.transaction()))
    assert told.code == FAULT
    assert "kept busy by someone else" in told.err
    counted, go_on = told.err.splitlines()[-2:]
    assert counted.startswith("2 recorded, 0 recorded before, 1 refused, and nothing after")
    assert "--from" in go_on
    assert len(recorded()) == 2
    again = opvang(*asked, *told.again)
    assert again.code == 0
    assert len(recorded()) == (3 if asked[0] == "do" else 5)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_an_import_that_is_stopped_or_killed_records_the_rest_when_it_goes_on(
    opvang: Opvang, number: signal.Signals
) -> None:
    """It is stopped while it waits for who reads its answers."""
    asked = ["import", "given", "--as", "cases", "--per-row", "--json"]
    rest = (f"c{n};AMV;1-1-2024;1" for n in range(6, 60))
    Path("given").write_text("\n".join([rows("c"), *rest]), "utf-8")
    with subprocess.Popen(
        [*PROGRAM, *asked], stdout=subprocess.PIPE, stderr=subprocess.PIPE, pipesize=4096, text=True
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(number)
        _, said = process.communicate()
    so_far = recorded()
    assert 0 < len(so_far) < 59
    told = Told(process.returncode, "", said or " ", was_cut=True)
    if number == signal.SIGTERM:
        assert (told.code, told.again[:1]) == (FAULT, ["--from"])
        assert f"{len(so_far)} recorded, 0 recorded before" in said
    assert opvang(*asked, *told.again).code in (0, REFUSED)
    assert recorded()[: len(so_far)] == so_far
    assert sorted(recorded()) == sorted(f"CaseRegistered@1 ['case:c{n}', 'person:c{n}-1']" for n in range(60) if n != 1)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_feed_that_is_stopped_says_how_far_it_came(opvang: Opvang, number: signal.Signals) -> None:
    """It waits for the next line when it is stopped, so that it is known which ones it had."""
    with subprocess.Popen(
        [*PROGRAM, "do", "-", "--json"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),  # who runs the tests may ignore it
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        for one in lines("c")[:2]:
            process.stdin.write(f"{json.dumps(one)}\n")
            process.stdin.flush()
            process.stdout.readline()
        process.send_signal(number)
        said = process.stderr.read().splitlines()
        assert process.wait() == FAULT
    assert said[-3:-1] == [
        f"Stopped ({number.name}).",
        "1 recorded, 0 recorded before, 1 refused, and nothing after line 2.",
    ]
    told = Told(FAULT, "", "\n".join(said), was_cut=True)
    # it may be stopped between telling of the second line and knowing that it did
    assert told.again[:2] in (["--from", "2"], ["--from", "3"])
    Path("feed").write_text("\n".join(map(json.dumps, lines("c"))), "utf-8")
    assert opvang("do", "feed", *told.again).out.startswith("2 recorded, 0 recorded before")
    assert [one.partition("@")[0] for one in recorded()] == ["CaseRegistered"] * 3


@pytest.mark.parametrize("closed", [(1,), (2,), (1, 2)])
def test_with_its_outputs_closed_from_the_start_it_records_once(opvang: Opvang, closed: tuple[int, ...]) -> None:
    def close() -> None:
        for number in closed:
            os.close(number)

    ran = subprocess.run([*PROGRAM, *household("c1")], preexec_fn=close, capture_output=True, text=True)
    assert ran.returncode == (FAULT if 1 in closed else 0)
    assert len(recorded()) == 1
    if closed == (1,):
        assert "It is recorded, at position 1." in ran.stderr


def test_a_line_of_a_feed_is_recorded_under_the_given_id_and_its_number(opvang: Opvang) -> None:
    Path("feed").write_text("\n".join(map(json.dumps, lines("c"))), "utf-8")
    answered = opvang("do", "feed", "--json", "--command-id", "monday").out.splitlines()
    assert [json.loads(one).get("command_id") for one in answered] == ["monday:1", None, "monday:3", "monday:4"]
    again = opvang("do", "feed", "--command-id", "monday")
    assert again.out.startswith("1 recorded, 3 recorded before")
    assert opvang("do", "feed", "--command-id", "x" * 101).code == REFUSED


def test_what_is_not_recorded_until_all_is_is_not_said_to_be(opvang: Opvang) -> None:
    Path("feed").write_text("\n".join(map(json.dumps, lines("c"))), "utf-8")
    answered = opvang("do", "feed", "--atomic", "--json")
    assert [list(json.loads(one)) for one in answered.out.splitlines()] == [["line", "problems"]]
    assert recorded() == []


class Leaving(CommitProxy):
    """A server that goes away with the answer to a COMMIT, until it is back."""

    def _taken(self) -> Loss | None:
        loss = super()._taken()
        self.refusing |= loss is not None
        return loss


@pytest.mark.parametrize("loss", [Loss.BEFORE, Loss.AFTER])
def test_of_a_server_that_went_away_meanwhile_it_is_not_known_until_it_is_repeated(
    postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loss: Loss
) -> None:
    monkeypatch.chdir(tmp_path)
    with Leaving(postgres_url) as proxy:
        monkeypatch.setenv("OPVANG_DB", proxy.url.render_as_string(hide_password=False))
        assert cut("stdout", None, "init").code == 0
        Path("feed").write_text("\n".join(map(json.dumps, lines("c"))), "utf-8")
        for asked in (household("v"), ["do", "feed"]):
            before = len(recorded())
            proxy.lose(loss)
            told = cut("stdout", None, *asked)
            assert told.code == FAULT
            assert "not known" in told.err
            proxy.refusing = False
            again = cut("stdout", None, *asked, *told.again)
            assert "--command-id" in told.again
            assert again.code == (REFUSED if "do" in asked else 0)
            assert len(recorded()) == before + (3 if "do" in asked else 1)


def test_a_ledger_that_is_restored_is_so_whatever_becomes_of_the_answer(opvang: Opvang, tmp_path: Path) -> None:
    assert opvang(*household("c1")).code == 0
    assert opvang("export", "events", "--out", "stream").code == 0
    elsewhere = ["--db", f"sqlite:///{tmp_path / 'other.db'}", "--keyring", f"sqlite:///{tmp_path / 'other-keyring'}"]
    assert opvang("init", *elsewhere).code == 0
    told = cut("stdout", 0, "import", "stream", "--as", "events", *elsewhere)
    assert (told.code, told.err.splitlines()[-1].partition(":")[0]) == (FAULT, "All of it is recorded")
    again = opvang("import", "stream", "--as", "events", *elsewhere)
    assert (again.code, again.out) == (REFUSED, "")
