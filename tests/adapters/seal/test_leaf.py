"""The seal: known roots, every proof of small trees, signed checkpoints, and damage that is named where it is."""

import random
import sqlite3
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import make_url

from adapters.audit.proofs import Proofs, sign_head
from adapters.audit.signing import create_key
from adapters.audit.signing_keys import origin_of
from adapters.audit.verify import HeldCheckpoint
from adapters.register.register import Register
from adapters.seal.checkpoint import NotTrusted, VerifierKey, open_checkpoint
from adapters.seal.merkle import Tree, root_of, verify_consistency, verify_inclusion
from tests.acceptance.world import household, opened, placed, record
from tests.adapters.audit.forger import verify


def plain_root(leaves: list[bytes]) -> bytes:
    """RFC 6962, section 2.1, as it is written."""
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return sha256(b"\1" + plain_root(leaves[:split]) + plain_root(leaves[split:])).digest()


def test_the_root_of_nothing_is_the_hash_of_nothing() -> None:
    assert root_of([]) == sha256(b"").digest()


def test_every_proof_in_every_tree_up_to_33_leaves_holds_and_no_other_does() -> None:
    leaves = [sha256(bytes([n])).digest() for n in range(33)]
    tree = Tree(lambda start, end: [leaves[start:end]])
    for size in range(1, 34):
        root = plain_root(leaves[:size])
        assert tree.root(size) == root
        for index in range(size):
            path = tree.inclusion(index, size)
            assert verify_inclusion(leaves[index], index, size, path, root)
            assert not verify_inclusion(leaves[index - 1], index, size, path, root) or size == 1
            assert not verify_inclusion(leaves[index], index, size, [*path, root], root)
        for first in range(1, size + 1):
            earlier = plain_root(leaves[:first])
            path = tree.consistency(first, size)
            assert verify_consistency(first, size, earlier, root, path)
            assert not verify_consistency(first, size, sha256(earlier).digest(), root, path)


@pytest.fixture
def made() -> bool:
    return True


@pytest.fixture
def register(url: str, tmp_path: Path) -> Iterator[Register]:
    with Register(url, keyring=f"sqlite:///{tmp_path / 'keyring'}", actor="coordinator") as register:
        register.adoption().prepare(named=True)
        create_key(register.ledger)
        record(register, *opened("hof", {"displaced_ukraine": 5}))
        for n in range(4):
            record(
                register, household(f"c{n}") | {"command_id": f"c{n}"}, placed(f"p{n}", f"c{n}", "hof", "2024-02-01")
            )
        yield register


def kept(register: Register) -> HeldCheckpoint:
    """A checkpoint of now, as somebody would keep it."""
    return HeldCheckpoint("kept", sign_head(register.ledger)[1].encode())


def test_a_checkpoint_is_trusted_only_whole_and_only_by_its_key(register: Register, tmp_path: Path) -> None:
    origin = origin_of(register.ledger)
    key = create_key(register.ledger)
    head, text = sign_head(register.ledger)
    assert open_checkpoint(text.encode(), [key], origin) == head
    assert VerifierKey.parse(key.text) == key
    lines = text.split("\n")
    for changed in (
        text.replace(f"\n{head.size}\n", f"\n{head.size + 1}\n"),
        text.replace(lines[2], lines[2][::-1]),
        text[:-10],
        text.replace("\n\n", "\n"),
    ):
        with pytest.raises(NotTrusted):
            open_checkpoint(changed.encode(), [key], origin)
    with Register(f"sqlite:///{tmp_path / 'other.db'}") as other:
        other.create()
        theirs = create_key(other.ledger)
        with pytest.raises(NotTrusted):
            open_checkpoint(text.encode(), [theirs], origin)


def test_every_event_is_proved_to_be_in_a_checkpoint_and_a_later_one_extends_it(register: Register) -> None:
    first, _ = sign_head(register.ledger)
    proofs = Proofs(register.ledger)
    for event in register.ledger.stored():
        path = proofs.inclusion(event, first)
        assert verify_inclusion(event.leaf, event.position - 1, first.size, path, first.root)
    record(register, household("later"))
    second, _ = sign_head(register.ledger)
    path = Proofs(register.ledger).consistency(first, second)
    assert verify_consistency(first.size, second.size, first.root, second.root, path)


_GUARDS = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND sql NOT LIKE '%INTO event_tag%'"


def raw(url: str) -> Any:
    """A connection as its owner has one, with the triggers set aside."""
    if url.startswith("sqlite"):
        connection = sqlite3.connect(make_url(url).database or "", isolation_level=None)
        connection.execute("PRAGMA ignore_check_constraints = 1")
        for (name,) in connection.execute(_GUARDS).fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        return connection
    connection_ = psycopg.connect(url.replace("+psycopg", ""), autocommit=True)
    connection_.execute("SET session_replication_role = replica")
    return connection_


COLUMNS = ("type", "tags", "data", "recorded_at", "recorded_by", "command_id", "leaf")


def altered(value: Any, chance: random.Random) -> Any:
    """The value with one byte of it changed, into another value of its kind."""
    if value is None:
        return "x"
    if hasattr(value, "microsecond"):
        return value.replace(microsecond=(value.microsecond + chance.randrange(1, 999_999)) % 1_000_000)
    content = bytearray(value.encode() if isinstance(value, str) else bytes(value))
    place = chance.randrange(len(content))
    content[place] = 48 + (content[place] - 47) % 10 if content[place] != 48 else 49
    return content.decode(errors="replace") if isinstance(value, str) else bytes(content)


def test_any_changed_byte_of_any_column_is_named_at_its_event(register: Register, url: str) -> None:
    chance, mark = random.Random(6962), "?" if url.startswith("sqlite") else "%s"
    head = register.ledger.head()
    connection = raw(url)
    for _ in range(150):
        position, column = chance.randrange(1, head + 1), chance.choice(COLUMNS)
        (old,) = connection.execute(f"SELECT {column} FROM event WHERE position = {position}").fetchone()
        new = altered(old, chance)
        change = f"UPDATE event SET {column} = {mark} WHERE position = {position}"
        connection.execute(change, (new,))
        found = verify(register.ledger)
        assert any(p.first is not None and p.first <= position <= (p.last or p.first) for p in found.problems), (
            position,
            column,
        )
        connection.execute(change, (old,))
    assert verify(register.ledger).problems == ()
    connection.close()


@pytest.mark.parametrize(
    ("damage", "position"),
    [
        ("DELETE FROM event WHERE position = 5", 5),
        ("DELETE FROM event WHERE position = 20", 20),
        ("DELETE FROM event_tag WHERE position = 7", 7),
        ("UPDATE event_tag SET tag = 'location:elders' WHERE position = 7", 7),
        ("DELETE FROM command WHERE command_id = 'c2'", 17),
        ("UPDATE command SET last_position = 3 WHERE command_id = 'c2'", 17),
    ],
)
def test_what_was_removed_or_put_in_is_named(register: Register, url: str, damage: str, position: int) -> None:
    assert register.ledger.head() == 20
    connection = raw(url)
    connection.execute(damage)
    connection.close()
    found = verify(register.ledger)
    assert any(p.first is not None and p.first <= position <= (p.last or p.first) for p in found.problems), found


def test_two_events_that_changed_places_are_named(register: Register, url: str) -> None:
    connection = raw(url)
    for old, new in ((3, 1003), (4, 3), (1003, 4)):
        connection.execute(f"UPDATE event SET position = {new} WHERE position = {old}")
    connection.close()
    named = {n for p in verify(register.ledger).problems if p.first for n in range(p.first, (p.last or p.first) + 1)}
    assert {3, 4} <= named


def test_an_end_written_anew_by_who_knows_the_program_shows_only_against_a_kept_checkpoint(
    register: Register, url: str, tmp_path: Path
) -> None:
    checkpoint = kept(register)
    connection = raw(url)
    for table in ("event", "event_tag"):
        connection.execute(f"DELETE FROM {table} WHERE position > 18")
    connection.execute("DELETE FROM command WHERE command_id = 'c3'")
    connection.close()
    cut = verify(register.ledger)
    assert {p.first for p in cut.problems} >= {19}
    # and now he writes another end, with the program itself
    with Register(url, keyring=register.keyring.url) as forger:
        for table in ("occupancy_change", "case_entry", "case_municipality"):
            with forger.ledger.transaction() as rows:
                rows.exec_driver_sql(f"DELETE FROM {table} WHERE position > 18")
        with forger.ledger.transaction() as rows:
            rows.exec_driver_sql("UPDATE projection_state SET position = 18 WHERE position > 18")
        record(forger, household("forged") | {"command_id": "c3"}, placed("forged", "forged", "hof", "2024-02-01"))
    assert verify(register.ledger).problems == ()
    against = verify(register.ledger, [checkpoint])
    assert not against.ok
    assert verify(register.ledger, [HeldCheckpoint("garbage", b"\xff")]).problems
