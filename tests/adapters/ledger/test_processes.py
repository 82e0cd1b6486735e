"""Several real processes on one ledger: none gets in another's way, and each waits its turn."""

import os
import signal
import sqlite3
from collections import Counter
from contextlib import closing
from multiprocessing.process import BaseProcess
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import Any

import pytest
from eventsourcing.dcb.api import DCBAppendCondition, DCBEvent, DCBQuery, DCBQueryItem
from eventsourcing.persistence import IntegrityError
from scripts.faulting.together import CONTEXT, at_once

from adapters.ledger.ledger import Ledger, LedgerUnavailable, Recording

PROCESSES = 8

BED = DCBQuery([DCBQueryItem(["BedTaken@1"], ["location:1"])])


def appending(number: int, url: str) -> list[tuple[int, int]]:
    """Append batches, every second one on a condition; return (last position, size) of each."""
    done = []
    with Ledger(url, lock_timeout=60) as ledger, ledger.recording(Recording(f"process-{number}")):
        for turn in range(12):
            events = [DCBEvent("Placed@1", f"{number}/{turn}/{n}".encode(), ["busy"]) for n in range(1 + turn % 3)]
            while True:
                after = ledger.head()
                condition = DCBAppendCondition(DCBQuery([DCBQueryItem([], ["busy"])]), after)
                try:
                    done.append((ledger.append(events, condition if turn % 2 else None), len(events)))
                    break
                except IntegrityError:
                    continue
    return done


def test_eight_processes_append_without_a_gap_and_without_a_loss(url: str) -> None:
    with Ledger(url) as ledger:
        ledger.create()
        acknowledged = at_once(PROCESSES, appending, url)
        events = list(ledger.stored())
        assert [event.position for event in events] == list(range(1, len(events) + 1))
        assert sorted(events, key=lambda event: event.recorded_at) == events
        by_position = {event.position: event for event in events}
        for number, batches in enumerate(acknowledged):
            for turn, (last, size) in enumerate(batches):
                found = [by_position[position] for position in range(last - size + 1, last + 1)]
                assert [event.data for event in found] == [f"{number}/{turn}/{n}".encode() for n in range(size)]
                assert {event.recorded_by for event in found} == {f"process-{number}"}
        assert len(events) == sum(size for batches in acknowledged for _, size in batches)


def taking_beds(number: int, url: str, beds: int) -> int:
    """Take beds one by one for as long as there are; return how many."""
    taken = 0
    with Ledger(url, lock_timeout=60) as ledger:
        while True:
            head = ledger.head()
            if len(list(ledger.stored(BED, until=head))) >= beds:
                return taken
            try:
                ledger.append([DCBEvent("BedTaken@1", b"{}", ["location:1"])], DCBAppendCondition(BED, head))
                taken += 1
            except IntegrityError:
                continue


def test_eight_processes_after_the_last_beds_take_no_bed_twice(url: str) -> None:
    with Ledger(url) as ledger:
        ledger.create()
        assert sum(at_once(PROCESSES, taking_beds, url, 20)) == 20
        assert ledger.head() == 20


def creating(number: int, url: str) -> tuple[str, int]:
    """Create the ledger and append to it; return its id and the position."""
    with Ledger(url, lock_timeout=60) as ledger:
        ledger.create()
        return ledger.ledger_id, ledger.append([DCBEvent("Placed@1", b"{}", ["case:1"])])


def test_eight_processes_create_one_ledger_at_the_same_moment(url: str) -> None:
    made = at_once(PROCESSES, creating, url)
    assert len({ledger_id for ledger_id, _ in made}) == 1
    assert sorted(position for _, position in made) == list(range(1, PROCESSES + 1))


def recording_one_command(number: int, url: str) -> str:
    """Try to record the same command as all the others."""
    with Ledger(url, lock_timeout=60) as ledger, ledger.recording(Recording("anna", "command-1", "digest")):
        try:
            ledger.append([DCBEvent("Placed@1", b"{}", ["case:1"])])
        except Exception as error:
            return type(error).__name__
        return "recorded"


def test_of_eight_processes_with_one_command_one_records_it_and_the_others_hear_of_that(url: str) -> None:
    with Ledger(url) as ledger:
        ledger.create()
        assert Counter(at_once(PROCESSES, recording_one_command, url)) == {
            "recorded": 1,
            "CommandConflict": PROCESSES - 1,
        }
        assert ledger.head() == 1


def holding_the_lock(url: str, held: Event) -> None:
    with Ledger(url) as ledger, ledger.transaction():
        ledger.append([DCBEvent("Placed@1", b"{}", ["case:1"])])
        held.set()
        signal.pause()


@pytest.fixture
def stopped(url: str) -> Any:
    """A process that was stopped while it held the lock of a new ledger, with an event it has not committed."""
    with Ledger(url) as ledger:
        ledger.create()
    held = CONTEXT.Event()
    process: BaseProcess = CONTEXT.Process(target=holding_the_lock, args=(url, held))
    process.start()
    assert held.wait(60)
    assert process.pid is not None
    os.kill(process.pid, signal.SIGSTOP)
    yield process
    process.kill()
    process.join()


def test_a_stopped_process_that_holds_the_lock_gives_the_others_a_clear_error(url: str, stopped: BaseProcess) -> None:
    with Ledger(url, lock_timeout=0.3) as ledger:
        with pytest.raises(LedgerUnavailable, match=r"kept busy by someone else for more than 0\.3 seconds"):
            ledger.append([DCBEvent("Placed@1", b"{}", ["case:1"])])
        # who only reads does not wait, and does not see what is not committed
        assert ledger.head() == 0
        assert list(ledger.stored()) == []


@pytest.mark.skipif(sqlite3.sqlite_version_info >= (3, 51, 3), reason="readers go on in the write-ahead log")
def test_a_reader_who_is_kept_out_is_told_what_to_do_and_nothing_of_recording(tmp_path: Path) -> None:
    file = tmp_path / "register.db"
    with Ledger(f"sqlite:///{file}", lock_timeout=0.3) as ledger:
        ledger.create()
        # what an import does when it outgrows its memory
        with closing(sqlite3.connect(file, isolation_level=None)) as import_:
            import_.execute("BEGIN EXCLUSIVE")
            with pytest.raises(LedgerUnavailable, match="try again when that is over") as told:
                ledger.head()
        assert "recorded" not in str(told.value)
        assert ledger.head() == 0


def test_when_the_process_that_held_the_lock_is_killed_nothing_of_it_remains(url: str, stopped: BaseProcess) -> None:
    stopped.kill()
    stopped.join()
    with Ledger(url) as ledger:
        assert ledger.append([DCBEvent("Ended@1", b"{}", ["case:1"])]) == 1
        assert [event.type for event in ledger.stored()] == ["Ended@1"]
