"""The catalogue finds all questions and projections by where they stand, and what a question declares is whole."""

import pkgutil
from importlib import import_module
from types import ModuleType
from typing import Annotated, Any, NamedTuple

import pytest

import projections
from domain.kernel.rules import N_
from projections.catalogue import PROJECTIONS, question, questions
from projections.engine.question import Column, Day, Kind, Mark, Question, columns_of, in_sight, records

MODULES = [
    import_module(found.name)
    for found in pkgutil.walk_packages(projections.__path__, "projections.")
    if not found.ispkg and ".engine." not in found.name and found.name != "projections.catalogue"
]


def stem(module: ModuleType) -> str:
    return module.__name__.rpartition(".")[2]


@pytest.mark.parametrize("module", MODULES, ids=stem)
def test_what_stands_in_a_file_is_told_by_its_name(module: ModuleType) -> None:
    assert hasattr(module, "PROJECTIONS") == stem(module).endswith("_table")
    one = getattr(module, "QUESTION", None)
    assert one is None or one.verb.replace("-", "_") == stem(module)
    assert (one is None) == (one not in questions())


def test_every_verb_and_every_table_is_there_once() -> None:
    verbs, tables = [one.verb for one in questions()], [one.table.name for one in PROJECTIONS]
    assert len(verbs) == len(set(verbs)) > 30
    assert len(tables) == len(set(tables)) > 10
    assert question("balance").title == "Quota balance"


@pytest.mark.parametrize("one", questions(), ids=lambda one: one.verb)
def test_a_question_says_what_it_is_for_and_what_people_see(one: Question[Any]) -> None:
    assert one.help.endswith(".")
    assert one.shown
    keys = {column.key for column in one.columns}
    for column in one.columns:
        if column.formula is not None:
            assert column.formula.format(**dict.fromkeys(keys, "1"))


class Inner(NamedTuple):
    at: Annotated[Day, N_("at")]


class Sample(NamedTuple):
    from_: Annotated[Day | None, N_("from"), Mark.LAST]
    hidden: bool
    number: Annotated[int | None, N_("number"), Mark.UNKNOWN]
    within: list[Inner]


def test_a_field_declares_its_key_its_kind_and_its_heading() -> None:
    assert columns_of(Sample) == (
        Column("from", Kind.DAY, "from", last=True),
        Column("hidden", Kind.YES_NO),
        Column("number", Kind.COUNT, "number", unknown=True),
        Column("within", Kind.RECORDS, records=Inner),
    )
    assert [column.key for column in in_sight(columns_of(Sample))] == ["number", "from"]


def test_rows_within_rows_are_records_too() -> None:
    assert records([Sample(None, True, 1, [Inner("2024-01-01")])]) == [
        {"from": None, "hidden": True, "number": 1, "within": [{"at": "2024-01-01"}]}
    ]
    assert records([]) == []
