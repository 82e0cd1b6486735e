"""What is found by something personal: a case by a V-number, an id by the text of which an import made it.

Kept is an HMAC of what is asked by, under a key of the keyring's own, and beside it that text, sealed under the key of
each data subject whom it is about. Whenever somebody is erased that person's rows go, with all others of the same
text, and what is left is worked out anew under another key: no row of before, and no id that was made with the old
key, can confirm a guess any more.
"""

import hmac
import re
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import URL, Connection, delete, insert, select, text

from adapters.privacy.errors import KeyringUnavailable, renewed, unfinished
from adapters.privacy.keyring_tables import KEY, LOOKUP
from adapters.privacy.master_key import MasterKey
from adapters.privacy.padding import padded, unpadded
from adapters.privacy.wrapping import fingerprint, unwrap

LOOK_UP_KEY = "register/lookup"
"""The name of the key in the keyring."""

NOBODY = ""
"""In the place of a data subject, for a text that is about none, such as the number of an invoice."""

_NONCE = 12
_V_NUMBER = b"v-number\0"
_OF_IMPORT = b"import id\0"
_LETTERS = 20


@dataclass(frozen=True, slots=True)
class LookUp:
    """By what something is found, whom that is about, and what is found: a case, or an id."""

    asked: bytes
    subject: str
    found: str


def by_v_number(number: str) -> bytes:
    """What a case is asked for by: its number, however it is written."""
    return _V_NUMBER + _plain(number.encode())


def by_text(text: str) -> bytes:
    """What the id is asked for by that an import made of a text."""
    return _OF_IMPORT + text.encode()


class Keys(Protocol):
    """What a keyring gives to look-ups."""

    url: URL
    master: MasterKey

    def make(self, names: Iterable[str]) -> None:
        """Have the keys of these subjects at hand."""

    def raw(self, name: str) -> bytes | None:
        """A key that is there."""

    def master_in_use(self) -> str | None:
        """The fingerprint of the master key that wraps the keys."""

    def reading(self) -> AbstractContextManager[Connection]:
        """A transaction that reads."""

    def transaction(self) -> AbstractContextManager[Connection]:
        """A transaction that writes."""


class LookUps:
    """The look-ups of a keyring. Every method may raise ``KeyringUnavailable``."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        self._key = (b"", b"")

    def remember(self, look_ups: Sequence[LookUp]) -> None:
        """Let these be found from now on; of a subject whose key was destroyed, nothing."""
        if not look_ups:
            return
        self._keys.make({one.subject for one in look_ups} - {NOBODY})
        wrapped, key = self._current()
        of_subjects = [(one, self._keys.raw(one.subject) if one.subject else key) for one in look_ups]
        rows = [_row(key, of_subject, one) for one, of_subject in of_subjects if of_subject is not None]
        sql = text(
            "INSERT INTO lookup (digest, subject, found, sealed) VALUES (:digest, :subject, :found, :sealed) "
            "ON CONFLICT DO NOTHING"
        )
        if rows:
            with self._keys.transaction() as connection:
                connection.execute(sql, rows)
                if _wrapped(connection) != wrapped:
                    raise renewed()

    def persons(self, number: str) -> list[tuple[str, str]]:
        """The persons with whom a V-number was recorded, each with the case."""
        return self._found(by_v_number(number))

    def id_of(self, asked: str) -> str:
        """The id for a text that must not be one itself: the same for the same, until somebody is erased with whom it
        was recorded."""
        found = self._found(by_text(asked))
        return found[0][1] if found else _letters(_digest(self._current()[1], by_text(asked)))

    def _found(self, asked: bytes) -> list[tuple[str, str]]:
        while True:
            wrapped, key = self._current()
            with self._keys.reading() as connection:
                wanted = LOOKUP.c.digest == _digest(key, asked)
                rows = select(LOOKUP.c.subject, LOOKUP.c.found).where(wanted).order_by(LOOKUP.c.found, LOOKUP.c.subject)
                found = [(row.subject, row.found) for row in connection.execute(rows)]
                if _wrapped(connection) == wrapped:  # nobody was erased meanwhile
                    return found

    def _current(self) -> tuple[bytes, bytes]:
        """The key as it is kept now, and itself: another process may have renewed it."""
        keys = self._keys
        with keys.reading() as connection:
            wrapped = _wrapped(connection)
        if wrapped is None:
            raise unfinished(keys.url)
        if wrapped != self._key[0]:
            if keys.master_in_use() != fingerprint(keys.master.key):
                keys.master.forget()
            self._key = wrapped, unwrap(keys.master.key, LOOK_UP_KEY, wrapped)
        return self._key


def opened(connection: Connection, master: bytes) -> dict[str, bytes]:
    """All keys by their names. One that does not open is of no use to anybody, and keeps nobody from erasing.

    Raises ``KeyringUnavailable`` when the look-up key does not: it is another master key then.
    """
    keys = {}
    for name, wrapped in connection.execute(select(KEY.c.name, KEY.c.wrapped)).all():
        try:
            keys[name] = unwrap(master, name, bytes(wrapped))
        except KeyringUnavailable:
            if name == LOOK_UP_KEY:
                raise
    return keys


def renew(connection: Connection, old: bytes, keys: Mapping[str, bytes], without: str) -> None:
    """Work out all rows anew under the look-up key that is among the ``keys`` by now. Those of a subject go, with the
    ids that were made of the same texts, and what no key opens: it could never be found again."""
    new = keys[LOOK_UP_KEY]
    opened = list(_opened(connection, {**keys, NOBODY: old}))
    gone = {_plain(one.asked) for one in opened if one.subject == without}
    left = [
        one
        for one in opened
        if one.subject != without and not (one.asked.startswith(_OF_IMPORT) and _plain(one.asked) in gone)
    ]
    connection.execute(delete(LOOKUP))
    if left:
        keys = {**keys, NOBODY: new}
        connection.execute(insert(LOOKUP), [_row(new, keys[one.subject], one) for one in left])


def _wrapped(connection: Connection) -> bytes | None:
    found = connection.execute(select(KEY.c.wrapped).where(KEY.c.name == LOOK_UP_KEY)).scalar_one_or_none()
    return None if found is None else bytes(found)


def _digest(key: bytes, asked: bytes) -> str:
    return hmac.digest(key, asked, "sha256").hex()


def _letters(known: str) -> str:
    # of letters only, so that it cannot look like a number of a person
    return "".join(chr(ord("a") + int(digit, 16)) for digit in known[:_LETTERS])


def _row(key: bytes, of_subject: bytes, one: LookUp) -> dict[str, str | bytes]:
    nonce = secrets.token_bytes(_NONCE)
    sealed = nonce + AESGCM(of_subject).encrypt(nonce, padded(one.asked), _context(one.subject))
    return {"digest": _digest(key, one.asked), "subject": one.subject, "found": one.found, "sealed": sealed}


def _opened(connection: Connection, keys: Mapping[str, bytes]) -> Iterator[LookUp]:
    for found in connection.execute(select(LOOKUP.c.subject, LOOKUP.c.found, LOOKUP.c.sealed)):
        key, sealed = keys.get(found.subject), bytes(found.sealed)
        if key is None:
            continue
        try:
            asked = AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], _context(found.subject))
        except (InvalidTag, ValueError):
            continue
        yield LookUp(unpadded(asked), found.subject, found.found)


def _context(subject: str) -> bytes:
    return b"look-up\0" + subject.encode()


def _plain(text: bytes) -> bytes:
    """A text as it is compared: a number is the same one with and without its V and its blanks."""
    kept = re.sub(rb"[^0-9A-Z\x80-\xff]", b"", text.rpartition(b"\0")[2].upper())
    return kept.removeprefix(b"V")
