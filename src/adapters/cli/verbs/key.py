"""``opvang key``: the keys of the register."""

import inspect
from typing import Annotated

import typer

from adapters.cli.terminal import output
from adapters.cli.terminal.settings import Settings
from adapters.cli.verbs.recording import verb
from domain.data_subjects import erase_subject


def add(app: typer.Typer, name: str, summary: str) -> None:
    """Add the group."""
    group = typer.Typer(help=summary, no_args_is_help=True, rich_markup_mode=None)
    group.command("create")(create)
    group.command("rotate")(rotate)
    group.command("erase", help=inspect.getdoc(erase_subject))(verb(erase_subject))
    group.command("status")(status)
    app.add_typer(group, name=name)


def create(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="Answer in JSON.")] = False,
) -> None:
    """Make the key that signs checkpoints, where there is none, and register its public half in the ledger."""
    from adapters.audit.signing_keys import create_key
    from domain.kernel.rules import N_

    settings: Settings = context.obj
    with settings.register() as register:
        key = create_key(register.ledger, register.keyring)
    if as_json:
        output.as_json({"key": key.text}, settings)
    else:
        text = N_("Checkpoints are signed with this key; give it to whoever checks them: {key}")
        output.line(settings.texts.say(text, key=key.text), settings)


def rotate(context: typer.Context) -> None:
    """Renew the master key over all keys, and destroy the old one: backups of the keyring until now open nothing."""
    from domain.kernel.rules import N_

    settings: Settings = context.obj
    with settings.register() as register:
        register.keyring.rotate()
        master = register.keyring.status().master
    text = N_("The master key was renewed; its fingerprint is {master}. Back up the keyring and the new key, apart.")
    output.line(settings.texts.say(text, master=master), settings)


def status(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="Answer in JSON.")] = False,
) -> None:
    """Where the keyring and the master key are, how many data subjects have a key, and whether it can sign."""
    from dataclasses import asdict

    from domain.kernel.rules import N_

    settings: Settings = context.obj
    with settings.register() as register:
        found = register.keyring.status()
    if as_json:
        output.as_json(asdict(found), settings)
        return
    texts = settings.texts
    lines = (
        texts.say(N_("Keyring: {where}, {subjects} data subjects."), where=found.where, subjects=found.subjects),
        texts.say(N_("Master key: {place}, fingerprint {master}."), place=found.master_from, master=found.master),
        texts.say(N_("It can sign checkpoints.") if found.signs else N_("It cannot sign: run `opvang key create`.")),
    )
    for line in lines:
        output.line(line, settings)
