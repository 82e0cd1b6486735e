"""Cases: households from registration to closing, who belongs to them and of which group they are (rules C0, C2)."""

from typing import Any

import pytest
from pydantic import ValidationError

from domain.cases.case import (
    CaseClosed,
    CaseGroupChanged,
    CaseRegistered,
    MemberCameOfAge,
    MemberJoined,
    MemberLeft,
    WaitingReasonRecorded,
)
from tests.domain.facts import (
    HARDENBERG,
    a_household,
    a_location,
    about,
    at_location,
    closed,
    counts,
    coupled,
    deviating,
    having,
    housed,
    in_a_dwelling,
    joined,
    left,
    moves,
    occupied,
    placed,
    regrouped,
    retracted,
)
from tests.domain.given import command, fact, given

# ---------------------------------------------------------------- registering

CASE = {"case": "c1", "group": "displaced_ukraine", "municipality": HARDENBERG, "on": "2024-01-01"}


def test_a_case_is_registered_with_its_household_and_tagged_with_every_person() -> None:
    members = [{"person": "p1", "role": "mother"}, {"person": "p2", "minor": True}]
    [recorded] = (
        given()
        .when("register_case", **CASE, members=members, composition="family", language="uk")
        .then(CaseRegistered(**CASE, members=members, composition="family", language="uk"))
    )
    assert recorded.tags == ["case:c1", "person:p1", "person:p2"]


def test_a_case_id_is_used_once() -> None:
    given(a_household("c1")).when("register_case", **CASE, members=[{"person": "p9"}]).then_refused(
        saying="Case c1 exists already"
    )


def test_a_case_that_never_was_frees_its_id_and_its_persons() -> None:
    given(a_household("c1", "p1"), retracted(1)).when("register_case", **CASE, members=[{"person": "p1"}]).then(
        having(members=CaseRegistered(**CASE, members=[{"person": "p1"}]).members)
    )


def test_a_person_is_named_once_in_a_household() -> None:
    given().when("register_case", **CASE, members=[{"person": "p1"}, {"person": "p1"}]).then_refused(
        saying="named twice"
    )


def test_a_household_has_at_least_one_person() -> None:
    with pytest.raises(ValidationError):
        command("register_case", **CASE, members=[])


def test_a_person_belongs_to_one_household_at_a_time() -> None:
    given(a_household("c0", "p1", "p2")).when(
        "register_case", **CASE, members=[{"person": "p2"}], deviation="whatever"
    ).then_refused(saying="Person p2 belongs to case c0")


def test_a_person_who_left_one_household_belongs_to_the_next_from_its_registration_on() -> None:
    [recorded] = (
        given(a_household("c0", "p1", "p2"), left("p2", "c0", on="2024-02-01"))
        .when("register_case", **{**CASE, "on": "2024-02-01"}, members=[{"person": "p2"}, {"person": "p3"}])
        .then(
            CaseRegistered(
                **{**CASE, "on": "2024-02-01"},
                members=[{"person": "p2", "from": "2024-02-01"}, {"person": "p3"}],
            )
        )
    )
    assert recorded.tags == ["case:c1", "person:p2", "person:p3"]


def test_a_person_cannot_be_in_the_next_household_before_leaving_the_first() -> None:
    given(a_household("c0", "p1", "p2"), left("p2", "c0", on="2024-02-01")).when(
        "register_case", **{**CASE, "on": "2024-01-31"}, members=[{"person": "p2"}]
    ).then_refused(saying="Person p2 belongs to case c0 on 2024-01-31")


def test_nobody_belongs_to_a_closed_case_any_more() -> None:
    given(a_household("c0", "p1"), closed("c0", on="2024-02-01")).when(
        "register_case", **{**CASE, "on": "2024-02-01"}, members=[{"person": "p1"}]
    ).then(having(case="c1"))


def test_a_household_registered_again_elsewhere_may_keep_its_past_stay_in_the_first_case() -> None:
    """The new membership begins on its day, so a stay that the first case had before is nobody's second place."""
    story = given(
        *a_location(),
        a_household("c0", "p1"),
        placed("pl0", "c0", from_="2024-01-05"),
        closed("c0", on="2024-02-01"),
        a_household("c1", "p1", on="2024-02-01"),
        placed("pl1", "c1", from_="2024-01-05"),
        anyhow=True,
    ).story
    assert [occupied(story, day) for day in ("2024-01-05", "2024-01-31", "2024-02-01", "2024-05-01")] == [1, 1, 1, 1]


# ---------------------------------------------------------------- changing group

CHANGE = {"case": "c1", "group": "status_holder", "on": "2024-03-01"}


def test_a_permit_changes_the_group_of_a_case_from_a_day_on() -> None:
    [recorded] = (
        given(a_household())
        .when("change_case_group", **CHANGE, reason="permit granted")
        .then(CaseGroupChanged(**CHANGE, reason=about("case:c1", "permit granted")))
    )
    assert recorded.tags == ["case:c1"]


def test_occupancy_follows_a_change_of_group_from_its_day_on() -> None:
    capacity = {"asylum_regular": 10, "status_holder": 5}
    [recorded] = (
        given(*a_location(capacity=capacity), a_household(), placed(), anyhow=True)
        .when("change_case_group", **CHANGE, reason="permit")
        .then(
            moves(at_location(-2, "2024-03-01"), at_location(2, "2024-03-01", group="status_holder")),
        )
    )
    assert recorded.tags == ["case:c1", "location:azc"]


def test_a_change_of_group_during_a_stay_with_an_end_follows_until_that_end() -> None:
    given(*a_location(), a_household(), placed(until="2024-04-01"), anyhow=True).when(
        "change_case_group", **CHANGE, reason="permit"
    ).then(
        moves(
            at_location(-2, "2024-03-01", "2024-04-01"),
            at_location(2, "2024-03-01", "2024-04-01", group="status_holder"),
        )
    )


def test_who_gets_a_permit_where_no_status_holders_are_received_does_not_arrive_there() -> None:
    """Occupancy follows the group (rule C0); that the location is not decided for it is for a finding to say."""
    given(*a_location(capacity={"asylum_regular": 2}), a_household(), placed(), anyhow=True).when(
        "change_case_group", **CHANGE, reason="permit"
    ).then(having(deviation=None))


def test_a_back_dated_change_of_group_lasts_until_the_next_one() -> None:
    given(*a_location(), a_household(), placed(), regrouped(on="2024-05-01"), anyhow=True).when(
        "change_case_group", case="c1", group="asylum_emergency", on="2024-03-01", reason="moved"
    ).then(
        moves(
            at_location(2, "2024-03-01", "2024-05-01", group="asylum_emergency"),
            at_location(-2, "2024-03-01", "2024-05-01"),
        )
    )


def test_a_group_changed_late_moves_what_was_realised_to_the_other_quota() -> None:
    [recorded] = (
        given(a_household(), housed(on="2024-04-01"))
        .when("change_case_group", **CHANGE, reason="permit")
        .then(counts(in_a_dwelling(-2, "2024-04-01", group="asylum_regular"), in_a_dwelling(2, "2024-04-01")))
    )
    assert recorded.tags == ["case:c1", "quota:GM0160/asylum_regular", "quota:GM0160/status_holder"]


def test_a_case_does_not_change_to_the_group_that_it_is_of() -> None:
    given(a_household(), regrouped(on="2024-03-01")).when(
        "change_case_group", **{**CHANGE, "on": "2024-03-02"}, reason="again"
    ).then_refused(saying="already of group status_holder")


def test_a_change_of_group_is_of_a_case_that_is_known_and_open() -> None:
    given().when("change_case_group", **CHANGE, reason="r").then_refused(saying="Case c1 is not known")
    given(a_household(), closed(on="2024-03-01")).when("change_case_group", **CHANGE, reason="r").then_refused(
        saying="was closed on 2024-03-01"
    )


# ---------------------------------------------------------------- joining

JOINS = {"case": "c1", "person": "p3", "on": "2024-03-01", "via": "birth"}


def test_a_person_joins_a_household() -> None:
    [recorded] = (
        given(a_household())
        .when("add_member", **JOINS, minor=True, role="child")
        .then(MemberJoined(**JOINS, minor=True, role="child"))
    )
    assert recorded.tags == ["case:c1", "person:p3"]


def test_who_joins_a_household_that_is_placed_as_a_whole_is_there_too_from_that_day() -> None:
    [recorded] = (
        given(*a_location(), a_household(), placed(until="2024-06-01"), anyhow=True)
        .when("add_member", **JOINS)
        .then(moves(at_location(1, "2024-03-01", "2024-06-01")))
    )
    assert recorded.tags == ["case:c1", "person:p3", "location:azc"]


def test_who_joins_before_the_household_arrives_arrives_with_it() -> None:
    given(*a_location(), a_household(), placed(from_="2024-04-01"), anyhow=True).when("add_member", **JOINS).then(
        moves(at_location(1, "2024-04-01"))
    )


def test_who_joins_a_placement_of_named_persons_says_so() -> None:
    facts = [*a_location(), a_household(), placed(persons=["p1"])]
    given(*facts, anyhow=True).when("add_member", **JOINS).then(moves())
    given(*facts, anyhow=True).when("add_member", **JOINS, placement="pl1").then(moves(at_location(1, "2024-03-01")))


def test_a_placement_to_join_is_one_of_the_same_case() -> None:
    given(a_household()).when("add_member", **JOINS, placement="pl9").then_refused(saying="pl9 is not one of case c1")


def test_who_joins_is_checked_like_an_arrival() -> None:
    full = [*a_location(capacity={"asylum_regular": 2}), a_household(), placed()]
    given(*full, anyhow=True).when("add_member", **JOINS).then_refused("P1", saying="has 2 places")
    given(*full, anyhow=True).when("add_member", **JOINS, deviation="emergency").then(
        MemberJoined(**JOINS, occupancy=[at_location(1, "2024-03-01")], deviation=deviating("P1", of="case:c1"))
    )
    given(*full, anyhow=True).when("add_member", **JOINS, deviation="x", deviates=["P3"]).then_refused("P1")


def test_who_joins_where_the_location_has_closed_breaks_p3_and_may_deviate() -> None:
    facts = [
        *a_location(),
        a_household(),
        placed(),
        fact("close_location", location="azc", on="2024-02-15", reason="r", deviation="they stay on"),
    ]
    given(*facts, anyhow=True).when("add_member", **JOINS).then_refused("P3")
    given(*facts, anyhow=True).when("add_member", **JOINS, deviation="emergency", deviates=["P3"]).then(
        having(deviation=deviating("P3", of="case:c1"))
    )


def test_nobody_joins_a_household_twice() -> None:
    given(a_household()).when("add_member", **{**JOINS, "person": "p2"}).then_refused(saying="Person p2 belongs")
    given(a_household(), joined("p3", on="2024-05-01")).when("add_member", **JOINS).then_refused(
        saying="Person p3 belongs"
    )


def test_who_left_may_come_back() -> None:
    facts = [*a_location(), a_household(), placed(), left("p2", on="2024-02-10")]
    given(*facts, anyhow=True).when("add_member", **{**JOINS, "person": "p2", "via": "other"}).then(
        moves(at_location(1, "2024-03-01"))
    )


def test_nobody_joins_a_household_while_belonging_to_another() -> None:
    given(a_household(), a_household("c2", "p3"), anyhow=True).when("add_member", **JOINS).then_refused(
        saying="Person p3 belongs to case c2"
    )
    given(a_household(), a_household("c2", "p3"), left("p3", "c2", on="2024-02-01"), anyhow=True).when(
        "add_member", **JOINS
    ).then(having(person="p3"))


def test_nobody_joins_a_household_that_is_not_known_or_closed() -> None:
    given().when("add_member", **JOINS).then_refused(saying="Case c1 is not known")
    given(a_household(), closed(on="2024-02-01")).when("add_member", **JOINS).then_refused(saying="was closed")


# ---------------------------------------------------------------- leaving

LEAVES = {"case": "c1", "person": "p2", "on": "2024-03-01"}


def test_a_person_leaves_a_household() -> None:
    [recorded] = (
        given(a_household())
        .when("remove_member", **LEAVES, reason="married")
        .then(MemberLeft(**LEAVES, reason=about("case:c1", "married")))
    )
    assert recorded.tags == ["case:c1", "person:p2"]


def test_who_leaves_is_gone_from_the_location_that_day() -> None:
    [recorded] = (
        given(*a_location(), a_household(), placed(), anyhow=True)
        .when("remove_member", **LEAVES, reason="r")
        .then(moves(at_location(-1, "2024-03-01")))
    )
    assert recorded.tags == ["case:c1", "person:p2", "location:azc"]


def test_who_leaves_before_the_household_was_housed_does_not_count() -> None:
    given(a_household(group="status_holder"), housed(on="2024-04-01")).when(
        "remove_member", **LEAVES, reason="late"
    ).then(counts(in_a_dwelling(-1, "2024-04-01")))


def test_who_leaves_after_being_housed_still_counts() -> None:
    given(a_household(group="status_holder"), housed(on="2024-02-01")).when(
        "remove_member", **LEAVES, reason="married"
    ).then(moves())


def test_who_was_housed_by_name_cannot_have_left_before() -> None:
    given(a_household(group="status_holder"), housed(on="2024-04-01", persons=["p2"])).when(
        "remove_member", **LEAVES, reason="r"
    ).then_refused(saying="p2 not in the household of case c1 on 2024-04-01")


def test_only_a_person_of_the_household_leaves_it() -> None:
    given().when("remove_member", **LEAVES, reason="r").then_refused(saying="Case c1 is not known")
    given(a_household()).when("remove_member", **{**LEAVES, "person": "p9"}, reason="r").then_refused(
        saying="p9 does not belong to case c1"
    )
    given(a_household(), left("p2", on="2024-02-01")).when("remove_member", **LEAVES, reason="r").then_refused(
        saying="p2 does not belong"
    )
    given(a_household(), joined("p3", on="2024-04-01")).when(
        "remove_member", **{**LEAVES, "person": "p3"}, reason="r"
    ).then_refused(saying="p3 does not belong")


# ---------------------------------------------------------------- who they are, and coming of age


def test_what_a_person_is_called_belongs_to_the_person() -> None:
    person = {"name": "Oksana", "v_number": "V123 456 7890", "born": "1990-05-17", "nationality": "Ukrainian"}
    [recorded] = given().when("register_case", **CASE, members=[{"person": "p1", **person}]).then(having(case="c1"))
    assert isinstance(recorded.decision, CaseRegistered)
    [member] = recorded.decision.members
    for name, words in person.items():
        assert getattr(member, name) == about("person:p1", words)
    assert member.minor is False
    given(a_household()).when("add_member", **JOINS, **{**person, "born": "2024-03-01"}).then(
        having(name=about("person:p3", "Oksana"), born=about("person:p3", "2024-03-01"), minor=True)
    )


@pytest.mark.parametrize(
    ("born", "on", "minor"),
    [
        ("2006-03-02", "2024-03-01", True),
        ("2006-03-01", "2024-03-01", False),
        ("2008-02-29", "2026-02-28", True),
        ("2008-02-29", "2026-03-01", False),
        ("1960-01-01", "2024-03-01", False),
    ],
)
def test_who_is_a_minor_follows_from_the_day_of_birth(born: str, on: str, minor: bool) -> None:
    given().when("register_case", **{**CASE, "on": on}, members=[{"person": "p1", "born": born}]).then(
        lambda event: event.members[0].minor is minor  # type: ignore[attr-defined]
    )
    given().when(
        "register_case", **{**CASE, "on": on}, members=[{"person": "p1", "born": born, "minor": not minor}]
    ).then_refused(saying="both a minor and an adult")
    given(a_household(on="2023-01-01")).when(
        "add_member", **{**JOINS, "on": on, "born": born, "via": "other"}, minor=not minor
    ).then_refused(saying="both a minor and an adult")


def test_a_minor_comes_of_age_from_a_day_on() -> None:
    adult = {"case": "c1", "person": "p3", "on": "2024-06-01"}
    facts = [a_household(), joined("p3", minor=True)]
    [recorded] = given(*facts).when("record_coming_of_age", **adult).then(MemberCameOfAge(**adult))
    assert recorded.tags == ["case:c1", "person:p3"]
    given(*facts, fact("record_coming_of_age", **adult)).when("record_coming_of_age", **adult).then_refused(
        saying="is no minor on 2024-06-01"
    )


def test_only_a_minor_of_the_household_comes_of_age() -> None:
    adult = {"case": "c1", "person": "p3", "on": "2024-06-01"}
    given().when("record_coming_of_age", **adult).then_refused(saying="Case c1 is not known")
    given(a_household()).when("record_coming_of_age", **adult).then_refused(saying="p3 does not belong to case c1")
    given(a_household(), joined("p3", minor=False)).when("record_coming_of_age", **adult).then_refused(
        saying="is no minor"
    )
    given(a_household(), joined("p3")).when("record_coming_of_age", **adult).then(MemberCameOfAge(**adult))


@pytest.mark.parametrize(
    "wrong",
    [{"born": "17 May"}, {"born": "2030-02-30"}, {"v_number": "12345"}, {"name": " "}, {"nationality": 7}],
    ids=repr,
)
def test_what_does_not_fit_is_no_person(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        command("register_case", **CASE, members=[{"person": "p1", **wrong}])
    with pytest.raises(ValidationError):
        command("add_member", **JOINS, **wrong)


# ---------------------------------------------------------------- waiting


def test_why_a_household_waits_is_recorded_from_a_day_on() -> None:
    waiting = {"case": "c1", "reason": "large_family", "on": "2024-03-01"}
    [recorded] = given(a_household()).when("record_waiting_reason", **waiting).then(WaitingReasonRecorded(**waiting))
    assert recorded.tags == ["case:c1"]


def test_only_a_known_and_open_case_waits() -> None:
    waiting = {"case": "c1", "reason": "health", "on": "2024-03-01"}
    given().when("record_waiting_reason", **waiting).then_refused(saying="not known")
    given(a_household(), closed(on="2024-03-01")).when("record_waiting_reason", **waiting).then_refused(
        saying="closed on"
    )


# ---------------------------------------------------------------- closing

CLOSES = {"case": "c1", "on": "2024-03-01"}


def test_a_case_is_closed_and_its_placements_end_that_day() -> None:
    [recorded] = (
        given(*a_location(), a_household(), placed(), anyhow=True)
        .when("close_case", **CLOSES, reason="left")
        .then(
            CaseClosed(**CLOSES, reason=about("case:c1", "left"), occupancy=[at_location(-2, "2024-03-01")]),
        )
    )
    assert recorded.tags == ["case:c1", "person:p1", "person:p2", "location:azc"]


def test_a_case_is_closed_once() -> None:
    given(a_household(), closed(on="2024-02-01")).when("close_case", **CLOSES, reason="r").then_refused(
        saying="was closed on 2024-02-01 already"
    )


def test_a_case_cannot_close_before_it_was_registered_nor_when_it_is_not_known() -> None:
    given(a_household(on="2024-03-02")).when("close_case", **CLOSES, reason="r").then_refused(saying="cannot close")
    given().when("close_case", **CLOSES, reason="r").then_refused(saying="not known")


def test_a_case_may_close_on_the_day_of_its_housing_but_not_before() -> None:
    given(a_household(), housed(on="2024-03-01")).when("close_case", **CLOSES, reason="r").then(having(case="c1"))
    given(a_household(), housed(on="2024-03-02")).when("close_case", **CLOSES, reason="r").then_refused(
        saying="cannot close on 2024-03-01: it got dwelling VW-1 on 2024-03-02"
    )


def test_closing_leaves_what_was_realised_as_it_was() -> None:
    given(a_household(), coupled(), housed(on="2024-02-20")).when("close_case", **CLOSES, reason="r").then(moves())


# ---------------------------------------------------------------- what no deviation can do


@pytest.mark.parametrize(
    ("facts", "name", "fields"),
    [
        ([a_household("c0", "p9")], "register_case", {**CASE, "members": [{"person": "p9"}]}),
        ([a_household()], "add_member", {**JOINS, "person": "p2"}),
        ([a_household()], "remove_member", {**LEAVES, "person": "p9", "reason": "r"}),
        ([a_household(), closed(on="2024-01-15")], "change_case_group", {**CHANGE, "reason": "r"}),
        ([a_household(), closed(on="2024-01-15")], "close_case", {**CLOSES, "reason": "r"}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_true_is_refused_with_a_deviation_too(
    facts: list[Any], name: str, fields: dict[str, Any]
) -> None:
    given(*facts, anyhow=True).when(name, **fields, deviation="the mayor says so").then_refused()


def test_nobody_belongs_to_a_household_before_being_born() -> None:
    unborn = {"born": "2024-03-02"}
    given(a_household()).when("add_member", **{**JOINS, "on": "2024-03-01"}, **unborn).then_refused(
        saying="not born yet"
    )
    given().when("register_case", **{**CASE, "on": "2024-03-01"}, members=[{"person": "p1", **unborn}]).then_refused(
        saying="Person p1 is not born yet on 2024-03-01"
    )
