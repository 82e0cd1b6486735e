"""Comparing the tables beside the events, of tags and of commands, with what the events say."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future
from typing import Any

from adapters.ledger_rows import DAMAGED, read_tags
from adapters.rawrows import FIELD, LINE, RawRows, Row, Unreadable
from adapters.verify_findings import MOST_LISTED, Findings, shown
from domain.rules import N_, say

PAGE = 5000

_AT_ONCE = 15_000
"""Keys in one look-up: SQLite takes no more than 32,766 values."""

_AT_MOST = 100_000
"""Of so many tags, or so many positions, none waits any longer to be looked up."""

_WAITING = 4
"""Look-ups that may be under way while the next events are read."""

WRONG = (TypeError, ValueError, AttributeError, OverflowError, RecursionError)
"""What a value that is not of its type leads to."""

_UP_TO = (
    "SELECT count(*) - count(CASE WHEN {column} > ? THEN 1 END), count(CASE WHEN {column} > ? THEN 1 END) FROM {table}"
)
"""How many rows are of positions up to one, those without any included, and how many are of later ones."""


def names_of(tags: str) -> Sequence[str] | None:
    """The tags of an event; None when they are not written as tags are, or are none that could be recorded."""
    # what nearly all are, the fast way
    if tags[:2] == '["' and tags[-2:] == '"]' and "\\" not in tags and tags.isprintable():
        plain = tags[2:-2].split('","')
        if tags.count('"') == 2 * len(plain):
            return plain
    names = read_tags(tags)
    return None if (names and names[0][:1] == DAMAGED) or "\0" in "".join(names) else names


class LookUps:
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


class Tags:
    """Compares the tags of the events with the index over them: all stand in it, and nothing else does."""

    def __init__(self, rows: RawRows, pool: Executor, findings: Findings) -> None:
        self._rows = rows
        self._findings = findings
        self._look_ups = LookUps(rows, pool, "event_tag", ("tag", "type", "position"))
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
            self._findings.at("tag_missing", position, tags=shown(*tags))

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
            self._findings.at("tag_extra", position, tags=shown(*tags))

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
                self._findings.say("tag_extra", say(text, position=shown(position), tag=shown(tag)))

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
        return kind == wanted_kind and wanted_tag in (names_of(tags) or ())
    except WRONG:
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


class Commands:
    """Compares the commands that the events name with the table of commands."""

    def __init__(self, rows: RawRows, pool: Executor, findings: Findings) -> None:
        self._rows = rows
        self._findings = findings
        self._look_ups = LookUps(rows, pool, "command", ("command_id", "first_position", "last_position"))
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
            self._findings.at("command", int(first), int(last), command=shown(command))

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
                self._findings.at("command_extra", first, max(first, until), command=shown(command))
            else:
                text = N_("Command {command} is in the table of commands without the events that it recorded.")
                self._findings.say("command_extra", say(text, command=shown(command)))
        # each command whose events are other ones may have a row
        if within - found - self._lost > len(rows):
            text = N_("The table of commands has {number} rows too many.")
            self._findings.say("command_extra", say(text, number=within - found - self._lost - len(rows)))
