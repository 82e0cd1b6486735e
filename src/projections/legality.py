"""Lawfulness: every rule that was broken, with the reason that was recorded or as it shows from what happened (3.4)."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, select

from domain.findings import (
    about_a_household,
    about_a_signal,
    about_a_site,
    about_occupancy,
)
from domain.kernel.history import Event, Recorded, happened_on
from domain.kernel.rules import N_, Q1, RULES, Finding, Message, Rule, say
from domain.kernel.vocabulary import in_amsterdam
from domain.money.risk import about_a_risk, about_a_scheme
from domain.money.spending import about_a_theme
from domain.promises import about_a_promise, about_an_agreement, promises, subject_of
from domain.promises import agreements as agreed
from domain.quota.share import about_a_count
from domain.states.site import Site
from projections.cases.stock import with_terms
from projections.engine.tables import Projection, Values, index, iso, known, standing_table, text
from projections.locations.occupancy import arrivals, occupancies
from projections.locations.signals import about_measures, signal_files
from projections.locations.timeline import site_facts
from projections.money import money_facts, risks, spending
from projections.promises import facts as promise_facts
from projections.quota import figures, forecast, quota_balance, reception
from projections.support import support

ENTRY = standing_table(
    "deviation_entry",
    text("rule"),
    text("subject"),
    text("at", null=True),
    text("reason"),
    index("known_from"),
)

_SUBJECTS = (
    "placement",
    "case",
    "signal",
    "measure",
    "expense",
    "revenue",
    "scheme",
    "theme",
    "risk",
    "agreement",
    "commitment",
    "item",
    "location",
    "school",
    "programme",
    "support",
    "quota",
    "target",
    "supervision",
    "area",
    "contact",
    "communication",
)
"""What a deviation is about, of all that its event is tagged with: the first of these."""


def _entries(recorded: Recorded) -> Sequence[Values]:
    deviation = recorded.event.deviation
    if deviation is None:
        return ()
    subject, at = _subject(recorded.tags), iso(happened_on(recorded.event))
    return [(rule, subject, at, deviation.reason) for rule in deviation.rules]


def _subject(tags: tuple[str, ...]) -> str:
    by_kind = {tag.partition(":")[0]: tag for tag in reversed(tags)}
    return next((by_kind[kind] for kind in _SUBJECTS if kind in by_kind), "")


PROJECTIONS = (Projection(ENTRY, (Event,), _entries),)


def legality(connection: Connection, *, now: datetime, known_at: int) -> list[dict[str, Any]]:
    """The recorded deviations, one line per rule, and what was found without one (``reason`` None) until a moment.

    Deviations are listed when they are known, whatever day they are about. A finding about an event that deviates from
    the same rule is in that line. ``text`` is a ``domain.kernel.rules.Message``, to be translated when it is shown;
    all else is ready for JSON.
    """
    deviations = list(_deviations(connection, known_at))
    told = {(line["rule"], line["position"]) for line in deviations}
    findings = [
        _line(finding.rule, subject, finding.position, iso(finding.at), None, finding.detail)
        for subject, finding in _findings(connection, now, known_at)
        if (finding.rule.id, finding.position) not in told
    ]
    found = [*deviations, *findings]
    last = max((line["position"] or 0 for line in found), default=0) + 1
    return sorted(found, key=lambda line: (line["position"] or last, line["rule"], line["subject"], line["at"] or ""))


def _findings(connection: Connection, now: datetime, known_at: int) -> Iterator[tuple[str, Finding]]:
    today = in_amsterdam(now)
    facts = site_facts(connection, known_at=known_at, until=now)
    full = occupancies(connection, known_at=known_at)
    rises = arrivals(connection, known_at=known_at)
    for location in sorted({*facts, *full}):
        about = facts.get(location, [])
        for finding in about_a_site(location, about, now):
            yield f"location:{location}", finding
        if location in full:
            site = Site.fold(location, about)
            for finding in about_occupancy(site, full[location], rises.get(location, []), today):
                yield f"location:{location}", finding
    for file, _ in signal_files(connection, now=now, known_at=known_at):
        for finding in about_a_signal(file, now):
            yield f"signal:{file.signal}", finding
    followed = list(with_terms(connection, known_at=known_at))
    for household in followed:
        for finding in about_a_household(household, today):
            yield f"case:{household.case}", finding
    yield from forecast.too_few(connection, followed, on=today, known_at=known_at)
    yield from about_measures(connection, on=today, known_at=known_at)
    yield from _about_openings(connection, today, known_at)
    yield from figures.unlike_formula(connection, on=today, known_at=known_at)
    yield from reception.too_few_places(connection, on=today, known_at=known_at)
    yield from reception.told_too_early(connection, known_at=known_at)
    for count in figures.counts(connection, on=today, known_at=known_at):
        for finding in about_a_count(count):
            yield f"quota:{count.coa.municipality}/{count.coa.group}", finding
    yield from _about_money(connection, today, known_at)
    yield from support.findings(connection, today, known_at)
    yield from _about_promises(connection, today, known_at)


def _deviations(connection: Connection, known_at: int) -> Iterator[dict[str, Any]]:
    query = select(ENTRY).where(known(ENTRY, known_at)).order_by(ENTRY.c.position, ENTRY.c.ordinal)
    for row in connection.execute(query):
        rule = RULES.get(row.rule) or Rule(row.rule, "", "error", row.rule)
        yield _line(rule, row.subject, row.position, row.at, row.reason, Message(rule.text))


def _about_openings(connection: Connection, on: date, known_at: int) -> Iterator[tuple[str, Finding]]:
    for line in quota_balance.lines(connection, on=on, known_at=known_at):
        if line.carry is not None and line.carry != line.opening:
            position = quota_balance.event_behind(connection, line, "opening", known_at)
            text = N_("{period} opens with {opening}; {carry} remained of the half-year before.")
            detail = say(text, period=line.period, opening=line.opening, carry=line.carry)
            yield f"quota:{line.municipality}/{line.group}", Finding(Q1, detail, position, None)


def _about_money(connection: Connection, today: date, known_at: int) -> Iterator[tuple[str, Finding]]:
    for found in spending.found(connection, known_at=known_at):
        if found.settled is None and found.expense.on <= today:
            finding = Finding(found.rule, found.detail, found.position, found.expense.on)
            yield f"expense:{found.expense.expense}", finding
    for over in spending.over_budget(connection, until=today + timedelta(days=1), known_at=known_at):
        yield f"theme:{over.budget.theme}", about_a_theme(over)
    files = risks.risk_files(connection, known_at=known_at)
    for file, position in files:
        for finding in about_a_risk(file, position, today):
            yield f"risk:{file.risk}", finding
    for scheme in money_facts.schemes(connection, known_at=known_at):
        for finding in about_a_scheme(scheme, [file for file, _ in files], today):
            yield f"scheme:{scheme.scheme}", finding


def _about_promises(connection: Connection, today: date, known_at: int) -> Iterator[tuple[str, Finding]]:
    facts = promise_facts(connection, known_at=known_at)
    for agreement in agreed(facts):
        for finding in about_an_agreement(agreement, today):
            yield f"agreement:{agreement.made.agreement}", finding
    for promise in promises(facts):
        for finding in about_a_promise(promise, today):
            yield ":".join(subject_of(promise.made)[1:]), finding


def _line(
    rule: Rule, subject: str, position: int | None, at: str | None, reason: str | None, detail: Message
) -> dict[str, Any]:
    return {
        "rule": rule.id,
        "paragraph": rule.paragraph,
        "severity": rule.severity,
        "subject": subject,
        "position": position,
        "at": at,
        "reason": reason,
        "text": detail,
    }
