"""The command line of the mutants: a sample by its seed, the score, and those that no test noticed."""

import json
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from os import cpu_count
from pathlib import Path
from random import Random, SystemRandom
from typing import Any

from rich.console import Console
from scripts.mutating.making import Mutant, mutants_of
from scripts.mutating.observing import DOMAIN, HOUSE, TESTS, TestsFail, observed, prepare
from scripts.mutating.trying import tried

SAMPLE = 500


def asked(arguments: Sequence[str] | None) -> Namespace:
    """What was asked on the command line."""
    parser = ArgumentParser(prog="mutants", description="Say how strong the tests of the domain are.")
    parser.add_argument("--seed", type=int, help="of the sample (chosen if not given)")
    parser.add_argument("--sample", type=int, default=SAMPLE, help="how many mutants to try (default: %(default)s)")
    parser.add_argument(
        "--only", action="append", type=Path, metavar="PATH", help="of this file or folder only; may be repeated"
    )
    parser.add_argument(
        "--tests",
        action="append",
        type=Path,
        metavar="PATH",
        help="to try them on (default: tests/domain)",
    )
    parser.add_argument("--processes", type=int, default=cpu_count() or 1, help="at a time (default: a core each)")
    parser.add_argument("--json", action="store_true", help="the result as JSON")
    return parser.parse_args(arguments)


def files(only: Iterable[Path] | None) -> list[Path]:
    """The files of the domain, or those of them that are at, or under, one of these paths."""
    wanted = [path.resolve() for path in only or [DOMAIN]]
    return [file for file in sorted(DOMAIN.rglob("*.py")) if any(file.is_relative_to(path) for path in wanted)]


def sample(mutants: Sequence[Mutant], seed: int, size: int) -> list[Mutant]:
    """So many of them, or all that there are: the same ones for the same seed and the same code."""
    mixed = Random(seed).sample(mutants, len(mutants))
    return list(islice((mutant for mutant in mixed if mutant.differs()), size))


def tell(survivor: Mutant) -> Iterator[str]:
    """Where it is, and the lines that it changes."""
    yield f"{survivor.file.relative_to(HOUSE)}:{survivor.line}"
    yield from (f"  {line}" for line in survivor.diff())


def result(seed: int, chosen: Sequence[Mutant], survivors: Sequence[Mutant]) -> dict[str, Any]:
    """What was found, for programs."""
    of, left = (Counter(str(one.file.relative_to(HOUSE)) for one in these) for these in (chosen, survivors))
    return {
        "seed": seed,
        "mutants": len(chosen),
        "killed": len(chosen) - len(survivors),
        "score": score(len(chosen) - len(survivors), len(chosen)),
        "files": {file: {"mutants": of[file], "killed": of[file] - left[file]} for file in sorted(of)},
        "survivors": [
            {"file": str(one.file.relative_to(HOUSE)), "line": one.line, "diff": one.diff()} for one in survivors
        ],
    }


def score(killed: int, tried: int) -> float:
    """How many of a hundred were killed."""
    return round(100 * killed / tried, 1) if tried else 100.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Try, and say what survived; returns 1 where nothing can be said."""
    found = asked(arguments)
    log = Console(stderr=True, highlight=False, soft_wrap=True, markup=False)
    seed = SystemRandom().randrange(1_000_000) if found.seed is None else found.seed
    everything = [mutant for file in files(found.only) for mutant in mutants_of(file)]
    chosen = sample(everything, seed, found.sample)
    if not chosen:
        log.print(f"There is nothing to change in {', '.join(map(str, found.only or [DOMAIN]))}.")
        return 1
    log.print(f"seed {seed}: {len(chosen)} of {len(everything)} mutants; first, what each test runs …")
    prepare()
    try:
        tests = observed([path.resolve() for path in found.tests or [TESTS]], found.processes)
    except TestsFail as error:
        log.print(str(error))
        return 1
    survivors = []
    for n, (mutant, killed) in enumerate(tried(chosen, tests, found.processes), start=1):
        if not killed:
            survivors.append(mutant)
            log.print(*tell(mutant), sep="\n")
        if n % 20 == 0 or n == len(chosen):
            log.print(f"{n} of {len(chosen)} tried, {n - len(survivors)} killed")
    survivors.sort(key=lambda mutant: (mutant.file, mutant.start, mutant.text))
    told = result(seed, chosen, survivors)
    if found.json:
        print(json.dumps(told, indent=1))
        return 0
    for file, numbers in told["files"].items():
        print(f"{file}: {numbers['killed']} of {numbers['mutants']} killed")
    for survivor in survivors:
        print(*tell(survivor), sep="\n")
    print(f"{told['killed']} of {told['mutants']} killed: {told['score']} % (seed {seed})")
    return 0
