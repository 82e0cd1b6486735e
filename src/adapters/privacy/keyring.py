"""Keys, in a database apart from the ledger and so from its backups.

Every data subject has a key of its own, and every key is kept wrapped by one master key. The master key is in no
database: it is in a file that only its owner may read, or comes from the environment. To erase a subject its key is
destroyed and the master key is renewed over the others: a row that was deleted lives on in backups and logs, but
wrapped by a master key that is no more.
"""

import base64
import binascii
import fcntl
import hashlib
import hmac
import os
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import (
    URL,
    Column,
    Connection,
    Engine,
    LargeBinary,
    MetaData,
    String,
    Table,
    delete,
    insert,
    make_url,
    select,
    text,
    update,
)

from adapters.answers.whole_file import sync_folder
from adapters.ledger.engines import WRITE, create_file, ledger_url, open_engine, place
from adapters.ledger.errors import NotALedger, explained
from adapters.privacy.secret_files import overwrite, write_secret
from domain.kernel.errors import ForPeople
from domain.kernel.rules import N_, say

METADATA = MetaData()
KEY = Table(
    "key",
    METADATA,
    Column("name", String, primary_key=True),
    Column("wrapped", LargeBinary, nullable=False),
    Column("master", String, nullable=False),
)
"""``name`` is a data subject, such as ``person:P1``, or a key of the register itself, such as ``register/signing``."""

LOOKUP = Table(
    "lookup",
    METADATA,
    Column("digest", String, primary_key=True),
    Column("subject", String, nullable=False),
    Column("found", String, nullable=False),
)
"""From a keyed hash of a V-number to the case in which it was recorded."""

DESTROYED = Table("destroyed", METADATA, Column("name", String, primary_key=True))
"""Data subjects whose keys were destroyed: none is made for them again."""

MASTER_VARIABLE = "OPVANG_MASTER_KEY"
NEXT_MASTER_VARIABLE = "OPVANG_NEXT_MASTER_KEY"
REGISTER = "register/"
_SIGNING = f"{REGISTER}signing"
_HMAC = f"{REGISTER}hmac"
_NONCE = 12
IN_MEMORY = 10_000
"""How many keys a process may have at hand when it asks for many more."""
_AT_ONCE = 1000
"""Names in one statement."""


class KeyringUnavailable(ForPeople):
    """The keyring or its master key is not there, or they do not belong together: one clear sentence."""


@dataclass(frozen=True)
class Status:
    """What is in a keyring: how many subjects have a key, whether it can sign, and its master key's fingerprint."""

    where: str
    subjects: int
    signs: bool
    master: str
    master_from: str


def keyring_beside(ledger: URL) -> URL:
    """Where the keyring is unless it is said: a file beside the ledger's, or in the working folder."""
    if ledger.get_backend_name() == "sqlite" and ledger.database:
        return make_url(f"sqlite:///{Path(ledger.database).with_suffix('.keyring')}")
    return make_url("sqlite:///opvang.keyring")


def fingerprint(master: bytes) -> str:
    """A name for a master key that gives nothing of it away."""
    return hashlib.sha256(b"opvang master key\0" + master).hexdigest()[:16]


class Keyring:
    """The keys of one register. It connects when it is first used.

    Every method may raise ``KeyringUnavailable``.
    """

    def __init__(self, url: str | URL, environment: Mapping[str, str] = os.environ) -> None:
        """``url`` as for the ledger; the master key is taken from the environment's ``OPVANG_MASTER_KEY`` (32 bytes
        in base64), or else from the file that ``OPVANG_MASTER_KEY_FILE`` names, or the one beside the keyring."""
        self.url = ledger_url(url)
        self._environment = environment
        self._keys: dict[str, bytes] = {}
        self._is_alone = False
        self._joined: ExitStack | None = None
        self._joint: Connection | None = None

    def create(self) -> None:
        """Make the keyring, its master key and the register's own secret, where there are none; safe to repeat."""
        create_file(self.url)
        with self._writing() as connection:
            METADATA.create_all(connection)
        with self._alone():  # of many that start at once, one makes the master key
            if self._master_file is not None and not self._master_file.exists() and not self._has_keys():
                write_secret(self._master_file, base64.b64encode(secrets.token_bytes(32)) + b"\n")
        self.digest(b"")

    def close(self) -> None:
        """Close its connections, and forget the keys in memory."""
        self._keys.clear()
        if "_engine" in self.__dict__:
            self._engine.dispose()

    # ------------------------------------------------------------ keys

    def key(self, name: str) -> AESGCM | None:
        """The key of a subject; it is made when there is none. None when it was destroyed."""
        raw = self._keys.get(name) or self._ensured(name, secrets.token_bytes(32))
        return None if raw is None else AESGCM(raw)

    def make(self, names: Iterable[str]) -> None:
        """Have the keys of many subjects at hand, made where there are none, in few statements."""
        if len(self._keys) > IN_MEMORY:
            self._keys.clear()
        self._ensure({name: secrets.token_bytes(32) for name in names if name not in self._keys})

    def known_key(self, name: str) -> AESGCM | None:
        """The key of a subject; None when it was never made, or was destroyed."""
        raw = self._raw(name)
        return None if raw is None else AESGCM(raw)

    def signing_key(self) -> Ed25519PrivateKey | None:
        """The key that signs checkpoints; None when none was made."""
        raw = self._raw(_SIGNING)
        return None if raw is None else Ed25519PrivateKey.from_private_bytes(raw)

    def create_signing_key(self) -> Ed25519PrivateKey:
        """The key that signs checkpoints; it is made when there is none."""
        raw = self._ensured(_SIGNING, Ed25519PrivateKey.generate().private_bytes_raw())
        assert raw is not None
        return Ed25519PrivateKey.from_private_bytes(raw)

    def digest(self, content: bytes) -> str:
        """A keyed digest: the same content gives the same one, and without the key nothing can be guessed from it."""
        raw = self._keys.get(_HMAC) or self._ensured(_HMAC, secrets.token_bytes(32))
        assert raw is not None
        return hmac.digest(raw, content, "sha256").hex()

    # ------------------------------------------------------------ look-up

    def remember(self, numbers: Sequence[tuple[str, str, str]]) -> None:
        """Let cases be found by V-numbers: each a number, its subject and the case."""
        if not numbers:
            return
        rows = [
            {"digest": self._lookup_digest(number), "subject": subject, "found": case}
            for number, subject, case in numbers
        ]
        sql = text(
            "INSERT INTO lookup (digest, subject, found) VALUES (:digest, :subject, :found) "
            "ON CONFLICT (digest) DO UPDATE SET subject = excluded.subject, found = excluded.found"
        )
        with self._writing() as connection:
            connection.execute(sql, rows)

    def find(self, number: str) -> tuple[str, str] | None:
        """The subject and the case in which a V-number was recorded; None when it is not known."""
        with self._reading() as connection:
            row = connection.execute(
                select(LOOKUP.c.subject, LOOKUP.c.found).where(LOOKUP.c.digest == self._lookup_digest(number))
            ).one_or_none()
        return None if row is None else (row.subject, row.found)

    def _lookup_digest(self, number: str) -> str:
        plain = "".join(c for c in number if c.isalnum()).upper().removeprefix("V")
        return self.digest(b"v-number\0" + plain.encode())

    # ------------------------------------------------------------ destroying

    def holds(self, subject: str) -> bool:
        """Whether anything of the subject is left here: a key, or a look-up."""
        with self._reading() as connection:
            key = connection.execute(select(KEY.c.name).where(KEY.c.name == subject)).first()
            look_up = connection.execute(select(LOOKUP.c.digest).where(LOOKUP.c.subject == subject)).first()
        return key is not None or look_up is not None

    def rotate(self, *, without: str | None = None, before: Callable[[str], None] = lambda _step: None) -> None:
        """Renew the master key: all keys are wrapped anew, and the old master key is destroyed.

        ``without`` is a subject whose key and look-ups are destroyed with it; safe to repeat. It can be cut off
        anywhere: which of two master keys is right, the keyring itself says. ``before`` is told each step before
        it is taken.
        """
        self.check_owner()
        with self._alone():
            self.__dict__.pop("_master", None)  # another process may have renewed it since it was read
            self._rotate(without, before)

    def _rotate(self, without: str | None, before: Callable[[str], None]) -> None:
        old, new = self._master, self._next_master()
        before("write the next master key")
        if self._master_file is not None:
            write_secret(self._next_file, base64.b64encode(new) + b"\n")
        before("wrap all keys anew")
        with self._writing() as connection:
            if without is not None:
                connection.execute(delete(LOOKUP).where(LOOKUP.c.subject == without))
                connection.execute(delete(KEY).where(KEY.c.name == without))
                connection.execute(delete(DESTROYED).where(DESTROYED.c.name == without))
                connection.execute(insert(DESTROYED).values(name=without))
            for row in connection.execute(select(KEY.c.name, KEY.c.wrapped)).all():
                raw = _unwrap(old, row.name, bytes(row.wrapped))
                values = {"wrapped": _wrap(new, row.name, raw), "master": fingerprint(new)}
                connection.execute(update(KEY).where(KEY.c.name == row.name).values(values))
        self._keys.clear()
        self.__dict__.pop("_master", None)
        before("destroy the old master key")
        if self._master_file is not None:
            self._settle_files(fingerprint(new))

    def status(self) -> Status:
        """What is in the keyring."""
        with self._reading() as connection:
            names = list(connection.execute(select(KEY.c.name)).scalars())
        source = str(self._master_file) if self._master_file is not None else MASTER_VARIABLE
        subjects = sum(1 for name in names if not name.startswith(REGISTER))
        return Status(place(self.url), subjects, _SIGNING in names, fingerprint(self._master), source)

    def subjects(self) -> list[str]:
        """The data subjects that have a key."""
        with self._reading() as connection:
            names = connection.execute(select(KEY.c.name).order_by(KEY.c.name)).scalars()
            return [name for name in names if not name.startswith(REGISTER)]

    # ------------------------------------------------------------ the master key

    @cached_property
    def _master_file(self) -> Path | None:
        if self._environment.get(MASTER_VARIABLE):
            return None
        named = self._environment.get("OPVANG_MASTER_KEY_FILE")
        if named:
            return Path(named)
        if self.url.get_backend_name() == "sqlite":
            return Path(f"{self.url.database}.master")
        return Path("opvang.keyring.master")

    @property
    def _next_file(self) -> Path:
        return Path(f"{self._master_file}.next")

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Hold the files of the master key: of two renewals that overlap, one would overwrite the other's next key.

        The lock is on their folder, and goes with the process that holds it.
        """
        if self._master_file is None or self._is_alone:
            yield
            return
        folder = os.open(self._master_file.absolute().parent, os.O_RDONLY)
        try:
            fcntl.flock(folder, fcntl.LOCK_EX)
            self._is_alone = True
            yield
        finally:
            self._is_alone = False
            os.close(folder)

    @cached_property
    def _master(self) -> bytes:
        with self._alone():
            return self._read_master()

    def _read_master(self) -> bytes:
        used = self._master_in_use()
        if self._master_file is None:
            master = _key_of(self._environment[MASTER_VARIABLE], MASTER_VARIABLE)
        else:
            self._settle_files(used)
            if not self._master_file.exists():
                text = N_(
                    "The master key {file} is not there: personal fields cannot be written or read. "
                    "Put it back from where it is kept; all that is not personal still works."
                )
                raise KeyringUnavailable(say(text, file=str(self._master_file)))
            master = _key_of(self._master_file.read_text("ascii", "replace"), str(self._master_file))
        if used is not None and fingerprint(master) != used:
            text = N_(
                "The master key does not belong to the keyring {where} (it is {master}, the keyring was last wrapped "
                "by {used}): one of the two was restored from an older time."
            )
            raise KeyringUnavailable(say(text, where=place(self.url), master=fingerprint(master), used=used))
        return master

    def _next_master(self) -> bytes:
        if self._master_file is not None:
            return secrets.token_bytes(32)
        given = self._environment.get(NEXT_MASTER_VARIABLE)
        if not given:
            text = N_(
                "The master key comes from {now}, so its successor must come from {next} (32 random bytes in base64); "
                "put it in {now} afterwards, and destroy the old one."
            )
            raise KeyringUnavailable(say(text, now=MASTER_VARIABLE, next=NEXT_MASTER_VARIABLE))
        return _key_of(given, NEXT_MASTER_VARIABLE)

    def _settle_files(self, used: str | None) -> None:
        """Finish, or undo, a renewal that was cut off: the file that the keyring is wrapped by stays."""
        if self._master_file is None or not self._next_file.exists():
            return
        following = _key_of(self._next_file.read_text("ascii", "replace"), str(self._next_file))
        if fingerprint(following) == used:
            with suppress(FileNotFoundError):
                overwrite(self._master_file)
            os.replace(self._next_file, self._master_file)
            sync_folder(self._master_file)
        else:
            overwrite(self._next_file)
            self._next_file.unlink()

    # ------------------------------------------------------------ the database

    @cached_property
    def _engine(self) -> Engine:
        return open_engine(self.url, 5.0)

    def _has_keys(self) -> bool:
        with self._reading() as connection:
            return connection.execute(select(KEY.c.name).limit(1)).first() is not None

    def _master_in_use(self) -> str | None:
        with self._reading() as connection:
            return connection.execute(select(KEY.c.master).limit(1)).scalar_one_or_none()

    def _raw(self, name: str) -> bytes | None:
        if name not in self._keys:
            self._load([name])
        return self._keys.get(name)

    def _load(self, names: Sequence[str]) -> None:
        with self._reading() as connection:
            rows = connection.execute(select(KEY.c.name, KEY.c.wrapped).where(KEY.c.name.in_(names))).all()
        for name, wrapped in rows:
            self._keys[name] = _unwrap(self._master, name, bytes(wrapped))

    def _ensured(self, name: str, new: bytes) -> bytes | None:
        """The key with this name, or the new one where there is none; None when it was destroyed."""
        if name not in self._keys:
            self._ensure({name: new})
        return self._keys.get(name)

    def _ensure(self, new: Mapping[str, bytes]) -> None:
        """Read the keys with these names, or keep the new ones where there are none and none was destroyed."""
        names = list(new)
        for start in range(0, len(names), _AT_ONCE):
            some = names[start : start + _AT_ONCE]
            self._load(some)
            missing = [name for name in some if name not in self._keys]
            if missing and self._insert({name: new[name] for name in missing}):
                self._load(missing)

    def _insert(self, new: Mapping[str, bytes]) -> bool:
        master = self._master
        used_now = fingerprint(master)
        # another process may make it at the same moment: the first one stands
        sql = text("INSERT INTO key (name, wrapped, master) VALUES (:name, :wrapped, :master) ON CONFLICT DO NOTHING")
        with self._writing() as connection:
            destroyed = set(connection.execute(select(DESTROYED.c.name).where(DESTROYED.c.name.in_(new))).scalars())
            used = connection.execute(select(KEY.c.master).limit(1)).scalar_one_or_none()
            if used is not None and used != used_now:
                raise KeyringUnavailable(
                    say(N_("The master key was renewed a moment ago by another process; try again."))
                )
            rows = [
                {"name": name, "wrapped": _wrap(master, name, raw), "master": used_now}
                for name, raw in new.items()
                if name not in destroyed
            ]
            if rows:
                connection.execute(sql, rows)
        return bool(rows)

    def check_owner(self) -> None:
        """Raises ``KeyringUnavailable`` for a role on PostgreSQL that may not destroy or renew keys."""
        if self.url.get_backend_name() != "postgresql":
            return
        with self._reading() as connection:
            may = connection.exec_driver_sql(
                "SELECT has_table_privilege('key', 'UPDATE') AND has_table_privilege('key', 'DELETE'), current_user"
            ).one()
        if not may[0]:
            text = N_("Keys are renewed and destroyed by the owner of the keyring {where}, and {role} is not.")
            raise KeyringUnavailable(say(text, where=place(self.url), role=may[1]))

    def transaction(self) -> AbstractContextManager[Connection]:
        """A transaction on its database, for who sets it up."""
        return self._writing()

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is written within it is kept all or none; its one transaction begins with the first key that is made."""
        self._joined = ExitStack()
        try:
            yield
            with self._explaining():
                self._joined.close()
        except BaseException:
            self._keys.clear()  # it may hold keys that were never kept
            with suppress(_Undone), self._joined:
                raise _Undone from None  # what failed can have been elsewhere: this has no words for it
            raise
        finally:
            self._joined = self._joint = None

    def _reading(self) -> AbstractContextManager[Connection]:
        return self._transaction({})

    def _writing(self) -> AbstractContextManager[Connection]:
        return self._transaction(WRITE)

    @contextmanager
    def _transaction(self, options: Mapping[str, bool]) -> Iterator[Connection]:
        with self._explaining():
            if self._joined is not None and (options or self._joint is not None):
                if self._joint is None:
                    self._joint = self._joined.enter_context(self._begun(options))
                yield self._joint
            else:
                with self._begun(options) as connection:
                    yield connection

    @contextmanager
    def _begun(self, options: Mapping[str, bool]) -> Iterator[Connection]:
        with self._engine.connect().execution_options(**options) as connection, connection.begin():
            yield connection

    @contextmanager
    def _explaining(self) -> Iterator[None]:
        try:
            yield
        except KeyringUnavailable:
            raise
        except Exception as error:
            told = error if isinstance(error, NotALedger) else explained(error, place(self.url), 5.0)
            if isinstance(told, NotALedger):
                text = N_("There is no keyring {where}: run `opvang init` first.")
                raise KeyringUnavailable(say(text, where=place(self.url))) from error
            if told is not None:
                raise KeyringUnavailable(say(N_("Keyring: {problem}"), problem=told.message)) from error
            raise


class _Undone(Exception):
    """What was written together is to be undone."""


def _key_of(text_: str, where: str) -> bytes:
    try:
        raw = base64.b64decode(text_.strip(), validate=True)
    except (binascii.Error, ValueError):
        raw = b""
    if len(raw) != 32:
        raise KeyringUnavailable(
            say(N_("{where} does not hold a master key: that is 32 bytes in base64."), where=where)
        )
    return raw


def _wrap(master: bytes, name: str, raw: bytes) -> bytes:
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(master).encrypt(nonce, raw, name.encode())


def _unwrap(master: bytes, name: str, wrapped: bytes) -> bytes:
    try:
        return AESGCM(master).decrypt(wrapped[:_NONCE], wrapped[_NONCE:], name.encode())
    except InvalidTag:
        told = N_("The key {name} does not open with the master key: the keyring is damaged.")
        raise KeyringUnavailable(say(told, name=name)) from None
