"""How cost grows: what one event of an append, one of a rebuild, and one placement take in registers of three sizes."""

from collections.abc import Iterator, Sequence
from itertools import islice
from statistics import median

from scripts.benching.asking import place
from scripts.benching.engines import Engine
from scripts.benching.filling import filled
from scripts.benching.history import history, municipalities_for
from scripts.benching.measuring import timed
from scripts.benching.topics.locations import procedure
from tests.domain.given import command

_PLACEMENTS = 25


def growing(events: int, seed: int, engines: Sequence[Engine]) -> Iterator[dict[str, object]]:
    """For a hundredth, a tenth and all of so many events: the costs, in microseconds."""
    for size in (max(100, events // 100), max(200, events // 10), events):
        told = list(islice(history(seed, municipalities_for(size)), size))
        for engine in engines:
            with filled(engine, told) as world:
                ledger = world.register.ledger
                with timed() as rebuilding:
                    world.register.projector.rebuild(ledger)
                for _, (name, fields) in procedure("status_holder", 1000, "growth", back=0):
                    world.register.do(command(name, **fields))
                # the first ones fill the caches
                placing = [place(world.register, "growth", number) for number in range(_PLACEMENTS)][5:]
                yield {
                    "engine": engine.name,
                    "events": size,
                    "append": world.seconds / size * 1e6,
                    "rebuild": rebuilding() / size * 1e6,
                    "placement": median(placing) * 1e6,
                }
