"""F5: somebody with the rights of the database's owner changes what is stored; verifying finds it, and says where."""

from collections.abc import Callable, Sequence
from random import Random
from typing import Any

from scripts.faulting.scene import Place, Scene, must
from tests.acceptance.world import household, opened, placed, record
from tests.adapters.audit.forger import verify
from tests.adapters.seal.test_leaf import COLUMNS, altered, kept, raw

from adapters.audit.proofs import leaf_of
from adapters.audit.signing import create_key
from adapters.audit.verify import Verification
from adapters.register.register import Register

Rows = dict[str, list[tuple[Any, ...]]]

TABLES = ("event", "event_tag", "command")


class Store:
    """The tables of a ledger, open to whoever owns the database."""

    def __init__(self, register: Register, place: Place) -> None:
        self.register = register
        self.head = register.ledger.head()
        self.connection = raw(place.url)
        self.execute = self.connection.execute
        self.mark = "?" if place.url.startswith("sqlite") else "%s"
        if place.url.startswith("sqlite"):
            self.execute("PRAGMA synchronous = OFF")
        self.whole: Rows = {table: self.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES}

    def restore(self) -> None:
        """Put everything back."""
        self.execute("BEGIN")
        for table in TABLES:
            self.execute(f"DELETE FROM {table}")
        for table in ("event", "command", "event_tag"):
            if table == "event_tag":
                self.execute("DELETE FROM event_tag")  # which SQLite's trigger wrote
            for row in self.whole[table]:
                self.execute(f"INSERT INTO {table} VALUES ({', '.join([self.mark] * len(row))})", row)
        self.execute("COMMIT")

    def move(self, positions: Sequence[int], by: int) -> None:
        """Give these events other positions; in an order in which none meets another."""
        for position in sorted(positions, reverse=by > 0):
            self.execute(f"UPDATE event SET position = {position + by} WHERE position = {position}")


def _byte(store: Store, chance: Random) -> int:
    position, column = chance.randrange(1, store.head + 1), chance.choice(COLUMNS)
    (old,) = store.execute(f"SELECT {column} FROM event WHERE position = {position}").fetchone()
    change = f"UPDATE event SET {column} = {store.mark} WHERE position = {position}"
    store.execute(change, (altered(old, chance),))
    return position


def _tag(store: Store, chance: Random) -> int:
    position, tag = chance.choice(store.execute("SELECT position, tag FROM event_tag ORDER BY 1, 2").fetchall())
    where = f"WHERE position = {position} AND tag = {store.mark}"
    if chance.random() < 0.5:
        store.execute(f"DELETE FROM event_tag {where}", (tag,))
    else:
        store.execute(f"UPDATE event_tag SET tag = {store.mark} {where}", (altered(tag, chance) + "!", tag))
    return int(position)


def _removed(store: Store, chance: Random) -> int:
    position = chance.randrange(1, store.head + 1)
    store.execute(f"DELETE FROM event WHERE position = {position}")
    if position < store.head and chance.random() < 0.5:  # and closes the gap
        store.move(range(position + 1, store.head + 1), -1)
    return position


def _inserted(store: Store, chance: Random) -> int:
    position = chance.randrange(1, store.head + 1)
    store.move(range(position, store.head + 1), 1)
    names = "type, tags, data, recorded_at, recorded_by, recorded_role, command_id, leaf"
    copied = chance.choice([n for n in range(1, store.head + 2) if n not in (position, position + 1)])
    other = f"SELECT {position}, {names} FROM event WHERE position = {copied}"
    store.execute(f"INSERT INTO event (position, {names}) {other}")
    return position


def _swapped(store: Store, chance: Random) -> int:
    one, other = chance.sample(range(1, store.head + 1), 2)
    for old, new in ((one, 9999), (other, one), (9999, other)):
        store.execute(f"UPDATE event SET position = {new} WHERE position = {old}")
    return one


def _truncated(store: Store, chance: Random) -> int:
    first = chance.randrange(2, store.head + 1)
    for table, column in (("event", "position"), ("event_tag", "position"), ("command", "first_position")):
        store.execute(f"DELETE FROM {table} WHERE {column} >= {first}")
    return first


def _forged(store: Store, chance: Random) -> int:
    """Something is changed by who knows the program, and sealed anew: only a checkpoint elsewhere can show it."""
    position = chance.randrange(1, store.head + 1)
    store.execute(f"UPDATE event SET recorded_by = 'iemand anders' WHERE position = {position}")
    (event,) = store.register.ledger.stored(after=position - 1, until=position)
    store.execute(f"UPDATE event SET leaf = {store.mark} WHERE position = {position}", (leaf_of(event),))
    return position


Kind = Callable[[Store, Random], int]
"""Does its damage, and returns a position at which it must be found."""

KINDS: tuple[Kind, ...] = (_byte, _byte, _tag, _removed, _inserted, _swapped, _truncated, _forged)


def damaged(scene: Scene, seeds: Sequence[int]) -> str:
    """Found and named every time, by the ledger alone, or by a checkpoint held elsewhere where only that can."""
    with scene.place() as place, Register(place.url, keyring=place.keyring) as register:
        register.create()
        create_key(register.ledger)
        record(register, *opened("hof", {"displaced_ukraine": 50}))
        for n in range(6):
            record(register, household(f"c{n}") | {"command_id": f"c{n}"})
            record(register, placed(f"p{n}", f"c{n}", "hof", "2024-02-01"))
        checkpoint = kept(register)
        store = Store(register, place)
        for seed in seeds:
            chance = Random(seed)
            kind = chance.choice(KINDS)
            position = kind(store, chance)
            alone, against = verify(register.ledger), verify(register.ledger, [checkpoint])
            what = f"{kind.__name__.strip('_')} at {position}"
            must(_names(alone, position) or kind is _forged, seed, f"{what} was not found")
            must(_names(against, position), seed, f"{what} was not found with a checkpoint")
            store.restore()
            if seed % 50 == 0:
                must(verify(register.ledger, [checkpoint]).ok, seed, f"{what} could not be undone")
        store.connection.close()
    return f"{len(seeds):,} damages, each found and named"


def _names(found: Verification, position: int) -> bool:
    return any(p.first is not None and p.first <= position <= (p.last or p.first) for p in found.problems)
