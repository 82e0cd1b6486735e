"""From events to rows: what a batch of events adds to the tables, and what it ends."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from typing import NamedTuple

from eventsourcing.dcb.api import DCBQuery, DCBQueryItem
from sqlalchemy import Connection
from sqlalchemy.schema import CreateTable

from domain.catalogue import CATALOGUE
from domain.kernel.deciding import CORRECTIONS
from domain.kernel.history import Correction, Event, Recorded, Restated, Retracted, SetAside
from domain.kernel.published import digest_of_dated_data
from domain.kernel.rules import RULES
from projections.engine import storage
from projections.engine.as_known import Belief, beliefs, by_root, root, root_tag
from projections.engine.deriving import adding_up
from projections.engine.deriving import following as deriving
from projections.engine.deriving.derived import (
    Derived,
    Difference,
    Judged,
    Kept,
    Steps,
    Subject,
    by_subject,
    step_at,
    those_about,
)
from projections.engine.deriving.judged import Gains, texts_of
from projections.engine.deriving.running import Running, Sums
from projections.engine.tables import Entries, Projection, Values

Read = Callable[..., Iterator[Recorded]]
"""``read(query, *, after=0, until=None)``: the decoded events of the ledger, ascending."""


Corrections = Mapping[int, Sequence[Recorded]]
"""Corrections by the position of the fact that they correct in the end, without what they change in counts."""


class _Takers(NamedTuple):
    """What takes in the events of one type: functions from a fact or an effect to rows, with where these go."""

    standing: list[tuple[Entries, list[Values]]]
    effects: list[tuple[Entries, list[Values]]]
    endings: list[list[tuple[int, int, int]]]


class Changes:
    """Rows to add, and rows to end as (known_until, position, known_from), of each projection in turn; and what it
    changes in the facts about each subject."""

    def __init__(self, kept: Sequence[Kept], rows: list[list[Values]] | None = None) -> None:
        self._projections = projections = of_facts(kept)
        self._derived = by_subject(kept)
        number_of = {projection.table.name: number for number, projection in enumerate(projections)}
        self._judged = [one for one in kept if isinstance(one, Judged)]
        self._running = [(one, number_of[one.effects.table.name]) for one in kept if isinstance(one, Running)]
        self.rows: list[list[Values]] = [[] for _ in projections] if rows is None else rows
        self.endings: list[list[tuple[int, int, int]]] = [[] for _ in projections]
        self.steps: dict[Subject, dict[str, Steps]] = {subject: {} for subject, _ in self._derived}
        self.failed: list[int] = []
        """Positions of events of which no rows could be made: no decision made them, and they project to nothing."""
        self._takers_of = cache(self._those_that_take)
        self._subjects_of = those_about(self.steps)

    def _those_that_take(self, kind: type[Event]) -> "_Takers":
        takers = _Takers([], [], [])
        for projection, rows, endings in zip(self._projections, self.rows, self.endings, strict=True):
            if issubclass(kind, projection.events):
                (takers.standing if projection.standing else takers.effects).append((projection.entries, rows))
                if projection.standing:
                    takers.endings.append(endings)
        return takers

    def add(self, form: Recorded, known_from: int, known_until: int | None = None) -> None:
        """Add the entries of a fact in a form in which it was believed from a position until a position."""
        for entries, rows in self._takers_of(type(form.event)).standing:
            for ordinal, values in enumerate(self._made(entries, form)):
                rows.append((form.position, ordinal, known_from, known_until, *values))
        for steps in self._steps_of(form):
            step_at(steps, known_from).begins.append(form)
            if known_until is not None:
                step_at(steps, known_until).ends.append(form)

    def _steps_of(self, form: Recorded) -> Iterator[Steps]:
        if form.position in self.failed:
            return
        for subject in self._subjects_of(type(form.event)):
            for key in subject.of(form):
                yield self.steps[subject].setdefault(key, {})

    def add_effects(self, recorded: Recorded) -> None:
        """Add what an event changes in counts."""
        for entries, rows in self._takers_of(type(recorded.event)).effects:
            for ordinal, values in enumerate(self._made(entries, recorded)):
                rows.append((recorded.position, ordinal, *values))

    def _made(self, entries: Entries, recorded: Recorded) -> Sequence[Values]:
        try:
            return entries(recorded)
        except Exception:  # whatever it is: one event stops nothing
            self.failed.append(recorded.position)
            return ()

    def end(self, believed: Belief) -> None:
        """End what was added of a fact earlier on."""
        form, since, until = believed
        if until is not None:
            for endings in self._takers_of(type(form.event)).endings:
                endings.append((until, form.position, since))
            for steps in self._steps_of(form):
                step_at(steps, until).ends.append(form)

    def write(self, connection: Connection, suffix: str = "") -> None:
        """Write it all into the tables: what is derived too."""
        found = [
            deriving.followed(connection, tables, steps, suffix)
            for subject, tables in self._derived
            if (steps := self.steps[subject])
        ]
        sums = [
            (running, adding_up.followed(connection, running, effects, suffix))
            for running, number in self._running
            if (effects := self.rows[number])
        ]
        judged = [(each, self._follow(connection, each, found, suffix)) for each in self._judged]
        self.write_facts(connection, suffix)
        for difference in found:
            for derived, rows, endings in zip(difference.tables, difference.rows, difference.endings, strict=True):
                deriving.end(connection, derived, endings, suffix)
                storage.write(connection, derived, rows, suffix)
        gained: list[tuple[Running | Judged, Sums | Gains]] = [*sums, *judged]
        for one, added in gained:
            deriving.end(connection, one, added.endings, suffix)
            storage.write(connection, one, added.rows, suffix)

    def _follow(self, connection: Connection, judged: Judged, found: Iterable[Difference], suffix: str) -> Gains:
        effects = next(self.rows[number] for running, number in self._running if running.table is judged.running.table)
        texts: dict[str, dict[int, str | None]] = {}
        for difference in found:
            for number in [n for n, derived in enumerate(difference.tables) if derived.table is judged.by.table]:
                texts = texts_of(difference.rows[number], difference.endings[number])
        return judged.follow(connection, effects, texts, suffix) if effects or texts else Gains([], [])

    def write_facts(self, connection: Connection, suffix: str = "") -> None:
        """Write into the tables of facts and of effects, which those that are derived are made from."""
        for projection, rows, endings in zip(self._projections, self.rows, self.endings, strict=True):
            storage.end(connection, projection, endings, suffix)
            storage.write(connection, projection, rows, suffix)


def of_facts(kept: Iterable[Kept]) -> list[Projection]:
    """The tables of facts and of effects: those that need nothing but the events."""
    return [one for one in kept if isinstance(one, Projection)]


def following(kept: Sequence[Kept], batch: Sequence[Recorded], read: Read) -> Changes:
    """What the next events change in tables that hold all before them.

    The events of the batch are not asked of ``read``: while they are being recorded it does not give them.
    """
    changes = Changes(kept)
    corrected: dict[int, list[Recorded]] = {}
    for recorded in batch:
        if isinstance(recorded.event, Correction):
            corrected.setdefault(root(recorded), []).append(recorded)
    facts = {}
    for recorded in batch:
        changes.add_effects(recorded)
        if recorded.position in corrected:
            facts[recorded.position] = recorded
        elif not isinstance(recorded.event, Correction):
            changes.add(recorded, recorded.position)
    for position, new in corrected.items():
        first = batch[0].position
        before = [facts[position]] if position in facts else _family(read, position, first)
        members = [*before, *new]
        corrections = [member for member in members if isinstance(member.event, Correction)]
        for member in members:
            for believed in beliefs(member, corrections):
                if believed.known_from >= first:
                    changes.add(*believed)
                elif believed.known_until is not None and believed.known_until >= first:
                    changes.end(believed)
    return changes


def complete(kept: Sequence[Kept], batch: Iterable[Recorded], corrections: Corrections) -> Changes:
    """All rows that these events have in the tables of facts in the end, given all corrections, by their roots."""
    changes = Changes(of_facts(kept))
    for recorded in batch:
        changes.add_effects(recorded)
        family = corrections.get(root(recorded)) if corrections else None
        if family is None:
            changes.add(recorded, recorded.position)
        else:
            for believed in beliefs(recorded, family):
                changes.add(*believed)
    return changes


_CORRECTIONS = CATALOGUE.stored_names(CORRECTIONS)


def corrections_until(read: Read, until: int) -> Corrections:
    """Every correction up to a position."""
    found = read(DCBQuery(items=[DCBQueryItem(types=_CORRECTIONS, tags=[])]), until=until)
    return by_root(map(_without_effects, found))


def _without_effects(correction: Recorded) -> Recorded:
    """All that matters of a correction for what it corrects: there can be many, and they are kept in memory."""
    event = correction.event
    if isinstance(event, Restated):
        return correction._replace(event=Restated(corrects=event.corrects, reason="-", fields=event.fields))
    if isinstance(event, SetAside):
        return correction._replace(event=SetAside(corrects=event.corrects, reason="-"))
    if isinstance(event, Retracted):
        return correction._replace(event=Retracted(corrects=event.corrects, reason="-"))
    return correction


def _family(read: Read, position: int, first: int) -> list[Recorded]:
    """The fact at a position, and its corrections before the first event of a batch."""
    corrections = DCBQuery(items=[DCBQueryItem(types=_CORRECTIONS, tags=[root_tag(position)])])
    return [*read(None, after=position - 1, until=position), *read(corrections, after=position, until=first - 1)]


_FIRST = (
    "quota_entry",
    "quota_realised",
    "capacity_target",
    "occupancy_change",
    "location_entry",
    "case_entry",
    "signal_entry",
    "measure_entry",
    "deviation_entry",
    "finance_entry",
    "support_entry",
    "figure_entry",
    "promise_entry",
    "case_municipality",
)
"""The tables that were once told in this order: the digests that stand in ledgers say so. All later ones follow by
their names, and need no place here."""


def _made_from(one: Kept) -> object:
    match one:
        case Derived():
            return one.subject.kind
        case Running():
            return one.effects.table.name
        case Judged():
            return one.running.table.name
        case _:
            return CATALOGUE.stored_names(one.events)


def shape_of(kept: Sequence[Kept]) -> str:
    """A digest of what the tables are like, of which events they take in, and of what is derived by: the rules that
    there are, and the dated data."""
    order = {name: number for number, name in enumerate(_FIRST)}
    described = [
        (
            str(CreateTable(one.table)),
            sorted(str([column.name for column in index.columns]) for index in one.table.indexes),
            _made_from(one),
            one.version,
        )
        for one in sorted(kept, key=lambda one: (order.get(one.table.name, len(order)), one.table.name))
    ]
    return sha256(repr((described, sorted(RULES), digest_of_dated_data())).encode()).hexdigest()
