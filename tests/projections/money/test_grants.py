"""The grants: what each scheme entitles to, now and as it was known, on either engine."""

from datetime import date
from decimal import Decimal

from domain.kernel.days import last_moment
from tests.domain.facts import (
    a_household,
    a_location,
    a_rate,
    a_scheme,
    ended,
    placed,
    restated,
    retracted,
    scheme_ends,
)
from tests.domain.given import fact
from tests.projections.book import Book, Lines

HOF = a_location("hof", {"displaced_ukraine": 10}, on="2024-02-01")
MARCH = ("2024-03-01", "2024-04-01")


def amounts(lines: Lines) -> list[tuple[int, str, str]]:
    return [(line["quantity"], str(line["rate"]), str(line["amount"])) for line in lines]


def test_a_line_has_exactly_the_keys_that_programs_rely_on(book: Book) -> None:
    book.tell(*HOF, a_scheme(), a_rate("61"))
    assert book.grants(*MARCH) == [
        {
            "scheme": "oek",
            "location": "hof",
            "group": "displaced_ukraine",
            "unit": "place_day",
            "from": "2024-03-01",
            "until": "2024-04-01",
            "quantity": 10,
            "rate": Decimal("61.00"),
            "amount": Decimal("18910.00"),
        }
    ]
    assert list(book.grants(*MARCH)[0]) == "scheme location group unit from until quantity rate amount".split()


def test_a_rate_and_a_capacity_recorded_late_were_not_known_before(book: Book) -> None:
    first = book.tell(*HOF, a_scheme(), a_rate("61"))
    second = book.tell(a_rate("44", "2024-03-16"))
    third = book.tell(
        fact("change_capacity", location="hof", on="2024-03-16", group="displaced_ukraine", places=8, reason="r")
    )
    assert amounts(book.grants(*MARCH, known_at=first)) == [(10, "61.00", "18910.00")]
    assert amounts(book.grants(*MARCH, known_at=second)) == [(10, "61.00", "9150.00"), (10, "44.00", "7040.00")]
    assert amounts(book.grants(*MARCH, known_at=third)) == [(10, "61.00", "9150.00"), (8, "44.00", "5632.00")]


def test_corrections_follow_and_what_was_known_stays(book: Book) -> None:
    rate = book.tell(*HOF, a_scheme(), a_rate("61"))
    restating = book.tell(restated(rate, {"amount": "60.5"}))
    gone = book.tell(retracted(rate))
    assert [amounts(book.grants(*MARCH, known_at=at)) for at in (rate, restating, gone)] == [
        [(10, "61.00", "18910.00")],
        [(10, "60.50", "18755.00")],
        [],
    ]
    assert book.check() == []


def test_an_end_that_is_set_stops_what_is_paid_and_is_found_ahead(book: Book) -> None:
    open_ended = book.tell(*HOF, a_scheme(), a_rate("61"))
    ends = book.tell(scheme_ends("2024-03-11"))
    later = book.tell(restated(ends, {"until": "2024-03-21"}))
    gone = book.tell(retracted(ends))
    paid = [[line["until"] for line in book.grants(*MARCH, known_at=at)] for at in (open_ended, ends, later, gone)]
    assert paid == [["2024-04-01"], ["2024-03-11"], ["2024-03-21"], ["2024-04-01"]]

    def found(known_at: int) -> list[tuple[str, int, str]]:
        lines = book.legality(last_moment(date(2024, 3, 1)), known_at)
        return [(line["subject"], line["position"], line["at"]) for line in lines if line["rule"] == "F5"]

    assert found(ends) == [("scheme:oek", ends, "2023-03-13")]
    assert found(gone) == []
    seen = fact("record_risk", risk="r1", kind="scheme_ends", description="r", on="2024-02-01", scheme="oek")
    told = fact("report_risk", risk="r1", body="council", on="2024-02-01")
    assert found(book.tell(scheme_ends("2024-03-11"), seen, told)) == []
    assert book.check() == []


def test_persons_are_those_who_were_placed(book: Book) -> None:
    book.tell(*HOF, a_scheme(), a_rate("10", unit="person_day"))
    book.tell(a_household("c1", "p1", "p2", group="displaced_ukraine"), placed(location="hof", from_="2024-03-10"))
    before = book.head
    book.tell(ended(on="2024-03-12"))
    assert amounts(book.grants(*MARCH)) == [(2, "10.00", "40.00")]
    assert amounts(book.grants(*MARCH, known_at=before)) == [(2, "10.00", "440.00")]


def test_schemes_and_locations_come_in_the_order_of_their_ids(book: Book) -> None:
    book.tell(*HOF, *a_location("azc", {"displaced_ukraine": 1}), a_scheme("zon"), a_scheme("oek"))
    book.tell(a_rate("1", scheme="oek"), a_rate("1", scheme="zon"))
    assert [(line["scheme"], line["location"]) for line in book.grants(*MARCH)] == [
        ("oek", "azc"),
        ("oek", "hof"),
        ("zon", "azc"),
        ("zon", "hof"),
    ]


def test_the_tables_are_the_same_when_built_anew(book: Book) -> None:
    book.tell(*HOF, a_scheme(), a_rate("61"))
    book.tell(restated(book.head, {"source": "Staatscourant"}))
    before = book.grants()
    assert book.projector.rebuild(book.ledger).equal
    assert book.grants() == before
    assert date.fromisoformat(before[0]["from"]) == date(2024, 2, 1)
