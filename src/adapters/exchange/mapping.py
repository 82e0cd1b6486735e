"""Mappings: which columns of a table fill which fields of a command, and how what stands in them is read.

A mapping is a TOML file (docs/import.md). It names its command, the fields by which a row is known again (``key``),
and for each field the columns that may hold it, or a value that is the same for all rows.
"""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from importlib.resources import files
from pathlib import Path
from typing import Any

from adapters.answers.texts import LABELS, Texts
from adapters.exchange.bound_mapping import (
    MOST_NUMBERED,
    Amounts,
    Bound,
    BoundMapping,
    Column,
    IdOf,
    Keyed,
    Members,
    Numbered,
    Numbers,
    Read,
    Single,
    Together,
    is_required,
    tells,
)
from adapters.exchange.cells import a_day, a_moment, a_text, one_of, plain, yes_or_no
from adapters.exchange.mapping_check import check, wrong
from adapters.exchange.table import BadFile, Cell, Row, Shown, column_letter
from domain.catalogue import CATALOGUE
from domain.kernel.deciding import Command
from domain.kernel.errors import reason
from domain.kernel.rules import N_, say
from domain.kernel.vocabulary import an_id

_BUILT_IN = files("adapters.data.imports")
_SPELLINGS = "spellings"
_LARGEST = 1_000_000
"""Bytes of a mapping."""


@dataclass(frozen=True)
class ImportMapping:
    """A mapping as its file says it."""

    command: type[Command]
    name: str
    key: tuple[str, ...]
    fields: Mapping[str, Mapping[str, Any]]
    spellings: Mapping[str, Mapping[str, str]]

    def bound(self, headers: Row, id_of: IdOf) -> BoundMapping:
        """The mapping on these headers. Raises ``BadFile`` when a column is missing, or there twice."""
        found = _headers(headers)
        parts = [self._bound(name, spec, found, id_of) for name, spec in self.fields.items()]
        return BoundMapping(self.command, self.name, self.key, [part for part in parts if part is not None])

    def _bound(self, field: str, spec: Mapping[str, Any], headers: Mapping[str, int], id_of: IdOf) -> Bound | None:
        match spec.get("kind"):
            case "members":
                numbered = [self._columns(spec, headers, id_of, n) for n in range(1, MOST_NUMBERED + 1)]
                while numbered and not numbered[-1]:
                    numbered.pop()
                count = self._find({"columns": spec.get("count", []), "kind": "number"}, headers, id_of)
                bound: Bound | None = Members(field, numbered, count, self.key[0]) if numbered or count else None
            case "numbered":
                by_number = {n: self._columns(spec, headers, id_of, n) for n in range(1, MOST_NUMBERED + 1)}
                there = {number: columns for number, columns in by_number.items() if columns}
                bound = Numbered(field, spec["of"], there) if there else None
            case "table":
                columns = self._columns(spec, headers, id_of)
                bound = Together(field, columns) if columns else None
            case _:
                column = self._find(spec, headers, id_of)
                bound = Single(field, column, spec.get("default")) if column or "default" in spec else None
        if bound is None and (tells(self.command, field, self.key) or is_required(self.command, field)):
            names = spec.get("columns") or spec.get("count") or [f"{field} …"]
            text = N_("There is no column for {field}: call it {names}, or give a --mapping.")
            raise BadFile(say(text, field=field, names=" / ".join(names)))
        return bound

    def _columns(
        self, spec: Mapping[str, Any], headers: Mapping[str, int], id_of: IdOf, number: int | None = None
    ) -> dict[str, Column]:
        """The columns that there are for the parts of a structure."""
        parts = {name: part for name, part in spec.items() if isinstance(part, dict)}
        found = {name: self._find(part, headers, id_of, number) for name, part in parts.items()}
        return {name: column for name, column in found.items() if column is not None}

    def _find(
        self, spec: Mapping[str, Any], headers: Mapping[str, int], id_of: IdOf, number: int | None = None
    ) -> Column | None:
        names = [name.replace("{n}", str(number)) for name in spec.get("columns", [])]
        found = {headers[plain(name)]: name for name in names if plain(name) in headers}
        if len(found) > 1:
            text = N_("Columns {letters} mean the same field: leave one of them.")
            raise BadFile(say(text, letters=", ".join(map(column_letter, sorted(found)))))
        if not found:
            return None
        read = self._reader(spec, id_of)
        return next(Column(index, name, read) for index, name in found.items())

    def _reader(self, spec: Mapping[str, Any], id_of: IdOf) -> Read:
        kind = spec.get("kind", "text")
        if kind == "list":
            return partial(_a_list, read=self._reader({**spec, "kind": spec.get("of", "text")}, id_of))
        if spec.get("hash"):
            return partial(_hashed, id_of)
        if kind == "amount":
            return Amounts(spec.get("decimal"))
        if kind == "number":
            return Numbers(spec.get("decimal"))
        if kind in _KEYED:
            return partial(_KEYED[kind], id_of)
        if kind in _READERS:
            return _READERS[kind]
        return partial(one_of, spellings=self.spellings[kind])


_READERS: dict[str, Read] = {"text": a_text, "day": a_day, "moment": a_moment, "yes_no": yes_or_no}


def _a_list(cell: Cell, read: Read) -> list[Any]:
    if not isinstance(cell, str) or isinstance(cell, Shown):
        return [read(cell)]  # the comma in a number is no comma of a list
    parts = cell.replace(";", ",").replace("\n", ",").split(",")
    return [read(part.strip()) for part in parts if part.strip()]


def _keyed(id_of: IdOf, cell: Cell) -> str:
    """An id for what must not be one itself, such as a V-number: the same for the same, and nothing can be told from
    it."""
    return Keyed(id_of(plain(a_text(cell))))


def _hashed(id_of: IdOf, cell: Cell) -> str:
    """An id instead of one that may look like a number of a person: 00042 is another than 42."""
    return Keyed(id_of(a_text(cell)))


def _own_number(id_of: IdOf, cell: Cell) -> str:
    """The number that somebody's books have for a thing, where it can be an id; what could be a V-number or BSN, or has
    blanks or slashes in it, is keyed."""
    text = a_text(cell)
    try:
        return an_id(text)
    except ValueError:
        return Keyed(id_of(text))


_KEYED: dict[str, Callable[[IdOf, Cell], str]] = {"keyed": _keyed, "own_number": _own_number}


def _headers(row: Row) -> dict[str, int]:
    found: dict[str, int] = {}
    for index, cell in enumerate(row.cells):
        header = plain(cell) if isinstance(cell, str) else ""
        if header in found:
            text = N_("Columns {first} and {second} have the same header.")
            raise BadFile(say(text, first=column_letter(found[header]), second=column_letter(index)))
        if header:
            found[header] = index
    return found


# ---------------------------------------------------------------- the file


def kinds() -> list[str]:
    """The kinds of files that are known by themselves."""
    names = (entry.name for entry in _BUILT_IN.iterdir() if entry.name.endswith(".toml"))
    return sorted(name.removesuffix(".toml") for name in names if name != f"{_SPELLINGS}.toml")


def mapping_of(kind: str, file: Path | None = None) -> ImportMapping:
    """The mapping of a kind; from a file of one's own when there is one. Raises ``BadFile``."""
    try:
        if file is not None:
            if file.stat().st_size > _LARGEST:
                raise BadFile(say(N_("The mapping is larger than {size} MB."), size=_LARGEST // 1_000_000))
            content = file.read_text("utf-8-sig")
        elif kind in kinds():
            content = (_BUILT_IN / f"{kind}.toml").read_text("utf-8")
        else:
            text = N_("{kind} is no kind of file that is known: {known}; or give a --mapping.")
            raise BadFile(say(text, kind=kind if kind.isidentifier() else "?", known=", ".join(kinds())))
        return _parsed(_toml(content))
    except OSError as error:
        raise BadFile(say(N_("The mapping cannot be read: {reason}."), reason=reason(error))) from None
    except UnicodeDecodeError:
        raise BadFile(say(N_("The mapping is no UTF-8 text."))) from None


def _toml(content: str) -> dict[str, Any]:
    try:
        return tomllib.loads(content)
    except RecursionError:
        raise wrong(N_("its tables and lists stand too deep in one another")) from None
    except ValueError as error:  # of TOML, and a number of thousands of digits
        raise BadFile(say(N_("The mapping is no TOML: {reason}."), reason=str(error))) from None


def _parsed(data: Mapping[str, Any]) -> ImportMapping:
    name = data.get("command")
    command = CATALOGUE.command_type(name) if isinstance(name, str) else None
    if command is None or not isinstance(name, str):
        raise wrong(N_("it names no command that there is; `opvang schema` lists them"))
    spellings: dict[str, Mapping[str, str]] = dict(
        _spellings(_BUILT_IN.joinpath(f"{_SPELLINGS}.toml").read_text("utf-8"))
    )
    infos = command.model_fields
    known = {"amount", "number", *_READERS, *_KEYED}
    check(data, {info.alias or field for field, info in infos.items()}, known, spellings)
    for of, given in data.get("spellings", {}).items():
        spellings[of] = {**spellings.get(of, {}), **_spelled(given)}
    return ImportMapping(command, name, tuple(data["key"]), data["fields"], spellings)


@cache
def _spellings(content: str) -> Mapping[str, Mapping[str, str]]:
    return {name: _spelled(given) for name, given in tomllib.loads(content).items()}


def _spelled(given: Mapping[str, list[str]]) -> dict[str, str]:
    languages = [Texts("nl"), Texts("en")]
    spelled: dict[str, str] = {}
    for code, spellings in given.items():
        labels = [texts.label(code) for texts in languages] if code in LABELS else []
        for spelling in (code, *labels, *spellings):
            spelled.setdefault(plain(spelling), code)
    return spelled
