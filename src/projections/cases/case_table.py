"""The facts about each case, as they were known, and the households that they make: without a name of anyone."""

from datetime import date
from itertools import groupby
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Row, select

from domain.cases.coupling import CaseCoupled
from domain.kernel.days import OPEN
from domain.kernel.history import Recorded, happened_on
from domain.kernel.in_force import value_on
from domain.states.household import Household, HouseholdEvent
from projections.engine.stored_facts import Facts
from projections.engine.tables import Projection, Values, index, iso, known, standing_table, text

ENTRY = standing_table(
    "case_entry",
    text("case"),
    text("topic"),
    text("day", null=True),
    text("data"),
    index("case"),
    index("topic", "case", where=f"topic = '{CaseCoupled.TOPIC}'"),
)

FACTS = Facts("reference")


def _entries(recorded: Recorded) -> list[Values]:
    event = cast(HouseholdEvent, recorded.event)
    return [(event.case, event.TOPIC, iso(happened_on(event)), FACTS.data(event))]


PROJECTIONS = (Projection(ENTRY, (HouseholdEvent,), _entries),)


def households(
    connection: Connection, *, known_at: int, only: ColumnElement[bool] | None = None
) -> dict[str, Household]:
    """The households as they were known at a position, by case; with ``only``, of the entries that it selects."""
    found = rows(connection, known_at, *([] if only is None else [only]))
    return {case: folded(case, list(theirs)) for case, theirs in groupby(found, key=lambda row: row.case)}


def rows(connection: Connection, known_at: int, *only: ColumnElement[bool]) -> list[Row[Any]]:
    """The rows of facts that stood at a position, case by case, in the order in which they were recorded."""
    query = select(ENTRY).where(known(ENTRY, known_at), *only)
    return list(connection.execute(query.order_by(ENTRY.c.case, ENTRY.c.position)))


def folded(case: str, rows: list[Row[Any]]) -> Household:
    """The household that these rows of a case make."""
    return Household.fold(case, map(FACTS.recorded, rows))


def waiting_reason(household: Household, on: date) -> str | None:
    """The reason of waiting that was last given for the day (rule C2)."""
    reason = value_on(household.waiting, on)
    return str(reason) if reason else None


def end(day: date) -> str | None:
    """An end as it is told: None when it is open."""
    return None if day == OPEN else iso(day)
