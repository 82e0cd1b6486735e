"""The rows of a rebuild come in the order of its parts, whoever makes them and whoever fails to."""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from projections.engine.rebuilding.rebuild_parts import Part, Rows, made

PARTS = [Part(after, after + 10) for after in range(0, 200, 10)]


def rows(part: Part) -> Rows:
    return [[(part.after, part.until)]]


class Some:
    """Others, in any kind of pool."""

    processes = 2

    def __init__(self, pool: Executor, make: Callable[[Part], Rows] = rows) -> None:
        self.pool = pool
        self.make = make
        self.begun: list[Part] = []

    def begin(self, part: Any) -> Future[Rows]:
        self.begun.append(part)
        return self.pool.submit(self.make, part)


class Here:
    """Makes rows here, and remembers of which parts."""

    def __init__(self) -> None:
        self.made: list[Part] = []

    def __call__(self, part: Part) -> Rows:
        self.made.append(part)
        return rows(part)


class Patient(Future[Rows]):
    """Is done at the latest when someone waits for it."""

    def __init__(self, part: Part) -> None:
        super().__init__()
        self.part = part

    def finish(self) -> None:
        if not self.done():
            self.set_result(rows(self.part))

    def result(self, timeout: float | None = None) -> Rows:
        self.finish()
        return super().result(timeout)


class AtTheirOwnPace:
    """Others that are done with a part after as many parts made here as the dice say, or when it is waited for."""

    processes = 2

    def __init__(self, dice: Sequence[int]) -> None:
        self.dice = list(dice)
        self.working: list[tuple[int, Patient]] = []

    def begin(self, part: Any) -> Future[Rows]:
        future = Patient(part)
        self.working.append((self.dice.pop() if self.dice else 0, future))
        return future

    def here(self, part: Part) -> Rows:
        self.working = [(left - 1, future) for left, future in self.working]
        for left, future in self.working:
            if left < 0:
                future.finish()
        return rows(part)


def test_without_others_all_is_made_here_and_when_it_is_asked_for() -> None:
    here = Here()
    asked = made(PARTS, here, None)
    assert next(asked) == (PARTS[0], rows(PARTS[0]))
    assert here.made == PARTS[:1]
    assert list(asked) == [(part, rows(part)) for part in PARTS[1:]]


def test_what_others_make_is_not_made_here() -> None:
    here = Here()
    with ThreadPoolExecutor(2) as pool:
        others = Some(pool)
        assert list(made(PARTS, here, others)) == [(part, rows(part)) for part in PARTS]
    assert others.begun
    assert sorted(here.made + others.begun) == PARTS


@given(st.lists(st.integers(0, 12), max_size=20))
def test_however_fast_others_are_the_order_is_that_of_the_parts(dice: list[int]) -> None:
    others = AtTheirOwnPace(dice)
    assert list(made(PARTS, others.here, others)) == [(part, rows(part)) for part in PARTS]


def test_little_waits_however_much_faster_others_are() -> None:
    """Rows are in memory until they are handed on."""
    others = AtTheirOwnPace([])
    done: list[Part] = []
    for part, _ in made([Part(at, at + 1) for at in range(200)], rows, others):
        done.append(part)
        for _, future in others.working:
            future.finish()
        assert len(others.working) <= len(done) + 2 * others.processes + 8


def test_where_no_process_can_be_begun_all_is_made_here() -> None:
    class Full:
        processes = 2

        def begin(self, _part: Any) -> Future[Rows]:
            raise BlockingIOError("no more processes")

    here = Here()
    assert list(made(PARTS, here, Full())) == [(part, rows(part)) for part in PARTS]
    assert here.made == PARTS


def test_what_others_began_and_could_not_end_is_made_here() -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=os._exit, initargs=(1,)) as pool:
        assert list(made(PARTS, rows, Some(pool))) == [(part, rows(part)) for part in PARTS]


def test_what_is_wrong_with_an_event_is_told_whoever_reads_it() -> None:
    with ThreadPoolExecutor(1) as pool, pytest.raises(ZeroDivisionError):
        list(made(PARTS, rows, Some(pool, make=lambda part: [[(1 // part.after,)]])))
