"""A command as somebody types it, from the fields that a feed would give."""

import json
from collections.abc import Mapping
from typing import Any

from adapters.cli.verbs.recording import option
from domain.kernel.deciding import Command


def typed(cls: type[Command], fields: Mapping[str, Any]) -> list[str]:
    """The command line; of a member only the id and whether it is a minor can be typed."""
    given = {name.rstrip("_"): value for name, value in fields.items()}
    names = [*cls.own_fields(), "deviation", "deviates"]
    line = [part for part in cls.VERB if part]
    for number, name in enumerate(names):
        one = option(cls, name)
        for value in _values(one.field, given[one.field]) if one.field in given else ():
            if isinstance(value, bool):
                line.append(one.flag.split("/")[not value])
            elif number:
                line.append(f"{one.flag}={value}")
            else:
                line.append(str(value))
    return line


def _values(field: str, value: Any) -> list[Any]:
    match field, value:
        case "members", _:
            return [f"{one['person']},{'minor' if one.get('minor') else 'adult'}" for one in value]
        case "food", _:
            return [f"{one['persons']},{one['adult']},{one['minor']}" for one in value]
        case "fields", _:
            return [f"{name}={json.dumps(given)}" for name, given in value.items()]
        case _, {"number": number}:
            return [",".join((number, value.get("date", ""), value.get("sha256", ""))).rstrip(",")]
        case _, dict():
            return [f"{name}={given}" for name, given in value.items()]
        case _, list():
            return value
    return [value]
