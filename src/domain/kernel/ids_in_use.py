"""Facts that take an id into use, and others that name it: an id is used once, and what is named is there."""

from collections.abc import Mapping

from domain.kernel.deciding import TAKEN, UNKNOWN, Command, Deciding, EventAt, History, refuse, see
from domain.kernel.history import Event, Restated, effective
from domain.kernel.rules import N_, say

Makes = Mapping[type[Event], tuple[str, str]]
"""The events that take an id into use: of what kind, which is its field and its tag as well."""

ENDS_TOO_EARLY = N_("What begins on {from_} cannot end on {until}.")


def tags_of(event: Event, makes: Makes) -> list[str]:
    """The tags of an event: all that it names, and its location."""
    kinds = (*(kind for _, kind in makes.values()), "location")
    return [f"{kind}:{id_}" for kind in kinds if (id_ := getattr(event, kind, None)) is not None]


def refuse_impossible(event: Event, makes: Makes) -> Deciding:
    """Raises ``Refused`` when an event ends before it begins, or names what is not there."""
    from_, until = getattr(event, "from_", None), getattr(event, "until", None)
    if from_ is not None and until is not None and until < from_:
        raise refuse(ENDS_TOO_EARLY, from_=from_, until=until)
    for made, (what, kind) in makes.items():
        id_ = getattr(event, kind, None)
        if id_ is not None and not isinstance(event, made):
            known = yield from see(History([made], f"{kind}:{id_}"))
            if not known.facts:
                raise refuse(UNKNOWN, what=say(what), id=id_)


def refuse_taken(event: Event, makes: Makes) -> Deciding:
    """Raises ``Refused`` when an event takes an id into use that is in use."""
    if type(event) in makes:
        what, kind = makes[type(event)]
        id_ = getattr(event, kind)
        taken = yield from see(History([type(event)], f"{kind}:{id_}"))
        if taken.facts:
            raise refuse(TAKEN, what=say(what), id=id_)


def refuse_taken_again(event: Event, correction: Event, makes: Makes) -> Deciding:
    """Raises ``Refused`` when with a correction a fact stands again whose id was taken into use since."""
    if type(event) in makes:
        what, kind = makes[type(event)]
        id_ = getattr(event, kind)
        view = yield from see(History([type(event)], f"{kind}:{id_}"))
        if len(view.with_(correction)) > 1:
            raise refuse(TAKEN, what=say(what), id=id_)


def refuse_while_named(event: Event, makes: Makes) -> Deciding:
    """Raises ``Refused`` when an event that took an id into use would go, while others name it, by correction too."""
    if type(event) not in makes:
        return
    what, kind = makes[type(event)]
    id_ = getattr(event, kind)
    view = yield from see(History([Event], f"{kind}:{id_}"))
    standing = view.facts
    seen = {recorded.position for recorded in view.recorded}
    for restated in [r.event for r in view.recorded if isinstance(r.event, Restated)]:
        if restated.corrects not in seen:
            other = yield from see(EventAt(restated.corrects))
            standing += effective([one for one in (other.target, *other.corrections) if one is not None])
    names = (kind, "follows")  # an agreement names the one that it comes after by a field of its own
    if len({one.position for one in standing if id_ in (getattr(one.event, name, None) for name in names)}) > 1:
        raise refuse(N_("{what} {id} has other facts; retract those first."), what=say(what), id=id_)


def record_named(command: Command, event: Event, makes: Makes, otherwise: str) -> Deciding:
    """Record an event with all that it names as tags, or with ``otherwise`` where it names nothing.

    Raises ``Refused`` for an id that is taken, or for what cannot be true.
    """
    yield from refuse_taken(event, makes)
    yield from refuse_impossible(event, makes)
    command.record(event, *(tags_of(event, makes) or [otherwise]))
