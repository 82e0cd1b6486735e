"""All events and commands by their names, and how older shapes of events are read."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from domain import correction
from domain.kernel.deciding import Command, command_name
from domain.kernel.history import Event
from domain.topics import TOPICS

Upcaster = Callable[[dict[str, Any]], dict[str, Any]]
"""Takes the data of one version of an event and gives that of the next."""


def base_name(stored: str) -> str:
    """The name without its version: ``HouseholdPlaced`` of ``HouseholdPlaced@1``."""
    return stored.partition("@")[0]


def next_version(stored: str) -> str:
    """``HouseholdPlaced@2`` of ``HouseholdPlaced@1``."""
    name, _, version = stored.partition("@")
    return f"{name}@{int(version) + 1}"


@dataclass(frozen=True)
class Catalogue:
    """Which events and commands there are. ``upcasters`` go by the stored name that they read."""

    events: tuple[type[Event], ...]
    commands: tuple[type[Command], ...]
    upcasters: Mapping[str, Upcaster] = field(default_factory=dict)

    def event_type(self, stored: str) -> type[Event] | None:
        """The event class for a stored name of any version; None when nobody knows it."""
        return self._by_stored_name.get(stored)

    def stored_names(self, types: Iterable[type[Event]]) -> list[str]:
        """Every stored version of these events, and of those that are kinds of them."""
        wanted = tuple(types)
        return sorted(name for name, cls in self._by_stored_name.items() if issubclass(cls, wanted))

    def upcast(self, stored: str, data: dict[str, Any]) -> dict[str, Any]:
        """The data in the shape of today's version."""
        while stored in self.upcasters:
            data = self.upcasters[stored](data)
            stored = next_version(stored)
        return data

    @cached_property
    def _by_stored_name(self) -> dict[str, type[Event]]:
        current = {base_name(cls.TOPIC): cls for cls in self.events}
        return {cls.TOPIC: cls for cls in self.events} | {name: current[base_name(name)] for name in self.upcasters}

    def command_type(self, name: str) -> type[Command] | None:
        """The command by its feed name."""
        return self._by_feed_name.get(name)

    @cached_property
    def _by_feed_name(self) -> dict[str, type[Command]]:
        return {command_name(cls): cls for cls in self.commands}


CATALOGUE = Catalogue(
    events=tuple(event for topic in (*TOPICS, correction) for event in topic.EVENTS),
    commands=tuple(command for topic in (*TOPICS, correction) for command in topic.COMMANDS),
)
