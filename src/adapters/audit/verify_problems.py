"""What a verification finds wrong: neighbours told as one, and of very many only the first."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from adapters.ledger.raw_rows import Unreadable
from domain.kernel.rules import N_, Message, say

MOST_LISTED = 1000
"""Of each kind of problem so many are listed; the others are counted."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it should be, at one position or at all from `first` to `last`; None: at none."""

    code: str
    first: int | None
    last: int | None
    message: Message


# per kind: what is said of one position, and of several that follow each other
_TEXTS: dict[str, tuple[str, str]] = {
    "missing": (
        N_("Event {first} is missing."),
        N_("Events {first} to {last} are missing."),
    ),
    "repeated": (
        N_("There is more than one event at position {first}."),
        N_("There is more than one event at each position from {first} to {last}."),
    ),
    "position": (
        N_("There is an event at position {first}, which no event can have."),
        N_("There are events at positions {first} to {last}, which no event can have."),
    ),
    "leaf": (
        N_("Event {first} is not as it was sealed: it was changed, exchanged or put there."),
        N_("Events {first} to {last} are not as they were sealed: they were changed, moved or put there."),
    ),
    "time": (
        N_("Event {first} was recorded at an earlier time than the one before it."),
        N_("Events {first} to {last} were each recorded at an earlier time than the one before."),
    ),
    "ahead": (
        N_("Event {first} says that it was recorded at a time that is still to come."),
        N_("Events {first} to {last} say that they were recorded at times that are still to come."),
    ),
    "unreadable": (
        N_("Event {first} cannot be read: {reason}"),
        N_("Events {first} to {last} cannot be read: {reason}"),
    ),
    "tag_missing": (
        N_("Event {first} has tags that are not in the index of tags: {tags}."),
        N_("Events {first} to {last} have tags that are not in the index of tags."),
    ),
    "tag_extra": (
        N_("The index of tags gives event {first} what it does not have: {tags}."),
        N_("The index of tags gives events {first} to {last} what they do not have."),
    ),
    "command": (
        N_("Event {first} names command {command}, which is not in the table of commands as one that recorded it."),
        N_("Events {first} to {last} name command {command}, which is not in the table of commands as one that "
           "recorded them."),
    ),
    "command_extra": (
        N_("Command {command} is in the table of commands as one that recorded event {first}, which does not name it."),
        N_("Command {command} is in the table of commands as one that recorded events {first} to {last}, which do not "
           "name it."),
    ),
    "end": (
        N_("Event {first} is missing from the end: {what} had already come that far."),
        N_("Events {first} to {last} are missing from the end: {what} had already come that far."),
    ),
}  # fmt: skip

_MERGING = ("missing", "repeated", "position", "leaf", "time", "ahead", "tag_missing", "tag_extra")
"""Kinds of which neighbours are told as one."""

OF_ONE_ROW = frozenset({"leaf", "time", "ahead", "unreadable", "command", "command_extra", "tag_missing", "tag_extra"})
"""Kinds that are about single rows, which can be set aside."""

AROUND = frozenset({"schema", "index", "end", "time", "ahead", "command_extra"})
"""Kinds that leave the record as a whole as it was sealed. How far others say that they came, and commands that no
event names, others can write; a row of another time is sealed as it is."""


def set_aside_now(aside: Mapping[int, int], retracted: Mapping[int, int]) -> dict[int, int]:
    """The positions that are set aside as no fact, with that of the event that says so, from all that was set aside or
    retracted by its own position."""
    gone: set[int] = set()
    for position in sorted(retracted, reverse=True):
        if position not in gone:
            gone.add(retracted[position])
    return {what: by for by, what in aside.items() if by not in gone}


class Findings:
    """Collects problems; neighbours of one kind become one, and of very many only the first are kept."""

    def __init__(self) -> None:
        self._found: dict[str, list[_Found]] = {}
        self._more: dict[str, int] = {}

    def at(self, code: str, first: int, last: int | None = None, **values: object) -> None:
        """Something is wrong at a position, or all along from `first` to `last`; `values` are for its words."""
        found = _Found(first, first if last is None else last, None, values)
        known = self._found.get(code)
        if known and code in _MERGING and known[-1].last is not None and known[-1].last + 1 == first:
            known[-1].last = found.last
        else:
            self._add(code, found)

    def say(self, code: str, message: Message, first: int | None = None, last: int | None = None) -> None:
        """Something is wrong that has words of its own."""
        self._add(code, _Found(first, last, message, {}))

    @contextmanager
    def reading(self, table: str) -> Iterator[None]:
        """What can't be read of a table within it is told, and passed over."""
        try:
            yield
        except Unreadable as error:
            text = N_("The table {table} cannot be read as it was made: {reason}")
            self.say("unreadable", say(text, table=table, reason=error.reason))

    def _add(self, code: str, found: "_Found") -> None:
        known = self._found.setdefault(code, [])
        if len(known) < MOST_LISTED:
            known.append(found)
        else:
            self._more[code] = self._more.get(code, 0) + 1

    def problems(self) -> Iterator[Problem]:
        """All that was found, kind by kind."""
        for code, known in self._found.items():
            for found in known:
                message = found.message
                if message is None:
                    one, many = _TEXTS[code]
                    text = one if found.first == found.last else many
                    message = say(text, first=found.first, last=found.last, **found.values)
                yield Problem(code, found.first, found.last, message)
            if code in self._more:
                yield Problem(code, None, None, say(N_("… and {number} more of this kind."), number=self._more[code]))


@dataclass(slots=True)
class _Found:
    first: int | None
    last: int | None
    message: Message | None
    values: dict[str, object]


def shown(*values: object) -> str:
    """Stored values as they may be printed: short, and without anything that a terminal would obey."""
    texts = [value if isinstance(value, str) and value.isprintable() else ascii(value) for value in values[:5]]
    more = ["…"] if len(values) > 5 else []
    return ", ".join([text if len(text) <= 80 else f"{text[:79]}…" for text in texts] + more)
