"""The households at a location by size, minors and language, for who plans a placement (rule P5)."""

from typing import Annotated, NamedTuple

from sqlalchemy import func, select

from domain.kernel.rules import N_
from projections.cases.case_table import ENTRY, households
from projections.engine.question import Asked, Question
from projections.locations.occupancy_table import CHANGE, lasting_on


class CompositionRow(NamedTuple):
    """A household, without names; ``minors`` is None when it is not known of everyone."""

    case: Annotated[str, N_("case")]
    group: Annotated[str, N_("group")]
    size: Annotated[int, N_("persons")]
    minors: Annotated[int | None, N_("minors")]
    language: Annotated[str | None, N_("language")]
    unit: Annotated[str | None, N_("unit")]


def composition(asked: Asked) -> list[CompositionRow]:
    """The households at a location on the day, per group and unit."""
    on, location = asked.on, asked.about
    here = (
        select(CHANGE.c.case)
        .where(CHANGE.c.location == location, lasting_on(on, asked.known_at))
        .group_by(CHANGE.c.case)
        .having(func.sum(CHANGE.c.persons) != 0)
    )
    found = []
    there = households(asked.connection, known_at=asked.known_at, only=ENTRY.c.case.in_(here))
    for case, household in there.items():
        minor = {member.person: member.minor_on(on) for member in household.members_on(on)}
        by_unit: dict[tuple[str, str], list[bool | None]] = {}
        for stay in household.stays():
            if stay.location == location and stay.from_ <= on < stay.until:
                by_unit.setdefault((stay.group.value, stay.unit or ""), []).append(minor.get(stay.person))
        for (group, unit), minors in sorted(by_unit.items()):
            found.append(
                CompositionRow(
                    case=case,
                    group=group,
                    size=len(minors),
                    minors=None if None in minors else minors.count(True),
                    language=household.language,
                    unit=unit or None,
                )
            )
    return found


QUESTION = Question(
    verb="composition",
    help="The households at a location by size, minors and language, without names (policy 3.1, rule P5).",
    title=N_("Households at the location"),
    row=CompositionRow,
    ask=composition,
    about="location",
)
