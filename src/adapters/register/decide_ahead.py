"""Many commands of one transaction, decided on before their turn, so that what they ask for is read for all at once.

In that transaction nobody else records. So what a decision sees, at any position, is what was in the ledger when the
first was decided on, and what these commands recorded since; the last is kept here. All commands are decided on
as the ledger then was: they go from view to view together, and each round is one reading. A view whose folded state is
kept is a busy one: there the decision waits for its turn. When that comes, what was decided so far stands if nothing
was recorded since that it would have seen, as for any append; else the decision is made again.
"""

from collections import defaultdict
from collections.abc import Callable, Generator, Iterator, Sequence
from typing import cast

from eventsourcing.dcb.api import DCBQuery, DCBQueryItem
from eventsourcing.dcb.domain import Selector, Tagged

from adapters.privacy.look_up import LookUp
from domain.kernel.deciding import Command, EventAt, Refused, View, steps
from domain.kernel.history import Event, Recorded

AT_ONCE = 1000
"""How many commands are decided on together."""

_ANY = ""
"""Stands for any tag, and for any type."""


class EarlyDecision:
    """A decision that is made before its turn, in whole or in part."""

    def __init__(self, command: Command) -> None:
        self.attempt = command.again()
        self.view: View | None = None
        """What it asks for; None once it is made."""
        self._steps: Generator[View, View, list[Tagged[Event]]] = steps(self.attempt)
        self._decided: list[Tagged[Event]] = []
        self._refused: Refused | None = None

    def go_on(self, filled: View | None = None) -> None:
        """Go on, with the view that was asked for (None: begin), until it asks for one more."""
        self.view = None
        try:
            self.view = self._steps.send(cast(View, filled))
        except StopIteration as decided:
            self._decided = decided.value
        except Refused as refused:
            self._refused = refused

    @property
    def events(self) -> list[Event]:
        """What it records."""
        return [tagged.decision for tagged in self._decided]

    @property
    def waits(self) -> bool:
        """Whether it goes on when it is its turn only."""
        return self.view is None or hasattr(self.view, "fold")

    def finish(self, fold: Callable[[View], View]) -> list[Tagged[Event]]:
        """Make the rest of it. Gives what it records, with the tags; raises ``Refused``."""
        while self.view is not None:
            self.go_on(fold(self.view))
        if self._refused is not None:
            raise self._refused
        return self._decided


class DecidedAhead:
    """Decisions that were made ahead at a head, and what was recorded after it."""

    def __init__(self, head: int) -> None:
        self.head = head
        self.look_ups: list[LookUp] = []
        """What is to be remembered at its end."""
        self.earlier: dict[int, Recorded] = {}
        """Events with which these commands were answered before, by their positions."""
        self._ahead: dict[int, EarlyDecision] = {}
        self._since: defaultdict[tuple[str, str], list[Recorded]] = defaultdict(list)

    def decide(
        self, commands: Sequence[Command], load: Callable[[Sequence[View]], None], fold: Callable[[View], View]
    ) -> Iterator[Event]:
        """Decide ahead on each command; gives the events. ``load`` reads what many views will be folded from."""
        self._ahead = {id(command): EarlyDecision(command) for command in commands}
        for one in self._ahead.values():
            one.go_on()
        while asking := [(one, one.view) for one in self._ahead.values() if one.view is not None and not one.waits]:
            load([view for _, view in asking])
            for one, view in asking:
                one.go_on(fold(view))
        return (event for one in self._ahead.values() for event in one.events)

    def standing(self, command: Command, query: Callable[[Sequence[Selector]], DCBQuery]) -> EarlyDecision | None:
        """The decision that was made ahead on a command, once, and if it would be the same now."""
        ahead = self._ahead.pop(id(command), None)
        if ahead is None or any(self._since_matching(query(ahead.attempt.consistency_boundary()), self.head)):
            return None
        # an event can't change, so no selector names it: but it may not have been there
        unborn = any(isinstance(view, EventAt) and view.at > self.head for view in ahead.attempt.views)
        return None if unborn else ahead

    def add(self, recorded: Sequence[Recorded]) -> None:
        """Take in what was recorded."""
        for one in recorded:
            for tag in {*one.tags, _ANY}:
                self._since[tag, one.event.TOPIC].append(one)
                self._since[tag, _ANY].append(one)

    def since(self, query: DCBQuery, after: int) -> list[Recorded]:
        """What matches of that which was recorded after the head and this position, ascending."""
        found = {recorded.position: recorded for recorded in self._since_matching(query, after)}
        return [found[position] for position in sorted(found)]

    def _since_matching(self, query: DCBQuery, after: int) -> Iterator[Recorded]:
        for item in query.items or [DCBQueryItem()]:
            tag = item.tags[0] if item.tags else _ANY
            if (tag, _ANY) not in self._since:
                continue
            for kind in item.types or [_ANY]:
                for recorded in reversed(self._since.get((tag, kind), ())):
                    if recorded.position <= after:
                        break
                    if set(item.tags) <= set(recorded.tags):
                        yield recorded
