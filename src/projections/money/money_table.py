"""What is known of schemes, risks and budgets, and how they stand from day to day; what is booked is in booking_table.

Amounts are texts with two decimals. Periods end before their ``until``.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from domain.kernel.days import OPEN
from domain.kernel.history import Recorded
from domain.kernel.vocabulary import Body, Group
from domain.money.booking import BudgetSet, ExpenseBooked
from domain.money.risk import RiskEvent, RiskFile, RiskRecorded, about_a_risk, standings
from domain.money.spending import Overspent, about_a_theme, burden_of, overspent
from domain.states.scheme import (
    Basis,
    LegalBasisSet,
    RateSet,
    Scheme,
    SchemeDefined,
    SchemeEndSet,
    SchemeEvent,
    Unit,
)
from projections.engine.believed import rows
from projections.engine.deriving.derived import Derived, Kept, Subject
from projections.engine.finding_rows import finding_table, finding_values
from projections.engine.question import Asked
from projections.engine.stored_facts import Facts
from projections.engine.tables import (
    STANDING,
    Projection,
    Values,
    derived_table,
    index,
    iso,
    number,
    standing_table,
    text,
)

ENTRY = standing_table("finance_entry", text("subject"), text("topic"), text("data"), index("subject"))

FACTS = Facts()

OF_SCHEMES = (SchemeDefined, SchemeEndSet, LegalBasisSet, RateSet)
"""What a scheme is, without the euros that come of it."""


def _subjects(recorded: Recorded) -> list[str]:
    event = recorded.event
    if isinstance(event, SchemeEvent):
        return [f"scheme:{event.scheme}"]
    if isinstance(event, RiskEvent):
        return [f"risk:{event.risk}"]
    burden = burden_of(event)
    return [] if burden is None else [f"burden:{burden[1]}:{burden[0]}"]


def _entries(recorded: Recorded) -> list[Values]:
    return [(subject, recorded.event.TOPIC, FACTS.data(recorded.event)) for subject in _subjects(recorded)]


_FACTS = Projection(ENTRY, (*OF_SCHEMES, RiskEvent, BudgetSet, ExpenseBooked), _entries)


class _Risk(NamedTuple):
    """A risk, with the position where it was recorded."""

    file: RiskFile
    position: int


class _Burden(NamedTuple):
    """When a theme is over its budget of a year."""

    overspent: tuple[Overspent, ...]


State = Scheme | _Risk | _Burden | None


def _fold(subject: str, facts: Sequence[Recorded]) -> State:
    kind, _, id_ = subject.partition(":")
    if kind == "scheme":
        return Scheme.fold(id_, facts)
    if kind == "risk":
        recorded = next((fact.position for fact in facts if isinstance(fact.event, RiskRecorded)), None)
        return None if recorded is None else _Risk(RiskFile.fold(id_, facts), recorded)
    return _Burden(tuple(overspent(facts)))


MONEY = Subject("money", facts=_FACTS, column="subject", of=_subjects, read=FACTS.recorded, fold=_fold)
"""A scheme, a risk, or what is a burden on the budget of a theme in a year."""

SCHEME = derived_table(
    "scheme_terms",
    text("scheme"),
    text("name"),
    text("groups"),
    text("from_day"),
    text("until_day"),
    number("ends_by"),
    text("bases"),
    text("rates"),
    index("scheme", where=STANDING),
)
"""What a scheme is: its laws and its rates are few, and stand as JSON."""


def _schemes(state: State) -> Iterator[Values]:
    if isinstance(state, Scheme):
        bases = [(iso(basis.from_), basis.legal_basis, basis.body) for basis in state.bases]
        rates = [
            (unit, iso(from_), str(amount), position)
            for unit, of_unit in state.rates.items()
            for from_, amount, position in of_unit
        ]
        days = iso(state.from_), iso(state.until), state.ends_by
        yield state.scheme, state.name, ",".join(state.groups), *days, json.dumps(bases), json.dumps(rates)


RISK = derived_table(
    "risk_state",
    text("from_day"),
    text("until_day"),
    text("risk"),
    text("kind"),
    text("description"),
    text("seen_on"),
    text("scheme", null=True),
    text("group", null=True),
    text("amount", null=True),
    text("state"),
    text("measures"),
    text("council", null=True),
    number("position"),
    index("until_day", "risk", where=STANDING),
    index("scheme", "seen_on", where=STANDING),
)


def _risks(state: State) -> Iterator[Values]:
    if not isinstance(state, _Risk) or (risk := state.file.recorded) is None:
        return
    for from_, until, now in standings(state.file):
        yield (
            iso(from_),
            iso(until),
            risk.risk,
            risk.kind.value,
            risk.description,
            iso(risk.on),
            risk.scheme,
            risk.group.value if risk.group else None,
            None if risk.amount is None else str(risk.amount),
            now.state.value,
            json.dumps(now.measures, ensure_ascii=False),
            iso(now.council),
            state.position,
        )


OVERSPENT = derived_table(
    "theme_overspent",
    text("theme"),
    text("since_day"),
    text("over"),
    index("theme", where=STANDING),
)
"""A theme that is over its budget for good: since which day, and by how much."""


def _overspent(state: State) -> Iterator[Values]:
    for over in state.overspent if isinstance(state, _Burden) else ():
        if over.until is None:
            yield over.budget.theme, iso(over.since), str(over.amount)


FINDING = finding_table("money_finding")


def _findings(state: State) -> Iterator[Values]:
    if isinstance(state, _Risk):
        for found in about_a_risk(state.file, state.position):
            yield finding_values(f"risk:{state.file.risk}", found)
    elif isinstance(state, _Burden):
        for over in state.overspent:
            yield finding_values(f"theme:{over.budget.theme}", about_a_theme(over))


_OF_BUDGETS = (BudgetSet, ExpenseBooked)

PROJECTIONS: tuple[Kept, ...] = (
    _FACTS,
    Derived(SCHEME, MONEY, _schemes, bears_on=OF_SCHEMES),
    Derived(RISK, MONEY, _risks, bears_on=(RiskEvent,)),
    Derived(OVERSPENT, MONEY, _overspent, bears_on=_OF_BUDGETS),
    Derived(FINDING, MONEY, _findings, bears_on=(RiskEvent, *_OF_BUDGETS)),
)


def schemes(asked: Asked) -> list[Scheme]:
    """The schemes by their ids, without the euros that came of them."""
    found = []
    for row in rows(asked, SCHEME):
        rates: dict[Unit, list[tuple[date, Decimal, int]]] = {}
        for unit, from_, amount, position in json.loads(row.rates):
            rates.setdefault(Unit(unit), []).append((date.fromisoformat(from_), Decimal(amount), position))
        scheme = Scheme(
            row.scheme,
            name=row.name,
            groups=tuple(Group(group) for group in row.groups.split(",") if group),
            from_=_day(row.from_day),
            until=_day(row.until_day),
            ends_by=row.ends_by,
            bases=[
                Basis(date.fromisoformat(from_), law, body and Body(body)) for from_, law, body in json.loads(row.bases)
            ],
            rates=rates,
        )
        found.append(scheme)
    return sorted(found, key=lambda scheme: scheme.scheme)


def _day(day: str) -> date:
    return OPEN if day == OPEN.isoformat() else date.fromisoformat(day)
