"""Support: integration plans, living allowance, schools, on-site support and programmes (policy 3.2, rules S1 to S5).

What a household gets is a fact of its case, and what a location has is one of the location; schools, programmes and
terms are facts of their own. What a household is entitled to is in ``allowance``, the need for places in ``schooling``.
"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field
from typing_extensions import override

from domain import named
from domain.history import Event
from domain.household import OPEN, Allowance, Household, HouseholdEvent, HouseholdView, Plan, refuse_after_closing
from domain.named import Makes
from domain.residence import record_about_household
from domain.rules import N_
from domain.site import LocationEvent, Site, record_about_location, see_site
from domain.slices import Command, Deciding, SecretText, command, see
from domain.spells import Spell, end, refuse_impossible_spells
from domain.vocabulary import Count, Day, Document, Id, Name, Personal, Text

Weeks = Annotated[int, Field(ge=1, le=520, strict=True)]


class Level(StrEnum):
    """For whom a school is: the register knows who is a minor, not how old."""

    PRIMARY = "primary"
    SECONDARY = "secondary"


class SupportEvent(Event):
    """An event about what support is given by: a school, a programme, a term."""


class HouseholdSupportEvent(HouseholdEvent):
    """An event about the support that a household gets."""


class SiteSupportEvent(LocationEvent):
    """An event about the support that a location has."""


# ---------------------------------------------------------------- integration plans


class PlanTermSet(SupportEvent):
    """An integration plan is agreed within so many weeks of the day on which it is due, from a day on (rule S1)."""

    TOPIC = "PlanTermSet@1"

    weeks: Weeks
    from_: Day = Field(alias="from")
    source: Text


class PlanRequired(HouseholdSupportEvent):
    """A person is to have a personal integration plan: its term runs from this day."""

    TOPIC = "PlanRequired@1"
    SUBJECT = frozenset({"case", "person"})

    person: Id
    from_: Day = Field(alias="from")

    @override
    def apply(self, household: Household) -> None:
        household.plans.append(Plan(self.person, self.from_))


class PlanAgreed(HouseholdSupportEvent):
    """The plan is agreed with the person; agreeing on it anew later does not change when it first was."""

    TOPIC = "PlanAgreed@1"
    SUBJECT = frozenset({"case", "person"})

    person: Id
    on: Day
    document: Document | None = None

    @override
    def apply(self, household: Household) -> None:
        plan = household.open_plan(self.person)
        plan.agreed = min(plan.agreed or self.on, self.on)


class PlanEnded(HouseholdSupportEvent):
    """The plan ends: it was completed, or is no longer needed."""

    TOPIC = "PlanEnded@1"
    SUBJECT = frozenset({"case", "person"})

    person: Id
    on: Day
    reason: Personal

    @override
    def apply(self, household: Household) -> None:
        household.open_plan(self.person).ended = self.on


# ---------------------------------------------------------------- living allowance


class AllowanceGranted(HouseholdSupportEvent):
    """The household gets a living allowance, from a day until a day (excluded)."""

    TOPIC = "AllowanceGranted@1"
    SUBJECT = frozenset({"case"})

    from_: Day = Field(alias="from")
    until: Day | None = None
    with_host: bool = False
    catered: bool = False
    contributors: tuple[Id, ...] = ()

    @override
    def apply(self, household: Household) -> None:
        household.allowances.append(
            Allowance(
                household.case,
                self.from_,
                self.until or OPEN,
                with_host=self.with_host,
                catered=self.catered,
                contributors=self.contributors,
            )
        )


class AllowanceEnded(HouseholdSupportEvent):
    """The household no longer gets a living allowance, from a day on."""

    TOPIC = "AllowanceEnded@1"
    SUBJECT = frozenset({"case"})

    on: Day

    @override
    def apply(self, household: Household) -> None:
        for allowance in reversed(household.allowances):
            if not allowance.ended:
                allowance.until, allowance.ended = self.on, True
                return
        household.allowances.append(Allowance(household.case, None, self.on))


# ---------------------------------------------------------------- schools


class SchoolOpened(SupportEvent):
    """A school takes newcomers, from a day on; ``locations`` are those whose children it is for (none: all)."""

    TOPIC = "SchoolOpened@1"
    SUBJECT = frozenset({"school"})

    school: Id
    name: Text
    level: Level
    places: Count
    from_: Day = Field(alias="from")
    locations: tuple[Id, ...] = ()


class SchoolPlacesSet(SupportEvent):
    """The school has so many places from a day on."""

    TOPIC = "SchoolPlacesSet@1"
    SUBJECT = frozenset({"school"})

    school: Id
    places: Count
    from_: Day = Field(alias="from")


class ChildEnrolled(HouseholdSupportEvent):
    """A child of the household goes to a school, from a day until a day (excluded)."""

    TOPIC = "ChildEnrolled@1"
    SUBJECT = frozenset({"case", "person", "school"})

    person: Id
    school: Id
    from_: Day = Field(alias="from")
    until: Day | None = None

    @override
    def apply(self, household: Household) -> None:
        household.enrolments.append(Spell(self.person, self.from_, self.until or OPEN, at=self.school))


class EnrolmentEnded(HouseholdSupportEvent):
    """The child no longer goes to its school, from a day on."""

    TOPIC = "EnrolmentEnded@1"
    SUBJECT = frozenset({"case", "person"})

    person: Id
    on: Day

    @override
    def apply(self, household: Household) -> None:
        end(household.enrolments, self.person, self.on)


# ---------------------------------------------------------------- on-site support


class OnSiteSupportStarted(SiteSupportEvent):
    """Somebody, such as de Stuw, supports the residents of a location, from a day until a day (excluded)."""

    TOPIC = "OnSiteSupportStarted@1"
    SUBJECT = frozenset({"location", "by"})

    by: Name
    from_: Day = Field(alias="from")
    until: Day | None = None

    @override
    def apply(self, site: Site) -> None:
        site.on_site.append(Spell(self.by, self.from_, self.until or OPEN))


class OnSiteSupportEnded(SiteSupportEvent):
    """The support on the spot ends."""

    TOPIC = "OnSiteSupportEnded@1"
    SUBJECT = frozenset({"location", "by"})

    by: Name
    on: Day

    @override
    def apply(self, site: Site) -> None:
        end(site.on_site, self.by, self.on)


# ---------------------------------------------------------------- programmes


class ProgrammeDefined(SupportEvent):
    """A programme, such as the pilot Buitenkwartier, runs from a day until a day (excluded)."""

    TOPIC = "ProgrammeDefined@1"
    SUBJECT = frozenset({"programme"})

    programme: Id
    name: Text
    from_: Day = Field(alias="from")
    until: Day | None = None


class CaseJoinedProgramme(HouseholdSupportEvent):
    """The household takes part in a programme, from a day until a day (excluded)."""

    TOPIC = "CaseJoinedProgramme@1"
    SUBJECT = frozenset({"case", "programme"})

    programme: Id
    from_: Day = Field(alias="from")
    until: Day | None = None

    @override
    def apply(self, household: Household) -> None:
        household.programmes.append(Spell(self.programme, self.from_, self.until or OPEN))


class CaseLeftProgramme(HouseholdSupportEvent):
    """The household no longer takes part."""

    TOPIC = "CaseLeftProgramme@1"
    SUBJECT = frozenset({"case", "programme"})

    programme: Id
    on: Day

    @override
    def apply(self, household: Household) -> None:
        end(household.programmes, self.programme, self.on)


class LocationJoinedProgramme(SiteSupportEvent):
    """The location takes part in a programme, from a day until a day (excluded)."""

    TOPIC = "LocationJoinedProgramme@1"
    SUBJECT = frozenset({"location", "programme"})

    programme: Id
    from_: Day = Field(alias="from")
    until: Day | None = None

    @override
    def apply(self, site: Site) -> None:
        site.programmes.append(Spell(self.programme, self.from_, self.until or OPEN))


class LocationLeftProgramme(SiteSupportEvent):
    """The location no longer takes part."""

    TOPIC = "LocationLeftProgramme@1"
    SUBJECT = frozenset({"location", "programme"})

    programme: Id
    on: Day

    @override
    def apply(self, site: Site) -> None:
        end(site.programmes, self.programme, self.on)


# ---------------------------------------------------------------- deciding

MAKES: Makes = {SchoolOpened: (N_("School"), "school"), ProgrammeDefined: (N_("Programme"), "programme")}

SUPPORT = "support"
"""The tag of what is about no one thing: terms."""


def refuse_impossible(event: Event) -> Deciding:
    """Raises ``Refused`` when an event ends before it begins, or names a school or programme that is not there."""
    yield from named.refuse_impossible(event, MAKES)


def refuse_unknown_locations(command: Command, event: Event) -> Deciding:
    """Raises ``Refused`` when an event names a location that is not known."""
    locations: Iterable[str] = getattr(event, "locations", ())
    for location in locations:
        (yield from see_site(command, location)).known()


def refuse_impossible_at(site: Site) -> None:
    """Raises ``Refused`` for support or programmes of a location that cannot be so."""
    refuse_impossible_spells(N_("On-site support"), site.on_site)
    refuse_impossible_spells(N_("Programme"), site.programmes)


def _record(command: Command, event: SupportEvent) -> Deciding:
    yield from refuse_unknown_locations(command, event)
    yield from named.record_named(command, event, MAKES, SUPPORT)


def _record_of_case(command: Command, event: HouseholdSupportEvent, day: date, *persons: str) -> Deciding:
    """Record an event about a household that is followed on this day."""
    yield from refuse_impossible(event)
    view = yield from see(HouseholdView(event.case))
    refuse_after_closing(view.known(), day)
    tags = [f"case:{event.case}", *(f"person:{person}" for person in persons), *named.tags_of(event, MAKES)]
    yield from record_about_household(command, view, event, tags)


def _record_at(command: Command, event: SiteSupportEvent) -> Deciding:
    """Record an event about a location. Raises ``Refused`` for what cannot be so."""
    yield from refuse_impossible(event)
    view = yield from see_site(command, event.location)
    view.known()
    refuse_impossible_at(view.after(event))
    yield from record_about_location(command, event, *named.tags_of(event, MAKES))


@command("support plan-term")
class SetPlanTerm(Command):
    """Set within how many weeks an integration plan is to be agreed, for plans due from a day on (policy 3.2)."""

    weeks: Weeks
    from_: Day = Field(alias="from")
    source: Annotated[Text, Field(description="Where the term stands.")]

    @override
    def decide(self) -> Deciding:
        yield from _record(self, self.as_event(PlanTermSet))


@command("support require-plan")
class RequirePlan(Command):
    """A person of a case is to have a personal integration plan; its term runs from this day (policy 3.2)."""

    case: Id
    person: Id
    from_: Day = Field(alias="from")

    @override
    def decide(self) -> Deciding:
        event = self.as_event(PlanRequired)
        yield from _record_of_case(self, event, self.from_, self.person)


@command("support agree-plan")
class AgreePlan(Command):
    """Record that the integration plan was agreed with the person (policy 3.2)."""

    case: Id
    person: Id
    on: Day
    document: Annotated[Document | None, Field(description="By its number, which names no person.")] = None

    @override
    def decide(self) -> Deciding:
        event = self.as_event(PlanAgreed)
        yield from _record_of_case(self, event, self.on, self.person)


@command("support end-plan")
class EndPlan(Command):
    """Record that the integration plan ended, and why (policy 3.2)."""

    case: Id
    person: Id
    on: Day
    reason: SecretText

    @override
    def decide(self) -> Deciding:
        reason = Personal(f"case:{self.case}", self.reason.get_secret_value())
        event = self.as_event(PlanEnded, reason=reason)
        yield from _record_of_case(self, event, self.on, self.person)


@command("support allowance")
class GrantAllowance(Command):
    """Give a household a living allowance (leefgeld), from a day on (policy 3.2)."""

    case: Id
    from_: Day = Field(alias="from")
    until: Day | None = None
    with_host: Annotated[bool, Field(description="They stay with a private host.")] = False
    catered: Annotated[bool, Field(description="They get their meals.")] = False
    contributors: Annotated[
        tuple[Id, ...], Field(description="Adults who pay a contribution of their own, by id.")
    ] = ()

    @override
    def decide(self) -> Deciding:
        event = self.as_event(AllowanceGranted)
        yield from _record_of_case(self, event, self.from_)


@command("support end-allowance")
class EndAllowance(Command):
    """End the living allowance of a household, from a day on (policy 3.2)."""

    case: Id
    on: Day

    @override
    def decide(self) -> Deciding:
        yield from _record_of_case(self, self.as_event(AllowanceEnded), self.on)


@command("support school")
class OpenSchool(Command):
    """Name a school that newcomers go to, with its places (policy 3.2)."""

    school: Annotated[Id, Field(description="An id for the school.")]
    name: Text
    level: Level
    places: Count
    from_: Day = Field(alias="from")
    locations: Annotated[tuple[Id, ...], Field(description="Whose children it is for; of all, if left out.")] = ()

    @override
    def decide(self) -> Deciding:
        event = self.as_event(SchoolOpened)
        yield from _record(self, event)


@command("support school-places")
class SetSchoolPlaces(Command):
    """Set how many places a school has, from a day on (policy 3.2)."""

    school: Id
    places: Count
    from_: Day = Field(alias="from")

    @override
    def decide(self) -> Deciding:
        yield from _record(self, self.as_event(SchoolPlacesSet))


@command("support enrol")
class EnrolChild(Command):
    """A child of a case goes to a school, from a day on (policy 3.2)."""

    case: Id
    person: Id
    school: Id
    from_: Day = Field(alias="from")
    until: Day | None = None

    @override
    def decide(self) -> Deciding:
        event = self.as_event(ChildEnrolled)
        yield from _record_of_case(self, event, self.from_, self.person)


@command("support end-enrolment")
class EndEnrolment(Command):
    """A child no longer goes to its school, from a day on (policy 3.2)."""

    case: Id
    person: Id
    on: Day

    @override
    def decide(self) -> Deciding:
        event = self.as_event(EnrolmentEnded)
        yield from _record_of_case(self, event, self.on, self.person)


@command("support on-site")
class StartOnSiteSupport(Command):
    """A location has on-site support from a day on, such as that of de Stuw (policy 3.2)."""

    location: Id
    by: Annotated[Name, Field(description="The organisation; no names of persons.")]
    from_: Day = Field(alias="from")
    until: Day | None = None

    @override
    def decide(self) -> Deciding:
        event = self.as_event(OnSiteSupportStarted)
        yield from _record_at(self, event)


@command("support end-on-site")
class EndOnSiteSupport(Command):
    """The on-site support of a location ends (policy 3.2)."""

    location: Id
    by: Name
    on: Day

    @override
    def decide(self) -> Deciding:
        yield from _record_at(self, self.as_event(OnSiteSupportEnded))


@command("support programme")
class DefineProgramme(Command):
    """Define a programme, such as the pilot Buitenkwartier (policy 3.2)."""

    programme: Annotated[Id, Field(description="An id for the programme.")]
    name: Text
    from_: Day = Field(alias="from")
    until: Day | None = None

    @override
    def decide(self) -> Deciding:
        event = self.as_event(ProgrammeDefined)
        yield from _record(self, event)


@command("support join")
class JoinProgramme(Command):
    """A case takes part in a programme, from a day on (policy 3.2)."""

    case: Id
    programme: Id
    from_: Day = Field(alias="from")
    until: Day | None = None

    @override
    def decide(self) -> Deciding:
        event = self.as_event(CaseJoinedProgramme)
        yield from _record_of_case(self, event, self.from_)


@command("support leave")
class LeaveProgramme(Command):
    """A case no longer takes part in a programme (policy 3.2)."""

    case: Id
    programme: Id
    on: Day

    @override
    def decide(self) -> Deciding:
        event = self.as_event(CaseLeftProgramme)
        yield from _record_of_case(self, event, self.on)


@command("support join-location")
class JoinProgrammeAt(Command):
    """A location takes part in a programme, from a day on (policy 3.2)."""

    location: Id
    programme: Id
    from_: Day = Field(alias="from")
    until: Day | None = None

    @override
    def decide(self) -> Deciding:
        event = self.as_event(LocationJoinedProgramme)
        yield from _record_at(self, event)


@command("support leave-location")
class LeaveProgrammeAt(Command):
    """A location no longer takes part in a programme (policy 3.2)."""

    location: Id
    programme: Id
    on: Day

    @override
    def decide(self) -> Deciding:
        event = self.as_event(LocationLeftProgramme)
        yield from _record_at(self, event)


EVENTS = (
    PlanTermSet,
    PlanRequired,
    PlanAgreed,
    PlanEnded,
    AllowanceGranted,
    AllowanceEnded,
    SchoolOpened,
    SchoolPlacesSet,
    ChildEnrolled,
    EnrolmentEnded,
    OnSiteSupportStarted,
    OnSiteSupportEnded,
    ProgrammeDefined,
    CaseJoinedProgramme,
    CaseLeftProgramme,
    LocationJoinedProgramme,
    LocationLeftProgramme,
)
COMMANDS = (
    SetPlanTerm,
    RequirePlan,
    AgreePlan,
    EndPlan,
    GrantAllowance,
    EndAllowance,
    OpenSchool,
    SetSchoolPlaces,
    EnrolChild,
    EndEnrolment,
    StartOnSiteSupport,
    EndOnSiteSupport,
    DefineProgramme,
    JoinProgramme,
    LeaveProgramme,
    JoinProgrammeAt,
    LeaveProgrammeAt,
)
