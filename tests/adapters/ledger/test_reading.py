"""Reading in pages: nothing is held in between, and every part of a query is a seek."""

import re
from collections.abc import Iterator
from itertools import islice
from threading import Event

import pytest
from eventsourcing.dcb.api import DCBAppendCondition, DCBEvent, DCBQuery, DCBQueryItem
from eventsourcing.persistence import IntegrityError

from adapters.ledger.eventsourcing_recorder import LedgerAsRecorder, Subscription
from adapters.ledger.ledger import Ledger
from adapters.ledger.query import Selection


@pytest.fixture
def ledger(url: str) -> Iterator[Ledger]:
    """A ledger that gives up waiting soon."""
    with Ledger(url, lock_timeout=1) as ledger:
        ledger.create()
        yield ledger


def placed(case: int, location: int = 1, kind: str = "Placed@1") -> DCBEvent:
    return DCBEvent(kind, b"{}", [f"case:{case}", f"location:{location}"])


def tagged(*tags: str, types: tuple[str, ...] = ()) -> DCBQuery:
    return DCBQuery([DCBQueryItem(types=list(types), tags=list(tags))])


def test_a_reader_between_two_pages_stops_nobody_from_writing(ledger: Ledger, url: str) -> None:
    ledger.append([placed(n) for n in range(10)])
    stored = ledger.stored(page=3)
    reading = iter(ledger.stored())
    assert [e.position for e in islice(stored, 4)] == [1, 2, 3, 4]
    assert next(reading).position == 1
    with Ledger(url, lock_timeout=1) as other:
        assert other.append([placed(11)]) == 11
    # and it reads on, up to where the ledger ended when it began
    assert [e.position for e in stored] == [5, 6, 7, 8, 9, 10]
    assert [e.position for e in reading] == list(range(2, 11))


@pytest.mark.parametrize("page", [1, 3, 7, 10, 1000])
def test_the_size_of_the_page_makes_no_difference(ledger: Ledger, page: int) -> None:
    ledger.append([placed(n % 3, n % 2, f"Type{n % 4}@1") for n in range(21)])
    assert [e.position for e in ledger.stored(page=page)] == list(range(1, 22))
    assert [e.position for e in ledger.stored(after=5, until=9, page=page)] == [6, 7, 8, 9]
    assert [e.position for e in ledger.stored(tagged("case:1"), page=page)] == list(range(2, 22, 3))
    both = tagged("case:1", "location:1", types=("Type1@1", "Type3@1"))
    assert [e.position for e in ledger.stored(both, page=page)] == [2, 8, 14, 20]


def test_an_event_that_several_items_match_is_read_once_and_does_not_shorten_a_page(ledger: Ledger) -> None:
    ledger.append([placed(n) for n in range(4)])
    query = DCBQuery([DCBQueryItem(["Placed@1"]), DCBQueryItem([], ["location:1"]), DCBQueryItem([], ["case:0"])])
    assert [e.position for e in LedgerAsRecorder(ledger).read(query, limit=2)] == [1, 2]
    assert [e.position for e in ledger.stored(query, page=2)] == [1, 2, 3, 4]


def test_until_beyond_the_head_is_the_head(ledger: Ledger) -> None:
    ledger.append([placed(1)])
    assert [e.position for e in ledger.stored(until=100)] == [1]
    assert list(ledger.stored(after=100)) == []


def test_a_query_may_have_very_many_items(ledger: Ledger) -> None:
    ledger.append([placed(n) for n in range(1500)])
    items = [DCBQueryItem(types=["Placed@1", "Ended@1"], tags=[f"case:{n}"]) for n in range(0, 1400, 2)]
    found = [e.position for e in ledger.stored(DCBQuery(items))]
    assert found == list(range(1, 1401, 2))
    with pytest.raises(IntegrityError):
        ledger.append([placed(1)], DCBAppendCondition(DCBQuery(items), after=1398))
    ledger.append([placed(1)], DCBAppendCondition(DCBQuery(items), after=1399))


QUERIES = {
    "a tag and types": tagged("location:1", types=("Placed@1", "Ended@1")),
    "a tag": tagged("location:1"),
    "tags and a type": tagged("location:1", "case:7", types=("Placed@1",)),
    "tags": tagged("location:1", "case:7"),
    "types": tagged(types=("Placed@1", "Ended@1")),
    "everything": DCBQuery(),
    "all kinds": DCBQuery([DCBQueryItem(["Placed@1"], ["case:7"]), DCBQueryItem(["Ended@1"]), DCBQueryItem([], ["x"])]),
}


@pytest.mark.parametrize("query", QUERIES.values(), ids=QUERIES)
def test_no_query_goes_through_a_table_or_the_past_of_a_busy_tag(ledger: Ledger, query: DCBQuery) -> None:
    """By the engine's own account of its plan: every access is by an index, and to the position."""
    for kind in ("Placed@1", "Ended@1"):
        ledger.append([placed(n, kind=kind) for n in range(300)])
    with ledger.transaction() as connection:
        sql, values = Selection(connection, query).statement("position, data", 590, 600, 1)
        if connection.dialect.name == "sqlite":
            plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values)]
            access = [line for line in plan if re.match(r"(SCAN|SEARCH) (event|other)", line)]
            bounded = "position[>=]|rowid[>=]"
        else:
            plan = [row[0].strip() for row in connection.exec_driver_sql(f"EXPLAIN {sql}", values)]
            access = [line for line in plan if "Seq Scan" in line or line.startswith("Index Cond")]
            bounded = '"?position"? [>=]'
        assert access
        for line in access:
            assert re.search(bounded, line), "\n".join(plan)


def test_the_rarest_tag_leads(ledger: Ledger) -> None:
    ledger.append([placed(n) for n in range(1200)])
    with ledger.connect() as connection:
        for tags in (["location:1", "case:7"], ["case:7", "location:1"]):
            _, values = Selection(connection, tagged(*tags)).statement("position", 0, 1200, 10)
            assert values[0] == "case:7"


def test_a_subscription_finds_what_another_process_appends_without_being_told(ledger: Ledger, url: str) -> None:
    """The other ledger object cannot wake this one, as another process could not."""
    with Ledger(url) as other, LedgerAsRecorder(ledger).subscribe() as subscription:
        for position in range(1, 4):
            assert other.append([placed(position)]) == position
            assert next(subscription).position == position


def test_a_subscription_filters_and_begins_after_a_position(ledger: Ledger) -> None:
    ledger.append([placed(n) for n in (1, 2, 1, 2, 1)])
    with LedgerAsRecorder(ledger).subscribe(tagged("case:1"), after=1) as subscription:
        assert [next(subscription).position for _ in range(2)] == [3, 5]
        ledger.append([placed(2), placed(1)])
        assert next(subscription).position == 7


def test_an_append_wakes_the_subscriptions_of_its_process(ledger: Ledger) -> None:
    woken = Event()
    recorder = LedgerAsRecorder(ledger)
    recorder.listen(woken)
    recorder.append([placed(1)])
    assert woken.is_set()
    woken.clear()
    recorder.unlisten(woken)
    recorder.append([placed(1)])
    assert not woken.is_set()


def test_an_error_while_a_subscription_looks_reaches_who_waits_for_it(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Subscription, "look_again", 0.01)
    with LedgerAsRecorder(ledger).subscribe() as subscription:
        ledger.append([placed(1)])
        assert next(subscription).position == 1
        subscription._query = DCBQuery([None])  # type: ignore[list-item]
        with pytest.raises(AttributeError):
            next(subscription)
