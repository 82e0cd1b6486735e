"""What an event says, as a sentence: whole, also where something of it was not said."""

import re
from string import Formatter
from typing import Any

import pytest

from adapters.answers.sentences import OPTIONAL, SENTENCES, sentence
from adapters.answers.texts import Texts
from domain.catalogue import CATALOGUE, base_name
from domain.kernel.history import Event
from tests.domain.facts import suggested
from tests.domain.given import Story, command, fact

OF_TWO = frozenset({"municipality", "region"})
"""Of which an event has one."""

SCHEME = {
    "scheme": "oek",
    "name": "Oekraïne",
    "legal_basis": "x",
    "groups": ["displaced_ukraine"],
    "from_": "2024-01-01",
}


def said(lang: str, *told: tuple[str, dict[str, Any]]) -> str:
    """The sentence of the last event that these commands record."""
    story = Story()
    for name, fields in told:
        story.do(command(name, **fields))
    event: Event = story.recorded[-1].event
    return Texts(lang).render(sentence(event))


def granted(**more: Any) -> tuple[tuple[str, dict[str, Any]], ...]:
    return fact("define_scheme", **SCHEME), fact("grant_scheme", scheme="oek", on="2024-02-01", **more)


@pytest.mark.parametrize(
    ("lang", "more", "expected"),
    [
        ("en", {}, "Scheme oek is granted on 2024-02-01."),
        ("nl", {}, "Regeling oek is toegekend op 2024-02-01."),
        ("en", {"amount": "1900.50"}, "Scheme oek is granted on 2024-02-01: 1,900.50."),
        ("en", {"amount": "0"}, "Scheme oek is granted on 2024-02-01: 0.00."),
        ("nl", {"amount": "1900.50"}, "Regeling oek is toegekend op 2024-02-01: 1.900,50."),
    ],
)
def test_an_amount_is_told_where_there_is_one(lang: str, more: dict[str, str], expected: str) -> None:
    assert said(lang, *granted(**more)) == expected


@pytest.mark.parametrize(
    ("lang", "kind", "expected"),
    [
        ("en", "street_coach", "Measure m1 on 2024-03-05: street coach, with COA."),
        ("nl", "street_coach", "Maatregel m1 op 2024-03-05: straatcoach, met COA."),
        ("nl", "of_our_own", "Maatregel m1 op 2024-03-05: of_our_own, met COA."),
    ],
)
def test_a_kind_is_told_by_its_label_where_it_has_one(lang: str, kind: str, expected: str) -> None:
    taken = {"measure": "m1", "kind": kind, "partner": "COA", "on": "2024-03-05", "location": "azc"}
    assert said(lang, suggested(), fact("take_measure", **taken)) == expected


def test_an_end_that_is_not_known_is_not_spoken_of() -> None:
    programme = {"programme": "p", "name": "Pilot", "from_": "2024-01-01"}
    assert said("en", fact("define_programme", **programme)) == "Programme p (Pilot) runs from 2024-01-01."
    known = fact("define_programme", **programme, until="2025-01-01")
    assert said("en", known) == "Programme p (Pilot) runs from 2024-01-01 until 2025-01-01."


@pytest.mark.parametrize("event", CATALOGUE.events, ids=lambda event: str(event.__name__))
def test_no_sentence_is_left_with_a_hole_by_what_may_be_absent(event: type[Event]) -> None:
    name = base_name(event.TOPIC)
    named = {field for _, field, _, _ in Formatter().parse(SENTENCES[name]) if field}
    absent = {field for field in named if type(None) in getattr(event.model_fields[field].annotation, "__args__", ())}
    assert absent - OF_TWO <= OPTIONAL.get(name, {}).keys() <= named


def test_a_part_of_a_sentence_is_about_its_own_field() -> None:
    for parts in OPTIONAL.values():
        for field, part in parts.items():
            assert re.findall(r"{(.*?)}", part) == [field]
