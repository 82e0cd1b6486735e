"""P7: how long the command line takes to start, against importing what it imports of others."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from eventsourcing.dcb.api import DCBEvent
from scripts.benching.filling import Filled
from scripts.benching.measuring import Result, result, timed

_SOURCE = Path(__file__).resolve().parent.parent.parent / "src"

_RUN = "import sys; sys.argv[0] = 'opvang'; from adapters.cli import main; main()"

# what it has imported of others by the time that it ends
_NAMED = """
import atexit, sys
def named():
    there = [n for n, m in list(sys.modules.items()) if 'site-packages' in (getattr(m, '__file__', None) or '')]
    print(*there, file=open(NAMES, 'w'))
atexit.register(named)
"""

_TIMES = 3
"""Starts in each run: one takes little, and they differ."""


def starting(world: Filled, _events: Sequence[DCBEvent], runs: int) -> Result:
    """P7: ``opvang --help`` and a command that records one fact, each against importing its dependencies alone.

    The worse of the two counts. Of the other side are all modules of others that the same command loads, no more.
    """
    fact = "quota assign GM0160 --group status_holder --period 2024-H1 --persons 5 --source bench"
    found = {}
    with world.engine.database() as url, TemporaryDirectory() as folder:
        # what others made was compiled when it was installed: what is ours is compiled at the first start, and kept
        own = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment = own | {
            "PYTHONPATH": str(_SOURCE),
            "OPVANG_DB": url,
            "OPVANG_KEYRING": f"sqlite:///{Path(folder) / 'keys.db'}",
            "OPVANG_ACTOR": "bench",
        }
        _python(_RUN, ["init"], environment)
        for words in (["--help"], fact.split()):
            names = Path(folder) / "names"
            _python(_NAMED.replace("NAMES", repr(str(names))) + _RUN, words, environment)
            imports = "\n".join(f"import {name}" for name in names.read_text("utf-8").split())
            ratios = []
            for _ in range(_TIMES * runs):
                whole = _python(_RUN, words, environment)
                ratios.append(whole / _python(imports, [], environment))
            found[words[0]] = ratios
    worst = max(found, key=lambda name: median(found[name]))
    details = ", ".join(f"{name} {median(ratios):.2f}" for name, ratios in found.items())
    return result("P7", world.engine.name, found[worst], 1.3, at_most=True, details=details)


def _python(code: str, words: Sequence[str], environment: dict[str, str]) -> float:
    with timed() as seconds:
        subprocess.run([sys.executable, "-c", code, *words], check=True, env=environment, stdout=subprocess.DEVNULL)
    return seconds()
