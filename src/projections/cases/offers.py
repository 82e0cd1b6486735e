"""The dwellings that were offered, by whom, and what became of each offer (policy 2.3, 3.1; rule Q6)."""

from typing import Annotated, NamedTuple

from domain.kernel.rules import N_
from projections.cases.case_table import OFFER
from projections.engine.believed import listed
from projections.engine.question import Asked, Day, Question


class OfferRow(NamedTuple):
    """An offer and how it stands: ``accepted``, ``refused``, ``lapsed`` or ``open``."""

    dwelling: Annotated[str, N_("dwelling")]
    by: Annotated[str | None, N_("by")]
    case: Annotated[str, N_("case")]
    on: Annotated[Day, N_("on")]
    status: Annotated[str, N_("status")]
    refused: Annotated[Day | None, N_("refused on")]


def offers(asked: Asked) -> list[OfferRow]:
    """Every offer up to a day, as it stands on it, the oldest first."""
    t = OFFER.c
    order = (t.day, t.subject, t.dwelling)
    return [
        OfferRow(dwelling=row.dwelling, by=row.by, case=row.subject, on=row.day, status=row.status, refused=row.refused)
        for row in listed(asked, OFFER, order=order, on_the_day=True, by={"case": t.subject})
    ]


QUESTION = Question(
    verb="offers",
    help="The dwellings that were offered, by whom, and what became of each offer (policy 2.3, 3.1, rule Q6).",
    title=N_("Dwellings offered"),
    row=OfferRow,
    ask=offers,
    options=("municipality", "case"),
    key=("on", "case", "dwelling"),
)
