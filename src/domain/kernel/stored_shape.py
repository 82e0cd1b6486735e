"""Reading stored events fast: their shape is checked, and not again what was checked when they were recorded.

Whether an id is well-formed, or a text printable, was asked when the event was decided on; whether it was altered
since is for the seal to say. Asking it all again takes longer than all else that a rebuild does.
"""

from functools import cache
from typing import Any, cast

from pydantic import BaseModel
from pydantic_core import CoreSchema, SchemaValidator, core_schema

from domain.kernel.personal import Personal, replaced

_INNER = ("schema", "items_schema", "keys_schema", "values_schema", "choices", "fields")
"""Where a schema has others inside it."""


@cache
def stored_shape(cls: type[BaseModel]) -> SchemaValidator:
    """What makes events of this type of their data; its context is the stored event, where personal values are from."""
    cls.model_rebuild()
    return SchemaValidator(cast(CoreSchema, _shape(cls.__pydantic_core_schema__)), _use_prebuilt=False)


def _shape(schema: Any) -> Any:
    match schema:
        case {"type": "function-after" | "function-before", "schema": inner}:
            return _shape(inner)
        case {"type": "function-plain"}:
            return core_schema.with_info_plain_validator_function(_personal)
        case {"type": "any"}:
            return core_schema.with_info_plain_validator_function(_any)
        case {"type": "str"}:
            return core_schema.str_schema()
        case {"type": str()}:
            return {key: _inner(value) if key in _INNER else value for key, value in schema.items()}
    raise TypeError(f"not a schema: {schema!r}")


def _inner(value: Any) -> Any:
    if isinstance(value, list):
        return [_shape(item) for item in value]
    if "type" in value and isinstance(value["type"], str):
        return _shape(value)
    return {name: _shape(item) for name, item in value.items()}


def _personal(value: Any, info: core_schema.ValidationInfo) -> Personal:
    if isinstance(value, Personal):
        return value
    try:
        return Personal(value["personal"], value.get("value"), sealed=value.get("sealed"), origin=info.context)
    except (TypeError, KeyError, AttributeError):
        raise ValueError("not a personal value") from None


def _any(value: Any, info: core_schema.ValidationInfo) -> Any:
    """The value, with for each sealed one in it a personal value that knows where it comes from."""
    return replaced(value, lambda _, personal: _personal(personal, info))
