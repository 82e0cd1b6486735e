"""Every case in short."""

from datetime import date
from typing import Annotated, NamedTuple

from domain.kernel.rules import N_
from domain.states.household import Household
from projections.cases.case_table import end, households, waiting_reason
from projections.engine.question import Asked, Day, Question
from projections.engine.tables import iso


class CaseRow(NamedTuple):
    """A case as it is on a day."""

    case: Annotated[str, N_("case")]
    registered: Day | None
    group: Annotated[str, N_("group")]
    municipality: Annotated[str | None, N_("municipality")]
    members: Annotated[int, N_("persons")]
    coupled_to: str | None
    housed: int
    waiting: str | None
    closed: Annotated[Day | None, N_("closed")]


def cases(asked: Asked) -> list[CaseRow]:
    """Every case in short, as it is on the day."""
    found = households(asked.connection, known_at=asked.known_at)
    return [in_short(household, asked.on) for household in found.values() if household.registered is not None]


def in_short(household: Household, on: date) -> CaseRow:
    """One case as it is on a day."""
    coupling = household.coupling_on(on)
    return CaseRow(
        case=household.case,
        registered=iso(household.registered),
        group=household.group_on(on).value,
        municipality=household.municipality,
        members=len(household.members_on(on)),
        coupled_to=coupling.municipality if coupling else None,
        housed=len({counted.person for counted in household.counts() if counted.on <= on}),
        waiting=waiting_reason(household, on),
        closed=end(household.closed),
    )


QUESTION = Question(
    verb="cases",
    help="Every case, with its group and the number of its members.",
    title=N_("Cases"),
    row=CaseRow,
    ask=cases,
)
