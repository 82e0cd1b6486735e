"""The occupancy of locations, and who lives there, without a name."""

from datetime import date

from projections.locations.locations import locations
from tests.domain.facts import (
    HARDENBERG,
    a_household,
    a_location,
    closed,
    ended,
    housed,
    joined,
    left,
    placed,
    regrouped,
    restated,
    retracted,
)
from tests.domain.given import fact
from tests.projections.book import Book

REGULAR = "asylum_regular"


def test_a_day_counts_from_arrival_to_departure_which_is_excluded(book: Book) -> None:
    book.tell(*a_location(), a_household(), placed(from_="2024-02-01", until="2024-03-01"))
    days = [date(2024, 1, 31), date(2024, 2, 1), date(2024, 2, 29), date(2024, 3, 1)]
    assert [book.persons("azc", REGULAR, on) for on in days] == [(10, 0), (10, 2), (10, 2), (10, 0)]


def test_an_occupancy_line_has_exactly_the_keys_that_programs_rely_on(book: Book) -> None:
    book.tell(*a_location(), a_household(), placed())
    assert book.occupancy(date(2024, 2, 1)) == [
        {"location": "azc", "group": REGULAR, "on": "2024-02-01", "capacity": 10, "occupied": 2, "free": 8}
    ]


def test_every_open_location_is_shown_per_group_and_no_other(book: Book) -> None:
    book.tell(*a_location("azc", {REGULAR: 700, "asylum_emergency": 100}), *a_location("hotel", {"urgent_seeker": 20}))
    book.tell(*a_location("later", {"urgent_seeker": 5}, on="2025-01-01"))
    book.tell(fact("close_location", location="hotel", on="2024-06-01", reason="the lease ended"))
    shown = {(line["location"], line["group"]): line["capacity"] for line in book.occupancy(date(2024, 5, 31))}
    assert shown == {("azc", REGULAR): 700, ("azc", "asylum_emergency"): 100, ("hotel", "urgent_seeker"): 20}
    assert {line["location"] for line in book.occupancy(date(2024, 6, 1))} == {"azc"}
    assert {line["location"] for line in book.occupancy(date(2025, 1, 1))} == {"azc", "later"}


def test_a_changed_capacity_holds_from_its_day(book: Book) -> None:
    book.tell(*a_location())
    book.tell(fact("change_capacity", location="azc", on="2024-05-01", group=REGULAR, places=25, reason="new wing"))
    assert book.persons("azc", REGULAR, date(2024, 4, 30)) == (10, 0)
    assert book.persons("azc", REGULAR, date(2024, 5, 1)) == (25, 0)


def test_a_closed_location_that_still_holds_persons_is_shown_without_places(book: Book) -> None:
    book.tell(*a_location(), a_household(), placed())
    book.tell(fact("close_location", location="azc", on="2024-06-01", reason="fire", deviation="nowhere to go yet"))
    assert book.occupancy(date(2024, 6, 1)) == [
        {"location": "azc", "group": REGULAR, "on": "2024-06-01", "capacity": 0, "occupied": 2, "free": -2}
    ]


def test_a_change_of_group_moves_persons_from_one_line_to_another(book: Book) -> None:
    book.tell(*a_location("azc", {REGULAR: 10, "status_holder": 10}), a_household(), placed())
    book.tell(regrouped(on="2024-03-01"))
    assert book.persons("azc", REGULAR, date(2024, 2, 29)) == (10, 2)
    assert book.persons("azc", REGULAR, date(2024, 3, 1)) == (10, 0)
    assert book.persons("azc", "status_holder", date(2024, 3, 1)) == (10, 2)


def test_an_asylum_household_with_a_permit_is_counted_once_and_leaves_its_place(book: Book) -> None:
    book.tell(*a_location("azc", {REGULAR: 10, "status_holder": 10}), a_household(), placed(), regrouped())
    book.tell(fact("couple_case", case="c1", municipality=HARDENBERG, on="2024-03-10", coupled_by="COA"))
    book.tell(housed(on="2024-04-01"))
    assert book.persons("azc", "status_holder", date(2024, 3, 31)) == (10, 2)
    assert book.persons("azc", "status_holder", date(2024, 4, 1)) == (10, 0)
    assert book.line(HARDENBERG, "status_holder", "2024-H1") == (0, 0, 0, 0, 2, -2)


def test_a_departure_recorded_late_was_not_known_before(book: Book) -> None:
    before = book.tell(*a_location(), a_household(), placed())
    book.tell(ended(on="2024-02-10"))
    assert book.persons("azc", REGULAR, date(2024, 3, 1), known_at=before) == (10, 2)
    assert book.persons("azc", REGULAR, date(2024, 3, 1)) == (10, 0)


def test_a_corrected_placement_follows_and_what_was_known_stays(book: Book) -> None:
    book.tell(*a_location(), *a_location("hotel", {"urgent_seeker": 5, REGULAR: 5}, deviation="both"), a_household())
    place = book.tell(placed())
    moved = book.tell(restated(place, {"location": "hotel", "from": "2024-02-15"}))
    back = book.tell(retracted(moved))
    on = date(2024, 2, 20)
    assert [book.persons("azc", REGULAR, on, at) for at in (place, moved, back)] == [(10, 2), (10, 0), (10, 2)]
    assert [book.persons("hotel", REGULAR, on, at) for at in (place, moved, back)] == [(5, 0), (5, 2), (5, 0)]
    assert book.persons("azc", REGULAR, date(2024, 2, 1), moved) == (10, 0)


def test_the_composition_tells_size_minors_and_language_and_no_name(book: Book) -> None:
    members = [{"person": "a"}, {"person": "b", "minor": False}, {"person": "c", "minor": True}]
    known = [{"person": "d", "minor": False}, {"person": "e", "minor": True}]
    for case, persons, language in (("c1", members, "ar"), ("c2", known, "uk")):
        book.do(
            "register_case",
            case=case,
            group=REGULAR,
            municipality=HARDENBERG,
            on="2024-01-01",
            members=persons,
            language=language,
        )
    book.tell(*a_location(units={"A1": 4}), placed("p1", "c1"), placed("p2", "c2", unit="A1"))
    assert book.composition("azc", date(2024, 2, 1)) == [
        {"case": "c1", "group": REGULAR, "size": 3, "minors": None, "language": "ar", "unit": None},
        {"case": "c2", "group": REGULAR, "size": 2, "minors": 1, "language": "uk", "unit": "A1"},
    ]
    assert book.composition("azc", date(2024, 1, 31)) == []


def test_the_composition_follows_who_joins_leaves_and_goes(book: Book) -> None:
    book.tell(*a_location(), a_household(), placed())
    book.tell(joined("p3", on="2024-03-01"), left("p1", on="2024-04-01"), closed(on="2024-05-01"))
    days = [date(2024, 2, 1), date(2024, 3, 1), date(2024, 4, 1), date(2024, 5, 1)]
    assert [[line["size"] for line in book.composition("azc", day)] for day in days] == [[2], [3], [2], []]


def test_a_location_of_several_groups_has_its_form_from_a_day_on(book: Book) -> None:
    """Flexible dwellings take others beside or after those who came first (policy 2.2)."""
    book.tell(*a_location("flat", {"status_holder": 4, "urgent_seeker": 6}, on="2024-01-01"))
    known = book.tell(a_household("c1", "p1", group="status_holder"), placed("pl1", "c1", "flat", "2024-02-01"))
    book.tell(fact("set_location_form", location="flat", form="conversion", from_="2024-03-01"))
    book.tell(fact("set_location_form", location="flat", form="flex", from_="2024-01-01"))
    asked = [(date(2024, 2, 1), None), (date(2024, 3, 1), None), (date(2024, 3, 1), known)]
    found = [book.ask(locations, day, at)[0] for day, at in asked]
    assert [line["form"] for line in found] == ["flex", "conversion", None]
    assert found[0] == {
        "location": "flat",
        "name": "flat",
        "form": "flex",
        "open_since": "2024-01-01",
        "groups": ["status_holder", "urgent_seeker"],
        "places": {"status_holder": 4, "urgent_seeker": 6},
        "occupied": 1,
    }
    assert book.check() == []
