"""The register records a command once, all or nothing, whatever is given again or goes wrong half-way."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from adapters.register.errors import IdInUse
from adapters.register.feed import parse
from adapters.register.register import Register
from domain.kernel.deciding import Refused
from tests.acceptance.world import household, opened, placed, record


@pytest.fixture
def made() -> bool:
    return True


@pytest.fixture
def register(url: str, tmp_path: Path) -> Iterator[Register]:
    with Register(url, keyring=f"sqlite:///{tmp_path / 'keyring'}", actor="coordinator") as register:
        register.adoption().prepare(named=True)
        yield register


def test_the_same_command_id_again_answers_with_the_first_result_and_writes_nothing(register: Register) -> None:
    line = household("c1") | {"command_id": "import-1"}
    first, again = record(register, line, line)
    assert not first.repeated
    assert again.repeated
    assert [r.position for r in again.events] == [r.position for r in first.events] == [1]
    assert register.ledger.head() == 1


def test_a_command_id_with_other_content_is_an_error_and_writes_nothing(register: Register) -> None:
    record(register, household("c1") | {"command_id": "import-1"})
    with pytest.raises(IdInUse):
        record(register, household("c2") | {"command_id": "import-1"})
    assert register.ledger.head() == 1


def test_content_that_differs_only_in_a_personal_word_is_other_content(register: Register) -> None:
    signal = {
        "command": "receive_signal",
        "signal": "s1",
        "at": "2024-01-01T10:00",
        "channel": "phone",
        "category": "question",
        "summary": "parkeren",
        "command_id": "s1",
    }
    record(register, signal)
    with pytest.raises(IdInUse):
        record(register, signal | {"summary": "verlichting"})


def test_a_digest_of_personal_words_can_be_made_with_the_keys_of_all_whose_they_are_alone(
    register: Register, url: str, tmp_path: Path
) -> None:
    one, other, fewer = (
        parse(household("c1") | {"members": [{"person": p, "name": p + name} for p in persons]}).command
        for persons, name in (("pq", "a"), ("pq", "b"), ("p", "a"))
    )
    events = {name: register._decide(command, 0)[1] for name, command in (("pq", one), ("p", fewer))}
    decided = {name: [tagged.decision for tagged in tagged_all] for name, tagged_all in events.items()}
    register.keyring.make(["person:p", "person:q"])
    kept = register.comparing.digest(one, decided["pq"])
    assert register.comparing.digest(one, decided["pq"]) == kept
    assert register.comparing.digest(other, decided["pq"]) != kept
    assert register.comparing.digest(one, decided["p"]) != kept
    with Register(url, keyring=f"sqlite:///{tmp_path / 'other'}") as elsewhere:
        elsewhere.adoption().renew()
        elsewhere.keyring.make(["person:p", "person:q"])
        assert elsewhere.comparing.digest(one, decided["pq"]) != kept


def test_a_refused_command_leaves_no_trace_and_its_id_free(register: Register) -> None:
    line = placed("p1", "c1", "hof", "2024-02-01") | {"command_id": "p1"}
    with pytest.raises(Refused):
        record(register, line)
    assert register.ledger.head() == 0
    record(register, *opened("hof", {"displaced_ukraine": 2}), household("c1"), line)


def test_commands_together_are_recorded_all_or_none(register: Register) -> None:
    with pytest.raises(Refused), register.together():
        record(register, household("c1"), household("c1"))
    assert register.ledger.head() == 0
    with register.together():
        record(register, household("c1"), household("c2"))
    assert register.ledger.head() == 2


def test_a_dry_run_sees_its_own_facts_and_keeps_none(register: Register) -> None:
    record(register, *opened("hof", {"displaced_ukraine": 2}))
    head = register.ledger.head()
    for _ in range(2):
        with register.together(keep=False):
            record(register, household("c1", 2), placed("p1", "c1", "hof", "2024-02-01"), household("c2"))
            with pytest.raises(Refused, match="P1"):
                record(register, placed("p2", "c2", "hof", "2024-02-01"))
        assert register.ledger.head() == head
    record(register, household("c2"), placed("p2", "c2", "hof", "2024-02-01"))


def test_who_recorded_and_when_stands_with_each_event(register: Register) -> None:
    record(register, household("c1") | {"command_id": "x"})
    (stored,) = register.ledger.stored()
    assert stored.recorded_by == "coordinator"
    assert stored.command_id == "x"
    assert stored.recorded_at.utcoffset() is not None


def test_an_answer_says_when_it_was_recorded_as_the_record_does(url: str, tmp_path: Path) -> None:
    seconds = count()

    def clock() -> datetime:
        return datetime(2024, 1, 1, tzinfo=UTC) + timedelta(seconds=next(seconds))

    with Register(url, keyring=f"sqlite:///{tmp_path / 'keyring'}", clock=clock) as register:
        register.create()
        answered = [one for outcome in record(register, household("c1"), household("c2")) for one in outcome.events]
        stored = list(register.recorded(None))
        assert [(one.position, one.recorded_at, one.recorded_by, one.tags) for one in answered] == [
            (one.position, one.recorded_at, one.recorded_by, one.tags) for one in stored
        ]


def test_a_busy_location_is_folded_once_and_then_advanced(register: Register, url: str) -> None:
    record(register, *opened("hof", {"displaced_ukraine": 1}))
    for n in range(130):
        record(register, household(f"c{n}"))
        record(register, placed(f"p{n}", f"c{n}", "hof", f"2024-{n % 12 + 1:02}-{n // 12 + 1:02}",
                                f"2024-{n % 12 + 1:02}-{n // 12 + 2:02}"))  # fmt: skip
    with register.ledger.connect() as connection:
        kept = connection.exec_driver_sql("SELECT fold, position FROM fold").all()
    assert [fold for fold, _ in kept] == ["occupancy@1"]
    with Register(url, keyring=register.keyring.url) as fresh:
        record(fresh, household("last"))
        with pytest.raises(Refused, match="P1"):
            record(fresh, placed("last", "last", "hof", "2024-01-01", "2024-01-03"))


def test_a_lost_fold_costs_time_and_changes_nothing(register: Register, url: str) -> None:
    record(register, *opened("hof", {"displaced_ukraine": 1}))
    record(register, household("c1"), placed("p1", "c1", "hof", "2024-02-01"), household("c2"))
    with register.ledger.transaction() as connection:
        connection.exec_driver_sql("DELETE FROM fold")
    with Register(url, keyring=register.keyring.url) as fresh, pytest.raises(Refused, match="P1"):
        record(fresh, placed("p2", "c2", "hof", "2024-03-01"))
