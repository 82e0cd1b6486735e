"""From a row of a table to a command: which columns fill which fields, and how what stands in them is read.

A mapping is a TOML file (docs/import.md). It names its command, the fields by which a row is known again (``key``),
and for each field the columns that may hold it, or a value that is the same for all rows.
"""

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from importlib.resources import files
from pathlib import Path
from typing import Any

from adapters.answers.texts import LABELS, Texts
from adapters.exchange.cells import Unread, a_day, a_moment, a_number, a_text, an_amount, one_of, plain, yes_or_no
from adapters.exchange.sheets import BadFile, Cell, Formula, Row, column_letter
from adapters.seal.canonical_json import canonical
from domain.catalogue import CATALOGUE
from domain.kernel.deciding import Command
from domain.kernel.errors import reason
from domain.kernel.rules import N_, Message, say
from domain.kernel.vocabulary import an_id

_BUILT_IN = files("adapters.data.imports")
_SPELLINGS = "spellings"
_MOST_NUMBERED = 30
"""Persons on one row; numbered columns end before."""

Digest = Callable[[bytes], str]
Read = Callable[[Cell], Any]


class BadRow(Exception):
    """A row that is no command; ``column`` is where, by a name that the mapping gives it, or None."""

    def __init__(self, message: Message, column: str | None = None) -> None:
        super().__init__(str(message))
        self.message = message
        self.column = column


@dataclass(frozen=True)
class Column:
    """A column that was found: where it is, the name that the mapping has for it, and how its cells are read."""

    index: int
    name: str
    read: Read

    def value(self, row: Row) -> Any:
        """What stands in it; None when it is empty. Raises ``BadRow``."""
        cell = row.cells[self.index] if self.index < len(row.cells) else None
        if cell is None:
            return None
        if isinstance(cell, Formula):
            raise BadRow(say(N_("there is a formula or an error here: put its value in its place")), self.name)
        try:
            return self.read(cell)
        except Unread as unread:
            raise BadRow(unread.message, self.name) from None


@dataclass(frozen=True)
class Asked:
    """What a row asks for: the fields of the command, and the id by which it is known again."""

    fields: dict[str, Any]
    command_id: str


class BoundMapping:
    """A mapping on the headers of one file."""

    def __init__(self, command: type[Command], name: str, key: Sequence[str], parts: Sequence["_Bound"]) -> None:
        self.command = command
        self._name = name
        self._key = key
        self._parts = parts

    def asked(self, row: Row, width: int, digest: Digest) -> Asked:
        """What a row asks for; ``width`` is the number of headers. Raises ``BadRow``."""
        if any(cell is not None for cell in row.cells[width:]):
            raise BadRow(say(N_("there are more cells than headers")))
        fields: dict[str, Any] = {}
        for part in self._parts:
            value = part.value(row, fields)
            if value is not None:
                fields[part.field] = value
        missing = [field for field in self._key if field not in fields and _tells(self.command, field, self._key)]
        if missing:
            raise BadRow(say(N_("this is empty, and it tells the row from others")), self.column_of(missing[0]))
        known = digest(b"import\0" + canonical([self._name, *(fields.get(field) for field in self._key)]))
        return Asked(fields, f"import-{known[:40]}")

    def column_of(self, path: str) -> str | None:
        """The column that fills a field, by the path that a problem names, such as ``members.0.born``."""
        for part in self._parts:
            if path.split(".")[0] == part.field:
                return part.column_of(path)
        return None


# ---------------------------------------------------------------- the parts of a mapping


class _Bound:
    """A field of the command with the columns that fill it."""

    def __init__(self, field: str) -> None:
        self.field = field

    def value(self, row: Row, before: Mapping[str, Any]) -> Any:
        """What the row gives for it, or None; ``before`` are the fields that were read already."""
        raise NotImplementedError

    def column_of(self, path: str) -> str | None:
        """The column that a problem with the field is about."""
        raise NotImplementedError


class _Single(_Bound):
    def __init__(self, field: str, column: Column | None, default: Any) -> None:
        super().__init__(field)
        self._column = column
        self._default = default

    def value(self, row: Row, before: Mapping[str, Any]) -> Any:  # noqa: ARG002
        value = self._column.value(row) if self._column else None
        return self._default if value is None else value

    def column_of(self, path: str) -> str | None:  # noqa: ARG002
        return self._column.name if self._column else None


class _Table(_Bound):
    """Several columns that together are one structure: a document, or places per group."""

    def __init__(self, field: str, columns: Mapping[str, Column]) -> None:
        super().__init__(field)
        self._columns = columns

    def value(self, row: Row, before: Mapping[str, Any]) -> Any:  # noqa: ARG002
        given = {name: value for name, column in self._columns.items() if (value := column.value(row)) is not None}
        return given or None

    def column_of(self, path: str) -> str | None:
        column = self._columns.get(path.partition(".")[2])
        return column.name if column else None


class _Members(_Bound):
    """Persons in numbered columns. One without an id gets the row's own id and its number; so do those of a count."""

    def __init__(self, field: str, numbered: Sequence[Mapping[str, Column]], count: Column | None, of: str) -> None:
        super().__init__(field)
        self._numbered = numbered
        self._count = count
        self._of = of

    def value(self, row: Row, before: Mapping[str, Any]) -> Any:
        members = []
        for number, columns in enumerate(self._numbered, 1):
            given = {name: value for name, column in columns.items() if (value := column.value(row)) is not None}
            if given:
                members.append({"person": f"{before.get(self._of, '')}-{number}"} | given)
        if self._count is None or (count := self._count.value(row)) is None:
            return members or None
        if members and count != len(members):
            raise BadRow(say(N_("the count is another than the persons on the row")), self._count.name)
        if not 1 <= count <= _MOST_NUMBERED:
            raise BadRow(say(N_("a household has 1 to {most} persons"), most=_MOST_NUMBERED), self._count.name)
        return members or [{"person": f"{before.get(self._of, '')}-{number}"} for number in range(1, count + 1)]

    def column_of(self, path: str) -> str | None:
        _, _, rest = path.partition(".")
        number, _, name = rest.partition(".")
        if number.isdecimal() and int(number) < len(self._numbered):
            column = self._numbered[int(number)].get(name)
            return column.name if column else None
        return self._count.name if self._count else None


class _Numbered(_Bound):
    """Structures in numbered columns, of which the number is a field itself: ``of`` names it."""

    def __init__(self, field: str, of: str, numbered: Mapping[int, Mapping[str, Column]]) -> None:
        super().__init__(field)
        self._of = of
        self._numbered = numbered

    def value(self, row: Row, before: Mapping[str, Any]) -> Any:  # noqa: ARG002
        found = []
        for number, columns in self._numbered.items():
            given = {name: value for name, column in columns.items() if (value := column.value(row)) is not None}
            if given:
                found.append({self._of: number} | given)
        return found or None

    def column_of(self, path: str) -> str | None:
        at, _, name = path.partition(".")[2].partition(".")
        columns = [*self._numbered.values()][int(at or 0)]
        return (columns.get(name) or next(iter(columns.values()))).name


# ---------------------------------------------------------------- the file


@dataclass(frozen=True)
class ImportMapping:
    """A mapping as its file says it."""

    command: type[Command]
    name: str
    key: tuple[str, ...]
    fields: Mapping[str, Mapping[str, Any]]
    spellings: Mapping[str, Mapping[str, str]]

    def bound(self, headers: Row, digest: Digest) -> BoundMapping:
        """The mapping on these headers. Raises ``BadFile`` when a column is missing, or there twice."""
        found = _headers(headers)
        parts = [self._bound(name, spec, found, digest) for name, spec in self.fields.items()]
        return BoundMapping(self.command, self.name, self.key, [part for part in parts if part is not None])

    def unused(self, headers: Row) -> list[str]:
        """The letters of the columns that fill no field. Their headers are not repeated: they can be anything."""
        known = {plain(name) for name in self._names()}
        return [column_letter(at) for header, at in _headers(headers).items() if header not in known]

    def _names(self) -> Iterator[str]:
        for spec in self.fields.values():
            for names in (spec.get("columns", []), spec.get("count", [])):
                yield from (names if isinstance(names, list) else (n for part in names.values() for n in part))
            for part in spec.values():
                if isinstance(part, dict) and isinstance(part.get("columns"), list):
                    for name in part["columns"]:
                        yield from (name.format(n=n) for n in range(1, _MOST_NUMBERED + 1))

    def _bound(self, field: str, spec: Mapping[str, Any], headers: Mapping[str, int], digest: Digest) -> _Bound | None:
        match spec.get("kind"):
            case "members":
                numbered = [self._columns(spec, headers, digest, n) for n in range(1, _MOST_NUMBERED + 1)]
                while numbered and not numbered[-1]:
                    numbered.pop()
                count = self._find({"columns": spec.get("count", []), "kind": "number"}, headers, digest)
                bound: _Bound | None = _Members(field, numbered, count, self.key[0]) if numbered or count else None
            case "numbered":
                by_number = {n: self._columns(spec, headers, digest, n) for n in range(1, _MOST_NUMBERED + 1)}
                there = {number: columns for number, columns in by_number.items() if columns}
                bound = _Numbered(field, spec["of"], there) if there else None
            case "table":
                columns = self._columns(spec, headers, digest)
                bound = _Table(field, columns) if columns else None
            case _:
                column = self._find(spec, headers, digest)
                bound = _Single(field, column, spec.get("default")) if column or "default" in spec else None
        if bound is None and (_tells(self.command, field, self.key) or _is_required(self.command, field)):
            names = spec.get("columns") or spec.get("count") or [f"{field} …"]
            text = N_("There is no column for {field}: call it {names}, or give a --mapping.")
            raise BadFile(say(text, field=field, names=" / ".join(names)))
        return bound

    def _columns(
        self, spec: Mapping[str, Any], headers: Mapping[str, int], digest: Digest, number: int | None = None
    ) -> dict[str, Column]:
        """The columns that there are for the parts of a structure."""
        parts = {name: part for name, part in spec.items() if isinstance(part, dict)}
        found = {name: self._find(part, headers, digest, number) for name, part in parts.items()}
        return {name: column for name, column in found.items() if column is not None}

    def _find(
        self, spec: Mapping[str, Any], headers: Mapping[str, int], digest: Digest, number: int | None = None
    ) -> Column | None:
        names = [name.format(n=number) for name in spec.get("columns", [])]
        found = {headers[plain(name)]: name for name in names if plain(name) in headers}
        if len(found) > 1:
            text = N_("Columns {letters} mean the same field: leave one of them.")
            raise BadFile(say(text, letters=", ".join(map(column_letter, sorted(found)))))
        read = self._reader(spec, digest)
        return next((Column(index, name, read) for index, name in found.items()), None)

    def _reader(self, spec: Mapping[str, Any], digest: Digest) -> Read:
        kind = spec.get("kind", "text")
        if kind == "list":
            return partial(_a_list, read=self._reader({"kind": spec.get("of", "text")}, digest))
        if kind in _KEYED:
            return partial(_KEYED[kind], digest)
        if kind in _READERS:
            return _READERS[kind]
        return partial(one_of, spellings=self.spellings[kind])


_READERS: dict[str, Read] = {
    "text": a_text,
    "day": a_day,
    "moment": a_moment,
    "number": a_number,
    "amount": an_amount,
    "yes_no": yes_or_no,
}


def _a_list(cell: Cell, read: Read) -> list[Any]:
    parts = a_text(cell).replace(";", ",").replace("\n", ",").split(",")
    return [read(part.strip()) for part in parts if part.strip()]


def _keyed(digest: Digest, cell: Cell) -> str:
    """An id for what must not be one itself, such as a V-number: the same for the same, and nothing can be told from
    it. Of letters only, so that it cannot look like a number of a person."""
    return _letters(digest, plain(a_text(cell)))


def _own_number(digest: Digest, cell: Cell) -> str:
    """The number that somebody's books have for a thing, where it can be an id; what could be a V-number or BSN, or has
    blanks or slashes in it, is keyed."""
    text = a_text(cell).strip()
    try:
        return an_id(text)
    except ValueError:
        return _letters(digest, text)


def _letters(digest: Digest, text: str) -> str:
    known = digest(b"import id\0" + text.encode())
    return "".join(chr(ord("a") + int(digit, 16)) for digit in known[:20])


_KEYED: dict[str, Callable[[Digest, Cell], str]] = {"keyed": _keyed, "own_number": _own_number}


def _tells(command: type[Command], field: str, key: Sequence[str]) -> bool:
    """Whether a row cannot be known again without the field: one of several may be away, as a region where there is a
    municipality."""
    return field in key and (len(key) == 1 or _is_required(command, field))


def _is_required(command: type[Command], field: str) -> bool:
    infos = command.__pydantic_fields__  # type: ignore[attr-defined]
    return any((info.alias or name) == field and info.is_required() for name, info in infos.items())


def _headers(row: Row) -> dict[str, int]:
    found: dict[str, int] = {}
    for index, cell in enumerate(row.cells):
        header = "" if cell is None or isinstance(cell, Formula) else plain(a_text(cell))
        if header in found:
            text = N_("Columns {first} and {second} have the same header.")
            raise BadFile(say(text, first=column_letter(found[header]), second=column_letter(index)))
        if header:
            found[header] = index
    return found


def kinds() -> list[str]:
    """The kinds of files that are known by themselves."""
    names = (entry.name for entry in _BUILT_IN.iterdir() if entry.name.endswith(".toml"))
    return sorted(name.removesuffix(".toml") for name in names if name != f"{_SPELLINGS}.toml")


def mapping_of(kind: str, file: Path | None = None) -> ImportMapping:
    """The mapping of a kind; from a file of one's own when there is one. Raises ``BadFile``."""
    try:
        if file is not None:
            content = file.read_text("utf-8-sig") if file.stat().st_size < 1_000_000 else "too large"
        elif kind in kinds():
            content = (_BUILT_IN / f"{kind}.toml").read_text("utf-8")
        else:
            text = N_("{kind} is no kind of file that is known: {known}; or give a --mapping.")
            raise BadFile(say(text, kind=kind if kind.isidentifier() else "?", known=", ".join(kinds())))
        return _parsed(tomllib.loads(content))
    except OSError as error:
        raise BadFile(say(N_("The mapping cannot be read: {reason}."), reason=reason(error))) from None
    except tomllib.TOMLDecodeError as error:
        raise BadFile(say(N_("The mapping is no TOML: {reason}."), reason=str(error))) from None
    except UnicodeDecodeError:
        raise BadFile(say(N_("The mapping is no UTF-8 text."))) from None


def _wrong(text: str, **values: Any) -> BadFile:
    return BadFile(say(N_("The mapping is wrong: {reason}."), reason=say(text, **values)))


def _parsed(data: Mapping[str, Any]) -> ImportMapping:
    name, key, fields = data.get("command"), data.get("key"), data.get("fields")
    command = CATALOGUE.command_type(name) if isinstance(name, str) else None
    if command is None or not isinstance(name, str):
        raise _wrong(N_("it names no command that there is; `opvang schema` lists them"))
    if not isinstance(fields, dict) or not isinstance(key, list) or not key or not set(key) <= set(fields):
        raise _wrong(N_("it needs fields, and a key: a list of the fields by which a row is known again"))
    own = data.get("spellings", {})
    spellings: dict[str, Mapping[str, str]] = dict(
        _spellings(_BUILT_IN.joinpath(f"{_SPELLINGS}.toml").read_text("utf-8"))
    )
    for of, given in own.items():
        if not isinstance(given, dict):
            raise _wrong(N_("[spellings.{name}] gives a list of spellings for each code"), name=of)
        spellings[of] = {**spellings.get(of, {}), **_spelled(given)}
    known = {*_READERS, *_KEYED, "list", "table", "members", "numbered", *spellings}
    for field, spec in fields.items():
        _check(field, spec, known)
    return ImportMapping(command, name, tuple(key), fields, spellings)


_STRUCTURED = ("table", "members", "numbered")


def _check(field: str, spec: Any, known: set[str], *, inside: bool = False) -> None:
    if not isinstance(spec, dict):
        raise _wrong(N_("[fields.{field}] is a table"), field=field)
    if spec.get("kind") == "numbered" and not isinstance(spec.get("of"), str):
        raise _wrong(N_("[fields.{field}] does not say (`of`) which field the number is"), field=field)
    named = [spec.get("kind", "text")]
    if spec.get("kind") != "numbered":
        named.append(spec.get("of", "text"))
    for name in named:
        if name not in known or (inside and name in _STRUCTURED):
            raise _wrong(N_("[fields.{field}] has a kind that there is not"), field=field)
    for names in (spec.get("columns", []), spec.get("count", [])):
        if not isinstance(names, list) or not all(isinstance(name, str) and plain(name) for name in names):
            raise _wrong(N_("[fields.{field}] has columns that are no list of headers"), field=field)
        for name in names:
            try:
                name.format(n=1)
            except (ValueError, LookupError, AttributeError):
                raise _wrong(N_("[fields.{field}] has columns that are no list of headers"), field=field) from None
    structured = spec.get("kind") in _STRUCTURED
    for name, part in spec.items():
        if structured and isinstance(part, dict):
            _check(f"{field}.{name}", part, known, inside=True)
        elif name not in ("kind", "of", "columns", "count", "default"):
            raise _wrong(N_("[fields.{field}] has a setting that there is not"), field=field)


@cache
def _spellings(content: str) -> Mapping[str, Mapping[str, str]]:
    return {name: _spelled(given) for name, given in tomllib.loads(content).items()}


def _spelled(given: Mapping[str, Any]) -> dict[str, str]:
    languages = [Texts("nl"), Texts("en")]
    spelled: dict[str, str] = {}
    for code, spellings in given.items():
        labels = [texts.label(code) for texts in languages] if code in LABELS else []
        for spelling in (code, *labels, *(spellings if isinstance(spellings, list) else [])):
            spelled.setdefault(plain(str(spelling)), code)
    return spelled
