"""Lawfulness: every rule that was broken, with the reason that was recorded or as it shows from what happened (3.4)."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Annotated, Any, NamedTuple

from sqlalchemy import ColumnElement, Table, and_, exists, or_, select

from domain.kernel.days import in_amsterdam
from domain.kernel.found import found_at
from domain.kernel.history import PERSONAL_REASON
from domain.kernel.rules import N_, RULES, Finding, Message, Rule, code_of
from projections.deviation_table import ENTRY
from projections.engine.believed import counted, found_now, listed
from projections.engine.finding_rows import NOWHERE, as_said, finding_tables, message_of
from projections.engine.question import Asked, Mark, Position, Question, When
from projections.engine.tables import iso, known
from projections.money.risks import about_ends
from projections.money.spending import about_spending
from projections.quota.balance import about_openings
from projections.quota.coa import about_counts
from projections.quota.figure_table import unlike_formula
from projections.quota.forecast import too_few
from projections.quota.reception import about_places, told_too_early
from projections.support.support import about_support


class LegalityRow(NamedTuple):
    """A deviation from a rule, or (``reason`` None) a finding. A reason that is personal is told as ``personal``."""

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
    found = [*_deviations(asked), *_findings(asked)]
    found.sort(key=_key)
    return found if asked.limit is None else found[: asked.limit]


Key = tuple[int, str, str, str, str, str]


def _key(row: LegalityRow) -> Key:
    """By what the answer is in order: two findings of one rule, thing and day differ in what they say."""
    place = NOWHERE if row.position is None else row.position
    if row.reason is not None:
        return place, row.rule, row.subject, row.at or "", "", ""
    return place, row.rule, row.subject, row.at or "", code_of(row.text), as_said(row.text)


class SummaryRow(NamedTuple):
    """How much there is of a rule, at a location where it is about one."""

    rule: Annotated[str, N_("rule")]
    paragraph: Annotated[str, N_("paragraph")]
    severity: Annotated[str, N_("severity")]
    location: Annotated[str | None, N_("location")]
    deviations: Annotated[int, N_("deviations")]
    findings: Annotated[int, N_("findings")]


def in_numbers(asked: Asked) -> list[SummaryRow]:
    """How many deviations were recorded and how much was found, per rule and location."""
    deviations, found = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for deviation in _deviations(asked):
        deviations[deviation.rule, _location_of(deviation.subject)] += 1
    for table in finding_tables():
        for rule, location, number in counted(
            asked, table, *_found_of(asked, table), by=(table.c.rule, table.c.location)
        ):
            found[rule, location or ""] += number
    for row in _joined(replace(asked, on=in_amsterdam(asked.now))):
        found[row.rule, _location_of(row.subject)] += 1
    return [
        SummaryRow(
            rule, about.paragraph, about.severity, location or None, deviations[rule, location], found[rule, location]
        )
        for rule, location in sorted({*deviations, *found})
        for about in [RULES.get(rule) or Rule(rule, "", "error", rule)]
    ]


def _location_of(subject: str) -> str:
    return subject.removeprefix("location:") if subject.startswith("location:") else ""


QUESTION = Question(
    verb="legality",
    help="Recorded deviations with their reasons, and what of the fixed pattern was not kept (policy 3.3, 3.4).",
    title=N_("Legality"),
    row=LegalityRow,
    ask=legality,
    options=("rule", "municipality", "location", "case"),
    key=_key,
    summary=Question(
        verb="legality",
        help="How much of the fixed pattern was not kept, per rule and location (policy 3.3, 3.4).",
        title=N_("Legality in numbers"),
        row=SummaryRow,
        ask=in_numbers,
    ),
)


_JOINED: tuple[Callable[[Asked], Iterator[tuple[str, Finding]]], ...] = (
    about_support,
    about_spending,
    about_ends,
    about_openings,
    unlike_formula,
    too_few,
    about_counts,
    about_places,
    told_too_early,
)
"""What is found of figures that are of no one subject: it is worked out when it is asked for."""


def _findings(asked: Asked) -> Iterator[LegalityRow]:
    for table in finding_tables():
        for row in listed(asked, table, *_found_of(asked, table), order=_order(table)):
            at, place = row.at or None, None if row.place == NOWHERE else row.place
            yield _row(RULES[row.rule], row.about, place, at, None, message_of(row.what, row.said))
    yield from _joined(replace(asked, on=in_amsterdam(asked.now)))


def _joined(asked: Asked) -> Iterator[LegalityRow]:
    deviated = {(row.position, row.rule) for row in _deviations(replace(asked, limit=None, after=None))}
    for subject, found in (one for about in _JOINED for one in about(asked)):
        if (
            asked.rule in (None, found.rule.id)
            and next(found_at([found], asked.now), None)
            and (found.position, found.rule.id) not in deviated
        ):
            row = _row(found.rule, subject, found.position, iso(found.at), None, found.detail)
            if asked.after is None or _key(row) > asked.after:
                yield row


def _order(table: Table) -> tuple[Any, ...]:
    c = table.c
    return c.place, c.rule, c.about, c.at, c.what, c.said


def _found_of(asked: Asked, table: Table) -> Iterator[ColumnElement[bool]]:
    yield found_now(table, asked)
    if asked.case is not None:
        yield table.c.about == f"case:{asked.case}"
    told = select(ENTRY.c.position).where(
        ENTRY.c.position == table.c.place, ENTRY.c.rule == table.c.rule, known(ENTRY, asked.known_at)
    )
    yield ~exists(told)


def _deviations(asked: Asked) -> Iterator[LegalityRow]:
    query = select(ENTRY).where(known(ENTRY, asked.known_at)).order_by(ENTRY.c.position, ENTRY.c.rule)
    if asked.rule is not None:
        query = query.where(ENTRY.c.rule == asked.rule)
    if asked.after is not None:
        place, rule = asked.after[:2]
        query = query.where(ENTRY.c.position >= place, or_(ENTRY.c.position > place, and_(ENTRY.c.rule > rule)))
    if asked.limit is not None:
        query = query.limit(asked.limit)
    for row in asked.connection.execute(query):
        rule = RULES.get(row.rule) or Rule(row.rule, "", "error", row.rule)
        yield _row(rule, row.subject, row.position, row.at, row.reason or PERSONAL_REASON, Message(rule.text))


def _row(
    rule: Rule, subject: str, position: int | None, at: str | None, reason: str | None, text: Message
) -> LegalityRow:
    return LegalityRow(rule.id, rule.paragraph, rule.severity, subject, position, at, reason, text)
