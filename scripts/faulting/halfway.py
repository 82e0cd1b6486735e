"""A feed or an import is stopped, killed or kept waiting half-way, again and again; gone on with as it says, or
repeated under its id where it could say nothing, the record is as if nothing had happened."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from random import Random

from scripts.faulting.scene import Place, Scene, must
from tests.acceptance.world import household
from tests.adapters.cli.cutting import Told

from adapters.ledger.ledger import Ledger
from adapters.register.register import Register

PROGRAM = [sys.executable, str(Path(__file__).parents[1] / "opvang")]
TIMES = 3
"""How often it is interrupted before it is let go on to its end."""
LINES = 60
FORMS = (
    ("do", "feed"),
    ("do", "feed", "--json"),
    ("do", "feed", "--atomic"),
    ("import", "table", "--as", "cases"),
    ("import", "table", "--as", "cases", "--per-row"),
    ("import", "table", "--as", "cases", "--per-row", "--json"),
)
HOW = ("SIGTERM", "SIGINT", "SIGHUP", "SIGKILL", "busy")


@dataclass(frozen=True)
class Interrupted:
    """How a run ended."""

    told: Told
    by: str
    """By what, or nothing where it came to its end before."""


def interrupted_half_way(scene: Scene, seeds: Sequence[int]) -> str:
    """Each form in turn, interrupted in each way at any moment."""
    counted = dict.fromkeys((*HOW, "its own end"), 0)
    for seed in seeds:
        chance = Random(seed)
        form = FORMS[seed % len(FORMS)]
        with scene.place() as place:
            with Register(place.url, keyring=place.keyring) as register:
                register.create()
            wanted = _written(place, chance, "--atomic" in form or form[-1] == "cases")
            took = 0.0
            asked = [*form, *(("--command-id", f"run{seed}") if form[0] == "do" else ())]
            for number in range(TIMES + 1):
                how = chance.choice(HOW) if number < TIMES else ""
                began = time.monotonic()
                before = len(_recorded(place))
                ended = _run(place, asked, how, chance.uniform(0.2, max(took, 2.0)))
                took = time.monotonic() - began
                counted[ended.by or "its own end"] += 1
                _check_what_it_says(seed, ended, len(_recorded(place)) - before)
                if ended.told.err and not ended.told.is_done:
                    asked = [*form, *(ended.told.again or asked[len(form) :])]
                if not ended.by:
                    break
            recorded = _recorded(place)
            must(recorded == wanted, seed, f"{form}: {len(recorded)} recorded of {len(wanted)}, not {wanted[:2]} …")
    return ", ".join(f"{times} by {how}" for how, times in counted.items())


def _written(place: Place, chance: Random, is_whole: bool) -> list[str]:
    """Write the feed and the table; gives what is to be recorded of either. Unless it is all or none, some is bad."""
    lines, rows, wanted = [], ["Dossier;Doelgroep;Datum;Naam 1"], []
    for number in range(LINES):
        case, bad = f"c{number}", not is_whole and chance.random() < 0.2
        rows.append(f"{case};{'onzin' if bad else 'Oekraïne'};1-2-2024;naam {number}")
        line = household(case) | {"members": [{"person": f"{case}-1", "name": f"naam {number}"}]}
        lines.append(line | ({"group": "onzin"} if bad else {}))
        if not bad:
            wanted.append(f"CaseRegistered@1 case:{case}")
    (place.folder / "table").write_text("\n".join(rows), "utf-8")
    (place.folder / "feed").write_text("\n".join(map(json.dumps, lines)), "utf-8")
    return wanted


def _run(place: Place, asked: Sequence[str], how: str, after: float) -> Interrupted:
    """Run it, and interrupt it after so many seconds."""
    command = [*PROGRAM, "--db", place.url, "--keyring", place.keyring, "--lang", "en", *asked]
    with (place.folder / "out").open("w") as out, (place.folder / "err").open("w") as err:
        with subprocess.Popen(command, cwd=place.folder, stdout=out, stderr=err) as process:
            try:
                process.wait(after if how else None)
                how = ""
            except subprocess.TimeoutExpired:
                with Ledger(place.url).transaction() if how == "busy" else nullcontext():
                    if how != "busy":
                        process.send_signal(signal.Signals[how])
                    process.wait()
        code = process.returncode
    said, told = ((place.folder / name).read_text("utf-8") for name in ("out", "err"))
    is_interrupted = "kept busy" in told or "Stopped" in told or (code < 0 or code == 130)
    return Interrupted(Told(code, said, told, was_cut=is_interrupted), how if is_interrupted else "")


def _check_what_it_says(seed: int, ended: Interrupted, recorded: int) -> None:
    told = ended.told
    must("The program failed" not in told.err, seed, told.err)
    if ended.by == "SIGKILL":
        return
    # a number of the signal: it had not begun yet, whether it could say so or not
    by_signal = {code for name in HOW[:3] for code in (-signal.Signals[name], 128 + signal.Signals[name])}
    must(told.code in {0, 1, 2, *by_signal}, seed, f"exit {told.code}: {told.err}")
    if ended.by and told.code not in (0, 1):
        must(not recorded, seed, f"exit {told.code}, and {recorded} recorded: {told.err}")


def _recorded(place: Place) -> list[str]:
    with Ledger(place.url) as ledger:
        return [f"{event.type} {next(tag for tag in event.tags if 'case:' in tag)}" for event in ledger.stored()]
