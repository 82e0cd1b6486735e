"""The key that signs heads of a ledger, in a file that only the signer can read, and the heads that it signed.

It is no part of the keyring and in no database: who may read all of those can sign nothing. ``OPVANG_SIGNING_KEY``
names its file, or a folder in which each ledger has one; unless it does, that folder is the signer's own
(``~/.local/share/opvang``). The heads lie beside it, and so in no backup of the ledger: of two that are signed the
later one goes on from the earlier one, whatever was put back meanwhile.
"""

import base64
import binascii
import fcntl
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from adapters.answers.whole_file import NotWritten, sync_folder
from adapters.audit.signing_keys import origin_of, registered_keys, registered_rows
from adapters.ledger.ledger import Ledger
from adapters.ledger.raw_rows import RawRows
from adapters.privacy.secret_files import overwrite, write_secret
from adapters.seal.checkpoint import VerifierKey
from adapters.seal.merkle import EMPTY_ROOT
from domain.kernel.errors import REFUSED, ForPeople, reason
from domain.kernel.rules import N_, Message, say

VARIABLE = "OPVANG_SIGNING_KEY"


class CannotSign(ForPeople):
    """The signing key or the heads that it signed are not there, or not to be used; all else works without them."""

    exit_code = REFUSED


class HeadsLost(CannotSign):
    """Which head was signed last is not known any more."""


@dataclass(frozen=True, slots=True)
class Head:
    """A head that was signed, or from which signing goes on: how many events, the root over them in hex, and when.

    ``because`` is the position of the event that says why it need not go on from the one before it.
    """

    size: int
    root: str
    at: str
    because: int | None = None


NOTHING = Head(0, EMPTY_ROOT.hex(), "")
"""From which every record goes on."""


class Signer:
    """Who signs for one ledger. Every method may raise ``CannotSign``, and what reading a ledger raises."""

    def __init__(self, ledger: Ledger, environment: Mapping[str, str] = os.environ) -> None:
        self._ledger = ledger
        self._environment = environment
        self.origin = origin_of(ledger)

    @property
    def file(self) -> Path:
        """Where the key is, or is to be."""
        given = self._environment.get(VARIABLE)
        folder = Path(given) if given else self._own_folder()
        if given and not folder.is_dir():
            return folder
        return folder / f"{self._ledger.ledger_id}.signing-key"

    def _own_folder(self) -> Path:
        given = self._environment.get("XDG_DATA_HOME", "")
        try:
            return (Path(given) if given.startswith("/") else Path.home() / ".local" / "share") / "opvang"
        except RuntimeError:
            text = N_("There is no home folder for the signing key: name its file in OPVANG_SIGNING_KEY.")
            raise CannotSign(say(text)) from None

    @property
    def _heads_file(self) -> Path:
        return Path(f"{self.file}.heads")

    @property
    def _next_file(self) -> Path:
        return Path(f"{self.file}.next")

    # ------------------------------------------------------------ the key

    def key(self) -> Ed25519PrivateKey:
        """The key that signs, of which the public half is in the ledger."""
        known, found = self.registered(), self.found()
        if found is None:
            if not known:
                raise CannotSign(say(N_("This ledger has no signing key: run `opvang key create`.")))
            raise CannotSign(self._missing())
        if VerifierKey.of(self.origin, found) not in known:
            text = N_(
                "The key in {file} is none that signs for this ledger: name the right one in OPVANG_SIGNING_KEY, or, "
                "if that is lost, run `opvang key replace`."
            )
            raise CannotSign(say(text, file=str(self.file)))
        return found

    def published(self) -> VerifierKey:
        """The public half of the key in the file, registered or not."""
        found = self.found()
        if found is None:
            raise CannotSign(self._missing())
        return VerifierKey.of(self.origin, found)

    def registered(self) -> list[VerifierKey]:
        """The keys of which the public half is in the ledger, oldest first."""
        return registered_keys(registered_rows(RawRows(self._ledger)), self.origin)

    def found(self) -> Ed25519PrivateKey | None:
        """The key in the file, whether it is registered or not; None where there is no file."""
        return _key_in(self.file)

    def _missing(self) -> Message:
        return say(
            N_(
                "The signing key {file} is not there, so nothing can be signed here; all else works. Put it back from "
                "where it is kept, or name its file in OPVANG_SIGNING_KEY. If it is lost: `opvang key replace`."
            ),
            file=str(self.file),
        )

    def keep(self, key: Ed25519PrivateKey) -> None:
        """Write the first key of the ledger, and begin its list of heads; a key that is there must be this one."""
        found = self.found()
        if found is not None and found.private_bytes_raw() != key.private_bytes_raw():
            text = N_("In {file} there is another signing key already: name another file in OPVANG_SIGNING_KEY.")
            raise CannotSign(say(text, file=str(self.file)))
        if not self._heads_file.exists():
            self._write_heads([])
        self._heads()  # of this ledger
        if found is None:
            self.put(key)

    def put(self, key: Ed25519PrivateKey) -> None:
        """Write the key, in the place of any other; the heads stay as they are."""
        self._put(self.file, key)

    def successor(self) -> Ed25519PrivateKey:
        """The key that is to take its place, which lies beside it until it does."""
        found = _key_in(self._next_file)
        if found is None:
            found = Ed25519PrivateKey.generate()
            self._put(self._next_file, found)
        return found

    def succeed(self) -> None:
        """Put the successor in its place."""
        with suppress(OSError):  # there is none, or it may not be written: it is replaced all the same
            overwrite(self.file)
        os.replace(self._next_file, self.file)
        sync_folder(self.file)

    def _put(self, file: Path, key: Ed25519PrivateKey) -> None:
        self._write(file, base64.b64encode(key.private_bytes_raw()) + f"\nsigns for: {self.origin}\n".encode())

    # ------------------------------------------------------------ the heads

    def heads(self) -> list[Head]:
        """The heads that were signed, in their order. Raises ``HeadsLost``."""
        return self._heads()

    def last(self) -> Head:
        """The head from which the next one must go on. Raises ``HeadsLost``."""
        return (self._heads() or [NOTHING])[-1]

    def add(self, head: Head) -> None:
        """Keep a head, on disk, before it is given away. Nothing is kept twice."""
        heads = self._heads()
        if not heads or (heads[-1].size, heads[-1].root) != (head.size, head.root):
            self._write_heads([*heads, head])

    def begin_again(self, head: Head) -> None:
        """Keep the head from which signing goes on, whatever is kept of those before it."""
        try:
            before = self._heads()
        except HeadsLost:
            before = []
        self._write_heads([*before, head])

    def _heads(self) -> list[Head]:
        file = self._heads_file
        try:
            found = json.loads(file.read_bytes())
            if found["origin"] != self.origin:
                text = N_("{file} is of the heads of another ledger: give each its own file in OPVANG_SIGNING_KEY.")
                raise CannotSign(say(text, file=str(file)))
            return [_head_of(one) for one in found["heads"]]
        except FileNotFoundError:
            problem = say(N_("it is not there"))
        except OSError as error:
            text = N_("{file} cannot be read: {reason}.")
            raise CannotSign(say(text, file=str(file), reason=reason(error))) from None
        except (ValueError, KeyError, TypeError):
            problem = say(N_("it is damaged"))
        text = N_(
            "Which head was signed last stands in {file}, and {problem}: put it back, or else let it be recorded that "
            "it is lost: `opvang audit go-on`."
        )
        raise HeadsLost(say(text, file=str(file), problem=problem))

    def _write_heads(self, heads: list[Head]) -> None:
        content = {"origin": self.origin, "heads": [asdict(head) for head in heads]}
        self._write(self._heads_file, f"{json.dumps(content, indent=1)}\n".encode())

    def _write(self, file: Path, content: bytes) -> None:
        try:
            write_secret(file, content)
        except NotWritten as error:
            text = N_("{problem} The signing key needs a file of its own: name one in OPVANG_SIGNING_KEY.")
            raise CannotSign(say(text, problem=error.message)) from None

    # ------------------------------------------------------------ one at a time

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Within it no other process signs: of two heads that are signed at once, one would else be forgotten."""
        lock = self._locked()
        try:
            yield
        finally:
            os.close(lock)

    def _locked(self) -> int:
        file = Path(f"{self.file}.lock")
        lock = None
        try:
            if not self._environment.get(VARIABLE):
                file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = os.open(file, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
            fcntl.flock(lock, fcntl.LOCK_EX)
        except OSError as error:
            if lock is not None:
                os.close(lock)
            text = N_(
                "{file} cannot be locked ({reason}), so nothing is signed with a key there: keep it where its owner "
                "may write, and name its file in OPVANG_SIGNING_KEY."
            )
            raise CannotSign(say(text, file=str(file), reason=reason(error))) from None
        return lock


def _key_in(file: Path) -> Ed25519PrivateKey | None:
    try:
        with file.open("rb") as opened:
            if os.fstat(opened.fileno()).st_mode & 0o077:
                text = N_("Others than its owner may use the signing key {file}: run `chmod 600` on it.")
                raise CannotSign(say(text, file=str(file)))
            line = opened.readline(1000)
    except FileNotFoundError:
        return None
    except OSError as error:
        text = N_("The signing key {file} cannot be read: {reason}. Whoever signs has it; all else works without.")
        raise CannotSign(say(text, file=str(file), reason=reason(error))) from None
    try:
        return Ed25519PrivateKey.from_private_bytes(base64.b64decode(line.strip(), validate=True))
    except (binascii.Error, ValueError):
        text = N_("{file} holds no signing key: that is 32 bytes in base64.")
        raise CannotSign(say(text, file=str(file))) from None


def _head_of(found: Mapping[str, Any]) -> Head:
    head = Head(found["size"], found["root"], str(found["at"]), found["because"])
    if type(head.size) is not int or head.size < 0 or len(bytes.fromhex(head.root)) != len(EMPTY_ROOT):
        raise ValueError("not a head")
    return head
