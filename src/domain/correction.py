"""Corrections of any fact: it never was so, or it was so otherwise ("administratieve reparatie", policy 3.4).

What cannot be true is refused here as anywhere; what then breaks a rule that was kept before needs its
deviation. All that depends on the fact follows, and the record keeps what was known until then.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Annotated, Any, cast

from eventsourcing.dcb.domain import Selector
from pydantic import Field, ValidationError
from typing_extensions import override

from domain import data_subjects, promises
from domain.cases.case import (
    CaseClosed,
    CaseRegistered,
    MemberJoined,
    belonging,
    refuse_two_households,
    see_elsewhere,
)
from domain.cases.member import PERSONAL, NewMember, is_minor, personal_of
from domain.cases.placement import HouseholdPlaced
from domain.cases.residence import record_about_household
from domain.kernel import ids_in_use
from domain.kernel.deciding import CORRECTIONS, TAKEN, Command, Deciding, History, SecretText, command, refuse, see
from domain.kernel.history import (
    Correction,
    Effects,
    Event,
    Recorded,
    Restated,
    Retracted,
    effective,
    proposed,
    restate,
    undone,
)
from domain.kernel.ids_in_use import Makes
from domain.kernel.malformed import problem_of
from domain.kernel.rules import N_, Breach, say
from domain.kernel.vocabulary import Group, Personal, Position, words
from domain.locations.location import LocationSuggested, newly_broken
from domain.locations.signal import ContactAppointed, MeasureTaken, SignalEvent, SignalFile, SignalReceived, SignalView
from domain.money import booking, risk
from domain.quota.quota import QuotaAssigned, refuse_circle
from domain.states.household import HouseholdEvent, HouseholdView
from domain.states.occupancy import Occupancy
from domain.states.scheme import FinanceEvent
from domain.states.site import LocationEvent, Site, refuse_unknown_locations, see_site
from domain.support import schooling, support
from domain.support.support import SupportEvent, refuse_impossible_at

NAMED: Makes = {**risk.MAKES, **schooling.MAKES, **support.MAKES, **promises.MAKES}
"""The events that take an id into use by which others name it."""

NAMING = (FinanceEvent, SupportEvent, promises.PromiseEvent, HouseholdEvent, LocationEvent)
"""The events that may name it."""

DERIVED = frozenset(Effects.model_fields)
"""Fields that a decision works out; they follow from the others."""

MAKES: Makes = {
    CaseRegistered: (N_("Case"), "case"),
    HouseholdPlaced: (N_("Placement"), "placement"),
    LocationSuggested: (N_("Location"), "location"),
    ContactAppointed: (N_("Contact"), "contact"),
    SignalReceived: (N_("Signal"), "signal"),
    MeasureTaken: (N_("Measure"), "measure"),
    **NAMED,
}
"""The events that take an id into use: of what kind, which is its tag as well."""


NOTHING_THERE = N_("There is no event at position {position}.")


class EventAt:
    """The event at a position, with the corrections of it. The position itself says which event to read."""

    def __init__(self, position: int) -> None:
        self.at = position
        self.target: Recorded | None = None
        self.corrections: list[Recorded] = []

    def selectors(self) -> Sequence[Selector]:
        """The corrections of this event: the event itself can never change."""
        return [Selector(types=CORRECTIONS, tags=[f"event:{self.at}"])]

    def apply(self, recorded: Recorded) -> None:
        """Keep the event, or a correction of it."""
        if recorded.position == self.at:
            self.target = recorded
        else:
            self.corrections.append(recorded)

    def known(self) -> Recorded:
        """The event. Raises ``Refused`` when there is none at this position, or it was retracted already."""
        if self.target is None:
            raise refuse(NOTHING_THERE, position=self.at)
        gone = undone(self.corrections)
        if self.at in gone:
            by = next(
                c.position
                for c in self.corrections
                if isinstance(c.event, Retracted) and c.event.corrects == self.at and c.position not in gone
            )
            text = N_("Event {position} was retracted already, by event {by}; retract that one to make it stand again.")
            raise refuse(text, position=self.at, by=by)
        return self.target

    def standing(self) -> Event:
        """The event with its corrected fields."""
        target = self.known()
        return effective([target, *self.corrections])[0].event


def data_subject(event: Event) -> str | None:
    """Whose personal words an event may hold: the subject of its case, signal or contact; None for other things."""
    match event:
        case HouseholdEvent():
            return f"case:{event.case}"
        case SignalEvent():
            return f"signal:{event.signal}"
        case ContactAppointed():
            return f"contact:{event.id}"
        case MeasureTaken() if event.signal:
            return f"signal:{event.signal}"
        case _:
            return None


def restated_fields(event: Event, fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields to change, in the form in which they are stored.

    Raises ``Refused`` for a field that the event does not have, that says what it is about, or that does not fit.
    """
    names = {field.alias or name: name for name, field in type(event).model_fields.items()}
    allowed = sorted(alias for alias, name in names.items() if name not in DERIVED | event.SUBJECT)
    for field in fields:
        if field not in allowed:
            text = N_("Of {type} only these fields can be restated: {allowed}.")
            raise refuse(text, type=event.TOPIC, allowed=", ".join(allowed))
    if not fields:
        raise refuse(N_("Give the fields to restate; these can be: {allowed}."), allowed=", ".join(allowed))
    try:
        given = _with_subjects(event, names, fields)
        restated = restate(event, given)
    except ValidationError as error:
        problem = error.errors(include_input=False, include_url=False)[0]
        where = ".".join(str(part) for part in problem["loc"])
        raise refuse(N_("Field {field}: {problem}."), field=where, problem=problem_of(problem)) from None
    stored = restated.model_dump(mode="json")
    return {field: stored[field] for field in given}


def _with_subjects(event: Event, names: Mapping[str, str], fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields with what is personal in them as such: never under another subject than the event's own.

    Raises ``Refused`` or ``pydantic.ValidationError`` for words that do not fit.
    """
    given = dict(fields)
    if isinstance(event, MemberJoined):
        given |= _of_person(event.person, {field: given[field] for field in OF_A_PERSON if field in given}, event.on)
    if isinstance(event, CaseRegistered) and isinstance(given.get("members"), list | tuple):
        given["members"] = [_member(member, event.on) for member in given["members"]]
    subject = data_subject(event)
    for field, value in given.items():
        if value is None or isinstance(value, Personal) or not _holds_personal(type(event), names[field]):
            continue
        try:
            given[field] = Personal(subject or "", words(value if isinstance(value, str) else ""))
        except ValueError as error:
            raise refuse(N_("Field {field}: {problem}."), field=field, problem=say(str(error))) from None
    return given


OF_A_PERSON = ("minor", *PERSONAL)


def _of_person(person: Any, given: Mapping[str, Any], on: date) -> dict[str, Any]:
    """What is given of a person, with the person as its subject; whether it is a minor follows from its birth."""
    member = NewMember.model_validate({"person": person, **given})
    found: dict[str, Any] = {**given, **personal_of(member)}
    return found | ({"minor": is_minor(member, on)} if given.get("born") else {})


def _member(member: Any, on: date) -> Any:
    if not isinstance(member, Mapping):
        return member
    return {**member, **_of_person(member.get("person"), {k: member[k] for k in OF_A_PERSON if k in member}, on)}


def _holds_personal(event: type[Event], name: str) -> bool:
    annotation = event.model_fields[name].annotation
    return annotation is Personal or Personal in getattr(annotation, "__args__", ())


def correct(command: "Retract | Restate", correction: Correction, chain: Sequence[Recorded]) -> Deciding:
    """Record the correction of the first of a chain, which ends with a fact, by way of the corrections of it.

    It is checked as the topic of the fact asks, and tagged as the fact is.
    """
    fact = chain[-1]
    tags = [*fact.tags, *(f"event:{recorded.position}" for recorded in chain)]
    if len(chain) > 1:
        yield from _refuse_taken(fact.event, correction)
    match fact.event:
        case HouseholdEvent():
            yield from _correct_household(command, correction, fact.event, tags)
        case LocationEvent():
            yield from _correct_location(command, correction, fact, tags)
        case SignalEvent(signal=str(signal)) | MeasureTaken(signal=str(signal)):
            yield from _correct_signal(command, correction, signal, tags)
        case FinanceEvent() | SupportEvent() | promises.PromiseEvent():
            yield from _correct_named(command, correction, fact, tags)
        case _:
            _record(command, correction, tags)


def refuse_of_the_register(fact: Recorded) -> None:
    """What says that personal data was read or erased is no account of the world: it happened when it was recorded.

    Raises ``Refused``.
    """
    if isinstance(fact.event, data_subjects.EVENTS):
        text = N_(
            "Event {position} says that personal data was read or erased: that is for good, and is not corrected."
        )
        raise refuse(text, position=fact.position)


def _refuse_taken(fact: Event, correction: Correction) -> Deciding:
    """A fact that stands again may find its id in use."""
    if type(fact) in MAKES:
        what, kind = MAKES[type(fact)]
        id_ = getattr(fact, "id" if kind == "contact" else kind)
        view = yield from see(History([type(fact)], f"{kind}:{id_}"))
        if len(effective([*view.recorded, proposed(correction)])) > 1:
            raise refuse(TAKEN, what=say(what), id=id_)


def _record(command: Command, correction: Correction, tags: Iterable[str], breaches: Iterable[Breach] = ()) -> None:
    command.record(correction.model_copy(update={"deviation": command.settle(breaches)}), *tags)


def _correct_household(command: Command, correction: Correction, fact: HouseholdEvent, tags: list[str]) -> Deciding:
    view = yield from see(HouseholdView(fact.case))
    after = view.after(correction)
    if after.registered is None and len(effective([*view.recorded, proposed(correction)])) > 0:
        text = N_("Case {case} has other facts; retract those first.")
        raise refuse(text, case=fact.case)
    if isinstance(fact, (CaseRegistered, CaseClosed)) or hasattr(fact, "person"):
        here = belonging(after)
        elsewhere = yield from see_elsewhere(fact.case, [one.person for one in here])
        refuse_two_households(here, elsewhere)
        tags = [*tags, *(f"person:{one.person}" for one in here)]
    yield from record_about_household(command, view, correction, tags)


def _correct_location(command: Command, correction: Correction, fact: Recorded, tags: list[str]) -> Deciding:
    location = cast(LocationEvent, fact.event).location
    view = yield from see_site(command, location)
    facts = effective([*view.recorded, proposed(correction)])
    after = Site.fold(location, facts)
    occupancy = yield from see(Occupancy(location))
    if after.suggested is None and (facts or any(occupancy.steps.values())):
        raise refuse(N_("Location {location} has other facts; retract those first."), location=location)
    refuse_impossible_at(after)
    kept_before = {breach.rule for breach in _breaches(view.facts, fact.position)}
    breaches = [breach for breach in _breaches(facts, fact.position) if breach.rule not in kept_before]
    _record(command, correction, tags, [*breaches, *newly_broken(view.now(), after, occupancy, date.min)])


def _breaches(facts: Sequence[Recorded], position: int) -> Iterable[Breach]:
    """What the fact at this position breaks, given the others about its location."""
    others = [recorded for recorded in facts if recorded.position != position]
    for recorded in facts:
        if recorded.position == position and isinstance(recorded.event, LocationEvent):
            yield from recorded.event.breaches(Site.fold(recorded.event.location, others))


def _correct_signal(command: Command, correction: Correction, signal: str, tags: list[str]) -> Deciding:
    view = yield from see(SignalView(signal))
    before, after = view.now(), SignalFile.fold(signal, effective([*view.recorded, proposed(correction)]))
    if after.handled_too_early():
        raise refuse(N_("Signal {signal} would be dealt with before it was received."), signal=signal)
    if after.location is not None and after.location != before.location:
        (yield from see_site(command, after.location)).known()
        tags = [*tags, f"location:{after.location}"]
    _record(command, correction, tags)


def _correct_named(command: Command, correction: Correction, fact: Recorded, tags: list[str]) -> Deciding:
    """All that a fact then names must be there, and what it took into use stays while others name it."""
    after = _after(command, correction, fact)
    if isinstance(after, promises.PromiseEvent):
        promises.refuse_early_end((yield from promises.see_promise(after)).with_(correction))
        yield from promises.refuse_impossible_follower(after)
        tags = [*tags, *promises.tags_of(after)]
    if isinstance(fact.event, FinanceEvent):
        yield from booking.refuse_early_end(fact.event, correction)
    if after is None:
        yield from _refuse_named(fact.event)
    else:
        yield from ids_in_use.refuse_impossible(after, NAMED)
        yield from refuse_unknown_locations(command, after)
        tags = [*tags, *ids_in_use.tags_of(after, NAMED)]
    _record(command, correction, tags)


def _after(command: Command, correction: Correction, fact: Recorded) -> Event | None:
    """The fact as it then stands; None when it does not."""
    known = [view for view in command.views if isinstance(view, EventAt) and view.at == fact.position]
    after = effective([fact, *known[0].corrections, proposed(correction)])
    return after[0].event if after else None


def _refuse_named(fact: Event) -> Deciding:
    """What a fact took into use cannot be taken back while others name it, by correction too."""
    if type(fact) in NAMED:
        what, kind = NAMED[type(fact)]
        id_ = getattr(fact, kind)
        view = yield from see(History(NAMING, f"{kind}:{id_}"))
        standing = view.facts
        seen = {recorded.position for recorded in view.recorded}
        for restated in [r.event for r in view.recorded if isinstance(r.event, Restated)]:
            if restated.corrects not in seen:
                other = yield from see(EventAt(restated.corrects))
                standing += effective([one for one in (other.target, *other.corrections) if one is not None])
        names = (kind, "follows")  # an agreement names the one that it comes after by a field of its own
        if len({one.position for one in standing if id_ in (getattr(one.event, name, None) for name in names)}) > 1:
            raise refuse(N_("{what} {id} has other facts; retract those first."), what=say(what), id=id_)


def _reason(command: "Retract | Restate", event: Event) -> Personal | str:
    subject, text = data_subject(event), command.reason.get_secret_value()
    return Personal(subject, text) if subject else text


@command("retract")
class Retract(Command):
    """Say that an event never was so. Retracting a correction makes what it corrected stand again (policy 3.4)."""

    position: Annotated[Position, Field(description="The position of the event.")]
    reason: SecretText

    @override
    def decide(self) -> Deciding:
        chain = [(yield from see(EventAt(self.position))).known()]
        while isinstance(corrected := chain[-1].event, Correction):
            target = (yield from see(EventAt(corrected.corrects))).target
            if target is None:
                raise refuse(NOTHING_THERE, position=corrected.corrects)
            chain.append(target)
        refuse_of_the_register(chain[-1])
        correction = Retracted(corrects=self.position, reason=_reason(self, chain[-1].event))
        yield from correct(self, correction, chain)


@command("restate")
class Restate(Command):
    """Say how an event really was: give the fields that were otherwise (policy 3.4)."""

    position: Annotated[Position, Field(description="The position of the event.")]
    reason: SecretText
    fields: dict[str, Any] = Field(repr=False, description="The event's fields with their right values.")

    @override
    def decide(self) -> Deciding:
        seen = yield from see(EventAt(self.position))
        target = seen.known()
        if isinstance(target.event, Correction):
            text = N_("Event {position} is itself a correction: retract it, and correct event {corrects} anew.")
            raise refuse(text, position=self.position, corrects=target.event.corrects)
        refuse_of_the_register(target)
        standing = seen.standing()
        fields = restated_fields(standing, self.fields)
        if isinstance(standing, QuotaAssigned) and fields.get("part_of"):
            yield from refuse_circle(standing.municipality, standing.group, Group(fields["part_of"]))
        correction = Restated(corrects=self.position, reason=_reason(self, standing), fields=fields)
        yield from correct(self, correction, [target])


EVENTS = (Retracted, Restated)
COMMANDS = (Retract, Restate)
