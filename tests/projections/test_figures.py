"""Figures of others beside the register's own, as they are and as they were known, on either engine."""

from datetime import date

from domain.vocabulary import last_moment
from projections.figures import coa, supervision
from projections.reception import reception, share
from tests.domain.facts import (
    HARDENBERG,
    ZWOLLE,
    Fact,
    a_coa_count,
    a_household,
    a_location,
    a_target,
    assigned,
    coupled,
    housed,
    inhabitants,
    places_there,
    restated,
)
from tests.domain.given import fact
from tests.projections.book import Book

JULY = date(2024, 7, 1)
HOF = a_location("hof", {"displaced_ukraine": 200}, on="2024-02-01")


def in_a_dwelling(case: str, *persons: str, on: str) -> list[Fact]:
    return [a_household(case, *persons, group="status_holder"), coupled(case, on="2024-01-10"), housed(case, on=on)]


def test_a_count_of_coa_stands_beside_the_registers_own_with_what_explains_it(book: Book) -> None:
    book.tell(assigned(40), *in_a_dwelling("c1", "p1", "p2", on="2024-02-01"))
    book.tell(*in_a_dwelling("c2", "p3", on="2024-03-25"), *in_a_dwelling("c3", "p4", on="2024-04-02"))
    counted = book.tell(a_coa_count(1, corrected_task=40))
    [line] = book.money_on(coa, JULY)
    assert [line[name] for name in ("coa", "ours", "recorded_since", "moving", "unexplained")] == [1, 3, 0, 1, 1]
    assert (line["task"], line["task_difference"]) == (40, 0)
    assert [one["subject"] for one in book.legality() if one["rule"] == "Q8"] == [f"quota:{HARDENBERG}/status_holder"]
    book.tell(*in_a_dwelling("c4", "p5", "p6", on="2024-03-01"))
    [line] = book.money_on(coa, JULY)
    assert [line[name] for name in ("ours", "recorded_since", "unexplained")] == [5, 2, 1]
    assert book.money_on(coa, JULY, counted)[0]["ours"] == 3
    assert book.money_on(coa, date(2024, 3, 31)) == []
    book.tell(restated(counted, {"persons": 2}))
    assert book.money_on(coa, JULY)[0]["unexplained"] == 0
    assert "Q8" not in {one["rule"] for one in book.legality()}
    assert book.check() == []


def test_the_colour_of_the_province_stands_beside_what_remained(book: Book) -> None:
    fields = {"municipality": HARDENBERG, "period": "2024-H1", "document": "PO-1"}
    book.tell(assigned(10), fact("record_supervision", **fields, colour="orange", on="2024-07-20"))
    [line] = book.money_on(supervision, date(2024, 7, 20))
    assert (line["colour"], line["document"], line["remaining"]) == ("orange", "PO-1", {"status_holder": 10})
    assert book.money_on(supervision, date(2024, 7, 19)) == []


def test_a_task_unlike_the_share_by_inhabitants_is_found(book: Book) -> None:
    position = book.tell(assigned(60))
    assert "Q5" not in {one["rule"] for one in book.legality()}
    book.tell(inhabitants(HARDENBERG, 62_000))
    [found] = [one for one in book.legality() if one["rule"] == "Q5"]
    assert (found["position"], found["severity"]) == (position, "attention")
    assert str(found["text"]).endswith("(62000 of 17811291) it would be [66].")
    book.tell(assigned(65))
    assert "Q5" not in {one["rule"] for one in book.legality()}


def test_places_asked_stand_beside_those_there_and_those_expected(book: Book) -> None:
    told = fact(
        "forecast_realisation",
        municipality=HARDENBERG,
        group="displaced_ukraine",
        on="2025-01-01",
        places=700,
        source="2.3",
    )
    book.tell(*HOF, a_target(HARDENBERG, 572, "2024-06-01"), a_target(HARDENBERG, 572, "2025-01-01"), told)
    book.tell(a_target("IJsselland", 3998, "2025-01-01"), places_there("IJsselland", 3479, "2023-12-01"))
    lines = [tuple(line.values())[3:9] for line in book.money_on(reception, JULY)]
    assert lines == [
        ("2025-01-01", 3998, 3479, "2024-07-01", 519, None),
        ("2024-06-01", 572, 200, "2024-06-01", 372, None),
        ("2025-01-01", 572, 200, "2024-07-01", 372, 700),
    ]
    found = [one for one in book.legality(last_moment(JULY)) if one["rule"] == "R1"]
    assert [(one["subject"], one["at"]) for one in found] == [("target:GM0160/displaced_ukraine", "2024-06-01")]


def test_a_realisation_of_a_day_to_come_is_found_to_be_a_forecast(book: Book) -> None:
    """The clock of the book stands in January 2026."""
    book.tell(places_there(ZWOLLE, 3, "2026-01-01"))
    told = book.tell(places_there(ZWOLLE, 4, "2026-02-01"))
    assert [(one["rule"], one["position"]) for one in book.legality()] == [("R2", told)]
    book.tell(restated(told, {"on": "2025-12-01"}))
    assert book.legality() == []
    assert book.check() == []


def test_a_municipality_stands_against_its_share_of_the_region(book: Book) -> None:
    book.tell(*HOF, assigned(10), inhabitants(HARDENBERG, 60_000), inhabitants("IJsselland", 600_000))
    known = book.tell(places_there(ZWOLLE, 900))
    lines = {line["municipality"]: line for line in book.money_on(share, JULY)}
    assert list(lines) == [HARDENBERG, ZWOLLE]
    here = lines[HARDENBERG]
    assert [here[name] for name in ("places", "total", "share", "more")] == [200, 1100, 110, 90]
    assert [lines[ZWOLLE][name] for name in ("places", "inhabitants")] == [900, 130_688]
    assert here["inhabitants_on"] == "2023-01-01"
    book.tell(places_there("IJsselland", 2000))
    assert book.money_on(share, JULY)[0]["share"] == 200
    assert book.money_on(share, JULY, known)[0]["share"] == 110
    assert book.money_on(share, date(2023, 12, 31)) == []
