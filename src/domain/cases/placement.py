"""Placements: a household, or some of it, at a location from a day until a day (policy 3.1, rules P1 to P4)."""

from typing import Annotated

from pydantic import Field
from typing_extensions import override

from domain.cases.residence import record_of_case, see_household
from domain.kernel.correcting import CorrectedBy
from domain.kernel.days import OPEN, Day
from domain.kernel.deciding import TAKEN, UNKNOWN, Command, Deciding, History, records, refuse, see
from domain.kernel.ids_in_use import Makes
from domain.kernel.personal import Personal, SecretText
from domain.kernel.rules import N_, say
from domain.kernel.vocabulary import Id, Name
from domain.states.household import Household, HouseholdEvent, Placing, refuse_after_closing, refuse_strangers
from domain.states.site import see_site


class HouseholdPlaced(HouseholdEvent):
    """A household is placed; ``persons`` None means everyone who belongs to it, now and later."""

    TOPIC = "HouseholdPlaced@1"
    SUBJECT = frozenset({"placement", "case"})

    placement: Annotated[Id, Field(description="An id for the placement.")]
    location: Id
    from_: Day = Field(alias="from", description="Day of arrival; it counts.")
    until: Annotated[Day | None, Field(description="Day of departure; it does not count. Open when left out.")] = None
    unit: Name | None = None
    persons: Annotated[tuple[Id, ...] | None, Field(min_length=1, description="Everyone, if left out.")] = None

    @override
    def apply(self, household: Household) -> None:
        household.placements[self.placement] = Placing(
            self.placement,
            self.location,
            self.from_,
            self.until or OPEN,
            self.unit,
            self.persons,
            household.position,
        )

    @override
    def check_itself(self) -> None:
        if self.until == self.from_:
            raise refuse(N_("A placement from {day} until the same day has no day in it."), day=self.from_)

    @override
    def check(self, household: Household) -> None:
        refuse_after_closing(household, self.from_)
        refuse_strangers(household, self.persons)


class PlacementEnded(HouseholdEvent):
    """A placement ends: the day of departure does not count any more (rule P4)."""

    TOPIC = "PlacementEnded@1"
    SUBJECT = frozenset({"placement", "case"})

    placement: Id
    on: Day
    reason: Personal

    @override
    def apply(self, household: Household) -> None:
        placing = household.placements.get(self.placement)
        if placing:
            placing.until = self.on
            placing.ended = True

    @override
    def check(self, household: Household) -> None:
        placing = household.placements.get(self.placement)
        if placing is not None and placing.ended:
            text = N_("Placement {placement} ended on {day}; correct it with correct_placement.")
            raise refuse(text, placement=self.placement, day=placing.until)


class PlacementCorrected(HouseholdEvent):
    """A placement was recorded with wrong days, location or unit; what is given replaces what was."""

    TOPIC = "PlacementCorrected@1"
    SUBJECT = frozenset({"placement", "case"})

    placement: Id
    reason: Personal
    from_: Day | None = Field(default=None, alias="from")
    until: Day | None = None
    location: Id | None = None
    unit: Name | None = None

    @override
    def apply(self, household: Household) -> None:
        placing = household.placements.get(self.placement)
        if placing:
            placing.from_ = self.from_ or placing.from_
            placing.until = self.until or placing.until
            placing.location = self.location or placing.location
            placing.unit = self.unit or placing.unit

    @override
    def check_itself(self) -> None:
        if (self.from_, self.until, self.location, self.unit) == (None, None, None, None):
            raise refuse(N_("Nothing to correct: give from, until, location or unit."))


class PlacementCase(History):
    """To which case a placement belongs; and that its id is taken."""

    def __init__(self, placement: str) -> None:
        super().__init__([HouseholdPlaced], f"placement:{placement}")
        self.placement = placement

    def case(self) -> str | None:
        """The case, or None when there is no such placement."""
        placed = [f.event for f in self.facts if isinstance(f.event, HouseholdPlaced)]
        return placed[-1].case if placed else None

    def known_case(self) -> str:
        """The case. Raises ``Refused`` when there is no such placement."""
        case = self.case()
        if case is None:
            raise refuse(UNKNOWN, what=say(N_("Placement")), id=self.placement)
        return case


@records(HouseholdPlaced, "placement place", about="placement")
def place_household(command: Command, event: HouseholdPlaced) -> Deciding:
    """Place a household, or the named persons of it, at a location (policy 3.1)."""
    taken = yield from see(PlacementCase(event.placement))
    if taken.case() is not None:
        raise refuse(TAKEN, what=say(N_("Placement")), id=event.placement)
    (yield from see_site(command, event.location)).known()
    yield from record_of_case(command, event, tags=(f"placement:{event.placement}", f"location:{event.location}"))


class EndPlacement(Command):
    """End a placement on the day of departure, which no longer counts (policy 3.1)."""

    VERB = ("placement", "end")

    placement: Id
    on: Annotated[Day, Field(description="Day of departure; it does not count.")]
    reason: SecretText

    @override
    def decide(self) -> Deciding:
        case = (yield from see(PlacementCase(self.placement))).known_case()
        placing = (yield from see_household(self, case)).known().placements[self.placement]
        reason = Personal(f"case:{case}", self.reason.get_secret_value())
        event = self.as_event(PlacementEnded, case=case, reason=reason)
        yield from record_of_case(self, event, tags=(f"placement:{self.placement}", f"location:{placing.location}"))


class CorrectPlacement(Command):
    """Correct the days, the location or the unit of a placement; what is left out stays as it is (policy 3.4)."""

    VERB = ("placement", "correct")

    placement: Id
    reason: SecretText
    from_: Annotated[Day | None, Field(alias="from")] = None
    until: Day | None = None
    location: Id | None = None
    unit: Name | None = None

    @override
    def decide(self) -> Deciding:
        case = (yield from see(PlacementCase(self.placement))).known_case()
        placing = (yield from see_household(self, case)).known().placements[self.placement]
        location = self.location or placing.location
        (yield from see_site(self, location)).known()
        event = self.as_event(
            PlacementCorrected, case=case, reason=Personal(f"case:{case}", self.reason.get_secret_value())
        )
        tags = (f"placement:{self.placement}", f"location:{location}", f"location:{placing.location}")
        yield from record_of_case(self, event, tags=tags)


EVENTS = (HouseholdPlaced, PlacementEnded, PlacementCorrected)
COMMANDS = (place_household, EndPlacement, CorrectPlacement)
MAKES: Makes = {HouseholdPlaced: (N_("Placement"), "placement")}
CORRECTED_BY: CorrectedBy = {}
