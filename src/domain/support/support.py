"""Support: on-site support and programmes (policy 3.2, rules S4 and S5), and how anything about support is recorded.

What a household gets is a fact of its case, and what a location has is one of the location; schools, programmes and
terms are facts of their own. The rest of it is in ``plans``, ``allowance`` and ``schooling``.
"""

from datetime import date
from typing import Annotated, NamedTuple, cast

from pydantic import Field
from typing_extensions import override

from domain.cases.residence import record_of_case
from domain.kernel import ids_in_use
from domain.kernel.correcting import CorrectedBy, Correcting, recheck_named
from domain.kernel.days import OPEN, Day
from domain.kernel.deciding import Command, Deciding, records
from domain.kernel.history import Event
from domain.kernel.ids_in_use import Makes
from domain.kernel.rules import N_
from domain.kernel.spells import Spell, end, refuse_impossible_spells
from domain.kernel.vocabulary import Id, Name, Text
from domain.locations.location import recheck_location
from domain.states.household import Household, HouseholdEvent, refuse_after_closing
from domain.states.site import LocationEvent, Site, record_about_location, refuse_unknown_locations, see_site


class SupportEvent(Event):
    """An event about what support is given by: a school, a programme, a term."""


class HouseholdSupportEvent(HouseholdEvent):
    """An event about the support that a household gets, from a day (``from_``) or on one (``on``)."""

    @override
    def check(self, household: Household) -> None:
        day: date = self.from_ if hasattr(self, "from_") else getattr(self, "on", date.min)
        refuse_after_closing(household, day)


class SiteSupportEvent(LocationEvent):
    """An event about the support that a location has."""


# ---------------------------------------------------------------- on-site support


class OnSiteSupportStarted(SiteSupportEvent):
    """Somebody, such as de Stuw, supports the residents of a location, from a day until a day (excluded)."""

    TOPIC = "OnSiteSupportStarted@1"
    SUBJECT = frozenset({"location", "by"})

    by: Annotated[Name, Field(description="The organisation; no names of persons.")]
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

    programme: Annotated[Id, Field(description="An id for the programme.")]
    name: Text
    from_: Day = Field(alias="from")
    until: Day | None = None


class Runs(NamedTuple):
    """The days on which a programme runs: from a day until a day (excluded; None: for good)."""

    from_: date
    until: date | None


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

MAKES: Makes = {ProgrammeDefined: (N_("Programme"), "programme")}

NONE: Makes = {}

SUPPORT = "support"
"""The tag of what is about no one thing: terms."""


def refuse_impossible_at(site: Site) -> None:
    """Raises ``Refused`` for support or programmes of a location that cannot be so."""
    refuse_impossible_spells(N_("On-site support"), site.on_site)
    refuse_impossible_spells(N_("Programme"), site.programmes)


def record_support(command: Command, event: SupportEvent, makes: Makes = NONE) -> Deciding:
    """Record an event about what support is given by. Raises ``Refused`` for what cannot be so."""
    yield from refuse_unknown_locations(command, event)
    yield from ids_in_use.record_named(command, event, makes, SUPPORT)


def record_support_of_case(
    command: Command, event: HouseholdSupportEvent, *persons: str, makes: Makes = NONE
) -> Deciding:
    """Record an event about the support of a household. Raises ``Refused`` for what cannot be so."""
    yield from ids_in_use.refuse_impossible(event, makes)
    yield from record_of_case(command, event, *persons, tags=ids_in_use.tags_of(event, makes))


def record_at(command: Command, event: SiteSupportEvent) -> Deciding:
    """Record an event about a location. Raises ``Refused`` for what cannot be so."""
    yield from ids_in_use.refuse_impossible(event, MAKES)
    view = yield from see_site(command, event.location)
    view.known()
    refuse_impossible_at(view.after(event))
    yield from record_about_location(command, event, *ids_in_use.tags_of(event, MAKES))


@records(OnSiteSupportStarted, "support on-site")
def start_on_site_support(command: Command, event: OnSiteSupportStarted) -> Deciding:
    """A location has on-site support from a day on, such as that of de Stuw (policy 3.2)."""
    yield from record_at(command, event)


@records(OnSiteSupportEnded, "support end-on-site")
def end_on_site_support(command: Command, event: OnSiteSupportEnded) -> Deciding:
    """The on-site support of a location ends (policy 3.2)."""
    yield from record_at(command, event)


@records(ProgrammeDefined, "support programme")
def define_programme(command: Command, event: ProgrammeDefined) -> Deciding:
    """Define a programme, such as the pilot Buitenkwartier (policy 3.2)."""
    yield from record_support(command, event, MAKES)


@records(CaseJoinedProgramme, "support join")
def join_programme(command: Command, event: CaseJoinedProgramme) -> Deciding:
    """A case takes part in a programme, from a day on (policy 3.2)."""
    yield from record_support_of_case(command, event, makes=MAKES)


@records(CaseLeftProgramme, "support leave")
def leave_programme(command: Command, event: CaseLeftProgramme) -> Deciding:
    """A case no longer takes part in a programme (policy 3.2)."""
    yield from record_support_of_case(command, event, makes=MAKES)


@records(LocationJoinedProgramme, "support join-location")
def join_programme_at(command: Command, event: LocationJoinedProgramme) -> Deciding:
    """A location takes part in a programme, from a day on (policy 3.2)."""
    yield from record_at(command, event)


@records(LocationLeftProgramme, "support leave-location")
def leave_programme_at(command: Command, event: LocationLeftProgramme) -> Deciding:
    """A location no longer takes part in a programme (policy 3.2)."""
    yield from record_at(command, event)


def recheck_support(correcting: Correcting, makes: Makes = MAKES) -> Deciding:
    """Decide on a correction of what support is given by: a school, a programme, a term."""
    if correcting.after is not None:
        yield from refuse_unknown_locations(correcting.command, correcting.after)
    yield from recheck_named(correcting, makes)


def recheck_support_at(correcting: Correcting) -> Deciding:
    """Decide on a correction of the support that a location has."""
    view = yield from see_site(correcting.command, cast(SiteSupportEvent, correcting.fact.event).location)
    refuse_impossible_at(view.after(correcting.correction))
    yield from recheck_location(correcting)


EVENTS = (
    OnSiteSupportStarted,
    OnSiteSupportEnded,
    ProgrammeDefined,
    CaseJoinedProgramme,
    CaseLeftProgramme,
    LocationJoinedProgramme,
    LocationLeftProgramme,
)
COMMANDS = (
    start_on_site_support,
    end_on_site_support,
    define_programme,
    join_programme,
    leave_programme,
    join_programme_at,
    leave_programme_at,
)
CORRECTED_BY: CorrectedBy = {SupportEvent: recheck_support, SiteSupportEvent: recheck_support_at}
