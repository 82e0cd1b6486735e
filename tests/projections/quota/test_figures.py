"""Figures of others beside the register's own, as they are and as they were known, on either engine."""

from datetime import date

from adapters.answers.texts import Texts
from domain.kernel.days import last_moment
from domain.kernel.published import regions
from projections.quota.coa import coa
from projections.quota.municipality_table import municipalities
from projections.quota.reception import reception
from projections.quota.share import share
from projections.quota.supervision import supervision
from tests.domain.facts import (
    HARDENBERG,
    OMMEN,
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
    [line] = book.ask(coa, JULY)
    assert [line[name] for name in ("coa", "ours", "recorded_since", "moving", "unexplained")] == [1, 3, 0, 1, 1]
    assert (line["task"], line["task_difference"]) == (40, 0)
    assert [one["subject"] for one in book.legality() if one["rule"] == "Q8"] == [f"quota:{HARDENBERG}/status_holder"]
    book.tell(*in_a_dwelling("c4", "p5", "p6", on="2024-03-01"))
    [line] = book.ask(coa, JULY)
    assert [line[name] for name in ("ours", "recorded_since", "unexplained")] == [5, 2, 1]
    assert book.ask(coa, JULY, counted)[0]["ours"] == 3
    assert book.ask(coa, date(2024, 3, 31)) == []
    book.tell(restated(counted, {"persons": 2}))
    assert book.ask(coa, JULY)[0]["unexplained"] == 0
    assert "Q8" not in {one["rule"] for one in book.legality()}
    assert book.check() == []


def test_the_colour_of_the_province_stands_beside_what_remained(book: Book) -> None:
    fields = {"municipality": HARDENBERG, "period": "2024-H1", "document": "PO-1"}
    book.tell(assigned(10), fact("record_supervision", **fields, colour="orange", on="2024-07-20"))
    [line] = book.ask(supervision, date(2024, 7, 20))
    assert (line["colour"], line["document"], line["remaining"]) == ("orange", "PO-1", {"status_holder": 10})
    assert book.ask(supervision, date(2024, 7, 19)) == []


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
    assert {line["source"] for line in book.ask(reception, JULY)} == {"RRVIJ"}
    lines = [tuple(line.values())[4:10] for line in book.ask(reception, JULY)]
    assert lines == [
        ("2025-01-01", 3998, 3479, "2024-07-01", 519, None),
        ("2024-06-01", 572, 200, "2024-06-01", 372, None),
        ("2025-01-01", 572, 200, "2024-07-01", 372, 700),
    ]
    found = [one for one in book.legality(last_moment(JULY)) if one["rule"] == "R1"]
    assert [(one["subject"], one["at"]) for one in found] == [("target:GM0160/displaced_ukraine", "2024-06-01")]


def test_places_asked_of_groups_together_stand_beside_those_of_each_or_those_told_of_them_together(book: Book) -> None:
    others = {"together_with": ["asylum_emergency", "asylum_municipal"]}
    book.tell(*a_location("azc", {"asylum_regular": 700}), *a_location("tent", {"asylum_emergency": 100}))
    for area in (HARDENBERG, ZWOLLE, "IJsselland"):
        book.tell(with_others(a_target(area, 900, group="asylum_regular"), others))
    book.tell(places_there(ZWOLLE, 5, group="asylum_regular"), places_there(ZWOLLE, 6, group="asylum_emergency"))
    book.tell(with_others(places_there("IJsselland", 1683, group="asylum_regular"), others), assigned(10))

    def realised() -> dict[str, object]:
        return {line["municipality"] or line["region"]: line["realised"] for line in book.ask(reception, JULY)}

    book.tell(a_household("c1"))
    assert realised() == {HARDENBERG: 800, ZWOLLE: None, "IJsselland": 1683}
    book.tell(places_there(ZWOLLE, 0, group="asylum_municipal"))
    assert realised() == {HARDENBERG: 800, ZWOLLE: 11, "IJsselland": 1683}
    assert {tuple(line["together_with"]) for line in book.targets()} == {("asylum_emergency", "asylum_municipal")}
    found = [one for one in book.legality(last_moment(JULY)) if one["rule"] == "R1"]
    assert {one["subject"] for one in found} == {"target:GM0160/asylum_regular", "target:GM0193/asylum_regular"}
    assert "asylum, emergency reception" in Texts("en").render(found[0]["text"])
    assert [line["total"] for line in book.ask(share, JULY) if line["group"] == "asylum_regular"] == [None] * 2
    assert book.check() == []


def with_others(told: Fact, others: dict[str, list[str]]) -> Fact:
    name, fields = told
    return name, fields | others


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
    lines = {line["municipality"]: line for line in book.ask(share, JULY)}
    assert list(lines) == [HARDENBERG, ZWOLLE]
    here = lines[HARDENBERG]
    assert [here[name] for name in ("places", "total", "share", "more")] == [200, None, None, None]
    assert [lines[ZWOLLE][name] for name in ("places", "inhabitants")] == [900, 130_688]
    assert here["inhabitants_on"] == "2023-01-01"
    book.tell(places_there("IJsselland", 2000))
    assert [line["more"] for line in book.ask(share, JULY)] == [0, 464]
    assert [line["more"] for line in book.ask(share, JULY, known)] == [None, None]
    assert book.ask(share, date(2023, 12, 31)) == []


def test_the_places_of_a_region_are_those_of_its_municipalities_once_each_is_known(book: Book) -> None:
    book.tell(*HOF, assigned(10), inhabitants(HARDENBERG, 60_000), inhabitants("IJsselland", 600_000))
    *others, last = (code for code in regions(JULY)["IJsselland"] if code != HARDENBERG)

    def total() -> tuple[object, ...]:
        [here] = [line for line in book.ask(share, JULY) if line["municipality"] == HARDENBERG]
        return here["total"], here["share"], here["more"]

    book.tell(*(places_there(code, 100) for code in others))
    assert total() == (None, None, None)
    book.tell(places_there(last, 0))
    assert total() == (1100, 110, 90)


def test_neither_an_exchange_nor_anothers_task_nor_a_coupling_elsewhere_takes_the_registers_places_away(
    book: Book,
) -> None:
    taken = {"giver": HARDENBERG, "taker": OMMEN, "group": "status_holder", "period": "2024-H1", "persons": 3}
    here = book.tell(*HOF, a_target(HARDENBERG, 572), a_household("c1", group="status_holder"))
    book.tell(assigned(10), fact("exchange_quota", **taken, source="letter"))
    book.tell(assigned(7, municipality=ZWOLLE), a_target(ZWOLLE, 5), coupled("c1", ZWOLLE))
    for known_at in (here, None):
        with book.asking(known_at) as (connection, at):
            assert municipalities(connection, known_at=at) == [HARDENBERG]
        lines = {line["municipality"]: line for line in book.ask(reception, JULY, known_at)}
        assert (lines[HARDENBERG]["realised"], lines[HARDENBERG]["short"]) == (200, 372)
    assert lines[ZWOLLE]["realised"] is None
    assert [one["subject"] for one in book.legality() if one["rule"] == "R1"] == ["target:GM0160/displaced_ukraine"]
    assert [line["places"] for line in book.ask(share, JULY) if line["municipality"] == HARDENBERG] == [200]
    assert book.check() == []


def test_a_register_with_the_cases_of_several_is_nobodys_own_until_the_others_are_told(book: Book) -> None:
    first = book.tell(*HOF, a_target(HARDENBERG, 572), a_target(OMMEN, 9))
    book.tell(a_household("c1", "p1"))
    theirs = book.tell(a_household("c2", "p2", municipality=OMMEN))

    def whose(known_at: int | None = None) -> tuple[list[str], object]:
        with book.asking(known_at) as (connection, at):
            lines = book.ask(reception, JULY, at)
            realised = [line["realised"] for line in lines if line["municipality"] == HARDENBERG]
            return municipalities(connection, known_at=at), realised

    assert whose(first) == ([HARDENBERG, OMMEN], [None])
    assert whose() == ([HARDENBERG, OMMEN], [None])
    told = book.tell(places_there(OMMEN, 4))
    assert whose() == ([HARDENBERG, OMMEN], [200])
    book.tell(restated(theirs, {"municipality": HARDENBERG}))
    assert whose() == ([HARDENBERG], [200])
    assert whose(told) == ([HARDENBERG, OMMEN], [200])
    assert book.check() == []
