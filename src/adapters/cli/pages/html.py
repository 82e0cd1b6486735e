"""A page that can be read and printed by itself: one file of HTML, with nothing from elsewhere, nothing that runs."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape

from adapters.answers.values import Record, shown, style
from adapters.cli.terminal.settings import Settings
from domain.kernel.readable import visible_lines
from domain.kernel.rules import N_

STYLE = """
body { font: 15px/1.45 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.15rem; margin-top: 2rem; break-after: avoid; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid #ccc;
         overflow-wrap: anywhere; }
thead { display: table-header-group; } tr { break-inside: avoid; }
code { font-size: .8rem; overflow-wrap: anywhere; }
svg { width: 100%; font: 13px system-ui, sans-serif; break-inside: avoid; }
svg .name { text-anchor: end; } svg .when { text-anchor: middle; font-size: 11px; fill: #555; }
svg .lane, svg .tick { stroke: #ddd; } svg .deadline { stroke: #b3261e; stroke-dasharray: 4 3; }
svg .mark { fill: #1d5b94; } svg .mark.red { fill: #b3261e; } svg .mark.green { fill: #2e7d32; }
svg .mark.yellow { fill: #8a6100; } svg .mark.hollow { fill: #fff; stroke-width: 2; }
svg .bar { fill: #1d5b94; } svg .bar.asked { fill: #c9d6e4; } svg .number { font-size: 12px; }
svg .mark.red.hollow { stroke: #b3261e; } svg .mark.yellow.hollow { stroke: #8a6100; }
.red { color: #b3261e; } .yellow { color: #8a6100; } .green { color: #2e7d32; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } * { print-color-adjust: exact; } }
"""


def page(title: str, parts: Iterable[str], settings: Settings) -> bytes:
    """A page of these parts, in UTF-8."""
    lines = [
        "<!doctype html>",
        f'<html lang="{settings.lang}">',
        '<head><meta charset="utf-8">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f"<title>{escape(title)}</title>",
        f"<style>{STYLE}</style></head>",
        f"<body><h1>{escape(title)}</h1>",
        *parts,
        "</body></html>\n",
    ]
    return visible_lines("\n".join(lines)).encode()


def heading(title: str, settings: Settings) -> str:
    """The heading of a part."""
    return f"<h2>{escape(settings.texts.say(title))}</h2>"


def paragraph(text: str, settings: Settings, **values: object) -> str:
    """A text that was marked for the catalogue, as a paragraph."""
    said = settings.texts.say(text, **values)
    return f"<p>{escape(said)}</p>"


def table(records: Sequence[Record], headings: Mapping[str, str], settings: Settings) -> str:
    """The records as a table; ``headings`` by their keys."""
    if not records:
        return paragraph(N_("none"), settings)
    heads = "".join(f"<th>{escape(settings.texts.say(heading))}</th>" for heading in headings.values())
    lines = ["".join(_cell(row, key, settings) for key in headings) for row in records]
    body = "\n".join(f"<tr>{line}</tr>" for line in lines)
    return f"<table><thead><tr>{heads}</tr></thead>\n<tbody>\n{body}\n</tbody></table>"


def _cell(record: Record, key: str, settings: Settings) -> str:
    look = style(record, key)
    return f"<td{f' class={look}' if look else ''}>{escape(shown(record.get(key), settings.texts))}</td>"
