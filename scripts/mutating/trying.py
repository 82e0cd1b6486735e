"""Trying a mutant: the tests that could notice it, in a process of its own, without changing any file.

A function is changed in a process that has imported the domain and collected the tests already: it is forked, and the
function gets its other code. What a mutant changes before the first test, such as a bound of a field, is tried in a
process that imports the domain anew with the changed file, which takes a few seconds more.
"""

import functools
import gc
import os
import resource
import signal
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, FunctionType

import pytest
from scripts.mutating.making import Mutant
from scripts.mutating.observing import HOUSE, PATIENCE, Tests, module_of, run_pytest
from scripts.mutating.processes import in_processes, started
from typing_extensions import override

MEMORY = 4 * 2**30

NOT_SO = os.EX_UNAVAILABLE
"""How a process ends that could not give a function its other code."""


def tried(mutants: Sequence[Mutant], tests: Tests, processes: int) -> Iterator[tuple[Mutant, bool]]:
    """Whether each mutant is killed, as soon as it is known: by a test that fails, or that no longer ends."""
    at_import: list[Mutant] = []
    others: list[Mutant] = []
    for mutant in mutants:
        if tests.that_run(mutant):
            (at_import if tests.works_at_import(mutant) else others).append(mutant)
        else:
            yield mutant, False
    for mutant, status in _tried_in_place(others, tests, processes):
        if status == NOT_SO:
            at_import.append(mutant)
        else:
            yield mutant, status != pytest.ExitCode.OK
    for mutant, status in in_processes(at_import, lambda mutant: _try_anew(mutant, tests), processes):
        yield mutant, status != pytest.ExitCode.OK


def _bounded(seconds: float) -> None:
    """End this process after so many seconds of a core, or when it wants too much memory."""
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _files(tests: Sequence[str]) -> list[Path]:
    return [HOUSE / name for name in dict.fromkeys(test.partition("::")[0] for test in tests)]


# ---------------------------------------------------------------- in place


def _tried_in_place(mutants: Sequence[Mutant], tests: Tests, processes: int) -> Iterator[tuple[Mutant, int]]:
    if not mutants:
        return
    told, telling = os.pipe()
    trier = _Trier(mutants, tests, processes, telling)
    process = started(lambda trier: run_pytest(_files([*tests.tests]), trier), trier)
    os.close(telling)
    with open(told) as lines:
        for line in lines:
            number, status = map(int, line.split())
            yield mutants[number], status
    os.waitpid(process, 0)


class _Trier:
    """Tries mutants instead of running the tests that were collected."""

    def __init__(self, mutants: Sequence[Mutant], tests: Tests, processes: int, telling: int) -> None:
        self.mutants = mutants
        self.tests = tests
        self.processes = processes
        self.telling = telling
        self.items: dict[str, pytest.Item] = {}
        self.functions: dict[tuple[str, int], list[FunctionType]] = defaultdict(list)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.items = {item.nodeid: item for item in session.items}
        for found in gc.get_objects():
            if isinstance(found, FunctionType):
                self.functions[found.__code__.co_filename, found.__code__.co_firstlineno].append(found)
            elif isinstance(found, functools._lru_cache_wrapper) and found.__module__.startswith("domain"):
                found.cache_clear()
        gc.collect()
        gc.freeze()
        for number, status in in_processes(range(len(self.mutants)), self._try, self.processes):
            os.write(self.telling, f"{number} {status}\n".encode())
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            os._exit(pytest.ExitCode.TESTS_FAILED)

    def _try(self, number: int) -> int:
        mutant = self.mutants[number]
        _bounded(PATIENCE)
        if not self._changed(mutant):
            return NOT_SO
        for name, seconds in self.tests.that_run(mutant).items():
            signal.setitimer(signal.ITIMER_PROF, seconds)
            item = self.items[name]
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
        return pytest.ExitCode.OK

    def _changed(self, mutant: Mutant) -> bool:
        """Give the function its other code; False where that can't be."""
        whole = compile(mutant.changed, str(mutant.file), "exec", dont_inherit=True)
        changed = {(code.co_firstlineno, code.co_name): code for code in _codes(whole)}
        done = False
        for function in self.functions[str(mutant.file), mutant.function or 0]:
            code = changed.get((function.__code__.co_firstlineno, function.__code__.co_name))
            if code is None or code.co_freevars != function.__code__.co_freevars:
                return False
            function.__code__, done = code, True
        return done


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _codes(inner)


# ---------------------------------------------------------------- imported anew


class _Altered(SourceFileLoader):
    def __init__(self, name: str, mutant: Mutant) -> None:
        super().__init__(name, str(mutant.file))
        self.mutant = mutant

    @override
    def get_code(self, fullname: str) -> CodeType:
        code: CodeType = compile(self.mutant.changed, self.path, "exec", dont_inherit=True)
        return code


class _Finder(MetaPathFinder):
    def __init__(self, mutant: Mutant) -> None:
        self.name = module_of(mutant.file)
        self.mutant = mutant

    @override
    def find_spec(self, fullname: str, path: object, target: object = None) -> ModuleSpec | None:
        if fullname != self.name:
            return None
        return spec_from_file_location(fullname, self.mutant.file, loader=_Altered(fullname, self.mutant))


class _Chooser:
    """Runs some of the tests that were collected, each bounded in time."""

    def __init__(self, patience: dict[str, float]) -> None:
        self.patience = patience
        self.order = {name: n for n, name in enumerate(patience)}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = sorted((i for i in items if i.nodeid in self.order), key=lambda item: self.order[item.nodeid])

    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        signal.setitimer(signal.ITIMER_PROF, self.patience[item.nodeid])


def _try_anew(mutant: Mutant, tests: Tests) -> int:
    patience = tests.that_run(mutant)
    _bounded(6 * PATIENCE)
    sys.meta_path.insert(0, _Finder(mutant))
    return run_pytest(_files([*patience]), _Chooser(patience))
