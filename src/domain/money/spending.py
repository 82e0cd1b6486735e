"""What an auditor finds of spending, by replay: whether it was lawful, and how much was not (policy 3.4; F1, F4, F6).

Nothing of it is ever refused. A finding is settled by a later event, and then counts no more.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from domain.kernel.history import Recorded
from domain.kernel.published import weight_of
from domain.kernel.rules import F1, F4, F6, N_, Finding, Message, Rule, say
from domain.money.booking import BudgetSet, Check, ExpenseBooked, FindingSettled, ToleranceSet
from domain.states.scheme import Scheme
from domain.states.site import Site


@dataclass(frozen=True, slots=True)
class Found:
    """What was found of an expense; ``settled`` is the event that settled it, None while it is open."""

    expense: ExpenseBooked
    position: int
    check: Check
    detail: Message
    settled: FindingSettled | None = None

    @property
    def rule(self) -> Rule:
        """The rule that was not kept, or that asks for it to be told."""
        return {Check.AFTER_REPORT: F4, Check.REGULAR_TASK: F6}.get(self.check, F1)

    @property
    def criterion(self) -> str:
        """By which criterion it is judged: budget, condition or misuse."""
        return weight_of(self.check, self.expense.on)[0]

    @property
    def weight(self) -> str:
        """Whether it is an error, an uncertainty, or no more than information."""
        return weight_of(self.check, self.expense.on)[1]


def findings(
    facts: Sequence[Recorded],
    schemes: Mapping[str, Scheme],
    sites: Mapping[str, Site],
    repaired: Collection[int],
) -> Iterator[Found]:
    """Everything about the expenses among these facts, in the order in which they were recorded.

    ``facts`` are those that stand, settlements of findings included; ``repaired`` are the positions of expenses that
    were booked or changed after their period was reported.
    """
    settled = {(e.expense, e.check): e for fact in facts if isinstance(e := fact.event, FindingSettled)}
    first: dict[tuple[str, str, Decimal], str] = {}
    for fact in facts:
        if isinstance(expense := fact.event, ExpenseBooked):
            found = [*_missing(expense), *_elsewhere(expense, schemes, sites), *_double(expense, first)]
            found += _regular(expense)
            if fact.position in repaired:
                text = N_("Expense {expense} was booked or changed after its period was reported.")
                found.append((Check.AFTER_REPORT, say(text, expense=expense.expense)))
            for check, detail in found:
                yield Found(expense, fact.position, check, detail, settled.get((expense.expense, check)))


def _missing(expense: ExpenseBooked) -> Iterator[tuple[Check, Message]]:
    said = {"expense": expense.expense}
    if expense.evidence is None:
        yield Check.NO_EVIDENCE, say(N_("Expense {expense} names no evidence."), **said)
    if expense.legal_basis is None:
        yield Check.NO_LEGAL_BASIS, say(N_("Expense {expense} names no legal basis."), **said)
    if expense.scheme is None and expense.theme is None:
        yield Check.NO_PURPOSE, say(N_("Expense {expense} is of no scheme and under no theme."), **said)


def _elsewhere(
    expense: ExpenseBooked, schemes: Mapping[str, Scheme], sites: Mapping[str, Site]
) -> Iterator[tuple[Check, Message]]:
    said = {"expense": expense.expense, "on": expense.on, "group": expense.group}
    if expense.scheme is not None:
        scheme = schemes[expense.scheme]
        if not scheme.holds_on(expense.on):
            text = N_("Expense {expense} is of {on}, when scheme {scheme} does not hold.")
            yield Check.OUTSIDE_SCHEME, say(text, scheme=scheme.scheme, **said)
        elif expense.group not in scheme.groups:
            text = N_("Expense {expense} is for {group}, for which scheme {scheme} does not pay.")
            yield Check.OUTSIDE_SCHEME, say(text, scheme=scheme.scheme, **said)
        basis = scheme.basis_on(expense.on)
        if expense.legal_basis and basis is not None and not _one_law(expense.legal_basis, basis.legal_basis):
            text = N_("Expense {expense} names {named} as its legal basis; on {on} scheme {scheme} rests on {basis}.")
            laws = {"named": expense.legal_basis, "basis": basis.legal_basis}
            yield Check.OTHER_LEGAL_BASIS, say(text, scheme=scheme.scheme, **laws, **said)
    if expense.location is not None:
        site = sites.get(expense.location) or Site(expense.location)
        if expense.group not in site.decided_groups(expense.on):
            text = N_("Expense {expense} is for {location}, not decided for {group} on {on}.")
            yield Check.NOT_DECIDED, say(text, location=site.location, **said)


_WORD = re.compile(r"\w+")


def _one_law(one: str, other: str) -> bool:
    """Whether two texts may name one law: the words of the one stand in the other, whatever marks are around them."""
    words = [f" {' '.join(_WORD.findall(text.casefold()))} " for text in (one, other)]
    return words[0] in words[1] or words[1] in words[0]


def _double(expense: ExpenseBooked, first: dict[tuple[str, str, Decimal], str]) -> Iterator[tuple[Check, Message]]:
    bill = (expense.supplier.casefold(), expense.invoice.casefold(), expense.amount)
    one = first.setdefault(bill, expense.expense)
    if one != expense.expense:
        text = N_("Expense {expense} has the supplier, invoice and amount of expense {one}.")
        yield Check.DOUBLE, say(text, expense=expense.expense, one=one)


def _regular(expense: ExpenseBooked) -> Iterator[tuple[Check, Message]]:
    """A grant may pay for a regular task: that it does is monitored, and no error (rule F6)."""
    if expense.scheme is not None and expense.theme is not None:
        text = N_("Expense {expense}: scheme {scheme} pays for a regular task, of theme {theme}.")
        yield Check.REGULAR_TASK, say(text, expense=expense.expense, scheme=expense.scheme, theme=expense.theme)


@dataclass(frozen=True, slots=True)
class Overspent:
    """A theme that is over its budget of a year, since the expense at a position."""

    budget: BudgetSet
    spent: Decimal
    since: ExpenseBooked
    position: int

    @property
    def amount(self) -> Decimal:
        """By how much."""
        return self.spent - self.budget.amount

    @property
    def weight(self) -> str:
        """Whether it is an error or an uncertainty."""
        return weight_of("over_budget", self.since.on)[1]


def overspent(facts: Sequence[Recorded], until: date = date.max) -> Iterator[Overspent]:
    """The themes that were over their budget at the end of the days before ``until`` (rule F1), by theme and year.

    What a scheme paid is no burden on the budget: an expense of a scheme leaves it as it is. A theme without a budget
    is over none.
    """
    budgets: dict[tuple[str, int], BudgetSet] = {}
    booked: dict[tuple[str, int], list[tuple[ExpenseBooked, int]]] = {}
    for fact in facts:
        match fact.event:
            case BudgetSet(theme=theme, year=year) as budget:
                budgets[theme, year] = budget
            case ExpenseBooked(theme=str(theme), scheme=None, on=on) as expense if on < until:
                booked.setdefault((theme, on.year), []).append((expense, fact.position))
    for key in sorted(budgets.keys() & booked.keys()):
        spent, since = Decimal("0.00"), None
        for expense, position in sorted(booked[key], key=lambda one: one[0].on):
            spent += expense.amount
            since = (since or (expense, position)) if spent > budgets[key].amount else None
        if since is not None:
            yield Overspent(budgets[key], spent, *since)


def about_a_theme(over: Overspent) -> Finding:
    """That a theme is over its budget (rule F1), until a higher budget is set or what was booked is put right."""
    text = N_("Theme {theme} is over its budget of {budget} for {year}: {spent} was spent that no scheme paid.")
    detail = say(text, theme=over.budget.theme, budget=over.budget.amount, year=over.budget.year, spent=over.spent)
    return Finding(F1, detail, over.position, over.since.on)


@dataclass(frozen=True, slots=True)
class YearTotal:
    """What was spent in a year, how much of it is wrong or not sure, and up to how much the council tolerates it."""

    year: int
    expenses: Decimal = Decimal("0.00")
    errors: Decimal = Decimal("0.00")
    uncertainties: Decimal = Decimal("0.00")
    limits: ToleranceSet | None = None

    @property
    def within(self) -> bool | None:
        """Whether both are within their limit; None where no limit was set."""
        if self.limits is None:
            return None
        return self.errors <= self.limits.errors and self.uncertainties <= self.limits.uncertainties

    def plus(self, weight: str | None, amount: Decimal) -> "YearTotal":
        """The same with so much more that is wrong, or not sure; without a weight, the same."""
        match weight:
            case "error":
                return replace(self, errors=self.errors + amount)
            case "uncertainty":
                return replace(self, uncertainties=self.uncertainties + amount)
            case _:
                return self


WEIGHTS = ("error", "uncertainty")
"""What counts against the council's limits, the heaviest first."""


def totals(facts: Sequence[Recorded], found: Iterable[Found]) -> list[YearTotal]:
    """The totals of each year with an expense or a limit. An expense counts once, whatever is found of it: as an error
    if any of it is one. What was paid back counts like what was paid. A theme over its budget counts for what it is
    over, less its expenses that count as an error already."""
    weights: dict[str, set[str]] = {}
    for finding in found:
        if finding.settled is None:
            weights.setdefault(finding.expense.expense, set()).add(finding.weight)
    years: dict[int, YearTotal] = {}
    for fact in facts:
        match fact.event:
            case ExpenseBooked(on=on, amount=amount, expense=expense):
                year = years.setdefault(on.year, YearTotal(on.year))
                weighs = next((weight for weight in WEIGHTS if weight in weights.get(expense, ())), None)
                years[on.year] = replace(year, expenses=year.expenses + amount).plus(weighs, abs(amount))
            case ToleranceSet() as limits:
                years[limits.year] = replace(years.setdefault(limits.year, YearTotal(limits.year)), limits=limits)
    for over in overspent(facts):
        more = max(over.amount - _wrong(over.budget, facts, weights), Decimal())
        years[over.budget.year] = years[over.budget.year].plus(over.weight, more)
    return [years[year] for year in sorted(years)]


def _wrong(budget: BudgetSet, facts: Sequence[Recorded], weights: Mapping[str, Collection[str]]) -> Decimal:
    """What of a theme's spending in a year counts as an error already."""
    spent = (fact.event for fact in facts if isinstance(fact.event, ExpenseBooked))
    of_theme = (one for one in spent if (one.theme, one.scheme, one.on.year) == (budget.theme, None, budget.year))
    return sum((abs(one.amount) for one in of_theme if "error" in weights.get(one.expense, ())), Decimal())
