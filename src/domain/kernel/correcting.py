"""How a correction is decided on: each topic says for its own events what their corrections may not break."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from domain.kernel.deciding import Command, Deciding
from domain.kernel.history import Correction, Event, Recorded
from domain.kernel.ids_in_use import Makes, refuse_impossible, refuse_while_named, tags_of
from domain.kernel.rules import Breach


@dataclass(frozen=True, slots=True)
class Correcting:
    """A correction that is being decided on."""

    command: Command
    correction: Correction
    fact: Recorded
    """What it corrects, as it was recorded."""
    after: Event | None
    """That fact as it stands with the correction; None when it then does not."""
    tags: Sequence[str]
    """The fact's own, and those of the events that it goes through."""

    def record(self, *tags: str, breaches: Sequence[Breach] = ()) -> None:
        """Record the correction. Raises ``Refused`` for breaches without a deviation."""
        self.command.record(self.correction, *self.tags, *tags, breaches=breaches)


def recheck_named(correcting: Correcting, makes: Makes, *tags: str) -> Deciding:
    """Record a correction of a fact that takes an id into use or names some: all that it then names is there, and
    what it took into use stays while others name it. Raises ``Refused``."""
    after = correcting.after
    if after is None:
        yield from refuse_while_named(correcting.fact.event, makes)
        correcting.record(*tags)
    else:
        yield from refuse_impossible(after, makes)
        correcting.record(*tags, *tags_of(after, makes))


CorrectedBy = Mapping[type[Event], Callable[[Correcting], Deciding | None]]
"""What decides on corrections of the events of some kinds."""


class Topic(Protocol):
    """What each file of a topic declares."""

    @property
    def EVENTS(self) -> tuple[type[Event], ...]:
        """Its events."""

    @property
    def COMMANDS(self) -> tuple[type[Command], ...]:
        """What can be asked for."""

    @property
    def MAKES(self) -> Makes:
        """Its events that take an id into use by which others name it."""

    @property
    def CORRECTED_BY(self) -> CorrectedBy:
        """What decides on corrections of its events."""
