"""What a person meets who does something wrong: one clear line, in the language that was asked for."""

import re
from pathlib import Path
from typing import Any

import pytest

from adapters.answers.texts import Texts
from adapters.cli.root import run
from adapters.privacy.vault import Displaced
from adapters.register.feed import Malformed, parse
from domain.catalogue import CATALOGUE
from domain.kernel.deciding import command_name
from domain.kernel.errors import FAULT, REFUSED, ForPeople
from tests.adapters.cli.conftest import Opvang

ENGLISH = re.compile(
    r"\b(the|and|not|no|such|should|must|missing|invalid|try|did|you|does|expected|characters)\b", re.I
)
"""Words that no Dutch sentence of ours holds."""


def dutch(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What is said in Dutch of a command line that is refused, without its first line if that shows the usage."""
    assert run(["--lang", "nl", *arguments]) == REFUSED
    said = capsys.readouterr()
    assert said.out == ""
    return said.err


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("placement plac", "Er is geen opdracht 'plac'. Bedoelt u 'place'?"),
        ("nonsense", "Er is geen opdracht 'nonsense'."),
        ("show occupancy --municipalitie x", "Er is geen optie --municipalitie"),
        ("quota assign GM0160 --nonsense", "Er is geen optie --nonsense."),
        ("quota assign", "Argument 'MUNICIPALITY' ontbreekt."),
        ("quota assign GM0160", "Optie '--group' ontbreekt."),
        ("show balance --on", "Optie '--on' vraagt een waarde."),
        ("show balance --json=yes", "Optie '--json' krijgt geen waarde."),
        ("show balance one two", "Onverwachte extra argumenten: one two"),
        ("show agreements --weeks many", "Er is geen optie --weeks"),
        ("audit prove first", "Ongeldige waarde voor 'POSITION': het is een getal."),
    ],
)
def test_what_is_no_command_line_is_told_in_dutch(capsys: pytest.CaptureFixture[str], typed: str, said: str) -> None:
    *usage, problem = dutch(capsys, *typed.split()).splitlines()
    assert not usage or usage[0].startswith("Gebruik: opvang")
    assert problem.startswith(f"Fout: {said}")
    assert not ENGLISH.search(problem)


WRONG: list[Any] = [
    None,
    "",
    "x" * 5000,
    "\x00",
    12,
    -1,
    1.5,
    1e300,
    True,
    [],
    ["x"],
    [[]],
    [None],
    {},
    {"x": 1},
    "2024-13-45",
]


def test_whatever_is_wrong_in_a_field_is_told_in_dutch() -> None:
    """Each field of each command is given what it is not: no word of the library that looks at it comes out."""
    texts = Texts("nl")
    told = set()
    for cls in CATALOGUE.commands:
        for field, info in cls.model_fields.items():
            for value in WRONG:
                try:
                    parse({"command": command_name(cls), info.alias or field: value})
                except Malformed as malformed:
                    told |= {texts.render(message) for message in malformed.messages}
    assert len(told) > 100
    assert {line for line in told if ENGLISH.search(line)} == set()


def every(error: type[ForPeople]) -> set[type[ForPeople]]:
    """The errors of a kind, and of the kinds of it."""
    return {error}.union(*map(every, error.__subclasses__()))


def test_every_error_for_people_says_what_it_is_for_a_program() -> None:
    assert {error.exit_code for error in every(ForPeople)} == {FAULT, REFUSED}
    assert Displaced in every(ForPeople)


def test_the_system_says_in_our_words_why_a_file_cannot_be_read(opvang: Opvang, tmp_path: Path) -> None:
    for arguments in (["do", tmp_path], ["do", tmp_path / "niets"], ["import", tmp_path / "niets", "--as", "cases"]):
        told = opvang("--lang", "nl", *map(str, arguments))
        assert (told.code, told.out) == (REFUSED, "")
        assert not ENGLISH.search(told.err.replace(str(tmp_path), ""))
