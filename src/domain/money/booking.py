"""Money: the schemes of the Rijk from application to settlement, and what is spent and received (policy 3.4).

Rules F1, F4 and F6. Amounts are euros, to the cent. The events of schemes are in ``scheme``; what a scheme entitles to
is in ``entitlement``, what an auditor finds of spending in ``spending``.
"""

from enum import StrEnum
from typing import Annotated, cast

from pydantic import AfterValidator, Field

from domain.kernel import ids_in_use
from domain.kernel.correcting import CorrectedBy, Correcting, recheck_named
from domain.kernel.days import OPEN, Day, Year
from domain.kernel.deciding import Command, Deciding, History, records, refuse, see
from domain.kernel.history import Event
from domain.kernel.ids_in_use import Makes
from domain.kernel.rules import N_
from domain.kernel.vocabulary import Document, Euros, EurosUp, Group, Id, Text, no_citizen_number
from domain.states.scheme import (
    AdvanceRecorded,
    FinanceEvent,
    LegalBasisSet,
    RateSet,
    Scheme,
    SchemeAppliedFor,
    SchemeDefined,
    SchemeEndSet,
    SchemeGranted,
    SchemeSettled,
)
from domain.states.site import refuse_unknown_locations

Supplier = Annotated[Text, AfterValidator(no_citizen_number)]
"""Who is paid. It stands readable in the record: a private host goes by a reference, never by name."""


class Check(StrEnum):
    """What can be found of an expense (rules F1, F4, F6); how each weighs is dated data."""

    NO_EVIDENCE = "no_evidence"
    NO_LEGAL_BASIS = "no_legal_basis"
    NO_PURPOSE = "no_purpose"
    """Neither a scheme nor a theme."""
    OUTSIDE_SCHEME = "outside_scheme"
    """On a day on which its scheme does not hold, or for a group that is not the scheme's."""
    OTHER_LEGAL_BASIS = "other_legal_basis"
    """Naming another law than the one on which its scheme rests on that day."""
    NOT_DECIDED = "not_decided"
    """For a location that was not decided for its group on that day."""
    DOUBLE = "double"
    """The same supplier, invoice and amount as an earlier one."""
    AFTER_REPORT = "after_report"
    """Booked or changed after its period was reported."""
    REGULAR_TASK = "regular_task"
    """Of a scheme and under a theme: a grant that pays for a regular task."""


class Outcome(StrEnum):
    """How a finding ended."""

    RESOLVED = "resolved"
    DISMISSED = "dismissed"


class ThemeDefined(FinanceEvent):
    """A theme of the budget, under which regular tasks are planned and accounted for."""

    TOPIC = "ThemeDefined@1"
    SUBJECT = frozenset({"theme"})

    theme: Annotated[Id, Field(description="An id for the theme.")]
    name: Text
    from_: Day = Field(alias="from")


class BudgetSet(FinanceEvent):
    """What the council budgets for a theme in a year; a later one for the same replaces it."""

    TOPIC = "BudgetSet@1"
    SUBJECT = frozenset({"theme", "year"})

    theme: Id
    year: Year
    amount: EurosUp
    source: Text


class ExpenseBooked(FinanceEvent):
    """Something is paid; below zero, it is paid back (rule F1)."""

    TOPIC = "ExpenseBooked@1"
    SUBJECT = frozenset({"expense"})

    expense: Annotated[Id, Field(description="An id for the expense.")]
    group: Group
    amount: Annotated[Euros, Field(description="In euros, as 1234.50; below zero what is paid back.")]
    on: Annotated[Day, Field(description="The day for which it counts, as 2024-01-31.")]
    supplier: Annotated[
        Supplier, Field(description="A business, by its name; a private host by a reference, never by name.")
    ]
    invoice: Annotated[Text, Field(description="Its number.")]
    scheme: Id | None = None
    theme: Annotated[Id | None, Field(description="For a regular task; with a scheme, that pays for it.")] = None
    location: Id | None = None
    legal_basis: Text | None = None
    evidence: Document | None = None


class RevenueBooked(FinanceEvent):
    """Something is received that is no grant: own contributions of residents, rent."""

    TOPIC = "RevenueBooked@1"
    SUBJECT = frozenset({"revenue"})

    revenue: Annotated[Id, Field(description="An id for the revenue.")]
    group: Group
    amount: Annotated[Euros, Field(description="In euros, as 1234.50; below zero what is paid back.")]
    on: Day
    source: Annotated[Text, Field(description="Of what kind it is; never the name of a person.")]
    scheme: Id | None = None
    theme: Id | None = None
    location: Id | None = None


class PeriodReported(FinanceEvent):
    """What was spent from a day until a day (excluded) was accounted for; later corrections are told (rule F4)."""

    TOPIC = "PeriodReported@1"
    SUBJECT = frozenset({"from_", "until"})

    from_: Day = Field(alias="from")
    until: Day
    on: Day
    to: Annotated[Text, Field(description="To whom: the council, the Rijk (SiSa), the accountant.")]
    document: Document | None = None


class FindingSettled(FinanceEvent):
    """A finding about an expense was resolved, or was none."""

    TOPIC = "FindingSettled@1"
    SUBJECT = frozenset({"expense", "check"})

    expense: Id
    check: Check
    outcome: Outcome
    grounds: Annotated[Text, Field(description="Not personal: never the name of a person.")]
    on: Day


class ToleranceSet(FinanceEvent):
    """Up to how many euros of errors, and of uncertainties, the accounts of a year are lawful: the council's limit."""

    TOPIC = "ToleranceSet@1"
    SUBJECT = frozenset({"year"})

    year: Year
    errors: EurosUp
    uncertainties: EurosUp
    source: Text


MAKES: Makes = {
    ExpenseBooked: (N_("Expense"), "expense"),
    RevenueBooked: (N_("Revenue"), "revenue"),
    SchemeDefined: (N_("Scheme"), "scheme"),
    ThemeDefined: (N_("Theme"), "theme"),
}


def refuse_early_end(event: FinanceEvent, change: Event) -> Deciding:
    """Raises ``Refused`` when with a change the scheme whose begin or end an event says would end before it begins."""
    if isinstance(event, SchemeDefined | SchemeEndSet):
        view = yield from see(History([SchemeDefined, SchemeEndSet], f"scheme:{event.scheme}"))
        after = Scheme.fold(event.scheme, view.with_(change))
        if after.until < after.from_ != OPEN:
            raise refuse(ids_in_use.ENDS_TOO_EARLY, from_=after.from_, until=after.until)


def record_finance(command: Command, event: FinanceEvent) -> Deciding:
    """Record an event about money. Raises ``Refused`` for an id that is taken, or for what cannot be true."""
    yield from refuse_unknown_locations(command, event)
    yield from ids_in_use.record_named(command, event, MAKES, FINANCE)


FINANCE = "finance"
"""The tag of what is about no one thing: periods and years."""


@records(SchemeDefined, "finance scheme")
def define_scheme(command: Command, event: SchemeDefined) -> Deciding:
    """Define a scheme of the Rijk (specifieke uitkering) that pays for some groups (policy 3.4)."""
    yield from record_finance(command, event)


@records(SchemeEndSet, "finance scheme-end")
def set_scheme_end(command: Command, event: SchemeEndSet) -> Deciding:
    """Record that a scheme ends on another day: it goes on longer, or ends sooner (policy 2.2, 3.4)."""
    yield from refuse_early_end(event, event)
    yield from record_finance(command, event)


@records(LegalBasisSet, "finance basis")
def set_legal_basis(command: Command, event: LegalBasisSet) -> Deciding:
    """Record that a scheme rests on another law from a day on (policy 3.4)."""
    yield from record_finance(command, event)


@records(RateSet, "finance rate")
def set_rate(command: Command, event: RateSet) -> Deciding:
    """Set what a scheme pays per unit, from a day on (policy 3.4)."""
    yield from record_finance(command, event)


@records(SchemeAppliedFor, "finance apply")
def apply_for_scheme(command: Command, event: SchemeAppliedFor) -> Deciding:
    """Record that the municipality applied for a grant (policy 3.4)."""
    yield from record_finance(command, event)


@records(SchemeGranted, "finance grant")
def grant_scheme(command: Command, event: SchemeGranted) -> Deciding:
    """Record that the Rijk granted it (policy 3.4)."""
    yield from record_finance(command, event)


@records(AdvanceRecorded, "finance advance")
def record_advance(command: Command, event: AdvanceRecorded) -> Deciding:
    """Record that the Rijk paid an advance (policy 3.4)."""
    yield from record_finance(command, event)


@records(SchemeSettled, "finance settle")
def settle_scheme(command: Command, event: SchemeSettled) -> Deciding:
    """Record that the Rijk settled a year of a scheme, and at how much (policy 3.4)."""
    yield from record_finance(command, event)


@records(ThemeDefined, "finance theme")
def define_theme(command: Command, event: ThemeDefined) -> Deciding:
    """Define a theme of the budget, for regular tasks (policy 3.4)."""
    yield from record_finance(command, event)


@records(BudgetSet, "finance budget")
def set_budget(command: Command, event: BudgetSet) -> Deciding:
    """Set what is budgeted for a theme in a year; a later one replaces it (policy 3.4)."""
    yield from record_finance(command, event)


@records(ExpenseBooked, "finance expense")
def book_expense(command: Command, event: ExpenseBooked) -> Deciding:
    """Book an expense, for a scheme or under a theme; what is missing is a finding, no refusal (policy 3.4)."""
    yield from record_finance(command, event)


@records(RevenueBooked, "finance revenue")
def book_revenue(command: Command, event: RevenueBooked) -> Deciding:
    """Book what is received besides grants, such as own contributions (policy 3.4)."""
    yield from record_finance(command, event)


@records(PeriodReported, "finance reported")
def report_period(command: Command, event: PeriodReported) -> Deciding:
    """Record that a period was accounted for; what is corrected of it later is told to the council (policy 3.4)."""
    yield from record_finance(command, event)


@records(FindingSettled, "finance finding")
def settle_finding(command: Command, event: FindingSettled) -> Deciding:
    """Resolve a finding about an expense, or dismiss it, with the grounds (policy 3.4)."""
    yield from record_finance(command, event)


@records(ToleranceSet, "finance tolerance")
def set_tolerance(command: Command, event: ToleranceSet) -> Deciding:
    """Set the council's limit to errors and to uncertainties in the accounts of a year (policy 3.4)."""
    yield from record_finance(command, event)


def recheck_finance(correcting: Correcting, makes: Makes = MAKES) -> Deciding:
    """Decide on a correction of anything about money."""
    if correcting.after is not None:
        yield from refuse_unknown_locations(correcting.command, correcting.after)
    yield from refuse_early_end(cast(FinanceEvent, correcting.fact.event), correcting.correction)
    yield from recheck_named(correcting, makes)


EVENTS = (
    SchemeDefined,
    SchemeEndSet,
    LegalBasisSet,
    RateSet,
    SchemeAppliedFor,
    SchemeGranted,
    AdvanceRecorded,
    SchemeSettled,
    ThemeDefined,
    BudgetSet,
    ExpenseBooked,
    RevenueBooked,
    PeriodReported,
    FindingSettled,
    ToleranceSet,
)
COMMANDS = (
    define_scheme,
    set_scheme_end,
    set_legal_basis,
    set_rate,
    apply_for_scheme,
    grant_scheme,
    record_advance,
    settle_scheme,
    define_theme,
    set_budget,
    book_expense,
    book_revenue,
    report_period,
    settle_finding,
    set_tolerance,
)
CORRECTED_BY: CorrectedBy = {FinanceEvent: recheck_finance}
