"""``opvang case find``: from a V-number to the case, through a keyed hash."""

import sys
from typing import Annotated

import typer

from adapters.cli.terminal import output
from adapters.cli.terminal.settings import Settings


def find(
    context: typer.Context,
    v_number: Annotated[str, typer.Option("--v-number", help="The V-number; - reads it from standard input.")],
    as_json: Annotated[bool, typer.Option("--json", help="Answer in JSON.")] = False,
) -> None:
    """Find the case of a person by V-number. The number itself is kept nowhere but sealed in its event."""
    from domain.kernel.deciding import Refused
    from domain.kernel.rules import N_, say

    settings: Settings = context.obj
    number = sys.stdin.readline().strip() if v_number == "-" else v_number
    with settings.register() as register:
        found = register.keyring.find(number)
    if found is None:
        raise Refused(say(N_("No case is known with this V-number.")))
    subject, case = found
    if as_json:
        output.as_json({"case": case, "subject": subject}, settings)
    else:
        output.line(settings.texts.say(N_("Case {case}, {subject}."), case=case, subject=subject), settings)
