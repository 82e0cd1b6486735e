"""A codec whose keys and nonces are no secret, so that what it stores is the same each time."""

from datetime import UTC, datetime
from typing import cast
from unittest.mock import patch

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from eventsourcing.dcb.domain import Tagged

from adapters.ledger.ledger import StoredEvent
from adapters.privacy.keyring import Keyring
from adapters.privacy.vault import Vault
from adapters.register.codec import Codec
from domain.catalogue import CATALOGUE, Catalogue
from domain.kernel.history import Event, Recorded

GLASS = AESGCM(bytes(32))


class GlassKeyring:
    """Gives every subject the same key."""

    def key(self, _subject: str) -> AESGCM:
        return GLASS

    def known_key(self, _subject: str) -> AESGCM:
        return GLASS


def codec(catalogue: Catalogue = CATALOGUE) -> Codec:
    return Codec(Vault(cast(Keyring, GlassKeyring())), catalogue)


def stored(tagged: Tagged[Event], position: int = 1) -> StoredEvent:
    """The event as it would be stored; its number and time are of no account."""
    with patch("adapters.privacy.vault.secrets.token_bytes", bytes):
        encoded = codec().encode(tagged)
    at = datetime(2024, 1, 1, tzinfo=UTC)
    return StoredEvent(position, encoded.type, tuple(encoded.tags), encoded.data, at, "test", None, None, b"")


def read(event: StoredEvent, catalogue: Catalogue = CATALOGUE) -> Recorded:
    """The event as it is read back."""
    recorded = codec(catalogue).decode(event)
    assert recorded is not None, event.type
    return recorded
