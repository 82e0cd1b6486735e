"""What was handed over is spoilt, by whoever carries it or made it up: the verifier, alone, never calls it right."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from base64 import b64encode
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path
from random import Random

from scripts.faulting.scene import Scene, must
from tests.acceptance.world import household, opened, placed, record

from adapters.audit import standalone_verifier
from adapters.audit.dossier import evidence, packed
from adapters.audit.proofs import Proofs, sign_head, signing_key
from adapters.audit.signing import create_key
from adapters.exchange.export_events import export
from adapters.register.register import Register
from adapters.seal.checkpoint import VerifierKey

RIGHT, WRONG, NOT_CHECKED = 0, 1, 2

VERIFIER = Path(standalone_verifier.__file__)


class Desk:
    """The folder of whoever checks: what was handed over, and what was brought from outside."""

    def __init__(self, register: Register, folder: Path) -> None:
        self.folder = folder
        ledger = register.ledger
        key = create_key(ledger)
        record(register, *opened("hof", {"displaced_ukraine": 50}))
        first, older = sign_head(ledger)
        for n in range(6):
            record(register, household(f"c{n}") | {"command_id": f"c{n}"})
            record(register, placed(f"p{n}", f"c{n}", "hof", "2024-02-01"))
        second, newer = sign_head(ledger)
        proofs = Proofs(ledger)
        contents = {
            "README.txt": b"read me",
            "report.html": b"<html>",
            **evidence(ledger.stored(after=second.size // 2), proofs, second),
            "checkpoint.txt": newer.encode(),
        }
        ends = ({"size": one.size, "root": one.root.hex()} for one in (first, second))
        path = [node.hex() for node in proofs.consistency(first, second)]
        self.whole = {
            "dossier.zip": packed(contents, second.origin, signing_key(ledger)),
            "all.jsonl": "".join(export(ledger)).encode(),
            "newer": newer.encode(),
            "older": older.encode(),
            "proof": json.dumps(dict(zip(("from", "to"), ends, strict=True)) | {"path": path}).encode(),
            "key": f"{key.text}\n".encode(),
        }

    def laid_out(self) -> None:
        """Everything as it was handed over."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        for name, content in self.whole.items():
            (self.folder / name).write_bytes(content)
        with zipfile.ZipFile(self.folder / "dossier.zip") as archive:
            archive.extractall(self.folder / "dossier")

    def checked(self, what: str, *, verifier: Path = VERIFIER) -> int:
        """The exit code, started as anybody may start it: in the folder of the dossier, and not in isolation."""
        held = ["--checkpoint", "../newer", "--checkpoint", "../older", "--consistency", "../proof"]
        command = [sys.executable, str(verifier), f"../{what}", "--key", "../key", *held]
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        return subprocess.run(
            command, cwd=self.folder / "dossier", env=environment, capture_output=True, check=False
        ).returncode


def _byte(desk: Desk, chance: Random) -> str:
    name = chance.choice(["dossier.zip", "all.jsonl", "newer"])
    content = bytearray(desk.whole[name])
    # but for the last line end of a checkpoint, which a mail may change
    content[chance.randrange(len(content) - 1)] ^= chance.randint(1, 255)
    (desk.folder / name).write_bytes(content)
    return name


def _member(desk: Desk, chance: Random) -> str:
    names = ["argparse.py", "__main__.py", "./key.txt", "..\\key.txt", "/key.txt", "KEY.TXT", "x/", "kéy.txt"]
    with zipfile.ZipFile(desk.folder / "dossier.zip", "a") as archive:
        archive.writestr(chance.choice(names), "x")
    return "dossier.zip"


def _more(desk: Desk, chance: Random) -> str:
    name = chance.choice(["dossier.zip", "all.jsonl"])
    content, more = desk.whole[name], chance.randbytes(chance.randint(1, 40))
    at = chance.choice([0, len(content), chance.randrange(len(content))])
    (desk.folder / name).write_bytes(content[:at] + more + content[at:])
    return name


def _less(desk: Desk, chance: Random) -> str:
    name = chance.choice(["dossier.zip", "all.jsonl"])
    (desk.folder / name).write_bytes(desk.whole[name][: chance.randrange(1, len(desk.whole[name]))])
    return name


def _planted(desk: Desk, chance: Random) -> str:
    names = [*sorted(sys.stdlib_module_names), "sitecustomize", "usercustomize"]
    for name in ("__future__", "argparse", *chance.sample(names, 20)):
        (desk.folder / "dossier" / f"{name}.py").write_text(f"open({str(desk.folder / 'ran')!r}, 'w')\n", "utf-8")
    return "dossier"


def _spoilt(desk: Desk, chance: Random) -> str:
    file = chance.choice(sorted((desk.folder / "dossier").iterdir()))
    content = bytearray(file.read_bytes())
    content[chance.randrange(len(content))] ^= chance.randint(1, 255)
    file.unlink()
    if chance.random() < 0.5:
        file.write_bytes(content)
    elif chance.random() < 0.5:
        file.symlink_to(desk.folder / "newer")
    return "dossier"


def _lines(desk: Desk, chance: Random) -> str:
    lines = desk.whole["all.jsonl"].splitlines(keepends=True)
    one, other = chance.sample(range(len(lines)), 2)
    if chance.random() < 0.4:
        lines[one], lines[other] = lines[other], lines[one]
    elif chance.random() < 0.5:
        lines.insert(one, lines[other])
    else:
        del lines[one]
    (desk.folder / "all.jsonl").write_bytes(b"".join(lines))
    return "all.jsonl"


def _weak(desk: Desk, chance: Random) -> str:
    """A key under which anybody can sign, and what it is said to have signed."""
    origin = desk.whole["newer"].decode().partition("\n")[0]
    weak = VerifierKey(origin, b"\1" + bytes(31))
    signature = b64encode(weak.key_id + b"\1" + bytes(63)).decode()
    root = b64encode(sha256(chance.randbytes(8)).digest()).decode()
    for name in ("newer", "older"):
        (desk.folder / name).write_text(f"{origin}\n20\n{root}\n\n— {origin} {signature}\n", "utf-8")
    (desk.folder / "key").write_text(f"{weak.text}\n", "utf-8")
    return "newer"


KINDS: Sequence[Callable[[Desk, Random], str]] = (_byte, _member, _more, _less, _planted, _spoilt, _lines, _weak)
"""Each spoils something, and says what is then to be checked."""


def handed_over(scene: Scene, seeds: Sequence[int]) -> str:
    """Wrong, every time, or not checked; and nothing that lay beside it was run."""
    with scene.place() as place, Register(place.url, keyring=place.keyring) as register:
        register.create()
        desk = Desk(register, place.folder / "desk")
        for seed in seeds:
            chance = Random(seed)
            desk.laid_out()
            if seed % 20 == 0 or seed == seeds[0]:
                for name in ("dossier", "dossier.zip", "all.jsonl"):
                    must(desk.checked(name) == RIGHT, seed, f"{name} was right and was not called so")
            kind = chance.choice(KINDS)
            what = kind(desk, chance)
            inside = chance.random() < 0.5 and kind is _planted
            code = desk.checked(what, verifier=Path("verifier.py") if inside else VERIFIER)
            must(
                code in (WRONG, NOT_CHECKED), seed, f"{what} was spoilt ({kind.__name__.strip('_')}): exit code {code}"
            )
            must(not (desk.folder / "ran").exists(), seed, "what was planted in a dossier was run")
    return f"{len(seeds):,} things spoilt, none called right, nothing of them run"
