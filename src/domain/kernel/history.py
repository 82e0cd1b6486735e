"""What is recorded, and how corrections of it are read: the history as it really was.

A correction is itself an event: nothing is changed. ``effective`` gives the facts that stand after all
corrections in the given history, so a history up to an earlier position gives what was known then.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Any, ClassVar, NamedTuple, cast

from eventsourcing.dcb.domain import Decision
from pydantic import BaseModel, ConfigDict, Field

from domain.kernel.days import Day
from domain.kernel.personal import Personal
from domain.kernel.stored_shape import stored_shape
from domain.kernel.vocabulary import Difference, Group, Id, MunicipalityCode, Name, Position, Text

PERSONAL_REASON = "personal"
"""In the place of a reason that is personal, for who gives no purpose and ground."""


class Deviation(BaseModel):
    """Why a rule was broken, and which ones really were (DESIGN 2, facts are not refused).

    Where the event is about persons, the reason is personal; a readable one stands in events of things, and in those
    that version 0.1.0 recorded.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    reason: Personal | Text
    rules: tuple[Name, ...] = ()

    @property
    def told(self) -> str:
        """The reason as everybody is told it: of a personal one, that it is."""
        return PERSONAL_REASON if isinstance(self.reason, Personal) else self.reason

    @property
    def is_personal(self) -> bool:
        """Whether its reason is."""
        return isinstance(self.reason, Personal)


class Event(BaseModel, Decision):
    """A fact, as it is stored.

    ``TOPIC`` is its stable, versioned name in the record; ``SUBJECT`` names the fields that say what the event
    is about, which a correction cannot change.
    """

    model_config = ConfigDict(
        frozen=True,
        defer_build=True,  # a process uses few of all events: the others need no validator
        extra="forbid",
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        hide_input_in_errors=True,
    )

    TOPIC: ClassVar[str]
    SUBJECT: ClassVar[frozenset[str]] = frozenset()

    deviation: Deviation | None = None

    def check_itself(self) -> None:
        """Raises ``Refused`` for what cannot be true of the fact, whatever else is recorded."""

    def as_restated(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        """The fields that are given for a restatement of it, with what is personal of others than its data subject as
        such. Raises ``Refused`` or ``pydantic.ValidationError`` for what does not fit."""
        return dict(fields)

    def data_subject(self) -> str | None:
        """Whose words its personal fields hold, such as ``case:C1``; None where they are nobody's."""
        return None


class OccupancyChange(BaseModel):
    """So many persons more (or fewer) of a group at a location, from a day until a day (excluded; None: open)."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_name=True, serialize_by_alias=True)

    location: Id
    group: Group
    unit: Name | None = None
    from_: Day = Field(alias="from")
    until: Day | None = None
    persons: Difference


class RealisedChange(BaseModel):
    """So many persons more (or fewer) counted as housed, for a municipality and a group, on a day (rule Q2)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    municipality: MunicipalityCode
    group: Group
    on: Day
    persons: Difference


class Changes(NamedTuple):
    """What an event changes in the counts: who is where, and who counts as housed."""

    occupancy: tuple[OccupancyChange, ...]
    realised: tuple[RealisedChange, ...]


class Effects(Event):
    """An event that carries its effects: what it changes in the counts, as derived when it was decided on.

    Like the entries of a journal: every count is the sum of these, whoever is erased and whatever is corrected.
    """

    occupancy: tuple[OccupancyChange, ...] = ()
    realised: tuple[RealisedChange, ...] = ()


DERIVED = frozenset(Effects.model_fields)
"""Fields of an event that a decision works out; nobody says them."""


class Correction(Effects):
    """Says of an earlier event that it was not so. The record itself is never changed (policy 3.4)."""

    corrects: Position
    reason: Personal | Text


class Retracted(Correction):
    """The event never was so. Retracting a correction makes what it corrected stand again."""

    TOPIC = "Retracted@1"


class Restated(Correction):
    """The event was so, but with these fields."""

    TOPIC = "Restated@1"

    fields: dict[str, Any] = Field(repr=False)


class SetAside(Retracted):
    """What stands at a position is no fact of the register: another program put it there, or it cannot be read."""

    TOPIC = "SetAside@1"

    reason: Text


class Recorded(NamedTuple):
    """An event with its place in the record. ``recorded_at`` is aware, in UTC."""

    position: int
    event: Event
    tags: tuple[str, ...]
    recorded_at: datetime
    recorded_by: str
    command_id: str | None = None


def proposed(event: Event) -> Recorded:
    """An event that is being decided on, as if it were recorded after all others."""
    return Recorded(2**53, event, (), datetime.max.replace(tzinfo=UTC), "")


def restate(event: Event, fields: Mapping[str, Any]) -> Event:
    """The same event with other values for some of its fields, as a recorded correction has them.

    Whether they keep to the bounds was asked when that was decided on: what is recorded is read, as any event is.
    """
    said = {**event.model_dump(exclude_none=True), **fields}
    return cast(Event, stored_shape(type(event)).validate_python(said))


def _restated(event: Event, said: Sequence[Mapping[str, Any]]) -> Event:
    """The event with the fields of these restatements; one that does not fit, which no decision made, says nothing."""
    with suppress(ValueError):
        return restate(event, {name: value for fields in said for name, value in fields.items()})
    for fields in said:
        with suppress(ValueError):
            event = restate(event, fields)
    return event


def undone(history: Iterable[Recorded]) -> set[int]:
    """Positions of all events, corrections included, that a standing retraction in this history takes back."""
    gone: set[int] = set()
    for recorded in reversed([r for r in history if isinstance(r.event, Retracted)]):
        if recorded.position not in gone and isinstance(recorded.event, Retracted):
            gone.add(recorded.event.corrects)
    return gone


def effective(history: Iterable[Recorded]) -> list[Recorded]:
    """The facts that stand, with their corrected fields, in the order in which they were first recorded."""
    history = list(history)
    corrections = [r for r in history if isinstance(r.event, Correction)]
    if not corrections:
        return history
    gone = undone(corrections)
    fields: dict[int, list[dict[str, Any]]] = {}
    for recorded in corrections:
        if isinstance(recorded.event, Restated) and recorded.position not in gone:
            fields.setdefault(recorded.event.corrects, []).append(recorded.event.fields)
    return [
        r._replace(event=_restated(r.event, fields[r.position])) if r.position in fields else r
        for r in history
        if r.position not in gone and not isinstance(r.event, Correction)
    ]


def happened_on(event: Event) -> date | datetime | None:
    """When the fact is true in the world: a day, or a moment in UTC; None for what has only a period."""
    said = vars(event)  # asking a model for what it has not is slow
    for name in ("at", "on", "from_"):
        value = said.get(name)
        if isinstance(value, date):
            return value
    return None
