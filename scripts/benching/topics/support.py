"""Schools, programmes and allowances."""

from collections.abc import Iterator
from datetime import date
from random import Random

from scripts.benching.stories import CASE, HERE, SITE, Fact, Telling, day
from scripts.benching.topics.households import LEAVES, household
from scripts.benching.topics.locations import procedure
from scripts.benching.topics.municipality import Begins, Make, Municipality

_OPSTAP, _ISK, _PILOT = f"{HERE}-opstap", f"{HERE}-isk", f"{HERE}-pilot"

_AMOUNTS = {
    "groups": ["displaced_ukraine"],
    "food": [
        {"persons": 1, "adult": "252.18", "minor": "210.05"},
        {"persons": 3, "adult": "214.29", "minor": "178.53"},
    ],
    "clothing": "62.66",
    "with_host": "77.16",
    "source": "tabel",
}


def support(make: Make, random: Random) -> Begins:
    """Schools and a programme; households with a private host who get support; and locations with support on site."""
    place = {"from": day(0), "places": 40}
    here: list[Fact] = [
        ("set_plan_term", {"weeks": 10, "from": day(0), "source": "verordening"}),
        ("set_allowance_amounts", {"from": day(0), **_AMOUNTS}),
        ("open_school", {"school": _OPSTAP, "name": "OpStap", "level": "primary", **place}),
        ("open_school", {"school": _ISK, "name": "ISK", "level": "secondary", **place}),
        ("define_programme", {"programme": _PILOT, "name": "Buitenkwartier", "from": day(0)}),
    ]
    more: Fact = ("set_school_places", {"school": _OPSTAP, "places": 60, "from": day(200)})
    first = make([], [*((0, fact) for fact in here), (200, more)])
    homes = [make(here, _supported(random)) for _ in range(20)]
    part = {"location": SITE, "programme": _PILOT}
    on_site = {"location": SITE, "by": "de Stuw"}
    site = make(
        [*here, *(fact for _, fact in procedure("asylum_regular", 100, back=0))],
        [
            (0, ("start_on_site_support", {**on_site, "from": day(0)})),
            (30, ("join_programme_at", {**part, "from": day(30)})),
            (200, ("leave_programme_at", {**part, "on": day(200)})),
            (300, ("end_on_site_support", {**on_site, "on": day(300)})),
        ],
    )

    def begins(here: Municipality, today: date) -> Iterator[Telling]:
        if today == here.begins:
            yield here.tell(first, today)
        for location in here.locations:
            if location.opens == today.toordinal():
                yield here.tell(site, today, **{SITE: location.id})
        while here.often(3):
            yield here.tell(here.random.choice(homes), today, **{CASE: here.new_id("c")})

    return begins


def _supported(random: Random) -> list[tuple[int, Fact]]:
    """A household that stays with a private host until it leaves."""
    agreed, leaves = random.randrange(20, 100), random.randrange(200, 500)
    parent, child = ({"case": CASE, "person": f"{CASE}-{n}"} for n in (1, 3))
    part = {"case": CASE, "programme": _PILOT}
    end = {"on": day(leaves)}
    return [
        (0, household(random, "displaced_ukraine", random.randrange(3, 6))),
        (1, ("grant_allowance", {"case": CASE, "from": day(1), "with_host": True})),
        (7, ("require_plan", {**parent, "from": day(7)})),
        (14, ("enrol_child", {**child, "school": random.choice((_OPSTAP, _ISK)), "from": day(14)})),
        (agreed, ("agree_plan", {**parent, "on": day(agreed)})),
        (120, ("join_programme", {**part, "from": day(120)})),
        (leaves, ("leave_programme", {**part, **end})),
        (leaves, ("end_enrolment", {**child, **end})),
        (leaves, ("end_plan", {**parent, **end, "reason": LEAVES})),
        (leaves, ("end_allowance", {"case": CASE, **end})),
        (leaves, ("close_case", {"case": CASE, **end, "reason": LEAVES})),
    ]
