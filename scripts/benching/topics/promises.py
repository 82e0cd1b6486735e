"""Agreements, commitments, and what is told to people."""

from collections.abc import Iterator
from datetime import date
from random import Random

from scripts.benching.stories import THING, Telling, day, moment
from scripts.benching.topics.municipality import Begins, Make, Municipality


def promises(make: Make, random: Random) -> Begins:
    """Agreements with their ends, commitments to the council, and the communication plan."""
    stories = []
    for _ in range(20):
        agreement = {"agreement": THING, "name": "prestatieafspraken", "parties": ["corporatie"], "terms": "woningen"}
        later = {"agreement": THING, "until": day(730), "on": day(300), "reason": "een jaar langer"}
        promise = {"commitment": THING, "to": "raad", "what": "een voorstel", "on": day(0), "due": day(90)}
        line = {"item": THING, "about": "de opgave", "audience": "public", "channel": "press", "on": day(30)}
        told = {"about": "de opgave", "audience": "surroundings", "channel": "letter", "at": moment(10, 9)}
        done = random.randrange(20, 110)
        stories.append(
            make(
                [],
                [
                    (0, ("make_agreement", {**agreement, "from": day(0), "until": day(365)})),
                    (0, ("make_commitment", promise)),
                    (0, ("plan_communication", line)),
                    (10, ("record_communication", told)),
                    (done, ("meet_commitment", {"commitment": THING, "on": day(done)})),
                    (done, ("carry_out_plan", {"item": THING, "on": day(done)})),
                    (300, ("set_agreement_end", later)),
                ],
            )
        )

    def begins(here: Municipality, today: date) -> Iterator[Telling]:
        if here.often(4):
            yield here.tell(here.random.choice(stories), today, **{THING: here.new_id("t")})

    return begins
