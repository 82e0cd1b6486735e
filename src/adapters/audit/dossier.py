"""A dossier: what is handed over about one thing, in one file that whoever gets it can check without us.

It is a ZIP of a report, the events, a proof of each, the checkpoint that they are in, and the verifier. The same
register gives the same bytes: no time of making is in it, and nothing is compressed, which no two programs do alike.
"""

import io
import json
import zipfile
from base64 import b64encode
from collections.abc import Iterable, Mapping
from hashlib import sha256
from importlib.resources import files

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from adapters.audit.proofs import Proofs, sealed_fields
from adapters.ledger.ledger import StoredEvent
from adapters.seal.checkpoint import Checkpoint, VerifierKey, sign
from domain.kernel.readable import visible_in_json

MANIFEST = "manifest.txt"

_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a ZIP file can give its files."""


def evidence(events: Iterable[StoredEvent], proofs: Proofs, checkpoint: Checkpoint) -> dict[str, bytes]:
    """The files with these events, in order of position, and the proof of each in the checkpoint.

    Raises NoProof, Damaged, Unreadable and what reading a ledger raises.
    """
    lines, paths = [], {}
    for event in events:
        line = json.dumps(sealed_fields(event) | _data(event.data), ensure_ascii=False)
        lines.append(f"{visible_in_json(line)}\n")
        paths[str(event.position)] = [node.hex() for node in proofs.inclusion(event, checkpoint)]
    return {
        "events.jsonl": "".join(lines).encode(),
        "proofs.json": f"{json.dumps(paths, indent=1)}\n".encode(),
    }


def _data(data: bytes) -> dict[str, str]:
    try:
        return {"data": data.decode()}
    except UnicodeDecodeError:
        return {"data_base64": b64encode(data).decode()}


def packed(contents: Mapping[str, bytes], origin: str, key: Ed25519PrivateKey) -> bytes:
    """The dossier of a register with these files, and the verifier; signed as a whole.

    Each file can then be recognised as one that whoever holds the key has handed over: the report too, which no proof
    is about.
    """
    whole = {
        **contents,
        "key.txt": f"{VerifierKey.of(origin, key).text}\n".encode(),
        "verifier.py": files("adapters.audit").joinpath("standalone_verifier.py").read_bytes(),
    }
    lines = [f"{sha256(content).hexdigest()}  {name}\n" for name, content in whole.items()]
    whole[MANIFEST] = str(sign("".join([f"{origin}/dossier\n", *lines]), origin, key)).encode()
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for name, content in whole.items():
            info = zipfile.ZipInfo(name, _EARLIEST)
            info.create_system = 3  # whatever system makes it
            info.external_attr = 0o644 << 16
            archive.writestr(info, content)
    return made.getvalue()
