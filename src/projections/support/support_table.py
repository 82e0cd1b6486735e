"""Which cases get any support, and schools, programmes and terms, as they were known (policy 3.2).

What households get is in their case files, and what locations have in their timelines.
"""

from typing import cast

from sqlalchemy import Connection, select

from domain.kernel.history import Event, Recorded
from domain.states.household import Household
from domain.support.allowance_amounts import AllowanceAmountsSet, all_amounts
from domain.support.plans import PlanTermSet
from domain.support.schooling import School, SchoolOpened, SchoolPlacesSet
from domain.support.support import HouseholdSupportEvent, ProgrammeDefined, SupportEvent
from projections.cases import case_table
from projections.cases.case_table import households
from projections.engine.stored_facts import Facts
from projections.engine.tables import Projection, Values, index, known, standing_table, text

ENTRY = standing_table(
    "support_entry",
    text("case", null=True),
    text("topic"),
    text("data", null=True),
    index("topic"),
)

FACTS = Facts()


def _entries(recorded: Recorded) -> list[Values]:
    event = recorded.event
    if isinstance(event, HouseholdSupportEvent):
        return [(event.case, event.TOPIC, None)]
    return [(None, event.TOPIC, FACTS.data(event))]


PROJECTIONS = (Projection(ENTRY, (SupportEvent, HouseholdSupportEvent), _entries, version=2),)


def _facts(connection: Connection, *kinds: type[Event], known_at: int) -> list[Event]:
    return [fact.event for fact in FACTS.standing(connection, ENTRY, *kinds, known_at=known_at)]


def terms(connection: Connection, known_at: int) -> list[PlanTermSet]:
    """The terms of integration plans."""
    return cast(list[PlanTermSet], _facts(connection, PlanTermSet, known_at=known_at))


def amounts(connection: Connection, known_at: int) -> list[AllowanceAmountsSet]:
    """The amounts of living allowances: those that come with the program, and over them what was recorded."""
    return all_amounts(cast(list[AllowanceAmountsSet], _facts(connection, AllowanceAmountsSet, known_at=known_at)))


def programmes(connection: Connection, known_at: int) -> dict[str, ProgrammeDefined]:
    """The programmes by their ids."""
    found = cast(list[ProgrammeDefined], _facts(connection, ProgrammeDefined, known_at=known_at))
    return {programme.programme: programme for programme in found}


def all_schools(connection: Connection, known_at: int) -> list[School]:
    """The schools by their ids."""
    by_school: dict[str, list[Event]] = {}
    for event in _facts(connection, SchoolOpened, SchoolPlacesSet, known_at=known_at):
        by_school.setdefault(cast(SchoolOpened | SchoolPlacesSet, event).school, []).append(event)
    return [School.fold(school, about) for school, about in sorted(by_school.items())]


def supported(connection: Connection, known_at: int) -> list[Household]:
    """The households that get, or got, any support."""
    cases = select(ENTRY.c.case).where(known(ENTRY, known_at), ENTRY.c.case.is_not(None))
    return list(households(connection, known_at=known_at, only=case_table.ENTRY.c.case.in_(cases)).values())
