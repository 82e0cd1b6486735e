"""A decision is pure: the same command on the same facts gives the same bytes, whoever asks, when and where."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given as anything
from pydantic import BaseModel

from domain.catalogue import CATALOGUE
from domain.kernel.deciding import Command, Refused, run
from domain.kernel.history import Deviation, OccupancyChange
from domain.kernel.vocabulary import Document
from tests.domain.examples import EXAMPLES
from tests.domain.facts import a_household, a_location, placed
from tests.domain.given import Story, command, given
from tests.domain.glass import stored
from tests.domain.states.test_occupancy import BEGINNING, LIVES, Move, asked

HOUSE = Path(__file__).parents[2]
DOMAIN = sorted((HOUSE / "src" / "domain").rglob("*.py"))


def outcome(story: Story, name: str, fields: dict[str, object]) -> object:
    """What is recorded, or what is said of it."""
    try:
        return [(tagged.tags, tagged.decision) for tagged in run(command(name, **fields), story.fold)]
    except Refused as refused:
        return str(refused)


@anything(LIVES)
def test_the_same_command_on_the_same_facts_gives_the_same_events(moves: list[Move]) -> None:
    story = given(*BEGINNING, anyhow=True).story
    for move in moves:
        name, fields = asked(move, story)
        first = outcome(story, name, fields)
        before = list(story.recorded)
        assert outcome(story, name, fields) == first
        assert story.recorded == before, "deciding records nothing by itself"
        if not isinstance(first, str):
            story.do(command(name, **fields))


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_a_command_decides_anew_each_time_that_it_is_run(name: str) -> None:
    """It may be run again on other facts, when its append fails: nothing of the first time may stay with it."""
    one, story = EXAMPLES[name].command(), EXAMPLES[name].story_before()
    first = [(tagged.tags, tagged.decision) for tagged in run(one, story.fold)]
    boundary = one.consistency_boundary()
    assert [(tagged.tags, tagged.decision) for tagged in run(one, story.fold)] == first
    assert one.consistency_boundary() == boundary


def test_run_again_on_other_facts_a_command_sees_those() -> None:
    facts = [*a_location(capacity={"asylum_regular": 1}), a_household("c1", "p1"), a_household("c2", "p2")]
    story = given(*facts, anyhow=True).story
    one = command("place_household", **placed("pl1", "c1")[1])
    run(one, story.fold)
    story.do(command("place_household", **placed("pl2", "c2")[1]))
    with pytest.raises(Refused, match="P1"):
        run(one, story.fold)


# all that build on something; before two of these there are facts of their own kind, which they do not need, and the
# third is about what no decision can read
NEED_NOTHING = ("assign_quota", "register_case", "set_row_aside")
REFUSED_OF_NOTHING = sorted(name for name, one in EXAMPLES.items() if one.before and name not in NEED_NOTHING)


@pytest.mark.parametrize("name", REFUSED_OF_NOTHING)
def test_a_refused_command_leaves_nothing_to_be_recorded(name: str) -> None:
    one = EXAMPLES[name].command()
    with pytest.raises(Refused):
        run(one, Story().fold)
    assert one.collect_events() == []


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_deciding_leaves_the_facts_as_they_were(name: str) -> None:
    story = EXAMPLES[name].story_before()
    before = [recorded.event.model_dump_json() for recorded in story.recorded]
    run(EXAMPLES[name].command(), story.fold)
    assert [recorded.event.model_dump_json() for recorded in story.recorded] == before


@pytest.mark.slow
def test_the_bytes_do_not_depend_on_the_order_in_which_this_process_keeps_sets() -> None:
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", "from tests.domain.test_purity import tell; tell()"],
            cwd=HOUSE,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": f"{HOUSE / 'src'}{os.pathsep}{HOUSE}"},
            stdout=subprocess.PIPE,
            text=True,
        )
        for seed in ("1", "2", "3", "4")
    ]
    told = {process.communicate()[0] for process in processes}
    assert [process.returncode for process in processes] == [0] * 4
    assert len(told) == 1
    assert told.pop().count("\n") > len(EXAMPLES)


def tell() -> None:
    """Print what every example is stored as, and what is said where it is refused."""
    for _, example in sorted(EXAMPLES.items()):
        for tagged in example.events():
            event = stored(tagged)
            print(event.type, list(event.tags), event.data.decode())
        try:
            run(example.command(), Story().fold)
        except Refused as refused:
            print(refused)


# ---------------------------------------------------------------- by reading the code

FORBIDDEN_MODULES = {
    "random", "secrets", "uuid", "time", "os", "sys", "socket", "subprocess", "pathlib", "logging", "threading",
    "asyncio", "sqlite3", "sqlalchemy", "psycopg", "tempfile", "shutil", "getpass", "platform",
}  # fmt: skip
FORBIDDEN_CALLS = {
    "now",
    "utcnow",
    "today",
    "uuid4",
    "uuid1",
    "urandom",
    "getenv",
    "open",
    "print",
    "input",
    "monotonic",
}


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").partition(".")[0]


def calls(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                on = node.func.value
                # ``view.now()`` is the household as it stands; ``datetime.now()`` is a clock
                of_a_clock = isinstance(on, ast.Name) and on.id in ("datetime", "date", "time")
                if node.func.attr not in ("now", "open") or of_a_clock:
                    yield node.func.attr
            elif isinstance(node.func, ast.Name):
                yield node.func.id


@pytest.mark.parametrize("file", DOMAIN, ids=lambda file: str(file.relative_to(HOUSE / "src")))
def test_the_domain_has_no_clock_no_chance_and_no_outside(file: Path) -> None:
    tree = ast.parse(file.read_text())
    assert FORBIDDEN_MODULES.isdisjoint(imports(tree))
    assert FORBIDDEN_CALLS.isdisjoint(calls(tree))


def test_that_check_would_notice() -> None:
    tree = ast.parse("import random\nfrom uuid import uuid4\nat = datetime.now()\nday = date.today()\nid = uuid4()")
    assert set(imports(tree)) & FORBIDDEN_MODULES == {"random", "uuid"}
    assert set(calls(tree)) & FORBIDDEN_CALLS == {"now", "today", "uuid4"}
    assert not set(calls(ast.parse("view.now()"))) & FORBIDDEN_CALLS


def models(of: type[BaseModel] = BaseModel) -> Iterator[type[BaseModel]]:
    """The models of the domain, whatever they are a part of, without those that are only a part of other models."""
    for model in of.__subclasses__():
        if model.__module__.startswith("domain.") and not model.__subclasses__():
            yield model
        yield from models(model)


def test_what_an_event_is_made_of_is_frozen_and_takes_nothing_unknown() -> None:
    found = {*models()} - {part for model in models() if issubclass(model, Command) for part in model.__mro__}
    assert {Document, Deviation, OccupancyChange} <= found
    assert [model for model in found if model.model_config.get("extra") != "forbid"] == []
    assert [model for model in found if not model.model_config.get("frozen")] == []


def test_every_event_is_frozen_and_takes_nothing_unknown() -> None:
    for event in CATALOGUE.events:
        assert event.model_config["frozen"]
        assert event.model_config["extra"] == "forbid"
        assert event.model_config["hide_input_in_errors"]
