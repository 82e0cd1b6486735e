"""What decisions asked of the ledger, remembered for the next: of what was read, only what came since is read again."""

from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from eventsourcing.dcb.api import DCBQuery, DCBQueryItem
from eventsourcing.dcb.domain import Selector

from adapters.ledger.ledger import CommandRecord, Ledger
from adapters.register.codec import Codec
from adapters.register.decide_ahead import DecidedAhead
from domain.kernel.deciding import View
from domain.kernel.history import Event, Recorded

ANSWERS, EVENTS_OF_EACH = 1000, 100
"""How many answers of the ledger a process remembers for its next decisions, and of how many events at most each."""

EVENTS_AT_ONCE = 20_000
"""How many events are read at most for many views together; where there are more, each view is read by itself."""

_Types = tuple[type[Event], ...]


class ReadCache:
    """The answers that are remembered."""

    def __init__(self, ledger: Ledger, codec: Codec) -> None:
        self.ahead: DecidedAhead | None = None
        """The one that is open: what it recorded may not be written yet."""
        self._ledger = ledger
        self._codec = codec
        self._answers: OrderedDict[object, tuple[int, list[Recorded]]] = OrderedDict()
        self._names: dict[object, list[str]] = {}

    def matching(self, selectors: Sequence[Selector], head: int) -> list[Recorded]:
        """The events that match, up to a position; none for a view that asks for none."""
        if not selectors:
            return []
        key = _key(selectors)
        position, events = self._answers.pop(key, (0, []))
        events = [*events, *self.read(selectors, position, head)]
        if len(events) <= EVENTS_OF_EACH:
            self._answers[key] = max(position, head), events
            if self.ahead is None:
                self.trim()
        return [recorded for recorded in events if recorded.position <= head]

    def read(self, selectors: Sequence[Selector], after: int, head: int) -> list[Recorded]:
        """The events that match with after < position <= head, ascending."""
        query = self.query(selectors)
        if self.ahead is None:
            return list(self.recorded(query, after=after, until=head))
        written = self.recorded(query, after=after, until=min(head, self.ahead.head))
        return [*written, *self.ahead.since(query, after)]

    def load(self, views: Iterable[View], head: int) -> None:
        """Read what many views will be folded from, in one statement for all of one kind."""
        asked: dict[object, Sequence[Selector]] = {}
        tags: defaultdict[_Types, dict[str, None]] = defaultdict(dict)
        for view in views:
            selectors = view.selectors()
            key = _key(selectors)
            known = key in self._answers and self._answers[key][0] == head
            if known or not selectors or not all(s.types and s.tags for s in selectors):
                continue
            asked[key] = selectors
            for selector in selectors:
                tags[_types(selector)][selector.tags[0]] = None
        found = {types: self._by_tag(types, list(some), head) for types, some in tags.items()}
        for key, selectors in asked.items():
            events: dict[int, Recorded] = {}
            for selector in selectors:
                for recorded in found[_types(selector)].get(selector.tags[0], ()):
                    if set(selector.tags) <= set(recorded.tags):
                        events[recorded.position] = recorded
            if len(events) <= EVENTS_OF_EACH and not any(found[_types(one)] is _TOO_MANY for one in selectors):
                self._answers[key] = head, [events[position] for position in sorted(events)]

    def _by_tag(self, types: _Types, tags: Sequence[str], head: int) -> Mapping[str, list[Recorded]]:
        stored = self._ledger.stored_with(tags, self._stored_names(types), until=head, most=EVENTS_AT_ONCE)
        if stored is None:
            return _TOO_MANY
        found: dict[str, list[Recorded]] = {tag: [] for tag in tags}
        for recorded in self._codec.decode_all(stored):
            for tag in set(recorded.tags):
                if tag in found:
                    found[tag].append(recorded)
        return found

    def load_answers(self, commands: Iterable[CommandRecord]) -> None:
        """Read the events of commands that were recorded before, in one statement."""
        positions = [position for one in commands for position in range(one.first, one.last + 1)]
        if self.ahead is not None and positions:
            read = self._codec.decode_all(self._ledger.stored_at(positions))
            self.ahead.earlier = {recorded.position: recorded for recorded in read}

    def answer(self, command: CommandRecord) -> tuple[Recorded, ...]:
        """The events of a command that was recorded before."""
        positions = range(command.first, command.last + 1)
        earlier = self.ahead.earlier if self.ahead is not None else {}
        if earlier.keys().isdisjoint(positions):
            return tuple(self.recorded(None, after=command.first - 1, until=command.last))
        return tuple(earlier[position] for position in positions if position in earlier)

    def recorded(self, query: DCBQuery | None, *, after: int = 0, until: int | None = None) -> Iterator[Recorded]:
        """The decoded events with after < position <= until that match, ascending; of a type that nobody knows none."""
        return self._codec.decode_all(self._ledger.stored(query, after=after, until=until))

    def query(self, selectors: Iterable[Selector]) -> DCBQuery:
        """The same question, as the ledger is asked it."""
        return DCBQuery(items=[DCBQueryItem(types=self._stored_names(_types(s)), tags=list(s.tags)) for s in selectors])

    def _stored_names(self, types: _Types) -> list[str]:
        if types not in self._names:
            self._names[types] = self._codec.catalogue.stored_names(types)
        return self._names[types]

    def trim(self) -> None:
        """Forget what was asked longest ago."""
        while len(self._answers) > ANSWERS:
            self._answers.popitem(last=False)

    def forget(self) -> None:
        """Forget all: what was read in a transaction that was undone never was."""
        self._answers.clear()


_TOO_MANY: Mapping[str, list[Recorded]] = {}


def _types(selector: Selector) -> _Types:
    return tuple(selector.types)  # type: ignore[arg-type]


def _key(selectors: Sequence[Selector]) -> object:
    return tuple((tuple(s.types), tuple(s.tags)) for s in selectors)
