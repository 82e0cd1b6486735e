"""Verifying a ledger: that everything in it is as it was sealed, and that it extends the checkpoints that others hold.

It reads all events once, in pages: each leaf is made anew from the stored columns, the tree from those leaves. What the
other tables have is counted by the database, and looked at row by row where that does not agree (`verify_tables`). What
it finds wrong it names, by position; whatever garbage stands in a column, it goes on.
"""

import json
import re
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from threading import Event
from typing import Any

from adapters.audit.signing_keys import is_as_registered, origin_of, registered_keys, registered_rows
from adapters.audit.verify_problems import AROUND, OF_ONE_ROW, Findings, Problem, set_aside_now, shown
from adapters.audit.verify_schema import compare_schema
from adapters.audit.verify_tables import (
    PAGE,
    WRONG,
    FoundInTables,
    NamedByEvents,
    compare_commands,
    compare_tags,
    compare_types,
    count_there,
    names_of,
)
from adapters.ledger.clock import BELIEVED_AHEAD
from adapters.ledger.ledger import Ledger
from adapters.ledger.raw_rows import EventPages, RawRows, Row, Unreadable
from adapters.ledger.rows import COLUMNS
from adapters.seal.checkpoint import Checkpoint, NotTrusted, VerifierKey, open_checkpoint
from adapters.seal.leaf import sealer_of_text, text_of_moment
from adapters.seal.merkle import GrowingTree
from domain.kernel.history import Retracted, SetAside
from domain.kernel.rules import N_, Message, say

Progress = Callable[[int, int], None]
"""Called with the position that was reached, and the one to reach."""

NO_LEAF = bytes(32)
"""Stands in the tree for an event of which no leaf can be made: no leaf is all zeros."""

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", re.ASCII)

_RETRACTING = frozenset({SetAside.TOPIC, Retracted.TOPIC})

_READERS = (
    (N_("what people read"), "SELECT max(position) FROM projection_state"),
    (N_("a decision"), "SELECT max(position) FROM fold"),
    (N_("the register of signing keys"), "SELECT max(position) FROM signing_key"),
)
"""What had read the ledger, and up to which position."""


@dataclass(frozen=True, slots=True)
class HeldCheckpoint:
    """A checkpoint as someone held it: how to call it, and its bytes."""

    name: str
    content: bytes


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

    @property
    def stands(self) -> bool:
        """Whether the record stands as it was sealed, whatever is wrong around it. Then it can be signed, and handed
        over; a row that is not as it was sealed, its owner is to set aside first."""
        return self.stopping == 0

    @property
    def stopping(self) -> int:
        """How many problems keep it from standing."""
        return sum(one.code not in AROUND for one in self.problems)


def verify(
    ledger: Ledger,
    checkpoints: Iterable[HeldCheckpoint] = (),
    key: VerifierKey | None = None,
    progress: Progress | None = None,
    page: int = PAGE,
    guards: bool = True,
) -> Verification:
    """Verify all that is in the ledger when this begins; whoever records meanwhile is not kept waiting.

    Without `guards` the tables, triggers and rights are not held against what the program declares.
    Checkpoints must be signed by `key`, or when it is not given by one that the ledger itself has. Reading is all
    that it needs to be allowed. Raises LedgerUnavailable and NotALedger, never for what it finds in a row.
    """
    stopped = Event()
    with ThreadPoolExecutor(max_workers=1) as pool:
        try:
            return _Verifying(ledger, pool, stopped, page, progress).run(tuple(checkpoints), key, guards=guards)
        finally:
            stopped.set()


def leaf_of_row(row: Row) -> bytes:
    """The leaf of a row with all COLUMNS as it is now; NO_LEAF where none can be made."""
    position, kind, tags, data, at, by, role, command, _ = row
    try:
        moment = at if type(at) is str else text_of_moment(at)
        if _MOMENT.fullmatch(moment) is None:
            return NO_LEAF
        names_of(tags)
        return sealer_of_text(moment, by, role, command)(position, kind, tags, data)
    except WRONG:
        return NO_LEAF


def set_aside_in(rows: RawRows) -> dict[int, int]:
    """The positions that a ledger says are set aside, with that of the event that says so. Raises Unreadable."""
    sql = f"SELECT position, type, data FROM event{rows.unindexed} WHERE type IN (?, ?) ORDER BY position"
    aside: dict[int, int] = {}
    retracted: dict[int, int] = {}
    for position, kind, data in rows.rows(sql, sorted(_RETRACTING), by_index=False):
        corrects = _corrected(position, data)
        if corrects is not None:
            (aside if kind == SetAside.TOPIC else retracted)[position] = corrects
    return set_aside_now(aside, retracted)


def _corrected(position: int, data: bytes) -> int | None:
    with suppress(ValueError, TypeError, LookupError, RecursionError):
        corrects = json.loads(data)["corrects"]
        if type(corrects) is int and 0 < corrects < position:
            return corrects
    return None


def _told_before(_position: int | None, _error: Unreadable) -> None:
    """What cannot be read the second time could not be the first time."""


# ---------------------------------------------------------------- verifying


class _Verifying:
    """One verification."""

    def __init__(self, ledger: Ledger, pool: Executor, stopped: Event, page: int, progress: Progress | None) -> None:
        self._rows = RawRows(ledger)
        self._pool = pool
        self._stopped = stopped
        self._page = page
        self._progress = progress
        self._origin = origin_of(ledger)
        self._findings = Findings()
        self._notes: list[Message] = []
        self._tree = GrowingTree()
        self._events = EventPages(self._rows, COLUMNS, page, self._pass)
        self._named = NamedByEvents()
        self._read = 0
        self._expected = 1
        self._last_time: Any = None
        self._last_command: Any = None
        soon = ledger.now() + BELIEVED_AHEAD
        self._soon: Any = soon if self._rows.postgresql else text_of_moment(soon)
        self._typed: defaultdict[Any, array[int]] = defaultdict(lambda: array("q"))
        self._aside: dict[int, int] = {}
        self._retracted: dict[int, int] = {}

    def run(self, held: Sequence[HeldCheckpoint], key: VerifierKey | None, *, guards: bool) -> Verification:
        opened = list(self._opened(held, self._keys(key)))
        roots = {0: self._tree.root()}
        with self._findings.reading("event"):
            number, head = self._extent()
            # with gaps or doubles nothing agrees: there may be very many positions, and few events
            counting = self._pool.submit(count_there, self._rows, head if number == head else 0, self._stopped)
            roots = self._roots(head, [checkpoint.size for _, checkpoint in opened])
            self._compare_tables(head, counting.result())
            if not self._rows.postgresql and self._read == head == number:
                compare_types(self._rows, self._findings, head, self._typed)
        self._compare_checkpoints(opened, roots)
        self._compare_readers()
        if guards:
            compare_schema(self._rows, self._findings, self._notes.append)
        problems = tuple(self._but_for_what_is_set_aside(self._findings.problems()))
        return Verification(self._tree.size, self._tree.root(), problems, tuple(self._notes))

    def _but_for_what_is_set_aside(self, problems: Iterable[Problem]) -> Iterator[Problem]:
        """What the owner recorded to be no fact is told as such, and is no problem any more."""
        gone = set_aside_now(self._aside, self._retracted)
        for position in sorted(gone):
            text = N_("Event {position} is set aside as no fact, by event {by}.")
            self._notes.append(say(text, position=position, by=gone[position]))
        for problem in problems:
            positions = range(problem.first or 1, (problem.last or 0) + 1)
            if problem.code not in OF_ONE_ROW or not positions or not all(one in gone for one in positions):
                yield problem

    def _extent(self) -> tuple[int, int]:
        """How many rows of events there are, and the last position among them."""
        last = "position" if self._rows.postgresql else "CASE WHEN typeof(position) = 'integer' THEN position END"
        number, head = self._rows.row(f"SELECT count(*), max({last}) FROM event{self._rows.unindexed}", by_index=False)
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
                self._findings.say("key", say(text, key=shown(row[0])))
        return registered_keys(rows, self._origin) if key is None else [key]

    def _opened(self, held: Sequence[HeldCheckpoint], keys: Sequence[VerifierKey]) -> Iterator[tuple[str, Checkpoint]]:
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
            for rows in self._events.up_to(stop):
                self._read += len(rows)
                self._take(rows)
                if self._progress is not None:
                    self._progress(self._expected - 1, head)
            roots[stop] = self._tree.root()
        return roots

    def _take(self, rows: list[Row]) -> None:
        """Check a page of events, row by row."""
        findings, named, expected, last_time = self._findings, self._named, self._expected, self._last_time
        last_command, typed = self._last_command, self._typed
        leaves: list[bytes] = []
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
                names = names_of(tags)
            except WRONG:
                last_who = None
                found, names = NO_LEAF, None
            leaves.append(found)
            typed[kind].append(number)
            if names is None:
                named.plainly = False
            elif names:
                named.tags += len(names) if len(names) == 1 else len(set(names))
            if found != leaf or names is None:
                findings.at("leaf", number)
            elif at > self._soon:
                findings.at("ahead", number)
            else:
                if last_time is not None and at < last_time:
                    findings.at("time", number)
                last_time = at
                if kind in _RETRACTING:
                    self._take_retraction(number, kind, data)
            if command is not None:
                named.of_commands += 1
                named.runs += command != last_command
            last_command = command
        self._tree.extend(leaves)
        self._expected, self._last_time, self._last_command = expected, last_time, last_command

    def _take_retraction(self, position: int, kind: str, data: bytes) -> None:
        corrects = _corrected(position, data)
        if corrects is not None:
            (self._aside if kind == SetAside.TOPIC else self._retracted)[position] = corrects

    def _pass(self, position: int | None, error: Unreadable) -> None:
        self._named.plainly = False
        if position is None:
            self._findings.at("unreadable", self._expected, max(self._expected, self._extent()[1]), reason=error.reason)
            return
        self._read += 1
        if position < self._expected:
            self._misplaced(position)
            return
        if position > self._expected:
            self._findings.at("missing", self._expected, position - 1)
        self._findings.at("unreadable", position, reason=error.reason)
        self._tree.extend([NO_LEAF])
        self._expected = position + 1

    def _misplaced(self, position: object) -> None:
        if type(position) is not int:
            text = N_("There is an event at position {position}, which is no whole number.")
            self._findings.say("position", say(text, position=shown(position)))
        else:
            self._findings.at("repeated" if position > 0 else "position", position)

    # ------------------------------------------------------------ the other tables

    def _compare_tables(self, head: int, there: FoundInTables | None) -> None:
        number, last = self._extent()
        # what was recorded meanwhile is of the next positions
        more = number - self._read - (last - head)
        if more != 0 and not self._events.stuck:
            text = N_("{number} rows in the table of events have no position, or that of another row.")
            self._findings.say("position", say(text, number=more))
        with self._findings.reading("event_tag"):
            compare_tags(self._rows, self._findings, head, self._named, there, lambda: self._once_more(head))
        with self._findings.reading("command"):
            compare_commands(self._rows, self._findings, head, self._named, there, lambda: self._once_more(head))

    def _once_more(self, head: int) -> Iterator[tuple[int, Any, Any, Any]]:
        """Of each event that stands at its place: position, type, tags and command."""
        last = 0
        for page in EventPages(self._rows, "position, type, tags, command_id", self._page, _told_before).up_to(head):
            for position, kind, tags, command in page:
                if type(position) is int and position > last:
                    last = position
                    yield position, kind, tags, command

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
