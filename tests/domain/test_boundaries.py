"""What each decision sees, and so what may not come in between; and what may (DESIGN 2).

Seen is what the append's condition guards: an event that matches a selector fails it. An event that matches none is let
in, whatever it is. The first table says it in types and tags, the second by example.
"""

from collections.abc import Mapping
from typing import Any

import pytest

from domain.catalogue import CATALOGUE, base_name
from domain.kernel.deciding import CORRECTIONS, Command, EventAt, Refused, command_adapter, run
from tests.domain.examples import EXAMPLES, Example
from tests.domain.facts import (
    OMMEN,
    ZWOLLE,
    Fact,
    a_coa_count,
    a_commitment,
    a_household,
    a_location,
    a_plan,
    a_planned_line,
    a_programme,
    a_rate,
    a_risk,
    a_scheme,
    a_school,
    a_signal,
    a_target,
    a_theme,
    accounted_for,
    amounts,
    an_agreement,
    an_allowance,
    an_expense,
    assigned,
    at_school,
    closed,
    coupled,
    ended,
    housed,
    inhabitants,
    joined,
    left,
    placed,
    places_there,
    regrouped,
    restated,
    retracted,
    suggested,
    supported,
    takes_part,
    told,
)
from tests.domain.given import Story, command, fact, given, selected

HOUSEHOLD = (
    "AllowanceEnded AllowanceGranted CaseClosed CaseCoupled CaseGroupChanged CaseJoinedProgramme CaseLeftProgramme "
    "CaseRegistered ChildEnrolled CouplingWithdrawn DwellingOffered DwellingRefused EnrolmentEnded HouseholdHoused "
    "HouseholdPlaced MemberCameOfAge MemberJoined MemberLeft PlacementCorrected PlacementEnded PlanAgreed PlanEnded "
    "PlanRequired WaitingReasonRecorded"
)
LOCATION = (
    "AudienceInformed CapacityChanged ContactAppointed FinalDecisionTaken IntendedDecisionTaken LocationAssessed "
    "LocationClosed LocationFormSet LocationJoinedProgramme LocationLeftProgramme LocationOpened LocationSuggested "
    "MeetingIntervalSet NeighbourMeetingHeld OnSiteSupportEnded OnSiteSupportStarted StudyConcluded"
)
SIGNAL = "MeasureTaken SignalAnswered SignalClosed SignalReceived"
MENTIONS = "CaseRegistered MemberJoined"
MEMBERS = "CaseClosed CaseRegistered MemberJoined MemberLeft"
CORRECTED = "Restated Retracted SetAside"
ANYTHING = ""

THE_CASE = f"{HOUSEHOLD} | case:c1"
THE_SITE = f"{LOCATION} | location:azc"
THE_OCCUPANCY = f"{HOUSEHOLD} | location:azc"
THE_SIGNAL = f"{SIGNAL} | signal:s1"
PROMISES = "AgreementEndSet AgreementMade CommitmentMade CommitmentMet CommunicationPlanned PlanCarriedOut"
THE_SCHEME = "SchemeDefined | scheme:oek"
THE_SCHOOL = "SchoolOpened | school:opstap"
THE_PROGRAMME = "ProgrammeDefined | programme:buitenkwartier"

SEES: dict[str, list[str]] = {
    # quota: published numbers, recorded as they are
    "assign_quota": ["QuotaAssigned | quota:GM0160/status_holder"],
    "record_opening_balance": [],
    "exchange_quota": [],
    "correct_quota": [],
    "set_capacity_target": [],
    # cases: the household, and where its persons belong besides
    "register_case": [THE_CASE, f"{MENTIONS} | person:p1", f"{MENTIONS} | person:p2", f"{MEMBERS} | case:c0"],
    "change_case_group": [THE_CASE],
    "add_member": [THE_CASE, f"{MENTIONS} | person:p3", THE_SITE, THE_OCCUPANCY],
    "remove_member": [THE_CASE],
    "record_coming_of_age": [THE_CASE],
    "record_waiting_reason": [THE_CASE],
    "close_case": [THE_CASE],
    "couple_case": [THE_CASE],
    "withdraw_coupling": [THE_CASE],
    "offer_dwelling": [THE_CASE],
    "refuse_dwelling": [THE_CASE],
    "house_household": [THE_CASE],
    # placements: the household, and for who arrives the location and all who are there
    "place_household": ["HouseholdPlaced | placement:pl1", THE_SITE, THE_CASE, THE_OCCUPANCY],
    "end_placement": ["HouseholdPlaced | placement:pl1", THE_CASE],
    "correct_placement": [
        "HouseholdPlaced | placement:pl1",
        THE_CASE,
        f"{LOCATION} | location:hof",
        f"{HOUSEHOLD} | location:hof",
    ],
    # locations: their procedure, and who lives there where places change
    "suggest_location": [THE_SITE],
    "assess_location": [THE_SITE],
    "take_intended_decision": [THE_SITE],
    "conclude_study": [THE_SITE],
    "take_final_decision": [THE_SITE],
    "open_location": [THE_SITE, THE_OCCUPANCY],
    "change_capacity": [THE_SITE, THE_OCCUPANCY],
    "close_location": [THE_SITE, THE_OCCUPANCY],
    "inform": [THE_SITE],
    "record_communication": [],
    "appoint_contact": [THE_SITE],
    "hold_neighbour_meeting": [THE_SITE],
    "set_meeting_interval": [THE_SITE],
    "set_location_form": [THE_SITE],
    # signals
    "receive_signal": [THE_SIGNAL, THE_SITE],
    "take_measure": ["MeasureTaken | measure:m1", THE_SIGNAL, THE_SITE],
    "answer_signal": [THE_SIGNAL],
    "close_signal": [THE_SIGNAL],
    # money: what a fact about it names
    "define_scheme": ["SchemeDefined | scheme:oek"],
    "set_scheme_end": ["SchemeDefined SchemeEndSet | scheme:oek", THE_SCHEME],
    "set_legal_basis": [THE_SCHEME],
    "set_rate": [THE_SCHEME],
    "apply_for_scheme": [THE_SCHEME],
    "grant_scheme": [THE_SCHEME],
    "record_advance": [THE_SCHEME],
    "settle_scheme": [THE_SCHEME],
    "define_theme": ["ThemeDefined | theme:zorg"],
    "set_budget": ["ThemeDefined | theme:zorg"],
    "book_expense": ["ExpenseBooked | expense:e1", THE_SCHEME, "ThemeDefined | theme:zorg", THE_SITE],
    "book_revenue": ["RevenueBooked | revenue:r1", THE_SCHEME, "ThemeDefined | theme:zorg", THE_SITE],
    "report_period": [],
    "settle_finding": ["ExpenseBooked | expense:e1"],
    "set_tolerance": [],
    "record_risk": ["RiskRecorded | risk:tarief-2025", THE_SCHEME],
    "change_risk": ["RiskRecorded | risk:r1"],
    "report_risk": ["RiskRecorded | risk:r1"],
    # support: the case or the location, and what is named of schools and programmes
    "set_plan_term": [],
    "set_allowance_amounts": [],
    "require_plan": [THE_CASE],
    "agree_plan": [THE_CASE],
    "end_plan": [THE_CASE],
    "grant_allowance": [THE_CASE],
    "end_allowance": [THE_CASE],
    "open_school": [THE_SCHOOL, THE_SITE],
    "set_school_places": [THE_SCHOOL],
    "enrol_child": [THE_CASE, THE_SCHOOL],
    "end_enrolment": [THE_CASE],
    "start_on_site_support": [THE_SITE],
    "end_on_site_support": [THE_SITE],
    "define_programme": [THE_PROGRAMME],
    "join_programme": [THE_CASE, THE_PROGRAMME],
    "leave_programme": [THE_CASE, THE_PROGRAMME],
    "join_programme_at": [THE_SITE, THE_PROGRAMME],
    "leave_programme_at": [THE_SITE, THE_PROGRAMME],
    # figures of others, recorded as they were given
    "record_coa_count": [],
    "record_supervision": [],
    "record_inhabitants": [],
    "record_realisation": [],
    "forecast_realisation": [],
    # what was agreed and promised: what is recorded about it
    "make_agreement": [f"{PROMISES} | agreement:heemserveen", f"{PROMISES} | agreement:coa", THE_SITE],
    "set_agreement_end": [f"{PROMISES} | agreement:coa"],
    "make_commitment": [f"{PROMISES} | commitment:raad-1"],
    "meet_commitment": [f"{PROMISES} | commitment:t1"],
    "plan_communication": [f"{PROMISES} | item:avond-1"],
    "carry_out_plan": [f"{PROMISES} | item:l1"],
    # data subjects
    "erase_subject": [f"{ANYTHING} | person:p1"],
    "read_personal_data": [f"{ANYTHING} | signal:s1"],
    "look_up_number": [],
    "confirm_erasure": [f"{ANYTHING} | person:p1"],
    # what is recorded about signing
    "resume_signing": [f"{ANYTHING} | signing"],
    "replace_signing_key": [f"{ANYTHING} | signing"],
    # corrections: those of the event, and what its topic sees
    "retract": ["| event:8", THE_CASE],
    "restate": ["| event:8", THE_CASE, THE_SITE, THE_OCCUPANCY],
    "set_row_aside": ["| event:8"],
}
"""The types and the tags of each selector; corrections are seen with whatever they may correct."""


def said(selector: Any) -> str:
    stored = CATALOGUE.stored_names(selector.types) if selector.types else []
    types = sorted({base_name(name) for name in stored} - set(CORRECTED.split()))
    return f"{' '.join(types)} | {' '.join(sorted(selector.tags))}".strip()


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_a_decision_sees_no_more_and_no_less_than_this(name: str) -> None:
    asked = EXAMPLES[name].command()
    run(asked, EXAMPLES[name].story_before().fold)
    boundary = asked.consistency_boundary()
    assert sorted(said(selector) for selector in boundary) == sorted(selector.strip() for selector in SEES[name])


@pytest.mark.parametrize("name", sorted(name for name, sees in SEES.items() if sees))
def test_whatever_a_decision_sees_it_sees_with_its_corrections(name: str) -> None:
    asked = EXAMPLES[name].command()
    run(asked, EXAMPLES[name].story_before().fold)
    for types in (selector.types for selector in asked.consistency_boundary()):
        assert not types or set(CORRECTIONS) <= set(types)


def test_no_decision_sees_the_whole_record() -> None:
    for example in EXAMPLES.values():
        asked = example.command()
        run(asked, example.story_before().fold)
        assert all(selector.tags for selector in asked.consistency_boundary())


def test_each_location_and_case_is_read_once_in_a_decision() -> None:
    for example in EXAMPLES.values():
        asked = example.command()
        run(asked, example.story_before().fold)
        selectors = [said(selector) for selector in asked.consistency_boundary()]
        assert len(selectors) == len(set(selectors)), example.name


# ---------------------------------------------------------------- by example

ABOUT_A_SCHEME = (
    "set_scheme_end set_legal_basis set_rate apply_for_scheme grant_scheme record_advance settle_scheme"
).split()
ELSEWHERE = [*a_location("hof", {"asylum_regular": 10}), a_household("c7", "p7")]
NEXT_DOOR = [a_household("c7", "p7")]

IN_BETWEEN: list[tuple[str, str, list[Fact], bool]] = [
    # (command, what comes in between, as facts of which the last is meant, whether it is seen)
    ("assign_quota", "the whole is declared part of another", [assigned(9, part_of="urgent_seeker")], True),
    ("assign_quota", "the same quota is assigned", [assigned(9, group="status_minor")], False),
    ("assign_quota", "the whole elsewhere is assigned", [assigned(9, municipality=ZWOLLE)], False),
    ("record_opening_balance", "the quota is assigned", [assigned(9)], False),
    ("exchange_quota", "the quota is assigned", [assigned(9)], False),
    ("correct_quota", "the quota is assigned", [assigned(9)], False),
    ("set_capacity_target", "the quota is assigned", [assigned(9)], False),
    ("register_case", "a person is registered elsewhere", [a_household("c7", "p1")], True),
    ("register_case", "a person joins another household", [a_household("c7", "p7"), joined("p1", "c7")], True),
    ("register_case", "the case id is taken", [a_household("c1", "p7")], True),
    ("register_case", "others are registered", [a_household("c7", "p7")], False),
    ("change_case_group", "the household is housed", [housed(on="2024-04-01")], True),
    ("change_case_group", "others are placed at its location", [*NEXT_DOOR, placed("pl7", "c7")], False),
    ("add_member", "others are placed at its location", [*NEXT_DOOR, placed("pl7", "c7")], True),
    ("add_member", "its location closes", [fact("close_location", location="azc", on="2026-01-01", reason="r")], True),
    ("add_member", "others are placed elsewhere", [*ELSEWHERE, placed("pl7", "c7", "hof")], False),
    ("add_member", "the person joins another household", [a_household("c7", "p7"), joined("p3", "c7")], True),
    ("remove_member", "the person is housed", [housed(persons=["p2"])], True),
    ("remove_member", "others are placed at its location", [*NEXT_DOOR, placed("pl7", "c7")], False),
    ("record_coming_of_age", "the person leaves", [left("p1", on="2024-02-01")], True),
    ("record_coming_of_age", "others are registered", [a_household("c7", "p7")], False),
    ("record_waiting_reason", "the case is closed", [closed(on="2024-02-01")], True),
    ("record_waiting_reason", "another case is closed", [a_household("c7", "p7"), closed("c7")], False),
    ("close_case", "the household is housed", [housed()], True),
    ("close_case", "others are placed at its location", [*NEXT_DOOR, placed("pl7", "c7")], False),
    ("couple_case", "it is coupled elsewhere", [coupled(municipality=OMMEN)], True),
    ("couple_case", "its quota is assigned", [assigned(9)], False),
    ("withdraw_coupling", "it is coupled elsewhere", [coupled(municipality=OMMEN, on="2024-02-20")], True),
    ("withdraw_coupling", "another case is coupled", [a_household("c7", "p7"), coupled("c7")], False),
    ("offer_dwelling", "the case is closed", [closed(on="2024-02-01")], True),
    ("offer_dwelling", "the dwelling goes to others", [a_household("c7", "p7"), housed("c7", "VW-1")], False),
    ("refuse_dwelling", "the offer never was", [retracted(2)], True),
    ("refuse_dwelling", "others are housed", [a_household("c7", "p7"), housed("c7")], False),
    ("house_household", "a person leaves", [left("p1", on="2024-02-20")], True),
    ("house_household", "others are placed at its location", [*NEXT_DOOR, placed("pl7", "c7")], False),
    ("place_household", "others take the bed", [*NEXT_DOOR, placed("pl7", "c7")], True),
    ("place_household", "others there are of another group", [*NEXT_DOOR, placed("pl7", "c7"), regrouped("c7")], True),
    ("place_household", "others there are housed", [*NEXT_DOOR, placed("pl7", "c7"), housed("c7")], True),
    ("place_household", "others there leave", [*NEXT_DOOR, placed("pl7", "c7"), ended("pl7")], True),
    ("place_household", "others are placed elsewhere", [*ELSEWHERE, placed("pl7", "c7", "hof")], False),
    ("place_household", "others there are offered a dwelling",
     [*NEXT_DOOR, placed("pl7", "c7"), fact("offer_dwelling", case="c7", dwelling="X", by="VW", on="2024-03-01")], False),
    ("place_household", "neighbours of the location are told", [told(at="2023-02-01T14:00")], True),
    ("place_household", "somebody signals about the location", [a_signal("s7", location="azc")], False),
    ("place_household", "the household leaves the country", [closed(on="2024-01-15")], True),
    ("place_household", "the id goes to others", [*ELSEWHERE, placed("pl1", "c7", "hof")], True),
    ("end_placement", "it is corrected",
     [fact("correct_placement", placement="pl1", reason="r", from_="2024-02-03")], True),
    ("end_placement", "others take the bed", [*NEXT_DOOR, placed("pl7", "c7")], False),
    ("correct_placement", "others are placed where it moves to", [a_household("c7", "p7"), placed("pl7", "c7", "hof")],
     True),
    ("correct_placement", "others are placed where it moves from", [*NEXT_DOOR, placed("pl7", "c7", "azc")], False),
    ("correct_placement", "the case is closed", [closed()], True),
    ("suggest_location", "the id is taken", [suggested()], True),
    ("suggest_location", "another is suggested", [suggested("hof")], False),
    ("assess_location", "it never was suggested", [retracted(1)], True),
    ("assess_location", "somebody signals about it", [a_signal("s7", location="azc")], False),
    ("take_intended_decision", "it is found unfit",
     [fact("assess_location", location="azc", suitable=False, grounds="mould", at="2023-02-01T10:30")], True),
    ("take_intended_decision", "another is suggested", [suggested("hof")], False),
    ("conclude_study", "the intended decision never was", [retracted(3)], True),
    ("conclude_study", "another is suggested", [suggested("hof")], False),
    ("take_final_decision", "the study never was", [retracted(4)], True),
    ("take_final_decision", "another is suggested", [suggested("hof")], False),
    ("open_location", "the decision never was", [retracted(5)], True),
    ("open_location", "others move in", [*NEXT_DOOR, placed("pl7", "c7", deviation="no other place")], True),
    ("open_location", "others move in elsewhere", [*ELSEWHERE, placed("pl7", "c7", "hof")], False),
    ("change_capacity", "others take a bed", [*NEXT_DOOR, placed("pl7", "c7")], True),
    ("change_capacity", "others take a bed elsewhere", [*ELSEWHERE, placed("pl7", "c7", "hof")], False),
    ("close_location", "others take a bed", [*NEXT_DOOR, placed("pl7", "c7")], True),
    ("close_location", "others are registered", [a_household("c7", "p7")], False),
    ("inform", "the intended decision never was", [retracted(3)], True),
    ("inform", "somebody signals about it", [a_signal("s7", location="azc")], False),
    ("record_communication", "something else is told",
     [fact("record_communication", about="x", audience="public", channel="press", at="2024-01-15T09:00")], False),
    ("appoint_contact", "another contact is appointed",
     [fact("appoint_contact", location="azc", contact="Jo", from_="2024-01-01")], True),
    ("appoint_contact", "somebody signals about it", [a_signal("s7", location="azc")], False),
    ("hold_neighbour_meeting", "the location never was suggested", [retracted(1)], True),
    ("hold_neighbour_meeting", "somebody signals about it", [a_signal("s7", location="azc")], False),
    ("set_location_form", "the location never was suggested", [retracted(1)], True),
    ("set_location_form", "another is suggested", [suggested("hof")], False),
    ("set_meeting_interval", "the location never was suggested", [retracted(1)], True),
    ("set_meeting_interval", "another is suggested", [suggested("hof")], False),
    ("receive_signal", "the id is taken", [a_signal("s1")], True),
    ("receive_signal", "somebody else signals the same", [a_signal("s7", location="azc")], False),
    ("take_measure", "the signal is restated", [restated(2, {"at": "2024-03-05T09:00"})], True),
    ("take_measure", "the id is taken",
     [fact("take_measure", measure="m1", kind="boa", partner="p", on="2024-03-06", location="azc")], True),
    ("take_measure", "somebody else signals", [a_signal("s7")], False),
    ("answer_signal", "the signal never was", [retracted(1)], True),
    ("answer_signal", "somebody else signals", [a_signal("s7")], False),
    ("close_signal", "the signal is closed", [fact("close_signal", signal="s1", at="2024-03-07T16:00", outcome="o")], True),
    ("close_signal", "somebody else signals", [a_signal("s7")], False),
    ("define_scheme", "the id is taken", [a_scheme()], True),
    ("define_scheme", "another is defined", [a_scheme("other")], False),
    *((name, "the scheme never was", [retracted(1)], True) for name in ABOUT_A_SCHEME),
    *((name, "something is paid from it", [an_expense(scheme="oek")], False) for name in ABOUT_A_SCHEME),
    ("define_theme", "the id is taken", [a_theme()], True),
    ("define_theme", "another is defined", [a_theme("other")], False),
    ("set_budget", "the theme never was", [retracted(1)], True),
    ("set_budget", "something is paid under it", [an_expense(theme="zorg")], False),
    ("book_expense", "the id is taken", [an_expense()], True),
    ("book_expense", "neighbours of its location are told", [told(at="2023-02-01T14:00")], True),
    ("book_expense", "another is booked for the same", [an_expense("e7", scheme="oek", location="azc")], False),
    ("book_expense", "the rate changes", [a_rate("5")], False),
    ("book_revenue", "the theme never was", [retracted(8)], True),
    ("book_revenue", "something is paid for the same", [an_expense("e7", scheme="oek", location="azc")], False),
    ("report_period", "something is paid in it", [an_expense("e7")], False),
    ("settle_finding", "the expense is restated", [restated(1, {"amount": "5"})], True),
    ("settle_finding", "another is booked", [an_expense("e7")], False),
    ("set_tolerance", "the year is accounted for", [accounted_for()], False),
    ("record_risk", "the id is taken", [a_risk("tarief-2025")], True),
    ("record_risk", "another is recorded", [a_risk("r7")], False),
    ("change_risk", "it never was", [retracted(1)], True),
    ("change_risk", "another is recorded", [a_risk("r7")], False),
    ("report_risk", "it is restated", [restated(1, {"on": "2024-03-02"})], True),
    ("report_risk", "another is recorded", [a_risk("r7")], False),
    ("set_plan_term", "a plan is due", [a_household("c7", "p7"), a_plan("p7", case="c7")], False),
    ("set_allowance_amounts", "others are set from the same day", [amounts()], False),
    ("require_plan", "the person has one already", [a_plan()], True),
    ("require_plan", "another is to have one", [a_household("c7", "p7"), a_plan("p7", case="c7")], False),
    ("agree_plan", "it ended", [fact("end_plan", case="c1", person="p1", on="2024-02-15", reason="r")], True),
    ("agree_plan", "another is to have one", [a_household("c7", "p7"), a_plan("p7", case="c7")], False),
    ("end_plan", "it never was", [retracted(2)], True),
    ("end_plan", "another is to have one", [a_household("c7", "p7"), a_plan("p7", case="c7")], False),
    ("grant_allowance", "the case is closed", [closed(on="2024-02-01")], True),
    ("grant_allowance", "another gets one", [a_household("c7", "p7"), an_allowance("c7")], False),
    ("end_allowance", "it never was", [retracted(2)], True),
    ("end_allowance", "another gets one", [a_household("c7", "p7"), an_allowance("c7")], False),
    ("open_school", "the id is taken", [a_school()], True),
    ("open_school", "another opens", [a_school("isk")], False),
    ("set_school_places", "it never was", [retracted(1)], True),
    ("set_school_places", "a child goes to it", [a_household(), at_school()], False),
    ("enrol_child", "the child goes to another", [a_school("isk"), at_school(school="isk")], True),
    ("enrol_child", "another child goes to it", [a_household("c7", "p7"), at_school("p7", case="c7")], False),
    ("end_enrolment", "it never was", [retracted(3)], True),
    ("end_enrolment", "another child goes to it", [a_household("c7", "p7"), at_school("p7", case="c7")], False),
    ("start_on_site_support", "it starts", [supported()], True),
    ("start_on_site_support", "others move in", [*NEXT_DOOR, placed("pl7", "c7")], False),
    ("end_on_site_support", "it never was", [retracted(len(a_location()) + 1)], True),
    ("end_on_site_support", "others move in", [*NEXT_DOOR, placed("pl7", "c7")], False),
    ("define_programme", "the id is taken", [a_programme()], True),
    ("define_programme", "another is defined", [a_programme("other")], False),
    ("join_programme", "it never was", [retracted(2)], True),
    ("join_programme", "others take part", [a_household("c7", "p7"), takes_part(case="c7")], False),
    ("leave_programme", "the case never took part", [retracted(3)], True),
    ("leave_programme", "others take part", [a_household("c7", "p7"), takes_part(case="c7")], False),
    ("join_programme_at", "the programme never was", [retracted(len(a_location()) + 1)], True),
    ("join_programme_at", "a case takes part", [a_household("c7", "p7"), takes_part(case="c7")], False),
    ("leave_programme_at", "it never took part", [retracted(len(a_location()) + 2)], True),
    ("leave_programme_at", "a case takes part", [a_household("c7", "p7"), takes_part(case="c7")], False),
    ("record_coa_count", "COA counts once more", [a_coa_count(18)], False),
    ("record_supervision", "COA counts", [a_coa_count(18)], False),
    ("record_inhabitants", "the same are counted", [inhabitants("IJsselland", 1)], False),
    ("record_realisation", "the same is told", [places_there(ZWOLLE, 3)], False),
    ("forecast_realisation", "the same is asked", [a_target("IJsselland", 3)], False),
    ("make_agreement", "the same is made", [an_agreement("heemserveen")], True),
    ("make_agreement", "the one that it follows never was", [retracted(7)], True),
    ("make_agreement", "another is made", [an_agreement("vw")], False),
    ("set_agreement_end", "it never was", [retracted(1)], True),
    ("set_agreement_end", "another is made", [an_agreement("vw")], False),
    ("make_commitment", "the same is made", [a_commitment("raad-1")], True),
    ("make_commitment", "another is made", [a_commitment("t7")], False),
    ("meet_commitment", "it never was", [retracted(1)], True),
    ("meet_commitment", "another is made", [a_commitment("t7")], False),
    ("plan_communication", "the same is planned", [a_planned_line("avond-1")], True),
    ("plan_communication", "another is planned", [a_planned_line("l7")], False),
    ("carry_out_plan", "it is restated", [restated(1, {"on": "2024-04-01"})], True),
    ("carry_out_plan", "another is planned", [a_planned_line("l7")], False),
    ("erase_subject", "the same is ordered", [fact("erase_subject", subject="person:p1", ground="r")], True),
    ("erase_subject", "another is erased", [fact("erase_subject", subject="person:p2", ground="r")], False),
    ("read_personal_data", "the subject is to be erased", [fact("erase_subject", subject="signal:s1", ground="r")], True),
    ("read_personal_data", "somebody else signals", [a_signal("s7")], False),
    ("look_up_number", "somebody signals", [a_signal("s7")], False),
    ("confirm_erasure", "the person joins a case", [a_household("c7", "p7"), left("p1"), joined("p1", "c7")], True),
    ("confirm_erasure", "another is to be erased", [fact("erase_subject", subject="person:p2", ground="r")], False),
    ("resume_signing", "the key is replaced", [fact("replace_signing_key", **EXAMPLES["replace_signing_key"].fields)], True),
    ("resume_signing", "somebody signals", [a_signal("s7")], False),
    ("replace_signing_key", "signing is resumed", [fact("resume_signing", reason="r")], True),
    ("replace_signing_key", "somebody signals", [a_signal("s7")], False),
    ("retract", "the event is restated", [restated(8, {"until": "2024-06-01"})], True),
    ("retract", "the household is housed", [housed(on="2024-05-01")], True),
    ("retract", "others take the bed", [*NEXT_DOOR, placed("pl7", "c7")], False),
    ("restate", "the event is retracted", [retracted(8)], True),
    ("restate", "others take a bed where it is", [*NEXT_DOOR, placed("pl7", "c7")], True),
    ("restate", "others are placed elsewhere", [*ELSEWHERE, placed("pl7", "c7", "hof")], False),
    ("set_row_aside", "the event is retracted", [retracted(8)], True),
    ("set_row_aside", "the household is housed", [housed(on="2024-05-01")], False),
]  # fmt: skip


def asked_for(name: str, fields: Mapping[str, Any]) -> Command:
    """The command with these fields, also where only the register itself gives it."""
    of_the_register = EXAMPLES[name].given_by_the_register
    if of_the_register is not None:
        return command_adapter(of_the_register).validate_python(fields)
    return command(name, **fields)


def seen_by(example: Example, between: list[Fact]) -> bool:
    """Whether the last of these events, coming in between, fails the append of the command."""
    asked = example.command()
    story = example.story_before()
    run(asked, story.fold)
    for name, fields in between:
        try:
            story.do(asked_for(name, fields))
        except Refused:
            story.do(asked_for(name, fields | {"deviation": "for the test"}))
    return selected(story.recorded[-1], asked.consistency_boundary())


@pytest.mark.parametrize(
    ("name", "between", "seen"),
    [
        pytest.param(name, between, seen, id=f"{name}: {what} is {'seen' if seen else 'let in'}")
        for name, what, between, seen in IN_BETWEEN
    ],
)
def test_what_comes_in_between(name: str, between: list[Fact], seen: bool) -> None:
    assert seen_by(EXAMPLES[name], between) == seen


def test_for_every_command_it_is_told_what_it_sees_and_what_it_lets_in() -> None:
    assert set(SEES) == set(EXAMPLES)
    assert {name for name, *_ in IN_BETWEEN} == set(EXAMPLES)
    assert {name for name, _, _, seen in IN_BETWEEN if not seen} == set(EXAMPLES)
    assert {name for name, _, _, seen in IN_BETWEEN if seen} == {name for name, sees in SEES.items() if sees}


# ---------------------------------------------------------------- why it is so


def test_who_leaves_a_location_need_not_see_who_else_is_there() -> None:
    """Ending, housing, leaving and closing free places: they go on beside each other at a busy location."""
    busy = [
        *a_location(),
        a_household("c1", "p1"),
        placed("pl1", "c1"),
        *(one for n in range(2, 6) for one in (a_household(f"c{n}", f"p{n}"), placed(f"pl{n}", f"c{n}"))),
    ]
    story = given(*busy, anyhow=True).story
    for name, fields in (
        ("end_placement", {"placement": "pl1", "on": "2024-03-01", "reason": "r"}),
        ("house_household", {"case": "c1", "dwelling": "VW-1", "on": "2024-03-01"}),
        ("close_case", {"case": "c1", "on": "2024-03-01", "reason": "r"}),
    ):
        asked = command(name, **fields)
        run(asked, story.fold)
        seen = [r for r in story.recorded if selected(r, asked.consistency_boundary())]
        assert {tag for r in seen for tag in r.tags if tag.startswith("case:")} == {"case:c1"}


def test_a_correction_reads_the_event_by_its_position_and_guards_what_may_change_of_it() -> None:
    story = given(assigned(17), assigned(18), anyhow=True).story
    asked = command("retract", position=1, reason="r")
    run(asked, story.fold)
    assert [view.at for view in asked.views if isinstance(view, EventAt)] == [1]
    assert not any(selected(recorded, asked.consistency_boundary()) for recorded in story.recorded)
    story.do(command("restate", position=1, reason="r", fields={"persons": 1}))
    assert selected(story.recorded[-1], asked.consistency_boundary())


def test_two_who_take_the_last_bed_at_once_see_each_other() -> None:
    """Whichever is appended first, the other's condition fails, and deciding anew refuses it."""
    facts = [*a_location(capacity={"asylum_regular": 1}), a_household("c1", "p1"), a_household("c2", "p2")]
    for first, second in ((1, 2), (2, 1)):
        story = given(*facts, anyhow=True).story
        one, other = (command("place_household", **placed(f"pl{n}", f"c{n}")[1]) for n in (first, second))
        assert run(other, story.fold)
        story.do(one)
        assert selected(story.recorded[-1], other.consistency_boundary())
        with pytest.raises(Refused, match="P1"):
            run(other, story.fold)


def test_two_who_register_one_person_at_once_see_each_other() -> None:
    story = Story()
    one, other = (command("register_case", **a_household(case, "p1")[1]) for case in ("c1", "c2"))
    assert run(other, story.fold)
    story.do(one)
    assert selected(story.recorded[-1], other.consistency_boundary())
    with pytest.raises(Refused, match="p1 belongs to case c1"):
        run(other, story.fold)


def test_a_group_change_and_a_placement_at_the_same_location_at_once_see_each_other_one_way() -> None:
    """Placing sees the change, since it takes places there; the change needs not see the placement."""
    facts = [*a_location(), a_household("c1", "p1"), placed("pl1", "c1"), a_household("c2", "p2")]
    story = given(*facts, anyhow=True).story
    change = command("change_case_group", case="c1", group="status_holder", on="2024-03-01", reason="r")
    place = command("place_household", **placed("pl2", "c2")[1])
    run(change, story.fold)
    run(place, story.fold)
    changed, placed_too = Story(list(story.recorded)), Story(list(story.recorded))
    changed.do(change)
    placed_too.do(place)
    assert selected(changed.recorded[-1], place.consistency_boundary())
    assert not selected(placed_too.recorded[-1], change.consistency_boundary())
