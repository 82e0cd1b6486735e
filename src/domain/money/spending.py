"""What an auditor finds of spending, by replay: whether it was lawful, and how much was not (policy 3.4; F1, F4, F6).

Nothing of it is ever refused. A finding is settled by a later event, and then counts no more.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import NamedTuple

from domain.kernel.history import Event, Recorded
from domain.kernel.published import weight_of
from domain.kernel.rules import F1, F4, F6, N_, Finding, Message, Rule, say, sentence
from domain.kernel.vocabulary import Group
from domain.money.booking import BudgetSet, Check, ExpenseBooked, FindingSettled, Outcome, ToleranceSet
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


class Expense(NamedTuple):
    """What was said of an expense, with the position where it was booked; of its evidence only whether it has any."""

    expense: str
    position: int
    on: date
    group: str
    amount: Decimal
    scheme: str | None
    theme: str | None
    location: str | None
    legal_basis: str | None
    has_evidence: bool

    @classmethod
    def booked(cls, event: ExpenseBooked, position: int) -> "Expense":
        """The expense that an event books."""
        return cls(
            event.expense,
            position,
            event.on,
            event.group,
            event.amount,
            event.scheme,
            event.theme,
            event.location,
            event.legal_basis,
            event.evidence is not None,
        )


class Settled(NamedTuple):
    """How a finding ended, and why."""

    outcome: Outcome
    grounds: str


@dataclass(frozen=True, slots=True)
class Found:
    """What was found of an expense; ``settled`` is how it was settled, None while it is open."""

    expense: Expense
    check: Check
    detail: Message
    settled: Settled | None = None

    @property
    def position(self) -> int:
        """Where the expense was booked."""
        return self.expense.position

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
    settled: dict[str, dict[Check, Settled]] = {}
    bills: dict[Bill, list[Recorded]] = {}
    for fact in facts:
        match fact.event:
            case FindingSettled() as settlement:
                of_expense = settled.setdefault(settlement.expense, {})
                of_expense[settlement.check] = Settled(settlement.outcome, settlement.grounds)
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
    settled: Mapping[Check, Settled],
) -> Iterator[Found]:
    """Everything about one expense, with the last settlement of each finding; of another event nothing.

    ``scheme`` and ``site`` are the scheme and the location that it names, None where it names none (or, of a location,
    where nothing is known of it); ``double_of`` is the expense whose ``doubles`` it is one of; ``repaired`` is whether
    it was booked or changed after its period was reported.
    """
    if isinstance(event := fact.event, ExpenseBooked):
        known = site or Site(event.location or "")
        decided = event.location is None or event.group in known.decided_groups(event.on)
        expense = Expense.booked(event, fact.position)
        yield from judged(expense, scheme, decided=decided, double_of=double_of, repaired=repaired, settled=settled)


def judged(
    expense: Expense,
    scheme: Scheme | None,
    *,
    decided: bool,
    double_of: str | None,
    repaired: bool,
    settled: Mapping[Check, Settled],
) -> Iterator[Found]:
    """The same of an expense as it is kept; ``decided`` is whether its location, if it has one, was decided for its
    group on its day."""
    found = [*_missing(expense), *_of_its_scheme(expense, scheme)]
    if not decided:
        said = {"expense": expense.expense, "on": expense.on, "group": Group(expense.group)}
        found.append((Check.NOT_DECIDED, say(NOT_DECIDED, location=expense.location, **said)))
    if double_of is not None:
        found.append((Check.DOUBLE, say(DOUBLE, expense=expense.expense, one=double_of)))
    found += _regular(expense)
    if repaired:
        found.append((Check.AFTER_REPORT, say(AFTER_REPORT, expense=expense.expense)))
    for check, detail in found:
        yield Found(expense, check, detail, settled.get(check))


def is_whole(expense: Expense) -> bool:
    """Whether nothing is found of an expense by itself."""
    return (
        expense.has_evidence and expense.legal_basis is not None and (expense.scheme is None) != (expense.theme is None)
    )


def fits_its_scheme(expense: Expense, scheme: Scheme | None) -> bool:
    """Whether nothing is found of an expense by its scheme; for all expenses alike in group, day and legal basis."""
    return not any(_of_its_scheme(expense, scheme))


def bill_of(expense: ExpenseBooked) -> Bill:
    """What an expense pays: of two that pay the same, one is a double."""
    return expense.supplier.casefold(), expense.invoice.casefold(), expense.amount


def doubles(of_a_bill: Iterable[Recorded]) -> dict[int, str]:
    """Of the expenses that pay one bill, in the order in which they were recorded: the positions of all but the first,
    each with the id of the first."""
    booked = ((fact.event, fact.position) for fact in of_a_bill)
    return paid_twice((event.expense, position) for event, position in booked if isinstance(event, ExpenseBooked))


def paid_twice(of_a_bill: Iterable[tuple[str, int]]) -> dict[int, str]:
    """The same of expenses by their ids, each with its position."""
    first, found = None, {}
    for expense, position in of_a_bill:
        first = first or expense
        if expense != first:
            found[position] = first
    return found


def finding_of(found: Found) -> Iterator[Finding]:
    """What is found of an expense, from its day on; nothing once it is settled."""
    if found.settled is None:
        on = found.expense.on
        yield Finding(found.rule, found.detail, found.position, on, since=on)


def _missing(expense: Expense) -> Iterator[tuple[Check, Message]]:
    said = {"expense": expense.expense}
    if not expense.has_evidence:
        yield Check.NO_EVIDENCE, say(NO_EVIDENCE, **said)
    if expense.legal_basis is None:
        yield Check.NO_LEGAL_BASIS, say(NO_LEGAL_BASIS, **said)
    if expense.scheme is None and expense.theme is None:
        yield Check.NO_PURPOSE, say(NO_PURPOSE, **said)


def _of_its_scheme(expense: Expense, scheme: Scheme | None) -> Iterator[tuple[Check, Message]]:
    if scheme is None:
        return
    group = Group(expense.group)
    said = {"expense": expense.expense, "on": expense.on, "group": group, "scheme": scheme.scheme}
    if not scheme.holds_on(expense.on):
        yield Check.OUTSIDE_SCHEME, say(SCHEME_NOT_IN_FORCE, **said)
    elif group not in scheme.groups:
        yield Check.OUTSIDE_SCHEME, say(OTHER_GROUP, **said)
    basis = scheme.basis_on(expense.on)
    if expense.legal_basis and basis is not None and not _one_law(expense.legal_basis, basis.legal_basis):
        laws = {"named": expense.legal_basis, "basis": basis.legal_basis}
        yield Check.OTHER_LEGAL_BASIS, say(OTHER_LEGAL_BASIS, **laws, **said)


_WORD = re.compile(r"\w+")


def _one_law(one: str, other: str) -> bool:
    """Whether two texts may name one law: the words of the one stand in the other, whatever marks are around them."""
    words = [f" {' '.join(_WORD.findall(text.casefold()))} " for text in (one, other)]
    return words[0] in words[1] or words[1] in words[0]


def _regular(expense: Expense) -> Iterator[tuple[Check, Message]]:
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


class Limits(NamedTuple):
    """Up to how much the council tolerates."""

    errors: Decimal
    uncertainties: Decimal


@dataclass(frozen=True, slots=True)
class YearTotal:
    """What was spent in a year, how much of it is wrong or not sure, and up to how much the council tolerates it."""

    year: int
    expenses: Decimal = Decimal("0.00")
    errors: Decimal = Decimal("0.00")
    uncertainties: Decimal = Decimal("0.00")
    limits: Limits | None = None

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
    """The totals of each year with an expense or a limit, of these facts."""
    spent: dict[int, Decimal] = {}
    limits: dict[int, Limits] = {}
    for fact in facts:
        match fact.event:
            case ExpenseBooked(on=on, amount=amount):
                spent[on.year] = spent.get(on.year, Decimal("0.00")) + amount
            case ToleranceSet(year=year, errors=errors, uncertainties=uncertainties):
                limits[year] = Limits(errors, uncertainties)
    over = [(one.budget.theme, one.since, one.amount) for one in all_overspent(facts) if one.until is None]
    return totals_of(spent, limits, found, over)


def totals_of(
    spent: Mapping[int, Decimal],
    limits: Mapping[int, Limits],
    found: Iterable[Found],
    over: Iterable[tuple[str, date, Decimal]],
) -> list[YearTotal]:
    """The totals of each year with an expense or a limit. An expense counts once, by what it ``weighs``. What was paid
    back counts like what was paid. A theme over its budget counts for what it is over, less its expenses that count as
    an error already.

    ``spent`` and ``limits`` are of each year, ``over`` the themes that are over their budget for good: since which day,
    and by how much.
    """
    years = {
        year: YearTotal(year, spent.get(year, Decimal("0.00")), limits=limits.get(year)) for year in {*spent, *limits}
    }
    of_expense: dict[str, list[Found]] = {}
    for finding in found:
        of_expense.setdefault(finding.expense.expense, []).append(finding)
    wrong: dict[ThemeYear, Decimal] = {}
    for of_one in of_expense.values():
        expense, weight = of_one[0].expense, weighs(of_one)
        amount, year = abs(expense.amount), expense.on.year
        years[year] = years[year].plus(weight, amount)
        if weight == "error" and expense.theme is not None and expense.scheme is None:
            wrong[expense.theme, year] = wrong.get((expense.theme, year), Decimal()) + amount
    for theme, since, amount in over:
        more = max(amount - wrong.get((theme, since.year), Decimal()), Decimal())
        years[since.year] = years[since.year].plus(weight_of("over_budget", since)[1], more)
    return [years[year] for year in sorted(years)]


def weighs(of_an_expense: Iterable[Found]) -> str | None:
    """What an expense counts as, whatever is found of it: the heaviest of what is not settled; None when it is none of
    ``WEIGHTS``."""
    weights = {finding.weight for finding in of_an_expense if finding.settled is None}
    return next((weight for weight in WEIGHTS if weight in weights), None)
