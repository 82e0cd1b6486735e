"""The file of one case: its household, couplings, dwellings and placements, without a name or a word of anyone."""

from collections import Counter
from datetime import date
from itertools import groupby
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Row, select

from domain.cases.coupling import CaseCoupled
from domain.kernel.history import Recorded, happened_on
from domain.states.household import OPEN, Household, HouseholdEvent
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


def case(connection: Connection, case: str, *, on: date, known_at: int) -> dict[str, Any] | None:
    """All that is known of a case, with its group, size, coupling and reason of waiting on the day; None if unknown.

    An end is a day that no longer counts. ``events`` are the facts that stand; ``corrected_by`` is the correction
    that gave one its present form.
    """
    rows = _rows(connection, known_at, ENTRY.c.case == case)
    household = _household(case, rows)
    if household.registered is None:
        return None
    return {
        **_summary(household, on),
        "composition": household.composition,
        "language": household.language,
        "members": [
            {"id": m.person, "minor": m.minor_on(on), "role": m.role, "from": iso(m.from_), "until": _end(m.until)}
            for m in household.members
        ],
        "couplings": [
            {"municipality": c.municipality, "on": iso(c.on), "until": _end(c.until), "coupled_by": c.coupled_by}
            for c in household.couplings
        ],
        "offers": [
            {"dwelling": o.dwelling, "by": o.by, "on": iso(o.on), "refused": iso(o.refused)} for o in household.offers
        ],
        "housings": [
            {
                "dwelling": h.dwelling,
                "on": iso(h.on),
                "persons": list(household.persons_housed(h)),
                "temporary": h.temporary,
            }
            for h in household.housings
        ],
        "placements": [
            {
                "placement": p.placement,
                "location": p.location,
                "unit": p.unit,
                "from": iso(p.from_),
                "until": _end(p.until),
                "persons": list(p.persons) if p.persons is not None else None,
            }
            for p in household.placements.values()
        ],
        "stays": _stays(household),
        "events": [
            {
                "position": row.position,
                "kind": row.topic.partition("@")[0],
                "on": row.day,
                "corrected_by": row.known_from if row.known_from != row.position else None,
            }
            for row in rows
        ],
    }


def cases(connection: Connection, *, on: date, known_at: int) -> list[dict[str, Any]]:
    """Every case in short, as it is on the day."""
    found = households(connection, known_at=known_at)
    return [_summary(household, on) for household in found.values() if household.registered is not None]


def households(
    connection: Connection, *, known_at: int, only: ColumnElement[bool] | None = None
) -> dict[str, Household]:
    """The households as they were known at a position, by case; with ``only``, of the entries that it selects."""
    rows = _rows(connection, known_at, *([] if only is None else [only]))
    return {case: _household(case, list(theirs)) for case, theirs in groupby(rows, key=lambda row: row.case)}


def _rows(connection: Connection, known_at: int, *only: ColumnElement[bool]) -> list[Row[Any]]:
    query = select(ENTRY).where(known(ENTRY, known_at), *only)
    return list(connection.execute(query.order_by(ENTRY.c.case, ENTRY.c.position)))


def _household(case: str, rows: list[Row[Any]]) -> Household:
    return Household.fold(case, map(FACTS.recorded, rows))


def waiting_reason(household: Household, on: date) -> str | None:
    """The reason of waiting that was last given for the day (rule C2)."""
    given = sorted((day, number) for number, (day, _) in enumerate(household.waiting) if day <= on)
    return str(household.waiting[given[-1][1]][1]) if given else None


def _summary(household: Household, on: date) -> dict[str, Any]:
    coupling = household.coupling_on(on)
    return {
        "case": household.case,
        "registered": iso(household.registered),
        "group": household.group_on(on).value,
        "municipality": household.municipality,
        "members": len(household.members_on(on)),
        "coupled_to": coupling.municipality if coupling else None,
        "housed": len({counted.person for counted in household.counts() if counted.on <= on}),
        "waiting": waiting_reason(household, on),
        "closed": _end(household.closed),
    }


def _stays(household: Household) -> list[dict[str, Any]]:
    alike = Counter((s.from_, s.until, s.placement, s.location, s.unit or "", s.group) for s in household.stays())
    return [
        {
            "placement": placement,
            "location": location,
            "unit": unit or None,
            "group": group.value,
            "from": iso(from_),
            "until": _end(until),
            "persons": persons,
        }
        for (from_, until, placement, location, unit, group), persons in sorted(alike.items())
    ]


def _end(day: date) -> str | None:
    return None if day == OPEN else iso(day)
