"""Placements: who is where, from a day until a day, and what that may not break (policy 3.1; rules P1 to P4)."""

from typing import Any

import pytest
from pydantic import ValidationError

from domain.cases.placement import HouseholdPlaced, PlacementCorrected, PlacementEnded
from tests.domain.facts import (
    a_household,
    a_location,
    about,
    assessed,
    at_location,
    closed,
    decided,
    deviating,
    ended,
    having,
    housed,
    intended,
    joined,
    left,
    moves,
    occupied,
    opened,
    placed,
    regrouped,
    restated,
    retracted,
    studied,
    suggested,
)
from tests.domain.given import command, fact, given

PLACE: dict[str, Any] = {"placement": "pl1", "case": "c1", "location": "azc", "from_": "2024-02-01"}
READY = [*a_location(capacity={"asylum_regular": 3}), a_household()]


def place(**more: Any) -> HouseholdPlaced:
    """The event that placing as in ``PLACE`` records, with more fields."""
    fields = {name.rstrip("_"): value for name, value in PLACE.items()}
    return HouseholdPlaced.model_validate({**fields, **more})


# ---------------------------------------------------------------- placing


def test_a_household_is_placed_and_tagged_with_all_that_it_touches() -> None:
    [recorded] = given(*READY).when("place_household", **PLACE).then(place(occupancy=[at_location(2, "2024-02-01")]))
    assert recorded.tags == ["case:c1", "placement:pl1", "location:azc"]


def test_arrival_counts_and_departure_does_not() -> None:
    story = given(*READY, placed(until="2024-03-01"), anyhow=True).story
    assert [occupied(story, day) for day in ("2024-01-31", "2024-02-01", "2024-02-29", "2024-03-01")] == [0, 2, 2, 0]


def test_some_of_a_household_are_placed_by_name() -> None:
    given(*READY).when("place_household", **PLACE, persons=["p2"]).then(
        place(persons=["p2"], occupancy=[at_location(1, "2024-02-01")])
    )


def test_a_unit_is_counted_with_its_location() -> None:
    facts = [*a_location(units={"A1": 2}), a_household()]
    given(*facts).when("place_household", **PLACE, unit="A1").then(
        place(unit="A1", occupancy=[at_location(2, "2024-02-01", unit="A1")])
    )


def test_a_placement_begins_with_who_belongs_to_the_household_then() -> None:
    given(*READY, joined("p3", on="2024-02-05"), left("p1", on="2024-02-10"), anyhow=True).when(
        "place_household", **PLACE
    ).then(
        moves(
            at_location(2, "2024-02-01", "2024-02-05"),
            at_location(3, "2024-02-05", "2024-02-10"),
            at_location(2, "2024-02-10"),
        )
    )


def test_a_placement_recorded_late_ends_where_the_household_was_housed_or_its_case_closed() -> None:
    given(*READY, housed(on="2024-04-01"), anyhow=True).when("place_household", **PLACE).then(
        moves(at_location(2, "2024-02-01", "2024-04-01"))
    )
    given(*READY, closed(on="2024-05-01"), anyhow=True).when("place_household", **PLACE).then(
        moves(at_location(2, "2024-02-01", "2024-05-01"))
    )


def test_a_placement_over_a_change_of_group_arrives_in_the_group_of_its_first_day() -> None:
    given(*READY, regrouped(on="2024-03-01"), anyhow=True).when("place_household", **PLACE).then(
        place(
            occupancy=[
                at_location(2, "2024-02-01", "2024-03-01"),
                at_location(2, "2024-03-01", group="status_holder"),
            ]
        )
    )


# P1


def test_a_location_never_holds_more_persons_than_it_has_places() -> None:
    others = [a_household("c2", "p8", "p9"), placed("pl2", "c2")]
    facts = [*READY, *others]
    given(*facts, anyhow=True).when("place_household", **PLACE).then_refused(
        "P1", saying="On 2024-02-01 azc would hold 4 persons"
    )
    given(*facts, anyhow=True).when("place_household", **PLACE, deviation="frost").then(
        place(occupancy=[at_location(2, "2024-02-01")], deviation=deviating("P1", because="frost", of="case:c1"))
    )
    given(*facts, anyhow=True).when("place_household", **PLACE, deviation="frost", deviates=["P1"]).then(
        having(deviation=deviating("P1", because="frost", of="case:c1"))
    )
    given(*facts, anyhow=True).when("place_household", **PLACE, deviation="frost", deviates=["P3"]).then_refused("P1")


def test_the_last_bed_may_be_taken() -> None:
    given(*READY, a_household("c2", "p9"), placed("pl2", "c2"), anyhow=True).when("place_household", **PLACE).then(
        having(deviation=None)
    )


def test_every_day_that_a_stay_touches_is_looked_at_and_no_other() -> None:
    in_march = [a_household("c2", "p8", "p9"), placed("pl2", "c2", from_="2024-03-01", until="2024-03-05")]
    facts = [*READY, *in_march]
    given(*facts, anyhow=True).when("place_household", **PLACE, until="2024-03-01").then(having(deviation=None))
    given(*facts, anyhow=True).when("place_household", **PLACE, until="2024-03-02").then_refused(
        "P1", saying="On 2024-03-01"
    )
    given(*facts, anyhow=True).when("place_household", **{**PLACE, "from_": "2024-03-04"}).then_refused("P1")
    given(*facts, anyhow=True).when("place_household", **{**PLACE, "from_": "2024-03-05"}).then(having(deviation=None))
    given(*facts, anyhow=True).when("place_household", **PLACE).then_refused("P1")


def test_places_are_per_group() -> None:
    facts = [
        *a_location(capacity={"displaced_ukraine": 2, "labour_migrant": 2}),
        a_household("c2", "p8", "p9", group="labour_migrant"),
        placed("pl2", "c2"),
        a_household(group="displaced_ukraine"),
    ]
    given(*facts, anyhow=True).when("place_household", **PLACE).then(having(deviation=None))
    given(*facts, a_household("c3", "p7", group="labour_migrant"), anyhow=True).when(
        "place_household", **{**PLACE, "case": "c3"}
    ).then_refused("P1", saying="labour_migrant")


def test_a_later_change_of_capacity_is_looked_at_too() -> None:
    fewer = fact("change_capacity", location="azc", on="2024-05-01", group="asylum_regular", places=1, reason="fire")
    given(*READY, fewer).when("place_household", **PLACE).then_refused("P1", saying="On 2024-05-01")
    given(*READY, fewer).when("place_household", **PLACE, until="2024-05-01").then(having(deviation=None))


def test_a_unit_never_holds_more_persons_than_it_has_places() -> None:
    facts = [*a_location(units={"A1": 1, "A2": 4}), a_household()]
    given(*facts).when("place_household", **PLACE, unit="A1").then_refused("P1", saying="unit A1 of azc")
    given(*facts).when("place_household", **PLACE, unit="A2").then(having(deviation=None))
    given(*facts).when("place_household", **PLACE, unit="A9").then_refused("P1", saying="it has 0 places")


def test_where_units_are_not_counted_any_unit_will_do() -> None:
    given(*READY).when("place_household", **PLACE, unit="attic").then(having(deviation=None))


def test_a_group_that_is_decided_for_but_has_no_places_has_none() -> None:
    facts = [
        suggested(groups=("displaced_ukraine", "labour_migrant")),
        assessed(),
        intended(),
        studied(),
        decided(body="college", capacity={"displaced_ukraine": 5, "labour_migrant": 5}),
        opened(capacity={"displaced_ukraine": 5}),
        a_household(group="labour_migrant"),
    ]
    given(*facts).when("place_household", **PLACE).then_refused("P1", saying="it has 0 places")


# P3


def test_a_household_is_placed_only_where_it_is_open_on_every_day() -> None:
    shut = fact("close_location", location="azc", on="2024-05-01", reason="end of lease")
    for days_ in ({"from_": "2023-12-31"}, {}, {"from_": "2024-05-01"}, {"from_": "2024-04-30"}):
        given(*READY, shut).when("place_household", **{**PLACE, **days_}).then_refused("P3", saying="is not open on")
    given(*READY, shut).when("place_household", **PLACE, until="2024-05-01").then(having(deviation=None))
    given(*READY, shut).when("place_household", **PLACE, deviation="no other place").then(
        having(deviation=deviating("P3", because="no other place", of="case:c1"))
    )
    given(*READY, shut).when("place_household", **PLACE, deviation="x", deviates=["P1"]).then_refused("P3")


def test_a_household_is_placed_only_where_its_group_is_decided_for() -> None:
    facts = [*a_location(), a_household(group="displaced_ukraine")]
    given(*facts).when("place_household", **PLACE).then_refused("P3", saying="is not decided for displaced_ukraine")
    given(*facts).when("place_household", **PLACE, deviation="emergency").then(
        place(
            occupancy=[at_location(2, "2024-02-01", group="displaced_ukraine")], deviation=deviating("P3", of="case:c1")
        )
    )


def test_a_location_is_decided_for_a_group_from_the_day_of_that_decision_on() -> None:
    facts = [
        *a_location(capacity={"displaced_ukraine": 5}),
        decided(body="college", capacity={"labour_migrant": 5}, at="2024-03-01T10:00"),
        fact("change_capacity", location="azc", on="2024-03-01", group="labour_migrant", places=5, reason="decided"),
        a_household(group="labour_migrant"),
    ]
    given(*facts).when("place_household", **PLACE).then_refused("P3", saying="not decided for labour_migrant")
    given(*facts).when("place_household", **{**PLACE, "from_": "2024-03-01"}).then(having(deviation=None))


def test_a_location_opened_without_a_decision_takes_the_groups_that_it_was_opened_for() -> None:
    """That it opened so stands in the record as a deviation of its own."""
    facts = [suggested(), opened(deviation="in a hurry"), a_household()]
    given(*facts).when("place_household", **PLACE).then(having(deviation=None))
    given(*facts[:2], a_household(group="labour_migrant")).when("place_household", **PLACE).then_refused("P3")


def test_a_rejected_location_takes_nobody() -> None:
    facts = [suggested(), assessed(), intended(), studied(), decided(approved=False), a_household()]
    given(*facts).when("place_household", **PLACE).then_refused("P3")


def test_both_rules_broken_are_both_recorded_and_both_needed() -> None:
    shut = fact("close_location", location="azc", on="2024-05-01", reason="r")
    facts = [*a_location(capacity={"asylum_regular": 1}), shut, a_household()]
    given(*facts).when("place_household", **PLACE).then_refused("P1", "P3")
    given(*facts).when("place_household", **PLACE, deviation="emergency").then(
        having(deviation=deviating("P1", "P3", of="case:c1"))
    )
    given(*facts).when("place_household", **PLACE, deviation="emergency", deviates=["P1"]).then_refused("P3")
    given(*facts).when("place_household", **PLACE, deviation="emergency", deviates=["P1", "P3", "L1"]).then(
        having(deviation=deviating("P1", "P3", of="case:c1"))
    )


# P2 and what else cannot be true


def test_a_person_is_in_one_place_on_a_day() -> None:
    facts = [*READY, *a_location("hof"), placed("pl0", location="hof", until="2024-03-01")]
    for more in ({}, {"deviation": "they commute"}):
        given(*facts, anyhow=True).when("place_household", **PLACE, **more).then_refused(
            "P2", saying="Person p1 would be in two places on 2024-02-01"
        )
    given(*facts, anyhow=True).when("place_household", **{**PLACE, "from_": "2024-02-29"}).then_refused("P2")
    given(*facts, anyhow=True).when("place_household", **{**PLACE, "from_": "2024-03-01"}).then(having(case="c1"))
    given(*facts, anyhow=True).when("place_household", **{**PLACE, "from_": "2024-01-01"}).then_refused("P2")
    given(*facts, anyhow=True).when("place_household", **{**PLACE, "from_": "2024-01-01"}, until="2024-02-01").then(
        having(case="c1")
    )


def test_nor_twice_in_the_same_place() -> None:
    given(*READY, placed("pl0", from_="2024-02-15"), anyhow=True).when("place_household", **PLACE).then_refused("P2")


def test_one_person_of_two_may_be_elsewhere() -> None:
    given(*READY, *a_location("hof"), placed("pl0", location="hof", persons=["p1"]), anyhow=True).when(
        "place_household", **PLACE, persons=["p2"]
    ).then(moves(at_location(1, "2024-02-01")))


def test_a_placement_id_is_used_once_in_all_cases() -> None:
    facts = [*READY, a_household("c2", "p9"), placed("pl1", "c2")]
    given(*facts, anyhow=True).when("place_household", **PLACE, deviation="x").then_refused(
        saying="Placement pl1 exists already"
    )


def test_only_a_known_household_is_placed_at_a_known_location() -> None:
    given(*a_location()).when("place_household", **PLACE).then_refused(saying="Case c1 is not known")
    given(a_household(), anyhow=True).when("place_household", **PLACE).then_refused(saying="Location azc is not known")


def test_a_stay_does_not_end_before_it_starts_and_has_a_day_in_it() -> None:
    for more in ({}, {"deviation": "x"}):
        given(*READY).when("place_household", **PLACE, until="2024-01-31", **more).then_refused(
            "P4", saying="A stay from 2024-02-01 cannot end on 2024-01-31"
        )
    given(*READY).when("place_household", **PLACE, until="2024-02-01").then_refused(saying="has no day in it")
    given(*READY).when("place_household", **PLACE, until="2024-02-02").then(
        moves(at_location(2, "2024-02-01", "2024-02-02"))
    )


def test_only_persons_of_the_household_are_placed_with_it() -> None:
    given(*READY).when("place_household", **PLACE, persons=["p1", "p9"]).then_refused(saying="p9 not in the household")
    given(*READY).when("place_household", **PLACE, persons=["p1", "p1"]).then_refused(saying="named twice")
    with pytest.raises(ValidationError):
        command("place_household", **PLACE, persons=[])


def test_nobody_is_placed_after_the_case_was_closed() -> None:
    given(*READY, closed(on="2024-02-01"), anyhow=True).when("place_household", **PLACE).then_refused(
        saying="was closed on 2024-02-01"
    )


# ---------------------------------------------------------------- ending

END = {"placement": "pl1", "on": "2024-03-01"}


def test_a_placement_ends_on_the_day_of_departure() -> None:
    [recorded] = (
        given(*READY, placed(), anyhow=True)
        .when("end_placement", **END, reason="moved to Zwolle")
        .then(
            PlacementEnded(
                **END,
                case="c1",
                reason=about("case:c1", "moved to Zwolle"),
                occupancy=[at_location(-2, "2024-03-01")],
            )
        )
    )
    assert recorded.tags == ["case:c1", "placement:pl1", "location:azc"]


def test_a_placement_may_end_sooner_or_later_than_was_planned() -> None:
    planned = [*READY, placed(until="2024-06-01")]
    given(*planned, anyhow=True).when("end_placement", **END, reason="r").then(
        moves(at_location(-2, "2024-03-01", "2024-06-01"))
    )
    given(*planned, anyhow=True).when("end_placement", **{**END, "on": "2024-07-01"}, reason="r").then(
        moves(at_location(2, "2024-06-01", "2024-07-01"))
    )


def test_staying_longer_than_was_planned_is_checked_like_an_arrival() -> None:
    facts = [
        *READY,
        placed(until="2024-06-01"),
        a_household("c2", "p8", "p9"),
        placed("pl2", "c2", from_="2024-06-01"),
    ]
    end = {**END, "on": "2024-07-01", "reason": "r"}
    given(*facts, anyhow=True).when("end_placement", **end).then_refused("P1", saying="On 2024-06-01")
    given(*facts, anyhow=True).when("end_placement", **end, deviation="emergency").then(
        having(deviation=deviating("P1", of="case:c1"))
    )
    given(*facts, anyhow=True).when("end_placement", **end, deviation="x", deviates=["P3"]).then_refused("P1")
    shut = fact("close_location", location="azc", on="2024-06-15", reason="r")
    given(*facts[:-2], shut, anyhow=True).when("end_placement", **end).then_refused("P3")


def test_a_placement_may_end_on_the_day_it_began_but_not_before() -> None:
    given(*READY, placed(), anyhow=True).when("end_placement", **{**END, "on": "2024-02-01"}, reason="r").then(
        moves(at_location(-2, "2024-02-01"))
    )
    given(*READY, placed(), anyhow=True).when("end_placement", **{**END, "on": "2024-01-31"}, reason="r").then_refused(
        "P4"
    )


def test_a_placement_ends_once_and_only_when_it_is_known() -> None:
    given(*READY, placed(), ended(on="2024-02-15"), anyhow=True).when("end_placement", **END, reason="r").then_refused(
        saying="ended on 2024-02-15; correct it"
    )
    given().when("end_placement", **END, reason="r").then_refused(saying="Placement pl1 is not known")
    given(*READY, placed(), retracted(8), anyhow=True).when("end_placement", **END, reason="r").then_refused(
        saying="Placement pl1 is not known"
    )


# ---------------------------------------------------------------- correcting


def correct(*facts: Any, **fields: Any) -> Any:
    return given(*READY, placed(), *facts, anyhow=True).when("correct_placement", placement="pl1", reason="r", **fields)


def test_the_days_of_a_placement_are_corrected() -> None:
    fields = {"placement": "pl1", "from": "2024-02-10", "until": "2024-05-01"}
    [recorded] = correct(from_="2024-02-10", until="2024-05-01").then(
        PlacementCorrected(
            **fields,
            case="c1",
            reason=about("case:c1", "r"),
            occupancy=[at_location(-2, "2024-02-01", "2024-02-10"), at_location(-2, "2024-05-01")],
        )
    )
    assert recorded.tags == ["case:c1", "placement:pl1", "location:azc"]


def test_an_earlier_arrival_adds_days() -> None:
    correct(from_="2024-01-05").then(moves(at_location(2, "2024-01-05", "2024-02-01")))


def test_the_location_of_a_placement_is_corrected_and_both_are_tagged() -> None:
    [recorded] = correct(*a_location("hof"), location="hof").then(
        moves(at_location(-2, "2024-02-01"), at_location(2, "2024-02-01", location="hof"))
    )
    assert set(recorded.tags) == {"case:c1", "placement:pl1", "location:azc", "location:hof"}


def test_the_unit_of_a_placement_is_corrected_and_its_location_stays_as_full() -> None:
    correct(unit="A2").then(moves(at_location(-2, "2024-02-01"), at_location(2, "2024-02-01", unit="A2")))
    story = given(
        *a_location(units={"A1": 2, "A2": 2}, capacity={"asylum_regular": 2}),
        a_household(),
        placed(unit="A1"),
        anyhow=True,
    )
    story.when("correct_placement", placement="pl1", reason="r", unit="A2").then(having(deviation=None))
    story.when("correct_placement", placement="pl1", reason="r", unit="A3").then_refused("P1", saying="unit A3")


def test_a_corrected_placement_is_checked_like_an_arrival() -> None:
    others = [a_household("c2", "p8", "p9"), placed("pl2", "c2", from_="2024-01-10", until="2024-02-01")]
    correct(*others, from_="2024-01-31").then_refused("P1", saying="On 2024-01-31")
    correct(*others, from_="2024-01-31", deviation="emergency").then(having(deviation=deviating("P1", of="case:c1")))
    correct(*others, from_="2024-01-31", deviation="x", deviates=["P3"]).then_refused("P1")
    correct(from_="2023-12-31").then_refused("P3")
    correct(from_="2023-12-31", deviation="emergency", deviates=["P3"]).then(
        having(deviation=deviating("P3", of="case:c1"))
    )
    correct(*a_location("hof", {"displaced_ukraine": 9}), location="hof").then_refused("P3")


def test_moving_within_a_location_that_is_over_full_breaks_nothing_anew() -> None:
    over = [a_household("c2", "p8", "p9"), placed("pl2", "c2", deviation="frost")]
    correct(*over, unit="A2").then(having(deviation=None))
    correct(*over, until="2024-05-01").then(having(deviation=None))


def test_a_corrected_placement_does_not_put_anybody_in_two_places() -> None:
    earlier = [*a_location("hof"), placed("pl0", location="hof", from_="2024-01-05", until="2024-02-01")]
    correct(*earlier, from_="2024-01-31").then_refused("P2")
    correct(*earlier, from_="2024-01-31", deviation="x").then_refused("P2")


def test_a_corrected_placement_does_not_end_before_it_starts() -> None:
    correct(until="2024-01-31").then_refused("P4")
    correct(ended(on="2024-03-01"), from_="2024-03-02").then_refused("P4")
    correct(from_="2024-03-02", until="2024-03-01", deviation="x").then_refused("P4")


def test_a_correction_of_a_placement_says_what_was_wrong() -> None:
    correct().then_refused(saying="Nothing to correct")


def test_a_placement_is_corrected_only_when_it_is_known_and_to_a_known_location() -> None:
    given().when("correct_placement", placement="pl1", reason="r", unit="A").then_refused(saying="pl1 is not known")
    correct(location="hof").then_refused(saying="Location hof is not known")


def test_an_ended_placement_may_be_corrected() -> None:
    correct(ended(on="2024-03-01"), until="2024-02-20").then(moves(at_location(-2, "2024-02-20", "2024-03-01")))


def test_two_corrections_add_up() -> None:
    first = fact("correct_placement", placement="pl1", reason="r", from_="2024-02-10")
    correct(first, until="2024-05-01").then(moves(at_location(-2, "2024-05-01")))


# ---------------------------------------------------------------- retracting and restating

PLACED_AT = 8
BEYOND = [*READY, placed()]


def test_a_retracted_placement_was_never_there() -> None:
    [recorded] = (
        given(*BEYOND, anyhow=True)
        .when("retract", position=PLACED_AT, reason="r")
        .then(moves(at_location(-2, "2024-02-01")))
    )
    assert recorded.tags == ["case:c1", "placement:pl1", "location:azc", "event:8"]


def test_a_placement_that_stands_again_is_checked_like_an_arrival() -> None:
    others = [retracted(PLACED_AT), a_household("c2", "p8", "p9"), placed("pl2", "c2")]
    given(*BEYOND, *others, anyhow=True).when("retract", position=9, reason="r").then_refused("P1")
    given(*BEYOND, *others, anyhow=True).when("retract", position=9, reason="r", deviation="emergency").then(
        having(deviation=deviating("P1", of="case:c1"))
    )
    given(*BEYOND, *others, anyhow=True).when(
        "retract", position=9, reason="r", deviation="x", deviates=["L1"]
    ).then_refused("P1")


def test_a_placement_whose_id_was_given_away_does_not_stand_again() -> None:
    for other in (placed(from_="2024-06-01"), placed(case="c2")):
        given(*BEYOND, a_household("c2", "p9"), retracted(PLACED_AT), other, anyhow=True).when(
            "retract", position=10, reason="r"
        ).then_refused(saying="Placement pl1 exists already")


def test_a_restated_placement_moves_to_its_real_days_persons_unit_and_location() -> None:
    given(*BEYOND, anyhow=True).when(
        "restate", position=PLACED_AT, reason="r", fields={"from": "2024-02-05", "persons": ["p1"]}
    ).then(moves(at_location(-2, "2024-02-01", "2024-02-05"), at_location(-1, "2024-02-05")))
    [recorded] = (
        given(*BEYOND, *a_location("hof"), anyhow=True)
        .when("restate", position=PLACED_AT, reason="r", fields={"location": "hof"})
        .then(moves(at_location(-2, "2024-02-01"), at_location(2, "2024-02-01", location="hof")))
    )
    assert set(recorded.tags) >= {"location:azc", "location:hof"}
    given(*BEYOND, anyhow=True).when(
        "restate", position=PLACED_AT, reason="r", fields={"location": "hof"}
    ).then_refused(saying="Location hof is not known")


def test_a_restated_end_is_that_of_the_placement() -> None:
    facts = [*BEYOND, ended(on="2024-03-01")]
    given(*facts, anyhow=True).when("restate", position=9, reason="r", fields={"on": "2024-02-20"}).then(
        moves(at_location(-2, "2024-02-20", "2024-03-01"))
    )
    given(*facts, anyhow=True).when("restate", position=9, reason="r", fields={"on": "2024-01-20"}).then_refused("P4")
    given(*facts, anyhow=True).when("retract", position=9, reason="r").then(moves(at_location(2, "2024-03-01")))


def test_a_retracted_or_restated_correction_of_a_placement_follows_as_well() -> None:
    facts = [*BEYOND, fact("correct_placement", placement="pl1", reason="r", from_="2024-02-10")]
    given(*facts, anyhow=True).when("retract", position=9, reason="r").then(
        moves(at_location(2, "2024-02-01", "2024-02-10"))
    )
    given(*facts, anyhow=True).when("restate", position=9, reason="r", fields={"from": "2024-02-09"}).then(
        moves(at_location(2, "2024-02-09", "2024-02-10"))
    )


def test_a_retracted_end_does_not_put_anybody_in_two_places() -> None:
    facts = [*BEYOND, ended(on="2024-03-01"), *a_location("hof"), placed("pl2", location="hof", from_="2024-03-05")]
    given(*facts, anyhow=True).when("retract", position=9, reason="r").then_refused("P2", saying="on 2024-03-05")


def test_a_stay_that_proves_longer_after_a_change_of_group_is_no_arrival_of_that_group() -> None:
    """A household with a permit stays on where it arrived as asylum seekers: its housing came later than was known."""
    facts = [*BEYOND, regrouped(on="2024-03-01"), housed(on="2024-04-01")]
    given(*facts, anyhow=True).when("retract", position=10, reason="r").then(having(deviation=None))
    given(*facts, anyhow=True).when("restate", position=10, reason="r", fields={"on": "2024-05-01"}).then(
        having(deviation=None)
    )


def test_but_where_the_location_has_closed_it_is_looked_at() -> None:
    shut = fact("close_location", location="azc", on="2024-04-10", reason="r")
    facts = [*BEYOND, regrouped(on="2024-03-01"), housed(on="2024-04-01"), shut]
    given(*facts, anyhow=True).when("retract", position=10, reason="r").then_refused("P3", saying="on 2024-04-10")


def test_placing_anew_after_a_change_of_group_is_an_arrival_of_that_group() -> None:
    facts = [*BEYOND, ended(on="2024-02-20"), regrouped(on="2024-03-01")]
    given(*facts, anyhow=True).when(
        "place_household", placement="pl2", case="c1", location="azc", from_="2024-03-05"
    ).then_refused("P3", saying="not decided for status_holder")


def test_a_restated_joining_leaving_or_registering_moves_the_stay() -> None:
    facts = [*BEYOND, joined("p3", on="2024-03-01"), left("p1", on="2024-04-01")]
    given(*facts, anyhow=True).when("restate", position=9, reason="r", fields={"on": "2024-03-10"}).then(
        moves(at_location(-1, "2024-03-01", "2024-03-10"))
    )
    given(*facts, anyhow=True).when("restate", position=10, reason="r", fields={"on": "2024-03-20"}).then(
        moves(at_location(-1, "2024-03-20", "2024-04-01"))
    )
    members = [{"person": "p1"}, {"person": "p2"}, {"person": "p4"}]
    given(*facts, anyhow=True).when("restate", position=7, reason="r", fields={"members": members}).then_refused("P1")
    given(*facts[:-2], anyhow=True).when("restate", position=7, reason="r", fields={"members": members}).then(
        moves(at_location(1, "2024-02-01"))
    )
    given(*BEYOND, anyhow=True).when("restate", position=7, reason="r", fields={"group": "asylum_emergency"}).then(
        moves(at_location(2, "2024-02-01", group="asylum_emergency"), at_location(-2, "2024-02-01"))
    )


def test_a_restated_or_retracted_closing_of_a_case_moves_the_end_of_its_stays() -> None:
    facts = [*BEYOND, closed(on="2024-06-01")]
    given(*facts, anyhow=True).when("restate", position=9, reason="r", fields={"on": "2024-05-01"}).then(
        moves(at_location(-2, "2024-05-01", "2024-06-01"))
    )
    given(*facts, anyhow=True).when("retract", position=9, reason="r").then(moves(at_location(2, "2024-06-01")))


def test_three_corrections_of_one_placement_leave_what_the_last_says() -> None:
    story = given(
        *BEYOND,
        restated(PLACED_AT, {"from": "2024-02-05"}),
        restated(PLACED_AT, {"until": "2024-03-01"}),
        retracted(9),
        anyhow=True,
    ).story
    assert [occupied(story, day) for day in ("2024-02-01", "2024-02-29", "2024-03-01")] == [2, 2, 0]
