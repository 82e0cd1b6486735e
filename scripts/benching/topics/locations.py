"""Locations, from their suggestion by the fixed pattern until they close."""

from collections.abc import Iterator
from datetime import date
from itertools import product
from random import Random

from scripts.benching.stories import SITE, Fact, Story, Telling, day, moment
from scripts.benching.topics.municipality import Begins, Location, Make, Municipality

_PROCEDURE = 120
"""Days from the suggestion of a location to its opening."""

_PATTERN = (
    ("council", "oral"),
    ("direct_neighbours", "in_person"),
    ("local_interest_group", "in_person"),
    ("surroundings", "letter"),
    ("public", "municipal_channels"),
    ("public", "press"),
)

_OPEN_FOR = (1100, 1800, 2600)
"""Days."""


def procedure(
    group: str, places: int, site: str = SITE, *, late: int = 0, back: int = _PROCEDURE
) -> list[tuple[int, Fact]]:
    """The fixed pattern up to the opening, which is on the day after ``_PROCEDURE`` others less ``back``.

    ``late`` is how many hours too late everyone hears of it.
    """

    def on(after: int) -> int:
        return after - _PROCEDURE + back

    def told(round_: str, after: int, hour: int) -> list[tuple[int, Fact]]:
        return [
            (
                on(after + (hour + n) // 24),
                (
                    "inform",
                    {
                        "location": site,
                        "round": round_,
                        "audience": audience,
                        "channel": channel,
                        "at": moment(on(after + (hour + n) // 24), (hour + n) % 24),
                    },
                ),
            )
            for n, (audience, channel) in enumerate(_PATTERN)
        ]

    council = "council" if group == "asylum_regular" else "college"
    suggestion = {"location": site, "name": "Locatie", "suggested_by": "eigenaar", "groups": (group,), "on": day(on(0))}
    assessment = {"location": site, "suitable": True, "grounds": "met de eigenaar bekeken", "at": moment(on(20), 9)}
    intended = {"location": site, "body": "college", "at": moment(on(20), 10), "document": "B-1"}
    study = {"location": site, "on": day(on(60)), "findings": "geschikt"}
    decision = {"location": site, "body": council, "approved": True, "capacity": {group: places}}
    final = {**decision, "at": moment(on(80), 19), "document": "R-1"}
    contact = {"location": site, "contact": "A. de Vries", "from": day(on(_PROCEDURE))}
    return [
        (on(0), ("suggest_location", suggestion)),
        (on(20), ("assess_location", assessment)),
        (on(20), ("take_intended_decision", intended)),
        *told("intended", 20, 11 + late),
        (on(60), ("conclude_study", study)),
        (on(80), ("take_final_decision", final)),
        *told("final", 81, 9),
        (on(_PROCEDURE), ("open_location", {"location": site, "on": day(on(_PROCEDURE)), "capacity": {group: places}})),
        (on(_PROCEDURE), ("appoint_contact", contact)),
        (on(_PROCEDURE), ("set_location_form", {"location": site, "form": "flex", "from": day(on(_PROCEDURE))})),
        (on(_PROCEDURE), ("set_meeting_interval", {"location": site, "weeks": 26, "from": day(on(_PROCEDURE))})),
    ]


def locations(make: Make, random: Random) -> Begins:
    """Locations for each group, opened by the fixed pattern, with meetings of neighbours, until they close."""
    made: dict[tuple[str, bool], list[tuple[int, int, Story]]] = {}
    for group in ("asylum_regular", "status_holder", "displaced_ukraine"):
        # what was there when the register began is recorded on its first day
        for there, open_for in [(True, 330), *product((True, False), _OPEN_FOR)]:
            places = random.randrange(80, 240)
            before = procedure(group, places, back=0 if there else _PROCEDURE, late=random.choice((0, 0, 0, 18)))
            opens = 0 if there else _PROCEDURE
            meetings: list[tuple[int, Fact]] = [
                (opens + n, ("hold_neighbour_meeting", {"location": SITE, "on": day(opens + n), "attendees": 12}))
                for n in range(150, open_for, 165)
            ]
            more: Fact = (
                "change_capacity",
                {
                    "location": SITE,
                    "on": day(opens + 200),
                    "group": group,
                    "places": places - 20,
                    "reason": "verbouwing",
                },
            )
            end: Fact = ("close_location", {"location": SITE, "on": day(opens + open_for), "reason": "contract af"})
            after = sorted([*meetings, (opens + 200, more), (opens + open_for, end)], key=lambda one: one[0])
            story = make([], [(max(on, 0), fact) for on, fact in [*before, *after]])
            made.setdefault((group, there), []).append((places - 20, open_for, story))

    def begins(here: Municipality, today: date) -> Iterator[Telling]:
        first = today == here.begins
        now = today.toordinal()
        if not first and today.day != 1:
            return
        for group in ("asylum_regular", "status_holder", "displaced_ukraine"):
            # a successor is there before the old one no longer takes anyone
            if first or not any(one.group == group and one.closes > now + 500 for one in here.locations):
                places, open_for, story = here.random.choice(made[group, first])
                opens = now if first else now + _PROCEDURE
                location = Location(here.new_id("l"), group, places, opens, opens + open_for)
                here.locations = [one for one in here.locations if one.closes > now]
                here.locations.append(location)
                yield here.tell(story, today, **{SITE: location.id})

    return begins
