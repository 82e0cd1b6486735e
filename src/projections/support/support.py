"""Support: plans, living allowance, schools, on-site support and programmes (policy 3.2; rules S1 to S5).

What households get is in their case files, and what locations have in their timelines; here stand schools, programmes
and terms, and which cases get any support.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any, cast

from sqlalchemy import Connection, or_, select

from domain.findings import about_taking_part
from domain.kernel.history import Event, Recorded
from domain.kernel.rules import Finding
from domain.kernel.spells import Spell
from domain.states.household import OPEN, Household
from domain.support.allowance import about_an_allowance, allowance_on, lines
from domain.support.allowance_amounts import AllowanceAmountsSet, all_amounts
from domain.support.plans import PlanTermSet, about_plans, due, ends, state_on
from domain.support.schooling import School, SchoolOpened, SchoolPlacesSet, about_a_school, need_on, needs
from domain.support.support import HouseholdSupportEvent, ProgrammeDefined, SupportEvent
from projections.cases import case_file
from projections.cases.case_file import households
from projections.engine.stored_facts import Facts
from projections.engine.tables import Projection, Values, index, iso, known, standing_table, text
from projections.locations import occupancy
from projections.locations.timeline import sites

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


def plans(connection: Connection, *, on: date, known_at: int) -> list[dict[str, Any]]:
    """The integration plans needed by a day, and how each stands on it; ``due`` is the last day of its term."""
    terms = _terms(connection, known_at)
    return [
        {
            "case": household.case,
            "person": plan.person,
            "required": iso(plan.from_),
            "due": iso(due(plan, terms)),
            "agreed": iso(plan.agreed) if plan.agreed and plan.agreed <= on else None,
            "ended": iso(end) if (end := ends(household, plan)) <= on else None,
            "state": state_on(household, plan, terms, on).value,
        }
        for household in _supported(connection, known_at)
        for plan in household.plans
        if plan.from_ is not None and plan.from_ <= on
    ]


def allowances(connection: Connection, *, on: date, known_at: int) -> list[dict[str, Any]]:
    """What each household with a living allowance on the day gets in a month, line by line, and the sum of them.

    ``rate`` and ``amount`` are ``Decimal``, in euros; None where none are known, and then there is no sum. ``text`` is
    a ``Message`` that explains the line.
    """
    rows, amounts = [], _amounts(connection, known_at)
    for household in _supported(connection, known_at):
        allowance = allowance_on(household, on)
        if allowance is not None:
            found = list(lines(household, allowance, amounts, on))
            paid = [line.amount for line in found if line.amount is not None]
            about = {"case": household.case, "since": iso(allowance.from_)}
            rows += [
                {
                    **about,
                    "item": line.item.value,
                    "persons": line.persons,
                    "rate": line.rate,
                    "amount": line.amount,
                    "text": line.detail,
                }
                for line in found
            ]
            total = sum(paid) if len(paid) == len(found) else None
            size = len(household.members_on(on))
            rows.append({**about, "item": "total", "persons": size, "rate": None, "amount": total, "text": None})
    return rows


def schools(connection: Connection, *, on: date, known_at: int) -> list[dict[str, Any]]:
    """Per school its places, who goes to it on the day, the children near it, and what is asked for from then on.

    ``near`` are the minors who stay at the locations that it is for; ``waiting`` those of them who go to no school.
    ``peak`` is the highest number who go to it or wait, on this day or later, and ``short_from`` the first day on
    which they are more than its places: by what is known of placements, planned ones included.
    """
    found = []
    named = _schools(connection, known_at)
    needed = needs(named, _children(connection, on, known_at) if named else (), on)
    for school in named:
        ahead = needed[school.school]
        peak = max(ahead, key=lambda need: need.asked)
        days = sorted({need.day for need in ahead} | {day for day, _ in school.places if day > on})
        short = (d for d in days if (need := need_on(ahead, d)) and need.asked > school.places_on(d))
        now, places = ahead[0], school.places_on(on)
        found.append(
            {
                "school": school.school,
                "level": school.level,
                "places": places,
                "enrolled": now.enrolled,
                "free": places - now.enrolled,
                "near": now.near,
                "waiting": now.waiting,
                "peak": peak.asked,
                "peak_on": iso(peak.day),
                "short_from": iso(next(short, None)),
            }
        )
    return found


def support(connection: Connection, *, on: date, known_at: int) -> list[dict[str, Any]]:
    """Which locations have on-site support on the day, and which locations and cases take part in a programme."""
    found = []
    for location, site in sorted(sites(connection, known_at=known_at).items()):
        found += [_lasting("on_site_support", f"location:{location}", spell) for spell in site.on_site if spell.on(on)]
        found += [_lasting("programme", f"location:{location}", spell) for spell in site.programmes if spell.on(on)]
    for home in _supported(connection, known_at):
        lasting = [spell for spell in home.programmes if spell.on(on) and on < home.closed]
        found += [_lasting("programme", f"case:{home.case}", spell) for spell in lasting]
    return found


def _lasting(kind: str, subject: str, spell: Spell) -> dict[str, Any]:
    until = None if spell.until == OPEN else spell.until
    return {"kind": kind, "by": spell.of, "subject": subject, "from": iso(spell.from_), "until": iso(until)}


def findings(connection: Connection, today: date, known_at: int) -> Iterator[tuple[str, Finding]]:
    """What is found of support until a day, each with its subject (rules S1, S2, S3, S5)."""
    terms, homes = _terms(connection, known_at), list(_supported(connection, known_at))
    programmes, amounts = _programmes(connection, known_at), _amounts(connection, known_at)
    for household in homes:
        subject = f"case:{household.case}"
        for finding in (
            *about_plans(household, terms, today),
            *about_an_allowance(household, amounts, today),
            *about_taking_part(subject, household.programmes, programmes, today),
        ):
            yield subject, finding
    named = _schools(connection, known_at)
    needed = needs(named, (household for household in homes if household.enrolments), date.min)
    for school in named:
        for finding in about_a_school(school, needed[school.school], today):
            yield f"school:{school.school}", finding
    for location, site in sites(connection, known_at=known_at).items():
        for finding in about_taking_part(f"location:{location}", site.programmes, programmes, today):
            yield f"location:{location}", finding


def _facts(connection: Connection, *kinds: type[Event], known_at: int) -> list[Event]:
    return [fact.event for fact in FACTS.standing(connection, ENTRY, *kinds, known_at=known_at)]


def _terms(connection: Connection, known_at: int) -> list[PlanTermSet]:
    return cast(list[PlanTermSet], _facts(connection, PlanTermSet, known_at=known_at))


def _amounts(connection: Connection, known_at: int) -> list[AllowanceAmountsSet]:
    return all_amounts(cast(list[AllowanceAmountsSet], _facts(connection, AllowanceAmountsSet, known_at=known_at)))


def _programmes(connection: Connection, known_at: int) -> dict[str, ProgrammeDefined]:
    found = cast(list[ProgrammeDefined], _facts(connection, ProgrammeDefined, known_at=known_at))
    return {programme.programme: programme for programme in found}


def _schools(connection: Connection, known_at: int) -> list[School]:
    by_school: dict[str, list[Event]] = {}
    for event in _facts(connection, SchoolOpened, SchoolPlacesSet, known_at=known_at):
        by_school.setdefault(cast(SchoolOpened | SchoolPlacesSet, event).school, []).append(event)
    return [School.fold(school, about) for school, about in sorted(by_school.items())]


def _supported(connection: Connection, known_at: int) -> list[Household]:
    """The households that get, or got, any support."""
    cases = select(ENTRY.c.case).where(known(ENTRY, known_at), ENTRY.c.case.is_not(None))
    return list(households(connection, known_at=known_at, only=case_file.ENTRY.c.case.in_(cases)).values())


def _children(connection: Connection, on: date, known_at: int) -> list[Household]:
    """The households that stay somewhere on the day or later, and those that get support."""
    change, until = occupancy.CHANGE, occupancy.CHANGE.c.until_day
    staying = select(change.c.case).where(known(change, known_at), or_(until.is_(None), until > iso(on)))
    cases = select(ENTRY.c.case).where(known(ENTRY, known_at), ENTRY.c.case.is_not(None)).union(staying)
    return list(households(connection, known_at=known_at, only=case_file.ENTRY.c.case.in_(cases)).values())
