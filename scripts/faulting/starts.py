"""Many processes start with a register that is not there yet, all at the same moment."""

from collections.abc import Sequence

from scripts.faulting.scene import Scene, must
from scripts.faulting.together import at_once
from tests.acceptance.world import record

from adapters.audit.signing import create_key
from adapters.audit.verify import verify
from adapters.register.register import Register

PROCESSES = 32


def first_starts(scene: Scene, seeds: Sequence[int], processes: int = PROCESSES) -> str:
    """All of them start, on one ledger and one keyring: each then opens what the others sealed."""
    for seed in seeds:
        with scene.place() as place:
            started = at_once(processes, _start, place.url, place.keyring)
            for answer in started:
                must(isinstance(answer, tuple), seed, str(answer))
            must(len({ledger for ledger, _, _ in started}) == 1, seed, "they made more than one ledger")
            must(len({key for _, key, _ in started}) == 1, seed, "they made more than one signing key")
            positions = sorted(position for _, _, position in started)
            must(positions == list(range(1, processes + 1)), seed, f"their events are at {positions}")
            with Register(place.url, keyring=place.keyring) as register:
                for n in range(processes):
                    shown = register.read_personal(f"signal:s{n}", purpose="toets", ground="proef")
                    must([one.text for one in shown] == [f"geluid {n}"], seed, f"signal s{n} does not open")
                must(verify(register.ledger).ok, seed, "the seal is broken")
                must(not register.projector.check(register.ledger), seed, "projections are not what the events say")
    return f"{processes} processes each time, one register"


def _start(number: int, url: str, keyring: str) -> tuple[str, str, int]:
    with Register(url, keyring=keyring, lock_timeout=60) as register:
        register.create()
        key = create_key(register.ledger)
        line = {"command": "receive_signal", "signal": f"s{number}", "at": "2024-01-01T10:00", "channel": "phone"}
        (outcome,) = record(register, line | {"category": "nuisance", "summary": f"geluid {number}"})
        return register.ledger.ledger_id, key.text, outcome.position
