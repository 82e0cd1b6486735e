"""Coupling by the IND and housing by the corporation: how a household comes to its dwelling (policy 2.3).

Rules C1 and Q2. `dwelling` is the owner's number of a dwelling, never its address.
"""

from typing import Annotated

from pydantic import AfterValidator, Field
from typing_extensions import override

from domain.cases.residence import record_of_case
from domain.kernel.correcting import CorrectedBy
from domain.kernel.days import Day
from domain.kernel.deciding import Command, Deciding, records, refuse
from domain.kernel.ids_in_use import Makes
from domain.kernel.personal import Personal
from domain.kernel.rules import N_
from domain.kernel.vocabulary import Id, MunicipalityCode, Name, Text, no_citizen_number
from domain.states.household import Coupling, Household, HouseholdEvent, Housing, Offer, refuse_after_closing

Dwelling = Annotated[Name, Field(description="The owner's number of the dwelling, not its address.")]


Reference = Annotated[Text, AfterValidator(no_citizen_number)]


class CaseCoupled(HouseholdEvent):
    """A permit holder's household is coupled to a municipality; an earlier coupling ends (rule C1)."""

    TOPIC = "CaseCoupled@1"
    SUBJECT = frozenset({"case"})

    municipality: MunicipalityCode
    on: Day
    coupled_by: Text
    reference: Annotated[Reference | None, Field(description="Their reference; never a V-number.")] = None

    @override
    def apply(self, household: Household) -> None:
        household.couplings.append(Coupling(self.municipality, self.on, self.coupled_by, self.reference))

    @override
    def check(self, household: Household) -> None:
        refuse_after_closing(household, self.on)


class CouplingWithdrawn(HouseholdEvent):
    """The coupling is withdrawn from a day on."""

    TOPIC = "CouplingWithdrawn@1"
    SUBJECT = frozenset({"case"})

    on: Day
    reason: Personal

    @override
    def apply(self, household: Household) -> None:
        begun = [coupling for coupling in household.couplings if coupling.on <= self.on < coupling.until]
        if begun:
            coupling = max(begun, key=lambda coupling: coupling.on)
            coupling.until, coupling.withdrawn = self.on, True

    @override
    def check(self, household: Household) -> None:
        if household.coupling_on(self.on) is None:
            raise refuse(N_("Case {case} has no coupling on {day}."), case=self.case, day=self.on)


class DwellingOffered(HouseholdEvent):
    """The housing corporation offers a dwelling."""

    TOPIC = "DwellingOffered@1"
    SUBJECT = frozenset({"case", "dwelling"})

    dwelling: Dwelling
    by: Annotated[Text, Field(description="Who offers it, such as Vechtdal Wonen.")]
    on: Day

    @override
    def apply(self, household: Household) -> None:
        standing = household.standing_offer(self.dwelling)
        if standing is None:
            household.offers.append(Offer(self.dwelling, self.by, self.on))
        else:
            standing.by, standing.on = self.by, self.on

    @override
    def check(self, household: Household) -> None:
        refuse_after_closing(household, self.on)


class DwellingRefused(HouseholdEvent):
    """The household refuses the dwelling."""

    TOPIC = "DwellingRefused@1"
    SUBJECT = frozenset({"case", "dwelling"})

    dwelling: Dwelling
    on: Day
    reason: Personal

    @override
    def apply(self, household: Household) -> None:
        standing = household.standing_offer(self.dwelling)
        if standing is not None:
            standing.refused = self.on

    @override
    def check(self, household: Household) -> None:
        offer = household.standing_offer(self.dwelling)
        if offer is None:
            text = N_("Dwelling {dwelling} is not on offer to case {case}.")
            raise refuse(text, dwelling=self.dwelling, case=self.case)
        if self.on < offer.on:
            text = N_("Dwelling {dwelling} was offered on {offered}; it cannot be refused on {day}.")
            raise refuse(text, dwelling=self.dwelling, offered=offer.on, day=self.on)


class HouseholdHoused(HouseholdEvent):
    """The household gets a dwelling; ``persons`` None means all who belong to it that day (rule Q2)."""

    TOPIC = "HouseholdHoused@1"
    SUBJECT = frozenset({"case"})

    dwelling: Dwelling
    on: Day
    persons: Annotated[tuple[Id, ...] | None, Field(min_length=1, description="Everyone, if left out.")] = None
    temporary: bool = False

    @override
    def apply(self, household: Household) -> None:
        housing = Housing(self.dwelling, self.on, self.persons, self.temporary, household.position)
        household.housings.append(housing)

    @override
    def check(self, household: Household) -> None:
        refuse_after_closing(household, self.on)


@records(CaseCoupled, "coupling couple")
def couple_case(command: Command, event: CaseCoupled) -> Deciding:
    """The IND (in practice COA) couples a household to a municipality (policy 2.3)."""
    yield from record_of_case(command, event)


@records(CouplingWithdrawn, "coupling withdraw")
def withdraw_coupling(command: Command, event: CouplingWithdrawn) -> Deciding:
    """The coupling in force on a day is withdrawn (policy 2.3)."""
    yield from record_of_case(command, event)


@records(DwellingOffered, "coupling offer")
def offer_dwelling(command: Command, event: DwellingOffered) -> Deciding:
    """The housing corporation offers a dwelling to a household (policy 2.3)."""
    yield from record_of_case(command, event)


@records(DwellingRefused, "coupling refuse")
def refuse_dwelling(command: Command, event: DwellingRefused) -> Deciding:
    """A household refuses a dwelling that it was offered."""
    yield from record_of_case(command, event)


@records(HouseholdHoused, "coupling house")
def house_household(command: Command, event: HouseholdHoused) -> Deciding:
    """A household, or the named persons of it, gets a dwelling: this realises the quota (policy 2.3)."""
    yield from record_of_case(command, event)


EVENTS = (CaseCoupled, CouplingWithdrawn, DwellingOffered, DwellingRefused, HouseholdHoused)
COMMANDS = (couple_case, withdraw_coupling, offer_dwelling, refuse_dwelling, house_household)
MAKES: Makes = {}
CORRECTED_BY: CorrectedBy = {}
