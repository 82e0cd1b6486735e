"""Checks this dossier, on any computer with Python 3.9 or later and nothing else.

    python verifier.py [FOLDER] [--key KEY] [--checkpoint FILE] [--lang nl|en]

FOLDER is where the dossier was unpacked: the folder of this program, unless given. KEY is the verifier key that the
municipality has published, or a file with it. Without it the key in the dossier is used, and that proves less: whoever
makes up a dossier can make up a key. FILE is a checkpoint that you kept: the dossier must be of that one. The exit
code is 0 when all is right, 1 when something is wrong, 2 when the program was called wrongly.

It shows that the files are as the municipality signed them; and that each event stands in the register, unaltered, at
its position, under the head that was signed. It does not show that these are all events that matter, nor that the
report says what they say: read both.

The files, in UTF-8:

    manifest.txt    the SHA-256 of each other file, as a signed note (c2sp.org/signed-note)
    checkpoint.txt  the head of the register: how many events, and the root over them (c2sp.org/tlog-checkpoint)
    key.txt         the verifier key with which both were signed
    events.jsonl    a JSON object per line, in order of position: what is sealed of an event, and its data as text (or
                    as "data_base64"); what is personal in it is encrypted
    proofs.json     per position the path from that event to the root: an inclusion proof of RFC 9162
    report.html, README.txt, verifier.py

What is sealed of an event is its leaf, SHA-256(0x00 || entry), and the entry this array as JSON without white space:

    [position, type, tags, recorded_at, recorded_by, recorded_role, command_id, SHA-256 of the data in hex]
"""

from __future__ import annotations

import argparse
import base64
import binascii
import json
import os
import re
import sys
from collections.abc import Iterator
from hashlib import sha256, sha512
from pathlib import Path
from typing import Any, NamedTuple


class Wrong(Exception):
    """Something is wrong; it says what."""

    def __init__(self, text: str, **values: object) -> None:
        super().__init__(text)
        self.text = text
        self.values = values


# ---------------------------------------------------------------- the tree (RFC 9162, section 2.1)

TEXT = (str,)
TEXT_OR_NULL = (str, type(None))
EVENT = {
    "position": (int,),
    "type": TEXT,
    "tags": (list,),
    "recorded_at": TEXT,
    "recorded_by": TEXT,
    "recorded_role": TEXT_OR_NULL,
    "command_id": TEXT_OR_NULL,
}
"""What is sealed of an event besides its data, in this order."""


def leaf_of(event: dict[str, Any], data: bytes) -> bytes:
    """The leaf hash of an event."""
    entry = [*(event[name] for name in EVENT), sha256(data).hexdigest()]
    return sha256(b"\x00" + json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode()).digest()


def is_included(leaf: bytes, index: int, size: int, path: list[bytes], root: bytes) -> bool:
    """Whether the path leads from the leaf at an index (from 0) to the root: 2.1.3.2."""
    if not 0 <= index < size:
        return False
    number, last, found = index, size - 1, leaf
    for sibling in path:
        if last == 0:
            return False
        if number % 2 == 1 or number == last:
            found = sha256(b"\x01" + sibling + found).digest()
            while number % 2 == 0 and number != 0:
                number, last = number >> 1, last >> 1
        else:
            found = sha256(b"\x01" + found + sibling).digest()
        number, last = number >> 1, last >> 1
    return last == 0 and found == root


# ---------------------------------------------------------------- Ed25519 (RFC 8032, section 5.1)

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)

Point = tuple[int, int, int, int]
"""In extended homogeneous coordinates (5.1.4)."""


def add_points(one: Point, other: Point) -> Point:
    """The sum of two points."""
    a = (one[1] - one[0]) * (other[1] - other[0]) % P
    b = (one[1] + one[0]) * (other[1] + other[0]) % P
    c = 2 * one[3] * other[3] * D % P
    d = 2 * one[2] * other[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(number: int, point: Point) -> Point:
    """A point added to itself so many times."""
    result: Point = (0, 1, 1, 0)
    while number > 0:
        if number & 1:
            result = add_points(result, point)
        point = add_points(point, point)
        number >>= 1
    return result


def x_of(y: int, sign: int) -> int | None:
    """The x of the point with this y and this lowest bit of x (5.1.3); None when there is none."""
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    if square == 0:
        return None if sign else 0
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P != 0:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P != 0:
        return None
    return P - x if x & 1 != sign else x


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE_X = x_of(BASE_Y, 0) or 0
BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P)


def point_of(encoded: bytes) -> Point | None:
    """The point that 32 bytes stand for; None when they stand for none."""
    number = int.from_bytes(encoded, "little")
    y, sign = number & (1 << 255) - 1, number >> 255
    x = x_of(y, sign)
    return None if x is None else (x, y, 1, x * y % P)


def is_signed(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether this is the key's Ed25519 signature of the message (5.1.7)."""
    if len(public) != 32 or len(signature) != 64:
        return False
    key, r = point_of(public), point_of(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if key is None or r is None or s >= ORDER:
        return False
    k = int.from_bytes(sha512(signature[:32] + public + message).digest(), "little") % ORDER
    left, right = times(s, BASE), add_points(r, times(k, key))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


# ---------------------------------------------------------------- signed notes and checkpoints


class Key(NamedTuple):
    """A verifier key, written as NAME+ID+BASE64."""

    name: str
    id: bytes
    public: bytes


def key_of(text: str) -> Key:
    """The key that is written here. Raises Wrong."""
    name, id, encoded = (*text.strip().split("+", 2), "", "")[:3]
    raw = bytes_of(encoded)
    expected = sha256(name.encode(errors="replace") + b"\n" + raw).digest()[:4]
    if len(raw) != 33 or raw[0] != 1 or id != expected.hex():
        raise Wrong("This is no verifier key: {key}", key=text.strip())
    return Key(name, expected, raw[1:])


def signed_text(content: bytes, file: str, key: Key) -> str:
    """The text of a signed note: a text, an empty line, and signatures. Raises Wrong unless the key signed it."""
    text, empty_line, below = content.decode("utf-8", "surrogateescape").rpartition("\n\n")
    if not empty_line or not below.endswith("\n") or not (text + below).replace("\n", "").isprintable():
        raise Wrong("{file} is not written as it should be.", file=file)
    found = False
    for line in below[:-1].split("\n"):
        dash, name, raw = (*line.split(" "), "", "")[:3]
        signature = bytes_of(raw)
        if dash != "\u2014" or len(signature) < 5:
            raise Wrong("{file} is not written as it should be.", file=file)
        if (name, signature[:4]) == (key.name, key.id):
            if line != f"\u2014 {name} {raw}" or not is_signed(key.public, f"{text}\n".encode(), signature[4:]):
                raise Wrong("{file} is not as it was signed.", file=file)
            found = True
    if not found:
        raise Wrong("{file} was not signed with the key {key}.", file=file, key=f"{key.name}+{key.id.hex()}")
    return text


class Checkpoint(NamedTuple):
    """The head of a register: its name, how many events it has, and the root over them."""

    origin: str
    size: int
    root: bytes


def checkpoint_of(content: bytes, file: str, key: Key) -> Checkpoint:
    """The checkpoint that these bytes are. Raises Wrong unless the key signed it."""
    lines = signed_text(content, file, key).split("\n")
    if len(lines) < 3 or not re.fullmatch("0|[1-9][0-9]{0,18}", lines[1]) or len(bytes_of(lines[2])) != 32:
        raise Wrong("{file} is not written as it should be.", file=file)
    if lines[0] != key.name:
        raise Wrong("{file} is of another register than the key: {origin}", file=file, origin=lines[0])
    return Checkpoint(lines[0], int(lines[1]), bytes_of(lines[2]))


def bytes_of(text: str) -> bytes:
    """What is written here in base64; nothing unless it is exactly how it is written."""
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""
    return raw if base64.b64encode(raw).decode() == text else b""


# ---------------------------------------------------------------- the events


def event_of(line: bytes, where: str) -> tuple[int, bytes]:
    """The position and the leaf of the event on a line. Raises Wrong unless it has the fields of one and no other."""
    event = parsed(line, where)
    data = "data_base64" if "data_base64" in event else "data"
    expected = {**EVENT, data: TEXT}
    if set(event) != set(expected) or not all(type(event[name]) in kinds for name, kinds in expected.items()):
        raise Wrong("{file} has not the fields that it should have.", file=where)
    if not all(isinstance(tag, str) for tag in event["tags"]):
        raise Wrong("{file} has not the fields that it should have.", file=where)
    try:
        content = event["data"].encode() if data == "data" else base64.b64decode(event[data], validate=True)
        return event["position"], leaf_of(event, content)
    except ValueError:
        raise Wrong("{file} is not written as it should be.", file=where) from None


def parsed(content: bytes, where: str) -> dict[str, Any]:
    """The JSON object in these bytes. Raises Wrong."""
    try:
        found = json.loads(content.decode(), object_pairs_hook=_each_once)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise Wrong("{file} is not written as it should be.", file=where)
    return found


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    # of a field that is there twice, one program may show the one and another the other
    if len(dict(pairs)) != len(pairs):
        raise ValueError("a field twice")
    return dict(pairs)


HASH = re.compile("[0-9a-f]{64}")


def path_of(found: Any, position: int) -> list[bytes]:
    """The hashes of a proof. Raises Wrong."""
    if not isinstance(found, list) or not all(isinstance(node, str) and HASH.fullmatch(node) for node in found):
        raise Wrong("There is no proof of event {position}.", position=position)
    return [bytes.fromhex(node) for node in found]


# ---------------------------------------------------------------- the checks

LISTED = re.compile("[0-9a-f]{64}  [A-Za-z]+[.][a-z]+")
"""A line of the manifest: the SHA-256 of a file, and its name."""

Line = tuple[str, str, dict[str, Any]]
"""What is told of a check: a mark (OK, WRONG, or ! for what one should know), a text, and the values in it."""


def read(folder: Path, name: str) -> bytes:
    """A file of the dossier. Raises Wrong."""
    try:
        return (folder / name).read_bytes()
    except OSError:
        raise Wrong("{file} is not there, or cannot be read.", file=name) from None


def check_files(folder: Path, key: Key) -> Iterator[Line]:
    """Every file is as it was signed."""
    title, *lines = signed_text(read(folder, "manifest.txt"), "manifest.txt", key).split("\n")
    if title != f"{key.name}/dossier" or not all(LISTED.fullmatch(line) for line in lines):
        raise Wrong("{file} is not written as it should be.", file="manifest.txt")
    listed = {line[66:]: line[:64] for line in lines}
    right = 0
    for name, expected in listed.items():
        if sha256(read(folder, name)).hexdigest() == expected:
            right += 1
        else:
            yield "WRONG", "{file} is not as it was signed.", {"file": name}
    for name in sorted({file.name for file in folder.iterdir()} - {*listed, "manifest.txt", "__pycache__"}):
        yield "!", "{file} is no part of this dossier.", {"file": name}
    text = "{right} of {number} files are as they were signed by {key}."
    yield "OK" if right == len(listed) else "!", text, {"right": right, "number": len(listed), "key": key.name}


def check_events(folder: Path, key: Key) -> Iterator[Line]:
    """Every event stands in the register, at its position, as it was sealed."""
    head = checkpoint_of(read(folder, "checkpoint.txt"), "checkpoint.txt", key)
    proofs = parsed(read(folder, "proofs.json"), "proofs.json")
    number = right = before = 0
    for number, line in enumerate(read(folder, "events.jsonl").splitlines(), 1):
        try:
            position, leaf = event_of(line, f"events.jsonl:{number}")
            if position <= before:
                raise Wrong("Event {position} is not in its place, or there twice.", position=position)
            before = position
            path = path_of(proofs.pop(str(position), None), position)
            if not is_included(leaf, position - 1, head.size, path, head.root):
                raise Wrong("Event {position} does not stand so in the register: it was altered.", position=position)
            right += 1
        except Wrong as error:
            yield "WRONG", error.text, error.values
    for missing in proofs:
        yield "WRONG", "Event {position} was left out: there is a proof of it.", {"position": missing}
    text = "{right} of {number} events stand in the register of {size} events, unaltered."
    yield "OK" if right == number else "!", text, {"right": right, "number": number, "size": head.size}


def check_held(folder: Path, key: Key, file: str) -> Iterator[Line]:
    """The dossier is of the checkpoint that someone kept."""
    held = checkpoint_of(read(Path(), file), file, key)
    if held != checkpoint_of(read(folder, "checkpoint.txt"), "checkpoint.txt", key):
        raise Wrong("The dossier is not of {file}: ask for one that is.", file=file)
    yield "OK", "The dossier is of the checkpoint in {file}.", {"file": file}


def check(folder: Path, key_given: str | None, held: str | None) -> Iterator[Line]:
    """All checks, one after the other; what is wrong in the one does not stop the next."""
    try:
        text = read(folder, "key.txt").decode("utf-8", "replace") if key_given is None else key_given
        key = key_of(text)
    except Wrong as error:
        yield "WRONG", error.text, error.values
        return
    if key_given is None:
        yield "!", "The key is the dossier's own: did the municipality publish it? {key}", {"key": text.strip()}
    checks = [check_files(folder, key), check_events(folder, key)]
    for one in [*checks, check_held(folder, key, held)] if held is not None else checks:
        try:
            yield from one
        except Wrong as error:
            yield "WRONG", error.text, error.values


# ---------------------------------------------------------------- what is told

RIGHT = "This dossier is right. It does not show that these are all events, nor what they mean: read them."
NOT_RIGHT = "This dossier is WRONG."

DUTCH = {
    "OK": "GOED",
    "WRONG": "FOUT",
    "This is no verifier key: {key}": "Dit is geen controlesleutel: {key}",
    "{file} is not written as it should be.": "{file} is niet geschreven zoals het hoort.",
    "{file} is not as it was signed.": "{file} is niet zoals het is ondertekend.",
    "{file} was not signed with the key {key}.": "{file} is niet met de sleutel {key} ondertekend.",
    "{file} is of another register than the key: {origin}": "{file} is van een ander register dan de sleutel: {origin}",
    "{file} has not the fields that it should have.": "{file} heeft niet de velden die het hoort te hebben.",
    "{file} is not there, or cannot be read.": "{file} is er niet, of is niet te lezen.",
    "{file} is no part of this dossier.": "{file} hoort niet bij dit dossier.",
    "{right} of {number} files are as they were signed by {key}.": (
        "{right} van {number} bestanden zijn zoals {key} ze heeft ondertekend."
    ),
    "There is no proof of event {position}.": "Er is geen bewijs van gebeurtenis {position}.",
    "Event {position} is not in its place, or there twice.": (
        "Gebeurtenis {position} staat niet op haar plaats, of dubbel."
    ),
    "Event {position} does not stand so in the register: it was altered.": (
        "Gebeurtenis {position} staat niet zo in het register: zij is veranderd."
    ),
    "Event {position} was left out: there is a proof of it.": (
        "Gebeurtenis {position} is weggelaten: er is een bewijs van."
    ),
    "{right} of {number} events stand in the register of {size} events, unaltered.": (
        "{right} van {number} gebeurtenissen staan ongewijzigd in het register van {size} gebeurtenissen."
    ),
    "The dossier is not of {file}: ask for one that is.": "Het dossier is niet van {file}: vraag er een van.",
    "The dossier is of the checkpoint in {file}.": "Het dossier is van het ijkpunt in {file}.",
    "The key is the dossier's own: did the municipality publish it? {key}": (
        "De sleutel is die van het dossier zelf: heeft de gemeente hem bekend gemaakt? {key}"
    ),
    RIGHT: "Dit dossier klopt. Het toont niet dat dit alle gebeurtenissen zijn, noch wat zij betekenen: lees ze.",
    NOT_RIGHT: "Dit dossier KLOPT NIET.",
}


def shown(value: object) -> object:
    """A value that can be printed: short, and nothing in it that a terminal would obey."""
    if not isinstance(value, str):
        return value
    plain = value if value.isprintable() else ascii(value)
    return plain if len(plain) <= 200 else f"{plain[:199]}\u2026"


def main(arguments: list[str]) -> int:
    """Check a dossier; returns the exit code."""
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    environment = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    parser = argparse.ArgumentParser(
        description=__doc__, usage=argparse.SUPPRESS, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", metavar="FOLDER", nargs="?", default=str(Path(__file__).parent))
    parser.add_argument("--key", metavar="KEY")
    parser.add_argument("--checkpoint", metavar="FILE")
    parser.add_argument("--lang", choices=("nl", "en"), default="nl" if environment.startswith("nl") else "en")
    asked = parser.parse_args(arguments)
    key = asked.key
    if key is not None and os.path.isfile(key):
        key = Path(key).read_text("utf-8", "replace")
    words = DUTCH if asked.lang == "nl" else {}
    wrong = 0
    for mark, text, values in check(Path(asked.folder), key, asked.checkpoint):
        wrong += mark == "WRONG"
        told = {name: shown(value) for name, value in values.items()}
        print(f"{words.get(mark, mark):6}{words.get(text, text).format(**told)}")
    verdict = NOT_RIGHT if wrong else RIGHT
    print(f"\n{words.get(verdict, verdict)}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
