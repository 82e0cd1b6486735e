"""Locations: the fixed pattern, who decides, how many places there are, and closing (policy 3.1, 3.3; L1, L5, L6)."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from pydantic import ValidationError

from domain.kernel.published import competent_bodies
from domain.kernel.vocabulary import Body, Document, Group
from domain.locations.location import (
    CapacityChanged,
    FinalDecisionTaken,
    IntendedDecisionTaken,
    LocationAssessed,
    LocationClosed,
    LocationOpened,
    LocationSuggested,
    StudyConcluded,
)
from domain.states.site import Site, SiteView
from tests.domain.facts import (
    a_household,
    a_location,
    assessed,
    closed,
    decided,
    deviating,
    ended,
    having,
    intended,
    opened,
    placed,
    retracted,
    studied,
    suggested,
)
from tests.domain.given import command, fact, given

AZC = "azc"


def site(*facts: Any, location: str = AZC) -> Site:
    """The location as these facts make it."""
    view = SiteView(location)
    given(*facts, anyhow=True).story.fold(view)
    return view.now()


# ---------------------------------------------------------------- suggesting

SUGGEST: dict[str, Any] = {
    "location": AZC,
    "name": "AZC Heemserveen",
    "suggested_by": "owner",
    "groups": ["asylum_regular"],
    "on": "2023-01-09",
}


def test_a_location_is_suggested_and_known_from_then_on() -> None:
    [recorded] = (
        given()
        .when("suggest_location", **SUGGEST, address="Dorpsweg 1")
        .then(LocationSuggested(**SUGGEST, address="Dorpsweg 1"))
    )
    assert recorded.tags == ["location:azc"]


def test_a_location_id_is_used_once_until_it_never_was() -> None:
    for more in ({}, {"deviation": "x"}):
        given(suggested()).when("suggest_location", **SUGGEST, **more).then_refused(saying="Location azc exists")
    given(suggested(), retracted(1)).when("suggest_location", **SUGGEST).then(having(name="AZC Heemserveen"))


def test_a_location_is_suggested_for_some_group() -> None:
    with pytest.raises(ValidationError):
        command("suggest_location", **{**SUGGEST, "groups": []})


# ---------------------------------------------------------------- the pattern, step by step (L1)

ASSESS = {"location": AZC, "suitable": True, "grounds": "owner agrees", "at": "2023-02-01T10:00"}
INTEND: dict[str, Any] = {"location": AZC, "body": "college", "at": "2023-02-01T11:00", "document": "B-1"}
STUDY = {"location": AZC, "on": "2023-03-01", "findings": "fit"}
DECIDE: dict[str, Any] = {
    "location": AZC,
    "body": "council",
    "approved": True,
    "capacity": {"asylum_regular": 10},
    "at": "2023-04-03T20:00",
    "document": "R-1",
}
OPEN: dict[str, Any] = {"location": AZC, "on": "2024-01-01", "capacity": {"asylum_regular": 10}}

STEPS: list[tuple[str, dict[str, Any], Any]] = [
    ("assess_location", ASSESS, LocationAssessed(**ASSESS)),
    ("take_intended_decision", INTEND, IntendedDecisionTaken(**INTEND)),
    ("conclude_study", STUDY, StudyConcluded(**STUDY)),
    ("take_final_decision", DECIDE, FinalDecisionTaken(**DECIDE)),
    ("open_location", OPEN, LocationOpened(**OPEN)),
]
BY_NAME = {name: (fields, event) for name, fields, event in STEPS}


@pytest.mark.parametrize("step", range(len(STEPS)), ids=[name for name, *_ in STEPS])
def test_each_step_in_its_turn_is_recorded_whole(step: int) -> None:
    name, fields, event = STEPS[step]
    before = [suggested(), *(fact(name, **fields) for name, fields, _ in STEPS[:step])]
    [recorded] = given(*before).when(name, **fields).then(event)
    assert recorded.tags == ["location:azc"]


@pytest.mark.parametrize("step", range(1, len(STEPS)), ids=[name for name, *_ in STEPS[1:]])
def test_a_step_whose_turn_it_is_not_breaks_l1_and_may_deviate(step: int) -> None:
    name, fields, event = STEPS[step]
    before = [suggested()]
    given(*before).when(name, **fields).then_refused("L1")
    given(*before).when(name, **fields, deviation="emergency").then(
        event.model_copy(update={"deviation": deviating("L1")})
    )
    given(*before).when(name, **fields, deviation="x", deviates=["L1"]).then(
        having(deviation=deviating("L1", because="x"))
    )
    given(*before).when(name, **fields, deviation="x", deviates=["L2", "P1"]).then_refused("L1")


@pytest.mark.parametrize("name", [name for name, *_ in STEPS])
def test_a_step_is_taken_at_a_known_location(name: str) -> None:
    fields, _ = BY_NAME[name]
    for more in ({}, {"deviation": "x"}):
        given().when(name, **fields, **more).then_refused(saying="Location azc is not known")
    given(suggested(), retracted(1)).when(name, **fields).then_refused(saying="Location azc is not known")


def test_a_location_is_assessed_once_it_was_suggested() -> None:
    given(suggested(on="2023-02-02")).when("assess_location", **ASSESS).then_refused("L1", saying="was not suggested")
    given(suggested(on="2023-02-02")).when("assess_location", **ASSESS, deviation="emergency").then(
        having(deviation=deviating("L1"))
    )
    given(suggested(on="2023-02-01")).when("assess_location", **ASSESS).then(having(deviation=None))


def test_the_intended_decision_comes_not_a_second_before_the_location_is_found_suitable() -> None:
    facts = [suggested(), assessed(at="2023-02-01T11:00:00")]
    given(*facts).when("take_intended_decision", **{**INTEND, "at": "2023-02-01T10:59:59"}).then_refused("L1")
    given(*facts).when("take_intended_decision", **INTEND).then(having(deviation=None))


def test_the_intended_decision_is_about_a_location_that_was_found_suitable_last() -> None:
    unfit = assessed(suitable=False, at="2023-02-01T10:30")
    given(suggested(), unfit).when("take_intended_decision", **INTEND).then_refused("L1", saying="not found suitable")
    given(suggested(), assessed(), unfit).when("take_intended_decision", **INTEND).then_refused("L1")
    given(suggested(), unfit, assessed(at="2023-02-01T10:45")).when("take_intended_decision", **INTEND).then(
        having(deviation=None)
    )


def test_a_step_may_be_taken_on_the_day_of_the_step_before_it() -> None:
    facts = [suggested(), assessed(), intended(at="2023-03-01T23:59")]
    given(*facts).when("conclude_study", **STUDY).then(having(deviation=None))
    given(*facts).when("conclude_study", **{**STUDY, "on": "2023-02-28"}).then_refused("L1")
    given(*facts, studied(on="2023-04-03")).when("take_final_decision", **DECIDE).then(having(deviation=None))
    given(*facts, studied(on="2023-04-04")).when("take_final_decision", **DECIDE).then_refused("L1")
    given(*facts, studied(), decided(at="2024-01-01T23:00")).when("open_location", **OPEN).then(having(deviation=None))
    given(*facts, studied(), decided(at="2024-01-02T00:00")).when("open_location", **OPEN).then_refused("L1")


def test_a_location_opens_only_after_a_decision_in_its_favour() -> None:
    facts = [suggested(), assessed(), intended(), studied()]
    rejected = decided(approved=False)
    given(*facts, rejected).when("open_location", **OPEN).then_refused("L1", saying="in favour of azc")
    given(*facts, rejected, decided(at="2023-06-01T20:00")).when("open_location", **OPEN).then(having(deviation=None))
    given(*facts, decided(), decided(approved=False, at="2023-06-01T20:00")).when("open_location", **OPEN).then_refused(
        "L1"
    )


# ---------------------------------------------------------------- who decides (L5)


def final(groups: tuple[str, ...], body: str, at: str, **more: Any) -> Any:
    before = [suggested(groups=groups), assessed(), intended(), studied()]
    capacity = {} if more.pop("without_places", False) else dict.fromkeys(groups, 5)
    return given(*before).when(
        "take_final_decision", **{**DECIDE, "body": body, "at": at, "capacity": capacity, **more}
    )


@pytest.mark.parametrize(
    ("at", "body", "allowed"),
    [
        ("2023-06-01T10:00", "mayor", True),
        ("2024-06-30T23:59", "mayor", True),
        ("2024-07-01T00:00", "mayor", False),
        ("2024-06-30T22:30+00:00", "mayor", False),
        ("2024-06-30T23:30+02:00", "mayor", True),
        ("2024-06-30T10:00", "college", True),
        ("2024-07-01T10:00", "college", True),
        ("2024-06-30T10:00", "council", False),
        ("2024-07-01T10:00", "council", False),
    ],
)
def test_about_displaced_people_the_mayor_decides_until_the_last_day_of_june_2024_and_the_college_always(
    at: str, body: str, allowed: bool
) -> None:
    decision = final(("displaced_ukraine",), body, at)
    if allowed:
        decision.then(having(deviation=None))
    else:
        decision.then_refused("L5", saying="competent")


@pytest.mark.parametrize("at", ["2023-04-03T20:00", "2024-06-30T10:00", "2024-07-01T10:00", "2026-01-01T10:00"])
def test_about_regular_asylum_only_the_council_decides(at: str) -> None:
    final(("asylum_regular",), "council", at).then(having(deviation=None))
    final(("asylum_regular",), "college", at).then_refused("L5")
    final(("asylum_regular",), "mayor", at).then_refused("L5")


@pytest.mark.parametrize("group", sorted(set(Group) - {Group.ASYLUM_REGULAR, Group.DISPLACED_UKRAINE}))
def test_about_every_other_group_the_college_decides(group: Group) -> None:
    final((group,), "college", "2024-03-01T10:00").then(having(deviation=None))
    final((group,), "council", "2024-03-01T10:00").then_refused("L5")
    final((group,), "mayor", "2024-03-01T10:00").then_refused("L5")


def test_another_body_may_decide_with_a_deviation() -> None:
    final(("asylum_regular",), "college", "2024-03-01T10:00", deviation="emergency").then(
        having(deviation=deviating("L5"))
    )
    final(("asylum_regular",), "college", "2024-03-01T10:00", deviation="x", deviates=["L1"]).then_refused("L5")


def test_a_step_out_of_its_turn_by_the_wrong_body_breaks_both_rules() -> None:
    given(suggested()).when("take_final_decision", **{**DECIDE, "body": "mayor"}).then_refused("L1", "L5")
    given(suggested()).when("take_final_decision", **{**DECIDE, "body": "mayor"}, deviation="emergency").then(
        having(deviation=deviating("L1", "L5"))
    )
    given(suggested()).when(
        "take_final_decision", **{**DECIDE, "body": "mayor"}, deviation="x", deviates=["L5"]
    ).then_refused("L1")


def test_each_group_that_is_decided_on_is_looked_at() -> None:
    both = ("asylum_regular", "labour_migrant")
    final(both, "council", "2024-03-01T10:00").then_refused("L5", saying="labour_migrant")
    final(both, "college", "2024-03-01T10:00").then_refused("L5", saying="asylum_regular")


def test_a_rejection_without_places_is_about_the_groups_that_the_location_was_suggested_for() -> None:
    final(("asylum_regular",), "college", "2024-03-01T10:00", approved=False, without_places=True).then_refused("L5")
    final(("asylum_regular",), "council", "2024-03-01T10:00", approved=False, without_places=True).then(
        having(approved=False, capacity={})
    )


def test_every_group_has_somebody_who_decides_about_it_on_every_day() -> None:
    for group in Group:
        for day in (date(1900, 1, 1), date(2024, 6, 30), date(2024, 7, 1), date(2199, 12, 31)):
            assert competent_bodies(group, day)


def test_the_legal_basis_of_a_final_decision_is_recorded() -> None:
    final(("asylum_regular",), "council", "2024-03-01T10:00", legal_basis="Gemeentewet, art. 147").then(
        having(legal_basis="Gemeentewet, art. 147")
    )


@pytest.mark.parametrize(
    ("groups", "at", "body", "allowed"),
    [
        (("asylum_regular",), "2024-06-01T10:00", "college", True),
        (("asylum_regular",), "2024-06-01T10:00", "council", False),
        (("asylum_regular",), "2024-06-01T10:00", "mayor", False),
        (("displaced_ukraine",), "2024-06-30T10:00", "college", True),
        (("displaced_ukraine",), "2024-06-30T10:00", "mayor", True),
        (("displaced_ukraine",), "2024-07-01T10:00", "mayor", False),
        (("displaced_ukraine",), "2024-07-01T10:00", "college", True),
        (("displaced_ukraine",), "2024-06-30T10:00", "council", False),
        (("displaced_ukraine", "labour_migrant"), "2024-06-30T10:00", "mayor", False),
    ],
)
def test_the_intended_decision_is_the_colleges_and_the_mayors_where_the_mayor_may_decide(
    groups: tuple[str, ...], at: str, body: str, allowed: bool
) -> None:
    decision = given(suggested(groups=groups), assessed()).when(
        "take_intended_decision", **{**INTEND, "at": at, "body": body}
    )
    if allowed:
        decision.then(having(deviation=None))
    else:
        decision.then_refused("L5", saying="intended decision is not the")


def test_an_intended_decision_by_another_body_may_deviate() -> None:
    wrong = {**INTEND, "body": "council"}
    given(suggested(), assessed()).when("take_intended_decision", **wrong, deviation="emergency").then(
        having(deviation=deviating("L5"))
    )
    given(suggested(), assessed()).when("take_intended_decision", **wrong, deviation="x", deviates=["L1"]).then_refused(
        "L5"
    )


# ---------------------------------------------------------------- documents (L6)


def test_a_document_is_its_number_or_more() -> None:
    digest = "a" * 64
    whole = {"number": "B-1", "date": "2023-02-01", "sha256": digest}
    facts = [suggested(), assessed()]
    given(*facts).when("take_intended_decision", **INTEND).then(having(document=Document(number="B-1")))
    given(*facts).when("take_intended_decision", **{**INTEND, "document": whole}).then(
        having(document=Document(number="B-1", date="2023-02-01", sha256=digest))
    )


# ---------------------------------------------------------------- opening

AGREED = [suggested(), assessed(), intended(), studied(), decided()]


def test_a_location_opens_with_its_places_and_units() -> None:
    given(*AGREED).when("open_location", **OPEN, units={"A1": 4, "A2": 6}).then(
        LocationOpened(**OPEN, units={"A1": 4, "A2": 6})
    )


def test_a_location_does_not_open_where_it_is_open() -> None:
    for more in ({}, {"deviation": "x"}):
        given(*AGREED, opened()).when("open_location", **{**OPEN, "on": "2024-06-01"}, **more).then_refused(
            saying="open on 2024-06-01 already"
        )


def test_a_location_may_open_anew_after_it_closed_also_on_that_very_day() -> None:
    shut = fact("close_location", location=AZC, on="2024-06-01", reason="rebuilding")
    for on in ("2024-06-01", "2024-09-01"):
        anew = {**OPEN, "on": on, "capacity": {"asylum_regular": 4}}
        given(*AGREED, opened(), shut).when("open_location", **anew).then(LocationOpened(**anew))
        location = site(*AGREED, opened(), shut, opened(on=on, capacity={"asylum_regular": 4}))
        assert location.capacity_on(date(2024, 5, 31)) == {"asylum_regular": 10}
        assert location.capacity_on(date.fromisoformat(on)) == {"asylum_regular": 4}
        assert location.open_on(date(2024, 7, 1)) == (on == "2024-06-01")


def test_opening_with_fewer_places_than_there_are_persons_breaks_p1() -> None:
    """They stayed on when it closed, with a deviation."""
    facts = [
        *AGREED,
        opened(),
        a_household(),
        placed(),
        fact("close_location", location=AZC, on="2024-06-01", reason="r", deviation="they stay on"),
    ]
    anew = {**OPEN, "on": "2024-07-01", "capacity": {"asylum_regular": 1}}
    given(*facts, anyhow=True).when("open_location", **anew).then_refused("P1", saying="would hold 2 persons")
    given(*facts, anyhow=True).when("open_location", **anew, deviation="emergency").then(
        having(deviation=deviating("P1"))
    )
    given(*facts, anyhow=True).when("open_location", **anew, deviation="x", deviates=["P3"]).then_refused("P1")


def test_more_places_than_were_decided_are_a_finding_and_no_refusal() -> None:
    given(*AGREED).when("open_location", **{**OPEN, "capacity": {"asylum_regular": 999}}).then(having(deviation=None))


# ---------------------------------------------------------------- capacity

CHANGE = {"location": AZC, "on": "2024-03-01", "group": "asylum_regular", "places": 1, "reason": "fire safety"}
INHABITED = [*a_location(), a_household(), placed()]


def test_a_group_has_another_number_of_places_from_a_day_on() -> None:
    [recorded] = given(*a_location()).when("change_capacity", **CHANGE).then(CapacityChanged(**CHANGE))
    assert recorded.tags == ["location:azc"]
    location = site(*a_location(), fact("change_capacity", **CHANGE))
    assert [location.capacity_on(date(2024, month, 1)) for month in (1, 2, 3)] == [
        {"asylum_regular": 10},
        {"asylum_regular": 10},
        {"asylum_regular": 1},
    ]


def test_a_group_may_be_added_to_the_places() -> None:
    more = {**CHANGE, "group": "asylum_emergency"}
    assert site(*a_location(), fact("change_capacity", **more)).capacity_on(date(2024, 3, 1)) == {
        "asylum_regular": 10,
        "asylum_emergency": 1,
    }


def test_fewer_places_than_there_are_persons_break_p1() -> None:
    given(*INHABITED, anyhow=True).when("change_capacity", **CHANGE).then_refused("P1", saying="On 2024-03-01")
    given(*INHABITED, anyhow=True).when("change_capacity", **CHANGE, deviation="emergency").then(
        CapacityChanged(**CHANGE, deviation=deviating("P1"))
    )
    given(*INHABITED, anyhow=True).when("change_capacity", **CHANGE, deviation="x", deviates=["P3"]).then_refused("P1")
    given(*INHABITED, anyhow=True).when("change_capacity", **{**CHANGE, "places": 2}).then(having(deviation=None))


def test_persons_who_left_before_or_come_later_are_looked_at_on_their_days() -> None:
    left_before = [*a_location(), a_household(), placed(until="2024-03-01")]
    given(*left_before, anyhow=True).when("change_capacity", **CHANGE).then(having(deviation=None))
    come_later = [*a_location(), a_household(), placed(from_="2024-08-01")]
    given(*come_later, anyhow=True).when("change_capacity", **CHANGE).then_refused("P1", saying="On 2024-08-01")


def test_a_change_that_a_later_one_undoes_is_looked_at_until_then() -> None:
    back = fact("change_capacity", **{**CHANGE, "on": "2024-04-01", "places": 10})
    arriving = [a_household(), placed(from_="2024-04-01")]
    given(*a_location(), back, *arriving, anyhow=True).when("change_capacity", **CHANGE).then(having(deviation=None))


def test_more_places_though_still_too_few_break_nothing_anew() -> None:
    over = [*a_location(capacity={"asylum_regular": 1}), a_household("c1", "p1", "p2", "p3"), placed(deviation="frost")]
    given(*over, anyhow=True).when("change_capacity", **{**CHANGE, "places": 2}).then(having(deviation=None))
    given(*over, anyhow=True).when("change_capacity", **{**CHANGE, "places": 1}).then(having(deviation=None))
    given(*over, anyhow=True).when("change_capacity", **{**CHANGE, "places": 0}).then_refused("P1")


def test_a_day_that_was_over_full_already_does_not_hide_another_that_becomes_so() -> None:
    over_in_march = [
        *a_location(capacity={"asylum_regular": 3}),
        a_household("c1", "p1", "p2", "p3", "p4"),
        placed(from_="2024-03-01", until="2024-04-01", deviation="frost"),
        a_household("c2", "p8", "p9"),
        placed("pl2", "c2", from_="2024-05-01"),
        fact("change_capacity", location=AZC, on="2024-02-01", group="asylum_regular", places=3, reason="r"),
    ]
    given(*over_in_march, anyhow=True).when(
        "change_capacity", location=AZC, on="2024-05-01", group="asylum_regular", places=1, reason="r"
    ).then_refused("P1", saying="On 2024-05-01")
    given(*over_in_march, anyhow=True).when(
        "restate", position=11, reason="r", fields={"on": "2024-05-01", "places": 1}
    ).then_refused("P1", saying="On 2024-05-01")


def test_capacity_changes_only_where_a_location_is_open() -> None:
    given().when("change_capacity", **CHANGE).then_refused(saying="not known")
    given(*AGREED).when("change_capacity", **CHANGE).then_refused(saying="is not open on 2024-03-01")
    given(*a_location()).when("change_capacity", **{**CHANGE, "on": "2023-12-31"}).then_refused(saying="is not open")


# ---------------------------------------------------------------- closing

CLOSE = {"location": AZC, "on": "2024-03-01", "reason": "end of the agreement"}


def test_a_location_closes_from_a_day_on() -> None:
    [recorded] = given(*a_location()).when("close_location", **CLOSE).then(LocationClosed(**CLOSE))
    assert recorded.tags == ["location:azc"]
    location = site(*a_location(), fact("close_location", **CLOSE))
    assert [location.open_on(day) for day in (date(2024, 2, 29), date(2024, 3, 1))] == [True, False]
    assert location.capacity_on(date(2024, 3, 1)) == {}


def test_closing_on_who_lives_there_breaks_p3() -> None:
    given(*INHABITED, anyhow=True).when("close_location", **CLOSE).then_refused(
        "P3", saying="is not open on 2024-03-01"
    )
    given(*INHABITED, anyhow=True).when("close_location", **CLOSE, deviation="emergency").then(
        LocationClosed(**CLOSE, deviation=deviating("P3"))
    )
    given(*INHABITED, anyhow=True).when("close_location", **CLOSE, deviation="x", deviates=["P1"]).then_refused("P3")


def test_closing_when_all_have_left_breaks_nothing() -> None:
    for gone in (ended(on="2024-03-01"), closed(on="2024-02-15")):
        given(*INHABITED, gone, anyhow=True).when("close_location", **CLOSE).then(having(deviation=None))
    given(*INHABITED, ended(on="2024-03-02"), anyhow=True).when("close_location", **CLOSE).then_refused("P3")


def test_closing_on_who_is_to_come_breaks_p3_as_well() -> None:
    facts = [*a_location(), a_household(), placed(from_="2024-09-01")]
    given(*facts, anyhow=True).when("close_location", **CLOSE).then_refused("P3", saying="2024-09-01")


def test_a_location_closes_only_where_it_is_open() -> None:
    given().when("close_location", **CLOSE).then_refused(saying="not known")
    given(*AGREED).when("close_location", **CLOSE).then_refused(saying="is not open on 2024-03-01")
    given(*a_location(), fact("close_location", **CLOSE)).when(
        "close_location", **{**CLOSE, "on": "2024-05-01"}
    ).then_refused(saying="is not open")
    given(*a_location(), fact("close_location", **CLOSE)).when("close_location", **{**CLOSE, "on": "2024-02-01"}).then(
        having(on=date(2024, 2, 1))
    )


# ---------------------------------------------------------------- the site as it stands


def test_a_location_is_not_open_before_its_first_day() -> None:
    location = site(*a_location())
    assert not location.open_on(date(2023, 12, 31))
    assert location.open_on(date(2024, 1, 1))
    assert location.first_day_closed(date(2024, 1, 1), date.max) is None
    assert location.first_day_closed(date(2023, 12, 31), date.max) == date(2023, 12, 31)


def test_changes_of_capacity_before_it_opened_anew_no_longer_hold() -> None:
    shut = fact("close_location", location=AZC, on="2024-06-01", reason="r")
    location = site(*a_location(), fact("change_capacity", **CHANGE), shut, opened(on="2024-09-01"))
    assert location.capacity_on(date(2024, 9, 1)) == {"asylum_regular": 10}


def test_the_24_hours_run_from_when_it_was_found_suitable_and_stayed_so() -> None:
    def moment(text: str) -> datetime:
        return datetime.fromisoformat(text).replace(tzinfo=UTC)

    first, again, later = (assessed(at=f"2023-02-0{day}T10:00Z") for day in (1, 2, 3))
    unfit = assessed(suitable=False, at="2023-02-02T10:00Z")
    assert site(suggested()).found_suitable() is None
    assert site(suggested(), unfit).found_suitable() is None
    assert site(suggested(), first, again).found_suitable() == moment("2023-02-01T10:00")
    assert site(suggested(), again, first).found_suitable() == moment("2023-02-01T10:00")
    assert site(suggested(), first, unfit).found_suitable() is None
    assert site(suggested(), first, unfit, later).found_suitable() == moment("2023-02-03T10:00")
    taken = intended(at="2023-02-01T11:00Z")
    assert site(suggested(), first, taken, unfit, later).found_suitable() == moment("2023-02-01T10:00")
    hasty = intended(at="2023-01-31T11:00Z", deviation="in a hurry")
    assert site(suggested(), first, hasty).found_suitable() == moment("2023-02-01T10:00")


def test_the_bodies_that_may_decide_are_data_with_a_source() -> None:
    assert competent_bodies(Group.DISPLACED_UKRAINE, date(2024, 6, 30)) == {Body.COLLEGE, Body.MAYOR}
    assert competent_bodies(Group.DISPLACED_UKRAINE, date(2024, 7, 1)) == {Body.COLLEGE}


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("open_location", {**OPEN, "capacity": {"martians": 1}}),
        ("open_location", {**OPEN, "capacity": {"asylum_regular": -1}}),
        ("open_location", {**OPEN, "units": {"": 1}}),
        ("open_location", {**OPEN, "on": "2024-02-30"}),
        ("take_intended_decision", {**INTEND, "body": "king"}),
        ("take_intended_decision", {**INTEND, "document": {"number": "B", "sha256": "A" * 63}}),
        ("take_intended_decision", {**INTEND, "document": {"date": "2024-01-01"}}),
        ("take_intended_decision", {**INTEND, "at": "2023-02-01"}),
        ("change_capacity", {**CHANGE, "places": "1"}),
    ],
)
def test_what_is_malformed_is_no_command(name: str, fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        command(name, **fields)


def test_a_location_is_of_the_form_that_it_last_came_to_be() -> None:
    forms = [
        fact("set_location_form", location=AZC, form=form, from_=from_)
        for form, from_ in (("flex", "2024-03-01"), ("conversion", "2024-01-01"), ("other", "2024-03-01"))
    ]
    folded = site(suggested(AZC), *forms)
    days = (date(2023, 12, 31), date(2024, 1, 1), date(2024, 2, 29), date(2024, 3, 1))
    assert [folded.form_on(day) for day in days] == [None, "conversion", "conversion", "other"]


def test_a_location_is_decided_for_the_groups_of_decisions_in_its_favour_alone() -> None:
    rejected = decided(capacity={"labour_migrant": 5}, body="college", approved=False, at="2023-03-20T20:00")
    folded = site(suggested(), assessed(), intended(), studied(), rejected, decided())
    assert [folded.decided_groups(day) for day in (date(2023, 3, 20), date(2023, 4, 3))] == [set(), {"asylum_regular"}]


def test_places_that_change_on_the_day_of_the_opening_are_changed() -> None:
    change = {"location": AZC, "on": "2024-01-01", "group": "asylum_regular", "places": 4, "reason": "r"}
    folded = site(*a_location(), fact("change_capacity", **change))
    assert folded.capacity_on(date(2024, 1, 1)) == {"asylum_regular": 4}
