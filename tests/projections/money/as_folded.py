"""What the questions about money and promises are to answer, worked out from all facts that stood: their model."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from domain.kernel.days import OPEN, in_amsterdam, next_day
from domain.kernel.found import found_at
from domain.kernel.history import Recorded
from domain.kernel.rules import Finding
from domain.locations.communication import CommunicationRecorded
from domain.money.booking import BudgetSet, ExpenseBooked, PeriodReported, RevenueBooked, ThemeDefined
from domain.money.entitlement import Line, entitlement
from domain.money.risk import RiskEvent, RiskFile, RiskRecorded, about_a_risk, about_a_scheme
from domain.money.spending import Found, about_a_theme, all_overspent, finding_of, findings, totals
from domain.money.unpaid_places import places_on
from domain.promises import (
    CommitmentMade,
    CommunicationPlanned,
    PromiseEvent,
    about_a_promise,
    about_an_agreement,
    agreements,
    promises,
    subject_of,
)
from domain.states.occupancy import Occupancy
from domain.states.scheme import AdvanceRecorded, Scheme, SchemeEvent, SchemeSettled
from domain.states.site import LocationEvent, Site

Rows = list[tuple[Any, ...]]

BOOKED = {
    AdvanceRecorded: "advances",
    ExpenseBooked: "expenses",
    RevenueBooked: "revenues",
    SchemeSettled: "settled",
}


class Folded:
    """All facts that stood at a position, and how full the locations were known to be."""

    def __init__(
        self, standing: list[Recorded], full: dict[str, Occupancy], stood_at: Callable[[int], "Folded"]
    ) -> None:
        self.standing = standing
        self.full = full
        self.stood_at = stood_at

    def _by(self, kind: type[Any], name: str) -> dict[str, list[Recorded]]:
        found: dict[str, list[Recorded]] = {}
        for fact in self.standing:
            if isinstance(fact.event, kind):
                found.setdefault(getattr(fact.event, name), []).append(fact)
        return dict(sorted(found.items()))

    @property
    def schemes(self) -> list[Scheme]:
        return [Scheme.fold(name, facts) for name, facts in self._by(SchemeEvent, "scheme").items()]

    @property
    def sites(self) -> dict[str, Site]:
        return {name: Site.fold(name, facts) for name, facts in self._by(LocationEvent, "location").items()}

    @property
    def risk_files(self) -> list[tuple[RiskFile, int]]:
        return [
            (RiskFile.fold(risk, facts), next(f.position for f in facts if isinstance(f.event, RiskRecorded)))
            for risk, facts in self._by(RiskEvent, "risk").items()
        ]

    @property
    def promised(self) -> list[Recorded]:
        return [fact for fact in self.standing if isinstance(fact.event, PromiseEvent)]

    # ------------------------------------------------------------ promises

    def agreements(self, on: date) -> Rows:
        rows = []
        for one in agreements(self.promised):
            until = one.until(on)
            ends = (until.isoformat(), one.warned_from(on).isoformat()) if until != OPEN else (None, None)
            made = one.made
            begins = made.from_.isoformat()
            about = (made.agreement, made.name, [*made.parties], made.terms, [*made.locations], begins)
            rows.append((*about, *ends, one.state_on(on), one.followers, one.position))
        return sorted(rows, key=lambda row: (row[6] is None, row[6] or "", row[0]))

    def commitments(self, on: date) -> Rows:
        rows = []
        for one in promises(self.promised):
            if isinstance(made := one.made, CommitmentMade) and made.on <= on:
                days = (made.on.isoformat(), _iso(one.due), _iso(one.done_by(on)))
                rows.append((made.commitment, made.to, made.what, *days, one.status_on(on), one.position))
        return sorted(rows, key=lambda row: (row[4] is None, row[4] or "", row[0]))

    def communication(self, on: date) -> Rows:
        rows: Rows = []
        for one in promises(self.promised):
            if isinstance(made := one.made, CommunicationPlanned):
                said = (made.item, made.about, made.audience.value, made.channel.value)
                rows.append((*said, _iso(one.due), _iso(one.done_by(on)), one.status_on(on), one.position))
        for fact in self.standing:
            if isinstance(told := fact.event, CommunicationRecorded) and in_amsterdam(told.at) <= on:
                day = in_amsterdam(told.at).isoformat()
                said_ = (None, told.about, told.audience.value, told.channel.value)
                rows.append((*said_, None, day, None, fact.position))
        return sorted(rows, key=lambda row: (row[4] or row[5] or "", row[7]))

    # ------------------------------------------------------------ money

    def bookings(self, from_: date, until: date) -> Rows:
        rows = []
        for fact in self.standing:
            if type(fact.event) in BOOKED and from_ <= (on := fact.event.on) < until:  # type: ignore[attr-defined]
                said: dict[str, Any] = vars(fact.event)
                evidence = said.get("evidence")
                rows.append(
                    (
                        on.isoformat(),
                        BOOKED[type(fact.event)],
                        said.get("expense") or said.get("revenue"),
                        *(said.get(name) for name in ("scheme", "theme", "group", "location", "amount")),
                        said.get("supplier") or said.get("source"),
                        said.get("invoice"),
                        said.get("legal_basis"),
                        evidence.number if evidence else None,
                        fact.position,
                    )
                )
        return sorted(rows, key=lambda row: row[0])

    def grants(self, from_: date, until: date) -> list[Line]:
        places = self.sites
        return [
            line
            for scheme in self.schemes
            for line in entitlement(scheme, [places[name] for name in sorted(places)], self.full, from_, until)
        ]

    def finance(self, from_: date, until: date) -> Rows:
        kinds = ("entitlement", *BOOKED.values())
        sums: dict[Any, dict[str, Decimal]] = defaultdict(lambda: dict.fromkeys(kinds, Decimal()))
        for line in self.grants(from_, until):
            sums[line.scheme, line.group and line.group.value]["entitlement"] += line.amount
        for row in self.bookings(from_, until):
            sums[row[3], row[5]][row[1]] += row[7]
        return [
            (*key, *of.values(), of["entitlement"] + of["revenues"] - of["expenses"])
            for key, of in sorted(sums.items(), key=lambda one: (one[0][0] or "~", one[0][1] or ""))
        ]

    def themes(self, from_: date, until: date) -> Rows:
        names: dict[str, str] = {}
        budgets: dict[tuple[str, int], Decimal] = {}
        spent: dict[tuple[str, int, str | None], Decimal] = defaultdict(Decimal)
        for fact in self.standing:
            match fact.event:
                case ThemeDefined(theme=theme, name=name):
                    names[theme] = name
                case BudgetSet(theme=theme, year=year, amount=amount):
                    if date(year, 1, 1) < until and from_.year <= year:
                        budgets[theme, year] = amount
                        spent[theme, year, None] += 0
                case ExpenseBooked(theme=str(theme), on=on, amount=amount, scheme=scheme) if from_ <= on < until:
                    spent[theme, on.year, scheme] += amount
        return [
            (theme, names[theme], year, scheme, budgets.get((theme, year)) if scheme is None else None, amount)
            for (theme, year, scheme), amount in sorted(spent.items(), key=lambda one: (*one[0][:2], one[0][2] or ""))
        ]

    def schemes_on(self, on: date) -> Rows:
        rows = []
        for one in self.schemes:
            basis = one.basis_on(on)
            said = (one.scheme, one.name, [group.value for group in one.groups])
            law = (basis.legal_basis if basis else None, basis.body.value if basis and basis.body else None)
            days = (one.from_.isoformat(), None if one.until == OPEN else one.until.isoformat())
            euros = (one.total(step, date.min, next_day(on)) for step in ("applied", "granted", "advanced", "settled"))
            rows.append((*said, *law, *days, one.state_on(on), *euros))
        return rows

    def risks(self, on: date) -> Rows:
        rows = []
        for file, position in self.risk_files:
            risk, state = file.recorded, file.state_on(on)
            if risk is not None and state is not None:
                group = risk.group.value if risk.group else None
                said = (file.risk, risk.kind.value, risk.description, risk.on.isoformat(), risk.scheme, group)
                told = (file.measures_on(on), _iso(file.told_council(on)), position)
                rows.append((*said, risk.amount, state.value, *told))
        return rows

    def unpaid(self, on: date) -> Rows:
        return [
            (
                one.location,
                one.group.value,
                on.isoformat(),
                *(one.decided, one.capacity, one.occupied, one.paid, one.unpaid, one.unrealised),
                list(one.schemes),
            )
            for location, site in self.sites.items()
            for one in places_on(on, site, self.full.get(location) or Occupancy(location), self.schemes)
            if one.capacity or one.unrealised
        ]

    def repairs(self, on: date) -> Rows:
        """Without the event that repaired it, and in no order."""
        rows: Rows = []
        for fact in self.standing:
            if not (isinstance(report := fact.event, PeriodReported) and report.on <= on):
                continue
            then = self.stood_at(fact.position)
            days = (report.from_, report.until)
            was, now = ({row[-1]: row for row in known.bookings(*days)} for known in (then, self))
            for position in sorted(was.keys() | now.keys()):
                if then.said_of(was, position) != self.said_of(now, position):
                    one, other = was.get(position), now.get(position)
                    row = other or one
                    assert row is not None
                    change = "booked" if one is None else "retracted" if other is None else "changed"
                    rows.append((fact.position, _about(row), position, change, one and one[7], other and other[7]))
            before, after = (_by_scheme(known.grants(*days)) for known in (then, self))
            for scheme in sorted(before.keys() | after.keys()):
                if before.get(scheme) != after.get(scheme):
                    about = f"scheme:{scheme}"
                    rows.append((fact.position, about, None, "changed", before.get(scheme), after.get(scheme)))
        return rows

    def said_of(self, within: Iterable[int], position: int) -> Any:
        """The fact at a position, if it is one of these."""
        if position not in within:
            return None
        event = next(fact.event for fact in self.standing if fact.position == position)
        return event.model_dump(exclude={"deviation"})

    def found(self) -> list[Found]:
        late = {row[2] for row in self.repairs(date.max) if row[2] is not None}
        schemes = {scheme.scheme: scheme for scheme in self.schemes}
        return list(findings(self.standing, schemes, self.sites, late))

    def spending(self, from_: date, until: date) -> Rows:
        return [
            (
                *(one.expense.expense, one.position, one.expense.on.isoformat(), str(one.expense.group)),
                *(one.expense.scheme, one.expense.theme, one.expense.amount, one.check.value),
                *(one.criterion, one.weight, one.detail),
                one.settled.outcome.value if one.settled else None,
                one.settled.grounds if one.settled else None,
            )
            for one in self.found()
            if from_ <= one.expense.on < until
        ]

    def tolerance(self) -> Rows:
        return [
            (
                *(one.year, one.expenses, one.errors, one.limits and one.limits.errors),
                *(one.uncertainties, one.limits and one.limits.uncertainties, one.within),
            )
            for one in totals(self.standing, self.found())
        ]

    # ------------------------------------------------------------ findings

    def findings(self, now: datetime) -> set[Any]:
        """What is found of money and of promises at a moment, with what it is about."""
        return {
            (about, one.rule.id, str(one.detail), one.position, one.at)
            for about, all_found in self._findings()
            for one in found_at(all_found, now)
        }

    def _findings(self) -> Iterator[tuple[str, Iterable[Finding]]]:
        for agreement in agreements(self.promised):
            yield f"agreement:{agreement.made.agreement}", about_an_agreement(agreement)
        for promise in promises(self.promised):
            yield ":".join(subject_of(promise.made)[1:]), about_a_promise(promise)
        for file, position in self.risk_files:
            yield f"risk:{file.risk}", about_a_risk(file, position)
        for scheme in self.schemes:
            yield f"scheme:{scheme.scheme}", about_a_scheme(scheme, [file for file, _ in self.risk_files])
        for over in all_overspent(self.standing):
            yield f"theme:{over.budget.theme}", [about_a_theme(over)]
        for one in self.found():
            yield f"expense:{one.expense.expense}", finding_of(one)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _about(booking: tuple[Any, ...]) -> str:
    kind, id_ = booking[1], booking[2]
    return f"{kind.removesuffix('s')}:{id_}" if id_ else f"scheme:{booking[3]}"


def _by_scheme(lines: Iterable[Line]) -> dict[str, Decimal]:
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for line in lines:
        sums[line.scheme] += line.amount
    return sums
