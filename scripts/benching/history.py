"""Plausible years of a region or of the country: every event that its municipalities would have recorded, in order.

The same seed gives the same bytes.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import count, islice
from random import Random

from eventsourcing.dcb.api import DCBEvent
from scripts.benching.stories import CASE, HERE, SITE, Fact, Story, Telling, codec_of_stories, day
from scripts.benching.topics import TOPICS
from scripts.benching.topics.locations import procedure
from scripts.benching.topics.municipality import Municipality, Topic

REGION = ["GM0148", "GM0150", "GM0160", "GM0166", "GM1773", "GM0175", "GM0177", "GM0180", "GM1708", "GM1896", "GM0193"]
"""IJsselland."""

COUNTRY = 342
"""How many municipalities the country has."""

FIRST = date(2021, 1, 1)

_IN_FIVE_YEARS = 2_900
"""About how many events a municipality records in five years."""


def municipalities_for(events: int) -> int:
    """How many municipalities record so many events in about five years: from a region to the country."""
    return max(len(REGION), min(COUNTRY, events // _IN_FIVE_YEARS))


def told(events: int, seed: int = 1, municipalities: int | None = None) -> list[DCBEvent]:
    """So many events, of as many municipalities as record them in about five years, unless another number is given."""
    return list(islice(history(seed, municipalities or municipalities_for(events)), events))


def history(seed: int = 1, municipalities: int = len(REGION), topics: Sequence[Topic] = TOPICS) -> Iterator[DCBEvent]:
    """The events from the first day on, without end; ``municipalities`` are those of the region, and others."""
    random = Random(seed)
    with codec_of_stories() as codec:

        def make(world: list[Fact], happens: list[tuple[int, Fact]]) -> Story:
            return Story(codec, world, happens)

        begins = [topic(make, random) for topic in topics]
    codes = [*REGION, *(f"GM{5000 + n}" for n in range(municipalities - len(REGION)))][:municipalities]
    there = [
        Municipality(code, codes[number - 1], Random(f"{seed}/{code}"), FIRST, speaks_for_all=number == 0)
        for number, code in enumerate(codes)
    ]
    coming: dict[int, list[tuple[Telling, int]]] = {}
    position = 0
    for days in count():
        today = FIRST + timedelta(days=days)
        for municipality in there:
            for begin in begins:
                for telling in begin(municipality, today):
                    for number, step in enumerate(telling.story.steps):
                        coming.setdefault(telling.first + step.after, []).append((telling, number))
        for telling, number in coming.pop(today.toordinal(), ()):
            position += 1
            yield telling.event(number, position)


def stays(location: str, times: int) -> Iterator[DCBEvent]:
    """Of so many households: registered, placed at this one location, and gone the next day."""
    members = [{"person": f"{CASE}-1"}, {"person": f"{CASE}-2"}]
    household = {"case": CASE, "group": "status_holder", "municipality": HERE, "on": day(0), "members": members}
    placed = {"placement": f"{CASE}-p", "case": CASE, "location": SITE, "from": day(0)}
    gone = {"placement": f"{CASE}-p", "on": day(1), "reason": "zij gaan terug"}
    happens: list[tuple[int, Fact]] = [
        (0, ("register_case", household)),
        (0, ("place_household", placed)),
        (1, ("end_placement", gone)),
    ]
    random = Random(1)
    with codec_of_stories() as codec:
        story = Story(codec, [fact for _, fact in procedure("status_holder", 1000, back=0)], happens)
    for number in range(times):
        first = date(2024, 1, 1) + timedelta(days=number % 300)
        telling = story.tell(first, {HERE: REGION[2], CASE: f"stay{number}", SITE: location}, random)
        for step in range(len(story.steps)):
            yield telling.event(step, 0)
