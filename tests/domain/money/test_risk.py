"""Financial risks: how they stand, and that the council is told (policy 3.4, rule F5)."""

from datetime import date
from typing import Any

import pytest

from domain.kernel.history import effective
from domain.money.risk import RiskEvent, RiskFile, about_a_risk, about_a_scheme
from domain.states.scheme import Scheme
from tests.domain.facts import Fact, a_risk, a_scheme, having, restated, retracted, scheme_ends
from tests.domain.given import fact, given


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
        return [str(finding.detail) for finding in about_a_risk(file(a_risk(), *facts), 1, on)]

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
    return [str(finding.detail) for finding in about_a_scheme(scheme, files, on)]


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
