"""The dwellings that were offered, by whom, and what became of each offer (policy 2.3, 3.1; rule Q6)."""

from typing import Annotated, NamedTuple

from sqlalchemy import select

from domain.cases.coupling import DwellingOffered
from domain.kernel.rules import N_
from projections.cases.case_table import ENTRY, households
from projections.engine.question import Asked, Day, Question
from projections.engine.tables import iso, known


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
    offered = select(ENTRY.c.case).where(known(ENTRY, asked.known_at), ENTRY.c.topic == DwellingOffered.TOPIC)
    offering = households(asked.connection, known_at=asked.known_at, only=ENTRY.c.case.in_(offered))
    found = [
        OfferRow(
            dwelling=offer.dwelling,
            by=offer.by,
            case=household.case,
            on=offer.on.isoformat(),
            status=(outcome := household.outcome_on(offer, asked.on)),
            refused=iso(offer.refused) if outcome == "refused" else None,
        )
        for household in offering.values()
        for offer in household.offers
        if offer.on <= asked.on
    ]
    return sorted(found, key=lambda row: (row.on, row.case, row.dwelling))


QUESTION = Question(
    verb="offers",
    help="The dwellings that were offered, by whom, and what became of each offer (policy 2.3, 3.1, rule Q6).",
    title=N_("Dwellings offered"),
    row=OfferRow,
    ask=offers,
)
