"""What is found, as rows: the rule, the sentence by its code with its values, and from when until when it is found."""

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from sqlalchemy import Table

from domain.kernel.found import begins, ends
from domain.kernel.rules import RULES, Finding, Labelled, Message, code_of, text_of
from projections.engine.believed import found_now, rows
from projections.engine.question import Asked
from projections.engine.tables import (
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


def finding_table(name: str) -> Table:
    """A table of what is found of subjects of a kind."""
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
    said = json.dumps(_plain(dict(found.detail.values)), ensure_ascii=False, separators=(",", ":"))
    when = as_number(begins(found.since)), as_number(ends(found.until))
    return (
        *when,
        found.rule.id,
        place,
        about,
        iso(found.at) or "",
        code_of(found.detail),
        said,
        municipality,
        location,
    )


def found_in(asked: Asked, table: Table) -> Iterator[tuple[str, Finding]]:
    """What is found at the moment asked about, each with what it is about."""
    for row in rows(asked, table, found_now(table, asked)):
        position = None if row.place == NOWHERE else row.place
        at = from_iso(row.at) if row.at else None
        yield row.about, Finding(RULES[row.rule], message_of(row.what, row.said), position, at)


def message_of(what: str, said: str) -> Message:
    """The sentence of a row."""
    values = _back(json.loads(said))
    return Message(text_of(what), values)


_KEY = "="


def _plain(value: Any) -> Any:
    """A value as JSON, with a mark on what JSON has not."""
    match value:
        case Message():
            return {_KEY: "message", "what": code_of(value), "said": _plain(dict(value.values))}
        case Enum():
            return {_KEY: "label", "is": str(value.value)}
        case Labelled():
            return {_KEY: "label", "is": str(value)}
        case date():
            return {_KEY: "day" if not isinstance(value, datetime) else "moment", "is": iso(value)}
        case Decimal():
            return {_KEY: "euros", "is": str(value)}
        case Mapping():
            return {str(key): _plain(one) for key, one in value.items()}
        case list() | tuple() | set() | frozenset():
            return [_plain(one) for one in value]
        case _:
            return value


def _back(value: Any) -> Any:
    match value:
        case {"=": "message", "what": what, "said": said}:
            return Message(text_of(what), _back(said))
        case {"=": "label", "is": is_}:
            return Labelled(is_)
        case {"=": "day" | "moment", "is": is_}:
            return from_iso(is_)
        case {"=": "euros", "is": is_}:
            return Decimal(is_)
        case dict():
            return {key: _back(one) for key, one in value.items()}
        case list():
            return [_back(one) for one in value]
        case _:
            return value
