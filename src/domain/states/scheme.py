"""A scheme of the Rijk: what happens to it, its groups and rates, and how far it is from application to settlement.

Rules F2 and F3 (policy 3.4). Its commands are in ``finance``. Amounts are euros, to the cent.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from operator import attrgetter, itemgetter
from typing import Annotated, NamedTuple

from pydantic import Field
from typing_extensions import override

from domain.kernel.days import OPEN, Day, Year, earlier
from domain.kernel.history import Event, Recorded
from domain.kernel.in_force import in_force
from domain.kernel.published import weeks_before_a_scheme_ends
from domain.kernel.vocabulary import Body, Document, EurosUp, Group, Id, Text


class Unit(StrEnum):
    """What a rate is paid for (rule F3)."""

    PLACE_DAY = "place_day"
    """One place of open capacity for one day, occupied or not."""
    PERSON_DAY = "person_day"
    """One person placed for one day."""
    LUMP_SUM = "lump_sum"
    """Once, on the day from which the rate holds."""


class FinanceEvent(Event):
    """An event about money. The ids in it are its tags, each by the name of its field."""


class SchemeEvent(FinanceEvent):
    """An event about a scheme."""

    scheme: Id

    def apply(self, scheme: "Scheme") -> None:
        """Fold this event into what is known of the scheme."""


class SchemeDefined(SchemeEvent):
    """A scheme of the Rijk (specifieke uitkering), for these groups, from a day until a day (excluded)."""

    TOPIC = "SchemeDefined@1"
    SUBJECT = frozenset({"scheme"})

    name: Text
    legal_basis: Text
    groups: Annotated[tuple[Group, ...], Field(min_length=1)]
    from_: Day = Field(alias="from")
    until: Day | None = None

    @override
    def apply(self, scheme: "Scheme") -> None:
        scheme.name, scheme.groups = self.name, tuple(dict.fromkeys(self.groups))
        scheme.from_, scheme.until, scheme.ends_by = self.from_, self.until or OPEN, scheme.position
        scheme.bases.append(Basis(self.from_, self.legal_basis))


class SchemeEndSet(SchemeEvent):
    """The scheme ends on another day (excluded): it goes on longer, or ends sooner. The last one holds (rule F2).

    ``on`` is the day on which that was decided or published.
    """

    TOPIC = "SchemeEndSet@1"
    SUBJECT = frozenset({"scheme"})

    until: Day
    on: Annotated[Day, Field(description="The day on which that was decided or published.")]
    source: Annotated[Text, Field(description="Where it was published.")]

    @override
    def apply(self, scheme: "Scheme") -> None:
        scheme.until, scheme.ends_by = self.until, scheme.position


class LegalBasisSet(SchemeEvent):
    """The scheme rests on another law from a day on, under which this body is responsible (rule F2)."""

    TOPIC = "LegalBasisSet@1"
    SUBJECT = frozenset({"scheme"})

    legal_basis: Text
    from_: Day = Field(alias="from")
    source: Text
    body: Annotated[Body | None, Field(description="Who is responsible under it.")] = None

    @override
    def apply(self, scheme: "Scheme") -> None:
        scheme.bases.append(Basis(self.from_, self.legal_basis, self.body))


class RateSet(SchemeEvent):
    """What is paid per unit, from a day on, until another rate for it holds (rule F2)."""

    TOPIC = "RateSet@1"
    SUBJECT = frozenset({"scheme", "unit"})

    unit: Unit
    amount: EurosUp
    from_: Day = Field(alias="from")
    source: Annotated[Text, Field(description="Where it was published.")]

    @override
    def apply(self, scheme: "Scheme") -> None:
        scheme.rates.setdefault(self.unit, []).append((self.from_, self.amount, scheme.position))


class SchemeAppliedFor(SchemeEvent):
    """The municipality applies for the grant."""

    TOPIC = "SchemeAppliedFor@1"
    SUBJECT = frozenset({"scheme"})

    on: Day
    amount: EurosUp | None = None
    document: Document | None = None

    @override
    def apply(self, scheme: "Scheme") -> None:
        scheme.steps.append((self.on, "applied", self.amount or Decimal()))


class SchemeGranted(SchemeEvent):
    """The Rijk grants it."""

    TOPIC = "SchemeGranted@1"
    SUBJECT = frozenset({"scheme"})

    on: Day
    amount: EurosUp | None = None
    document: Document | None = None

    @override
    def apply(self, scheme: "Scheme") -> None:
        scheme.steps.append((self.on, "granted", self.amount or Decimal()))


class AdvanceRecorded(SchemeEvent):
    """The Rijk pays an advance."""

    TOPIC = "AdvanceRecorded@1"
    SUBJECT = frozenset({"scheme"})

    amount: EurosUp
    on: Day

    @override
    def apply(self, scheme: "Scheme") -> None:
        scheme.steps.append((self.on, "advanced", self.amount))


class SchemeSettled(SchemeEvent):
    """The Rijk settles a year of it: this amount is the municipality's for good."""

    TOPIC = "SchemeSettled@1"
    SUBJECT = frozenset({"scheme", "year"})

    year: Year
    amount: EurosUp
    on: Day
    document: Document | None = None

    @override
    def apply(self, scheme: "Scheme") -> None:
        scheme.steps.append((self.on, "settled", self.amount))


class Basis(NamedTuple):
    """The law on which a scheme rests from a day on, and the body that is responsible under it, if somebody said."""

    from_: date
    legal_basis: str
    body: Body | None = None


@dataclass
class Scheme:
    """What is known of one scheme; ``until`` is excluded."""

    scheme: str
    position: int = 0
    name: str = ""
    groups: tuple[Group, ...] = ()
    from_: date = OPEN
    until: date = OPEN
    ends_by: int = 0
    """The position of the event that says when it ends, or that no end is known."""
    bases: list[Basis] = field(default_factory=list)
    rates: dict[Unit, list[tuple[date, Decimal, int]]] = field(default_factory=dict)
    """Per unit, each rate by its first day, with the position of its event."""
    steps: list[tuple[date, str, Decimal]] = field(default_factory=list)
    """What was applied for, granted, advanced and settled, on which day."""

    @classmethod
    def fold(cls, scheme: str, facts: Iterable[Recorded]) -> "Scheme":
        """The scheme after these facts (corrections already worked in)."""
        found = cls(scheme)
        for recorded in facts:
            if isinstance(recorded.event, SchemeEvent):
                found.position = recorded.position
                recorded.event.apply(found)
        return found

    def warned_from(self) -> date | None:
        """From when its end is near (rule F5); None where no end is known."""
        return None if self.until == OPEN else earlier(self.until, weeks=weeks_before_a_scheme_ends(self.until))

    def holds_on(self, day: date) -> bool:
        """Whether the scheme is in force on this day."""
        return self.from_ <= day < self.until

    def rate_on(self, unit: Unit, day: date) -> tuple[Decimal, int] | None:
        """The rate that holds on this day, of two from one day the last recorded, with its event's position."""
        begun = in_force(self.rates.get(unit, []), day, itemgetter(0))
        return begun[1:] if begun else None

    def basis_on(self, day: date) -> Basis | None:
        """On what it rests on this day, of two from one day the last recorded; None before it began."""
        return in_force(self.bases, day, attrgetter("from_"))

    def state_on(self, day: date) -> str:
        """How far it is: defined, applied, granted, advanced or settled."""
        taken = sorted((step for step in self.steps if step[0] <= day), key=lambda step: STATES.index(step[1]))
        return taken[-1][1] if taken else STATES[0]

    def turns(self) -> list[date]:
        """The days on which it begins, rests on another law, is paid at another rate, is a step further, is near its
        end, and ends."""
        days = {self.from_, self.until, self.warned_from() or OPEN}
        days.update(basis.from_ for basis in self.bases)
        days.update(from_ for rates in self.rates.values() for from_, _, _ in rates)
        days.update(on for on, _, _ in self.steps)
        return sorted(days - {OPEN})

    def total(self, step: str, from_: date, until: date) -> Decimal:
        """The euros of all steps of a kind from a day until a day (excluded)."""
        return sum((amount for on, kind, amount in self.steps if kind == step and from_ <= on < until), Decimal("0.00"))


STATES = ("defined", "applied", "granted", "advanced", "settled")
