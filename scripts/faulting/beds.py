"""F2: eight processes after the last beds of a location."""

from collections.abc import Sequence
from datetime import date
from random import Random

from scripts.faulting.scene import Place, Scene, must
from scripts.faulting.together import at_once
from tests.acceptance.world import household, opened, placed, record

from adapters.audit.verify import verify
from adapters.register.register import Register
from domain.kernel.deciding import Refused
from projections.engine.question import Asked
from projections.locations.occupancy import occupancy

PROCESSES = 8
EACH = 3
DAY = "2024-02-01"

Household = tuple[str, int]


def after_the_last_bed(scene: Scene, seeds: Sequence[int]) -> str:
    """Never one person too many, nobody refused for whom there was room, and every refusal a clean one (rule P1)."""
    persons = refusals = 0
    with scene.place() as place, Register(place.url, keyring=place.keyring) as register:
        register.create()
        for seed in seeds:
            housed, refused = _one_rush(place, register, seed)
            persons, refusals = persons + housed, refusals + refused
        must(verify(register.ledger).ok, seeds[-1], "the seal is broken")
        must(not register.projector.check(register.ledger), seeds[-1], "what people read is not what the events say")
    return f"{persons:,} persons placed, {refusals:,} households refused, none too many"


def _one_rush(place: Place, register: Register, seed: int) -> tuple[int, int]:
    chance = Random(seed)
    location, beds = f"hof-{seed}", chance.randrange(1, 13)
    sizes = {f"c{seed}-{n}": chance.randrange(1, 4) for n in range(PROCESSES * EACH)}
    with register.together():
        record(register, *opened(location, {"displaced_ukraine": beds}))
        record(register, *(household(case, persons) for case, persons in sizes.items()))
    answers = at_once(PROCESSES, _rush, place.url, place.keyring, location, list(sizes))
    for answer in answers:
        must(isinstance(answer, dict), seed, str(answer))
    said = {case: outcome for answer in answers for case, outcome in answer.items()}
    must(set(said.values()) <= {"placed", "P1"}, seed, f"not only placed or refused for P1: {set(said.values())}")
    taken = sum(sizes[case] for case, outcome in said.items() if outcome == "placed")
    must(taken <= beds, seed, f"{taken} persons on {beds} beds")
    for case, outcome in said.items():
        must(outcome == "placed" or sizes[case] > beds - taken, seed, f"{case} was refused while there was room")
    with register.ledger.connect() as connection:
        rows = occupancy(Asked.at_the_end_of(date.fromisoformat(DAY), connection, register.ledger.head()))
    counted = [row.occupied for row in rows if row.location == location]
    must(sum(counted) == taken, seed, f"{taken} persons were placed, and {counted} are counted")
    return taken, len([outcome for outcome in said.values() if outcome == "P1"])


def _rush(process: int, url: str, keyring: str, location: str, cases: list[str]) -> dict[str, str]:
    said = {}
    with Register(url, keyring=keyring, lock_timeout=60) as register:
        for case in cases[process::PROCESSES]:
            try:
                record(register, placed(f"p-{case}", case, location, DAY))
                said[case] = "placed"
            except Refused as refused:
                said[case] = ",".join(breach.rule.id for breach in refused.breaches)
    return said
