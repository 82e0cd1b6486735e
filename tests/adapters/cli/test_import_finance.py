"""``opvang import`` of money: schemes, rates, grants, budgets and bookings, as a controller's tables have them."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.acceptance.world import opened
from tests.adapters.cli.conftest import Opvang, bring_in, feed
from tests.adapters.cli.test_do import events
from tests.adapters.cli.test_import import csv, xlsx

TABLES = {
    "schemes": "Regeling;Naam;Wettelijke grondslag;Doelgroepen;Ingangsdatum\noek;Ontheemden;Noodrecht;Oekraïne;1-3-2022\n",
    "rates": "SPUK;Per;Normbedrag;Vanaf;Bron\noek;plaats per dag;€ 61,00;1-1-2024;Stcrt.\noek;ineens;€ 1.500,-;1-2-2024;Stcrt.\n",
    "ends": "Regeling;Loopt tot;Besloten op;Bron\noek;5-3-2027;28-11-2025;ministerie\n",
    "bases": "Regeling;Grondslag;Vanaf;Bron;Bevoegd orgaan\noek;Tijdelijke wet;1-7-2024;Stb.;College van B&W\n",
    "applications": "Regeling;Aanvraagdatum;Kenmerk;Aangevraagd bedrag\noek;4-12-2023;A-1;€ 2.000.000,00\n",
    "grants": "Regeling;Toegekend op;Beschikkingsnummer;Datum document;Toegekend bedrag\noek;20-12-2023;B-1;19-12-2023;\n",
    "advances": "Regeling;Valutadatum;Voorschot\noek;15-1-2024;900.000,00\noek;15-4-2024;EUR 450.000,50\n",
    "settlements": "SiSa-code;Verantwoordingsjaar;Vastgesteld bedrag;Vastgesteld op\noek;2023;1.234.567,89;1-6-2024\n",
    "themes": "Taakveld;Omschrijving;Vanaf\n6.1;Samenkracht;1-1-2024\n",
    "budgets": "Taakveld;Jaar;Begroot;Vastgesteld in\n6.1;2024;250.000;Begroting 2024\n6.1;2024;275.000;Voorjaarsnota\n",
    "expenses": (
        "Boekstuknummer;Doelgroep;Bedrag;Boekdatum;Crediteur;Factuurnummer;Regeling;Locatie;Bewijsstuk;Datum bewijsstuk\n"
        "2024-0001;ontheemden;€ 1.234,56;31-1-2024;Verhuurder BV;VH-11;oek;hof;VH-11;30-1-2024\n"
        "2024-0002;ontheemden;(234,56);29-2-2024;Verhuurder BV;VH-12;oek;hof;;\n"
    ),
    "revenues": "Boeking;Groep;Bedrag;Ontvangen op;Soort opbrengst;Regeling\no-1;RTB;6.320,40;28-2-2024;Eigen bijdragen;oek\n",
    "risks": "Risico;Soort;Omschrijving;Onderkend op;Regeling;Omvang\nr-1;normbedrag daalt;Naar 44;19-2-2024;oek;1.985.600\n",
}


@pytest.fixture
def imported(opvang: Opvang) -> Opvang:
    """A register with a location, and all tables of money brought in, in their order."""
    feed(opvang, opened("hof", {"displaced_ukraine": 3}))
    bring_in(opvang, TABLES)
    return opvang


YEAR = "--from 2024-01-01 --until 2025-01-01 --json".split()


def test_tables_of_money_give_the_answers_that_the_books_give(imported: Opvang) -> None:
    assert imported("projections", "check").code == 0
    [scheme] = imported("show", "schemes", "--on", "2024-07-01", "--json").json
    assert (scheme["legal_basis"], scheme["state"]) == ("Tijdelijke wet", "settled")
    assert [scheme[step] for step in ("applied", "granted", "advanced", "settled")] == [
        "2000000.00",
        "0.00",
        "1350000.50",
        "1234567.89",
    ]
    [spent] = [line for line in imported("show", "finance", *YEAR).json if line["group"] == "displaced_ukraine"]
    assert spent["entitlement"] == "68478.00"  # 366 days of 3 places of 61 euro, and 1,500 at once
    assert (spent["expenses"], spent["revenues"]) == ("1000.00", "6320.40")
    [theme] = imported("show", "themes", *YEAR).json
    assert theme["budget"] == "275000.00"
    [risk] = imported("show", "risks", "--on", "2024-03-01", "--json").json
    assert (risk["kind"], risk["amount"]) == ("rate_falls", "1985600.00")


def test_an_expense_of_a_table_is_found_by_what_it_lacks(imported: Opvang) -> None:
    found = {(line["expense"], line["check"]) for line in imported("show", "spending", *YEAR).json}
    lacking = {("2024-0001", "no_legal_basis"), ("2024-0002", "no_legal_basis"), ("2024-0002", "no_evidence")}
    assert found == lacking


def test_tables_of_money_that_come_again_record_nothing(imported: Opvang, tmp_path: Path) -> None:
    before = events(imported)
    for kind, text in TABLES.items():
        rows = text.count("\n") - 1
        answer = imported("import", csv(tmp_path / kind, text), "--as", kind)
        assert answer.out == f"0 recorded, {rows} recorded before, 0 refused.\n", kind
    assert events(imported) == before


def test_a_table_that_grew_records_what_is_new_and_a_booking_that_changed_is_told(
    imported: Opvang, tmp_path: Path
) -> None:
    grown = TABLES["expenses"] + "2024-0003;ontheemden;99,-;1-3-2024;Verhuurder BV;VH-13;oek;hof;VH-13;\n"
    answer = imported("import", csv(tmp_path / "e", grown), "--as", "expenses")
    assert answer.out == "1 recorded, 2 recorded before, 0 refused.\n"
    changed = imported("import", csv(tmp_path / "e", grown.replace("1.234,56", "1.234,57")), "--as", "expenses")
    assert changed.code == 2
    assert "row 2: this row was imported before" in changed.err


def test_a_workbook_of_expenses_is_read_like_a_csv_file(imported: Opvang, tmp_path: Path) -> None:
    header, *_ = TABLES["expenses"].splitlines()
    sure = [date(2024, 1, 31), "Verhuurder BV", "VH-11", "oek", "hof", "VH-11", date(2024, 1, 30)]
    added = [date(2024, 3, 31), "Verhuurder BV", "VH-14", "oek", "hof"]
    table: list[list[Any]] = [
        header.split(";"),
        ["2024-0001", "ontheemden", 1234.56, *sure],
        ["2024-0004", "ontheemden", 0.1 + 0.2, *added],
    ]
    answer = imported("import", xlsx(tmp_path / "e.xlsx", table), "--as", "expenses")
    assert (answer.out, answer.err) == ("1 recorded, 1 recorded before, 0 refused.\n", "")
    assert {line["amount"] for line in imported("show", "bookings", *YEAR).json} >= {"1234.56", "0.30"}


def test_a_booking_keeps_its_number_unless_that_could_be_a_number_of_a_person(imported: Opvang, tmp_path: Path) -> None:
    header, first, _ = TABLES["expenses"].splitlines()
    numbers = ["F24.17", "5100000123", "24/17 B", "2/417 B"]
    table = csv(tmp_path / "e", "\n".join([header, *(first.replace("2024-0001", number) for number in numbers)]))
    assert imported("import", table, "--as", "expenses").out == "4 recorded, 0 recorded before, 0 refused.\n"
    assert imported("import", table, "--as", "expenses").out == "0 recorded, 4 recorded before, 0 refused.\n"
    booked = imported("show", "bookings", *YEAR).json
    kept, *keyed = [line["id"] for line in booked if line["kind"] == "expenses" and "2024" not in line["id"]]
    assert kept == "F24.17"
    assert len(set(keyed)) == 3
    assert all(id_.isalpha() for id_ in keyed)


def test_rows_of_money_that_cannot_be_are_told_with_their_column_and_nothing_is_recorded(
    imported: Opvang, tmp_path: Path
) -> None:
    before = events(imported)
    header, first, _ = TABLES["expenses"].splitlines()
    whole = first.replace("2024-0001", "n-{}")
    rows = [
        whole.format(1).replace("€ 1.234,56", "twaalf euro"),
        whole.format(2).replace("€ 1.234,56", "12,345"),
        whole.format(3).replace("Verhuurder BV", ""),
        whole.format(4).replace("Verhuurder BV", "V 9182736450"),
        whole.format(5).replace("oek", "elders"),
        whole.format(6).replace("hof", "nergens"),
        whole.format("").replace("n-", ""),
    ]
    answer = imported("import", csv(tmp_path / "e", "\n".join([header, *rows])), "--as", "expenses")
    assert answer.code == 2
    told = [line.partition(":") for line in answer.err.splitlines()]
    assert [(where, said.strip()) for where, _, said in told] == [
        ("row 2, column bedrag", "an amount is written as 1.234,50"),
        ("row 3, column bedrag", "an amount is written as 1.234,50"),
        ("row 4, column crediteur", "Field supplier is missing."),
        (
            "row 5, column crediteur",
            "Field supplier: a reference must not be a V-number or BSN: it is never encrypted.",
        ),
        ("row 6", "Scheme elders is not known."),
        ("row 7", "Location nergens is not known."),
        ("row 8, column boekstuknummer", "this is empty, and it tells the row from others"),
    ]
    assert "9182736450" not in answer.out + answer.err
    assert events(imported) == before


@pytest.mark.parametrize(
    ("kind", "row", "said"),
    [
        ("rates", "oek;per week;€ 61,00;1-1-2025;Stcrt.", "row 2, column per: it is one of place_day,"),
        ("rates", "oek;plaats per dag;€ -61,00;1-1-2025;Stcrt.", "row 2, column normbedrag: "),
        ("settlements", "oek;23;1,00;1-6-2024", "row 2, column verantwoordingsjaar: "),
        ("schemes", "oek;Weer;Wet;Oekraïne;1-1-2024", "row 2: this row was imported before"),
    ],
)
def test_a_row_of_a_scheme_that_is_wrong_is_told(
    imported: Opvang, tmp_path: Path, kind: str, row: str, said: str
) -> None:
    before = events(imported)
    header = TABLES[kind].splitlines()[0]
    answer = imported("import", csv(tmp_path / kind, f"{header}\n{row}\n"), "--as", kind)
    assert (answer.code, events(imported)) == (2, before)
    assert answer.err.startswith(said)
