"""The one place where personal values are sealed on their way into the record, and opened on their way out.

AES-256-GCM with the data subject's own key. What a ciphertext belongs to is its associated data: the event's stored
type, the field, the subject, and a hash of everything else that the event says. Moved to another event, field or
person it does not open.
"""

import base64
import binascii
import hashlib
import secrets
from collections.abc import Callable, Iterator
from typing import Any

from cryptography.exceptions import InvalidTag

from adapters.canonical import canonical
from adapters.keyring import Keyring
from domain.vocabulary import Personal

_NONCE = 12


class Vault:
    """Seals and opens personal values with the keys of a keyring."""

    def __init__(self, keyring: Keyring) -> None:
        self.keyring = keyring

    def sealed(self, stored_type: str, data: dict[str, Any]) -> dict[str, Any]:
        """The data of an event with every personal value sealed.

        A value whose subject's key was destroyed is not kept. Raises ``KeyringUnavailable``.
        """
        if not any(True for _ in _personal_in(data)):
            return data
        around = _around(data)

        def seal(path: str, personal: dict[str, Any]) -> dict[str, Any]:
            subject, value = personal["personal"], personal.get("value")
            if value is None:
                return {"personal": subject, "sealed": personal.get("sealed")}
            key = self.keyring.key(subject)
            if key is None:
                return {"personal": subject, "sealed": None}
            nonce = secrets.token_bytes(_NONCE)
            sealed = nonce + key.encrypt(nonce, value.encode(), _context(stored_type, path, subject, around))
            return {"personal": subject, "sealed": base64.b64encode(sealed).decode()}

        replaced: dict[str, Any] = _replaced(data, seal)
        return replaced

    @staticmethod
    def with_context(stored_type: str, data: dict[str, Any]) -> dict[str, Any]:
        """The data of a stored event with every personal value bound to its place, so that it can be opened."""

        def bound(path: str, personal: dict[str, Any]) -> Personal:
            subject = personal["personal"]

            def context() -> bytes:
                return _context(stored_type, path, subject, _around(data))

            return Personal(subject, sealed=personal.get("sealed"), context=context)

        replaced: dict[str, Any] = _replaced(data, bound)
        return replaced

    def opened(self, personal: Personal) -> str | None:
        """The text of a stored personal value; None when its subject was erased.

        Raises ``Displaced`` when it is not where it was written, and ``KeyringUnavailable``.
        """
        if personal.sealed is None:
            return None
        key = self.keyring.known_key(personal.subject)
        if key is None:
            return None
        try:
            raw = base64.b64decode(personal.sealed, validate=True)
            return key.decrypt(raw[:_NONCE], raw[_NONCE:], personal.context()).decode()
        except (InvalidTag, binascii.Error, ValueError):
            raise Displaced(f"A personal value of {personal.subject} does not open: it was altered or moved.") from None


class Displaced(Exception):
    """A ciphertext that is not where it was written, or was altered."""


def _is_personal(value: Any) -> bool:
    return isinstance(value, dict) and "personal" in value and set(value) <= {"personal", "value", "sealed"}


def _personal_in(value: Any) -> Iterator[dict[str, Any]]:
    if _is_personal(value):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _personal_in(item)
    elif isinstance(value, list):
        for item in value:
            yield from _personal_in(item)


def _replaced(value: Any, replace: Callable[[str, dict[str, Any]], Any], path: str = "") -> Any:
    if _is_personal(value):
        return replace(path, value)
    if isinstance(value, dict):
        return {key: _replaced(item, replace, f"{path}.{key}" if path else key) for key, item in value.items()}
    if isinstance(value, list):
        return [_replaced(item, replace, f"{path}.{number}") for number, item in enumerate(value)]
    return value


def _around(data: dict[str, Any]) -> str:
    return hashlib.sha256(canonical(_replaced(data, lambda _, personal: personal["personal"]))).hexdigest()


def _context(stored_type: str, path: str, subject: str, around: str) -> bytes:
    return canonical([stored_type, path, subject, around])
