"""What is behind each line of the grants: its days, its rate, and the events that make its quantity (policy 3.4)."""

from bisect import insort
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Annotated, Any, NamedTuple

from sqlalchemy import Row, or_, select

from domain.kernel.days import OPEN
from domain.kernel.rules import N_
from domain.money.entitlement import Line
from domain.states.scheme import Unit
from projections.engine.believed import stood
from projections.engine.question import Asked, Day, Position, Price, Question
from projections.engine.tables import iso, known
from projections.locations.occupancy_table import CHANGE
from projections.money.booking_table import CAPACITY_SAID, OPENED, RATE
from projections.money.entitled import lines
from projections.money.grants import granted


class Behind(NamedTuple):
    """An event that makes a line what it is, and the correction that gave it this form (``known_from``)."""

    kind: Annotated[str, N_("what")]
    from_: Annotated[Day, N_("from")]
    until: Annotated[Day | None, N_("until")]
    number: Annotated[int | None, N_("number")]
    case: Annotated[str | None, N_("case")]
    position: Annotated[Position, "#"]
    known_from: Position


class ExplainedRow(NamedTuple):
    """A line of the grants with its ``days``, and what is ``behind`` it."""

    scheme: Annotated[str, N_("scheme")]
    location: Annotated[str | None, N_("location")]
    group: Annotated[str | None, N_("group")]
    unit: Annotated[str, N_("per")]
    from_: Annotated[Day, N_("from")]
    until: Annotated[Day, N_("until")]
    quantity: Annotated[int, N_("quantity")]
    rate: Annotated[Price, N_("rate")]
    amount: Annotated[Decimal, N_("amount")]
    days: Annotated[int, N_("days")]
    behind: Annotated[list[Behind], N_("What is behind each line")]


def explain(asked: Asked) -> list[ExplainedRow]:
    """The lines of the grants, of a scheme, a location or a group where that was asked, each with what is behind it.

    Behind it are the rate, and the capacities of the location, or the changes of who is placed there, that make the
    quantity.
    """
    found = lines(asked)
    rated, behind = _rates(asked), _Behind(asked, found)
    return [ExplainedRow(*granted(line), line.days, [rated[line.rated], *behind.quantity_of(line)]) for line in found]


def _rates(asked: Asked) -> dict[int, Behind]:
    rows = asked.connection.execute(select(RATE).where(stood(asked, RATE)))
    return {row.position: _behind("rate", row.day, row.position, row.known_from) for row in rows}


Here = tuple[str, str]
"""A location and a group."""


class _Behind:
    """What is behind the quantities of lines, which come in the order of their days at each location."""

    def __init__(self, asked: Asked, lines: Iterable[Line]) -> None:
        units = {line.unit for line in lines}
        self._capacities = _capacities(asked) if Unit.PLACE_DAY in units else {}
        self._placements = _placements(asked) if Unit.PERSON_DAY in units else {}
        self._there: dict[tuple[str, Here], _There] = {}

    def quantity_of(self, line: Line) -> Iterator[Behind]:
        if line.location is None or line.group is None:
            return
        here = line.location, line.group.value
        from_, until = line.from_.isoformat(), line.until.isoformat()
        if line.unit is Unit.PLACE_DAY:
            yield from _since_it_opened(self._capacities.get(line.location, ()), line.group.value, from_, until)
        else:
            if (line.scheme, here) not in self._there:
                self._there[line.scheme, here] = _There(self._placements.get(here, ()))
            yield from self._there[line.scheme, here].during(from_, until)


def _capacities(asked: Asked) -> dict[str, list[Row[Any]]]:
    """The facts that say how many places there are, by location, in the order of their days."""
    t, found = CAPACITY_SAID.c, defaultdict[str, list[Row[Any]]](list)
    query = select(CAPACITY_SAID).where(stood(asked, CAPACITY_SAID), t.day <= iso(asked.until))
    if asked.location is not None:
        query = query.where(t.location == asked.location)
    for row in asked.connection.execute(query.order_by(t.location, t.day, t.position)):
        found[row.location].append(row)
    return found


def _since_it_opened(said: Sequence[Row[Any]], group: str, from_: str, until: str) -> Iterator[Behind]:
    """The opening that is in force, and the changes of places since, up to the one that ends the line."""
    opened = [row.day for row in said if row.kind == OPENED]
    began = max((day for day in opened if day <= from_), default="")
    named = {row.position for row in said if row.group == group}
    for row in said:
        if began <= row.day <= until and (row.group == group or (row.group is None and row.position not in named)):
            yield _behind(row.kind, row.day, row.position, row.known_from, row.places)


def _placements(asked: Asked) -> dict[Here, list[Row[Any]]]:
    """Every change of who is where in the period, what was taken back again included, in the order of their days."""
    t, until = CHANGE.c, CHANGE.c.until_day
    found = defaultdict[Here, list[Row[Any]]](list)
    query = select(CHANGE).where(
        known(CHANGE, asked.known_at),
        t.from_day < iso(asked.until),
        or_(until.is_(None), until > iso(asked.from_)),
    )
    for name, column in (("location", t.location), ("group", t.group)):
        if getattr(asked, name) is not None:
            query = query.where(column == getattr(asked, name))
    for row in asked.connection.execute(query):
        found[row.location, row.group].append(row)
    for rows in found.values():
        rows.sort(key=lambda row: row.from_day)
    return found


class _There:
    """The changes that touch stretches of days, of which each begins after the one before it."""

    def __init__(self, changes: Sequence[Row[Any]]) -> None:
        self._coming = deque(changes)
        self._lasting: list[tuple[tuple[int, int], str, Behind]] = []
        """By the position and the number of each, with the day until which it lasts."""

    def during(self, from_: str, until: str) -> list[Behind]:
        while self._coming and self._coming[0].from_day < until:
            row = self._coming.popleft()
            days = (row.from_day, row.position, row.position)
            behind = _behind("persons", *days, row.persons, until=row.until_day, case=row.case)
            insort(self._lasting, ((row.position, row.ordinal), row.until_day or OPEN.isoformat(), behind))
        self._lasting = [one for one in self._lasting if one[1] > from_]
        return [behind for _, _, behind in self._lasting]


def _behind(
    kind: str,
    from_: str,
    position: int,
    known_from: int,
    number: int | None = None,
    *,
    until: str | None = None,
    case: str | None = None,
) -> Behind:
    return Behind(kind, from_, until, number, case, position, known_from)


QUESTION = Question(
    verb="explain",
    help="What is behind each line of the grants: days, rate, capacities or placements, and their events (policy 3.4).",
    title=N_("Grants"),
    row=ExplainedRow,
    ask=explain,
    under="finance",
    about="scheme",
    or_all=True,
    over_days=True,
    options=("location", "group"),
)
