"""Random appends and readings give what the library's in-memory recorder gives."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

import pytest
from eventsourcing.dcb.api import DCBAppendCondition, DCBEvent, DCBQuery, DCBQueryItem, DCBRecorder
from eventsourcing.dcb.popo import InMemoryDCBRecorder
from eventsourcing.persistence import IntegrityError
from hypothesis import HealthCheck, given, settings
from hypothesis import event as note
from hypothesis import strategies as st

from adapters.ledger.eventsourcing_recorder import LedgerAsRecorder
from adapters.ledger.ledger import Ledger


@pytest.fixture
def ledger(url: str) -> Iterator[Ledger]:
    with Ledger(url) as ledger:
        ledger.create()
        yield ledger


@dataclass(frozen=True)
class Append:
    events: list[DCBEvent]
    condition: DCBAppendCondition | None


@dataclass(frozen=True)
class Read:
    query: DCBQuery | None
    after: int | None
    limit: int | None


# Few, so that queries match; and odd, since a tag is any text.
TYPES = st.sampled_from(["Placed@1", "Ended@1", 'Odd "\\@1'])
TAGS = st.sampled_from(["case:1", "location:1"]) | st.sampled_from(["case:2", ",", 'a"b', "\\", "é\n", "", '"'])
AFTER = st.none() | st.integers(0, 12)
EVENTS = st.builds(DCBEvent, type=TYPES, data=st.binary(max_size=5), tags=st.lists(TAGS, max_size=4))
ITEMS = st.builds(DCBQueryItem, types=st.lists(TYPES, max_size=2), tags=st.lists(TAGS, max_size=3, unique=True))
QUERIES = st.builds(DCBQuery, items=st.lists(ITEMS, max_size=3))
APPENDS = st.builds(
    Append,
    events=st.lists(EVENTS, min_size=1, max_size=4),
    condition=st.none() | st.builds(DCBAppendCondition, fail_if_events_match=QUERIES, after=AFTER),
)
READS = st.builds(Read, query=st.none() | QUERIES, after=AFTER, limit=st.none() | st.integers(0, 6))

EXAMPLES = count()


class There:
    """Where in the shared ledger an example lives: after `start`, under a prefix."""

    def __init__(self, start: int, prefix: str) -> None:
        self.start = start
        self.prefix = prefix

    def texts(self, texts: list[str]) -> list[str]:
        return [self.prefix + text for text in texts]

    def event(self, event: DCBEvent) -> DCBEvent:
        return DCBEvent(self.prefix + event.type, event.data, self.texts(event.tags))

    def query(self, query: DCBQuery | None) -> DCBQuery | None:
        if query is None:
            return None
        return DCBQuery([DCBQueryItem(self.texts(item.types), self.texts(item.tags)) for item in query.items])

    def after(self, query: DCBQuery | None, after: int | None) -> int | None:
        everything = query is None or not query.items or any(not item.types and not item.tags for item in query.items)
        # what matches everything must not match what earlier examples left
        return None if after is None and not everything else self.start + (after or 0)

    def condition(self, condition: DCBAppendCondition | None) -> DCBAppendCondition | None:
        if condition is None:
            return None
        query = condition.fail_if_events_match
        return DCBAppendCondition(self.query(query) or query, self.after(query, condition.after))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(APPENDS | READS, max_size=12))
def test_it_agrees_with_the_model(ledger: Ledger, steps: list[Append | Read]) -> None:
    """The examples share one ledger: each begins where the one before ended, with names that are all its own."""
    there = There(ledger.head(), f"{next(EXAMPLES)}/")
    model = InMemoryDCBRecorder()
    for step in steps:
        if isinstance(step, Append):
            wanted = appended(model, step.events, step.condition)
            events = [there.event(event) for event in step.events]
            found = appended(LedgerAsRecorder(ledger), events, there.condition(step.condition))
            assert found == (wanted and there.start + wanted)
            note("appended" if wanted else "refused by its condition")
        else:
            compare(model, ledger, there, step)


def appended(recorder: DCBRecorder, events: list[DCBEvent], condition: DCBAppendCondition | None) -> int | None:
    try:
        return recorder.append(events, condition)
    except IntegrityError:
        return None


def compare(model: InMemoryDCBRecorder, ledger: Ledger, there: There, step: Read) -> None:
    wanted = model.read(step.query, after=step.after, limit=step.limit)
    query, after = there.query(step.query), there.after(step.query, step.after)
    found = LedgerAsRecorder(ledger).read(query, after=after, limit=step.limit)
    head = there.start + wanted.head if wanted.head else None
    if step.limit is None:
        head = head or there.start or None
    assert found.head == head
    rows = [(e.position + there.start, there.event(e.event)) for e in wanted]
    assert [(e.position, e.event) for e in found] == rows
    assert found.head == head
    stored = [e.position for e in ledger.stored(query, after=after or 0, page=2)]
    assert stored[: step.limit] == [position for position, _ in rows]
    note("read some" if rows else "read nothing")
