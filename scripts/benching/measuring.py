"""How things are timed, and what a measurement says."""

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Result:
    """What was measured of one goal on one engine.

    ``value`` is the median of the runs' ratios and ``spread`` the lowest and highest of these; ``at_most`` says on
    which side of ``target`` it should be. ``details`` is for people: what the two sides took.
    """

    goal: str
    engine: str
    value: float
    target: float
    at_most: bool
    spread: tuple[float, float]
    details: str = ""

    @property
    def met(self) -> bool:
        """Whether the goal is met."""
        return self.value <= self.target if self.at_most else self.value >= self.target


def result(
    goal: str, engine: str, ratios: Sequence[float], target: float, *, at_most: bool, details: str = ""
) -> Result:
    """The result of several runs."""
    return Result(goal, engine, median(ratios), target, at_most, (min(ratios), max(ratios)), details)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Within it nothing of before is looked through for garbage: that would be charged to whoever comes last."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


@contextmanager
def timed() -> Iterator[Callable[[], float]]:
    """Gives a function that says how many seconds it took, once it is over."""
    took: list[float] = []
    with undisturbed():
        began = time.perf_counter()
        try:
            yield lambda: took[0]
        finally:
            took.append(time.perf_counter() - began)


def rate(events: int, seconds: Sequence[float]) -> str:
    """Events per second, by the median of the runs, for people."""
    return f"{events / median(seconds):,.0f}/s"
