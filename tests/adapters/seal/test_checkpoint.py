"""Checkpoints are what other tools of transparency logs read and write, and nothing that is nearly one is taken."""

import base64
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from adapters.audit.signing import create_key
from adapters.audit.signing_keys import is_as_registered, origin_of, registered_keys, registered_rows
from adapters.ledger.raw_rows import RawRows
from adapters.register.register import Register
from adapters.seal.checkpoint import BadKey, Checkpoint, Note, NotTrusted, VerifierKey, open_checkpoint, sign
from tests.adapters.ledger.test_append_only import REFUSED, Driver

# From the tests of the reference implementation, golang.org/x/mod/sumdb/note.
PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
PETER_SECRET = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
ENOCH = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop"
TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
PETER_LINE = (
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
)
ENOCH_LINE = (
    "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n"
)

# The example of c2sp.org/tlog-checkpoint; its key is not published.
SOFA = (
    "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
    "— example.com/behind-the-sofa "
    "Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n"
)

ORIGIN = "opvang/3f0c"
SECRET = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KEY = VerifierKey.of(ORIGIN, SECRET)
CHECKPOINT = Checkpoint(ORIGIN, 1203, bytes(range(100, 132)))
SIGNED = CHECKPOINT.signed(SECRET)


# ---------------------------------------------------------------- notes


def test_a_note_of_the_reference_implementation_is_opened() -> None:
    peter, enoch = VerifierKey.parse(PETER), VerifierKey.parse(ENOCH)
    assert (peter.text, peter.key_id.hex()) == (PETER, "c74f20a3")
    note = Note.parse(f"{TEXT}\n{PETER_LINE}{ENOCH_LINE}".encode())
    assert note.text == TEXT
    assert str(note) == f"{TEXT}\n{PETER_LINE}{ENOCH_LINE}"
    for keys in ([peter], [enoch], [peter, enoch], [KEY, peter]):
        note.check(keys)
    for keys in ([], [KEY], [VerifierKey("PeterNeuman", peter.public)]):
        with pytest.raises(NotTrusted, match="not known here"):
            note.check(keys)


def test_signing_gives_the_bytes_of_the_reference_implementation() -> None:
    secret = Ed25519PrivateKey.from_private_bytes(base64.b64decode(PETER_SECRET)[1:])
    assert str(sign(TEXT, "PeterNeumann", secret)) == f"{TEXT}\n{PETER_LINE}"


@pytest.mark.parametrize(
    "content",
    [
        TEXT,
        f"{TEXT}\n",
        f"{TEXT}\n{PETER_LINE[:-1]}",
        f"\x01{TEXT}\n{PETER_LINE}",
        f"{TEXT}\n— Bad Name x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=",
        f"{TEXT}\n{PETER_LINE}Unexpected line.\n",
        f"{TEXT}\n{PETER_LINE * 101}",
        f"{TEXT}\n{PETER_LINE}\n",
        f"{TEXT}\n{PETER_LINE}".replace("\n", "\r\n"),
        f"{TEXT}\n— PeterNeumann\n",
        f"{TEXT}\n— PeterNeumann x08go\n",
        f"{TEXT}\n— PeterNeumann x08goA==\n",
        f"{TEXT}\n— Peter+Neumann x08go/ZJ\n",
        f"{TEXT}\n— x08go/ZJ\n",
        f"{TEXT}\n- PeterNeumann x08go/ZJ\n",
        f"{TEXT}\n— PeterNeumann x08go/ZJ \n",
        f"\n\n{PETER_LINE}",
        "",
        "\n",
        "x" * 1_000_001,
    ],
)
def test_what_is_no_note_is_not_opened(content: str) -> None:
    with pytest.raises(NotTrusted) as caught:
        Note.parse(content.encode())
    assert caught.value.code == "malformed"


def test_what_is_no_unicode_is_no_note() -> None:
    with pytest.raises(NotTrusted, match="UTF-8"):
        Note.parse(b"\xff" + f"{TEXT}\n{PETER_LINE}".encode())


def test_a_wrong_signature_of_a_known_key_is_refused_even_beside_a_right_one() -> None:
    wrong = PETER_LINE[:60] + "ABCD" + PETER_LINE[60:]
    note = Note.parse(f"{TEXT}\n{PETER_LINE}{wrong}".encode())
    with pytest.raises(NotTrusted, match="is wrong"):
        note.check([VerifierKey.parse(PETER)])
    Note.parse(f"{TEXT}\n{ENOCH_LINE}{wrong}".encode()).check([VerifierKey.parse(ENOCH)])


def test_a_note_may_have_a_hundred_signatures() -> None:
    Note.parse(f"{TEXT}\n{ENOCH_LINE * 99}{PETER_LINE}".encode()).check([VerifierKey.parse(PETER)])


# ---------------------------------------------------------------- keys


def test_nothing_that_is_nearly_a_key_is_one() -> None:
    """As the reference implementation tries it: every part of it, and every letter changed; and more."""
    parts = {PETER[a:b] for a in range(len(PETER) + 1) for b in range(a, len(PETER) + 1)} - {PETER}
    changed = {PETER[:at] + chr(ord(letter) + 1) + PETER[at + 1 :] for at, letter in enumerate(PETER)}
    more = {
        "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
        "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        PETER.replace("c74f20a3", "C74F20A3"),
        f"{PETER} ",
        f" {PETER}",
        f"{PETER}\n",
        f"{PETER}+",
        "",
    }
    for text in parts | changed | more:
        with pytest.raises(BadKey):
            VerifierKey.parse(text)


def test_a_key_may_have_a_plus_in_its_base64() -> None:
    for number in range(200):
        key = VerifierKey.of(ORIGIN, Ed25519PrivateKey.from_private_bytes(number.to_bytes(32)))
        assert VerifierKey.parse(key.text) == key


# ---------------------------------------------------------------- checkpoints


def test_the_example_of_the_specification_is_read() -> None:
    note = Note.parse(SOFA.encode())
    checkpoint = Checkpoint.parse(note.text)
    assert (checkpoint.origin, checkpoint.size) == ("example.com/behind-the-sofa", 20852163)
    assert checkpoint.root.hex() == "0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62"
    assert checkpoint.text == note.text
    assert [(one.name, one.key_id.hex()) for one in note.signatures] == [("example.com/behind-the-sofa", "033de0ae")]
    assert str(note) == SOFA


def test_what_was_signed_is_opened_by_who_has_the_key() -> None:
    assert open_checkpoint(SIGNED.encode(), [KEY], ORIGIN) == CHECKPOINT
    assert SIGNED.startswith(f"{ORIGIN}\n1203\n")
    empty = Checkpoint(ORIGIN, 0, bytes(32), ("an extension",))
    assert open_checkpoint(empty.signed(SECRET).encode(), [KEY], ORIGIN) == empty


def test_it_is_refused_for_another_ledger_or_by_another_key() -> None:
    with pytest.raises(NotTrusted, match="another ledger") as caught:
        open_checkpoint(SIGNED.encode(), [KEY], "opvang/other")
    assert caught.value.code == "origin"
    other = VerifierKey.of(ORIGIN, Ed25519PrivateKey.generate())
    with pytest.raises(NotTrusted, match="not known here") as caught:
        open_checkpoint(SIGNED.encode(), [other], ORIGIN)
    assert caught.value.code == "signature"


@pytest.mark.parametrize(
    "size", ["01", "-1", "+1", "1.0", " 1", "1 ", "", "x", "٣", "1_0", "9223372036854775808", "0x1"]
)
def test_a_size_has_one_spelling(size: str) -> None:
    with pytest.raises(NotTrusted):
        Checkpoint.parse(f"{ORIGIN}\n{size}\n{base64.b64encode(bytes(32)).decode()}\n")


@pytest.mark.parametrize(
    "root",
    [
        base64.b64encode(bytes(31)).decode(),
        base64.b64encode(bytes(33)).decode(),
        base64.b64encode(bytes(32)).decode()[:-1],
        "A" * 42 + "B=",  # bits that nothing reads
        "-" + "A" * 42 + "=",
        bytes(32).hex(),
        "",
    ],
)
def test_a_root_has_one_spelling(root: str) -> None:
    with pytest.raises(NotTrusted):
        Checkpoint.parse(f"{ORIGIN}\n1\n{root}\n")


@pytest.mark.parametrize("text", ["", "\n", "a\n", "a\n1\n", f"\n1\n{base64.b64encode(bytes(32)).decode()}\n"])
def test_a_text_of_another_form_is_no_checkpoint(text: str) -> None:
    with pytest.raises(NotTrusted):
        Checkpoint.parse(text)


def test_a_checkpoint_with_any_byte_changed_left_out_or_put_in_is_refused() -> None:
    whole = SIGNED.encode()
    changed = {
        whole[:at] + bytes([whole[at] ^ bit]) + whole[at + 1 :] for at in range(len(whole)) for bit in (1, 2, 32)
    }
    shorter = {whole[:at] + whole[at + 1 :] for at in range(len(whole))}
    longer = {whole[:at] + more + whole[at:] for at in range(len(whole) + 1) for more in (b"A", b"\n", b" ")}
    for content in (changed | shorter | longer) - {whole}:
        with pytest.raises(NotTrusted):
            open_checkpoint(content, [KEY], ORIGIN)


@given(st.binary(max_size=300))
def test_any_bytes_are_taken_or_refused(content: bytes) -> None:
    with pytest.raises(NotTrusted):
        open_checkpoint(content, [KEY], ORIGIN)


# ---------------------------------------------------------------- in the ledger


@pytest.fixture
def made() -> bool:
    return True


@pytest.fixture
def register(url: str, tmp_path: Path) -> Iterator[Register]:
    with Register(url, keyring=f"sqlite:///{tmp_path / 'keyring'}") as register:
        register.adoption().prepare(named=True)
        yield register


def test_a_key_is_made_once_and_registered_once(register: Register) -> None:
    origin = origin_of(register.ledger)
    key = create_key(register.ledger)
    assert create_key(register.ledger) == key
    (row,) = registered_rows(RawRows(register.ledger))
    assert row == (key.key_id.hex(), origin, key.public, register.ledger.head())
    assert is_as_registered(row, origin)
    assert registered_keys([row], origin) == [key]


def test_a_registered_key_is_never_changed_removed_or_replaced(register: Register, url: str) -> None:
    key = create_key(register.ledger)
    driver = Driver(url)
    before = driver.run("SELECT * FROM signing_key")
    verbs = ["INSERT", "INSERT OR REPLACE"] if driver.sqlite else ["INSERT"]
    statements = [
        "UPDATE signing_key SET name = 'x'",
        "DELETE FROM signing_key",
        *(f"{verb} INTO signing_key VALUES ('{key.key_id.hex()}', 'x', '', 0)" for verb in verbs),
    ]
    for statement in statements:
        with pytest.raises((*REFUSED, sqlite3.IntegrityError, psycopg.errors.IntegrityError)):
            driver.run(statement)
    assert driver.run("SELECT * FROM signing_key") == before
    driver.connection.close()


@pytest.mark.parametrize("column", range(4))
@pytest.mark.parametrize("value", [None, b"x", "text", -1, 2.5, b"y" * 32])
def test_a_registered_key_that_is_not_whole_is_not_trusted(column: int, value: object) -> None:
    row = (KEY.key_id.hex(), KEY.name, KEY.public, 3)
    assert is_as_registered(row, ORIGIN)
    spoilt = (*row[:column], value, *row[column + 1 :])
    assert not is_as_registered(spoilt, ORIGIN)
    assert registered_keys([spoilt], ORIGIN) == []
