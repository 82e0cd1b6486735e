"""Lawfulness: every rule that was broken, with the reason that was recorded or as it shows from what happened (3.4)."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated, NamedTuple

from sqlalchemy import select

from domain.findings import about_a_household, about_a_signal, about_a_site, about_occupancy, changes_of_places
from domain.kernel.days import in_amsterdam
from domain.kernel.found import NEVER, found_at
from domain.kernel.rules import N_, RULES, Finding, Message, Rule
from domain.states.site import Site
from projections.cases.case_table import with_terms
from projections.deviation_table import ENTRY
from projections.engine.finding_rows import found_in
from projections.engine.question import Asked, Mark, Position, Question, When
from projections.engine.tables import iso, known
from projections.locations.location_table import site_facts
from projections.locations.measures import about_measures
from projections.locations.occupancy_table import arrivals, occupancies
from projections.locations.signal_table import signal_files
from projections.money.risks import about_risks
from projections.money.spending import about_spending
from projections.promises import promise_table
from projections.quota.balance import about_openings
from projections.quota.coa import about_counts
from projections.quota.figure_table import unlike_formula
from projections.quota.forecast import too_few
from projections.quota.reception import about_places, told_too_early
from projections.support.support import about_support


class LegalityRow(NamedTuple):
    """A deviation from a rule, or (``reason`` None) a finding."""

    rule: Annotated[str, N_("rule")]
    paragraph: Annotated[str, N_("paragraph")]
    severity: Annotated[str, N_("severity")]
    subject: Annotated[str, N_("subject")]
    position: Annotated[Position | None, "#"]
    at: Annotated[When | None, N_("at")]
    reason: Annotated[str | None, N_("reason given"), Mark.LAST]
    text: Annotated[Message, N_("finding")]


def legality(asked: Asked) -> list[LegalityRow]:
    """The recorded deviations, one row per rule, and what was found without one until a moment.

    Deviations are listed when they are known, whatever day they are about. A finding about an event that deviates from
    the same rule is in that row.
    """
    deviations = list(_deviations(asked))
    told = {(row.rule, row.position) for row in deviations}
    findings = [
        _row(finding.rule, subject, finding.position, iso(finding.at), None, finding.detail)
        for subject, finding in _findings(replace(asked, on=in_amsterdam(asked.now)))
        if (finding.rule.id, finding.position) not in told
    ]
    found = [*deviations, *findings]
    last = max((row.position or 0 for row in found), default=0) + 1
    return sorted(found, key=lambda row: (row.position or last, row.rule, row.subject, row.at or ""))


QUESTION = Question(
    verb="legality",
    help="Recorded deviations with their reasons, and what of the fixed pattern was not kept (policy 3.3, 3.4).",
    title=N_("Legality"),
    row=LegalityRow,
    ask=legality,
)


def _findings(asked: Asked) -> Iterator[tuple[str, Finding]]:
    connection, known_at, now, today = asked.connection, asked.known_at, asked.now, asked.on
    facts = site_facts(connection, known_at=known_at)
    full = occupancies(connection, known_at=known_at)
    rises = arrivals(connection, known_at=known_at)
    for location in sorted({*facts, *full}):
        about = facts.get(location, [])
        for finding in found_at(about_a_site(location, about), now):
            yield f"location:{location}", finding
        if location in full:
            site = Site.fold(location, about)
            living = about_occupancy(site, full[location], rises.get(location, []), changes_of_places(about))
            for finding in found_at(living, now):
                yield f"location:{location}", finding
    for file, _ in signal_files(connection, now=NEVER, known_at=known_at):
        for finding in found_at(about_a_signal(file), now):
            yield f"signal:{file.signal}", finding
    followed = list(with_terms(connection, known_at=known_at))
    for household in followed:
        for finding in found_at(about_a_household(household), now):
            yield f"case:{household.case}", finding
    yield from too_few(connection, followed, on=today, known_at=known_at)
    yield from about_measures(asked)
    yield from about_openings(asked)
    yield from unlike_formula(connection, on=today, known_at=known_at)
    yield from about_places(asked)
    yield from told_too_early(asked)
    yield from about_counts(asked)
    yield from about_spending(asked)
    yield from about_risks(asked)
    yield from about_support(asked)
    yield from found_in(asked, promise_table.FINDING)


def _deviations(asked: Asked) -> Iterator[LegalityRow]:
    query = select(ENTRY).where(known(ENTRY, asked.known_at)).order_by(ENTRY.c.position, ENTRY.c.ordinal)
    for row in asked.connection.execute(query):
        rule = RULES.get(row.rule) or Rule(row.rule, "", "error", row.rule)
        yield _row(rule, row.subject, row.position, row.at, row.reason, Message(rule.text))


def _row(
    rule: Rule, subject: str, position: int | None, at: str | None, reason: str | None, text: Message
) -> LegalityRow:
    return LegalityRow(rule.id, rule.paragraph, rule.severity, subject, position, at, reason, text)
