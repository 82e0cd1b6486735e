"""The books: what was paid and received, applied for and granted, what was settled and reported, and what is budgeted.

As it was known. Amounts are whole cents. Periods end before their ``until``.
"""

import json
from decimal import Decimal
from typing import Any, cast

from sqlalchemy import ColumnElement, and_

from domain.kernel.history import Event, Recorded
from domain.locations.location import CapacityChanged, LocationClosed, LocationOpened
from domain.money.booking import (
    BudgetSet,
    ExpenseBooked,
    FindingSettled,
    PeriodReported,
    RevenueBooked,
    ThemeDefined,
    ToleranceSet,
)
from domain.money.spending import bill_of
from domain.states.scheme import AdvanceRecorded, RateSet, SchemeAppliedFor, SchemeGranted, SchemeSettled
from projections.engine.question import Asked
from projections.engine.tables import Projection, Values, index, iso, number, standing_table, text
from projections.locations import location_table

ZERO = Decimal("0.00")

BOOKING = standing_table(
    "booking",
    text("day"),
    text("kind"),
    text("id", null=True),
    text("scheme", null=True),
    text("theme", null=True),
    text("group", null=True),
    text("location", null=True),
    number("cents"),
    text("supplier", null=True),
    text("invoice", null=True),
    text("legal_basis", null=True),
    text("evidence", null=True),
    text("bill", null=True),
    text("rest", null=True),
    index("day", "position", "known_from", "known_until"),
    index("location", "day"),
    index("group", "day"),
    index("bill", "known_from", "known_until", where="bill IS NOT NULL"),
    index("scheme", "kind", "group", "day", "cents", "known_from", "known_until"),
    index("theme", "day", "scheme", "cents", "kind", "known_from", "known_until", where="theme IS NOT NULL"),
)
"""``supplier`` is the source of what was received, ``bill`` the same for expenses that pay the same, and ``rest`` what
else was said."""

KINDS: dict[type[Event], str] = {
    AdvanceRecorded: "advances",
    ExpenseBooked: "expenses",
    RevenueBooked: "revenues",
    SchemeSettled: "settled",
    SchemeAppliedFor: "applied",
    SchemeGranted: "granted",
}
"""What an event is counted as."""

BOOKED = ("advances", "expenses", "revenues", "settled")
"""What is paid or received."""

_COLUMNS = {"on", "expense", "revenue", "scheme", "theme", "group", "location", "amount"} | {
    "supplier",
    "source",
    "invoice",
    "legal_basis",
    "deviation",
}
"""What has a column of its own."""


def cents(amount: Decimal | None) -> int:
    """An amount as it stands in a column."""
    return int((amount or 0) * 100)


def euros(cents: int) -> Decimal:
    """The amount again."""
    return Decimal(cents).scaleb(-2)


def _bookings(recorded: Recorded) -> list[Values]:
    event = recorded.event
    said: dict[str, Any] = vars(event)
    evidence = said.get("evidence")
    rest = event.model_dump(mode="json", exclude=_COLUMNS, exclude_defaults=True)
    if evidence and evidence.date is evidence.sha256 is None:
        del rest["evidence"]
    entry = (
        iso(said["on"]),
        KINDS[type(event)],
        said.get("expense") or said.get("revenue"),
        said.get("scheme"),
        said.get("theme"),
        said.get("group"),
        said.get("location"),
        cents(said["amount"]),
        said.get("supplier") or said.get("source"),
        said.get("invoice"),
        said.get("legal_basis"),
        evidence.number if evidence else None,
        json.dumps([*bill_of(event)[:2], cents(event.amount)]) if isinstance(event, ExpenseBooked) else None,
        json.dumps(rest, ensure_ascii=False, sort_keys=True) if rest else None,
    )
    return [entry]


SETTLED = standing_table(
    "finding_settled", text("expense"), text("check"), text("outcome"), text("grounds"), index("expense")
)

REPORTED = standing_table("period_reported", text("from_day"), text("until_day"), text("day"), text("to"))

THEME = standing_table("budget_theme", text("theme"), text("name"))

BUDGET = standing_table("theme_budget", text("theme"), number("year"), number("cents"))

TOLERANCE = standing_table("tolerance_limit", number("year"), number("errors"), number("uncertainties"))


def _settled(recorded: Recorded) -> list[Values]:
    event = cast(FindingSettled, recorded.event)
    return [(event.expense, event.check.value, event.outcome.value, event.grounds)]


def _reported(recorded: Recorded) -> list[Values]:
    event = cast(PeriodReported, recorded.event)
    return [(iso(event.from_), iso(event.until), iso(event.on), event.to)]


def _theme(recorded: Recorded) -> list[Values]:
    event = cast(ThemeDefined, recorded.event)
    return [(event.theme, event.name)]


def _budget(recorded: Recorded) -> list[Values]:
    event = cast(BudgetSet, recorded.event)
    return [(event.theme, event.year, cents(event.amount))]


def _tolerance(recorded: Recorded) -> list[Values]:
    event = cast(ToleranceSet, recorded.event)
    return [(event.year, cents(event.errors), cents(event.uncertainties))]


RATE = standing_table("rate_said", text("day"))
"""From when each rate holds."""

CAPACITY_SAID = standing_table(
    "capacity_said",
    text("location"),
    text("day"),
    text("kind"),
    text("group", null=True),
    number("places"),
    index("location", "day"),
)
"""What was said of the places of a location: a row for each group, and one for those that were not named."""

OPENED = location_table.KINDS[LocationOpened]


def _rate(recorded: Recorded) -> list[Values]:
    return [(iso(cast(RateSet, recorded.event).from_),)]


def _capacity(recorded: Recorded) -> list[Values]:
    event = recorded.event
    kind = location_table.KINDS[type(event)]
    match event:
        case LocationOpened():
            said: dict[str | None, int] = {group.value: places for group, places in event.capacity.items()} | {None: 0}
            return [(event.location, iso(event.on), kind, group, places) for group, places in said.items()]
        case CapacityChanged():
            return [(event.location, iso(event.on), kind, event.group.value, event.places)]
        case LocationClosed():
            return [(event.location, iso(event.on), kind, None, 0)]
        case _:
            return []


PROJECTIONS = (
    Projection(BOOKING, tuple(KINDS), _bookings),
    Projection(SETTLED, (FindingSettled,), _settled),
    Projection(REPORTED, (PeriodReported,), _reported),
    Projection(THEME, (ThemeDefined,), _theme),
    Projection(BUDGET, (BudgetSet,), _budget),
    Projection(TOLERANCE, (ToleranceSet,), _tolerance),
    Projection(RATE, (RateSet,), _rate),
    Projection(CAPACITY_SAID, (LocationOpened, CapacityChanged, LocationClosed), _capacity),
)


def within(asked: Asked) -> ColumnElement[bool]:
    """Of bookings, those of the days asked about."""
    return and_(BOOKING.c.day >= iso(asked.from_), BOOKING.c.day < iso(asked.until))
