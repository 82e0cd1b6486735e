"""The forecast of the quota and who waits, from what is recorded, on either engine."""

from datetime import date

from domain.kernel.days import last_moment
from projections.cases.waiting import waiting
from projections.quota.forecast import forecast
from tests.domain.facts import HARDENBERG, OMMEN, Fact, a_household, assigned, coupled, housed, withdrawn
from tests.domain.given import fact
from tests.projections.book import Book, Lines


def household(case: str, *persons: str, on: str, group: str = "status_holder") -> list[Fact]:
    return [a_household(case, *persons, group=group), coupled(case, on=on)]


WAITING = [
    assigned(10),
    assigned(2, group="status_minor", part_of="status_holder"),
    *household("c1", "p1", "p2", on="2024-01-08"),
    *household("c2", "p3", "p4", "p5", on="2024-03-20"),
    *household("c3", "p6", on="2024-02-01", group="status_minor"),
    fact("record_waiting_reason", case="c2", on="2024-03-21", reason="large_family"),
]


def numbers(lines: Lines, group: str = "status_holder") -> dict[str, int]:
    return {line["step"]: line["persons"] for line in lines if line["group"] == group}


def test_a_forecast_takes_the_task_the_pace_and_who_is_coupled(book: Book) -> None:
    known = book.tell(*WAITING, housed(on="2024-03-10"))
    lines = book.ask(forecast, date(2024, 3, 31))
    assert {(line["municipality"], line["period"]) for line in lines} == {(HARDENBERG, "2024-H1")}
    found = numbers(lines)
    assert [found[name] for name in ("task", "realised", "schedule", "lately", "at_pace")] == [10, 2, 5, 2, 2]
    assert [found[name] for name in ("coupled", "in_time", "needed", "short")] == [4, 4, 8, 4]
    assert numbers(lines, "status_minor")["coupled"] == 1
    book.tell(housed("c2", on="2024-03-31"))
    assert numbers(book.ask(forecast, date(2024, 3, 31)))["realised"] == 5
    assert numbers(book.ask(forecast, date(2024, 3, 31), known))["realised"] == 2
    found = numbers(book.ask(forecast, date(2024, 7, 31)))
    assert (found["task"], found["lately"]) == (5, 0)


def test_the_pace_goes_on_over_the_turn_of_the_half_year(book: Book) -> None:
    book.tell(*WAITING, housed(on="2024-06-10"), assigned(30, period="2024-H2"))
    found = numbers(book.ask(forecast, date(2024, 6, 12)))
    assert (found["lately"], found["needed_next"]) == (2, 8 + 30 - 2)
    assert numbers(book.ask(forecast, date(2024, 7, 31)))["lately"] == 2


def test_too_few_coupled_on_the_first_of_april_is_noted_of_who_has_cases(book: Book) -> None:
    book.tell(*WAITING, housed(on="2024-03-10"), assigned(5, municipality=OMMEN))
    found = [line for line in book.legality(last_moment(date(2024, 6, 1))) if line["rule"] == "Q7"]
    assert [(line["subject"], line["at"]) for line in found] == [
        ("quota:GM0160/status_holder", "2024-04-01"),
        ("quota:GM0160/status_minor", "2024-04-01"),
    ]
    assert "4 were coupled to GM0160; 8 were needed" in str(found[0]["text"])
    assert "Q7" not in {line["rule"] for line in book.legality(last_moment(date(2024, 3, 31)))}


def test_who_waits_is_counted_by_age_and_reason(book: Book) -> None:
    book.tell(*WAITING)

    def counted(on: date) -> list[tuple[str, str | None, int]]:
        return [(line["age"], line["reason"], line["persons"]) for line in book.ask(waiting, on)]

    assert counted(date(2024, 4, 1)) == [
        ("within_terms", None, 2),
        ("within_terms", "large_family", 3),
        ("within_terms", None, 1),
    ]
    assert counted(date(2024, 4, 2))[:2] == [("within_terms", "large_family", 3), ("beyond_terms", None, 2)]
    assert counted(date(2024, 6, 25))[0] == ("beyond_terms", "large_family", 3)
    assert counted(date(2024, 6, 25))[1] == ("beyond_twice", None, 2)
    book.tell(withdrawn("c2", on="2024-04-01"))
    assert len(counted(date(2024, 4, 1))) == 2
