"""Budget and expenses per theme, and the grants used for them (policy 3.4, rule F6)."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Annotated, Any, NamedTuple

from sqlalchemy import Column, Row, Table, func, select

from domain.kernel.days import earlier
from domain.kernel.rules import N_
from projections.engine.believed import Condition, stood
from projections.engine.question import Asked, Price, Question, Year
from projections.money.booking_table import BOOKING, BUDGET, THEME, ZERO, euros, within


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
    t, said, named = BOOKING.c, BUDGET.c, THEME.c
    names = {row.theme: row.name for row in _said(asked, THEME, named.theme, named.name)}
    budgets: dict[tuple[str, int], Decimal] = {}
    spent: dict[tuple[str, int, str | None], Decimal] = {}
    of_years = said.year >= asked.from_.year, said.year <= earlier(asked.until, days=1).year
    for row in _said(asked, BUDGET, said.theme, said.year, said.cents, only=of_years):
        budgets[row.theme, row.year] = euros(row.cents)
        spent[row.theme, row.year, None] = ZERO
    year = func.substr(t.day, 1, 4)
    key = t.theme, year, t.scheme
    of_themes = t.kind == "expenses", t.theme.is_not(None)
    query = select(*key, func.sum(t.cents)).where(stood(asked, BOOKING), within(asked), *of_themes).group_by(*key)
    for theme, of_year, scheme, total in asked.connection.execute(query):
        spent[theme, int(of_year), scheme] = euros(int(total))
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


def _said(asked: Asked, table: Table, *columns: Column[Any], only: Iterable[Condition] = ()) -> list[Row[Any]]:
    query = select(*columns).where(stood(asked, table), *only).order_by(table.c.position)
    return list(asked.connection.execute(query))


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
