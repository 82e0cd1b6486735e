"""The page of the benchmarks and its plot, made from what was kept of the last runs (``docs/benchmarks.json``)."""

from collections.abc import Iterator, Mapping, Sequence
from math import log10
from typing import Any

Kept = Mapping[str, Any]

_WAYS = {
    "P1": "one placement in the large register, at its busiest location, against one in an empty register",
    "P1-busy": "one placement at a location where a tenth as many were placed before as there are events, against one "
    "at an empty location of the same register",
    "P2": "appending in batches of 1,000, seal and projections included, against the bare driver that inserts the same "
    "rows of events, tags and projections in the same batches",
    "P3": "rebuilding all projections, on all cores, against the bare driver that reads the same events, parses their "
    "JSON and writes the same rows",
    "P4": "the same rebuild against the `eventsourcing` library's own projection runner, which takes one event in one "
    "transaction, over the first events only (at most 10,000); compared as rates. Only PostgreSQL, for which the "
    "library has such a recorder",
    "P5": "each question as known nine tenths of the way through the history, against the same question as known now; "
    "the worst counts",
    "P8": "each question about one thing, narrowed to one, or the first 25 rows of its list, in the large register "
    "against one of 10,000 events; the worst counts",
    "P9": "each question about everything, against what it may take: 10 times the bare driver that reads as many rows "
    "of as many columns from one indexed table, or 10 ms; the worst counts",
    "P10": "appending as in P2, against the same with the tables of facts and of effects alone, without the rows that "
    "are derived of subjects",
    "P6": "verifying the whole seal against reading the same rows and hashing the same bytes in one loop",
    "P7": "`opvang --help` and a command of one fact, against a process that only imports the same modules of others, "
    "both from compiled code; "
    "the worse counts",
}

_WIDTH, _HEIGHT, _LEFT, _RIGHT, _TOP, _BOTTOM = 760, 400, 70, 200, 20, 50
_COLOURS = {"append": "#0b6e4f", "rebuild": "#1f4e9c", "verify": "#7a5195", "placement": "#a63d2f"}
_NAMES = {
    "append": "append, one event",
    "rebuild": "rebuild, one event",
    "verify": "verify, one event",
    "placement": "one placement",
}


def page(kept: Kept) -> str:
    """The page, in Markdown."""
    lines = [
        "# Benchmarks",
        "",
        "Made from `docs/benchmarks.json` by `make docs`; `scripts/bench --docs --growth` measures anew and",
        "writes both, `scripts/bench --docs --no-goals --growth SIZE` one more point of the plot.",
        "A value is the median of the ratios of the runs, and the spread their lowest and highest.",
        *(_goals(kept["goals"]) if "goals" in kept else ()),
    ]
    lines += ["", "## How each comparison is made", ""]
    lines += [f"- **{goal}**: {way}." for goal, way in _WAYS.items()]
    lines += [
        "",
        "Both sides have the same settings of durability, and PostgreSQL those that it comes with. The history is made",
        "up, and the same for a seed; what is personal in it is random bytes of the length of the ciphertext.",
    ]
    if kept.get("growth"):
        lines += ["", "## How cost grows", "", *_machine(kept["growth"]["run"]), ""]
        lines += ["![Cost by size](benchmarks.svg)", ""]
        lines += ["| engine | events | append, µs per event | rebuild | verify | one placement, ms |"]
        lines += ["| --- | ---: | ---: | ---: | ---: | ---: |"]
        for one in kept["growth"]["results"]:
            each = f"{one['append']:.0f} | {one['rebuild']:.1f} | {one['verify']:.1f}"
            costs = f"{each} | {one['placement'] / 1000:.1f}"
            lines.append(f"| {one['engine']} | {one['events']:,} | {costs} |")
    return "\n".join(lines) + "\n"


def _goals(kept: Kept) -> Iterator[str]:
    yield from ("", *_machine(kept["run"]), "")
    yield "| goal | engine | events | runs | value | target | met | spread | what both sides took |"
    yield "| --- | --- | ---: | ---: | --- | --- | --- | --- | --- |"
    for one in kept["results"]:
        low, high = one["spread"]
        target = f"at {'most' if one['at_most'] else 'least'} {one['target']:g}"
        met = "yes" if one["met"] else "no"
        value, spread = f"{one['value']:.2f}", f"{low:.2f}–{high:.2f}"
        size = f"{one['events']:,} | {one['runs']}"
        yield f"| {one['goal']} | {one['engine']} | {size} | {value} | {target} | {met} | {spread} | {one['details']} |"


def _machine(run: Kept) -> list[str]:
    versions = ", ".join(f"{name} {version}" for name, version in run["versions"].items())
    return [f"Measured on {run['date']} on {run['cores']} cores and {run['memory_gib']} GiB of memory; {versions}."]


def plot(results: Sequence[Kept]) -> str:
    """Microseconds by the number of events, both on a scale of powers of ten, as SVG."""
    sizes = sorted({one["events"] for one in results})
    costs = [one[kind] for one in results for kind in _COLOURS]
    low, high = (int(log10(min(costs))), int(log10(max(costs))) + 1) if costs else (0, 1)
    first, span = log10(sizes[0]), (log10(sizes[-1]) - log10(sizes[0])) or 1

    def x(events: int) -> float:
        return round(_LEFT + (_WIDTH - _LEFT - _RIGHT) * (log10(events) - first) / span, 1)

    def y(cost: float) -> float:
        return round(_HEIGHT - _BOTTOM - (_HEIGHT - _TOP - _BOTTOM) * (log10(cost) - low) / (high - low), 1)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif" '
        'font-size="12" role="img">',
        "<title>Microseconds by number of events</title>",
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>',
    ]
    for power in range(low, high + 1):
        at = y(10**power)
        parts.append(f'<path d="M{_LEFT} {at}H{_WIDTH - _RIGHT}" stroke="#ddd"/>')
        parts.append(f'<text x="{_LEFT - 8}" y="{at + 4}" text-anchor="end">{10**power:,} µs</text>')
    for size in sizes:
        parts.append(f'<text x="{x(size)}" y="{_HEIGHT - _BOTTOM + 20}" text-anchor="middle">{size:,}</text>')
    middle = (_LEFT + _WIDTH - _RIGHT) / 2
    parts.append(f'<text x="{middle}" y="{_HEIGHT - 10}" text-anchor="middle">events in the register</text>')
    row = 0
    for engine in dict.fromkeys(one["engine"] for one in results):
        dashes = "" if engine == "sqlite" else ' stroke-dasharray="6 4"'
        for kind, colour in _COLOURS.items():
            line = " ".join(f"{x(one['events'])},{y(one[kind])}" for one in results if one["engine"] == engine)
            at = _TOP + 14 + 20 * row
            left = _WIDTH - _RIGHT + 14
            style = f'fill="none" stroke="{colour}" stroke-width="2"{dashes}'
            parts.append(f'<polyline points="{line}" {style}/>')
            parts.append(f'<path d="M{left} {at - 4}h24" {style}/>')
            parts.append(f'<text x="{left + 30}" y="{at}">{_NAMES[kind]}, {_SHORT.get(engine, engine)}</text>')
            row += 1
    return "\n".join([*parts, "</svg>"]) + "\n"


_SHORT = {"sqlite": "SQLite", "postgresql": "PG"}
