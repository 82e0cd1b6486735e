"""What is asked to house and what is done of it, as it was known, and the balances that they make (rules Q1 to Q4)."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, TypeVar, cast

from sqlalchemy import Column, Connection, Row, Table, and_, case, false, func, or_, select

from domain.kernel.days import half_year_of
from domain.kernel.history import Correction, Effects, Recorded
from domain.kernel.vocabulary import Group
from domain.quota.quota import (
    Balance,
    Entry,
    OpeningBalanceRecorded,
    QuotaAssigned,
    QuotaCorrected,
    QuotaExchanged,
    balances,
    counting,
    entries,
)
from domain.states.household import HouseholdEvent
from projections.engine.question import Asked
from projections.engine.tables import Projection, Values, effects_table, index, iso, known, number, standing_table, text

QUOTA = standing_table(
    "quota_entry",
    text("municipality"),
    text("group"),
    text("period"),
    text("kind"),
    number("persons"),
    text("part_of", null=True),
    index("municipality", "group", "period"),
)
REALISED = effects_table(
    "quota_realised",
    text("municipality"),
    text("group"),
    text("period"),
    text("day"),
    number("persons"),
    index("municipality", "group", "period", "day", "position", "persons"),
)


Line = TypeVar("Line")


def _quota(recorded: Recorded) -> list[Values]:
    return [
        (entry.municipality, entry.group.value, entry.period, entry.kind, entry.persons, entry.part_of)
        for entry in entries(recorded.event)
    ]


def _realised(recorded: Recorded) -> list[Values]:
    return [
        (change.municipality, change.group.value, half_year_of(change.on), change.on.isoformat(), change.persons)
        for change in cast(Effects, recorded.event).realised
    ]


PROJECTIONS = (
    Projection(QUOTA, (QuotaAssigned, OpeningBalanceRecorded, QuotaExchanged, QuotaCorrected), _quota),
    Projection(REALISED, (HouseholdEvent, Correction), _realised),
)


def lines(
    connection: Connection,
    *,
    on: date,
    known_at: int,
    among: Collection[str] | None = None,
    counted_until: Mapping[str, date] | None = None,
) -> list[Balance]:
    """The balances as the domain gives them; with ``among``, those of these municipalities; with ``counted_until`` only
    what is realised up to and with these days of these half-years counts."""
    key = (REALISED.c.municipality, REALISED.c.group, REALISED.c.period)
    persons = func.sum(REALISED.c.persons)
    of_housing = (
        select(*key, persons)
        .where(known(REALISED, known_at), REALISED.c.day <= iso(on))
        .group_by(*key)
        .having(persons != 0)
    )
    if counted_until is not None:
        days = [and_(REALISED.c.period == p, REALISED.c.day <= iso(day)) for p, day in counted_until.items()]
        of_housing = of_housing.where(or_(false(), *days))
    if among is not None:
        of_housing = of_housing.where(REALISED.c.municipality.in_(among))
    found = given(connection, known_at=known_at, among=among)
    found += [_entry(m, g, p, "realised", int(n), None) for m, g, p, n in connection.execute(of_housing)]
    return balances(found, half_year_of(on))


def given(connection: Connection, *, known_at: int, among: Collection[str] | None = None) -> list[Entry]:
    """What is asked to house, in the order in which it was recorded."""
    q = QUOTA.c
    query = select(q.municipality, q.group, q.period, q.kind, q.persons, q.part_of).where(known(QUOTA, known_at))
    if among is not None:
        query = query.where(q.municipality.in_(among))
    return [_entry(*row) for row in connection.execute(query.order_by(q.position, q.ordinal))]


def _entry(municipality: str, group: str, period: str, kind: str, persons: int, part_of: str | None) -> Entry:
    return Entry(municipality, Group(group), period, kind, persons, Group(part_of) if part_of else None)


def in_parts(
    asked: Asked, of: Callable[[Collection[str] | None], list[Line]], key: Callable[[Line], Any]
) -> list[Line]:
    """The rows that ``of`` gives of municipalities (None: all), which are in their order: so many as are asked for.

    ``key`` is what the rows are in order by; it begins with the municipality.
    """
    if asked.municipality is not None:
        found = _beyond(asked, of([asked.municipality]), key)
    elif asked.limit is None:
        found = _beyond(asked, of(None), key)
    else:
        found = []
        part = _next(asked, asked.after[0] if asked.after else "")
        while part and len(found) < asked.limit:
            found += _beyond(asked, of(part), key)
            part = [one for one in _next(asked, part[-1]) if one != part[-1]]
    return found if asked.limit is None else found[: asked.limit]


def _beyond(asked: Asked, rows: list[Line], key: Callable[[Line], Any]) -> list[Line]:
    return rows if asked.after is None else [row for row in rows if key(row) > asked.after]


_AT_ONCE = 25
"""Municipalities that are asked of at once."""


def _next(asked: Asked, from_: str) -> list[str]:
    """The next municipalities of which there is anything, from one on."""
    found: set[str] = set()
    for table in (QUOTA, REALISED):
        whose = table.c.municipality
        query = select(whose).where(known(table, asked.known_at), whose >= from_).distinct()
        found.update(asked.connection.execute(query.order_by(whose).limit(_AT_ONCE)).scalars())
    return sorted(found)[:_AT_ONCE]


def events_behind(connection: Connection, kind: str, *, known_at: int) -> dict[tuple[str, Group, str], int]:
    """The positions of the last events of a kind, by municipality, group and half-year: ``opening``, ``assigned``."""
    q = QUOTA.c
    query = select(q.municipality, q.group, q.period, q.position).where(known(QUOTA, known_at), q.kind == kind)
    return {(m, Group(g), period): place for m, g, period, place in connection.execute(query.order_by(q.position))}


FEW = 200
"""Figures of which the municipalities are asked one by one; of more, all are read."""


class Housed(NamedTuple):
    """Who of a group was housed in a half-year up to and with the day of a figure, for the municipality of it."""

    now: int
    """As known at the position asked for."""
    then: int
    """As known when the figure was recorded."""
    moved: int
    """The same, of who was housed up to the day ``moved`` of the figure; nobody where it has no such day."""


def housed_by(
    asked: Asked, table: Table, rows: Sequence[Row[Any]], period: Column[str]
) -> dict[int, dict[Group, Housed]]:
    """By the positions of figures, and by group, who was housed by then in a half-year, which stands in a column of
    their table."""
    f, r = table.c, REALISED.c
    then = r.position <= f.position
    moved = and_(then, r.day <= f.moved) if "moved" in f else false()
    sums = [func.sum(case((of, r.persons), else_=0)) for of in (r.position <= asked.known_at, then, moved)]
    theirs = and_(r.municipality == f.municipality, r.group.in_([*Group]), r.period == period, r.day <= f.day)
    query = select(f.position, r.group, *sums).where(known(table, asked.known_at), theirs)
    if len(rows) <= FEW:
        query = query.where(f.position.in_([row.position for row in rows]))
    found: dict[int, dict[Group, Housed]] = {}
    for position, group, *numbers in asked.connection.execute(query.group_by(f.position, r.group)):
        found.setdefault(position, {})[Group(group)] = Housed(*map(int, numbers))
    return found


class Tasks:
    """The balances of municipalities on the days of figures, to be asked for one after the other."""

    def __init__(self, asked: Asked, table: Table, rows: Sequence[Row[Any]]) -> None:
        connection, known_at, r = asked.connection, asked.known_at, REALISED.c
        among = {row.municipality for row in rows} if len(rows) <= FEW else None
        self._given: dict[str, list[Entry]] = defaultdict(list)
        for entry in given(connection, known_at=known_at, among=among):
            self._given[entry.municipality].append(entry)
        key, persons = (r.municipality, r.group, r.period), func.sum(r.persons)
        query = select(*key, persons).where(known(REALISED, known_at)).group_by(*key).having(persons != 0)
        if among is not None:
            query = query.where(r.municipality.in_(among))
        self._housed: dict[str, list[Entry]] = defaultdict(list)
        for municipality, group, period, number_ in connection.execute(query):
            self._housed[municipality].append(_entry(municipality, group, period, "realised", int(number_), None))
        self._by_then = housed_by(asked, table, rows, table.c.half_year)

    def on(self, figure: Row[Any]) -> list[Balance]:
        """The balances of the municipality of a figure on its day."""
        municipality, half_year = figure.municipality, figure.half_year
        found = [*self._given[municipality], *(one for one in self._housed[municipality] if one.period < half_year)]
        for group, housed in self._by_then.get(figure.position, {}).items():
            if housed.now:
                found.append(Entry(municipality, group, half_year, "realised", housed.now))
        return balances(found, half_year)


class Declared:
    """Which groups' housing was known to count for which quota."""

    def __init__(self, asked: Asked, among: Collection[str] | None = None) -> None:
        q = QUOTA.c
        query = select(q.known_from, q.known_until, q.municipality, q.group, q.period, q.kind, q.persons, q.part_of)
        query = query.where(q.known_from <= asked.known_at, q.kind == "assigned")
        if among is not None:
            query = query.where(q.municipality.in_(among))
        self._found: dict[str, list[tuple[int, int | None, Entry]]] = defaultdict(list)
        self._parts: set[str] = set()
        for from_, until, *values in asked.connection.execute(query.order_by(q.position, q.ordinal, q.known_from)):
            entry = _entry(*values)
            self._found[entry.municipality].append((from_, until, entry))
            if entry.part_of is not None:
                self._parts.add(entry.municipality)

    def counting(self, municipality: str, group: Group, period: str, known_at: int) -> list[Group]:
        """The groups whose housing counted for a quota, as known at a position."""
        if municipality not in self._parts:
            return [group]
        of = self._found[municipality]
        return counting((e for from_, until, e in of if from_ <= known_at < (until or known_at + 1)), group, period)


def balance_events(connection: Connection, *, municipality: str, group: str, period: str, known_at: int) -> list[int]:
    """The positions of the events behind one line, corrections included; its opening rests on the lines before it."""
    of_quota = select(QUOTA).where(known(QUOTA, known_at), QUOTA.c.municipality == municipality)
    quota = connection.execute(of_quota.order_by(QUOTA.c.position, QUOTA.c.ordinal)).all()
    positions = {
        position
        for row in quota
        if (row.group, row.period) == (group, period)
        for position in (row.position, row.known_from)
    }
    of_housing = select(REALISED.c.position).where(
        known(REALISED, known_at),
        REALISED.c.municipality == municipality,
        REALISED.c.group.in_(
            counting(given(connection, known_at=known_at, among=[municipality]), Group(group), period)
        ),
        REALISED.c.period == period,
    )
    return sorted(positions.union(connection.execute(of_housing).scalars()))
