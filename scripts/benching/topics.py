"""What happens in a municipality, one function per topic: each day it may begin stories.

A topic is a function that is given, once, a way to make stories, and gives a function of a municipality and a day
that yields what begins there on that day. A new topic is one more of these, and its place in ``TOPICS``.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from heapq import heappop, heappush
from itertools import product
from random import Random
from typing import Any

from scripts.benching.stories import (
    CASE,
    HERE,
    PERIOD,
    SIGNAL,
    SITE,
    SITE2,
    THERE,
    THING,
    Fact,
    Story,
    Telling,
    day,
    moment,
)

Make = Callable[[list[Fact], list[tuple[int, Fact]]], Story]
Begins = Callable[["Municipality", date], Iterator[Telling]]
Topic = Callable[[Make, Random], Begins]

_PROCEDURE = 120
"""Days from the suggestion of a location to its opening."""


@dataclass
class Location:
    """A location as the generator needs it: when it is open, and how many places are taken."""

    id: str
    group: str
    places: int
    opens: int
    closes: int
    taken: int = 0
    leaving: list[tuple[int, int]] = field(default_factory=list)

    def room(self, today: int) -> int:
        """How many places are free, when nobody comes but those who are known to."""
        while self.leaving and self.leaving[0][0] <= today:
            self.taken -= heappop(self.leaving)[1]
        return self.places - self.taken

    def take(self, persons: int, until: int) -> None:
        """Reserve places until a day."""
        self.taken += persons
        heappush(self.leaving, (until, persons))


@dataclass
class Municipality:
    """One municipality, with the chance that is its own."""

    code: str
    neighbour: str
    random: Random
    begins: date
    locations: list[Location] = field(default_factory=list)
    number: int = 0

    def new_id(self, kind: str) -> str:
        """An id that is not in use."""
        self.number += 1
        return f"{self.code}-{kind}{self.number}"

    def tell(self, story: Story, first: date, **names: str) -> Telling:
        """Tell a story about this municipality."""
        return story.tell(first, {HERE: self.code, THERE: self.neighbour, **names}, self.random)

    def often(self, times: float) -> bool:
        """Whether what happens so many times a year happens today."""
        return self.random.random() < times / 365


# ---------------------------------------------------------------- quotas


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
            happens.append((120, ("restate", {"position": 2, "reason": "verkeerd overgenomen", "fields": fields})))
        stories.append(make([], happens))
        opening = {**key, "persons": random.randrange(-10, 40), "source": "jaarrekening"}
        openings.append(make([], [(0, ("record_opening_balance", opening))]))

    def begins(here: Municipality, today: date) -> Iterator[Telling]:
        if today == here.begins:
            yield here.tell(here.random.choice(openings), today)
        if today == here.begins or (today.month, today.day) in ((1, 1), (7, 1)):
            yield here.tell(here.random.choice(stories), today)

    return begins


# ---------------------------------------------------------------- locations

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


# ---------------------------------------------------------------- households

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


def _household(random: Random, group: str, size: int) -> Fact:
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


_LEAVES = "zij gaan terug"


def _displaced(make: Make, random: Random) -> _Life:
    """Displaced people: placed, joined or left by a member, and gone again."""
    size = _size(random)
    arrival = random.randrange(3)
    leaves = random.randrange(60, 420)
    happens: list[tuple[int, Fact]] = [
        (0, _household(random, "displaced_ukraine", size)),
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
        happens.append((middle, ("restate", {"position": 0, "fact": 1, "reason": "een dag later", "fields": fields})))
    elif chance < 0.6:
        wrong = {"placement": f"{CASE}-p1", "reason": "kamer vergeten", "unit": "A1"}
        happens.append((middle, ("correct_placement", wrong)))
    happens.append((leaves, ("end_placement", {"placement": f"{CASE}-p1", "on": day(leaves), "reason": _LEAVES})))
    happens.append((leaves, ("close_case", {"case": CASE, "on": day(leaves), "reason": _LEAVES})))
    story = _made(make, happens, "displaced_ukraine")
    return _Life(story, size + 1, "displaced_ukraine", leaves + 1)


def _granted(make: Make, random: Random) -> _Life:
    """Asylum seekers who get a permit, move to a flow-on location, are coupled, and get a dwelling."""
    size = _size(random)
    permit = random.randrange(60, 300)
    happens: list[tuple[int, Fact]] = [
        (0, _household(random, "asylum_regular", size)),
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
        (0, _household(random, "status_holder", size)),
        (2, _place(1, 2)),
        *_dwelling(random, 4),
    ]
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
    return make(world, [(on, (name, _positioned(fields, len(world)))) for on, (name, fields) in happens])


def _positioned(fields: dict[str, Any], before: int) -> dict[str, Any]:
    """The fields of a correction, with the position of the fact that it is about: each command gives one event."""
    if "fact" not in fields:
        return fields
    return {**{k: v for k, v in fields.items() if k != "fact"}, "position": before + fields["fact"] + 1}


# ---------------------------------------------------------------- signals


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


# ---------------------------------------------------------------- support

_OPSTAP, _ISK, _PILOT = f"{HERE}-opstap", f"{HERE}-isk", f"{HERE}-pilot"


def support(make: Make, random: Random) -> Begins:
    """Schools and a programme; households with a private host who get support; and locations with support on site."""
    place = {"from": day(0), "places": 40}
    here: list[Fact] = [
        ("set_plan_term", {"weeks": 10, "from": day(0), "source": "verordening"}),
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
        (0, _household(random, "displaced_ukraine", random.randrange(3, 6))),
        (1, ("grant_allowance", {"case": CASE, "from": day(1), "with_host": True})),
        (7, ("require_plan", {**parent, "from": day(7)})),
        (14, ("enrol_child", {**child, "school": random.choice((_OPSTAP, _ISK)), "from": day(14)})),
        (agreed, ("agree_plan", {**parent, "on": day(agreed)})),
        (120, ("join_programme", {**part, "from": day(120)})),
        (leaves, ("leave_programme", {**part, **end})),
        (leaves, ("end_enrolment", {**child, **end})),
        (leaves, ("end_plan", {**parent, **end, "reason": _LEAVES})),
        (leaves, ("end_allowance", {"case": CASE, **end})),
        (leaves, ("close_case", {"case": CASE, **end, "reason": _LEAVES})),
    ]


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


# ---------------------------------------------------------------- agreements


def promised(make: Make, random: Random) -> Begins:
    """Agreements with their ends, commitments to the council, and the communication plan."""
    stories = []
    for _ in range(20):
        agreement = {"agreement": THING, "name": "prestatieafspraken", "parties": ["corporatie"], "terms": "woningen"}
        later = {"agreement": THING, "until": day(730), "on": day(300), "reason": "een jaar langer"}
        promise = {"commitment": THING, "to": "raad", "what": "een voorstel", "on": day(0), "due": day(90)}
        line = {"item": THING, "about": "de opgave", "audience": "public", "channel": "press", "on": day(30)}
        done = random.randrange(20, 110)
        stories.append(
            make(
                [],
                [
                    (0, ("make_agreement", {**agreement, "from": day(0), "until": day(365)})),
                    (0, ("make_commitment", promise)),
                    (0, ("plan_communication", line)),
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


TOPICS: tuple[Topic, ...] = (quotas, locations, households, signals, support, figures, promised)
