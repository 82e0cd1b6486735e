"""What is asked to house and what is done of it, as it was known, and the balances that they make (rules Q1 to Q4)."""

from collections.abc import Mapping
from datetime import date
from typing import cast

from sqlalchemy import Connection, and_, false, func, or_, select

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
    entries,
)
from domain.states.household import HouseholdEvent
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
    municipality: str | None = None,
    counted_until: Mapping[str, date] | None = None,
) -> list[Balance]:
    """The balances as the domain gives them; with ``counted_until`` only what is realised up to and with these days of
    these half-years counts."""
    of_quota = select(
        QUOTA.c.municipality, QUOTA.c.group, QUOTA.c.period, QUOTA.c.kind, QUOTA.c.persons, QUOTA.c.part_of
    ).where(known(QUOTA, known_at))
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
    if municipality is not None:
        of_quota = of_quota.where(QUOTA.c.municipality == municipality)
        of_housing = of_housing.where(REALISED.c.municipality == municipality)
    found = [_entry(*row) for row in connection.execute(of_quota.order_by(QUOTA.c.position, QUOTA.c.ordinal))]
    found += [_entry(m, g, p, "realised", int(n), None) for m, g, p, n in connection.execute(of_housing)]
    return balances(found, half_year_of(on))


def _entry(municipality: str, group: str, period: str, kind: str, persons: int, part_of: str | None) -> Entry:
    return Entry(municipality, Group(group), period, kind, persons, Group(part_of) if part_of else None)


def event_behind(connection: Connection, line: Balance, kind: str, known_at: int) -> int | None:
    """The position of the last event of a kind behind a line: ``opening`` (None when it was carried), ``assigned``."""
    query = (
        select(QUOTA.c.position)
        .where(known(QUOTA, known_at), QUOTA.c.kind == kind, QUOTA.c.period == line.period)
        .where(QUOTA.c.municipality == line.municipality, QUOTA.c.group == line.group)
    )
    return connection.execute(query.order_by(QUOTA.c.position.desc()).limit(1)).scalar()


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
    about = {"municipality": municipality, "group": group, "period": period}
    of_housing = select(REALISED.c.position).where(
        known(REALISED, known_at),
        REALISED.c.municipality == municipality,
        REALISED.c.group.in_(counting(connection, **about, known_at=known_at)),
        REALISED.c.period == period,
    )
    return sorted(positions.union(connection.execute(of_housing).scalars()))


def counting(connection: Connection, *, municipality: str, group: str, period: str, known_at: int) -> list[Group]:
    """The groups whose housing counts for a quota: its own, and those that are part of it (rule Q3)."""
    query = select(QUOTA).where(known(QUOTA, known_at), QUOTA.c.municipality == municipality)
    rows = connection.execute(query.order_by(QUOTA.c.position, QUOTA.c.ordinal))
    found = [_entry(municipality, r.group, r.period, r.kind, r.persons, r.part_of) for r in rows]
    return [other for other in Group if _counts_for(found, municipality, other, group, period)]


def _counts_for(found: list[Entry], municipality: str, housed: Group, group: str, period: str) -> bool:
    """Whether a housing for one group counts for another's quota (rule Q3): the domain is asked, with one person."""
    someone = Entry(municipality, housed, period, "realised", 1)
    assigned = [entry for entry in found if entry.kind == "assigned"]
    return any(
        line.realised for line in balances([*assigned, someone], period) if (line.group, line.period) == (group, period)
    )
