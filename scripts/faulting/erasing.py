"""F7: a person is erased: nothing of them is left in any byte, and everything that was proved still is."""

import shutil
from collections.abc import Iterator, Sequence
from datetime import date
from random import Random
from typing import Any

from scripts.faulting.scene import Place, Scene, must
from tests.acceptance.world import household, opened, placed, record
from tests.adapters.privacy.test_personal_data import opens_a_key

from adapters.audit.proofs import Proofs, sign_head
from adapters.audit.signing import create_key
from adapters.audit.verify import HeldCheckpoint, verify
from adapters.privacy.keyring import Keyring
from adapters.register.register import Register
from adapters.seal.merkle import verify_consistency, verify_inclusion
from projections.engine.question import Asked
from projections.locations.occupancy import occupancy

PERSONS = 6


def erased(scene: Scene, seeds: Sequence[int]) -> str:
    """No plaintext in any file, no key that opens the rest, and every count and every proof as it was."""
    for seed in seeds:
        with scene.place() as place:
            _one_erasure(scene, place, seed)
    return f"{len(seeds):,} persons erased of {len(seeds) * PERSONS:,}: nothing opens them, all proofs hold"


def _one_erasure(scene: Scene, place: Place, seed: int) -> None:
    chance = Random(seed)
    gone = chance.randrange(PERSONS)
    with Register(place.url, keyring=place.keyring) as register:
        register.create()
        create_key(register.ledger)
        record(register, *opened("hof", {"displaced_ukraine": 50}))
        for n in range(PERSONS):
            member = {"person": f"p{n}", **_values(seed, n)}
            record(register, household(f"c{n}") | {"members": [member]}, placed(f"pl{n}", f"c{n}", "hof", "2024-02-01"))
        before, text = sign_head(register.ledger)
        counted = _counted(register)
        backup = place.folder / "backup-of-the-keyring"
        shutil.copy(place.folder / "opvang.keyring", backup)
        record(register, {"command": "erase_subject", "subject": f"person:p{gone}", "ground": "art. 17 AVG"})
    with Register(place.url, keyring=place.keyring) as register:
        for n in range(PERSONS):
            shown = {one.text for one in register.read_personal(f"person:p{n}", purpose="toets", ground="proef")}
            right = {None} if n == gone else set(_values(seed, n).values())
            must(shown == right, seed, f"of person p{n} is shown {shown}")
        must(_counted(register) == counted, seed, "the occupancy is another")
        must(verify(register.ledger, [HeldCheckpoint("before", text.encode())]).ok, seed, "the seal is broken")
        after, _ = sign_head(register.ledger)
        proofs = Proofs(register.ledger)
        path = proofs.consistency(before, after)
        extends = verify_consistency(before.size, after.size, before.root, after.root, path)
        must(extends, seed, "the checkpoint after it does not extend the one before it")
        for event in register.ledger.stored(until=before.size):
            path = proofs.inclusion(event, before)
            proved = verify_inclusion(event.leaf, event.position - 1, before.size, path, before.root)
            must(proved, seed, f"the proof of event {event.position} no longer holds")
    master = Keyring(place.keyring).master.key
    for content in _contents(scene, place):
        for value in _values(seed, gone).values():
            must(value.encode() not in content, seed, f"{value} stands in a file")
    for file in (place.folder / "opvang.keyring", backup):
        must(not opens_a_key(master, file.read_bytes(), f"person:p{gone}"), seed, f"a key in {file.name} opens them")


def _values(seed: int, n: int) -> dict[str, Any]:
    number = f"{7_000_000_000 + seed * 100 + n}"
    return {"name": f"Hadewych-{seed}-{n} Geheim", "v_number": number, "nationality": f"land-{seed}-{n}"}


def _counted(register: Register) -> list[dict[str, Any]]:
    with register.ledger.connect() as connection:
        rows = occupancy(Asked.at_the_end_of(date(2024, 2, 2), connection, register.ledger.head()))
    return [{"location": row.location, "occupied": row.occupied} for row in rows]


def _contents(scene: Scene, place: Place) -> Iterator[bytes]:
    folders = [place.folder]
    if scene.server is not None:
        scene.server.psql("CHECKPOINT")
        folders.append(scene.server.pgdata)
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file():
                yield path.read_bytes()
