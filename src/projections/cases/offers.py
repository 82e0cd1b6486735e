"""The dwellings that were offered, by whom, and what became of each offer (policy 2.3, 3.1; rule Q6)."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from domain.cases.coupling import DwellingOffered
from projections.cases.case_file import ENTRY, households
from projections.engine.tables import iso, known


def offers(connection: Connection, *, on: date, known_at: int) -> list[dict[str, Any]]:
    """Every offer up to a day, the oldest first: ``accepted``, ``refused``, ``lapsed`` or ``open`` on it.

    ``refused`` is the day of the refusal.
    """
    offered = select(ENTRY.c.case).where(known(ENTRY, known_at), ENTRY.c.topic == DwellingOffered.TOPIC)
    found = [
        {
            "dwelling": offer.dwelling,
            "by": offer.by,
            "case": household.case,
            "on": offer.on.isoformat(),
            "status": (outcome := household.outcome_on(offer, on)),
            "refused": iso(offer.refused) if outcome == "refused" else None,
        }
        for household in households(connection, known_at=known_at, only=ENTRY.c.case.in_(offered)).values()
        for offer in household.offers
        if offer.on <= on
    ]
    return sorted(found, key=lambda line: (line["on"], line["case"], line["dwelling"]))
