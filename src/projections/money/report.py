"""The three numbers of policy 3.4 side by side: task, persons and euros, per group, by month, quarter or year."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, NamedTuple

from domain.kernel.days import YEARS, earlier, half_year_of
from domain.kernel.rules import N_
from projections.engine.question import Asked, Day, Formula, Period, Question
from projections.locations.occupancy import occupancy
from projections.money.booking_table import ZERO
from projections.money.finance import finance
from projections.quota.quota_table import lines
from projections.quota.targets import targets

MONTHS: dict[Period, int] = {"month": 1, "quarter": 3, "year": 12}
"""How many months there are in what a report can be cut into."""


class ReportRow(NamedTuple):
    """A group in a period.

    Reception: ``places_asked`` (the municipality's target; one for groups together stands with the first of them),
    ``places`` and ``persons`` are those of the last day of the period. Housing: ``to_house`` is what the half-years
    that it touches asked for, arrears included, and ``housed`` who was housed since the first of them began. Euros are
    of the period itself; without a group, of whole schemes.
    """

    period: Annotated[str, N_("period")]
    from_: Day
    until: Day
    group: Annotated[str | None, N_("group")]
    places_asked: Annotated[int | None, N_("places asked for")]
    places: Annotated[int | None, N_("places")]
    persons: Annotated[int | None, N_("persons")]
    to_house: Annotated[int | None, N_("to house")]
    housed: Annotated[int | None, N_("housed")]
    entitlement: Annotated[Decimal, N_("entitlement")]
    expenses: Annotated[Decimal, N_("expenses")]
    revenues: Annotated[Decimal, N_("revenues")]
    result: Annotated[Decimal, N_("result"), Formula("{entitlement}+{revenues}-{expenses}")]


def report(asked: Asked) -> list[ReportRow]:
    """One row per period and group with a number; the task is that of one municipality."""
    return [
        row
        for start, end in periods(asked.from_, asked.until, asked.per)
        for row in _of_period(replace(asked, from_=start, until=end, on=earlier(end, days=1)))
    ]


def periods(from_: date, until: date, per: Period) -> Iterator[tuple[date, date]]:
    """The months, quarters or years from a day until a day (excluded); the first and the last may be cut off."""
    # nothing can be recorded about what lies outside
    start, until = max(from_, date(YEARS.start, 1, 1)), min(until, date(YEARS.stop, 1, 1))
    while start < until:
        months = MONTHS[per]
        next_ = start.year * 12 + (start.month - 1) // months * months + months
        end = min(date(next_ // 12, next_ % 12 + 1, 1), until)
        yield start, end
        start = end


def name_of(start: date, per: Period) -> str:
    """A period by its name: 2024-01, 2024-Q1 or 2024."""
    names = {"month": f"{start:%Y-%m}", "quarter": f"{start.year}-Q{(start.month + 2) // 3}", "year": f"{start.year}"}
    return names[per]


QUESTION = Question(
    verb="report",
    help="Task, persons and euros side by side, per group (policy 3.4).",
    title=N_("Task, persons and euros"),
    row=ReportRow,
    ask=report,
    under="finance",
    over_days=True,
    options=("per", "municipality"),
    of_one_municipality=True,
)


def _of_period(asked: Asked) -> Iterator[ReportRow]:
    of_group: dict[str | None, dict[str, Any]] = defaultdict(lambda: dict.fromkeys(_NUMBERS))
    for target in targets(asked):
        if target.in_force and target.municipality == asked.municipality is not None:
            of_group[target.group]["places_asked"] = target.places
    for there in occupancy(asked):
        _add(of_group[there.group], "places", there.capacity)
        _add(of_group[there.group], "persons", there.occupied)
    for group, wanted, housed in _housing(asked):
        of_group[group] |= {"to_house": wanted, "housed": housed}
    for money in finance(asked):
        euros = zip(_EUROS, (money.entitlement, money.expenses, money.revenues, money.result), strict=True)
        for name, amount in euros:
            _add(of_group[money.group], name, amount)
    for group_, numbers in sorted(of_group.items(), key=lambda one: one[0] or ""):
        if any(numbers.values()):
            yield ReportRow(
                period=name_of(asked.from_, asked.per),
                from_=asked.from_.isoformat(),
                until=asked.until.isoformat(),
                group=group_,
                **(numbers | {name: numbers[name] or ZERO for name in _EUROS}),
            )


_EUROS = ("entitlement", "expenses", "revenues", "result")
_NUMBERS = ("places_asked", "places", "persons", "to_house", "housed", *_EUROS)


def _add(numbers: dict[str, Any], name: str, more: Any) -> None:
    numbers[name] = (numbers[name] or 0) + more


def _housing(asked: Asked) -> Iterator[tuple[str, int, int]]:
    """What is asked of each group's task, and what was done of it."""
    if asked.municipality is None:
        return
    first, last = half_year_of(asked.from_), half_year_of(asked.on)
    sums: dict[str, list[int]] = {}
    for line in lines(asked.connection, on=asked.on, known_at=asked.known_at, among=[asked.municipality]):
        if first <= line.period <= last:
            opening = line.opening if line.group.value not in sums else 0
            of_group = sums.setdefault(line.group.value, [0, 0])
            of_group[0] += opening + line.given
            of_group[1] += line.realised
    for group, (wanted, housed) in sums.items():
        yield group, wanted, housed
