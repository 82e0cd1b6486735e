"""The one place where personal values are sealed on their way into the record, and opened on their way out.

AES-256-GCM with the data subject's own key. What a ciphertext belongs to is its associated data: the event's stored
type, the field, the subject, and a hash of everything else that the event says. Moved to another event, field or
person it does not open.
"""

import base64
import binascii
import hashlib
import json
import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import Any, Protocol, cast

from cryptography.exceptions import InvalidTag

from adapters.privacy.errors import KeyringUnavailable
from adapters.privacy.keyring import Keyring
from adapters.privacy.look_up import LookUp, by_v_number
from adapters.privacy.padding import padded, unpadded
from adapters.seal.canonical_json import canonical
from domain.cases.member import V_NUMBER
from domain.kernel.errors import ForPeople
from domain.kernel.personal import Personal, in_data, replaced
from domain.kernel.rules import N_, say

_NONCE = 12


class Vault:
    """Seals and opens personal values with the keys of a keyring."""

    def __init__(self, keyring: Keyring, is_erased: Callable[[str], bool] = lambda _subject: True) -> None:
        """``is_erased`` says whether the record orders that a subject is erased."""
        self.keyring = keyring
        self._is_erased = is_erased

    def sealed(self, stored_type: str, data: dict[str, Any]) -> dict[str, Any]:
        """The data of an event with every personal value sealed.

        A value of a subject that was erased is not kept. Raises ``KeyringUnavailable``, also where the keyring
        destroyed a key and the record does not say so.
        """
        if next(in_data(data), None) is None:
            return data
        around = _around(data)

        def seal(path: str, personal: dict[str, Any]) -> dict[str, Any]:
            subject, value = personal["personal"], personal.get("value")
            if value is None:
                return {"personal": subject, "sealed": personal.get("sealed")}
            key = self.keyring.key(subject)
            if key is None:
                if not self._is_erased(subject):
                    text = N_(
                        "The key of {subject} was destroyed, and this ledger does not say so: an older ledger was put "
                        "back. Erase {subject} again: `opvang key erase {subject}`."
                    )
                    raise KeyringUnavailable(say(text, subject=subject))
                return {"personal": subject, "sealed": None}
            nonce = secrets.token_bytes(_NONCE)
            sealed = nonce + key.encrypt(nonce, padded(value.encode()), _context(stored_type, path, subject, around))
            return {"personal": subject, "sealed": base64.b64encode(sealed).decode()}

        return cast(dict[str, Any], replaced(data, seal))

    def opened(self, personal: Personal) -> str | None:
        """The text of a stored personal value; None when it was never kept, or the keyring has no key for it.

        Raises ``Displaced`` when it is not where it was written, or another key sealed it, and ``KeyringUnavailable``.
        """
        if personal.sealed is None:
            return None
        key = self.keyring.known_key(personal.subject)
        if key is None:
            return None
        try:
            raw = base64.b64decode(personal.sealed, validate=True)
            return unpadded(key.decrypt(raw[:_NONCE], raw[_NONCE:], _context_of(personal))).decode()
        except (InvalidTag, binascii.Error, ValueError):
            text = N_(
                "A personal value of {subject} does not open: it was altered or moved, or sealed with the key of "
                "another keyring."
            )
            raise Displaced(say(text, subject=personal.subject)) from None


def opens_any(keyring: Keyring, events: Iterable["Origin"]) -> bool | None:
    """Whether the keyring opens the first personal value, of those of stored events, that it has a key for; None when
    there is none."""
    vault = Vault(keyring)
    for stored in events:
        for _, found in in_data(json.loads(stored.data)):
            if found.get("sealed") and keyring.known_key(found["personal"]) is not None:
                try:
                    vault.opened(Personal(found["personal"], sealed=found["sealed"], origin=stored))
                except Displaced:
                    return False
                return True
    return None


def recorded_numbers(keyring: Keyring, events: Iterable["Origin"]) -> Iterator[LookUp]:
    """The look-ups by the V-numbers in stored events, as far as the keyring opens these."""
    vault = Vault(keyring)
    for stored in events:
        case = next((tag.removeprefix("case:") for tag in stored.tags if tag.startswith("case:")), None)
        for path, found in in_data(json.loads(stored.data)):
            if case is not None and path.rpartition(".")[2] == V_NUMBER:
                with suppress(Displaced):
                    number = vault.opened(Personal(found["personal"], sealed=found.get("sealed"), origin=stored))
                    if number is not None:
                        yield LookUp(by_v_number(number), found["personal"], case)


class Displaced(ForPeople):
    """A ciphertext that is not where it was written, or was altered."""


class Origin(Protocol):
    """The stored event that a personal value stands in."""

    @property
    def type(self) -> str:
        """Its stored type."""

    @property
    def data(self) -> bytes:
        """Its canonical JSON."""

    @property
    def tags(self) -> tuple[str, ...]:
        """What it touches."""


def _context_of(personal: Personal) -> bytes:
    """What binds a stored value to its place; raises ValueError when it has none, or stands in two."""
    if personal.origin is None:
        raise ValueError("not from the record")
    origin = cast(Origin, personal.origin)
    data = json.loads(origin.data)
    (path,) = [path for path, found in in_data(data) if found == personal.as_data()]
    return _context(origin.type, path, personal.subject, _around(data))


def _around(data: dict[str, Any]) -> str:
    return hashlib.sha256(canonical(replaced(data, lambda _, personal: personal["personal"]))).hexdigest()


def _context(stored_type: str, path: str, subject: str, around: str) -> bytes:
    return canonical([stored_type, path, subject, around])
