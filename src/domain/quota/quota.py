"""The quota: a half-year's task to house permit holders, what it opens with and what remains (policy 2.3).

Rules Q1 to Q5, and the capacity targets, which are a stock on a date.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Annotated, NamedTuple

from eventsourcing.dcb.domain import Selector
from pydantic import Field
from typing_extensions import override

from domain.kernel.correcting import CorrectedBy, Correcting
from domain.kernel.days import OPEN, Day, Period, next_half_year
from domain.kernel.deciding import CORRECTIONS, Command, Deciding, Refused, records, refuse, see
from domain.kernel.found import joined, while_
from domain.kernel.history import Event, Recorded, effective
from domain.kernel.ids_in_use import Makes
from domain.kernel.rules import N_, Q1, Q3, Q4, Finding, say, sentence
from domain.kernel.vocabulary import Count, Difference, Group, Id, MunicipalityCode, Text, quota_tag

OPENS_OTHERWISE = sentence(
    "half_year_opens_otherwise",
    N_("{period} opens with {opening}; {carry} remained of the half-year before."),
)


class QuotaEvent(Event):
    """An event about a task, or about places to have."""


class QuotaAssigned(QuotaEvent):
    """The Rijk gives a municipality its task for a half-year; a second one for the same replaces the first."""

    TOPIC = "QuotaAssigned@1"
    SUBJECT = frozenset({"municipality", "group"})

    municipality: MunicipalityCode
    group: Group
    period: Period
    persons: Count
    source: Annotated[Text, Field(description="Where it was published.")]
    part_of: Annotated[Group | None, Field(description="The group whose task includes this one.")] = None


class OpeningBalanceRecorded(QuotaEvent):
    """What a half-year opens with: positive is arrears. It starts, or restarts, the chain (rule Q1)."""

    TOPIC = "OpeningBalanceRecorded@1"
    SUBJECT = frozenset({"municipality", "group"})

    municipality: MunicipalityCode
    group: Group
    period: Period
    persons: Difference
    source: Text


class QuotaExchanged(QuotaEvent):
    """One municipality takes over part of another's task (Huisvestingswet 2014, art. 29.2; rule Q4)."""

    TOPIC = "QuotaExchanged@1"
    SUBJECT = frozenset({"giver", "taker", "group"})

    giver: MunicipalityCode
    taker: MunicipalityCode
    group: Group
    period: Period
    persons: Annotated[Count, Field(ge=1)]
    source: Text

    @override
    def check_itself(self) -> None:
        if self.giver == self.taker:
            raise Refused(say(N_("{giver} cannot exchange with itself."), giver=self.giver), rules=[Q4])


class QuotaCorrected(QuotaEvent):
    """The task of a half-year is more, or less, than what was assigned."""

    TOPIC = "QuotaCorrected@1"
    SUBJECT = frozenset({"municipality", "group"})

    municipality: MunicipalityCode
    group: Group
    period: Period
    persons: Difference
    reason: Text


Others = Annotated[tuple[Group, ...], Field(min_length=1)] | None
"""The groups that a number is for besides its first: of all of them together, as the table of 2.3 has asylum."""


class CapacityTargetSet(QuotaEvent):
    """How many places a municipality or a region is to have on a day: a stock (policy 2.3)."""

    TOPIC = "CapacityTargetSet@1"
    SUBJECT = frozenset({"municipality", "region", "group", "together_with"})

    municipality: MunicipalityCode | None = None
    region: Annotated[Id | None, Field(description="Such as IJsselland.")] = None
    group: Group
    on: Day
    places: Count
    source: Text
    together_with: Annotated[Others, Field(description="Another group that the same places are for.")] = None

    @override
    def check_itself(self) -> None:
        if (self.municipality is None) == (self.region is None):
            raise refuse(N_("A capacity target is for a municipality or for a region: give one of the two."))
        refuse_twice(self.group, self.together_with)


class Entry(NamedTuple):
    """A number that goes into a balance. ``kind`` is opening, assigned, exchanged, corrected or realised."""

    municipality: str
    group: Group
    period: str
    kind: str
    persons: int
    part_of: Group | None = None


def entries(event: Event) -> list[Entry]:
    """What an event about a quota adds to balances: of an exchange, the giver's task falls, the taker's rises."""
    match event:
        case QuotaAssigned():
            key = (event.municipality, event.group, event.period)
            return [Entry(*key, "assigned", event.persons, event.part_of)]
        case OpeningBalanceRecorded():
            return [Entry(event.municipality, event.group, event.period, "opening", event.persons)]
        case QuotaCorrected():
            return [Entry(event.municipality, event.group, event.period, "corrected", event.persons)]
        case QuotaExchanged():
            given = Entry(event.giver, event.group, event.period, "exchanged", -event.persons)
            return [given, given._replace(municipality=event.taker, persons=event.persons)]
        case _:
            return []


class Balance(NamedTuple):
    """One line of the quota balance: persons, per municipality, group and half-year (rule Q1)."""

    municipality: str
    group: Group
    period: str
    opening: int
    assigned: int
    exchanged: int
    corrected: int
    realised: int
    remaining: int
    carry: int | None
    """What the half-year before left, where a recorded opening balance took its place."""

    @property
    def given(self) -> int:
        """What the half-year itself asks for."""
        return self.assigned + self.exchanged + self.corrected

    @property
    def task(self) -> int:
        """What it asks for with what it opens with: COA's corrected task."""
        return self.opening + self.given


Parents = dict[str, Group | None]
"""Of which quota a group's quota is part, from a half-year on."""


def balances(found: Iterable[Entry], until: str) -> list[Balance]:
    """The balances of every municipality, group and half-year with an entry, and those carried up to ``until``.

    ``remaining = opening + assigned + exchanged + corrected − realised``, and the next opening is this remaining
    (rule Q1). Entries come in the order in which they were recorded: of several assignments for one half-year
    the last one stands, and so with opening balances. What is realised for a group counts for the group that
    its quota is part of, too (rule Q3).
    """
    sums: dict[tuple[str, Group], dict[str, dict[str, int]]] = {}
    parents: dict[tuple[str, Group], Parents] = {}
    for entry in found:
        key = (entry.municipality, entry.group)
        numbers = sums.setdefault(key, {}).setdefault(entry.period, {})
        if entry.kind in ("assigned", "opening"):
            numbers[entry.kind] = entry.persons
        else:
            numbers[entry.kind] = numbers.get(entry.kind, 0) + entry.persons
        if entry.kind == "assigned":
            parents.setdefault(key, {})[entry.period] = entry.part_of
    _count_in_parents(sums, parents)
    return [balance for key in sorted(sums) for balance in _chain(*key, sums[key], until)]


def _count_in_parents(
    sums: dict[tuple[str, Group], dict[str, dict[str, int]]], parents: dict[tuple[str, Group], Parents]
) -> None:
    own = {
        key: {period: numbers["realised"] for period, numbers in periods.items() if "realised" in numbers}
        for key, periods in sums.items()
    }
    for (municipality, group), declared in parents.items():
        for period, realised in own.get((municipality, group), {}).items():
            parent = _parent(declared, period)
            if parent is not None:
                numbers = sums.setdefault((municipality, parent), {}).setdefault(period, {})
                numbers["realised"] = numbers.get("realised", 0) + realised


def _parent(declared: Parents, period: str) -> Group | None:
    in_force = max((p for p in declared if p <= period), default=None)
    return declared[in_force] if in_force else None


def counting(found: Iterable[Entry], group: Group, period: str) -> list[Group]:
    """The groups whose housing counts for a quota of a municipality, of which these are the entries: its own, and those
    that are part of it (rule Q3)."""
    parents: dict[Group, Parents] = {}
    for entry in found:
        if entry.kind == "assigned":
            parents.setdefault(entry.group, {})[entry.period] = entry.part_of
    return [group, *(other for other, declared in sorted(parents.items()) if _parent(declared, period) is group)]


def _chain(municipality: str, group: Group, periods: dict[str, dict[str, int]], until: str) -> Iterable[Balance]:
    period, last = min(periods), max(until, *periods)
    carried: int | None = None
    while True:
        numbers = periods.get(period, {})
        opening = numbers.get("opening", carried or 0)
        assigned, exchanged = numbers.get("assigned", 0), numbers.get("exchanged", 0)
        corrected, realised = numbers.get("corrected", 0), numbers.get("realised", 0)
        remaining = opening + assigned + exchanged + corrected - realised
        carry = carried if "opening" in numbers else None
        numbers_ = (opening, assigned, exchanged, corrected, realised, remaining)
        yield Balance(municipality, group, period, *numbers_, carry)
        if period >= last:
            return
        carried, period = remaining, next_half_year(period)


class Opening(NamedTuple):
    """An opening balance that was recorded, and what remained of the half-year before: how much from which day on.

    ``carried`` is by day, of which the first may be the first of all; None from where there is no half-year before.
    """

    municipality: str
    group: Group
    period: str
    persons: int
    carried: Sequence[tuple[date, int | None]]


def openings(found: Sequence[Entry], housed: Iterable[tuple[date, Entry]]) -> Iterator[Opening]:
    """The opening balances that were recorded, by municipality, group and half-year.

    ``found`` are the entries in the order in which they were recorded, without what is realised: that is ``housed``, by
    its day.
    """
    recorded = [entry for entry in found if entry.kind == "opening"]
    last = max((entry.period for entry in recorded), default="")
    by_day: dict[date, list[Entry]] = {}
    for day, entry in housed:
        if entry.period < last:  # what is realised later is carried to none of them
            by_day.setdefault(day, []).append(entry)
    realised: Counter[Entry] = Counter()
    opened = {(entry.municipality, entry.group, entry.period): entry.persons for entry in recorded}
    steps: dict[tuple[str, Group, str], list[tuple[date, int | None]]] = {key: [] for key in opened}
    for day in [date.min, *sorted(by_day)]:
        for entry in by_day.get(day, []):
            realised[entry._replace(persons=0)] += entry.persons
        by_then = [entry._replace(persons=persons) for entry, persons in realised.items() if persons]
        for line in balances([*found, *by_then], last):
            carried = steps.get((line.municipality, line.group, line.period))
            if carried is not None and (not carried or carried[-1][1] != line.carry):
                carried.append((day, line.carry))
    for key in sorted(steps):
        yield Opening(*key, opened[key], steps[key])


def about_an_opening(opening: Opening, position: int | None) -> Iterator[Finding]:
    """A half-year that opens with another number than remained of the one before, while that remains (rule Q1).

    ``position`` is the event that says what it opens with. What is so from the first of all days is found whenever one
    asks.
    """
    yield from joined(_otherwise(opening, position))


def _otherwise(opening: Opening, position: int | None) -> Iterator[Finding]:
    for (day, carry), (following, _) in pairwise([*opening.carried, (OPEN, None)]):
        if carry is not None and carry != opening.persons:
            detail = say(OPENS_OTHERWISE, period=opening.period, opening=opening.persons, carry=carry)
            yield from while_(Finding(Q1, detail, position, None), day, following)


def share(national: int, inhabitants: int, national_inhabitants: int) -> int:
    """A municipality's part of a national number, rounded up (rule Q5; Huisvestingswet 2014, art. 29.1).

    Inhabitants on 1 January of the year before. A plausibility check: what is assigned is what was published.
    """
    return -(-national * inhabitants // national_inhabitants)


class PartOf:
    """Of which quota a group's quota is part, for one municipality (rule Q3)."""

    def __init__(self, municipality: str, group: Group) -> None:
        self.tag = quota_tag(municipality, group)
        self.recorded: list[Recorded] = []

    def selectors(self) -> Sequence[Selector]:
        """The assignments of this quota, and their corrections."""
        return [Selector(types=(QuotaAssigned, *CORRECTIONS), tags=[self.tag])]

    def apply(self, recorded: Recorded) -> None:
        """Keep the event."""
        self.recorded.append(recorded)

    def groups(self) -> set[Group]:
        """The groups that it is, or was, declared part of."""
        facts = (fact.event for fact in effective(self.recorded))
        return {e.part_of for e in facts if isinstance(e, QuotaAssigned) and e.part_of is not None}


def refuse_circle(municipality: str, group: Group, part_of: Group) -> Deciding:
    """Raises ``Refused`` when a quota would be part of itself, or of one that is part of it (rule Q3)."""
    parent = yield from see(PartOf(municipality, part_of))
    if part_of == group or group in parent.groups():
        text = N_("The quota of {group} cannot be part of {parent}, which is part of it.")
        raise Refused(say(text, group=group, parent=part_of), rules=[Q3])


@records(QuotaAssigned, "quota assign")
def assign_quota(command: Command, event: QuotaAssigned) -> Deciding:
    """Record the task that the Rijk gives for a half-year (policy 2.2, 2.3). A second one replaces the first."""
    if event.part_of is not None:
        yield from refuse_circle(event.municipality, event.group, event.part_of)
    command.record(event, quota_tag(event.municipality, event.group))


@records(OpeningBalanceRecorded, "quota opening")
def record_opening_balance(command: Command, event: OpeningBalanceRecorded) -> None:
    """Record what a half-year opens with; positive is arrears, negative is ahead (policy 2.3)."""
    command.record(event, quota_tag(event.municipality, event.group))


@records(QuotaExchanged, "quota exchange")
def exchange_quota(command: Command, event: QuotaExchanged) -> None:
    """One municipality takes over part of another's task (Huisvestingswet 2014, art. 29.2)."""
    command.record(event, quota_tag(event.giver, event.group), quota_tag(event.taker, event.group))


@records(QuotaCorrected, "quota correct")
def correct_quota(command: Command, event: QuotaCorrected) -> None:
    """Add to (or, negative, take from) the task of a half-year (policy 2.3)."""
    command.record(event, quota_tag(event.municipality, event.group))


def groups_of(group: Group, others: Others) -> tuple[Group, ...]:
    """All groups that a number is for."""
    return (group, *(others or ()))


def refuse_twice(group: Group, others: Others) -> None:
    """Raises ``Refused`` when a number is for groups of which one is named twice."""
    groups = groups_of(group, others)
    if len(set(groups)) < len(groups):
        raise refuse(N_("These places are of groups together, and one is named twice: name each once."))


@records(CapacityTargetSet, "quota target")
def set_capacity_target(command: Command, event: CapacityTargetSet) -> None:
    """Record how many places a municipality, or a region, is to have on a day (policy 2.3)."""
    groups = groups_of(event.group, event.together_with)
    command.record(event, *(f"target:{event.municipality or event.region}/{group}" for group in groups))


def recheck_quota(correcting: Correcting) -> Deciding:
    """Decide on a correction of a task: no quota becomes part of itself."""
    after = correcting.after
    if isinstance(after, QuotaAssigned) and after.part_of is not None:
        yield from refuse_circle(after.municipality, after.group, after.part_of)
    correcting.record()


EVENTS = (QuotaAssigned, OpeningBalanceRecorded, QuotaExchanged, QuotaCorrected, CapacityTargetSet)
COMMANDS = (assign_quota, record_opening_balance, exchange_quota, correct_quota, set_capacity_target)
MAKES: Makes = {}
CORRECTED_BY: CorrectedBy = {QuotaEvent: recheck_quota}
