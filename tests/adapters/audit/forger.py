"""Someone with all rights on a database, who sets its guards aside and does something wrong."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from random import Random
from typing import Any

from adapters.audit import verify as verifying
from adapters.ledger.rows import read_moment, read_tags
from adapters.seal.leaf import leaf_hash
from tests.adapters.ledger.test_append_only import Driver

COLUMNS = ("position", "type", "tags", "data", "recorded_at", "recorded_by", "recorded_role", "command_id", "leaf")
TABLES = ("event", "event_tag", "command", "signing_key", "ledger")


class Owner(Driver):
    """Someone with all rights on the database, with the guards set aside."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        if self.sqlite:
            self.run("PRAGMA synchronous = OFF")
            self.run("PRAGMA ignore_check_constraints = 1")
            for (name,) in self.run("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
                self.run(f"DROP TRIGGER {name}")
        else:
            self.run("SET session_replication_role = replica")
            for (name,) in self.run(
                "SELECT conname FROM pg_constraint WHERE conrelid = 'event'::regclass AND contype = 'c'"
            ):
                self.run(f"ALTER TABLE event DROP CONSTRAINT {name}")
        self.kept = {table: self.run(f"SELECT * FROM {table}") for table in TABLES}
        for table in TABLES:
            self.run(f"CREATE TABLE kept_{table} AS SELECT * FROM {table}")

    def close(self) -> None:
        self.connection.close()

    def undo(self) -> None:
        """Put everything back as it was."""
        steps = [f"DELETE FROM {table}; INSERT INTO {table} SELECT * FROM kept_{table};" for table in TABLES]
        run = self.connection.executescript if self.sqlite else self.connection.execute
        run(f"BEGIN; {' '.join(steps)} COMMIT;")

    def remove(self, position: int, *tables: str) -> None:
        """Remove what these tables have of an event, or of the command that recorded it last."""
        columns = {"event": "position", "event_tag": "position", "command": "last_position"}
        for table in tables:
            self.run(f"DELETE FROM {table} WHERE {columns[table]} = ?", position)

    def cut(self, after: int) -> None:
        """Cut off the end, without a trace in the ledger's own tables."""
        for table, column in (("event", "position"), ("event_tag", "position"), ("command", "last_position")):
            self.run(f"DELETE FROM {table} WHERE {column} > ?", after)


verify = partial(verifying.verify, guards=False)
"""What is wrong with what is recorded; that whoever changed it set the guards aside first is not looked at."""


@dataclass(frozen=True)
class Mutation:
    """What was done, where, and which kinds of problem may name it."""

    done: str
    position: int
    codes: tuple[str, ...]


class Forger:
    """Does something wrong, at random, with all rights."""

    def __init__(self, owner: Owner, random: Random) -> None:
        self.owner = owner
        self.random = random
        self.run = owner.run
        self.rows = {
            row[0]: dict(zip(COLUMNS, row, strict=True)) for row in owner.run(f"SELECT {', '.join(COLUMNS)} FROM event")
        }
        self.head = max(self.rows)
        self.deeds: list[Callable[[], Mutation]] = [
            *[self.byte_of_event] * 6,
            self.null,
            self.position,
            self.removed,
            self.inserted_at_end,
            self.inserted_between,
            self.swapped,
            self.swapped_contents,
            self.tag_added,
            self.tag_changed,
            self.tag_dropped,
            self.command_changed,
            self.command_removed,
            self.command_added,
            self.cut,
            self.rewritten,
            self.key_changed,
        ]  # fmt: skip

    def anywhere(self) -> int:
        return self.random.randint(1, self.head)

    def flipped(self, value: Any) -> Any:
        """The value with one byte changed; text stays what the engine can hold as text."""
        raw = value.encode() if isinstance(value, str) else value
        while True:
            at = self.random.randrange(len(raw))
            changed = raw[:at] + bytes([raw[at] ^ self.random.randint(1, 255)]) + raw[at + 1 :]
            if not isinstance(value, str):
                return changed
            try:
                if "\0" not in changed.decode() or self.owner.sqlite:
                    return changed.decode()
            except UnicodeDecodeError:
                if self.owner.sqlite:
                    return changed

    def update(self, table: str, column: str, value: Any, where: str, *values: Any) -> None:
        # SQLite takes any bytes for text
        mark = "CAST(? AS TEXT)" if self.owner.sqlite and column not in ("data", "leaf", "public", "position") else "?"
        self.run(f"UPDATE {table} SET {column} = {mark} WHERE {where}", value, *values)

    def byte_of_event(self) -> Mutation:
        position = self.anywhere()
        column = self.random.choice(COLUMNS[1:])
        value = self.rows[position][column]
        if column == "recorded_at" and not self.owner.sqlite:
            by = self.random.choice((1, -1)) * 10 ** self.random.randint(0, 15)
            self.run(
                "UPDATE event SET recorded_at = recorded_at + ? * interval '1 microsecond' WHERE position = ?",
                by,
                position,
            )
        else:
            self.update("event", column, "x" if value is None else self.flipped(value), "position = ?", position)
        return Mutation(f"a byte of {column}", position, ("leaf",))

    def null(self) -> Mutation:
        column = self.random.choice(("recorded_role", "command_id"))
        those = [position for position, row in self.rows.items() if row[column] is not None]
        if not those:
            return self.byte_of_event()
        position = self.random.choice(those)
        self.run(f"UPDATE event SET {column} = NULL WHERE position = ?", position)
        return Mutation(f"no {column}", position, ("leaf",))

    def position(self) -> Mutation:
        position = self.anywhere()
        free = [number for number in (position ^ (1 << bit) for bit in range(50)) if number not in self.rows]
        self.run("UPDATE event SET position = ? WHERE position = ?", self.random.choice([*free, -position]), position)
        return Mutation("another position", position, ("missing", "end"))

    def removed(self) -> Mutation:
        position = self.random.choice((self.anywhere(), self.head))
        tables = self.random.choice((("event",), ("event", "event_tag"), ("event", "event_tag", "command")))
        self.owner.remove(position, *tables)
        return Mutation(f"removed from {tables}", position, ("missing", "end"))

    def inserted_at_end(self) -> Mutation:
        position = self.random.choice((0, -3, self.head + 1, self.head + 1000, 2**62))
        row = {**self.rows[self.anywhere()], "position": position}
        codes: tuple[str, ...] = ("leaf", "position")
        if position == self.head + 1 and self.random.random() < 0.5:
            # with the right leaf, by who knows the code but not that tags are kept twice
            row |= {"recorded_at": self.rows[self.head]["recorded_at"], "command_id": None, "tags": '["a"]'}
            row["leaf"] = sealed(self.owner, row)
            codes = ("tag_missing",)
        self.insert(row)
        return Mutation("inserted at an end", position, codes)

    def insert(self, row: dict[str, Any]) -> None:
        self.run(f"INSERT INTO event ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", *row.values())

    def inserted_between(self) -> Mutation:
        position = self.anywhere()
        for number in range(self.head, position - 1, -1):
            self.run("UPDATE event SET position = ? WHERE position = ?", number + 1, number)
        self.insert({**self.rows[self.anywhere()], "position": position})
        # and of the one that it is a copy of, the leaf fits where that was moved from
        return Mutation("inserted between", min(position + 1, self.head), ("leaf",))

    def two(self) -> tuple[int, int]:
        first, second = sorted(self.random.sample(sorted(self.rows), 2))
        return first, second

    def swapped(self) -> Mutation:
        first, second = self.two()
        for table in ("event", "event_tag")[: self.random.randint(1, 2)]:
            for old, new in ((first, -1), (second, first), (-1, second)):
                self.run(f"UPDATE {table} SET position = ? WHERE position = ?", new, old)
        return Mutation("swapped", self.random.choice((first, second)), ("leaf",))

    def swapped_contents(self) -> Mutation:
        first, second = self.two()
        column = self.random.choice(COLUMNS[1:])
        one, other = self.rows[first][column], self.rows[second][column]
        if one == other:
            return self.swapped()
        self.run(f"UPDATE event SET {column} = ? WHERE position = ?", other, first)
        self.run(f"UPDATE event SET {column} = ? WHERE position = ?", one, second)
        return Mutation(f"swapped {column}", self.random.choice((first, second)), ("leaf",))

    def a_tag(self) -> tuple[Any, ...]:
        return self.random.choice(self.owner.kept["event_tag"])

    def tag_added(self) -> Mutation:
        tag, kind, _ = self.a_tag()
        position = self.random.choice((self.anywhere(), self.anywhere(), self.head + 1, 0, -1, 2**40))
        own = self.rows.get(position, {"type": kind})["type"]
        row = (self.random.choice((tag, "case:x", "\x1f", "a")), self.random.choice((own, kind)), position)
        if row in self.owner.kept["event_tag"]:
            return self.tag_dropped()
        self.run("INSERT INTO event_tag (tag, type, position) VALUES (?, ?, ?)", *row)
        return Mutation(f"tag added {row}", position, ("tag_extra",))

    def tag_changed(self) -> Mutation:
        tag, kind, position = self.a_tag()
        column, value = self.random.choice(
            (("tag", self.flipped(tag or "x")), ("type", self.flipped(kind)), ("position", self.head + 7))
        )
        where = "tag = ? AND type = ? AND position = ?"
        self.update("event_tag", column, value, where, tag, kind, position)
        return Mutation(f"{column} of a tag changed", position, ("tag_missing",))

    def tag_dropped(self) -> Mutation:
        tag, kind, position = self.a_tag()
        self.run("DELETE FROM event_tag WHERE tag = ? AND type = ? AND position = ?", tag, kind, position)
        return Mutation("tag dropped", position, ("tag_missing",))

    def a_command(self) -> tuple[Any, ...]:
        return self.random.choice(self.owner.kept["command"])

    def command_changed(self) -> Mutation:
        name, _, first, last = self.a_command()
        column, value = self.random.choice(
            (
                ("command_id", self.flipped(name)),
                ("first_position", self.random.choice((first - 1, first + 1, last + 1, -first, 2**40))),
                ("last_position", self.random.choice((last - 1, last + 1, first - 1, 0, 2**40))),
            )
        )
        self.update("command", column, value, "command_id = ?", name) if column == "command_id" else self.run(
            f"UPDATE command SET {column} = ? WHERE command_id = ?", value, name
        )
        return Mutation(f"{column} of a command changed", first, ("command",))

    def command_removed(self) -> Mutation:
        name, _, first, _ = self.a_command()
        self.run("DELETE FROM command WHERE command_id = ?", name)
        return Mutation("command removed", first, ("command",))

    def command_added(self) -> Mutation:
        first = self.random.choice((self.anywhere(), self.head + 1, 0, 2**40))
        self.run("INSERT INTO command VALUES ('other', 'd', ?, ?)", first, first + self.random.randint(0, 3))
        return Mutation("command added", first, ("command_extra",))

    def cut(self) -> Mutation:
        after = self.random.randint(0, self.head - 1)
        self.owner.cut(after)
        return Mutation("the end cut off", after + 1, ("end",))

    def rewritten(self) -> Mutation:
        """The end written anew, each leaf made to fit: only a checkpoint shows it, and between which two."""
        position = self.anywhere()
        for number in range(position, self.head + 1):
            row = {**self.rows[number], "recorded_by": "x"}
            self.run("UPDATE event SET recorded_by = 'x', leaf = ? WHERE position = ?", sealed(self.owner, row), number)
        return Mutation("the end written anew", position, ("checkpoint_root",))

    def key_changed(self) -> Mutation:
        column = self.random.choice(("key_id", "name", "public"))
        (row,) = self.owner.run(f"SELECT {column} FROM signing_key")
        self.update("signing_key", column, self.flipped(row[0]), "1 = 1")
        return Mutation(f"{column} of a key changed", 0, ("key",))


def sealed(owner: Owner, row: dict[str, Any]) -> bytes:
    """The leaf of a row, by who knows the code."""
    moment = read_moment(row["recorded_at"])
    return leaf_hash(row["position"], row["type"], read_tags(row["tags"]), moment, row["recorded_by"],
                     row["recorded_role"], row["command_id"], row["data"])  # fmt: skip
