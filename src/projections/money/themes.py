"""Budget and expenses per theme, and the grants used for them (policy 3.4, rule F6)."""

from collections import defaultdict
from datetime import date
from decimal import Decimal
from typing import Annotated, NamedTuple

from domain.kernel.rules import N_
from domain.money.booking import BudgetSet, ExpenseBooked, ThemeDefined
from projections.engine.question import Asked, Price, Question, Year
from projections.money.money_table import facts


class ThemeRow(NamedTuple):
    """What was spent under a theme in a year. One with a scheme is of a grant that was used for a regular task."""

    theme: Annotated[str, N_("theme")]
    name: Annotated[str, N_("name")]
    year: Annotated[Year, N_("year")]
    scheme: Annotated[str | None, N_("paid by scheme")]
    budget: Annotated[Price | None, N_("budget")]
    expenses: Annotated[Decimal, N_("expenses")]


def themes(asked: Asked) -> list[ThemeRow]:
    """Per theme and year its budget, what was spent under it, and how much of that each scheme paid (rule F6).

    A year is told when the period touches it.
    """
    from_, until = asked.from_, asked.until
    names, budgets = {}, {}
    spent: dict[tuple[str, int, str | None], Decimal] = defaultdict(Decimal)
    for fact in facts(asked.connection, ThemeDefined, BudgetSet, ExpenseBooked, known_at=asked.known_at):
        match fact.event:
            case ThemeDefined(theme=theme, name=name):
                names[theme] = name
            case BudgetSet(theme=theme, year=year, amount=amount) if date(year, 1, 1) < until and from_.year <= year:
                budgets[theme, year] = amount
                spent[theme, year, None] += 0
            case ExpenseBooked(theme=str(theme), on=on, amount=amount, scheme=scheme) if from_ <= on < until:
                spent[theme, on.year, scheme] += amount
    return [
        ThemeRow(
            theme=theme,
            name=names.get(theme, theme),
            year=year,
            scheme=scheme,
            budget=budgets.get((theme, year)) if scheme is None else None,
            expenses=amount,
        )
        for (theme, year, scheme), amount in sorted(spent.items(), key=_by_theme)
    ]


def _by_theme(line: tuple[tuple[str, int, str | None], Decimal]) -> tuple[str, int, str]:
    (theme, year, scheme), _ = line
    return theme, year, scheme or ""


QUESTION = Question(
    verb="themes",
    help="Budget and expenses per theme, and the grants used for them (policy 3.4, rule F6).",
    title=N_("Themes of the budget"),
    row=ThemeRow,
    ask=themes,
    over_days=True,
)
