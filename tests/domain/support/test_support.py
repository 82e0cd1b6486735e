"""Support: plans, living allowance, schools, on-site support and programmes (policy 3.2, rules S1 to S5)."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from domain.kernel.days import start_of_day
from domain.kernel.found import found_at
from domain.kernel.history import effective
from domain.states.household import Household
from domain.support.allowance import about_an_allowance, allowances, lines
from domain.support.allowance_amounts import AllowanceAmountsSet, all_amounts
from tests.domain.facts import (
    Fact,
    a_household,
    a_location,
    a_plan,
    a_programme,
    a_school,
    amounts,
    an_allowance,
    at_school,
    closed,
    having,
    joined,
    regrouped,
    restated,
    retracted,
    supported,
    takes_part,
)
from tests.domain.given import command, fact, given


def household(*facts: Fact) -> Household:
    return Household.fold("c1", effective(given(*facts, anyhow=True).story.recorded))


def known(*facts: Fact) -> list[AllowanceAmountsSet]:
    """The amounts that there are with these."""
    events = [recorded.event for recorded in effective(given(*facts, anyhow=True).story.recorded)]
    return all_amounts(event for event in events if isinstance(event, AllowanceAmountsSet))


def agreed(on: str = "2024-03-01") -> Fact:
    return fact("agree_plan", case="c1", person="p1", on=on)


def ended(on: str = "2024-06-01") -> Fact:
    return fact("end_plan", case="c1", person="p1", on=on, reason="r")


# ---------------------------------------------------------------- integration plans


def test_a_plan_is_a_fact_of_the_case_and_of_the_person() -> None:
    [recorded] = given(a_household()).when("require_plan", **a_plan()[1]).then(having(person="p1"))
    assert recorded.tags == ["case:c1", "person:p1"]


def test_a_plan_that_is_agreed_anew_was_agreed_when_it_first_was() -> None:
    facts = [a_household(), a_plan(), agreed("2024-03-01"), agreed("2024-05-01")]
    assert household(*facts).plans[0].agreed == date(2024, 3, 1)
    assert household(*facts, agreed("2024-02-15")).plans[0].agreed == date(2024, 2, 15)


def test_a_person_has_one_plan_at_a_time() -> None:
    again = a_plan(from_="2024-06-01")[1]
    given(a_household(), a_plan()).when("require_plan", **again).then_refused(saying="already on 2024-06-01")
    given(a_household(), a_plan(), ended("2024-06-02")).when("require_plan", **again).then_refused(saying="already")
    given(a_household(), a_plan(), ended("2024-06-01")).when("require_plan", **again).then(having(person="p1"))
    other = a_plan("p2")[1]
    given(a_household("c1", "p1", "p2"), a_plan()).when("require_plan", **other).then(having(person="p2"))


@pytest.mark.parametrize(("name", "more"), [("agree_plan", {}), ("end_plan", {"reason": "r"})])
def test_nothing_becomes_of_a_plan_that_nobody_asked_for(name: str, more: dict[str, Any]) -> None:
    asked = {"case": "c1", "person": "p1", "on": "2024-07-01", **more}
    given(a_household()).when(name, **asked).then_refused(saying="no integration plan that is due")
    given(a_household(), a_plan(), ended()).when(name, **asked).then_refused(saying="no integration plan that is due")


def test_a_plan_does_not_end_before_it_is_agreed() -> None:
    facts = [a_household(), a_plan(), agreed("2024-07-01")]
    given(*facts).when("end_plan", **ended("2024-06-30")[1]).then_refused(saying="cannot end on 2024-06-30")
    given(*facts).when("end_plan", **ended("2024-07-01")[1]).then(having(person="p1"))


def test_a_plan_is_of_somebody_in_the_household_of_a_case_that_is_open() -> None:
    given().when("require_plan", **a_plan()[1]).then_refused(saying="Case c1 is not known")
    given(a_household()).when("require_plan", **a_plan("p9")[1]).then_refused(saying="p9 not in the household")
    given(a_household(), closed(on="2024-02-01")).when("require_plan", **a_plan()[1]).then_refused(saying="was closed")


def test_a_plan_is_taken_back_after_what_became_of_it() -> None:
    facts = [a_household(), a_plan(), agreed()]
    given(*facts).when("retract", position=2, reason="r").then_refused(saying="no integration plan that is due")
    given(*facts, retracted(3)).when("retract", position=2, reason="r").then(having(corrects=2))


def test_somebody_with_a_plan_cannot_be_taken_out_of_the_household() -> None:
    facts = [a_household(), joined("p3", on="2024-02-01"), a_plan("p3")]
    given(*facts, anyhow=True).when("retract", position=2, reason="r").then_refused(saying="p3 not in the household")
    given(*facts[::2][:1], a_plan()).when("retract", position=1, reason="r").then_refused(saying="other facts")


def test_the_days_of_a_plan_can_be_restated_to_what_can_be() -> None:
    facts = [a_household(), a_plan(), ended()]
    given(*facts).when("restate", position=3, reason="r", fields={"on": "2024-01-31"}).then_refused(saying="cannot end")
    given(*facts).when("restate", position=3, reason="r", fields={"on": "2024-05-01"}).then(having(corrects=3))


# ---------------------------------------------------------------- living allowance


def paid(day: str, *facts: Fact) -> list[tuple[str, int, str | None]]:
    """What the household of one allowance gets on a day: item, persons, amount."""
    home, on = household(*facts), date.fromisoformat(day)
    (allowance,) = (given_ for from_, until, given_ in allowances(home) if from_ <= on < until)
    return [
        (line.item, line.persons, None if line.amount is None else f"{line.amount}")
        for line in lines(allowance, known(*facts), on)
    ]


def family(adults: int, minors: int, group: str = "displaced_ukraine") -> Fact:
    members = [{"person": f"p{n + 1}", "minor": n >= adults} for n in range(adults + minors)]
    fields = {"group": group, "municipality": "GM0160", "on": "2022-04-01", "members": members}
    return fact("register_case", case="c1", **fields)


ALWAYS = an_allowance(from_="2022-04-01")


@pytest.mark.parametrize(
    ("adults", "minors", "day", "food"),
    [
        (1, 0, "2023-06-01", ["215.06"]),
        (1, 1, "2023-06-01", ["215.06", "178.36"]),
        (2, 1, "2023-06-01", ["343.98", "142.57"]),
        (2, 2, "2023-06-01", ["300.90", "249.94"]),
        (2, 4, "2023-12-31", ["300.90", "499.88"]),
        (1, 1, "2025-01-01", ["252.18", "210.05"]),
        (1, 2, "2025-01-01", ["214.29", "357.06"]),
        (2, 2, "2025-01-01", ["378.26", "315.22"]),
    ],
)
def test_food_goes_by_the_size_of_the_household_and_by_who_is_a_minor(
    adults: int, minors: int, day: str, food: list[str]
) -> None:
    clothing = Decimal("56.12") if day < "2024" else Decimal("62.66")
    assert paid(day, family(adults, minors), ALWAYS) == [
        *(("food", persons, amount) for persons, amount in zip((adults, minors), food, strict=False)),
        ("clothing", adults + minors, str((adults + minors) * clothing)),
    ]


def test_with_a_host_more_is_paid_and_with_meals_no_food() -> None:
    hosted = paid("2025-06-01", family(1, 1), an_allowance(from_="2024-01-01", with_host=True))
    assert hosted[-1] == ("with_host", 2, "154.32")
    fed = paid("2025-06-01", family(1, 1), an_allowance(from_="2024-01-01", catered=True))
    assert fed == [("clothing", 2, "125.32")]


def test_who_contributes_does_so_from_the_day_on_which_it_was_published() -> None:
    facts = [family(2, 0), an_allowance(from_="2024-01-01", contributors=["p1"])]
    assert paid("2025-09-30", *facts)[-1] == ("not_known", 1, None)
    assert paid("2025-10-01", *facts)[-1] == ("contribution", 1, "-244.22")
    fed = [family(2, 0), an_allowance(from_="2024-01-01", contributors=["p1", "p2"], catered=True)]
    assert paid("2025-10-01", *fed)[-2:] == [("contribution", 2, "-488.44"), ("catering", 2, "-504.36")]


@pytest.mark.parametrize("day", ["2023-01-31", "2024-01-01", "2024-12-31"])
def test_there_is_no_amount_where_no_source_says_one(day: str) -> None:
    assert paid(day, family(1, 1), ALWAYS) == [("not_known", 2, None)]


def test_there_is_no_amount_when_it_is_not_known_who_is_a_minor() -> None:
    assert paid("2025-01-01", a_household("c1", "p1", "p2", group="displaced_ukraine", on="2022-04-01"), ALWAYS) == [
        ("not_known", 2, None)
    ]


def test_in_a_household_that_everybody_left_nobody_gets_anything() -> None:
    gone = fact("remove_member", case="c1", person="p1", on="2025-02-01", reason="r")
    assert [persons for _, persons, _ in paid("2025-03-01", family(1, 0), ALWAYS, gone) if persons] == []


def unknown(on: str, *facts: Fact) -> list[tuple[str, str]]:
    """From which days on it is not known how much, and what is said of them."""
    home, day = household(*facts), date.fromisoformat(on)
    found = found_at(about_an_allowance(home.case, allowances(home), known(*facts)), start_of_day(day))
    return [(str(finding.at), str(finding.detail)) for finding in found]


IN_2024 = ("2024-01-01", "Case c1 gets a living allowance on 2024-01-01; it is not known how much.")


def test_days_of_an_allowance_of_which_no_amounts_are_known_are_found_by_the_first_of_them() -> None:
    facts = [family(1, 0), an_allowance(from_="2023-02-01")]
    assert unknown("2023-12-31", *facts) == []
    assert unknown("2024-01-01", *facts) == unknown("2025-03-01", *facts) == [IN_2024]
    assert unknown("2025-03-01", family(1, 0), an_allowance(from_="2023-02-01", until="2024-01-01")) == []
    assert unknown("2025-03-01", *facts, closed(on="2024-01-01")) == []
    assert unknown("2025-03-01", *facts, amounts()) == []
    later = ("2024-04-01", "Case c1 gets a living allowance on 2024-04-01; it is not known how much.")
    assert unknown("2025-03-01", *facts, amounts(until="2024-04-01")) == [later]


def test_an_allowance_for_a_group_that_the_amounts_are_not_for_is_found() -> None:
    facts = [family(1, 0), an_allowance(from_="2025-01-01"), regrouped(on="2025-02-01")]
    assert unknown("2025-01-31", *facts) == []
    said = "Case c1 gets a living allowance as status_holder from 2025-02-01; the amounts known are not for it."
    assert unknown("2025-02-01", *facts) == [("2025-02-01", said)]
    assert unknown("2025-02-01", *facts, closed(on="2025-02-01")) == []
    assert unknown("2025-02-01", *facts, amounts("150", "2025-02-01", ("status_holder",))) == []


@pytest.mark.parametrize(
    ("others", "day", "food"),
    [
        ([amounts("200", "2024-01-01")], "2024-12-31", "200.00"),
        ([amounts("200", "2024-01-01")], "2025-01-01", "252.18"),
        ([amounts("200", "2025-01-01")], "2025-01-01", "200.00"),
        ([amounts("200", "2025-01-01"), amounts("300", "2025-01-01")], "2025-01-01", "300.00"),
        ([amounts("300", "2025-07-01"), amounts("200", "2025-02-01")], "2025-07-01", "300.00"),
        ([amounts("200", "2025-02-01", until="2025-03-01")], "2025-03-01", "252.18"),
        ([amounts("200", "2025-02-01", ("status_holder",))], "2025-03-01", "252.18"),
    ],
)
def test_amounts_that_are_set_hold_from_their_day_until_others_do(others: list[Fact], day: str, food: str) -> None:
    assert paid(day, family(1, 0), ALWAYS, *others)[0] == ("food", 1, food)


def test_amounts_of_the_same_day_replace_those_that_come_along_until_their_end_too() -> None:
    facts = [family(1, 0), ALWAYS, amounts(from_="2025-01-01", until="2025-07-01")]
    assert paid("2025-06-30", *facts)[0] == ("food", 1, "200.00")
    assert paid("2025-07-01", *facts) == [("not_known", 1, None)]


def test_amounts_that_never_were_so_leave_those_that_come_along() -> None:
    facts = [amounts(from_="2025-01-01"), family(1, 0), ALWAYS]
    assert paid("2025-01-01", *facts, restated(1, {"clothing": "51"}))[1] == ("clothing", 1, "51.00")
    assert paid("2025-01-01", *facts, retracted(1))[0] == ("food", 1, "252.18")


@pytest.mark.parametrize("sizes", [(), (2,), (1, 1)])
def test_food_has_an_amount_for_every_size_of_household_and_only_one(sizes: tuple[int, ...]) -> None:
    food = [{"persons": size, "adult": "1", "minor": "1"} for size in sizes]
    with pytest.raises(ValueError, match="from 1 person on, and one for each"):
        command("set_allowance_amounts", **amounts()[1] | {"food": food})


def test_amounts_do_not_end_before_they_begin() -> None:
    given().when("set_allowance_amounts", **amounts(until="2023-12-31")[1]).then_refused(saying="cannot end on")
    given(amounts()).when("restate", position=1, reason="r", fields={"until": "2023-12-31"}).then_refused(
        saying="cannot end on"
    )
    given(amounts()).when("restate", position=1, reason="r", fields={"food": []}).then_refused(
        saying="from 1 person on"
    )


def test_an_allowance_ends_once_and_with_the_case() -> None:
    ending = fact("end_allowance", case="c1", on="2024-06-01")
    given(a_household(), an_allowance(), ending).when("end_allowance", case="c1", on="2024-05-01").then_refused(
        saying="nothing to end"
    )
    facts = [a_household(), an_allowance()]
    for gone in (ending, closed(on="2024-06-01")):
        assert [until for _, until, _ in allowances(household(*facts, gone))] == [date(2024, 6, 1)]


def test_strangers_are_named_in_order() -> None:
    strangers = [f"q{n}" for n in range(9)]
    asked = an_allowance(contributors=strangers[::-1])[1]
    given(a_household()).when("grant_allowance", **asked).then_refused(saying=", ".join(strangers))


def test_a_household_has_one_allowance_at_a_time() -> None:
    first = an_allowance(from_="2024-02-01", until="2024-06-01")
    given(a_household(), first).when("grant_allowance", case="c1", from_="2024-05-31").then_refused(saying="already")
    given(a_household(), first).when("grant_allowance", case="c1", from_="2024-06-01").then(having(case="c1"))
    given(a_household()).when("end_allowance", case="c1", on="2024-06-01").then_refused(saying="nothing to end")
    given(a_household(), an_allowance()).when("end_allowance", case="c1", on="2024-01-31").then_refused(
        saying="cannot end"
    )
    given(a_household()).when("grant_allowance", case="c1", from_="2024-02-01", contributors=["p9"]).then_refused(
        saying="p9 not in the household"
    )


# ---------------------------------------------------------------- schools, on-site support, programmes


def test_a_child_is_at_one_school_on_a_day() -> None:
    facts = [a_household(), a_school(), a_school("isk"), at_school()]
    to_isk = at_school(school="isk", from_="2024-06-01")[1]
    given(*facts, anyhow=True).when("enrol_child", **to_isk).then_refused(saying="School p1: there is one already")
    left = fact("end_enrolment", case="c1", person="p1", on="2024-06-01")
    [recorded] = given(*facts, left, anyhow=True).when("enrol_child", **to_isk).then(having(school="isk"))
    assert recorded.tags == ["case:c1", "person:p1", "school:isk"]
    given().when("enrol_child", **to_isk).then_refused(saying="School isk is not known")


def test_of_several_locations_of_a_school_each_is_known() -> None:
    facts = [*a_location()]
    asked = a_school(locations=["azc", "hof"])[1]
    given(*facts, anyhow=True).when("open_school", **asked).then_refused(saying="Location hof is not known")


def test_a_school_is_for_locations_that_are_known_and_its_id_is_used_once() -> None:
    given().when("open_school", **a_school(locations=["azc"])[1]).then_refused(saying="Location azc is not known")
    given(a_school()).when("open_school", **a_school()[1]).then_refused(saying="School opstap exists already")
    given(a_school()).when("restate", position=1, reason="r", fields={"locations": ["azc"]}).then_refused(
        saying="Location azc is not known"
    )


@pytest.mark.parametrize(
    "facts",
    [
        [a_school(), a_household(), at_school()],
        [a_school(), fact("set_school_places", school="opstap", places=9, from_="2024-03-01")],
        [a_programme(), a_household(), takes_part()],
        [
            a_programme(),
            *a_location(),
            fact("join_programme_at", location="azc", programme="buitenkwartier", from_="2024-02-01"),
        ],
    ],
)
def test_what_others_name_is_not_taken_back(facts: list[Fact]) -> None:
    given(*facts, anyhow=True).when("retract", position=1, reason="r").then_refused(saying="other facts")
    gone = retracted(len(facts))
    given(*facts, gone, anyhow=True).when("retract", position=1, reason="r").then(having(corrects=1))


def test_a_location_has_support_by_one_partner_once_and_by_several_at_a_time() -> None:
    here = [*a_location(), supported()]
    given(*here).when("start_on_site_support", **supported(from_="2024-03-01")[1]).then_refused(saying="already")
    given(*here).when("start_on_site_support", **supported("COA")[1]).then(having(by="COA"))
    given(*a_location()).when("end_on_site_support", location="azc", by="de Stuw", on="2024-03-01").then_refused(
        saying="nothing to end"
    )
    given(*a_location(), a_programme()).when(
        "leave_programme_at", location="azc", programme="buitenkwartier", on="2024-03-01"
    ).then_refused(saying="Programme buitenkwartier: there is nothing to end on 2024-03-01.")
    stopped = fact("end_on_site_support", location="azc", by="de Stuw", on="2024-03-01")
    given(*here, stopped).when("retract", position=len(here), reason="r").then_refused(saying="nothing to end")


def test_a_programme_ends_after_it_begins_for_those_who_take_part_too() -> None:
    given().when("define_programme", **a_programme(until="2023-12-31")[1]).then_refused(saying="cannot end")
    facts = [a_household(), a_programme(), takes_part()]
    given(*facts).when("leave_programme", case="c1", programme="buitenkwartier", on="2024-01-31").then_refused(
        saying="cannot end"
    )
    given(*facts[:2]).when("leave_programme", case="c1", programme="buitenkwartier", on="2024-03-01").then_refused(
        saying="nothing to end"
    )
    given(a_programme()).when("restate", position=1, reason="r", fields={"until": "2023-01-01"}).then_refused(
        saying="cannot end"
    )
