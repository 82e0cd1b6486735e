"""Households: received and leaving again, or granted a permit, coupled and housed; with their corrections."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from random import Random

from scripts.benching.stories import CASE, HERE, SITE, SITE2, Fact, Story, Telling, day
from scripts.benching.topics.locations import procedure
from scripts.benching.topics.municipality import Begins, Location, Make, Municipality

_LANGUAGES = ("ar", "ti", "uk", "tr", "fa", "so")


@dataclass(frozen=True)
class _Life:
    """A household's story, and what it needs of locations: persons, and until which day after its first."""

    story: Story
    persons: int
    group: str
    until: int
    next_group: str | None = None
    next_until: int = 0


def household(random: Random, group: str, size: int) -> Fact:
    members = [
        {"person": f"{CASE}-{n}", "name": "Een Naam", "v_number": "1234567890", "minor": n > 2}
        for n in range(1, size + 1)
    ]
    composition = "single" if size == 1 else "large_family" if size > 5 else "family"
    more = {"composition": composition, "language": random.choice(_LANGUAGES)}
    fields = {"case": CASE, "group": group, "municipality": HERE, "on": day(0), "members": members}
    return "register_case", {**fields, **more}


def _place(number: int, on: int, site: str = SITE, until: int | None = None) -> Fact:
    fields = {"placement": f"{CASE}-p{number}", "case": CASE, "location": site, "from": day(on)}
    return "place_household", fields | ({"until": day(until)} if until is not None else {})


def _dwelling(random: Random, on: int) -> Iterator[tuple[int, Fact]]:
    """From coupling to dwelling; the last step is the housing."""
    coupling = {"case": CASE, "municipality": HERE, "on": day(on), "coupled_by": "COA"}
    yield on, ("couple_case", coupling)
    if random.random() < 0.3:
        reason = random.choice(("family_reunification", "large_family", "no_dwelling", "health"))
        yield on + 30, ("record_waiting_reason", {"case": CASE, "reason": reason, "on": day(on + 30)})
    offered = on + random.randrange(40, 120)
    by = {"case": CASE, "by": "Vechtdal Wonen"}
    if random.random() < 0.15:
        yield offered, ("offer_dwelling", {**by, "dwelling": f"{CASE}-w1", "on": day(offered)})
        no = {"case": CASE, "dwelling": f"{CASE}-w1", "on": day(offered + 4), "reason": "te klein voor ons gezin"}
        yield offered + 4, ("refuse_dwelling", no)
        offered += 20
    yield offered, ("offer_dwelling", {**by, "dwelling": f"{CASE}-w2", "on": day(offered)})
    moved = offered + random.randrange(7, 30)
    yield moved, ("house_household", {"case": CASE, "dwelling": f"{CASE}-w2", "on": day(moved)})


def households(make: Make, random: Random) -> Begins:
    """Households: received and leaving again, or granted a permit, coupled and housed; with their corrections."""
    kinds = (_displaced, _granted, _coupled)
    lives = [random.choice(kinds)(make, random) for _ in range(240)]

    def begins(here: Municipality, today: date) -> Iterator[Telling]:
        now = today.toordinal()
        while here.often(64):
            life = here.random.choice(lives)
            first = _with_room(here, now, life.group, life.persons, life.until)
            second = _with_room(here, now, life.next_group, life.persons, life.next_until)
            if first is None or second is None:
                return
            first.take(life.persons, now + life.until)
            if life.next_group is not None:
                second.take(life.persons, now + life.next_until)
            yield here.tell(life.story, today, **{CASE: here.new_id("c"), SITE: first.id, SITE2: second.id})

    return begins


def _with_room(here: Municipality, now: int, group: str | None, persons: int, until: int) -> Location | None:
    for location in here.locations:
        if (
            (group is None or location.group == group)
            and location.opens <= now
            and location.closes > now + until
            and (group is None or location.room(now) >= persons)
        ):
            return location
    return None


def _size(random: Random) -> int:
    return random.choice((1, 1, 1, 2, 2, 3, 4, 4, 5, 6, 7))


LEAVES = "zij gaan terug"


def _displaced(make: Make, random: Random) -> _Life:
    """Displaced people: placed, joined or left by a member, and gone again."""
    size = _size(random)
    arrival = random.randrange(3)
    leaves = random.randrange(60, 420)
    happens: list[tuple[int, Fact]] = [
        (0, household(random, "displaced_ukraine", size)),
        (arrival, _place(1, arrival)),
    ]
    middle = leaves // 2
    chance = random.random()
    if chance < 0.25:
        more = {"case": CASE, "person": f"{CASE}-9", "on": day(middle), "via": "birth", "minor": True}
        happens.append((middle, ("add_member", more)))
    elif chance < 0.4 and size > 1:
        gone = {"case": CASE, "person": f"{CASE}-{size}", "on": day(middle), "reason": "studeert elders"}
        happens.append((middle, ("remove_member", gone)))
    elif chance < 0.5:
        fields = {"from": day(arrival + 1)}
        happens.append((middle, ("restate", {"fact": 1, "reason": "een dag later", "fields": fields})))
    elif chance < 0.6:
        wrong = {"placement": f"{CASE}-p1", "reason": "kamer vergeten", "unit": "A1"}
        happens.append((middle, ("correct_placement", wrong)))
    elif chance < 0.7 and size > 2:
        adult = {"case": CASE, "person": f"{CASE}-3", "on": day(middle)}
        happens.append((middle, ("record_coming_of_age", adult)))
    happens.append((leaves, ("end_placement", {"placement": f"{CASE}-p1", "on": day(leaves), "reason": LEAVES})))
    happens.append((leaves, ("close_case", {"case": CASE, "on": day(leaves), "reason": LEAVES})))
    story = _made(make, happens, "displaced_ukraine")
    return _Life(story, size + 1, "displaced_ukraine", leaves + 1)


def _granted(make: Make, random: Random) -> _Life:
    """Asylum seekers who get a permit, move to a flow-on location, are coupled, and get a dwelling."""
    size = _size(random)
    permit = random.randrange(60, 300)
    happens: list[tuple[int, Fact]] = [
        (0, household(random, "asylum_regular", size)),
        (1, _place(1, 1)),
        (
            permit,
            ("change_case_group", {"case": CASE, "group": "status_holder", "on": day(permit), "reason": "vergunning"}),
        ),
        (permit, ("end_placement", {"placement": f"{CASE}-p1", "on": day(permit), "reason": "verhuist"})),
        (permit, _place(2, permit, SITE2)),
        *_dwelling(random, permit + 5),
    ]
    if random.random() < 0.1:
        fields = {"on": day(permit + 6)}
        happens.append((happens[-1][0] + 3, ("restate", {"fact": 5, "reason": "datum van de brief", "fields": fields})))
    moved = max(on for on, _ in happens)
    if random.random() < 0.2:
        partner = {"case": CASE, "person": f"{CASE}-9", "on": day(moved + 90), "via": "family_reunification"}
        # who joins a placement that nobody ended would be there
        gone = {"placement": f"{CASE}-p2", "on": day(moved), "reason": "heeft een woning"}
        happens += [(moved, ("end_placement", gone)), (moved + 90, ("add_member", {**partner, "minor": False}))]
    if random.random() < 0.7:
        happens.append((moved + 200, ("close_case", {"case": CASE, "on": day(moved + 200), "reason": "overgedragen"})))
    story = _made(make, happens, "asylum_regular", "status_holder")
    return _Life(story, size, "asylum_regular", permit + 1, "status_holder", moved + 1)


def _coupled(make: Make, random: Random) -> _Life:
    """Permit holders who wait in a flow-on location for their dwelling."""
    size = _size(random)
    happens: list[tuple[int, Fact]] = [
        (0, household(random, "status_holder", size)),
        (2, _place(1, 2)),
    ]
    if random.random() < 0.1:
        coupling = {"case": CASE, "municipality": HERE, "on": day(4), "coupled_by": "COA"}
        no_longer = {"case": CASE, "on": day(11), "reason": "familie in een andere gemeente"}
        happens += [(4, ("couple_case", coupling)), (11, ("withdraw_coupling", no_longer))]
    happens += _dwelling(random, happens[-1][0] + 2)
    moved = happens[-1][0]
    if random.random() < 0.05:
        happens.append((moved + 5, ("retract", {"fact": len(happens) - 1, "reason": "de sleutel kwam later"})))
        again = {"case": CASE, "dwelling": f"{CASE}-w3", "on": day(moved + 14)}
        happens.append((moved + 14, ("house_household", again)))
        moved += 14
    if random.random() < 0.5:
        happens.append((moved + 120, ("close_case", {"case": CASE, "on": day(moved + 120), "reason": "overgedragen"})))
    return _Life(_made(make, happens, "status_holder"), size, "status_holder", moved + 1)


def _made(make: Make, happens: list[tuple[int, Fact]], group: str, next_group: str | None = None) -> Story:
    world = [fact for _, fact in procedure(group, 1000, back=0)]
    if next_group is not None:
        world += [fact for _, fact in procedure(next_group, 1000, SITE2, back=0)]
    return make(world, happens)
