"""P2 and P3: recording many events at once, and building all projections anew; each beside its raw loop."""

import json
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import chain, groupby
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TypeVar

from eventsourcing.dcb.api import DCBEvent
from scripts.benching.engines import Driver, Engine, Row, columns
from scripts.benching.measuring import Result, rate, result, timed, undisturbed
from sqlalchemy import Table

from adapters.ledger import ledger_tables
from adapters.ledger.ledger import Recording
from adapters.register.register import Register
from projections.catalogue import PROJECTIONS
from projections.engine.batches import batches
from projections.engine.deriving.derived import Kept
from projections.engine.rows_of_events import of_facts

BATCH = 1_000
"""Events in one append (P2)."""

PAGE = 20_000
"""Events that a rebuild takes together."""

T = TypeVar("T")


@dataclass
class Filled:
    """A register that holds a history, how long it took to record it, and its rows once they are asked for."""

    engine: Engine
    url: str
    register: Register
    events: int
    seconds: float
    _rows: dict[str, list[list[Row]]] = field(default_factory=dict)

    def rows(self, table: Table, size: int) -> list[list[Row]]:
        """The rows of a table in the order of their positions, in parts that belong to so many events: a
        multiple of ``BATCH``."""
        if table.name not in self._rows:
            by = "position" if "position" in table.c else "known_from"
            place = table.columns.keys().index(by)
            with self.engine.driver(self.url) as driver:
                rows = driver.rows(f'SELECT {columns(table)} FROM "{table.name}" ORDER BY {by}')
                driver.commit()
            parts: list[list[Row]] = [[] for _ in range(-(-self.events // BATCH))]
            for number, part in groupby(rows, key=lambda row: (row[place] - 1) // BATCH):
                parts[number] = list(part)
            self._rows[table.name] = parts
        # the rows themselves are there once, whatever the size of the parts
        return [list(chain.from_iterable(some)) for some in batches(self._rows[table.name], size // BATCH)]


@contextmanager
def filled(engine: Engine, events: Iterable[DCBEvent], kept: Sequence[Kept] = PROJECTIONS) -> Iterator[Filled]:
    """A new register with these events, appended in batches; projections included. To make them is not timed."""
    with (
        engine.database() as url,
        TemporaryDirectory() as folder,
        Register(url, keyring=f"sqlite:///{Path(folder) / 'keys.db'}", actor="bench", kept=kept) as register,
    ):
        register.create()
        number, seconds = 0, 0.0
        with undisturbed(), register.ledger.recording(Recording("bench")):
            for batch in batches(events, BATCH):
                began = time.perf_counter()
                register.ledger.append(batch)
                number, seconds = number + len(batch), seconds + time.perf_counter() - began
        yield Filled(engine, url, register, number, seconds)


# ---------------------------------------------------------------- P2


def appending(world: Filled, events: Sequence[DCBEvent], runs: int) -> Result:
    """P2: appending in batches, with tags, seal and projections, against inserting the same rows, of all these.

    How it compares with inserting the events and tags alone is among the details.
    """
    ledger = (ledger_tables.event, ledger_tables.event_tag)
    tables = (*ledger, *(projection.table for projection in PROJECTIONS))
    own, raw, alone = [world.seconds], [], []
    for run in range(runs):
        if run:
            with filled(world.engine, events) as again:
                own.append(again.seconds)
        raw.append(_append_raw(world, tables))
        alone.append(_append_raw(world, ledger))
    found = _against(world, "P2", own, raw, 0.40)
    ratio = median(theirs / ours for ours, theirs in zip(own, alone, strict=True))
    more = f"events and tags alone {rate(world.events, alone)}, of which it is {ratio:.2f}"
    return replace(found, details=f"{found.details}; {more}")


def _append_raw(world: Filled, tables: Sequence[Table]) -> float:
    parts = list(zip(*(world.rows(table, BATCH) for table in tables), strict=True))
    with world.engine.database() as url, world.engine.driver(url) as driver:
        world.engine.create(driver, tables)
        with timed() as seconds:
            for part in parts:
                driver.begin()
                for table, rows in zip(tables, part, strict=True):
                    driver.insert(table, rows)
                driver.commit()
        return seconds()


# ---------------------------------------------------------------- P10


def appending_less(world: Filled, events: Sequence[DCBEvent], runs: int) -> Result:
    """P10: the same, against appending without the rows that are derived; and how many bytes an event takes."""
    own, less, sizes = [world.seconds], [], [_size(world)]
    for run in range(runs):
        if run:
            with filled(world.engine, events) as again:
                own.append(again.seconds)
        with filled(world.engine, events, of_facts(PROJECTIONS)) as without:
            less.append(without.seconds)
            sizes[1:] = [_size(without)]
    found = _against(world, "P10", own, less, 0.50)
    more = " against ".join(f"{size / world.events:,.0f}" for size in sizes)
    return replace(found, details=f"{found.details.removesuffix(' raw')} without; {more} bytes an event")


def _size(world: Filled) -> int:
    """The bytes of all of the database."""
    sql = {
        "sqlite": "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
        "postgresql": "SELECT pg_database_size(current_database())",
    }
    with world.register.ledger.connect() as connection:
        return int(connection.exec_driver_sql(sql[world.engine.name]).scalar_one())


# ---------------------------------------------------------------- P3


def rebuilding(world: Filled, _events: Sequence[DCBEvent], runs: int) -> Result:
    """P3: rebuilding all projections, against scanning, parsing the JSON, and writing the same rows."""
    parts = [world.rows(projection.table, PAGE) for projection in PROJECTIONS]
    own, raw = [], []
    for _ in range(runs):
        with timed() as seconds:
            world.register.projector.rebuild(world.register.ledger)
        own.append(seconds())
        with (
            world.engine.database() as url,
            world.engine.driver(world.url) as source,
            world.engine.driver(url) as target,
        ):
            with timed() as seconds:
                _rebuild_raw(world, source, target, parts)
            raw.append(seconds())
    return _against(world, "P3", own, raw, 0.40)


def _rebuild_raw(world: Filled, source: Driver, target: Driver, parts: Sequence[list[list[Row]]]) -> None:
    tables = [projection.table for projection in PROJECTIONS]
    world.engine.create(target, tables, indexes=False)
    event = ledger_tables.event
    for number, after in enumerate(range(0, world.events, PAGE)):
        sql = f"SELECT {columns(event)} FROM event WHERE position > {after} AND position <= {after + PAGE}"
        for row in source.rows(f"{sql} ORDER BY position"):
            json.loads(row[3])
        source.commit()
        target.begin()
        for table, rows in zip(tables, parts, strict=True):
            target.insert(table, rows[number])
        target.commit()
    target.begin()
    for table in tables:
        world.engine.index(target, table)
    target.commit()


def _against(world: Filled, goal: str, own: Sequence[float], raw: Sequence[float], target: float) -> Result:
    ratios = [theirs / ours for ours, theirs in zip(own, raw, strict=True)]
    details = f"{rate(world.events, own)} against {rate(world.events, raw)} raw"
    return result(goal, world.engine.name, ratios, target, at_most=False, details=details)
