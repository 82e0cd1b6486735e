"""Financial risks: how they stand, and that the council is told (policy 3.4, rule F5)."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given as anything
from hypothesis import strategies as st

from domain.kernel.days import OPEN
from domain.kernel.history import effective
from domain.kernel.vocabulary import Body
from domain.money.risk import RiskEvent, RiskFile, RiskState, about_a_risk, about_a_scheme
from domain.states.scheme import Scheme
from tests.domain.facts import Fact, a_risk, a_scheme, having, restated, retracted, scheme_ends
from tests.domain.given import fact, given
from tests.domain.turns import DAYS, SOME_DAY, found_on, other_from, told_on


def changed(state: str, on: str, **more: Any) -> Fact:
    return fact("change_risk", risk="r1", state=state, on=on, **more)


def told(on: str, body: str = "council") -> Fact:
    return fact("report_risk", risk="r1", body=body, on=on)


def file(*facts: Fact) -> RiskFile:
    return RiskFile.fold("r1", effective(given(*facts, anyhow=True).story.recorded))


def test_a_risk_is_open_from_the_day_on_which_it_is_seen() -> None:
    [recorded] = given(a_scheme(), anyhow=True).when("record_risk", **a_risk(scheme="oek")[1]).then(having(risk="r1"))
    assert recorded.tags == ["risk:r1", "scheme:oek"]
    assert [file(a_risk()).state_on(date(2024, 2, day)) for day in (28, 29)] == [None, None]
    assert file(a_risk()).state_on(date(2024, 3, 1)) == "open"


def test_an_id_is_used_once_and_a_scheme_is_known() -> None:
    given(a_risk()).when("record_risk", **a_risk()[1]).then_refused(saying="Risk r1 exists already")
    given().when("record_risk", **a_risk(scheme="oek")[1]).then_refused(saying="Scheme oek is not known")


@pytest.mark.parametrize(
    ("name", "fields"), [("change_risk", {"state": "closed"}), ("report_risk", {"body": "council"})]
)
def test_nothing_happens_to_a_risk_that_nobody_saw(name: str, fields: dict[str, Any]) -> None:
    given().when(name, risk="r1", on="2024-04-01", **fields).then_refused(saying="Risk r1 is not known")


def test_it_stands_as_the_last_change_says() -> None:
    risk = file(a_risk(), changed("occurred", "2024-05-01"), changed("mitigated", "2024-04-01"))
    assert [risk.state_on(date(2024, month, 1)) for month in (3, 4, 5)] == ["open", "mitigated", "occurred"]


def test_its_measures_are_told_from_their_days_on_the_oldest_first() -> None:
    later, sooner = changed("occurred", "2024-05-01", measure="reserve"), changed("open", "2024-04-01", measure="lobby")
    risk = file(a_risk(), later, sooner, changed("closed", "2024-06-01"))
    assert [risk.measures_on(date(2024, month, 1)) for month in (3, 4, 5, 6)] == [
        [],
        ["lobby"],
        ["lobby", "reserve"],
        ["lobby", "reserve"],
    ]


def test_a_risk_that_the_council_was_not_told_of_is_found_however_it_ended() -> None:
    def found(on: date, *facts: Fact) -> list[str]:
        return [str(finding.detail) for finding in found_on(about_a_risk(file(a_risk(), *facts), 1), on)]

    day = date(2024, 4, 15)
    assert found(day) == ["Risk r1, seen on 2024-03-01, was not reported to the council."]
    assert found(date(2024, 2, 1)) == []
    assert found(day, told("2024-04-15")) == []
    assert found(day, told("2024-04-16")) != []
    assert found(day, told("2024-04-01", "college")) != []
    for state in ("mitigated", "occurred", "closed"):
        assert found(day, changed(state, "2024-04-01")) == found(day)
        assert found(day, changed(state, "2024-04-01"), told("2024-04-15")) == []


def seen_to_end(on: str, risk: str = "r1", scheme: str = "oek") -> Fact:
    return fact("record_risk", risk=risk, kind="scheme_ends", description="it ends", on=on, scheme=scheme)


ENDS = a_scheme(until="2026-01-01")
NEAR = date(2025, 1, 2)
"""52 weeks before the end."""


def ends_unseen(on: date, *facts: Fact) -> list[str]:
    """What is found of the end of the scheme."""
    standing = effective(given(*facts, anyhow=True).story.recorded)
    scheme = Scheme.fold("oek", (one for one in standing if getattr(one.event, "scheme", None) == "oek"))
    risks = {one.event.risk for one in standing if isinstance(one.event, RiskEvent)}
    files = [
        RiskFile.fold(risk, (one for one in standing if getattr(one.event, "risk", None) == risk)) for risk in risks
    ]
    return [str(finding.detail) for finding in found_on(about_a_scheme(scheme, files), on)]


def test_a_scheme_that_ends_soon_or_has_ended_is_found_while_nobody_recorded_that_risk() -> None:
    assert ends_unseen(NEAR.replace(day=1), ENDS) == []
    assert ends_unseen(NEAR, ENDS) == ["Scheme oek ends on 2026-01-01; no risk of that is recorded."]
    assert ends_unseen(date(2026, 1, 1), ENDS) == ["Scheme oek ended on 2026-01-01; no risk of that was recorded."]
    assert ends_unseen(date(2030, 1, 1), a_scheme()) == []
    assert ends_unseen(NEAR, ENDS, scheme_ends("2027-01-01")) == []


def test_a_risk_that_a_scheme_ends_is_of_that_scheme_and_of_that_end() -> None:
    assert ends_unseen(NEAR, ENDS, seen_to_end("2025-01-02")) == []
    assert ends_unseen(NEAR, ENDS, seen_to_end("2025-01-03")) != []
    assert ends_unseen(NEAR, ENDS, a_scheme("other"), seen_to_end("2025-01-02", scheme="other")) != []
    assert ends_unseen(NEAR, ENDS, a_risk(scheme="oek")) != []
    early = [ENDS, seen_to_end("2023-03-01")]
    assert ends_unseen(NEAR, *early) == []
    assert ends_unseen(NEAR, *early, changed("closed", "2024-03-01")) != []
    assert ends_unseen(date(2025, 4, 1), *early, changed("closed", "2025-03-01")) == []


def test_a_risk_is_retracted_after_what_was_said_of_it() -> None:
    given(a_risk(), told("2024-04-01")).when("retract", position=1, reason="r").then_refused(
        saying="Risk r1 has other facts"
    )
    given(a_risk(), told("2024-04-01"), retracted(2)).when("retract", position=1, reason="r").then(having(corrects=1))


def test_a_risk_is_restated_to_a_scheme_that_is_known() -> None:
    given(a_risk()).when("restate", position=1, reason="r", fields={"scheme": "x"}).then_refused(
        saying="x is not known"
    )
    facts = [a_scheme(), a_risk(), restated(2, {"scheme": "oek"})]
    given(*facts, anyhow=True).when("retract", position=1, reason="r").then_refused(saying="Scheme oek has other facts")


# ---------------------------------------------------------------- from when until when

SAID = st.lists(st.tuples(SOME_DAY, st.sampled_from(RiskState)), max_size=4)
REPORTED = st.lists(st.tuples(SOME_DAY, st.sampled_from([Body.COUNCIL, Body.COLLEGE])), max_size=3)


def a_file(on: str, said: list[tuple[str, RiskState]], reported: list[tuple[str, Body]], *measured: str) -> RiskFile:
    """A risk that the scheme ends, as it would be known."""
    risk = file(a_scheme(), seen_to_end("2024-03-01"))
    assert risk.recorded is not None
    seen = date.fromisoformat(on)
    return RiskFile(
        risk="r1",
        recorded=risk.recorded.model_copy(update={"on": seen}),
        states=[(seen, RiskState.OPEN), *((date.fromisoformat(day), state) for day, state in said)],
        measures=[(date.fromisoformat(day), "lobby") for day in measured],
        reports=[(date.fromisoformat(day), body) for day, body in reported],
    )


@anything(SOME_DAY, SAID, REPORTED, st.lists(SOME_DAY, max_size=2))
def test_between_two_turns_nothing_changes_of_a_risk_nor_of_what_is_found(
    on: str, said: list[tuple[str, RiskState]], reported: list[tuple[str, Body]], measured: list[str]
) -> None:
    risk = a_file(on, said, reported, *measured)
    turns = risk.turns()
    assert turns == sorted(set(turns))
    assert other_from(lambda day: (risk.state_on(day), risk.measures_on(day), risk.told_council(day))) <= set(turns)
    seen = date.fromisoformat(on)
    text = f"Risk r1, seen on {on}, was not reported to the council."
    found = list(about_a_risk(risk, 1))
    for day in DAYS:
        untold = day >= seen and risk.told_council(day) is None
        assert told_on(found, day) == ([("F5", text, 1, seen)] if untold else []), day
    assert all(one.since is not None and (one.until is None or one.since < one.until) for one in found)


@anything(st.sampled_from([*DAYS[5:-5], OPEN]), SOME_DAY, SAID, st.booleans(), st.integers(0, 20))
def test_the_end_of_a_scheme_is_found_until_a_risk_of_it_is_seen(
    until: date, on: str, said: list[tuple[str, RiskState]], of_it: bool, weeks_apart: int
) -> None:
    scheme = Scheme("oek", from_=date(2020, 1, 1), until=until, ends_by=9)
    # the end came near 52 weeks ahead: what was seen and said is moved there, or about there
    apart = timedelta(weeks=52) if weeks_apart < 10 else timedelta()
    risk = a_file((date.fromisoformat(on) - apart).isoformat(), said, [])
    risk.states = [(day - apart, state) for day, state in risk.states[1:]] + risk.states[:1]
    files = [risk] if of_it else [replace(risk, recorded=None)]
    seen = risk.recorded.on if risk.recorded and of_it else OPEN
    found = list(about_a_scheme(scheme, files))
    near = scheme.warned_from()
    for day in sorted({*DAYS, *(one - timedelta(weeks=52) for one in DAYS)}):
        expected = near is not None and day >= near
        if near is not None and seen <= day and risk.state_on(max(near, seen)) is not RiskState.CLOSED:
            expected = False
        text = f"Scheme oek ends on {until}; no risk of that is recorded."
        if day >= until:
            text = f"Scheme oek ended on {until}; no risk of that was recorded."
        assert told_on(found, day) == ([("F5", text, 9, near)] if expected else []), day
    assert all(one.since is not None and (one.until is None or one.since < one.until) for one in found)
