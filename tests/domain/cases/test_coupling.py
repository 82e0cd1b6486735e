"""Couplings, dwellings and who counts as housed (policy 2.3; rules C1 and Q2)."""

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from domain.cases.coupling import CaseCoupled, CouplingWithdrawn, DwellingOffered, DwellingRefused, HouseholdHoused
from domain.kernel.history import effective
from domain.kernel.vocabulary import Group
from domain.states.household import Household
from tests.domain.facts import (
    HARDENBERG,
    OMMEN,
    ZWOLLE,
    Fact,
    a_household,
    a_location,
    about,
    at_location,
    closed,
    counts,
    coupled,
    ended,
    having,
    housed,
    in_a_dwelling,
    joined,
    left,
    moves,
    occupied,
    occupies,
    placed,
    realised,
    regrouped,
    restated,
    retracted,
    withdrawn,
)
from tests.domain.given import command, fact, given

HOLDERS = a_household("c1", "p1", "p2", group="status_holder")


def folded(*facts: Fact) -> Household:
    return Household.fold("c1", effective(given(HOLDERS, *facts, anyhow=True).story.recorded))


# ---------------------------------------------------------------- coupling

COUPLE = {"case": "c1", "municipality": HARDENBERG, "on": "2024-02-10", "coupled_by": "COA"}


def test_a_household_is_coupled_to_a_municipality() -> None:
    [recorded] = (
        given(HOLDERS).when("couple_case", **COUPLE, reference="K-77").then(CaseCoupled(**COUPLE, reference="K-77"))
    )
    assert recorded.tags == ["case:c1"]


def test_any_municipality_code_may_be_coupled_to() -> None:
    given(HOLDERS).when("couple_case", **{**COUPLE, "municipality": "GM9999"}).then(having(municipality="GM9999"))


def test_a_case_has_one_open_coupling_with_the_same_municipality() -> None:
    for deviation in ({}, {"deviation": "again"}):
        given(HOLDERS, coupled(on="2024-02-01")).when("couple_case", **COUPLE, **deviation).then_refused(
            "C1", saying="coupled to GM0160 already, since 2024-02-01"
        )


def test_nor_does_an_earlier_one_with_it_come_before_that_is_the_same_coupling() -> None:
    """Two of them would count each person twice for one municipality; its day is restated instead."""
    given(HOLDERS, coupled(on="2024-02-10")).when("couple_case", **{**COUPLE, "on": "2024-01-10"}).then_refused("C1")
    given(HOLDERS, coupled(on="2024-02-10")).when("couple_case", **COUPLE).then_refused("C1")
    given(HOLDERS, coupled(on="2024-02-10")).when("restate", position=2, reason="r", fields={"on": "2024-01-10"}).then(
        having(corrects=2)
    )


def test_nor_is_it_left_by_a_correction() -> None:
    there_and_back = [
        HOLDERS,
        coupled(on="2024-01-10"),
        coupled(municipality=ZWOLLE, on="2024-02-10"),
        coupled(on="2024-03-10"),
    ]
    given(*there_and_back).when("retract", position=3, reason="r").then_refused("C1")
    given(*there_and_back, retracted(4)).when("retract", position=3, reason="r").then(having(corrects=3))
    again = [HOLDERS, coupled(on="2024-01-10"), withdrawn(on="2024-02-10"), coupled(on="2024-02-10")]
    given(*again).when("retract", position=3, reason="r").then_refused("C1")


def test_a_coupling_elsewhere_ends_the_one_before() -> None:
    given(HOLDERS, coupled(municipality=ZWOLLE, on="2024-02-01")).when("couple_case", **COUPLE).then(
        CaseCoupled(**COUPLE)
    )
    given(HOLDERS, coupled(municipality=ZWOLLE, on="2024-02-01"), coupled(on="2024-02-10")).when(
        "withdraw_coupling", case="c1", on="2024-02-20", reason="r"
    ).then(having(on=date(2024, 2, 20)))


def test_after_a_withdrawal_the_same_municipality_may_couple_again() -> None:
    given(HOLDERS, coupled(on="2024-01-10"), withdrawn(on="2024-02-01")).when("couple_case", **COUPLE).then(
        CaseCoupled(**COUPLE)
    )


def test_only_a_known_and_open_case_is_coupled() -> None:
    given().when("couple_case", **COUPLE).then_refused(saying="not known")
    given(HOLDERS, closed(on="2024-02-10")).when("couple_case", **COUPLE).then_refused(saying="was closed")


@pytest.mark.parametrize("reference", ["1234567890", "V1234567890", "Z 123456782", "coa/1234567890/a"])
def test_a_reference_is_never_a_v_number_or_bsn(reference: str) -> None:
    with pytest.raises(ValidationError, match="V-number") as refused:
        command("couple_case", **COUPLE, reference=reference)
    assert "1234567" not in str(refused.value)


# ---------------------------------------------------------------- withdrawing


def test_a_coupling_is_withdrawn_from_a_day_on() -> None:
    withdrawal = {"case": "c1", "on": "2024-03-01"}
    [recorded] = (
        given(HOLDERS, coupled())
        .when("withdraw_coupling", **withdrawal, reason="family elsewhere")
        .then(CouplingWithdrawn(**withdrawal, reason=about("case:c1", "family elsewhere")))
    )
    assert recorded.tags == ["case:c1"]


def test_only_a_coupling_in_force_is_withdrawn() -> None:
    withdrawal = {"case": "c1", "on": "2024-03-01", "reason": "r"}
    given().when("withdraw_coupling", **withdrawal).then_refused(saying="not known")
    given(HOLDERS).when("withdraw_coupling", **withdrawal).then_refused(saying="no coupling on 2024-03-01")
    given(HOLDERS, coupled(on="2024-03-02")).when("withdraw_coupling", **withdrawal).then_refused()
    given(HOLDERS, coupled(), withdrawn(on="2024-03-01")).when("withdraw_coupling", **withdrawal).then_refused()


def test_a_coupling_withdrawn_on_its_own_first_day_was_in_force_on_no_day() -> None:
    story = given(HOLDERS, coupled(municipality=ZWOLLE, on="2024-02-10"), withdrawn(on="2024-02-10"))
    story.when("withdraw_coupling", case="c1", on="2024-02-10", reason="r").then_refused(saying="no coupling")
    story.when("house_household", case="c1", dwelling="VW-1", on="2024-02-10").then(
        counts(in_a_dwelling(2, "2024-02-10"))
    )


# ---------------------------------------------------------------- offers

OFFER = {"case": "c1", "dwelling": "VW-1", "by": "Vechtdal Wonen", "on": "2024-03-01"}


def test_a_dwelling_is_offered() -> None:
    [recorded] = given(HOLDERS).when("offer_dwelling", **OFFER).then(DwellingOffered(**OFFER))
    assert recorded.tags == ["case:c1"]


def test_a_dwelling_is_offered_to_a_known_and_open_case() -> None:
    given().when("offer_dwelling", **OFFER).then_refused(saying="not known")
    given(HOLDERS, closed(on="2024-03-01")).when("offer_dwelling", **OFFER).then_refused(saying="was closed")


def test_an_offer_is_refused_with_a_reason() -> None:
    refusal = {"case": "c1", "dwelling": "VW-1", "on": "2024-03-03"}
    [recorded] = (
        given(HOLDERS, fact("offer_dwelling", **OFFER))
        .when("refuse_dwelling", **refusal, reason="stairs")
        .then(DwellingRefused(**refusal, reason=about("case:c1", "stairs")))
    )
    assert recorded.tags == ["case:c1"]


def test_only_a_dwelling_on_offer_is_refused_and_not_before_it_was() -> None:
    refusal = {"case": "c1", "dwelling": "VW-1", "on": "2024-03-03", "reason": "r"}
    offer = fact("offer_dwelling", **OFFER)
    given().when("refuse_dwelling", **refusal).then_refused(saying="not known")
    given(HOLDERS).when("refuse_dwelling", **refusal).then_refused(saying="not on offer")
    given(HOLDERS, offer, fact("refuse_dwelling", **refusal)).when("refuse_dwelling", **refusal).then_refused(
        saying="not on offer"
    )
    given(HOLDERS, offer).when("refuse_dwelling", **{**refusal, "on": "2024-02-29"}).then_refused(
        saying="was offered on 2024-03-01"
    )


def test_a_dwelling_that_was_refused_can_be_offered_again_and_both_offers_are_kept() -> None:
    offer = fact("offer_dwelling", **OFFER)
    refused = fact("refuse_dwelling", case="c1", dwelling="VW-1", on="2024-03-03", reason="r")
    again = fact("offer_dwelling", **{**OFFER, "on": "2024-03-10"})
    offers = folded(offer, refused, again).offers
    assert [(one.on.day, one.refused and one.refused.day) for one in offers] == [(1, 3), (10, None)]


def test_an_offer_that_is_made_once_more_takes_the_place_of_the_standing_one() -> None:
    [one] = folded(fact("offer_dwelling", **OFFER), fact("offer_dwelling", **{**OFFER, "on": "2024-03-10"})).offers
    assert (one.by, one.on, one.refused) == ("Vechtdal Wonen", date(2024, 3, 10), None)


@pytest.mark.parametrize(
    ("then", "before", "after"),
    [
        (housed(on="2024-04-01"), "open", "accepted"),
        (fact("refuse_dwelling", case="c1", dwelling="VW-1", on="2024-04-01", reason="r"), "open", "refused"),
        (housed(dwelling="VW-2", on="2024-04-01"), "open", "lapsed"),
        (housed(dwelling="VW-2", on="2024-04-01", temporary=True), "open", "open"),
        (withdrawn(on="2024-04-01"), "open", "lapsed"),
        (closed(on="2024-04-01"), "open", "lapsed"),
        (housed(dwelling="VW-2", on="2024-02-20"), "open", "open"),
    ],
)
def test_what_became_of_an_offer_is_known_from_its_day_on(then: Fact, before: str, after: str) -> None:
    household = folded(coupled(on="2024-02-10"), fact("offer_dwelling", **OFFER), then)
    outcomes = [household.outcome_on(household.offers[0], day) for day in (date(2024, 3, 31), date(2024, 4, 1))]
    assert outcomes == [before, after]


def test_who_moves_in_on_the_day_of_the_offer_has_accepted_it_that_day() -> None:
    household = folded(coupled(on="2024-02-10"), fact("offer_dwelling", **OFFER), housed(on="2024-03-01"))
    assert household.outcome_on(household.offers[0], date(2024, 3, 1)) == "accepted"


def test_an_offer_before_any_coupling_stays_open_until_the_case_is_closed() -> None:
    household = folded(fact("offer_dwelling", **OFFER), closed(on="2024-04-01"))
    outcomes = [household.outcome_on(household.offers[0], day) for day in (date(2024, 3, 31), date(2024, 4, 1))]
    assert outcomes == ["open", "lapsed"]


# ---------------------------------------------------------------- housing

HOUSE = {"case": "c1", "dwelling": "VW-1", "on": "2024-04-01"}


def test_a_household_is_housed_and_each_person_counts_for_the_coupled_municipality() -> None:
    [recorded] = (
        given(HOLDERS, coupled(municipality=ZWOLLE))
        .when("house_household", **HOUSE)
        .then(HouseholdHoused(**HOUSE, realised=[in_a_dwelling(2, "2024-04-01", municipality=ZWOLLE)]))
    )
    assert recorded.tags == ["case:c1", "quota:GM0193/status_holder"]


def test_without_a_coupling_they_count_for_the_cases_own_municipality() -> None:
    given(HOLDERS).when("house_household", **HOUSE).then(counts(in_a_dwelling(2, "2024-04-01")))


def test_a_coupling_that_begins_later_does_not_count_for_an_earlier_housing() -> None:
    given(HOLDERS, coupled(municipality=ZWOLLE, on="2024-04-02")).when("house_household", **HOUSE).then(
        counts(in_a_dwelling(2, "2024-04-01"))
    )


def test_some_of_a_household_are_housed_by_name() -> None:
    given(HOLDERS).when("house_household", **HOUSE, persons=["p2"]).then(
        HouseholdHoused(**HOUSE, persons=["p2"], realised=[in_a_dwelling(1, "2024-04-01")])
    )


def test_housing_ends_a_placement_that_day_for_who_is_housed() -> None:
    facts = [*a_location(), a_household(), placed()]
    [recorded] = (
        given(*facts, anyhow=True)
        .when("house_household", **HOUSE)
        .then(
            HouseholdHoused(
                **HOUSE,
                occupancy=[at_location(-2, "2024-04-01")],
                realised=[in_a_dwelling(2, "2024-04-01", group="asylum_regular")],
            )
        )
    )
    assert recorded.tags == ["case:c1", "location:azc", "quota:GM0160/asylum_regular"]
    given(*facts, anyhow=True).when("house_household", **HOUSE, persons=["p1"]).then(
        occupies(at_location(-1, "2024-04-01"))
    )


def test_housing_leaves_a_placement_that_ended_before_or_begins_after_it_alone() -> None:
    facts = [
        *a_location(),
        a_household(),
        placed("pl1", from_="2024-02-01", until="2024-03-01"),
        placed("pl2", from_="2024-05-01"),
    ]
    given(*facts, anyhow=True).when("house_household", **HOUSE).then(occupies())


def test_who_is_placed_and_then_housed_on_one_day_does_not_stay_at_the_location() -> None:
    facts = [*a_location(), a_household(), placed(from_="2024-04-01")]
    given(*facts, anyhow=True).when("house_household", **HOUSE).then(occupies(at_location(-2, "2024-04-01")))


def test_who_is_housed_and_then_placed_on_one_day_stays_at_the_location() -> None:
    given(*a_location(), a_household(), housed(on="2024-04-01"), anyhow=True).when(
        "place_household", placement="pl1", case="c1", location="azc", from_="2024-04-01"
    ).then(moves(at_location(2, "2024-04-01")))


def test_temporary_housing_counts_and_the_dwelling_after_it_does_not_count_again() -> None:
    given(HOLDERS, coupled()).when("house_household", **HOUSE, temporary=True).then(
        HouseholdHoused(**HOUSE, temporary=True, realised=[in_a_dwelling(2, "2024-04-01")])
    )
    given(HOLDERS, coupled(), housed(on="2024-03-01", temporary=True)).when("house_household", **HOUSE).then(moves())


def test_a_single_housed_temporarily_and_the_family_that_follows_count_once_each() -> None:
    """Singles are housed awaiting reunification (policy 2.3); all move to a dwelling of their own later."""
    story = given(
        a_household("c1", "p1", group="status_holder"),
        coupled(),
        housed(on="2024-03-01", temporary=True),
        joined("p2", on="2024-06-01", via="family_reunification"),
        joined("p3", on="2024-06-01", via="family_reunification", minor=True),
        housed(dwelling="VW-2", on="2024-07-10"),
    ).story
    assert realised(story) == {
        (HARDENBERG, Group.STATUS_HOLDER, date(2024, 3, 1)): 1,
        (HARDENBERG, Group.STATUS_HOLDER, date(2024, 6, 1)): 2,
    }


def test_who_joins_a_housed_household_by_family_reunification_counts_on_the_day_of_joining() -> None:
    joins = {"case": "c1", "person": "p3", "on": "2024-05-01"}
    [recorded] = (
        given(HOLDERS, coupled(), housed(on="2024-04-01"))
        .when("add_member", **joins, via="family_reunification")
        .then(counts(in_a_dwelling(1, "2024-05-01")))
    )
    assert recorded.tags == ["case:c1", "person:p3", "quota:GM0160/status_holder"]


@pytest.mark.parametrize("via", ["birth", "family_reunification", "other"])
def test_who_joins_when_all_were_housed_joins_them_there_and_not_where_they_stayed_before(via: str) -> None:
    story = given(*a_location(), a_household(), placed(), housed(on="2024-04-01"), anyhow=True).story
    story.do(command("add_member", case="c1", person="p3", on="2024-05-01", via=via))
    assert story.recorded[-1].event.model_dump()["occupancy"] == ()


def test_who_joins_on_the_day_on_which_the_last_were_housed_does_not_stay_where_they_were() -> None:
    facts = [*a_location(), a_household(), placed(), housed(on="2024-04-01", persons=["p1", "p2"])]
    given(*facts, anyhow=True).when("add_member", case="c1", person="p3", on="2024-04-01", via="other").then(moves())


def test_who_joins_when_some_were_housed_stays_with_the_others() -> None:
    facts = [*a_location(), a_household(), placed(), housed(on="2024-04-01", persons=["p1"])]
    given(*facts, anyhow=True).when("add_member", case="c1", person="p3", on="2024-05-01", via="birth").then(
        moves(at_location(1, "2024-05-01"))
    )


@pytest.mark.parametrize("via", ["birth", "other"])
def test_who_joins_a_housed_household_otherwise_does_not_count(via: str) -> None:
    given(HOLDERS, coupled(), housed(on="2024-04-01")).when(
        "add_member", case="c1", person="p3", on="2024-05-01", via=via
    ).then(moves())


def test_who_joins_before_the_household_is_housed_counts_with_it_however_they_joined() -> None:
    for via in ("birth", "other", "family_reunification"):
        given(HOLDERS, joined("p3", on="2024-03-01", via=via)).when("house_household", **HOUSE).then(
            counts(in_a_dwelling(3, "2024-04-01"))
        )


def test_who_joins_on_the_day_of_housing_counts_once() -> None:
    for via in ("birth", "family_reunification"):
        given(HOLDERS, joined("p3", on="2024-04-01", via=via)).when("house_household", **HOUSE).then(
            counts(in_a_dwelling(3, "2024-04-01"))
        )


def test_a_child_born_into_a_housed_household_does_not_count_when_it_moves_to_its_next_dwelling() -> None:
    given(HOLDERS, coupled(), housed(on="2024-02-20", temporary=True), joined("p3", on="2024-03-01", via="birth")).when(
        "house_household", **HOUSE
    ).then(moves())


def test_a_child_born_into_a_housed_household_counts_with_the_others_under_the_next_coupling() -> None:
    given(
        HOLDERS,
        coupled(on="2024-01-10"),
        housed(on="2024-02-20"),
        joined("p3", on="2024-03-01", via="birth"),
        coupled(municipality=OMMEN, on="2024-03-10"),
    ).when("house_household", **HOUSE).then(counts(in_a_dwelling(3, "2024-04-01", municipality=OMMEN)))


def test_each_person_counts_again_under_the_next_coupling() -> None:
    given(
        HOLDERS, coupled(on="2024-01-10"), housed(on="2024-02-01"), coupled(municipality=OMMEN, on="2024-03-10")
    ).when("house_household", **{**HOUSE, "dwelling": "O-1"}).then(
        counts(in_a_dwelling(2, "2024-04-01", municipality=OMMEN))
    )


def test_after_a_withdrawal_a_new_housing_counts_for_the_case_and_not_again_for_the_coupling_that_follows() -> None:
    story = given(
        HOLDERS,
        coupled(municipality=ZWOLLE, on="2024-01-10"),
        housed(on="2024-02-01"),
        withdrawn(on="2024-03-01"),
        housed(dwelling="VW-2", on="2024-04-01"),
        coupled(municipality=OMMEN, on="2024-05-01"),
        housed(dwelling="O-1", on="2024-06-01"),
    ).story
    assert realised(story) == {
        (ZWOLLE, Group.STATUS_HOLDER, date(2024, 2, 1)): 2,
        (HARDENBERG, Group.STATUS_HOLDER, date(2024, 4, 1)): 2,
    }


def test_a_housing_recorded_late_is_the_first_and_the_one_known_before_no_longer_counts() -> None:
    given(HOLDERS, coupled(), housed(on="2024-07-01")).when("house_household", **{**HOUSE, "dwelling": "VW-0"}).then(
        counts(in_a_dwelling(2, "2024-04-01"), in_a_dwelling(-2, "2024-07-01"))
    )


def test_a_coupling_recorded_late_moves_what_was_realised_to_its_municipality() -> None:
    [recorded] = (
        given(HOLDERS, housed(on="2024-04-01"))
        .when("couple_case", **{**COUPLE, "municipality": ZWOLLE})
        .then(
            counts(
                in_a_dwelling(-2, "2024-04-01"),
                in_a_dwelling(2, "2024-04-01", municipality=ZWOLLE),
            )
        )
    )
    assert recorded.tags == ["case:c1", "quota:GM0160/status_holder", "quota:GM0193/status_holder"]


def test_a_withdrawal_recorded_late_moves_what_was_realised_back_to_the_case() -> None:
    given(HOLDERS, coupled(municipality=ZWOLLE), housed(on="2024-04-01")).when(
        "withdraw_coupling", case="c1", on="2024-03-01", reason="r"
    ).then(counts(in_a_dwelling(2, "2024-04-01"), in_a_dwelling(-2, "2024-04-01", municipality=ZWOLLE)))


def test_a_coupling_ends_on_the_day_of_its_withdrawal() -> None:
    given(HOLDERS, coupled(municipality=ZWOLLE), withdrawn(on="2024-04-01")).when("house_household", **HOUSE).then(
        counts(in_a_dwelling(2, "2024-04-01"))
    )
    given(HOLDERS, coupled(municipality=ZWOLLE), withdrawn(on="2024-04-02")).when("house_household", **HOUSE).then(
        counts(in_a_dwelling(2, "2024-04-01", municipality=ZWOLLE))
    )


def test_nobody_gets_two_dwellings_on_one_day() -> None:
    for deviation in ({}, {"deviation": "both"}):
        given(HOLDERS, housed(on="2024-04-01", persons=["p1"])).when(
            "house_household", **{**HOUSE, "dwelling": "VW-2"}, **deviation
        ).then_refused("P2", saying="p1 of case c1 got dwelling VW-1 already")
    given(HOLDERS, housed(on="2024-04-01", persons=["p1"])).when(
        "house_household", **{**HOUSE, "dwelling": "VW-2"}, persons=["p2"]
    ).then(counts(in_a_dwelling(1, "2024-04-01")))


def test_only_who_belongs_to_the_household_that_day_is_housed() -> None:
    given(HOLDERS).when("house_household", **HOUSE, persons=["p9"]).then_refused(saying="p9 not in the household")
    given(HOLDERS, left("p2", on="2024-04-01")).when("house_household", **HOUSE, persons=["p2"]).then_refused(
        saying="p2 not in the household of case c1 on 2024-04-01"
    )
    given(HOLDERS, joined("p3", on="2024-04-02")).when("house_household", **HOUSE, persons=["p3"]).then_refused()
    given(HOLDERS, left("p1"), left("p2")).when("house_household", **HOUSE).then_refused(saying="not in the household")
    given(HOLDERS).when("house_household", **HOUSE, persons=["p1", "p1"]).then_refused(saying="named twice")


def test_a_housing_names_somebody_or_everybody() -> None:
    with pytest.raises(ValidationError):
        command("house_household", **HOUSE, persons=[])


def test_only_a_known_and_open_case_is_housed() -> None:
    given().when("house_household", **HOUSE).then_refused(saying="not known")
    given(HOLDERS, closed(on="2024-04-01")).when("house_household", **HOUSE).then_refused(saying="was closed")


# ---------------------------------------------------------------- corrections of what counts

FOLLOWED = [HOLDERS, coupled(municipality=ZWOLLE), housed(on="2024-04-01")]
COUPLED_AT, HOUSED_AT = 2, 3


def test_a_retracted_housing_no_longer_counts_and_a_retraction_of_that_counts_again() -> None:
    [recorded] = (
        given(*FOLLOWED)
        .when("retract", position=HOUSED_AT, reason="never moved in")
        .then(counts(in_a_dwelling(-2, "2024-04-01", municipality=ZWOLLE)))
    )
    assert recorded.tags == ["case:c1", "quota:GM0193/status_holder", "event:3"]
    given(*FOLLOWED, retracted(HOUSED_AT)).when("retract", position=4, reason="they did").then(
        counts(in_a_dwelling(2, "2024-04-01", municipality=ZWOLLE))
    )


def test_a_restated_day_of_housing_counts_in_the_other_half_year() -> None:
    given(*FOLLOWED).when("restate", position=HOUSED_AT, reason="slip", fields={"on": "2023-12-28"}).then(
        counts(in_a_dwelling(2, "2023-12-28"), in_a_dwelling(-2, "2024-04-01", municipality=ZWOLLE))
    )


def test_a_retracted_housing_lets_the_household_stay_where_it_was_placed() -> None:
    story = [*a_location(), a_household(), placed(), housed(on="2024-04-01")]
    given(*story, anyhow=True).when("retract", position=9, reason="r").then(occupies(at_location(2, "2024-04-01")))


def test_a_retracted_or_restated_coupling_moves_what_was_realised() -> None:
    back = [in_a_dwelling(2, "2024-04-01"), in_a_dwelling(-2, "2024-04-01", municipality=ZWOLLE)]
    given(*FOLLOWED).when("retract", position=COUPLED_AT, reason="r").then(counts(*back))
    given(*FOLLOWED).when("restate", position=COUPLED_AT, reason="r", fields={"municipality": OMMEN}).then(
        counts(in_a_dwelling(2, "2024-04-01", municipality=OMMEN), in_a_dwelling(-2, "2024-04-01", municipality=ZWOLLE))
    )
    given(*FOLLOWED).when("restate", position=COUPLED_AT, reason="r", fields={"on": "2024-04-02"}).then(counts(*back))


def test_a_retracted_withdrawal_makes_the_coupling_last() -> None:
    given(HOLDERS, coupled(municipality=ZWOLLE), withdrawn(on="2024-03-01"), housed(on="2024-04-01")).when(
        "retract", position=3, reason="r"
    ).then(counts(in_a_dwelling(-2, "2024-04-01"), in_a_dwelling(2, "2024-04-01", municipality=ZWOLLE)))


def test_restated_persons_of_a_housing_are_of_the_household() -> None:
    given(*FOLLOWED).when("restate", position=HOUSED_AT, reason="r", fields={"persons": ["p1"]}).then(
        counts(in_a_dwelling(-1, "2024-04-01", municipality=ZWOLLE))
    )
    given(*FOLLOWED).when("restate", position=HOUSED_AT, reason="r", fields={"persons": ["p9"]}).then_refused(
        saying="p9 not in the household"
    )
    given(*FOLLOWED, anyhow=True).when("restate", position=HOUSED_AT, reason="r", fields={"persons": []}).then_refused(
        saying="Field persons"
    )


def test_a_joining_retracted_no_longer_counts_nor_when_restated_as_a_birth() -> None:
    facts = [*FOLLOWED, joined("p3", on="2024-05-01", via="family_reunification")]
    gone = in_a_dwelling(-1, "2024-05-01", municipality=ZWOLLE)
    given(*facts).when("retract", position=4, reason="r").then(counts(gone))
    given(*facts).when("restate", position=4, reason="r", fields={"via": "birth"}).then(counts(gone))


def test_offers_and_refusals_are_retracted_and_restated_without_effects() -> None:
    facts = [
        HOLDERS,
        fact("offer_dwelling", **OFFER),
        fact("refuse_dwelling", case="c1", dwelling="VW-1", on="2024-03-03", reason="stairs"),
    ]
    given(*facts).when("restate", position=2, reason="r", fields={"on": "2024-03-02"}).then(moves())
    given(*facts).when("retract", position=3, reason="r").then(moves())
    given(*facts, retracted(3)).when("refuse_dwelling", case="c1", dwelling="VW-1", on="2024-03-05", reason="r").then(
        moves()
    )


# ---------------------------------------------------------------- from asylum to a dwelling


def test_an_asylum_household_that_gets_its_permit_is_out_of_its_placement_and_counted_once() -> None:
    """Group changed, coupled, housed: for the coupled municipality, in the group that it then is of."""
    story = given(
        *a_location(),
        a_household("c1", "p1", "p2", "p3"),
        placed(from_="2024-01-10"),
        regrouped(on="2024-03-01"),
        coupled(municipality=ZWOLLE, on="2024-03-08"),
        fact("offer_dwelling", **OFFER),
        housed(on="2024-05-15"),
        housed(dwelling="Z-2", on="2024-09-01"),
        anyhow=True,
    ).story
    asylum = [occupied(story, day) for day in ("2024-01-09", "2024-01-10", "2024-02-29", "2024-03-01", "2024-05-15")]
    assert asylum == [0, 3, 3, 0, 0]
    holders = [occupied(story, day, group="status_holder") for day in ("2024-02-29", "2024-03-01", "2024-05-14")]
    assert holders == [0, 3, 3]
    assert occupied(story, "2024-05-15", group="status_holder") == 0
    assert realised(story) == {(ZWOLLE, Group.STATUS_HOLDER, date(2024, 5, 15)): 3}


def test_everything_of_that_household_may_turn_out_otherwise_and_the_counts_follow() -> None:
    facts = [
        *a_location(),
        a_household("c1", "p1", "p2", "p3"),
        placed(from_="2024-01-10"),
        regrouped(on="2024-03-01"),
        coupled(municipality=ZWOLLE, on="2024-03-08"),
        housed(on="2024-05-15"),
        restated(11, {"on": "2024-06-28"}),
        restated(9, {"on": "2024-07-01"}),
        retracted(10),
        ended("pl1", on="2024-06-01"),
    ]
    story = given(*facts, anyhow=True).story
    assert realised(story) == {(HARDENBERG, Group.ASYLUM_REGULAR, date(2024, 6, 28)): 3}
    assert [occupied(story, day) for day in ("2024-03-01", "2024-05-31", "2024-06-01")] == [3, 3, 0]
    assert [occupied(story, day, group="status_holder") for day in ("2024-03-01", "2024-06-27", "2024-07-01")] == [
        0
    ] * 3


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("couple_case", COUPLE),
        ("offer_dwelling", OFFER),
        ("house_household", HOUSE),
        ("withdraw_coupling", {"case": "c1", "on": "2024-02-15", "reason": "r"}),
    ],
)
def test_a_case_that_is_not_known_is_refused_with_a_deviation_too(name: str, fields: dict[str, Any]) -> None:
    given().when(name, **fields, deviation="whatever").then_refused(saying="Case c1 is not known")
