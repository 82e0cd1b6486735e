"""On-site support of locations, and who takes part in which programme (policy 3.2; rules S1 to S5)."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, NamedTuple

from domain.findings import about_taking_part
from domain.kernel.found import found_at
from domain.kernel.rules import N_, Finding
from domain.kernel.spells import Spell
from domain.support.allowance import about_an_allowance
from domain.support.plans import about_plans
from domain.support.schooling import about_a_school, needs
from projections.cases.case_table import end
from projections.engine.question import Asked, Day, Question
from projections.engine.tables import iso
from projections.locations.location_table import sites
from projections.support.support_table import all_schools, amounts, programmes, supported, terms


class SupportRow(NamedTuple):
    """Something that a location has, or that a location or a case takes part in."""

    kind: Annotated[str, N_("what")]
    by: Annotated[str, N_("by")]
    subject: Annotated[str, N_("subject")]
    from_: Annotated[Day | None, N_("from")]
    until: Annotated[Day | None, N_("until")]


def support(asked: Asked) -> list[SupportRow]:
    """Which locations have on-site support on the day, and which locations and cases take part in a programme."""
    on, found = asked.on, []
    for location, site in sorted(sites(asked.connection, known_at=asked.known_at).items()):
        found += [_lasting("on_site_support", f"location:{location}", spell) for spell in site.on_site if spell.on(on)]
        found += [_lasting("programme", f"location:{location}", spell) for spell in site.programmes if spell.on(on)]
    for home in supported(asked.connection, asked.known_at):
        lasting = [spell for spell in home.programmes if spell.on(on) and on < home.closed]
        found += [_lasting("programme", f"case:{home.case}", spell) for spell in lasting]
    return found


def _lasting(kind: str, subject: str, spell: Spell) -> SupportRow:
    return SupportRow(kind, spell.of, subject, iso(spell.from_), end(spell.until))


QUESTION = Question(
    verb="support",
    help="On-site support of locations, and who takes part in which programme (policy 3.2).",
    title=N_("On-site support and programmes"),
    row=SupportRow,
    ask=support,
)


def about_support(asked: Asked) -> Iterator[tuple[str, Finding]]:
    """What is found of support until a day, each with its subject (rules S1, S2, S3, S5)."""
    connection, known_at, now = asked.connection, asked.known_at, asked.now
    homes, defined = supported(connection, known_at), programmes(connection, known_at)
    given, paid = terms(connection, known_at), amounts(connection, known_at)
    for household in homes:
        subject = f"case:{household.case}"
        found = (
            *about_plans(household, given),
            *about_an_allowance(household, paid),
            *about_taking_part(subject, household.programmes, defined),
        )
        for finding in found_at(found, now):
            yield subject, finding
    named = all_schools(connection, known_at)
    needed = needs(named, (household for household in homes if household.enrolments), date.min)
    for school in named:
        for finding in found_at(about_a_school(school, needed[school.school]), now):
            yield f"school:{school.school}", finding
    for location, site in sites(connection, known_at=known_at).items():
        for finding in found_at(about_taking_part(f"location:{location}", site.programmes, defined), now):
            yield f"location:{location}", finding
