"""Running totals of effects: what all changes in a count come to, on any day, without adding them all up.

A change holds from a day on. It is added to three *cells*: that of the days from then until the end of the month, that
of the months after it until the end of the year, and that of all later years. So what a count is on a day is the sum of
the cells that last on it: at most one for each day of the month, each month of the year, and each year. And a change of
whatever day, years back too, touches three rows and no more. These are bitemporal, as derived ones are.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import Table

from domain.kernel.days import OPEN
from projections.engine.deriving.intervals import node
from projections.engine.tables import Projection, Values, topic_of

Cell = Values
"""What a row is a total of: all its columns but the first five and the last."""


@dataclass(frozen=True, slots=True, eq=False)
class Running:
    """A table of running totals: of each subject those of its cells, from the rows of a table of effects.

    ``subject`` is the column of the effects with the id, ``changes`` gives the cells that a row of effects (without its
    position and its number) is added to, with how much; pure.
    """

    table: Table
    effects: Projection
    subject: str
    changes: Callable[[Values], Iterable[tuple[Cell, int]]]
    version: int = 1

    @property
    def standing(self) -> bool:
        """Its rows can end."""
        return True

    @property
    def key(self) -> int:
        """How many columns its primary key has: the first ones."""
        return 3

    @property
    def topic(self) -> str:
        """The topic that it is of, which is the file where it is declared."""
        return topic_of(self.changes)

    @property
    def grows_by(self) -> str:
        """The column by which its rows come in the order of the events."""
        return "known_from"

    def subject_of(self, effect: Values) -> str:
        """The id of what a row of effects, all of it, is about."""
        return str(effect[self.effects.table.columns.keys().index(self.subject)])

    def cells_of(self, effects: Iterable[Values]) -> set[tuple[str, Cell]]:
        """The cells that these rows of effects are added to, each with its subject."""
        return {(self.subject_of(effect), cell) for effect in effects for cell, _ in self.changes(effect[2:])}


class Total(NamedTuple):
    """A total that stands: where its row is, and its number among the rows that begin now, if it does."""

    persons: int
    known_from: int
    ordinal: int
    number: int = -1


Totals = dict[Cell, Total]


class Sums:
    """What a table of running totals gains and loses."""

    def __init__(self, running: Running) -> None:
        self._running = running
        self.rows: list[list[Any]] = []
        self.endings: list[tuple[int, int, int, str, int]] = []

    def add(self, subject: str, effects: Iterable[Values], totals: Totals) -> None:
        """Add the effects on one subject, in their order, to its totals before them."""
        for position, at_once in groupby(effects, key=lambda effect: int(effect[0])):
            added: dict[Cell, int] = defaultdict(int)
            for effect in at_once:
                for cell, number in self._running.changes(effect[2:]):
                    added[cell] += number
            ordinal = 0
            for cell, number in added.items():
                if number:
                    before = totals.pop(cell, None)
                    total = number + self._ended(subject, position, before)
                    if total:
                        totals[cell] = Total(total, position, ordinal, len(self.rows))
                        self.rows.append([position, subject, ordinal, None, None, *cell, total])
                        ordinal += 1

    def _ended(self, subject: str, position: int, before: Total | None) -> int:
        if before is None:
            return 0
        of = node(before.known_from, position)
        if before.number < 0:
            self.endings.append((position, of, before.known_from, subject, before.ordinal))
        else:
            self.rows[before.number][3:5] = position, of
        return before.persons


def by_subject_of_effects(running: Running, effects: Iterable[Values]) -> dict[str, list[Values]]:
    """The rows of effects by what they are about, in their order."""
    found: dict[str, list[Values]] = {}
    for effect in effects:
        found.setdefault(running.subject_of(effect), []).append(effect)
    return found


def added_up(running: Running, effects: Mapping[str, Sequence[Values]], totals: Mapping[str, Totals]) -> Sums:
    """What the effects on each subject, in their order, make of the totals that stood before them."""
    sums = Sums(running)
    for subject in sorted(effects):
        sums.add(subject, effects[subject], totals.get(subject) or {})
    return sums


# ---------------------------------------------------------------- days


def days_and_on(day: date) -> Iterator[tuple[date, date]]:
    """The stretches of days of the cells that a change from a day on is added to."""
    month, year = _next_month(day), _next_year(day)
    for from_, until in ((day, month), (month, year), (year, OPEN)):
        if from_ < until:
            yield from_, until


def ends_of_cells(day: date) -> tuple[date, date, date]:
    """The days until which the cells last that can last on a day."""
    return _next_month(day), _next_year(day), OPEN


def _next_month(day: date) -> date:
    return _next_year(day) if day.month == 12 else date(day.year, day.month + 1, 1)


def _next_year(day: date) -> date:
    return OPEN if day.year == OPEN.year else date(day.year + 1, 1, 1)
