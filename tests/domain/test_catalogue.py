"""What is stored keeps its shape, or is read in the shape of today; a golden file holds each (DESIGN 2).

A stored shape that changes needs a new version and an upcaster. Where a change is meant and nothing is stored yet,
``OPVANG_GOLDEN=write pytest tests/domain/test_catalogue.py`` writes the files anew: look at the difference.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from eventsourcing.dcb.domain import Tagged
from pydantic import BaseModel, Field
from typing_extensions import override

from adapters.ledger.ledger import StoredEvent
from adapters.register.codec import Undecodable
from adapters.register.register import Register
from adapters.seal.canonical_json import canonical
from domain.cases.placement import HouseholdPlaced
from domain.catalogue import CATALOGUE, Catalogue, base_name, next_version
from domain.kernel.days import Day
from domain.kernel.deciding import (
    CORRECTIONS,
    TAKEN,
    Command,
    Deciding,
    History,
    Refused,
    command_adapter,
    command_name,
    refuse,
    see,
)
from domain.kernel.history import Correction
from domain.kernel.personal import Personal
from domain.kernel.rules import N_, RULES, say
from domain.kernel.vocabulary import Id, Name
from domain.states.household import HouseholdEvent
from domain.states.site import LocationEvent
from tests.domain.examples import EXAMPLES
from tests.domain.facts import a_household, a_location, placed
from tests.domain.given import Story, fact, given
from tests.domain.given import command as asked
from tests.domain.glass import codec, read, stored

GOLDEN = Path(__file__).parent / "golden"
TOPICS = {event.TOPIC: event for event in CATALOGUE.events}
RECORDED = {tagged.decision.TOPIC: tagged for example in EXAMPLES.values() for tagged in example.events()}


def written(event: StoredEvent) -> bytes:
    """The text of a golden file: canonical JSON, in which the data stands byte for byte as it is stored."""
    tags, topic = canonical(list(event.tags)), canonical(event.type)
    return b'{"data":%b,"tags":%b,"type":%b}\n' % (event.data, tags, topic)


def golden(file: Path) -> StoredEvent:
    """What a golden file holds, as it would come from store."""
    held = json.loads(file.read_bytes())
    [example] = [stored(RECORDED[topic]) for topic in TOPICS if base_name(topic) == base_name(held["type"])]
    return StoredEvent(
        1, held["type"], tuple(held["tags"]), canonical(held["data"]), example.recorded_at, "test", None, None, b""
    )


def opened(value: Any) -> Any:
    """An event's fields with every stored personal value opened."""
    if isinstance(value, Personal):
        return value.subject, value.plain() if value.sealed is None else codec().vault.opened(value)
    if isinstance(value, Mapping):
        return {name: opened(one) for name, one in value.items() if one is not None}
    if isinstance(value, list | tuple):
        return [opened(one) for one in value]
    return opened(dict(value)) if isinstance(value, BaseModel) else value


# ---------------------------------------------------------------- golden files


def test_every_event_has_an_example_and_a_golden_file_and_no_file_is_of_nothing() -> None:
    assert sorted(RECORDED) == sorted(TOPICS)
    if os.environ.get("OPVANG_GOLDEN") == "write":
        for topic, tagged in RECORDED.items():
            (GOLDEN / f"{topic}.json").write_bytes(written(stored(tagged)))
    files = {file.stem for file in GOLDEN.glob("*.json")}
    assert set(TOPICS) <= files, "write the missing with OPVANG_GOLDEN=write"
    assert {base_name(file) for file in files} == {base_name(topic) for topic in TOPICS}


@pytest.mark.parametrize("topic", sorted(TOPICS))
def test_an_event_is_stored_as_its_golden_file_says_to_the_byte(topic: str) -> None:
    assert written(stored(RECORDED[topic])) == (GOLDEN / f"{topic}.json").read_bytes(), (
        "the stored shape changed: give it a new version and an upcaster, or see the top of this file"
    )


@pytest.mark.parametrize("file", sorted(GOLDEN.glob("*.json")), ids=lambda file: file.stem)
def test_every_golden_file_is_read_as_an_event_of_today(file: Path) -> None:
    event = golden(file)
    recorded = read(event)
    if event.type in RECORDED:
        assert opened(recorded.event) == opened(RECORDED[event.type].decision)
        assert recorded.tags == tuple(RECORDED[event.type].tags)


@pytest.mark.parametrize("topic", sorted(TOPICS))
def test_reading_without_the_checks_gives_what_reading_with_them_gives(topic: str) -> None:
    event = stored(RECORDED[topic])
    checked = TOPICS[topic].model_validate_json(event.data)
    assert read(event).event == checked
    assert vars(read(event).event).keys() == vars(checked).keys()


@pytest.mark.parametrize("topic", sorted(TOPICS))
def test_what_was_read_is_stored_again_as_it_was(topic: str) -> None:
    """What is sealed stays sealed: reading and storing needs no key."""
    event = stored(RECORDED[topic])
    data = json.loads(event.data)
    assert json.loads(codec().encode(_tagged(event)).data) == data


def _tagged(event: StoredEvent) -> Any:
    recorded = read(event)
    return Tagged(list(recorded.tags), recorded.event)


def test_the_examples_fill_every_field_of_every_event() -> None:
    """So that a golden file shows the whole shape; but for fields that exclude each other, or came later."""
    not_there = {
        "CapacityTargetSet": {"municipality", "together_with"},
        "RealisationRecorded": {"region", "together_with"},
        "RealisationForecast": {"municipality", "together_with"},
    }
    needs_no_deviation = {"deviation", "occupancy", "realised"}
    for topic, tagged in RECORDED.items():
        empty = {name for name, value in tagged.decision if value is None or value == () or value == {}}
        assert empty <= needs_no_deviation | not_there.get(base_name(topic), set()), topic
    some_deviate = [tagged for tagged in RECORDED.values() if tagged.decision.deviation]
    assert some_deviate


def test_nothing_personal_stands_readable_in_a_golden_file() -> None:
    for file in GOLDEN.glob("*.json"):
        data = json.loads(file.read_bytes())["data"]
        assert '"value"' not in json.dumps(data), file.name
        for words in ("Kovalenko", "1990-05-17", "2345678901", "Bakker", "loud music", "Jan de Vries"):
            assert words not in file.read_text(), file.name


def test_a_reason_that_was_recorded_readable_is_read_so() -> None:
    """Version 0.1.0 sealed no reasons of deviations; what it recorded is never changed."""
    event = stored(RECORDED["HouseholdPlaced@1"])
    data = json.loads(event.data)
    assert data["deviation"]["reason"].keys() == {"personal", "sealed"}
    data["deviation"]["reason"] = "frost"
    deviation = read(event._replace(data=canonical(data))).event.deviation
    assert deviation is not None
    assert (deviation.told, deviation.is_personal) == ("frost", False)


def test_a_value_that_was_sealed_at_its_own_length_is_read() -> None:
    """As version 0.1.0 did."""
    with patch("adapters.privacy.vault.padded", bytes):
        event = stored(RECORDED["SignalReceived@1"])
    assert len(event.data) < len(stored(RECORDED["SignalReceived@1"]).data)
    assert opened(read(event).event) == opened(RECORDED["SignalReceived@1"].decision)


def test_data_that_does_not_fit_is_said_to_be_unreadable_without_repeating_it() -> None:
    event = stored(RECORDED["SignalReceived@1"])
    for damage in (b"[]", b"{}", b"null", event.data[:-1], event.data.replace(b"phone", b"smoke")):
        with pytest.raises(Undecodable) as unreadable:
            codec().decode(event._replace(data=damage))
        assert str(unreadable.value) == "Event 1 (SignalReceived@1) cannot be read: its data does not fit."


def test_a_type_that_nobody_knows_is_read_as_nothing() -> None:
    event = stored(RECORDED["SignalReceived@1"])
    assert codec().decode(event._replace(type="Unheard@1")) is None


# ---------------------------------------------------------------- names


def test_every_event_has_a_name_and_version_of_its_own() -> None:
    assert len({base_name(topic) for topic in TOPICS}) == len(CATALOGUE.events)
    for event in CATALOGUE.events:
        name, _, version = event.TOPIC.partition("@")
        assert (name, version) == (event.__name__, "1")


def test_every_command_has_an_example_and_a_name_and_verb_of_its_own() -> None:
    names = {command_name(cls) for cls in CATALOGUE.commands}
    assert len(names) == len(CATALOGUE.commands) == len({cls.VERB for cls in CATALOGUE.commands})
    assert names == {name for name, one in EXAMPLES.items() if one.given_by_the_register is None}
    for name in names:
        assert CATALOGUE.command_type(name) is not None
    assert CATALOGUE.command_type("drop_table") is None


def test_every_command_says_what_it_does_and_where_the_policy_asks_it() -> None:
    for cls in CATALOGUE.commands:
        assert cls.__doc__
        assert cls.__doc__.strip().endswith((".", ")."))
        fields = command_adapter(cls).json_schema(by_alias=True)["properties"]
        assert {"deviation", "deviates"} <= set(fields)
        assert "views" not in fields


def test_rules_are_known_by_their_ids() -> None:
    assert {"Q1", "C0", "C1", "P1", "P2", "P3", "P4", "L1", "L2", "L3", "L4", "L5", "L6", "N1", "N2", "N3"} <= set(
        RULES
    )
    for id_, rule in RULES.items():
        assert rule.id == id_
        assert rule.text.endswith(".")
        assert rule.severity in ("error", "attention")


def test_nothing_from_outside_may_be_in_the_way_of_a_name() -> None:
    assert base_name("HouseholdPlaced@12") == "HouseholdPlaced"
    assert next_version("HouseholdPlaced@1") == "HouseholdPlaced@2"
    assert next_version("HouseholdPlaced@9") == "HouseholdPlaced@10"


# ---------------------------------------------------------------- a changed shape


class HouseholdPlaced2(HouseholdEvent):
    """As ``HouseholdPlaced`` might become: ``unit`` is called ``room``, and how it was arranged is recorded."""

    TOPIC = "HouseholdPlaced@2"
    SUBJECT = frozenset({"placement", "case"})

    placement: Id
    location: Id
    from_: Day = Field(alias="from")
    until: Day | None = None
    room: Name | None = None
    persons: tuple[Id, ...] | None = None
    arranged_by: Name


class PlaceOnce(Command):
    """A slice that knows of the second version only: a placement's id is used once."""

    VERB = ("placement", "once")

    placement: Id

    @override
    def decide(self) -> Deciding:
        seen = yield from see(History([HouseholdPlaced2], f"placement:{self.placement}"))
        if seen.facts:
            raise refuse(TAKEN, what=say(N_("Placement")), id=self.placement)


def from_1_to_2(data: dict[str, Any]) -> dict[str, Any]:
    room = {"room": data["unit"]} if "unit" in data else {}
    return {name: value for name, value in data.items() if name != "unit"} | room | {"arranged_by": "unknown"}


def with_second_version(**upcasters: Any) -> Catalogue:
    events = tuple(HouseholdPlaced2 if event is HouseholdPlaced else event for event in CATALOGUE.events)
    return Catalogue(events, (*CATALOGUE.commands, PlaceOnce), {"HouseholdPlaced@1": from_1_to_2, **upcasters})


LATER = with_second_version()


def test_an_older_version_is_read_in_the_shape_of_today() -> None:
    recorded = read(stored(RECORDED["HouseholdPlaced@1"]), LATER)
    assert isinstance(recorded.event, HouseholdPlaced2)
    was = RECORDED["HouseholdPlaced@1"].decision
    assert isinstance(was, HouseholdPlaced)
    assert (recorded.event.room, recorded.event.arranged_by) == (was.unit, "unknown")
    assert recorded.event.occupancy == was.occupancy
    assert opened(recorded.event.deviation) == opened(was.deviation)


def test_a_selector_expands_to_every_stored_version() -> None:
    assert CATALOGUE.stored_names([HouseholdPlaced]) == ["HouseholdPlaced@1"]
    assert LATER.stored_names([HouseholdPlaced2]) == ["HouseholdPlaced@1", "HouseholdPlaced@2"]
    of_households = LATER.stored_names([HouseholdEvent])
    assert {"HouseholdPlaced@1", "HouseholdPlaced@2", "CaseRegistered@1"} <= set(of_households)
    assert "LocationOpened@1" not in of_households
    assert CATALOGUE.stored_names([LocationEvent, *CORRECTIONS]) == sorted(
        event.TOPIC for event in CATALOGUE.events if issubclass(event, LocationEvent | Correction)
    )


def test_a_slice_of_today_refuses_because_of_an_event_of_an_older_version() -> None:
    event = stored(RECORDED["HouseholdPlaced@1"])
    story = Story([read(event, LATER)], LATER)
    one = command_adapter(PlaceOnce)
    with pytest.raises(Refused, match="Placement pl1 exists already"):
        story.do(one.validate_python({"placement": "pl1"}))
    assert story.do(one.validate_python({"placement": "pl2"})) == []


def test_versions_are_read_one_after_the_other() -> None:
    class HouseholdPlaced3(HouseholdPlaced2):
        TOPIC = "HouseholdPlaced@3"
        purpose: Name

    events = tuple(HouseholdPlaced3 if event is HouseholdPlaced else event for event in CATALOGUE.events)
    steps = {
        "HouseholdPlaced@1": from_1_to_2,
        "HouseholdPlaced@2": lambda data: {**data, "purpose": "reception"},
    }
    later = Catalogue(events, (), steps)
    assert later.stored_names([HouseholdPlaced3]) == [f"HouseholdPlaced@{n}" for n in (1, 2, 3)]
    recorded = read(stored(RECORDED["HouseholdPlaced@1"]), later)
    assert (recorded.event.arranged_by, recorded.event.purpose) == ("unknown", "reception")  # type: ignore[attr-defined]


def test_an_upcaster_gets_what_was_stored_and_leaves_it_as_it_was() -> None:
    seen: list[dict[str, Any]] = []

    def watching(data: dict[str, Any]) -> dict[str, Any]:
        seen.append(data)
        return from_1_to_2(data)

    event = stored(RECORDED["HouseholdPlaced@1"])
    read(event, Catalogue(LATER.events, (), {"HouseholdPlaced@1": watching}))
    assert seen == [json.loads(event.data)]


def test_corrections_of_an_older_version_still_stand() -> None:
    story = given(
        *a_location(), a_household(), placed(unit="A1"), fact("retract", position=8, reason="r"), anyhow=True
    ).story
    events = [read(stored(Tagged(list(r.tags), r.event), r.position), LATER) for r in story.recorded if r.position >= 8]
    view = History([HouseholdPlaced2], "placement:pl1")
    Story(events, LATER).fold(view)
    assert [recorded.event.TOPIC for recorded in view.recorded] == ["HouseholdPlaced@2", "Retracted@1"]
    assert view.facts == []


def test_a_register_that_was_recorded_in_before_refuses_because_of_what_it_holds(sqlite_url: str) -> None:
    """The whole way: stored by the catalogue of then, selected and read by that of now."""
    with Register(sqlite_url, actor="then") as register:
        register.create()
        for name, fields in (*a_location(), a_household(), placed(unit="A1")):
            register.do(asked(name, **fields))
    with Register(sqlite_url, actor="now", catalogue=LATER) as register:
        kept = [r for r in register.recorded(None) if "placement:pl1" in r.tags]
        assert [(r.event.TOPIC, r.event.room) for r in kept] == [("HouseholdPlaced@2", "A1")]  # type: ignore[attr-defined]
        one = command_adapter(PlaceOnce)
        with pytest.raises(Refused, match="Placement pl1 exists already"):
            register.do(one.validate_python({"placement": "pl1"}))
