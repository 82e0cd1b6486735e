"""The quota balance: published figures, and that every later opening follows whatever is recorded late or corrected."""

from datetime import date
from typing import Any

import pytest
from eventsourcing.dcb.domain import Tagged

from domain.cases.coupling import HouseholdHoused
from domain.kernel.history import RealisedChange
from domain.kernel.vocabulary import Group
from tests.domain.facts import HARDENBERG, OMMEN, ZWOLLE, a_household, assigned, coupled, housed, restated, retracted
from tests.domain.given import fact
from tests.projections.book import Book

HET_HOGELAND = "GM1966"
THE_NETHERLANDS = "GM0000"
"""No municipality has this code: it stands for all of them together."""

HOLDER = "status_holder"


def opening(persons: int, municipality: str = HARDENBERG, period: str = "2024-H1", group: str = HOLDER) -> Any:
    return fact(
        "record_opening_balance",
        municipality=municipality,
        group=group,
        period=period,
        persons=persons,
        source="annual accounts",
    )


def a_family(number: int, size: int, on: str, municipality: str = HARDENBERG, group: str = HOLDER) -> list[Any]:
    """A household that was coupled and got a dwelling."""
    case = f"f{number}"
    persons = [f"{case}-{n}" for n in range(size)]
    return [
        a_household(case, *persons, group=group, municipality=municipality, on="2022-01-01"),
        coupled(case, municipality, on="2022-01-02"),
        housed(case, f"D{number}", on=on),
    ]


def test_het_hogeland_in_2022_comes_out_as_its_newspaper_printed_it(book: Book) -> None:
    """Start -14, new 37, total 51, housed 55, end +4; of a new task of 58 in 2023-I 54 remain (DOMAIN 4, from the
    newspaper's table, in which minus means arrears; here arrears are positive)."""
    book.tell(opening(14, HET_HOGELAND, "2022-H2"))
    book.tell(assigned(37, municipality=HET_HOGELAND, period="2022-H2"))
    for number in range(11):
        book.tell(*a_family(number, 5, f"2022-{7 + number % 6:02}-15", HET_HOGELAND))
    assert book.line(HET_HOGELAND, HOLDER, "2022-H2") == (14, 37, 0, 0, 55, -4)

    book.tell(assigned(58, municipality=HET_HOGELAND, period="2023-H1"))
    assert book.line(HET_HOGELAND, HOLDER, "2023-H1") == (-4, 58, 0, 0, 0, 54)


def test_the_netherlands_in_the_second_half_of_2023(book: Book) -> None:
    """17.600 new + 5.100 in arrears - 9.800 housed = 12.900 to house (DOMAIN 4: Staatscourant, Schulinck,
    gemeente.nu)."""
    book.tell(opening(5100, THE_NETHERLANDS, "2023-H2"))
    book.tell(assigned(27300, municipality=THE_NETHERLANDS, period="2023-H2"))
    book.tell(assigned(17600, municipality=THE_NETHERLANDS, period="2023-H2"))  # amended within its half-year
    change = RealisedChange(
        municipality=THE_NETHERLANDS, group=Group.STATUS_HOLDER, on=date(2023, 12, 31), persons=9800
    )
    everyone = HouseholdHoused(case="all", dwelling="all", on=date(2023, 12, 31), realised=(change,))
    book.ledger.append([book.register.codec.encode(Tagged(["case:all"], everyone))])
    assert book.line(THE_NETHERLANDS, HOLDER, "2023-H2") == (5100, 17600, 0, 0, 9800, 12900)


def test_what_remains_is_carried_up_to_the_half_year_that_is_asked_about(book: Book) -> None:
    book.tell(assigned(10, period="2023-H2"))
    book.tell(*a_family(1, 3, "2023-09-01"))
    periods = [(line["period"], line["remaining"]) for line in book.balance(on=date(2025, 2, 1))]
    assert periods == [("2023-H2", 7), ("2024-H1", 7), ("2024-H2", 7), ("2025-H1", 7)]


def test_a_balance_line_has_exactly_the_keys_that_programs_rely_on(book: Book) -> None:
    book.tell(assigned(10))
    keys = "municipality group period opening assigned exchanged corrected realised remaining"
    assert list(book.balance()[0]) == keys.split()


def test_a_housing_counts_from_its_own_day(book: Book) -> None:
    book.tell(assigned(10), *a_family(1, 3, "2024-03-15"))
    assert book.line(HARDENBERG, HOLDER, "2024-H1", on=date(2024, 3, 14)) == (0, 10, 0, 0, 0, 10)
    assert book.line(HARDENBERG, HOLDER, "2024-H1", on=date(2024, 3, 15)) == (0, 10, 0, 0, 3, 7)


def test_a_task_that_is_amended_within_its_half_year_changes_every_later_opening(book: Book) -> None:
    before = book.tell(assigned(10, period="2023-H1"), assigned(20, period="2023-H2"), assigned(5, period="2024-H1"))
    book.tell(assigned(12, period="2023-H1"))
    assert [line["opening"] for line in book.balance(on=date(2024, 1, 1))] == [0, 12, 32]
    assert [line["opening"] for line in book.balance(on=date(2024, 1, 1), known_at=before)] == [0, 10, 30]


def test_a_housing_recorded_late_flows_through_every_later_opening(book: Book) -> None:
    before = book.tell(assigned(10, period="2023-H1"), assigned(20, period="2023-H2"), assigned(5, period="2024-H1"))
    book.tell(*a_family(1, 4, "2023-06-30"))
    assert [line["opening"] for line in book.balance(on=date(2024, 1, 1))] == [0, 6, 26]
    assert [line["opening"] for line in book.balance(on=date(2024, 1, 1), known_at=before)] == [0, 10, 30]


def test_an_exchange_moves_persons_and_leaves_the_sum(book: Book) -> None:
    book.tell(assigned(30), assigned(30, municipality=ZWOLLE))
    exchange = fact(
        "exchange_quota", giver=HARDENBERG, taker=ZWOLLE, group=HOLDER, period="2024-H1", persons=7, source="letter"
    )
    position = book.tell(exchange)
    assert book.line(HARDENBERG, HOLDER, "2024-H1") == (0, 30, -7, 0, 0, 23)
    assert book.line(ZWOLLE, HOLDER, "2024-H1") == (0, 30, 7, 0, 0, 37)

    book.tell(restated(position, {"persons": 9}))
    assert book.line(HARDENBERG, HOLDER, "2024-H1") == (0, 30, -9, 0, 0, 21)
    assert book.line(ZWOLLE, HOLDER, "2024-H1") == (0, 30, 9, 0, 0, 39)
    assert book.line(ZWOLLE, HOLDER, "2024-H1", known_at=position) == (0, 30, 7, 0, 0, 37)


def test_corrections_of_the_task_add_up(book: Book) -> None:
    def corrected(persons: int) -> Any:
        return fact(
            "correct_quota", municipality=HARDENBERG, group=HOLDER, period="2024-H1", persons=persons, reason="x"
        )

    book.tell(assigned(30), corrected(-4), corrected(1))
    assert book.line(HARDENBERG, HOLDER, "2024-H1") == (0, 30, 0, -3, 0, 27)


def test_a_minor_with_a_permit_counts_in_both_quotas(book: Book) -> None:
    """Rule Q3: the quota of minors is part of that of status holders."""
    book.tell(assigned(91), assigned(14, group="status_minor", part_of=HOLDER))
    book.tell(*a_family(1, 2, "2024-03-01", group="status_minor"), *a_family(2, 5, "2024-03-02"))
    assert book.line(HARDENBERG, "status_minor", "2024-H1") == (0, 14, 0, 0, 2, 12)
    assert book.line(HARDENBERG, HOLDER, "2024-H1") == (0, 91, 0, 0, 7, 84)


def test_a_retracted_housing_leaves_no_trace_in_what_is_known_now(book: Book) -> None:
    book.tell(*a_family(1, 3, "2024-03-15"))
    book.tell(retracted(book.head))
    assert book.balance() == []
    assert book.line(HARDENBERG, HOLDER, "2024-H1", known_at=book.head - 1) == (0, 0, 0, 0, 3, -3)


def test_a_retracted_retraction_makes_the_task_stand_again(book: Book) -> None:
    first = book.tell(assigned(10))
    gone = book.tell(retracted(first))
    again = book.tell(retracted(gone))
    assert [book.line(HARDENBERG, HOLDER, "2024-H1", known_at=at) for at in (first, gone, again)] == [
        (0, 10, 0, 0, 0, 10),
        None,
        (0, 10, 0, 0, 0, 10),
    ]


def test_one_municipality_can_be_asked_for(book: Book) -> None:
    book.tell(assigned(10), assigned(20, municipality=OMMEN), *a_family(1, 3, "2024-03-15", OMMEN))
    lines = book.balance(on=date(2024, 6, 30), municipality=OMMEN)
    assert [(line["municipality"], line["remaining"]) for line in lines] == [(OMMEN, 17)]


def test_every_line_names_the_events_behind_it(book: Book) -> None:
    book.tell(assigned(91), assigned(14, group="status_minor", part_of=HOLDER), opening(3, period="2024-H2"))
    book.tell(*a_family(1, 2, "2024-03-01", group="status_minor"))
    minors = book.head
    book.tell(*a_family(2, 5, "2024-03-02"))
    family = book.head
    corrected = book.tell(restated(1, {"persons": 92}))
    assert book.events_of(HARDENBERG, HOLDER, "2024-H1") == [1, minors, family, corrected]
    assert book.events_of(HARDENBERG, HOLDER, "2024-H1", known_at=family) == [1, minors, family]
    assert book.events_of(HARDENBERG, "status_minor", "2024-H1") == [2, minors]
    assert book.events_of(HARDENBERG, HOLDER, "2024-H2") == [3]


@pytest.mark.parametrize(("day", "places"), [("2023-12-31", None), ("2024-01-01", 572), ("2025-01-01", 700)])
def test_a_capacity_target_is_in_force_from_its_day_until_the_next(book: Book, day: str, places: int | None) -> None:
    def target(on: str, places: int, **whose: str) -> Any:
        whose = whose or {"municipality": HARDENBERG}
        return fact("set_capacity_target", group="displaced_ukraine", on=on, places=places, source="RRVIJ", **whose)

    book.tell(target("2024-01-01", 500), target("2024-01-01", 572), target("2025-01-01", 700))
    book.tell(target("2024-01-01", 3998, region="IJsselland"))
    lines = book.targets(on=date.fromisoformat(day))
    in_force = [line["places"] for line in lines if line["in_force"] and line["municipality"] == HARDENBERG]
    assert in_force == ([] if places is None else [places])
    assert [line["source"] for line in lines] == ["RRVIJ"] * 3
