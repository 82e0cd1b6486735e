"""How a decision is made: what it sees, and what it then records or refuses.

The fields of a *command* are its parameters. ``decide`` is a generator that first asks for what it
must know, its *views*, and then records events or refuses. The views asked for are its consistency boundary.
It is pure: the clock, the actor and new ids come from outside.
"""

import re
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import suppress
from copy import copy
from functools import cache
from typing import Any, ClassVar, Protocol, Self, TypeVar, cast, get_args, runtime_checkable

from eventsourcing.dcb.domain import Selector, Tagged
from pydantic import (
    BaseModel,
    ConfigDict,
    PrivateAttr,
    SecretStr,
    TypeAdapter,
    create_model,
    model_validator,
)
from pydantic.fields import FieldInfo
from typing_extensions import override

from domain.kernel.errors import REFUSED, ForPeople
from domain.kernel.history import DERIVED, Deviation, Event, Recorded, Restated, Retracted, effective, proposed, undone
from domain.kernel.personal import Personal, SecretText, subject_among
from domain.kernel.rules import N_, RULES, Breach, Message, Rule, say

CORRECTIONS: tuple[type[Event], ...] = (Retracted, Restated)


class View(Protocol):
    """Something that a decision must know: the events it sees, folded."""

    def selectors(self) -> Sequence[Selector]:
        """Which events it sees, by type and tags."""

    def apply(self, recorded: Recorded) -> None:
        """Fold one more event. They come in the order of their positions."""


@runtime_checkable
class Foldable(View, Protocol):
    """A view whose folded state is kept beside the ledger, so that a busy past is not read again each time."""

    fold: str
    """Name and version of the way of folding; another version starts afresh."""
    key: str
    position: int
    """The position up to which it has been folded."""

    def dump(self) -> str:
        """The folded state as text."""

    def load(self, state: str) -> None:
        """Take the folded state from text that ``dump`` gave."""


class History:
    """A view that keeps the events of some types with some tags, corrections included."""

    def __init__(self, types: Iterable[type[Event]], *tags: str) -> None:
        self.types = (*types, *CORRECTIONS)
        self.tags = tags
        self.recorded: list[Recorded] = []

    def selectors(self) -> Sequence[Selector]:
        """One selector: these types and the corrections, with all of these tags."""
        return [Selector(types=self.types, tags=self.tags)]

    def apply(self, recorded: Recorded) -> None:
        """Keep the event."""
        self.recorded.append(recorded)

    @property
    def facts(self) -> list[Recorded]:
        """What stands after corrections."""
        return effective(self.recorded)

    def with_(self, event: Event) -> list[Recorded]:
        """What would stand with one more event, a correction included."""
        return effective([*self.recorded, proposed(event)])


_RECORD_ALL_THE_SAME = N_("If it happened all the same, record it with a reason: --deviation “…”.")


def _broken(breach: Breach) -> Message:
    rule = breach.rule
    return say(
        "{id} ({paragraph}): {detail} {rule}",
        id=rule.id,
        paragraph=rule.paragraph,
        detail=breach.detail,
        rule=say(rule.text),
    )


class Refused(ForPeople):
    """A command that is not recorded: it cannot be true, or it breaks rules without a (sufficient) deviation."""

    exit_code = REFUSED

    def __init__(self, *impossible: Message, rules: Sequence[Rule] = (), breaches: Sequence[Breach] = ()) -> None:
        rule = "".join(f" ({rule.id}, {rule.paragraph})" for rule in rules)
        self.reasons = (
            *(say("{message}{rule}", message=message, rule=rule) for message in impossible),
            *(_broken(breach) for breach in breaches),
        )
        """Why, without the way forward that its messages end with."""
        super().__init__(*self.reasons, *([say(_RECORD_ALL_THE_SAME)] if breaches else []))
        self.impossible = impossible
        self.rules = tuple(rules)
        """The rules that make it impossible, where a rule of the policy does."""
        self.breaches = tuple(breaches)

    @override
    def __str__(self) -> str:
        return "; ".join([str(m) for m in self.impossible] + [f"{b.rule.id}: {b.detail}" for b in self.breaches])


def refuse(text: str, **values: object) -> Refused:
    """A refusal of what cannot be true, to be raised; ``text`` is a marked message."""
    return Refused(say(text, **values))


NOTHING_THERE = N_("There is no event at position {position}.")


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
            raise refuse(NOTHING_THERE, position=self.at)
        gone = undone(self.corrections)
        if self.at in gone:
            by = next(
                c.position
                for c in self.corrections
                if isinstance(c.event, Retracted) and c.event.corrects == self.at and c.position not in gone
            )
            text = N_("Event {position} was retracted already, by event {by}; retract that one to make it stand again.")
            raise refuse(text, position=self.at, by=by)
        return self.target

    def standing(self) -> Event:
        """The event with its corrected fields."""
        target = self.known()
        return effective([target, *self.corrections])[0].event


V = TypeVar("V", bound=View)
E = TypeVar("E", bound=Event)
Deciding = Generator[View, View, None]


def see(view: V) -> Generator[View, View, V]:
    """Ask for a view, inside ``decide``: ``household = yield from see(HouseholdView(case))``."""
    filled = yield view
    return cast(V, filled)


class Command(BaseModel):
    """What somebody asks to be recorded; see the module.

    ``deviation`` is the reason for breaking a rule; ``deviates`` may name the rules that are meant, so that
    any other breach is still refused.
    """

    model_config = ConfigDict(
        defer_build=True,  # a process carries out few of all commands: the others need no validator
        extra="forbid",
        validate_by_name=True,
        validate_by_alias=True,
        hide_input_in_errors=True,
    )

    VERB: ClassVar[tuple[str, str]]
    """Group and verb on the command line."""
    ABOUT: ClassVar[str] = ""
    """The field that the verb takes without its name; the first, unless said."""

    deviation: SecretText | None = None
    deviates: tuple[str, ...] = ()

    _views: list[View] = PrivateAttr(default_factory=list)
    _decided: list[Tagged[Event]] = PrivateAttr(default_factory=list)

    @model_validator(mode="after")
    def _deviates_from_known_rules_with_a_reason(self) -> Self:
        if not set(self.deviates) <= RULES.keys():
            raise ValueError(N_("deviates names unknown rules"))
        if self.deviates and not self.deviation:
            raise ValueError(N_("deviates goes with deviation, the reason"))
        return self

    @classmethod
    def own_fields(cls) -> list[str]:
        """Its fields but for the deviation, in the order in which its verb takes them."""
        own = [name for name in cls.model_fields if name not in Command.model_fields]
        return sorted(own, key=lambda name: name != (cls.ABOUT or own[0]))

    @property
    def views(self) -> list[View]:
        """What the decision has seen so far."""
        return self._views

    def again(self) -> Self:
        """The same command, of which nothing is decided yet."""
        other = self.model_copy()
        other._views, other._decided = [], []
        return other

    def decide(self) -> Deciding:
        """Ask for views, then record events, or raise ``Refused``."""
        raise NotImplementedError

    def consistency_boundary(self) -> list[Selector]:
        """All that the decision has seen: an append must fail when any such event has come in between."""
        return [selector for view in self._views for selector in view.selectors()]

    def as_event(self, kind: type[E], **others: Any) -> E:
        """The event that says what the command says: its fields by the same names, and these others."""
        said = {name: value for name, value in vars(self).items() if name in kind.model_fields and name != "deviation"}
        return kind(**{**said, **others})

    def record(self, event: Event, *tags: str, breaches: Iterable[Breach] = ()) -> None:
        """Record an event with all that it touches as tags (each once, in the order given).

        Raises ``Refused`` for what cannot be true of it, and for breaches without a deviation.
        """
        event.check_itself()
        event = event.model_copy(update={"deviation": self._settled(breaches, subject_among(tags))})
        self._decided.append(Tagged(list(dict.fromkeys(tags)), event))

    def collect_events(self) -> list[Tagged[Event]]:
        """What was recorded, which is then no longer kept here."""
        decided, self._decided = self._decided, []
        return decided

    def _settled(self, breaches: Iterable[Breach], subject: str | None) -> Deviation | None:
        """The deviation to record for these breaches; its reason is personal of the subject, if there is one.

        Raises ``Refused`` when a breach has no reason, or is not among those that ``deviates`` names.
        """
        breaches = list(breaches)
        meant = [b for b in breaches if self.deviation and (not self.deviates or b.rule.id in self.deviates)]
        if len(meant) < len(breaches):
            raise Refused(breaches=[b for b in breaches if b not in meant])
        if self.deviation is None:
            return None
        words = self.deviation.get_secret_value()
        rules = tuple(sorted({breach.rule.id for breach in breaches}))
        return Deviation(reason=words if subject is None else Personal(subject, words), rules=rules)


class AsRecorded(Command):
    """A command that says just what its event says. Made by ``records``: its fields are the event's."""

    EVENT: ClassVar[type[Event]]
    DECIDE: ClassVar[Callable[[Command, Any], Deciding | None]]

    @override
    def decide(self) -> Deciding:
        deciding = type(self).DECIDE(self, self._event())
        if deciding is not None:
            yield from deciding

    def _event(self) -> Event:
        words = {n: value for n, value in vars(self).items() if isinstance(value, SecretStr) and n != "deviation"}
        event = self.as_event(self.EVENT, **{name: Personal("", "-") for name in words})
        subject = event.data_subject() or ""
        personal = {name: Personal(subject, value.get_secret_value()) for name, value in words.items()}
        return event.model_copy(update=personal)


def records(
    event: type[E], verb: str, *, about: str = ""
) -> Callable[[Callable[[Command, E], Deciding | None]], type[Command]]:
    """Make a function that decides on an event the command that asks for it: a fact is declared once, as its event.

    The function's name is the command's in a feed, its docstring the help of its ``verb``. It is a generator where it
    must see something (``Deciding``). What is personal in the event, the command takes as words that it does not show.
    ``about`` is the field that the verb takes without its name; the first, unless said.
    """

    def declare(decide: Callable[[Command, E], Deciding | None]) -> type[Command]:
        said = {name: _said(info) for name, info in event.model_fields.items() if name not in DERIVED}
        name = "".join(word.capitalize() for word in decide.__name__.split("_"))
        made = create_model(name, __base__=AsRecorded, __module__=decide.__module__, __doc__=decide.__doc__, **said)
        group, _, verb_of_group = verb.partition(" ")
        made.VERB, made.ABOUT, made.EVENT, made.DECIDE = (group, verb_of_group), about, event, decide
        return made

    return declare


def _said(info: FieldInfo) -> Any:
    """A field of an event as its command has it."""
    if Personal not in (info.annotation, *get_args(info.annotation)):
        return info.annotation, copy(info)
    return SecretText if info.is_required() else (SecretText | None, None)


@cache
def command_name(cls: type[Command]) -> str:
    """The command's name in a feed: ``PlaceHousehold`` is ``place_household``."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()


@cache
def command_adapter(cls: type[Command]) -> TypeAdapter[Command]:
    """Takes data as a command of this type, and gives a command as data. Its errors do not repeat what was given."""
    cls.model_rebuild()
    return TypeAdapter(cls)


def steps(command: Command) -> Generator[View, View, list[Tagged[Event]]]:
    """The decision, one view at a time: it gives each view asked for, and is to be sent it with its events folded.

    Returns the events to record with their tags. Raises ``Refused``.
    """
    command.views.clear()
    deciding = command.decide()
    with suppress(StopIteration):
        view = next(deciding)
        while True:
            filled = yield view
            command.views.append(filled)
            view = deciding.send(filled)
    return list(command.collect_events())


def run(command: Command, fold: Callable[[View], View]) -> list[Tagged[Event]]:
    """Make the decision. ``fold`` is called for each view asked for, and gives it back with its events folded.

    Returns the events to record with their tags. Raises ``Refused``.
    """
    deciding = steps(command)
    try:
        view = next(deciding)
        while True:
            view = deciding.send(fold(view))
    except StopIteration as decided:
        return cast(list[Tagged[Event]], decided.value)


UNKNOWN = N_("{what} {id} is not known.")
TAKEN = N_("{what} {id} exists already; choose another id.")
