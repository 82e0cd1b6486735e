"""Corrections of any fact: it never was so, or it was so otherwise ("administratieve reparatie", policy 3.4).

What cannot be true is refused here as anywhere; what then breaks a rule that was kept before needs its
deviation. All that depends on the fact follows, and the record keeps what was known until then.
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, TypeVar

from pydantic import Field, ValidationError
from typing_extensions import override

from domain.data_subjects import refuse_for_good
from domain.kernel.correcting import CorrectedBy, Correcting
from domain.kernel.deciding import NOTHING_THERE, Command, Deciding, EventAt, refuse, see
from domain.kernel.history import (
    DERIVED,
    Correction,
    Effects,
    Event,
    OccupancyChange,
    RealisedChange,
    Recorded,
    Restated,
    Retracted,
    SetAside,
    effective,
    proposed,
    undone,
)
from domain.kernel.ids_in_use import Makes, refuse_taken_again
from domain.kernel.malformed import problem_of
from domain.kernel.personal import Personal, SecretText
from domain.kernel.readable import Hidden
from domain.kernel.rules import N_, say
from domain.kernel.vocabulary import Position, Text, words
from domain.topics import TOPICS

C = TypeVar("C", OccupancyChange, RealisedChange)

MAKES: Makes = {event: made for topic in TOPICS for event, made in topic.MAKES.items()}

CORRECTED_BY: CorrectedBy = {kind: hook for topic in TOPICS for kind, hook in topic.CORRECTED_BY.items()}


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
        restated = type(event).model_validate({**event.model_dump(exclude_none=True), **given})
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
    given = event.as_restated(fields)
    subject = event.data_subject()
    for field, value in given.items():
        if value is None or isinstance(value, Personal) or not _holds_personal(type(event), names[field]):
            continue
        try:
            given[field] = Personal(subject or "", words(value if isinstance(value, str) else ""))
        except Hidden as error:
            raise refuse(N_("Field {field}: {problem}."), field=field, problem=error.message) from None
        except ValueError as error:
            raise refuse(N_("Field {field}: {problem}."), field=field, problem=say(str(error))) from None
    return given


def _holds_personal(event: type[Event], name: str) -> bool:
    annotation = event.model_fields[name].annotation
    return annotation is Personal or Personal in getattr(annotation, "__args__", ())


def correct(command: Command, correction: Correction, chain: Sequence[Recorded]) -> Deciding:
    """Decide on the correction of the first of a chain, which ends with a fact, by way of the corrections of it.

    The topic of the fact says what the correction may not break. Raises ``Refused``.
    """
    fact = chain[-1]
    after = _after(command, correction, fact)
    if after is not None and isinstance(correction, Restated):
        after.check_itself()
    if len(chain) > 1:
        yield from refuse_taken_again(fact.event, correction, MAKES)
    tags = [*fact.tags, *(f"event:{recorded.position}" for recorded in chain)]
    hook = next(CORRECTED_BY[kind] for kind in type(fact.event).__mro__ if kind in CORRECTED_BY)
    deciding = hook(Correcting(command, correction, fact, after, tags))
    if deciding is not None:
        yield from deciding


def _after(command: Command, correction: Correction, fact: Recorded) -> Event | None:
    known = [view for view in command.views if isinstance(view, EventAt) and view.at == fact.position]
    after = effective([fact, *known[0].corrections, proposed(correction)])
    return after[0].event if after else None


def _reason(reason: SecretText, fact: Event) -> Personal | str:
    subject, text = fact.data_subject(), reason.get_secret_value()
    return Personal(subject, text) if subject else text


class Retract(Command):
    """Say that an event never was so. Retracting a correction makes what it corrected stand again (policy 3.4)."""

    VERB = ("retract", "")

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
        refuse_for_good(chain[-1])
        correction = Retracted(corrects=self.position, reason=_reason(self.reason, chain[-1].event))
        yield from correct(self, correction, chain)


class Restate(Command):
    """Say how an event really was: give the fields that were otherwise (policy 3.4)."""

    VERB = ("restate", "")

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
        refuse_for_good(target)
        standing = seen.standing()
        fields = restated_fields(standing, self.fields)
        correction = Restated(corrects=self.position, reason=_reason(self.reason, standing), fields=fields)
        yield from correct(self, correction, [target])


class SetRowAside(Command):
    """Say that what stands at a position is no fact: whatever it is, nothing follows from it any more.

    It is not for what was so otherwise, or never was: that is corrected, by the rules for it.
    """

    VERB = ("audit", "quarantine")

    position: Position
    tags: tuple[str, ...] = Field(description="Those of the row, as far as they can be read.")
    reason: Text

    @override
    def decide(self) -> Deciding:
        seen = yield from see(EventAt(self.position))
        gone = undone(seen.corrections)
        if self.position in gone:
            raise refuse(N_("Event {position} does not stand already."), position=self.position)
        effects = [seen.target, *(one for one in seen.corrections if one.position not in gone)]
        changes = [one.event for one in effects if one is not None and isinstance(one.event, Effects)]
        if seen.target is not None:
            refuse_for_good(seen.target)
        event = SetAside(
            corrects=self.position,
            reason=self.reason,
            occupancy=tuple(_opposite(one) for change in changes for one in change.occupancy),
            realised=tuple(_opposite(one) for change in changes for one in change.realised),
        )
        corrects = seen.target is not None and isinstance(seen.target.event, Correction)
        # what is no correction may name others all the same
        tags = [tag for tag in self.tags if corrects or not tag.startswith("event:")]
        self.record(event, *tags, f"event:{self.position}", SET_ASIDE)


def _opposite(change: C) -> C:
    return change.model_copy(update={"persons": -change.persons})


SET_ASIDE = "set_aside"
"""The tag of all that is set aside."""

EVENTS = (Retracted, Restated, SetAside)
COMMANDS = (Retract, Restate)
