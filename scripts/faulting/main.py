"""The command line of the faults: which to try, how often, on which engine, and from which seed on."""

import json
import sys
import time
import traceback
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from random import SystemRandom

from rich.console import Console
from rich.table import Table
from scripts.faulting.bad_rows import bad_rows
from scripts.faulting.beds import after_the_last_bed
from scripts.faulting.commits import answers_lost
from scripts.faulting.cutting import cut_off
from scripts.faulting.damage import damaged
from scripts.faulting.erasing import erased
from scripts.faulting.failover import primary_lost
from scripts.faulting.full_disk import disk_full
from scripts.faulting.halfway import interrupted_half_way
from scripts.faulting.handing import handed_over
from scripts.faulting.heads import contradicted
from scripts.faulting.killing import killed_while_recording
from scripts.faulting.nonsense import malformed
from scripts.faulting.scene import ENGINES, Fault, NotSurvived, NotTried, Scene, scenes
from scripts.faulting.starts import first_starts
from scripts.faulting.stopping import stopped_while_recording


@dataclass(frozen=True)
class Kind:
    """A kind of fault: what it is, how to try it, how often by default, and on which engines."""

    what: str
    fault: Fault
    times: int
    engines: tuple[str, ...] = ENGINES


FAULTS: dict[str, Kind] = {
    "F1": Kind("killed while recording", killed_while_recording, 500),
    "F2": Kind("8 processes after the last bed", after_the_last_bed, 50),
    "F3": Kind("primary lost, standby promoted", primary_lost, 10, ("postgresql",)),
    "F4": Kind("malformed commands and files", malformed, 100_000),
    "F5": Kind("stored events changed", damaged, 1_000),
    "F6": Kind("disk full while recording", disk_full, 20),
    "F7": Kind("a person erased", erased, 25),
    "F8": Kind("rows of others, in every table", bad_rows, 200),
    "handed": Kind("what was handed over spoilt", handed_over, 500),
    "heads": Kind("put back between two signatures", contradicted, 50),
    "commit": Kind("answer to COMMIT lost", answers_lost, 5_000, ("postgresql",)),
    "stopped": Kind("stopped while it holds the lock", stopped_while_recording, 20),
    "cut": Kind("answers cut off at every write", cut_off, 200),
    "halfway": Kind("feeds and imports interrupted", interrupted_half_way, 60),
    "starts": Kind("32 first starts at once", first_starts, 10),
}


@dataclass(frozen=True)
class Result:
    """How one fault went on one engine; ``survived`` is None where this machine can't try it."""

    fault: str
    engine: str
    seed: int
    times: int
    survived: bool | None
    seconds: float
    details: str


def asked(arguments: Sequence[str] | None) -> Namespace:
    """What was asked on the command line."""
    parser = ArgumentParser(prog="faults", description="Try the faults that the register must survive.")
    parser.add_argument("--fault", action="append", choices=[*FAULTS], help="only this one; may be repeated")
    parser.add_argument("--engine", action="append", choices=ENGINES, help="only this one; may be repeated")
    parser.add_argument("--times", type=int, help="how often, instead of what is usual for each")
    parser.add_argument(
        "--seed", type=int, help="of the first time; each next one has the next seed (chosen if not given)"
    )
    parser.add_argument("--json", action="store_true", help="a list of results instead of a table")
    return parser.parse_args(arguments)


def attempt(name: str, scene: Scene, seed: int, times: int) -> Result:
    """Try one fault that many times."""
    start = time.monotonic()
    survived: bool | None = True
    try:
        details = FAULTS[name].fault(scene, range(seed, seed + times))
    except NotTried as reason:
        survived, details = None, str(reason)
    except NotSurvived as found:
        survived, details = (
            False,
            f"{found}; again: --fault {name} --engine {scene.engine} --seed {found.seed} --times 1",
        )
    except Exception as error:
        traceback.print_exc()
        survived, details = False, f"{type(error).__name__}: {error}"
    return Result(name, scene.engine, seed, times, survived, round(time.monotonic() - start, 1), details)


def results(found: Namespace) -> Iterator[Result]:
    """One by one, what became of the faults that were asked for."""
    seed = SystemRandom().randrange(1_000_000) if found.seed is None else found.seed
    with scenes(found.engine or ENGINES) as ready:
        for name in found.fault or FAULTS:
            for scene in ready:
                if scene.engine in FAULTS[name].engines:
                    yield attempt(name, scene, seed, found.times or FAULTS[name].times)


def main(arguments: Sequence[str] | None = None) -> int:
    """Try, and say what was found; returns 1 if a fault was not survived."""
    found = asked(arguments)
    log = Console(stderr=True, highlight=False, soft_wrap=True)
    told = []
    for one in results(found):
        log.print(f"{one.fault} {one.engine}: {_ANSWERS[one.survived]}, seed {one.seed}: {one.details}", markup=False)
        told.append(one)
    if found.json:
        print(json.dumps([asdict(one) for one in told], indent=1))
    else:
        Console(width=None if sys.stdout.isatty() else 160).print(table(told))
    return int(any(one.survived is False for one in told))


_ANSWERS = {True: "survived", False: "NOT SURVIVED", None: "not tried"}


def table(told: Sequence[Result]) -> Table:
    """The results, for people."""
    shown = Table("fault", "what", "engine", "times", "seed", "survived", "seconds", "details")
    for one in told:
        times, seconds = f"{one.times:,}", f"{one.seconds:.1f}"
        what, answer = FAULTS[one.fault].what, _ANSWERS[one.survived]
        shown.add_row(one.fault, what, one.engine, times, str(one.seed), answer, seconds, one.details)
    return shown
