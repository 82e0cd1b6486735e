"""Drawings: SVG that stands in a page by itself. A timeline has a lane for each kind of thing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from html import escape

from domain.kernel.days import AMSTERDAM
from projections.engine.tables import from_iso

WIDTH, LEFT, LANE, TOP = 1000, 260, 24, 30
"""In pixels: the whole, where time begins, the height of a lane, and where the first begins."""

RIGHT = 20


@dataclass(frozen=True)
class Mark:
    """Something at a moment, or from one until another; how it looks, and what it says when it is pointed at."""

    lane: str
    at: datetime
    until: datetime | None = None
    look: str = ""
    text: str = ""


def moment(text: str) -> datetime:
    """A stored moment, or the beginning of a stored day in the Netherlands."""
    found = from_iso(text)
    return found if isinstance(found, datetime) else datetime.combine(found, time(), AMSTERDAM)


def drawing(title: str, marks: Sequence[Mark], deadline: datetime | None = None) -> str:
    """The marks on a line of time that holds them all, in lanes as they come; nothing when there are none."""
    if not marks:
        return ""
    times = [when for mark in marks for when in (mark.at, mark.until, deadline) if when is not None]
    scale = _Scale(min(times), max(times))
    lanes = list(dict.fromkeys(mark.lane for mark in marks))
    bottom = TOP + LANE * len(lanes)
    parts = [
        f'<svg viewBox="0 0 {WIDTH} {bottom + 24}" role="img" aria-label="{escape(title)}">',
        *(_tick(scale, when, label, bottom) for when, label in scale.ticks()),
    ]
    if deadline is not None:
        x = scale.x(deadline)
        parts.append(f'<line class="deadline" x1="{x}" x2="{x}" y1="{TOP - 8}" y2="{bottom}"/>')
    for number, lane in enumerate(lanes):
        y = TOP + LANE * number + LANE // 2
        parts.append(f'<line class="lane" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y}" y2="{y}"/>')
        parts.append(f'<text class="name" x="{LEFT - 12}" y="{y + 4}">{escape(lane)}</text>')
        parts += [_mark(scale, mark, y) for mark in marks if mark.lane == lane]
    return "\n".join([*parts, "</svg>"])


def _mark(scale: "_Scale", mark: Mark, y: int) -> str:
    told, x = f"<title>{escape(mark.text or mark.lane)}</title>", scale.x(mark.at)
    name = f"mark {mark.look}".strip()
    if mark.until is None:
        return f'<circle class="{name}" cx="{x}" cy="{y}" r="6">{told}</circle>'
    width = max(2, scale.x(mark.until) - x)
    return f'<rect class="{name}" x="{x}" y="{y - 6}" width="{width}" height="12">{told}</rect>'


def _tick(scale: "_Scale", when: datetime, label: str, bottom: int) -> str:
    x = scale.x(when)
    return (
        f'<line class="tick" x1="{x}" x2="{x}" y1="{TOP - 8}" y2="{bottom}"/>'
        f'<text class="when" x="{x}" y="{bottom + 16}">{label}</text>'
    )


_STEPS = {
    timedelta(hours=3): "%d-%m %H:%M",
    timedelta(hours=12): "%d-%m %H:%M",
    timedelta(days=1): "%d-%m-%Y",
    timedelta(days=7): "%d-%m-%Y",
}
"""Steps of time of which twelve fit in a drawing, and how each is written."""


@dataclass(frozen=True)
class _Scale:
    start: datetime
    end: datetime

    def x(self, when: datetime) -> int:
        part = (when - self.start) / max(self.end - self.start, timedelta(minutes=1))
        return round(LEFT + 8 + part * (WIDTH - RIGHT - LEFT - 16))

    def ticks(self) -> Iterator[tuple[datetime, str]]:
        """Some ten moments that are easily read: hours, days, or the first days of months, quarters or years."""
        span = self.end - self.start
        for step, label in _STEPS.items():
            if span <= step * 12:
                yield from self._each(step, label)
                return
        yield from self._months(next((step for step in (1, 3, 6, 12) if span.days <= step * 310), 60))

    def _each(self, step: timedelta, label: str) -> Iterator[tuple[datetime, str]]:
        when = datetime.combine(self.start.astimezone(AMSTERDAM).date(), time(), AMSTERDAM)
        while when <= self.end:
            if when >= self.start:
                yield when, f"{when:{label}}"
            when += step

    def _months(self, step: int) -> Iterator[tuple[datetime, str]]:
        first, last = self.start.astimezone(AMSTERDAM), self.end.astimezone(AMSTERDAM)
        for number in range(first.year * 12 // step * step, last.year * 12 + 12, step):
            day = date(number // 12, number % 12 + 1, 1)
            when = datetime.combine(day, time(), AMSTERDAM)
            if self.start <= when <= self.end:
                yield when, f"{day:%Y-%m}"


# ---------------------------------------------------------------- bars


@dataclass(frozen=True)
class Bar:
    """So much of what was asked for, under a name."""

    name: str
    number: int
    asked: int


def bars(title: str, drawn: Sequence[Bar]) -> str:
    """What there is before what was asked for, one below the other; nothing when there are none."""
    if not drawn:
        return ""
    most = max(1, *(max(bar.number, bar.asked) for bar in drawn))
    bottom = TOP + LANE * len(drawn)
    parts = [f'<svg viewBox="0 0 {WIDTH} {bottom}" role="img" aria-label="{escape(title)}">']
    for number, bar in enumerate(drawn):
        y = TOP + LANE * number
        lengths = [round((WIDTH - LEFT - 120) * max(0, size) / most) for size in (bar.asked, bar.number)]
        label = f"{bar.number} / {bar.asked}"
        parts += [
            f'<text class="name" x="{LEFT - 12}" y="{y + 4}">{escape(bar.name)}</text>',
            f'<rect class="bar asked" x="{LEFT}" y="{y - 8}" width="{lengths[0]}" height="16"/>',
            f'<rect class="bar" x="{LEFT}" y="{y - 4}" width="{lengths[1]}" height="8"><title>{label}</title></rect>',
            f'<text class="number" x="{LEFT + max(lengths) + 8}" y="{y + 4}">{label}</text>',
        ]
    return "\n".join([*parts, "</svg>"])
