"""Verifying a ledger: that everything in it is as it was sealed, and that it extends the checkpoints that others hold.

It reads all rows once, in pages, and believes nothing: each leaf is made anew from the stored columns, the tree from
those leaves. What it finds wrong it names, by position; whatever garbage stands in a column, it goes on.
"""

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from adapters.checkpoint import Checkpoint, NotTrusted, VerifierKey, open_checkpoint
from adapters.ledger import Ledger
from adapters.ledger_rows import COLUMNS, DAMAGED, read_tags
from adapters.merkle import Growing
from adapters.rawrows import FIELD, LINE, RawRows, Row, Unreadable
from adapters.seal import sealer_of_text, text_of_moment
from adapters.signing import is_as_registered, origin_of, registered_keys, registered_rows
from domain.rules import N_, Message, say

Progress = Callable[[int, int], None]
"""Called with the position that was reached, and the one to reach."""

PAGE = 5000

MOST_LISTED = 1000
"""Of each kind of problem so many are listed; the others are counted."""

_AT_ONCE = 15_000
"""Keys in one look-up: SQLite takes no more than 32,766 values."""

_AT_MOST = 100_000
"""Of so many tags, or so many positions, none waits any longer to be looked up."""

_WAITING = 4
"""Look-ups that may be under way while the next events are read."""

_NO_LEAF = bytes(32)
"""Stands in the tree for an event of which no leaf can be made: no leaf is all zeros."""

_WRONG = (TypeError, ValueError, AttributeError, OverflowError, RecursionError)
"""What a value that is not of its type leads to."""

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", re.ASCII)

_UP_TO = (
    "SELECT count(*) - count(CASE WHEN {column} > ? THEN 1 END), count(CASE WHEN {column} > ? THEN 1 END) FROM {table}"
)
"""How many rows are of positions up to one, those without any included, and how many are of later ones."""

_READERS = (
    (N_("what people read"), "SELECT max(position) FROM projection_state"),
    (N_("a decision"), "SELECT max(position) FROM fold"),
    (N_("the register of signing keys"), "SELECT max(position) FROM signing_key"),
)
"""What had read the ledger, and up to which position."""


@dataclass(frozen=True, slots=True)
class Held:
    """A checkpoint as someone held it: how to call it, and its bytes."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it should be, at one position or at all from `first` to `last`; None: at none."""

    code: str
    first: int | None
    last: int | None
    message: Message


@dataclass(frozen=True, slots=True)
class Verification:
    """What was found: the number of events, the root over them, what is wrong, and what could not be looked at."""

    size: int
    root: bytes
    problems: tuple[Problem, ...]
    notes: tuple[Message, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


def verify(
    ledger: Ledger,
    checkpoints: Iterable[Held] = (),
    key: VerifierKey | None = None,
    progress: Progress | None = None,
    page: int = PAGE,
) -> Verification:
    """Verify all that is in the ledger when this begins; whoever records meanwhile is not kept waiting.

    Checkpoints must be signed by `key`, or when it is not given by one that the ledger itself has. Reading is all
    that it needs to be allowed. Raises LedgerUnavailable and NotALedger, never for what it finds in a row.
    """
    with ThreadPoolExecutor(max_workers=1) as pool:
        return _Verifying(ledger, pool, page, progress).run(tuple(checkpoints), key)


# ---------------------------------------------------------------- what is found

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

_MERGING = ("missing", "repeated", "position", "leaf", "time", "tag_missing", "tag_extra")
"""Kinds of which neighbours are told as one."""


class _Findings:
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


def _shown(*values: object) -> str:
    """Stored values as they may be printed: short, and without anything that a terminal would obey."""
    texts = [value if isinstance(value, str) and value.isprintable() else ascii(value) for value in values[:5]]
    more = ["…"] if len(values) > 5 else []
    return ", ".join([text if len(text) <= 80 else f"{text[:79]}…" for text in texts] + more)


# ---------------------------------------------------------------- verifying


class _Verifying:
    """One verification."""

    def __init__(self, ledger: Ledger, pool: Executor, page: int, progress: Progress | None) -> None:
        self._rows = RawRows(ledger)
        self._page = self._limit = page
        self._progress = progress
        self._origin = origin_of(ledger)
        self._findings = _Findings()
        self._notes: list[Message] = []
        self._tree = Growing()
        self._tags = _Tags(self._rows, pool, self._findings)
        self._commands = _Commands(self._rows, pool, self._findings)
        self._after: Any = None
        self._read = 0
        self._expected = 1
        self._last_time: Any = None
        self._stuck = False

    def run(self, held: Sequence[Held], key: VerifierKey | None) -> Verification:
        opened = list(self._opened(held, self._keys(key)))
        roots = {0: self._tree.root()}
        with self._findings.reading("event"):
            _, head = self._extent()
            roots = self._roots(head, [checkpoint.size for _, checkpoint in opened])
            self._compare_tables(head)
        self._compare_checkpoints(opened, roots)
        self._compare_readers()
        return Verification(self._tree.size, self._tree.root(), tuple(self._findings.problems()), tuple(self._notes))

    def _extent(self) -> tuple[int, int]:
        """How many rows of events there are, and the last position among them."""
        last = "position" if self._rows.postgresql else "CASE WHEN typeof(position) = 'integer' THEN position END"
        number, head = self._rows.row(f"SELECT count(*), max({last}) FROM event", by_index=False)
        return number, head if isinstance(head, int) else 0

    # ------------------------------------------------------------ keys and checkpoints

    def _keys(self, key: VerifierKey | None) -> list[VerifierKey]:
        rows: list[Row] = []
        try:
            rows = registered_rows(self._rows)
        except Unreadable as error:
            text = N_("The signing keys in the ledger could not be read: {reason}")
            self._notes.append(say(text, reason=error.reason))
        for row in rows:
            if not is_as_registered(row, self._origin):
                text = N_("Signing key {key} in the ledger is not as it was registered, or is that of another ledger.")
                self._findings.say("key", say(text, key=_shown(row[0])))
        return registered_keys(rows, self._origin) if key is None else [key]

    def _opened(self, held: Sequence[Held], keys: Sequence[VerifierKey]) -> Iterator[tuple[str, Checkpoint]]:
        for one in held:
            try:
                yield one.name, open_checkpoint(one.content, keys, self._origin)
            except NotTrusted as error:
                text = N_("Checkpoint {checkpoint}: {reason}")
                self._findings.say(f"checkpoint_{error.code}", say(text, checkpoint=one.name, reason=error.message))

    def _compare_checkpoints(self, opened: Sequence[tuple[str, Checkpoint]], roots: dict[int, bytes]) -> None:
        last, fits = self._expected - 1, 0
        for name, checkpoint in sorted(opened, key=lambda one: one[1].size):
            size = checkpoint.size
            values = {"checkpoint": name, "first": fits + 1, "size": size, "last": last}
            if size > last:
                text = N_(
                    "Checkpoint {checkpoint} is of {size} events; this ledger ends at {last}, so its end is gone."
                )
                self._findings.say("checkpoint_size", say(text, **values), last + 1, size)
            elif roots.get(size) != checkpoint.root:
                text = N_(
                    "Checkpoint {checkpoint}: this ledger does not extend it. From event {first} to {size} something "
                    "was changed, removed, put in or moved since it was signed."
                )
                self._findings.say("checkpoint_root", say(text, **values), fits + 1, size)
            else:
                fits = size

    # ------------------------------------------------------------ events

    def _roots(self, head: int, sizes: Iterable[int]) -> dict[int, bytes]:
        """Read all events; gives the roots of the tree at these sizes, as far as it goes."""
        roots = {0: self._tree.root()}
        for stop in (*sorted(size for size in set(sizes) if 0 < size < head), head):
            while rows := self._next(stop, head):
                self._take(rows)
                if self._progress is not None:
                    self._progress(self._expected - 1, head)
            roots[stop] = self._tree.root()
        return roots

    def _next(self, stop: int, head: int) -> list[Row]:
        """The next page up to a position; where rows can't be read, the next that can."""
        while not self._stuck:
            where, values = "position <= ?", [stop]
            if self._after is not None:
                where, values = "position > ? AND position <= ?", [self._after, stop]
            sql = f"SELECT {COLUMNS} FROM event WHERE {where} ORDER BY position LIMIT {self._limit:d}"
            try:
                rows = self._rows.rows(sql, values)
            except Unreadable as error:
                if self._limit == 1:
                    self._pass(where, values, head, error)
                self._limit = max(1, self._limit // 8)
                continue
            self._limit = min(self._page, self._limit * 2)
            if rows:
                self._after = rows[-1][0]
            return rows
        return []

    def _pass(self, where: str, values: list[Any], head: int, error: Unreadable) -> None:
        """Go past the next row, which can't be read; or end the reading, when not even its position can."""
        with suppress(Unreadable):
            position = self._rows.row(f"SELECT min(position) FROM event WHERE {where}", values)[0]
            if isinstance(position, int) and position >= self._expected:
                if position > self._expected:
                    self._findings.at("missing", self._expected, position - 1)
                self._findings.at("unreadable", position, reason=error.reason)
                self._tree.extend([_NO_LEAF])
                self._after, self._expected = position, position + 1
                self._read += 1
                return
        self._stuck = True
        self._findings.at("unreadable", self._expected, max(self._expected, head), reason=error.reason)

    def _take(self, rows: list[Row]) -> None:
        """Check a page of events, row by row."""
        self._read += len(rows)
        findings, expected, last_time = self._findings, self._expected, self._last_time
        run, run_first, run_last = self._commands.run
        leaves: list[bytes] = []
        last_kind: object = None
        wanted: dict[str, int | list[int]] = {}
        last_who: object = None
        for position, kind, tags, data, at, by, role, command, leaf in rows:
            if position != expected:
                if type(position) is not int or position < expected:
                    self._misplaced(position)
                    continue
                findings.at("missing", expected, position - 1)
                expected = position
            number = expected
            expected += 1
            # its leaf, and its tags
            try:
                who = (at, by, role, command)
                if who != last_who:
                    moment = at if type(at) is str else text_of_moment(at)
                    if _MOMENT.fullmatch(moment) is None:
                        raise ValueError(moment)
                    seal = sealer_of_text(moment, by, role, command)
                    last_who = who
                found = seal(position, kind, tags, data)
                names = _names(tags)
            except _WRONG:
                last_who = None
                found, names = _NO_LEAF, None
            leaves.append(found)
            if found != leaf or names is None:
                findings.at("leaf", number)
            else:
                if last_time is not None and at < last_time:
                    findings.at("time", number)
                last_time = at
            if names:
                if kind != last_kind:
                    last_kind, wanted = kind, self._tags.of_type(kind, number)
                for name in names:
                    # most tags come once: a list for each would keep the garbage collector busy
                    before = wanted.get(name)
                    if before is None:
                        wanted[name] = number
                    elif isinstance(before, int):
                        if before != number:  # a tag may be given twice
                            wanted[name] = [before, number]
                    elif before[-1] != number:
                        before.append(number)
            if command != run:
                self._commands.ran(run, run_first, run_last)
                run, run_first = command, number
            run_last = number
        self._tree.extend(leaves)
        self._expected, self._last_time = expected, last_time
        self._commands.run = (run, run_first, run_last)
        self._tags.look_up(expected - 1)

    def _misplaced(self, position: object) -> None:
        if type(position) is not int:
            text = N_("There is an event at position {position}, which is no whole number.")
            self._findings.say("position", say(text, position=_shown(position)))
        else:
            self._findings.at("repeated" if position > 0 else "position", position)

    # ------------------------------------------------------------ the other tables

    def _compare_tables(self, head: int) -> None:
        number, last = self._extent()
        # what was recorded meanwhile is of the next positions
        more = number - self._read - (last - head)
        if more != 0 and not self._stuck:
            text = N_("{number} rows in the table of events have no position, or that of another row.")
            self._findings.say("position", say(text, number=more))
        with self._findings.reading("event_tag"):
            self._tags.finish(head)
        with self._findings.reading("command"):
            self._commands.finish(head)

    def _compare_readers(self) -> None:
        """Who had read the ledger cannot have come further than it goes."""
        reached: list[tuple[Message, Any]] = []
        for text, sql in _READERS:
            what = say(text)
            try:
                reached.append((what, self._rows.row(sql)[0]))
            except Unreadable as error:
                note = N_("How far {what} had come could not be compared: {reason}")
                self._notes.append(say(note, what=what, reason=error.reason))
        with suppress(Unreadable):  # that was told already
            # asked after them: whoever recorded meanwhile took them further
            _, head = self._extent()
            for what, position in reached:
                if isinstance(position, int) and position > head:
                    self._findings.at("end", head + 1, position, what=what)


def _names(tags: str) -> Sequence[str] | None:
    """The tags of an event; None when they are not written as tags are, or are none that could be recorded."""
    # what nearly all are, the fast way
    if tags[:2] == '["' and tags[-2:] == '"]' and "\\" not in tags and tags.isprintable():
        plain = tags[2:-2].split('","')
        if tags.count('"') == 2 * len(plain):
            return plain
    names = read_tags(tags)
    return None if (names and names[0][:1] == DAMAGED) or "\0" in "".join(names) else names


class _LookUps:
    """Looks up in a table what must be there, in a thread beside the one that hashes."""

    def __init__(self, rows: RawRows, pool: Executor, table: str, columns: Sequence[str]) -> None:
        """The first of the columns is the key, with an index."""
        self._rows = rows
        self._pool = pool
        self._table = table
        self._columns = columns
        self._asked: deque[Future[tuple[int, list[str]]]] = deque()
        self._found = 0
        self._error: Unreadable | None = None

    def ask(
        self, known: Mapping[str, object], between: str = FIELD, where: str = "", values: Row = ()
    ) -> list[list[str]]:
        """Each key must have this, or each of a list, and no other among the rows for which the condition holds.

        `between` is what stands between the key and each. Gives what is not there of what was asked for before, as
        rows of text.
        """
        keys = list(known) if self._error is None else []
        for start in range(0, len(keys), _AT_ONCE):
            part = {key: known[key] for key in sorted(keys[start : start + _AT_ONCE])}
            # made here: two threads that both want the interpreter keep each other waiting
            text = LINE.join(
                [
                    f"{key}{between}{value}"
                    if not isinstance(value, list)
                    else LINE.join([f"{key}{between}{one}" for one in value])
                    for key, value in part.items()
                ]
            )
            self._asked.append(self._pool.submit(self._compare, part, text, between, where, values))
        return self._answers(_WAITING)

    def finish(self) -> tuple[int, list[list[str]]]:
        """How many rows were found in all, and the last that were not. Raises Unreadable."""
        lost = self._answers(0)
        if self._error is not None:
            raise self._error
        return self._found, lost

    def _answers(self, waiting: int) -> list[list[str]]:
        lost: list[list[str]] = []
        while len(self._asked) > waiting:
            try:
                found, missing = self._asked.popleft().result()
            except Unreadable as error:
                self._error = error
                continue
            self._found += found
            lost += [line.rsplit(FIELD, len(self._columns) - 1) for line in missing]
        return lost

    def _compare(
        self, known: Mapping[str, object], text: str, between: str, where: str, values: Row
    ) -> tuple[int, list[str]]:
        asked = (self._table, self._columns, list(known), where, values)
        number = sum([len(value) if isinstance(value, list) else 1 for value in known.values()])
        plain = text.count(LINE) == number - 1 and text.count(FIELD) == number * (len(self._columns) - 1)
        if plain and self._rows.joined(*asked) == text:
            return number, []
        there = set(self._rows.lines(*asked))
        wanted = [(key, value if isinstance(value, list) else [value]) for key, value in known.items()]
        missing = [line for key, ones in wanted for one in ones if (line := f"{key}{between}{one}") not in there]
        return number - len(missing), missing


class _Tags:
    """Compares the tags of the events with the index over them: all stand in it, and nothing else does."""

    def __init__(self, rows: RawRows, pool: Executor, findings: _Findings) -> None:
        self._rows = rows
        self._findings = findings
        self._look_ups = _LookUps(rows, pool, "event_tag", ("tag", "type", "position"))
        self._wanted: dict[str, tuple[int, dict[str, int | list[int]]]] = {}

    def of_type(self, kind: str, position: int) -> dict[str, int | list[int]]:
        """Takes the positions of events of a type, from this one on, by tag: they must stand in the index.

        One position, or a list of more.
        """
        return self._wanted.setdefault(kind, (position, {}))[1]

    def look_up(self, last: int, *, all_of_it: bool = False) -> None:
        """Look up what was taken up to the last position, of each type of which that is much."""
        everything = all_of_it or sum(len(known) for _, known in self._wanted.values()) > _AT_MOST
        for kind, (first, known) in list(self._wanted.items()):
            if everything or len(known) >= _AT_ONCE or last - first >= _AT_MOST:
                del self._wanted[kind]
                # the type is asked back too: where an index was damaged, a row of another one can lie between those
                between = f"{FIELD}{kind}{FIELD}"
                where = " AND type = ? AND position BETWEEN ? AND ?"
                self._missing(self._look_ups.ask(known, between, where, (kind, first, last)))

    def _missing(self, lost: Iterable[Sequence[str]]) -> None:
        for position, tags in sorted(_by_position((tag, int(position)) for tag, _, position in lost).items()):
            self._findings.at("tag_missing", position, tags=_shown(*tags))

    def finish(self, head: int) -> None:
        """After all events up to the head: nothing else may stand in the index. Raises Unreadable."""
        self.look_up(head, all_of_it=True)
        found, lost = self._look_ups.finish()
        self._missing(lost)
        within, beyond = self._rows.row(
            _UP_TO.format(table="event_tag", column="position"), [head, head], by_index=False
        )
        number = within - found
        extra = list(self._extra(head, number)) if number > 0 else []
        if number > len(extra) and len(extra) < MOST_LISTED:
            text = N_("The index of tags has {number} rows that belong to no event, or to the same tag of one.")
            self._findings.say("tag_extra", say(text, number=number - len(extra)))
        if beyond:
            extra += self._later(head)
        for position, tags in sorted(_by_position(extra).items()):
            self._findings.at("tag_extra", position, tags=_shown(*tags))

    def _later(self, head: int) -> Iterator[tuple[str, int]]:
        """What the index has beyond the head, and no event that was recorded meanwhile."""
        rows = self._rows.rows(
            "SELECT tag, position FROM event_tag AS found WHERE position > ? AND NOT EXISTS "
            "(SELECT 1 FROM event WHERE event.position = found.position AND event.type = found.type) "
            f"ORDER BY position LIMIT {MOST_LISTED:d}",
            [head],
            by_index=False,
        )
        for tag, position in rows:
            if isinstance(position, int):
                yield tag, position
            else:
                text = N_("The index of tags gives {position}, which is no position, the tag {tag}.")
                self._findings.say("tag_extra", say(text, position=_shown(position), tag=_shown(tag)))

    def _extra(self, head: int, number: int) -> Iterator[tuple[str, int]]:
        """What the index has besides the tags of events: so many, or the first of them."""
        left = min(number, MOST_LISTED)
        where = ""
        values: list[object] = []
        while left > 0:
            rows = self._rows.rows(
                "SELECT found.tag, found.type, found.position, event.type, event.tags FROM "
                f"(SELECT tag, type, position FROM event_tag {where} ORDER BY tag, type, position LIMIT {PAGE:d}) "
                "AS found LEFT JOIN event ON event.position = found.position "
                "ORDER BY found.tag, found.type, found.position",
                values,
            )
            if not rows:
                return
            for tag, kind, position, event_kind, event_tags in rows:
                within = isinstance(position, int) and position <= head
                if within and not _has(event_kind, event_tags, kind, tag):
                    yield tag, position
                    left -= 1
                    if left == 0:
                        return
            where, values = "WHERE (tag, type, position) > (?, ?, ?)", list(rows[-1][:3])


def _has(kind: object, tags: Any, wanted_kind: object, wanted_tag: object) -> bool:
    try:
        return kind == wanted_kind and wanted_tag in (_names(tags) or ())
    except _WRONG:
        return False


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _by_position(tags: Iterable[tuple[str, int]]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for tag, position in tags:
        found.setdefault(position, []).append(tag)
    return found


class _Commands:
    """Compares the commands that the events name with the table of commands."""

    def __init__(self, rows: RawRows, pool: Executor, findings: _Findings) -> None:
        self._rows = rows
        self._findings = findings
        self._look_ups = _LookUps(rows, pool, "command", ("command_id", "first_position", "last_position"))
        self._wanted: dict[str, object] = {}
        self._lost = 0
        self.run: tuple[Any, int, int] = (None, 0, 0)
        """The command that the last event names, and the first and last of the events in a row that do."""

    def ran(self, command: Any, first: int, last: int) -> None:
        """These events in a row name the command, and no others do."""
        if not isinstance(command, str) or not (command.isascii() or _is_unicode(command)):
            return  # none, or what its seal has found wrong already
        run = f"{first}{FIELD}{last}"
        before = self._wanted.get(command)
        self._wanted[command] = run if before is None else [*(before if isinstance(before, list) else [before]), run]
        if len(self._wanted) >= _AT_ONCE:
            self._look_up()

    def _look_up(self) -> None:
        wanted, self._wanted = self._wanted, {}
        self._missing(self._look_ups.ask(wanted))

    def _missing(self, lost: Iterable[Sequence[str]]) -> None:
        for command, first, last in lost:
            self._lost += 1
            self._findings.at("command", int(first), int(last), command=_shown(command))

    def finish(self, head: int) -> None:
        """After all events up to the head: no other command may be in the table. Raises Unreadable."""
        self.ran(*self.run)
        self._look_up()
        found, lost = self._look_ups.finish()
        self._missing(lost)
        within, beyond = self._rows.row(
            _UP_TO.format(table="command", column="first_position"), [head, head], by_index=False
        )
        if within == found and not beyond:
            return
        rows = self._rows.rows(
            "SELECT command_id, first_position, last_position FROM command AS found "
            "WHERE NOT EXISTS (SELECT 1 FROM event WHERE event.position = found.first_position "
            f"AND event.command_id = found.command_id) ORDER BY first_position LIMIT {MOST_LISTED:d}",
            by_index=False,
        )
        for command, first, until in rows:
            if isinstance(first, int) and isinstance(until, int):
                self._findings.at("command_extra", first, max(first, until), command=_shown(command))
            else:
                text = N_("Command {command} is in the table of commands without the events that it recorded.")
                self._findings.say("command_extra", say(text, command=_shown(command)))
        # each command whose events are other ones may have a row
        if within - found - self._lost > len(rows):
            text = N_("The table of commands has {number} rows too many.")
            self._findings.say("command_extra", say(text, number=within - found - self._lost - len(rows)))
