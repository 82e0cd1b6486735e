"""Agreements that end, commitments that are due, and the communication plan (rules A1 to A3)."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given as anything
from hypothesis import strategies as st
from pydantic import ValidationError

from domain.kernel import published
from domain.kernel.history import effective
from domain.kernel.published import other_warnings_from
from domain.promises import about_a_promise, about_an_agreement, agreements, promises
from tests.domain.facts import Fact, a_commitment, a_location, a_planned_line, an_agreement, having, restated, retracted
from tests.domain.given import command, fact, given
from tests.domain.turns import DAYS, SOME_DAY, found_on, other_from, told_on

ENDS = an_agreement(until="2027-01-01", warn_weeks=52)
WARNED = date(2026, 1, 2)
"""52 weeks before the end."""

AFTER = an_agreement("coa-2", from_="2027-01-01", follows="coa")


def longer(until: str, on: str = "2026-05-01") -> Fact:
    return fact("set_agreement_end", agreement="coa", until=until, on=on, reason="another year")


def warned(on: date, *facts: Fact) -> list[str]:
    """What is found of the first of the agreements."""
    agreement, *_ = agreements(effective(given(*facts, anyhow=True).story.recorded))
    return [str(finding.detail) for finding in found_on(about_an_agreement(agreement), on)]


def late(on: date, *facts: Fact) -> list[tuple[str, str]]:
    recorded = effective(given(*facts, anyhow=True).story.recorded)
    found = (finding for promise in promises(recorded) for finding in about_a_promise(promise))
    return [(f.rule.id, str(f.detail)) for f in found_on(found, on)]


def test_what_has_no_term_is_pending_until_it_is_done_and_then_on_time() -> None:
    met = fact("meet_commitment", commitment="t1", on="2024-03-01")
    [promise] = promises(given(a_commitment(due=None), met, anyhow=True).story.recorded)
    assert [promise.status_on(date(2024, month, 1)) for month in (2, 3)] == ["pending", "on_time"]


def test_an_end_of_an_agreement_that_is_not_told_of_is_of_no_agreement() -> None:
    recorded = given(ENDS, longer("2028-01-01"), anyhow=True).story.recorded
    assert [one.made.agreement for one in agreements(recorded)] == ["coa"]
    assert agreements(recorded[1:]) == []


def test_an_agreement_is_tagged_with_its_locations_which_are_known() -> None:
    fields = an_agreement(locations=["azc"])[1]
    [made] = given(*a_location(), anyhow=True).when("make_agreement", **fields).then(having(agreement="coa"))
    assert made.tags == ["agreement:coa", "location:azc"]
    given().when("make_agreement", **fields).then_refused(saying="Location azc is not known")


@pytest.mark.parametrize(
    ("name", "made", "then"),
    [
        ("make_agreement", an_agreement(), longer("2028-01-01")),
        ("make_commitment", a_commitment(), fact("meet_commitment", commitment="t1", on="2024-02-01")),
        ("plan_communication", a_planned_line(), fact("carry_out_plan", item="l1", on="2024-02-01")),
    ],
)
def test_an_id_is_used_once_and_nothing_happens_to_what_nobody_recorded(name: str, made: Fact, then: Fact) -> None:
    given(made).when(name, **made[1]).then_refused(saying="exists already")
    given().when(then[0], **then[1]).then_refused(saying="is not known")
    given(made, then).when("retract", position=1, reason="r").then_refused(saying="has other facts")
    given(made, then, retracted(2)).when("retract", position=1, reason="r").then(having(corrects=1))


@pytest.mark.parametrize("fields", [{"until": "2019-12-31"}, {"from": "2028-01-02"}])
def test_no_agreement_ends_before_it_begins(fields: dict[str, Any]) -> None:
    made = [ENDS, longer("2028-01-01")]
    given(*made).when("restate", position=1, reason="r", fields=fields).then_refused(saying="cannot end on")
    given(ENDS).when("set_agreement_end", **longer("2019-12-31")[1]).then_refused(saying="cannot end on 2019-12-31")


def test_an_end_is_warned_about_ahead_until_another_is_agreed() -> None:
    assert warned(WARNED.replace(day=1), ENDS) == []
    assert warned(WARNED, ENDS) == ["Agreement coa (coa) ends on 2027-01-01; nothing is agreed for after it."]
    assert len(warned(date(2026, 12, 31), ENDS)) == 1
    assert warned(WARNED, an_agreement()) == []
    after = [ENDS, longer("2030-01-01")]
    assert [len(warned(date(2026, month, 1), *after)) for month in (4, 5)] == [1, 0]


def test_what_ended_with_nothing_agreed_for_after_it_is_found_for_good() -> None:
    said = ["Agreement coa (coa) ended on 2027-01-01; nothing is agreed for after it."]
    assert warned(date(2027, 1, 1), ENDS) == warned(date(2030, 1, 1), ENDS) == said
    assert warned(date(2027, 1, 1), ENDS, longer("2030-01-01", on="2026-12-31")) == []


def test_an_agreement_that_one_follows_is_settled_while_that_one_stands() -> None:
    for day in (WARNED, date(2028, 1, 1)):
        assert len(warned(day, ENDS)) == 1
        assert warned(day, ENDS, AFTER) == []
        assert len(warned(day, ENDS, AFTER, retracted(2))) == 1
        assert warned(day, ENDS, an_agreement("coa-2", from_="2027-01-01"), restated(2, {"follows": "coa"})) == []


def test_what_follows_an_agreement_is_known_and_begins_after_it() -> None:
    [made] = given(ENDS).when("make_agreement", **AFTER[1]).then(having(follows="coa"))
    assert made.tags == ["agreement:coa-2", "agreement:coa"]
    given().when("make_agreement", **AFTER[1]).then_refused(saying="Agreement coa is not known")
    early = AFTER[1] | {"from_": "2020-01-01"}
    given(ENDS).when("make_agreement", **early).then_refused(saying="coa-2 does not begin after coa")
    given(ENDS).when("restate", position=1, reason="r", fields={"follows": "coa"}).then_refused(
        saying="coa does not begin after coa"
    )


def test_an_agreement_that_another_follows_cannot_be_taken_back() -> None:
    later = an_agreement("coa-2", from_="2027-01-01")
    for facts in ([ENDS, AFTER], [ENDS, later, restated(2, {"follows": "coa"})]):
        given(*facts, anyhow=True).when("retract", position=1, reason="r").then_refused(saying="has other facts")
    given(ENDS, AFTER, retracted(2)).when("retract", position=1, reason="r").then(having(corrects=1))


def test_without_a_lead_time_of_its_own_that_of_the_register_holds() -> None:
    [agreement] = agreements(effective(given(an_agreement(until="2027-01-01")).story.recorded))
    assert agreement.warned_from(date(2026, 1, 1)) == WARNED
    assert [agreement.state_on(day) for day in (date(2019, 1, 1), date(2026, 1, 1), WARNED, date(2027, 1, 1))] == [
        "not_begun",
        "in_force",
        "ending",
        "ended",
    ]


def test_what_is_not_done_by_its_day_is_found_and_what_is_done_late_too() -> None:
    facts = [a_commitment(due="2024-07-01"), a_planned_line(on="2024-03-01"), a_commitment("t2", due=None)]
    assert late(date(2024, 3, 1), *facts) == []
    assert late(date(2024, 7, 2), *facts) == [
        ("A2", "Commitment t1 was not met by 2024-07-01."),
        ("A3", "Line l1 of the communication plan was not carried out by 2024-03-01."),
    ]
    done = [
        fact("meet_commitment", commitment="t1", on="2024-07-01"),
        fact("carry_out_plan", item="l1", on="2024-03-02"),
    ]
    assert late(date(2024, 7, 2), *facts, *done) == [
        ("A3", "Line l1 of the communication plan was carried out after 2024-03-01.")
    ]
    assert late(date(2024, 7, 2), *facts, *done, restated(5, {"on": "2024-03-01"})) == []


@pytest.mark.parametrize("weeks", [521, 110_000])
def test_a_warning_begins_ten_years_ahead_at_most_and_longer_ones_in_store_are_read(weeks: int) -> None:
    with pytest.raises(ValidationError):
        command("make_agreement", **{**ENDS[1], "warn_weeks": weeks})
    command("make_agreement", **{**ENDS[1], "warn_weeks": 520})
    [agreement] = agreements(given(ENDS).story.recorded)
    stored = replace(agreement, made=agreement.made.model_copy(update={"warn_weeks": weeks}))
    assert stored.state_on(date(2024, 1, 1)) == "ending"


# ---------------------------------------------------------------- from when until when

AGREED = st.lists(st.tuples(SOME_DAY, SOME_DAY), max_size=3)


@anything(SOME_DAY, st.none() | SOME_DAY, st.none() | st.integers(0, 3), AGREED, st.booleans())
def test_between_two_turns_nothing_changes_of_an_agreement_nor_of_what_is_found(
    from_: str, until: str | None, weeks: int | None, ends: list[tuple[str, str]], followed: bool
) -> None:
    [made] = agreements(given(an_agreement(from_="2024-03-01", warn_weeks=weeks)).story.recorded)
    days = {"from_": date.fromisoformat(from_), "until": until and date.fromisoformat(until)}
    ended = [(date.fromisoformat(on), date.fromisoformat(end)) for on, end in ends]
    followers = ["coa-2"] if followed else []
    agreement = replace(made, made=made.made.model_copy(update=days), ends=ended, followers=followers)

    def answers(day: date) -> tuple[date, date, str]:
        return agreement.until(day), agreement.warned_from(day), agreement.state_on(day)

    def expected(day: date) -> list[tuple[str, str, int, date]]:
        end, warned_from, state = answers(day)
        verb = {"ending": "ends", "ended": "ended"}.get(state)
        said = f"Agreement coa (coa) {verb} on {end}; nothing is agreed for after it."
        return [("A1", said, 1, warned_from)] if verb and not followers else []

    turns = agreement.turns()
    assert turns == sorted(set(turns))
    assert other_from(answers) <= set(turns)
    found = list(about_an_agreement(agreement))
    assert [told_on(found, day) for day in DAYS] == [expected(day) for day in DAYS]
    assert all(one.since is not None and (one.until is None or one.since < one.until) for one in found)


def test_where_another_number_of_weeks_of_warning_holds_is_a_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    terms = [{"from": date.min, "weeks_of_warning": 1}, {"from": date(2024, 3, 20), "weeks_of_warning": 3}]
    monkeypatch.setattr(published, "_table", lambda _: {"agreement_ends": terms})
    [agreement] = agreements(given(an_agreement(until="2024-04-02")).story.recorded)
    assert other_warnings_from() == [date(2024, 3, 20)]
    assert other_from(agreement.state_on) == {date(2024, 3, 20), date(2024, 4, 2)} <= set(agreement.turns())
    assert [(one.since, one.until) for one in about_an_agreement(agreement)] == [
        (date(2024, 3, 20), date(2024, 4, 2)),
        (date(2024, 4, 2), None),
    ]


@anything(st.none() | SOME_DAY, st.lists(SOME_DAY, max_size=3), st.booleans())
def test_between_two_turns_nothing_changes_of_a_promise_nor_of_what_is_found(
    due: str | None, done: list[str], planned: bool
) -> None:
    made = a_planned_line(on=due or "2024-03-20") if planned else a_commitment(due=due, on="2024-03-10")
    [promise] = promises(given(made).story.recorded)
    promise = replace(promise, done=[date.fromisoformat(day) for day in done])
    commitment, line = "Commitment t1 was {}met {} {}.", "Line l1 of the communication plan was {}carried out {} {}."

    def expected(day: date) -> list[tuple[str, str, int, date | None]]:
        said = {"missing": ("not ", "by"), "late": ("", "after")}.get(promise.status_on(day))
        text = (line if planned else commitment).format(*said, promise.due) if said else ""
        return [("A3" if planned else "A2", text, 1, promise.due)] if said else []

    turns = promise.turns()
    assert turns == sorted(set(turns))
    assert other_from(lambda day: (promise.status_on(day), promise.done_by(day))) <= set(turns)
    assert planned or date(2024, 3, 10) in turns
    found = list(about_a_promise(promise))
    assert [told_on(found, day) for day in DAYS] == [expected(day) for day in DAYS]
    assert all(one.since is not None and (one.until is None or one.since < one.until) for one in found)
