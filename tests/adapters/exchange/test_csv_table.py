"""CSV as municipalities have it."""

from pathlib import Path
from typing import Any

import pytest

from adapters.exchange.sheets import BadFile, rows
from tests.adapters.exchange.tables import plainly


def read(path: Path, content: str | bytes, encoding: str = "utf-8") -> list[tuple[int, list[Any]]]:
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return [(row.number, [plainly(cell) for cell in row.cells]) for row in rows(path)]


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_the_separator_is_that_of_the_headers_whatever_stands_above_or_in_them(tmp_path: Path, delimiter: str) -> None:
    other = ";" if delimiter == "," else ","
    text = f'\r\n"Naam{other}\n{other}{other} voluit"{delimiter}Groep\r\nx{delimiter}y\r\n'
    assert read(tmp_path / "f", text)[1:] == [(3, ["x", "y"])]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_its_encoding_is_found_out(tmp_path: Path, encoding: str) -> None:
    assert read(tmp_path / "f", "Naam;Groep\ncafé;€\n", encoding) == [(1, ["Naam", "Groep"]), (2, ["café", "€"])]


def test_lines_in_a_cell_are_broken_in_one_way(tmp_path: Path) -> None:
    for line_end in ("\n", "\r\n", "\r"):
        text = f'Naam;Tekst{line_end}x;"een; twee{line_end}drie"{line_end}'
        assert read(tmp_path / "f", text)[1:] == [(2, ["x", "een; twee\ndrie"])]


def test_a_quote_that_takes_the_rest_of_the_file_is_refused_with_its_row(tmp_path: Path) -> None:
    whole = "Dossier;Naam;Datum\n" + "".join(f"c{n};De Hof;1-2-2024\n" for n in range(2, 30))
    with pytest.raises(BadFile, match=r"^Row 7 is no row of a CSV file: a quote is not closed"):
        read(tmp_path / "f", whole.replace("c7;De", 'c7;"De'))


@pytest.mark.parametrize("until", [8, 9, 20])
def test_a_quote_that_takes_rows_until_the_next_one_is_refused_with_its_row(tmp_path: Path, until: int) -> None:
    whole = "Dossier;Naam;Datum\n" + "".join(f"c{n};De Hof;1-2-2024\n" for n in range(2, 30))
    broken = whole.replace("c7;De", 'c7;"De').replace(f"c{until};De Hof", f'c{until};De Hof"')
    with pytest.raises(BadFile, match=r"^In row 7 a cell holds whole rows: a quote"):
        read(tmp_path / "f", broken)


@pytest.mark.parametrize(
    "text",
    [
        'Dossier;Tekst\nx;"een; twee\ndrie"\n',
        'Dossier;Tekst;Datum\nx;"- lawaai;\n- muziek; geschreeuw;\n- auto\'s";1-2-2024\n',
        'Dossier,Tekst,Datum\nx,"Lawaai, muziek, en meer.\nToen, later, ook.",1-2-2024\n',
        'Dossier\n"een\ntwee"\n',
        'Dossier;Tekst\n"De ""Hof""";"a\nb\n\nc"\n',
    ],
)
def test_words_on_more_lines_are_no_rows(tmp_path: Path, text: str) -> None:
    assert len(read(tmp_path / "f", text)) == 2


def test_quotes_within_a_cell_are_what_they_are(tmp_path: Path) -> None:
    assert read(tmp_path / "f", 'Naam;Groep\nDe "Hof";"De ""Hof"""\n')[1:] == [(2, ['De "Hof"', 'De "Hof"'])]
