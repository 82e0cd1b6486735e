"""What becomes of the key that signs heads of the record, and of a head that was signed (DESIGN 5).

A head that was signed is never contradicted in silence: where the record no longer goes on from it, as after a backup
was put back, nothing is signed until an event says so.
"""

from collections.abc import Sequence
from typing import Annotated

from eventsourcing.dcb.domain import Selector
from pydantic import Field, StringConstraints
from typing_extensions import override

from domain.kernel.correcting import CorrectedBy, Correcting
from domain.kernel.deciding import Command, Deciding, refuse, see
from domain.kernel.history import Event, Recorded
from domain.kernel.ids_in_use import Makes
from domain.kernel.rules import N_
from domain.kernel.vocabulary import Count, Sha256, Text

SIGNING = "signing"
"""The tag of all that is recorded about signing."""

KeyId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{8}$")]
"""The four bytes by which a signature names its key."""

VerifierKeyText = Annotated[str, StringConstraints(pattern=r"^[!-*,-~]{1,100}\+[0-9a-f]{8}\+[A-Za-z0-9+/=]{44}$")]
"""A verifier key as it is published."""


class SigningResumed(Event):
    """Heads are signed again that do not go on from the last one that was signed.

    That one had ``size`` events and this ``root``; without them it is not known any more which it was.
    """

    TOPIC = "SigningResumed@1"
    SUBJECT = frozenset({"size", "root"})

    size: Count | None = None
    root: Sha256 | None = None
    reason: Annotated[Text, Field(description="Why; not personal.")]


class SigningKeyReplaced(Event):
    """Heads are signed with another key from now on."""

    TOPIC = "SigningKeyReplaced@1"
    SUBJECT = frozenset({"key", "instead_of"})

    key: VerifierKeyText
    instead_of: tuple[KeyId, ...] = ()
    reason: Annotated[Text, Field(description="Why; not personal.")]


class SigningFile:
    """All that is recorded about signing."""

    def __init__(self) -> None:
        self.recorded: list[Recorded] = []

    def selectors(self) -> Sequence[Selector]:
        """Every event with its tag."""
        return [Selector(tags=[SIGNING])]

    def apply(self, recorded: Recorded) -> None:
        """Keep the event."""
        self.recorded.append(recorded)

    def says(self, event: Event) -> bool:
        """Whether an event of this type, about the same, is recorded already."""
        said = {name: getattr(event, name) for name in type(event).SUBJECT}
        return any(
            type(one.event) is type(event) and said == {name: getattr(one.event, name) for name in said}
            for one in self.recorded
        )


class ResumeSigning(Command):
    """Record that heads are signed again that do not go on from the last one; the register does this itself."""

    VERB = ("audit", "go-on")

    size: Count | None = None
    root: Sha256 | None = None
    reason: Text

    @override
    def decide(self) -> Deciding:
        event, file = self.as_event(SigningResumed), (yield from see(SigningFile()))
        if self.size is not None and file.says(event):
            raise refuse(N_("That the head of {size} events is given up is recorded already."), size=self.size)
        self.record(event, SIGNING)


class ReplaceSigningKey(Command):
    """Record that heads are signed with another key from now on; the register does this itself."""

    VERB = ("key", "replace")

    key: VerifierKeyText
    instead_of: tuple[KeyId, ...] = ()
    reason: Text

    @override
    def decide(self) -> Deciding:
        event, file = self.as_event(SigningKeyReplaced), (yield from see(SigningFile()))
        if file.says(event):
            raise refuse(N_("That heads are signed with this key is recorded already."))
        self.record(event, SIGNING)


def recheck_signing(correcting: Correcting) -> None:
    """Refuse a correction: what was signed is in other hands."""
    raise refuse(
        N_("Event {position} is about what was signed: that is for good, and is not corrected."),
        position=correcting.fact.position,
    )


EVENTS = (SigningResumed, SigningKeyReplaced)
COMMANDS = ()
MAKES: Makes = {}
CORRECTED_BY: CorrectedBy = dict.fromkeys(EVENTS, recheck_signing)
