"""What neighbours report."""

from collections.abc import Iterator
from datetime import date
from random import Random

from scripts.benching.stories import SIGNAL, SITE, Fact, Telling, day, moment
from scripts.benching.topics.locations import procedure
from scripts.benching.topics.municipality import Begins, Make, Municipality


def signals(make: Make, random: Random) -> Begins:
    """What neighbours report, what is done about it, and what they hear."""
    world = [fact for _, fact in procedure("asylum_regular", 100, back=0)]
    stories = []
    for _ in range(20):
        channel = random.choice(("phone", "email", "in_person", "web"))
        report = {"signal": SIGNAL, "at": moment(0, random.randrange(8, 22)), "channel": channel, "location": SITE}
        words = {"category": random.choice(("nuisance", "nuisance", "question", "compliment")), "reporter": "buurvrouw"}
        happens: list[tuple[int, Fact]] = [
            (0, ("receive_signal", {**report, **words, "summary": "het was vannacht onrustig bij de ingang"}))
        ]
        answered = random.randrange(1, 8)
        if random.random() < 0.4:
            measure = {"measure": f"{SIGNAL}-m", "kind": "boa", "partner": "politie", "on": day(1), "signal": SIGNAL}
            happens.append((1, ("take_measure", {**measure, "paid_by": "openbare orde"})))
        if random.random() < 0.9:
            answer = {"signal": SIGNAL, "at": moment(answered, 10), "channel": channel}
            happens.append((answered, ("answer_signal", answer)))
        if random.random() < 0.8:
            outcome = {"signal": SIGNAL, "at": moment(answered + 14, 10), "outcome": "besproken en opgelost"}
            happens.append((answered + 14, ("close_signal", outcome)))
        stories.append(make(world, happens))

    def begins(here: Municipality, today: date) -> Iterator[Telling]:
        while here.often(14):
            now = today.toordinal()
            open_ = [one for one in here.locations if one.opens <= now < one.closes]
            if not open_:
                return
            story, location = here.random.choice(stories), here.random.choice(open_)
            yield here.tell(story, today, **{SIGNAL: here.new_id("s"), SITE: location.id})

    return begins
