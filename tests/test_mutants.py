"""``make mutants`` makes changes that matter and no others, tries them, and leaves the files as they are."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from scripts.mutating.main import files, sample
from scripts.mutating.making import mutants_of
from scripts.mutating.observing import DOMAIN, HOUSE, TESTS

SPELLS = next(DOMAIN.rglob("spells.py"))


def made(folder: Path, line: str) -> set[str]:
    """What may stand in the place of the last line of a function that returns a bool."""
    file = folder / "made.py"
    file.write_text(f"def holds(a, b) -> bool:\n    {line}\n")
    mutants = [mutant for mutant in mutants_of(file) if mutant.differs()]
    return {mutant.changed.splitlines()[-1].strip() for mutant in mutants}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("return a < b", {"return a <= b", "return a >= b"}),
        ("return a is None", {"return a is not None"}),
        ("return a not in b", {"return a in b"}),
        ("return a and b", {"return (a or b)", "return a", "return b"}),
        ("return not a", {"return a"}),
        ("return a", {"return not a"}),
        ("return True", {"return False"}),
        ("return -1", {"return (-2)", "return (0)"}),
        ("a = b + 1", {"a = (b - 1)", "a = b + 0", "a = b + 2"}),
        ("a += b", {"a -= b", "pass"}),
        ("a = min(b)", {"a = max(b)"}),
        ("a = sorted(b, key=str)", {"a = list(b)"}),
        ("a = date.max", {"a = date.min"}),
        ("a = [n for n in b if n]", {"a = [n for n in b if True]"}),
        ("a = b if a else None", {"a = b", "a = None"}),
        ("if a: b()", {"if True: b()", "if False: b()", "if a: pass"}),
        ("yield a", {"yield from ()"}),
        ("raise a", {"pass"}),
        ("a.b = 'c'", {"pass"}),
        ("a: Annotated[int | None, Field(ge=1)]", {f"a: Annotated[int | None, Field(ge={n})]" for n in (0, 2)}),
    ],
)
def test_a_mutant_decides_otherwise(line: str, expected: set[str], tmp_path: Path) -> None:
    assert made(tmp_path, line) == expected


@pytest.mark.parametrize(
    "line",
    [
        '"""Gives 1 and not 2."""',
        'a = N_("not " + "at all")',
        "a: dict[int, tuple[int | None, ...]]",
        "a = Field(description='1 < 2', repr=False)",
        "assert a is not None",
        "import a",
        "a = f'{b + 1}'",
        "a = isinstance(b, int | str)",
        "del a",
    ],
)
def test_what_decides_nothing_is_left_as_it_is(line: str, tmp_path: Path) -> None:
    assert made(tmp_path, line) == set()


def test_every_mutant_of_the_domain_names_its_file_and_line() -> None:
    for file in files(None):
        for mutant in mutants_of(file)[::40]:
            before, after = file.read_text("utf-8").splitlines(), mutant.changed.splitlines()
            assert before[: mutant.line - 1] == after[: mutant.line - 1]
            assert before[mutant.line - 1] != after[mutant.line - 1]


def test_the_same_seed_gives_the_same_sample() -> None:
    mutants = mutants_of(SPELLS)
    assert sample(mutants, 7, 10) == sample(mutants, 7, 10) != sample(mutants, 8, 10)
    assert len(set(sample(mutants, 7, 10))) == 10


def result(*arguments: str) -> dict[str, Any]:
    """What ``make mutants`` says, run in a process of its own."""
    ran = subprocess.run(
        [sys.executable, "scripts/mutants", "--seed", "1", "--processes", "1", "--json", *arguments],
        cwd=HOUSE, capture_output=True, text=True, check=True,
    )  # fmt: skip
    found: dict[str, Any] = json.loads(ran.stdout)
    return found


def test_what_a_test_notices_is_killed_and_the_rest_is_told() -> None:
    before = SPELLS.read_bytes()
    theirs = ("--only", str(SPELLS), "--sample", "3", "--tests")
    killed = result(*theirs, str(next(TESTS.rglob("test_spells.py"))))
    assert (killed["mutants"], killed["killed"], killed["score"]) == (3, 3, 100.0)
    missed = result(*theirs, str(next(TESTS.rglob("test_share.py"))))
    assert (missed["mutants"], missed["killed"], missed["score"]) == (3, 0, 0.0)
    assert [survivor["file"] for survivor in missed["survivors"]] == [str(SPELLS.relative_to(HOUSE))] * 3
    assert SPELLS.read_bytes() == before
