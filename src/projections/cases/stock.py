"""The stock of work: who is coupled to a municipality and not yet housed, with its age (rule Q6)."""

from datetime import date
from typing import Annotated, NamedTuple

from domain.kernel.rules import N_
from projections.cases.case_table import SITUATION
from projections.engine.believed import listed
from projections.engine.question import Asked, Day, Question


class StockRow(NamedTuple):
    """A case that waits; ``persons`` are those of it who still do."""

    case: Annotated[str, N_("case")]
    municipality: Annotated[str, N_("municipality")]
    group: Annotated[str, N_("group")]
    persons: Annotated[int, N_("persons")]
    coupled_on: Annotated[Day, N_("coupled on")]
    age_days: Annotated[int, N_("age in days")]
    reason: Annotated[str | None, N_("waits for")]


def stock(asked: Asked) -> list[StockRow]:
    """Coupled and not yet housed on the day, the oldest first.

    A household of which some are housed stays in it with the others.
    """
    t, today = SITUATION.c, asked.on.toordinal()
    waiting = listed(
        asked,
        SITUATION,
        t.waiting > 0,
        order=(t.coupled_on, t.subject),
        on_the_day=True,
        by={"municipality": t.coupled_to, "case": t.subject},
    )
    return [
        StockRow(
            case=row.subject,
            municipality=row.coupled_to,
            group=row.group,
            persons=row.waiting,
            coupled_on=row.coupled_on,
            age_days=today - date.fromisoformat(row.coupled_on).toordinal(),
            reason=row.reason,
        )
        for row in waiting
    ]


QUESTION = Question(
    verb="stock",
    help="Who is coupled and not yet housed, oldest first (policy 2.3, rule Q6).",
    title=N_("Coupled and not yet housed"),
    row=StockRow,
    ask=stock,
    options=("municipality", "group", "case"),
    key=("coupled_on", "case"),
)
