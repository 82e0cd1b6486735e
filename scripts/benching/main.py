"""The command line of the bench: what to measure, how large, and in which form to say it."""

import json
import os
import platform
import sqlite3
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from eventsourcing.dcb.api import DCBEvent
from rich.console import Console
from rich.table import Table
from scripts.benching.asking import placing, placing_where_many_were, verifying
from scripts.benching.engines import Engine, engines
from scripts.benching.filling import Filled, appending, appending_less, filled, rebuilding
from scripts.benching.growing import growing, sizes_up_to
from scripts.benching.history import told
from scripts.benching.importing import importing
from scripts.benching.library import projecting
from scripts.benching.measuring import Result
from scripts.benching.page import page, plot
from scripts.benching.questions import asking_all, asking_before, asking_one
from scripts.benching.starting import starting

EVENTS = 1_000_000
ENGINES = ("sqlite", "postgresql")
DOCS = Path(__file__).resolve().parent.parent.parent / "docs"

Measure = Callable[[Filled, Sequence[DCBEvent], int], Result]

GOALS: dict[str, Measure] = {
    "P2": appending,
    "P10": appending_less,
    "P3": rebuilding,
    "P4": projecting,
    "P5": asking_before,
    "P8": asking_one,
    "P9": asking_all,
    "P6": verifying,
    "P7": starting,
    "P1": placing,
    "P1-busy": placing_where_many_were,
}
"""What is measured in a register that holds a history, given that history and the number of runs. Last comes what
records something more in it."""


def asked(arguments: Sequence[str] | None) -> Namespace:
    """What was asked on the command line."""
    parser = ArgumentParser(prog="bench", description="Measure the goals of speed, each beside its raw loop.")
    parser.add_argument("--events", type=int, default=EVENTS, help="size of the large ones (%(default)s)")
    parser.add_argument("--quick", action="store_true", help="a tenth of the sizes, and one run of each")
    parser.add_argument("--goal", action="append", choices=[*GOALS], help="only this one; may be repeated")
    parser.add_argument("--engine", action="append", choices=ENGINES, help="only this one; may be repeated")
    parser.add_argument("--municipalities", type=int, help="that record it: few of them take many years to")
    parser.add_argument("--runs", type=int, default=3, help="of which the median is taken (%(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="of the history (%(default)s)")
    parser.add_argument("--json", action="store_true", help="a list of results instead of a table")
    parser.add_argument("--no-goals", action="store_true", help="none of the goals")
    parser.add_argument(
        "--growth",
        nargs="*",
        type=int,
        metavar="SIZE",
        help="also how cost grows: with so many events, or a hundredth, a tenth and all of --events",
    )
    parser.add_argument(
        "--import",
        dest="rows",
        nargs="?",
        type=int,
        const=100_000,
        metavar="ROWS",
        help="only how fast tables of so many rows are imported (%(const)s); no goal",
    )
    parser.add_argument(
        "--docs", nargs="?", type=Path, const=DOCS, metavar="FOLDER", help="write the page, in docs/ or this folder"
    )
    found = parser.parse_args(arguments)
    if found.quick:
        found.events, found.runs = found.events // 10, 1
    return found


def measure(
    events: int, seed: int, runs: int, goals: Sequence[str], found: Sequence[Engine], municipalities: int | None = None
) -> Iterator[Result]:
    """The results, one by one, of these goals on these engines."""
    history = told(events, seed, municipalities)
    for engine in found:
        with filled(engine, history) as world:
            for goal in goals:
                if goal == "P4" and engine.name != "postgresql":
                    continue  # the library's recorder for boundaries is PostgreSQL's
                yield GOALS[goal](world, history, runs)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and say what was found."""
    found = asked(arguments)
    log = Console(stderr=True)
    results, growth = [], []
    with engines(found.engine or ENGINES) as there:
        if found.rows:
            for engine in there:
                for imported in importing(engine, found.rows):
                    print(json.dumps(asdict(imported)) if found.json else imported, flush=True)
            return
        goals = [goal for goal in GOALS if not found.goal or goal in found.goal]
        for one in (
            () if found.no_goals else measure(found.events, found.seed, found.runs, goals, there, found.municipalities)
        ):
            log.print(f"{one.goal} {one.engine}: {one.value:.2f} ({one.details})", highlight=False, soft_wrap=True)
            results.append(one)
        if found.growth is not None:
            for costs in growing(found.growth or sizes_up_to(found.events), found.seed, there):
                log.print(f"growth {costs}", highlight=False, soft_wrap=True)
                growth.append(costs)
        run = {
            "date": datetime.now(UTC).date().isoformat(),
            "cores": os.cpu_count(),
            "memory_gib": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30),
            "versions": versions(there),
            "events": found.events,
            "runs": found.runs,
        }
    if found.docs:
        keep(found.docs, run, results, growth)
    if found.json:
        print(json.dumps([as_json(one) for one in results], indent=1))
    else:
        # narrower than this it would fold
        shown = Console()
        Console(width=max(shown.width, 72)).print(table(results))


def versions(there: Sequence[Engine]) -> dict[str, str]:
    """The versions of what was measured with."""
    found = {"Python": platform.python_version(), "SQLite": sqlite3.sqlite_version}
    for engine in there:
        if engine.name == "postgresql":
            with engine.database() as url, engine.driver(url) as driver:
                found["PostgreSQL"] = driver.rows("SHOW server_version")[0][0]
    return found


def keep(
    folder: Path, run: Mapping[str, object], results: Sequence[Result], growth: Sequence[Mapping[str, object]]
) -> None:
    """Write what was found into a folder, and the page that tells it; what was not measured stays as it was."""
    file = folder / "benchmarks.json"
    kept = json.loads(file.read_text("utf-8")) if file.exists() else {}
    if results:
        sizes = {"events": run["events"], "runs": run["runs"]}
        full = [as_json(one) | sizes | {"at_most": one.at_most, "details": one.details} for one in results]
        before = kept.get("goals", {}).get("results", [])
        goals = {(ENGINES.index(one["engine"]), [*GOALS].index(one["goal"])): one for one in [*before, *full]}
        kept["goals"] = {"run": run, "results": [goals[one] for one in sorted(goals)]}
    if growth:
        before = kept.get("growth", {}).get("results", [])
        points = {(ENGINES.index(one["engine"]), one["events"]): one for one in [*before, *growth]}
        kept["growth"] = {"run": run, "results": [points[one] for one in sorted(points)]}
        (folder / "benchmarks.svg").write_text(plot(kept["growth"]["results"]), "utf-8")
    file.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", "utf-8")
    (folder / "benchmarks.md").write_text(page(kept), "utf-8")


def as_json(one: Result) -> dict[str, object]:
    """A result, for programs."""
    return {
        "goal": one.goal,
        "engine": one.engine,
        "value": one.value,
        "target": one.target,
        "met": one.met,
        "spread": list(one.spread),
    }


def table(results: Sequence[Result]) -> Table:
    """The results, for people; what both sides took was said while measuring."""
    shown = Table("goal", "engine", "value", "target", "met", "spread")
    for one in results:
        target = f"{'≤' if one.at_most else '≥'} {one.target:g}"
        spread = f"{one.spread[0]:.2f}–{one.spread[1]:.2f}"
        shown.add_row(one.goal, one.engine, f"{one.value:.2f}", target, "yes" if one.met else "no", spread)
    return shown
