"""One thin verb per command, made from the command itself: its fields are the options.

The first field, what the fact is about, is the argument; structure has a form of its own: ``--capacity
GROUP=PLACES``, ``--member ID[,minor]``, ``--food PERSONS,ADULT,MINOR``, ``--document NUMBER[,DATE[,SHA256]]``,
``--field NAME=JSON``.
"""

import inspect
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from types import NoneType
from typing import Annotated, Any, Union, get_args, get_origin

import typer
from pydantic import SecretStr

from adapters.cli.verbs.case_find import find
from adapters.cli.verbs.show import QuestionGroup
from adapters.register.feed import Malformed, validate
from domain.cases.member import NewMember
from domain.catalogue import CATALOGUE
from domain.kernel.deciding import Command, command_name
from domain.kernel.rules import N_, say
from domain.kernel.vocabulary import Document
from domain.support.allowance_amounts import Food


@dataclass(frozen=True)
class Option:
    """How a field of a command looks on the command line."""

    field: str
    """Its name in a feed."""
    flag: str
    annotation: Any
    help: str
    required: bool
    read: Callable[[Any], Any]


def add(app: typer.Typer, name: str, summary: str) -> None:
    """Add the verbs of a group; a command without a verb in its group is itself the verb."""
    commands = [cls for cls in CATALOGUE.commands if cls.VERB[0] == name]
    if len(commands) == 1 and not commands[0].VERB[1]:
        app.command(name, help=inspect.getdoc(commands[0]))(verb(commands[0]))
        return
    group = typer.Typer(cls=QuestionGroup, help=summary, no_args_is_help=True, rich_markup_mode=None)
    for cls in commands:
        group.command(cls.VERB[1], help=inspect.getdoc(cls))(verb(cls))
    if name == "case":
        group.command("find")(find)
    app.add_typer(group, name=name)


def verb(cls: type[Command]) -> Callable[..., None]:
    """A function for Typer that gives the command to the register and shows what became of it."""
    options = [option(cls, name) for name in _field_names(cls)]

    def carry_out(context: typer.Context, **given: Any) -> None:
        from adapters.cli.terminal.outcome import record

        data = {o.field: o.read(value) for o in options if (value := given[_python(o.field)]) not in (None, [])}
        record(context.obj, validate(cls, data), given["command_id"], as_json=given["json_"])

    parameters = [inspect.Parameter("context", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context)]
    for number, one in enumerate(options):
        if number == 0:
            info: Any = typer.Argument(help=one.help, metavar=one.field.upper())
        else:
            info = typer.Option(*one.flag.split(), help=one.help, metavar=_metavar(one))
        default = inspect.Parameter.empty if one.required else None
        parameters.append(_parameter(_python(one.field), Annotated[one.annotation, info], default))
    command_id = typer.Option("--command-id", help="Makes it safe to repeat: the same id is recorded once.")
    parameters.append(_parameter("command_id", Annotated[str | None, command_id], None))
    as_json = typer.Option("--json", help="Answer in JSON.")
    parameters.append(_parameter("json_", Annotated[bool, as_json], default=False))
    carry_out.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    carry_out.__annotations__ = {p.name: p.annotation for p in parameters}
    carry_out.__name__ = command_name(cls)
    return carry_out


def _parameter(name: str, annotation: Any, default: Any) -> inspect.Parameter:
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


def _field_names(cls: type[Command]) -> list[str]:
    return [*cls.own_fields(), "deviation", "deviates"]


def _python(field: str) -> str:
    return f"{field}_"


def option(cls: type[Command], name: str) -> Option:
    """The option for a field of a command, by the field's type."""
    info = cls.model_fields[name]
    field = info.alias or name
    flag = f"--{field.replace('_', '-')}"
    kind, inner = _kind(info.annotation)
    help_ = info.description or _HELP.get(field, "")
    required = info.is_required()
    optional: Callable[[Any], Any] = lambda base: base if required else base | None  # noqa: E731
    match kind:
        case "flag":
            return Option(field, f"{flag}/--not-{field}", bool if required else bool | None, help_, required, _same)
        case "many":
            item = {"members": "ID[,minor]", "food": "PERSONS,ADULT,MINOR"}.get(field)
            help_ = f"{help_} {item or ''} Repeatable.".strip()
            read: Callable[[Any], Any] = {NewMember: _members, Food: _food}.get(inner, list)
            singular = "--deviates" if field == "deviates" else _singular(flag)
            return Option(field, singular, list[str] if required else list[str] | None, help_, required, read)
        case "pairs":
            read = _json_pairs if field == "fields" else _number_pairs
            return Option(field, flag.removesuffix("s"), list[str] if required else list[str] | None,
                          f"{help_} Repeatable.", required, read)  # fmt: skip
        case "number":
            return Option(field, flag, optional(int), help_, required, _same)
        case "document":
            return Option(field, flag, optional(str), help_ or "NUMBER[,DATE[,SHA256]]", required, _document)
        case "choice":
            allowed = "|".join(str(member.value) for member in inner)
            return Option(field, flag, optional(str), f"{help_} {allowed}".strip(), required, _same)
        case _:
            return Option(field, flag, optional(str), help_, required, _same)


_HELP = {
    "deviation": "The reason for breaking a rule.",
    "deviates": "The rule that is meant, such as P1; any other breach is still refused.",
    "on": "A day, as 2024-01-31.",
    "from": "A day, as 2024-01-31.",
    "until": "A day, as 2024-01-31; it does not count.",
    "amount": "In euros, as 1234.50.",
    "at": "A moment, as 2024-01-31T14:30, in Dutch time or with its offset.",
    "municipality": "CBS code, such as GM0160.",
    "period": "A half-year, as 2024-H1.",
}


def _singular(flag: str) -> str:
    return f"{flag.removesuffix('ies')}y" if flag.endswith("ies") else flag.removesuffix("s")


def _kind(annotation: Any) -> tuple[str, Any]:
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, type(int | None)):
        return _kind(next(a for a in arguments if a is not NoneType))
    if origin is tuple:
        return "many", _plain(arguments[0])
    if origin is dict:
        return "pairs", None
    if annotation is bool:
        return "flag", None
    if annotation is int:
        return "number", None
    if annotation is Document:
        return "document", None
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return "choice", annotation
    return ("secret", None) if annotation is SecretStr else ("text", None)


def _plain(annotation: Any) -> Any:
    return get_args(annotation)[0] if get_origin(annotation) is Annotated else annotation


def _metavar(one: Option) -> str | None:
    return {"pairs": "NAME=VALUE", "capacity": "GROUP=PLACES", "units": "UNIT=PLACES", "fields": "NAME=JSON",
            "document": "NUMBER[,DATE[,SHA256]]", "members": "ID[,minor]", "food": "PERSONS,ADULT,MINOR",
            "on": "DAY", "from": "DAY", "until": "DAY", "at": "MOMENT", "amount": "EUROS"}.get(one.field)  # fmt: skip


def _same(value: Any) -> Any:
    return value


def _members(values: list[str]) -> list[Mapping[str, Any]]:
    members: list[Mapping[str, Any]] = []
    for value in values:
        person, *rest = value.split(",")
        if rest not in ([], ["minor"], ["adult"]):
            raise Malformed(say(N_("A member is written as ID, ID,minor or ID,adult.")))
        members.append({"person": person} | ({"minor": rest == ["minor"]} if rest else {}))
    return members


def _food(values: list[str]) -> list[Mapping[str, Any]]:
    food: list[Mapping[str, Any]] = []
    for value in values:
        persons, *amounts = value.split(",")
        if len(amounts) != 2 or not persons.isdecimal():
            raise Malformed(say(N_("Food is written as PERSONS,ADULT,MINOR, such as 3,214.29,178.53.")))
        food.append({"persons": int(persons), "adult": amounts[0], "minor": amounts[1]})
    return food


def _pairs(values: list[str]) -> list[tuple[str, str]]:
    pairs = []
    for value in values:
        name, equals, given = value.partition("=")
        if not equals:
            raise Malformed(say(N_("This is written as NAME=VALUE, with an equals sign.")))
        pairs.append((name, given))
    return pairs


def _number_pairs(values: list[str]) -> dict[str, int]:
    try:
        return {name: int(given) for name, given in _pairs(values)}
    except ValueError:
        raise Malformed(say(N_("This is written as NAME=NUMBER."))) from None


def _json_pairs(values: list[str]) -> dict[str, Any]:
    read = {}
    for name, given in _pairs(values):
        try:
            read[name] = json.loads(given)
        except ValueError:
            read[name] = given
    return read


def _document(value: str) -> Mapping[str, Any]:
    number, *rest = value.split(",")
    names = ("date", "sha256")
    return {"number": number} | {name: part for name, part in zip(names, rest, strict=False) if part}
