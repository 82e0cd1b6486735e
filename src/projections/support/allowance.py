"""What each household gets of living allowance in a month (policy 3.2, rule S2)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, NamedTuple

from sqlalchemy import Row

from domain.kernel.rules import N_, Message
from domain.kernel.vocabulary import Group
from domain.support.allowance import LINES, Given, lines
from domain.support.allowance_amounts import AllowanceAmountsSet
from projections.engine.believed import listed
from projections.engine.question import Asked, Day, Price, Question
from projections.support.support_table import ALLOWANCE, amounts


class AllowanceRow(NamedTuple):
    """A line of a living allowance, or the sum of them (``total``).

    ``rate`` and ``amount`` are None where none are known, and then there is no sum. ``text`` explains the line.
    """

    case: Annotated[str, N_("case")]
    since: Day | None
    item: Annotated[str, N_("item")]
    persons: Annotated[int | None, N_("persons")]
    rate: Annotated[Price | None, N_("per person")]
    amount: Annotated[Price | None, N_("per month")]
    text: Annotated[Message | None, N_("explained")]


def allowance(asked: Asked) -> list[AllowanceRow]:
    """What each household with a living allowance on the day gets in a month, line by line, and the sum of them."""
    known, t = amounts(asked.connection, asked.known_at), ALLOWANCE.c
    # each household has a line: so many are enough, and the one of which not all lines may have been told
    told = replace(asked, after=None, limit=None if asked.limit is None else asked.limit + 1)
    only = () if asked.after is None else (t.subject >= asked.after[0],)
    found = [
        line
        for row in listed(told, ALLOWANCE, *only, order=(t.subject,), on_the_day=True, by={"case": t.subject})
        for line in _lines(row, known, asked.on)
        if asked.after is None or _key(line) > asked.after
    ]
    return found if asked.limit is None else found[: asked.limit]


def _lines(row: Row[Any], known: list[AllowanceAmountsSet], on: date) -> Iterator[AllowanceRow]:
    given = given_of(row)
    found = list(lines(given, known, on))
    for line in found:
        yield AllowanceRow(row.subject, row.since, line.item.value, line.persons, line.rate, line.amount, line.detail)
    paid = [line.amount for line in found if line.amount is not None]
    total = sum(paid, Decimal()) if len(paid) == len(found) else None
    yield AllowanceRow(row.subject, row.since, "total", given.size, None, total, None)


def given_of(row: Row[Any]) -> Given:
    """What the allowance of a row rests on."""
    return Given(
        since=date.fromisoformat(row.since),
        group=Group(row.group),
        size=row.size,
        minors=row.minors,
        unknown=row.unknown,
        contributing=row.contributing,
        catered=bool(row.catered),
        with_host=bool(row.with_host),
    )


def _key(row: AllowanceRow) -> tuple[str, int]:
    return row.case, len(LINES) if row.text is None else LINES.index(row.text.text)


QUESTION = Question(
    verb="allowance",
    help="What each household gets of living allowance in a month, line by line (policy 3.2, rule S2).",
    title=N_("Living allowances"),
    row=AllowanceRow,
    ask=allowance,
    options=("municipality", "group", "case"),
    key=_key,
)
