"""Keys wrapped by a master key, and how master keys are written."""

import base64
import binascii
import hashlib
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from adapters.privacy.errors import KeyringUnavailable
from domain.kernel.rules import N_, say

_NONCE = 12


def fingerprint(master: bytes) -> str:
    """A name for a master key that gives nothing of it away."""
    return hashlib.sha256(b"opvang master key\0" + master).hexdigest()[:16]


def key_of(text: str, where: str) -> bytes:
    """The master key that is written in base64. Raises ``KeyringUnavailable``, which names ``where`` it was read."""
    try:
        raw = base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError):
        raw = b""
    if len(raw) != 32:
        raise KeyringUnavailable(
            say(N_("{where} does not hold a master key: that is 32 bytes in base64."), where=where)
        )
    return raw


def wrap(master: bytes, name: str, raw: bytes) -> bytes:
    """A key as it is kept."""
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(master).encrypt(nonce, raw, name.encode())


def unwrap(master: bytes, name: str, wrapped: bytes) -> bytes:
    """A key as it was kept. Raises ``KeyringUnavailable``."""
    try:
        return AESGCM(master).decrypt(wrapped[:_NONCE], wrapped[_NONCE:], name.encode())
    except (InvalidTag, ValueError):
        told = N_("The key {name} does not open with the master key: the keyring is damaged.")
        raise KeyringUnavailable(say(told, name=name)) from None
