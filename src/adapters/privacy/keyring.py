"""Keys, in a database apart from the ledger and so from its backups.

Every data subject has a key of its own, and every key is kept wrapped by one master key. The master key is in no
database: it is in a file that only its owner may read, or comes from the environment. To erase a subject its key is
destroyed and the master key is renewed over the others: a row that was deleted lives on in backups and logs, but
wrapped by a master key that is no more.
"""

import hmac
import os
import secrets
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import URL, Connection, Engine, delete, insert, inspect, select, text, update

from adapters.ledger.engines import WRITE, create_file, ledger_url, open_engine, place, sqlite_file
from adapters.ledger.errors import NotALedger, explained
from adapters.privacy.belonging import Home, Serving, place_in_database, place_of_file
from adapters.privacy.errors import KeyringUnavailable, missing
from adapters.privacy.keyring_tables import DESTROYED, KEY, LOOKUP, METADATA, SERVES
from adapters.privacy.master_key import NEXT_VARIABLE as NEXT_MASTER_VARIABLE
from adapters.privacy.master_key import VARIABLE as MASTER_VARIABLE
from adapters.privacy.master_key import MasterKey
from adapters.privacy.wrapping import fingerprint, unwrap, wrap
from domain.kernel.rules import N_, say

__all__ = [
    "DESTROYED",
    "KEY",
    "LOOKUP",
    "MASTER_VARIABLE",
    "NEXT_MASTER_VARIABLE",
    "SERVES",
    "Keyring",
    "KeyringUnavailable",
    "Status",
    "fingerprint",
]

REGISTER = "register/"
_SIGNING = f"{REGISTER}signing"
_HMAC = f"{REGISTER}hmac"
IN_MEMORY = 10_000
"""How many keys a process may have at hand when it asks for many more."""
_AT_ONCE = 1000
"""Names in one statement."""


@dataclass(frozen=True)
class Status:
    """What is in a keyring: how many subjects have a key, whether it can sign, and its master key's fingerprint."""

    where: str
    subjects: int
    signs: bool
    master: str
    master_from: str
    serves: str | None
    """The place of its ledger, as people are told; None of a keyring that no ledger took as its own yet."""
    last_key: int | None
    """The head of its ledger when a key was last made or destroyed."""


class Keyring:
    """The keys of one register. It connects when it is first used.

    Every method may raise ``KeyringUnavailable``.
    """

    def __init__(self, url: str | URL, environment: Mapping[str, str] = os.environ, home: Home | None = None) -> None:
        """``url`` as for the ledger; the master key is taken from the environment's ``OPVANG_MASTER_KEY`` (32 bytes
        in base64), or else from the file that ``OPVANG_MASTER_KEY_FILE`` names, or the one beside the keyring.

        Nothing is done with a key of a keyring that does not serve ``home``; without one nobody asks."""
        self.url = ledger_url(url)
        self.environment = environment
        self.home = home
        self.master = MasterKey(self.url, environment, self._master_in_use, lambda: self.place)
        self._keys: dict[str, bytes] = {}
        self._serves: Serving | None = None
        self._unasked = False
        self._position: int | None = None
        self._joined: ExitStack | None = None
        self._joint: Connection | None = None

    def create(self) -> None:
        """Make the keyring, its master key and the register's own secret, where there are none; safe to repeat."""
        with self.unchecked():
            create_file(self.url)
            with self._writing() as connection:
                METADATA.create_all(connection)
            self.master.make()
            self._ensured(_HMAC, secrets.token_bytes(32))

    def close(self) -> None:
        """Close its connections, and forget the keys in memory."""
        self._keys.clear()
        if "_engine" in self.__dict__:
            self._engine.dispose()

    # ------------------------------------------------------------ the ledger that it serves

    @cached_property
    def place(self) -> str:
        """Where the keyring is, whatever it is called."""
        if self.url.get_backend_name() == "sqlite":
            return place_of_file(self.url)
        with self.unchecked(), self.reading() as connection:
            return place_in_database(connection, KEY.name)

    def is_there(self) -> bool:
        """Whether there is a keyring, whomever it serves."""
        if self.url.get_backend_name() == "sqlite" and not sqlite_file(self.url).exists():
            return False
        with self.unchecked(), self.reading() as connection:
            return inspect(connection).has_table(KEY.name)

    def is_unused(self) -> bool:
        """Whether no key was ever made in it but the register's own secret."""
        with self.unchecked(), self.reading() as connection:
            return (
                connection.execute(select(KEY.c.name).where(KEY.c.name != _HMAC).limit(1)).first() is None
                and connection.execute(select(DESTROYED.c.name).limit(1)).first() is None
            )

    def serving(self) -> Serving | None:
        """What it knows of its ledger; None for one of before keyrings knew."""
        with self.unchecked(), self.reading() as connection:
            if not inspect(connection).has_table(SERVES.name):
                return None
            columns = [column for column in SERVES.c if column is not SERVES.c.single]
            row = connection.execute(select(*columns)).one_or_none()
        return None if row is None else Serving(*row)

    def serve(self, serving: Serving, instead_of: Serving | None) -> None:
        """Let it serve another ledger, or the same one at another place, than until now."""
        with self.unchecked():
            self.master.claim()
            with self._writing() as connection:
                METADATA.create_all(connection)
                now = connection.execute(select(SERVES.c.ledger_id, SERVES.c.ledger_place)).one_or_none()
                before = None if instead_of is None else (instead_of.ledger_id, instead_of.ledger_place)
                if (None if now is None else tuple(now)) == before:
                    connection.execute(delete(SERVES))
                    values = {name: getattr(serving, name) for name in Serving.__slots__}
                    connection.execute(insert(SERVES).values(single=1, **values))
        self._serves = None

    def check(self) -> None:
        """Raises ``KeyringUnavailable`` unless it is there and serves the ledger that it is used for."""
        if self._serves is not None or self._unasked or self.home is None:
            return
        if not self.is_there():
            raise KeyringUnavailable(missing(self.url))
        found = self.serving()
        self.home.check(found, self.url)
        assert found is not None
        if self.is_unused() and self.home.holds_personal_values(found.position) and self.is_unused():
            text = N_(
                "The keyring {keyring} never had a key, and this ledger holds personal values: their keys are in "
                "another keyring. Name that one with --keyring or OPVANG_KEYRING."
            )
            raise KeyringUnavailable(say(text, keyring=place(self.url)))
        self._serves = found

    @contextmanager
    def unchecked(self) -> Iterator[None]:
        """Within it, it is used whichever ledger it serves."""
        before, self._unasked = self._unasked, True
        try:
            yield
        finally:
            self._unasked = before

    def _note_head(self, connection: Connection, head: tuple[int, bytes] | None) -> None:
        """Keep the ledger's head, with the key that is made or destroyed. Another ledger may have taken it by now."""
        if head is None or self._serves is None:
            return
        at = {"position": head[0], "leaf": head[1], "keyring_place": self.place}
        mine = (SERVES.c.ledger_id == self._serves.ledger_id) & (SERVES.c.ledger_place == self._serves.ledger_place)
        if connection.execute(update(SERVES).where(mine).values(at)).rowcount != 1:
            text = N_("The keyring {keyring} was given to another ledger a moment ago: nothing was done.")
            raise KeyringUnavailable(say(text, keyring=place(self.url)))

    def _head(self) -> tuple[int, bytes] | None:
        """The last event that is recorded for good: what a transaction records may still be undone."""
        if self.home is None or self._unasked:
            return None
        return self.home.head(self._position)

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
        """A keyed digest: the same content gives the same one, and without the key nothing can be guessed from it.

        Its key is never made here: what was recorded under another one would be recorded twice.
        """
        self.check()
        raw = self._raw(_HMAC)
        if raw is None:
            text = N_("The keyring {keyring} was never finished: run `opvang init`.")
            raise KeyringUnavailable(say(text, keyring=place(self.url)))
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
        with self.reading() as connection:
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
        with self.reading() as connection:
            key = connection.execute(select(KEY.c.name).where(KEY.c.name == subject)).first()
            look_up = connection.execute(select(LOOKUP.c.digest).where(LOOKUP.c.subject == subject)).first()
        return key is not None or look_up is not None

    def destroyed(self) -> set[str]:
        """The subjects for whom no key is made again."""
        with self.reading() as connection:
            return set(connection.execute(select(DESTROYED.c.name)).scalars())

    def rotate(self, *, without: str | None = None, before: Callable[[str], None] = lambda _step: None) -> None:
        """Renew the master key: all keys are wrapped anew, and the old master key is destroyed.

        ``without`` is a subject whose key and look-ups are destroyed with it; safe to repeat. It can be cut off
        anywhere: which of two master keys is right, the keyring itself says. ``before`` is told each step before
        it is taken.
        """
        self.check_owner()
        with self.master.alone():
            self.master.forget()  # another process may have renewed it since it was read
            self._rotate(without, before)

    def _rotate(self, without: str | None, before: Callable[[str], None]) -> None:
        head = self._head()
        old = self.master.key
        new = self.master.successor(before)
        before("wrap all keys anew")
        with self._writing() as connection:
            self._note_head(connection, head)
            if without is not None:
                connection.execute(delete(LOOKUP).where(LOOKUP.c.subject == without))
                connection.execute(delete(KEY).where(KEY.c.name == without))
                connection.execute(delete(DESTROYED).where(DESTROYED.c.name == without))
                connection.execute(insert(DESTROYED).values(name=without))
            for row in connection.execute(select(KEY.c.name, KEY.c.wrapped)).all():
                raw = unwrap(old, row.name, bytes(row.wrapped))
                values = {"wrapped": wrap(new, row.name, raw), "master": fingerprint(new)}
                connection.execute(update(KEY).where(KEY.c.name == row.name).values(values))
        self._keys.clear()
        self.master.forget()
        before("destroy the old master key")
        self.master.settle(fingerprint(new))

    def status(self) -> Status:
        """What is in the keyring, whichever ledger it serves."""
        if not self.is_there():
            raise KeyringUnavailable(missing(self.url))
        found = self.serving()
        with self.unchecked(), self.reading() as connection:
            names = list(connection.execute(select(KEY.c.name)).scalars())
            subjects = sum(1 for name in names if not name.startswith(REGISTER))
            return Status(
                place(self.url),
                subjects,
                _SIGNING in names,
                fingerprint(self.master.key),
                self.master.source,
                None if found is None else found.ledger_name,
                None if found is None else found.position,
            )

    def subjects(self) -> list[str]:
        """The data subjects that have a key."""
        with self.reading() as connection:
            names = connection.execute(select(KEY.c.name).order_by(KEY.c.name)).scalars()
            return [name for name in names if not name.startswith(REGISTER)]

    def copy_into(self, other: "Keyring", subjects: Collection[str]) -> None:
        """Put the keys of these subjects, and those of the register itself, into another keyring in which no key was
        ever made, wrapped by that one's master key."""
        with self.unchecked(), self.reading() as connection:
            keys = connection.execute(select(KEY.c.name, KEY.c.wrapped)).all()
            raw = {
                name: unwrap(self.master.key, name, bytes(wrapped))
                for name, wrapped in keys
                if name.startswith(REGISTER) or name in subjects
            }
            look_ups = [row for row in connection.execute(select(LOOKUP)).mappings() if row["subject"] in subjects]
            destroyed = connection.execute(select(DESTROYED)).mappings().all()
        with other.unchecked():
            master = other.master.key
            with other._writing() as connection:
                connection.execute(delete(KEY))
                for name, key in raw.items():
                    values = {"name": name, "wrapped": wrap(master, name, key), "master": fingerprint(master)}
                    connection.execute(insert(KEY).values(values))
                for table, rows in ((LOOKUP, look_ups), (DESTROYED, destroyed)):
                    for row in rows:
                        connection.execute(insert(table).values(dict(row)))
        other._keys.clear()

    # ------------------------------------------------------------ the database

    @cached_property
    def _engine(self) -> Engine:
        return open_engine(self.url, 5.0)

    def _master_in_use(self) -> str | None:
        with self.reading() as connection:
            return connection.execute(select(KEY.c.master).limit(1)).scalar_one_or_none()

    def _raw(self, name: str) -> bytes | None:
        if name not in self._keys:
            self._load([name])
        return self._keys.get(name)

    def _load(self, names: Sequence[str]) -> None:
        with self.reading() as connection:
            rows = connection.execute(select(KEY.c.name, KEY.c.wrapped).where(KEY.c.name.in_(names))).all()
        for name, wrapped in rows:
            self._keys[name] = unwrap(self.master.key, name, bytes(wrapped))

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
        master, head = self.master.key, self._head()
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
                {"name": name, "wrapped": wrap(master, name, raw), "master": used_now}
                for name, raw in new.items()
                if name not in destroyed
            ]
            if rows:
                self._note_head(connection, head)
                connection.execute(sql, rows)
        return bool(rows)

    def check_owner(self) -> None:
        """Raises ``KeyringUnavailable`` for a role on PostgreSQL that may not destroy or renew keys, and for a keyring
        that is not there or serves another ledger."""
        self.check()
        if self.url.get_backend_name() != "postgresql":
            return
        with self.reading() as connection:
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
        self._position = None if self.home is None else self.home.position()
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
            self._joined = self._joint = self._position = None

    def reading(self) -> AbstractContextManager[Connection]:
        """A transaction on its database, for who reads it."""
        return self._transaction({})

    def _writing(self) -> AbstractContextManager[Connection]:
        return self._transaction(WRITE)

    @contextmanager
    def _transaction(self, options: Mapping[str, bool]) -> Iterator[Connection]:
        self.check()
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
                raise KeyringUnavailable(missing(self.url)) from error
            if told is not None:
                raise KeyringUnavailable(say(N_("Keyring: {problem}"), problem=told.message)) from error
            raise


class _Undone(Exception):
    """What was written together is to be undone."""
