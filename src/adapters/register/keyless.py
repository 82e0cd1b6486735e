"""Whose personal values stand in the ledger without a key to read them by, and were not erased."""

import re
from typing import NamedTuple

from eventsourcing.dcb.api import DCBQuery, DCBQueryItem

from adapters.privacy.belonging import SEALED
from adapters.register.register import Register
from domain.data_subjects import ERASURES, ErasureOrdered

_SUBJECT = re.compile(rb'"personal":"([^"]+)","sealed":"')
"""In canonical JSON a subject stands before what is sealed of it, and in a text these quotation marks are escaped."""


class Keyless(NamedTuple):
    """How many data subjects are without a key, and the first and last positions of what cannot be read."""

    subjects: int
    first: int
    last: int


def keyless(register: Register) -> Keyless | None:
    """Those of the ledger whose keys its keyring does not have; None where it has them all, or serves another ledger.

    It reads the whole ledger. Raises ``KeyringUnavailable``, and what the ledger raises.
    """
    serving = register.keyring.serving()
    if serving is None or serving.ledger_id != register.ledger.ledger_id:
        return None
    with register.keyring.unchecked():
        known = set(register.keyring.subjects())
    orders = register.recorded(DCBQuery(items=[DCBQueryItem(tags=[ERASURES])]))
    known |= {one.event.subject for one in orders if isinstance(one.event, ErasureOrdered)}
    found: set[str] = set()
    positions: list[int] = []
    for stored in register.ledger.stored():
        if SEALED in stored.data and (without := set(map(bytes.decode, _SUBJECT.findall(stored.data))) - known):
            found |= without
            positions = [*positions[:1], stored.position]
    return Keyless(len(found), positions[0], positions[-1]) if found else None
