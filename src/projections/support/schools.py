"""Children and school places, and when places fall short by what is known of placements (policy 3.2, rule S3)."""

from datetime import date
from typing import Annotated, NamedTuple

from sqlalchemy import Connection, or_, select

from domain.kernel.rules import N_
from domain.states.household import Household
from domain.support.schooling import need_on, needs
from projections.cases import case_table
from projections.cases.case_table import households
from projections.engine.question import Asked, Day, Question
from projections.engine.tables import iso, known
from projections.locations.occupancy_table import CHANGE
from projections.support.support_table import ENTRY, all_schools


class SchoolRow(NamedTuple):
    """A school on a day.

    ``near`` are the minors who stay at the locations that it is for; ``waiting`` those of them who go to no school.
    ``peak`` is the highest number who go to it or wait, on this day or later, and ``short_from`` the first day on
    which they are more than its places: by what is known of placements, planned ones included.
    """

    school: Annotated[str, N_("school")]
    level: Annotated[str | None, N_("level")]
    places: Annotated[int, N_("places")]
    enrolled: Annotated[int, N_("enrolled")]
    free: Annotated[int, N_("free")]
    near: Annotated[int, N_("children near")]
    waiting: Annotated[int, N_("not at school")]
    peak: Annotated[int, N_("most asked for")]
    peak_on: Annotated[Day | None, N_("from the day")]
    short_from: Annotated[Day | None, N_("short from")]


def schools(asked: Asked) -> list[SchoolRow]:
    """Per school its places, who goes to it on the day, the children near it, and what is asked for from then on."""
    on, found = asked.on, []
    named = all_schools(asked.connection, asked.known_at)
    needed = needs(named, _children(asked.connection, on, asked.known_at) if named else (), on)
    for school in named:
        ahead = needed[school.school]
        peak = max(ahead, key=lambda need: need.asked)
        days = sorted({need.day for need in ahead} | {day for day, _ in school.places if day > on})
        short = (d for d in days if (need := need_on(ahead, d)) and need.asked > school.places_on(d))
        now, places = ahead[0], school.places_on(on)
        found.append(
            SchoolRow(
                school=school.school,
                level=school.level,
                places=places,
                enrolled=now.enrolled,
                free=places - now.enrolled,
                near=now.near,
                waiting=now.waiting,
                peak=peak.asked,
                peak_on=iso(peak.day),
                short_from=iso(next(short, None)),
            )
        )
    return found


def _children(connection: Connection, on: date, known_at: int) -> list[Household]:
    """The households that stay somewhere on the day or later, and those that get support."""
    until = CHANGE.c.until_day
    staying = select(CHANGE.c.case).where(known(CHANGE, known_at), or_(until.is_(None), until > iso(on)))
    cases = select(ENTRY.c.case).where(known(ENTRY, known_at), ENTRY.c.case.is_not(None)).union(staying)
    return list(households(connection, known_at=known_at, only=case_table.ENTRY.c.case.in_(cases)).values())


QUESTION = Question(
    verb="schools",
    help="Children and school places, and when places fall short by what is known of placements (policy 3.2, rule S3).",
    title=N_("Schools"),
    row=SchoolRow,
    ask=schools,
)
