"""The timeline of a location, minute by minute: policy 3.3 asks that everyone is told in order within 24 hours."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from domain.kernel.days import AMSTERDAM
from projections.locations.decisions import decisions
from tests.domain.facts import (
    a_location,
    a_signal,
    assessed,
    decided,
    intended,
    opened,
    restated,
    retracted,
    studied,
    suggested,
    told,
)
from tests.domain.given import fact
from tests.projections.book import Book, Lines, moment

PATTERN = [
    ("council", "oral"),
    ("direct_neighbours", "in_person"),
    ("local_interest_group", "in_person"),
    ("surroundings", "letter"),
    ("public", "municipal_channels"),
    ("public", "press"),
]
SUITABLE = "2023-02-01T10:00"
DUE = "2023-02-02T09:00:00Z"
"""24 hours after being found suitable at ten o'clock in winter."""


def everyone_told(start: str = "2023-02-01T12:00", round_: str = "intended", **more: Any) -> list[Any]:
    """All lines of the pattern served, each a minute after the one before."""
    first = datetime.fromisoformat(start)
    return [
        told(
            audience=audience,
            channel=channel,
            at=(first + timedelta(minutes=n)).isoformat(),
            round_=round_,
            **more,
        )
        for n, (audience, channel) in enumerate(PATTERN)
    ]


def steps(lines: Lines) -> dict[tuple[Any, ...], Any]:
    """The status of each line of the pattern, by kind, audience and channel."""
    return {(line["kind"], line["audience"], line["channel"]): line["status"] for line in lines if line["status"]}


def council(lines: Lines) -> Any:
    return steps(lines).get(("informed", "council", "oral"))


def findings(book: Book, now: datetime | None = None) -> list[tuple[str, str]]:
    """What was found about telling people, without having been recorded as a deviation: rule and text."""
    lines = [line for line in book.legality(now) if line["reason"] is None and line["rule"] in ("L3", "L4")]
    return [(line["rule"], str(line["text"])) for line in lines]


# ---------------------------------------------------------------- its shape


def test_a_timeline_line_has_exactly_the_keys_that_programs_rely_on(book: Book) -> None:
    book.tell(suggested(), assessed(at=SUITABLE), intended(at="2023-02-01T11:00"))
    keys = "position at recorded_at recorded_by kind audience channel due status document"
    assert {" ".join(line) for line in book.timeline("azc")} == {keys}
    assert book.timeline("azc")[2] == {
        "position": 3,
        "at": "2023-02-01T10:00:00Z",
        "recorded_at": "2026-01-01T00:03:00.000000Z",
        "recorded_by": "anna",
        "kind": "intended_decision",
        "audience": None,
        "channel": None,
        "due": DUE,
        "status": "on_time",
        "document": "B-1",
    }


def test_an_unknown_location_has_an_empty_timeline(book: Book) -> None:
    book.tell(*a_location())
    assert book.timeline("elsewhere") == []


def test_everything_about_a_location_is_told_oldest_first(book: Book) -> None:
    book.tell(*a_location("azc", on="2023-06-01"), *everyone_told(), *everyone_told("2023-04-04T10:00", "final"))
    book.tell(
        fact("change_capacity", location="azc", on="2023-07-01", group="asylum_regular", places=20, reason="wing"),
        fact("appoint_contact", location="azc", contact="Anna", from_="2023-06-01"),
        fact("set_meeting_interval", location="azc", weeks=6, from_="2023-06-02"),
        fact("hold_neighbour_meeting", location="azc", on="2023-06-20", attendees=14, document="V-1"),
        a_signal(at="2023-08-01T09:00", location="azc"),
        fact("take_measure", measure="m1", kind="boa", partner="BOA", on="2023-08-02", signal="s1"),
        fact("answer_signal", signal="s1", at="2023-08-03T09:00", channel="phone"),
        fact("close_signal", signal="s1", at="2023-08-04T09:00", outcome="quiet again"),
        fact("close_location", location="azc", on="2024-02-01", reason="lease"),
    )
    book.tell(*a_location("hotel"), a_signal("s2", at="2023-08-01T09:00", location="hotel"), a_signal("s3"))
    told_ = [line["kind"] for line in book.timeline("azc")]
    expected = ["suggested", "assessed", "intended_decision", *["informed"] * 6, "study", "final_decision"]
    expected += [*["informed"] * 6, "opened", "contact", "interval", "meeting", "capacity_changed"]
    expected += ["signal_received", "measure", "signal_answered", "signal_closed", "closed"]
    assert told_ == expected
    assert [line["document"] for line in book.timeline("azc") if line["document"]] == ["B-1", "R-1", "V-1"]


def test_a_step_recorded_late_stands_where_it_happened_with_when_it_was_recorded(book: Book) -> None:
    before = book.tell(suggested(), assessed(at=SUITABLE), intended())
    book.tell(told(at="2023-02-01T10:30", deviation="by mistake"))
    kinds = [(line["kind"], line["position"]) for line in book.timeline("azc") if line["position"]]
    assert kinds == [("suggested", 1), ("assessed", 2), ("informed", 4), ("intended_decision", 3)]
    assert len([line for line in book.timeline("azc", known_at=before) if line["position"]]) == 3
    recorded = [line["recorded_at"] for line in book.timeline("azc") if line["position"]]
    assert recorded.index(max(recorded)) == 2


def test_a_day_without_a_time_stands_before_the_moments_of_that_day(book: Book) -> None:
    book.tell(
        suggested(on="2023-02-01"), assessed(at="2023-02-01T00:00"), intended(at="2023-01-31T23:59", deviation="x")
    )
    book.tell(fact("hold_neighbour_meeting", location="azc", on="2023-02-01"))
    told_ = [line["kind"] for line in book.timeline("azc") if line["position"]]
    assert told_ == ["intended_decision", "suggested", "assessed", "meeting"]


def test_only_what_has_happened_by_the_moment_that_is_asked_about_is_told(book: Book) -> None:
    book.tell(*a_location(), *everyone_told("2023-02-01T12:00"))
    lines = book.timeline("azc", moment("2023-02-01T12:01:30+01:00"))
    assert [line["kind"] for line in lines if line["position"]][-2:] == ["informed", "informed"]
    assert [line["status"] for line in lines if line["position"] is None] == ["pending"] * 4


def test_an_answer_follows_its_signal_to_another_location(book: Book) -> None:
    book.tell(*a_location(), *a_location("hotel"))
    signal = book.tell(a_signal(location="azc"))
    before = book.tell(fact("answer_signal", signal="s1", at="2024-03-05T09:00", channel="phone"))
    book.tell(restated(signal, {"location": "hotel"}))

    def signalled(location: str, known_at: int | None = None) -> list[str]:
        lines = book.timeline(location, known_at=known_at)
        return [line["kind"] for line in lines if line["kind"].startswith("signal")]

    assert (signalled("azc"), signalled("hotel")) == ([], ["signal_received", "signal_answered"])
    assert (signalled("azc", before), signalled("hotel", before)) == (["signal_received", "signal_answered"], [])


# ---------------------------------------------------------------- the 24 hours


@pytest.mark.parametrize(
    ("at", "status"),
    [
        ("2023-02-01T10:01", "on_time"),
        ("2023-02-02T09:59", "on_time"),
        ("2023-02-02T10:00", "on_time"),
        ("2023-02-02T10:01", "late"),
    ],
)
def test_who_is_told_a_minute_after_the_24_hours_is_told_late(book: Book, at: str, status: str) -> None:
    book.tell(suggested(), assessed(at=SUITABLE), intended(at="2023-02-01T10:00"), told(at=at))
    assert council(book.timeline("azc")) == status
    line = next(line for line in book.timeline("azc") if line["audience"] == "council")
    assert (line["due"], line["position"]) == (DUE, 4)
    late = [text for rule, text in findings(book) if rule == "L3" and text.startswith("council informed after")]
    assert len(late) == (status == "late")


@pytest.mark.parametrize(
    ("now", "status"),
    [
        ("2023-02-01T10:00:00+01:00", "pending"),
        ("2023-02-02T10:00:00+01:00", "pending"),
        ("2023-02-02T10:00:01+01:00", "missing"),
    ],
)
def test_who_was_not_told_is_missing_once_the_24_hours_are_over(book: Book, now: str, status: str) -> None:
    book.tell(suggested(), assessed(at=SUITABLE))
    lines = [line for line in book.timeline("azc", moment(now)) if line["position"] is None]
    assert [(line["kind"], line["audience"], line["channel"]) for line in lines] == [
        ("intended_decision", None, None),
        *(("informed", *pair) for pair in PATTERN),
    ]
    assert {line["status"] for line in lines} == {status}
    assert {line["due"] for line in lines} == {DUE}
    assert {line["at"] for line in lines} == {None}
    assert len(findings(book, moment(now))) == (7 if status == "missing" else 0)


def test_kept_late_and_missing_stand_side_by_side(book: Book) -> None:
    book.tell(suggested(), assessed(at=SUITABLE), intended(at="2023-02-01T10:30"))
    book.tell(*everyone_told("2023-02-02T09:58")[:4])
    found = steps(book.timeline("azc"))
    informed = [found["informed", audience, channel] for audience, channel in PATTERN]
    assert informed == ["on_time", "on_time", "on_time", "late", "missing", "missing"]
    assert found["intended_decision", None, None] == "on_time"


def test_telling_twice_serves_a_line_once_by_the_first(book: Book) -> None:
    book.tell(suggested(), assessed(at=SUITABLE), intended(at="2023-02-01T10:30"))
    book.tell(told(at="2023-02-05T12:00"), told(at="2023-02-01T12:00"))
    lines = [line for line in book.timeline("azc") if line["audience"] == "council"]
    assert [(line["position"], line["status"]) for line in lines] == [(5, "on_time"), (4, None)]


def test_the_clock_of_24_hours_runs_on_when_summer_time_begins(book: Book) -> None:
    book.tell(suggested(), assessed(at="2024-03-30T12:00"), intended(at="2024-03-30T12:30"))
    book.tell(
        told(at="2024-03-31T13:00"), told(audience="direct_neighbours", channel="in_person", at="2024-03-31T13:01")
    )
    found = steps(book.timeline("azc"))
    assert found["informed", "council", "oral"] == "on_time"
    assert found["informed", "direct_neighbours", "in_person"] == "late"
    assert book.timeline("azc")[-1]["due"] == "2024-03-31T11:00:00Z"


def test_the_clock_of_24_hours_runs_on_when_summer_time_ends(book: Book) -> None:
    book.tell(suggested(), assessed(at="2024-10-26T12:00"), intended(at="2024-10-26T12:30"))
    book.tell(
        told(at="2024-10-27T11:00"), told(audience="direct_neighbours", channel="in_person", at="2024-10-27T11:01")
    )
    found = steps(book.timeline("azc"))
    assert found["informed", "council", "oral"] == "on_time"
    assert found["informed", "direct_neighbours", "in_person"] == "late"
    assert book.timeline("azc")[-1]["due"] == "2024-10-27T10:00:00Z"


def test_the_hour_that_comes_twice_is_told_apart_by_its_offset(book: Book) -> None:
    book.tell(suggested(), assessed(at="2024-10-26T02:30"), intended(at="2024-10-26T03:00"))
    book.tell(told(at="2024-10-27T02:30+02:00"))
    book.tell(told(audience="direct_neighbours", channel="in_person", at="2024-10-27T02:30+01:00"))
    found = steps(book.timeline("azc"))
    assert found["informed", "council", "oral"] == "on_time"
    assert found["informed", "direct_neighbours", "in_person"] == "late"


# ---------------------------------------------------------------- order, channel, and too early


def test_whoever_is_told_out_of_order_is_found(book: Book) -> None:
    book.tell(suggested(), assessed(at=SUITABLE), intended(at="2023-02-01T10:30"))
    book.tell(*everyone_told("2023-02-01T12:00")[1:], told(at="2023-02-01T12:02:30"))
    found = [text for rule, text in findings(book) if rule == "L3"]
    assert found == [
        "direct_neighbours informed before council.",
        "local_interest_group informed before council.",
    ]
    assert set(steps(book.timeline("azc")).values()) == {"on_time"}  # order is a finding, not a status


def test_whoever_is_told_by_another_channel_is_found(book: Book) -> None:
    book.tell(suggested(), assessed(at=SUITABLE), intended(at="2023-02-01T10:30"))
    book.tell(*everyone_told()[:3], told(audience="surroundings", channel="other", at="2023-02-01T12:03"))
    book.tell(*everyone_told()[4:])
    (line,) = [line for line in book.legality() if line["rule"] == "L3"]
    assert (line["rule"], line["position"], line["subject"]) == ("L3", 7, "location:azc")
    assert str(line["text"]).startswith("surroundings informed by other")


def test_telling_before_the_intended_decision_is_a_deviation_with_its_reason(book: Book) -> None:
    book.tell(suggested(), assessed(at=SUITABLE))
    book.tell(told(at="2023-02-01T10:10", deviation="the press had it already"))
    book.tell(intended(at="2023-02-01T10:30"))
    assert council(book.timeline("azc")) == "on_time"
    (line,) = [line for line in book.legality() if line["rule"] == "L2"]
    assert (line["severity"], line["position"], line["reason"]) == ("error", 3, "the press had it already")


def test_after_the_final_decision_the_same_audiences_are_told_again_without_a_term(book: Book) -> None:
    book.tell(suggested(), assessed(at=SUITABLE), intended(), *everyone_told(), studied(), decided())
    book.tell(told(at="2023-04-04T10:00", round_="final"))
    lines = [line for line in book.timeline("azc") if line["position"] is None]
    assert [(line["audience"], line["status"], line["due"]) for line in lines] == [
        (audience, "pending", None) for audience, _ in PATTERN[1:]
    ]
    book.tell(opened())
    assert {line["status"] for line in book.timeline("azc") if line["position"] is None} == {"missing"}
    assert [rule for rule, _ in findings(book)] == ["L4"] * 5


# ---------------------------------------------------------------- decisions


def test_a_decision_is_told_with_its_body_and_its_places_and_a_rejection_is_one(book: Book) -> None:
    book.tell(suggested(), assessed(), intended(), studied())
    book.tell(decided(approved=False, at="2023-04-03T20:00", document="R-1"))
    rejected = book.tell(decided(at="2023-05-08T20:00", document="R-2"), opened(on="2023-06-01"))
    book.tell(fact("change_capacity", location="azc", on="2023-07-01", group="asylum_regular", places=8, reason="roof"))
    names = ("kind", "body", "approved", "places", "document")
    assert [tuple(line[name] for name in names) for line in book.ask_over(decisions, "2023-01-01", "2024-01-01")] == [
        ("intended_decision", "college", None, {}, "B-1"),
        ("final_decision", "council", False, {}, "R-1"),
        ("final_decision", "council", True, {"asylum_regular": 10}, "R-2"),
        ("opened", None, None, {"asylum_regular": 10}, None),
        ("capacity_changed", None, None, {"asylum_regular": 8}, None),
    ]
    assert len(book.ask_over(decisions, "2023-05-08", "2023-07-01", rejected)) == 2


# ---------------------------------------------------------------- corrections


def test_a_mistyped_moment_of_telling_is_restated_and_its_status_follows(book: Book) -> None:
    book.tell(suggested(), assessed(at=SUITABLE), intended(at="2023-02-01T10:30"))
    slip = book.tell(told(at="2023-02-11T12:00"))
    right = book.tell(restated(slip, {"at": "2023-02-01T12:00"}))
    wrong = book.tell(retracted(right))
    assert [council(book.timeline("azc", known_at=at)) for at in (slip, right, wrong)] == ["late", "on_time", "late"]
    line = next(line for line in book.timeline("azc", known_at=right) if line["audience"] == "council")
    assert (line["position"], line["at"]) == (slip, "2023-02-01T11:00:00Z")


def test_when_being_found_suitable_moves_all_terms_move(book: Book) -> None:
    book.tell(suggested())
    found = book.tell(assessed(at=SUITABLE))
    book.tell(intended(at="2023-02-01T12:00"), told(at="2023-02-02T10:30"))
    assert council(book.timeline("azc")) == "late"
    book.tell(restated(found, {"at": "2023-02-01T11:00"}))
    assert council(book.timeline("azc")) == "on_time"
    assert council(book.timeline("azc", known_at=book.head - 1)) == "late"


@pytest.mark.parametrize("minute", range(-2, 3))
def test_the_term_ends_exactly_24_hours_later_whatever_the_day(book: Book, minute: int) -> None:
    found_suitable = datetime(2023, 5, 17, 16, 45, tzinfo=AMSTERDAM)
    at = found_suitable + timedelta(hours=24, minutes=minute)
    book.tell(suggested(on=date(2023, 5, 1).isoformat()), assessed(at=found_suitable.isoformat()))
    book.tell(intended(at=found_suitable.isoformat()), told(at=at.isoformat()))
    assert council(book.timeline("azc")) == ("late" if minute > 0 else "on_time")
