"""Keys are wrapped by a master key that is in no database; renewing it ends what was wrapped by the old one."""

import base64
import os
import shutil
import sqlite3
import stat
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing
from pathlib import Path

import pytest

from adapters.privacy.keyring import MASTER_VARIABLE, NEXT_MASTER_VARIABLE, Keyring, KeyringUnavailable
from adapters.privacy.look_up import LookUp, by_v_number

STEPS = ["write the next master key", "wrap all keys anew", "destroy the old master key"]


class Killed(BaseException):
    """Stands for the process being killed at this moment."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "opvang.keyring"


def keyring(file: Path, **environment: str) -> Keyring:
    return Keyring(f"sqlite:///{file}", environment)


def made(file: Path, **environment: str) -> Keyring:
    made = keyring(file, **environment)
    made.create()
    return made


def opens(one: Keyring, other: Keyring, subject: str) -> bool:
    first, second = one.known_key(subject), other.known_key(subject)
    assert first is not None
    assert second is not None
    return second.decrypt(b"n" * 12, first.encrypt(b"n" * 12, b"text", b""), b"") == b"text"


def test_the_master_key_is_a_file_for_its_owner_alone(file: Path) -> None:
    made(file)
    master = Path(f"{file}.master")
    assert stat.S_IMODE(master.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert len(base64.b64decode(master.read_text())) == 32
    assert base64.b64decode(master.read_text()) not in file.read_bytes()


def test_a_subject_has_one_key_for_all_who_ask(file: Path) -> None:
    one, other = made(file), keyring(file)
    one.key("person:a")
    other.key("person:a")
    assert opens(one, other, "person:a")
    assert one.known_key("person:b") is None


def test_a_lost_master_key_is_a_clear_error(file: Path) -> None:
    made(file).key("person:a")
    Path(f"{file}.master").unlink()
    with pytest.raises(KeyringUnavailable, match=r"The master key .* is not there"):
        keyring(file).key("person:a")
    # and init makes no other one in its place
    with pytest.raises(KeyringUnavailable, match="is not there"):
        keyring(file).create()


@pytest.mark.parametrize("content", ["", "x", base64.b64encode(b"short").decode(), "é" * 44])
def test_a_master_key_of_another_form_is_a_clear_error(file: Path, content: str) -> None:
    made(file)
    Path(f"{file}.master").write_text(content)
    with pytest.raises(KeyringUnavailable, match="does not hold a master key"):
        keyring(file).key("person:a")


def test_a_master_key_of_another_keyring_is_a_clear_error(file: Path, tmp_path: Path) -> None:
    made(file)
    made(tmp_path / "other")
    shutil.copy(tmp_path / "other.master", f"{file}.master")
    with pytest.raises(KeyringUnavailable, match="does not belong to the keyring"):
        keyring(file).key("person:a")


def test_a_keyring_that_is_not_there_says_to_run_init(file: Path) -> None:
    with pytest.raises(KeyringUnavailable, match="opvang init"):
        keyring(file).known_key("person:a")


def test_renewing_the_master_key_keeps_the_keys_and_ends_the_old_one(file: Path) -> None:
    before = made(file)
    key = before.key("person:a")
    assert key is not None
    text = key.encrypt(b"n" * 12, b"text", b"")
    old_master = Path(f"{file}.master").read_bytes()
    keyring(file).rotate()
    after = keyring(file)
    opened = after.known_key("person:a")
    assert opened is not None
    assert opened.decrypt(b"n" * 12, text, b"") == b"text"
    assert Path(f"{file}.master").read_bytes() != old_master
    Path(f"{file}.master").write_bytes(old_master)
    with pytest.raises(KeyringUnavailable, match="does not belong"):
        keyring(file).known_key("person:a")


@pytest.mark.parametrize("killed_before", STEPS)
def test_a_renewal_that_was_cut_off_is_settled_by_whoever_comes_next(file: Path, killed_before: str) -> None:
    made(file).key("person:a")
    keyring(file).key("person:b")

    def before(step: str) -> None:
        if step == killed_before:
            raise Killed

    with pytest.raises(Killed):
        keyring(file).rotate(without="person:b", before=before)
    after = keyring(file)
    assert after.known_key("person:a") is not None
    gone = killed_before == "destroy the old master key"
    assert (keyring(file).known_key("person:b") is None) == gone
    assert not Path(f"{file}.master.next").exists()
    after.rotate(without="person:b")
    assert keyring(file).known_key("person:b") is None
    assert keyring(file).known_key("person:a") is not None


@pytest.mark.parametrize("step", STEPS)
def test_a_renewal_waits_for_one_that_is_under_way_and_no_key_is_lost(file: Path, step: str) -> None:
    made(file).key("person:a")
    with ThreadPoolExecutor() as pool:
        others: list[Future[None]] = []

        def before(reached: str) -> None:
            if reached == step:
                others.append(pool.submit(keyring(file).rotate))
                done, _ = wait(others, timeout=0.3)
                assert not done

        keyring(file).rotate(before=before)
        others[0].result()
    assert keyring(file).known_key("person:a") is not None
    assert not Path(f"{file}.master.next").exists()


def test_no_key_is_made_again_for_a_subject_whose_key_was_destroyed(file: Path) -> None:
    ring = made(file)
    ring.key("person:a")
    ring.rotate(without="person:a")
    assert keyring(file).key("person:a") is None
    assert not keyring(file).holds("person:a")


def test_the_master_key_may_come_from_the_environment(file: Path) -> None:
    first, second = (base64.b64encode(os.urandom(32)).decode() for _ in range(2))
    ring = made(file, **{MASTER_VARIABLE: first})
    ring.key("person:a")
    assert not Path(f"{file}.master").exists()
    with pytest.raises(KeyringUnavailable, match=NEXT_MASTER_VARIABLE):
        ring.rotate()
    keyring(file, **{MASTER_VARIABLE: first, NEXT_MASTER_VARIABLE: second}).rotate()
    assert keyring(file, **{MASTER_VARIABLE: second}).known_key("person:a") is not None
    with pytest.raises(KeyringUnavailable, match="does not belong"):
        keyring(file, **{MASTER_VARIABLE: first}).known_key("person:a")


def test_a_v_number_is_found_however_it_is_written_and_stands_nowhere(file: Path) -> None:
    ring = made(file)
    ring.look_ups.remember([LookUp(by_v_number("V123.456.7890"), "person:a", "c1")])
    assert keyring(file).look_ups.persons("1234567890") == [("person:a", "c1")]
    assert keyring(file).look_ups.persons("1234567891") == []
    assert b"1234567890" not in file.read_bytes()
    ring.rotate(without="person:a")
    assert keyring(file).look_ups.persons("1234567890") == []


def test_a_row_that_nothing_opens_keeps_nobody_from_erasing(file: Path) -> None:
    ring = made(file)
    ring.look_ups.remember([LookUp(by_v_number("1234567890"), f"person:{who}", f"c-{who}") for who in "ab"])
    with closing(sqlite3.connect(file)) as database:
        database.execute("INSERT INTO key VALUES ('a', x'00', 'x'), ('zz', x'', '')")
        database.execute("INSERT INTO lookup VALUES ('d', 'person:b', 'c', x'00'), ('e', 'nobody', 'c', x'00')")
        database.commit()
    keyring(file).rotate(without="person:a")
    assert keyring(file).known_key("person:a") is None
    assert keyring(file).known_key("person:b") is not None
    assert keyring(file).look_ups.persons("1234567890") == [("person:b", "c-b")]
