"""Agreements, commitments and the communication plan, by verbs and by import."""

import pytest

from tests.adapters.cli.conftest import Opvang, bring_in, give

VERBS = [
    "agreement make coa --name AZC --party COA --terms opvang --from 2011-01-01 --until 2027-01-01 --warn-weeks 52",
    "agreement end coa --until 2028-01-01 --on 2026-05-01 --reason verlengd",
    "agreement make vw --name Prestaties --party VW --terms woningen --from 2024-01-01 --until 2025-01-01",
    "commitment make t1 --to raad --what voorstel --on 2023-12-12 --due 2024-07-01",
    "commitment meet t1 --on 2024-06-25 --document R1",
    "communication plan l1 --about opgave --audience public --channel press --on 2024-03-01",
    "communication carry-out l1 --on 2024-03-02",
]
TABLES = {
    "agreements": "Overeenkomst;Naam;Partijen;Afspraken;Vanaf;Tot;Volgt op\nvw-2;Prestatieafspraken;Vechtdal Wonen, "
    "gemeente;woningen;1-1-2025;;vw\n",
    "commitments": "Toezegging;Omschrijving;Datum;Uiterlijk\nt2;een voorstel;12 december 2023;1-7-2024\n",
    "communication": "Regel;Onderwerp;Doelgroep;Kanaal;Datum\nl2;de opgave;inwoners;persbericht;1-3-2024\n",
}


@pytest.fixture
def filled(opvang: Opvang) -> Opvang:
    give(opvang, VERBS)
    bring_in(opvang, TABLES)
    return opvang


def test_what_is_agreed_and_promised_is_recorded_brought_in_and_shown(filled: Opvang) -> None:
    shown = {verb: filled("show", verb, "--on", "2024-07-02", "--json").json for verb in TABLES}
    assert [(row["agreement"], row["state"], row["followed_by"]) for row in shown["agreements"]] == [
        ("vw", "ending", ["vw-2"]),
        ("coa", "in_force", []),
        ("vw-2", "not_begun", []),
    ]
    assert [(row["commitment"], row["status"]) for row in shown["commitments"]] == [
        ("t1", "on_time"),
        ("t2", "missing"),
    ]
    assert [(row["item"], row["status"]) for row in shown["communication"]] == [("l1", "late"), ("l2", "missing")]
    assert "nog niet ingegaan" in filled("show", "agreements", "--on", "2024-07-02", "--lang", "nl").out
    assert "Agreement coa (AZC) with COA" in filled("audit", "history", "agreement", "coa").out
    assert "holds from 2025-01-01 and follows vw." in filled("audit", "history", "agreement", "vw").out
    assert filled("audit", "replay", "--on", "2024-07-02").code == 0
