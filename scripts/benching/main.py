"""The command line of the bench: what to measure, how large, and in which form to say it."""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from eventsourcing.dcb.api import DCBEvent
from rich.console import Console
from rich.table import Table
from scripts.benching.asking import asking, placing, verifying
from scripts.benching.engines import engines
from scripts.benching.filling import Filled, appending, filled, rebuilding
from scripts.benching.history import history, municipalities_for
from scripts.benching.library import projecting
from scripts.benching.measuring import Result
from scripts.benching.starting import starting

EVENTS = 1_000_000
ENGINES = ("sqlite", "postgresql")

Measure = Callable[[Filled, Sequence[DCBEvent], int], Result]

GOALS: dict[str, Measure] = {
    "P2": appending,
    "P3": rebuilding,
    "P4": projecting,
    "P5": asking,
    "P6": verifying,
    "P7": starting,
    "P1": placing,
}
"""What is measured in a register that holds a history, given that history and the number of runs. Last comes what
records something more in it."""


def asked(arguments: Sequence[str] | None) -> Namespace:
    """What was asked on the command line."""
    parser = ArgumentParser(prog="bench", description="Measure the goals of speed, each beside its raw loop.")
    parser.add_argument("--events", type=int, default=EVENTS, help="size of the large ones (%(default)s)")
    parser.add_argument("--quick", action="store_true", help="a tenth of the sizes, and fewer runs")
    parser.add_argument("--goal", action="append", choices=[*GOALS], help="only this one; may be repeated")
    parser.add_argument("--engine", action="append", choices=ENGINES, help="only this one; may be repeated")
    parser.add_argument("--runs", type=int, default=3, help="of which the median is taken (%(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="of the history (%(default)s)")
    parser.add_argument("--json", action="store_true", help="a list of results instead of a table")
    found = parser.parse_args(arguments)
    if found.quick:
        found.events, found.runs = found.events // 10, min(found.runs, 2)
    return found


def measure(events: int, seed: int, runs: int, goals: Sequence[str], names: Sequence[str]) -> Iterator[Result]:
    """The results, one by one, of these goals on these engines."""
    told = list(islice(history(seed, municipalities_for(events)), events))
    with engines(names) as found:
        for engine in found:
            with filled(engine, told) as world:
                for goal in goals:
                    if goal == "P4" and engine.name != "postgresql":
                        continue  # the library's recorder for boundaries is PostgreSQL's
                    yield GOALS[goal](world, told, runs)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and say what was found."""
    found = asked(arguments)
    log = Console(stderr=True)
    results = []
    for one in measure(found.events, found.seed, found.runs, found.goal or list(GOALS), found.engine or ENGINES):
        log.print(f"{one.goal} {one.engine}: {one.value:.2f} ({one.details})", highlight=False, soft_wrap=True)
        results.append(one)
    if found.json:
        print(json.dumps([as_json(one) for one in results], indent=1))
    else:
        Console().print(table(results))


def as_json(one: Result) -> dict[str, object]:
    """A result, for programs."""
    return {
        "goal": one.goal,
        "engine": one.engine,
        "value": round(one.value, 4),
        "target": one.target,
        "met": one.met,
        "spread": [round(ratio, 4) for ratio in one.spread],
    }


def table(results: Sequence[Result]) -> Table:
    """The results, for people."""
    shown = Table("goal", "engine", "value", "target", "met", "spread", "details")
    for one in results:
        target = f"{'≤' if one.at_most else '≥'} {one.target:g}"
        spread = f"{one.spread[0]:.2f}–{one.spread[1]:.2f}"
        shown.add_row(one.goal, one.engine, f"{one.value:.2f}", target, "yes" if one.met else "no", spread, one.details)
    return shown
