"""From a query over types and tags to SQL in which every part is a seek in an index.

A query becomes branches: one per type (and, where tags are asked for, per tag). Each branch gives at most a page of
positions, in order; together they give the page. So a page costs as much as it holds, however busy its tags are.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from eventsourcing.dcb.api import DCBQuery
from sqlalchemy import Connection

from projections.engine.sql import mark

# SQLite takes no more than 500 parts in one UNION.
_PARTS = 250

# Of two tags of which both have more events than this, either may lead.
_BUSY = 1000


def any_of(
    column: str, values: Sequence[str] | Sequence[int], connection: Connection
) -> tuple[str, tuple[object, ...]]:
    """The condition that a column has one of the values, in one parameter however many they are."""
    if connection.dialect.name == "sqlite":
        return f"{column} IN (SELECT value FROM json_each(?))", (json.dumps(list(values)),)
    return f"{column} = ANY(%s)", (list(values),)


def with_any_tag(
    connection: Connection, columns: str, tags: Sequence[str], types: Sequence[str], until: int, limit: int
) -> tuple[str, tuple[object, ...]]:
    """SQL and values for at most `limit` rows of event with position <= until that have any of the tags and are of
    any of the types, in order of position: one seek for each tag and type."""
    place = mark(connection)
    tagged, some_tags = any_of("tag", tags, connection)
    typed, some_types = any_of("type", types, connection)
    sql = (
        f"SELECT {columns} FROM (SELECT DISTINCT position AS wanted FROM event_tag "
        f"WHERE {tagged} AND {typed} AND position <= {place} LIMIT {limit:d}) AS page "
        "CROSS JOIN event WHERE position = wanted ORDER BY position"
    )
    return sql, (*some_tags, *some_types, until)


@dataclass(frozen=True, slots=True)
class _Branch:
    type: str
    tags: tuple[str, ...]


class Selection:
    """The events that a query matches, up to a head that was read before this was made.

    (An event of a new type could otherwise appear between the looking up of the types and the reading.)
    """

    def __init__(self, connection: Connection, query: DCBQuery | None, *, to_read: bool = False) -> None:
        """With ``to_read``, what is asked by type alone is read from the events themselves, one after the other: then
        whoever rebuilds or checks rests on no index that might leave some out."""
        self._mark = mark(connection)
        self._by_type: list[str] = []
        self._not_indexed = "NOT INDEXED " if connection.dialect.name == "sqlite" else ""
        self._branches: list[_Branch] | None = None
        items = query.items if query is not None else []
        if to_read and items and all(item.types and not item.tags for item in items):
            self._by_type = sorted({kind for item in items for kind in item.types})
        elif items and all(item.types or item.tags for item in items):
            found: dict[_Branch, None] = {}
            for item in items:
                tags = self._rarest_first(connection, list(dict.fromkeys(item.tags)))
                types = list(dict.fromkeys(item.types)) or self._types_with(connection, tags[0])
                found.update(dict.fromkeys(_Branch(kind, tuple(tags)) for kind in types))
            self._branches = list(found)

    def statement(self, columns: str, after: int, until: int, limit: int) -> tuple[str, tuple[object, ...]]:
        """SQL and values for at most `limit` rows of event with after < position <= until, in order of position."""
        if self._branches is None:
            wanted = f"type IN ({', '.join([self._mark] * len(self._by_type))}) AND " if self._by_type else ""
            sql = (
                f"SELECT {columns} FROM event {self._not_indexed}WHERE {wanted}position > {self._mark} "
                f"AND position <= {self._mark} ORDER BY position LIMIT {limit:d}"
            )
            return sql, (*self._by_type, after, until)
        if not self._branches:
            return f"SELECT {columns} FROM event WHERE 1 = 0", ()
        positions, values = self._positions(self._branches, after, until, limit)
        # CROSS JOIN: SQLite must not think of going through all events to look each up in the page
        sql = (
            f"SELECT {columns} FROM (SELECT position AS wanted FROM ({positions}) AS matching) AS page "
            "CROSS JOIN event WHERE position = wanted ORDER BY position"
        )
        return sql, tuple(values)

    def _positions(self, branches: Sequence[_Branch], after: int, until: int, limit: int) -> tuple[str, list[object]]:
        parts: list[str] = []
        values: list[object] = []
        if len(branches) > _PARTS:
            for start in range(0, len(branches), _PARTS):
                sql, more = self._positions(branches[start : start + _PARTS], after, until, limit)
                parts.append(sql)
                values += more
        else:
            for branch in branches:
                parts.append(self._seek(len(branch.tags), limit))
                values += [*branch.tags[:1], branch.type, after, until]
                values += [value for tag in branch.tags[1:] for value in (tag, branch.type)]
        union = " UNION ALL ".join(f"SELECT position FROM ({part}) AS part{n}" for n, part in enumerate(parts))
        # DISTINCT before LIMIT: two parts may give the same position
        return f"SELECT DISTINCT position FROM ({union}) AS parts ORDER BY position LIMIT {limit:d}", values

    def _seek(self, tags: int, limit: int) -> str:
        mark = self._mark
        table, tag = ("event_tag", f"tag = {mark} AND ") if tags else ("event", "")
        # One seek per position found, and a scalar keeps PostgreSQL to that: of an EXISTS it makes a join, and may go
        # through all of a busy tag for it.
        others = "".join(
            f" AND (SELECT 1 FROM event_tag AS other WHERE other.tag = {mark} AND other.type = {mark} "
            f"AND other.position = {table}.position) = 1"
            for _ in range(tags - 1)
        )
        return (
            f"SELECT position FROM {table} WHERE {tag}type = {mark} AND position > {mark} AND position <= {mark}"
            f"{others} ORDER BY position LIMIT {limit:d}"
        )

    def _rarest_first(self, connection: Connection, tags: list[str]) -> list[str]:
        if len(tags) < 2:
            return tags
        count = f"SELECT count(*) FROM (SELECT 1 FROM event_tag WHERE tag = {self._mark} LIMIT {_BUSY}) AS counted"
        sql = "SELECT " + ", ".join(f"({count})" for _ in tags)
        counts = connection.exec_driver_sql(sql, tuple(tags)).one()
        return [tag for _, tag in sorted(zip(counts, tags, strict=True))]

    def _types_with(self, connection: Connection, tag: str) -> list[str]:
        # from type to type by the index, not through all events with the tag
        sql = f"""
            WITH RECURSIVE kind(type) AS (
                SELECT min(type) FROM event_tag WHERE tag = {self._mark}
                UNION ALL
                SELECT (SELECT min(type) FROM event_tag WHERE tag = {self._mark} AND type > kind.type)
                FROM kind WHERE kind.type IS NOT NULL
            )
            SELECT type FROM kind WHERE type IS NOT NULL"""
        return list(connection.exec_driver_sql(sql, (tag, tag)).scalars())
