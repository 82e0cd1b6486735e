"""F4: malformed commands and files, in all ways that chance has: each is answered in words, and writes nothing."""

import io
import json
import shutil
from collections.abc import Callable, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from random import Random
from typing import Any

import xlsxwriter
from scripts.faulting.scene import Place, Scene, must
from tests.acceptance.world import household, opened, record
from tests.domain.examples import EXAMPLES

from adapters.audit.proofs import sign_head
from adapters.audit.signing import create_key
from adapters.cli.root import run
from adapters.register.feed import Malformed, parse_line
from adapters.register.register import Register
from projections.engine.batches import batches

LINES = 500
"""Of so many, all but a few are lines of one feed; the others are command lines and files of other kinds."""

Line = dict[str, Any]

JUNK: tuple[Any, ...] = (
    *(None, True, 0, -1, 10**30, 1e308, "", " ", "\x00", "\ud800", "‮", "x" * 5000, "123456782", "9999-99-99"),
    *("2024-02-30", "2024-01-01T25:00", "=1+1", "{}", "'; DROP TABLE event; --", "../../etc/passwd"),
    *([], {}, [[]], [{}], {"": ""}, [None], {"personal": "x", "value": "y"}, {"sealed": ""}),
)

VALID = [
    example.fields | {"command": example.name} for example in EXAMPLES.values() if not example.given_by_the_register
]

VERBS = [
    "case register c1 --group displaced_ukraine --municipality GM0160 --on 2024-01-01 --member a",
    "case close c1 --on 2024-06-01 --reason klaar",
    "coupling offer c1 --dwelling VW-1 --by Vechtdal --on 2024-03-08",
    "quota assign GM0160 --group status_holder --period 2024-H1 --persons 91 --source S",
    "location suggest hof --name Hof --suggested-by eigenaar --group displaced_ukraine --on 2024-01-08",
    "location open hof --on 2024-02-26 --capacity displaced_ukraine=4 --unit 1a=2",
    "signal receive s1 --at 2024-01-01T10:00 --channel phone --category nuisance --summary x",
    "placement place p1 --case c1 --location hof --from 2024-01-01",
    "retract 1 --reason x",
    "show occupancy --on 2024-01-01 --known-at 3",
    "show timeline hof --known-at 2024-01-01T10:00",
    "audit prove 3",
    "audit history case c1",
    "key erase person:p1 --ground x",
    "do nergens.jsonl",
]


# ---------------------------------------------------------------- lines of a feed


def _junk_field(chance: Random, line: Line) -> Line:
    return line | {chance.choice([*line]): chance.choice(JUNK)}


def _unknown_field(chance: Random, line: Line) -> Line:
    return line | {chance.choice(("x", "", "\ud800", "naam" * 50, "__class__")): chance.choice(JUNK)}


def _missing_field(chance: Random, line: Line) -> Line:
    gone = chance.choice([*line])
    return {name: value for name, value in line.items() if name != gone}


def _other_command(chance: Random, line: Line) -> Line:
    return line | {"command": chance.choice(VALID)["command"]}


def _several(chance: Random, line: Line) -> Line:
    for _ in range(chance.randrange(2, 6)):
        if line:
            line = chance.choice(CHANGES)(chance, line)
    return line


CHANGES: list[Callable[[Random, Line], Line]] = [_junk_field, _unknown_field, _missing_field, _other_command]


def _text(chance: Random, data: Line) -> bytes:
    text = json.dumps(data, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")
    match chance.randrange(12):
        case 0:
            return text[: chance.randrange(len(text))]
        case 1:
            place = chance.randrange(len(text))
            return text[:place] + bytes([chance.randrange(256)]) + text[place + 1 :]
        case 2:
            return text.decode("utf-8", "replace").encode(chance.choice(("utf-16", "utf-32", "cp037")), "replace")
        case 3:
            return b"[" * chance.randrange(1, 3000) + text
        case 4:
            return text[:-1] + b"," + text[1:]
        case 5:
            return chance.randbytes(chance.randrange(1, 200))
        case 6:
            return text.replace(b'"', b"'", chance.randrange(1, 5))
        case _:
            return text


def malformed_line(seed: int) -> bytes:
    """A line that is no command."""
    chance = Random(seed)
    while True:
        change = chance.choice([*CHANGES, _several])
        line = _text(chance, change(chance, dict(chance.choice(VALID)))).replace(b"\n", b" ").strip()
        try:
            parse_line(line.decode())
        except (Malformed, UnicodeDecodeError):
            if line.decode(errors="replace").strip():
                return line
        except Exception:
            return line  # the command line will show it


# ---------------------------------------------------------------- answers


@dataclass(frozen=True)
class Answer:
    """What was said, and the exit code."""

    code: int
    said: str

    @property
    def in_words(self) -> bool:
        """Whether a person was told, without the program having failed."""
        return bool(self.said) and "Traceback" not in self.said and "The program failed" not in self.said


def ask(place: Place, *arguments: str) -> Answer:
    """Run ``opvang`` with these arguments."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = run(["--db", place.url, "--keyring", place.keyring, "--lang", "en", *arguments])
    return Answer(code, err.getvalue() + out.getvalue())


def malformed(scene: Scene, seeds: Sequence[int]) -> str:
    """No traceback, nothing written, and every line of a feed told to be wrong by its number."""
    kinds = {"lines": 0, "command lines": 0, "files": 0}
    with scene.place() as place, Register(place.url, keyring=place.keyring) as register:
        register.create()
        create_key(register.ledger)
        record(register, *opened("hof", {"displaced_ukraine": 5}), household("c1"))
        (place.folder / "checkpoint").write_text(sign_head(register.ledger)[1])
        before = _rows(register)
        for part in batches(seeds, LINES):
            lines = [seed for seed in part if seed % 20]
            others = [seed for seed in part if not seed % 20]
            _feed(place, lines)
            for seed in others:
                kinds[_other(place, seed, sqlite=scene.server is None)] += 1
            kinds["lines"] += len(lines)
            must(_rows(register) == before, part[0], "something was written")
        must(not register.projector.check(register.ledger), seeds[-1], "projections are not what the events say")
    return ", ".join(f"{number:,} {kind}" for kind, number in kinds.items()) + ": all told in words, nothing written"


def _rows(register: Register) -> list[tuple[int, str, bytes]]:
    return [(event.position, event.type, event.leaf) for event in register.ledger.stored()]


def _feed(place: Place, seeds: Sequence[int]) -> None:
    file = place.folder / "feed"
    file.write_bytes(b"\n".join(map(malformed_line, seeds)))
    answer = ask(place, "do", str(file))
    if answer.in_words and answer.code == 2 and f" {len(seeds)} refused." in answer.said:
        return
    for seed in seeds:  # which of them was it?
        file.write_bytes(malformed_line(seed))
        alone = ask(place, "do", str(file))
        told = alone.in_words and alone.code == 2 and alone.said.startswith("line 1: ")
        must(told, seed, f"exit {alone.code}: {alone.said[:300]}")
    must(False, seeds[0], f"exit {answer.code}: {answer.said[-300:]}")


# ---------------------------------------------------------------- command lines and other files


def _other(place: Place, seed: int, *, sqlite: bool) -> str:
    """Give it a malformed command line, or a file of another kind; returns which."""
    chance = Random(seed)
    if chance.random() < 0.7:
        arguments = malformed_verb(chance)
        answer = ask(place, *arguments)
        must(answer.in_words and answer.code == 2, seed, f"{arguments}: exit {answer.code}: {answer.said[:300]}")
        return "command lines"
    what = chance.choice((_checkpoint, _keyring, _table, _mapping, *([_database] if sqlite else [])))
    answer = what(place, chance)
    # a table in which little is damaged can still be right: a dry run says so
    allowed = (0, 2) if what in (_table, _mapping) else (1, 2)
    must(answer.in_words and answer.code in allowed, seed, f"{what.__name__}: exit {answer.code}: {answer.said[:300]}")
    return "files"


def malformed_verb(chance: Random) -> list[str]:
    """A verb with its arguments, of which something is certainly wrong."""
    arguments = chance.choice(VERBS).split()
    junk = chance.choice(("--onbekend", "--on=2024-02-30", "--at=gisteren", "--persons=veel", "--known-at=toen"))
    match chance.randrange(3):
        case 0:
            return [*arguments, junk]
        case 1:
            return [arguments[0], chance.choice(("verzin", "", "-", "'", "\udc80", "x" * 3000)), *arguments[2:], junk]
        case _:
            return [chance.choice(("verzin", "", "--", "/", "\x1b[31m", "\udcff")), *arguments[1:], junk]


def damaged(content: bytes, chance: Random) -> bytes:
    """The same with something changed, cut off or put in; or something else altogether."""
    match chance.randrange(4):
        case 0:
            return content[: chance.randrange(len(content))]
        case 1:
            return chance.randbytes(chance.randrange(1, 2000))
        case 2:
            place = chance.randrange(len(content))
            return content[:place] + chance.randbytes(chance.randrange(1, 50)) + content[place:]
        case _:
            place = chance.randrange(len(content))
            return content[:place] + bytes([content[place] ^ chance.randrange(1, 256)]) + content[place + 1 :]


def _checkpoint(place: Place, chance: Random) -> Answer:
    file = place.folder / "damaged-checkpoint"
    file.write_bytes(damaged((place.folder / "checkpoint").read_bytes(), chance))
    return ask(place, "audit", "verify", "--checkpoint", str(file))


def _keyring(place: Place, chance: Random) -> Answer:
    """A keyring, or its master key, of which the beginning is not as it was."""
    names = ("opvang.keyring", "opvang.keyring.master")
    files = [place.folder / name for name in names]
    content = [file.read_bytes() for file in files]
    which = chance.randrange(2)
    files[which].write_bytes(chance.randbytes(chance.randrange(1, 200)) + content[which][100:])
    try:
        return ask(
            place, "signal", "receive", "s", "--at=2024-01-01T10:00", "--channel=phone", "--category=x", "--summary=x"
        )
    finally:
        files[which].write_bytes(content[which])


_IMPORTED = "Dossier;Doelgroep;Datum;Naam 1;Aantal personen\r\n"
_CELLS = (
    *("c1", "00042", "V12345678", "Oekraïne", "1-2-2024", "1-2-2024 0:00", "1.234", "0,125", "1e308", "1" * 400, "-"),
    *(
        "=1+1",
        "#REF!",
        '"',
        '""',
        '"a\n;b"',
        "\x00",
        "\x1b[2J",
        "\u202e",
        "\ud83d",
        "_x0000_",
        "_xD800_",
        "x" * 50_000,
        "\r",
        "\n",
    ),
)


def _table(place: Place, chance: Random) -> Answer:
    """A table of cases that is not as it should be: a CSV file, or a workbook."""
    file = place.folder / "damaged-table"
    lines = [";".join(chance.choice(_CELLS) for _ in range(chance.randrange(1, 7))) for _ in range(3)]
    content = (_IMPORTED + "\r\n".join(lines)).encode(chance.choice(("utf-8", "utf-16", "cp1252")), "replace")
    if chance.random() < 0.5:
        content = _workbook(chance)
    file.write_bytes(damaged(content, chance) if chance.random() < 0.7 else content)
    return ask(place, "import", str(file), "--as", "cases", "--dry-run")


def _workbook(chance: Random) -> bytes:
    """A workbook of which the cells, their formats and their places are made up."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as workbook:
        sheet = workbook.add_worksheet()
        sheet.write_row(0, 0, _IMPORTED.strip().split(";"))
        formats = (
            "General",
            "0000",
            "d-m-yyyy",
            "[h]:mm",
            "# ?/?",
            ";;;",
            "@",
            '"x"0',
            "[",
            '"',
            "0.00E+00",
            "x" * 300,
        )
        for _ in range(12):
            format_ = workbook.add_format({"num_format": chance.choice(formats)})
            value = chance.choice((*_CELLS, 0, -1, 45323, 45323.5, 1e15, 1e307, True))
            place = (chance.choice((1, 1, 2, 1_048_575)), chance.choice((0, 1, 2, 3, 4, 499)))
            sheet.write(*place, value.replace("\ud83d", "") if isinstance(value, str) else value, format_)
    return buffer.getvalue()


def _mapping(place: Place, chance: Random) -> Answer:
    """A mapping in which something has another type, or is not known."""
    file, table = place.folder / "damaged.toml", place.folder / "table.csv"
    table.write_text(_IMPORTED + "c1;Oekraïne;1-2-2024;x;1\r\n", "utf-8")
    column = {"columns": ["dossier"], "kind": "text", "hash": True}
    told: Line = {
        "command": "register_case",
        "key": ["case"],
        "fields": {
            "case": column,
            "group": {"columns": ["doelgroep"], "kind": "group"},
            "municipality": {"default": "GM0160"},
            "on": {"columns": ["datum"], "kind": "day", "default": "2024-01-01"},
            "members": {"kind": "members", "count": ["aantal personen"], "name": {"columns": ["naam {n}"]}},
        },
        "spellings": {"group": {"status_holder": ["x"]}},
    }
    for _ in range(chance.randrange(1, 4)):
        at: Line = told
        while (inner := [value for value in at.values() if isinstance(value, dict)]) and chance.random() < 0.7:
            at = chance.choice(inner)
        name = chance.choice([*at, "kaas", "kind", "columns"])
        at[name] = chance.choice((*JUNK, 1.5, ["{n}"], ["{0.__class__}"], {"kind": "table"}, "members", [1]))
    content = "".join(f"{json.dumps(name)} = {_toml(value)}\n" for name, value in told.items())
    file.write_bytes(content.encode("utf-8", "surrogatepass"))
    return ask(place, "import", str(table), "--as", "x", "--mapping", str(file), "--dry-run")


def _toml(value: Any) -> str:
    """A value of TOML, which has no null."""
    match value:
        case dict():
            return "{" + ", ".join(f"{json.dumps(name)} = {_toml(inner)}" for name, inner in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(_toml, value)) + "]"
        case None:
            return '""'
        case _:
            return json.dumps(value)


def _database(place: Place, chance: Random) -> Answer:
    """A file that was a ledger, of which the beginning is not as it was."""
    other = Place(f"sqlite:///{place.folder / 'damaged.db'}", place.folder)
    file = place.folder / "damaged.db"
    shutil.copy(place.folder / "opvang.db", file)
    content = file.read_bytes()
    file.write_bytes(chance.randbytes(chance.randrange(1, 200)) + content[chance.choice((100, 5000, len(content))) :])
    return ask(
        other, *chance.choice(("show balance", "show occupancy", "audit verify", "init", "projections check")).split()
    )
