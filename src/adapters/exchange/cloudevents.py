"""An event as others read it: a line of JSON in the NL GOV profile for CloudEvents 1.1 (docs/export.md).

Everything that is sealed of an event is in its line, so that the ledger can be made again from the lines: the same
bytes, the same leaves, the same root. Personal fields stand in it as in the ledger, as ciphertext, and no key does.
"""

import base64
import binascii
import json
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from adapters.audit.proofs import leaf_of
from adapters.ledger.rows import StoredEvent
from adapters.seal.canonical_json import canonical
from adapters.seal.leaf import text_of_moment, text_of_tags

SOURCE = "urn:nld:opvang"
"""Who publishes, unless it is said; the id of the ledger follows it."""
LAST = "nl.opvang.RegisterExported.v1"
"""The type of the last line, by which a stream that was cut off is known."""

_SOURCE = re.compile(r"urn:nld:[A-Za-z0-9()+,.:=@;$_!*'%/-]{1,200}")
_STORED_TYPE = re.compile(r"([A-Za-z0-9]+)@(\d+)")
_TYPE = re.compile(r"nl\.opvang\.([A-Za-z0-9]+)\.v(\d+)")


class Unfit(Exception):
    """A line that is not what was exported."""


@dataclass(frozen=True, slots=True)
class Line:
    """What a line says: an event, and the keyed digest of the command that it answers."""

    event: StoredEvent
    digest: str | None


def is_source(text: str) -> bool:
    """Whether the text can name who publishes: a URN in the Dutch namespace."""
    return _SOURCE.fullmatch(text) is not None


def line_of(line: Line, source: str) -> str:
    """The line of an event, without its end. ``time`` is when it was recorded, as the profile asks."""
    event = line.event
    attributes = {
        "specversion": "1.0",
        "type": _type(event.type),
        "source": source,
        "id": str(event.position),
        "time": text_of_moment(event.recorded_at),
        "subject": event.tags[0] if event.tags else None,
        "datacontenttype": "application/json",
        "sequence": str(event.position),
        "sequencetype": "Integer",
        "tags": text_of_tags(event.tags),
        "recordedby": event.recorded_by,
        "recordedrole": event.recorded_role,
        "commandid": event.command_id,
        "commanddigest": line.digest,
        "leaf": event.leaf.hex(),
    }
    there = {name: value for name, value in attributes.items() if value is not None}
    return f'{_json(there)[:-1]},"{_data(event.data)}}}'


def last_line(source: str, first: int, size: int, root: bytes, digest: str, time: datetime | None) -> str:
    """The line after the events: the register's size and root, and a SHA-256 over all lines before it."""
    attributes: dict[str, Any] = {
        "specversion": "1.0",
        "type": LAST,
        "source": source,
        "id": f"exported-{first}-{size}",
    }
    if time is not None:
        attributes["time"] = text_of_moment(time)
    attributes["datacontenttype"] = "application/json"
    attributes["data"] = {"first": first, "size": size, "root": root.hex(), "sha256": digest}
    return _json(attributes)


def parsed(content: bytes) -> dict[str, Any]:
    """The attributes on a line. Raises ``Unfit`` for what is none of ours."""
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        raise Unfit from None
    if not isinstance(found, dict) or not all(isinstance(found.get(name), str) for name in ("type", "source", "id")):
        raise Unfit
    return found


def read_line(content: bytes, found: dict[str, Any]) -> Line:
    """What a line says, checked to the last byte and against its own seal. Raises ``Unfit``."""
    try:
        event = StoredEvent(
            position=int(found["id"]),
            type=_stored_type(found["type"]),
            tags=tuple(json.loads(found["tags"])),
            data=base64.b64decode(found["data_base64"]) if "data_base64" in found else canonical(found["data"]),
            recorded_at=datetime.fromisoformat(found["time"]),
            recorded_by=found["recordedby"],
            recorded_role=found.get("recordedrole"),
            command_id=found.get("commandid"),
            leaf=bytes.fromhex(found["leaf"]),
        )
        line = Line(event, found.get("commanddigest"))
        texts: tuple[object, ...] = (
            event.type,
            event.recorded_by,
            event.recorded_role,
            event.command_id,
            line.digest,
            *event.tags,
        )
        fits = (
            all(text is None or (isinstance(text, str) and "\0" not in text) for text in texts)
            and (event.command_id is None) == (line.digest is None)
            and line_of(line, found["source"]).encode() == content
            and leaf_of(event) == event.leaf
        )
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError, binascii.Error):
        raise Unfit from None
    if not fits:
        raise Unfit
    return line


def _type(stored: str) -> str:
    found = _STORED_TYPE.fullmatch(stored)
    return f"nl.opvang.{found[1]}.v{found[2]}" if found else f"nl.opvang.{stored}"


def _stored_type(type_: str) -> str:
    found = _TYPE.fullmatch(type_)
    return f"{found[1]}@{found[2]}" if found else type_.removeprefix("nl.opvang.")


def _data(data: bytes) -> str:
    """The member that holds the data: as it is where that gives the same bytes back."""
    try:
        if canonical(json.loads(data)) == data:
            return f'data":{data.decode()}'
    except (ValueError, RecursionError):
        pass
    return f'data_base64":"{base64.b64encode(data).decode()}"'


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
