"""Whether a mapping is right: all that is wrong with it is told before any row is read."""

from collections.abc import Collection, Mapping
from typing import Any

from adapters.exchange.cells import plain
from adapters.exchange.table import BadFile
from domain.kernel.rules import N_, say

_STRUCTURED = ("table", "members", "numbered")
_SETTINGS = ("kind", "of", "columns", "count", "default", "decimal", "hash")
_MOST = 2**53


def wrong(text: str, **values: Any) -> BadFile:
    """The mapping is wrong; ``text`` says why."""
    return BadFile(say(N_("The mapping is wrong: {reason}."), reason=say(text, **values)))


def check(data: Mapping[str, Any], of_command: set[str], readers: set[str], spellings: Collection[str]) -> None:
    """Check a mapping: ``of_command`` are the fields of its command, ``readers`` and ``spellings`` the kinds that there
    are. Raises ``BadFile``."""
    for name in data:
        if name not in ("command", "key", "fields", "spellings"):
            raise wrong(N_("it has a part that there is not: command, key, fields and spellings are known"))
    key, fields, own = data.get("key"), data.get("fields"), data.get("spellings", {})
    if not isinstance(fields, dict) or not isinstance(key, list) or not all(isinstance(name, str) for name in key):
        raise wrong(N_("it needs fields, and a key: a list of the fields by which a row is known again"))
    if not key or not set(key) <= set(fields):
        raise wrong(N_("it needs fields, and a key: a list of the fields by which a row is known again"))
    if not isinstance(own, dict):
        raise wrong(N_("spellings are tables, such as [spellings.group]"))
    for name, given in own.items():
        _check_spellings(name, given, readers)
    known = {*readers, "list", *_STRUCTURED, *spellings, *own}
    for field, spec in fields.items():
        if field not in of_command:
            raise wrong(N_("[fields.{field}] is no field of the command"), field=field)
        _check_field(field, spec, known)


def _check_spellings(name: str, given: Any, readers: set[str]) -> None:
    if name in readers or name in ("list", *_STRUCTURED):
        raise wrong(N_("[spellings.{name}] has the name of another kind"), name=name)
    if not isinstance(given, dict) or not all(
        isinstance(spellings, list) and all(isinstance(text, str) for text in spellings) for spellings in given.values()
    ):
        raise wrong(N_("[spellings.{name}] gives a list of spellings for each code"), name=name)
    meant: dict[str, str] = {}
    for code, spellings in given.items():
        for text in spellings:
            if meant.setdefault(plain(text), code) != code:
                raise wrong(N_("[spellings.{name}] has one spelling for two codes"), name=name)


def _check_field(field: str, spec: Any, known: set[str], *, within: str | None = None) -> None:
    """Check the settings of a field; ``within`` is the kind of the structure of which it is a part."""
    if not isinstance(spec, dict):
        raise wrong(N_("[fields.{field}] is a table"), field=field)
    kind, of = spec.get("kind", "text"), spec.get("of", "text")
    if not isinstance(kind, str) or kind not in known or (within is not None and kind in _STRUCTURED):
        raise wrong(N_("[fields.{field}] has a kind that there is not"), field=field)
    if kind == "numbered":
        if not isinstance(spec.get("of"), str):
            raise wrong(N_("[fields.{field}] does not say (`of`) which field the number is"), field=field)
    elif not isinstance(of, str) or of not in known or of in ("list", *_STRUCTURED):
        raise wrong(N_("[fields.{field}] has a kind that there is not"), field=field)
    numbered = within in ("members", "numbered")
    _check_columns(field, spec.get("columns", []), numbered=numbered)
    _check_columns(field, spec.get("count", []), numbered=False)
    for name, part in spec.items():
        if kind in _STRUCTURED and isinstance(part, dict):
            _check_field(f"{field}.{name}", part, known, within=kind)
        elif name not in _SETTINGS:
            raise wrong(N_("[fields.{field}] has a setting that there is not"), field=field)
    read = of if kind == "list" else kind
    if "decimal" in spec and (read not in ("amount", "number") or spec["decimal"] not in (",", ".")):
        raise wrong(N_("[fields.{field}] has a decimal that is no comma or point of amounts or numbers"), field=field)
    if "hash" in spec and (spec["hash"] is not True or read not in ("text", "own_number")):
        raise wrong(N_("[fields.{field}] can only say `hash = true`, of ids"), field=field)
    if "default" in spec and not _can_be_told(spec["default"]):
        raise wrong(N_("[fields.{field}] has a default that is no text, whole number, yes or no, or list"), field=field)


def _check_columns(field: str, names: Any, *, numbered: bool) -> None:
    if not isinstance(names, list) or not all(isinstance(name, str) and plain(name) for name in names):
        raise wrong(N_("[fields.{field}] has columns that are no list of headers"), field=field)
    for name in names:
        if ("{n}" in name) != numbered or "{" in name.replace("{n}", "") or "}" in name.replace("{n}", ""):
            text = N_("[fields.{field}] has columns with {mark} where none are numbered, or without it where they are")
            raise wrong(text, field=field, mark="{n}")


def _can_be_told(value: Any) -> bool:
    """Whether a command can be asked with it, and a row be known again by it."""
    if isinstance(value, list):
        return all(map(_can_be_told, value))
    if isinstance(value, dict):
        return all(map(_can_be_told, value.values()))
    if isinstance(value, int):
        return abs(value) < _MOST
    return isinstance(value, str)
