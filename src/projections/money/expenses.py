"""What is found of expenses: of each by itself, and by its scheme, its location, its bill and the reports (F1, F4, F6).

An expense is not read again when a scheme or a location changes: what is known of those is joined with it when asked.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Column, func, select

from domain.money.booking import Check, Outcome
from domain.money.spending import Expense, Found, Settled, fits_its_scheme, is_whole, judged, paid_twice
from domain.states.scheme import Scheme
from projections.engine.believed import Condition, rows, standing, stood
from projections.engine.question import Asked, Option
from projections.locations.location_table import CAPACITY
from projections.money.booking_table import BOOKING, SETTLED, euros, within
from projections.money.money_table import schemes
from projections.money.repaired import repaired_positions

_AT_LEAST = 200
"""Expenses that are looked at together, where a part of what is found is asked for."""


def found(asked: Asked) -> Iterator[Found]:
    """What is found of the expenses of a period, of a location or a group where that was asked, as they were recorded.

    After the last one that was given, where that was asked.
    """
    after = asked.after
    for one in _found(asked):
        if after is not None and one.position == after[0]:
            # what was given already of this expense
            after = None if one.check.value == after[1] else after
        else:
            yield one


def _found(asked: Asked) -> Iterator[Found]:
    by_id = {scheme.scheme: _Terms(scheme) for scheme in schemes(asked)}
    last = asked.after[0] - 1 if asked.after is not None else 0
    while True:
        expenses = _expenses(asked, last)
        if expenses:
            yield from _among(asked, by_id, expenses)
            last = expenses[-1].position
        if asked.limit is None or not expenses:
            return


def _expenses(asked: Asked, last: int) -> list[Expense]:
    t = BOOKING.c
    columns = t.id, t.position, t.day, t.group, t.cents, t.scheme, t.theme, t.location, t.legal_basis, t.evidence
    by: dict[Option, Column[Any]] = {"location": t.location, "group": t.group}
    many = None if asked.limit is None else max(2 * asked.limit, _AT_LEAST)
    only = within(asked), t.kind == "expenses", t.position > last
    asked = replace(asked, limit=many, after=None)
    found = standing(asked, BOOKING, *only, order=(t.position,), by=by, columns=columns)
    return [_expense(tuple(row)) for row in found]


def _expense(row: tuple[Any, ...]) -> Expense:
    id_, position, day, group, cents, scheme, theme, location, legal_basis, evidence = row
    of = scheme, theme, location, legal_basis, evidence is not None
    return Expense(id_, position, _day(day), group, euros(cents), *of)


@lru_cache(maxsize=10_000)
def _day(day: str) -> date:
    return date.fromisoformat(day)


class _Terms:
    """A scheme, and whether expenses fit it: alike for all of a group and a legal basis between two of its turns."""

    def __init__(self, scheme: Scheme) -> None:
        self.scheme = scheme
        self._turns = scheme.turns()
        self._fitting: dict[tuple[int, str, str | None], bool] = {}

    def fit(self, expense: Expense) -> bool:
        key = bisect_right(self._turns, expense.on), expense.group, expense.legal_basis
        if key not in self._fitting:
            self._fitting[key] = fits_its_scheme(expense, self.scheme)
        return self._fitting[key]


def _among(asked: Asked, by_id: Mapping[str, _Terms], expenses: Sequence[Expense]) -> Iterator[Found]:
    # of all expenses it is quicker to ask of everything than of these
    these = expenses if asked.limit or asked.location or asked.group else None
    twins, decided, settled = _twins(asked, these), _decided(asked, these), _settled(asked, these)
    repaired = repaired_positions(asked, None if these is None else [one.position for one in these])
    for expense in expenses:
        terms = None if expense.scheme is None else by_id.get(expense.scheme) or _Terms(Scheme(expense.scheme))
        is_decided = expense.location is None or _is_among(
            expense.on, decided.get((expense.location, expense.group), ())
        )
        double_of, is_repaired = twins.get(expense.position), expense.position in repaired
        if (
            is_decided
            and double_of is None
            and not is_repaired
            and is_whole(expense)
            and (terms is None or terms.fit(expense))
        ):
            continue
        yield from judged(
            expense,
            None if terms is None else terms.scheme,
            decided=is_decided,
            double_of=double_of,
            repaired=is_repaired,
            settled=settled.get(expense.expense, {}),
        )


def _is_among(day: date, days: Sequence[tuple[date, date]]) -> bool:
    return any(from_ <= day < until for from_, until in days)


def _of(asked: Asked, these: Sequence[Expense] | None, column: Column[Any], of: Column[Any]) -> list[Condition]:
    """That a column has one of the values that a column has of these expenses; nothing where it is about all."""
    if these is None:
        return []
    t = BOOKING.c
    among = select(of).where(
        stood(asked, BOOKING),
        t.kind == "expenses",
        t.position >= these[0].position,
        t.position <= these[-1].position,
        *(column == value for column, value in ((t.location, asked.location), (t.group, asked.group)) if value),
    )
    return [column.in_(among)]


def _twins(asked: Asked, these: Sequence[Expense] | None) -> dict[int, str]:
    t = BOOKING.c
    paid = select(t.bill).where(stood(asked, BOOKING), t.bill.is_not(None), *_of(asked, these, t.bill, t.bill))
    twice = paid.group_by(t.bill).having(func.count() > 1)
    booked = select(t.bill, t.id, t.position).where(stood(asked, BOOKING), t.bill.in_(twice))
    bills: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for bill, expense, position in asked.connection.execute(booked.order_by(t.position)):
        bills[bill].append((expense, position))
    return {position: first for bill in bills.values() for position, first in paid_twice(bill).items()}


def _decided(asked: Asked, these: Sequence[Expense] | None) -> dict[tuple[str, str], list[tuple[date, date]]]:
    """From when until when each location is decided for each group."""
    t = CAPACITY.c
    only = t.decided_for == 1, *_of(asked, these, t.subject, BOOKING.c.location)
    decided: dict[tuple[str, str], list[tuple[date, date]]] = defaultdict(list)
    for row in rows(asked, CAPACITY, *only, columns=(t.subject, t.group, t.from_day, t.until_day)):
        decided[row.subject, row.group].append((_day(row.from_day), _day(row.until_day)))
    return decided


def _settled(asked: Asked, these: Sequence[Expense] | None) -> dict[str, dict[Check, Settled]]:
    t = SETTLED.c
    query = select(SETTLED).where(stood(asked, SETTLED), *_of(asked, these, t.expense, BOOKING.c.id))
    settled: dict[str, dict[Check, Settled]] = defaultdict(dict)
    for row in asked.connection.execute(query.order_by(t.position)):
        settled[row.expense][Check(row.check)] = Settled(Outcome(row.outcome), row.grounds)
    return settled
