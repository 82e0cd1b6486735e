"""The command line, run in this process on a ledger of its own on either engine."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from adapters.cli.root import run
from adapters.register.register import Register


@dataclass(frozen=True)
class Answer:
    """What a command line answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Its standard output as JSON."""
        return json.loads(self.out)


Opvang = Callable[..., Answer]


@pytest.fixture
def made() -> bool:
    return True


@pytest.fixture
def opvang(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Opvang:
    """Runs ``opvang`` in English, with an empty ledger already made."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "OPVANG_DEBUG", "OPVANG_CLOCK_CONFIRMED"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setenv("OPVANG_DB", url)
    with Register(url, keyring=f"sqlite:///{tmp_path / 'keyring'}") as register:
        register.adoption().prepare(named=True)
    monkeypatch.setenv("OPVANG_KEYRING", f"sqlite:///{tmp_path / 'keyring'}")
    monkeypatch.setenv("OPVANG_ACTOR", "coordinator")

    def answer(*arguments: str) -> Answer:
        code = run([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return answer


def give(opvang: Opvang, verbs: Iterable[str]) -> None:
    """Carry out these verbs, each of which must be recorded."""
    for line in verbs:
        answer = opvang(*line.split())
        assert (answer.code, answer.err) == (0, ""), line


def feed(opvang: Opvang, lines: Iterable[Mapping[str, Any]]) -> None:
    """Carry out a feed of these lines, each of which must be recorded."""
    Path("feed").write_text("\n".join(map(json.dumps, lines)), "utf-8")
    done = opvang("do", "feed")
    assert done.code == 0, done.err


def bring_in(opvang: Opvang, tables: Mapping[str, str]) -> None:
    """Import a table of each of these kinds, in their order; every row must be recorded."""
    for kind, text in tables.items():
        Path(kind).write_text(text, "utf-8")
        answer = opvang("import", kind, "--as", kind)
        rows = len(text.splitlines()) - 1
        assert (answer.out, answer.err) == (f"{rows} recorded, 0 recorded before, 0 refused.\n", ""), kind
