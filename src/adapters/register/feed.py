"""Commands as data: a line of a feed becomes a command, or says in words what is wrong with it."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from adapters.register.names import LONGEST_COMMAND_ID
from domain.catalogue import CATALOGUE, Catalogue
from domain.kernel.deciding import Command, command_adapter
from domain.kernel.errors import REFUSED, ForPeople
from domain.kernel.malformed import problem_of
from domain.kernel.readable import Hidden, readable_line
from domain.kernel.rules import N_, Message, say

MAX_LINE = 1_000_000
"""Characters in a line of a feed; a longer one is a mistake, or an attack."""


class Malformed(ForPeople):
    """What was given is no command; its messages say why, without the values that were given."""

    exit_code = REFUSED


@dataclass(frozen=True)
class Asked:
    """A command that was asked for, with the id that makes it safe to repeat."""

    command: Command
    command_id: str | None
    known_by: tuple[tuple[bytes, str], ...] = ()
    """Texts by which ids in it are to be known again, each with its id."""


def parse_line(line: str, catalogue: Catalogue = CATALOGUE) -> Asked:
    """The command on a line of a feed. Raises ``Malformed``."""
    if len(line) > MAX_LINE:
        raise Malformed(say(N_("The line is longer than {size} characters."), size=MAX_LINE))
    try:
        data = json.loads(line, object_pairs_hook=_no_twins, parse_constant=_no_constant)
    except _Twin as twin:
        raise Malformed(say(N_("Field {field} is given twice."), field=shown_name(twin))) from None
    except RecursionError:
        raise Malformed(say(N_("The line is nested too deeply."))) from None
    except ValueError as error:
        where = getattr(error, "pos", 0) + 1
        raise Malformed(say(N_("This is not JSON (at character {where})."), where=where)) from None
    return parse(data, catalogue)


def parse(data: Any, catalogue: Catalogue = CATALOGUE) -> Asked:
    """The command in ``{"command": name, "command_id": …, …fields}``. Raises ``Malformed``."""
    if not isinstance(data, Mapping):
        raise Malformed(say(N_('A command is written as {{"command": "…", …}}.')))
    fields = dict(data)
    name = fields.pop("command", None)
    cls = catalogue.command_type(name) if isinstance(name, str) else None
    if cls is None:
        raise Malformed(say(N_("There is no such command; `opvang schema` lists them.")))
    return Asked(validate(cls, fields), _command_id(data))


def validate(cls: type[Command], fields: Mapping[str, Any]) -> Command:
    """The command with these fields; ``command_id`` among them is passed over. Raises ``Malformed``."""
    fields = {name: value for name, value in fields.items() if name != "command_id"}
    try:
        return command_adapter(cls).validate_python(fields)
    except ValidationError as error:
        raise Malformed(*map(_problem, _told(error.errors(include_url=False, include_input=False)))) from None
    except RecursionError:
        raise Malformed(say(N_("The line is nested too deeply."))) from None


def _told(details: Sequence[Any]) -> list[Any]:
    """Not that a list is too short when it is so only because what stands in it was refused: that is told already."""
    within = {detail["loc"][:size] for detail in details for size in range(len(detail["loc"]))}
    return [detail for detail in details if detail["type"] != "too_short" or detail["loc"] not in within]


def _command_id(data: Mapping[str, Any]) -> str | None:
    value = data.get("command_id")
    if value is None:
        return None
    if not isinstance(value, str) or not 1 <= len(value) <= LONGEST_COMMAND_ID:
        text = N_("A command id is a text of 1 to {longest} characters.")
        raise Malformed(say(text, longest=LONGEST_COMMAND_ID))
    try:
        return readable_line(value)
    except Hidden as error:
        raise Malformed(say(N_("The command id: {problem}."), problem=error.message)) from None


_PROBLEMS = {
    "missing": N_("Field {field} is missing."),
    "missing_keyword_only_argument": N_("Field {field} is missing."),
    "extra_forbidden": N_("Field {field} is not known here."),
    "unexpected_keyword_argument": N_("Field {field} is not known here."),
}


def _problem(detail: Any) -> Message:
    field = ".".join(shown_name(part) for part in detail["loc"] if part != "[key]") or "?"
    text = _PROBLEMS.get(detail["type"])
    if text is not None:
        return say(text, field=field)
    return say(N_("Field {field}: {problem}."), field=field, problem=problem_of(detail))


def shown_name(part: object) -> str:
    """The name of a field as a message may repeat it: one that is no plain name may be a person's, out of place."""
    return str(part) if re.fullmatch(r"[A-Za-z0-9_]{1,40}", str(part)) else "(…)"


class _Twin(Exception):
    pass


def _no_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for key, value in pairs:
        if key in data:
            raise _Twin(key)
        data[key] = value
    return data


def _no_constant(name: str) -> Any:
    raise ValueError(name)
