"""What a register hands over, and how it is checked: its verifier run alone, or in this process, which is faster."""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from eventsourcing.dcb.api import DCBEvent

from adapters.audit import standalone_verifier
from adapters.audit.dossier import evidence, packed
from adapters.audit.proofs import Proofs, sign_head, signing_key
from adapters.audit.signing import create_key
from adapters.exchange.export_events import export
from adapters.ledger.ledger import Recording
from adapters.register.register import Register
from adapters.seal.checkpoint import sign
from tests.acceptance.world import household, opened, record

ODD = DCBEvent("Odd@1", b'\xff no "JSON"', ["a,b", 'quo"te', "back\\slash", "é€𝄞", "tab\t\x1f\x7f", "", "a", "a"])
FILES = ("README.txt", "report.html", "events.jsonl", "proofs.json", "checkpoint.txt", "key.txt", "verifier.py")


@dataclass(frozen=True)
class Made:
    """A dossier in a folder, with the keys that belong to it."""

    folder: Path
    key: str
    secret: Ed25519PrivateKey

    @property
    def origin(self) -> str:
        return self.key.partition("+")[0]

    @property
    def held(self) -> Path:
        """The checkpoint, as somebody kept it elsewhere."""
        return self.folder.parent / "held"

    @property
    def outside(self) -> list[str]:
        """What whoever checks brings along."""
        return ["--key", self.key, "--checkpoint", str(self.held)]

    def run(self, *arguments: str, lang: str = "C", python: str = sys.executable) -> tuple[int, str]:
        """Run its verifier in isolation, in an empty folder: no site-packages, no environment, nothing of ours."""
        empty = self.folder.parent / "empty"
        empty.mkdir(exist_ok=True)
        command = [python, "-I", "-S", str(self.folder / "verifier.py"), *arguments]
        environment = {"PATH": os.environ["PATH"], "LANG": lang}
        ran = subprocess.run(command, capture_output=True, env=environment, cwd=empty, check=False)
        assert ran.stderr == b""
        return ran.returncode, ran.stdout.decode()

    def resigned(self) -> None:
        """Sign the files as they are now, as who holds the key could: then only the proofs can tell."""
        lines = [f"{sha256((self.folder / name).read_bytes()).hexdigest()}  {name}\n" for name in FILES]
        note = sign("".join([f"{self.origin}/dossier\n", *lines]), self.origin, self.secret)
        (self.folder / "manifest.txt").write_text(str(note), "utf-8")


@dataclass(frozen=True)
class Handed:
    """What a register hands over: of its 23 events a dossier of nine, all of them as an export, and checkpoints."""

    dossier: bytes
    export: bytes
    key: str
    secret: Ed25519PrivateKey
    older: str
    newer: str
    consistency: str


@pytest.fixture(scope="package")
def handed(tmp_path_factory: pytest.TempPathFactory) -> Handed:
    place = tmp_path_factory.mktemp("register")
    with (
        pytest.MonkeyPatch.context() as environment,
        Register(f"sqlite:///{place / 'opvang.db'}", actor="coördinator ‘x’") as register,
    ):
        environment.setenv("OPVANG_SIGNING_KEY", str(place / "signing-key"))
        register.create()
        key = create_key(register.ledger)
        record(register, *opened("hof", {"displaced_ukraine": 9}))
        first, older = sign_head(register.ledger)
        with register.ledger.recording(Recording("anna", "command-1", "d")):
            register.ledger.append([ODD, ODD])
        record(register, *(household(f"c{number}", 2) for number in range(9)))
        checkpoint, newer = sign_head(register.ledger)
        whole = "".join(export(register.ledger)).encode()
        record(register, household("later"))
        proofs = Proofs(register.ledger)
        events = [proofs.event(position) for position in (1, 2, 5, 13, 14, 15, 16, 20, checkpoint.size)]
        secret = signing_key(register.ledger)
        contents = {
            "README.txt": b"read me",
            "report.html": b"<html>",
            **evidence(events, proofs, checkpoint),
            "checkpoint.txt": newer.encode(),
        }
        extends = {
            "from": {"size": first.size, "root": first.root.hex()},
            "to": {"size": checkpoint.size, "root": checkpoint.root.hex()},
            "path": [node.hex() for node in proofs.consistency(first, checkpoint)],
        }
        dossier = packed(contents, checkpoint.origin, secret)
        return Handed(dossier, whole, key.text, secret, older, newer, json.dumps(extends))


@pytest.fixture
def dossier(handed: Handed, tmp_path: Path) -> Made:
    """Unpacked, and the checkpoint beside it."""
    with zipfile.ZipFile(BytesIO(handed.dossier)) as archive:
        archive.extractall(tmp_path / "dossier")
    (tmp_path / "held").write_text(handed.newer, "utf-8")
    return Made(tmp_path / "dossier", handed.key, handed.secret)


Check = Callable[..., tuple[int, str]]


@pytest.fixture
def check(dossier: Made, capsys: pytest.CaptureFixture[str]) -> Check:
    """Checks in this process, which is faster."""

    def checked(
        *arguments: str, what: Path = dossier.folder, outside: Sequence[str] = dossier.outside
    ) -> tuple[int, str]:
        code = standalone_verifier.main([str(what), *outside, "--lang", "en", *arguments])
        said = capsys.readouterr()
        assert said.err == ""
        assert all(line.isprintable() for line in said.out.splitlines())
        return code, said.out

    return checked
