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
    recorded_at: datetime,
    recorded_by: str,
    recorded_role: str | None,
    command_id: str | None,
    errors: str = "strict",
) -> Callable[[int, str, str, bytes], bytes]:
    """A function from (position, type, canonical tags, data) to the leaf, for events recorded together.

    `errors` is what to do with text that is no Unicode, as for `str.encode`: by default the function raises
    ValueError.
    """
    return sealer_of_text(text_of_moment(recorded_at), recorded_by, recorded_role, command_id, errors)


def sealer_of_text(
    recorded_at: str,
    recorded_by: str,
    recorded_role: str | None,
    command_id: str | None,
    errors: str = "strict",
) -> Callable[[int, str, str, bytes], bytes]:
    """The same, from a moment that is text already; and the tags may be any text that stands in their place.

    What is not exactly as it was sealed gives another leaf: no other eight values make up the same array. Raises
    TypeError, now or from the function, for a value of another type.
    """
    role, command = ("null" if text is None else encode_basestring(text) for text in (recorded_role, command_id))
    shared = f'"{recorded_at}",{encode_basestring(recorded_by)},{role},{command}'

    def leaf(position: int, kind: str, tags: str, data: bytes) -> bytes:
        entry = f'\x00[{position},{encode_basestring(kind)},{tags},{shared},"{sha256(data).hexdigest()}"]'
        return sha256(entry.encode(errors=errors)).digest()

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
    # a damaged row may hold what is no UTF-8: it gets a leaf that does not fit, not an error
    seal = sealer(recorded_at, recorded_by, recorded_role, command_id, errors="surrogateescape")
    return seal(position, type, text_of_tags(tags), data)
