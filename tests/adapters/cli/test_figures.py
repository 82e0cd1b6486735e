"""Figures of others, by verbs and by import; what is asked of them and of the quota."""

from pathlib import Path

import pytest

from tests.adapters.cli.conftest import Opvang, bring_in, give

VERBS = [
    "location suggest flat --name Flat --suggested-by gemeente --group urgent_seeker --on 2024-01-02",
    "location form flat --form conversion --from 2024-02-01",
    "quota assign GM0160 --group status_holder --period 2024-H1 --persons 60 --source Staatscourant",
    "quota coa-count GM0160 --group status_holder --period 2024-H1 --on 2024-04-01 --persons 7 --source COA",
    "quota supervision GM0160 --period 2023-H2 --colour orange --on 2024-02-15 --document PO-1",
    "quota inhabitants IJsselland --on 2023-01-01 --inhabitants 545000 --source CBS",
    "quota realised GM0193 --group displaced_ukraine --on 2024-01-01 --places 900 --source RRVIJ",
    "quota expected --region IJsselland --group displaced_ukraine --on 2025-01-01 --places 3557 --source RRVIJ",
]
TABLES = {
    "targets": "Regio;Doelgroep;Samen met;Peildatum;Opgave;Bron\nIJsselland;Asiel;noodopvang, TGO;1-1-2024;2.250;PRT\n",
    "forms": "Locatie;Vorm;Vanaf\nflat;flexwoningen;1-3-2024\n",
    "inhabitants": "Gebied;Peildatum;Aantal inwoners\nGM0160;1-1-2023;62.000\n",
    "realised": "Gemeente;Doelgroep;Peildatum;Plaatsen\nDeventer;Oekraïne;1-1-2024;500\n",
    "coa": "Gemeente;Halfjaar;Stand op;Gehuisvest;Gecorrigeerde taakstelling\nHardenberg;2024-H1;1-5-2024;9;58\n",
}


@pytest.fixture
def filled(opvang: Opvang) -> Opvang:
    give(opvang, VERBS)
    bring_in(opvang, TABLES)
    return opvang


def test_what_others_count_is_recorded_brought_in_and_shown(filled: Opvang) -> None:
    def shown(verb: str, *names: str) -> list[tuple[object, ...]]:
        rows = filled("show", verb, "--on", "2024-07-01", "--json").json
        return [tuple(row[name] for name in names) for row in rows]

    assert shown("coa", "coa", "ours", "task_difference") == [(7, 0, None), (9, 0, 2)]
    assert shown("supervision", "colour", "document") == [("orange", "PO-1")]
    assert ("GM0150", 500, None) in shown("share", "municipality", "places", "total")
    together = ["asylum_emergency", "asylum_municipal"]
    assert shown("reception", "group", "together_with", "places") == [("asylum_regular", together, 2250)]
    assert shown("locations", "location", "form", "groups") == [("flat", "flex", ["urgent_seeker"])]
    assert {"Q5", "Q8"} <= {rule for (rule,) in shown("legality", "rule")}
    assert "not known" in filled("show", "share", "--on", "2024-07-01").out
    for verb in ("forecast", "waiting"):
        assert filled("show", verb, "--on", "2024-07-01").code == 0
    assert filled("audit", "replay", "--on", "2024-07-01").code == 0
    assert filled("projections", "check").code == 0


def test_the_forms_that_the_policy_names_are_brought_in_by_their_dutch_names(opvang: Opvang) -> None:
    give(opvang, VERBS[:1])
    rows = ["flat;GVL;3-1-2024", "flat;satellietlocatie;1-2-2024", "flat;regionale opvanglocatie (ROL);1-3-2024"]
    Path("vormen.csv").write_text("\n".join(["Locatie;Vorm;Vanaf", *rows]), "utf-8")
    assert opvang("import", "vormen.csv", "--as", "forms").out == "3 recorded, 0 recorded before, 0 refused.\n"
    on_days = [opvang("show", "locations", "--on", f"2024-0{month}-03", "--json").json for month in (1, 2, 3)]
    forms = [row["form"] for shown in on_days for row in shown]
    assert forms == ["joint_location", "satellite_location", "regional_location"]
