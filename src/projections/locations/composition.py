"""The households at a location by size, minors and language, for who plans a placement (rule P5)."""

from typing import Annotated, NamedTuple

from domain.kernel.rules import N_
from projections.cases.case_table import STAY
from projections.engine.believed import listed
from projections.engine.question import Asked, Question


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
    t = STAY.c
    here = t.location == asked.about
    return [
        CompositionRow(
            case=row.subject,
            group=row.group,
            size=row.persons,
            minors=row.minors,
            language=row.language,
            unit=row.unit or None,
        )
        for row in listed(asked, STAY, here, order=(t.subject, t.group, t.unit), on_the_day=True)
    ]


QUESTION = Question(
    verb="composition",
    help="The households at a location by size, minors and language, without names (policy 3.1, rule P5).",
    title=N_("Households at the location"),
    row=CompositionRow,
    ask=composition,
    about="location",
)
