"""When the connection is lost around a COMMIT, the ledger finds out what became of it, and never repeats blindly."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from eventsourcing.dcb.api import DCBEvent
from sqlalchemy import make_url

from adapters.ledger.ledger import (
    CommandConflict,
    CommandRecord,
    Ledger,
    LedgerUnavailable,
    OutcomeUnknown,
    Recording,
)
from tests.adapters.ledger.commit_proxy import CommitProxy, Loss

EVENT = DCBEvent("Placed@1", b"{}", ["case:1"])
COMMAND = Recording("anna", "command-1", "digest")


@pytest.fixture
def proxy(postgres_url: str) -> Iterator[CommitProxy]:
    with CommitProxy(postgres_url) as proxy:
        yield proxy


@pytest.fixture
def ledger(proxy: CommitProxy) -> Iterator[Ledger]:
    """A ledger behind the proxy, with one event."""
    with Ledger(proxy.url, lock_timeout=5) as ledger:
        ledger.create()
        ledger.append([EVENT])
        yield ledger


@pytest.fixture
def driver(postgres_url: str) -> Iterator[psycopg.Connection]:
    """A connection of someone else, beside the proxy."""
    plain = make_url(postgres_url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as connection:
        yield connection


def wait_for_waiting(driver: psycopg.Connection, number: int) -> None:
    """Return when that many sessions wait for a lock of this database; fail after 20 seconds."""
    give_up = time.monotonic() + 20
    waiting = """SELECT count(*) FROM pg_locks JOIN pg_database ON pg_database.oid = database
                 WHERE datname = current_database() AND locktype IN ('advisory', 'relation') AND NOT granted"""
    while driver.execute(waiting).fetchone() != (number,):
        assert time.monotonic() < give_up


def test_a_commit_that_took_place_unheard_counts_as_recorded_once(ledger: Ledger, proxy: CommitProxy) -> None:
    proxy.lose(Loss.AFTER)
    with ledger.recording(COMMAND):
        assert ledger.append([EVENT, EVENT]) == 3
    assert proxy.commits_lost == 1
    assert [event.command_id for event in ledger.stored()] == [None, "command-1", "command-1"]


def test_a_commit_that_never_arrived_is_said_to_be_not_recorded(ledger: Ledger, proxy: CommitProxy) -> None:
    proxy.lose(Loss.BEFORE)
    with ledger.recording(COMMAND), pytest.raises(LedgerUnavailable, match="not recorded, and may be repeated") as said:
        ledger.append([EVENT, EVENT])
    assert not isinstance(said.value, OutcomeUnknown)
    assert proxy.commits_lost == 1
    assert ledger.head() == 1
    with ledger.recording(COMMAND):
        assert ledger.append([EVENT, EVENT]) == 3


@pytest.mark.parametrize("loss", [Loss.BEFORE, Loss.AFTER])
def test_without_a_command_id_the_outcome_is_said_to_be_unknown(ledger: Ledger, proxy: CommitProxy, loss: Loss) -> None:
    proxy.lose(loss)
    with pytest.raises(OutcomeUnknown, match="look whether it was recorded"):
        ledger.append([EVENT])
    assert ledger.head() == (2 if loss is Loss.AFTER else 1)


def test_a_server_that_is_still_committing_is_waited_for(
    ledger: Ledger, proxy: CommitProxy, driver: psycopg.Connection
) -> None:
    """The commit hangs on a lock that the test holds, and is let go once the look-up waits for the ledger's lock."""
    driver.execute("""
        CREATE FUNCTION hang() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_advisory_xact_lock(42); RETURN NULL; END $$;
        CREATE CONSTRAINT TRIGGER hang AFTER INSERT ON command DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION hang();
        SELECT pg_advisory_lock(42)""")
    proxy.lose(Loss.DURING)

    def record() -> int:
        with ledger.recording(COMMAND):
            return ledger.append([EVENT])

    with ThreadPoolExecutor() as pool:
        recorded = pool.submit(record)
        wait_for_waiting(driver, 2)
        driver.execute("SELECT pg_advisory_unlock(42)")
        assert recorded.result() == 2
    assert ledger.head() == 2


def test_a_server_that_stays_away_leaves_the_outcome_unknown(proxy: CommitProxy) -> None:
    with Ledger(proxy.url, lock_timeout=0.2) as ledger:
        ledger.create()
        unknown = pytest.raises(OutcomeUnknown, match="repeat command command-1")
        with ledger.recording(COMMAND), unknown, ledger.transaction():
            ledger.append([EVENT])
            proxy.lose(Loss.AFTER)
            proxy.refusing = True
        proxy.refusing = False
        # and repeating it is safe
        with ledger.recording(COMMAND), pytest.raises(CommandConflict) as conflict:
            ledger.append([EVENT])
    assert conflict.value.record == CommandRecord("command-1", "digest", 1, 1)


def test_a_command_of_another_that_came_first_is_not_taken_for_ours(
    ledger: Ledger, proxy: CommitProxy, postgres_url: str, driver: psycopg.Connection
) -> None:
    """Another process waits for our lock with a command of the same id, and gets it when our commit is lost."""

    def record() -> int:
        with Ledger(postgres_url) as other, other.recording(Recording("bert", "command-1", "other digest")):
            return other.append([EVENT, EVENT])

    with ThreadPoolExecutor() as pool:
        with ledger.recording(COMMAND), pytest.raises(CommandConflict) as conflict, ledger.transaction():
            ledger.append([EVENT])
            others = pool.submit(record)
            wait_for_waiting(driver, 1)
            proxy.lose(Loss.BEFORE)
        assert others.result() == 3
    assert conflict.value.record == CommandRecord("command-1", "other digest", 2, 3)


def test_a_connection_lost_before_the_commit_recorded_nothing(ledger: Ledger, driver: psycopg.Connection) -> None:
    with pytest.raises(LedgerUnavailable, match="is not available"), ledger.transaction():
        ledger.append([EVENT])
        driver.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        ledger.append([EVENT])
    assert ledger.head() == 1
