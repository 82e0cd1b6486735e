"""Rebuilding all projections beside the live ones.

It goes in stages, each of which it can be stopped in and go on from: *load* (all events up to the head at which it
began, each fact in its final form), *index* their tables, *derive* (the rows of each subject, then their indexes),
*catch up* (what was recorded meanwhile), *swap* (the last of that, and the renaming, in one transaction) and *compare*
(what was live before with what is live now).
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise

from domain.kernel.rules import N_, say
from projections.engine import state, storage
from projections.engine.deriving import following as deriving
from projections.engine.deriving.derived import Kept
from projections.engine.rebuilding.check import Difference, Progress, differences, ranges
from projections.engine.rebuilding.no_garbage_collection import collector_paused
from projections.engine.rebuilding.rebuild_parts import FindRowMakers, Part, Rows, SubjectPart, derived_rows, made
from projections.engine.rows_of_events import Changes, Read, complete, corrections_until, following, of_facts
from projections.engine.state import DERIVED, LIVE, NEXT, OLD, Ledger, ProjectionsOutdated

_COMPARED_AT_ONCE = 50_000
"""Events of which a table is compared in one query: while it is, SQLite keeps writers waiting."""

_COMPARING = 2
"""Queries that compare at once: it is the database that works."""


@dataclass(frozen=True, slots=True)
class RebuildReport:
    """How a rebuild went: from how many events, and in what the tables that it replaced differed from the new ones.

    ``equal`` is None when those were of another version of the program, and so could not be compared.
    """

    events: int
    equal: bool | None
    differences: list[Difference]


class Rebuild:
    """One rebuild, or what is left to do of one that was stopped."""

    def __init__(
        self,
        projections: Sequence[Kept],
        shape: str,
        read: Read,
        ledger: Ledger,
        progress: Progress | None,
        size: int,
        row_makers: FindRowMakers,
    ) -> None:
        self._projections = projections
        self._shape = shape
        self._read = read
        self._ledger = ledger
        self._progress = progress
        self._size = size
        self._row_makers = row_makers

    def run(self) -> RebuildReport:
        """Do it."""
        with collector_paused():
            return self._run()

    def _run(self) -> RebuildReport:
        if self._state(OLD) is not None:
            report = self._compare()
            live = self._state(LIVE)
            if live is not None and live.shape == self._shape:
                return report
        self._begin()
        self._load()
        self._index(of_facts(self._projections))
        self._derive()
        self._catch_up()
        self._swap()
        return self._compare()

    def _state(self, name: str) -> state.Row | None:
        with self._ledger.connect() as connection:
            return state.get(connection, name)

    def _begin(self) -> None:
        with self._ledger.as_owner() as connection:
            state.make(connection)
            building = state.get(connection, NEXT)
            if building is not None and building.shape == self._shape:
                return
            live = state.get(connection, LIVE)
            last = live.generation if live is not None else storage.generation(connection, self._projections)
            generation = 0 if last is None else last + 1
            for projection in self._projections:
                storage.drop(connection, projection.table.name, storage.NEXT)
                storage.make(connection, projection, generation, storage.NEXT)
            state.remove(connection, DERIVED)
            state.put(connection, state.Row(NEXT, self._shape, 0, self._ledger.head(), generation))

    def _load(self) -> None:
        building = self._building()
        if building.position >= building.until:
            return
        corrections = corrections_until(self._read, building.until)
        bounds = [*range(building.position, building.until, self._size), building.until]
        parts = [Part(after, until) for after, until in pairwise(bounds)]

        def here(part: Part) -> Rows:
            return complete(self._projections, self._read(None, **part._asdict()), corrections).rows

        with self._row_makers(building.until - building.position, building.until) as others:
            for part, rows in made(parts, here, others):
                self._write(*part, Changes(of_facts(self._projections), rows))
                self._building()

    def _derive(self) -> None:
        building, sources = self._building(), deriving.sources(self._projections)
        begun = self._state(DERIVED)
        first, after = (begun.position, begun.shape or None) if begun is not None else (0, None)

        def here(part: SubjectPart) -> Rows:
            with self._ledger.connect() as connection:
                return derived_rows(connection, self._projections, part)

        with self._row_makers(building.until, building.until) as others:
            # one after the other: some are made from the rows of those before them
            for number, source in enumerate(sources[first:], first):
                with self._ledger.connect() as connection:
                    bounds = list(source.bounds(connection, after, self._size, storage.NEXT))
                parts = [SubjectPart(number, *each, building.until) for each in bounds]
                for part, rows in made(parts, here, others):
                    begun = self._write_derived(part, rows, source, begun)
                after = None
        self._index([derived for source in sources for derived in source.tables])

    def _write_derived(
        self, part: SubjectPart, rows: Rows, source: deriving.Source, begun: state.Row | None
    ) -> state.Row:
        done = part.number + (part.until is None)
        reached = state.Row(DERIVED, part.until or "", done, 0, self._building().generation)
        with self._ledger.as_owner() as connection:
            # as with a part of the events: the first one to come with it writes it
            if state.get(connection, DERIVED) == begun:
                for derived, of_table in zip(source.tables, rows, strict=True):
                    storage.write(connection, derived, of_table, storage.NEXT)
                state.put(connection, reached)
        return reached

    def _index(self, projections: Sequence[Kept]) -> None:
        generation = self._building().generation
        for projection in projections:
            # a transaction for each, so that nobody waits for all of them
            with self._ledger.as_owner() as connection:
                storage.make_indexes(connection, projection, generation, storage.NEXT)

    def _catch_up(self) -> None:
        while (head := self._ledger.head()) > (after := self._building().position):
            until = min(after + self._size, head)
            self._write(after, until, self._following(after, until))
            if until == head:
                return  # what came meanwhile is little: the swap takes it along

    def _following(self, after: int, until: int) -> Changes:
        return following(self._projections, list(self._read(None, after=after, until=until)), self._read)

    def _write(self, after: int, until: int, changes: Changes) -> None:
        with self._ledger.as_owner() as connection:
            # when another process rebuilds too, the first one to come with this part writes it
            if state.advance(connection, NEXT, self._shape, after, until):
                changes.write(connection, storage.NEXT)
        if self._progress is not None:
            self._progress(until, self._ledger.head())

    def _building(self) -> state.Row:
        building = self._state(NEXT)
        if building is None or building.shape != self._shape:
            raise ProjectionsOutdated(
                say(N_("Another process ended this rebuild meanwhile; look how it went, or try again."))
            )
        return building

    def _swap(self) -> None:
        with self._ledger.as_owner() as connection:
            building, head = self._building(), self._ledger.head()
            self._following(building.position, head).write(connection, storage.NEXT)
            live = state.get(connection, LIVE)
            for projection in self._projections:
                storage.make(connection, projection, building.generation - 1)  # one that is new has none before it
                storage.drop(connection, projection.table.name, storage.OLD)
                storage.copy_grants(connection, projection, "", storage.NEXT)
                storage.rename(connection, projection, "", storage.OLD)
                storage.rename(connection, projection, storage.NEXT, "")
            state.remove(connection, NEXT)
            state.remove(connection, DERIVED)
            there = building._replace(position=head, until=head)
            state.put(connection, there._replace(name=LIVE))
            state.put(connection, there._replace(name=OLD, shape=live.shape if live is not None else ""))

    def _compare(self) -> RebuildReport:
        replaced = self._state(OLD)
        if replaced is None:
            raise ProjectionsOutdated(
                say(N_("Another process ended this rebuild meanwhile; look how it went, or try again."))
            )
        comparable = replaced.shape == self._shape
        found = list(self._differences(replaced.position)) if comparable else []
        with self._ledger.as_owner() as connection:
            for projection in self._projections:
                storage.drop(connection, projection.table.name, storage.OLD)
            state.remove(connection, OLD)
        return RebuildReport(replaced.position, not found if comparable else None, found)

    def _differences(self, at: int) -> Iterator[Difference]:
        pool = ThreadPoolExecutor(max_workers=_COMPARING)
        try:
            asked = [
                (projection, pool.submit(self._same, projection, after, until, at))
                for after, until in ranges(at, _COMPARED_AT_ONCE)
                for projection in self._projections
            ]
            different = {projection.table.name for projection, same in asked if not same.result()}
        finally:
            pool.shutdown(cancel_futures=True)
        unlike = [projection for projection in self._projections if projection.table.name in different]
        for after, until in ranges(at, self._size) if unlike else ():
            with self._ledger.connect() as connection:
                for projection in unlike:
                    right = storage.rows(connection, projection, after, until, at)
                    there = storage.rows(connection, projection, after, until, at, storage.OLD)
                    yield from differences(projection, right, there)

    def _same(self, projection: Kept, after: int | None, until: int | None, at: int) -> bool:
        with self._ledger.connect() as connection:
            return storage.same(connection, projection, after, until, at, storage.OLD)
