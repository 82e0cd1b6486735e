"""The file of a case, and the stock of those who are coupled and wait for a dwelling."""

from datetime import date

from projections.cases.offers import offers
from tests.domain.facts import (
    HARDENBERG,
    ZWOLLE,
    a_household,
    a_location,
    closed,
    coupled,
    ended,
    housed,
    joined,
    left,
    placed,
    regrouped,
    restated,
    retracted,
    withdrawn,
)
from tests.domain.given import fact
from tests.projections.book import Book


def waits_for(reason: str, on: str, case: str = "c1") -> tuple[str, dict[str, str]]:
    return fact("record_waiting_reason", case=case, reason=reason, on=on)


# ---------------------------------------------------------------- the case file


def test_a_case_tells_its_whole_story(book: Book) -> None:
    book.tell(*a_location("azc", {"asylum_regular": 10, "status_holder": 10}))
    register = book.tell(a_household(composition="couple", language="ar"))
    book.tell(
        placed(unit="A1"), regrouped(on="2024-03-01"), coupled(on="2024-03-10"), waits_for("large_family", "2024-03-11")
    )
    book.tell(fact("offer_dwelling", case="c1", dwelling="VW-9", by="Vechtdal Wonen", on="2024-03-20"))
    book.tell(joined("p3", on="2024-03-25", via="birth", minor=True, role="child"), housed(on="2024-04-01"))
    story = book.case("c1", on=date(2024, 4, 2))
    assert story == {
        "case": "c1",
        "registered": "2024-01-01",
        "group": "status_holder",
        "municipality": HARDENBERG,
        "composition": "couple",
        "language": "ar",
        "coupled_to": HARDENBERG,
        "housed": 3,
        "waiting": "large_family",
        "closed": None,
        "members": [
            {"id": "p1", "minor": None, "role": None, "from": None, "until": None},
            {"id": "p2", "minor": None, "role": None, "from": None, "until": None},
            {"id": "p3", "minor": True, "role": "child", "from": "2024-03-25", "until": None},
        ],
        "couplings": [{"municipality": HARDENBERG, "on": "2024-03-10", "until": None, "coupled_by": "COA"}],
        "offers": [{"dwelling": "VW-9", "by": "Vechtdal Wonen", "on": "2024-03-20", "refused": None}],
        "housings": [{"dwelling": "VW-1", "on": "2024-04-01", "persons": ["p1", "p2", "p3"], "temporary": False}],
        "placements": [
            {
                "placement": "pl1",
                "location": "azc",
                "unit": "A1",
                "from": "2024-02-01",
                "until": None,
                "persons": None,
            }
        ],
        "stays": [
            {
                "placement": "pl1",
                "location": "azc",
                "unit": "A1",
                "group": group,
                "from": from_,
                "until": until,
                "persons": persons,
            }
            for group, from_, until, persons in [
                ("asylum_regular", "2024-02-01", "2024-03-01", 2),
                ("status_holder", "2024-03-01", "2024-04-01", 2),
                ("status_holder", "2024-03-25", "2024-04-01", 1),
            ]
        ],
        "events": [
            {"position": register + n, "kind": kind, "on": on, "corrected_by": None}
            for n, (kind, on) in enumerate(
                [
                    ("CaseRegistered", "2024-01-01"),
                    ("HouseholdPlaced", "2024-02-01"),
                    ("CaseGroupChanged", "2024-03-01"),
                    ("CaseCoupled", "2024-03-10"),
                    ("WaitingReasonRecorded", "2024-03-11"),
                    ("DwellingOffered", "2024-03-20"),
                    ("MemberJoined", "2024-03-25"),
                    ("HouseholdHoused", "2024-04-01"),
                ]
            )
        ],
    }


def test_an_unknown_case_is_none_and_so_is_one_that_was_retracted(book: Book) -> None:
    assert book.case("c1") is None
    register = book.tell(a_household())
    book.tell(retracted(register))
    assert book.case("c1") is None
    assert book.cases() == []
    assert book.case("c1", known_at=register) is not None


def test_the_group_of_a_case_is_that_of_the_day(book: Book) -> None:
    book.tell(a_household(), regrouped(on="2024-03-01"))
    groups = [book.cases(on)[0]["group"] for on in (date(2024, 2, 29), date(2024, 3, 1))]
    assert groups == ["asylum_regular", "status_holder"]


def test_a_correction_is_named_beside_the_fact_that_it_changed(book: Book) -> None:
    book.tell(*a_location(), a_household())
    place = book.tell(placed())
    correction = book.tell(restated(place, {"from": "2024-02-15"}))
    after, before = book.case("c1"), book.case("c1", known_at=place)
    assert after is not None
    assert before is not None
    assert [p["from"] for p in (before["placements"][0], after["placements"][0])] == ["2024-02-01", "2024-02-15"]
    assert [c["events"][1]["corrected_by"] for c in (before, after)] == [None, correction]


def test_a_closed_case_and_who_left_it_keep_their_days(book: Book) -> None:
    book.tell(*a_location(), a_household(), placed(), left("p1", on="2024-03-01"), ended(on="2024-04-01"), closed())
    found = book.case("c1")
    assert found is not None
    assert found["closed"] == "2024-06-01"
    assert [member["until"] for member in found["members"]] == ["2024-03-01", None]
    assert [placing["until"] for placing in found["placements"]] == ["2024-04-01"]
    assert book.cases() == [
        {
            "case": "c1",
            "registered": "2024-01-01",
            "group": "asylum_regular",
            "municipality": HARDENBERG,
            "members": 1,
            "coupled_to": None,
            "housed": 0,
            "waiting": None,
            "closed": "2024-06-01",
        }
    ]


# ---------------------------------------------------------------- the stock of work


def holders(case: str, *persons: str) -> tuple[str, dict[str, object]]:
    return a_household(case, *persons, group="status_holder")


def test_whoever_is_coupled_and_not_housed_is_in_the_stock_the_oldest_first(book: Book) -> None:
    book.tell(holders("c1", "a", "b"), holders("c2", "c"), holders("c3", "d"), holders("c4", "e"))
    book.tell(coupled("c1", on="2024-02-10"), coupled("c2", ZWOLLE, on="2024-01-15"), coupled("c3", on="2024-01-02"))
    book.tell(housed("c3", on="2024-03-01"), waits_for("no_dwelling", "2024-02-12"), waits_for("health", "2024-05-01"))
    assert book.stock(date(2024, 3, 1)) == [
        {
            "case": "c2",
            "municipality": ZWOLLE,
            "group": "status_holder",
            "persons": 1,
            "coupled_on": "2024-01-15",
            "age_days": 46,
            "reason": None,
        },
        {
            "case": "c1",
            "municipality": HARDENBERG,
            "group": "status_holder",
            "persons": 2,
            "coupled_on": "2024-02-10",
            "age_days": 20,
            "reason": "no_dwelling",
        },
    ]
    assert [line["case"] for line in book.stock(date(2024, 2, 29))] == ["c3", "c2", "c1"]
    assert [line["reason"] for line in book.stock(date(2024, 5, 1))] == [None, "health"]


def test_a_household_of_which_some_are_housed_waits_with_the_others(book: Book) -> None:
    book.tell(holders("c1", "a", "b", "c"), coupled("c1"), housed("c1", on="2024-04-01", persons=["a"], temporary=True))
    assert [line["persons"] for line in book.stock(date(2024, 3, 31))] == [3]
    assert [line["persons"] for line in book.stock(date(2024, 4, 1))] == [2]
    book.tell(housed("c1", "VW-2", on="2024-05-01"))
    assert book.stock(date(2024, 5, 1)) == []


def test_a_child_born_into_a_dwelling_does_not_wait_for_one(book: Book) -> None:
    book.tell(
        holders("c1", "a"), coupled("c1"), housed("c1", on="2024-04-01"), joined("b", "c1", "2024-06-01", "birth")
    )
    assert book.stock(date(2024, 6, 1)) == []


def test_a_withdrawn_coupling_a_closed_case_and_a_retracted_housing_show_in_the_stock(book: Book) -> None:
    book.tell(holders("c1", "a"), coupled("c1"), withdrawn("c1", on="2024-03-01"))
    book.tell(holders("c2", "b"), coupled("c2"), closed("c2", on="2024-06-01"))
    book.tell(holders("c3", "c"), coupled("c3"))
    house = book.tell(housed("c3", on="2024-04-01"))
    assert [line["case"] for line in book.stock(date(2024, 2, 29))] == ["c1", "c2", "c3"]
    assert [line["case"] for line in book.stock(date(2024, 4, 1))] == ["c2"]
    assert book.stock(date(2024, 6, 1)) == []
    book.tell(retracted(house))
    assert [line["case"] for line in book.stock(date(2024, 6, 1))] == ["c3"]
    assert book.stock(date(2024, 6, 1), known_at=house) == []


def test_whoever_is_coupled_anew_after_being_housed_waits_again(book: Book) -> None:
    book.tell(holders("c1", "a"), coupled("c1"), housed("c1", on="2024-04-01"), withdrawn("c1", on="2024-05-01"))
    book.tell(coupled("c1", ZWOLLE, on="2024-06-01"))
    assert [(line["municipality"], line["age_days"]) for line in book.stock(date(2024, 6, 11))] == [(ZWOLLE, 10)]


# ---------------------------------------------------------------- offers


def offered(case: str, dwelling: str, on: str, by: str = "Vechtdal Wonen") -> tuple[str, dict[str, str]]:
    return fact("offer_dwelling", case=case, dwelling=dwelling, by=by, on=on)


def test_offers_are_followed_by_whom_they_were_made_and_what_became_of_them(book: Book) -> None:
    book.tell(holders("c1", "a"), holders("c2", "b"), coupled("c1"), coupled("c2"))
    book.tell(offered("c1", "VW-1", "2024-03-01"), offered("c2", "VW-2", "2024-02-20", "another owner"))
    before = book.tell(fact("refuse_dwelling", case="c1", dwelling="VW-1", on="2024-03-05", reason="stairs"))
    refusal = {"dwelling": "VW-1", "by": "Vechtdal Wonen", "case": "c1", "on": "2024-03-01"}
    assert book.ask(offers, date(2024, 3, 5)) == [
        {
            "dwelling": "VW-2",
            "by": "another owner",
            "case": "c2",
            "on": "2024-02-20",
            "status": "open",
            "refused": None,
        },
        {**refusal, "status": "refused", "refused": "2024-03-05"},
    ]
    book.tell(offered("c1", "VW-1", "2024-03-20"), housed("c1", "VW-1", on="2024-04-01"), housed("c2", on="2024-04-01"))
    statuses = [(line["case"], line["on"], line["status"]) for line in book.ask(offers, date(2024, 4, 1))]
    assert statuses == [
        ("c2", "2024-02-20", "lapsed"),
        ("c1", "2024-03-01", "refused"),
        ("c1", "2024-03-20", "accepted"),
    ]
    assert [line["status"] for line in book.ask(offers, date(2024, 3, 4))] == ["open", "open"]
    assert [line["status"] for line in book.ask(offers, date(2024, 4, 1), before)] == ["open", "refused"]
