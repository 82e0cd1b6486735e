"""Rows that are derived: what all facts about one subject come down to, from position to position.

A *subject* is a case, a location, a scheme: whatever facts are folded about. Whenever an event touches one, its rows
are derived from its folded facts anew. Those that the event made untrue end at its position, and those that it made
true begin there. So the rows are bitemporal by their difference, whatever is corrected, and there is one way to make
them: inline, in a rebuild and in a check.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, Table

from domain.kernel.history import Event, Recorded
from projections.engine.deriving.intervals import node
from projections.engine.deriving.judged import Gains, Texts
from projections.engine.deriving.running import Running
from projections.engine.tables import Projection, Values, topic_of


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """A kind of thing that facts are about.

    Its facts stand in a standing table, with its id in a column and the fact in ``data``; ``of`` says which ones an
    event is about, and ``read`` makes the fact of a row again.
    """

    kind: str
    facts: Projection
    column: str
    of: Callable[[Recorded], Iterable[str]]
    read: Callable[[Row[Any]], Recorded]
    fold: Callable[[str, Sequence[Recorded]], Any]
    """What its facts come down to, in the order in which they were recorded (corrections already worked in)."""
    events: tuple[type[Event], ...] = ()
    """Of those of the table, the events that are folded; all when none is named."""

    def takes(self, kind: type[Event]) -> bool:
        """Whether events of this type are folded."""
        return issubclass(kind, self.events or self.facts.events)


@dataclass(frozen=True, slots=True, eq=False)
class Derived:
    """One table of a question: the rows that each subject of a kind has, from what it is folded into; pure.

    ``bears_on`` names the events that can change these rows, where others cannot. A change of ``rows`` that gives other
    rows takes a higher ``version``: tables that an older one filled are then rebuilt.
    """

    table: Table
    subject: Subject
    rows: Callable[[Any], Iterable[Values]]
    bears_on: tuple[type[Event], ...] = ()
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
        return topic_of(self.rows)

    @property
    def grows_by(self) -> str:
        """The column by which its rows come in the order of the events."""
        return "known_from"


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """A table of what is found of running totals, judged by a text that another table derives of the same subject.

    How it is found is the topic's own: what it costs must not grow with all that was ever counted. ``follow`` says what
    the table gains and loses by rows of effects and by new texts of subjects, from tables that hold all before these.
    ``whole`` gives all rows of one subject, from all its effects in their order and all its texts.
    """

    table: Table
    running: Running
    by: Derived
    follow: Callable[[Connection, Sequence[Values], Mapping[str, Texts], str], Gains]
    whole: Callable[[str, Sequence[Values], Texts], list[list[Any]]]
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
        return topic_of(self.whole)

    @property
    def grows_by(self) -> str:
        """The column by which its rows come in the order of the events."""
        return "known_from"


Kept = Projection | Derived | Running | Judged
"""Whatever is kept of events, in a table."""


class Step(NamedTuple):
    """What one event changes in the facts about a subject."""

    begins: list[Recorded]
    ends: list[Recorded]
    """Facts that no longer stand, or not in this form."""


Steps = dict[int, Step]
"""By the position of that event."""


def step_at(steps: Steps, position: int) -> Step:
    """The step at a position, to be added to."""
    step = steps.get(position)
    if step is None:
        step = steps[position] = Step([], [])
    return step


Ending = tuple[int, int, int, str, int]
"""Of a row that ends: ``known_until`` and ``node``, then its key."""

_BEGUN_HERE = -1


class Standing(NamedTuple):
    """A row that stands: its key without the subject, and its number among the rows that begin now, if it does."""

    known_from: int
    ordinal: int
    number: int = _BEGUN_HERE


Open = dict[Values, list[Standing]]
"""The rows of a subject that stand, by their values: of equal ones the last stands last."""


class Difference:
    """What derived tables gain and lose: rows that begin, with how those end that do, and endings of earlier rows."""

    def __init__(self, tables: Sequence[Derived]) -> None:
        self.tables = tables
        self.rows: list[list[list[Any]]] = [[] for _ in tables]
        self.endings: list[list[Ending]] = [[] for _ in tables]
        self._bearing = cache(self._those_bearing)

    def bearing(self, steps: Steps) -> Iterator[tuple[int, list[int]]]:
        """The positions of the steps that can change rows, ascending, and of which of the tables."""
        for position in sorted(steps):
            begins, ends = steps[position]
            kinds = {type(fact.event) for fact in (*begins, *ends)}
            if numbers := self._bearing(frozenset(kinds)):
                yield position, numbers

    def _those_bearing(self, kinds: frozenset[type[Event]]) -> list[int]:
        return [
            number
            for number, derived in enumerate(self.tables)
            if not derived.bears_on or any(issubclass(kind, derived.bears_on) for kind in kinds)
        ]

    def follow(self, key: str, facts: Iterable[Recorded], steps: Steps, open_: Sequence[Open]) -> None:
        """Derive the rows of one subject at each step, given its facts and its open rows before them."""
        subject = self.tables[0].subject
        standing = {fact.position: fact for fact in facts}
        left = iter(sorted(steps))
        for position, numbers in self.bearing(steps):
            for earlier in left:
                for fact in steps[earlier].ends:
                    del standing[fact.position]
                for fact in steps[earlier].begins:
                    standing[fact.position] = fact
                if earlier == position:
                    break
            try:
                state = subject.fold(key, [standing[place] for place in sorted(standing)]) if standing else None
                found = [[] if state is None else list(self.tables[number].rows(state)) for number in numbers]
            except (
                Exception
            ):  # by facts that no decision made: what was known of this subject stands, and all else goes on
                continue
            for number, new in zip(numbers, found, strict=True):
                self._differ(number, key, position, new, open_[number])

    def _differ(self, number: int, key: str, position: int, new: Iterable[Values], open_: Open) -> None:
        wanted: dict[Values, int] = {}
        for values in new:
            wanted[values] = wanted.get(values, 0) + 1
        if not wanted and not open_:
            return
        if wanted.keys() == open_.keys() and all(len(open_[values]) == times for values, times in wanted.items()):
            return
        rows, endings = self.rows[number], self.endings[number]
        for values in [values for values, places in open_.items() if len(places) > wanted.get(values, 0)]:
            places = open_[values]
            while len(places) > wanted.get(values, 0):
                known_from, ordinal, begun = places.pop()
                of = node(known_from, position)
                if begun == _BEGUN_HERE:
                    endings.append((position, of, known_from, key, ordinal))
                else:
                    rows[begun][3:5] = position, of
            if not places:
                del open_[values]
        ordinal = 0
        for values, times in wanted.items():
            places = open_.setdefault(values, [])
            while len(places) < times:
                places.append(Standing(position, ordinal, len(rows)))
                rows.append([position, key, ordinal, None, None, *values])
                ordinal += 1


def by_subject(kept: Iterable[Kept]) -> list[tuple[Subject, tuple[Derived, ...]]]:
    """The derived tables of each kind of subject, in the order in which they are declared."""
    found: dict[Subject, list[Derived]] = defaultdict(list)
    for one in kept:
        if isinstance(one, Derived):
            found[one.subject].append(one)
    return [(subject, tuple(tables)) for subject, tables in found.items()]


def opened(rows: Iterable[Sequence[Any]]) -> dict[str, Open]:
    """Rows of a derived table that stand, by subject."""
    found: dict[str, Open] = {}
    for known_from, key, ordinal, _, _, *values in rows:
        found.setdefault(key, {}).setdefault(tuple(values), []).append(Standing(known_from, ordinal))
    for of_subject in found.values():
        for places in of_subject.values():
            places.sort()
    return found


def history_of(
    rows: Iterable[tuple[Recorded, int, int | None]],
) -> Steps:
    """The steps of a subject's whole history, from the forms of its facts with when each was believed."""
    steps: Steps = {}
    for fact, known_from, known_until in rows:
        step_at(steps, known_from).begins.append(fact)
        if known_until is not None:
            step_at(steps, known_until).ends.append(fact)
    return steps


def whole(tables: Sequence[Derived], histories: Iterable[tuple[str, Steps]]) -> Difference:
    """All rows of these subjects, from their whole histories."""
    found = Difference(tables)
    for key, steps in histories:
        found.follow(key, (), steps, [{} for _ in tables])
    return found


def those_about(subjects: Iterable[Subject]) -> Callable[[type[Event]], list[Subject]]:
    """Gives the subjects that events of a type are about."""
    known = tuple(subjects)
    found: dict[type[Event], list[Subject]] = {}

    def subjects_of(kind: type[Event]) -> list[Subject]:
        if kind not in found:
            found[kind] = [subject for subject in known if subject.takes(kind)]
        return found[kind]

    return subjects_of
