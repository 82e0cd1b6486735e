"""``opvang import``: tables as municipalities have them, all rows or none, and once."""

import io
import json
import random
import zipfile
from collections.abc import Callable, Sequence
from csv import QUOTE_ALL, writer
from datetime import date, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.exchange.cells import Unread, a_day, a_moment, a_number, an_amount, yes_or_no
from adapters.exchange.mapping import kinds, mapping_of
from adapters.exchange.sheets import BadFile, rows
from tests.acceptance.world import opened
from tests.adapters.cli.conftest import Opvang, bring_in
from tests.adapters.cli.conftest import feed as give
from tests.adapters.cli.test_do import events, feed

CASES = "Dossier;Doelgroep;Datum;Aantal personen\ngezin-1;Oekraïne;1-2-2024;3\ngezin-2;statushouder;1 februari 2024;2\n"

WHY = ["--purpose", "toets", "--ground", "publieke taak"]


def csv(path: Path, text: str, encoding: str = "utf-8") -> str:
    path.write_bytes(text.encode(encoding))
    return str(path)


def xlsx(path: Path, table: Sequence[Sequence[Any]]) -> str:
    """A workbook with one sheet; days as a spreadsheet keeps them, and formulas where a text begins with =."""
    with xlsxwriter.Workbook(str(path)) as workbook:
        sheet = workbook.add_worksheet()
        day = workbook.add_format({"num_format": "d mmmm yyyy"})
        for number, line in enumerate(table):
            for column, cell in enumerate(line):
                if isinstance(cell, date):
                    sheet.write_datetime(number, column, cell, day)
                else:
                    sheet.write(number, column, cell)
    return str(path)


@pytest.fixture
def empty(opvang: Opvang, tmp_path: Path) -> Callable[[], None]:
    """Asserts that nothing was recorded, and no key made."""

    def check() -> None:
        assert events(opvang) == 0
        assert opvang("key", "status", "--json").json["subjects"] == 0

    return check


def test_each_row_is_recorded_once_however_often_it_is_imported(opvang: Opvang, tmp_path: Path) -> None:
    path = csv(tmp_path / "cases.csv", CASES)
    assert opvang("import", path, "--as", "cases").out == "2 recorded, 0 recorded before, 0 refused.\n"
    assert opvang("import", path, "--as", "cases").out == "0 recorded, 2 recorded before, 0 refused.\n"
    assert events(opvang) == 2
    assert opvang("projections", "check").code == 0


def test_a_row_that_changed_since_is_reported_and_nothing_recorded(opvang: Opvang, tmp_path: Path) -> None:
    opvang("import", csv(tmp_path / "c.csv", CASES), "--as", "cases")
    changed = csv(tmp_path / "c.csv", CASES.replace(";3\n", ";4\n") + "gezin-3;AMV;2-2-2024;1\n")
    answer = opvang("import", changed, "--as", "cases")
    assert answer.code == 2
    assert "row 2: this row was imported before, at position 1, and has changed since" in answer.err
    assert events(opvang) == 2


def test_all_rows_are_recorded_or_none_unless_each_is_to_stand_by_itself(opvang: Opvang, tmp_path: Path) -> None:
    path = csv(tmp_path / "c.csv", CASES + "gezin-3;marsmannen;2-2-2024;1\ngezin-4;AMV;31-2-2024;1\n")
    answer = opvang("import", path, "--as", "cases")
    assert answer.code == 2
    assert answer.out.startswith("Nothing was recorded: 2 rows refused")
    first, second = answer.err.splitlines()
    assert first.startswith("row 4, column doelgroep: it is one of asylum_regular,")
    assert second == "row 5, column datum: a day is written as 1-2-2024, 1 februari 2024 or 2024-02-01"
    assert events(opvang) == 0
    assert opvang("import", path, "--as", "cases", "--per-row").out == "2 recorded, 0 recorded before, 2 refused.\n"
    assert events(opvang) == 2
    assert opvang("import", path, "--as", "cases", "--per-row").out == "0 recorded, 2 recorded before, 2 refused.\n"


def test_a_dry_run_reports_on_each_row_and_writes_nothing(
    opvang: Opvang, tmp_path: Path, empty: Callable[[], None]
) -> None:
    path = csv(tmp_path / "c.csv", "Dossier;Groep;Datum;Naam 1\nc1;AMV;1-2-2024;Kanarie\n\nc2;AMV;;Kanarie\n")
    answer = opvang("import", path, "--as", "cases", "--dry-run")
    assert answer.code == 2
    assert answer.out.splitlines() == [
        "row 2: would be recorded: CaseRegistered",
        "row 4, column datum: Field on is missing.",
        "Nothing was recorded (dry run): 1 would be, 0 were before, 1 refused.",
    ]
    empty()


def test_keys_are_kept_with_what_they_seal_or_not_at_all(
    opvang: Opvang, tmp_path: Path, empty: Callable[[], None]
) -> None:
    text = "Dossier;Groep;Datum;Naam 1;V-nummer 1\nc1;AMV;1-2-2024;Kanarie;9182736450\n"
    assert opvang("import", csv(tmp_path / "c", text + "c2;AMV;;;\n"), "--as", "cases").code == 2
    empty()
    assert opvang("case", "find", "--v-number", "9182736450", *WHY, "--json").json == []
    assert opvang("import", csv(tmp_path / "c", text), "--as", "cases").code == 0
    assert [one["case"] for one in opvang("case", "find", "--v-number", "9182736450", *WHY, "--json").json] == ["c1"]
    shown = opvang("show", "personal", "person:c1-1", "--purpose", "x", "--ground", "y", "--json")
    assert "Kanarie" in shown.out


def test_rows_that_break_a_rule_are_refused_with_it(opvang: Opvang, tmp_path: Path) -> None:
    assert opvang("do", feed(tmp_path / "f", *opened("hof", {"displaced_ukraine": 3}))).code == 0
    assert opvang("import", csv(tmp_path / "c.csv", CASES.replace("statushouder", "RTB")), "--as", "cases").code == 0
    places = (
        "Plaatsing\tDossier\tLocatie\tVan\tAfwijking\np1\tgezin-1\thof\t3-2-2024\t\np2\tgezin-2\thof\t4-2-2024\t{}\n"
    )
    refused = opvang("import", csv(tmp_path / "p.txt", places.format("")), "--as", "placements")
    assert refused.code == 2
    assert "row 3: P1 (3.1)" in refused.err
    again = opvang("import", csv(tmp_path / "p.txt", places.format("geen bed elders")), "--as", "placements")
    assert again.out == "2 recorded, 0 recorded before, 0 refused.\n"
    assert opvang("show", "occupancy", "--on", "2024-02-04", "--json").json[0]["occupied"] == 5


def test_a_workbook_is_read_like_a_csv_file(opvang: Opvang, tmp_path: Path) -> None:
    table: list[list[Any]] = [
        ["Dossier", "Doelgroep", "Datum", "Aantal personen"],
        ["gezin-1", "Oekraïne", date(2024, 2, 1), 3],
    ]
    assert opvang("import", xlsx(tmp_path / "c.xlsx", table), "--as", "cases").code == 0
    answer = opvang("import", csv(tmp_path / "c.csv", CASES), "--as", "cases")
    assert answer.out == "1 recorded, 1 recorded before, 0 refused.\n"


def test_couplings_locations_and_signals_have_their_mappings(opvang: Opvang, tmp_path: Path) -> None:
    opvang("import", csv(tmp_path / "c", CASES), "--as", "cases")
    tables = {
        "couplings": "Dossiernummer,Gemeente,Koppeldatum\ngezin-2,Hardenberg,4-3-2024\n",
        "locations": 'Locatie,Naam,Doelgroepen,Datum\nhof,De Hof,"Oekraïne, spoedzoekers",8 januari 2024\n',
        "signals": "Melding,Ontvangen,Kanaal,Soort,Omschrijving,Locatie\ns1,1-3-2024 9:30,telefonisch,Overlast,lawaai,hof\n",
    }
    bring_in(opvang, tables)
    assert opvang("projections", "check").code == 0


def test_plans_allowances_and_enrolments_have_their_mappings(opvang: Opvang, tmp_path: Path) -> None:
    opvang("import", csv(tmp_path / "c", CASES), "--as", "cases")
    assert opvang(*"support school isk --name ISK --level secondary --places 9 --from 2024-01-01".split()).code == 0
    tables = {
        "plans": "Dossier,Inburgeraar,Inburgeringsplichtig vanaf\ngezin-2,gezin-2-1,4-3-2024\n",
        "allowances": "Huishouden,Leefgeld vanaf,Leefgeld tot,Gastgezin\ngezin-1,4-3-2024,4-3-2025,ja\n",
        "enrolments": "Dossier,Leerling,School,Op school vanaf\ngezin-1,gezin-1-2,isk,4-3-2024\n",
    }
    bring_in(opvang, tables)
    [school] = opvang("show", "schools", "--on", "2024-03-04", "--json").json
    assert school["enrolled"] == 1


AMOUNTS = "Vanaf;Doelgroep;Volwassene 1;Minderjarige 1;Volwassene 3;Minderjarige 3;Kleding;Gastgezin;Bron\n"


def test_amounts_of_living_allowance_have_their_mapping_with_food_by_the_size_of_a_household(
    opvang: Opvang, tmp_path: Path
) -> None:
    row = "1-1-2024;Oekraïne;€ 234,50;194,10;187,60;155;59;85,25;gemeenteblad\n"
    answer = opvang("import", csv(tmp_path / "a", AMOUNTS + row), "--as", "amounts")
    assert (answer.out, answer.err) == ("1 recorded, 0 recorded before, 0 refused.\n", "")
    food = [{"adult": "234.50", "minor": "194.10", "persons": 1}, {"adult": "187.60", "minor": "155.00", "persons": 3}]
    told = json.dumps(food, separators=(",", ":"))
    assert f'"food":{told}' in opvang("export", "events").out


def test_amounts_that_are_wrong_are_refused_with_their_column(opvang: Opvang, tmp_path: Path) -> None:
    row = "1-1-2024;Oekraïne;234,50;194,10;187,60;-155;59;85,25;gemeenteblad\n"
    answer = opvang("import", csv(tmp_path / "a", AMOUNTS + row), "--as", "amounts")
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert answer.err.startswith("row 2, column minderjarige 3: ")
    headers = AMOUNTS.replace("Volwassene 1;Minderjarige 1;Volwassene 3;Minderjarige 3;", "")
    answer = opvang("import", csv(tmp_path / "b", headers), "--as", "amounts")
    assert "There is no column for food" in answer.err


def test_what_became_of_households_is_brought_in(opvang: Opvang, tmp_path: Path) -> None:
    give(opvang, opened("hof", {"displaced_ukraine": 9, "status_holder": 9}))
    opvang("import", csv(tmp_path / "c", CASES), "--as", "cases")
    tables = {
        "placements": "Plaatsing;Dossier;Locatie;Van\np1;gezin-1;hof;1-3-2024\np2;gezin-2;hof;1-3-2024\n",
        "couplings": "Dossier;Koppeldatum\ngezin-2;4-3-2024\n",
        "waiting": "Dossier;Wachtreden;Sinds\ngezin-2;Gezinshereniging;5-3-2024\n",
        "housings": "Dossier;VHE-nummer;Ingang huur;Tijdelijk\ngezin-2;vhe-12;1-6-2024;nee\n",
        "departures": "Plaatsing;Vertrekdatum;Reden\np1;1-7-2024;eigen woning\n",
        "programmes": "Programma;Naam;Vanaf\nbkw;Buitenkwartier;1-1-2024\n",
        "participants": "Dossier;Programma;Vanaf;Tot\ngezin-2;bkw;1-2-2024;1-8-2024\n",
        "onsite": "Locatie;Door;Vanaf\nhof;de Stuw;1-3-2024\n",
        "schools": "School;Naam;Niveau;Plaatsen;Vanaf;Locaties\nisk;ISK;VO;20;1-1-2024;hof\n",
    }
    bring_in(opvang, tables)
    file = opvang("show", "case", "gezin-2", "--on", "2024-05-31", "--json").json
    assert file["waiting"] == "family_reunification"
    [occupied] = [
        line
        for line in opvang("show", "occupancy", "--on", "2024-07-01", "--json").json
        if line["group"] == "displaced_ukraine"
    ]
    assert occupied["occupied"] == 0
    assert opvang("projections", "check").code == 0


def test_what_was_done_about_what_was_planned_is_brought_in(opvang: Opvang, tmp_path: Path) -> None:
    give(opvang, opened("gvl", {"status_holder": 9}))
    opvang("import", csv(tmp_path / "c", CASES), "--as", "cases")
    tables = {
        "locations": "Locatie;Naam;Doelgroepen;Datum\nhof;De Hof;Oekraïne;8-1-2024\n",
        "opened": "Locatie;Open per;Plaatsen Oekraïne;Plaatsen AMV;Afwijking\nhof;1-2-2024;9;2;was er al\n",
        "informed": (
            "Locatie;Na besluit;Wie;Hoe;Geïnformeerd op;Bereikt;Afwijking\n"
            "hof;voorgenomen;omwonenden;brief;9-1-2024 9:00;80;was er al\n"
        ),
        "meetings": "Locatie;Gehouden op;Aanwezigen;Document\nhof;1-3-2024;25;V-1\n",
        "signals": "Melding;Ontvangen;Kanaal;Soort;Omschrijving;Locatie\ns1;1-3-2024 9:30;telefonisch;Overlast;lawaai;hof\n",
        "answers": "Melding;Beantwoord op;Kanaal\ns1;4-3-2024 9:00;per mail\n",
        "measures": "Maatregel;Soort;Partner;Datum;Melding;Betaald uit\nm1;boa;politie;5-3-2024;s1;BOA-regeling\n",
        "offers": "Dossier;Woning;Corporatie;Aangeboden op\ngezin-2;vhe-12;Vechtdal Wonen;1-5-2024\n",
        "plans": "Dossier;Inburgeraar;Inburgeringsplichtig vanaf\ngezin-2;gezin-2-1;4-3-2024\n",
        "plans_agreed": "Dossier;Inburgeraar;Plan vastgesteld;Kenmerk\ngezin-2;gezin-2-1;4-4-2024;PIP-1\n",
        "allowances": "Huishouden;Leefgeld vanaf\ngezin-1;4-3-2024\n",
        "allowances_ended": "Huishouden;Leefgeld tot\ngezin-1;4-6-2024\n",
        "schools": "School;Naam;Niveau;Plaatsen;Vanaf\nisk;ISK;ISK;20;1-1-2024\n",
        "enrolments": "Dossier;Leerling;School;Op school vanaf\ngezin-1;gezin-1-2;isk;4-3-2024\n",
        "enrolments_ended": "Dossier;Leerling;Uitgeschreven per\ngezin-1;gezin-1-2;1-7-2024\n",
        "commitments": "Toezegging;Omschrijving;Toegezegd op;Uiterlijk\nt1;voortgang;1-2-2024;1-6-2024\n",
        "commitments_met": "Toezegging;Afgedaan op;Brief\nt1;20-5-2024;RB-1\n",
        "communication": "Regel;Waarover;Wie;Hoe;Uiterlijk\nc1;opgave;raad;brief;1-4-2024\n",
        "communication_done": "Regel;Uitgevoerd op\nc1;28-3-2024\n",
    }
    bring_in(opvang, tables)
    [plan] = opvang("show", "plans", "--on", "2024-05-01", "--json").json
    assert plan["state"] == "agreed"
    [signal] = opvang("show", "signals", "--on", "2024-03-06", "--json").json
    assert signal["answered"] is not None
    assert opvang("show", "legality", "--on", "2024-07-02", "--json").code == 0
    assert opvang("projections", "check").code == 0


def test_tasks_targets_and_what_others_expect_are_brought_in(opvang: Opvang, tmp_path: Path) -> None:
    tables = {
        "quotas": "Gemeente;Doelgroep;Halfjaar;Taakstelling;Bron\nHardenberg;statushouders;2024-H1;59;Staatscourant\n",
        "openings": "Gemeente;Doelgroep;Halfjaar;Achterstand;Bron\nHardenberg;statushouders;2024-H1;-4;jaarstukken\n",
        "targets": "Regio;Gemeente;Groep;Peildatum;Opgave;Bron\nijsselland;;asiel;1-1-2025;900;provincie\n;Hardenberg;asiel;1-1-2025;300;regio\n",
        "expected": "Gemeente;Groep;Verwacht op;Prognose;Bron\nHardenberg;asiel;1-1-2025;280;college\n",
        "supervision": "Gemeente;Halfjaar;Oordeel;Datum;Kenmerk\nHardenberg;2024-H1;groen;1-8-2024;PO-1\n",
    }
    bring_in(opvang, tables)
    [balance] = opvang("show", "balance", "--on", "2024-03-01", "--json").json
    assert (balance["opening"], balance["assigned"], balance["remaining"]) == (-4, 59, 55)
    assert {line["places"] for line in opvang("show", "targets", "--on", "2025-01-01", "--json").json} == {300, 900}


def test_every_mapping_that_comes_along_is_right() -> None:
    assert kinds() == (
        "advances agreements allowances allowances_ended amounts answers applications bases budgets cases coa commitments "
        "commitments_met communication communication_done couplings departures ends enrolments enrolments_ended expected "
        "expenses forms grants housings informed inhabitants locations measures meetings offers onsite opened openings "
        "participants placements plans plans_agreed programmes quotas rates realised revenues risks schemes schools "
        "settlements signals supervision targets themes waiting".split()
    )
    for kind in kinds():
        mapping = mapping_of(kind)
        known = {info.alias or name for name, info in mapping.command.model_fields.items()}
        assert set(mapping.fields) <= known


def test_a_mapping_of_ones_own_brings_in_another_kind(opvang: Opvang, tmp_path: Path) -> None:
    mapping = tmp_path / "opening.toml"
    mapping.write_text("""
        command = "open_location"
        key = ["location"]
        [fields.location]
        columns = ["locatie"]
        [fields.on]
        columns = ["open per"]
        kind = "day"
        [fields.capacity]
        kind = "table"
        [fields.capacity.displaced_ukraine]
        columns = ["plaatsen Oekraïne"]
        kind = "number"
        [fields.capacity.urgent_seeker]
        columns = ["plaatsen spoed"]
        kind = "number"
        [fields.deviation]
        default = "overgenomen uit de oude administratie"
    """)
    opvang("import", csv(tmp_path / "l", "Locatie,Naam,Groepen,Datum\nhof,Hof,RTB,8-1-2024\n"), "--as", "locations")
    opening = csv(tmp_path / "o", "Locatie;Open per;Plaatsen Oekraïne;Plaatsen spoed\nhof;1-2-2024;1.200;\n")
    answer = opvang("import", opening, "--as", "openings", "--mapping", str(mapping))
    assert (answer.code, answer.err) == (0, "")
    assert opvang("show", "occupancy", "--on", "2024-02-01", "--json").json[0]["capacity"] == 1200


def test_a_v_number_gives_a_person_an_id_that_tells_nothing(opvang: Opvang, tmp_path: Path) -> None:
    mapping = tmp_path / "m.toml"
    cases = files("adapters.data.imports").joinpath("cases.toml").read_text("utf-8")
    mapping.write_text(
        cases.replace(
            'columns = ["persoon {n}", "persoon-id {n}", "person {n}"]', 'columns = ["v-nummer {n}"]\nkind = "keyed"'
        )
    )
    path = csv(tmp_path / "c", "Dossier;Groep;Datum;V-nummer 1\nc1;AMV;1-2-2024;V 9182736450\n")
    assert opvang("import", path, "--as", "cases", "--mapping", str(mapping)).code == 0
    shown = opvang("show", "case", "c1").out
    assert "9182736450" not in shown
    assert "case c1" in opvang("case", "find", "--v-number", "9182736450", *WHY).out.lower()


def test_no_personal_value_is_repeated_wherever_it_stands(opvang: Opvang, tmp_path: Path) -> None:
    header = "Dossier;Groep;Datum;Aantal personen;Persoon 1;Naam 1;V-nummer 1;Geboortedatum 1;Nationaliteit 1;Kanarie"
    lines = [header, *(";".join(["Kanarie 1"] * n + ["c1"] * (10 - n)) for n in range(1, 11)), "Kanarie;" * 40]
    lines.append("c7;AMV;1-2-2024;1;p;Kanarie;Kanarie;Kanarie;Kanarie;")
    path = csv(tmp_path / "c.csv", "\n".join(lines))
    for options in ([], ["--dry-run"], ["--json"], ["--per-row"]):
        answer = opvang("import", path, "--as", "cases", *options)
        assert answer.code == 2
        assert "Kanarie" not in answer.out + answer.err
    assert "row 13, column geboortedatum 1: " in answer.err
    headless = opvang("import", csv(tmp_path / "h.csv", "Kanarie;Kanarie Twee;1-2-2024\n"), "--as", "cases")
    assert headless.code == 2
    assert "Kanarie" not in headless.out + headless.err


# ---------------------------------------------------------------- what is written


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_encoding_and_delimiter_are_found_out(tmp_path: Path, encoding: str, delimiter: str) -> None:
    text = f'Gemeente{delimiter}Reden\r\n"Oekraïne{delimiter} ""€""\nen meer"{delimiter}\r\n\r\nx{delimiter}y\r\n'
    header, first, second = rows(Path(csv(tmp_path / "f", text, encoding)))
    assert list(header.cells) == ["Gemeente", "Reden"]
    assert list(first.cells) == [f'Oekraïne{delimiter} "€"\nen meer', None]
    assert (second.number, list(second.cells)) == (4, ["x", "y"])


cells = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp", "Cn", "Co")), max_size=9)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    table=st.lists(st.lists(cells, min_size=2, max_size=2), min_size=1, max_size=5),
    delimiter=st.sampled_from(";,\t"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_what_a_table_says_is_what_is_read(
    tmp_path: Path, table: list[list[str]], delimiter: str, encoding: str
) -> None:
    there = [(number, line) for number, line in enumerate([["kop", "pot"], *table], 1) if any(line)]
    with (tmp_path / "f").open("w", encoding=encoding, newline="") as file:
        writer(file, delimiter=delimiter, quoting=QUOTE_ALL).writerows([["kop", "pot"], *table])
    assert [(row.number, [cell or "" for cell in row.cells]) for row in rows(tmp_path / "f")] == there


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_a_day_is_read_in_all_its_spellings(day: date) -> None:
    months = "januari februari maart april mei juni juli augustus september oktober november december".split()
    for text in (
        f"{day.day}-{day.month}-{day.year}",
        f"{day:%d-%m-%Y}",
        f"{day:%d/%m/%Y}",
        f"{day.day} {months[day.month - 1]} {day.year}",
        f"{day.day} {months[day.month - 1][:3].upper() if day.month != 3 else 'mrt'}. {day.year}",
        day.isoformat(),
    ):
        assert a_day(text) == day.isoformat()
    assert a_day(datetime(day.year, day.month, day.day)) == day.isoformat()  # noqa: DTZ001


@given(st.integers(-(10**12), 10**12))
def test_a_number_is_read_as_it_is_written_in_dutch(number: int) -> None:
    grouped = f"{number:,}".replace(",", ".")
    assert a_number(grouped) == a_number(str(number)) == a_number(f"{grouped},00") == a_number(number) == number
    assert an_amount(f"€ {grouped},50") == f"{number}.50"


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        ("€ -1.234,56", "-1234.56"),
        ("-€ 1.234,56", "-1234.56"),
        ("1.234,56-", "-1234.56"),
        ("(1.234,56)", "-1234.56"),
        ("EUR 1.234,-", "1234"),
        (0.1 + 0.2, "0.3"),
    ],
)
def test_an_amount_is_read_as_controllers_write_it(cell: str | float, amount: str) -> None:
    assert an_amount(cell) == amount


@pytest.mark.parametrize("text", ["", "-", "()", "(-1)", "-1-", "(1,00)-", "1,2,3", "€", "12 euro 50"])
def test_what_is_no_amount_is_not_guessed(text: str) -> None:
    with pytest.raises(Unread):
        an_amount(text)


@pytest.mark.parametrize("text", ["", "1-13-2024", "31-2-2024", "1-2-24", "1-2-2024 12:00", "٣-2-2024", "1e februari"])
def test_what_is_no_day_is_not_guessed(text: str) -> None:
    with pytest.raises(Unread):
        a_day(text)


def test_a_moment_is_read_in_dutch_time() -> None:
    assert a_moment("1-2-2024 9:30") == a_moment("1 februari 2024 om 9.30 uur") == "2024-02-01T09:30:00"
    assert (yes_or_no("Ja"), yes_or_no("x"), yes_or_no("NEE")) == (True, True, False)


# ---------------------------------------------------------------- files of another kind


def archive(**parts: str | bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in parts.items():
            zipped.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return buffer.getvalue()


BOMB = archive(xl__workbook_xml="<a/>", xl__big_xml=b"<a>" + b" " * 300_000_000)
DEEP = archive(xl__workbook_xml="<a>" * 10_000)
MANY = archive(xl__workbook_xml="<a>" + "<b/>" * 1_000_000 + "</a>")
ENDLESS = archive(xl__workbook_xml=b"<a b='" + b"x" * 50_000_000 + b"'/>")
ENTITIES = archive(xl__workbook_xml='<!DOCTYPE a [<!ENTITY b "b"><!ENTITY c "&b;&b;">]><a>&c;</a>')
WIDE = archive(xl__workbook_xml="<a/>", xl__s_xml="<row>" + "<c/>" * 1_000_000 + "</row>")
MACROS = archive(xl__workbook_xml="<a/>", **{"xl__vbaProject.bin": b"x"})


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "The file is empty."),
        (b"\xef\xbb\xbf", "The file is empty."),
        (b"\n\n;;\n", "The file is empty."),
        (b"Dossier\0;Groep\n", "This is no text"),
        (b"\x81\x8d;\xff\n", "The text is in another encoding"),
        ("Dossier;Oekraïne".encode() + b"\xef\n", "The text is partly UTF-8 and partly not"),
        (b"Dossier;Dossier\n", "Columns A and B have the same header."),
        (b"Dossier;dossier nummer\n", "Columns A, B mean the same field"),
        (b"Dossier;Datum;Personen\nc;1-1-2024;1\n", "There is no column for group: call it doelgroep / groep / group"),
        (b'Dossier;Groep;Datum;Personen\n"open', "Row 2 is no row of a CSV file"),
        (b";".join([b"k"] * 600), "Row 1 has more than 500 columns."),
        (b";".join([b"k"] * 1_000_000), "Line 1 is longer than 1000000 characters."),
        (b"x" * 2_000_000, "Line 1 is longer than 1000000 characters."),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "The workbook is encrypted, or of an old kind"),
        (b"PK\x03\x04", "This is no workbook that can be read"),
        (archive(a="b"), "This is no workbook that can be read"),
        (archive(xl__workbook_xml="<a/>"), "This is no workbook that can be read"),
        (BOMB, "The workbook unpacks to more than 256 MB."),
        (DEEP, "This is no workbook that can be read"),
        (MANY, "This is no workbook that can be read"),
        (ENDLESS, "This is no workbook that can be read"),
        (ENTITIES, "This is no workbook that can be read"),
        (WIDE, "Row 1 has more than 500 columns."),
        (MACROS, "The workbook holds macros"),
    ],
)
def test_a_file_of_another_kind_gets_one_clear_error_and_nothing_is_written(
    opvang: Opvang, tmp_path: Path, empty: Callable[[], None], content: bytes, said: str
) -> None:
    (tmp_path / "f").write_bytes(content)
    answer = opvang("import", str(tmp_path / "f"), "--as", "cases")
    assert answer.code == 2
    assert [line.startswith(said) for line in answer.err.splitlines()] == [True], answer.err
    empty()


def test_what_is_no_file_or_no_mapping_is_told_so(opvang: Opvang, tmp_path: Path) -> None:
    path = csv(tmp_path / "c.csv", CASES)
    (tmp_path / "m.toml").write_text('command = "nothing"')
    for arguments, said in (
        ([str(tmp_path), "--as", "cases"], "is a folder, not a file"),
        ([str(tmp_path / "absent"), "--as", "cases"], "There is no file"),
        ([path, "--as", "cases", "--encoding", "klingon"], "There is no such encoding"),
        ([path, "--as", "cases", "--encoding", "ascii"], "The text is in another encoding"),
        ([path, "--as", "marsians"], "marsians is no kind of file that is known: advances, agreements, allowances,"),
        ([path, "--as", "cases", "--mapping", path], "The mapping is no TOML"),
        ([path, "--as", "cases", "--mapping", str(tmp_path / "m.toml")], "The mapping is wrong: it names no command"),
        ([path, "--as", "cases", "--mapping", str(tmp_path)], "The mapping cannot be read"),
    ):
        answer = opvang("import", *arguments)
        assert (answer.code, len(answer.err.splitlines())) == (2, 1), answer.err
        assert said in answer.err


def test_a_formula_is_told_where_it_stands(opvang: Opvang, tmp_path: Path) -> None:
    table: list[list[Any]] = [["Dossier", "Groep", "Datum", "Personen"], ["c1", "AMV", "=TODAY()", 1]]
    answer = opvang("import", xlsx(tmp_path / "c.xlsx", table), "--as", "cases")
    assert answer.code == 2
    assert answer.err.startswith("row 2, column datum: there is a formula or an error here")


def test_a_workbook_with_a_password_is_told_so(opvang: Opvang, tmp_path: Path) -> None:
    content = bytearray(Path(xlsx(tmp_path / "c.xlsx", [["Dossier"]])).read_bytes())
    entry = content.index(b"PK\x01\x02")
    content[entry + 8] |= 1
    (tmp_path / "c.xlsx").write_bytes(content)
    answer = opvang("import", str(tmp_path / "c.xlsx"), "--as", "cases")
    assert answer.err == "The workbook is encrypted: save it without a password.\n"


@pytest.mark.parametrize("kind", ["csv", "xlsx", "mapping"])
def test_thousands_of_damaged_files_are_read_or_refused_and_nothing_else(tmp_path: Path, kind: str) -> None:
    table: list[list[Any]] = [
        ["Dossier", "Groep", "Datum", "Personen"],
        *([f"c{n}", "AMV", date(2024, 1, 1), n] for n in range(5)),
    ]
    path = tmp_path / "f"
    if kind == "xlsx":
        whole = Path(xlsx(path, table)).read_bytes()
    elif kind == "csv":
        whole = CASES.encode()
    else:
        whole = b'command = "register_case"\nkey = ["case"]\n[fields.case]\ncolumns = ["a {n}"]\nkind = "day"\n'
    chance, refused = random.Random(kind), 0
    for _ in range({"csv": 4000, "xlsx": 600, "mapping": 2000}[kind]):
        damaged = bytearray(whole)
        for _ in range(chance.choice([1, 1, 2, 8])):
            at = chance.randrange(len(damaged) + 1)
            match chance.randrange(4):
                case 0:
                    del damaged[at : at + chance.choice([1, 3, 500])]
                case 1:
                    damaged[at:at] = chance.randbytes(chance.choice([1, 2, 50]))
                case 2 if at < len(damaged):
                    damaged[at] ^= 1 << chance.randrange(8)
                case _:
                    damaged[at:at] = chance.choice([b"\0", b'"', b"<", b"&", b"[", b"{", b"\xff", b"PK\x03\x04"])
        path.write_bytes(damaged)
        try:
            if kind == "mapping":
                mapping_of("cases", path).bound(next(iter(rows(Path(csv(tmp_path / "g", CASES))))), str)
            else:
                for row in rows(path):
                    assert row.number > 0
        except BadFile:
            refused += 1
    assert refused > 100
