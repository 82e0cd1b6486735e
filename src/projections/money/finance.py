"""Money: what each scheme entitles to, against what was advanced, spent and received (policy 3.4; rules F3 and F6).

Amounts are ``Decimal``, in euros. Periods end before their ``until``.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection

from domain.kernel.history import Recorded
from domain.money.booking import BudgetSet, ExpenseBooked, RevenueBooked, ThemeDefined
from domain.states.household import OPEN
from domain.states.scheme import STATES, AdvanceRecorded, SchemeSettled
from projections.money import grants
from projections.money.money_facts import facts, schemes

ZERO = Decimal("0.00")


def state_of_schemes(connection: Connection, *, on: date, known_at: int) -> list[dict[str, Any]]:
    """Every scheme, on which law it rests on the day, under which body, and how far it is by then: with what came to it
    so far."""
    return [
        {
            "scheme": scheme.scheme,
            "name": scheme.name,
            "groups": [group.value for group in scheme.groups],
            "legal_basis": basis.legal_basis if (basis := scheme.basis_on(on)) else None,
            "body": basis.body.value if basis and basis.body else None,
            "from": scheme.from_.isoformat(),
            "until": None if scheme.until == OPEN else scheme.until.isoformat(),
            "state": scheme.state_on(on),
            **{step: scheme.total(step, date.min, on + timedelta(days=1)) for step in STATES[1:]},
        }
        for scheme in schemes(connection, known_at=known_at)
    ]


def finance(connection: Connection, *, from_: date, until: date, known_at: int) -> list[dict[str, Any]]:
    """Per scheme and group what it entitles to, and what was spent and received in the period.

    A line without a scheme is of regular tasks; one without a group holds what is of the scheme as a whole: advances,
    settlements by the day on which they were made, and lump sums for several groups. ``result`` is what the line
    entitles to and was received, less what was spent.
    """
    sums: dict[tuple[str | None, str | None], dict[str, Decimal]] = defaultdict(lambda: dict.fromkeys(_COLUMNS, ZERO))
    for line in grants.lines(connection, from_=from_, until=until, known_at=known_at):
        sums[line.scheme, line.group and line.group.value]["entitlement"] += line.amount
    for fact in _within(facts(connection, *_MONEY, known_at=known_at), from_, until):
        key = (getattr(fact.event, "scheme", None), getattr(fact.event, "group", None))
        sums[key][_MONEY[type(fact.event)]] += getattr(fact.event, "amount", ZERO)
    return [
        {
            "scheme": scheme,
            "group": None if group is None else str(group),
            **numbers,
            "result": numbers["entitlement"] + numbers["revenues"] - numbers["expenses"],
        }
        for (scheme, group), numbers in sorted(sums.items(), key=lambda one: (one[0][0] or "~", one[0][1] or ""))
    ]


_MONEY: dict[type, str] = {
    AdvanceRecorded: "advances",
    ExpenseBooked: "expenses",
    RevenueBooked: "revenues",
    SchemeSettled: "settled",
}
_COLUMNS = ("entitlement", *_MONEY.values())


def _within(found: Iterable[Recorded], from_: date, until: date) -> Iterator[Recorded]:
    return (fact for fact in found if from_ <= getattr(fact.event, "on", date.min) < until)


def bookings(connection: Connection, *, from_: date, until: date, known_at: int) -> list[dict[str, Any]]:
    """Everything that was paid or received in the period, by its day: what is behind the sums."""
    booked = _within(facts(connection, *_MONEY, known_at=known_at), from_, until)
    return [
        {
            "on": _of(fact, "on").isoformat(),
            "kind": _MONEY[type(fact.event)],
            "id": _of(fact, "expense") or _of(fact, "revenue"),
            "scheme": _of(fact, "scheme"),
            "theme": _of(fact, "theme"),
            "group": _of(fact, "group"),
            "location": _of(fact, "location"),
            "amount": _of(fact, "amount"),
            "supplier": _of(fact, "supplier") or _of(fact, "source"),
            "invoice": _of(fact, "invoice"),
            "legal_basis": _of(fact, "legal_basis"),
            "evidence": evidence.number if (evidence := _of(fact, "evidence")) else None,
            "position": fact.position,
        }
        for fact in sorted(booked, key=lambda fact: _of(fact, "on"))
    ]


def _of(fact: Recorded, name: str) -> Any:
    return getattr(fact.event, name, None)


def themes(connection: Connection, *, from_: date, until: date, known_at: int) -> list[dict[str, Any]]:
    """Per theme and year its budget, what was spent under it, and how much of that each scheme paid (rule F6).

    A line with a scheme is of a grant that was used for a regular task. A year is told when the period touches it.
    """
    names, budgets = {}, {}
    spent: dict[tuple[str, int, str | None], Decimal] = defaultdict(Decimal)
    for fact in facts(connection, ThemeDefined, BudgetSet, ExpenseBooked, known_at=known_at):
        match fact.event:
            case ThemeDefined(theme=theme, name=name):
                names[theme] = name
            case BudgetSet(theme=theme, year=year, amount=amount) if date(year, 1, 1) < until and from_.year <= year:
                budgets[theme, year] = amount
                spent[theme, year, None] += 0
            case ExpenseBooked(theme=str(theme), on=on, amount=amount, scheme=scheme) if from_ <= on < until:
                spent[theme, on.year, scheme] += amount
    return [
        {
            "theme": theme,
            "name": names[theme],
            "year": year,
            "scheme": scheme,
            "budget": budgets.get((theme, year)) if scheme is None else None,
            "expenses": amount,
        }
        for (theme, year, scheme), amount in sorted(spent.items(), key=_by_theme)
    ]


def _by_theme(line: tuple[tuple[str, int, str | None], Decimal]) -> tuple[str, int, str]:
    (theme, year, scheme), _ = line
    return theme, year, scheme or ""
