"""Cases: a household from its registration to its closing, its members and its group (rules C0, C2)."""

from collections.abc import Generator, Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from itertools import product
from typing import Annotated, Any, NamedTuple, cast

from eventsourcing.dcb.domain import Selector
from pydantic import Field
from typing_extensions import override

from domain.cases.member import (
    Member,
    NewMember,
    PersonalGiven,
    PersonalOfMember,
    is_minor,
    personal_of,
    restated_person,
)
from domain.cases.residence import record_about_household, record_of_case, see_household
from domain.kernel.correcting import CorrectedBy, Correcting
from domain.kernel.days import Day
from domain.kernel.deciding import CORRECTIONS, TAKEN, Command, Deciding, History, View, records, refuse, see
from domain.kernel.history import Event, Recorded
from domain.kernel.ids_in_use import Makes
from domain.kernel.personal import Personal
from domain.kernel.rules import N_, say
from domain.kernel.vocabulary import Code, Group, Id, MunicipalityCode
from domain.states.household import Household, HouseholdEvent, Membership, refuse_after_closing


class Joining(StrEnum):
    """How a person joins a household (rule Q2)."""

    BIRTH = "birth"
    FAMILY_REUNIFICATION = "family_reunification"
    OTHER = "other"


class WaitingReason(StrEnum):
    """Why a household waits for its dwelling (policy 2.3, rule C2)."""

    FAMILY_REUNIFICATION = "family_reunification"
    LARGE_FAMILY = "large_family"
    NO_DWELLING = "no_dwelling"
    HEALTH = "health"
    SCHOOL_OR_WORK = "school_or_work"
    OTHER = "other"


class CaseRegistered(HouseholdEvent):
    """A household is registered, with its members of that day."""

    TOPIC = "CaseRegistered@1"
    SUBJECT = frozenset({"case"})

    group: Group
    municipality: MunicipalityCode
    on: Day
    members: Annotated[tuple[Member, ...], Field(min_length=1)]
    composition: Code | None = None
    language: Code | None = None

    @override
    def apply(self, household: Household) -> None:
        household.registered = self.on
        household.municipality = self.municipality
        household.composition = self.composition
        household.language = self.language
        household.groups.append((date.min, self.group))
        household.members += [Membership(m.person, m.minor, m.role, m.from_) for m in self.members]

    @override
    def check_itself(self) -> None:
        persons = [member.person for member in self.members]
        if len(set(persons)) < len(persons):
            raise refuse(N_("A person is named twice."))

    @override
    def as_restated(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        members = fields.get("members")
        if not isinstance(members, list | tuple):
            return dict(fields)
        named = (m | restated_person(m.get("person"), m, self.on) if isinstance(m, dict) else m for m in members)
        return {**fields, "members": [*named]}


class CaseGroupChanged(HouseholdEvent):
    """The household is of another group from a day on: a permit was granted, a minor came of age (rule C0)."""

    TOPIC = "CaseGroupChanged@1"
    SUBJECT = frozenset({"case"})

    group: Group
    on: Day
    reason: Personal

    @override
    def apply(self, household: Household) -> None:
        household.groups.append((self.on, self.group))

    @override
    def check(self, household: Household) -> None:
        refuse_after_closing(household, self.on)
        if household.group_on(self.on) == self.group:
            text = N_("Case {case} is already of group {group} on {day}.")
            raise refuse(text, case=self.case, group=self.group, day=self.on)


class MemberJoined(HouseholdEvent, PersonalOfMember):
    """A person joins the household; with ``placement``, joins that placement of named persons too."""

    TOPIC = "MemberJoined@1"
    SUBJECT = frozenset({"case", "person"})

    person: Id
    on: Day
    via: Joining
    minor: bool | None = None
    role: Code | None = None
    placement: Id | None = None

    @override
    def apply(self, household: Household) -> None:
        household.members.append(Membership(self.person, self.minor, self.role, self.on, via=self.via))
        placing = household.placements.get(self.placement or "")
        if placing:
            placing.joined[self.person] = self.on

    @override
    def check(self, household: Household) -> None:
        refuse_after_closing(household, self.on)
        if self.placement is not None and self.placement not in household.placements:
            text = N_("Placement {placement} is not one of case {case}.")
            raise refuse(text, placement=self.placement, case=self.case)

    @override
    def as_restated(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        return {**fields, **restated_person(self.person, fields, self.on)}


class MemberLeft(HouseholdEvent):
    """A person leaves the household; that day no longer counts (rule P4)."""

    TOPIC = "MemberLeft@1"
    SUBJECT = frozenset({"case", "person"})

    person: Id
    on: Day
    reason: Personal

    @override
    def apply(self, household: Household) -> None:
        for member in household.members:
            if member.person == self.person and member.on(self.on):
                member.until = self.on

    @override
    def check(self, household: Household) -> None:
        if not any(m.person == self.person for m in household.members_on(self.on)):
            text = N_("Person {person} does not belong to case {case} on {day}.")
            raise refuse(text, person=self.person, case=self.case, day=self.on)


class MemberCameOfAge(HouseholdEvent):
    """A person of the household is no longer a minor, from a day on."""

    TOPIC = "MemberCameOfAge@1"
    SUBJECT = frozenset({"case", "person"})

    person: Id
    on: Day

    @override
    def apply(self, household: Household) -> None:
        for member in household.members:
            if member.person == self.person:
                member.adult_from = self.on

    @override
    def check(self, household: Household) -> None:
        member = next((m for m in household.members_on(self.on) if m.person == self.person), None)
        if member is None:
            text = N_("Person {person} does not belong to case {case} on {day}.")
            raise refuse(text, person=self.person, case=self.case, day=self.on)
        if member.minor_on(self.on) is False:
            raise refuse(N_("Person {person} is no minor on {day}."), person=self.person, day=self.on)


class WaitingReasonRecorded(HouseholdEvent):
    """Why the household waits, from a day on (rule C2)."""

    TOPIC = "WaitingReasonRecorded@1"
    SUBJECT = frozenset({"case"})

    reason: WaitingReason
    on: Day

    @override
    def apply(self, household: Household) -> None:
        household.waiting.append((self.on, self.reason))

    @override
    def check(self, household: Household) -> None:
        refuse_after_closing(household, self.on)


class CaseClosed(HouseholdEvent):
    """The municipality no longer follows the household; its placements end that day."""

    TOPIC = "CaseClosed@1"
    SUBJECT = frozenset({"case"})

    on: Day
    reason: Personal

    @override
    def apply(self, household: Household) -> None:
        household.closed = self.on

    @override
    def check(self, household: Household) -> None:
        if household.closed != date.max:
            raise refuse(N_("Case {case} was closed on {day} already."), case=self.case, day=household.closed)


class Mentions:
    """The cases that some persons were ever said to belong to, by a fact or by a correction of one."""

    def __init__(self, persons: Iterable[str]) -> None:
        self.persons = sorted(set(persons))
        self.cases: set[str] = set()

    def selectors(self) -> Sequence[Selector]:
        """For each person, what says that somebody belongs to a household."""
        types: tuple[type[Event], ...] = (CaseRegistered, MemberJoined, *CORRECTIONS)
        return [Selector(types=types, tags=[f"person:{person}"]) for person in self.persons]

    def apply(self, recorded: Recorded) -> None:
        """Keep which case it is about."""
        self.cases |= {tag.removeprefix("case:") for tag in recorded.tags if tag.startswith("case:")}


class Belonging(NamedTuple):
    """A person who belongs to a case from a day (date.min: its beginning) until a day (date.max: still)."""

    person: str
    case: str
    from_: date
    until: date


class Members(History):
    """Who belongs to the household of one case, and until when."""

    def __init__(self, case: str) -> None:
        super().__init__([CaseRegistered, MemberJoined, MemberLeft, CaseClosed], f"case:{case}")
        self.case = case

    def belonging(self) -> list[Belonging]:
        """The memberships, as far as the case is open."""
        return belonging(Household.fold(self.case, self.facts))


def belonging(household: Household) -> list[Belonging]:
    """Who belongs to a household, and until when: a closed case is nobody's."""
    return [
        Belonging(m.person, household.case, m.from_ or date.min, min(m.until, household.closed))
        for m in household.members
    ]


def see_elsewhere(case: str, persons: Iterable[str]) -> Generator[View, View, list[Belonging]]:
    """Where these persons belong, or belonged, in other cases than this one."""
    mentions = yield from see(Mentions(persons))
    found: list[Belonging] = []
    for other in sorted(mentions.cases - {case}):
        members = yield from see(Members(other))
        found += [one for one in members.belonging() if one.person in mentions.persons]
    return found


def refuse_two_households(here: Iterable[Belonging], elsewhere: Iterable[Belonging]) -> None:
    """Raises ``Refused`` when a person who is to belong to this case then belongs to another."""
    for one, other in product(here, elsewhere):
        day = max(one.from_, other.from_)
        if one.person == other.person and day < min(one.until, other.until):
            text = N_("Person {person} belongs to case {other} on {day}; remove it there first with remove_member.")
            raise refuse(text, person=one.person, other=other.case, day=day)


def _persons(persons: Sequence[str]) -> list[str]:
    return [f"person:{person}" for person in persons]


class RegisterCase(Command):
    """Register a household that the municipality receives or houses (policy 2.2)."""

    VERB = ("case", "register")

    case: Annotated[Id, Field(description="An id for the case.")]
    group: Group
    municipality: MunicipalityCode
    on: Day
    members: Annotated[tuple[NewMember, ...], Field(min_length=1, description="Persons by id, never by name.")]
    composition: Annotated[Code | None, Field(description="Such as single, couple, family, large_family.")] = None
    language: Annotated[Code | None, Field(description="The language they speak, as a code such as uk or ar.")] = None

    @override
    def decide(self) -> Deciding:
        view = yield from see_household(self, self.case)
        if view.now().registered is not None:
            raise refuse(TAKEN, what=say(N_("Case")), id=self.case)
        persons = [member.person for member in self.members]
        elsewhere = yield from see_elsewhere(self.case, persons)
        refuse_two_households([Belonging(person, self.case, self.on, date.max) for person in persons], elsewhere)
        before = {other.person for other in elsewhere}
        event = self.as_event(
            CaseRegistered,
            members=tuple(
                Member(
                    person=m.person,
                    minor=is_minor(m, self.on),
                    role=m.role,
                    from_=self.on if m.person in before else None,
                    **personal_of(m),
                )
                for m in self.members
            ),
        )
        yield from record_about_household(self, view, event, [f"case:{self.case}", *_persons(persons)])


@records(CaseGroupChanged, "case group")
def change_case_group(command: Command, event: CaseGroupChanged) -> Deciding:
    """From a day on, the case is of another group: a permit, or coming of age (policy 2.2)."""
    yield from record_of_case(command, event)


class AddMember(Command, PersonalGiven):
    """A person joins the household: by birth, family reunification or otherwise (policy 2.3)."""

    VERB = ("case", "add-member")
    ABOUT = "case"

    case: Id
    on: Day
    via: Joining
    role: Code | None = None
    placement: Annotated[Id | None, Field(description="A placement of named persons that this one joins.")] = None

    @override
    def decide(self) -> Deciding:
        view = yield from see_household(self, self.case)
        view.known()
        elsewhere = yield from see_elsewhere(self.case, [self.person])
        refuse_two_households([Belonging(self.person, self.case, self.on, date.max)], elsewhere)
        event = MemberJoined(
            case=self.case,
            person=self.person,
            on=self.on,
            via=self.via,
            minor=is_minor(self, self.on),
            role=self.role,
            placement=self.placement,
            **personal_of(self),
        )
        yield from record_about_household(self, view, event, [f"case:{self.case}", *_persons([self.person])])


@records(MemberLeft, "case remove-member")
def remove_member(command: Command, event: MemberLeft) -> Deciding:
    """A person leaves the household; that day no longer counts."""
    yield from record_of_case(command, event, event.person)


@records(MemberCameOfAge, "case come-of-age")
def record_coming_of_age(command: Command, event: MemberCameOfAge) -> Deciding:
    """A person of the household is no longer a minor, from a day on (policy 2.2)."""
    yield from record_of_case(command, event, event.person)


@records(WaitingReasonRecorded, "case waiting")
def record_waiting_reason(command: Command, event: WaitingReasonRecorded) -> Deciding:
    """Say why a household waits for its dwelling (policy 2.3)."""
    yield from record_of_case(command, event)


@records(CaseClosed, "case close")
def close_case(command: Command, event: CaseClosed) -> Deciding:
    """Close a case: its placements end that day."""
    household = (yield from see_household(command, event.case)).known()
    yield from record_of_case(command, event, *(member.person for member in household.members))


def recheck_household(correcting: Correcting) -> Deciding:
    """Decide on a correction of anything about a household: who is where after it, and does that hold."""
    fact = cast(HouseholdEvent, correcting.fact.event)
    view = yield from see_household(correcting.command, fact.case)
    after = view.after(correcting.correction)
    if after.registered is None and len(view.with_(correcting.correction)) > 0:
        raise refuse(N_("Case {case} has other facts; retract those first."), case=fact.case)
    if isinstance(correcting.after, HouseholdEvent):
        others = [recorded for recorded in view.facts if recorded.position != correcting.fact.position]
        correcting.after.check(Household.fold(fact.case, others))
    tags = list(correcting.tags)
    if isinstance(fact, (CaseRegistered, CaseClosed)) or hasattr(fact, "person"):
        here = belonging(after)
        elsewhere = yield from see_elsewhere(fact.case, [one.person for one in here])
        refuse_two_households(here, elsewhere)
        tags += _persons([one.person for one in here])
    yield from record_about_household(correcting.command, view, correcting.correction, tags)


EVENTS = (
    CaseRegistered,
    CaseGroupChanged,
    MemberJoined,
    MemberLeft,
    MemberCameOfAge,
    WaitingReasonRecorded,
    CaseClosed,
)
COMMANDS = (
    RegisterCase,
    change_case_group,
    AddMember,
    remove_member,
    record_coming_of_age,
    record_waiting_reason,
    close_case,
)
MAKES: Makes = {CaseRegistered: (N_("Case"), "case")}
CORRECTED_BY: CorrectedBy = {HouseholdEvent: recheck_household}
