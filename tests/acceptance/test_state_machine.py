"""Commands, corrections, rebuilds and readings in any order, against a plain dictionary: the same answers, each time.

The dictionary holds what was recorded, by position. What it says of who is where is worked out anew for every
question, and so is what was known at an earlier position. It knows three rules: nobody in two places (P2), never more
persons than places (P1), no end before a beginning (P4).
"""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import combinations, count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from adapters.register.feed import parse
from adapters.register.register import Register
from domain.kernel.deciding import Refused
from projections.engine.question import Asked
from projections.locations.occupancy import occupancy
from tests.acceptance.world import household, opened, placed, record

PLACES = {"hof": 3, "kamp": 5}
HOUSEHOLDS = {"a": 2, "b": 2, "c": 3}
FIRST, LENGTH = date(2024, 2, 1), 6

Fact = dict[str, Any]
Stays = dict[str, Fact]
"""By placement: its household, location, first day and the day of departure (None: open)."""

EXAMPLES = count()
DAYS = st.integers(0, LENGTH - 1)
PLACINGS = st.tuples(st.sampled_from([*HOUSEHOLDS]), st.sampled_from([*PLACES]), DAYS, st.none() | DAYS)


def standing(facts: dict[int, Fact]) -> Stays:
    """Who is where, by the facts that were not retracted."""
    gone = set()
    for position in sorted(facts, reverse=True):
        if facts[position]["kind"] == "retracted" and position not in gone:
            gone.add(facts[position]["corrects"])
    stays: Stays = {}
    for position in sorted(facts.keys() - gone):
        fact = dict(facts[position])
        for later in sorted(facts.keys() - gone):
            if facts[later]["kind"] == "restated" and facts[later]["corrects"] == position:
                fact |= facts[later]["fields"]
        if fact["kind"] == "placed":
            stays[fact["placement"]] = fact | {"ended": False}
        elif fact["kind"] == "ended" and fact["placement"] in stays:
            stays[fact["placement"]] |= {"until": fact["on"], "ended": True}
        elif fact["kind"] == "corrected" and fact["placement"] in stays:
            stays[fact["placement"]] |= fact["fields"]
    return stays


def there(stays: Stays, place: str, day: int) -> int:
    """How many persons are at a place on a day."""
    return sum(
        HOUSEHOLDS[stay["case"]]
        for stay in stays.values()
        if stay["location"] == place and stay["from"] <= day and (stay["until"] is None or day < stay["until"])
    )


def possible(stays: Stays) -> bool:
    """Whether these stays can be, and keep the rules."""

    def end(stay: Fact) -> int:
        return LENGTH + 1 if stay["until"] is None else int(stay["until"])

    return (
        all(stay["from"] < end(stay) for stay in stays.values())
        and not any(
            one["case"] == other["case"] and one["from"] < end(other) and other["from"] < end(one)
            for one, other in combinations(stays.values(), 2)
        )
        and all(there(stays, place, day) <= PLACES[place] for place in PLACES for day in range(LENGTH + 1))
    )


class Machine(RuleBasedStateMachine):
    """The examples share one register: each has locations, households and placements of its own."""

    def __init__(self, opening: Callable[[], Register]) -> None:
        super().__init__()
        self.opening = opening
        self.register = opening()
        self.example = next(EXAMPLES)
        self.facts: dict[int, Fact] = {}
        self.heads: list[int] = []
        self.last: dict[str, Any] | None = None

    def named(self, name: str) -> str:
        return f"{name}-{self.example}"

    @initialize()
    def begin(self) -> None:
        with self.register.together():
            for place, beds in PLACES.items():
                record(self.register, *opened(self.named(place), {"displaced_ukraine": beds}))
            record(self.register, *(household(self.named(case), persons) for case, persons in HOUSEHOLDS.items()))
        self.heads = [self.register.ledger.head()]

    def attempt(self, line: dict[str, Any], fact: Fact, *, known: bool = True) -> None:
        """Give a command: it is recorded when it is about what is there and the outcome is possible, or else refused."""
        head = self.register.ledger.head()
        line = line | {"command_id": f"{self.example}/{head}"}
        after = standing(self.facts | {head + 1: fact})
        asked = parse(line)
        try:
            outcome = self.register.do(asked.command, command_id=asked.command_id)
        except Refused:
            assert not known or not possible(after), f"refused, though it is possible: {line}"
            assert self.register.ledger.head() == head
            return
        assert known, f"recorded, though it is about nothing: {line}"
        assert possible(after), f"recorded, though it is impossible: {line}"
        assert outcome.position == head + 1
        self.facts[head + 1] = fact
        self.heads.append(head + 1)
        self.last = line

    @rule(stays=st.lists(PLACINGS, min_size=1, max_size=5))
    def place(self, stays: list[tuple[str, str, int, int | None]]) -> None:
        for case, place, from_, until in stays:
            id_ = self.named(f"p{self.register.ledger.head()}")
            line = placed(id_, self.named(case), self.named(place), iso(from_), None if until is None else iso(until))
            fact = {"kind": "placed", "placement": id_, "case": case, "location": place, "from": from_, "until": until}
            self.attempt(line, fact)

    @precondition(lambda self: self.placements())
    @rule(data=st.data(), on=DAYS)
    def end(self, data: st.DataObject, on: int) -> None:
        placement = data.draw(st.sampled_from(self.placements()))
        stay = standing(self.facts).get(placement)
        line = {"command": "end_placement", "placement": placement, "on": iso(on), "reason": "weg"}
        fact = {"kind": "ended", "placement": placement, "on": on}
        if stay is None or stay["from"] != on:  # a stay without a day in it is another matter
            self.attempt(line, fact, known=stay is not None and not stay["ended"])

    @precondition(lambda self: self.placements())
    @rule(data=st.data(), from_=DAYS)
    def correct(self, data: st.DataObject, from_: int) -> None:
        placement = data.draw(st.sampled_from(self.placements()))
        stay = standing(self.facts).get(placement)
        line = {"command": "correct_placement", "placement": placement, "from": iso(from_), "reason": "verkeerd"}
        fact = {"kind": "corrected", "placement": placement, "fields": {"from": from_}}
        if stay is None or stay["until"] != from_:
            self.attempt(line, fact, known=stay is not None)

    @precondition(lambda self: self.facts)
    @rule(data=st.data())
    def retract(self, data: st.DataObject) -> None:
        position = data.draw(st.sampled_from(sorted(self.facts)))
        line = {"command": "retract", "position": position, "reason": "vergissing"}
        fact = {"kind": "retracted", "corrects": position}
        after = standing(self.facts | {self.register.ledger.head() + 1: fact})
        if not any(stay["from"] == stay["until"] for stay in after.values()):
            self.attempt(line, fact, known=not self.gone(position))

    @precondition(lambda self: self.placements())
    @rule(data=st.data(), place=st.sampled_from([*PLACES]), from_=DAYS)
    def restate(self, data: st.DataObject, place: str, from_: int) -> None:
        placements = [position for position, fact in self.facts.items() if fact["kind"] == "placed"]
        position = data.draw(st.sampled_from(placements))
        fields = {"location": place, "from": from_}
        told = {"location": self.named(place), "from": iso(from_)}
        line = {"command": "restate", "position": position, "reason": "verkeerd", "fields": told}
        fact = {"kind": "restated", "corrects": position, "fields": fields}
        after = standing(self.facts | {self.register.ledger.head() + 1: fact})
        if not any(stay["from"] == stay["until"] for stay in after.values()):
            self.attempt(line, fact, known=not self.gone(position))

    def placements(self) -> list[str]:
        return [fact["placement"] for fact in self.facts.values() if fact["kind"] == "placed"]

    def gone(self, position: int) -> bool:
        """Whether a fact was retracted, and that stands."""
        by = [p for p, fact in self.facts.items() if fact["kind"] == "retracted" and fact["corrects"] == position]
        return any(not self.gone(p) for p in by)

    @precondition(lambda self: self.last)
    @rule()
    def repeat(self) -> None:
        head = self.register.ledger.head()
        (outcome,) = record(self.register, self.last or {})
        assert outcome.repeated
        assert self.register.ledger.head() == head

    @rule()
    def rebuild(self) -> None:
        self.register.projector.rebuild(self.register.ledger)

    @rule()
    def start_anew(self) -> None:
        self.register.close()
        self.register = self.opening()

    @precondition(lambda self: self.heads)
    @rule(data=st.data(), day=DAYS)
    def ask(self, data: st.DataObject, day: int) -> None:
        known_at = data.draw(st.sampled_from(self.heads))
        stays = standing({position: fact for position, fact in self.facts.items() if position <= known_at})
        with self.register.ledger.connect() as connection:
            rows = occupancy(Asked.at_the_end_of(FIRST + timedelta(days=day), connection, known_at))
        found = {row.location: row.occupied for row in rows}
        assert {place: found[self.named(place)] for place in PLACES} == {
            place: there(stays, place, day) for place in PLACES
        }

    @invariant()
    def never_one_too_many(self) -> None:
        assert possible(standing(self.facts))

    def teardown(self) -> None:
        assert self.register.projector.check(self.register.ledger) == []
        self.register.close()


def iso(day: int) -> str:
    return (FIRST + timedelta(days=day)).isoformat()


@pytest.fixture
def opening(url: str, tmp_path: Path) -> Callable[[], Register]:
    def opening() -> Register:
        return Register(url, keyring=f"sqlite:///{tmp_path / 'keyring'}")

    with opening() as register:
        register.create()
    return opening


@pytest.mark.slow
def test_whatever_is_done_the_register_agrees_with_a_dictionary(opening: Callable[[], Register]) -> None:
    often = settings(
        max_examples=max(5, settings().max_examples // 6),
        stateful_step_count=20,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    )
    run_state_machine_as_test(lambda: Machine(opening), settings=often)  # type: ignore[arg-type]
