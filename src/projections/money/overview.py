"""The three numbers of policy 3.4 side by side: task, persons and euros, per group, by month, quarter or year."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection

from domain.kernel.vocabulary import half_year_of
from projections.locations import occupancy
from projections.money import finance
from projections.quota import quota_balance

MONTHS = {"month": 1, "quarter": 3, "year": 12}
"""How many months there are in what a report can be cut into."""


def overview(
    connection: Connection, *, from_: date, until: date, per: str, municipality: str | None, known_at: int
) -> list[dict[str, Any]]:
    """One line per period and group with a number.

    Reception: ``places_asked`` (the municipality's target; one for groups together stands with the first of them),
    ``places`` and ``persons`` are those of the last day of the period. Housing: ``to_house`` is what the half-years
    that it touches asked for, arrears included, and ``housed`` who was housed since the first of them began. Euros are
    of the period itself; without a group, of whole schemes.
    """
    return [
        line
        for start, end in periods(from_, until, per)
        for line in _lines(connection, start, end, per, municipality, known_at)
    ]


def periods(from_: date, until: date, per: str) -> Iterator[tuple[date, date]]:
    """The months, quarters or years from a day until a day (excluded); the first and the last may be cut off."""
    start = from_
    while start < until:
        months = MONTHS[per]
        next_ = start.year * 12 + (start.month - 1) // months * months + months
        end = min(date(next_ // 12, next_ % 12 + 1, 1), until)
        yield start, end
        start = end


def name_of(start: date, per: str) -> str:
    """A period by its name: 2024-01, 2024-Q1 or 2024."""
    names = {"month": f"{start:%Y-%m}", "quarter": f"{start.year}-Q{(start.month + 2) // 3}", "year": f"{start.year}"}
    return names[per]


def _lines(
    connection: Connection, start: date, end: date, per: str, municipality: str | None, known_at: int
) -> Iterator[dict[str, Any]]:
    last = end - timedelta(days=1)
    of_group: dict[str | None, dict[str, Any]] = defaultdict(lambda: dict.fromkeys(_NUMBERS))
    for target in quota_balance.targets(connection, on=last, known_at=known_at):
        if target["in_force"] and target["municipality"] == municipality is not None:
            of_group[target["group"]]["places_asked"] = target["places"]
    for line in occupancy.occupancy(connection, on=last, known_at=known_at):
        _add(of_group[line["group"]], "places", line["capacity"])
        _add(of_group[line["group"]], "persons", line["occupied"])
    if municipality is not None:
        for group, asked, housed in _housing(connection, start, last, municipality, known_at):
            of_group[group] |= {"to_house": asked, "housed": housed}
    for line in finance.finance(connection, from_=start, until=end, known_at=known_at):
        for name in _EUROS:
            _add(of_group[line["group"]], name, line[name])
    for about, numbers in sorted(of_group.items(), key=lambda one: one[0] or ""):
        if any(numbers.values()):
            euros = {name: numbers[name] or Decimal("0.00") for name in _EUROS}
            days = {"from": start.isoformat(), "until": end.isoformat()}
            yield {"period": name_of(start, per), **days, "group": about, **numbers, **euros}


_EUROS = ("entitlement", "expenses", "revenues", "result")
_NUMBERS = ("places_asked", "places", "persons", "to_house", "housed", *_EUROS)


def _add(numbers: dict[str, Any], name: str, more: Any) -> None:
    numbers[name] = (numbers[name] or 0) + more


def _housing(
    connection: Connection, start: date, last: date, municipality: str, known_at: int
) -> Iterator[tuple[str, int, int]]:
    asked: dict[str, list[int]] = {}
    for line in quota_balance.lines(connection, on=last, known_at=known_at, municipality=municipality):
        if half_year_of(start) <= line.period <= half_year_of(last):
            opening = line.opening if line.group.value not in asked else 0
            sums = asked.setdefault(line.group.value, [0, 0])
            sums[0] += opening + line.given
            sums[1] += line.realised
    for of_group, (persons, housed) in asked.items():
        yield of_group, persons, housed
