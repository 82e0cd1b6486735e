"""``audit verify|checkpoint|prove|consistency`` and ``key create``: what an auditor types, and what is answered."""

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from adapters.seal import merkle
from adapters.seal.checkpoint import Checkpoint, Note, VerifierKey
from adapters.seal.leaf import leaf_hash
from tests.adapters.audit.forger import Owner
from tests.adapters.cli.conftest import Opvang


def assign(opvang: Opvang, *periods: str) -> None:
    for period in periods:
        words = f"quota assign GM0160 --group status_holder --period {period} --persons 91 --source S"
        assert opvang(*words.split()).code == 0


@pytest.fixture
def filled(opvang: Opvang) -> Opvang:
    """Three events, a signing key, a checkpoint of them in cp1; then two more, and a checkpoint in cp2."""
    assign(opvang, "2021-H1", "2021-H2", "2022-H1")
    assert opvang("key", "create").code == 0
    assert opvang("audit", "checkpoint", "--out", "cp1").code == 0
    assign(opvang, "2022-H2", "2023-H1")
    assert opvang("audit", "checkpoint", "--out", "cp2").code == 0
    return opvang


def read(file: str) -> Checkpoint:
    return Checkpoint.parse(Note.parse(Path(file).read_bytes()).text)


# ---------------------------------------------------------------- keys and checkpoints


def test_a_key_is_made_once_and_signs_from_then_on(opvang: Opvang) -> None:
    assign(opvang, "2021-H1")
    refused = opvang("audit", "checkpoint")
    assert (refused.code, refused.out) == (2, "")
    assert refused.err == "This ledger has no signing key: run `opvang key create`.\n"
    made = opvang("key", "create", "--json")
    key = VerifierKey.parse(made.json["key"])
    assert opvang("key", "create").out.strip().endswith(key.text)
    note = Note.parse(opvang("audit", "checkpoint").out.encode())
    note.check([key])
    checkpoint = Checkpoint.parse(note.text)
    assert (checkpoint.origin, checkpoint.size) == (key.name, 1)


def test_a_checkpoint_is_never_written_over_another(filled: Opvang) -> None:
    before = Path("cp1").read_bytes()
    again = filled("audit", "checkpoint", "--out", "cp1")
    assert (again.code, again.out, len(again.err.splitlines())) == (2, "", 1)
    assert Path("cp1").read_bytes() == before
    nowhere = filled("audit", "checkpoint", "--out", "no/such/folder")
    assert (nowhere.code, len(nowhere.err.splitlines())) == (2, 1)


def test_two_checkpoints_of_the_same_record_are_the_same(filled: Opvang) -> None:
    assert filled("audit", "checkpoint").out == Path("cp2").read_text("utf-8")


def test_what_does_not_verify_is_not_signed(filled: Opvang, url: str) -> None:
    owner = Owner(url)
    owner.run("UPDATE event SET data = ? WHERE position = 2", b"{}")
    owner.close()
    answer = filled("audit", "checkpoint")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == "Nothing was signed: 1 things are wrong in this ledger. Run `opvang audit verify`.\n"


# ---------------------------------------------------------------- verify


def test_what_is_right_is_said_to_be_and_what_cannot_be_known_too(filled: Opvang) -> None:
    answer = filled("audit", "verify")
    assert (answer.code, answer.err) == (0, "")
    assert f"All 5 events are as they were sealed. The root over them is {read('cp2').root.hex()}." in answer.out
    assert "No checkpoint was given." in answer.out
    answer = filled(*"audit verify --checkpoint cp1 --checkpoint cp2".split())
    assert (answer.code, answer.err) == (0, "")
    assert "The record extends cp1, cp2." in answer.out
    assert "No checkpoint was given." not in answer.out


def test_the_same_in_json(filled: Opvang) -> None:
    answer = filled(*"audit verify --checkpoint cp1 --json".split())
    assert answer.code == 0
    assert answer.json == {"size": 5, "root": read("cp2").root.hex(), "ok": True, "problems": [], "notes": []}


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_every_problem_is_named_by_its_position(filled: Opvang, url: str, lang: str) -> None:
    owner = Owner(url)
    owner.run("UPDATE event SET data = ? WHERE position = 2", b"{}")
    owner.remove(4, "event", "event_tag", "command")
    owner.close()
    answer = filled("audit", "verify", "--json", "--checkpoint", "cp1", "--lang", lang)
    assert (answer.code, answer.err) == (1, "")
    assert answer.json["ok"] is False
    found = {(one["code"], one["position"], one["last"]) for one in answer.json["problems"] if one["code"] != "schema"}
    assert found == {("leaf", 2, 2), ("missing", 4, 4), ("checkpoint_root", 1, 3)}
    shown = filled("audit", "verify", "--lang", lang)
    assert (shown.code, shown.err) == (1, "")
    for one in answer.json["problems"][:2]:
        assert one["text"] in shown.out


def test_the_key_may_be_given_as_text_or_as_a_file(filled: Opvang) -> None:
    key = filled("key", "create", "--json").json["key"]
    Path("key").write_text(f"{key}\n", "utf-8")
    for given in (key, "key"):
        assert filled("audit", "verify", "--checkpoint", "cp1", "--key", given).code == 0
    other = VerifierKey.of(read("cp1").origin, Ed25519PrivateKey.generate()).text
    answer = filled("audit", "verify", "--checkpoint", "cp1", "--key", other, "--json")
    assert (answer.code, [one["code"] for one in answer.json["problems"]]) == (1, ["checkpoint_signature"])
    for wrong in ("nonsense", "cp1", "\0", key[:-1], "."):
        answer = filled("audit", "verify", "--checkpoint", "cp1", "--key", wrong)
        assert (answer.code, answer.out, len(answer.err.splitlines())) == (2, "", 1)


def test_a_checkpoint_that_is_none_is_a_problem_and_one_that_is_not_there_a_mistake(filled: Opvang) -> None:
    Path("none").write_bytes(b"\xff")
    answer = filled("audit", "verify", "--checkpoint", "none", "--json")
    assert (answer.code, [one["code"] for one in answer.json["problems"]]) == (2, ["checkpoint_malformed"])
    for missing in ("nowhere", "."):
        answer = filled("audit", "verify", "--checkpoint", missing)
        assert (answer.code, answer.out, len(answer.err.splitlines())) == (2, "", 1)


MAILED = {
    "line ends": lambda text: text.replace("\n", "\r\n").encode(),
    "old line ends": lambda text: text.replace("\n", "\r").encode(),
    "a mark at its beginning": lambda text: text.encode("utf-8-sig"),
    "another encoding": lambda text: text.encode("utf-16"),
    "no last line end": lambda text: text.rstrip("\n").encode(),
    "blanks and empty lines": lambda text: ("\n " + text.replace("\n", "  \n") + "\n\n").encode(),
    "blanks that break no line": lambda text: text.replace(" ", "\u00a0").encode(),
    "a quotation": lambda text: "".join(f"> {line}\n" for line in text.splitlines()).encode(),
}


@pytest.mark.parametrize("mailed", MAILED.values(), ids=MAILED)
def test_what_mail_does_to_a_checkpoint_or_a_key_is_undone(filled: Opvang, mailed: Callable[[str], bytes]) -> None:
    Path("key").write_bytes(mailed(filled("key", "create", "--json").json["key"] + "\n"))
    for name in ("cp1", "cp2"):
        Path(f"{name}-sent").write_bytes(mailed(Path(name).read_text("utf-8")))
    assert filled("audit", "verify", "--checkpoint", "cp1-sent", "--key", "key").code == 0
    assert filled("audit", "consistency", "cp1-sent", "cp2-sent").code == 0
    proof = filled("audit", "prove", "2", "--checkpoint", "cp1-sent", "--json").json
    assert proof["checkpoint"] == Path("cp1").read_text("utf-8")


@pytest.mark.parametrize(
    ("lang", "said"), [("en", "All 5 events fit together"), ("nl", "Alle 5 gebeurtenissen sluiten")]
)
def test_a_file_that_is_damaged_or_of_another_says_nothing_of_the_record(filled: Opvang, lang: str, said: str) -> None:
    """What was changed on the way is told apart: cut off, or another number above the signature."""
    text = Path("cp1").read_text("utf-8")
    spoiled = {
        "half": (text[:60], 2),
        "other": (text.replace("opvang/", "opvang/x"), 1),
        "changed": (text.replace("\n3\n", "\n2\n"), 1),
    }
    for name, (content, code) in spoiled.items():
        Path(name).write_text(content, "utf-8")
        answer = filled("audit", "verify", "--checkpoint", name, "--checkpoint", "cp2", "--lang", lang)
        assert (answer.code, said in answer.out) == (code, True), name
        assert "sealed" not in answer.out


def test_verifying_needs_no_keyring(filled: Opvang, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("OPVANG_KEYRING", f"sqlite:///{tmp_path / 'nowhere' / 'keyring'}")
    assert filled("audit", "verify", "--checkpoint", "cp1").code == 0
    assert filled("audit", "prove", "2", "--checkpoint", "cp1").code == 0
    assert filled("audit", "consistency", "cp1", "cp2").code == 0


# ---------------------------------------------------------------- proofs


@pytest.mark.parametrize("held", ["cp1", "cp2", None])
def test_a_proof_is_one_that_anyone_can_check(filled: Opvang, held: str | None) -> None:
    answer = filled("audit", "prove", "2", "--json", *(["--checkpoint", held] if held else []))
    assert answer.code == 0
    found = answer.json
    assert found["checkpoint"] == Path(held or "cp2").read_text("utf-8")
    checkpoint = Checkpoint.parse(Note.parse(found["checkpoint"].encode()).text)
    event = found["event"]
    text = [event[name] for name in ("position", "type", "tags", "recorded_at", "recorded_by", "recorded_role",
                                     "command_id", "data_sha256")]  # fmt: skip
    entry = json.dumps(text, ensure_ascii=False, separators=(",", ":")).encode()
    assert sha256(b"\0" + entry).hexdigest() == found["leaf"]
    assert (found["size"], found["root"]) == (checkpoint.size, checkpoint.root.hex())
    path = [bytes.fromhex(node) for node in found["path"]]
    assert merkle.verify_inclusion(bytes.fromhex(found["leaf"]), 1, checkpoint.size, path, checkpoint.root)


def test_a_proof_for_people_shows_what_is_sealed_as_it_is_sealed(filled: Opvang) -> None:
    found = filled("audit", "prove", "2", "--json", "--checkpoint", "cp1").json
    shown = filled("audit", "prove", "2", "--checkpoint", "cp1")
    assert shown.code == 0
    assert "Event 2 is in the checkpoint of 3 events." in shown.out
    for value in (found["leaf"], found["root"], *found["path"], found["event"]["recorded_at"], found["checkpoint"]):
        assert value in shown.out


IMPOSSIBLE = {
    "prove 0": "POSITION",
    "prove x": "POSITION",
    f"prove {10**30}": "POSITION",
    "prove 99": "There is no event at position 99.",
    f"prove {2**63 - 1}": "There is no event at position",
    "prove 4 --checkpoint cp1": "The checkpoint is of the first 3 events, and 4 came later.",
    "prove 1 --checkpoint nowhere": "nowhere",
    "prove 1 --checkpoint empty": "Checkpoint empty: This is no checkpoint",
    "consistency cp2 cp1": "give the older one first",
    "consistency cp1 empty": "Checkpoint empty: This is no checkpoint",
    "consistency cp1": "NEWER",
}


def test_what_cannot_be_proved_is_told(filled: Opvang) -> None:
    Path("empty").write_bytes(b"")
    for arguments, words in IMPOSSIBLE.items():
        answer = filled("audit", *arguments.split())
        assert (answer.code, answer.out) == (2, ""), arguments
        assert words in answer.err, arguments
        assert "Traceback" not in answer.err


def test_consistency_between_any_two_checkpoints_is_proved(filled: Opvang) -> None:
    for older, newer in (("cp1", "cp2"), ("cp1", "cp1")):
        answer = filled("audit", "consistency", older, newer, "--json")
        assert answer.code == 0
        one, other = read(older), read(newer)
        found: dict[str, Any] = answer.json
        assert found["from"] == {"size": one.size, "root": one.root.hex()}
        assert found["to"] == {"size": other.size, "root": other.root.hex()}
        path = [bytes.fromhex(node) for node in found["path"]]
        assert merkle.verify_consistency(one.size, other.size, one.root, other.root, path)
    assert "The checkpoint of 5 events extends that of 3." in filled("audit", "consistency", "cp1", "cp2").out


def test_damage_gives_a_refusal_and_no_proof(filled: Opvang, url: str) -> None:
    owner = Owner(url)
    for change in (
        "UPDATE event SET leaf = data WHERE position = 1",
        "DELETE FROM event WHERE position = 1",
        "UPDATE event SET leaf = (SELECT leaf FROM event WHERE position = 3) WHERE position = 1",
    ):
        owner.run(change)
        for asked in ("prove 2 --checkpoint cp1", "consistency cp1 cp2"):
            answer = filled("audit", *asked.split())
            assert (answer.code, answer.out, len(answer.err.splitlines())) == (1, "", 1), (change, asked)
            assert "audit verify" in answer.err
        owner.undo()
    owner.run("UPDATE event SET recorded_by = 'x' WHERE position = 2")
    answer = filled("audit", "prove", "2", "--checkpoint", "cp1")
    assert (answer.code, answer.out) == (1, "")
    owner.run("ALTER TABLE event RENAME TO other")
    for asked in ("prove 2 --checkpoint cp1", "consistency cp1 cp2", "checkpoint"):
        answer = filled("audit", *asked.split())
        assert (answer.code, answer.out, len(answer.err.splitlines())) == (1, "", 1)
    owner.close()


def test_the_leaf_of_a_proof_is_that_of_the_seal(filled: Opvang, url: str) -> None:
    from adapters.ledger.ledger import Ledger

    found = filled("audit", "prove", "1", "--json", "--checkpoint", "cp1").json
    with Ledger(url) as ledger:
        event = next(ledger.stored())
    values = (event.position, event.type, event.tags, event.recorded_at, event.recorded_by, event.recorded_role)
    assert found["leaf"] == leaf_hash(*values, event.command_id, event.data).hex()


def test_help_names_every_verb(filled: Opvang) -> None:
    answer = filled("audit", "--help")
    for verb in ("verify", "checkpoint", "prove", "consistency", "dossier", "history", "replay", "reads", "quarantine"):
        assert f"  {verb} " in answer.out


# ---------------------------------------------------------------- history


def test_a_history_says_what_corrects_what_and_what_stands(opvang: Opvang) -> None:
    assign(opvang, "2021-H1", "2021-H2")
    for words in (
        "restate 1 --reason miscounted --field persons=92",
        "retract 3 --reason recounted",
        "retract 2 --reason no",
    ):
        done = opvang(*words.split())
        assert done.code == 0, done.err
    history = opvang(*"audit history quota GM0160/status_holder --json".split()).json
    assert [(one["position"], one["corrects"], one["corrected_by"], one["stands"]) for one in history] == [
        (1, None, [3], True),
        (2, None, [5], False),
        (3, 1, [4], False),
        (4, 3, [], True),
        (5, 2, [], True),
    ]
    shown = opvang(*"audit history quota GM0160/status_holder".split()).out
    assert "corrected by 3" in shown
    assert "does not stand" in shown
    earlier = opvang(*"audit history quota GM0160/status_holder --known-at 3 --json".split()).json
    assert [one["stands"] for one in earlier] == [True, True, True]
