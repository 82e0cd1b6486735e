"""The verifier works alone: it is run as a program, without this project or its environment."""

import ast
import json
import os
import re
import sys
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import example, given
from hypothesis import strategies as st

from adapters.audit import standalone_verifier
from adapters.seal import merkle
from adapters.seal.checkpoint import Checkpoint, VerifierKey
from tests.adapters.audit.conftest import FILES, Check, Made
from tests.adapters.seal import test_merkle
from tests.adapters.seal.test_checkpoint import ENOCH, ENOCH_LINE, PETER, PETER_LINE, TEXT
from tests.adapters.seal.test_merkle import INCLUSION, KNOWN, ROOTS, from_hex

# ---------------------------------------------------------------- alone


def test_a_right_dossier_is_right(dossier: Made) -> None:
    code, out = dossier.run(*dossier.outside)
    assert code == 0
    assert "held against your key and your checkpoint" in out
    assert f"7 of 7 files are as they were signed by {dossier.origin}." in out
    assert "9 of 9 events stand in the register of 23 events, unaltered." in out
    assert "WRONG" not in out


@pytest.mark.parametrize("version", ["3.9", "3.10", "3.12", "3.13"])
def test_other_pythons_say_the_same(dossier: Made, version: str) -> None:
    found = sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python"))
    if not found:
        pytest.skip(f"no Python {version} here")
    assert dossier.run(*dossier.outside, python=str(found[0])) == dossier.run(*dossier.outside)


def test_it_needs_the_standard_library_alone() -> None:
    names = re.findall(r"^(?:from|import) (\w+)", Path(standalone_verifier.__file__).read_text("utf-8"), re.MULTILINE)
    assert set(names) <= sys.stdlib_module_names


def test_the_guide_tells_its_hash() -> None:
    guide = Path(__file__).parents[3] / "docs" / "audit.md"
    assert sha256(Path(standalone_verifier.__file__).read_bytes()).hexdigest() in guide.read_text("utf-8")


def test_it_speaks_dutch(dossier: Made) -> None:
    code, out = dossier.run(*dossier.outside, lang="nl_NL.UTF-8")
    assert (code, "9 van 9 gebeurtenissen staan ongewijzigd" in out) == (0, True)
    code, out = dossier.run("--lang", "nl")
    assert (code, "niet tegen een sleutel en een ijkpunt van buiten gehouden" in out) == (3, True)
    (dossier.folder / "proofs.json").unlink()
    code, out = dossier.run("--key", dossier.key, "--lang", "nl")
    assert (code, "KLOPT NIET" in out) == (1, True)


def test_every_sentence_is_there_in_dutch_with_the_same_places() -> None:
    tree = ast.parse(Path(standalone_verifier.__file__).read_text("utf-8"))
    docstrings = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    parts = {
        part
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr | ast.Dict)
        for part in ast.iter_child_nodes(node)
    }
    said = {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in docstrings | parts
    }
    dutch = standalone_verifier.DUTCH
    assert {text for text in said if " " in text and re.match("[A-Z{].*[.:}]$", text)} <= set(dutch)
    assert set(dutch) - {"a key", "a checkpoint", "a checkpoint of the last events"} <= said
    for english, text in dutch.items():
        assert set(re.findall(r"{\w+}", english)) == set(re.findall(r"{\w+}", text))


def test_called_wrongly_it_says_so() -> None:
    with pytest.raises(SystemExit) as stopped:
        standalone_verifier.main(["--nonsense"])
    assert stopped.value.code == 2


# ---------------------------------------------------------------- whose it is


def test_it_says_right_only_of_what_was_held_against_a_key_and_a_checkpoint_from_outside(dossier: Made) -> None:
    key, held = dossier.outside[:2], dossier.outside[2:]
    for brought, code, missing in (
        ([*key, *held], 0, None),
        (key, 3, "a checkpoint"),
        (held, 3, "a key"),
        ([], 3, "a key and a checkpoint"),
    ):
        found, out = dossier.run(*brought)
        verdict = out.splitlines()[-1]
        assert (found, verdict.startswith("This is right: ")) == (code, code == 0)
        assert (f" against {missing} from outside" in verdict) is (missing is not None)


def test_what_lies_in_the_dossier_does_not_come_from_outside(dossier: Made, check: Check) -> None:
    own, head = dossier.folder / "key.txt", dossier.folder / "checkpoint.txt"
    link, hard = dossier.folder.parent / "link", dossier.folder.parent / "hard"
    link.symlink_to(head)
    os.link(own, hard)
    for key, checkpoint in ((own, dossier.held), (hard, dossier.held), (dossier.key, head), (dossier.key, link)):
        code, out = check(outside=["--key", str(key), "--checkpoint", str(checkpoint)])
        assert (code, "does not come from outside" in out) == (3, True)


def test_a_key_is_a_key_though_there_is_a_file_of_that_name(
    dossier: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = VerifierKey.of(dossier.origin, Ed25519PrivateKey.generate()).text
    planted = tmp_path / dossier.key
    planted.parent.mkdir(parents=True)
    planted.write_text(other, "utf-8")
    monkeypatch.chdir(tmp_path)
    assert standalone_verifier.main([str(dossier.folder), *dossier.outside]) == 0


def test_the_key_may_be_in_a_file_or_in_the_dossier_which_it_warns_of(dossier: Made, tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text(f"{dossier.key}\n", "utf-8")
    assert dossier.run(*dossier.outside, "--key", str(file))[0] == 0
    code, out = dossier.run()
    assert (code, f"did the municipality publish it? {dossier.key}" in out) == (3, True)
    (dossier.folder / "key.txt").unlink()
    assert dossier.run()[0] == 1


def test_the_key_of_somebody_else_is_not_believed(dossier: Made) -> None:
    other = VerifierKey.of(dossier.origin, Ed25519PrivateKey.generate())
    code, out = dossier.run("--key", other.text)
    assert (code, "checkpoint.txt was not signed with the key" in out) == (1, True)


def test_it_must_be_of_the_checkpoint_that_someone_kept(dossier: Made, check: Check) -> None:
    code, out = check()
    assert (code, "checkpoint.txt fits" in out) == (0, True)
    for size, root, said in ((23, bytes(32), "does NOT fit"), (22, merkle.EMPTY_ROOT, "is not the checkpoint in")):
        dossier.held.write_text(Checkpoint(dossier.origin, size, root).signed(dossier.secret), "utf-8")
        code, out = check()
        assert (code, said in out) == (1, True)


def test_what_was_given_and_cannot_be_read_checks_nothing(dossier: Made, check: Check, tmp_path: Path) -> None:
    empty = tmp_path / "nothing"
    empty.write_text("")
    for arguments in (
        ["--checkpoint", str(tmp_path / "none")],
        ["--checkpoint", str(empty)],
        ["--key", "x"],
        ["--key", str(empty)],
        ["--consistency", str(empty)],
    ):
        code, out = check(*arguments)
        assert (code, "NOT CHECKED" in out) == (2, True), arguments
    assert check(what=tmp_path / "none")[0] == 2
    assert check(what=empty)[0] == 2


def test_a_checkpoint_that_went_through_the_mail_is_what_it_was(dossier: Made, check: Check) -> None:
    whole = dossier.held.read_bytes()
    for changed in (whole.replace(b"\n", b"\r\n"), b"\xef\xbb\xbf" + whole, whole[:-1], b"\n" + whole + b" \n\n"):
        dossier.held.write_bytes(changed)
        assert check()[0] == 0
    dossier.held.write_bytes(whole.replace(b"\n23\n", b"\n24\n"))
    assert check()[0] == 1


# ---------------------------------------------------------------- spoilt


@pytest.mark.parametrize("name", [*FILES, "manifest.txt"])
def test_any_byte_changed_in_any_file_is_found_and_the_file_named(dossier: Made, check: Check, name: str) -> None:
    random = Random(9162)
    file = dossier.folder / name
    whole = file.read_bytes()
    for _ in range(15):
        at = random.randrange(len(whole))
        for changed in (whole[:at] + bytes([whole[at] ^ random.randint(1, 255)]) + whole[at + 1 :], whole[:at]):
            file.write_bytes(changed)
            code, out = check()
            assert (code, name in out) == (1, True), at
    file.unlink()
    code, out = check()
    assert (code, name in out) == (1, True)


def test_a_file_that_was_put_in_is_told(dossier: Made, check: Check) -> None:
    (dossier.folder / "more\x1b[2J.html").write_text("x", "utf-8")
    code, out = check()
    assert (code, "is no part of this dossier" in out) == (1, True)


FIELDS = ("position", "type", "tags", "recorded_at", "recorded_by", "recorded_role", "command_id")


def lines_of(dossier: Made) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (dossier.folder / "events.jsonl").read_text("utf-8").splitlines()]


def rewrite(dossier: Made, lines: list[Any]) -> None:
    """Other events, signed by who holds the key."""
    text = "".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines)
    (dossier.folder / "events.jsonl").write_text(text, "utf-8")
    dossier.resigned()


@pytest.mark.parametrize("field", [*FIELDS, "data", "data_base64"])
def test_any_field_of_an_event_changed_is_found_though_it_was_signed(dossier: Made, check: Check, field: str) -> None:
    lines = lines_of(dossier)
    number = max(number for number, line in enumerate(lines) if field in line)
    others: dict[str, list[Any]] = {
        "position": [99, -1, "23", 23.0, True],
        "tags": [[], ["a"], "a", None, [3]],
    }
    given = lines[number][field]
    tried = [
        other
        for other in others.get(field, ["", None, 3, f"{given}x", ["x"]])
        if (type(other), other) != (type(given), given)
    ]
    for other in tried:
        rewrite(dossier, [*lines[:number], {**lines[number], field: other}, *lines[number + 1 :]])
        code, out = check()
        assert (code, "8 of 9 events" in out) == (1, True), other
    assert len(tried) >= 4
    rewrite(dossier, lines)
    assert check()[0] == 0


def test_events_left_out_put_in_or_in_another_order_are_found(dossier: Made, check: Check) -> None:
    lines: list[Any] = lines_of(dossier)
    for changed in (
        lines[1:],
        lines[:-1],
        [*lines, lines[-1]],
        [lines[1], lines[0], *lines[2:]],
        [*lines, ""],
        [*lines, "{}"],
        [*lines, "[" * 100_000],
        [*lines, "7"],
        [],
    ):
        rewrite(dossier, changed)
        assert check()[0] == 1


def test_a_proof_of_another_event_or_none_is_no_proof(dossier: Made, check: Check) -> None:
    file = dossier.folder / "proofs.json"
    proofs = json.loads(file.read_text("utf-8"))
    wrong: list[Any] = [proofs["2"], proofs["1"][1:], [*proofs["1"], proofs["1"][0]], None, [3], ["x"], {}]
    for other in wrong:
        file.write_text(json.dumps({**proofs, "1": other}), "utf-8")
        dossier.resigned()
        code, out = check()
        assert (code, "8 of 9 events" in out) == (1, True), other
    for text in ("", "[]", "null", "{", '{"1": NaN}', "[" * 100_000):
        file.write_text(text, "utf-8")
        dossier.resigned()
        assert check()[0] == 1


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text() | st.integers() | st.just(int("1" * 64)) | st.just("a" * 64),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from([*FIELDS, "data", "data_base64"]), inner),
)


@example([int("1" * 64)], {})
@given(ANYTHING, st.fixed_dictionaries(dict.fromkeys([*FIELDS, "data"], ANYTHING)) | ANYTHING)
def test_whatever_stands_for_a_proof_or_an_event_is_judged_and_never_a_fault(proof: Any, event: Any) -> None:
    assert all(len(node) == 32 for node in standalone_verifier.path_of(proof) or ())
    with suppress(standalone_verifier.Wrong):
        position, leaf = standalone_verifier.event_of(json.dumps(event).encode(), "events.jsonl:1")
        assert (type(position), len(leaf)) == (int, 32)


def test_a_field_that_is_not_sealed_or_is_there_twice_is_not_let_through(dossier: Made, check: Check) -> None:
    first, *rest = (dossier.folder / "events.jsonl").read_text("utf-8").splitlines()
    for more in ('"note": "not sealed", ', '"type": "Other@1", ', '"data_base64": "", ', '"recorded_by": NaN, '):
        rewrite(dossier, ["{" + more + first[1:], *rest])
        assert check()[0] == 1


def test_nothing_in_a_dossier_is_obeyed_by_a_terminal(dossier: Made, capsys: pytest.CaptureFixture[str]) -> None:
    (dossier.folder / "key.txt").write_text("evil\u202e\u009b2J\x1b[2J", "utf-8")
    assert standalone_verifier.main([str(dossier.folder)]) == 1
    out = capsys.readouterr().out
    assert "evil" in out
    assert all(line.isprintable() for line in out.splitlines())


# ---------------------------------------------------------------- its parts


# RFC 8032, 7.1: tests 1, 2, 3, 1024 bytes left out, and SHA(abc)
ED25519 = [
    (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ),
    (
        "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
        "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
        "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704",
    ),
]


@pytest.mark.parametrize(("secret", "public", "message", "signature"), ED25519)
def test_signatures_of_rfc_8032_are_right(secret: str, public: str, message: str, signature: str) -> None:
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(secret))
    assert key.public_key().public_bytes_raw().hex() == public
    assert key.sign(bytes.fromhex(message)).hex() == signature
    assert standalone_verifier.is_signed(bytes.fromhex(public), bytes.fromhex(message), bytes.fromhex(signature))


def test_a_second_spelling_of_a_signature_or_key_is_refused() -> None:
    _, public, message, signature = (bytes.fromhex(part) for part in ED25519[2])
    s = int.from_bytes(signature[32:], "little") + standalone_verifier.ORDER
    assert not standalone_verifier.is_signed(public, message, signature[:32] + s.to_bytes(32, "little"))
    assert not standalone_verifier.is_signed(public, message, signature + b"\0")
    assert not standalone_verifier.is_signed(public + b"\0", message, signature)
    for y in (standalone_verifier.P, standalone_verifier.P + 1, 2**255 - 1):
        assert standalone_verifier.point_of(y.to_bytes(32, "little")) is None
    assert standalone_verifier.point_of((1 | 1 << 255).to_bytes(32, "little")) is None


@given(st.binary(min_size=32, max_size=32), st.binary(max_size=200), st.data())
def test_signatures_are_judged_as_cryptography_judges_them(secret: bytes, message: bytes, data: st.DataObject) -> None:
    key = Ed25519PrivateKey.from_private_bytes(secret)
    public, signature = key.public_key().public_bytes_raw(), key.sign(message)
    assert standalone_verifier.is_signed(public, message, signature)
    both = bytearray(public + signature)
    bit = data.draw(st.integers(0, len(both) * 8 - 1))
    both[bit // 8] ^= 1 << bit % 8
    try:
        Ed25519PublicKey.from_public_bytes(bytes(both[:32])).verify(bytes(both[32:]), message)
        right = True
    except InvalidSignature:
        right = False
    assert standalone_verifier.is_signed(bytes(both[:32]), message, bytes(both[32:])) is right


def test_its_tree_is_that_of_the_well_known_vectors() -> None:
    for (index, size), path in INCLUSION.items():
        assert standalone_verifier.is_included(KNOWN[index], index, size, from_hex(path), ROOTS[size])


@given(st.data(), st.integers(1, 300))
def test_it_judges_every_proof_as_the_register_does(data: st.DataObject, size: int) -> None:
    nodes = test_merkle.MANY
    tree = test_merkle.tree_over(nodes)
    index = data.draw(st.integers(0, size - 1))
    path = tree.inclusion(index, size)[: data.draw(st.sampled_from((None, -1)))]
    root, asked = tree.root(data.draw(st.integers(1, size))), data.draw(st.sampled_from((index, size, -1)))
    judged = merkle.verify_inclusion(nodes[index], asked, size, path, root)
    assert standalone_verifier.is_included(nodes[index], asked, size, path, root) is judged
    assert standalone_verifier.is_included(nodes[index], index, size, tree.inclusion(index, size), tree.root(size))


def test_it_reads_the_notes_of_others() -> None:
    note = f"{TEXT}\n{ENOCH_LINE}{PETER_LINE}".encode()
    for key in (PETER, ENOCH):
        assert f"{standalone_verifier.signed_text(note, 'note', standalone_verifier.key_of(key))}\n" == TEXT


def test_what_is_no_key_is_refused() -> None:
    for text in ("", "a+b", PETER[:-1], PETER.replace("c7", "c8"), f"x{PETER}", PETER.replace("+A", "+B")):
        with pytest.raises(standalone_verifier.Wrong):
            standalone_verifier.key_of(text)
