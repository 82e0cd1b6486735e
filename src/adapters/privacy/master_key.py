"""The master key of a keyring: in a file that only its owner may read, or from the environment, and in no database.

After the key, a file says which keyring it serves: renewing it for one would else destroy it under another.
"""

import base64
import errno
import fcntl
import os
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path

from sqlalchemy import URL

from adapters.answers.whole_file import sync_folder
from adapters.ledger.engines import place
from adapters.privacy.errors import KeyringUnavailable
from adapters.privacy.names import master_beside
from adapters.privacy.secret_files import overwrite, write_secret
from adapters.privacy.wrapping import fingerprint, key_of
from domain.kernel.rules import N_, say

VARIABLE = "OPVANG_MASTER_KEY"
NEXT_VARIABLE = "OPVANG_NEXT_MASTER_KEY"
FILE_VARIABLE = "OPVANG_MASTER_KEY_FILE"
_SERVES = "keyring: "
_MAY_NOT = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT)


class MasterKey:
    """The master key of one keyring. Every method may raise ``KeyringUnavailable``."""

    def __init__(
        self,
        keyring: URL,
        environment: Mapping[str, str],
        in_use: Callable[[], str | None],
        keyring_place: Callable[[], str],
    ) -> None:
        """``in_use`` gives the fingerprint of the master key that the keyring was last wrapped by, where it has any
        key; ``keyring_place`` where the keyring is, whatever it is called."""
        self._keyring = keyring
        self._environment = environment
        self._in_use = in_use
        self._keyring_place = keyring_place
        self._is_alone = False

    @cached_property
    def file(self) -> Path | None:
        """The file that it is in; None when it comes from the environment."""
        if self._environment.get(VARIABLE):
            return None
        named = self._environment.get(FILE_VARIABLE)
        if named:
            return Path(named)
        return master_beside(self._keyring)

    @property
    def source(self) -> str:
        """Where it comes from, as people are told."""
        return str(self.file) if self.file is not None else VARIABLE

    @cached_property
    def _next_file(self) -> Path:
        return Path(f"{self.file}.next")

    @cached_property
    def key(self) -> bytes:
        """The master key itself."""
        with self.alone():
            return self._read()

    def forget(self) -> None:
        """Read it again when it is next needed: another process may have renewed it."""
        self.__dict__.pop("key", None)

    def make(self) -> None:
        """Write a new one where there is none and the keyring has no key yet, and say in it whose it is."""
        with self.alone():  # of many that start at once, one makes it
            if self.file is None:
                return
            if not self.file.exists():
                if self._in_use() is None:
                    self._write(self.file, secrets.token_bytes(32))
                return
            self.claim()

    def claim(self) -> None:
        """Write in the file that it serves this keyring. Raises ``KeyringUnavailable`` when it serves another."""
        if self.file is None or not self.file.exists():
            return
        here, said = self._keyring_place(), self._served()
        if said == here:
            return
        beside = self._keyring.get_backend_name() == "sqlite" and self.file == master_beside(self._keyring)
        if said is not None and not beside and not _is_gone(said):
            text = N_(
                "The master key {file} serves another keyring, {other}, and renewing it for one would destroy the "
                "keys of the other. Copy it to a file of its own, take all but the first line out of the copy, and "
                "name that in OPVANG_MASTER_KEY_FILE."
            )
            raise KeyringUnavailable(say(text, file=str(self.file), other=said))
        try:
            with self.file.open("ab") as file:  # its first line stays as it is, and so does who may read it
                file.write(f"\n{_SERVES}{here}\n".encode(errors="surrogateescape"))
        except OSError as error:
            if error.errno not in _MAY_NOT:  # who cannot write it cannot renew it either
                raise

    def take(self, earlier: Path, *, keep: bool) -> bool:
        """Take it from where an earlier version had it, if it is the one that is used; ``keep`` leaves that file."""
        assert self.file is not None
        used = self._in_use()
        if used is None or not earlier.exists():
            return False
        key = key_of(self._first_line(earlier), str(earlier))
        if fingerprint(key) != used:
            return False
        self._write(self.file, key)
        if not keep:
            overwrite(earlier)
            earlier.unlink()
            Path(f"{earlier}.lock").unlink(missing_ok=True)
        return True

    def successor(self, before: Callable[[str], None]) -> bytes:
        """The next master key, which is in its file already."""
        self.claim()
        if self.file is None:
            given = self._environment.get(NEXT_VARIABLE)
            if not given:
                text = N_(
                    "The master key comes from {now}, so its successor must come from {next} (32 random bytes in "
                    "base64); put it in {now} afterwards, and destroy the old one."
                )
                raise KeyringUnavailable(say(text, now=VARIABLE, next=NEXT_VARIABLE))
            before("write the next master key")
            return key_of(given, NEXT_VARIABLE)
        new = secrets.token_bytes(32)
        before("write the next master key")
        self._write(self._next_file, new)
        return new

    def settle(self, used: str | None) -> None:
        """Finish, or undo, a renewal that was cut off: the file that the keyring is wrapped by stays."""
        if self.file is None or not self._next_file.exists():
            return
        following = key_of(self._first_line(self._next_file), str(self._next_file))
        if fingerprint(following) == used:
            with suppress(FileNotFoundError):
                overwrite(self.file)
            os.replace(self._next_file, self.file)
            sync_folder(self.file)
        else:
            overwrite(self._next_file)
            self._next_file.unlink()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Hold its files: of two renewals that overlap, one would overwrite the other's next key.

        The lock is on a file beside it, and goes with the process that holds it. A folder cannot be locked on a
        network share, where only what is open for writing can be.
        """
        if self.file is None or self._is_alone:
            yield
            return
        lock = self._locked()
        self._is_alone = True
        try:
            yield
        finally:
            self._is_alone = False
            if lock is not None:
                os.close(lock)

    def _locked(self) -> int | None:
        path = Path(f"{self.file}.lock")
        lock = None
        try:
            lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            fcntl.flock(lock, fcntl.LOCK_EX)
        except OSError as error:
            if lock is None and error.errno in _MAY_NOT:
                return None  # nobody renews it from here; and where there is no folder, whoever reads the key says so
            if lock is not None:
                os.close(lock)
            text = N_(
                "{file} cannot be locked ({reason}), so the master key is not safe there: keep it on another disk, and "
                "name its file in OPVANG_MASTER_KEY_FILE."
            )
            raise KeyringUnavailable(say(text, file=str(path), reason=error.strerror or "?")) from error
        return lock

    def _read(self) -> bytes:
        used = self._in_use()
        if self.file is None:
            master = key_of(self._environment[VARIABLE], VARIABLE)
        else:
            self.settle(used)
            if not self.file.exists():
                text = N_(
                    "The master key {file} is not there: personal fields cannot be written or read. "
                    "Put it back from where it is kept; all that is not personal still works."
                )
                raise KeyringUnavailable(say(text, file=str(self.file)))
            master = key_of(self._first_line(self.file), str(self.file))
        if used is not None and fingerprint(master) != used:
            text = N_(
                "The master key does not belong to the keyring {where} (it is {master}, the keyring was last wrapped "
                "by {used}): one of the two was restored from an older time."
            )
            raise KeyringUnavailable(say(text, where=place(self._keyring), master=fingerprint(master), used=used))
        return master

    def _write(self, file: Path, key: bytes) -> None:
        write_secret(
            file, base64.b64encode(key) + f"\n{_SERVES}{self._keyring_place()}\n".encode(errors="surrogateescape")
        )

    def _served(self) -> str | None:
        assert self.file is not None
        lines = self.file.read_text("utf-8", "surrogateescape").splitlines()
        said = [line.removeprefix(_SERVES) for line in lines if line.startswith(_SERVES)]
        return said[-1] if said else None

    @staticmethod
    def _first_line(file: Path) -> str:
        return (file.read_text("utf-8", "replace").splitlines() or [""])[0]


def _is_gone(keyring_place: str) -> bool:
    """Whether a keyring is no longer where it was; of a database that cannot be seen from here."""
    return keyring_place.startswith("/") and not Path(keyring_place).exists()
