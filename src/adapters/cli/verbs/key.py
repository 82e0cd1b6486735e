"""``opvang key``: the keys of the register."""

import inspect
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated

import typer

from adapters.cli.terminal import output
from adapters.cli.terminal.settings import Settings
from adapters.cli.verbs.recording import verb
from domain.data_subjects import erase_subject

if TYPE_CHECKING:
    from adapters.register.register import Register
    from domain.kernel.rules import Message


def add(app: typer.Typer, name: str, summary: str) -> None:
    """Add the group."""
    group = typer.Typer(help=summary, no_args_is_help=True, rich_markup_mode=None)
    group.command("create")(create)
    group.command("replace")(replace)
    group.command("rotate")(rotate)
    group.command("erase", help=inspect.getdoc(erase_subject))(verb(erase_subject))
    group.command("status")(status)
    group.command("adopt")(adopt)
    app.add_typer(group, name=name)


def create(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="Answer in JSON.")] = False,
) -> None:
    """Make the key that signs checkpoints, where there is none, and register its public half in the ledger."""
    from adapters.audit.signing import create_key
    from domain.kernel.rules import N_

    settings: Settings = context.obj
    with settings.register() as register:
        key = create_key(register.ledger)
    if as_json:
        output.as_json({"key": key.text}, settings)
    else:
        text = N_("Checkpoints are signed with this key; give it to whoever checks them: {key}")
        output.line(settings.texts.say(text, key=key.text), settings)


def replace(
    context: typer.Context,
    why: Annotated[str, typer.Option("--reason", help="Such as: it was lost; it is recorded, and not personal.")],
    as_json: Annotated[bool, typer.Option("--json", help="Answer in JSON.")] = False,
) -> None:
    """Sign with a new key from now on: the old one is lost, or others may have it. That it is so is recorded.

    What the old key signed is checked with the old verifier key, as ever. Publish the new one.
    """
    from adapters.audit.signing import replace_key
    from domain.kernel.rules import N_

    settings: Settings = context.obj
    with settings.register() as register:
        key = replace_key(register, why)
    if as_json:
        output.as_json({"key": key.text}, settings)
        return
    text = N_("Checkpoints are signed with another key from now on; publish it, and say that it is new: {key}")
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
    """Where the keyring and the master key are, which ledger it serves, how many data subjects have a key and how many
    of the ledger have none, and whether checkpoints can be signed here; also of a keyring of another ledger."""
    from dataclasses import asdict

    from adapters.ledger.errors import LedgerUnavailable, NotALedger
    from adapters.register.keyless import keyless
    from domain.kernel.rules import N_, say

    settings: Settings = context.obj
    with settings.register() as register:
        found, signing, without = register.keyring.status(), _signing(register), None
        with suppress(LedgerUnavailable, NotALedger):  # of a ledger that is not there nothing is without a key
            without = keyless(register)
    if as_json:
        more = {"signs": signing is None, "without_key": without.subjects if without else 0}
        output.as_json(asdict(found) | more, settings)
        return
    texts = settings.texts
    serves = {"ledger": found.serves, "position": found.last_key}
    lines = (
        texts.say(N_("Keyring: {where}, {subjects} data subjects."), where=found.where, subjects=found.subjects),
        texts.say(N_("It serves {ledger}; a key was last made or destroyed after {position} events."), **serves)
        if found.serves is not None
        else texts.say(N_("It does not say yet which ledger it serves: run `opvang init`.")),
        texts.say(N_("Master key: {place}, fingerprint {master}."), place=found.master_from, master=found.master),
        texts.render(say(N_("Checkpoints can be signed here.")) if signing is None else signing),
    )
    for line in lines:
        output.line(line, settings)
    if without is not None:
        text = N_(
            "{subjects} data subjects of the ledger have no key in it, and were not erased: what events {first} to "
            "{last} say of them cannot be read. An older keyring, or a new one, is in the place of theirs."
        )
        output.line(texts.say(text, **without._asdict()), settings)


def _signing(register: "Register") -> "Message | None":
    """Why nothing can be signed here; None where it can."""
    from adapters.audit.signer import CannotSign, Signer
    from adapters.ledger.errors import LedgerUnavailable, NotALedger
    from adapters.ledger.raw_rows import Unreadable

    try:
        signer = Signer(register.ledger)
        signer.key()
        signer.last()
    except (CannotSign, LedgerUnavailable, NotALedger, Unreadable) as error:
        return error.message
    return None


def adopt(
    context: typer.Context,
    from_: Annotated[
        str | None,
        typer.Option("--from", metavar="KEYRING", help="Copy the keys of this one, which stays with its ledger."),
    ] = None,
    new: Annotated[
        bool, typer.Option("--new", help="Begin a new one: the keyring is lost, and what it sealed stays closed.")
    ] = False,
    instead: Annotated[
        bool,
        typer.Option("--instead", help="This ledger takes the place of the one that the keyring knew, which is gone."),
    ] = False,
) -> None:
    """Say that the keyring serves this ledger, at this place, from now on.

    A keyring serves one ledger, or erasing in one would erase in another. After a move of ledger and keyring, adopt it.
    For a copy of a ledger that is to go on beside the first, --from gives it a keyring of its own. For an older ledger
    that was put back, or one of two copies that both went on, --instead says that the other is given up. Nothing is
    destroyed by any of these.
    """
    from sqlalchemy.exc import ArgumentError

    from adapters.cli.terminal import output
    from adapters.cli.terminal.settings import BadSetting
    from adapters.ledger.engines import ledger_url, place
    from domain.kernel.rules import N_, say

    settings: Settings = context.obj
    if new and (from_ or instead):
        raise BadSetting(say(N_("--new begins with no key: it goes with neither --from nor --instead.")))
    with settings.register() as register:
        adoption = register.adoption()
        if new:
            notes = adoption.renew()
        elif from_ is not None:
            try:
                notes = adoption.copy(ledger_url(from_), instead=instead)
            except (ArgumentError, ValueError):
                text = N_("--from takes a keyring as an SQLAlchemy URL: sqlite:///opvang.keyring")
                raise BadSetting(say(text)) from None
        else:
            notes = adoption.adopt(instead=instead)
        text = N_("The keyring {keyring} serves {ledger} from now on.")
        said = settings.texts.say(text, keyring=place(register.keyring.url), ledger=place(register.ledger.url))
    for line in (said, *map(settings.texts.render, notes)):
        output.line(line, settings)
