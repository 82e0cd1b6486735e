"""What is found, as rows: the rule, the sentence by its code with its values, and from when until when it is found."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any

from pydantic_core import to_json
from sqlalchemy import Table
from sqlalchemy.schema import SchemaItem

from domain.kernel.found import begins, ends
from domain.kernel.rules import Finding, Labelled, Message, code_of, text_of
from projections.engine.tables import (
    METADATA,
    STANDING,
    Values,
    as_number,
    derived_table,
    from_iso,
    index,
    iso,
    moment,
    number,
    text,
)

NOWHERE = 2**62
"""The ``place`` of what is found of no event: after all others."""


def finding_table(name: str, *more: SchemaItem) -> Table:
    """A table of what is found of subjects of a kind, with ``more`` columns and indexes than all such tables have."""
    table = derived_table(
        name,
        moment("since"),
        moment("until"),
        text("rule"),
        number("place"),
        text("about"),
        text("at"),
        text("what"),
        text("said"),
        text("municipality", null=True),
        text("location", null=True),
        index("place", "rule", "about", where=STANDING),
        index("rule", "place", where=STANDING),
        *more,
    )
    table.info[FINDINGS] = True
    return table


FINDINGS = "findings"
"""Marks tables of what is found: see ``Table.info``."""


def finding_values(
    about: str, found: Finding, *, municipality: str | None = None, location: str | None = None
) -> Values:
    """The row of something that is found about a subject, such as ``case:C1``."""
    place = NOWHERE if found.position is None else found.position
    when = _since(found.since), _until(found.until)
    return (
        *when,
        found.rule.id,
        place,
        about,
        iso(found.at) or "",
        code_of(found.detail),
        as_said(found.detail),
        municipality,
        location,
    )


@lru_cache(maxsize=10_000)  # what is found of a subject is derived again and again
def _since(when: date | None) -> int:
    return as_number(begins(when))


@lru_cache(maxsize=10_000)
def _until(when: date | None) -> int:
    return as_number(ends(when))


def finding_tables() -> list[Table]:
    """All tables of what is found, of whatever topic."""
    return [table for _, table in sorted(METADATA.tables.items()) if table.info.get(FINDINGS)]


def as_said(message: Message) -> str:
    """The values of a message, as they stand in a row."""
    return to_json({name: _plain(value) for name, value in message.values.items()}).decode()


def message_of(what: str, said: str) -> Message:
    """The sentence of a row."""
    return Message(text_of(what), _READER.decode(said))


_KEY = "="


def _plain(value: Any) -> Any:
    """A value as JSON, with a mark on what JSON has not."""
    if type(value) in (str, int, bool, type(None)):
        return value
    match value:
        case datetime():
            return {_KEY: "moment", "is": iso(value)}
        case date():
            return {_KEY: "day", "is": value.isoformat()}
        case Enum() | Labelled():
            return {_KEY: "label", "is": str(value)}
        case Message():
            return {_KEY: "message", "what": code_of(value), "said": _plain(value.values)}
        case Decimal():
            return {_KEY: "euros", "is": str(value)}
        case Mapping():
            return {str(key): _plain(one) for key, one in value.items()}
        case list() | tuple() | set() | frozenset():
            return [_plain(one) for one in value]
    raise TypeError(f"nothing is said with {value!r}")


def _back(value: Any) -> Any:
    """A part of JSON as the value that it was."""
    match value:
        case {"=": "message", "what": what, "said": said}:
            return Message(text_of(what), said)
        case {"=": "label", "is": is_}:
            return Labelled(is_)
        case {"=": "day" | "moment", "is": is_}:
            return from_iso(is_)
        case {"=": "euros", "is": is_}:
            return Decimal(is_)
        case _:
            return value


_READER = json.JSONDecoder(object_hook=_back)
