"""``init``, ``projections``, ``schema`` and ``demo``, and what is said when the ledger is not there."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import adapters
from adapters.cli.root import run
from adapters.register.register import Register
from domain.catalogue import CATALOGUE
from domain.kernel.deciding import command_name
from tests.adapters.cli.conftest import Opvang


def test_init_is_safe_to_repeat(opvang: Opvang) -> None:
    opvang(*"quota assign GM0160 --group status_holder --period 2024-H1 --persons 91 --source S".split())
    answer = opvang("init")
    assert (answer.code, answer.out.strip().endswith("is ready: 1 events.")) == (0, True)


def test_a_database_that_is_no_ledger_says_to_run_init(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["--db", "sqlite:///none.db", "show", "balance"]) == 1
    said = capsys.readouterr()
    assert "opvang init" in said.err
    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize("db", ["nonsense", "mysql://u@h/d", "sqlite://", "", "postgresql://nobody@127.0.0.1:1/x"])
def test_a_database_that_cannot_be_reached_is_told_in_one_line(
    db: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["--db", db, "show", "balance"]) in (1, 2)
    said = capsys.readouterr()
    assert len(said.err.strip().splitlines()) == 1
    assert "Traceback" not in said.err


def test_check_names_a_row_that_was_changed_by_hand_and_rebuild_puts_it_right(opvang: Opvang, url: str) -> None:
    opvang(*"quota assign GM0160 --group status_holder --period 2024-H1 --persons 91 --source S".split())
    with Register(url) as register, register.ledger.transaction() as connection:
        connection.exec_driver_sql("UPDATE quota_entry SET persons = 19")
    answer = opvang("projections", "check", "--json")
    assert answer.code == 1
    assert answer.json["ok"] is False
    (difference,) = answer.json["differences"]
    assert "quota_entry" in json.dumps(difference)
    assert opvang("projections", "check").code == 1
    assert opvang("projections", "rebuild").code == 0
    assert opvang("projections", "check").code == 0


def test_schema_shows_every_command_and_event(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert set(found) == {command_name(cls) for cls in CATALOGUE.commands} | {cls.TOPIC for cls in CATALOGUE.events}
    assert run(["schema", "place_household"]) == 0
    schema = json.loads(capsys.readouterr().out)
    assert {"command", "placement", "case", "location", "from"} <= set(schema["required"])
    assert run(["schema", "nothing"]) == 2


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["en", "nl"])
def test_the_demo_shows_a_step_kept_one_late_and_one_missing(opvang: Opvang, lang: str) -> None:
    answer = opvang("demo", "--lang", lang)
    assert (answer.code, answer.err) == (0, "")
    for word in {"en": ("on time", "late", "missing"), "nl": ("op tijd", "te laat", "ontbreekt")}[lang]:
        assert word in answer.out
    again = opvang("demo")
    assert again.code == 2
    assert opvang("projections", "check").code == 0


def test_the_demo_leaves_nothing_to_commit_and_ends_with_a_command_that_works_as_typed(tmp_path: Path) -> None:
    top = Path(adapters.__file__).parents[2]
    called = tmp_path / ".venv" / "bin" / "opvang"
    called.parent.mkdir(parents=True)
    called.write_text(f"#!{sys.executable}\nimport sys\nsys.path.insert(0, {str(top / 'src')!r})\n"
                      "from adapters.cli import main\nmain()\n")  # fmt: skip
    called.chmod(0o755)
    shutil.copy(top / ".gitignore", tmp_path)

    def typed(command: str) -> str:
        # found on no path, as after `make demo`
        environment = {"PATH": os.defpath, "LANG": "en_GB.UTF-8"}
        ran = subprocess.run(command, shell=True, cwd=tmp_path, env=environment, capture_output=True, text=True)
        assert ran.returncode == 0, ran.stderr
        return ran.stdout

    typed("git init --quiet && git add .gitignore")
    further = typed(".venv/bin/opvang demo").splitlines()[-1]
    assert "balance" in typed(further)
    assert typed("git status --porcelain") == "A  .gitignore\n"


def test_the_demo_without_a_ledger_makes_its_own_and_may_be_repeated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("OPVANG_DB", "OPVANG_KEYRING"):
        monkeypatch.delenv(name, raising=False)
    assert run(["demo"]) == 0
    first = capsys.readouterr().out
    assert run(["demo"]) == 0
    assert capsys.readouterr().out == first
    assert (tmp_path / "opvang-demo.db").exists()
    assert not (tmp_path / "opvang.db").exists()
