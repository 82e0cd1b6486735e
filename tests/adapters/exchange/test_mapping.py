"""A mapping that is wrong is said to be, before any row is read; and what a right one says of a column holds."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from adapters.exchange.bound_mapping import BadRow
from adapters.exchange.mapping import mapping_of
from adapters.exchange.table import BadFile, Row
from tests.adapters.exchange.tables import id_of

CASES = """
command = "register_case"
key = ["case"]
[fields.case]
columns = ["dossier"]
"""


@pytest.fixture
def mapped(tmp_path: Path) -> Callable[..., Any]:
    """Reads one row through a mapping of one's own: the fields that it asks for."""

    def read(mapping: str, headers: list[Any], *cells: list[Any]) -> list[dict[str, Any]]:
        (tmp_path / "m.toml").write_text(mapping, "utf-8")
        bound = mapping_of("own", tmp_path / "m.toml").bound(Row(1, headers), id_of)
        rows = [Row(number, line) for number, line in enumerate(cells, 2)]
        for row in rows:
            bound.see(row)
        return [bound.asked(row, len(headers)).fields for row in rows]

    return read


def test_ids_that_look_like_numbers_of_persons_can_be_hashed(mapped: Callable[..., Any]) -> None:
    first, same, other = mapped(CASES + "hash = true", ["Dossier"], ["123456782"], ["123456782"], ["0123456782"])
    assert first == same != other
    assert all(len(row["case"]) == 20 and row["case"].isalpha() for row in (first, other))


def test_ids_in_a_list_can_be_hashed_and_are_then_the_same_as_alone(mapped: Callable[..., Any]) -> None:
    mapping = """
        command = "place_household"
        key = ["placement"]
        [fields.placement]
        columns = ["nummer"]
        [fields.case]
        columns = ["dossier"]
        hash = true
        [fields.location]
        default = "hof"
        [fields.from]
        default = "2024-01-01"
        [fields.persons]
        columns = ["personen"]
        kind = "list"
        hash = true
    """
    [asked] = mapped(mapping, ["Nummer", "Dossier", "Personen"], ["p1", "123456782", "123456782, 111222333"])
    assert asked["persons"][0] == asked["case"] != asked["persons"][1]


AMOUNTS = """
command = "set_rate"
key = ["scheme"]
[fields.scheme]
default = "oek"
[fields.unit]
default = "lump_sum"
[fields.from]
default = "2024-01-01"
[fields.source]
default = "bron"
[fields.amount]
columns = ["bedrag"]
kind = "amount"
"""


def test_a_mapping_says_how_amounts_are_written(mapped: Callable[..., Any]) -> None:
    def amounts(mapping: str, *cells: str) -> list[str]:
        return [row["amount"] for row in mapped(mapping, ["Bedrag"], *([cell] for cell in cells))]

    assert amounts(AMOUNTS + 'decimal = ","', "1.234", "12,5") == ["1234", "12.5"]
    assert amounts(AMOUNTS + 'decimal = "."', "1,234", "12.5") == ["1234", "12.5"]
    assert amounts(AMOUNTS, "1.234,00", "12.50", "12,50") == ["1234.00", "12.50", "12.50"]
    with pytest.raises(BadRow, match="a thousand or a number with decimals"):
        amounts(AMOUNTS, "1.234")


def test_a_column_in_which_a_point_stands_before_cents_is_not_read_as_one_of_thousands(
    mapped: Callable[..., Any],
) -> None:
    with pytest.raises(BadRow, match="a thousand or a number with decimals"):
        mapped(AMOUNTS + 'decimal = ","', ["Bedrag"], ["61.125"], ["12.50"])


def test_nor_are_thousands_read_where_whole_numbers_have_decimals_behind_a_point(mapped: Callable[..., Any]) -> None:
    counts = '[fields.persons]\ncolumns = ["Aantal"]\nkind = "number"\n'
    head = 'command = "assign_quota"\nkey = ["persons"]\n' + counts

    def numbers(*cells: str) -> list[int]:
        return [row["persons"] for row in mapped(head, ["Aantal"], *([cell] for cell in cells))]

    assert numbers("1.000", "12", "2,0") == [1000, 12, 2]
    assert numbers("2.0", "12") == [2, 12]
    with pytest.raises(BadRow, match="a thousand or a number with decimals"):
        numbers("1.000", "2.0")


def test_a_formula_or_an_error_is_told_from_any_file(mapped: Callable[..., Any]) -> None:
    for cell in ("=A1", '="00042"', "#REF!", "#N/B", "#verw!", "########"):
        with pytest.raises(BadRow, match="a formula or an error"):
            mapped(CASES, ["Dossier"], [cell])
    assert mapped(CASES, ["Dossier"], ["#1"]) == [{"case": "#1"}]


def test_a_header_is_known_whatever_blanks_and_breaks_are_in_it(mapped: Callable[..., Any]) -> None:
    for header in ("Dos\nsier", "\u00a0Dossier ", "DOSSIER:", "dos\u200bsier"):
        assert mapped(CASES, [header], ["c1"]) == [{"case": "c1"}]


@pytest.mark.parametrize(
    ("mapping", "said"),
    [
        ("", "names no command"),
        ("command = 7", "names no command"),
        ("command = []", "names no command"),
        ('command = "register_case"', "needs fields, and a key"),
        ('command = "register_case"\nkey = [["case"]]\n[fields.case]', "needs fields, and a key"),
        ('command = "register_case"\nkey = ["case"]\nfields = []', "needs fields, and a key"),
        ('command = "register_case"\nkey = ["case"]\n[fields]\ncase = 1', "[fields.case] is a table"),
        (CASES.replace('"case"', '"group"'), "needs fields, and a key"),
        ("sheet = 2\n" + CASES, "it has a part that there is not"),
        (CASES + "[fields.kaas]", "[fields.kaas] is no field of the command"),
        (CASES + "kaas = 1", "[fields.case] has a setting that there is not"),
        (CASES + "kind = []", "[fields.case] has a kind that there is not"),
        (CASES + 'kind = "kaas"', "[fields.case] has a kind that there is not"),
        (CASES + 'kind = "list"\nof = {}', "[fields.case] has a kind that there is not"),
        (CASES + 'kind = "list"\nof = "list"', "[fields.case] has a kind that there is not"),
        (CASES.replace('["dossier"]', '"dossier"'), "columns that are no list of headers"),
        (CASES.replace('["dossier"]', '["-"]'), "columns that are no list of headers"),
        (CASES.replace('["dossier"]', "[1]"), "columns that are no list of headers"),
        (CASES.replace("dossier", "dossier {n}"), "columns with {n} where none are numbered"),
        (CASES.replace("dossier", "dossier {n.real}"), "columns with {n} where none are numbered"),
        (CASES.replace("dossier", "dossier {0:>99999999}"), "columns with {n} where none are numbered"),
        (CASES + '[fields.members]\nkind = "members"\n[fields.members.name]\ncolumns = ["naam"]', "columns with {n}"),
        (
            CASES + '[fields.members]\nkind = "members"\n[fields.members.name]\nkind = "table"',
            "a kind that there is not",
        ),
        (CASES + '[fields.members]\nkind = "numbered"', "does not say (`of`)"),
        (CASES + "hash = false", "can only say `hash = true`"),
        (CASES + 'hash = true\nkind = "day"', "can only say `hash = true`"),
        (CASES + 'decimal = ","', "has a decimal that is no comma or point"),
        (CASES + 'kind = "amount"\ndecimal = "x"', "has a decimal that is no comma or point"),
        (CASES + "default = 1.5", "has a default that is no text"),
        (CASES + "default = nan", "has a default that is no text"),
        (CASES + "default = 2024-01-01", "has a default that is no text"),
        (CASES + f"default = {10**30}", "has a default that is no text"),
        ("spellings = 1\n" + CASES, "spellings are tables"),
        (CASES + "[spellings]\ngroup = 1", "gives a list of spellings for each code"),
        (CASES + "[spellings.group]\nstatus_holder = 1", "gives a list of spellings for each code"),
        (CASES + "[spellings.group]\nstatus_holder = [1]", "gives a list of spellings for each code"),
        (CASES + '[spellings.group]\nstatus_holder = ["x"]\nurgent_seeker = ["X."]', "one spelling for two codes"),
        (CASES + '[spellings.day]\nstatus_holder = ["x"]', "has the name of another kind"),
        ("a = " + "[" * 5000, "too deep in one another"),
        ("a = " + "1" * 5000, "The mapping is no TOML"),
        ("a = 1\na = 2", "The mapping is no TOML"),
        ("#" * 1_100_000, "The mapping is larger than 1 MB"),
    ],
    ids=lambda value: value[-25:] if isinstance(value, str) else None,
)
def test_a_mapping_that_is_wrong_is_said_to_be(tmp_path: Path, mapping: str, said: str) -> None:
    (tmp_path / "m.toml").write_text(mapping, "utf-8")
    with pytest.raises(BadFile) as told:
        mapping_of("own", tmp_path / "m.toml")
    assert said in str(told.value.message)
