"""A line of a feed becomes a command, or says what is wrong with it without repeating what was given."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.register.feed import Malformed, parse_line
from domain.cases.placement import place_household
from domain.catalogue import CATALOGUE
from domain.kernel.deciding import command_name

LINE = {"command": "place_household", "placement": "p1", "case": "c1", "location": "hof", "from": "2024-01-01"}


def problems(line: str) -> list[str]:
    with pytest.raises(Malformed) as malformed:
        parse_line(line)
    return [str(problem) for problem in malformed.value.messages]


def test_a_line_becomes_its_command_with_its_id() -> None:
    asked = parse_line(json.dumps(LINE | {"command_id": "a-1"}))
    assert isinstance(asked.command, place_household)
    assert asked.command.model_dump()["placement"] == "p1"
    assert asked.command_id == "a-1"


def test_a_list_is_not_too_short_because_what_stands_in_it_was_refused() -> None:
    household = {"command": "register_case", "case": "c1", "group": "status_holder", "municipality": "GM0160"}
    household |= {"on": "2024-02-01"}
    (said,) = problems(json.dumps(household | {"members": [{"person": "p1", "v_number": "12345678901"}]}))
    assert said.startswith("Field members.0.v_number: ")
    (said,) = problems(json.dumps(household | {"members": []}))
    assert said == "Field members: it has at least 1."


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("[]", "A command is written as"),
        ("3", "A command is written as"),
        ("NaN", "not JSON"),
        ('{"command": "place_household", "command": "x"}', "Field command is given twice"),
        ('{"command": "no_such"}', "There is no such command"),
        ('{"command": ["place_household"]}', "There is no such command"),
        (json.dumps(LINE | {"command_id": ""}), "A command id is a text"),
        (json.dumps(LINE | {"command_id": "a\u0000b"}), "The command id: character 2 is U+0000"),
        (json.dumps(LINE | {"from": "1-1-2024"}), "Field from: a day is written as 2024-01-31"),
        (json.dumps(LINE | {"from": "2024-02-30"}), "Field from:"),
        (json.dumps(LINE | {"from": 20240101}), "Field from: a day is written as"),
        (json.dumps(LINE | {"colour": "red"}), "Field colour is not known here"),
        (json.dumps({k: v for k, v in LINE.items() if k != "case"}), "Field case is missing"),
        (json.dumps(LINE | {"case": "123456782"}), "must not be a V-number or BSN"),
        (json.dumps(LINE | {"unit": "a\ud800"}), "Field unit:"),
        (json.dumps(LINE | {"persons": []}), "Field persons:"),
        (json.dumps(LINE | {"deviates": ["P1"]}), "deviates goes with deviation"),
        (json.dumps(LINE | {"deviation": "x", "deviates": ["Z9"]}), "unknown rules"),
        ("[" * 100_000, "nested too deeply"),
        ('{"command": "' + "x" * 1_000_001 + '"}', "longer than"),
    ],
)
def test_what_is_wrong_is_said_in_words(line: str, said: str) -> None:
    assert said in " ".join(problems(line))


def test_a_problem_never_repeats_a_personal_value() -> None:
    line = {"command": "receive_signal", "signal": "s1", "at": "x", "channel": "x", "category": "x"}
    said = problems(json.dumps(line | {"summary": "geheim" * 1000, "reporter": 7, "extra": "geheim"}))
    assert len(said) == 6
    assert "geheim" not in " ".join(said)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda children: st.lists(children, max_size=3) | st.dictionaries(st.text(max_size=8), children, max_size=3),
    max_leaves=6,
)


@given(
    name=st.sampled_from([command_name(cls) for cls in CATALOGUE.commands]),
    fields=st.dictionaries(
        st.sampled_from(
            [
                "case",
                "from",
                "on",
                "at",
                "members",
                "capacity",
                "persons",
                "fields",
                "document",
                "deviates",
                "group",
                "x",
            ]
        ),
        json_values,
        max_size=6,
    ),
)
def test_whatever_is_given_is_a_command_or_malformed(name: str, fields: dict[str, object]) -> None:
    with suppress(Malformed):
        parse_line(json.dumps({**fields, "command": name}))


@given(st.text() | st.binary().map(lambda data: data.decode("latin-1")))
def test_any_text_is_a_command_or_malformed(line: str) -> None:
    with pytest.raises(Malformed):
        parse_line(line)
