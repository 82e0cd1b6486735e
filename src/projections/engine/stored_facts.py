"""Facts as projections keep them: without anything personal, as JSON that the domain can fold again."""

import json
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache, lru_cache
from typing import Any, cast, get_args, get_origin

from pydantic import BaseModel
from sqlalchemy import Connection, Result, Row, Table, select

from domain.catalogue import CATALOGUE
from domain.kernel.history import Effects, Event, Recorded
from domain.kernel.personal import Personal
from domain.kernel.stored_shape import stored_shape
from projections.engine.tables import known

_ELSEWHERE = frozenset({"deviation", *Effects.model_fields})
"""Fields that other projections keep."""

UNSAID = datetime.min.replace(tzinfo=UTC)
"""When a fact was recorded, where a table does not say."""

_REMEMBERED = 2_000
"""Facts that are not read anew each time: subjects are folded again and again while they are told about."""

Exclusion = bool | dict[str, Any]
"""What to leave out, as pydantic takes it: all of a value (True), or parts of it by their names."""


class Facts:
    """Writes facts as JSON and makes events of it again, with a blank for each required field that was left out.

    Left out is what is personal, always and at any depth, and the fields named in ``without``: words, which no
    question needs.
    """

    def __init__(self, *without: str) -> None:
        self._without = frozenset(without) | _ELSEWHERE
        self._left_out = cache(self._left_out_of)
        self._blanks = cache(self._blanks_of)
        self.event = lru_cache(maxsize=_REMEMBERED)(self._event)
        """The fact with blanks, of its topic and its JSON."""

    def data(self, event: Event) -> str:
        """The fact as JSON."""
        cls = type(event)
        return cls.__pydantic_serializer__.to_json(event, exclude=self._left_out(cls), exclude_defaults=True).decode()

    def _event(self, topic: str, data: str) -> Event:
        cls = CATALOGUE.event_type(topic)
        if cls is None:
            raise ValueError(f"no event is called {topic}")
        # by its shape, as the record is read: what stands there was checked when it was recorded, or never was
        return cast(Event, stored_shape(cls).validate_python({**self._blanks(cls), **json.loads(data)}))

    def recorded(self, row: Row[Any]) -> Recorded:
        """The fact of a row with a position, a topic and data; of when and by whom it was recorded it says nothing."""
        return Recorded(row.position, self.event(row.topic, row.data), (), UNSAID, "")

    def standing(self, connection: Connection, table: Table, *kinds: type[Event], known_at: int) -> list[Recorded]:
        """The facts in a table that stood at a position, of these kinds (none given: all), as they were recorded."""
        found = []
        for row in self.rows(connection, table, *kinds, known_at=known_at):
            with suppress(ValueError, TypeError):  # no fact was kept so: a check names the row
                found.append(self.recorded(row))
        return found

    def rows(self, connection: Connection, table: Table, *kinds: type[Event], known_at: int) -> Result[Any]:
        """Their rows."""
        query = select(table).where(known(table, known_at))
        if kinds:
            query = query.where(table.c.topic.in_([cls.TOPIC for cls in CATALOGUE.events if issubclass(cls, kinds)]))
        return connection.execute(query.order_by(table.c.position))

    def _left_out_of(self, cls: type[Event]) -> dict[str, Any]:
        named: dict[str, Any] = dict.fromkeys(self._without & cls.model_fields.keys(), True)
        return personal_parts(cls) | named

    def _blanks_of(self, cls: type[Event]) -> dict[str, Any]:
        fields = cls.model_fields
        blank = [name for name, all_of in self._left_out(cls).items() if all_of is True and fields[name].is_required()]
        return {
            fields[name].alias or name: Personal("", None) if _personal_in(fields[name].annotation) is True else "-"
            for name in blank
        }


def personal_parts(model: type[BaseModel]) -> dict[str, Any]:
    """The fields of a model that are personal, or have something personal inside."""
    parts = {name: _personal_in(field.annotation) for name, field in model.model_fields.items()}
    return {name: part for name, part in parts.items() if part}


def _personal_in(annotation: Any) -> Exclusion:
    if annotation is Personal:
        return True
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return personal_parts(annotation)
    parts: dict[str, Any] = {}
    for inner in get_args(annotation):
        part = _personal_in(inner)
        if part is True:
            return True
        parts |= part if isinstance(part, dict) else {}
    holds_many = get_origin(annotation) in (tuple, list, set, frozenset, dict)
    return {"__all__": parts} if parts and holds_many else parts
