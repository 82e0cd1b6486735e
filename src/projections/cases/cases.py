"""Every case in short."""

from datetime import date
from typing import Annotated, NamedTuple

from domain.kernel.rules import N_
from domain.states.household import Household
from projections.cases.case_table import SITUATION, end, waiting_reason
from projections.engine.believed import listed
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
    t = SITUATION.c
    return [
        CaseRow(
            case=row.subject,
            registered=row.registered,
            group=row.group,
            municipality=row.municipality,
            members=row.members,
            coupled_to=row.coupled_to,
            housed=row.housed,
            waiting=row.reason,
            closed=row.closed,
        )
        for row in listed(asked, SITUATION, order=(t.subject,), on_the_day=True, by={"case": t.subject})
    ]


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
    options=("municipality", "group", "case"),
    key=("case",),
)
