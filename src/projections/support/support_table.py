"""What households get of support, as it was known; and schools, programmes, terms and amounts (policy 3.2)."""

from collections.abc import Iterator
from datetime import date
from typing import cast

from sqlalchemy import Connection, select

from domain.cases.case import CaseClosed, CaseGroupChanged, CaseRegistered, MemberCameOfAge, MemberJoined, MemberLeft
from domain.cases.coupling import HouseholdHoused
from domain.cases.placement import HouseholdPlaced, PlacementCorrected, PlacementEnded
from domain.kernel.history import Recorded
from domain.states.household import Household
from domain.support.allowance import AllowanceEnded, AllowanceGranted, allowances
from domain.support.allowance_amounts import AllowanceAmountsSet, all_amounts
from domain.support.plans import PlanAgreed, PlanEnded, PlanRequired, PlanTermSet, Term, needed
from domain.support.schooling import (
    ChildEnrolled,
    EnrolmentEnded,
    Level,
    School,
    SchoolOpened,
    SchoolPlacesSet,
    pupils,
)
from domain.support.support import CaseJoinedProgramme, CaseLeftProgramme, ProgrammeDefined, Runs
from projections.cases.case_table import HOUSEHOLDS, end
from projections.engine.deriving.derived import Derived, Kept
from projections.engine.tables import (
    STANDING,
    Projection,
    Values,
    derived_table,
    index,
    iso,
    known,
    number,
    standing_table,
    text,
)

# ---------------------------------------------------------------- what households get

PLAN = derived_table(
    "support_plan",
    text("person"),
    text("required"),
    text("agreed", null=True),
    text("ends"),
    text("belonging"),
    number("days"),
    text("municipality"),
    index("subject", "required", "person", where=STANDING),
)
"""A plan: see ``Needed``. ``days`` is after how many days it was agreed or ended, a great many while it is not."""


def _plans(household: Household) -> Iterator[Values]:
    for plan in needed(household):
        belonging = ",".join(f"{from_}/{until}" for from_, until in plan.belonging)
        days = (min(plan.agreed or date.max, plan.ends) - plan.from_).days
        ends = plan.ends.isoformat()
        yield plan.person, iso(plan.from_), iso(plan.agreed), ends, belonging, days, household.municipality


ALLOWANCE = derived_table(
    "support_allowance",
    text("from_day"),
    text("until_day"),
    text("since"),
    text("group"),
    number("size"),
    number("minors"),
    number("unknown"),
    number("contributing"),
    number("catered"),
    number("with_host"),
    text("municipality"),
    index("until_day", "subject", where=STANDING),
)
"""An allowance from a day until a day: see ``Given``."""


def _allowances(household: Household) -> Iterator[Values]:
    for from_, until, given in allowances(household):
        yield (
            iso(from_),
            iso(until),
            iso(given.since),
            given.group.value,
            given.size,
            given.minors,
            given.unknown,
            given.contributing,
            int(given.catered),
            int(given.with_host),
            household.municipality,
        )


PART = derived_table(
    "support_programme",
    text("from_day"),
    text("until_day"),
    text("programme"),
    text("ends"),
    text("municipality"),
    index("until_day", "subject", "from_day", where=STANDING),
)
"""Taking part in a programme: at the latest until the case is closed; ``ends`` is as it was told."""


def _parts(household: Household) -> Iterator[Values]:
    for spell in household.programmes:
        if spell.from_ is not None and spell.from_ < spell.until:
            until, ends = min(spell.until, household.closed), spell.until
            yield iso(spell.from_), iso(until), spell.of, ends.isoformat(), household.municipality


PUPILS = derived_table(
    "support_pupils",
    text("from_day"),
    text("until_day"),
    text("school"),
    text("location"),
    number("persons"),
    index("until_day", "from_day", "school", "location", "persons", where=STANDING),
)
"""So many of a household who go to a school: see ``Pupils``."""


def _pupils(household: Household) -> Iterator[Values]:
    for from_, until, there in pupils(household):
        yield iso(from_), iso(until), there.school, there.location, there.persons


# ---------------------------------------------------------------- what support is given by

SCHOOL = standing_table(
    "school_entry",
    text("school"),
    text("level", null=True),
    text("locations", null=True),
    text("from_day"),
    number("places"),
)
"""What is told of a school; of its places alone, it says nothing of its level and its locations."""

PROGRAMME = standing_table(
    "programme_entry", text("programme"), text("from_day"), text("until_day", null=True), index("programme")
)
TERM = standing_table("plan_term", text("from_day"), number("weeks"))
AMOUNTS = standing_table("allowance_amounts", text("amounts"))


def _school(recorded: Recorded) -> list[Values]:
    event = cast(SchoolOpened | SchoolPlacesSet, recorded.event)
    opened = (event.level.value, ",".join(event.locations)) if isinstance(event, SchoolOpened) else (None, None)
    return [(event.school, *opened, event.from_.isoformat(), event.places)]


def _programme(recorded: Recorded) -> list[Values]:
    event = cast(ProgrammeDefined, recorded.event)
    return [(event.programme, event.from_.isoformat(), iso(event.until))]


def _term(recorded: Recorded) -> list[Values]:
    event = cast(PlanTermSet, recorded.event)
    return [(event.from_.isoformat(), event.weeks)]


def _amounts(recorded: Recorded) -> list[Values]:
    amounts = recorded.event.model_dump_json(include=set(AllowanceAmountsSet.model_fields) - _NOT_AMOUNTS)
    return [(amounts,)]


_NOT_AMOUNTS = {"deviation"}

_OF_WHO_THERE_IS = (CaseRegistered, CaseClosed, MemberJoined, MemberLeft)

PROJECTIONS: tuple[Kept, ...] = (
    Projection(SCHOOL, (SchoolOpened, SchoolPlacesSet), _school),
    Projection(PROGRAMME, (ProgrammeDefined,), _programme),
    Projection(TERM, (PlanTermSet,), _term),
    Projection(AMOUNTS, (AllowanceAmountsSet,), _amounts),
    Derived(PLAN, HOUSEHOLDS, _plans, bears_on=(PlanRequired, PlanAgreed, PlanEnded, *_OF_WHO_THERE_IS)),
    Derived(
        ALLOWANCE,
        HOUSEHOLDS,
        _allowances,
        bears_on=(AllowanceGranted, AllowanceEnded, CaseGroupChanged, MemberCameOfAge, *_OF_WHO_THERE_IS),
    ),
    Derived(PART, HOUSEHOLDS, _parts, bears_on=(CaseJoinedProgramme, CaseLeftProgramme, CaseRegistered, CaseClosed)),
    Derived(
        PUPILS,
        HOUSEHOLDS,
        _pupils,
        bears_on=(
            ChildEnrolled,
            EnrolmentEnded,
            MemberCameOfAge,
            HouseholdHoused,
            HouseholdPlaced,
            PlacementEnded,
            PlacementCorrected,
            CaseGroupChanged,
            *_OF_WHO_THERE_IS,
        ),
    ),
)


def terms(connection: Connection, known_at: int) -> list[Term]:
    """The terms of integration plans, in the order in which they were recorded."""
    query = select(TERM.c.from_day, TERM.c.weeks).where(known(TERM, known_at)).order_by(TERM.c.position)
    return [Term(date.fromisoformat(from_), weeks) for from_, weeks in connection.execute(query)]


def amounts(connection: Connection, known_at: int) -> list[AllowanceAmountsSet]:
    """The amounts of living allowances: those that come with the program, and over them what was recorded."""
    query = select(AMOUNTS.c.amounts).where(known(AMOUNTS, known_at)).order_by(AMOUNTS.c.position)
    return all_amounts(map(AllowanceAmountsSet.model_validate_json, connection.execute(query).scalars()))


def programmes(connection: Connection, known_at: int) -> dict[str, Runs]:
    """When the programmes run, by their ids."""
    p = PROGRAMME.c
    query = select(p.programme, p.from_day, p.until_day).where(known(PROGRAMME, known_at)).order_by(p.position)
    return {name: Runs(date.fromisoformat(from_), day(until)) for name, from_, until in connection.execute(query)}


def all_schools(connection: Connection, known_at: int) -> list[School]:
    """The schools by their ids."""
    found: dict[str, School] = {}
    t = SCHOOL.c
    query = select(t.school, t.level, t.locations, t.from_day, t.places).where(known(SCHOOL, known_at))
    for name, level, locations, from_, places in connection.execute(query.order_by(t.school, t.position)):
        school = found.setdefault(name, School(name))
        if level is not None:
            school.level = Level(level)
            school.locations = frozenset(locations.split(",")) if locations else frozenset()
        school.places.append((date.fromisoformat(from_), places))
    return list(found.values())


def day(text_: str | None) -> date | None:
    """A day as it stands in a column."""
    return None if text_ is None else date.fromisoformat(text_)


def told_end(text_: str) -> str | None:
    """The same of an end, as it is told: None when it is open."""
    return end(date.fromisoformat(text_))
