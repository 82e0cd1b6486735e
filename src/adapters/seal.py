"""The leaf hash: what is sealed of an event, and how.

A leaf is the RFC 6962 leaf hash, SHA-256(0x00 || entry). The entry is the canonical JSON (RFC 8785: UTF-8, no white
space) of this array, in this order:

    [position, type, [tag, …], recorded_at, recorded_by, recorded_role, command_id, SHA-256(data) in hex]

`recorded_at` is UTC with six decimals and a Z (`2026-01-31T12:00:00.000000Z`); `recorded_role` and `command_id` are
null where there is none. The data stands in it as its own hash, so that bytes of any kind have one spelling, and so
that a leaf can be checked by someone who may not see the data.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from json.encoder import encode_basestring


def text_of_tags(tags: Sequence[str]) -> str:
    """The canonical JSON array of the tags, in their order."""
    return "[" + ",".join(map(encode_basestring, tags)) + "]"


def text_of_moment(moment: datetime) -> str:
    """An aware moment as ISO 8601 in UTC, with six decimals and a Z."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")[:26] + "Z"


def sealer(
    recorded_at: datetime, recorded_by: str, recorded_role: str | None, command_id: str | None
) -> Callable[[int, str, str, bytes], bytes]:
    """A function from (position, type, canonical tags, data) to the leaf, for events recorded together."""
    role, command = ("null" if text is None else encode_basestring(text) for text in (recorded_role, command_id))
    shared = f'"{text_of_moment(recorded_at)}",{encode_basestring(recorded_by)},{role},{command}'

    def leaf(position: int, kind: str, tags: str, data: bytes) -> bytes:
        entry = f'\x00[{position},{encode_basestring(kind)},{tags},{shared},"{sha256(data).hexdigest()}"]'
        # a damaged row may hold what is no UTF-8: it must get a (wrong) leaf, not an error
        return sha256(entry.encode(errors="surrogateescape")).digest()

    return leaf


def leaf_hash(
    position: int,
    type: str,
    tags: Sequence[str],
    recorded_at: datetime,
    recorded_by: str,
    recorded_role: str | None,
    command_id: str | None,
    data: bytes,
) -> bytes:
    """The 32 bytes that seal one event: over all that is stored of it, its position included."""
    seal = sealer(recorded_at, recorded_by, recorded_role, command_id)
    return seal(position, type, text_of_tags(tags), data)
