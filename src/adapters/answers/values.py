"""Values of answers as people read them, wherever they do: in a table, a spreadsheet or a page."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from adapters.answers.texts import Texts
from domain.kernel.rules import N_, Message
from projections.engine.question import Column, Kind

Record = Mapping[str, Any]
"""A row of an answer by the keys of its columns."""

NUMERIC = frozenset({Kind.COUNT, Kind.YEAR, Kind.POSITION, Kind.EUROS, Kind.PRICE})
"""What is put under one another by its last digit."""


def shown(value: Any, texts: Texts) -> str:
    """A value as people read it."""
    match value:
        case None:
            return ""
        case Message():
            return texts.render(value)
        case bool():
            return texts.say(N_("yes")) if value else texts.say(N_("no"))
        case str():
            return texts.moment_or_label(value)
        case list() | tuple():
            return ", ".join(shown(item, texts) for item in value)
        case Mapping():
            return ", ".join(f"{shown(k, texts)} {shown(v, texts)}" for k, v in value.items())
        case Decimal():
            return texts.value(value)
        case _:
            return str(value)


def not_known(records: Sequence[Record], columns: Sequence[Column]) -> list[dict[str, Any]]:
    """The records, with what is None where that means that it is not known, said to be so."""
    unknown = [column.key for column in columns if column.unknown]
    return [dict(record) | {key: "not_known" for key in unknown if record[key] is None} for record in records]


def style(record: Record, key: str) -> str:
    """What deserves the eye: late and missing red, pending yellow, no room left red."""
    value = record.get(key)
    if value in ("late", "missing", "error") or (key == "free" and isinstance(value, int) and value < 0):
        return "red"
    if value == "on_time":
        return "green"
    return "yellow" if value in ("pending", "attention") else ""
