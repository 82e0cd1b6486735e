"""Checkpoints: the head of the tree, signed, in the form that other tools for transparency logs read too.

A checkpoint is a signed note (c2sp.org/signed-note) whose text is an origin, a size and a root, a line each
(c2sp.org/tlog-checkpoint):

    opvang/3f0c…
    1203
    CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

    — opvang/3f0c… Az3grlgt…

Read strictly: what is not exactly of that form is refused, and says why. A file that came by mail is made of that form
before (`as_sent`).
"""

import base64
import binascii
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from adapters.seal.merkle import HASH_SIZE
from domain.kernel.errors import REFUSED, ForPeople
from domain.kernel.rules import N_, Message, say

MOST_SIGNATURES = 100
LARGEST_NOTE = 1_000_000
LARGEST_SIZE = 2**63 - 1

_ED25519 = b"\x01"
_DASH = "— "


class NotTrusted(ForPeople):
    """What was given as a checkpoint is none, or none that this ledger's key has signed."""

    exit_code = REFUSED

    def __init__(self, code: Literal["malformed", "signature", "origin"], message: Message) -> None:
        super().__init__(message)
        self.code = code


class BadKey(ForPeople):
    """What was given as a verifier key is none."""

    exit_code = REFUSED

    def __init__(self) -> None:
        super().__init__(say(N_("This is no verifier key: that is a line such as opvang/…+1a2b3c4d+…")))


def _malformed(reason: Message) -> NotTrusted:
    return NotTrusted("malformed", say(N_("This is no checkpoint: {reason}"), reason=reason))


# ---------------------------------------------------------------- keys


@dataclass(frozen=True, slots=True)
class VerifierKey:
    """The public half of a signing key, under the name that its signatures carry."""

    name: str
    public: bytes
    """32 bytes."""

    @property
    def key_id(self) -> bytes:
        """The four bytes by which a signature names its key."""
        return sha256(self.name.encode() + b"\n" + _ED25519 + self.public).digest()[:4]

    @property
    def text(self) -> str:
        """The key as it is given away: its name, its id and the key itself."""
        return f"{self.name}+{self.key_id.hex()}+{_base64(_ED25519 + self.public)}"

    @classmethod
    def of(cls, name: str, key: Ed25519PrivateKey) -> "VerifierKey":
        """The public half of a private key."""
        return cls(name, key.public_key().public_bytes_raw())

    @classmethod
    def parse(cls, text: str) -> "VerifierKey":
        """The key that this text is. Raises BadKey."""
        # the key itself may hold a plus
        name, key_id, encoded = (*text.split("+", 2), "", "")[:3]
        raw = _from_base64(encoded)
        if not is_name(name) or raw is None or raw[:1] != _ED25519 or len(raw) != 33 or is_weak(raw[1:]):
            raise BadKey
        key = cls(name, raw[1:])
        if key.text != text or key.key_id.hex() != key_id:
            raise BadKey
        return key

    def signed(self, text: str, signature: bytes) -> bool:
        """Whether this is the key's signature of the text; of a weak key nothing is."""
        if is_weak(self.public):
            return False
        try:
            Ed25519PublicKey.from_public_bytes(self.public).verify(signature, text.encode())
        except (InvalidSignature, ValueError):
            return False
        return True


_P = 2**255 - 19
_OF_ORDER_8 = 0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826
_SMALL = frozenset({0, 1, _P - 1, _OF_ORDER_8, _P - _OF_ORDER_8})
"""The heights of the points of small order."""


def is_weak(public: bytes) -> bool:
    """Whether a public key is a point of small order, for which anybody can sign, or is written in a second way.

    `cryptography` takes both.
    """
    y = int.from_bytes(public, "little") & (1 << 255) - 1
    return y >= _P or y in _SMALL


def is_name(name: str) -> bool:
    """Whether a key, and so a log, can have this name."""
    return name != "" and not any(character.isspace() or character == "+" for character in name)


# ---------------------------------------------------------------- notes


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature under a note: who says to have made it, with which key, and its bytes."""

    name: str
    key_id: bytes
    signature: bytes

    def __str__(self) -> str:
        return f"{_DASH}{self.name} {_base64(self.key_id + self.signature)}\n"


@dataclass(frozen=True, slots=True)
class Note:
    """A text with the signatures under it; nothing is said yet of whether they are right."""

    text: str
    signatures: tuple[Signature, ...]

    def __str__(self) -> str:
        return f"{self.text}\n{''.join(map(str, self.signatures))}"

    @classmethod
    def parse(cls, content: bytes) -> "Note":
        """The note that these bytes are. Raises NotTrusted."""
        if len(content) > LARGEST_NOTE:
            raise _malformed(say(N_("it is too large.")))
        try:
            whole = content.decode()
        except UnicodeDecodeError:
            raise _malformed(say(N_("it is no text in UTF-8."))) from None
        if any(character < " " and character != "\n" for character in whole):
            raise _malformed(say(N_("it holds characters that do not belong in it (were its line ends changed?).")))
        text, empty_line, below = whole.rpartition("\n\n")
        if not empty_line or not text or not below.endswith("\n"):
            raise _malformed(say(N_("it has no signature below an empty line.")))
        lines = below[:-1].split("\n")
        if len(lines) > MOST_SIGNATURES:
            raise _malformed(say(N_("it has too many signatures.")))
        return cls(f"{text}\n", tuple(_signature(line) for line in lines))

    def also_signed(self, name: str, key: Ed25519PrivateKey) -> "Note":
        """The note with this signature under it as well, unless it has it already."""
        more = [one for one in sign(self.text, name, key).signatures if one not in self.signatures]
        return Note(self.text, (*self.signatures, *more))

    def check(self, keys: Iterable[VerifierKey]) -> None:
        """Raises NotTrusted unless one of the keys signed it, and no signature of any of them is wrong."""
        known = {(key.name, key.key_id): key for key in keys}
        right = False
        for signature in self.signatures:
            # as the specification asks: whoever is not known is passed over
            if (key := known.get((signature.name, signature.key_id))) is not None:
                if not key.signed(self.text, signature.signature):
                    text = N_("Its signature by {key} is wrong: it was changed after it was signed.")
                    raise NotTrusted("signature", say(text, key=key.name))
                right = True
        if not right:
            by = [f"{signature.name}+{signature.key_id.hex()}" for signature in self.signatures]
            text = N_("It was signed by {by}, a key that is not known here: give the right one with --key.")
            raise NotTrusted("signature", say(text, by=by))


def sign(text: str, name: str, key: Ed25519PrivateKey) -> Note:
    """The text, which ends with a line end, as a note signed under a name."""
    signature = Signature(name, VerifierKey.of(name, key).key_id, key.sign(text.encode()))
    return Note(text, (signature,))


def _signature(line: str) -> Signature:
    name, _, encoded = line.removeprefix(_DASH).partition(" ")
    raw = _from_base64(encoded)
    if not line.startswith(_DASH) or not is_name(name) or raw is None or len(raw) < 5:
        raise _malformed(say(N_("a line below its text is no signature.")))
    return Signature(name, raw[:4], raw[4:])


def as_sent(content: bytes) -> bytes:
    """A note without what programs for mail and texts do to one: another encoding, a mark at its beginning, other line
    ends, marks of a quotation, blanks that do not show. What is no text stays as it is."""
    if len(content) > LARGEST_NOTE:
        return content
    try:
        text = content.decode("utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig")
    except UnicodeDecodeError:
        return content
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ").strip().split("\n")
    if all(line.startswith(">") for line in lines):
        lines = [line[1:] for line in lines]
    return "".join(f"{line.strip()}\n" for line in lines).encode()


# ---------------------------------------------------------------- checkpoints


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The head of a log's tree: how many leaves it had, and the root over them."""

    origin: str
    size: int
    root: bytes
    extensions: tuple[str, ...] = ()
    """Further lines, which mean nothing here; we write none."""

    @property
    def text(self) -> str:
        """The text that is signed."""
        lines = (self.origin, str(self.size), _base64(self.root), *self.extensions)
        return "".join(f"{line}\n" for line in lines)

    @classmethod
    def parse(cls, text: str) -> "Checkpoint":
        """The checkpoint that is the text of a note. Raises NotTrusted."""
        lines = text.removesuffix("\n").split("\n")
        if len(lines) < 3 or not text.endswith("\n") or "" in lines:
            raise _malformed(say(N_("its text must be an origin, a size and a root, a line each.")))
        origin, size, encoded, *extensions = lines
        if not re.fullmatch("0|[1-9][0-9]{0,18}", size, re.ASCII) or int(size) > LARGEST_SIZE:
            raise _malformed(say(N_("its second line is no size.")))
        root = _from_base64(encoded)
        if root is None or len(root) != HASH_SIZE:
            raise _malformed(say(N_("its third line is no root.")))
        return cls(origin, int(size), root, tuple(extensions))

    def signed(self, key: Ed25519PrivateKey) -> str:
        """The checkpoint as it is given away, signed under the name of its origin."""
        return str(sign(self.text, self.origin, key))


def open_checkpoint(content: bytes, keys: Sequence[VerifierKey], origin: str) -> Checkpoint:
    """The checkpoint that these bytes are, of this origin and signed by one of these keys. Raises NotTrusted."""
    note = Note.parse(content)
    checkpoint = Checkpoint.parse(note.text)
    if checkpoint.origin != origin:
        text = N_("It is of another ledger, {other}; this one is {origin}.")
        raise NotTrusted("origin", say(text, other=checkpoint.origin, origin=origin))
    note.check(keys)
    return checkpoint


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _from_base64(text: str) -> bytes | None:
    """The bytes; None unless it is exactly how they are written."""
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return raw if _base64(raw) == text else None
