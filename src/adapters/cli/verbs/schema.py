"""``opvang schema``: JSON Schema of every command and event."""

import json
from typing import Annotated, Any

import typer

from adapters.cli.terminal.streams import for_programs
from domain.kernel.rules import N_, say


def add(app: typer.Typer, name: str, summary: str) -> None:
    """Add the verb."""
    app.command(name, help=summary)(schema)


def schema(
    name: Annotated[str | None, typer.Argument(help="A command, such as place_household, or an event type.")] = None,
) -> None:
    """Without a name all of them, as one object by name."""
    from adapters.cli.terminal.settings import BadSetting

    found = {one: made() for one, made in _schemas().items() if name in (None, one)}
    if not found:
        text = N_("There is no command or event {name}; `opvang schema` shows all.")
        raise BadSetting(say(text, name=name))
    text = json.dumps(found if name is None else found[str(name)], ensure_ascii=False, indent=2)
    for_programs().write(f"{text}\n")


def _schemas() -> dict[str, Any]:
    from functools import partial

    from domain.catalogue import CATALOGUE
    from domain.kernel.deciding import command_adapter, command_name

    def of_command(name: str, cls: Any) -> dict[str, Any]:
        made = command_adapter(cls).json_schema()
        own = {"command": {"const": name}, "command_id": {"type": "string", "minLength": 1, "maxLength": 128}}
        made["properties"] = own | made["properties"]
        made["required"] = ["command", *made.get("required", [])]
        return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made, "title": name}

    commands = {command_name(cls): partial(of_command, command_name(cls), cls) for cls in CATALOGUE.commands}
    events = {cls.TOPIC: partial(cls.model_json_schema, mode="serialization") for cls in CATALOGUE.events}
    return commands | events
