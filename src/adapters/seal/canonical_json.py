"""Canonical JSON (RFC 8785), as it is stored and hashed."""

import json
from typing import Any


def canonical(value: Any) -> bytes:
    """Canonical JSON as UTF-8; the value holds no floating-point numbers.

    Keys are sorted by their UTF-16 code units, as the RFC asks.
    """
    text = _by_characters.encode(value)
    # of what is all ASCII, characters and code units have the same order
    return (text if text.isascii() else _as_it_is.encode(_sorted(value))).encode()


_as_it_is = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)
_by_characters = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False, sort_keys=True)


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _sorted(value[key]) for key in sorted(value, key=lambda key: key.encode("utf-16-be"))}
    if isinstance(value, list | tuple):
        return [_sorted(item) for item in value]
    return value
