"""What CONTRIBUTING says of changing the house is true: each change is carried out on a copy, and does what it says."""

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2]
BLOCKS = re.findall(r"```(\w+)\n(.*?)```", (HOUSE / "CONTRIBUTING.md").read_text("utf-8"), re.DOTALL)
FILES = {
    code.partition("\n")[0].removeprefix("# "): code.partition("\n")[2]
    for _, code in BLOCKS
    if code.startswith("# src/")
}
CHANGES = [code for language, code in BLOCKS if language == "diff"]


def hunks(change: str) -> Iterator[tuple[str, str]]:
    """What a change takes away and what it puts there, with the lines around it."""
    for hunk in change.split("@@\n")[1:]:
        lines = hunk.splitlines(keepends=True)
        yield (
            "".join(line[1:] for line in lines if line[0] in " -"),
            "".join(line[1:] for line in lines if line[0] in " +"),
        )


class Copy:
    """A copy of the house, with a register of its own in a folder beside it."""

    def __init__(self, folder: Path) -> None:
        self.src = folder / "src"
        shutil.copytree(HOUSE / "src", self.src, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        self.folder = folder

    def add(self, *paths: str) -> None:
        for path in paths:
            (self.folder / path).write_text(FILES[path], "utf-8")

    def change(self, change: str) -> None:
        (path,) = re.findall(r"^\+\+\+ b/(\S+)$", change, re.MULTILINE)
        text = (self.folder / path).read_text("utf-8")
        for before, after in hunks(change):
            assert text.count(before) == 1, f"{path} has not, or more than once: {before}"
            text = text.replace(before, after)
        (self.folder / path).write_text(text, "utf-8")

    def opvang(self, *arguments: str, given: str | None = None) -> str:
        code = f"import sys; sys.argv = ['opvang', *{arguments!r}]; from adapters.cli import main; main()"
        environment = {**os.environ, "PYTHONPATH": str(self.src), "OPVANG_ACTOR": "test", "LC_ALL": "C.UTF-8"}
        ran = subprocess.run([sys.executable, "-c", code], cwd=self.folder, env=environment, input=given, text=True,
                             capture_output=True, check=False)  # fmt: skip
        assert ran.returncode == 0, ran.stderr
        return ran.stdout

    def do(self, **fields: object) -> None:
        self.opvang("do", "-", given=json.dumps({name.rstrip("_"): value for name, value in fields.items()}))


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """A copy with one of each kind of change, as CONTRIBUTING has them."""
    made = Copy(tmp_path_factory.mktemp("house"))
    made.add(*FILES)
    for change in CHANGES:
        made.change(change)
    made.opvang("init")
    made.do(command="register_case", case="c1", group="student", municipality="GM0160", on="2024-01-01",
            members=[{"person": "p1", "phone": "06"}], language="uk")  # fmt: skip
    return made


def test_a_new_question_is_asked(copy: Copy) -> None:
    assert json.loads(copy.opvang("show", "sizes", "--json")) == [{"members": 1, "cases": 1}]
    assert copy.opvang("show", "sizes", "--csv").splitlines() == ["members,cases", "1,1"]
    assert "sizes" in copy.opvang("audit", "replay")


def test_a_new_projection_is_kept_and_checked(copy: Copy) -> None:
    copy.do(command="register_case", case="c2", group="status_holder", municipality="GM0160", on="2024-01-01",
            members=[{"person": "p2"}])  # fmt: skip
    copy.do(command="close_case", case="c2", on="2024-02-01", reason="moved")
    copy.opvang("projections", "check")
    copy.opvang("projections", "rebuild")
    with closing(sqlite3.connect(copy.folder / "opvang.db")) as database:
        assert database.execute('SELECT "case", day FROM case_closing').fetchall() == [("c2", "2024-02-01")]


def test_a_new_rule_is_found(copy: Copy) -> None:
    copy.do(command="make_agreement", agreement="a1", name="AZC", parties=["COA"], terms="opvang", from_="2024-01-01")
    found = json.loads(copy.opvang("show", "legality", "--on", "2024-06-01", "--json"))
    assert [one["subject"] for one in found if one["rule"] == "A4"] == ["agreement:a1"]


def test_a_new_table_is_imported(copy: Copy) -> None:
    copy.do(
        command="suggest_location",
        location="hof",
        name="Hof",
        suggested_by="owner",
        groups=["student"],
        on="2024-01-01",
    )
    copy.do(command="open_location", location="hof", on="2024-01-02", capacity={"student": 4}, deviation="spoed")
    table = copy.folder / "dicht.csv"
    table.write_text("Locatie;Gesloten op;Reden\nhof;1-3-2024;verkocht\n", "utf-8")
    copy.opvang("import", str(table), "--as", "closings")
    assert json.loads(copy.opvang("show", "occupancy", "--on", "2024-03-02", "--json")) == []


def test_the_other_changes_hold_together(copy: Copy) -> None:
    """A group, the 24 hours, what a role may read, and what is personal of a person."""
    assert "students" in copy.opvang("show", "cases", "--lang", "en")
    shown = copy.opvang("show", "personal", "person:p1", "--purpose", "test", "--ground", "test", "--json")
    assert [(one["field"], one["value"]) for one in json.loads(shown)] == [("members.0.phone", "06")]
