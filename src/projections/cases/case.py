"""The file of one case: its household, couplings, dwellings and placements, without a name or a word of anyone."""

from collections import Counter
from typing import Annotated, NamedTuple

from domain.kernel.rules import N_
from domain.states.household import Household
from projections.cases.case_table import ENTRY, end, folded, rows
from projections.cases.cases import in_short
from projections.engine.question import Asked, Day, Mark, Position, Question
from projections.engine.tables import iso


class Member(NamedTuple):
    """Somebody of the household."""

    id: Annotated[str, N_("id")]
    minor: Annotated[bool | None, N_("minor")]
    role: Annotated[str | None, N_("role")]
    from_: Annotated[Day | None, N_("from")]
    until: Annotated[Day | None, N_("until")]


class Coupled(NamedTuple):
    """A coupling to a municipality."""

    municipality: Annotated[str, N_("municipality")]
    on: Annotated[Day | None, N_("on")]
    until: Annotated[Day | None, N_("until")]
    coupled_by: Annotated[str | None, N_("coupled by")]


class Offered(NamedTuple):
    """A dwelling that was offered."""

    dwelling: Annotated[str, N_("dwelling")]
    by: Annotated[str | None, N_("by")]
    on: Annotated[Day | None, N_("on")]
    refused: Annotated[Day | None, N_("refused")]


class Housed(NamedTuple):
    """A dwelling that they moved into."""

    dwelling: Annotated[str, N_("dwelling")]
    on: Annotated[Day | None, N_("on")]
    persons: Annotated[list[str], N_("persons")]
    temporary: Annotated[bool, N_("temporary")]


class Placed(NamedTuple):
    """A placement at a location."""

    placement: Annotated[str, N_("placement")]
    location: Annotated[str, N_("location")]
    unit: Annotated[str | None, N_("unit")]
    from_: Annotated[Day | None, N_("from")]
    until: Annotated[Day | None, N_("until")]
    persons: Annotated[list[str] | None, N_("persons")]


class Stayed(NamedTuple):
    """So many persons who were somewhere from a day until a day."""

    placement: Annotated[str, N_("placement")]
    location: Annotated[str, N_("location")]
    unit: Annotated[str | None, N_("unit")]
    group: Annotated[str, N_("group")]
    from_: Annotated[Day | None, N_("from")]
    until: Annotated[Day | None, N_("until")]
    persons: Annotated[int, N_("persons")]


class Fact(NamedTuple):
    """A fact that stands; ``corrected_by`` is the correction that gave it its present form."""

    position: Position
    kind: str
    on: Day | None
    corrected_by: Position | None


class CaseFile(NamedTuple):
    """All that is known of a case; an end is a day that no longer counts."""

    case: str
    registered: Annotated[Day | None, N_("registered")]
    group: Annotated[str, N_("group")]
    municipality: Annotated[str | None, N_("municipality")]
    members: Annotated[list[Member], N_("Members")]
    coupled_to: Annotated[str | None, N_("coupled to")]
    housed: Annotated[int, N_("counted as housed")]
    waiting: Annotated[str | None, N_("waits for")]
    closed: Annotated[Day | None, N_("closed")]
    composition: Annotated[str | None, N_("composition"), Mark.LAST]
    language: Annotated[str | None, N_("language")]
    couplings: Annotated[list[Coupled], N_("Couplings")]
    offers: Annotated[list[Offered], N_("Dwellings offered")]
    housings: Annotated[list[Housed], N_("Housed")]
    placements: list[Placed]
    stays: Annotated[list[Stayed], N_("Stays")]
    events: list[Fact]


def case(asked: Asked) -> list[CaseFile]:
    """All that is known of a case, with its group, size, coupling and reason of waiting on the day; nothing if it is
    not known."""
    on, facts = asked.on, rows(asked.connection, asked.known_at, ENTRY.c.case == asked.about)
    household = folded(asked.about, facts)
    if household.registered is None:
        return []
    short = in_short(household, on)
    file = CaseFile(
        case=short.case,
        registered=short.registered,
        group=short.group,
        municipality=short.municipality,
        members=[Member(m.person, m.minor_on(on), m.role, iso(m.from_), end(m.until)) for m in household.members],
        coupled_to=short.coupled_to,
        housed=short.housed,
        waiting=short.waiting,
        closed=short.closed,
        composition=household.composition,
        language=household.language,
        couplings=[Coupled(c.municipality, iso(c.on), end(c.until), c.coupled_by) for c in household.couplings],
        offers=[Offered(o.dwelling, o.by, iso(o.on), iso(o.refused)) for o in household.offers],
        housings=[
            Housed(h.dwelling, iso(h.on), list(household.persons_housed(h)), h.temporary) for h in household.housings
        ],
        placements=[
            Placed(
                placement=p.placement,
                location=p.location,
                unit=p.unit,
                from_=iso(p.from_),
                until=end(p.until),
                persons=list(p.persons) if p.persons is not None else None,
            )
            for p in household.placements.values()
        ],
        stays=_stays(household),
        events=[
            Fact(
                position=row.position,
                kind=row.topic.partition("@")[0],
                on=row.day,
                corrected_by=row.known_from if row.known_from != row.position else None,
            )
            for row in facts
        ],
    )
    return [file]


def _stays(household: Household) -> list[Stayed]:
    alike = Counter((s.from_, s.until, s.placement, s.location, s.unit or "", s.group) for s in household.stays())
    return [
        Stayed(placement, location, unit or None, group.value, iso(from_), end(until), persons)
        for (from_, until, placement, location, unit, group), persons in sorted(alike.items())
    ]


QUESTION = Question(
    verb="case",
    help="One case: its household, couplings, dwellings and placements, without names.",
    title=N_("Case"),
    row=CaseFile,
    ask=case,
    about="case",
    single=True,
)
