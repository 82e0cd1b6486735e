"""Between events and what is stored of them: canonical JSON, and the one place where personal values pass."""

import json
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any, cast

from eventsourcing.dcb.api import DCBEvent
from eventsourcing.dcb.domain import Tagged

from adapters.ledger.ledger import StoredEvent
from adapters.privacy.vault import Vault
from adapters.seal.canonical_json import canonical
from domain.catalogue import CATALOGUE, Catalogue
from domain.kernel.errors import ForPeople
from domain.kernel.history import Event, Recorded
from domain.kernel.rules import N_, say
from domain.kernel.stored_shape import stored_shape


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
        except ValueError as error:
            text = N_("Event {position} ({type}) cannot be read: its data does not fit.")
            raise Undecodable(say(text, position=stored.position, type=stored.type)) from error
        return recorded_as(stored, event)

    def decode_all(self, stored: Iterable[StoredEvent]) -> Iterator[Recorded]:
        """The events of those types that somebody knows."""
        return filter(None, map(self.decode, stored))

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
