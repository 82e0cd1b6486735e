"""Several processes that do the same work from the same moment on."""

import multiprocessing
import os
from collections.abc import Callable, Mapping
from multiprocessing.synchronize import Barrier
from typing import Any

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["adapters.register.register"])

PATIENCE = 120
"""Seconds after which a process that does not end is taken for stuck."""


def at_once(number: int, work: Callable[..., Any], *arguments: object) -> list[Any]:
    """What each of so many processes returns from ``work(its number, *arguments)``; an error that it raised, too."""
    with CONTEXT.Manager() as manager:
        results = manager.dict()
        start = CONTEXT.Barrier(number)
        given = {name: value for name, value in os.environ.items() if name.startswith("OPVANG_")}
        processes = [
            CONTEXT.Process(target=_work, args=(work, n, start, results, given, *arguments)) for n in range(number)
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join(PATIENCE)
            process.kill()
        return [results.get(n, RuntimeError("it did not end")) for n in range(number)]


def _work(
    work: Callable[..., Any],
    number: int,
    start: Barrier,
    results: Any,
    environment: Mapping[str, str],
    *arguments: object,
) -> None:
    os.environ.update(environment)  # the process that this was forked from began in another
    start.wait(PATIENCE)
    try:
        results[number] = work(number, *arguments)
    except Exception as error:
        results[number] = RuntimeError(f"{type(error).__name__}: {error}")
