"""Lawfulness: every rule that was broken, with the reason that was recorded or as it shows from what happened (3.4)."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from domain.communication import findings
from domain.history import Event, Recorded, happened_on
from domain.rules import N_, Q1, RULES, Message, Rule, say
from domain.vocabulary import in_amsterdam
from projections import quota_balance
from projections.tables import Projection, Values, index, iso, known, standing_table, text
from projections.timeline import sites

ENTRY = standing_table(
    "deviation_entry",
    text("rule"),
    text("subject"),
    text("at", null=True),
    text("reason"),
    index("known_from"),
)

_SUBJECTS = ("placement", "case", "signal", "measure", "location", "quota", "target", "contact", "communication")
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

    Deviations are listed when they are known, whatever day they are about. ``text`` is a ``domain.rules.Message``, to
    be translated when it is shown; all else is ready for JSON.
    """
    found = [
        *_deviations(connection, known_at),
        *_about_communication(connection, now, known_at),
        *_about_openings(connection, now, known_at),
    ]
    last = max((line["position"] or 0 for line in found), default=0) + 1
    return sorted(found, key=lambda line: (line["position"] or last, line["rule"], line["subject"]))


def _deviations(connection: Connection, known_at: int) -> Iterator[dict[str, Any]]:
    query = select(ENTRY).where(known(ENTRY, known_at)).order_by(ENTRY.c.position, ENTRY.c.ordinal)
    for row in connection.execute(query):
        rule = RULES.get(row.rule) or Rule(row.rule, "", "error", row.rule)
        yield _line(rule, row.subject, row.position, row.at, row.reason, Message(rule.text))


def _about_communication(connection: Connection, now: datetime, known_at: int) -> Iterator[dict[str, Any]]:
    for location, site in sites(connection, known_at=known_at, until=now).items():
        for finding in findings(site, now):
            subject = f"location:{location}"
            yield _line(finding.rule, subject, finding.position, iso(finding.at), None, finding.detail)


def _about_openings(connection: Connection, now: datetime, known_at: int) -> Iterator[dict[str, Any]]:
    for line in quota_balance.lines(connection, on=in_amsterdam(now), known_at=known_at):
        if line.carry is not None and line.carry != line.opening:
            position = quota_balance.opening_event(connection, line, known_at)
            text = N_("{period} opens with {opening}; {carry} remained of the half-year before.")
            detail = say(text, period=line.period, opening=line.opening, carry=line.carry)
            yield _line(Q1, f"quota:{line.municipality}/{line.group}", position, None, None, detail)


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
