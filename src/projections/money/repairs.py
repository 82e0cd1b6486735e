"""Administrative repairs: what of a period is otherwise than it was reported, for the council (policy 3.4, rule F4)."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Row, select

from domain.kernel.history import Event, Recorded
from domain.money.booking import ExpenseBooked, PeriodReported, RevenueBooked
from domain.states.scheme import AdvanceRecorded, SchemeSettled
from projections.engine.tables import known
from projections.money import grants
from projections.money.money_facts import ENTRY, event_of, facts


def repairs(connection: Connection, *, on: date, known_at: int) -> list[dict[str, Any]]:
    """What was booked, changed or retracted of a period after it was reported, per report up to a day.

    ``repaired`` is the position of the event that did it; ``before`` and ``after`` are euros, None where nothing was or
    is in the period. An ``entitlement`` that comes out otherwise than was reported follows from many events: it names
    none.
    """
    lines = [*repaired_facts(connection, on=on, known_at=known_at), *_other_entitlements(connection, on, known_at)]
    return sorted(lines, key=lambda line: (line["report"], line["repaired"] or known_at, line["subject"]))


def repaired_facts(connection: Connection, *, on: date, known_at: int) -> Iterator[dict[str, Any]]:
    """The same, but for entitlements."""
    for fact, report in _reports(connection, on, known_at):
        was, now = (_rows(connection, report, position) for position in (fact.position, known_at))
        for position in sorted(was.keys() | now.keys()):
            one, other = was.get(position), now.get(position)
            if _content(one) != _content(other):
                yield {
                    **_reported(fact, report),
                    **_about(event_of(next(row for row in (other, one) if row is not None))),
                    "position": position,
                    "repaired": _repaired_by(connection, position, known_at),
                    "change": "booked" if one is None else "retracted" if other is None else "changed",
                    "before": _amount(one),
                    "after": _amount(other),
                }


def _reports(connection: Connection, on: date, known_at: int) -> Iterator[tuple[Recorded, PeriodReported]]:
    for fact in facts(connection, PeriodReported, known_at=known_at):
        if isinstance(fact.event, PeriodReported) and fact.event.on <= on:
            yield fact, fact.event


def _rows(connection: Connection, report: PeriodReported, known_at: int) -> dict[int, Row[Any]]:
    topics = [kind.TOPIC for kind in (AdvanceRecorded, ExpenseBooked, RevenueBooked, SchemeSettled)]
    query = select(ENTRY).where(
        known(ENTRY, known_at),
        ENTRY.c.topic.in_(topics),
        ENTRY.c.day >= report.from_.isoformat(),
        ENTRY.c.day < report.until.isoformat(),
    )
    return {row.position: row for row in connection.execute(query)}


def _content(row: Row[Any] | None) -> str | None:
    return None if row is None else row.data


def _amount(row: Row[Any] | None) -> Decimal | None:
    amount: Decimal | None = None if row is None else getattr(event_of(row), "amount", None)
    return amount


def _about(event: Event) -> dict[str, str]:
    match event:
        case ExpenseBooked():
            return {"kind": "expense", "subject": f"expense:{event.expense}"}
        case RevenueBooked():
            return {"kind": "revenue", "subject": f"revenue:{event.revenue}"}
        case _:
            kind = "advance" if isinstance(event, AdvanceRecorded) else "settlement"
            return {"kind": kind, "subject": f"scheme:{getattr(event, 'scheme', '')}"}


def _repaired_by(connection: Connection, position: int, known_at: int) -> int:
    """The last event up to a position that changed what is believed of a fact, or the fact itself."""
    turns = select(ENTRY.c.known_from, ENTRY.c.known_until).where(ENTRY.c.position == position)
    times: list[int | None] = [time for row in connection.execute(turns) for time in row]
    return max(time for time in times if time is not None and time <= known_at)


def _reported(fact: Recorded, report: PeriodReported) -> dict[str, Any]:
    return {
        "report": fact.position,
        "reported_on": report.on.isoformat(),
        "to": report.to,
        "from": report.from_.isoformat(),
        "until": report.until.isoformat(),
    }


def _other_entitlements(connection: Connection, on: date, known_at: int) -> Iterator[dict[str, Any]]:
    for fact, report in _reports(connection, on, known_at):
        was, now = (_entitled(connection, report, position) for position in (fact.position, known_at))
        for scheme in sorted(was.keys() | now.keys()):
            if was.get(scheme) != now.get(scheme):
                yield {
                    **_reported(fact, report),
                    "kind": "entitlement",
                    "subject": f"scheme:{scheme}",
                    "position": None,
                    "repaired": None,
                    "change": "changed",
                    "before": was.get(scheme),
                    "after": now.get(scheme),
                }


def _entitled(connection: Connection, report: PeriodReported, known_at: int) -> dict[str, Decimal]:
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for line in grants.lines(connection, from_=report.from_, until=report.until, known_at=known_at):
        sums[line.scheme] += line.amount
    return sums
