"""Administrative repairs: what of a period is otherwise than it was reported, for the council (policy 3.4, rule F4)."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, NamedTuple

from sqlalchemy import Connection, Row, select

from domain.kernel.history import Event, Recorded
from domain.kernel.rules import N_
from domain.money.booking import ExpenseBooked, PeriodReported, RevenueBooked
from projections.engine.question import Asked, Day, Mark, Position, Question
from projections.engine.tables import known
from projections.money import grants
from projections.money.money_table import BOOKED, ENTRY, event_of, facts


class RepairRow(NamedTuple):
    """Something of a reported period that was booked, changed or retracted after it was reported.

    ``repaired`` is the position of the event that did it; ``before`` and ``after`` are euros, None where nothing was or
    is in the period. An ``entitlement`` that comes out otherwise than was reported follows from many events: it names
    none.
    """

    report: Position
    reported_on: Day
    to: Annotated[str, N_("reported to")]
    from_: Annotated[Day, N_("from")]
    until: Annotated[Day, N_("until")]
    kind: str
    subject: Annotated[str, N_("subject")]
    position: Position | None
    repaired: Annotated[Position | None, "#", Mark.LAST]
    change: Annotated[str, N_("what")]
    before: Annotated[Decimal | None, N_("before")]
    after: Annotated[Decimal | None, N_("after")]


def repairs(asked: Asked) -> list[RepairRow]:
    """What is otherwise than it was reported, per report up to a day."""
    rows = [*repaired_facts(asked, until=asked.on), *_other_entitlements(asked)]
    return sorted(rows, key=lambda row: (row.report, row.repaired or asked.known_at, row.subject))


QUESTION = Question(
    verb="repairs",
    help="What was corrected of a period after it was reported, for the council (policy 3.4, rule F4).",
    title=N_("Administrative repairs"),
    row=RepairRow,
    ask=repairs,
)


def repaired_facts(asked: Asked, until: date) -> Iterator[RepairRow]:
    """What was booked, changed or retracted, per report up to and with a day."""
    connection, known_at = asked.connection, asked.known_at
    for fact, report in _reports(connection, until, known_at):
        was, now = (_rows(connection, report, position) for position in (fact.position, known_at))
        for position in sorted(was.keys() | now.keys()):
            one, other = was.get(position), now.get(position)
            if _content(one) != _content(other):
                kind, subject = _about(event_of(next(row for row in (other, one) if row is not None)))
                yield RepairRow(
                    *_reported(fact, report),
                    kind=kind,
                    subject=subject,
                    position=position,
                    repaired=_repaired_by(connection, position, known_at),
                    change="booked" if one is None else "retracted" if other is None else "changed",
                    before=_amount(one),
                    after=_amount(other),
                )


def _reports(connection: Connection, on: date, known_at: int) -> Iterator[tuple[Recorded, PeriodReported]]:
    for fact in facts(connection, PeriodReported, known_at=known_at):
        if isinstance(fact.event, PeriodReported) and fact.event.on <= on:
            yield fact, fact.event


def _rows(connection: Connection, report: PeriodReported, known_at: int) -> dict[int, Row[Any]]:
    query = select(ENTRY).where(
        known(ENTRY, known_at),
        ENTRY.c.topic.in_([kind.TOPIC for kind in BOOKED]),
        ENTRY.c.day >= report.from_.isoformat(),
        ENTRY.c.day < report.until.isoformat(),
    )
    return {row.position: row for row in connection.execute(query)}


def _content(row: Row[Any] | None) -> str | None:
    return None if row is None else row.data


def _amount(row: Row[Any] | None) -> Decimal | None:
    amount: Decimal | None = None if row is None else getattr(event_of(row), "amount", None)
    return amount


def _about(event: Event) -> tuple[str, str]:
    match event:
        case ExpenseBooked():
            return "expense", f"expense:{event.expense}"
        case RevenueBooked():
            return "revenue", f"revenue:{event.revenue}"
        case _:
            kind = "advance" if BOOKED[type(event)] == "advances" else "settlement"
            return kind, f"scheme:{getattr(event, 'scheme', '')}"


def _repaired_by(connection: Connection, position: int, known_at: int) -> int:
    """The last event up to a position that changed what is believed of a fact, or the fact itself."""
    turns = select(ENTRY.c.known_from, ENTRY.c.known_until).where(ENTRY.c.position == position)
    times: list[int | None] = [time for row in connection.execute(turns) for time in row]
    return max(time for time in times if time is not None and time <= known_at)


def _reported(fact: Recorded, report: PeriodReported) -> tuple[int, str, str, str, str]:
    """The first columns: the report, its day, to whom, and of which days."""
    return (fact.position, report.on.isoformat(), report.to, report.from_.isoformat(), report.until.isoformat())


def _other_entitlements(asked: Asked) -> Iterator[RepairRow]:
    for fact, report in _reports(asked.connection, asked.on, asked.known_at):
        of_period = replace(asked, from_=report.from_, until=report.until)
        was, now = _entitled(replace(of_period, known_at=fact.position)), _entitled(of_period)
        for scheme in sorted(was.keys() | now.keys()):
            if was.get(scheme) != now.get(scheme):
                yield RepairRow(
                    *_reported(fact, report),
                    kind="entitlement",
                    subject=f"scheme:{scheme}",
                    position=None,
                    repaired=None,
                    change="changed",
                    before=was.get(scheme),
                    after=now.get(scheme),
                )


def _entitled(asked: Asked) -> dict[str, Decimal]:
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for line in grants.lines(asked):
        sums[line.scheme] += line.amount
    return sums
