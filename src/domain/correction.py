"""Corrections of any fact: it never was so, or it was so otherwise ("administratieve reparatie", policy 3.4).

What cannot be true is refused here as anywhere; what then breaks a rule that was kept before needs its
deviation. All that depends on the fact follows, and the record keeps what was known until then.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Annotated, Any

from eventsourcing.dcb.domain import Selector
from pydantic import Field, ValidationError
from typing_extensions import override

from domain.case import CaseClosed, CaseRegistered, Memberships
from domain.history import (
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
from domain.household import HouseholdEvent, HouseholdView
from domain.location import newly_broken
from domain.occupancy import Occupancy
from domain.placement import refuse_backwards
from domain.quota import QuotaAssigned
from domain.residence import record_about_household
from domain.rules import N_, Q3, Breach, say
from domain.signal import ContactAppointed, MeasureTaken, SignalEvent, SignalFile, SignalView
from domain.site import LocationEvent, SiteView
from domain.slices import CORRECTIONS, Command, Deciding, Refused, SecretText, command, refuse, see
from domain.vocabulary import Personal, Position

DERIVED = frozenset(Effects.model_fields)
"""Fields that a decision works out; they follow from the others."""


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
            raise refuse(N_("There is no event at position {position}."), position=self.at)
        if self.at in undone(self.corrections):
            by = next(
                c.position for c in self.corrections if isinstance(c.event, Retracted) and c.event.corrects == self.at
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
    subject = data_subject(event)
    given: dict[str, Any] = {}
    for field, value in fields.items():
        if field not in allowed:
            text = N_("Field {field} of {type} cannot be restated; these can: {allowed}.")
            raise refuse(text, field=field, type=event.TOPIC, allowed=", ".join(allowed))
        personal = subject is not None and _holds_personal(type(event), names[field]) and isinstance(value, str)
        given[field] = Personal(subject or "", value) if personal else value
    if not given:
        raise refuse(N_("Give the fields to restate; these can be: {allowed}."), allowed=", ".join(allowed))
    try:
        restated = restate(event, given)
    except ValidationError as error:
        problem = error.errors(include_input=False, include_url=False)[0]
        where = ".".join(str(part) for part in problem["loc"])
        raise refuse(N_("Field {field}: {problem}."), field=where, problem=problem["msg"]) from None
    stored = restated.model_dump(mode="json")
    return {field: stored[field] for field in given}


def _holds_personal(event: type[Event], name: str) -> bool:
    annotation = event.model_fields[name].annotation
    return annotation is Personal or Personal in getattr(annotation, "__args__", ())


def correct(command: "Retract | Restate", seen: EventAt, correction: Correction, fact: Recorded) -> Deciding:
    """Record the correction of a fact: with the checks of its topic, and tagged as the fact is."""
    tags = [*fact.tags, f"event:{seen.at}", f"event:{fact.position}"]
    match fact.event:
        case HouseholdEvent():
            yield from _correct_household(command, correction, fact.event, tags)
        case LocationEvent():
            yield from _correct_location(command, correction, fact.event, tags)
        case SignalEvent():
            view = yield from see(SignalView(fact.event.signal))
            _refuse_answer_before_signal(
                SignalFile.fold(view.signal, effective([*view.recorded, proposed(correction)]))
            )
            _record(command, correction, tags)
        case _:
            _record(command, correction, tags)


def _record(command: Command, correction: Correction, tags: Iterable[str], breaches: Iterable[Breach] = ()) -> None:
    command.record(correction.model_copy(update={"deviation": command.settle(breaches)}), *tags)


def _correct_household(command: Command, correction: Correction, fact: HouseholdEvent, tags: list[str]) -> Deciding:
    view = yield from see(HouseholdView(fact.case))
    after = view.after(correction)
    if after.registered is None and len(effective([*view.recorded, proposed(correction)])) > 0:
        text = N_("Case {case} has other facts; retract those first.")
        raise refuse(text, case=fact.case)
    for placing in after.placements.values():
        refuse_backwards(placing.from_, placing.until)
    if isinstance(fact, (CaseRegistered, CaseClosed)) or hasattr(fact, "person"):
        members = [
            (m.person, m.from_ or after.registered or date.min, min(m.until, after.closed)) for m in after.members
        ]
        memberships = yield from see(Memberships([person for person, *_ in members]))
        memberships.refuse_two_households(fact.case, members)
        tags = [*tags, *(f"person:{person}" for person, *_ in members)]
    yield from record_about_household(command, view, correction, tags)


def _correct_location(command: Command, correction: Correction, fact: LocationEvent, tags: list[str]) -> Deciding:
    view: SiteView = yield from see(SiteView(fact.location))
    before, after = view.known(), view.after(correction)
    if after.suggested is None and len(view.facts) > 1:
        raise refuse(N_("Location {location} has other facts; retract those first."), location=fact.location)
    occupancy = yield from see(Occupancy(fact.location))
    breaches = newly_broken(before, after, occupancy, date.min)
    if isinstance(correction, Restated):
        others = [r for r in view.recorded if r.position != correction.corrects]
        breaches += restate(fact, correction.fields).breaches(type(before).fold(fact.location, effective(others)))  # type: ignore[attr-defined]
    _record(command, correction, tags, breaches)


def _refuse_answer_before_signal(file: SignalFile) -> None:
    for at in [*file.answers, *([file.closed] if file.closed else [])]:
        if file.received is None or at < file.received:
            text = N_("Signal {signal} would be answered or closed before it was received.")
            raise refuse(text, signal=file.signal)


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
        seen = yield from see(EventAt(self.position))
        fact = target = seen.known()
        while isinstance(fact.event, Correction):
            fact = (yield from see(EventAt(fact.event.corrects))).target or fact
        correction = Retracted(corrects=target.position, reason=_reason(self, fact.event))
        yield from correct(self, seen, correction, fact)


@command("restate")
class Restate(Command):
    """Say how an event really was: give the fields that were otherwise (policy 3.4)."""

    position: Annotated[Position, Field(description="The position of the event.")]
    reason: SecretText
    fields: Annotated[dict[str, Any], Field(repr=False, description="The event's fields with their right values.")]

    @override
    def decide(self) -> Deciding:
        seen = yield from see(EventAt(self.position))
        target = seen.known()
        if isinstance(target.event, Correction):
            text = N_("Event {position} is itself a correction: retract it, and correct event {corrects} anew.")
            raise refuse(text, position=self.position, corrects=target.event.corrects)
        standing = seen.standing()
        fields = restated_fields(standing, self.fields)
        if isinstance(standing, QuotaAssigned) and fields.get("part_of") == standing.group:
            text = N_("The quota of {group} cannot be part of {parent}, which is part of it.")
            raise Refused(say(text, group=standing.group, parent=standing.group), rules=[Q3])
        correction = Restated(corrects=self.position, reason=_reason(self, standing), fields=fields)
        yield from correct(self, seen, correction, target)


EVENTS = (Retracted, Restated)
COMMANDS = (Retract, Restate)
