"""How cost grows: what an event takes to append, to rebuild and to verify in larger registers, and a placement."""

from collections.abc import Iterator, Sequence
from itertools import islice
from statistics import median

from scripts.benching.asking import place
from scripts.benching.engines import Engine
from scripts.benching.filling import Filled, filled
from scripts.benching.history import history, municipalities_for
from scripts.benching.measuring import timed
from scripts.benching.topics.locations import procedure
from tests.domain.given import command

from adapters.audit.verify import verify

_PLACEMENTS = 25


def sizes_up_to(events: int) -> list[int]:
    """A hundredth, a tenth and all of so many events."""
    return [max(100, events // 100), max(200, events // 10), events]


def growing(sizes: Sequence[int], seed: int, engines: Sequence[Engine]) -> Iterator[dict[str, object]]:
    """The costs in registers of so many events, in microseconds. No history is held as a whole."""
    for size in sizes:
        for engine in engines:
            with filled(engine, islice(history(seed, municipalities_for(size)), size)) as world:
                yield {"engine": engine.name, "events": size, **_costs(world)}


def _costs(world: Filled) -> dict[str, float]:
    register = world.register
    with timed() as rebuilding:
        register.projector.rebuild(register.ledger)
    with timed() as verifying:
        verify(register.ledger)
    for _, (name, fields) in procedure("status_holder", 1000, "growth", back=0):
        register.do(command(name, **fields))
    # the first ones fill the caches
    placing = [place(register, "growth", number) for number in range(_PLACEMENTS)][5:]
    took = {"append": world.seconds, "rebuild": rebuilding(), "verify": verifying()}
    return {kind: seconds / world.events * 1e6 for kind, seconds in took.items()} | {"placement": median(placing) * 1e6}
