"""The task of each half-year, and the targets of reception."""

from collections.abc import Iterator
from datetime import date
from random import Random

from scripts.benching.stories import HERE, PERIOD, THERE, Fact, Telling, day
from scripts.benching.topics.municipality import Begins, Make, Municipality


def quotas(make: Make, random: Random) -> Begins:
    """The task of each half-year, amended, exchanged and corrected; and the targets of reception."""
    key = {"municipality": HERE, "group": "status_holder", "period": PERIOD}
    minors = {**key, "group": "status_minor"}
    stories, openings = [], []
    for _ in range(20):
        task = random.randrange(10, 120)
        happens: list[tuple[int, Fact]] = [
            (0, ("assign_quota", {**key, "persons": task, "source": "Staatscourant"})),
            (0, ("assign_quota", {**minors, "persons": task // 8, "source": "Staatscourant", "part_of": key["group"]})),
        ]
        for group in ("asylum_regular", "displaced_ukraine"):
            target = {"municipality": HERE, "group": group, "on": day(181), "places": task * 8, "source": "RRVIJ"}
            happens.append((5, ("set_capacity_target", target)))
        if random.random() < 0.5:
            happens.append((70, ("assign_quota", {**key, "persons": task - 3, "source": "Staatscourant, gewijzigd"})))
        if random.random() < 0.3:
            exchange = {"giver": HERE, "taker": THERE, "group": key["group"], "period": PERIOD, "persons": 3}
            happens.append((90, ("exchange_quota", {**exchange, "source": "afspraak aan de regionale tafel"})))
        if random.random() < 0.3:
            happens.append((110, ("correct_quota", {**key, "persons": 1, "reason": "telling van het COA"})))
        if random.random() < 0.3:
            fields = {"persons": task // 8 + 1}
            happens.append((120, ("restate", {"fact": 1, "reason": "verkeerd overgenomen", "fields": fields})))
        stories.append(make([], happens))
        opening = {**key, "persons": random.randrange(-10, 40), "source": "jaarrekening"}
        openings.append(make([], [(0, ("record_opening_balance", opening))]))

    def begins(here: Municipality, today: date) -> Iterator[Telling]:
        if today == here.begins:
            yield here.tell(here.random.choice(openings), today)
        if today == here.begins or (today.month, today.day) in ((1, 1), (7, 1)):
            yield here.tell(here.random.choice(stories), today)

    return begins
