"""Data subjects: that their personal data was read, and that it was erased (GDPR, art. 5, 17 and 30).

What they are called, such as ``person:P1``, ``signal:S1``, ``contact:C1`` or ``case:D1`` (for free text on a case), is
also the tag of every event that may hold something personal of theirs.
"""

from collections.abc import Sequence
from typing import Annotated

from eventsourcing.dcb.domain import Selector
from pydantic import AfterValidator, Field
from typing_extensions import override

from domain.kernel.correcting import CorrectedBy, Correcting
from domain.kernel.deciding import Command, Deciding, records, refuse, see
from domain.kernel.history import Event, Recorded
from domain.kernel.ids_in_use import Makes
from domain.kernel.personal import KINDS
from domain.kernel.rules import N_
from domain.kernel.vocabulary import Position, Text, an_id


def _a_subject(value: str) -> str:
    kind, _, id_ = value.partition(":")
    if kind not in KINDS:
        raise ValueError(N_("a data subject is written as person:ID, signal:ID, contact:ID or case:ID"))
    an_id(id_)
    return value


Subject = Annotated[str, AfterValidator(_a_subject)]
"""A data subject by its kind and id."""

ERASURES = "erasure"
"""The tag of all that is recorded about erasing."""

READINGS = "reading"
"""The tag of all that is recorded about reading what is personal."""


class PersonalDataRead(Event):
    """Somebody was shown what is personal of a data subject; recorded before it was shown."""

    TOPIC = "PersonalDataRead@1"
    SUBJECT = frozenset({"subject"})

    subject: Subject
    purpose: Text
    ground: Text


class NumberLookedUp(Event):
    """Somebody looked for a person by V-number; recorded before it was told who was found, if anyone. The number
    itself is not in it."""

    TOPIC = "NumberLookedUp@1"
    SUBJECT = frozenset({"subjects"})

    subjects: tuple[Subject, ...] = ()
    purpose: Text
    ground: Text


class ErasureOrdered(Event):
    """What is personal of a data subject is to be erased; its key is destroyed next."""

    TOPIC = "ErasureOrdered@1"
    SUBJECT = frozenset({"subject"})

    subject: Annotated[Subject, Field(description="person:ID, signal:ID, contact:ID or case:ID.")]
    ground: Annotated[Text, Field(description="On what ground; not personal.")]


class SubjectErased(Event):
    """The key of a data subject was destroyed: nothing personal of it can be read any more, by anyone."""

    TOPIC = "SubjectErased@1"
    SUBJECT = frozenset({"subject", "ordered"})

    subject: Subject
    ordered: Position


class SubjectFile:
    """All that is recorded about a data subject, whatever it is."""

    def __init__(self, subject: str) -> None:
        self.subject = subject
        self.recorded: list[Recorded] = []

    def selectors(self) -> Sequence[Selector]:
        """Every event with the subject as a tag."""
        return [Selector(tags=[self.subject])]

    def apply(self, recorded: Recorded) -> None:
        """Keep the event."""
        self.recorded.append(recorded)

    def known(self) -> "SubjectFile":
        """Itself. Raises ``Refused`` when nothing was ever recorded about the subject."""
        if not self.recorded:
            raise refuse(N_("Nothing is recorded about {subject}."), subject=self.subject)
        return self

    def open_order(self) -> int | None:
        """The position of an order to erase that is not yet done; None when there is none."""
        ordered = [r.position for r in self.recorded if isinstance(r.event, ErasureOrdered)]
        done = {r.event.ordered for r in self.recorded if isinstance(r.event, SubjectErased)}
        return next((position for position in ordered if position not in done), None)


@records(ErasureOrdered, "key erase")
def erase_subject(command: Command, event: ErasureOrdered) -> Deciding:
    """Erase what is personal of a data subject: its key is destroyed, and no backup brings it back."""
    file = (yield from see(SubjectFile(event.subject))).known()
    if file.open_order() is not None:
        raise refuse(N_("The erasure of {subject} was ordered already."), subject=event.subject)
    command.record(event, event.subject, ERASURES)


class ConfirmErasure(Command):
    """Record that the key was destroyed; the register does this itself."""

    VERB = ("key", "confirm")

    subject: Subject

    @override
    def decide(self) -> Deciding:
        ordered = (yield from see(SubjectFile(self.subject))).open_order()
        if ordered is None:
            raise refuse(N_("The erasure of {subject} was not ordered."), subject=self.subject)
        self.record(SubjectErased(subject=self.subject, ordered=ordered), self.subject, ERASURES)


class ReadPersonalData(Command):
    """Record that personal data is about to be shown; the register does this itself."""

    VERB = ("key", "read")

    subject: Subject
    purpose: Text
    ground: Text

    @override
    def decide(self) -> Deciding:
        (yield from see(SubjectFile(self.subject))).known()
        event = PersonalDataRead(subject=self.subject, purpose=self.purpose, ground=self.ground)
        self.record(event, self.subject, READINGS)


class LookUpNumber(Command):
    """Record that a person is looked for by V-number, and who is found; the register does this itself."""

    VERB = ("key", "look-up")

    subjects: tuple[Subject, ...] = ()
    purpose: Text
    ground: Text

    @override
    def decide(self) -> Deciding:
        event = NumberLookedUp(subjects=self.subjects, purpose=self.purpose, ground=self.ground)
        self.record(event, *self.subjects, READINGS)
        yield from ()


def refuse_for_good(fact: Recorded) -> None:
    """What says that personal data was read or erased is no account of the world: it happened when it was recorded.

    Raises ``Refused`` for any correction of it.
    """
    if isinstance(fact.event, EVENTS):
        text = N_(
            "Event {position} says that personal data was read or erased: that is for good, and is not corrected."
        )
        raise refuse(text, position=fact.position)


def recheck_subject(correcting: Correcting) -> None:
    """Refuse a correction."""
    refuse_for_good(correcting.fact)


EVENTS = (PersonalDataRead, NumberLookedUp, ErasureOrdered, SubjectErased)
COMMANDS = (erase_subject,)
MAKES: Makes = {}
CORRECTED_BY: CorrectedBy = dict.fromkeys(EVENTS, recheck_subject)
