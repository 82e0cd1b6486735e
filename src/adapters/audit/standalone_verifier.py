"""Checks what a register of opvang handed over, on any computer with Python 3.9 or later and nothing else.

    python -I -S verifier.py [WHAT] [--key KEY] [--checkpoint FILE]... [--consistency FILE]... [--lang nl|en]

WHAT is a dossier (its ZIP, or the folder where it was unpacked; the folder of this program unless given), a whole
`opvang export events`, or a checkpoint. KEY is the verifier key that the municipality has published, or a file with
it. FILE is a checkpoint that you kept; and after --consistency what `opvang audit consistency OLDER NEWER --json`
printed, which shows that the newer of two checkpoints extends the older. Bring both from outside: whoever makes up a
dossier makes up a key and a checkpoint with it.

The exit code is 0 when it is right, held against your key and your checkpoint; 1 when something is wrong; 2 when it
was not checked, for what was given cannot be read; 3 when it is right in itself, and was held against no key, no
checkpoint, or neither, from outside.

It shows that the files are as the municipality signed them; that each event stands in the register, unaltered, at its
position; of an export, that these are all of them, in their order; and that the register extends what you kept. It
does not show that the events of a dossier are all that matter, nor that its report says what they say: read both.

It runs nothing but itself and Python's own library: whatever lies beside it or beside what it checks is never run, and
no file is followed out of the dossier. Against two things no program can guard: a verifier.py that is not this one, so
take it from outside too and hold its SHA-256 against what was published; and what runs before its first line, when
PYTHONPATH or the like leads into the dossier, or it is started otherwise (python -m, python -i). With -I -S Python
heeds none of that.

The files of a dossier, in UTF-8:

    manifest.txt    the SHA-256 of each other file, as a signed note (c2sp.org/signed-note)
    checkpoint.txt  the head of the register: how many events, and the root over them (c2sp.org/tlog-checkpoint)
    key.txt         the verifier key with which both were signed
    events.jsonl    a JSON object per line, in order of position: what is sealed of an event, and its data as text (or
                    as "data_base64"); what is personal in it is encrypted
    proofs.json     per position the path from that event to the root: an inclusion proof of RFC 9162
    report.html, README.txt, verifier.py

What is sealed of an event is its leaf, SHA-256(0x00 || entry), and the entry this array as JSON without white space:

    [position, type, tags, recorded_at, recorded_by, recorded_role, command_id, SHA-256 of the data in hex]

An export has an event per line as well, under the names of CloudEvents, and a last line with the size and the root.
"""

import sys


def library() -> "list[str]":
    """Where Python's own library lies: not this folder, nothing of PYTHONPATH, nothing that was installed."""
    major, minor = sys.version_info[:2]
    found = []
    for prefix in dict.fromkeys((sys.base_prefix, sys.base_exec_prefix)):
        if sys.platform == "win32":
            found += [f"{prefix}\\python{major}{minor}.zip", f"{prefix}\\Lib", f"{prefix}\\DLLs", prefix]
        for lib in dict.fromkeys(("lib", sys.platlibdir)):
            found += [f"{prefix}/{lib}/python{major}.{minor}", f"{prefix}/{lib}/python{major}.{minor}/lib-dynload"]
    return found


if __name__ == "__main__":
    # before anything is imported, `__future__` included: an argparse.py beside what is checked must not run
    sys.dont_write_bytecode, sys.pycache_prefix = True, None
    if not (sys.flags.isolated and sys.flags.no_site):
        sys.path[:] = library()

import argparse
import base64
import json
import os
import re
import struct
from collections import Counter
from collections.abc import Callable, Iterator
from functools import lru_cache
from hashlib import sha256, sha512
from typing import Any, NamedTuple


class Wrong(Exception):
    """Something is wrong; it says what."""

    def __init__(self, text: str, **values: object) -> None:
        super().__init__(text)
        self.text = text
        self.values = values


class Malformed(Wrong):
    """It is not written as it should be."""


class NotChecked(Wrong):
    """Of what was given to this program, something cannot be read; so nothing was checked."""


def malformed(file: str) -> Malformed:
    """What to raise of a file that is not written as it should be."""
    return Malformed("{file} is not written as it should be.", file=file)


Told = tuple[str, str, dict[str, Any]]
"""What is told of a check: a mark, a text, and the values in it. The marks are OK, WRONG, ? for what was not held
against anything from outside ("missing" says what is missing), and ! for what one should know."""


# ---------------------------------------------------------------- the tree (RFC 9162, section 2.1)


def parent(left: bytes, right: bytes) -> bytes:
    """The hash of the node above two others."""
    return sha256(b"\x01" + left + right).digest()


class Tree:
    """A tree to which leaves are added at the end; it keeps the roots of its complete parts alone."""

    def __init__(self) -> None:
        self.size = 0
        self.parts: list[bytes] = []

    def add(self, leaf: bytes) -> None:
        """Add a leaf hash at the end."""
        size = self.size
        while size & 1:
            leaf, size = parent(self.parts.pop(), leaf), size >> 1
        self.parts.append(leaf)
        self.size += 1

    def root(self) -> bytes:
        """The root over all leaves so far."""
        if not self.parts:
            return sha256().digest()
        found = self.parts[-1]
        for part in self.parts[-2::-1]:
            found = parent(part, found)
        return found


def is_included(leaf: bytes, index: int, size: int, path: list[bytes], root: bytes) -> bool:
    """Whether the path leads from the leaf at an index (from 0) to the root: 2.1.3.2."""
    if not 0 <= index < size:
        return False
    number, last, found = index, size - 1, leaf
    for sibling in path:
        if last == 0:
            return False
        if number % 2 == 1 or number == last:
            found = parent(sibling, found)
            while number % 2 == 0 and number != 0:
                number, last = number >> 1, last >> 1
        else:
            found = parent(found, sibling)
        number, last = number >> 1, last >> 1
    return last == 0 and found == root


def is_extended(first: int, first_root: bytes, second: int, second_root: bytes, path: list[bytes]) -> bool:
    """Whether the path shows that a tree extends another, smaller one: 2.1.4.2; none is needed for an equal one."""
    if first == second or first == 0:
        return not path and first_root == (second_root if first == second else Tree().root())
    if first > second or not path:
        return False
    nodes = path if first & first - 1 else [first_root, *path]
    number, last = first - 1, second - 1
    while number % 2 == 1:
        number, last = number >> 1, last >> 1
    old = new = nodes[0]
    for node in nodes[1:]:
        if last == 0:
            return False
        if number % 2 == 1 or number == last:
            old, new = parent(node, old), parent(node, new)
            while number % 2 == 0 and number != 0:
                number, last = number >> 1, last >> 1
        else:
            new = parent(new, node)
        number, last = number >> 1, last >> 1
    return last == 0 and old == first_root and new == second_root


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


def are_equal(one: Point, other: Point) -> bool:
    """Whether two points are the same."""
    return (one[0] * other[2] - other[0] * one[2]) % P == 0 and (one[1] * other[2] - other[1] * one[2]) % P == 0


def x_of(y: int, sign: int) -> "int | None":
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


@lru_cache(maxsize=64)
def point_of(encoded: bytes) -> "Point | None":
    """The point that 32 bytes stand for; None for any other way to write one, and for none that a key or a signature
    honestly has: outside the group of the base point, where one signature may fit many messages."""
    number = int.from_bytes(encoded, "little")
    y, sign = number & (1 << 255) - 1, number >> 255
    x = x_of(y, sign) if len(encoded) == 32 else None
    if x is None or (x, y) == (0, 1):
        return None
    point = (x, y, 1, x * y % P)
    return point if are_equal(times(ORDER, point), (0, 1, 1, 0)) else None


def is_signed(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether this is the key's Ed25519 signature of the message (5.1.7, without cofactor)."""
    key, r = point_of(public), point_of(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if key is None or r is None or len(signature) != 64 or s >= ORDER:
        return False
    k = int.from_bytes(sha512(signature[:32] + public + message).digest(), "little") % ORDER
    return are_equal(times(s, BASE), add_points(r, times(k, key)))


# ---------------------------------------------------------------- signed notes and checkpoints


class Key(NamedTuple):
    """A verifier key, written as NAME+ID+BASE64."""

    name: str
    id: bytes
    public: bytes


def key_of(text: str) -> Key:
    """The key that is written here. Raises Malformed, and Wrong for a weak one."""
    name, id, encoded = (*text.strip().split("+", 2), "", "")[:3]
    raw = bytes_of(encoded)
    expected = sha256(name.encode(errors="replace") + b"\n" + raw).digest()[:4]
    if len(raw) != 33 or raw[0] != 1 or id != expected.hex():
        raise Malformed("This is no verifier key: {key}", key=text.strip())
    if point_of(raw[1:]) is None:
        raise Wrong("This key is weak: what it is said to have signed, anybody may have. {key}", key=text.strip())
    return Key(name, expected, raw[1:])


def signed_text(content: bytes, file: str, key: "Key | None") -> str:
    """The text of a signed note: a text, an empty line, and signatures. Raises Wrong unless the key signed it; without
    a key nothing is said of that."""
    text, empty_line, below = content.decode("utf-8", "surrogateescape").rpartition("\n\n")
    lines = below[:-1].split("\n")
    if not empty_line or not below.endswith("\n") or not (text + below).replace("\n", "").isprintable():
        raise malformed(file)
    found = False
    for line in lines:
        dash, name, raw = (*line.split(" "), "", "")[:3]
        signature = bytes_of(raw)
        if dash != "\u2014" or len(signature) < 5 or len(lines) > 100:
            raise malformed(file)
        if key is not None and (name, signature[:4]) == (key.name, key.id):
            if line != f"\u2014 {name} {raw}" or not is_signed(key.public, f"{text}\n".encode(), signature[4:]):
                raise Wrong("{file} is not as it was signed.", file=file)
            found = True
    if key is not None and not found:
        raise Wrong("{file} was not signed with the key {key}.", file=file, key=f"{key.name}+{key.id.hex()}")
    return text


class Checkpoint(NamedTuple):
    """The head of a register: its name, how many events it has, and the root over them."""

    origin: str
    size: int
    root: bytes


def checkpoint_of(content: bytes, file: str, key: "Key | None") -> Checkpoint:
    """The checkpoint that these bytes are. Raises Wrong unless the key, if there is one, signed it."""
    lines = signed_text(content, file, key).split("\n")
    if len(lines) < 3 or not re.fullmatch("0|[1-9][0-9]{0,18}", lines[1]) or len(bytes_of(lines[2])) != 32:
        raise malformed(file)
    if key is not None and lines[0] != key.name:
        raise Wrong("{file} is of another register than the key: {origin}", file=file, origin=lines[0])
    return Checkpoint(lines[0], int(lines[1]), bytes_of(lines[2]))


def bytes_of(text: str) -> bytes:
    """What is written here in base64; nothing unless it is exactly how it is written."""
    try:
        raw = base64.b64decode(text, validate=True)
    except ValueError:
        return b""
    return raw if base64.b64encode(raw).decode() == text else b""


# ---------------------------------------------------------------- files

MOST, MOST_TEXT, MOST_PROOFS, MOST_LINE = 1 << 32, 1_000_000, 250_000_000, 16_000_000
"""So many bytes are read of any file in a dossier, of a text, of the proofs, and of a line, and no more."""


class File(NamedTuple):
    """A file, or a part of one, that lies uncompressed in another."""

    path: str
    start: int
    size: int


Files = dict[str, File]


def chunks(file: File, by_line: bool = False) -> Iterator[bytes]:
    """What is in a file, by the megabyte or by the line (with its end, if it has one). Raises Wrong."""
    try:
        with open(file.path, "rb") as opened:
            opened.seek(file.start)
            left = file.size
            while left > 0:
                found = opened.readline(min(left, MOST_LINE)) if by_line else opened.read(min(left, 1 << 20))
                left = left - len(found) if found.endswith(b"\n") or (found and not by_line) else 0
                yield found
    except OSError:
        raise Wrong("{file} cannot be read.", file=os.path.basename(file.path)) from None


def there(files: Files, name: str, most: int = MOST) -> File:
    """A file that must be there. Raises Wrong."""
    if name not in files or files[name].size < 0:
        raise Wrong("{file} is not there, or is no ordinary file.", file=name)
    if files[name].size > most:
        raise Wrong("{file} is larger than it can be.", file=name)
    return files[name]


def read(files: Files, name: str, most: int) -> bytes:
    """What is in a file that must be there. Raises Wrong."""
    return b"".join(chunks(there(files, name, most)))


def in_folder(folder: str) -> Files:
    """The ordinary files in a folder; what else is there has no size and no path: a folder, a link, a pipe."""
    found = {}
    with os.scandir(folder) as entries:
        for entry in entries:
            size = entry.stat(follow_symlinks=False).st_size if entry.is_file(follow_symlinks=False) else -1
            found[entry.name] = File(entry.path, 0, size)
    return found


LOCAL, CENTRAL, END = struct.Struct("<4s5H3L2H"), struct.Struct("<4s4B4H3L5H2L"), struct.Struct("<4s4H2LH")
"""The headers in a ZIP: before a file, in the list at its end, and after that list."""


def in_zip(path: str) -> Files:
    """The files in a ZIP. Raises Wrong unless it is to the byte how a register packs these files: nothing compressed,
    no name twice, nothing between them, and the list at its end the same as what is there."""
    found: Files = {}
    listed = []
    odd = "{file} is not packed as the register packs it: twice, compressed, as a link, or with more than belongs."
    with open(path, "rb") as opened:
        whole, header = os.fstat(opened.fileno()).st_size, opened.read(LOCAL.size)
        while len(header) == LOCAL.size and header.startswith(b"PK\3\4"):
            *_, crc, size, _, length, _ = LOCAL.unpack(header)
            name, at = opened.read(length), opened.tell() - LOCAL.size - length
            file = File(path, opened.tell(), size)
            shape = LOCAL.pack(b"PK\3\4", 20, 0, 0, 0, 33, crc, size, size, length, 0)
            text = name.decode("ascii", "backslashreplace")
            if header != shape or text in found or file.start + size > whole or len(found) == 100:
                raise Wrong(odd, file=text)
            found[text] = file
            sizes = (crc, size, size, length, 0, 0, 0, 0, 0o644 << 16, at)
            listed.append((text, CENTRAL.pack(b"PK\1\2", 20, 3, 20, 0, 0, 0, 0, 33, *sizes) + name))
            opened.seek(file.start + size)
            header = opened.read(LOCAL.size)
        start = opened.seek(opened.tell() - len(header))
        for text, expected in listed:
            if opened.read(len(expected)) != expected:
                raise Wrong(odd, file=text)
        central = sum(len(expected) for _, expected in listed)
        if opened.read(END.size + 1) != END.pack(b"PK\5\6", 0, 0, len(found), len(found), central, start, 0):
            raise Wrong("There is more in this ZIP than its files, or less.")
    return found


# ---------------------------------------------------------------- the events

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

written = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
"""JSON without white space."""

quoted = json.encoder.encode_basestring
"""A text as JSON."""


def leaf_of(event: dict[str, Any], data: bytes) -> bytes:
    """The leaf hash of an event."""
    entry = [*(event[name] for name in EVENT), sha256(data).hexdigest()]
    return sha256(b"\x00" + written(entry).encode()).digest()


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    # of a field that is there twice, one program may show the one and another the other
    if len(dict(pairs)) != len(pairs):
        raise ValueError("a field twice")
    return dict(pairs)


def _number(text: str) -> int:
    # some versions of Python would be busy for hours with a number of a million digits
    if len(text) > 400:
        raise ValueError("a number without end")
    return int(text)


decoded = json.JSONDecoder(object_pairs_hook=_each_once, parse_int=_number).decode
decoded_fast = json.JSONDecoder(parse_int=_number).decode


def parsed(content: bytes, where: str) -> dict[str, Any]:
    """The JSON object in these bytes. Raises Malformed."""
    try:
        found = decoded(content.decode())
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise malformed(where)
    return found


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
        raise malformed(where) from None


HASH = re.compile("[0-9a-f]{64}")


def path_of(found: Any) -> "list[bytes] | None":
    """The hashes of a proof; None when it is none."""
    if not isinstance(found, list) or not all(isinstance(node, str) and HASH.fullmatch(node) for node in found):
        return None
    return [bytes.fromhex(node) for node in found]


# ---------------------------------------------------------------- a checkpoint against another

ANEW = "No checkpoint from outside was given: nothing shows that the register was not written anew."

Held = dict[str, bytes]
"""The checkpoints that someone kept, by the names of their files."""


def joined(older: Checkpoint, newer: Checkpoint, proofs: list[dict[str, Any]]) -> "bool | None":
    """Whether the one extends the other, by their roots or by one of the proofs; None when there is none of them."""
    if older.size == newer.size:
        return older.root == newer.root
    ends = [{"size": one.size, "root": one.root.hex()} for one in (older, newer)]
    paths = [path_of(proof.get("path")) for proof in proofs if [proof.get("from"), proof.get("to")] == ends]
    if not paths:
        return None
    return any(path is not None and is_extended(*older[1:], *newer[1:], path) for path in paths)


def check_held(head: Checkpoint, file: str, key: "Key | None", held: Held, proofs: list[Any]) -> Iterator[Told]:
    """The head of what was handed over is one that someone kept, or extends it."""
    for name, content in held.items():
        kept = checkpoint_of(content, name, key)
        if kept.origin != head.origin:
            raise Wrong("{file} is of another register: {origin}", file=name, origin=kept.origin)
        older, newer = (kept, head) if kept.size <= head.size else (head, kept)
        fits = joined(older, newer, proofs)
        if fits is None:
            text = "{file} is not the checkpoint in {held}, and no --consistency shows that the one extends the other."
            raise Wrong(text, file=file, held=name)
        if not fits:
            raise Wrong(
                "{file} does NOT fit {held}: the register was altered, or was written anew.", file=file, held=name
            )
        text = "{file} fits {held}: {size} events, and of these the first {kept} are those that you kept."
        yield "OK", text, {"file": file, "held": name, "size": head.size, "kept": min(kept.size, head.size)}
    if not held:
        yield "?", ANEW, {"missing": "a checkpoint"}


def check_checkpoint(file: str, key: "Key | None", held: Held, proofs: list[Any]) -> Iterator[Told]:
    """A checkpoint is one that someone kept, or is extended by one, or extends it."""
    head = readable(checkpoint_of, given(file), file, key)
    if key is not None:
        text = "{file} was signed by {key}: {size} events, and the root over them {root}"
        yield "OK", text, {"file": file, "key": key.name, "size": head.size, "root": head.root.hex()}
    yield from check_held(head, file, key, held, proofs)


# ---------------------------------------------------------------- a dossier

LISTED = re.compile("[0-9a-f]{64}  [A-Za-z]+[.][a-z]+")
"""A line of the manifest: the SHA-256 of a file, and its name."""

NEEDED = {"events.jsonl", "proofs.json", "checkpoint.txt", "key.txt"}


def check_files(files: Files, key: Key) -> Iterator[Told]:
    """Every file is as it was signed, and there is no other."""
    title, *lines = signed_text(read(files, "manifest.txt", MOST_TEXT), "manifest.txt", key).split("\n")
    listed = {line[66:]: line[:64] for line in lines}
    each_once = len({name.lower() for name in (*listed, "manifest.txt")}) == len(lines) + 1
    if title != f"{key.name}/dossier" or not all(map(LISTED.fullmatch, lines)) or not each_once or NEEDED - set(listed):
        raise malformed("manifest.txt")
    right = 0
    for name, expected in listed.items():
        digest = sha256()
        try:
            for chunk in chunks(there(files, name)):
                digest.update(chunk)
            if digest.hexdigest() != expected:
                raise Wrong("{file} is not as it was signed.", file=name)
            right += 1
        except Wrong as error:
            yield "WRONG", error.text, error.values
    for name in sorted(set(files) - {*listed, "manifest.txt"}):
        yield "WRONG", "{file} is no part of this dossier: whoever put it there, take it away.", {"file": name}
    text = "{right} of {number} files are as they were signed by {key}."
    yield "OK" if right == len(listed) else "!", text, {"right": right, "number": len(listed), "key": key.name}


def check_events(head: Checkpoint, files: Files) -> Iterator[Told]:
    """Every event stands in the register, at its position, as it was sealed."""
    proofs = parsed(read(files, "proofs.json", MOST_PROOFS), "proofs.json")
    number = right = before = 0
    for number, line in enumerate(chunks(there(files, "events.jsonl"), by_line=True), 1):
        try:
            position, leaf = event_of(line, f"events.jsonl:{number}")
            if position <= before:
                raise Wrong("Event {position} is not in its place, or there twice.", position=position)
            before = position
            path = path_of(proofs.pop(str(position), None))
            if path is None:
                raise Wrong("There is no proof of event {position}.", position=position)
            if not is_included(leaf, position - 1, head.size, path, head.root):
                raise Wrong("Event {position} does not stand so in the register: it was altered.", position=position)
            right += 1
        except Wrong as error:
            yield "WRONG", error.text, error.values
    for missing in proofs:
        yield "WRONG", "Event {position} was left out: there is a proof of it.", {"position": missing}
    text = "{right} of {number} events stand in the register of {size} events, unaltered."
    yield "OK" if right == number else "!", text, {"right": right, "number": number, "size": head.size}


def check_dossier(files: Files, outside: "Key | None", held: Held, proofs: list[Any]) -> Iterator[Told]:
    """All that can be told of a dossier; what is wrong in the one does not stop the next."""
    key = outside
    if key is None:
        text = read(files, "key.txt", MOST_TEXT).decode("utf-8", "replace")
        key = key_of(text)
        said = "The key is the dossier's own: did the municipality publish it? {key}"
        yield "?", said, {"key": text.strip(), "missing": "a key"}

    checks = [check_files(files, key)]
    try:
        head = checkpoint_of(read(files, "checkpoint.txt", MOST_TEXT), "checkpoint.txt", key)
        checks += [check_events(head, files), check_held(head, "checkpoint.txt", key, held, proofs)]
    except Wrong as error:
        yield "WRONG", error.text, error.values
    for one in checks:
        try:
            yield from one
        except Wrong as error:
            yield "WRONG", error.text, error.values
    yield "!", "It does not show that these are all events about it, nor what they mean: read them.", {}


# ---------------------------------------------------------------- an export

LAST = '{"specversion":"1.0","type":"nl.opvang.RegisterExported.v1",'
TYPE = re.compile("nl[.]opvang[.]([A-Za-z0-9]+)[.]v([0-9]+)")
MOMENT = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{6}Z")


def exported(line: str, number: int, source: str) -> tuple[str, bytes, bool]:
    """When the event on a line of an export was recorded, its leaf, and whether that is the leaf that stands there.

    Raises Wrong unless the line is to the byte how such an event is exported, in its place.
    """
    where = f"line {number}"
    try:
        found = decoded_fast(line)
        if found["id"] != str(number):
            raise Wrong("Line {number} is not event {number}: lines were lost, added or moved.", number=number)
        at, leaf, tags, data = found["time"], found["leaf"], decoded_fast(found["tags"]), "data"
        if data not in found:
            data = "data_base64"
        last = written(found[data])
        content = last.encode() if data == "data" else bytes_of(found[data])
        kind, stored = quoted(found["type"]), TYPE.fullmatch(found["type"])
        subject = f'"subject":{quoted(tags[0])},' if tags else ""
        by = quoted(found["recordedby"])
        role, command, digest = (
            quoted(found[name]) if name in found else "null" for name in ("recordedrole", "commandid", "commanddigest")
        )
        optional = "" if role == "null" else f',"recordedrole":{role}'
        optional += "" if command == "null" else f',"commandid":{command},"commanddigest":{digest}'
        fits = MOMENT.fullmatch(at) is not None and line == (
            f'{{"specversion":"1.0","type":{kind},"source":{quoted(source)},"id":"{number}","time":"{at}",{subject}'
            f'"datacontenttype":"application/json","sequence":"{number}","sequencetype":"Integer",'
            f'"tags":{quoted(found["tags"])},"recordedby":{by}{optional},"leaf":{quoted(leaf)},"{data}":{last}}}'
        )
        sealed = f'{found["tags"]},"{at}",{by},{role},{command},"{sha256(content).hexdigest()}"]'
        # a type without a version may happen to be written as one with it: its leaf tells which it is
        named = [f'"{stored[1]}@{stored[2]}"'] if stored else []
        named.append(kind.replace("nl.opvang.", "", 1))
        for name in named:
            computed = sha256(f"\x00[{number},{name},{sealed}".encode()).digest()
            if computed.hex() == leaf:
                break
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise malformed(where) from None
    if not fits:
        raise malformed(where)
    return at, computed, leaf == computed.hex()


def check_export(path: str, key: "Key | None", held: Held) -> Iterator[Told]:
    """A whole export: every event as it was sealed and in its place, no time before the last, and the root of each
    checkpoint that someone kept."""
    kept = {name: checkpoint_of(content, name, key) for name, content in held.items()}
    tree, digest, before, source = Tree(), sha256(), "", ""
    roots: dict[int, bytes] = {0: tree.root()}
    sizes = {one.size for one in kept.values()}
    ended = False
    for number, content in enumerate(chunks(File(path, 0, os.path.getsize(path)), by_line=True), 1):
        line = content.decode("utf-8", "surrogateescape")
        if ended or not line.endswith("\n"):
            raise Wrong("Line {number}: there is more after the end of the export, or it was cut off.", number=number)
        if number == 1:
            source = str(parsed(content, "line 1").get("source"))
        if line.startswith(LAST):
            ended = True
            expected: dict[str, Any] = {"source": source, "id": f"exported-1-{tree.size}"}
            expected.update({"time": before} if before else {})
            found = {"first": 1, "size": tree.size, "root": tree.root().hex(), "sha256": digest.hexdigest()}
            if line != LAST + written({**expected, "datacontenttype": "application/json", "data": found})[1:] + "\n":
                raise Wrong("The last line does not fit the {size} lines before it.", size=tree.size)
            continue
        at, leaf, as_sealed = exported(line[:-1], number, source)
        if not as_sealed:
            yield "WRONG", "Event {position} is not as it was sealed.", {"position": number}
        if at < before:
            yield "WRONG", "Event {position} was recorded before the one before it.", {"position": number}
        before = at
        digest.update(content)
        tree.add(leaf)
        if tree.size in sizes:
            roots[tree.size] = tree.root()
    if not ended:
        raise Wrong("The export was cut off: it has no last line.")
    root = {"size": tree.size, "root": tree.root().hex()}
    yield "OK", "All {size} events are there, each in its place; the root over them is {root}", root
    yield from check_roots(f"opvang/{source.rpartition(':')[2]}", tree.size, roots, kept)


def check_roots(origin: str, size: int, roots: dict[int, bytes], kept: dict[str, Checkpoint]) -> Iterator[Told]:
    """The roots of an export are those of the checkpoints that someone kept."""
    for name, one in kept.items():
        if one.origin != origin:
            yield "WRONG", "{file} is of another register: {origin}", {"file": name, "origin": one.origin}
        elif one.size > size:
            text = (
                "The export ends at event {size}, and {file} is of {kept} events: its end was cut off, or it is older."
            )
            yield "WRONG", text, {"size": size, "file": name, "kept": one.size}
        elif roots[one.size] != one.root:
            text = "The first {kept} events are NOT those of {file}: the register was altered, or was written anew."
            yield "WRONG", text, {"kept": one.size, "file": name}
        else:
            yield "OK", "The first {kept} events are those of {file}.", {"kept": one.size, "file": name}
    after = size - max((one.size for one in kept.values()), default=0)
    if not kept:
        yield "?", ANEW, {"missing": "a checkpoint"}
    elif after > 0:
        text = "The last {after} events came after the checkpoint: ask for one of them too, and give both."
        yield "?", text, {"after": after, "missing": "a checkpoint of the last events"}


# ---------------------------------------------------------------- what is brought along


def given(name: str) -> bytes:
    """A text that was named on the command line, without what a mail program does to one. Raises NotChecked."""
    try:
        with open(name, "rb") as opened:
            content = opened.read(MOST_TEXT + 1)
    except OSError:
        raise NotChecked("{file} cannot be read.", file=name) from None
    if len(content) > MOST_TEXT:
        raise NotChecked("{file} is larger than it can be.", file=name)
    lines = content.removeprefix(b"\xef\xbb\xbf").strip().split(b"\n")
    return b"".join(line.rstrip() + b"\n" for line in lines)


def readable(parse: Callable[..., Any], *arguments: Any) -> Any:
    """What a text that was given says. Raises NotChecked when it says nothing."""
    try:
        return parse(*arguments)
    except Malformed as error:
        raise NotChecked(error.text, **error.values) from None


def is_key(text: str) -> bool:
    """Whether this is a key itself: then no file of that name, which may lie beside what is checked, is looked for."""
    try:
        return bool(key_of(text))
    except Malformed:
        return False


def comes_with(name: str, what: str) -> bool:
    """Whether a file lies in what is checked, by whatever name or link it is reached."""
    file, place = os.path.realpath(name), os.path.realpath(what)
    if not os.path.exists(file) or not os.path.exists(place):
        return False
    inside = [one.path for one in in_folder(place).values() if one.size >= 0] if os.path.isdir(place) else [place]
    return file.startswith(os.path.join(place, "")) or any(os.path.samefile(file, one) for one in inside)


def check(what: str, key_given: "str | None", checkpoints: list[str], consistency: list[str]) -> Iterator[Told]:
    """All that can be told of what was handed over. Raises Wrong, and NotChecked."""
    key, held = None, {}
    inside = "{file} lies in what is checked, so it does not come from outside."
    if key_given is not None and not is_key(key_given) and os.path.isfile(key_given):
        if comes_with(key_given, what):
            yield "!", inside, {"file": key_given}
            key_given = None
        else:
            key_given = given(key_given).decode("utf-8", "replace")
    if key_given is not None:
        key = readable(key_of, key_given)
    for name in checkpoints:
        if comes_with(name, what):
            yield "!", inside, {"file": name}
        else:
            held[name] = given(name)
            readable(checkpoint_of, held[name], name, None)
    proofs = [readable(parsed, given(name), name) for name in consistency]
    if os.path.isdir(what):
        yield from check_dossier(in_folder(what), key, held, proofs)
        return
    try:
        with open(what, "rb") as opened:
            start = opened.read(2)
    except OSError:
        raise NotChecked("{file} cannot be read.", file=what) from None
    if start == b"PK":
        yield from check_dossier(in_zip(what), key, held, proofs)
        return
    if key is None:
        text = "No key from outside was given: nothing shows that the municipality signed anything of this."
        yield "?", text, {"missing": "a key"}
    yield from check_export(what, key, held) if start[:1] == b"{" else check_checkpoint(what, key, held, proofs)


# ---------------------------------------------------------------- what is told

RIGHT = "This is right: it was held against your key and your checkpoint."
IN_ITSELF = "This is right in itself, and no more than that: it was not held against {missing} from outside."
NOT_RIGHT = "This is WRONG."
NOT_CHECKED = "This was NOT CHECKED."

DUTCH = {
    "OK": "GOED",
    "WRONG": "FOUT",
    " and ": " en ",
    "a key": "een sleutel",
    "a checkpoint": "een ijkpunt",
    "a checkpoint of the last events": "een ijkpunt van de laatste gebeurtenissen",
    "This is no verifier key: {key}": "Dit is geen controlesleutel: {key}",
    "This key is weak: what it is said to have signed, anybody may have. {key}": (
        "Deze sleutel is zwak: wat ermee ondertekend heet te zijn, kan van iedereen zijn. {key}"
    ),
    "{file} is not written as it should be.": "{file} is niet geschreven zoals het hoort.",
    "{file} is not as it was signed.": "{file} is niet zoals het is ondertekend.",
    "{file} was not signed with the key {key}.": "{file} is niet met de sleutel {key} ondertekend.",
    "{file} is of another register than the key: {origin}": "{file} is van een ander register dan de sleutel: {origin}",
    "{file} is of another register: {origin}": "{file} is van een ander register: {origin}",
    "{file} has not the fields that it should have.": "{file} heeft niet de velden die het hoort te hebben.",
    "{file} cannot be read.": "{file} is niet te lezen.",
    "{file} is not there, or is no ordinary file.": "{file} is er niet, of is geen gewoon bestand.",
    "{file} is larger than it can be.": "{file} is groter dan het kan zijn.",
    "{file} is not packed as the register packs it: twice, compressed, as a link, or with more than belongs.": (
        "{file} is niet zoals het register inpakt: dubbel, gecomprimeerd, als koppeling, of met meer dan hoort."
    ),
    "There is more in this ZIP than its files, or less.": "Er zit meer in deze ZIP dan zijn bestanden, of minder.",
    "{file} is no part of this dossier: whoever put it there, take it away.": (
        "{file} hoort niet bij dit dossier: wie het er ook heeft neergezet, haal het weg."
    ),
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
    "{file} is not the checkpoint in {held}, and no --consistency shows that the one extends the other.": (
        "{file} is niet het ijkpunt in {held}, en geen --consistency toont dat het ene op het andere voortbouwt."
    ),
    "{file} does NOT fit {held}: the register was altered, or was written anew.": (
        "{file} past NIET bij {held}: het register is veranderd, of opnieuw geschreven."
    ),
    "{file} fits {held}: {size} events, and of these the first {kept} are those that you kept.": (
        "{file} past bij {held}: {size} gebeurtenissen, waarvan de eerste {kept} die zijn die u bewaarde."
    ),
    "{file} was signed by {key}: {size} events, and the root over them {root}": (
        "{file} is ondertekend door {key}: {size} gebeurtenissen, met als wortel {root}"
    ),
    ANEW: "Er is geen ijkpunt van buiten gegeven: niets toont dat het register niet opnieuw is geschreven.",
    "No key from outside was given: nothing shows that the municipality signed anything of this.": (
        "Er is geen sleutel van buiten gegeven: niets toont dat de gemeente hier iets van heeft ondertekend."
    ),
    "The key is the dossier's own: did the municipality publish it? {key}": (
        "De sleutel is die van het dossier zelf: heeft de gemeente hem bekend gemaakt? {key}"
    ),
    "{file} lies in what is checked, so it does not come from outside.": (
        "{file} ligt in wat er wordt gecontroleerd, en komt dus niet van buiten."
    ),
    "This verifier came with the dossier: take one from outside, or compare its SHA-256.": (
        "Dit controleprogramma kwam met het dossier mee: neem er een van buiten, of vergelijk zijn SHA-256."
    ),
    "It does not show that these are all events about it, nor what they mean: read them.": (
        "Dit toont niet dat dit alle gebeurtenissen daarover zijn, noch wat zij betekenen: lees ze."
    ),
    "Line {number} is not event {number}: lines were lost, added or moved.": (
        "Regel {number} is niet gebeurtenis {number}: er zijn regels weggehaald, bijgezet of verplaatst."
    ),
    "Line {number}: there is more after the end of the export, or it was cut off.": (
        "Regel {number}: er staat meer na het eind van de export, of zij is afgekapt."
    ),
    "The last line does not fit the {size} lines before it.": "De laatste regel past niet bij de {size} regels ervoor.",
    "Event {position} is not as it was sealed.": "Gebeurtenis {position} is niet zoals zij is verzegeld.",
    "Event {position} was recorded before the one before it.": (
        "Gebeurtenis {position} is eerder vastgelegd dan die ervoor."
    ),
    "The export was cut off: it has no last line.": "De export is afgekapt: de laatste regel ontbreekt.",
    "All {size} events are there, each in its place; the root over them is {root}": (
        "Alle {size} gebeurtenissen zijn er, elk op haar plaats; de wortel is {root}"
    ),
    "The export ends at event {size}, and {file} is of {kept} events: its end was cut off, or it is older.": (
        "De export eindigt bij gebeurtenis {size}, en {file} is van {kept}: het eind is eraf gehaald, of zij is ouder."
    ),
    "The first {kept} events are NOT those of {file}: the register was altered, or was written anew.": (
        "De eerste {kept} gebeurtenissen zijn NIET die van {file}: het register is veranderd, of opnieuw geschreven."
    ),
    "The first {kept} events are those of {file}.": "De eerste {kept} gebeurtenissen zijn die van {file}.",
    "The last {after} events came after the checkpoint: ask for one of them too, and give both.": (
        "De laatste {after} gebeurtenissen kwamen na het ijkpunt: vraag ook daarvan een ijkpunt, en geef beide."
    ),
    "{number} more of the same kind: {text}": "Nog {number} van dezelfde soort: {text}",
    RIGHT: "Dit klopt: het is tegen uw sleutel en uw ijkpunt gehouden.",
    IN_ITSELF: "Dit klopt op zichzelf, en meer niet: het is niet tegen {missing} van buiten gehouden.",
    NOT_RIGHT: "Dit KLOPT NIET.",
    NOT_CHECKED: "Dit is NIET GECONTROLEERD.",
}


def shown(value: object) -> object:
    """A value that can be printed: short, and nothing in it that a terminal would obey."""
    if not isinstance(value, str):
        return value
    plain = value if value.isprintable() else ascii(value)
    return plain if len(plain) <= 200 else f"{plain[:199]}\u2026"


def main(arguments: list[str]) -> int:
    """Check what was handed over; returns the exit code."""
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    environment = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    parser = argparse.ArgumentParser(
        description=__doc__,
        usage=argparse.SUPPRESS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    here = os.path.dirname(os.path.abspath(__file__))
    parser.add_argument("what", metavar="WHAT", nargs="?", default=here)
    parser.add_argument("--key", metavar="KEY")
    parser.add_argument("--checkpoint", metavar="FILE", action="append", default=[])
    parser.add_argument("--consistency", metavar="FILE", action="append", default=[])
    parser.add_argument("--lang", choices=("nl", "en"), default="nl" if environment.startswith("nl") else "en")
    asked = parser.parse_args(arguments)
    words: dict[Any, str] = DUTCH if asked.lang == "nl" else {}
    told: Counter[str] = Counter()
    missing: list[str] = []

    def tell(mark: str, text: str, values: dict[str, Any]) -> None:
        said = {name: shown(value) for name, value in values.items()}
        print(f"{words.get(mark, mark):6}{words.get(text, text).format(**said)}")

    marks: set[str] = set()
    try:
        for mark, text, values in check(asked.what, asked.key, asked.checkpoint, asked.consistency):
            marks.add(mark)
            told[text] += mark == "WRONG"
            if "missing" in values:
                missing.append(words.get(values["missing"]) or values["missing"])
            if told[text] <= 20:
                tell(mark, text, values)
        if comes_with(__file__, asked.what):
            tell("!", "This verifier came with the dossier: take one from outside, or compare its SHA-256.", {})
    except NotChecked as error:
        marks.add("NOT CHECKED")
        tell("!", error.text, error.values)
    except Wrong as error:
        marks.add("WRONG")
        tell("WRONG", error.text, error.values)
    for text, number in told.items():
        if number > 20:
            tell(
                "WRONG",
                "{number} more of the same kind: {text}",
                {"number": number - 20, "text": words.get(text, text)},
            )
    code, verdict = 0, RIGHT
    if marks & {"WRONG", "NOT CHECKED"}:
        code, verdict = (1, NOT_RIGHT) if "WRONG" in marks else (2, NOT_CHECKED)
    elif missing:
        code, verdict = 3, IN_ITSELF
    print(f"\n{words.get(verdict, verdict).format(missing=words.get(' and ', ' and ').join(missing))}")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
