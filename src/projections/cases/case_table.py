"""The facts about each case, as they were known, and the households that they make: without a name of anyone.

And what these come down to: how each case stands, from day to day.
"""

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Row, select

from domain.cases.case import (
    CaseClosed,
    CaseGroupChanged,
    CaseRegistered,
    MemberCameOfAge,
    MemberJoined,
    MemberLeft,
    WaitingReasonRecorded,
)
from domain.cases.coupling import CaseCoupled, CouplingWithdrawn, DwellingOffered, DwellingRefused, HouseholdHoused
from domain.cases.placement import HouseholdPlaced, PlacementCorrected, PlacementEnded
from domain.findings import about_a_household
from domain.kernel.days import OPEN
from domain.kernel.history import Recorded, happened_on
from domain.kernel.in_force import value_on
from domain.states.household import Household, HouseholdEvent
from domain.states.situation import offers_as_they_stand, situations, together
from projections.engine.deriving.derived import Derived, Kept, Subject
from projections.engine.finding_rows import finding_table, finding_values
from projections.engine.stored_facts import Facts
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


_FACTS = Projection(ENTRY, (HouseholdEvent,), _entries)

HOUSEHOLDS = Subject(
    "case",
    facts=_FACTS,
    column="case",
    of=lambda fact: (cast(HouseholdEvent, fact.event).case,),
    read=FACTS.recorded,
    fold=Household.fold,
)

SITUATION = derived_table(
    "case_situation",
    text("from_day"),
    text("until_day"),
    text("registered"),
    text("municipality"),
    text("group"),
    number("members"),
    text("coupled_to", null=True),
    text("coupled_on", null=True),
    number("housed"),
    number("waiting"),
    text("reason", null=True),
    text("closed", null=True),
    index("until_day", "coupled_on", "subject", where=f"waiting > 0 AND {STANDING}"),
    index("coupled_to", where=f"coupled_to IS NOT NULL AND {STANDING}"),
)


_OF_THE_SITUATION = (
    CaseRegistered,
    CaseGroupChanged,
    CaseClosed,
    MemberJoined,
    MemberLeft,
    MemberCameOfAge,
    CaseCoupled,
    CouplingWithdrawn,
    HouseholdHoused,
    WaitingReasonRecorded,
)


def _situations(household: Household) -> Iterator[Values]:
    for from_, until, now in situations(household):
        yield (
            from_.isoformat(),
            until.isoformat(),
            iso(household.registered),
            household.municipality,
            now.group.value,
            now.members,
            now.coupled_to,
            iso(now.coupled_on),
            now.housed,
            now.waiting,
            now.reason,
            end(household.closed),
        )


OFFER = derived_table(
    "case_offer",
    text("from_day"),
    text("until_day"),
    text("day"),
    text("dwelling"),
    text("by"),
    text("status"),
    text("refused", null=True),
    text("municipality"),
    index("until_day", "day", "subject", where=STANDING),
)


def _offers(household: Household) -> Iterator[Values]:
    for offer, from_, until, status in offers_as_they_stand(household):
        yield (
            from_.isoformat(),
            until.isoformat(),
            offer.on.isoformat(),
            offer.dwelling,
            offer.by,
            status,
            iso(offer.refused) if status == "refused" else None,
            household.municipality,
        )


_OF_AN_OFFER = (
    CaseRegistered,
    DwellingOffered,
    DwellingRefused,
    HouseholdHoused,
    CaseCoupled,
    CouplingWithdrawn,
    CaseClosed,
)

STAY = derived_table(
    "case_stay",
    text("from_day"),
    text("until_day"),
    text("location"),
    text("unit"),
    text("group"),
    number("persons"),
    number("minors", null=True),
    number("children"),
    text("language", null=True),
    index("location", "until_day", "subject", where=STANDING),
    index("until_day", "from_day", "location", "children", where=f"children > 0 AND {STANDING}"),
)
"""How many of a household are at a location, in a unit and a group: see ``Together``."""


def _stays(household: Household) -> Iterator[Values]:
    for from_, until, there in together(household):
        at = (there.location, there.unit, there.group.value, there.persons, there.minors, there.children)
        yield from_.isoformat(), until.isoformat(), *at, household.language


_OF_A_STAY = (
    CaseRegistered,
    CaseGroupChanged,
    CaseClosed,
    MemberJoined,
    MemberLeft,
    MemberCameOfAge,
    HouseholdHoused,
    HouseholdPlaced,
    PlacementEnded,
    PlacementCorrected,
)

FOUND = finding_table("case_finding")


def _found(household: Household) -> Iterator[Values]:
    if household.registered is not None:
        for finding in about_a_household(household):
            yield finding_values(f"case:{household.case}", finding, municipality=household.municipality)


PROJECTIONS: tuple[Kept, ...] = (
    _FACTS,
    Derived(SITUATION, HOUSEHOLDS, _situations, bears_on=_OF_THE_SITUATION),
    Derived(OFFER, HOUSEHOLDS, _offers, bears_on=_OF_AN_OFFER),
    Derived(STAY, HOUSEHOLDS, _stays, bears_on=_OF_A_STAY),
    Derived(FOUND, HOUSEHOLDS, _found, bears_on=(*_OF_THE_SITUATION, DwellingOffered, DwellingRefused)),
)


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
