"""What of a reported period was booked, changed or retracted after it was reported (rule F4)."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Row, or_, select

from domain.kernel.days import OPEN
from projections.engine.batches import batches
from projections.engine.believed import stood
from projections.engine.question import Asked
from projections.money.booking_table import BOOKED, BOOKING, REPORTED

_AT_ONCE = 500
"""Bookings that are asked of in one query."""

Booking = Row[Any]


class Repaired(NamedTuple):
    """A booking in a reported period, as it was reported and as it is known; None where it was, or is, not in it."""

    report: Row[Any]
    position: int
    before: Booking | None
    after: Booking | None


def reports(asked: Asked, until: str = OPEN.isoformat()) -> list[Row[Any]]:
    """The reports up to and with a day, as they were recorded."""
    t = REPORTED.c
    query = select(REPORTED).where(stood(asked, REPORTED), t.day <= until).order_by(t.position)
    return list(asked.connection.execute(query))


def repaired(asked: Asked, report: Row[Any]) -> Iterator[Repaired]:
    """What is otherwise than a report said, by position."""
    t = BOOKING.c
    since = or_(t.known_from > report.position, t.known_until > report.position)
    of_period = t.day >= report.from_day, t.day < report.until_day, t.kind.in_(BOOKED)
    query = select(BOOKING).where(*of_period, t.known_from <= asked.known_at, since)
    return _otherwise(asked, report, asked.connection.execute(query))


def repaired_positions(asked: Asked, of: Sequence[int] | None) -> set[int]:
    """The positions of what is otherwise than any report said; only of these, unless none are given."""
    told = reports(asked)
    if of is None:
        return {one.position for report in told for one in repaired(asked, report)}
    forms = list(_forms(asked, of)) if told else []
    return {one.position for report in told for one in _otherwise(asked, report, forms)}


def repaired_by(asked: Asked, positions: Iterable[int]) -> dict[int, int]:
    """Of facts by their positions, the last event that changed what is believed of each, or the fact itself."""
    last: dict[int, int] = {}
    for form in _forms(asked, sorted({*positions})):
        for time in (form.known_from, form.known_until):
            if time is not None and time <= asked.known_at:
                last[form.position] = max(time, last.get(form.position, 0))
    return last


def _forms(asked: Asked, positions: Sequence[int]) -> Iterator[Booking]:
    t = BOOKING.c
    for some in batches(positions, _AT_ONCE):
        query = select(BOOKING).where(t.position.in_(some), t.known_from <= asked.known_at)
        yield from asked.connection.execute(query)


def _otherwise(asked: Asked, report: Row[Any], forms: Iterable[Booking]) -> Iterator[Repaired]:
    then: dict[int, Booking] = {}
    now: dict[int, Booking] = {}
    for form in forms:
        if report.from_day <= form.day < report.until_day:
            if form.known_from <= report.position and _until(form) > report.position:
                then[form.position] = form
            if _until(form) > asked.known_at:
                now[form.position] = form
    for position in sorted(then.keys() | now.keys()):
        before, after = then.get(position), now.get(position)
        if _content(before) != _content(after):
            yield Repaired(report, position, before, after)


def _until(form: Booking) -> int:
    return 2**62 if form.known_until is None else int(form.known_until)


def _content(form: Booking | None) -> tuple[Any, ...] | None:
    """What was said, without when that was believed."""
    return None if form is None else tuple(form)[4:]
