"""What others count."""

from collections.abc import Iterator
from datetime import date
from random import Random

from scripts.benching.stories import HERE, PERIOD, THERE, Fact, Telling, day
from scripts.benching.topics.municipality import Begins, Make, Municipality


def figures(make: Make, random: Random) -> Begins:
    """What others count: COA, the province, CBS, and the region's table."""
    stories = []
    for _ in range(20):
        places = {"municipality": THERE, "group": "displaced_ukraine", "source": "RRVIJ"}
        count = {"municipality": HERE, "group": "status_holder", "period": PERIOD, "on": day(90), "source": "COA"}
        colour = {"municipality": HERE, "period": PERIOD, "on": day(150), "document": "B-1"}
        people = {"area": HERE, "on": day(0), "inhabitants": random.randrange(20_000, 130_000), "source": "CBS"}
        happens: list[tuple[int, Fact]] = [
            (20, ("record_inhabitants", people)),
            (30, ("forecast_realisation", {**places, "on": day(181), "places": random.randrange(100, 900)})),
            (40, ("record_realisation", {**places, "on": day(40), "places": random.randrange(100, 900)})),
            (95, ("record_coa_count", {**count, "persons": random.randrange(60)})),
            (150, ("record_supervision", {**colour, "colour": random.choice(("green", "green", "orange", "red"))})),
        ]
        stories.append(make([], happens))

    def begins(here: Municipality, today: date) -> Iterator[Telling]:
        if (today.month, today.day) in ((1, 1), (7, 1)):
            yield here.tell(here.random.choice(stories), today)

    return begins
