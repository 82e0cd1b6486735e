"""Folded states of decisions, kept beside the ledger: a cache that any replay can make again.

A decision starts from the kept state and reads only what came after it. Losing a row costs time, never a fact.
"""

from collections import OrderedDict
from copy import deepcopy
from hashlib import sha256

from sqlalchemy import BigInteger, Column, Connection, MetaData, String, Table, Text, delete, insert, select

from domain.kernel.deciding import Foldable
from projections.engine.table_upgrade import TablesThere

METADATA = MetaData()
FOLD = Table(
    "fold",
    METADATA,
    Column("fold", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("position", BigInteger, nullable=False),
    Column("state", Text, nullable=False),
)

KEEP_AFTER = 100
"""A state is written back once it is so many positions of its own events ahead of the kept one."""

IN_MEMORY = 1000


class KeptFolds:
    """The kept states, and those of this process in memory."""

    def __init__(self) -> None:
        self._live: OrderedDict[tuple[str, str], Foldable] = OrderedDict()
        self._behind: dict[tuple[str, str], int] = {}
        self.trusted = True
        """Whether a decision begins with what is kept; else with the first event."""

    def create(self, connection: Connection) -> None:
        """Make the table, where it is not yet there or has other columns: what was in it is made again."""
        there = TablesThere(connection)
        if FOLD.name in there and not there.is_as_declared(FOLD):
            METADATA.drop_all(connection)
        METADATA.create_all(connection)

    def _loaded(self, connection: Connection, view: Foldable) -> Foldable:
        """The view with what is kept of it; as it was for what nobody kept there."""
        row = connection.execute(
            select(FOLD.c.position, FOLD.c.state).where(FOLD.c.fold == view.fold, FOLD.c.key == view.key)
        ).first()
        if row is None or not isinstance(row.state, str) or not isinstance(row.position, int) or row.position < 0:
            return view
        digest, _, state = row.state.partition(" ")
        if digest != _digest(view, row.position, state):
            return view
        loaded = deepcopy(view)
        try:
            loaded.load(state)
        except (ValueError, TypeError, AttributeError, LookupError, ArithmeticError, RecursionError):
            return view
        loaded.position = row.position
        return loaded

    def start(self, connection: Connection, view: Foldable, head: int) -> Foldable:
        """The same view with the furthest state that is kept of it, of no later position than the head."""
        name = (view.fold, view.key)
        if name in self._live:
            self._live.move_to_end(name)
            return self._live[name]
        if self.trusted:
            kept = self._loaded(connection, view)
            view = kept if kept.position <= head else view
        self._live[name] = view
        if len(self._live) > IN_MEMORY:
            self._live.popitem(last=False)
        return view

    def advanced(self, view: Foldable, events: int) -> None:
        """Remember how many events the view has folded since it was kept."""
        name = (view.fold, view.key)
        self._behind[name] = self._behind.get(name, 0) + events

    def keep(self, connection: Connection) -> None:
        """Write back the states that are far ahead; within the transaction of an append."""
        for name, events in list(self._behind.items()):
            view = self._live.get(name)
            if view is not None and events >= KEEP_AFTER:
                connection.execute(delete(FOLD).where(FOLD.c.fold == view.fold, FOLD.c.key == view.key))
                connection.execute(
                    insert(FOLD).values(fold=view.fold, key=view.key, position=view.position, state=_kept(view))
                )
                del self._behind[name]

    def forget(self) -> None:
        """Drop what is in memory: after a transaction that was undone it may hold what never was."""
        self._live.clear()
        self._behind.clear()


def _kept(view: Foldable) -> str:
    state = view.dump()
    return f"{_digest(view, view.position, state)} {state}"


def _digest(view: Foldable, position: int, state: str) -> str:
    """Tells what was kept here from what happens to stand there. Who knows this program can make it as well."""
    return sha256("\0".join((view.fold, view.key, str(position), state)).encode()).hexdigest()
