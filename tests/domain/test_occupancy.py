"""How full a location is: the sum of what events recorded is the number of persons who are there (P1 to P4)."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from hypothesis import given as anything
from hypothesis import settings
from hypothesis import strategies as st

from domain.history import Correction, Effects, OccupancyChange, effective
from domain.household import Household, HouseholdEvent, HouseholdView, Stay
from domain.occupancy import Occupancy
from domain.site import SiteView
from domain.slices import Refused
from domain.vocabulary import Group
from tests.domain.facts import HARDENBERG, ZWOLLE, a_location, at_location, days
from tests.domain.given import Story, command, given

FIRST = date(2024, 2, 1)
WORLD = days("2024-02-01", 40)
CASES, LOCATIONS = ("c1", "c2", "c3"), ("azc", "hof")
PERSONS = ("p1", "p2", "p3", "p4", "p5")
GROUPS = ("asylum_regular", "status_holder")
CAPACITY = {"asylum_regular": 3, "status_holder": 2}

# ---------------------------------------------------------------- anything that may happen to households

DAYS = st.integers(0, 39).map(lambda n: (FIRST + timedelta(days=n)).isoformat())
PERSON, CASE, LOCATION = (st.sampled_from(names) for names in (PERSONS, CASES, LOCATIONS))
SOME = st.lists(PERSON, min_size=1, max_size=2, unique=True)
PLACEMENT = st.sampled_from(["pl1", "pl2", "pl3", "pl4"])
POSITION = st.integers(13, 36)
MAYBE = {"deviation": st.sampled_from([None, None, "emergency"])}


def asked(name: str, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[str, dict[str, Any]]]:
    given_fields = st.fixed_dictionaries({**fields, **MAYBE}).map(
        lambda values: {key: value for key, value in values.items() if value is not None}
    )
    return st.tuples(st.just(name), given_fields)


REASON = st.just("r")
PLACING = asked(
    "place_household",
    placement=PLACEMENT,
    case=CASE,
    location=LOCATION,
    from_=DAYS,
    until=st.none() | DAYS,
    persons=st.none() | SOME,
    unit=st.sampled_from([None, "A1"]),
)
COMMANDS = st.one_of(
    asked(
        "register_case",
        case=CASE,
        group=st.sampled_from(GROUPS),
        municipality=st.just(HARDENBERG),
        on=DAYS,
        members=st.lists(PERSON.map(lambda person: {"person": person}), min_size=1, max_size=3),
    ),
    PLACING,
    PLACING,
    asked("end_placement", placement=PLACEMENT, on=DAYS, reason=REASON),
    asked(
        "correct_placement",
        placement=PLACEMENT,
        reason=REASON,
        from_=st.none() | DAYS,
        until=st.none() | DAYS,
        location=st.none() | LOCATION,
        unit=st.sampled_from([None, "A2"]),
    ),
    asked("add_member", case=CASE, person=PERSON, on=DAYS, via=st.sampled_from(["birth", "family_reunification"])),
    asked("remove_member", case=CASE, person=PERSON, on=DAYS, reason=REASON),
    asked("change_case_group", case=CASE, group=st.sampled_from(GROUPS), on=DAYS, reason=REASON),
    asked("couple_case", case=CASE, municipality=st.just(ZWOLLE), on=DAYS, coupled_by=st.just("COA")),
    asked("withdraw_coupling", case=CASE, on=DAYS, reason=REASON),
    asked("house_household", case=CASE, dwelling=st.just("VW-1"), on=DAYS, persons=st.none() | SOME),
    asked("close_case", case=CASE, on=DAYS, reason=REASON),
    asked("change_capacity", location=LOCATION, on=DAYS, group=st.sampled_from(GROUPS), places=st.integers(0, 4), reason=REASON),
    asked("close_location", location=LOCATION, on=DAYS, reason=REASON),
    asked("retract", position=POSITION, reason=REASON),
    asked("retract", position=POSITION, reason=REASON),
    asked(
        "restate",
        position=POSITION,
        reason=REASON,
        fields=st.one_of(
            DAYS.map(lambda day: {"on": day}),
            DAYS.map(lambda day: {"from": day}),
            SOME.map(lambda persons: {"persons": persons}),
            LOCATION.map(lambda location: {"location": location}),
            st.sampled_from(GROUPS).map(lambda group: {"group": group}),
            st.lists(PERSON, min_size=1, max_size=3).map(
                lambda persons: {"members": [{"person": person} for person in persons]}
            ),
        ),
    ),
)  # fmt: skip

BEGINNING = [
    *a_location("azc", CAPACITY, units={"A1": 2, "A2": 3}),
    *a_location("hof", {"asylum_regular": 2}),
]


def live(commands: Sequence[tuple[str, dict[str, Any]]]) -> Story:
    """Two locations, and then whatever of these commands can be true."""
    story = given(*BEGINNING, anyhow=True).story
    assert len(story.recorded) == 12
    for name, fields in commands:
        try:
            story.do(command(name, **fields))
        except Refused:
            continue
    return story


def households(story: Story) -> list[Household]:
    views = [HouseholdView(case) for case in CASES]
    for view in views:
        story.fold(view)
    return [view.now() for view in views]


def stays(story: Story) -> list[Stay]:
    return [stay for household in households(story) for stay in household.stays()]


def by_day_as_recorded(story: Story) -> Counter[tuple[str, str, str, date]]:
    """Day by day, the sum of what every event recorded."""
    found: Counter[tuple[str, str, str, date]] = Counter()
    for recorded in story.recorded:
        if isinstance(recorded.event, Effects):
            for change in recorded.event.occupancy:
                for day in WORLD:
                    if change.from_ <= day and (change.until is None or day < change.until):
                        found[change.location, change.group, change.unit or "", day] += change.persons
    return +found + Counter()


def by_day_as_they_live(story: Story) -> Counter[tuple[str, str, str, date]]:
    """Day by day, who is there: counted one by one from the facts that stand, without any effect."""
    return Counter(
        (stay.location, stay.group.value, stay.unit or "", day)
        for stay in stays(story)
        for day in WORLD
        if stay.from_ <= day < stay.until
    )


LIVES = st.lists(COMMANDS, min_size=5, max_size=24)


@settings(max_examples=200)
@anything(LIVES)
def test_the_sum_of_all_effects_is_the_number_of_persons_on_every_day(
    commands: list[tuple[str, dict[str, Any]]],
) -> None:
    story = live(commands)
    assert by_day_as_recorded(story) == by_day_as_they_live(story)
    assert min(by_day_as_recorded(story).values(), default=0) >= 0


@settings(max_examples=200)
@anything(LIVES)
def test_nobody_is_in_two_places_on_a_day_in_whatever_cases(commands: list[tuple[str, dict[str, Any]]]) -> None:
    where: dict[tuple[str, date], str] = {}
    for stay in stays(live(commands)):
        for day in WORLD:
            if stay.from_ <= day < stay.until:
                other = where.setdefault((stay.person, day), stay.placement)
                assert other == stay.placement, (stay.person, day, other, stay.placement)


@settings(max_examples=200)
@anything(LIVES)
def test_nobody_belongs_to_two_households_or_to_one_twice(commands: list[tuple[str, dict[str, Any]]]) -> None:
    story = live(commands)
    for day in WORLD:
        here = [m.person for h in households(story) if day < h.closed for m in h.members_on(day)]
        assert len(here) == len(set(here)), day


@settings(max_examples=200)
@anything(LIVES)
def test_a_location_is_over_full_or_closed_only_where_an_event_deviates(
    commands: list[tuple[str, dict[str, Any]]],
) -> None:
    """Of groups that arrived as such: who is of another group later did not arrive in it (see ``spans_of_arrivals``)."""
    story = live(commands)
    deviations = {
        rule for r in story.recorded[12:] if r.event.deviation is not None for rule in r.event.deviation.rules
    }
    if any(r.event.TOPIC.startswith("CaseGroupChanged") or _regroups(r.event) for r in story.recorded):
        return
    for location in LOCATIONS:
        site = SiteView(location)
        story.fold(site)
        for (where, group, _, day), persons in by_group(story).items():
            if where == location:
                places = site.now().capacity_on(day).get(Group(group))
                if not site.now().open_on(day) or places is None:
                    assert "P3" in deviations, (location, group, day)
                elif persons > places:
                    assert "P1" in deviations, (location, group, day, persons, places)


def _regroups(event: Any) -> bool:
    return isinstance(event, Correction) and "group" in getattr(event, "fields", {})


def by_group(story: Story) -> Counter[tuple[str, str, str, date]]:
    found: Counter[tuple[str, str, str, date]] = Counter()
    for (location, group, _, day), persons in by_day_as_they_live(story).items():
        found[location, group, "", day] += persons
    return found


@settings(max_examples=100)
@anything(LIVES)
def test_the_folded_occupancy_of_a_location_is_that_sum_and_survives_being_kept(
    commands: list[tuple[str, dict[str, Any]]],
) -> None:
    story = live(commands)
    for location in LOCATIONS:
        occupancy = Occupancy(location)
        story.fold(occupancy)
        kept = Occupancy(location)
        kept.load(occupancy.dump())
        for group in GROUPS:
            for one in (occupancy, kept):
                levels = dict(one.levels((group, ""), WORLD[0], WORLD[-1] + timedelta(days=1)))
                level = 0
                for day in WORLD:
                    level = levels.get(day, level)
                    assert level == by_group(story)[location, group, "", day]


@settings(max_examples=100)
@anything(LIVES)
def test_each_person_counts_at_most_once_per_coupling_and_what_is_realised_is_the_sum(
    commands: list[tuple[str, dict[str, Any]]],
) -> None:
    story = live(commands)
    recorded: Counter[tuple[str, Group, date]] = Counter()
    for one in story.recorded:
        if isinstance(one.event, Effects):
            for change in one.event.realised:
                recorded[change.municipality, change.group, change.on] += change.persons
    counted = [count for household in households(story) for count in household.counts()]
    assert +recorded == Counter((c.municipality, c.group, c.on) for c in counted)
    for household in households(story):
        spells = len(household.couplings) + 1
        per_person = Counter(count.person for count in household.counts())
        assert max(per_person.values(), default=0) <= spells


@settings(max_examples=60)
@anything(LIVES)
def test_every_effect_is_tagged_with_the_locations_and_quotas_that_it_changes(
    commands: list[tuple[str, dict[str, Any]]],
) -> None:
    for recorded in live(commands).recorded:
        if isinstance(recorded.event, Effects):
            places = {f"location:{change.location}" for change in recorded.event.occupancy}
            quotas = {f"quota:{change.municipality}/{change.group}" for change in recorded.event.realised}
            assert places | quotas <= set(recorded.tags)
            assert len(recorded.tags) == len(set(recorded.tags))


@settings(max_examples=60)
@anything(LIVES)
def test_a_household_folded_from_what_stands_is_the_one_that_decisions_saw(
    commands: list[tuple[str, dict[str, Any]]],
) -> None:
    story = live(commands)
    standing = effective(story.recorded)
    for household in households(story):
        theirs = [r for r in standing if isinstance(r.event, HouseholdEvent) and r.event.case == household.case]
        assert Household.fold(household.case, theirs) == household


# ---------------------------------------------------------------- by hand


def test_persons_of_one_placement_over_another_are_told_apart_by_unit_and_added_up_by_group() -> None:
    occupancy = Occupancy("azc")
    occupancy.add([at_location(2, "2024-02-01", unit="A1"), at_location(1, "2024-02-03", "2024-02-05")])
    occupancy.add([at_location(9, "2024-02-01", location="hof")])
    assert list(occupancy.levels(("asylum_regular", ""), date(2024, 2, 2), date.max)) == [
        (date(2024, 2, 2), 2),
        (date(2024, 2, 3), 3),
        (date(2024, 2, 5), 2),
    ]
    assert list(occupancy.levels(("", "A1"), date(2024, 1, 1), date(2024, 2, 1))) == [(date(2024, 1, 1), 0)]
    assert list(occupancy.levels(("", "A9"), date(2024, 2, 1), date.max)) == [(date(2024, 2, 1), 0)]


def test_what_changes_back_leaves_no_trace() -> None:
    occupancy = Occupancy("azc")
    change = OccupancyChange.model_validate(at_location(2, "2024-02-01", "2024-03-01").model_dump())
    occupancy.add([change])
    occupancy.add([change.model_copy(update={"persons": -2})])
    assert not any(occupancy.steps.values())


def test_an_occupancy_with_changes_leaves_the_one_it_came_from_as_it_was() -> None:
    """It is kept between decisions: a refused one must not leave its persons behind."""
    occupancy = Occupancy("azc")
    occupancy.add([at_location(2, "2024-02-01")])
    before = occupancy.dump()
    more = occupancy.with_changes([at_location(1, "2024-02-01", "2024-03-01")])
    assert occupancy.dump() == before
    assert dict(more.levels(("asylum_regular", ""), date(2024, 2, 1), date.max)) == {
        date(2024, 2, 1): 3,
        date(2024, 3, 1): 2,
    }
