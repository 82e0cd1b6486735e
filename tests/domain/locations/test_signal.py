"""Neighbours: contact persons, meetings, signals and measures; whose words are personal (policy 3.1, 3.3; N1 to N3)."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given as anything
from hypothesis import strategies as st
from pydantic import ValidationError

from domain.kernel.days import AMSTERDAM
from domain.locations.signal import (
    ContactAppointed,
    MeasureTaken,
    MeetingIntervalSet,
    NeighbourMeetingHeld,
    SignalAnswered,
    SignalClosed,
    SignalFile,
    SignalReceived,
    SignalView,
    answer_due,
    easter,
    is_working_day,
)
from domain.states.site import SiteView
from tests.domain.facts import a_signal, about, deviating, having, retracted, suggested
from tests.domain.given import command, fact, given

HERE = suggested()


def file(*facts: Any, signal: str = "s1") -> SignalFile:
    view = SignalView(signal)
    given(*facts, anyhow=True).story.fold(view)
    return view.now()


# ---------------------------------------------------------------- contact persons (N1)

APPOINT = {"location": "azc", "contact": "Jan de Vries, 06-12345678", "from_": "2024-01-01"}


def appointed(**more: Any) -> Any:
    return fact("appoint_contact", **{**APPOINT, **more})


def test_a_contact_person_is_appointed_under_an_id_that_is_made() -> None:
    [recorded] = (
        given(HERE)
        .when("appoint_contact", **APPOINT)
        .then(
            ContactAppointed.model_validate(
                {
                    "location": "azc",
                    "id": "azc-1",
                    "contact": about("contact:azc-1", "Jan de Vries, 06-12345678"),
                    "from": "2024-01-01",
                }
            )
        )
    )
    assert recorded.tags == ["location:azc", "contact:azc-1"]


def test_or_under_an_id_that_is_given() -> None:
    [recorded] = (
        given(HERE)
        .when("appoint_contact", **APPOINT, id="jdv")
        .then(having(id="jdv", contact=about("contact:jdv", "Jan de Vries, 06-12345678")))
    )
    assert recorded.tags == ["location:azc", "contact:jdv"]


def test_each_contact_person_gets_an_id_of_their_own() -> None:
    given(HERE, appointed()).when("appoint_contact", **APPOINT).then(having(id="azc-2"))
    given(HERE, appointed(), appointed()).when("appoint_contact", **APPOINT).then(having(id="azc-3"))
    given(HERE, appointed(id="azc-2")).when("appoint_contact", **APPOINT).then(having(id="azc-3"))


def test_an_id_that_a_retracted_appointment_had_is_not_made_again() -> None:
    """Under it a name may still be kept, and may be erased one day."""
    given(HERE, appointed(), retracted(2)).when("appoint_contact", **APPOINT).then(having(id="azc-2"))


def test_nor_one_that_was_given_at_another_location_retracted_there_or_not() -> None:
    elsewhere = [HERE, suggested("hof"), appointed(location="hof", id="azc-1")]
    given(*elsewhere, anyhow=True).when("appoint_contact", **APPOINT).then(having(id="azc-2"))
    given(*elsewhere, retracted(3), anyhow=True).when("appoint_contact", **APPOINT).then(having(id="azc-2"))


def test_an_id_that_would_look_like_a_v_number_is_not_made() -> None:
    given(suggested("123456789")).when("appoint_contact", **{**APPOINT, "location": "123456789"}).then(
        having(id="123456789-10")
    )


def test_where_no_id_can_be_made_one_is_asked_for() -> None:
    long = "a" * 64
    given(suggested(long)).when("appoint_contact", **{**APPOINT, "location": long}).then_refused(saying="give one")
    given(suggested(long)).when("appoint_contact", **{**APPOINT, "location": long}, id="jan").then(having(id="jan"))


def test_a_contact_id_is_used_once_at_a_location() -> None:
    for more in ({}, {"deviation": "x"}):
        given(HERE, appointed(id="jdv")).when("appoint_contact", **APPOINT, id="jdv", **more).then_refused(
            saying="Contact jdv exists already"
        )


def test_a_contact_is_appointed_at_a_known_location() -> None:
    given().when("appoint_contact", **APPOINT).then_refused(saying="Location azc is not known")


# ---------------------------------------------------------------- meetings (N1)


def test_a_meeting_with_neighbours_is_recorded() -> None:
    meeting = {"location": "azc", "on": "2024-03-12", "attendees": 40}
    [recorded] = (
        given(HERE)
        .when("hold_neighbour_meeting", **meeting, document="V-1")
        .then(NeighbourMeetingHeld(**meeting, document="V-1"))
    )
    assert recorded.tags == ["location:azc"]
    given().when("hold_neighbour_meeting", **meeting).then_refused(saying="not known")


def test_an_interval_of_meetings_is_set_from_a_day_on() -> None:
    interval = {"location": "azc", "weeks": 6}
    [recorded] = (
        given(HERE)
        .when("set_meeting_interval", **interval, from_="2024-01-01")
        .then(MeetingIntervalSet.model_validate({**interval, "from": "2024-01-01"}))
    )
    assert recorded.tags == ["location:azc"]
    given().when("set_meeting_interval", **interval, from_="2024-01-01").then_refused(saying="not known")


@pytest.mark.parametrize("weeks", [0, -1, 105, 1.5, "6"])
def test_an_interval_is_1_to_104_weeks(weeks: Any) -> None:
    with pytest.raises(ValidationError):
        command("set_meeting_interval", location="azc", weeks=weeks, from_="2024-01-01")


@pytest.mark.parametrize("weeks", [1, 104])
def test_and_no_less_and_no_more_than_that(weeks: int) -> None:
    asked = {"location": "azc", "weeks": weeks, "from_": "2024-01-01"}
    given(suggested()).when("set_meeting_interval", **asked).then(having(weeks=weeks))


def test_contacts_meetings_and_intervals_make_up_the_site() -> None:
    view = SiteView("azc")
    given(
        HERE,
        appointed(id="jdv"),
        fact("hold_neighbour_meeting", location="azc", on="2024-03-12"),
        fact("set_meeting_interval", location="azc", weeks=6, from_="2024-01-01"),
    ).story.fold(view)
    site = view.now()
    assert site.contacts == [(date(2024, 1, 1), "jdv")]
    assert site.meetings == [date(2024, 3, 12)]
    assert site.intervals == [(date(2024, 1, 1), 6)]


# ---------------------------------------------------------------- receiving

RECEIVE: dict[str, Any] = {
    "signal": "s1",
    "at": "2024-03-04T09:00",
    "channel": "phone",
    "category": "nuisance",
}


def test_a_signal_is_received_and_its_words_belong_to_who_said_them() -> None:
    [recorded] = (
        given(HERE)
        .when("receive_signal", **RECEIVE, summary="loud music", location="azc", reporter="A. Bakker")
        .then(
            SignalReceived(
                **RECEIVE,
                summary=about("signal:s1", "loud music"),
                location="azc",
                reporter=about("signal:s1", "A. Bakker"),
            )
        )
    )
    assert recorded.tags == ["signal:s1", "location:azc"]


def test_a_signal_may_be_about_no_location_and_from_nobody() -> None:
    [recorded] = (
        given()
        .when("receive_signal", **RECEIVE, summary="loud music")
        .then(SignalReceived(**RECEIVE, summary=about("signal:s1", "loud music")))
    )
    assert recorded.tags == ["signal:s1"]


def test_a_signal_id_is_used_once_and_its_location_is_known() -> None:
    given(a_signal()).when("receive_signal", **RECEIVE, summary="x").then_refused(saying="Signal s1 exists already")
    given(a_signal(), retracted(1)).when("receive_signal", **RECEIVE, summary="x").then(having(signal="s1"))
    given().when("receive_signal", **RECEIVE, summary="x", location="azc").then_refused(saying="Location azc is not")


# ---------------------------------------------------------------- measures (N3)

TAKE: dict[str, Any] = {"measure": "m1", "kind": "street_coach", "partner": "politie", "on": "2024-03-05"}


def test_a_measure_names_its_partner_and_what_paid_for_it() -> None:
    [recorded] = (
        given(a_signal())
        .when("take_measure", **TAKE, signal="s1", paid_by="SPUK")
        .then(MeasureTaken(**TAKE, signal="s1", paid_by="SPUK"))
    )
    assert recorded.tags == ["measure:m1", "signal:s1"]


def test_a_measure_about_a_signal_is_about_its_location_too() -> None:
    [recorded] = (
        given(HERE, a_signal(location="azc"), anyhow=True)
        .when("take_measure", **TAKE, signal="s1")
        .then(MeasureTaken(**TAKE, signal="s1", location="azc"))
    )
    assert recorded.tags == ["measure:m1", "signal:s1", "location:azc"]


def test_a_measure_about_a_signal_may_be_at_another_location() -> None:
    facts = [HERE, suggested("hof"), a_signal(location="azc")]
    given(*facts, anyhow=True).when("take_measure", **TAKE, signal="s1", location="hof").then(having(location="hof"))


def test_a_measure_may_be_about_a_location_alone() -> None:
    [recorded] = given(HERE).when("take_measure", **TAKE, location="azc").then(MeasureTaken(**TAKE, location="azc"))
    assert recorded.tags == ["measure:m1", "location:azc"]


def test_a_measure_is_about_something_that_is_known() -> None:
    given().when("take_measure", **TAKE).then_refused(saying="give one, or both")
    given().when("take_measure", **TAKE, signal="s1").then_refused(saying="Signal s1 is not known")
    given().when("take_measure", **TAKE, location="azc").then_refused(saying="Location azc is not known")


def test_a_measure_id_is_used_once() -> None:
    taken = fact("take_measure", **TAKE, signal="s1")
    given(a_signal(), taken, anyhow=True).when("take_measure", **TAKE, signal="s1").then_refused(
        saying="Measure m1 exists already"
    )
    given(a_signal(), taken, retracted(2)).when("take_measure", **TAKE, signal="s1").then(having(measure="m1"))


def test_nothing_is_done_about_a_signal_before_its_day() -> None:
    given(a_signal()).when("take_measure", **{**TAKE, "on": "2024-03-03"}, signal="s1").then_refused(
        saying="nothing can be done about it before"
    )
    given(a_signal()).when("take_measure", **{**TAKE, "on": "2024-03-04"}, signal="s1").then(having(measure="m1"))


# ---------------------------------------------------------------- answering and closing (N2)

ANSWER: dict[str, Any] = {"signal": "s1", "at": "2024-03-05T14:00", "channel": "phone"}
CLOSE: dict[str, Any] = {"signal": "s1", "at": "2024-03-08T16:00"}


def test_a_signal_is_answered_and_may_be_answered_again() -> None:
    [recorded] = given(a_signal()).when("answer_signal", **ANSWER).then(SignalAnswered(**ANSWER))
    assert recorded.tags == ["signal:s1"]
    given(a_signal(), fact("answer_signal", **ANSWER)).when("answer_signal", **ANSWER).then(SignalAnswered(**ANSWER))


def test_an_answer_and_a_closing_are_tagged_with_the_location_of_the_signal() -> None:
    facts = [HERE, a_signal(location="azc")]
    [answered] = given(*facts, anyhow=True).when("answer_signal", **ANSWER).then(SignalAnswered(**ANSWER))
    [closed] = given(*facts, anyhow=True).when("close_signal", **CLOSE, outcome="o").then(having(signal="s1"))
    assert answered.tags == closed.tags == ["signal:s1", "location:azc"]


def test_a_signal_is_closed_with_its_outcome() -> None:
    [recorded] = (
        given(a_signal())
        .when("close_signal", **CLOSE, outcome="neighbour is content")
        .then(SignalClosed(**CLOSE, outcome=about("signal:s1", "neighbour is content")))
    )
    assert recorded.tags == ["signal:s1"]


def test_a_signal_is_closed_once() -> None:
    given(a_signal(), fact("close_signal", **CLOSE, outcome="o")).when(
        "close_signal", **CLOSE, outcome="again"
    ).then_refused(saying="closed at")


def test_a_signal_is_dealt_with_when_it_is_known_and_not_before_it_came() -> None:
    for name, fields in (("answer_signal", ANSWER), ("close_signal", {**CLOSE, "outcome": "o"})):
        given().when(name, **fields).then_refused(saying="Signal s1 is not known")
        for more in ({}, {"deviation": "x"}):
            given(a_signal()).when(name, **{**fields, "at": "2024-03-04T08:59"}, **more).then_refused(
                saying="nothing can be done"
            )
        given(a_signal()).when(name, **{**fields, "at": "2024-03-04T09:00"}).then(having(signal="s1"))


def test_a_file_holds_what_was_done_about_a_signal() -> None:
    facts = [
        HERE,
        a_signal(location="azc"),
        fact("take_measure", **TAKE, signal="s1"),
        fact("answer_signal", **ANSWER),
        fact("close_signal", **CLOSE, outcome="o"),
        a_signal("s2"),
    ]
    one = file(*facts)
    assert (one.received, one.location, one.category) == (datetime(2024, 3, 4, 8, tzinfo=UTC), "azc", "nuisance")
    assert (one.measures, one.measured) == (["m1"], [date(2024, 3, 5)])
    assert one.answers == [datetime(2024, 3, 5, 13, tzinfo=UTC)]
    assert one.closed == datetime(2024, 3, 8, 15, tzinfo=UTC)
    assert file(*facts, signal="s2").measures == []
    assert file(*facts, signal="s9").received is None


# ---------------------------------------------------------------- the term of an answer (N2)


@pytest.mark.parametrize(
    ("received", "last_day"),
    [
        ("2024-03-04T09:00", "2024-03-11"),  # Monday: the next Monday
        ("2024-03-01T23:59", "2024-03-08"),  # Friday night
        ("2024-03-02T10:00", "2024-03-08"),  # Saturday counts from Monday on
        ("2024-03-03T10:00", "2024-03-08"),
        ("2024-03-27T10:00", "2024-04-05"),  # over Good Friday and Easter Monday
        ("2024-04-26T10:00", "2024-05-03"),  # King's day was a Saturday
        ("2024-05-02T10:00", "2024-05-10"),  # over Ascension day
        ("2024-12-20T10:00", "2024-12-31"),  # over Christmas
        ("2024-12-24T10:00", "2025-01-03"),  # and New Year
        ("2025-12-24T10:00", "2026-01-05"),  # the second day of Christmas on a Friday
        ("2023-04-26T10:00", "2023-05-04"),  # King's day on a Thursday
    ],
)
def test_a_first_answer_is_due_at_the_end_of_the_fifth_working_day(received: str, last_day: str) -> None:
    moment = datetime.fromisoformat(received).replace(tzinfo=AMSTERDAM).astimezone(UTC)
    due = answer_due(moment)
    assert due.tzinfo == UTC
    end = due.astimezone(AMSTERDAM)
    assert (end.hour, end.minute) == (0, 0)
    day_before = date.fromordinal(end.date().toordinal() - 1)
    assert day_before.isoformat() == last_day


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (1961, "04-02"),
        (2000, "04-23"),
        (2008, "03-23"),
        (2011, "04-24"),
        (2019, "04-21"),
        (2024, "03-31"),
        (2025, "04-20"),
        (2026, "04-05"),
        (2038, "04-25"),
        (2285, "03-22"),
    ],
)
def test_easter_falls_on_the_sunday_that_the_almanac_says(year: int, day: str) -> None:
    assert easter(year).isoformat() == f"{year}-{day}"


@anything(st.integers(1900, 2199))
def test_easter_is_a_sunday_in_spring(year: int) -> None:
    sunday = easter(year)
    assert sunday.weekday() == 6
    assert date(year, 3, 22) <= sunday <= date(year, 4, 25)


def test_when_the_kings_birthday_is_a_sunday_it_is_kept_on_saturday() -> None:
    assert date(2025, 4, 27).weekday() == 6
    assert not is_working_day(date(2025, 4, 26))
    assert is_working_day(date(2025, 4, 28))


@pytest.mark.parametrize(
    ("year", "holidays"),
    [
        (2024, "01-01 03-29 04-01 05-09 05-20 12-25 12-26"),
        (2025, "01-01 04-18 04-21 05-05 05-29 06-09 12-25 12-26"),
        (2026, "01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25"),
    ],
)
def test_on_these_weekdays_nobody_works(year: int, holidays: str) -> None:
    whole_year = (date(year, 1, 1) + timedelta(days=n) for n in range(365))
    free = [f"{day:%m-%d}" for day in whole_year if day.weekday() < 5 and not is_working_day(day)]
    assert " ".join(free) == holidays


def test_nobody_works_on_saturday_or_sunday() -> None:
    assert [is_working_day(date(2024, 3, day)) for day in (8, 9, 10, 11)] == [True, False, False, True]


# ---------------------------------------------------------------- corrections

DEALT_WITH = [a_signal(), fact("take_measure", **TAKE, signal="s1"), fact("answer_signal", **ANSWER)]


def test_a_mistyped_answer_is_restated_but_not_to_before_the_signal() -> None:
    facts = [a_signal(), fact("answer_signal", **ANSWER)]
    given(*facts).when("restate", position=2, reason="r", fields={"at": "2024-03-04T09:30"}).then(having(corrects=2))
    given(*facts).when("restate", position=2, reason="r", fields={"at": "2024-03-04T08:30"}).then_refused(
        saying="dealt with before it was received"
    )


def test_a_signal_that_was_closed_cannot_have_come_later() -> None:
    closing = fact("close_signal", **CLOSE, outcome="o")
    given(a_signal(), closing).when("restate", position=1, reason="r", fields={"at": "2024-03-08T17:00"}).then_refused(
        saying="before it was received"
    )
    given(a_signal(), closing).when("retract", position=1, reason="r").then_refused(saying="before it was received")


def test_a_signal_is_not_restated_to_after_what_was_done_about_it() -> None:
    given(*DEALT_WITH).when("restate", position=1, reason="r", fields={"at": "2024-03-06T08:30"}).then_refused(
        saying="dealt with before"
    )
    measured = [a_signal(), fact("take_measure", **TAKE, signal="s1")]
    given(*measured).when("restate", position=1, reason="r", fields={"at": "2024-03-06T08:30"}).then_refused(
        saying="dealt with before"
    )
    given(*measured).when("restate", position=1, reason="r", fields={"at": "2024-03-05T23:30"}).then(having(corrects=1))
    given(*measured).when("restate", position=2, reason="r", fields={"on": "2024-03-03"}).then_refused(
        saying="dealt with before"
    )


def test_a_signal_that_was_dealt_with_is_retracted_last() -> None:
    given(*DEALT_WITH).when("retract", position=1, reason="r").then_refused(saying="dealt with before")
    given(*DEALT_WITH, retracted(2), retracted(3)).when("retract", position=1, reason="r").then(having(corrects=1))
    given(a_signal()).when("retract", position=1, reason="r").then(having(corrects=1))


def test_a_measure_is_not_made_to_stand_again_about_a_signal_that_never_was() -> None:
    facts = [a_signal(), fact("take_measure", **TAKE, signal="s1"), retracted(2), retracted(1)]
    given(*facts).when("retract", position=3, reason="r").then_refused(saying="dealt with before")


def test_a_signal_is_restated_to_a_known_location_and_tagged_with_it() -> None:
    facts = [HERE, a_signal()]
    given(*facts, anyhow=True).when("restate", position=2, reason="r", fields={"location": "hof"}).then_refused(
        saying="Location hof is not known"
    )
    [recorded] = (
        given(*facts, anyhow=True)
        .when("restate", position=2, reason="r", fields={"location": "azc"})
        .then(having(corrects=2))
    )
    assert recorded.tags == ["signal:s1", "event:2", "location:azc"]


def test_the_words_of_a_signal_are_restated_under_the_same_subject() -> None:
    [recorded] = (
        given(a_signal())
        .when("restate", position=1, reason="misheard", fields={"summary": " barking dogs "})
        .then(
            having(
                fields={"summary": {"personal": "signal:s1", "value": "barking dogs"}},
                reason=about("signal:s1", "misheard"),
            )
        )
    )
    assert "barking" not in repr(recorded.decision)
    assert "misheard" not in repr(recorded.decision)


@pytest.mark.parametrize(
    "words",
    [
        {"personal": "signal:s2", "value": "loud music"},
        {"personal": "signal:s1", "value": "x"},
        "",
        "   ",
        7,
        ["x"],
        "\x00",
    ],
    ids=repr,
)
def test_words_are_restated_as_words_never_as_somebody_elses(words: Any) -> None:
    given(a_signal(), anyhow=True).when("restate", position=1, reason="r", fields={"summary": words}).then_refused(
        saying="Field summary"
    )


def test_a_reporter_may_turn_out_to_be_nobody_but_a_summary_may_not() -> None:
    given(a_signal(reporter="A. Bakker")).when("restate", position=1, reason="r", fields={"reporter": None}).then(
        having(fields={"reporter": None})
    )
    given(a_signal(), anyhow=True).when("restate", position=1, reason="r", fields={"summary": None}).then_refused(
        saying="Field summary"
    )


def test_a_contact_person_is_restated_under_the_same_id() -> None:
    given(HERE, appointed(id="jdv")).when(
        "restate", position=2, reason="misspelt", fields={"contact": "J. de Vries"}
    ).then(
        having(
            fields={"contact": {"personal": "contact:jdv", "value": "J. de Vries"}},
            reason=about("contact:jdv", "misspelt"),
        )
    )
    given(HERE, appointed(id="jdv"), anyhow=True).when(
        "restate", position=2, reason="r", fields={"id": "other"}
    ).then_refused(saying="Of ContactAppointed@1 only these fields can be restated")


def test_a_contact_id_that_was_given_away_does_not_stand_again() -> None:
    facts = [HERE, appointed(id="jdv"), retracted(2), appointed(id="jdv", contact="Joke de Vos")]
    given(*facts, anyhow=True).when("retract", position=3, reason="r").then_refused(saying="Contact jdv exists already")


def test_a_signal_or_measure_id_that_was_given_away_does_not_stand_again() -> None:
    given(a_signal(), retracted(1), a_signal(at="2024-03-05T10:00")).when(
        "retract", position=2, reason="r"
    ).then_refused(saying="Signal s1 exists already")
    at_azc = fact("take_measure", **TAKE, location="azc")
    given(HERE, at_azc, retracted(2), at_azc, anyhow=True).when("retract", position=3, reason="r").then_refused(
        saying="Measure m1 exists already"
    )


@pytest.mark.parametrize(
    ("name", "fields", "whose"),
    [
        ("receive_signal", {**RECEIVE, "summary": "s"}, "signal:s1"),
        ("take_measure", {**TAKE, "location": "azc"}, None),
        ("appoint_contact", {**APPOINT, "id": "jdv"}, "contact:jdv"),
        ("hold_neighbour_meeting", {"location": "azc", "on": "2024-03-12"}, None),
        ("set_meeting_interval", {"location": "azc", "weeks": 6, "from_": "2024-01-01"}, None),
    ],
)
def test_a_deviation_that_breaks_nothing_is_kept_with_no_rule_and_is_personal_where_it_is_about_persons(
    name: str, fields: dict[str, Any], whose: str | None
) -> None:
    kept = deviating(of=whose)
    given(HERE, anyhow=True).when(name, **fields, deviation="emergency").then(having(deviation=kept))


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("receive_signal", {**RECEIVE, "summary": ""}),
        ("receive_signal", {**RECEIVE, "summary": "   "}),
        ("receive_signal", {**RECEIVE, "summary": "x" * 4001}),
        ("receive_signal", {**RECEIVE, "summary": "x", "channel": "smoke"}),
        ("receive_signal", {**RECEIVE, "summary": "x", "category": "rumour"}),
        ("receive_signal", {**RECEIVE, "summary": "x", "signal": "1234567890"}),
        ("take_measure", {**TAKE, "kind": "Street Coach", "location": "azc"}),
        ("close_signal", {**CLOSE, "outcome": "\x07"}),
    ],
)
def test_what_is_malformed_is_no_command_and_the_error_does_not_repeat_it(name: str, fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as refused:
        command(name, **fields)
    assert "xxxx" not in str(refused.value)
    assert "1234567890" not in str(refused.value)
