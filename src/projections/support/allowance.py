"""What each household gets of living allowance in a month (policy 3.2, rule S2)."""

from decimal import Decimal
from typing import Annotated, NamedTuple

from domain.kernel.rules import N_, Message
from domain.support.allowance import allowance_on, lines
from projections.engine.question import Asked, Day, Price, Question
from projections.engine.tables import iso
from projections.support.support_table import amounts, supported


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
    rows, on, known = [], asked.on, amounts(asked.connection, asked.known_at)
    for household in supported(asked.connection, asked.known_at):
        given = allowance_on(household, on)
        if given is not None:
            found = list(lines(household, given, known, on))
            paid = [line.amount for line in found if line.amount is not None]
            about = (household.case, iso(given.from_))
            rows += [
                AllowanceRow(*about, line.item.value, line.persons, line.rate, line.amount, line.detail)
                for line in found
            ]
            total = sum(paid, Decimal()) if len(paid) == len(found) else None
            rows.append(AllowanceRow(*about, "total", len(household.members_on(on)), None, total, None))
    return rows


QUESTION = Question(
    verb="allowance",
    help="What each household gets of living allowance in a month, line by line (policy 3.2, rule S2).",
    title=N_("Living allowances"),
    row=AllowanceRow,
    ask=allowance,
)
