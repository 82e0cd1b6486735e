"""Comparing the tables beside the events, of tags and of commands, with what the events say.

Whether they agree is counted by the database itself, beside the hashing. Its counts are believed, as its rows are, if
the tables have the keys and collations that they were made with: that is looked at first. Where they do not agree, or
are not as they were made, all that the events name is looked up, to tell what is missing and what is too much.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from threading import Event
from typing import Any, NamedTuple, TypeGuard

from sqlalchemy import create_engine

from adapters.audit.verify_problems import MOST_LISTED, Findings, shown
from adapters.ledger import ledger_tables
from adapters.ledger.raw_rows import RawRows, Unreadable
from adapters.ledger.rows import DAMAGED, read_tags
from domain.kernel.rules import N_, say
from projections.engine.batches import batches

PAGE = 5000

_AT_ONCE = 15_000
"""Keys in one look-up: SQLite takes no more than 32,766 values."""

_COUNTED_ON_SQLITE, _COUNTED_ON_POSTGRESQL = 20_000, 500_000
"""Events in one count. While it is counted, SQLite keeps writers waiting; PostgreSQL reads the whole index for each."""

WRONG = (TypeError, ValueError, AttributeError, OverflowError, RecursionError)
"""What a value that is not of its type leads to."""

Events = Callable[[], Iterable[tuple[int, Any, Any, Any]]]
"""Gives of all events up to the head, in their order, position, type, tags and command, whatever stands there."""

_UP_TO = (
    "SELECT count(*) - count(CASE WHEN {column} > ? THEN 1 END), count(CASE WHEN {column} > ? THEN 1 END) FROM {table}"
)
"""How many rows are of positions up to one, those without any included, and how many are of later ones."""

_TAGS_ON_SQLITE = (
    "SELECT coalesce(sum((SELECT count(*) FROM event_tag AS found WHERE found.tag IN "
    "(SELECT value FROM json_each(event.tags)) AND found.type = event.type AND found.position = event.position)), 0) "
    "FROM event WHERE position BETWEEN ? AND ?"
)
_TAGS_ON_POSTGRESQL = (
    "SELECT count(*) FROM event JOIN event_tag AS found ON found.type = event.type AND found.position = event.position "
    "WHERE jsonb_exists(event.tags::jsonb, found.tag) AND event.position BETWEEN ? AND ?"
)

_INDEXED_ON_SQLITE = (
    "SELECT type, position FROM event INDEXED BY event_type WHERE (type, position) > (?, ?) "
    "ORDER BY type, position LIMIT ?"
)

_COMMANDS_THERE = (
    "SELECT count(covered), coalesce(sum(covered), 0) FROM (SELECT (SELECT max(last.position) - event.position + 1 "
    "FROM command AS found JOIN event AS last ON last.position = found.last_position "
    "AND last.command_id = found.command_id WHERE found.command_id = event.command_id "
    "AND found.first_position = event.position) AS covered FROM event WHERE position BETWEEN ? AND ?) AS each"
)


@dataclass(slots=True)
class NamedByEvents:
    """What events name, counted while they are read."""

    tags: int = 0
    """Of each event the different ones."""
    runs: int = 0
    """Of events in a row that name the same command."""
    of_commands: int = 0
    """Events that name a command."""
    plainly: bool = True
    """Whether all of it can be looked up: no event has tags, or a command, that could not have been recorded."""


class FoundInTables(NamedTuple):
    """How many rows of the tables beside the events are as those name them."""

    tags: int
    commands: int
    of_commands: int
    """Events that these commands have, by their first and last."""


def compare_types(rows: RawRows, findings: Findings, head: int, read: "Mapping[Any, array[int]]") -> None:
    """The index over the types gives each of the events that were read, by their types and positions, and no others up
    to the head. Only SQLite lets it be asked of the index itself."""
    indexed: dict[Any, array[int]] = {}
    after: Sequence[Any] = ("", 0)
    try:
        while page := rows.rows(_INDEXED_ON_SQLITE, [*after, _COUNTED_ON_SQLITE]):
            for kind, position in page:
                if position <= head:
                    indexed.setdefault(kind, array("q")).append(position)
            after = page[-1]
    except (Unreadable, *WRONG):  # there is no such index: that is for the schema to tell
        return
    if indexed != read:
        text = N_(
            "The index over the types of events lies: it has {found} entries for {read} events, or other ones. Who "
            "asks by type is told less, or more, than there is: drop the index event_type, and run `opvang init`."
        )
        found, wanted = (sum(map(len, one.values())) for one in (indexed, read))
        findings.say("index", say(text, found=found, read=wanted))


def count_there(rows: RawRows, head: int, stopped: Event) -> FoundInTables | None:
    """Count what the tables hold of what the events up to the head name; None when that can't be counted, or need not
    be any more.

    It is the database that counts: while it does, the interpreter is free.
    """
    tags_there = _TAGS_ON_POSTGRESQL if rows.postgresql else _TAGS_ON_SQLITE
    at_once = _COUNTED_ON_POSTGRESQL if rows.postgresql else _COUNTED_ON_SQLITE
    tags = commands = of_commands = 0
    try:
        if not _as_they_were_made(rows):
            return None
        for first in range(1, head + 1, at_once):
            if stopped.is_set():
                return None
            between = [first, min(first + at_once - 1, head)]
            tags += int(rows.row(tags_there, between, by_index=False)[0])
            started, covered = rows.row(_COMMANDS_THERE, between, by_index=False)
            commands, of_commands = commands + started, of_commands + int(covered)
    except (Unreadable, *WRONG):
        return None
    return FoundInTables(tags, commands, of_commands)


def _as_they_were_made(rows: RawRows) -> bool:
    """Whether the tables have their own keys and collations, so that no row is there twice, nor equals another one."""
    if rows.postgresql:
        return rows.row(_SHAPE_ON_POSTGRESQL) == (3, sorted(_KEYS), 0)
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        ledger_tables.create(connection, None)
        made = connection.exec_driver_sql(_SHAPE_ON_SQLITE).fetchall()
    engine.dispose()
    return rows.rows(_SHAPE_ON_SQLITE) == [tuple(row) for row in made]


_SHAPE_ON_SQLITE = (
    "SELECT type, name, sql FROM sqlite_master WHERE tbl_name IN ('event', 'event_tag', 'command') "
    "AND type <> 'trigger' ORDER BY type, name"
)

_KEYS = ('PRIMARY KEY ("position")', 'PRIMARY KEY (tag, type, "position")', "PRIMARY KEY (command_id)")
_SHAPE_ON_POSTGRESQL = """
    WITH named AS (SELECT to_regclass(name)::oid AS oid FROM unnest(ARRAY['event', 'event_tag', 'command']) AS name)
    SELECT (SELECT count(*) FROM pg_class JOIN named USING (oid) WHERE relkind = 'r'),
           (SELECT array_agg(pg_get_constraintdef(pg_constraint.oid) ORDER BY pg_get_constraintdef(pg_constraint.oid))
            FROM pg_constraint JOIN named ON conrelid = named.oid WHERE contype = 'p'),
           (SELECT count(*) FROM pg_attribute JOIN named ON attrelid = named.oid
            JOIN pg_collation ON pg_collation.oid = attcollation WHERE NOT collisdeterministic)
"""


def names_of(tags: str) -> Sequence[str] | None:
    """The tags of an event; None when they are not written as tags are, or are none that could be recorded."""
    # what nearly all are, the fast way
    if tags[:2] == '["' and tags[-2:] == '"]' and "\\" not in tags and tags.isprintable():
        plain = tags[2:-2].split('","')
        if tags.count('"') == 2 * len(plain):
            return plain
    names = read_tags(tags)
    return None if (names and names[0][:1] == DAMAGED) or "\0" in "".join(names) else names


def is_name(value: Any) -> TypeGuard[str]:
    """Whether it is text that could be recorded."""
    if not isinstance(value, str):
        return False
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


# ---------------------------------------------------------------- tags


def compare_tags(
    rows: RawRows, findings: Findings, head: int, named: NamedByEvents, there: FoundInTables | None, events: Events
) -> None:
    """All tags of the events up to the head stand in the index, and nothing else does. Raises Unreadable."""
    within, beyond = rows.row(_UP_TO.format(table="event_tag", column="position"), [head, head], by_index=False)
    agreed = named.plainly and there is not None and named.tags == there.tags == within
    extra = [] if agreed else _compare_each_tag(rows, findings, head, within, events)
    if beyond:
        extra += _later_tags(rows, findings, head)
    for position, tags in sorted(_by_position(extra).items()):
        findings.at("tag_extra", position, tags=shown(*tags))


def _compare_each_tag(
    rows: RawRows, findings: Findings, head: int, number: int, events: Events
) -> list[tuple[str, int]]:
    """Tells what is missing of an index with so many rows; gives what is too much."""
    missing: list[tuple[str, int]] = []
    for part in batches(events(), PAGE):
        wanted: dict[str, set[tuple[str, int]]] = {}
        for position, kind, tags, _ in part:
            try:
                names = names_of(tags) or ()
            except WRONG:
                continue  # its seal has told
            if is_name(kind) and all(map(is_name, names)):
                wanted.setdefault(kind, set()).update((name, position) for name in names)
        for kind, of_kind in wanted.items():
            found = _tags_there(rows, kind, of_kind, part[0][0], part[-1][0])
            number -= len(found)
            missing += of_kind - found
    for position, names in sorted(_by_position(missing).items()):
        findings.at("tag_missing", position, tags=shown(*sorted(names)))
    extra = list(_extra_tags(rows, head, number)) if number > 0 else []
    if number > len(extra) and len(extra) < MOST_LISTED:
        text = N_("The index of tags has {number} rows that belong to no event, or to the same tag of one.")
        findings.say("tag_extra", say(text, number=number - len(extra)))
    return extra


def _tags_there(rows: RawRows, kind: str, wanted: set[tuple[str, int]], first: int, last: int) -> set[tuple[str, int]]:
    found: set[tuple[str, int]] = set()
    for keys in batches({tag for tag, _ in wanted}, _AT_ONCE):
        marks = ",".join("?" * len(keys))
        sql = f"SELECT tag, position FROM event_tag WHERE tag IN ({marks}) AND type = ? AND position BETWEEN ? AND ?"
        found.update(rows.rows(sql, [*keys, kind, first, last]))
    return found & wanted


def _later_tags(rows: RawRows, findings: Findings, head: int) -> Iterator[tuple[str, int]]:
    """What the index has beyond the head, and no event that was recorded meanwhile."""
    sql = (
        "SELECT tag, position FROM event_tag AS found WHERE position > ? AND NOT EXISTS "
        "(SELECT 1 FROM event WHERE event.position = found.position AND event.type = found.type) "
        f"ORDER BY position LIMIT {MOST_LISTED:d}"
    )
    for tag, position in rows.rows(sql, [head], by_index=False):
        if isinstance(position, int):
            yield tag, position
        else:
            text = N_("The index of tags gives {position}, which is no position, the tag {tag}.")
            findings.say("tag_extra", say(text, position=shown(position), tag=shown(tag)))


def _extra_tags(rows: RawRows, head: int, number: int) -> Iterator[tuple[str, int]]:
    """What the index has besides the tags of events: so many, or the first of them."""
    left = min(number, MOST_LISTED)
    where = ""
    values: list[object] = []
    while left > 0:
        page = rows.rows(
            "SELECT found.tag, found.type, found.position, event.type, event.tags FROM "
            f"(SELECT tag, type, position FROM event_tag {where} ORDER BY tag, type, position LIMIT {PAGE:d}) "
            "AS found LEFT JOIN event ON event.position = found.position "
            "ORDER BY found.tag, found.type, found.position",
            values,
        )
        if not page:
            return
        for tag, kind, position, event_kind, event_tags in page:
            within = isinstance(position, int) and position <= head
            if within and not _has(event_kind, event_tags, kind, tag):
                yield tag, position
                left -= 1
                if left == 0:
                    return
        where, values = "WHERE (tag, type, position) > (?, ?, ?)", list(page[-1][:3])


def _has(kind: object, tags: Any, wanted_kind: object, wanted_tag: object) -> bool:
    try:
        return kind == wanted_kind and wanted_tag in (names_of(tags) or ())
    except WRONG:
        return False


def _by_position(tags: Iterable[tuple[str, int]]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for tag, position in tags:
        found.setdefault(position, []).append(tag)
    return found


# ---------------------------------------------------------------- commands


def compare_commands(
    rows: RawRows, findings: Findings, head: int, named: NamedByEvents, there: FoundInTables | None, events: Events
) -> None:
    """Each command that events name is in the table as what recorded these, and no other is. Raises Unreadable."""
    within, beyond = rows.row(_UP_TO.format(table="command", column="first_position"), [head, head], by_index=False)
    # its key lets a command be in the table once: if there are as many rows as runs, and each row begins at an event
    # that names it and ends at one, each has one run; and it is all of it, for together they have all that name any
    counted = (named.runs, named.of_commands)
    agreed = named.plainly and there is not None and counted == (there.commands, there.of_commands)
    if agreed and within == named.runs and not beyond:
        return
    found, lost = (within, 0) if agreed and within == named.runs else _compare_each_command(rows, findings, events)
    if within == found and not beyond:
        return
    later = f"AND found.first_position > {head:d} " if within == found else ""
    extra = rows.rows(
        "SELECT command_id, first_position, last_position FROM command AS found "
        "WHERE NOT EXISTS (SELECT 1 FROM event WHERE event.position = found.first_position "
        f"AND event.command_id = found.command_id) {later}ORDER BY first_position LIMIT {MOST_LISTED:d}",
        by_index=False,
    )
    for command, first, until in extra:
        if isinstance(first, int) and isinstance(until, int):
            findings.at("command_extra", first, max(first, until), command=shown(command))
        else:
            text = N_("Command {command} is in the table of commands without the events that it recorded.")
            findings.say("command_extra", say(text, command=shown(command)))
    # each command whose events are other ones may have a row
    if within - found - lost > len(extra):
        text = N_("The table of commands has {number} rows too many.")
        findings.say("command_extra", say(text, number=within - found - lost - len(extra)))


def _compare_each_command(rows: RawRows, findings: Findings, events: Events) -> tuple[int, int]:
    """Tells what is missing; gives how many runs of events are in the table, and how many are not."""
    found = lost = 0
    for runs in batches(_runs(events()), _AT_ONCE):
        keys = list(dict.fromkeys(command for command, _, _ in runs))
        marks = ",".join("?" * len(keys))
        sql = f"SELECT command_id, first_position, last_position FROM command WHERE command_id IN ({marks})"
        there = set(rows.rows(sql, keys))
        for run in runs:
            if run in there:
                found += 1
            else:
                lost += 1
                command, first, last = run
                findings.at("command", first, last, command=shown(command))
    return found, lost


def _runs(events: Iterable[tuple[int, Any, Any, Any]]) -> Iterator[tuple[str, int, int]]:
    """The commands that events name, with the first and last of the events in a row that name it."""
    command: Any = None
    first = last = 0
    for position, _, _, named in events:
        if named != command:
            if is_name(command):
                yield command, first, last
            command, first = named, position
        last = position
    if is_name(command):
        yield command, first, last
