"""What was typed and is no command: Typer says it in English only, here it becomes a text of ours."""

import re
from typing import Any

from typer import _click

from adapters.answers.texts import Texts
from domain.kernel.rules import N_, Message, say

UsageError = _click.exceptions.UsageError

_SAID: tuple[tuple[str, str], ...] = (
    (r"Missing command\.", N_("Missing command.")),
    (
        r"No such command (?P<name>.+?)\. Did you mean (?P<others>.+)\?",
        N_("No such command {name}. Did you mean {others}?"),
    ),
    (r"No such command (?P<name>.+)\.", N_("No such command {name}.")),
    (
        r"No such option: (?P<name>.+?) \(Possible options: (?P<others>.+)\)",
        N_("No such option: {name} (possible options: {others})"),
    ),
    (r"No such option: (?P<name>.+)", N_("No such option: {name}")),
    (r"Option (?P<name>.+) does not take a value\.", N_("Option {name} does not take a value.")),
    (r"Option (?P<name>.+) requires .+", N_("Option {name} requires a value.")),
    (r"Argument (?P<name>.+) takes (?P<number>\d+) values\.", N_("Argument {name} takes {number} values.")),
    (r"Got unexpected extra argument\(s\) \((?P<more>.*)\)", N_("Got unexpected extra arguments: {more}")),
    (r"Missing argument (?P<name>.+?)\.(?: .*)?", N_("Missing argument {name}.")),
    (r"Missing option (?P<name>.+?)\.(?: .*)?", N_("Missing option {name}.")),
    (
        r"Invalid value for (?P<name>.+?): Input should be a valid (?:integer|number).*",
        N_("Invalid value for {name}: it is a number."),
    ),
    (r"Invalid value for (?P<name>.+?): .*", N_("Invalid value for {name}.")),
)
"""What Typer says, and what we say for it; a test has it say each of them."""


def told(error: UsageError, texts: Texts) -> list[str]:
    """The lines that tell a person what is wrong with the command line."""
    if isinstance(error, _click.exceptions.NoArgsIsHelpError):
        return error.format_message().splitlines()
    lines = []
    if error.ctx is not None:
        usage = " ".join([error.ctx.command_path, *error.ctx.command.collect_usage_pieces(error.ctx)])
        lines.append(texts.say(N_("Usage: {usage}"), usage=usage))
        help_ = f"{error.ctx.command_path} {error.ctx.help_option_names[0]}"
        lines += [texts.say(N_("Try '{help}' for help."), help=help_), ""]
    return [*lines, texts.say(N_("Error: {problem}"), problem=_problem(error.format_message()))]


def _problem(said: str) -> Message:
    for pattern, text in _SAID:
        found: re.Match[str] | None = re.fullmatch(pattern, said, re.DOTALL)
        if found:
            values: dict[str, Any] = found.groupdict()
            return say(text, **values)
    return say("{said}", said=said)
