"""Where a ledger was when its keyring took the place of one that was lost: what was known by digests of that one is not
known again."""

from sqlalchemy import delete, insert, inspect, select

from adapters.privacy.keyring import Keyring
from adapters.privacy.keyring_tables import BEGUN

KEYED = "import-"
"""What the ids of imported rows begin with that rest on the keyring, as all did in earlier versions."""


def begin(keyring: Keyring, position: int) -> None:
    """Say that it began at this position of its ledger. Raises ``KeyringUnavailable``."""
    with keyring.unchecked(), keyring.transaction() as connection:
        connection.execute(delete(BEGUN))
        connection.execute(insert(BEGUN).values(single=1, position=position))


def begun(keyring: Keyring) -> int:
    """At which position it began; 0 for one that was there from the first. Raises ``KeyringUnavailable``."""
    with keyring.unchecked(), keyring.reading() as connection:
        if not inspect(connection).has_table(BEGUN.name):
            return 0
        return connection.execute(select(BEGUN.c.position)).scalar_one_or_none() or 0
