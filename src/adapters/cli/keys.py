"""``opvang key``: the keys of the register."""

from typing import Annotated

import typer

from adapters.cli.settings import Settings


def add(app: typer.Typer, name: str, summary: str) -> None:
    """Add the group."""
    group = typer.Typer(help=summary, no_args_is_help=True, rich_markup_mode=None)
    group.callback()(_group)
    group.command("create")(create)
    app.add_typer(group, name=name)


def _group() -> None:
    """Without it, a group of one verb would be that verb."""


def create(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="Answer in JSON.")] = False,
) -> None:
    """Make the key that signs checkpoints, where there is none, and register its public half in the ledger."""
    from adapters.cli import output
    from adapters.signing import create_key
    from domain.rules import N_

    settings: Settings = context.obj
    with settings.register() as register:
        key = create_key(register.ledger, register.keyring)
    if as_json:
        output.as_json({"key": key.text}, settings)
    else:
        text = N_("Checkpoints are signed with this key; give it to whoever checks them: {key}")
        settings.console.print(settings.texts.say(text, key=key.text), markup=False)
