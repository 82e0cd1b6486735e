"""How full a location is: the sum of what events recorded is the number of persons who are there (P1 to P4)."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, timedelta
from itertools import product
from typing import Any, NamedTuple

from hypothesis import given as anything
from hypothesis import strategies as st

from domain.cases.case import CaseClosed, CaseGroupChanged, CaseRegistered, MemberJoined, MemberLeft
from domain.cases.coupling import HouseholdHoused
from domain.cases.placement import HouseholdPlaced, PlacementCorrected, PlacementEnded
from domain.kernel.deciding import Refused
from domain.kernel.history import Effects, OccupancyChange, Recorded, effective
from domain.kernel.vocabulary import Group
from domain.states.household import Household, HouseholdEvent, HouseholdView, Stay
from domain.states.occupancy import Occupancy
from domain.states.site import Site, SiteView
from tests.domain.facts import HARDENBERG, ZWOLLE, a_household, a_location, at_location, days, placed
from tests.domain.given import Story, command, given

FIRST = date(2024, 2, 1)
WORLD = days("2024-02-01", 40)
CASES, LOCATIONS = ("c1", "c2", "c3"), ("azc", "hof")
PERSONS = ("p1", "p2", "p3", "p4")
GROUPS = ("asylum_regular", "status_holder")
CAPACITY = {"asylum_regular": 3, "status_holder": 2}

# ---------------------------------------------------------------- anything that may happen to households

BEGINNING = [
    *a_location("azc", CAPACITY, units={"A1": 2, "A2": 3}),
    *a_location("hof", {"asylum_regular": 2}),
    a_household("c1", "p1", "p2"),
    a_household("c2", "p3"),
    placed("pl1", "c1", "azc", "2024-02-05"),
    placed("pl2", "c2", "azc", "2024-02-10", until="2024-02-20"),
]
SINCE = 13
"""The first position about a household."""


class Move(NamedTuple):
    """Something to try: what the numbers mean depends on what has been recorded by then."""

    name: str
    case: str
    nth: int
    from_: str
    until: str | None
    persons: list[str] | None
    location: str
    group: str
    deviation: str | None


DAYS = st.integers(0, 39).map(lambda n: (FIRST + timedelta(days=n)).isoformat())
NAMES = [
    "register_case", "add_member", "remove_member", "change_case_group", "close_case",
    "couple_case", "withdraw_coupling", "house_household",
    "place_household", "place_household", "place_household", "end_placement", "correct_placement",
    "change_capacity", "close_location",
    "retract", "retract", "retract", "restate", "restate", "restate", "restate",
]  # fmt: skip
LIVES = st.lists(
    st.builds(
        Move,
        st.sampled_from(NAMES),
        st.sampled_from(["c1", "c1", "c2", "c2", "c3"]),
        st.integers(0, 60),
        DAYS,
        st.none() | DAYS,
        st.none() | st.lists(st.sampled_from(PERSONS), min_size=1, max_size=2, unique=True),
        st.sampled_from(LOCATIONS),
        st.sampled_from(GROUPS),
        st.sampled_from([None, "emergency"]),
    ),
    min_size=4,
    max_size=20,
)


def asked(move: Move, story: Story) -> tuple[str, dict[str, Any]]:
    """The command that a move comes to, now."""
    person = (move.persons or PERSONS)[0]
    placements = [r.event.placement for r in story.recorded if isinstance(r.event, HouseholdPlaced)]
    placement = placements[move.nth % len(placements)]
    day = {"on": move.from_}
    said = {"reason": "r"}
    fields: dict[str, Any]
    otherwise: dict[str, Any]
    match move.name:
        case "register_case":
            members = [{"person": one} for one in move.persons or ["p4"]]
            fields = {"case": move.case, "group": move.group, "municipality": HARDENBERG, "members": members, **day}
        case "add_member":
            via = ("birth", "family_reunification")[move.nth % 2]
            fields = {"case": move.case, "person": person, "via": via, **day}
        case "remove_member":
            fields = {"case": move.case, "person": person, **said, **day}
        case "change_case_group":
            fields = {"case": move.case, "group": move.group, **said, **day}
        case "close_case" | "withdraw_coupling":
            fields = {"case": move.case, **said, **day}
        case "couple_case":
            fields = {"case": move.case, "municipality": ZWOLLE, "coupled_by": "COA", **day}
        case "house_household":
            fields = {"case": move.case, "dwelling": "VW-1", "persons": move.persons, **day}
        case "place_household":
            fields = {"placement": f"pl{len(story.recorded)}", "case": move.case, "location": move.location}
            fields |= {"from": move.from_, "until": move.until, "persons": move.persons}
            fields |= {"unit": (None, "A1")[move.nth % 2]}
        case "end_placement":
            fields = {"placement": placement, **said, **day}
        case "correct_placement":
            fields = {"placement": placement, **said, "from": move.from_, "until": move.until}
            fields |= {"location": (None, move.location)[move.nth % 2]}
        case "change_capacity":
            fields = {"location": move.location, "group": move.group, "places": move.nth % 4, **said, **day}
        case "close_location":
            fields = {"location": move.location, **said, **day}
        case _:
            fields = {"position": SINCE + move.nth % (len(story.recorded) - SINCE + 1), **said}
    if move.name == "restate":
        otherwise = {"on": move.from_, "from": move.from_, "until": move.until, "persons": move.persons}
        otherwise |= {"location": move.location, "group": move.group, "via": "other", "unit": "A1"}
        otherwise |= {"members": [{"person": one} for one in move.persons or PERSONS[:2]]}
        event = story.recorded[fields["position"] - 1].event
        had = [name for name in otherwise if name in event.model_dump() and name not in event.SUBJECT]
        fields["fields"] = {name: otherwise[name] for name in had[move.nth % 3 :][:1] or had[:1]}
    given_ = {name: value for name, value in fields.items() if value is not None}
    return move.name, given_ | ({"deviation": move.deviation} if move.deviation else {})


def live(moves: Sequence[Move]) -> Story:
    """Two locations and two households, and then whatever of these moves can be true."""
    story = given(*BEGINNING, anyhow=True).story
    for move in moves:
        name, fields = asked(move, story)
        with suppress(Refused):
            story.do(command(name, **fields))
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


@anything(LIVES)
def test_the_sum_of_all_effects_is_the_number_of_persons_on_every_day(
    moves: list[Move],
) -> None:
    story = live(moves)
    assert by_day_as_recorded(story) == by_day_as_they_live(story)
    assert min(by_day_as_recorded(story).values(), default=0) >= 0


@anything(LIVES)
def test_and_it_is_the_number_that_reading_the_facts_day_by_day_gives(moves: list[Move]) -> None:
    story = live(moves)
    recorded = by_day_as_recorded(story)
    for day in WORLD:
        expected = Counter(there for case in CASES for there in who_is_where(case, effective(story.recorded), day))
        assert Counter({key[:3]: n for key, n in recorded.items() if key[3] == day}) == expected, day


def who_is_where(case: str, facts: Sequence[Recorded], day: date) -> Iterator[tuple[str, str, str]]:
    """Location, group and unit of everyone of a case on one day, worked out from the facts with no help."""
    theirs = [(r.position, r.event) for r in facts if isinstance(r.event, HouseholdEvent) and r.event.case == case]
    members = _spells_of_members([event for _, event in theirs])
    placements: dict[str, dict[str, Any]] = {}
    housings: list[tuple[date, int, set[str]]] = []
    groups: list[tuple[date, str]] = []
    for position, event in theirs:
        match event:
            case CaseRegistered():
                groups.append((date.min, event.group))
            case CaseGroupChanged():
                groups.append((event.on, event.group))
            case HouseholdPlaced():
                placements[event.placement] = {**dict(event), "position": position}
            case PlacementCorrected() if event.placement in placements:
                new = {name: getattr(event, name) for name in ("from_", "until", "location", "unit")}
                placements[event.placement] |= {name: value for name, value in new.items() if value is not None}
            case PlacementEnded() if event.placement in placements:
                placements[event.placement]["until"] = event.on
            case HouseholdHoused():
                here = {person for person, from_, until in members if from_ <= event.on < until}
                housings.append((event.on, position, here if event.persons is None else set(event.persons)))
            case CaseClosed() if event.on <= day:
                return

    def gone(placed_: dict[str, Any], person: str, begin: date, on_day: date) -> bool:
        return any(
            on <= on_day and person in housed and (begin, placed_["position"]) < (on, position)
            for on, position, housed in housings
        )

    def there(placed_: dict[str, Any], person: str, from_: date, until: date, on_day: date) -> bool:
        begin = max(placed_["from_"], from_)
        named = placed_["persons"] is None or person in placed_["persons"]
        if not named or gone(placed_, person, begin, on_day):
            return False
        if from_ > placed_["from_"]:  # who joins, joins the others wherever they are by then
            others = [
                spell
                for spell in members
                if spell[1] < begin and there(placed_, *spell, max(spell[1], placed_["from_"]))
            ]
            moved = any(gone(placed_, one[0], max(one[1], placed_["from_"]), begin) for one in others)
            if moved and not any(there(placed_, *one, begin) for one in others):
                return False
        return bool(begin <= on_day < min(until, placed_["until"] or date.max))

    for placed_, (person, from_, until) in product(placements.values(), members):
        if there(placed_, person, from_, until, day):
            by_then = sorted((one for one in groups if one[0] <= day), key=lambda one: one[0])
            group = by_then[-1][1]
            yield placed_["location"], group, placed_["unit"] or ""


def _spells_of_members(events: Sequence[HouseholdEvent]) -> list[tuple[str, date, date]]:
    spells: list[tuple[str, date, date]] = []
    for event in events:
        match event:
            case CaseRegistered():
                spells += [(member.person, member.from_ or date.min, date.max) for member in event.members]
            case MemberJoined():
                spells.append((event.person, event.on, date.max))
            case MemberLeft():
                spells = [
                    (who, from_, event.on) if who == event.person and from_ <= event.on < until else (who, from_, until)
                    for who, from_, until in spells
                ]
    return spells


@anything(LIVES)
def test_nobody_is_in_two_places_on_a_day_in_whatever_cases(moves: list[Move]) -> None:
    where: dict[tuple[str, date], str] = {}
    for stay in stays(live(moves)):
        for day in WORLD:
            if stay.from_ <= day < stay.until:
                other = where.setdefault((stay.person, day), stay.placement)
                assert other == stay.placement, (stay.person, day, other, stay.placement)


@anything(LIVES)
def test_nobody_belongs_to_two_households_or_to_one_twice(moves: list[Move]) -> None:
    story = live(moves)
    all_of_them = households(story)
    for day in WORLD:
        here = [m.person for h in all_of_them if day < h.closed for m in h.members_on(day)]
        assert len(here) == len(set(here)), day


@anything(LIVES)
def test_whatever_makes_a_location_fuller_than_it_may_be_is_a_deviation(moves: list[Move]) -> None:
    """Event by event: where more persons are beyond the places, or where it is closed, the event says so.

    Of lives without a change of group: who is of another group later did not arrive in it.
    """
    story = live([move for move in moves if move.name != "change_case_group"])
    before = Story()
    beyond = too_many(before)
    for recorded in story.recorded:
        before.recorded.append(recorded)
        now = too_many(before)
        broken = {rule for rule, where in now if now[rule, where] > beyond[rule, where]}
        if len(before.recorded) > len(BEGINNING) and "group" not in getattr(recorded.event, "fields", {}):
            assert broken <= set(recorded.event.deviation.rules if recorded.event.deviation else ())
        beyond = now


def too_many(story: Story) -> Counter[tuple[str, object]]:
    """How many persons are beyond the places of their group (P1), or where it is closed or not decided (P3)."""
    sites = {location: site_of(story, location) for location in LOCATIONS}
    found: Counter[tuple[str, object]] = Counter()
    for (location, group, _, day), persons in by_group(story).items():
        site, where = sites[location], (location, group, day)
        if not site.open_on(day) or Group(group) not in site.decided_groups(day):
            found["P3", where] = persons
        else:
            found["P1", where] = max(0, persons - site.capacity_on(day).get(Group(group), 0))
    return found


def site_of(story: Story, location: str) -> Site:
    view = SiteView(location)
    story.fold(view)
    return view.now()


def by_group(story: Story) -> Counter[tuple[str, str, str, date]]:
    found: Counter[tuple[str, str, str, date]] = Counter()
    for (location, group, _, day), persons in by_day_as_they_live(story).items():
        found[location, group, "", day] += persons
    return found


@anything(LIVES)
def test_the_folded_occupancy_of_a_location_is_that_sum_and_survives_being_kept(
    moves: list[Move],
) -> None:
    story = live(moves)
    lived = by_group(story)
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
                    assert level == lived[location, group, "", day]


@anything(LIVES)
def test_each_person_counts_at_most_once_per_coupling_and_what_is_realised_is_the_sum(
    moves: list[Move],
) -> None:
    story = live(moves)
    recorded: Counter[tuple[str, Group, date]] = Counter()
    for one in story.recorded:
        if isinstance(one.event, Effects):
            for change in one.event.realised:
                recorded[change.municipality, change.group, change.on] += change.persons
    counted = [count for household in households(story) for count in household.counts()]
    assert +recorded == Counter((c.municipality, c.group, c.on) for c in counted)
    for household in households(story):
        ended = [coupling.until for coupling in household.couplings]
        under = Counter((one.person, sum(until <= one.on for until in ended)) for one in household.counts())
        assert max(under.values(), default=0) <= 1


@anything(LIVES)
def test_every_effect_is_tagged_with_the_locations_and_quotas_that_it_changes(
    moves: list[Move],
) -> None:
    for recorded in live(moves).recorded:
        if isinstance(recorded.event, Effects):
            places = {f"location:{change.location}" for change in recorded.event.occupancy}
            quotas = {f"quota:{change.municipality}/{change.group}" for change in recorded.event.realised}
            assert places | quotas <= set(recorded.tags)
            assert len(recorded.tags) == len(set(recorded.tags))


@anything(LIVES)
def test_a_household_folded_from_what_stands_is_the_one_that_decisions_saw(
    moves: list[Move],
) -> None:
    story = live(moves)
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
