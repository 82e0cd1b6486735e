"""Signals of neighbours: what is to be answered when, what was, and what is still open."""

from datetime import date

from domain.kernel.days import last_moment
from projections.locations.measures import measures
from tests.domain.facts import a_location, a_signal, restated, retracted
from tests.domain.given import fact
from tests.projections.book import Book, moment

DUE = "2024-03-11"
"""The end of the fifth working day after Monday 4 March 2024."""


def answered(at: str, signal: str = "s1") -> tuple[str, dict[str, str]]:
    return fact("answer_signal", signal=signal, at=at, channel="phone")


def test_an_open_signal_is_shown_with_its_age_and_when_it_is_due(book: Book) -> None:
    book.tell(*a_location(), a_signal(location="azc", reporter="Mrs Jansen"))
    assert book.signals(moment("2024-03-06T08:00:00+01:00")) == [
        {
            "signal": "s1",
            "at": "2024-03-04T08:00:00Z",
            "channel": "phone",
            "category": "nuisance",
            "location": "azc",
            "due": DUE,
            "answered": None,
            "status": "open",
            "late": False,
            "age_days": 2,
            "measures": [],
            "closed": None,
        }
    ]


def test_a_signal_is_late_from_the_end_of_its_last_working_day(book: Book) -> None:
    book.tell(a_signal())
    moments = ["2024-03-11T23:59:00+01:00", "2024-03-12T00:00:00+01:00", "2024-03-12T00:01:00+01:00"]
    assert [book.signals(moment(now))[0]["late"] for now in moments] == [False, True, True]


def test_an_answer_is_on_time_or_late_and_the_first_one_counts(book: Book) -> None:
    book.tell(a_signal("s1"), a_signal("s2"), a_signal("s3"))
    book.tell(
        answered("2024-03-12T09:00", "s1"), answered("2024-03-11T23:00", "s2"), answered("2024-03-13T09:00", "s2")
    )
    found = {line["signal"]: (line["status"], line["late"], line["age_days"]) for line in book.signals()}
    assert found["s1"] == ("answered", True, None)
    assert found["s2"] == ("answered", False, None)
    assert found["s3"] == ("open", True, (date(2026, 12, 31) - date(2024, 3, 4)).days)


def test_a_closed_signal_tells_what_was_done(book: Book) -> None:
    book.tell(a_signal())
    book.tell(fact("take_measure", measure="m1", kind="boa", partner="BOA", on="2024-03-05", signal="s1"))
    book.tell(answered("2024-03-05T09:00"), fact("close_signal", signal="s1", at="2024-03-07T09:00", outcome="quiet"))
    (line,) = book.signals()
    assert (line["status"], line["measures"], line["closed"]) == ("closed", ["m1"], "2024-03-07T08:00:00Z")
    (before,) = book.signals(moment("2024-03-05T12:00:00+01:00"))
    assert (before["status"], before["measures"], before["closed"]) == ("answered", ["m1"], None)
    assert book.signals(moment("2024-03-04T08:00:00+01:00")) == []


def test_signals_come_the_oldest_first(book: Book) -> None:
    book.tell(a_signal("s1", at="2024-03-05T09:00"), a_signal("s2", at="2024-03-04T09:00"))
    assert [line["signal"] for line in book.signals()] == ["s2", "s1"]


def test_a_restated_moment_and_a_retracted_answer_follow(book: Book) -> None:
    signal = book.tell(a_signal())
    answer = book.tell(answered("2024-03-14T09:00"))
    moved = book.tell(restated(signal, {"at": "2024-03-08T09:00", "channel": "email"}))
    gone = book.tell(retracted(answer))
    found = [book.signals(moment("2024-03-20T00:00:00+01:00"), at)[0] for at in (answer, moved, gone)]
    assert [(line["status"], line["late"], line["channel"]) for line in found] == [
        ("answered", True, "phone"),
        ("answered", False, "email"),
        ("open", True, "email"),
    ]


# ---------------------------------------------------------------- measures


def taken(measure: str, on: str, **more: str) -> tuple[str, dict[str, str]]:
    return fact("take_measure", **{"measure": measure, "kind": "street_coach", "partner": "COA", "on": on, **more})


def test_measures_are_listed_with_partner_and_payer_about_a_signal_or_at_a_location(book: Book) -> None:
    book.tell(*a_location(), a_signal(location="azc"))
    coach = book.tell(taken("m1", "2024-03-08", location="azc", paid_by="extra BOA capacity"))
    talk = book.tell(taken("m2", "2024-03-05", signal="s1", kind="talk", partner="politie"))
    lines = book.ask(measures, date(2024, 3, 8))
    assert lines == [
        {
            "measure": "m2",
            "on": "2024-03-05",
            "kind": "talk",
            "partner": "politie",
            "paid_by": None,
            "signal": "s1",
            "location": "azc",
            "position": talk,
        },
        {
            "measure": "m1",
            "on": "2024-03-08",
            "kind": "street_coach",
            "partner": "COA",
            "paid_by": "extra BOA capacity",
            "signal": None,
            "location": "azc",
            "position": coach,
        },
    ]
    assert [line["measure"] for line in book.ask(measures, date(2024, 3, 7))] == ["m2"]
    assert [line["measure"] for line in book.ask(measures, known_at=coach)] == ["m1"]


def test_a_measure_without_a_payer_is_found_from_its_day_on_until_it_is_restated(book: Book) -> None:
    book.tell(*a_location())
    position = book.tell(taken("m1", "2024-03-08", location="azc"))

    def found(day: date, known_at: int | None = None) -> list[tuple[str, int]]:
        lines = book.legality(last_moment(day), known_at)
        return [(line["subject"], line["position"]) for line in lines if line["rule"] == "N3"]

    assert found(date(2024, 3, 7)) == []
    assert found(date(2024, 3, 8)) == [("measure:m1", position)]
    book.tell(restated(position, {"paid_by": "Rijk"}))
    assert found(date(2024, 3, 8)) == []
    assert [line["paid_by"] for line in book.ask(measures)] == ["Rijk"]
    assert found(date(2024, 3, 8), position) == [("measure:m1", position)]
