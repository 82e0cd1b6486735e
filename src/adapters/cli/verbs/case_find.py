"""``opvang case find``: from a V-number to the case, through a keyed hash."""

import sys
from typing import Annotated

import typer

from adapters.cli.terminal import output
from adapters.cli.terminal.settings import Settings


def find(
    context: typer.Context,
    v_number: Annotated[str, typer.Option("--v-number", help="The V-number; - reads it from standard input.")],
    purpose: Annotated[str, typer.Option(help="What it is needed for; it is recorded before anything is shown.")],
    ground: Annotated[str, typer.Option(help="On what legal ground.")],
    as_json: Annotated[bool, typer.Option("--json", help="Answer in JSON.")] = False,
) -> None:
    """Find the cases of a person by V-number. That somebody looked, and who was found, is recorded first; the number
    itself is kept nowhere but sealed."""
    from domain.kernel.rules import N_

    settings: Settings = context.obj
    number = sys.stdin.readline().strip() if v_number == "-" else v_number
    with settings.register() as register:
        found = register.find_persons(number, purpose=purpose, ground=ground)
    if as_json:
        output.as_json([{"case": case, "subject": subject} for subject, case in found], settings)
        return
    if not found:
        output.line(settings.texts.say(N_("No case is known with this V-number.")), settings)
    for subject, case in found:
        output.line(settings.texts.say(N_("Case {case}, {subject}."), case=case, subject=subject), settings)
