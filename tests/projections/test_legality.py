"""Lawfulness: recorded deviations with their reasons, and what shows without having been recorded."""

from datetime import date

from domain.kernel.days import last_moment
from tests.domain.facts import (
    HARDENBERG,
    a_household,
    a_location,
    assigned,
    coupled,
    opened,
    placed,
    regrouped,
    restated,
    retracted,
    suggested,
)
from tests.domain.given import fact
from tests.projections.book import Book, Lines, moment


def deviations(lines: Lines) -> list[tuple[str, str, int]]:
    """Rule, subject and position of the recorded deviations."""
    return [(line["rule"], line["subject"], line["position"]) for line in lines if line["reason"] is not None]


def test_a_legality_line_has_exactly_the_keys_that_programs_rely_on(book: Book) -> None:
    position = book.tell(suggested(), opened(deviation="a cold night"))
    line = book.legality()[0]
    text = line.pop("text")
    assert line == {
        "rule": "L1",
        "paragraph": "3.3",
        "severity": "error",
        "subject": "location:azc",
        "position": position,
        "at": "2024-01-01",
        "reason": "a cold night",
    }
    assert str(text) == "The steps towards a location are taken in their order."


def test_of_a_reason_about_persons_it_is_told_that_there_is_one(book: Book) -> None:
    book.tell(*a_location(capacity={"asylum_regular": 1}), a_household())
    book.tell(placed(deviation="no other bed for her"))
    assert {line["reason"] for line in book.legality() if line["rule"] == "P1"} == {"personal"}
    with book.register.ledger.connect() as connection:
        kept = connection.exec_driver_sql("SELECT reason FROM deviation_entry WHERE rule = 'P1'").scalars()
        assert set(kept) == {None}


def test_one_line_for_each_rule_that_was_broken(book: Book) -> None:
    book.tell(*a_location(capacity={"asylum_regular": 1}), a_household())
    position = book.tell(placed(from_="2023-12-31", deviation="no other bed"))
    assert deviations(book.legality()) == [("P1", "placement:pl1", position), ("P3", "placement:pl1", position)]


def test_a_reason_without_a_broken_rule_is_no_deviation(book: Book) -> None:
    book.tell(*a_location(deviation="to be sure"), a_household(), placed(deviation="to be sure"))
    assert deviations(book.legality()) == []


def test_the_deviation_of_a_retracted_fact_is_gone_and_was_known_before(book: Book) -> None:
    book.tell(*a_location(capacity={"asylum_regular": 1}), a_household())
    place = book.tell(placed(deviation="no other bed"))
    gone = book.tell(retracted(place))
    back = book.tell(retracted(gone, deviation="it was so after all"))
    assert [deviations(book.legality(known_at=at)) for at in (place, gone, back)] == [
        [("P1", "placement:pl1", place)],
        [],
        [("P1", "placement:pl1", place), ("P1", "placement:pl1", back)],
    ]


def test_a_correction_that_breaks_a_rule_is_listed_while_it_stands(book: Book) -> None:
    book.tell(*a_location(), *a_location("hut", {"asylum_regular": 1}), a_household())
    place = book.tell(placed())
    moved = book.tell(restated(place, {"location": "hut"}, deviation="they stayed there"))
    again = book.tell(retracted(moved))
    assert [deviations(book.legality(known_at=at)) for at in (place, moved, again)] == [
        [],
        [("P1", "placement:pl1", moved)],
        [],
    ]


def test_a_correction_goes_with_the_fact_that_it_corrects(book: Book) -> None:
    book.tell(*a_location(), *a_location("hut", {"asylum_regular": 1}), a_household())
    place = book.tell(placed())
    moved = book.tell(restated(place, {"location": "hut"}, deviation="they stayed there"))
    book.tell(retracted(place))
    assert deviations(book.legality()) == []
    assert deviations(book.legality(known_at=moved)) == [("P1", "placement:pl1", moved)]


def test_an_opening_that_differs_from_what_was_carried_is_found(book: Book) -> None:
    def opening(period: str, persons: int) -> tuple[str, dict[str, object]]:
        key = {"municipality": HARDENBERG, "group": "status_holder", "period": period}
        return fact("record_opening_balance", **key, persons=persons, source="annual accounts")

    book.tell(opening("2023-H2", 4), assigned(10, period="2023-H2"))
    same = book.tell(opening("2024-H1", 14))
    assert book.legality() == []
    other = book.tell(opening("2024-H1", 16))
    (line,) = book.legality()
    assert (line["rule"], line["severity"], line["subject"]) == ("Q1", "attention", f"quota:{HARDENBERG}/status_holder")
    assert (line["position"], line["reason"]) == (other, None)
    assert str(line["text"]) == "2024-H1 opens with 16; 14 remained of the half-year before."
    assert book.legality(known_at=same) == []


def test_what_is_found_depends_on_the_moment_and_what_was_recorded_does_not(book: Book) -> None:
    book.tell(suggested(), fact("assess_location", location="azc", suitable=True, grounds="x", at="2023-02-01T10:00"))
    book.tell(opened(deviation="a cold night"))
    early = book.legality(moment("2023-02-01T11:00:00+01:00"))
    assert [line["rule"] for line in early] == ["L1"]
    assert {line["rule"] for line in book.legality(moment("2023-03-01T11:00:00+01:00"))} == {"L1", "L3"}


def test_a_case_with_a_permit_that_is_not_coupled_is_found_until_it_turns_out_that_it_was(book: Book) -> None:
    book.tell(a_household())
    before = book.tell(regrouped(on="2024-03-04"))
    [line] = book.legality()
    assert (line["rule"], line["severity"], line["subject"]) == ("Q6", "attention", "case:c1")
    assert (line["position"], line["at"]) == (None, "2024-03-18")
    assert book.legality(last_moment(date(2024, 3, 18))) == []
    assert len(book.legality(last_moment(date(2024, 3, 19)))) == 1
    book.tell(coupled(on="2024-03-18"))
    coupling = [one["text"] for one in book.legality() if "permit" in str(one["text"])]
    assert coupling == []
    assert [one["rule"] for one in book.legality(known_at=before)] == ["Q6"]


def test_a_case_of_minors_who_came_of_age_is_found_until_its_group_is_changed(book: Book) -> None:
    book.tell(a_household("c1", group="asylum_minor", members=[{"person": "p1", "minor": True}]))
    book.tell(fact("record_coming_of_age", case="c1", person="p1", on="2024-05-01"))
    [line] = book.legality()
    assert (line["rule"], line["severity"], line["subject"], line["at"]) == ("C3", "attention", "case:c1", "2024-05-01")
    assert book.legality(last_moment(date(2024, 4, 30))) == []
    book.tell(regrouped(group="asylum_regular", on="2024-05-01"))
    assert book.legality() == []


def test_a_final_decision_is_known_with_its_legal_basis(book: Book) -> None:
    def found() -> list[str]:
        return [text for line in book.legality() if "legal basis" in (text := str(line["text"]))]

    facts = a_location()
    decision = book.tell(*facts[:-1])
    assert found() == ["The final decision on azc names no legal basis."]
    book.tell(restated(decision, {"legal_basis": "Wet COA"}))
    assert found() == []


def test_what_came_after_the_moment_is_not_looked_at(book: Book) -> None:
    book.tell(suggested(), fact("assess_location", location="azc", suitable=True, grounds="x", at="2023-02-01T10:00"))
    book.tell(fact("take_intended_decision", location="azc", body="college", at="2023-02-01T11:00", document="B-1"))
    told = {"location": "azc", "round": "intended", "audience": "council", "channel": "oral"}
    book.tell(fact("inform", **told, at="2023-02-05T10:00"))

    def about_the_council(now: str) -> list[str]:
        return [str(line["text"]) for line in book.legality(moment(now)) if str(line["text"]).startswith("council")]

    (missing,) = about_the_council("2023-02-03T10:00:00+01:00")
    assert missing.startswith("council not informed")
    (late,) = about_the_council("2023-02-06T10:00:00+01:00")
    assert late.startswith("council informed after")
