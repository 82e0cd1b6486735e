"""The agreements with other parties, when they end, and whether that is near (policy 3.1, 3.3, rule A1)."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, NamedTuple

from domain.kernel.days import OPEN
from domain.kernel.found import found_at
from domain.kernel.rules import N_, Finding
from domain.promises import Agreement, about_an_agreement
from domain.promises import agreements as agreed
from projections.engine.question import Asked, Day, Mark, Position, Question
from projections.engine.tables import iso
from projections.promises.promise_table import facts


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
    found = agreed(facts(asked.connection, known_at=asked.known_at))
    rows = [_agreement(agreement, asked.on) for agreement in found]
    return sorted(rows, key=lambda row: (row.until is None, row.until or "", row.agreement))


def _agreement(agreement: Agreement, on: date) -> AgreementRow:
    made, until = agreement.made, agreement.until(on)
    ends = until != OPEN
    return AgreementRow(
        agreement=made.agreement,
        name=made.name,
        parties=list(made.parties),
        terms=made.terms,
        locations=list(made.locations),
        from_=made.from_.isoformat(),
        until=iso(until) if ends else None,
        warned_from=iso(agreement.warned_from(on)) if ends else None,
        state=agreement.state_on(on),
        followed_by=agreement.followers,
        position=agreement.position,
    )


QUESTION = Question(
    verb="agreements",
    help="The agreements, when they end, and whether that is near (policy 3.1, 3.3, rule A1).",
    title=N_("Agreements"),
    row=AgreementRow,
    ask=agreements,
)


def about_agreements(asked: Asked) -> Iterator[tuple[str, Finding]]:
    """What is found of agreements up to a day, each with what it is about."""
    for agreement in agreed(facts(asked.connection, known_at=asked.known_at)):
        for finding in found_at(about_an_agreement(agreement), asked.now):
            yield f"agreement:{agreement.made.agreement}", finding
