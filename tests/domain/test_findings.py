"""What an auditor finds by replay: what is missing, late or not kept, and that it was never refused."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from domain.findings import about_a_household, about_a_measure, about_a_signal, about_a_site
from domain.kernel.deciding import Command
from domain.kernel.found import found_at
from domain.kernel.history import Recorded
from domain.locations.signal import SignalFile
from domain.states.household import Household
from tests.domain.facts import a_household, a_location, a_signal, assessed, decided, intended, studied, suggested
from tests.domain.given import Story, command, fact

Told = tuple[str, dict[str, Any]]


def story(*told: Told) -> list[Recorded]:
    recorded = Story()
    for name, fields in told:
        asked: Command = command(name, **fields)
        recorded.do(asked)
    return recorded.recorded


def noon(day: str) -> datetime:
    return datetime.combine(date.fromisoformat(day), datetime.min.time(), UTC).replace(hour=12)


def of_site(now: str, *told: Told) -> list[tuple[str, str]]:
    facts = story(*a_location(), *told)
    return [(finding.rule.id, str(finding.detail)) for finding in found_at(about_a_site("azc", facts), noon(now))]


def contact(from_: str) -> Told:
    return fact("appoint_contact", location="azc", contact="x", from_=from_)


def interval(weeks: int, from_: str) -> Told:
    return fact("set_meeting_interval", location="azc", weeks=weeks, from_=from_)


def meeting(on: str) -> Told:
    return fact("hold_neighbour_meeting", location="azc", on=on)


def test_an_open_location_without_contact_person_or_interval_is_found() -> None:
    found = [text for rule, text in of_site("2024-02-01") if rule == "N1"]
    assert found == [
        "azc has no contact person since 2024-01-01.",
        "azc has no interval for meetings with its neighbours.",
    ]


def test_days_without_a_contact_person_are_found_afterwards() -> None:
    found = [
        text for rule, text in of_site("2024-03-01", contact("2024-02-01"), interval(13, "2024-01-01")) if rule == "N1"
    ]
    assert found == ["azc had no contact person from 2024-01-01 until 2024-02-01."]


@pytest.mark.parametrize(
    ("now", "held", "due"),
    [
        ("2024-01-29", [], []),
        ("2024-01-30", [], ["2024-01-29"]),
        ("2024-02-20", ["2024-01-25"], []),
        ("2024-03-10", ["2024-01-25"], ["2024-02-22"]),
        ("2024-03-10", ["2024-02-10", "2024-03-01"], ["2024-01-29"]),
    ],
)
def test_a_meeting_is_overdue_once_its_interval_has_passed(now: str, held: list[str], due: list[str]) -> None:
    facts = [contact("2024-01-01"), interval(4, "2024-01-01"), *(meeting(day) for day in held)]
    found = [text for rule, text in of_site(now, *facts) if rule == "N1"]
    assert [text.split(" by ")[1][:10] for text in found] == due


def test_an_interval_that_was_set_before_the_opening_runs_from_the_opening_on() -> None:
    facts = [contact("2023-06-01"), interval(4, "2023-06-01")]
    assert [text for rule, text in of_site("2024-01-29", *facts) if rule == "N1"] == []
    found = [text for rule, text in of_site("2024-01-30", *facts) if rule == "N1"]
    assert found == ["azc had no meeting with its neighbours by 2024-01-29, 4 weeks after 2024-01-01."]


def test_each_meeting_is_due_by_the_interval_of_the_day_of_the_last_one() -> None:
    facts = [contact("2024-01-01"), interval(2, "2024-02-01"), interval(8, "2024-01-01"), meeting("2024-02-20")]
    found = [text for rule, text in of_site("2024-04-01", *facts) if rule == "N1"]
    assert found == ["azc had no meeting with its neighbours by 2024-03-05, 2 weeks after 2024-02-20."]


def test_of_a_location_that_is_still_to_open_no_meetings_are_asked() -> None:
    assert [text for rule, text in of_site("2023-12-31") if rule == "N1"] == []


def test_a_location_that_opens_today_has_a_contact_person_from_today_on() -> None:
    def found(now: str, *told: Told) -> list[str]:
        return [text for rule, text in of_site(now, *told) if "contact" in text]

    said = ["azc has no contact person since 2024-01-01."]
    assert [found(day) for day in ("2023-12-31", "2024-01-01")] == [[], said]
    assert found("2024-01-01", contact("2024-01-01")) == []


def test_a_resolution_without_date_or_hash_of_its_document_is_found() -> None:
    texts = [text for rule, text in of_site("2024-01-01") if rule == "L6" and "has no" in text]
    assert len(texts) == 2


@pytest.mark.parametrize(
    ("final", "expected"),
    [
        ({}, ["The final decision on azc names no legal basis."]),
        ({"legal_basis": "Wet COA"}, []),
        ({"approved": False}, []),
    ],
)
def test_a_final_decision_that_names_no_legal_basis_is_found(final: dict[str, Any], expected: list[str]) -> None:
    facts = story(suggested(), assessed(), intended(), studied(), decided(**final))
    found = [str(one.detail) for one in found_at(about_a_site("azc", facts), noon("2024-01-01")) if one.rule.id == "L6"]
    assert [text for text in found if "legal basis" in text] == expected


def test_more_places_than_were_decided_on_are_found_and_were_not_refused() -> None:
    more = fact("change_capacity", location="azc", on="2024-02-01", group="asylum_regular", places=9999, reason="r")
    assert any(rule == "P3" and "9999 places" in text for rule, text in of_site("2024-02-02", more))
    assert not any(rule == "P3" for rule, _ in of_site("2024-02-02"))


def test_one_place_for_a_group_that_was_not_decided_on_is_one_too_many() -> None:
    one = fact("change_capacity", location="azc", on="2024-02-01", group="labour_migrant", places=1, reason="r")
    said = "azc has 1 places for labour_migrant; 0 were decided on."
    assert said in [text for rule, text in of_site("2024-02-02", one) if rule == "P3"]


def test_an_open_location_is_not_found_wanting_after_it_was_closed() -> None:
    told = [
        contact("2024-01-01"),
        interval(4, "2024-01-01"),
        fact("close_location", location="azc", on="2024-01-20", reason="r"),
    ]
    assert [text for rule, text in of_site("2025-01-01", *told) if rule == "N1"] == []


def of_case(today: str, *told: Told) -> list[str]:
    household = Household.fold("c1", story(a_household(), *told))
    return [finding.rule.id for finding in found_at(about_a_household(household), noon(today))]


def couple(on: str) -> Told:
    return fact("couple_case", case="c1", municipality="GM0160", on=on, coupled_by="COA")


def house(on: str) -> Told:
    return fact("house_household", case="c1", dwelling="d", on=on)


def offer(on: str, dwelling: str = "d") -> Told:
    return fact("offer_dwelling", case="c1", dwelling=dwelling, by="Vechtdal Wonen", on=on)


def test_who_is_coupled_and_not_housed_within_twelve_weeks_is_found() -> None:
    begun = couple("2024-03-04"), offer("2024-05-13")
    assert of_case("2024-05-27", *begun) == []
    assert of_case("2024-05-28", *begun) == ["Q6", "C2"]
    assert of_case("2024-09-01", *begun, house("2024-05-27")) == []
    assert of_case("2024-09-01", *begun, house("2024-05-28")) == ["Q6", "C2"]


NO_OFFER = ["Case c1, coupled on 2024-03-04, was offered no dwelling by 2024-05-13."]


def test_a_housing_before_the_coupling_is_none_under_it() -> None:
    assert set(of_case("2024-12-01", house("2024-01-15"), couple("2024-02-10"))) == {"Q6", "C2"}
    assert of_case("2024-12-01", house("2024-02-10"), couple("2024-02-10")) == []


def of_offers(today: str, *told: Told) -> list[str]:
    household = Household.fold("c1", story(a_household(), couple("2024-03-04"), *told))
    found = [str(finding.detail) for finding in found_at(about_a_household(household), noon(today))]
    return [text for text in found if "offered" in text]


@pytest.mark.parametrize(
    ("today", "expected"), [("2024-05-13", []), ("2024-05-14", NO_OFFER), ("2024-09-01", NO_OFFER)]
)
def test_who_is_offered_no_dwelling_within_ten_weeks_is_found(today: str, expected: list[str]) -> None:
    assert of_offers(today) == expected


@pytest.mark.parametrize(
    ("offered", "expected"), [("2024-03-03", NO_OFFER), ("2024-05-13", []), ("2024-05-14", NO_OFFER)]
)
def test_an_offer_in_the_term_is_enough_even_when_it_is_refused(offered: str, expected: list[str]) -> None:
    refused = fact("refuse_dwelling", case="c1", dwelling="d", on=offered, reason="r")
    assert of_offers("2024-09-01", offer(offered)) == expected
    assert of_offers("2024-09-01", offer(offered), refused) == expected


def test_who_is_housed_in_time_or_gone_in_time_needed_no_offer() -> None:
    gone = fact("close_case", case="c1", on="2024-05-13", reason="moved")
    for ended in (house("2024-05-27"), gone):
        assert of_offers("2024-09-01", ended) == []
    assert of_offers("2024-09-01", house("2024-05-28")) == NO_OFFER


def test_a_reason_of_waiting_is_an_answer_to_why() -> None:
    waits = fact("record_waiting_reason", case="c1", reason="large_family", on="2024-03-05")
    assert of_case("2024-06-28", couple("2024-03-04"), offer("2024-05-01"), waits) == ["Q6"]


def test_a_coupling_that_was_withdrawn_in_time_is_not_found() -> None:
    withdrawn = fact("withdraw_coupling", case="c1", on="2024-04-01", reason="r")
    assert of_case("2024-06-28", couple("2024-03-04"), withdrawn) == []


def permit(on: str, group: str = "status_holder") -> Told:
    return fact("change_case_group", case="c1", group=group, on=on, reason="permit")


def of_permit(today: str, *told: Told) -> list[str]:
    household = Household.fold("c1", story(a_household(), *told))
    found = found_at(about_a_household(household), noon(today))
    return [str(finding.detail) for finding in found if "permit" in str(finding.detail)]


LATE = ["Case c1, with a permit from 2024-03-04, was not coupled by 2024-03-18."]


@pytest.mark.parametrize(("today", "expected"), [("2024-03-18", []), ("2024-03-19", LATE)])
def test_who_is_not_coupled_within_two_weeks_of_the_permit_is_found(today: str, expected: list[str]) -> None:
    assert of_permit(today, permit("2024-03-04")) == expected


@pytest.mark.parametrize(
    ("coupled_on", "expected"), [("2024-02-20", []), ("2024-03-18", []), ("2024-03-19", LATE), ("2024-06-01", LATE)]
)
def test_a_coupling_ends_the_term_and_one_that_came_late_stays_found(coupled_on: str, expected: list[str]) -> None:
    assert of_permit("2024-09-01", permit("2024-03-04"), couple(coupled_on)) == expected


def test_a_coupling_that_ended_before_the_permit_is_none() -> None:
    withdrawn = fact("withdraw_coupling", case="c1", on="2024-02-10", reason="r")
    assert of_permit("2024-09-01", couple("2024-02-01"), withdrawn, permit("2024-03-04")) == LATE


def test_who_was_housed_or_gone_within_the_term_needed_no_coupling() -> None:
    gone = fact("close_case", case="c1", on="2024-03-18", reason="moved")
    for ended in (house("2024-03-18"), gone):
        assert of_permit("2024-09-01", permit("2024-03-04"), ended) == []
    assert of_permit("2024-09-01", permit("2024-03-04"), house("2024-03-19")) == LATE


def test_coming_of_age_is_no_new_permit() -> None:
    grown = permit("2024-05-01", "status_holder")
    assert of_permit("2024-09-01", permit("2024-03-04", "status_minor"), couple("2024-03-11"), grown) == []


def test_of_a_case_that_began_with_a_permit_it_is_not_known_when_that_was() -> None:
    began = a_household(group="status_minor", on="2024-01-01")
    household = Household.fold("c1", story(began, permit("2024-03-04")))
    assert list(about_a_household(household)) == []


def of_minors(today: str, *told: Told, group: str = "asylum_minor") -> list[str]:
    members = [{"person": "p1", "minor": True}, {"person": "p2", "minor": True}]
    household = Household.fold("c1", story(a_household(group=group, members=members), *told))
    found = found_at(about_a_household(household), noon(today))
    return [str(finding.detail) for finding in found if finding.rule.id == "C3"]


def of_age(person: str, on: str) -> Told:
    return fact("record_coming_of_age", case="c1", person=person, on=on)


GROWN = (of_age("p1", "2024-03-04"), of_age("p2", "2024-05-01"))


@pytest.mark.parametrize("group", ["asylum_minor", "status_minor"])
def test_a_case_of_minors_of_whom_all_came_of_age_is_found_from_the_last_ones_day_on(group: str) -> None:
    text = f"Case c1 is of {group}, and everybody in it is of age from 2024-05-01."
    assert [of_minors(day, *GROWN, group=group) for day in ("2024-04-30", "2024-05-01")] == [[], [text]]


def test_a_case_with_a_minor_left_or_of_another_group_or_closed_is_not() -> None:
    assert of_minors("2024-06-01", GROWN[0]) == []
    assert of_minors("2024-06-01", *GROWN, group="asylum_regular") == []
    assert of_minors("2024-06-01", *GROWN, permit("2024-05-02")) == []
    assert of_minors("2024-06-01", *GROWN, fact("close_case", case="c1", on="2024-06-01", reason="r")) == []
    left = fact("remove_member", case="c1", person="p2", on="2024-04-01", reason="r")
    assert len(of_minors("2024-04-01", GROWN[0], left)) == 1, "who is left is of age"


def test_who_were_of_age_before_the_case_came_to_be_of_minors_are_found_from_that_day_on() -> None:
    text = "Case c1 is of status_minor, and everybody in it is of age from 2024-06-10."
    assert of_minors("2024-06-30", *GROWN, permit("2024-06-10", "status_minor")) == [text]
    later = [permit("2024-06-10", "status_minor"), permit("2024-07-01")]
    assert of_minors("2024-06-30", *GROWN, *later) == [text], "what is so from later on does not count"


def test_a_signal_without_an_answer_is_found_after_its_term_and_not_before() -> None:
    facts = story(*a_location(), a_signal(location="azc"))
    file = SignalFile.fold("s1", facts)
    due = datetime(2024, 3, 11, 23, tzinfo=UTC)
    assert [f.rule.id for f in found_at(about_a_signal(file), due)] == ["N2"]
    assert [f.rule.id for f in found_at(about_a_signal(file), due.replace(hour=22, minute=59))] == []


def test_a_signal_that_was_answered_late_stays_found_and_one_in_time_is_not() -> None:
    def of_signal(answered: str) -> list[str]:
        answers = [fact("answer_signal", signal="s1", at=at, channel="letter") for at in (answered, "2024-04-01T09:00")]
        file = SignalFile.fold("s1", story(*a_location(), a_signal(location="azc"), *answers))
        return [str(one.detail) for one in found_at(about_a_signal(file), datetime(2024, 5, 1, tzinfo=UTC))]

    assert of_signal("2024-03-11T23:59") == []
    assert of_signal("2024-03-12T00:00") == ["Signal s1 was answered after 2024-03-11."]
    assert list(about_a_signal(SignalFile("s9"))) == []


def test_a_step_out_of_its_turn_that_was_recorded_all_the_same_stays_found() -> None:
    early = intended(at="2023-01-31T11:00", deviation="haste", deviates=["L1"])
    facts = story(suggested(), assessed(), early)
    [found] = [one for one in found_at(about_a_site("azc", facts), noon("2023-02-01")) if one.rule.id == "L1"]
    assert (found.position, found.at) == (3, datetime(2023, 1, 31, 10, tzinfo=UTC))


def test_a_measure_that_does_not_say_what_paid_for_it_is_found() -> None:
    [found] = about_a_measure("m1", None, 7, date(2024, 3, 5))
    assert (found.rule.id, found.position, found.at) == ("N3", 7, date(2024, 3, 5))
    assert str(found.detail) == "Measure m1 does not say what paid for it."
    assert list(about_a_measure("m1", "Rijk", 7, date(2024, 3, 5))) == []
