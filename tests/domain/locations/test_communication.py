"""Who hears of a location, when, in which order and how: the 24 hours, minute by minute (policy 3.3; L2 to L4)."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given as anything
from hypothesis import strategies as st
from pydantic import ValidationError

from domain.kernel.days import AMSTERDAM
from domain.kernel.found import found_at
from domain.kernel.rules import Finding
from domain.locations.communication import (
    PATTERN,
    TERM,
    AudienceInformed,
    CommunicationRecorded,
    Round,
    Status,
    findings,
    steps,
    steps_at,
)
from domain.states.site import Site, SiteView
from tests.domain.facts import (
    Fact,
    assessed,
    decided,
    deviating,
    having,
    intended,
    opened,
    restated,
    retracted,
    studied,
    suggested,
    told,
)
from tests.domain.given import command, given

SUITABLE = datetime(2024, 2, 5, 9, 0, tzinfo=UTC)
"""Monday morning at ten o'clock, Dutch winter time."""

DUE = SUITABLE + timedelta(hours=24)
MINUTE = timedelta(minutes=1)
LATER = SUITABLE + timedelta(days=366)

LINES = [(line.audience.value, line.channel.value) for line in PATTERN]
NAMES = ["intended decision", "council", "neighbours", "interest group", "surroundings", "channels", "press"]


def site(*facts: Fact) -> Site:
    view = SiteView("azc")
    given(*facts, anyhow=True).story.fold(view)
    return view.now()


def found_suitable(at: datetime = SUITABLE) -> list[Fact]:
    return [suggested(groups=("displaced_ukraine",)), assessed(at=at.isoformat())]


def pattern(
    *,
    suitable: datetime = SUITABLE,
    taken: timedelta = timedelta(hours=1),
    informed: Sequence[timedelta | None] | None = None,
    **more: Any,
) -> Site:
    """A location whose intended decision and six lines came so long after it was found suitable; None: never."""
    informed = [timedelta(hours=2 + n) for n in range(6)] if informed is None else informed
    facts = [*found_suitable(suitable), intended(at=(suitable + taken).isoformat())]
    for (audience, channel), after in zip(LINES, informed, strict=True):
        if after is not None:
            facts.append(told(audience=audience, channel=channel, at=(suitable + after).isoformat(), **more))
    return site(*facts)


def statuses(location: Site, now: datetime = LATER) -> list[str | None]:
    """How the intended decision and the six lines of its round stand."""
    return [step.status_at(now) for step in steps_at(location, now) if step.round == Round.INTENDED]


def told_of(location: Site, now: datetime = LATER) -> list[tuple[str, str]]:
    """The findings: the rule and what it says."""
    return [(finding.rule.id, str(finding.detail)) for finding in found_at(findings(location), now)]


def found(location: Site, now: datetime = LATER) -> list[Finding]:
    return list(found_at(findings(location), now))


# ---------------------------------------------------------------- the pattern itself


def test_the_pattern_is_the_policys_own() -> None:
    """Voorgenomen besluit; raad mondeling, direct omwonenden en plaatselijk belang persoonlijk, omgeving per brief, dan
    breed via de gemeentelijke kanalen en de pers; alles binnen 24 uur."""
    assert LINES == [
        ("council", "oral"),
        ("direct_neighbours", "in_person"),
        ("local_interest_group", "in_person"),
        ("surroundings", "letter"),
        ("public", "municipal_channels"),
        ("public", "press"),
    ]
    assert [line.stage for line in PATTERN] == [1, 2, 3, 4, 5, 5]
    assert timedelta(hours=24) == TERM


def test_before_a_location_is_found_suitable_nothing_is_asked() -> None:
    assert list(steps(site(suggested()))) == []
    assert list(steps(site(suggested(), assessed(suitable=False)))) == []
    assert found(site(suggested())) == []


# ---------------------------------------------------------------- minute by minute


def test_all_in_time_and_in_order_has_nothing_to_find() -> None:
    location = pattern()
    assert statuses(location) == [Status.ON_TIME] * 7
    assert found(location) == []


def test_each_step_carries_when_it_was_due_when_it_was_done_and_by_which_event() -> None:
    location = pattern()
    done = [step for step in steps_at(location, LATER) if step.round == Round.INTENDED]
    assert {step.due for step in done} == {DUE}
    assert [step.at for step in done] == [SUITABLE + timedelta(hours=n) for n in range(1, 8)]
    assert [step.position for step in done] == [3, 4, 5, 6, 7, 8, 9]


@pytest.mark.parametrize("line", range(6), ids=NAMES[1:])
@pytest.mark.parametrize(
    ("after", "status"),
    [
        (timedelta(hours=23, minutes=59), Status.ON_TIME),
        (timedelta(hours=23, minutes=59, seconds=59), Status.ON_TIME),
        (timedelta(hours=24), Status.ON_TIME),
        (timedelta(hours=24, microseconds=1), Status.LATE),
        (timedelta(hours=24, seconds=1), Status.LATE),
        (timedelta(hours=24, minutes=1), Status.LATE),
    ],
    ids=repr,
)
def test_a_line_is_on_time_until_exactly_24_hours_and_late_after_that(
    line: int, after: timedelta, status: Status
) -> None:
    informed: list[timedelta | None] = [timedelta(hours=2 + n) for n in range(6)]
    informed[line:] = [after] * (6 - line)
    location = pattern(informed=informed)
    assert statuses(location)[1 + line] == status
    assert statuses(location)[: 1 + line] == [Status.ON_TIME] * (1 + line)
    late = [text for rule, text in told_of(location) if rule == "L3"]
    assert len(late) == (6 - line if status == Status.LATE else 0)


@pytest.mark.parametrize(("minutes", "status"), [(0, Status.ON_TIME), (1, Status.LATE)])
def test_the_intended_decision_falls_within_the_24_hours_too(minutes: int, status: Status) -> None:
    taken = TERM + minutes * MINUTE
    location = pattern(taken=taken, informed=[taken] * 6)
    assert statuses(location) == [status] * 7
    said = [text for _, text in told_of(location)]
    assert any(text.startswith("The intended decision came after") for text in said) == (status == Status.LATE)


@pytest.mark.parametrize("missing", range(6), ids=NAMES[1:])
def test_a_line_that_never_was_is_pending_until_24_hours_and_missing_after_that(missing: int) -> None:
    informed: list[timedelta | None] = [timedelta(hours=2 + n) for n in range(6)]
    informed[missing] = None
    location = pattern(informed=informed)
    for now, status in ((SUITABLE, Status.PENDING), (DUE, Status.PENDING), (DUE + MINUTE, Status.MISSING)):
        assert statuses(location, now)[1 + missing] == status
    assert found(location, DUE) == []
    [finding] = found(location, DUE + MINUTE)
    assert (finding.rule.id, finding.position, finding.at) == ("L3", None, DUE)
    audience, channel = LINES[missing]
    assert str(finding.detail) == f"{audience} not informed ({channel})."


def test_without_an_intended_decision_everything_is_missing_after_24_hours() -> None:
    location = site(*found_suitable())
    assert statuses(location, DUE) == [Status.PENDING] * 7
    assert found(location, DUE) == []
    assert statuses(location, DUE + MINUTE) == [Status.MISSING] * 7
    assert told_of(location)[0] == ("L3", f"No intended decision by {DUE}.")
    assert len(found(location)) == 7


def test_late_and_missing_are_each_a_finding_of_their_own_per_audience() -> None:
    informed = [timedelta(hours=2), None, timedelta(hours=25), timedelta(hours=26), None, timedelta(hours=3)]
    location = pattern(informed=informed)
    assert statuses(location) == ["on_time", "on_time", "missing", "late", "late", "missing", "on_time"]
    texts = [text for rule, text in told_of(location) if rule == "L3"]
    assert texts == [
        "direct_neighbours not informed (in_person).",
        f"local_interest_group informed after {DUE}.",
        f"surroundings informed after {DUE}.",
        "public not informed (municipal_channels).",
        "public informed before local_interest_group.",
    ]


@anything(st.lists(st.none() | st.integers(0, 48 * 60), min_size=6, max_size=6), st.integers(0, 72 * 60))
def test_whatever_the_minutes_a_line_is_one_of_four(minutes: list[int | None], elapsed: int) -> None:
    now = SUITABLE + elapsed * MINUTE
    location = pattern(taken=timedelta(0), informed=[None if n is None else n * MINUTE for n in minutes])
    for after, status in zip(minutes, statuses(location, now)[1:], strict=True):
        if after is not None and after <= elapsed:
            assert status == (Status.ON_TIME if after <= 24 * 60 else Status.LATE)
        else:
            assert status == (Status.PENDING if elapsed <= 24 * 60 else Status.MISSING)
    of_time = [f for f in found(location, now) if "before" not in str(f.detail)]
    assert len(of_time) == sum(s in (Status.LATE, Status.MISSING) for s in statuses(location, now))


# ---------------------------------------------------------------- over a change of summer time


@pytest.mark.parametrize(
    ("suitable", "last_minute", "a_minute_late"),
    [
        # the clock goes forward in the night of 30 to 31 March 2024: 24 hours end an hour later on the clock
        ("2024-03-30T12:00+01:00", "2024-03-31T13:00", "2024-03-31T13:01"),
        # and back in the night of 26 to 27 October 2024: an hour earlier
        ("2024-10-26T12:00+02:00", "2024-10-27T11:00", "2024-10-27T11:01"),
        # an ordinary night
        ("2024-06-01T12:00+02:00", "2024-06-02T12:00", "2024-06-02T12:01"),
    ],
    ids=["forward", "back", "ordinary"],
)
def test_the_24_hours_are_hours_and_not_a_day_of_the_clock(suitable: str, last_minute: str, a_minute_late: str) -> None:
    for at, status in ((last_minute, Status.ON_TIME), (a_minute_late, Status.LATE)):
        facts = [
            suggested(groups=("displaced_ukraine",)),
            assessed(at=suitable),
            intended(at=suitable),
            told(at=at),
        ]
        council = steps_at(site(*facts), LATER)[1]
        assert council.status_at(LATER) == status
        assert council.due is not None
        assert council.due.astimezone(AMSTERDAM).strftime("%H:%M") == last_minute[-5:]


def test_within_the_hour_that_comes_twice_the_offset_tells_which() -> None:
    facts = [suggested(groups=("displaced_ukraine",)), assessed(at="2024-10-26T02:30+02:00")]
    facts.append(intended(at="2024-10-26T02:30+02:00"))
    first, second = told(at="2024-10-27T02:30+02:00"), told(at="2024-10-27T02:30+01:00")
    assert statuses(site(*facts, first))[1] == Status.ON_TIME
    assert statuses(site(*facts, second))[1] == Status.LATE
    with pytest.raises(ValidationError, match="twice"):
        given(*facts, told(at="2024-10-27T02:30"))


# ---------------------------------------------------------------- order and channel


def test_an_audience_told_before_another_that_comes_first_is_a_finding() -> None:
    hours = [2, 1, 3, 4, 5, 6]
    location = pattern(informed=[timedelta(hours=n) for n in hours])
    [finding] = found(location)
    assert (finding.rule.id, str(finding.detail)) == ("L3", "direct_neighbours informed before council.")
    assert (finding.position, finding.at) == (5, SUITABLE + timedelta(hours=1))
    assert statuses(location) == [Status.ON_TIME] * 7, "the status is about time alone"


def test_at_the_same_moment_is_not_out_of_order() -> None:
    assert found(pattern(informed=[timedelta(hours=2)] * 6)) == []


def test_the_two_lines_to_the_public_have_no_order_between_them_but_come_last() -> None:
    press_first = [timedelta(hours=n) for n in (2, 3, 4, 5, 7, 6)]
    assert found(pattern(informed=press_first)) == []
    press_too_soon = [timedelta(hours=n) for n in (2, 3, 4, 6, 7, 5)]
    assert told_of(pattern(informed=press_too_soon)) == [("L3", "public informed before surroundings.")]


def test_a_line_that_never_was_leaves_the_order_of_the_others_alone() -> None:
    informed: list[timedelta | None] = [
        None,
        timedelta(hours=2),
        timedelta(hours=3),
        timedelta(hours=4),
        timedelta(hours=5),
        None,
    ]
    assert not any("before" in text for _, text in told_of(pattern(informed=informed)))


@anything(st.lists(st.integers(60, 1440), min_size=6, max_size=6))
def test_an_order_is_broken_where_a_later_stage_comes_before_an_earlier_one(minutes: list[int]) -> None:
    location = pattern(taken=timedelta(0), informed=[n * MINUTE for n in minutes])
    stages = [line.stage for line in PATTERN]
    broken = [
        n for n in range(6) if any(stages[m] < stages[n] and minutes[m] > minutes[n] for m in range(6))
    ]  # fmt: skip
    assert sorted(f.position or 0 for f in found(location)) == [4 + n for n in broken]


@pytest.mark.parametrize(
    ("audience", "channel", "finding"),
    [
        ("council", "letter", True),
        ("council", "in_person", True),
        ("council", "oral", False),
        ("direct_neighbours", "letter", True),
        ("local_interest_group", "oral", True),
        ("surroundings", "in_person", True),
        ("surroundings", "letter", False),
        ("public", "letter", True),
        ("public", "press", False),
        ("public", "municipal_channels", False),
        ("public", "other", True),
    ],
)
def test_another_channel_than_the_patterns_is_a_finding(audience: str, channel: str, finding: bool) -> None:
    facts = [*found_suitable(), intended(at=SUITABLE.isoformat())]
    location = site(*facts, told(audience=audience, channel=channel, at=DUE.isoformat()))
    assert [text for _, text in told_of(location, DUE) if "the pattern asks for" in text] == (
        [text for _, text in told_of(location, DUE) if text.startswith(f"{audience} informed by {channel};")]
    )
    assert any("the pattern asks for" in text for _, text in told_of(location, DUE)) == finding


def test_an_audience_told_by_another_channel_was_told_all_the_same() -> None:
    facts = [*found_suitable(), intended(at=SUITABLE.isoformat())]
    location = site(*facts, told(channel="letter", at=(SUITABLE + MINUTE).isoformat()))
    assert statuses(location)[1] == Status.ON_TIME


def test_the_public_is_told_by_two_channels_each_a_line_of_its_own() -> None:
    location = pattern(informed=[timedelta(hours=2 + n) for n in range(5)] + [None])
    assert statuses(location)[5:] == [Status.ON_TIME, Status.MISSING]
    location = pattern(informed=[timedelta(hours=2 + n) for n in range(4)] + [None, timedelta(hours=9)])
    assert statuses(location)[5:] == [Status.MISSING, Status.ON_TIME]


def test_the_public_told_by_yet_another_channel_serves_neither_line() -> None:
    facts = [*found_suitable(), intended(at=SUITABLE.isoformat())]
    location = site(*facts, told(audience="public", channel="letter", at=(SUITABLE + MINUTE).isoformat()))
    assert statuses(location)[5:] == [Status.MISSING, Status.MISSING]


def test_the_first_time_that_an_audience_was_told_counts() -> None:
    facts = [*found_suitable(), intended(at=SUITABLE.isoformat())]
    again = [told(at=(SUITABLE + timedelta(hours=n)).isoformat()) for n in (30, 2, 40)]
    council = steps_at(site(*facts, *again), LATER)[1]
    assert (council.status_at(LATER), council.position) == (Status.ON_TIME, 5)


# ---------------------------------------------------------------- the second round (L4)

TO_THE_END = [*found_suitable(), intended(at="2024-02-05T11:00"), studied(on="2024-03-01")]
AGREED = decided(body="college", capacity={"displaced_ukraine": 5}, at="2024-03-04T10:00")


def second(*hours: int | None) -> list[Fact]:
    return [
        told(audience=audience, channel=channel, at=f"2024-03-04T{hour:02}:00", round_="final")
        for (audience, channel), hour in zip(LINES, hours, strict=True)
        if hour is not None
    ]


def round_two(location: Site) -> list[tuple[Status | None, datetime | None]]:
    return [(step.status_at(LATER), step.due) for step in steps_at(location, LATER) if step.round == Round.FINAL]


def test_there_is_no_second_round_before_the_final_decision() -> None:
    assert round_two(site(*TO_THE_END)) == []


def test_after_the_final_decision_the_same_six_lines_are_asked_again_without_a_term() -> None:
    assert round_two(site(*TO_THE_END, AGREED)) == [(Status.PENDING, None)] * 6
    location = site(*TO_THE_END, AGREED, *second(11, 12, 13, 14, 15, 16))
    assert round_two(location) == [(None, None)] * 6
    assert [rule for rule, _ in told_of(location)] == ["L3"] * 6, "only the first round is missing"


def test_after_a_rejection_they_are_asked_as_well() -> None:
    rejected = decided(body="college", approved=False, capacity={}, at="2024-03-04T10:00")
    assert round_two(site(*TO_THE_END, rejected)) == [(Status.PENDING, None)] * 6


def test_what_is_missing_of_the_second_round_is_a_finding_once_the_location_opens() -> None:
    facts = [*TO_THE_END, AGREED, *second(11, 12, None, 14, 15, 16)]
    assert ("L4", "local_interest_group not informed (in_person).") not in told_of(site(*facts))
    location = site(*facts, opened(capacity={"displaced_ukraine": 5}, on="2024-04-01"))
    assert [status for status, _ in round_two(location)] == [None, None, Status.MISSING, None, None, None]
    assert [text for rule, text in told_of(location) if rule == "L4"] == [
        "local_interest_group not informed (in_person)."
    ]


def test_the_second_round_has_the_same_order_and_channels() -> None:
    location = site(*TO_THE_END, AGREED, *second(12, 11, 13, 14, 15, 16))
    assert ("L4", "direct_neighbours informed before council.") in told_of(location)
    by_letter = told(channel="letter", at="2024-03-04T11:00", round_="final")
    assert any(rule == "L4" and "asks for" in text for rule, text in told_of(site(*TO_THE_END, AGREED, by_letter)))


def test_the_rounds_are_kept_apart() -> None:
    location = site(*TO_THE_END, AGREED, *second(11, 12, 13, 14, 15, 16))
    assert statuses(location)[1:] == [Status.MISSING] * 6


# ---------------------------------------------------------------- informing: the command (L1, L2)

INFORM: dict[str, Any] = {
    "location": "azc",
    "round": "intended",
    "audience": "council",
    "channel": "oral",
    "at": "2023-02-01T12:00",
}


def test_an_audience_is_informed() -> None:
    [recorded] = (
        given(suggested(), assessed(), intended())
        .when("inform", **INFORM, document={"number": "M-1"}, reached=33)
        .then(AudienceInformed(**INFORM, document="M-1", reached=33))
    )
    assert recorded.tags == ["location:azc"]


def test_nothing_is_told_before_the_intended_decision_to_the_second() -> None:
    facts = [suggested(), assessed(), intended(at="2023-02-01T12:00:00")]
    given(*facts).when("inform", **{**INFORM, "at": "2023-02-01T11:59:59"}).then_refused("L2")
    given(*facts).when("inform", **INFORM).then(having(deviation=None))
    given(suggested(), assessed()).when("inform", **INFORM).then_refused("L2", saying="has no intended decision")


def test_what_was_told_too_early_is_recorded_with_a_deviation() -> None:
    facts = [suggested(), assessed()]
    given(*facts).when("inform", **INFORM, deviation="emergency").then(
        AudienceInformed(**INFORM, deviation=deviating("L2"))
    )
    given(*facts).when("inform", **INFORM, deviation="emergency", deviates=["L2"]).then(
        having(deviation=deviating("L2"))
    )
    given(*facts).when("inform", **INFORM, deviation="x", deviates=["L3"]).then_refused("L2")


def test_the_second_round_comes_after_the_final_decision() -> None:
    again = {**INFORM, "round": "final", "at": "2023-04-03T20:00"}
    facts = [suggested(), assessed(), intended(), studied()]
    given(*facts).when("inform", **again).then_refused("L1", saying="no final decision")
    given(*facts, decided(at="2023-04-03T20:01")).when("inform", **again).then_refused("L1")
    given(*facts, decided(at="2023-04-03T20:00")).when("inform", **again).then(having(deviation=None))
    given(*facts).when("inform", **again, deviation="emergency").then(having(deviation=deviating("L1")))


def test_a_second_round_without_any_decision_breaks_both_rules() -> None:
    again = {**INFORM, "round": "final"}
    given(suggested()).when("inform", **again).then_refused("L1", "L2")
    given(suggested()).when("inform", **again, deviation="emergency").then(having(deviation=deviating("L1", "L2")))
    given(suggested()).when("inform", **again, deviation="x", deviates=["L2"]).then_refused("L1")


def test_late_out_of_order_and_by_another_channel_are_never_refused() -> None:
    facts = [suggested(), assessed(), intended()]
    late = {**INFORM, "audience": "public", "channel": "other", "at": "2023-12-01T12:00"}
    given(*facts).when("inform", **late).then(having(deviation=None))


def test_only_of_a_known_location_somebody_is_informed() -> None:
    for more in ({}, {"deviation": "x"}):
        given().when("inform", **INFORM, **more).then_refused(saying="Location azc is not known")


def test_a_mistyped_moment_of_informing_is_restated_and_the_finding_goes() -> None:
    """A day too late by a slip of the pen: found, restated, gone; and back when the restatement is retracted."""
    facts = [
        *found_suitable(),
        intended(at=SUITABLE.isoformat()),
        told(at=(SUITABLE + timedelta(hours=25)).isoformat()),
    ]
    mended = restated(4, {"at": (SUITABLE + timedelta(hours=1)).isoformat()})
    assert statuses(site(*facts))[1] == Status.LATE
    assert statuses(site(*facts, mended))[1] == Status.ON_TIME
    assert statuses(site(*facts, mended, retracted(5)))[1] == Status.LATE
    assert statuses(site(*facts, retracted(4)))[1] == Status.MISSING


def test_a_restated_assessment_moves_the_24_hours() -> None:
    facts = [
        *found_suitable(),
        intended(at=SUITABLE.isoformat()),
        told(at=(SUITABLE + timedelta(hours=25)).isoformat()),
    ]
    later = (SUITABLE + timedelta(hours=1)).isoformat()
    moved = [restated(2, {"at": later}), restated(3, {"at": later})]
    assert statuses(site(*facts, *moved))[1] == Status.ON_TIME


# ---------------------------------------------------------------- not tied to a location


def test_what_is_told_to_the_whole_municipality_is_recorded() -> None:
    communication = {
        "about": "communication plan",
        "audience": "public",
        "channel": "municipal_channels",
        "at": "2024-01-15T09:00",
    }
    [recorded] = (
        given()
        .when("record_communication", **communication, document="P-1")
        .then(CommunicationRecorded(**communication, document="P-1"))
    )
    assert recorded.tags == ["communication"]
    given().when("record_communication", **communication, deviation="emergency").then(having(deviation=deviating()))


@pytest.mark.parametrize(
    "wrong",
    [{"audience": "everyone"}, {"channel": "email"}, {"round": "second"}, {"at": "yesterday"}, {"reached": -1}],
    ids=repr,
)
def test_what_is_malformed_is_no_command(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        command("inform", **{**INFORM, **wrong})
