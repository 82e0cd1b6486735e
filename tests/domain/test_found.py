"""What is found at a moment is what was found by the facts that had happened by then, whatever came after."""

import ast
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given as anything
from hypothesis import strategies as st
from pydantic import ValidationError

import domain
from domain.cases.case import CaseRegistered
from domain.findings import (
    about_a_household,
    about_a_signal,
    about_a_site,
    about_occupancy,
    about_taking_part,
    changes_of_places,
)
from domain.kernel.days import AMSTERDAM
from domain.kernel.deciding import Refused
from domain.kernel.found import ALWAYS, NEVER, begins, ends, found_at, piecewise, stretches
from domain.kernel.history import OccupancyChange, Recorded, happened_on
from domain.kernel.rules import N1, Finding, Message, code_of, text_of
from domain.locations.signal import SignalFile
from domain.states.household import Household
from domain.states.occupancy import Occupancy
from domain.states.site import Site
from domain.support.allowance import about_an_allowance, allowances
from domain.support.plans import PlanTermSet, Term, about_plans, needed
from domain.support.schooling import School, SchoolOpened, SchoolPlacesSet, about_a_school, levels, pupils
from domain.support.support import ProgrammeDefined, Runs
from tests.domain.facts import (
    a_household,
    a_location,
    a_signal,
    assessed,
    at_location,
    coupled,
    decided,
    housed,
    intended,
    joined,
    left,
    opened,
    regrouped,
    suggested,
)
from tests.domain.facts import told as informed
from tests.domain.given import Story, command, fact

FIRST = date(2024, 1, 1)

Told = tuple[str, dict[str, Any]]
About = Callable[[Sequence[Recorded]], Iterable[Finding]]

days = st.integers(0, 60).map(lambda n: (FIRST + timedelta(days=n)).isoformat())
later_days = st.integers(0, 300).map(lambda n: (FIRST + timedelta(days=n)).isoformat())
moments = st.integers(0, 60 * 8).map(
    lambda n: (datetime(2024, 1, 1, tzinfo=AMSTERDAM) + timedelta(hours=3 * n)).isoformat()
)
groups = st.sampled_from(["asylum_regular", "status_holder", "labour_migrant"])
capacity = st.dictionaries(groups, st.integers(0, 4), max_size=2)
word = st.just("a word")


def told(name: str, /, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Told]:
    because = {"deviation": st.just("it was so")}
    return st.tuples(st.just(name), st.fixed_dictionaries({**fields, **because}))


azc, c1, s1 = ({"location": st.just("azc")}, {"case": st.just("c1")}, {"signal": st.just("s1")})
of_a_site = st.one_of(
    told("assess_location", **azc, suitable=st.booleans(), grounds=word, at=moments),
    told("take_intended_decision", **azc, body=st.sampled_from(["college", "council"]), at=moments, document=word),
    told(
        "inform",
        **azc,
        round=st.sampled_from(["intended", "final"]),
        audience=st.sampled_from(["council", "direct_neighbours", "surroundings", "public"]),
        channel=st.sampled_from(["oral", "in_person", "press"]),
        at=moments,
    ),
    told("conclude_study", **azc, on=days, findings=word),
    told(
        "take_final_decision",
        **azc,
        body=st.sampled_from(["college", "council"]),
        approved=st.booleans(),
        capacity=capacity,
        at=moments,
        document=word,
    ),
    told("open_location", **azc, on=days, capacity=capacity, units=st.dictionaries(st.just("A1"), st.integers(0, 2))),
    told("change_capacity", **azc, on=days, group=groups, places=st.integers(0, 4), reason=word),
    told("close_location", **azc, on=days, reason=word),
    told("appoint_contact", **azc, contact=word, from_=days),
    told("set_meeting_interval", **azc, weeks=st.integers(1, 3), from_=days),
    told("hold_neighbour_meeting", **azc, on=days),
    told("start_on_site_support", **azc, by=word, from_=days, until=days),
)
suggestion = told("suggest_location", **azc, name=word, suggested_by=word, groups=st.just(["asylum_regular"]), on=days)
of_a_signal = st.one_of(
    told("receive_signal", **s1, at=moments, channel=st.just("phone"), category=st.just("nuisance"), summary=word),
    told("answer_signal", **s1, at=moments, channel=st.just("phone")),
)
persons = st.sampled_from(["p1", "p2"])
of_a_case = st.one_of(
    told("offer_dwelling", **c1, dwelling=st.uuids().map(str), by=word, on=later_days),
    told("couple_case", **c1, municipality=st.sampled_from(["GM0160", "GM0193"]), on=later_days, coupled_by=word),
    told("withdraw_coupling", **c1, on=later_days, reason=word),
    told("house_household", **c1, dwelling=st.just("d"), on=later_days),
    told("change_case_group", **c1, group=st.sampled_from(["asylum_minor", "status_minor", "status_holder"]), on=later_days, reason=word),
    told("record_coming_of_age", **c1, person=persons, on=later_days),
    told("remove_member", **c1, person=persons, on=later_days, reason=word),
    told("record_waiting_reason", **c1, reason=st.just("health"), on=later_days),
    told("close_case", **c1, on=later_days, reason=word),
    told("require_plan", **c1, person=persons, from_=later_days),
    told("agree_plan", **c1, person=persons, on=later_days),
    told("set_plan_term", weeks=st.integers(1, 9), from_=later_days, source=word),
    told("grant_allowance", **c1, from_=later_days, until=st.none() | later_days),
    told("open_school", school=st.just("opstap"), name=word, level=st.just("primary"), places=st.integers(0, 2), from_=st.just("2024-01-01")),
    told("set_school_places", school=st.just("opstap"), places=st.integers(0, 2), from_=later_days),
    told("enrol_child", **c1, person=persons, school=st.just("opstap"), from_=later_days, until=st.none() | later_days),
    told("define_programme", programme=st.just("bk"), name=word, from_=later_days, until=st.none() | later_days),
    told("join_programme", **c1, programme=st.just("bk"), from_=later_days, until=st.none() | later_days),
)  # fmt: skip


def record_of(*told_: Told) -> list[Recorded]:
    """What is recorded of these, without what is refused."""
    story = Story()
    for name, fields in told_:
        with suppress(Refused, ValidationError):
            story.do(command(name, **{field: value for field, value in fields.items() if value is not None}))
    return story.recorded


def happened(facts: Iterable[Recorded], now: datetime) -> list[Recorded]:
    """What had happened by a moment; what says how things are, such as what a programme is, counts whenever it is of."""
    defined = ProgrammeDefined, SchoolOpened, CaseRegistered
    return [f for f in facts if isinstance(f.event, defined) or begins(happened_on(f.event)) <= now]


def shown(findings: Iterable[Finding], now: datetime) -> Counter[tuple[Any, ...]]:
    return Counter(
        (one.rule.id, code_of(one.detail), repr(one.detail.values), one.position, one.at)
        for one in found_at(findings, now)
    )


def holds_at_every_moment(facts: Sequence[Recorded], about: About) -> None:
    """By all facts the same is found at each moment as by those that had happened by then."""
    found = list(about(facts))
    turns = {begins(happened_on(fact.event)) for fact in facts}
    turns |= {moment for one in found for moment in (begins(one.since), ends(one.until))} - {ALWAYS, NEVER}
    for now in sorted({*turns, *(turn - timedelta.resolution for turn in turns)}):
        assert shown(found, now) == shown(about(happened(facts, now)), now), now
    for one in found:
        assert begins(one.since) < ends(one.until), "a row is found at some moment"


@anything(suggestion, st.lists(of_a_site, max_size=14))
def test_of_a_site(first: Told, others: list[Told]) -> None:
    holds_at_every_moment(record_of(first, *others), lambda facts: about_a_site("azc", facts))


living = st.lists(
    st.tuples(
        st.integers(0, 50), st.integers(1, 30), st.integers(1, 3), groups, st.sampled_from([None, "A1"])
    ),
    max_size=4,
)  # fmt: skip


@anything(suggestion, st.lists(of_a_site, max_size=10), living)
def test_of_who_lives_at_a_site(first: Told, others: list[Told], lives: list[tuple[int, int, int, str, str]]) -> None:
    occupancy, arrivals = Occupancy("azc"), []
    for number, (start, length, number_of_persons, group, unit) in enumerate(lives):
        from_ = FIRST + timedelta(days=start)
        until = from_ + timedelta(days=length)
        occupancy.add([at_location(number_of_persons, f"{from_}", f"{until}", group=group, unit=unit)])
        arrivals.append((from_, group, 100 + number))

    def about(facts: Sequence[Recorded]) -> Iterator[Finding]:
        return about_occupancy(Site.fold("azc", facts), occupancy, arrivals, changes_of_places(facts))

    holds_at_every_moment(record_of(first, *others), about)


@anything(st.lists(of_a_signal, max_size=6))
def test_of_a_signal(told_: list[Told]) -> None:
    holds_at_every_moment(record_of(*told_), lambda facts: about_a_signal(SignalFile.fold("s1", facts)))


MINORS = [{"person": "p1", "minor": True}, {"person": "p2", "minor": True}]


@anything(st.sampled_from(["asylum_minor", "displaced_ukraine"]), st.lists(of_a_case, max_size=14))
def test_of_a_household(group: str, told_: list[Told]) -> None:
    def about(facts: Sequence[Recorded]) -> Iterator[Finding]:
        household = Household.fold("c1", facts)
        events = [fact.event for fact in facts]
        yield from about_a_household(household)
        yield from about_plans(needed(household), terms_of(facts))
        yield from about_an_allowance("c1", allowances(household), [])
        programmes = {e.programme: Runs(e.from_, e.until) for e in events if isinstance(e, ProgrammeDefined)}
        yield from about_taking_part("c1", household.programmes, programmes)
        school = School("opstap")
        for event in events:
            if isinstance(event, SchoolOpened | SchoolPlacesSet):
                school.tell(event)
        its = [(since, until, p.persons) for since, until, p in pupils(household) if p.school == "opstap"]
        steps = [step for since, until, persons in its for step in ((since, persons), (until, -persons))]
        yield from about_a_school(school, levels(steps, date.min))

    first = a_household(group=group, members=MINORS, on="2024-01-01")
    holds_at_every_moment(record_of(first, *told_), about)


# ---------------------------------------------------------------- what comes later is split off


def rows(findings: Iterable[Finding], rule: str) -> list[tuple[str, str, str]]:
    """What is found of a rule, since when and until when: days, and moments in Dutch time."""

    def written(when: date | None) -> str:
        return f"{when.astimezone(AMSTERDAM):%Y-%m-%d %H:%M:%S.%f}"[:19] if isinstance(when, datetime) else f"{when}"

    return [(str(one.detail), written(one.since), written(one.until)) for one in findings if one.rule.id == rule]


def about_azc(facts: Sequence[Recorded]) -> Iterator[Finding]:
    return about_a_site("azc", facts)


def terms_of(facts: Sequence[Recorded]) -> list[Term]:
    return [Term(f.event.from_, f.event.weeks) for f in facts if isinstance(f.event, PlanTermSet)]


def about_c1(facts: Sequence[Recorded]) -> Iterator[Finding]:
    household = Household.fold("c1", facts)
    yield from about_a_household(household)
    yield from about_plans(needed(household), terms_of(facts))


def checked(about: About, *told_: Told) -> list[Finding]:
    facts = record_of(*told_)
    holds_at_every_moment(facts, about)
    return list(about(facts))


def test_an_audience_is_not_informed_until_it_is_informed_late() -> None:
    late = informed(at="2023-02-02T16:00")
    found = rows(checked(about_azc, suggested(), assessed(at="2023-02-01T10:00"), intended(), late), "L3")
    assert found[:2] == [
        ("council not informed (oral).", "2023-02-02 10:00:00", "2023-02-02 16:00:00"),
        ("council informed after 2023-02-02 09:00:00+00:00.", "2023-02-02 16:00:00", "None"),
    ]


def test_a_term_that_began_anew_splits_what_is_found() -> None:
    judged = [assessed(at=f"2023-02-0{n}T10:00", suitable=n != 3) for n in (1, 3, 5)]
    found = rows(checked(about_azc, suggested(), *judged), "L3")
    assert [row for row in found if row[0].startswith("No intended")] == [
        ("No intended decision by 2023-02-02 09:00:00+00:00.", "2023-02-02 10:00:00", "2023-02-03 10:00:00"),
        ("No intended decision by 2023-02-06 09:00:00+00:00.", "2023-02-06 10:00:00", "None"),
    ]


def test_who_was_told_first_is_named_as_far_as_it_is_known() -> None:
    order = [("surroundings", "letter", 12), ("direct_neighbours", "in_person", 13), ("council", "oral", 14)]
    told_ = [informed(audience=who, channel=how, at=f"2023-02-01T{hour}:00") for who, how, hour in order]
    found = rows(checked(about_azc, suggested(), assessed(), intended(), *told_), "L3")
    assert [row for row in found if row[0].startswith("surroundings")] == [
        ("surroundings informed before direct_neighbours.", "2023-02-01 13:00:00", "2023-02-01 14:00:00"),
        ("surroundings informed before council.", "2023-02-01 14:00:00", "None"),
    ]


def test_an_opening_is_out_of_turn_until_it_is_decided_on_later_that_day() -> None:
    facts = [*a_location()[:-2], opened(on="2023-04-03", deviation="x"), decided(at="2023-04-03T20:00")]
    said = "There is no final decision in favour of azc by 2023-04-03."
    assert rows(checked(about_azc, *facts), "L1") == [(said, "2023-04-03", "2023-04-03 20:00:00")]


def test_more_places_than_decided_are_found_from_the_decision_on() -> None:
    facts = [*a_location()[:-2], opened(on="2023-04-03", deviation="x")]
    fewer_ = decided(capacity={"asylum_regular": 5}, at="2023-04-03T20:00")
    said = "azc has 10 places for asylum_regular; 5 were decided on."
    assert rows(checked(about_azc, *facts, fewer_), "P3") == [(said, "2023-04-03 20:00:00", "None")]


def test_who_lives_there_is_not_decided_for_until_that_evening() -> None:
    occupancy = Occupancy("azc")
    occupancy.add([at_location(1, "2023-04-03", group="status_holder")])

    def about(facts: Sequence[Recorded]) -> Iterator[Finding]:
        return about_occupancy(Site.fold("azc", facts), occupancy, [], changes_of_places(facts))

    facts = [suggested(), opened(on="2023-04-03", deviation="x")]
    decision = decided(capacity={"status_holder": 5}, at="2023-04-03T20:00", deviation="x")
    said = "azc is not decided for status_holder."
    assert rows(checked(about, *facts, decision), "P3") == [(said, "2023-04-03", "2023-04-03 20:00:00")]


def test_a_signal_is_not_answered_until_it_is_answered_late() -> None:
    answer = fact("answer_signal", signal="s1", at="2024-03-13T09:00", channel="phone")
    found = checked(lambda facts: about_a_signal(SignalFile.fold("s1", facts)), *a_location(), a_signal(), answer)
    assert rows(found, "N2") == [
        ("Signal s1 was not answered by 2024-03-11.", "2024-03-12 00:00:00", "2024-03-13 09:00:00"),
        ("Signal s1 was answered after 2024-03-11.", "2024-03-13 09:00:00", "None"),
    ]


def test_no_contact_person_until_one_is_appointed() -> None:
    appointed = fact("appoint_contact", location="azc", contact="x", from_="2024-02-01")
    assert rows(checked(about_azc, *a_location(), appointed), "N1")[:2] == [
        ("azc has no contact person since 2024-01-01.", "2024-01-01", "2024-02-01"),
        ("azc had no contact person from 2024-01-01 until 2024-02-01.", "2024-02-01", "None"),
    ]


def test_why_a_case_waits_is_not_known_until_it_is_recorded() -> None:
    waits = fact("record_waiting_reason", case="c1", reason="health", on="2024-06-10")
    found = checked(about_c1, a_household(), coupled(on="2024-03-04"), waits)
    assert rows(found, "C2") == [("It is not recorded why case c1 waits.", "2024-05-28", "2024-06-10")]


def test_who_was_offered_nothing_is_found_until_housed_in_time() -> None:
    found = checked(about_c1, a_household(), coupled(on="2024-03-04"), housed(on="2024-05-27"))
    said = "Case c1, coupled on 2024-03-04, was offered no dwelling by 2024-05-13."
    assert rows(found, "Q6") == [(said, "2024-05-14", "2024-05-27")]


def test_a_coupling_that_is_to_come_too_late_is_not_found_before_the_term_has_passed() -> None:
    found = checked(about_c1, a_household(), regrouped(on="2024-03-04"), coupled(on="2024-04-01"))
    assert [row[1:] for row in rows(found, "Q6") if "permit" in row[0]] == [("2024-03-19", "None")]


def test_who_is_of_age_is_found_until_the_group_changes_and_not_before_the_case_is_registered() -> None:
    grown = [{"person": "p1", "minor": False}]
    case = a_household(group="asylum_minor", members=grown, on="2024-02-01")
    found = checked(about_c1, case, regrouped(on="2024-03-01", group="asylum_regular"))
    assert [row[1:] for row in rows(found, "C3")] == [("2024-02-01", "2024-03-01")]


def test_who_comes_back_without_a_plan_is_found_from_that_day_on() -> None:
    term = fact("set_plan_term", weeks=1, from_="2024-01-01", source="x")
    plan = fact("require_plan", case="c1", person="p1", from_="2024-02-01")
    gone, back = left("p1", on="2024-02-05"), joined("p1", on="2024-03-01")
    found = checked(about_c1, a_household(), term, plan, gone, back)
    assert [row[1:] for row in rows(found, "S1")] == [("2024-03-01", "None")]


# ---------------------------------------------------------------- days and moments


def test_a_row_of_a_day_begins_with_it_and_ends_before_the_other() -> None:
    one = Finding(N1, Message("x"), None, None, date(2024, 3, 31), date(2024, 4, 1))
    begin, end = datetime(2024, 3, 30, 23, tzinfo=UTC), datetime(2024, 3, 31, 22, tzinfo=UTC)
    moments_ = [begin - timedelta.resolution, begin, end - timedelta.resolution, end]
    assert [len(list(found_at([one], now))) for now in moments_] == [0, 1, 1, 0]


def test_what_stays_the_same_is_one_stretch() -> None:
    values = {1: "a", 2: "a", 4: "b", 5: "a"}
    turns = [date(2024, 1, n) for n in (4, 2, 1, 5)]
    assert list(stretches(turns, lambda turn: values[turn.day])) == [
        (date(2024, 1, 1), date(2024, 1, 4), "a"),
        (date(2024, 1, 4), date(2024, 1, 5), "b"),
        (date(2024, 1, 5), None, "a"),
    ]
    assert list(stretches([], str)) == []


def test_what_is_found_piece_by_piece_is_told_once_as_long_as_it_stays_the_same() -> None:
    turn = datetime(2024, 1, 3, tzinfo=UTC)
    always, before, after = (Finding(N1, Message(text), None, None, date(2024, 1, 1)) for text in "abc")
    found = list(piecewise([turn], lambda at: [before, always] if at < turn else [always, after]))
    assert [(str(one.detail), one.since, one.until) for one in found] == [
        ("b", date(2024, 1, 1), turn),
        ("a", date(2024, 1, 1), None),
        ("c", turn, None),
    ]


# ---------------------------------------------------------------- sentences

SOURCES = Path(domain.__path__[0])
TO_DECLARE = ("money", "quota", "promises.py")
"""Where texts are still to be declared."""


def texts_within(function: ast.AST) -> Iterator[str]:
    """The texts that a function marks itself, where it makes a finding or a breach."""
    calls = [node for node in ast.walk(function) if isinstance(node, ast.Call)]
    names = {ast.unparse(call.func) for call in calls}
    if names & {"Finding", "Breach"}:
        yield from (ast.unparse(call) for call in calls if ast.unparse(call.func) == "N_")


@pytest.mark.parametrize(
    "source",
    [path for path in sorted(SOURCES.rglob("*.py")) if path.relative_to(SOURCES).parts[0] not in TO_DECLARE],
    ids=lambda path: str(path.relative_to(SOURCES)),
)
def test_what_a_finding_says_is_a_declared_sentence(source: Path) -> None:
    functions = [node for node in ast.walk(ast.parse(source.read_text())) if isinstance(node, ast.FunctionDef)]
    assert [text for function in functions for text in texts_within(function)] == []


def test_a_text_that_is_not_declared_has_no_code() -> None:
    assert text_of("no_waiting_reason") == "It is not recorded why case {case} waits."
    with pytest.raises(KeyError):
        code_of(Message("It is not declared."))


# ---------------------------------------------------------------- what caused it (rules P1, P3)


def causes(told_: Sequence[Told], *changes: OccupancyChange) -> list[tuple[str, str, int | None]]:
    facts = record_of(*told_)
    occupancy = Occupancy("azc")
    occupancy.add(changes)
    arrivals = [(one.from_, str(one.group), 100 + number) for number, one in enumerate(changes)]
    found = about_occupancy(Site.fold("azc", facts), occupancy, arrivals, changes_of_places(facts))
    return [(one.rule.id, str(one.at), one.position) for one in found]


def fewer(on: str) -> Told:
    return fact("change_capacity", location="azc", on=on, group="asylum_regular", places=1, reason="r", deviation="x")


def test_too_many_after_a_cut_of_the_places_is_caused_by_the_cut() -> None:
    two = at_location(2, "2024-02-01")
    assert causes([*a_location(), fewer("2024-03-01")], two) == [("P1", "2024-03-01", 7)]
    assert causes([*a_location(), fewer("2024-02-01")], two) == [("P1", "2024-02-01", 100)], "they came that day"


def test_who_stays_after_the_closing_is_there_because_of_the_closing() -> None:
    closing = fact("close_location", location="azc", on="2024-03-01", reason="r", deviation="x")
    assert causes([*a_location(), closing], at_location(2, "2024-02-01")) == [("P3", "2024-03-01", 7)]


def test_where_nothing_happened_on_the_first_day_the_last_who_came_are_named() -> None:
    leaving = at_location(2, "2023-12-01"), at_location(1, "2023-12-01", "2023-12-20")
    assert causes(a_location(), *leaving) == [("P3", "2023-12-01", 101), ("P3", "2023-12-20", 101)]
