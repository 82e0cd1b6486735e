"""On-site support of locations, and who takes part in which programme (policy 3.2; rules S1 to S5)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Annotated, Any, NamedTuple

from sqlalchemy import Column, ColumnElement, Row, Table, and_, or_

from domain.findings import about_taking_part
from domain.kernel.found import found_at
from domain.kernel.rules import N_, Finding
from domain.kernel.spells import Spell
from domain.kernel.vocabulary import Group
from domain.support.allowance import Stretch, about_an_allowance, not_known
from domain.support.plans import about_plans
from domain.support.schooling import about_a_school
from projections.engine.believed import listed, rows
from projections.engine.question import Asked, Day, Question
from projections.engine.tables import iso, known
from projections.locations.location_table import SPELL
from projections.support.allowance import given_of
from projections.support.plans import plan_of
from projections.support.schools import Children
from projections.support.support_table import (
    ALLOWANCE,
    PART,
    PLAN,
    PROGRAMME,
    all_schools,
    amounts,
    programmes,
    terms,
    told_end,
)


class SupportRow(NamedTuple):
    """Something that a location has, or that a location or a case takes part in."""

    kind: Annotated[str, N_("what")]
    by: Annotated[str, N_("by")]
    subject: Annotated[str, N_("subject")]
    from_: Annotated[Day | None, N_("from")]
    until: Annotated[Day | None, N_("until")]


def support(asked: Asked) -> list[SupportRow]:
    """Which locations have on-site support on the day, and which locations and cases take part in a programme."""
    found = [] if asked.case is not None or (asked.after and asked.after[0]) else _at_locations(asked)
    if asked.location is None and (asked.limit is None or len(found) < asked.limit):
        found += _of_cases(replace(asked, limit=None if asked.limit is None else asked.limit - len(found)))
    return found


def _at_locations(asked: Asked) -> list[SupportRow]:
    t, after = SPELL.c, asked.after[1:] if asked.after else None
    order = (t.subject, t.kind, t.from_day, t.of)
    part = replace(asked, after=after)
    return [
        SupportRow(row.kind, row.of, f"location:{row.subject}", row.from_day, told_end(row.until_day))
        for row in listed(part, SPELL, order=order, on_the_day=True, by={"location": t.subject})
    ]


def _of_cases(asked: Asked) -> list[SupportRow]:
    t, after = PART.c, None
    if asked.after is not None and asked.after[0]:
        _, case, _, from_, by = asked.after
        after = case, from_, by
    part = replace(asked, after=after)
    return [
        SupportRow("programme", row.programme, f"case:{row.subject}", row.from_day, told_end(row.ends))
        for row in listed(
            part, PART, order=(t.subject, t.from_day, t.programme), on_the_day=True, by={"case": t.subject}
        )
    ]


def _key(row: SupportRow) -> tuple[int, str, str, str, str]:
    kind, _, subject = row.subject.partition(":")
    return int(kind == "case"), subject, row.kind, row.from_ or "", row.by


QUESTION = Question(
    verb="support",
    help="On-site support of locations, and who takes part in which programme (policy 3.2).",
    title=N_("On-site support and programmes"),
    row=SupportRow,
    ask=support,
    options=("location", "case"),
    key=_key,
)


def about_support(asked: Asked) -> Iterator[tuple[str, Finding]]:
    """What is found of support until a day, each with its subject (rules S1, S2, S3, S5)."""
    for subject, found in (*_of_plans(asked), *_of_allowances(asked), *_of_parts(asked), *_of_schools(asked)):
        for finding in found_at(found, asked.now):
            yield subject, finding


Found = Iterator[tuple[str, Iterator[Finding]]]


def _of_plans(asked: Asked) -> Found:
    given = terms(asked.connection, asked.known_at)
    if given:
        soonest = 7 * min(term.weeks for term in given)
        for row in rows(asked, PLAN, PLAN.c.days > soonest):
            yield f"case:{row.subject}", about_plans([plan_of(row)], given)


def _of_allowances(asked: Asked) -> Found:
    t, paid = ALLOWANCE.c, amounts(asked.connection, asked.known_at)
    not_paid = [
        and_(t.group == group, t.from_day < iso(until), t.until_day > iso(from_))
        for group in Group
        for from_, until in not_known(group, paid)
    ]
    found = rows(asked, ALLOWANCE, or_(*not_paid))
    found.sort(key=lambda row: (row.subject, row.from_day))
    for case, theirs in groupby(found, key=attrgetter("subject")):
        stretches = [
            (date.fromisoformat(row.from_day), date.fromisoformat(row.until_day), given_of(row)) for row in theirs
        ]
        yield f"case:{case}", about_an_allowance(case, stretches, paid)


def _stretch(row: Row[Any]) -> Stretch:
    return date.fromisoformat(row.from_day), date.fromisoformat(row.until_day), given_of(row)


def _of_parts(asked: Asked) -> Found:
    defined = programmes(asked.connection, asked.known_at)
    of_sites = _outside(asked, SPELL, SPELL.c.of, SPELL.c.until_day, SPELL.c.kind == "programme")
    for kind, found in (("case", _outside(asked, PART, PART.c.programme, PART.c.ends)), ("location", of_sites)):
        for id_, programme, from_, until in found:
            subject = f"{kind}:{id_}"
            spell = Spell(programme, date.fromisoformat(from_), date.fromisoformat(until))
            yield subject, about_taking_part(subject, [spell], defined)


def _outside(
    asked: Asked, table: Table, programme: Column[str], ends: Column[str], *only: ColumnElement[bool]
) -> list[tuple[Any, ...]]:
    """Who takes part in a programme before or after it runs."""
    p, t = PROGRAMME.c, table.c
    outside = or_(t.from_day < p.from_day, ends > p.until_day)
    join = (p.programme == programme, known(PROGRAMME, asked.known_at), outside, *only)
    return [tuple(row) for row in rows(asked, table, *join, columns=(t.subject, programme, t.from_day, ends))]


def _of_schools(asked: Asked) -> Found:
    children = Children(replace(asked, on=date.min))
    for school in all_schools(asked.connection, asked.known_at):
        yield f"school:{school.school}", about_a_school(school, children.enrolled(school.school))
