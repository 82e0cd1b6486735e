"""Answers as tables for people, and as JSON or CSV for programs."""

import csv
import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from adapters.cli.terminal.settings import Settings
from adapters.cli.terminal.streams import for_programs, visible, visible_json
from domain.kernel.rules import N_, Message

Row = Mapping[str, Any]


def as_json(value: Any, settings: Settings) -> None:
    """Print JSON, messages in it rendered in the language of this run."""

    def plain(item: Any) -> Any:
        if isinstance(item, Message):
            return settings.texts.render(item)
        if isinstance(item, Decimal):
            return f"{item:.2f}"
        raise TypeError(type(item).__name__)

    text = json.dumps(value, ensure_ascii=False, indent=2, default=plain)
    for_programs().write(f"{visible_json(text)}\n")


def as_csv(rows: Sequence[Row], columns: Sequence[str], settings: Settings) -> None:
    """Print CSV with a heading. No cell can be run as a formula by a spreadsheet."""
    writer = csv.writer(for_programs(), lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_safe(row.get(column), settings) for column in columns])


def _safe(value: Any, settings: Settings) -> Any:
    if value is None or isinstance(value, int | Decimal):
        return value
    if isinstance(value, list | tuple):
        value = ", ".join(map(str, value))
    text = settings.texts.render(value) if isinstance(value, Message) else str(value)
    text = visible(text)
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def line(text: str, settings: Settings, style: str = "") -> None:
    """Print a line for people."""
    settings.console.print(visible(text), style=style, markup=False)


def as_table(title: str, rows: Sequence[Row], columns: Mapping[str, str], settings: Settings) -> None:
    """Print a table: ``columns`` gives each key its heading, already translated. Codes are shown by their labels."""
    from rich.table import Table
    from rich.text import Text

    if not rows:
        none = settings.texts.say(N_("none"))
        settings.console.print(Text(visible(f"{title}: {none}"), style="bold"))
        return
    numeric = {key for key in columns if any(isinstance(row.get(key), int | Decimal) for row in rows)}
    table = Table(title=Text(visible(title)), title_justify="left", title_style="bold")
    for key, heading in columns.items():
        table.add_column(heading, justify="right" if key in numeric else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(visible(shown(row.get(key), settings)), style=style(row, key)) for key in columns))
    settings.console.print(table)


def shown(value: Any, settings: Settings) -> str:
    """A value as people read it."""
    match value:
        case None:
            return ""
        case Message():
            return settings.texts.render(value)
        case bool():
            return settings.texts.say(N_("yes")) if value else settings.texts.say(N_("no"))
        case str():
            return settings.texts.moment_or_label(value)
        case list() | tuple():
            return ", ".join(shown(item, settings) for item in value)
        case Mapping():
            return ", ".join(f"{shown(k, settings)} {shown(v, settings)}" for k, v in value.items())
        case Decimal():
            return settings.texts.value(value)
        case _:
            return str(value)


def not_known(rows: Sequence[Row], *keys: str) -> list[dict[str, Any]]:
    """The rows, with what is None of these said to be not known."""
    return [dict(row) | {key: "not_known" for key in keys if row[key] is None} for row in rows]


def style(row: Row, key: str) -> str:
    """What deserves the eye: late and missing red, pending yellow, no room left red."""
    value = row.get(key)
    if value in ("late", "missing", "error") or (key == "free" and isinstance(value, int) and value < 0):
        return "red"
    if value == "on_time":
        return "green"
    return "yellow" if value in ("pending", "attention") else ""
