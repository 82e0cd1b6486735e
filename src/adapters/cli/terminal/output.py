"""Answers as tables for people, and as JSON or CSV for programs."""

import csv
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from decimal import Decimal
from textwrap import indent
from typing import Any

from adapters.answers.values import Record, shown, style
from adapters.cli.terminal.settings import Settings
from adapters.cli.terminal.streams import for_programs
from domain.kernel.readable import visible, visible_in_json
from domain.kernel.rules import N_, Message


def as_json(value: Any, settings: Settings) -> None:
    """Print JSON, messages in it rendered in the language of this run."""
    text = json.dumps(value, ensure_ascii=False, indent=2, default=_plain(settings))
    for_programs().write(f"{visible_in_json(text)}\n")


def as_json_list(records: Iterable[Record], settings: Settings) -> None:
    """Print a list in JSON, the same to the byte, one record after another: it is never in memory as a whole."""
    out, before = for_programs(), "[\n"
    for record in records:
        text = json.dumps(record, ensure_ascii=False, indent=2, default=_plain(settings))
        out.write(before + indent(visible_in_json(text), "  "))
        before = ",\n"
    out.write("[]\n" if before == "[\n" else "\n]\n")


def _plain(settings: Settings) -> Any:
    def plain(item: Any) -> Any:
        if isinstance(item, Message):
            return settings.texts.render(item)
        if isinstance(item, Decimal):
            return f"{item:.2f}"
        raise TypeError(type(item).__name__)

    return plain


def as_csv(records: Iterable[Record], columns: Sequence[str], settings: Settings) -> None:
    """Print CSV with a heading. No cell can be run as a formula by a spreadsheet."""
    writer = csv.writer(for_programs(), lineterminator="\n")
    writer.writerow(columns)
    for record in records:
        writer.writerow([_safe(record[column], settings) for column in columns])


def _safe(value: Any, settings: Settings) -> Any:
    if value is None or isinstance(value, int | Decimal):
        return value
    if isinstance(value, list | tuple):
        if any(isinstance(item, Mapping) for item in value):
            return json.dumps(value, ensure_ascii=False, default=_plain(settings))
        value = ", ".join(map(str, value))
    text = settings.texts.render(value) if isinstance(value, Message) else str(value)
    text = visible(text)
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def line(text: str, settings: Settings, style: str = "", *, to_copy: bool = False) -> None:
    """Print a line for people; one that is there ``to_copy`` is not broken."""
    settings.console.print(visible(text), style=style, markup=False, soft_wrap=to_copy)


def as_table(
    title: str,
    records: Sequence[Record],
    headings: Mapping[str, str],
    settings: Settings,
    numeric: Collection[str] = (),
) -> None:
    """Print a table: ``headings``, already translated, by the keys of the records; ``numeric`` are those of numbers.

    Codes are shown by their labels.
    """
    from rich.table import Table
    from rich.text import Text

    if not records:
        none = settings.texts.say(N_("none"))
        settings.console.print(Text(visible(f"{title}: {none}"), style="bold"))
        return
    table = Table(title=Text(visible(title)), title_justify="left", title_style="bold")
    for key, heading in headings.items():
        table.add_column(heading, justify="right" if key in numeric else "left", overflow="fold")
    for record in records:
        cells = (Text(visible(shown(record.get(key), settings.texts)), style=style(record, key)) for key in headings)
        table.add_row(*cells)
    settings.console.print(table)
