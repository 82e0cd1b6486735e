"""``opvang audit heads|go-on``: what was signed, and signing again after an older backup was put back."""

from typing import Annotated

import typer

from adapters.cli.terminal import output
from adapters.cli.terminal.days_and_moments import AsJson
from adapters.cli.terminal.settings import Settings
from adapters.cli.terminal.streams import complain
from adapters.cli.verbs.show import show
from domain.kernel.rules import N_
from projections.engine.question import headings_of, records


def add_to(group: typer.Typer) -> None:
    """Add the verbs to the group ``audit``."""
    group.command("heads")(heads)
    group.command("go-on")(go_on)


def heads(context: typer.Context, as_json: AsJson = False) -> None:
    """The heads that were signed, in order, with what is recorded about that: given up, or signed with another key.

    The heads are kept with the signing key, so that only who signs sees those.
    """
    from adapters.audit import signing

    settings: Settings = context.obj
    with settings.register() as register:
        found, missing = signing.history(register)
    if as_json:
        output.as_json(records(found), settings)
    else:
        show(settings, N_("Signed heads"), records(found), headings_of(signing.Signed), ["size", "position"])
    if missing is not None:
        complain(settings.texts.render(missing))


def go_on(
    context: typer.Context,
    why: Annotated[str, typer.Option("--reason", help="Such as: the backup of 1 May was put back; not personal.")],
) -> None:
    """Let a register be signed again that does not go on from the head that was signed last.

    It is for who signs, and recorded for good. Whoever holds a checkpoint of the head that is given up must be told:
    for them this register is another from then on.
    """
    from adapters.audit import signing
    from adapters.cli.terminal.progress import progress

    settings: Settings = context.obj
    with settings.register() as register, progress(settings, N_("Verifying")) as advance:
        head = signing.go_on(register, why, advance)
    text = N_("Recorded as event {position}; what is signed from now on goes on from there.")
    output.line(settings.texts.say(text, position=head.because), settings)
