"""What an auditor finds of spending, by replay: whether it was lawful, and how much was not (policy 3.4; F1, F4, F6).

Nothing of it is ever refused. A finding is settled by a later event, and then counts no more.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import groupby

from domain.kernel.history import Event, Recorded
from domain.kernel.published import weight_of
from domain.kernel.rules import F1, F4, F6, N_, Finding, Message, Rule, say, sentence
from domain.money.booking import BudgetSet, Check, ExpenseBooked, FindingSettled, ToleranceSet
from domain.states.scheme import Scheme
from domain.states.site import Site

NO_EVIDENCE = sentence("expense_without_evidence", N_("Expense {expense} names no evidence."))
NO_LEGAL_BASIS = sentence("expense_without_legal_basis", N_("Expense {expense} names no legal basis."))
NO_PURPOSE = sentence("expense_without_purpose", N_("Expense {expense} is of no scheme and under no theme."))
SCHEME_NOT_IN_FORCE = sentence(
    "expense_outside_scheme", N_("Expense {expense} is of {on}, when scheme {scheme} does not hold.")
)
OTHER_GROUP = sentence(
    "expense_of_other_group", N_("Expense {expense} is for {group}, for which scheme {scheme} does not pay.")
)
OTHER_LEGAL_BASIS = sentence(
    "expense_on_other_legal_basis",
    N_("Expense {expense} names {named} as its legal basis; on {on} scheme {scheme} rests on {basis}."),
)
NOT_DECIDED = sentence(
    "expense_for_location_not_decided", N_("Expense {expense} is for {location}, not decided for {group} on {on}.")
)
DOUBLE = sentence("expense_double", N_("Expense {expense} has the supplier, invoice and amount of expense {one}."))
REGULAR_TASK = sentence(
    "expense_for_regular_task",
    N_("Expense {expense}: scheme {scheme} pays for a regular task, of theme {theme}."),
)
AFTER_REPORT = sentence(
    "expense_after_report", N_("Expense {expense} was booked or changed after its period was reported.")
)
OVER_BUDGET = sentence(
    "theme_over_budget",
    N_("Theme {theme} is over its budget of {budget} for {year}: {spent} was spent that no scheme paid."),
)

Bill = tuple[str, str, Decimal]
"""What an expense pays: its supplier and its invoice, in whatever case they are written, and the amount."""


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
    settled: dict[str, dict[Check, FindingSettled]] = {}
    bills: dict[Bill, list[Recorded]] = {}
    for fact in facts:
        match fact.event:
            case FindingSettled() as settlement:
                settled.setdefault(settlement.expense, {})[settlement.check] = settlement
            case ExpenseBooked() as booked:
                bills.setdefault(bill_of(booked), []).append(fact)
    twins = {position: first for bill in bills.values() for position, first in doubles(bill).items()}
    for fact in facts:
        if isinstance(expense := fact.event, ExpenseBooked):
            yield from about_an_expense(
                fact,
                None if expense.scheme is None else schemes[expense.scheme],
                None if expense.location is None else sites.get(expense.location),
                double_of=twins.get(fact.position),
                repaired=fact.position in repaired,
                settled=settled.get(expense.expense, {}),
            )


def about_an_expense(
    fact: Recorded,
    scheme: Scheme | None,
    site: Site | None,
    *,
    double_of: str | None,
    repaired: bool,
    settled: Mapping[Check, FindingSettled],
) -> Iterator[Found]:
    """Everything about one expense, with the last settlement of each finding; of another event nothing.

    ``scheme`` and ``site`` are the scheme and the location that it names, None where it names none (or, of a location,
    where nothing is known of it); ``double_of`` is the expense whose ``doubles`` it is one of; ``repaired`` is whether
    it was booked or changed after its period was reported.
    """
    if not isinstance(expense := fact.event, ExpenseBooked):
        return
    found = [*_missing(expense), *_of_its_scheme(expense, scheme), *_of_its_location(expense, site)]
    if double_of is not None:
        found.append((Check.DOUBLE, say(DOUBLE, expense=expense.expense, one=double_of)))
    found += _regular(expense)
    if repaired:
        found.append((Check.AFTER_REPORT, say(AFTER_REPORT, expense=expense.expense)))
    for check, detail in found:
        yield Found(expense, fact.position, check, detail, settled.get(check))


def bill_of(expense: ExpenseBooked) -> Bill:
    """What an expense pays: of two that pay the same, one is a double."""
    return expense.supplier.casefold(), expense.invoice.casefold(), expense.amount


def doubles(of_a_bill: Iterable[Recorded]) -> dict[int, str]:
    """Of the expenses that pay one bill, in the order in which they were recorded: the positions of all but the first,
    each with the id of the first."""
    first, found = None, {}
    for fact in of_a_bill:
        if isinstance(expense := fact.event, ExpenseBooked):
            first = first or expense.expense
            if expense.expense != first:
                found[fact.position] = first
    return found


def finding_of(found: Found) -> Iterator[Finding]:
    """What is found of an expense, from its day on; nothing once it is settled."""
    if found.settled is None:
        on = found.expense.on
        yield Finding(found.rule, found.detail, found.position, on, since=on)


def _missing(expense: ExpenseBooked) -> Iterator[tuple[Check, Message]]:
    said = {"expense": expense.expense}
    if expense.evidence is None:
        yield Check.NO_EVIDENCE, say(NO_EVIDENCE, **said)
    if expense.legal_basis is None:
        yield Check.NO_LEGAL_BASIS, say(NO_LEGAL_BASIS, **said)
    if expense.scheme is None and expense.theme is None:
        yield Check.NO_PURPOSE, say(NO_PURPOSE, **said)


def _of_its_scheme(expense: ExpenseBooked, scheme: Scheme | None) -> Iterator[tuple[Check, Message]]:
    if scheme is None:
        return
    said = {"expense": expense.expense, "on": expense.on, "group": expense.group, "scheme": scheme.scheme}
    if not scheme.holds_on(expense.on):
        yield Check.OUTSIDE_SCHEME, say(SCHEME_NOT_IN_FORCE, **said)
    elif expense.group not in scheme.groups:
        yield Check.OUTSIDE_SCHEME, say(OTHER_GROUP, **said)
    basis = scheme.basis_on(expense.on)
    if expense.legal_basis and basis is not None and not _one_law(expense.legal_basis, basis.legal_basis):
        laws = {"named": expense.legal_basis, "basis": basis.legal_basis}
        yield Check.OTHER_LEGAL_BASIS, say(OTHER_LEGAL_BASIS, **laws, **said)


def _of_its_location(expense: ExpenseBooked, site: Site | None) -> Iterator[tuple[Check, Message]]:
    if expense.location is not None:
        known = site or Site(expense.location)
        if expense.group not in known.decided_groups(expense.on):
            said = {"expense": expense.expense, "on": expense.on, "group": expense.group}
            yield Check.NOT_DECIDED, say(NOT_DECIDED, location=known.location, **said)


_WORD = re.compile(r"\w+")


def _one_law(one: str, other: str) -> bool:
    """Whether two texts may name one law: the words of the one stand in the other, whatever marks are around them."""
    words = [f" {' '.join(_WORD.findall(text.casefold()))} " for text in (one, other)]
    return words[0] in words[1] or words[1] in words[0]


def _regular(expense: ExpenseBooked) -> Iterator[tuple[Check, Message]]:
    """A grant may pay for a regular task: that it does is monitored, and no error (rule F6)."""
    if expense.scheme is not None and expense.theme is not None:
        said = {"expense": expense.expense, "scheme": expense.scheme, "theme": expense.theme}
        yield Check.REGULAR_TASK, say(REGULAR_TASK, **said)


ThemeYear = tuple[str, int]
"""A theme and a year, for which the council sets one budget."""


@dataclass(frozen=True, slots=True)
class Overspent:
    """A theme that is over its budget of a year since the day of an expense, which was recorded at a position.

    So much was ``spent`` from a day on, until another day (excluded; None: for good).
    """

    budget: BudgetSet
    spent: Decimal
    expense: ExpenseBooked
    position: int
    from_: date
    until: date | None = None

    @property
    def since(self) -> date:
        """The day on which it went over."""
        return self.expense.on

    @property
    def amount(self) -> Decimal:
        """By how much."""
        return self.spent - self.budget.amount

    @property
    def weight(self) -> str:
        """Whether it is an error or an uncertainty."""
        return weight_of("over_budget", self.since)[1]


def burden_of(event: Event) -> ThemeYear | None:
    """The theme and the year whose budget is set, or on which an expense is a burden; None of any other event.

    What a scheme paid is no burden on a budget: an expense of a scheme leaves it as it is.
    """
    match event:
        case BudgetSet():
            return event.theme, event.year
        case ExpenseBooked(theme=str(theme), scheme=None, on=on):
            return theme, on.year
        case _:
            return None


def overspent(of_a_year: Sequence[Recorded]) -> Iterator[Overspent]:
    """When one theme is over its budget of one year, of the facts with that ``burden_of``, as they were recorded (F1).

    One for each stretch of days with another sum, by its first day. Without a budget it is over none.
    """
    budget = next((fact.event for fact in reversed(of_a_year) if isinstance(fact.event, BudgetSet)), None)
    if budget is None:
        return
    booked = [(fact.event, fact.position) for fact in of_a_year if isinstance(fact.event, ExpenseBooked)]
    over: Overspent | None = None
    spent, by = Decimal("0.00"), None
    for day, of_day in groupby(sorted(booked, key=lambda one: one[0].on), key=lambda one: one[0].on):
        for expense, position in of_day:
            spent += expense.amount
            by = (by or (expense, position)) if spent > budget.amount else None
        if over is not None and (by is None or (over.spent, over.position) != (spent, by[1])):
            yield replace(over, until=day)
            over = None
        if by is not None and over is None:
            over = Overspent(budget, spent, *by, from_=day)
    if over is not None:
        yield over


def all_overspent(facts: Iterable[Recorded]) -> Iterator[Overspent]:
    """When any theme is over its budget of any year, by theme and year."""
    years: dict[ThemeYear, list[Recorded]] = {}
    for fact in facts:
        if (burden := burden_of(fact.event)) is not None:
            years.setdefault(burden, []).append(fact)
    for burden in sorted(years):
        yield from overspent(years[burden])


def about_a_theme(over: Overspent) -> Finding:
    """That a theme is over its budget (rule F1), while so much of it is spent."""
    said = {"theme": over.budget.theme, "budget": over.budget.amount, "year": over.budget.year, "spent": over.spent}
    return Finding(F1, say(OVER_BUDGET, **said), over.position, over.since, over.from_, over.until)


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
    """The totals of each year with an expense or a limit. An expense counts once, by what it ``weighs``. What was paid
    back counts like what was paid. A theme over its budget counts for what it is over, less its expenses that count as
    an error already."""
    of_expense: dict[str, list[Found]] = {}
    for finding in found:
        of_expense.setdefault(finding.expense.expense, []).append(finding)
    years: dict[int, YearTotal] = {}
    wrong: dict[ThemeYear, Decimal] = {}
    for fact in facts:
        match fact.event:
            case ExpenseBooked(on=on, amount=amount, expense=expense) as event:
                year = years.setdefault(on.year, YearTotal(on.year))
                weight = weighs(of_expense.get(expense, []))
                years[on.year] = replace(year, expenses=year.expenses + amount).plus(weight, abs(amount))
                if (burden := burden_of(event)) is not None and weight == "error":
                    wrong[burden] = wrong.get(burden, Decimal()) + abs(amount)
            case ToleranceSet() as limits:
                years[limits.year] = replace(years.setdefault(limits.year, YearTotal(limits.year)), limits=limits)
    for over in all_overspent(facts):
        if over.until is None:
            more = max(over.amount - wrong.get((over.budget.theme, over.budget.year), Decimal()), Decimal())
            years[over.budget.year] = years[over.budget.year].plus(over.weight, more)
    return [years[year] for year in sorted(years)]


def weighs(of_an_expense: Iterable[Found]) -> str | None:
    """What an expense counts as, whatever is found of it: the heaviest of what is not settled; None when it is none of
    ``WEIGHTS``."""
    weights = {finding.weight for finding in of_an_expense if finding.settled is None}
    return next((weight for weight in WEIGHTS if weight in weights), None)
