"""Stories: something that happens to one household, location or signal, told again and again about others.

A story is decided on once, by the domain itself, about names and days that stand for others. Each telling puts its
own in their places. So what is told is what the register would have recorded, without deciding a million times.
Only what is personal is no real ciphertext: random bytes of the same length, to which no keyring has a key.
"""

import re
import tempfile
from base64 import b64encode
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from eventsourcing.dcb.api import DCBEvent
from tests.domain.given import Story as Told
from tests.domain.given import command

from adapters.privacy.keyring import Keyring
from adapters.privacy.vault import Vault
from adapters.register.codec import Codec
from domain.kernel.days import half_year_of, next_half_year

HERE, THERE = "GM0000", "GM0001"
"""Stand for the municipality, and for another one."""

CASE, SITE, SITE2, SIGNAL, THING = "qqcase", "qqsite", "qqother", "qqsignal", "qqthing"
"""Stand for ids. What belongs to a case is named after it, such as ``qqcase-1`` for a person."""

NAMES = (HERE, THERE, CASE, SITE, SITE2, SIGNAL, THING)

ANCHOR = date(2024, 1, 1)
"""The first day of a story, as it is decided on; its half-year and year stand for those in which it is told."""

PERIOD = half_year_of(ANCHOR)

Fact = tuple[str, dict[str, Any]]


def day(after: int) -> str:
    """So many days after the first, as a command is given it."""
    return (ANCHOR + timedelta(days=after)).isoformat()


def moment(after: int, hour: int) -> str:
    """An hour, in UTC, of the day so many days after the first."""
    return f"{day(after)}T{hour:02}:00:00Z"


_VARYING = re.compile(
    "|".join(
        [
            f"(?P<name>{'|'.join(NAMES)})",
            r"(?P<day>\d{4}-\d\d-\d\d)",
            r"(?P<period>\d{4}-H[12])",
            r'(?<="year":)(?P<year>\d{4})',
            r'(?<="sealed":")(?P<sealed>[A-Za-z0-9+/=]+)',
            r'((?<="corrects":)|(?<=event:))(?P<position>\d+)',
        ]
    )
)

Slot = tuple[str, int | str]


@dataclass(frozen=True, slots=True)
class Step:
    """One event of a story: how many days after the first it is recorded, and its texts with room for what varies."""

    after: int
    type: str
    data: str
    data_slots: tuple[int, ...]
    tags: str
    tag_slots: tuple[int, ...]

    def event(self, values: Sequence[str]) -> DCBEvent:
        """The event, with these values in its slots."""
        data = self.data % tuple([values[slot] for slot in self.data_slots])
        tags = self.tags % tuple([values[slot] for slot in self.tag_slots])
        return DCBEvent(self.type, data.encode(), tags.split("\n"))


class Story:
    """What can be told about anybody."""

    def __init__(self, codec: Codec, world: Sequence[Fact], happens: Sequence[tuple[int, Fact]]) -> None:
        """Decide on what happens, each some days after the first, in a world in which other facts hold before.

        A correction names the ``fact`` that it is about: which of those that happen. Each gives one event.
        """
        told = Told()
        for name, fields in world:
            told.do(command(name, **fields))
        self._before = len(told.recorded)
        self._slots: dict[Slot, int] = {("name", name): n for n, name in enumerate(NAMES)}
        self.steps: list[Step] = []
        for after, (name, fields) in happens:
            for tagged in told.do(command(name, **self._positioned(fields))):
                stored = codec.encode(tagged)
                data = self._with_room(stored.data.decode())
                tags = self._with_room("\n".join(stored.tags))
                self.steps.append(Step(after, stored.type, *data, *tags))
        self.corrects = any(kind == "position" for kind, _ in self._slots)

    def _positioned(self, fields: dict[str, Any]) -> dict[str, Any]:
        if "fact" not in fields:
            return fields
        others = {name: value for name, value in fields.items() if name != "fact"}
        return {**others, "position": self._before + fields["fact"] + 1}

    def _with_room(self, text: str) -> tuple[str, tuple[int, ...]]:
        slots: list[int] = []

        def found(match: re.Match[str]) -> str:
            kind, word = match.lastgroup or "", match[0]
            if kind == "day":
                slot: Slot = (kind, (date.fromisoformat(word) - ANCHOR).days)
            elif kind == "position":
                slot = (kind, int(word) - self._before - 1)
            else:
                slot = (kind, word)
            slots.append(self._slots.setdefault(slot, len(self._slots)))
            return "%s"

        return _VARYING.sub(found, text.replace("%", "%%")), tuple(slots)

    def tell(self, first: date, names: dict[str, str], random: Random) -> "Telling":
        """Tell it about these, from a day on."""
        start = first.toordinal()
        values = [names.get(name, name) for name in NAMES]
        values += [_value(slot, first, start, random) for slot in islice(self._slots, len(NAMES), None)]
        return Telling(self, start, values)

    def position_slot(self, step: int) -> int | None:
        """Where the position of a step is wanted, when a later step corrects it."""
        return self._slots.get(("position", step))


def _value(slot: Slot, first: date, start: int, random: Random) -> str:
    kind, what = slot
    if isinstance(what, int):
        # where a step comes to stand is known when it is told
        return _iso(start + what) if kind == "day" else ""
    if kind == "sealed":
        return b64encode(random.randbytes(len(what) * 3 // 4)).decode()
    if kind == "year":
        return str(first.year + int(what) - ANCHOR.year)
    return half_year_of(first) if what == PERIOD else next_half_year(half_year_of(first))


@cache
def _iso(ordinal: int) -> str:
    return date.fromordinal(ordinal).isoformat()


@dataclass(slots=True)
class Telling:
    """A story that is told about somebody; ``values`` is what stands in its slots."""

    story: Story
    first: int
    values: list[str]

    def event(self, step: int, position: int) -> DCBEvent:
        """The event of a step, which gets this position."""
        if self.story.corrects:
            slot = self.story.position_slot(step)
            if slot is not None:
                self.values[slot] = str(position)
        return self.story.steps[step].event(self.values)


@contextmanager
def codec_of_stories() -> Iterator[Codec]:
    """What writes the events of stories, with a keyring that is thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        keyring = Keyring(f"sqlite:///{Path(folder) / 'keys.db'}")
        keyring.create()
        try:
            yield Codec(Vault(keyring))
        finally:
            keyring.close()
