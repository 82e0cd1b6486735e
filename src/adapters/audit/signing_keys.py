"""The public halves of the keys that sign checkpoints of a ledger: they are in the ledger.

So whoever may read the ledger can check a checkpoint, and needs no key for it.
"""

from collections.abc import Sequence

from sqlalchemy import insert, select

from adapters.ledger.ledger import Ledger
from adapters.ledger.ledger_tables import signing_key
from adapters.ledger.raw_rows import RawRows, Row
from adapters.seal.checkpoint import VerifierKey, is_name


def origin_of(ledger: Ledger) -> str:
    """The name of the ledger's tree, in its checkpoints and keys."""
    return f"opvang/{ledger.ledger_id}"


def register_key(ledger: Ledger, key: VerifierKey) -> None:
    """Keep a key in the ledger; safe to repeat. Raises what recording in the ledger raises."""
    key_id = key.key_id.hex()
    with ledger.transaction() as connection:
        known = select(signing_key.c.key_id).where(signing_key.c.key_id == key_id)
        if connection.execute(known).first() is None:
            row = {"key_id": key_id, "name": key.name, "public": key.public, "position": ledger.head()}
            connection.execute(insert(signing_key).values(row))


def registered_rows(rows: RawRows) -> list[Row]:
    """The registered keys as they are stored: (key id, name, public key, position). Raises Unreadable."""
    return rows.rows("SELECT key_id, name, public, position FROM signing_key ORDER BY position, key_id")


def is_as_registered(row: Row, origin: str) -> bool:
    """Whether a registered key is whole: its id follows from its name and itself, and its name is the ledger's."""
    key_id, name, public, position = row
    if name != origin or not is_name(origin) or not isinstance(public, bytes) or len(public) != 32:
        return False
    return bool(key_id == VerifierKey(name, public).key_id.hex()) and isinstance(position, int) and position >= 0


def registered_keys(rows: Sequence[Row], origin: str) -> list[VerifierKey]:
    """The keys of these rows that are whole, oldest first."""
    return [VerifierKey(row[1], row[2]) for row in rows if is_as_registered(row, origin)]
