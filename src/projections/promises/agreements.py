"""The agreements with other parties, when they end, and whether that is near (policy 3.1, 3.3, rule A1)."""

import json
from dataclasses import replace
from typing import Annotated, NamedTuple

from domain.kernel.days import OPEN
from domain.kernel.rules import N_
from projections.engine.believed import listed
from projections.engine.question import Asked, Day, Mark, Position, Question
from projections.promises.promise_table import AGREEMENT


class AgreementRow(NamedTuple):
    """An agreement, with its end as it was agreed by the day, and how it stands."""

    agreement: Annotated[str, N_("agreement")]
    name: Annotated[str, N_("name")]
    parties: Annotated[list[str], N_("parties")]
    terms: str | None
    locations: Annotated[list[str], N_("location")]
    from_: Annotated[Day, N_("from")]
    until: Annotated[Day | None, N_("until")]
    warned_from: Annotated[Day | None, N_("warned from")]
    state: Annotated[str, N_("status"), Mark.LAST]
    followed_by: Annotated[list[str], N_("followed by")]
    position: Position


def agreements(asked: Asked) -> list[AgreementRow]:
    """Every agreement as it stands on a day; the first to end first."""
    t = AGREEMENT.c
    if asked.after is not None:
        asked = replace(asked, after=(asked.after[0] or OPEN.isoformat(), *asked.after[1:]))
    return [
        AgreementRow(
            agreement=row.agreement,
            name=row.name,
            parties=json.loads(row.parties),
            terms=row.terms,
            locations=json.loads(row.locations),
            from_=row.begins,
            until=None if row.ends == OPEN.isoformat() else row.ends,
            warned_from=None if row.ends == OPEN.isoformat() else row.warned_from,
            state=row.state,
            followed_by=json.loads(row.followed_by),
            position=row.position,
        )
        for row in listed(asked, AGREEMENT, order=(t.ends, t.agreement), on_the_day=True)
    ]


QUESTION = Question(
    verb="agreements",
    help="The agreements, when they end, and whether that is near (policy 3.1, 3.3, rule A1).",
    title=N_("Agreements"),
    row=AgreementRow,
    ask=agreements,
    key=("until", "agreement"),
)
