"""The ledger is the library's recorder, and behaves like the library's model of one."""

from collections.abc import Iterator

import pytest
from eventsourcing.dcb.tests import DCBRecorderTestCase

from adapters.ledger.eventsourcing_recorder import LedgerAsRecorder
from adapters.ledger.ledger import Ledger


@pytest.fixture
def recorder(url: str) -> Iterator[LedgerAsRecorder]:
    with Ledger(url) as ledger:
        ledger.create()
        yield LedgerAsRecorder(ledger)


def test_it_appends_and_reads_as_the_library_asks(recorder: LedgerAsRecorder) -> None:
    DCBRecorderTestCase()._test_append_read(recorder)


def test_its_subscriptions_wait_and_receive_as_the_library_asks(recorder: LedgerAsRecorder) -> None:
    DCBRecorderTestCase()._test_append_subscribe(recorder)
