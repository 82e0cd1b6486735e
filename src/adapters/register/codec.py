"""Between events and what is stored of them: canonical JSON, and the one place where personal values pass."""

import json
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any, cast

from eventsourcing.dcb.api import DCBEvent
from eventsourcing.dcb.domain import Tagged

from adapters.ledger.clock import BELIEVED_AHEAD, utc_now
from adapters.ledger.ledger import StoredEvent
from adapters.privacy.vault import Vault
from adapters.seal.canonical_json import canonical
from domain.catalogue import CATALOGUE, Catalogue
from domain.kernel.errors import ForPeople
from domain.kernel.history import Correction, Event, Recorded
from domain.kernel.rules import N_, Message, say
from domain.kernel.stored_shape import stored_shape

CORRECTED = "event:"
"""Before the position of what a correction goes through, in its tags."""


class Undecodable(ForPeople):
    """The stored data of a known event type does not fit it: the record is damaged or from newer software."""


class Codec:
    """Encodes and decodes events. A field without a value is left out of the data."""

    def __init__(self, vault: Vault, catalogue: Catalogue = CATALOGUE) -> None:
        self.vault = vault
        self.catalogue = catalogue
        self._reader = cache(self._reader_of)

    def encode(self, tagged: Tagged[Event]) -> DCBEvent:
        """The event as it is stored."""
        event = tagged.decision
        data = self.vault.sealed(event.TOPIC, _without_defaults(event))
        return DCBEvent(type=event.TOPIC, data=canonical(data), tags=tagged.tags)

    def decode(self, stored: StoredEvent) -> Recorded | None:
        """The event with its place in the record; None for a type that nobody knows.

        Raises ``Undecodable``.
        """
        read = self._reader(stored.type)
        if read is None:
            return None
        try:
            event = read(stored)
        except (ValueError, TypeError, AttributeError, LookupError, ArithmeticError, RecursionError) as error:
            raise Undecodable(_no_fact(stored, N_("its data does not fit"))) from error
        return recorded_as(stored, event)

    def decode_all(self, stored: Iterable[StoredEvent]) -> Iterator[Recorded]:
        """The events of those types that somebody knows. What is no fact (see ``why_no_fact``) is left out."""
        soon = utc_now() + BELIEVED_AHEAD
        for one in stored:
            if one.fits and one.recorded_at <= soon:
                try:
                    recorded = self.decode(one)
                except Undecodable:
                    continue
                if recorded is not None and _is_in_order(recorded):
                    yield recorded

    def why_no_fact(self, stored: StoredEvent) -> Message | None:
        """Why a row is none that says something: it was put there by another program, or damaged, or is of a type that
        this one does not know. None for what is a fact."""
        if not stored.fits:
            return _no_fact(stored, N_("it is not as it was sealed"))
        if stored.recorded_at > utc_now() + BELIEVED_AHEAD:
            return _no_fact(stored, N_("its time is still to come"))
        try:
            recorded = self.decode(stored)
        except Undecodable as error:
            return error.message
        if recorded is None:
            return _no_fact(stored, N_("nobody knows its type"))
        return None if _is_in_order(recorded) else _no_fact(stored, N_("it corrects what did not come before it"))

    def _reader_of(self, stored_type: str) -> Callable[[StoredEvent], Event] | None:
        cls = self.catalogue.event_type(stored_type)
        if cls is None:
            return None
        shape = stored_shape(cls)

        def read(stored: StoredEvent) -> Event:
            return cast(Event, shape.validate_json(stored.data, context=stored))

        def read_older(stored: StoredEvent) -> Event:
            data = self.catalogue.upcast(stored_type, json.loads(stored.data))
            return cast(Event, shape.validate_python(data, context=stored))

        return read if stored_type == cls.TOPIC else read_older


def _no_fact(stored: StoredEvent, why: str) -> Message:
    text = N_("Event {position} ({type}) cannot be read: {why}.")
    kind = stored.type if stored.type.isprintable() else ascii(stored.type)
    return say(text, position=stored.position, type=kind, why=say(why))


def _is_in_order(recorded: Recorded) -> bool:
    """Whether a correction corrects what came before it, by its tags as well."""
    event = recorded.event
    if not isinstance(event, Correction):
        return True
    through = [tag.removeprefix(CORRECTED) for tag in recorded.tags if tag.startswith(CORRECTED)]
    return event.corrects < recorded.position and all(
        one.isascii() and one.isdecimal() and int(one[:20]) < recorded.position for one in through
    )


def recorded_as(stored: StoredEvent, event: Event) -> Recorded:
    """An event with its place in the record."""
    return Recorded(stored.position, event, stored.tags, stored.recorded_at, stored.recorded_by, stored.command_id)


def _without_defaults(event: Event) -> dict[str, Any]:
    data = event.model_dump(mode="json")
    for name, field in type(event).model_fields.items():
        key = field.alias or name
        if data[key] is None or (data[key] in ([], {}) and not field.is_required()):
            del data[key]
    return data
