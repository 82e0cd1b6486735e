"""Facts as projections keep them: without anything personal, as JSON that the domain can fold again."""

import json
from functools import cache
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from domain.catalogue import CATALOGUE
from domain.history import Effects, Event
from domain.vocabulary import Personal

_ELSEWHERE = frozenset({"deviation", *Effects.model_fields})
"""Fields that other projections keep."""

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

    def data(self, event: Event) -> str:
        """The fact as JSON."""
        cls = type(event)
        return cls.__pydantic_serializer__.to_json(event, exclude=self._left_out(cls), exclude_defaults=True).decode()

    def event(self, topic: str, data: str) -> Event:
        """The fact with blanks, from its JSON."""
        cls = CATALOGUE.event_type(topic)
        if cls is None:
            raise ValueError(f"no event is called {topic}")
        return cls.model_validate({**self._blanks(cls), **json.loads(data)})

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
