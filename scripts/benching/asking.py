"""P1 and P6: one placement in a large register, and the seal."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from eventsourcing.dcb.api import DCBEvent
from scripts.benching.engines import Engine, columns
from scripts.benching.filling import BATCH, PAGE, Filled
from scripts.benching.history import stays
from scripts.benching.measuring import Result, rate, result, timed
from scripts.benching.topics.locations import procedure
from tests.domain.given import command

from adapters.audit.verify import verify
from adapters.ledger import ledger_tables
from adapters.ledger.ledger import Recording
from adapters.register.register import Register
from projections.engine.batches import batches

# ---------------------------------------------------------------- P1

_PLACEMENTS = 40


def placing(world: Filled, _events: Sequence[DCBEvent], _runs: int) -> Result:
    """P1: one placement, all included, at the busiest location of a large register, against one in an empty one."""
    busiest = world.register.ledger
    with busiest.connect() as connection:
        location = connection.exec_driver_sql(
            "SELECT tag FROM event_tag WHERE type = 'HouseholdPlaced@1' AND tag LIKE 'location:%%' "
            "GROUP BY tag ORDER BY count(*) DESC LIMIT 1"
            if world.engine.name == "postgresql"
            else "SELECT tag FROM event_tag WHERE type = 'HouseholdPlaced@1' AND tag LIKE 'location:%' "
            "GROUP BY tag ORDER BY count(*) DESC LIMIT 1"
        ).scalar_one()
    with _empty(world.engine) as empty:
        for _, (name, fields) in procedure("status_holder", 1000, "bench", back=0):
            empty.do(command(name, **fields))
        large, small = [], []
        for number in range(_PLACEMENTS):
            large.append(place(world.register, location.removeprefix("location:"), number))
            small.append(place(empty, "bench", number))
    # the first ones fill the caches of their processes
    return _beside("P1", world, large[5:], small[5:], "in an empty one")


def placing_where_many_were(world: Filled, _events: Sequence[DCBEvent], _runs: int) -> Result:
    """P1 of one location: a placement where a tenth as many were before as there are events, against an empty one."""
    before = world.events // 10
    for site in ("crowded", "quiet"):
        for _, (name, fields) in procedure("status_holder", 1000, site, back=0):
            world.register.do(command(name, **fields))
    with world.register.ledger.recording(Recording("bench")):
        for batch in batches(list(stays("crowded", before)), BATCH):
            world.register.ledger.append(batch)
    busy, quiet = [], []
    for number in range(_PLACEMENTS):
        busy.append(place(world.register, "crowded", 2 * number + 1_000))
        quiet.append(place(world.register, "quiet", 2 * number + 1_001))
    return _beside("P1-busy", world, busy[5:], quiet[5:], f"at an empty location, {before:,} placements before")


def _beside(goal: str, world: Filled, own: Sequence[float], other: Sequence[float], which: str) -> Result:
    ratios = [one / raw for one, raw in zip(own, other, strict=True)]
    details = f"{median(own) * 1000:.1f} ms against {median(other) * 1000:.1f} ms {which}"
    return result(goal, world.engine.name, ratios, 1.5, at_most=True, details=details)


@contextmanager
def _empty(engine: Engine) -> Iterator[Register]:
    with (
        engine.database() as url,
        TemporaryDirectory() as folder,
        Register(url, keyring=f"sqlite:///{Path(folder) / 'keys.db'}", actor="bench") as register,
    ):
        register.create()
        yield register


def place(register: Register, location: str, number: int) -> float:
    """Place a new household there, and say how many seconds that took."""
    case, on = f"bench-{number}", "2025-01-01"
    members = [{"person": f"{case}-1"}, {"person": f"{case}-2"}]
    household = {"case": case, "group": "status_holder", "municipality": "GM0160", "on": on, "members": members}
    register.do(command("register_case", **household))
    fields = {"placement": f"{case}-p", "case": case, "location": location, "from": on, "deviation": "measured"}
    asked = command("place_household", **fields)
    with timed() as seconds:
        register.do(asked)
    return seconds()


# ---------------------------------------------------------------- P6


def verifying(world: Filled, _events: Sequence[DCBEvent], runs: int) -> Result:
    """P6: verifying the whole seal, against reading the same rows and hashing the same bytes in one loop."""
    own, raw = [], []
    event = ledger_tables.event
    for _ in range(runs):
        with timed() as seconds:
            verification = verify(world.register.ledger, [], None, None)
        own.append(seconds())
        if not verification.ok:
            raise RuntimeError(f"The seal does not fit: {verification.problems[:3]}")
        with world.engine.driver(world.url) as driver, timed() as seconds:
            leaves = []
            for after in range(0, world.events, PAGE):
                sql = f"SELECT {columns(event)} FROM event WHERE position > {after} AND position <= {after + PAGE}"
                for position, kind, tags, data, moment, actor, role, command_id, _ in driver.rows(sql):
                    of_data = sha256(data).hexdigest()
                    entry = f'[{position},"{kind}",{tags},"{moment}","{actor}",{role},{command_id},"{of_data}"]'
                    leaves.append(sha256(b"\x00" + entry.encode()).digest())
            while len(leaves) > 1:
                odd = leaves[len(leaves) // 2 * 2 :]
                leaves = [
                    sha256(b"\x01" + a + b).digest() for a, b in zip(leaves[::2], leaves[1::2], strict=False)
                ] + odd
        raw.append(seconds())
    ratios = [theirs / ours for ours, theirs in zip(own, raw, strict=True)]
    details = f"{rate(world.events, own)} against {rate(world.events, raw)} raw"
    return result("P6", world.engine.name, ratios, 0.50, at_most=False, details=details)
