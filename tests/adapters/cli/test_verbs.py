"""Every verb is its command: the same fields, the same refusals, one clear line when it cannot be."""

import json
from typing import Any

import pytest

from adapters.cli.root import GROUPS, run
from domain.catalogue import CATALOGUE
from domain.kernel.deciding import Command, command_name
from tests.adapters.cli.conftest import Opvang


def test_a_location_is_taken_from_suggestion_to_closing_by_verbs(opvang: Opvang) -> None:
    lines = [
        "location suggest hof --name Hof --suggested-by eigenaar --group displaced_ukraine --on 2024-01-08",
        "location assess hof --suitable --grounds ja --at 2024-01-15T15:00",
        "location intend hof --body college --at 2024-01-15T16:00 --document B1,2024-01-15",
        "inform hof --round intended --audience council --channel oral --at 2024-01-15T16:30 --reached 31",
        "location study hof --on 2024-02-05 --findings ja",
        "location decide hof --body college --approved --capacity displaced_ukraine=4 --at 2024-02-13T11:00 --document B",
        "location open hof --on 2024-02-26 --capacity displaced_ukraine=4 --unit 1a=2 --unit 1b=2",
        "location contact hof --contact Naam --from 2024-02-26",
        "location interval hof --weeks 13 --from 2024-02-26",
        "location meeting hof --on 2024-03-01 --attendees 12",
        "location capacity hof --on 2024-04-01 --group displaced_ukraine --places 5 --reason uitbreiding",
        "location close hof --on 2025-01-01 --reason einde",
    ]
    for position, line in enumerate(lines, 1):
        answer = opvang(*line.split(), "--json")
        assert (answer.code, answer.err) == (0, "")
        assert answer.json["positions"] == [position]
    rows = opvang("show", "timeline", "hof", "--json", "--on", "2025-02-01").json
    assert [row["kind"] for row in rows if row["position"]][:3] == ["suggested", "assessed", "intended_decision"]


def test_a_household_goes_its_way_by_verbs(opvang: Opvang) -> None:
    lines = [
        "case register c1 --group asylum_regular --municipality GM0160 --on 2024-01-01 --member a --member b,minor "
        "--composition family --language ar",
        "case add-member c1 --person c --on 2024-02-01 --via birth --minor",
        "case remove-member c1 --person c --on 2024-03-01 --reason vertrokken",
        "case group c1 --group status_holder --on 2024-03-05 --reason vergunning",
        "case waiting c1 --reason large_family --on 2024-03-06",
        "coupling couple c1 --municipality GM0160 --on 2024-03-07 --coupled-by COA --reference R1",
        "coupling offer c1 --dwelling VW-1 --by Vechtdal --on 2024-03-08",
        "coupling refuse c1 --dwelling VW-1 --on 2024-03-09 --reason klein",
        "coupling house c1 --dwelling VW-2 --on 2024-04-01 --person a --person b --temporary",
        "coupling withdraw c1 --on 2024-05-01 --reason elders",
        "case close c1 --on 2024-06-01 --reason klaar",
        "quota assign GM0160 --group status_holder --period 2024-H1 --persons 91 --source S",
        "quota assign GM0160 --group status_minor --period 2024-H1 --persons 14 --source S --part-of status_holder",
        "quota opening GM0160 --group status_holder --period 2024-H1 --persons -3 --source S",
        "quota exchange GM0193 --taker GM0160 --group status_holder --period 2024-H1 --persons 2 --source S",
        "quota correct GM0160 --group status_holder --period 2024-H1 --persons -1 --reason R",
        "quota target --region IJsselland --group displaced_ukraine --on 2024-01-01 --places 3998 --source S",
    ]
    for line in lines:
        answer = opvang(*line.split())
        assert (answer.code, answer.err) == (0, ""), line
    (row,) = [
        r for r in opvang("show", "balance", "--json", "--on", "2024-06-30").json
        if (r["municipality"], r["group"]) == ("GM0160", "status_holder")
    ]  # fmt: skip
    assert row == {
        "municipality": "GM0160",
        "group": "status_holder",
        "period": "2024-H1",
        "opening": -3,
        "assigned": 91,
        "exchanged": 2,
        "corrected": -1,
        "realised": 2,
        "remaining": 87,
    }


def test_the_effect_of_a_placement_is_seen_at_once(opvang: Opvang) -> None:
    _open(opvang, places=3)
    opvang(
        *"case register c1 --group displaced_ukraine --municipality GM0160 --on 2024-01-01 --member a --member b".split()
    )
    answer = opvang(*"placement place p1 --case c1 --location hof --from 2024-03-01".split())
    assert "displaced people from Ukraine, from 2024-03-01: +2; then 2 of 3 places taken." in answer.out


def test_a_broken_rule_is_refused_with_its_paragraph_and_the_way_forward(opvang: Opvang) -> None:
    _open(opvang, places=1)
    opvang(
        *"case register c1 --group displaced_ukraine --municipality GM0160 --on 2024-01-01 --member a --member b".split()
    )
    place = "placement place p1 --case c1 --location hof --from 2024-03-01".split()
    refused = opvang(*place)
    assert refused.code == 2
    assert refused.out == ""
    assert refused.err.startswith("P1 (3.1): On 2024-03-01 hof would hold 2 persons of displaced people from Ukraine")
    assert "--deviation" in refused.err
    dutch = opvang("--lang", "nl", *place)
    assert "Oekraïense ontheemden" in dutch.err
    recorded = opvang(*place, "--deviation", "geen bed elders", "--json")
    assert recorded.json["deviates"] == ["P1"]
    why = ["--purpose", "toets", "--ground", "publieke taak"]
    (line,) = [r for r in opvang("show", "legality", *why, "--json", "--on", "2024-04-01").json if r["rule"] == "P1"]
    assert (line["reason"], line["subject"]) == ("geen bed elders", "placement:p1")


def test_corrections_take_a_position(opvang: Opvang) -> None:
    opvang(*"quota assign GM0160 --group status_holder --period 2024-H1 --persons 91 --source S".split())
    assert opvang("restate", "1", "--reason", "tikfout", "--field", "persons=19").code == 0
    assert opvang("show", "balance", "--json", "--on", "2024-06-30").json[0]["assigned"] == 19
    assert opvang("show", "balance", "--json", "--on", "2024-06-30", "--known-at", "1").json[0]["assigned"] == 91
    assert opvang("retract", "1", "--reason", "nooit toegewezen").code == 0
    assert opvang("show", "balance", "--json", "--on", "2024-06-30").json == []


def test_a_signal_is_received_answered_and_closed_by_verbs(opvang: Opvang) -> None:
    lines = [
        "signal receive s1 --at 2024-01-08T10:00 --channel phone --category nuisance --summary geluid --reporter Iemand",
        "signal measure m1 --kind talk --partner politie --on 2024-01-09 --signal s1 --paid-by gemeente",
        "signal answer s1 --at 2024-01-09T10:00 --channel phone",
        "signal close s1 --at 2024-01-10T10:00 --outcome opgelost",
        "communication record avond --audience public --channel municipal_channels --at 2024-01-30T19:30",
    ]
    for line in lines:
        answer = opvang(*line.split())
        assert (answer.code, answer.err) == (0, ""), line
    said = opvang("show", "signals", "--json", "--on", "2024-02-01")
    assert [row["signal"] for row in said.json] == ["s1"]
    assert "Iemand" not in said.out
    assert "geluid" not in said.out
    [measure] = opvang("show", "measures", "--json", "--on", "2024-02-01").json
    assert [measure[name] for name in ("measure", "partner", "paid_by", "signal")] == [
        "m1",
        "politie",
        "gemeente",
        "s1",
    ]
    for lang, kind in (("en", "talk"), ("nl", "gesprek")):
        assert kind in opvang("show", "measures", "--on", "2024-02-01", "--lang", lang).out


def test_a_dwelling_is_offered_and_refused_by_verbs(opvang: Opvang) -> None:
    lines = [
        "case register c1 --group status_holder --municipality GM0160 --on 2024-01-01 --member a",
        "coupling offer c1 --dwelling VW-1 --by Vechtdal --on 2024-02-01",
        "coupling refuse c1 --dwelling VW-1 --on 2024-02-03 --reason trap",
    ]
    for line in lines:
        answer = opvang(*line.split())
        assert (answer.code, answer.err) == (0, ""), line
    [offer] = opvang("show", "offers", "--json").json
    assert [offer[name] for name in ("dwelling", "by", "case", "status", "refused")] == [
        *("VW-1", "Vechtdal", "c1", "refused", "2024-02-03")
    ]
    told = opvang("show", "offers", "--lang", "nl").out
    assert "geweigerd" in told
    assert "trap" not in told


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("case register c1", "Missing option"),
        (
            "case register 123456782 --group status_holder --municipality GM0160 --on 2024-01-01 --member a",
            "V-number or BSN",
        ),
        ("case register c1 --group nobody --municipality GM0160 --on 2024-01-01 --member a", "it is one of"),
        ("case register c1 --group status_holder --municipality 160 --on 2024-01-01 --member a", "CBS code"),
        (
            "case register c1 --group status_holder --municipality GM0160 --on 1-1-2024 --member a",
            "a day is written as",
        ),
        ("case register c1 --group status_holder --municipality GM0160 --on 2024-01-01 --member a,x", "ID,minor"),
        ("location assess hof --suitable --grounds ja --at 2024-03-31T02:30", "never shows this moment"),
        ("location assess hof --suitable --grounds ja --at 2024-10-27T02:30", "shows this moment twice"),
        ("location open hof --on 2024-01-01 --capacity displaced_ukraine", "NAME=VALUE"),
        ("location open hof --on 2024-01-01 --capacity displaced_ukraine=many", "NAME=NUMBER"),
        ("placement end p9 --on 2024-01-01 --reason x", "Placement p9 is not known."),
        ("retract 7 --reason x", "There is no event at position 7."),
        ("retract x --reason x", "Invalid value"),
        ("no such verb", "No such command"),
        ("show balance --on yesterday", "--on is a day"),
        ("show balance --known-at later", "--known-at: a moment is written as"),
        ("show case c9", "Case c9 is not known."),
    ],
)
def test_what_is_wrong_is_one_clear_line_and_writes_nothing(opvang: Opvang, line: str, said: str) -> None:
    answer = opvang(*line.split())
    assert answer.code == 2
    assert said in answer.err
    assert "Traceback" not in answer.err
    assert opvang("projections", "check", "--json").json == {"ok": True, "differences": []}
    assert opvang("show", "cases", "--json").json == []


def test_the_same_command_id_is_recorded_once(opvang: Opvang) -> None:
    line = "quota assign GM0160 --group status_holder --period 2024-H1 --persons 91 --source S --command-id q1".split()
    assert opvang(*line, "--json").json["repeated"] is False
    assert opvang(*line, "--json").json == {
        "command": "assign_quota",
        "command_id": "q1",
        "positions": [1],
        "types": ["QuotaAssigned@1"],
        "deviates": [],
        "repeated": True,
    }
    other = opvang(*["92" if word == "91" else word for word in line])
    assert (other.code, other.err.strip()) == (2, "Command id q1 was used before, at position 1, for another command.")


@pytest.mark.parametrize("cls", CATALOGUE.commands, ids=command_name)
def test_every_command_has_a_verb_that_explains_itself(cls: type[Command], capsys: pytest.CaptureFixture[str]) -> None:
    group, verb = cls.VERB
    assert group in GROUPS
    assert run([group, *([verb] if verb else []), "--help"]) == 0
    said = capsys.readouterr().out
    assert (cls.__doc__ or "").strip().split(".")[0][:40] in " ".join(said.split())


def test_options_for_every_verb_may_stand_anywhere(opvang: Opvang, capsys: pytest.CaptureFixture[str]) -> None:
    assert opvang("show", "balance", "--json", "--lang=nl", "--actor", "demo").json == []
    assert "Saldo" in opvang("show", "balance", "--lang", "nl").out


def test_a_refusal_in_json_form_is_still_a_line_for_people(opvang: Opvang) -> None:
    answer = opvang("placement", "end", "p9", "--on", "2024-01-01", "--reason", "x", "--json")
    assert (answer.code, answer.out) == (2, "")


def _open(opvang: Opvang, places: int) -> None:
    opvang(*"location suggest hof --name Hof --suggested-by e --group displaced_ukraine --on 2023-01-01".split())
    capacity = f"displaced_ukraine={places}"
    answer: Any = opvang(*f"location open hof --on 2023-02-01 --capacity {capacity} --deviation bestond --json".split())
    assert json.loads(answer.out)["deviates"] == ["L1"]
