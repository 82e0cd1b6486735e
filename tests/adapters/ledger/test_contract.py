"""The ledger is the library's recorder, and behaves like the library's model of one."""

from collections.abc import Iterator

import pytest
from eventsourcing.dcb.tests import DCBRecorderTestCase

from adapters.ledger.ledger import Ledger


@pytest.fixture
def ledger(url: str) -> Iterator[Ledger]:
    with Ledger(url) as made:
        made.create()
        yield made


def test_it_appends_and_reads_as_the_library_asks(ledger: Ledger) -> None:
    DCBRecorderTestCase()._test_append_read(ledger)


def test_its_subscriptions_wait_and_receive_as_the_library_asks(ledger: Ledger) -> None:
    DCBRecorderTestCase()._test_append_subscribe(ledger)
