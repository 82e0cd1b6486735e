"""Recording: who, when and for which command; all of it, or nothing."""

import getpass
import json
import os
import pwd
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

import pytest
from eventsourcing.dcb.api import DCBAppendCondition, DCBEvent, DCBQuery, DCBQueryItem
from eventsourcing.persistence import IntegrityError, ProgrammingError
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from adapters.ledger.ledger import (
    ClockRefused,
    CommandConflict,
    CommandRecord,
    Ledger,
    LedgerUnavailable,
    Recording,
    StoredEvent,
)
from adapters.seal.leaf import leaf_hash

NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
EVENT = DCBEvent("Placed@1", b'{"on":"2026-01-31"}', ["case:1", "location:9"])
COMMAND = Recording("anna", "command-1", "digest")


class Clock:
    """A clock that says what it is told to."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def ledger(url: str, clock: Clock) -> Iterator[Ledger]:
    with Ledger(url, clock=clock) as ledger:
        ledger.create()
        yield ledger


def test_an_event_is_stored_with_who_when_and_why(ledger: Ledger) -> None:
    with ledger.recording(COMMAND):
        assert ledger.append([EVENT, EVENT]) == 2
    first, second = ledger.stored()
    role = "postgres" if ledger.engine.dialect.name == "postgresql" else None
    assert first.position == 1
    assert (first.type, first.tags, first.data) == (EVENT.type, tuple(EVENT.tags), EVENT.data)
    assert (first.recorded_at, first.recorded_by, first.recorded_role) == (NOON, "anna", role)
    assert first.recorded_at.tzinfo is UTC
    assert first.command_id == "command-1"
    assert second.position == 2
    assert ledger.find_command("command-1") == CommandRecord("command-1", "digest", 1, 2)
    assert ledger.find_command("command-2") is None


def test_outside_a_recording_the_systems_user_records_whatever_the_environment_says(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGNAME", "somebody-else")
    assert getpass.getuser() == "somebody-else"
    ledger.append([EVENT])
    assert next(ledger.stored()).recorded_by == pwd.getpwuid(os.getuid()).pw_name


def test_a_leaf_seals_all_that_is_stored(ledger: Ledger, clock: Clock) -> None:
    """By the description in adapters.seal.leaf, spelled out once more with nothing but the standard library."""
    clock.now = NOON.replace(microsecond=120)
    odd = DCBEvent('Type "x"\\@1', b"\x00\xff\n", ['tag "1"', "a,b", "é\n\t\\", ""])
    with ledger.recording(Recording("Zoë\t\\N", "c\n1", "d")):
        ledger.append([odd])
    event = next(ledger.stored())
    entry = [
        1,
        odd.type,
        odd.tags,
        "2026-01-31T12:00:00.000120Z",
        "Zoë\t\\N",
        event.recorded_role,
        "c\n1",
        sha256(odd.data).hexdigest(),
    ]
    canonical = json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode()
    assert event.leaf == sha256(b"\x00" + canonical).digest()
    assert event.leaf == leaf_hash(1, *all_but_leaf(event))
    assert event.tags == tuple(odd.tags)
    assert event.data == odd.data


def all_but_leaf(event: StoredEvent) -> tuple[str, Sequence[str], datetime, str, str | None, str | None, bytes]:
    return (
        event.type,
        event.tags,
        event.recorded_at,
        event.recorded_by,
        event.recorded_role,
        event.command_id,
        event.data,
    )


def test_a_batch_of_thousands_is_one_append(ledger: Ledger) -> None:
    events = [DCBEvent("Placed@1", b"{}", [f"case:{n}", "location:1", "location:1"]) for n in range(5000)]
    with ledger.recording(COMMAND):
        assert ledger.append(events) == 5000
    assert len(list(ledger.stored(DCBQuery([DCBQueryItem(tags=["location:1"])])))) == 5000
    assert [e.position for e in ledger.stored(DCBQuery([DCBQueryItem(tags=["case:4321"])]))] == [4322]


@pytest.mark.parametrize(
    ("event", "actor"),
    [
        (DCBEvent("Placed@1", b"{}", ["case:\x00"]), "anna"),
        (DCBEvent("Placed\x00", b"{}"), "anna"),
        (DCBEvent("Placed@1", b"{}"), "an\x00na"),
        (DCBEvent("Placed@1", b"{}", ["case:\ud800"]), "anna"),
        (DCBEvent("Placed@1", b"{}", ["location:\udcff"]), "anna"),
    ],
)
def test_text_that_cannot_be_stored_is_refused_alike_by_both_engines(
    ledger: Ledger, event: DCBEvent, actor: str
) -> None:
    with ledger.recording(Recording(actor)), pytest.raises(ValueError, match=r"NUL|surrogates"):
        ledger.append([EVENT, event])
    assert ledger.append([EVENT]) == 1


def test_nothing_to_append_is_a_mistake(ledger: Ledger) -> None:
    with pytest.raises(ProgrammingError):
        ledger.append([])


def test_a_command_is_recorded_once_even_if_its_condition_fails_by_its_own_events(ledger: Ledger) -> None:
    condition = DCBAppendCondition(DCBQuery([DCBQueryItem(tags=["case:1"])]))
    with ledger.recording(COMMAND):
        ledger.append([EVENT], condition)
        with pytest.raises(CommandConflict) as conflict:
            ledger.append([EVENT], condition)
    assert conflict.value.record == CommandRecord("command-1", "digest", 1, 1)
    assert ledger.head() == 1


def test_an_append_whose_condition_fails_leaves_nothing(ledger: Ledger) -> None:
    ledger.append([EVENT])
    with ledger.recording(COMMAND), pytest.raises(IntegrityError):
        ledger.append([EVENT], DCBAppendCondition())
    assert ledger.head() == 1
    assert ledger.find_command("command-1") is None


# ---------------------------------------------------------------- the clock


def test_events_of_one_append_have_one_time(url: str) -> None:
    ticks = iter(NOON + timedelta(seconds=n) for n in range(10))
    with Ledger(url, clock=lambda: next(ticks)) as ledger:
        ledger.create()
        ledger.append([EVENT, EVENT])
        ledger.append([EVENT])
        assert [e.recorded_at for e in ledger.stored()] == [NOON, NOON, NOON + timedelta(seconds=1)]


def test_a_clock_a_little_behind_does_not_take_time_back(ledger: Ledger, clock: Clock) -> None:
    ledger.append([EVENT])
    clock.now = NOON - timedelta(minutes=5) + timedelta(microseconds=1)
    ledger.append([EVENT])
    assert [e.recorded_at for e in ledger.stored()] == [NOON, NOON]


@pytest.mark.parametrize(
    ("off", "direction"), [(timedelta(minutes=-5), "behind"), (timedelta(days=31, microseconds=1), "ahead")]
)
def test_a_clock_far_off_is_refused_with_both_times_and_the_way_forward(
    ledger: Ledger, clock: Clock, off: timedelta, direction: str
) -> None:
    ledger.append([EVENT])
    clock.now = NOON + off
    with pytest.raises(ClockRefused, match=f"too far {direction}") as refused:
        ledger.append([EVENT])
    said = str(refused.value)
    assert "2026-01-31T12:00:00.000000Z" in said
    assert clock.now.isoformat(timespec="microseconds")[:26] in said
    assert f"OPVANG_CLOCK_CONFIRMED={clock.now.date()}" in said
    assert ledger.head() == 1


def test_a_clock_31_days_ahead_is_just_believed(ledger: Ledger, clock: Clock) -> None:
    ledger.append([EVENT])
    clock.now = NOON + timedelta(days=31)
    assert ledger.append([EVENT]) == 2


@pytest.mark.parametrize(
    ("now", "confirmed", "recorded"),
    [
        (NOON - timedelta(days=40), date(2025, 12, 22), NOON),
        (NOON + timedelta(days=40), date(2026, 3, 12), NOON + timedelta(days=40)),
        # after midnight in Amsterdam, before it in UTC: either day will do
        (datetime(2026, 5, 1, 23, 30, tzinfo=UTC), date(2026, 5, 2), datetime(2026, 5, 1, 23, 30, tzinfo=UTC)),
        (datetime(2026, 5, 1, 23, 30, tzinfo=UTC), date(2026, 5, 1), datetime(2026, 5, 1, 23, 30, tzinfo=UTC)),
    ],
)
def test_a_confirmed_clock_is_believed_and_time_still_never_goes_back(
    url: str, now: datetime, confirmed: date, recorded: datetime
) -> None:
    with Ledger(url, clock=lambda: NOON) as before:
        before.create()
        before.append([EVENT])
    with Ledger(url, clock=lambda: now, confirmed_on=confirmed) as after:
        after.append([EVENT])
        assert [e.recorded_at for e in after.stored()] == [NOON, recorded]


def test_yesterdays_confirmation_confirms_nothing(url: str) -> None:
    with Ledger(url, clock=lambda: NOON) as before:
        before.create()
        before.append([EVENT])
    later = NOON + timedelta(days=40)
    yesterday = later.date() - timedelta(days=1)
    with Ledger(url, clock=lambda: later, confirmed_on=yesterday) as after, pytest.raises(ClockRefused):
        after.append([EVENT])


def test_known_at_a_moment_is_the_last_position_recorded_by_then(ledger: Ledger, clock: Clock) -> None:
    assert ledger.position_at(NOON) == 0
    minutes = [0, 0, 1, 5, 5, 5, 9]
    for minute in minutes:
        clock.now = NOON + timedelta(minutes=minute)
        ledger.append([EVENT])
    tick = timedelta(microseconds=1)
    for minute in range(-1, 11):
        moment = NOON + timedelta(minutes=minute)
        assert ledger.position_at(moment) == sum(m <= minute for m in minutes)
        assert ledger.position_at(moment - tick) == sum(m < minute for m in minutes)
    with pytest.raises(ValueError, match="time zone"):
        ledger.position_at(NOON.replace(tzinfo=None))


# ---------------------------------------------------------------- all or nothing


class Counting:
    """A projector that writes one row per event, and stumbles over an event of the type Bad."""

    def __init__(self, stumble: Callable[[Connection], None]) -> None:
        self.stumble = stumble

    def create(self, connection: Connection) -> None:
        connection.execute(text("CREATE TABLE IF NOT EXISTS counted (position integer)"))

    def apply(self, connection: Connection, events: Sequence[StoredEvent]) -> None:
        for event in events:
            connection.execute(text("INSERT INTO counted VALUES (:position)"), {"position": event.position})
            if event.type == "Bad":
                self.stumble(connection)

    def counted(self, ledger: Ledger) -> list[int]:
        with ledger.connect() as connection:
            return list(connection.execute(text("SELECT position FROM counted ORDER BY position")).scalars())


def fall(_: Connection) -> None:
    raise ZeroDivisionError


BAD = [EVENT, DCBEvent("Bad", b"{}"), EVENT]


def test_a_projection_that_fails_half_way_undoes_all_of_the_append(url: str) -> None:
    projector = Counting(fall)
    with Ledger(url, projector=projector) as ledger:
        ledger.create()
        ledger.create()
        ledger.append([EVENT])
        with ledger.recording(COMMAND), pytest.raises(ZeroDivisionError):
            ledger.append(BAD)
        assert ledger.head() == 1
        assert ledger.find_command("command-1") is None
        assert list(ledger.stored(DCBQuery([DCBQueryItem(tags=["case:1"])]), after=1)) == []
        assert projector.counted(ledger) == [1]
        assert ledger.append([EVENT]) == 2
        assert projector.counted(ledger) == [1, 2]


def test_a_database_error_that_a_projection_keeps_to_itself_undoes_all_too(postgres_url: str) -> None:
    def swallow(connection: Connection) -> None:
        with pytest.raises(DBAPIError):
            connection.execute(text("SELECT 1 / 0"))

    projector = Counting(swallow)
    with Ledger(postgres_url, projector=projector) as ledger:
        ledger.create()
        with pytest.raises(LedgerUnavailable, match="it was undone"):
            ledger.append([EVENT, DCBEvent("Bad", b"{}")])
        assert ledger.head() == 0
        assert projector.counted(ledger) == []


def test_appends_in_one_transaction_are_recorded_together(ledger: Ledger) -> None:
    with ledger.transaction():
        with ledger.recording(COMMAND):
            ledger.append([EVENT])
        # it sees its own, and its conditions do
        assert ledger.head() == 1
        assert len(list(ledger.stored())) == 1
        with pytest.raises(IntegrityError):
            ledger.append([EVENT], DCBAppendCondition())
        with ledger.recording(Recording("bert", "command-2", "d")):
            ledger.append([EVENT], DCBAppendCondition(after=1))
    assert [(e.position, e.recorded_by) for e in ledger.stored()] == [(1, "anna"), (2, "bert")]


def test_an_error_in_a_transaction_undoes_all_its_appends(ledger: Ledger) -> None:
    with pytest.raises(ZeroDivisionError), ledger.transaction():
        ledger.append([EVENT])
        raise ZeroDivisionError
    assert ledger.head() == 0


def test_an_append_that_failed_half_way_spoils_the_transaction_it_is_in(url: str) -> None:
    with Ledger(url, projector=Counting(fall)) as ledger:
        ledger.create()
        with (
            pytest.raises(LedgerUnavailable, match="half-way"),
            ledger.transaction(),
            pytest.raises(ZeroDivisionError),
        ):
            ledger.append(BAD)
        assert ledger.head() == 0
