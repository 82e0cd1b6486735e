"""A whole export, and one checkpoint against another, are checked alone and offline."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.audit import standalone_verifier
from adapters.audit.proofs import leaf_of
from adapters.exchange.cloudevents import Line, line_of
from adapters.ledger.rows import StoredEvent
from adapters.seal import merkle
from adapters.seal.checkpoint import Checkpoint
from tests.adapters.audit.conftest import Check, Handed, Made
from tests.adapters.seal.test_merkle import CONSISTENCY, MANY, ROOTS, from_hex, tree_over


@pytest.fixture
def export(handed: Handed, tmp_path: Path) -> Path:
    """Of all 23 events."""
    file = tmp_path / "register.jsonl"
    file.write_bytes(handed.export)
    return file


@pytest.fixture
def older(handed: Handed, tmp_path: Path) -> Path:
    """The checkpoint of the first events alone."""
    file = tmp_path / "older"
    file.write_text(handed.older, "utf-8")
    return file


@pytest.fixture
def proof(handed: Handed, tmp_path: Path) -> Path:
    """That the checkpoint of all events extends that of the first ones."""
    file = tmp_path / "proof"
    file.write_text(handed.consistency, "utf-8")
    return file


# ---------------------------------------------------------------- an export


def test_a_whole_export_is_right_against_a_key_and_a_checkpoint(dossier: Made, check: Check, export: Path) -> None:
    code, out = check(what=export)
    assert (code, "All 23 events are there" in out, "The first 23 events are those of" in out) == (0, True, True)
    assert dossier.run(str(export), *dossier.outside)[0] == 0


def test_what_came_after_the_checkpoint_is_held_against_nothing(
    dossier: Made, check: Check, export: Path, older: Path
) -> None:
    key = ["--key", dossier.key]
    code, out = check(what=export, outside=[*key, "--checkpoint", str(older)])
    size = int(older.read_text("utf-8").splitlines()[1])
    assert (code, f"The last {23 - size} events came after the checkpoint" in out) == (3, True)
    assert "a checkpoint of the last events from outside" in out
    assert check(what=export, outside=[*key, "--checkpoint", str(older), "--checkpoint", str(dossier.held)])[0] == 0


def test_without_a_key_or_a_checkpoint_it_is_right_in_itself(dossier: Made, check: Check, export: Path) -> None:
    key, held = dossier.outside[:2], dossier.outside[2:]
    for outside, missing in ((key, "a checkpoint"), (held, "a key"), ([], "a key and a checkpoint")):
        code, out = check(what=export, outside=outside)
        assert (code, f"not held against {missing} from outside" in out) == (3, True)


def test_an_export_of_another_register_is_not_this_one(dossier: Made, check: Check, export: Path) -> None:
    other = f"opvang/{'0' * 32}"
    dossier.held.write_text(Checkpoint(other, 23, bytes(32)).signed(dossier.secret), "utf-8")
    code, out = check(what=export, outside=["--checkpoint", str(dossier.held)])
    assert (code, "is of another register" in out) == (1, True)


@pytest.mark.parametrize(
    ("size", "said"), [(23, "are NOT those of"), (24, "its end was cut off"), (0, "are NOT those of")]
)
def test_a_checkpoint_that_does_not_fit_is_named(
    dossier: Made, check: Check, export: Path, size: int, said: str
) -> None:
    dossier.held.write_text(Checkpoint(dossier.origin, size, bytes(32)).signed(dossier.secret), "utf-8")
    code, out = check(what=export)
    assert (code, said in out) == (1, True)


def ended(lines: list[bytes]) -> list[bytes]:
    """The lines with an end that fits them, as one makes it who knows how."""
    last = json.loads(lines[-1])
    events = [json.loads(line) for line in lines[:-1]]
    tree = merkle.root_of([bytes.fromhex(event["leaf"]) for event in events])
    digest = sha256(b"".join(lines[:-1])).hexdigest()
    last["id"] = f"exported-1-{len(events)}"
    last["data"] = {"first": 1, "size": len(events), "root": tree.hex(), "sha256": digest}
    del last["time"]
    if events:
        last = (
            {name: last[name] for name in ("specversion", "type", "source", "id")} | {"time": events[-1]["time"]} | last
        )
    return [*lines[:-1], json.dumps(last, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"]


def renumbered(lines: list[bytes]) -> list[bytes]:
    """The same, each line with the position of its place and sealed anew: only a checkpoint can tell."""
    found = []
    for number, line in enumerate(lines[:-1], 1):
        event = json.loads(line) | {"id": str(number), "sequence": str(number)}
        data = event.pop("data", None)
        name = "data" if data is not None else "data_base64"
        event[name] = event.pop(name, data)
        whole = written(event)
        _, leaf, _ = standalone_verifier.exported(whole, number, event["source"])
        found.append(written({**event, "leaf": leaf.hex(), name: event[name]}).encode() + b"\n")
    return ended([*found, lines[-1]])


def written(event: dict[str, Any]) -> str:
    return json.dumps(event, ensure_ascii=False, separators=(",", ":"))


Change = Callable[[list[bytes]], list[bytes]]
CHANGES: dict[str, Change] = {
    "removed": lambda lines: lines[:4] + lines[5:],
    "the first removed": lambda lines: lines[1:],
    "the last removed": lambda lines: [*lines[:-2], lines[-1]],
    "doubled": lambda lines: [*lines[:4], lines[3], *lines[4:]],
    "swapped": lambda lines: [*lines[:3], lines[4], lines[3], *lines[5:]],
    "emptied": lambda lines: lines[-1:],
    "cut off": lambda lines: lines[:-1],
    "cut in a line": lambda lines: [*lines[:-1], lines[-1][:-1]],
    "more after it": lambda lines: [*lines, lines[0]],
    "an empty line": lambda lines: [*lines[:2], b"\n", *lines[2:]],
    "a line of something else": lambda lines: [*lines[:2], b"{}\n", *lines[2:]],
    "nested": lambda lines: [*lines[:2], b"[" * 100_000 + b"\n", *lines[2:]],
    "another source": lambda lines: [lines[0], lines[1].replace(b"urn:nld:opvang", b"urn:nld:other1"), *lines[2:]],
    "a mark before it": lambda lines: [b"\xef\xbb\xbf" + lines[0], *lines[1:]],
    "carriage returns": lambda lines: [line[:-1] + b"\r\n" for line in lines],
    "a blank": lambda lines: [lines[0].replace(b'","type"', b'", "type"', 1), *lines[1:]],
    "a field twice": lambda lines: [lines[0].replace(b'"data":{', b'"data":{},"data":{'), *lines[1:]],
    "a field twice in the data": lambda lines: [lines[0].replace(b'"data":{', b'"data":{"x":1,"x":1,'), *lines[1:]],
    "a field more": lambda lines: [lines[0].replace(b'"specversion"', b'"note":"x","specversion"'), *lines[1:]],
    "another subject": lambda lines: [lines[0].replace(b'"subject":"', b'"subject":"x'), *lines[1:]],
}


@pytest.mark.parametrize("name", CHANGES)
def test_an_export_that_was_changed_is_wrong_or_cannot_be_read(
    dossier: Made, check: Check, export: Path, name: str
) -> None:
    lines = export.read_bytes().splitlines(keepends=True)
    export.write_bytes(b"".join(CHANGES[name](lines)))
    assert check(what=export)[0] in (1, 2)
    assert check(what=export, outside=[])[0] in (1, 2)


@pytest.mark.parametrize("name", ["removed", "the first removed", "the last removed", "doubled", "swapped", "emptied"])
def test_one_written_anew_as_a_whole_is_shown_by_the_checkpoint_alone(
    dossier: Made, check: Check, export: Path, name: str
) -> None:
    lines = renumbered(CHANGES[name](export.read_bytes().splitlines(keepends=True)))
    export.write_bytes(b"".join(lines))
    times = [json.loads(line).get("time") for line in lines[:-1]]
    assert check(what=export, outside=[])[0] == (3 if times == sorted(times) else 1)
    code, out = check(what=export)
    assert (code, "are NOT those of" in out or "its end was cut off" in out) == (1, True)


@pytest.mark.parametrize(
    "field", ["type", "time", "tags", "recordedby", "commandid", "leaf", "data", "data_base64", "id", "sequence"]
)
def test_any_field_of_a_line_changed_is_found(dossier: Made, check: Check, export: Path, field: str) -> None:
    lines = export.read_bytes().splitlines(keepends=True)
    number = max(number for number, line in enumerate(lines[:-1]) if field in json.loads(line))
    event = json.loads(lines[number])
    tried: list[Any] = [None, 3, "", "x", [], {}, True, f"{event[field]}0", "\ud800", 10**500]
    for other in tried:
        text = json.dumps({**event, field: other}, ensure_ascii=field in ("x",), separators=(",", ":"))
        changed = [*lines[:number], text.encode("utf-8", "surrogatepass") + b"\n", *lines[number + 1 :]]
        export.write_bytes(b"".join(changed))
        code, out = check(what=export, outside=[])
        assert (code, "WRONG" in out) == (1, True), other
    del event[field]
    export.write_bytes(b"".join([*lines[:number], written(event).encode() + b"\n", *lines[number + 1 :]]))
    assert check(what=export, outside=[])[0] == 1


def test_a_type_that_looks_like_one_with_a_version_is_what_was_sealed() -> None:
    for kind in ("Odd", "Odd.v1", "Odd@1", "Odd@1.v2", "nl.opvang.Odd@1", "", 'é"x'):
        event = StoredEvent(1, kind, (), b"{}", datetime(2024, 1, 1, tzinfo=UTC), "anna", None, None, b"")
        event = event._replace(leaf=leaf_of(event))
        line = line_of(Line(event, None), "urn:nld:opvang:x")
        assert standalone_verifier.exported(line, 1, "urn:nld:opvang:x")[1:] == (event.leaf, True)


def test_every_event_that_is_not_as_it_was_sealed_is_named_up_to_a_number(
    dossier: Made, check: Check, export: Path
) -> None:
    lines = export.read_bytes().splitlines(keepends=True)
    changed = [
        written({**json.loads(line), "leaf": "0" * 64}).encode() + b"\n" if "leaf" in json.loads(line) else line
        for line in lines
    ]
    export.write_bytes(b"".join(changed))
    code, out = check(what=export)
    assert (code, out.count("is not as it was sealed")) == (1, 21)
    assert "Event 1 is not as it was sealed" in out
    assert "3 more of the same kind" in out


def test_a_time_before_the_last_is_named(dossier: Made, check: Check, export: Path) -> None:
    lines = export.read_bytes().splitlines(keepends=True)
    early = json.loads(lines[9]) | {"time": "2001-01-01T00:00:00.000000Z"}
    whole = [*lines[:9], written(early).encode() + b"\n", *lines[10:]]
    export.write_bytes(b"".join(renumbered(whole)))
    code, out = check(what=export, outside=[])
    assert (code, "Event 10 was recorded before the one before it." in out) == (1, True)


def test_a_line_without_end_is_not_read_to_it(check: Check, export: Path) -> None:
    with export.open("r+b") as file:
        file.truncate(0)
        file.write(b"{")
        file.truncate(1 << 36)
    code, out = check(what=export)
    assert (code, "Line 1" in out or "line 1" in out) == (1, True)


@given(st.data())
def test_a_line_is_judged_and_never_a_fault(data: st.DataObject) -> None:
    field = st.none() | st.text(max_size=5) | st.integers() | st.lists(st.text(max_size=3), max_size=2)
    names = ["type", "id", "time", "tags", "recordedby", "recordedrole", "commandid", "commanddigest", "leaf", "data"]
    found = data.draw(st.dictionaries(st.sampled_from(names), field))
    with pytest.raises(standalone_verifier.Wrong):
        standalone_verifier.exported(json.dumps(found | {"id": "1"}), 1, "urn:nld:opvang:x")


# ---------------------------------------------------------------- a checkpoint against another


def test_a_checkpoint_extends_an_older_one_by_a_proof(dossier: Made, check: Check, older: Path, proof: Path) -> None:
    newer, key = dossier.held, ["--key", dossier.key]
    for what, kept in ((newer, older), (older, newer)):
        code, out = check(what=what, outside=[*key, "--checkpoint", str(kept), "--consistency", str(proof)])
        assert (code, "fits" in out) == (0, True)
        code, out = check(what=what, outside=[*key, "--checkpoint", str(kept)])
        assert (code, "no --consistency shows" in out) == (1, True)
    same = older.parent / "same"
    same.write_bytes(newer.read_bytes())
    assert check(what=same)[0] == 0
    assert check(what=newer, outside=[*dossier.outside, "--consistency", str(proof)])[0] == 3
    code, out = check(what=newer, outside=["--checkpoint", str(older), "--consistency", str(proof)])
    assert (code, "not held against a key from outside" in out) == (3, True)


def test_a_dossier_of_a_later_checkpoint_is_right_by_a_proof(
    dossier: Made, check: Check, older: Path, proof: Path
) -> None:
    outside = ["--key", dossier.key, "--checkpoint", str(older)]
    assert check(outside=outside)[0] == 1
    assert check(outside=[*outside, "--consistency", str(proof)])[0] == 0


def test_a_proof_that_was_changed_shows_nothing(dossier: Made, check: Check, older: Path, proof: Path) -> None:
    outside = ["--key", dossier.key, "--checkpoint", str(older), "--consistency", str(proof)]
    whole = json.loads(proof.read_text("utf-8"))
    changes: list[dict[str, Any]] = [
        whole | {"path": whole["path"][1:]},
        whole | {"path": [*whole["path"], "0" * 64]},
        whole | {"path": ["0" * 64, *whole["path"][1:]]},
        whole | {"path": []},
        whole | {"path": None},
        whole | {"from": whole["to"], "to": whole["from"]},
        whole | {"to": whole["to"] | {"size": 22}},
        {},
    ]
    for changed in changes:
        proof.write_text(json.dumps(changed), "utf-8")
        assert check(what=dossier.held, outside=outside)[0] == 1
    for text in ("", "[]", "x"):
        proof.write_text(text, "utf-8")
        assert check(what=dossier.held, outside=outside)[0] == 2


def test_a_register_that_was_written_anew_does_not_fit_whatever_the_proof(
    dossier: Made, check: Check, older: Path, proof: Path
) -> None:
    """Both signed by the same key: its owner contradicts itself."""
    whole = json.loads(proof.read_text("utf-8"))
    size = whole["from"]["size"]
    older.write_text(Checkpoint(dossier.origin, size, bytes(32)).signed(dossier.secret), "utf-8")
    proof.write_text(json.dumps(whole | {"from": {"size": size, "root": "0" * 64}}), "utf-8")
    outside = ["--key", dossier.key, "--checkpoint", str(older), "--consistency", str(proof)]
    code, out = check(what=dossier.held, outside=outside)
    assert (code, "does NOT fit" in out) == (1, True)


def test_its_consistency_is_that_of_the_well_known_vectors() -> None:
    for (first, second), path in CONSISTENCY.items():
        nodes = from_hex(path)
        assert standalone_verifier.is_extended(first, ROOTS[first], second, ROOTS[second], nodes)


@given(st.data(), st.integers(0, 300))
def test_it_judges_every_proof_of_consistency_as_the_register_does(data: st.DataObject, second: int) -> None:
    tree = tree_over(MANY)
    first = data.draw(st.integers(0, second))
    path = tree.consistency(first, second)
    roots = tree.root(first), tree.root(second)
    assert standalone_verifier.is_extended(first, roots[0], second, roots[1], path)
    path = path[: data.draw(st.sampled_from((None, -1, 1)))]
    asked = data.draw(st.integers(0, second))
    first_root, second_root = data.draw(st.sampled_from((roots, roots[::-1], (roots[0], bytes(32)))))
    judged = merkle.verify_consistency(asked, second, first_root, second_root, path)
    assert standalone_verifier.is_extended(asked, first_root, second, second_root, path) is judged


@given(st.integers(0, 300))
def test_its_root_is_that_of_the_register(size: int) -> None:
    tree = standalone_verifier.Tree()
    for leaf in MANY[:size]:
        tree.add(leaf)
    assert (tree.size, tree.root()) == (size, merkle.root_of(MANY[:size]))
