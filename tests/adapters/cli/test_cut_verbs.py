"""Each verb that records, as somebody types it, with its answer cut off: what it says then is true, and repeated as it
says the record is as if nothing had happened.

Every write of every verb is cut off by ``make faults FAULTS_ARGS="--fault cut"``; here one of each.
"""

import os
from collections.abc import Sequence

import pytest
from eventsourcing.dcb.domain import Tagged

from adapters.register.register import Register
from domain.catalogue import CATALOGUE
from domain.data_subjects import SubjectErased
from domain.kernel.deciding import command_name, run
from domain.kernel.errors import FAULT
from domain.kernel.history import Event
from tests.adapters.cli.conftest import Opvang
from tests.adapters.cli.cutting import cut
from tests.adapters.cli.typed import typed
from tests.domain.examples import EXAMPLES
from tests.domain.given import command

NAMES = [command_name(cls) for cls in CATALOGUE.commands]
ON_POSTGRESQL = 12
"""One in so many is tried on PostgreSQL too: what is said of the record does not know on which engine it is."""


@pytest.fixture
def made() -> bool:
    return True


def told(events: Sequence[Tagged[Event]]) -> list[str]:
    return [f"{one.decision.TOPIC} {sorted(one.tags)}" for one in events]


@pytest.mark.parametrize(
    ("number", "name", "url"),
    [
        (number, name, engine)
        for number, name in enumerate(NAMES)
        for engine in ("sqlite", "postgresql")[: 1 + (number % ON_POSTGRESQL == 0)]
    ],
    indirect=["url"],
)
def test_a_verb_that_is_cut_off_says_what_is_so_and_is_recorded_once(opvang: Opvang, number: int, name: str) -> None:
    example = EXAMPLES[name]
    story = example.story_before()
    with Register(os.environ["OPVANG_DB"], keyring=os.environ["OPVANG_KEYRING"]) as register:
        before = [register.codec.encode(Tagged(list(one.tags), one.event)) for one in story.recorded]
        if before:
            register.ledger.append(before)
    expected = told(run(command(name, **example.fields), story.fold))
    line = [*typed(type(example.command()), example.fields), *(["--json"] if number % 3 == 2 else [])]

    answered = cut("stdout", number % 3 % 2, *line)
    assert recorded(len(before)) == expected, answered.err
    assert answered.code == (FAULT if answered.was_cut else 0), answered.err
    if answered.was_cut:
        assert "It is recorded, at position" in answered.err
        again = opvang(*line, *answered.again)
        assert (again.code, again.err) == (0, "")
        assert recorded(len(before)) == expected


def recorded(after: int) -> list[str]:
    with Register(os.environ["OPVANG_DB"], keyring=os.environ["OPVANG_KEYRING"]) as register:
        stored = register.ledger.stored(after=after)
        return [f"{one.type} {sorted(one.tags)}" for one in stored if one.type != SubjectErased.TOPIC]
