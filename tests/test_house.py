"""The house keeps its own rules: layers, pins, catalogues, and what CI runs."""

import ast
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Collection
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po
from importlinter.cli import lint_imports

from adapters.answers.texts import Texts
from domain.kernel.rules import RULES

HOUSE = Path(__file__).parent.parent
REQUIREMENTS = sorted((HOUSE / "requirements").iterdir())
PINS = [file for file in REQUIREMENTS if file.suffix == ".txt"]


def statements(file: Path) -> list[str]:
    """What a requirements file says, a statement with its options to a line, without the comments."""
    joined = file.read_text().replace("\\\n", " ")
    return [line for line in map(str.strip, joined.splitlines()) if line and not line.startswith("#")]


def test_every_layer_imports_only_what_is_below_it(capsys: pytest.CaptureFixture[str]) -> None:
    broken = lint_imports(config_filename=str(HOUSE / "pyproject.toml"), no_cache=True)
    assert not broken, capsys.readouterr().out


def modules() -> dict[str, Path]:
    """The files of the source, by the names that they are imported by."""
    found = {}
    for file in (HOUSE / "src").rglob("*.py"):
        parts = file.relative_to(HOUSE / "src").with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = file
    return found


def imported(file: Path, known: Collection[str]) -> set[str]:
    """The modules that a file imports anywhere in it: at its top, within a function, or for the type checker alone."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= {name if name in known else node.module for name in names}
    return found & set(known)


def test_no_files_import_each_other_by_whatever_way_round() -> None:
    files = modules()
    try:
        TopologicalSorter({name: imported(file, files) for name, file in files.items()}).prepare()
    except CycleError as error:
        pytest.fail(" imports ".join(reversed(error.args[1])))


def test_no_folder_has_more_modules_than_one_overlooks() -> None:
    folders = Counter(file.parent for file in modules().values() if file.stem != "__init__")
    assert {folder: number for folder, number in folders.items() if number > 18} == {}


def test_no_file_is_longer_than_one_reads_through() -> None:
    # the verifier is handed over and read as one file, which imports nothing of ours: an hour's reading
    longest = {"adapters.audit.standalone_verifier": 1000}
    lengths = {name: len(file.read_text("utf-8").splitlines()) for name, file in modules().items()}
    assert {name: length for name, length in lengths.items() if length > longest.get(name, 500)} == {}


@pytest.mark.parametrize("file", REQUIREMENTS, ids=lambda file: file.name)
def test_requirements_name_no_host_and_no_path(file: Path) -> None:
    assert not re.search(r"[/@]|\\(?!\n)", file.read_text())
    options = re.findall(r"(?:^|\s)(-\S+?)(?=[\s=]|$)", "\n".join(statements(file)))
    assert set(options) <= {"-r", "-c", "--hash"}


@pytest.mark.parametrize("file", PINS, ids=lambda file: file.name)
def test_every_requirement_is_pinned_by_version_and_hash(file: Path) -> None:
    pin = re.compile(r"[a-z0-9-]+==[\w.]+( ; [^;]+?)?( +--hash=sha256:[0-9a-f]{64})+")
    assert [line for line in statements(file) if not pin.fullmatch(line)] == []


def test_what_runs_is_pinned_alike_for_whoever_develops() -> None:
    run, dev = (set(statements(HOUSE / "requirements" / name)) for name in ("run.txt", "dev.txt"))
    assert run <= dev


def test_ci_runs_make_test_at_the_top_of_the_house(tmp_path: Path) -> None:
    make = tmp_path / "make"
    make.write_text('#!/bin/sh\necho "$PWD: make $*"\n')
    make.chmod(0o755)
    ran = subprocess.run(
        [HOUSE / ".ci" / "run"],
        cwd=tmp_path,
        env={**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout == f"{HOUSE}: make test\n"


def test_compiled_translations_say_what_their_sources_say() -> None:
    for source in (HOUSE / "src" / "adapters" / "locale").glob("*/LC_MESSAGES/opvang.po"):
        with source.open("rb") as po, source.with_suffix(".mo").open("rb") as mo:
            written = {message.id: message.string for message in read_po(po) if message.string}
            compiled = {message.id: message.string for message in read_mo(mo)}
        assert {id: text for id, text in compiled.items() if id} == {id: text for id, text in written.items() if id}, (
            "run `make messages`"
        )


def test_the_pages_that_come_from_the_code_are_up_to_date() -> None:
    checked = subprocess.run([sys.executable, "scripts/docs", "--check"], cwd=HOUSE, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stderr


def test_every_rule_is_said_in_dutch() -> None:
    dutch = Texts("nl")
    rules = [rule.text for rule in RULES.values()]
    assert [text for text in rules if dutch.say(text) == text] == []


def test_no_text_to_translate_stands_where_the_catalogue_does_not_see_it() -> None:
    """Within an f-string nothing is extracted, and so it would be shown in English for ever."""
    for file in (HOUSE / "src").rglob("*.py"):
        inside = [node for whole in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(whole, ast.JoinedStr)
                  for node in ast.walk(whole)]  # fmt: skip
        assert not [node for node in inside if isinstance(node, ast.Name) and node.id == "N_"], file


def test_no_text_is_without_its_dutch() -> None:
    with (HOUSE / "src/adapters/locale/nl/LC_MESSAGES/opvang.po").open("rb") as file:
        assert [message.id for message in read_po(file) if message.id and not message.string] == []


def test_the_command_line_prints_in_one_place() -> None:
    """There what cannot be shown is noticed, and what steers a terminal is written out."""
    printing = re.compile(r"\bprint\(|sys\.std(out|err)\.write|console\.print|\becho\(")
    files = (HOUSE / "src/adapters/cli").rglob("*.py")
    assert {file.name for file in files if printing.search(file.read_text("utf-8"))} == {"output.py", "streams.py"}
