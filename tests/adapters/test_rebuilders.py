"""A rebuild that other processes help with gives what one alone gives, also when they are killed."""

from collections.abc import Iterator
from multiprocessing import active_children
from pathlib import Path

import pytest

from adapters.rebuilders import Rebuilders
from adapters.register import Register
from projections.changes import complete, corrections_until
from projections.projector import PROJECTIONS
from tests.acceptance.world import household, opened, placed, record


@pytest.fixture
def register(url: str, tmp_path: Path) -> Iterator[Register]:
    with Register(url, keyring=f"sqlite:///{tmp_path / 'keys.db'}", actor="coordinator") as register:
        register.create()
        record(register, *opened("hof", {"displaced_ukraine": 10}), household("c1", 2), placed("p1", "c1", "hof", DAY))
        placed_at = register.ledger.head()
        record(register, {"command": "retract", "position": placed_at, "reason": "verschreven"})
        record(register, placed("p2", "c1", "hof", DAY))
        yield register


DAY = "2024-02-01"


def test_the_rows_that_others_make_are_those_that_one_makes_oneself(register: Register) -> None:
    head = register.ledger.head()
    parts = [(after, min(after + 3, head)) for after in range(0, head, 3)]
    corrections = corrections_until(register.recorded, head)
    made = 0
    for (after, until), rows in zip(parts, Rebuilders(register.ledger.url, 1).rows(parts, head), strict=True):
        own = complete(PROJECTIONS, register.recorded(None, after=after, until=until), corrections).rows
        assert rows in (own, None)
        made += rows is not None
    assert made > 0


@pytest.mark.parametrize("processes", [0, 2])
def test_a_rebuild_with_help_is_equal_to_what_was_there(register: Register, processes: int) -> None:
    helped = Rebuilders(register.ledger.url, processes).rows
    report = register.projector.rebuild(register.ledger, batch=2, make_rows=helped)
    assert (report.events, report.equal) == (register.ledger.head(), True)
    assert register.projector.check(register.ledger) == []


def test_when_the_others_are_killed_one_goes_on_alone(register: Register) -> None:
    def kill(done: int, _total: int) -> None:
        for child in active_children() if done == 2 else ():
            child.kill()

    helped = Rebuilders(register.ledger.url, 1).rows
    report = register.projector.rebuild(register.ledger, batch=1, make_rows=helped, progress=kill)
    assert report.equal
    assert active_children() == []
