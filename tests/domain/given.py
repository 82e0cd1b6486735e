"""``given(events).when(command).then(events)`` or ``.then_refused(…)``: a decision told as a sentence.

Pure: events in memory, no database. ``given`` fails when the decision would not have seen an event, so that a
test cannot rest on a fact that lies outside the slice's boundary.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from eventsourcing.dcb.domain import Selector, Tagged

from domain.catalogue import CATALOGUE, Catalogue
from domain.kernel.deciding import Command, EventAt, Refused, View, command_adapter, run
from domain.kernel.history import Event, Recorded


def command(name: str, /, **fields: Any) -> Command:
    """A command by its feed name and fields, as a feed would give them; ``from_`` stands for ``from``."""
    cls = CATALOGUE.command_type(name)
    assert cls is not None, f"no such command: {name}"
    data = {field.rstrip("_"): value for field, value in fields.items()}
    return command_adapter(cls).validate_python(data)


def selected(recorded: Recorded, selectors: Sequence[Selector], catalogue: Catalogue = CATALOGUE) -> bool:
    """Whether any selector sees the event: one of its types, and all of its tags."""
    tags = set(recorded.tags)
    kind = catalogue.event_type(recorded.event.TOPIC)
    return any(
        tags.issuperset(s.tags) and (not s.types or (kind is not None and issubclass(kind, tuple(s.types))))
        for s in selectors
    )


@dataclass
class Story:
    """What has been recorded so far, in memory."""

    recorded: list[Recorded] = field(default_factory=list)
    catalogue: Catalogue = CATALOGUE

    def add(self, tagged: Tagged[Event]) -> None:
        """Record one more event."""
        position = len(self.recorded) + 1
        at = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=position)
        self.recorded.append(Recorded(position, tagged.decision, tuple(tagged.tags), at, "test"))

    def fold(self, view: View) -> View:
        """Fill a view with all that it sees."""
        for recorded in self.recorded:
            is_target = isinstance(view, EventAt) and recorded.position == view.at
            if is_target or selected(recorded, view.selectors(), self.catalogue):
                view.apply(recorded)
        return view

    def do(self, asked: Command) -> list[Tagged[Event]]:
        """Decide, and record what follows."""
        tagged = run(asked, self.fold)
        for one in tagged:
            self.add(one)
        return tagged


@dataclass
class When:
    story: Story
    asked: Command
    strict: bool

    def _decide(self) -> list[Tagged[Event]] | Refused:
        try:
            return run(self.asked, self.story.fold)
        except Refused as refused:
            return refused
        finally:
            if self.strict:
                self._check_boundary()

    def _check_boundary(self) -> None:
        selectors = self.asked.consistency_boundary()
        targets = {view.at for view in self.asked.views if isinstance(view, EventAt)}
        for recorded in self.story.recorded:
            if recorded.position not in targets:
                assert selected(recorded, selectors, self.story.catalogue), (
                    f"the boundary of {type(self.asked).__name__} does not see event {recorded.position}, "
                    f"{recorded.event.TOPIC} {recorded.tags}"
                )

    def then(self, *expected: Event | Callable[[Event], bool]) -> list[Tagged[Event]]:
        """These events are recorded, whole, or each satisfies its condition. Returns them with their tags."""
        decided = self._decide()
        assert not isinstance(decided, Refused), f"refused: {decided}"
        events = [tagged.decision for tagged in decided]
        assert len(events) == len(expected), events
        for event, wanted in zip(events, expected, strict=True):
            if isinstance(wanted, Event):
                assert event == wanted
            else:
                assert wanted(event), event
        return decided

    def then_refused(self, *rules: str, saying: str = "") -> Refused:
        """It is refused: for breaking exactly these rules, or without any as something that cannot be true."""
        refused = self._decide()
        assert isinstance(refused, Refused), f"recorded: {refused}"
        broken = [b.rule.id for b in refused.breaches] + [rule.id for rule in refused.rules]
        assert sorted(set(broken)) == sorted(rules), f"broken: {broken}: {refused}"
        assert saying in str(refused), str(refused)
        return refused


@dataclass
class Given:
    story: Story
    strict: bool = True

    def when(self, name: str, /, **fields: Any) -> When:
        """When somebody asks this."""
        return When(self.story, command(name, **fields), self.strict)


def given(*facts: tuple[str, dict[str, Any]] | Tagged[Event], anyhow: bool = False) -> Given:
    """Given that these were recorded: events with their tags, or ``fact(name, …)`` commands decided on in turn.

    With ``anyhow`` facts may lie outside the boundary: for tests about what a boundary leaves out.
    """
    story = Story()
    for one in facts:
        if isinstance(one, Tagged):
            story.add(one)
        else:
            name, fields = one
            story.do(command(name, **fields))
    return Given(story, strict=not anyhow)


def fact(name: str, /, **fields: Any) -> tuple[str, dict[str, Any]]:
    """Something that happened, told as the command that recorded it."""
    return name, fields
