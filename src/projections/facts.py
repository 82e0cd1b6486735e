"""Facts as projections keep them: without anything personal, as JSON that the domain can fold again."""

import json
from collections.abc import Iterable
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from domain.catalogue import CATALOGUE
from domain.history import Effects, Event
from domain.vocabulary import Personal

_ELSEWHERE = frozenset({"deviation", *Effects.model_fields})
"""Fields that other projections keep."""


class Facts:
    """Writes facts as JSON and makes events of it again, with a blank for each field that was left out.

    Left out is what is personal, always, and the fields named in ``without``: words, which no question needs.
    """

    def __init__(self, *without: str) -> None:
        self._without = frozenset(without)
        self._left_out = cache(self._fields_left_out)
        self._blanks = cache(self._blanks_of)

    def data(self, event: Event) -> str:
        """The fact as JSON."""
        return event.model_dump_json(exclude=self._left_out(type(event)), exclude_defaults=True)

    def event(self, topic: str, data: str) -> Event:
        """The fact with blanks, from its JSON."""
        cls = CATALOGUE.event_type(topic)
        if cls is None:
            raise ValueError(f"no event is called {topic}")
        return cls.model_validate({**self._blanks(cls), **json.loads(data)})

    def _fields_left_out(self, cls: type[Event]) -> set[str]:
        named = self._without | _ELSEWHERE
        return {name for name, field in cls.model_fields.items() if name in named or _is_personal(cls, name, field)}

    def _blanks_of(self, cls: type[Event]) -> dict[str, Any]:
        fields = cls.model_fields
        required = [name for name in self._left_out(cls) if fields[name].is_required()]
        return {
            fields[name].alias or name: Personal("", None) if _holds_personal(fields[name].annotation) else "-"
            for name in required
        }


def _is_personal(cls: type[Event], name: str, field: FieldInfo) -> bool:
    if not _holds_personal(field.annotation):
        return False
    if any(_holds_personal(part) for part in _models_within(field.annotation)):
        # leaving out the whole field would lose what is not personal in it
        raise TypeError(f"{cls.__name__}.{name} has something personal inside it: no projection can keep it so")
    return True


def _holds_personal(annotation: Any) -> bool:
    if annotation is Personal:
        return True
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return any(_holds_personal(field.annotation) for field in annotation.model_fields.values())
    return any(_holds_personal(part) for part in get_args(annotation))


def _models_within(annotation: Any) -> Iterable[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models_within(part)
