"""Money: schemes with their rates, budgets and grants of each year, what is spent and received, and risks."""

from collections.abc import Iterator
from datetime import date
from random import Random

from scripts.benching.stories import ANCHOR, HERE, SITE, THING, Fact, Story, Telling, day
from scripts.benching.topics.locations import procedure
from scripts.benching.topics.municipality import Begins, Make, Municipality

_DISPLACED, _FLOW_ON = "ontheemden", "doorstroom"
"""The schemes: they pay for all municipalities alike."""

_PAID_BY = {"displaced_ukraine": _DISPLACED, "status_holder": _FLOW_ON, "asylum_regular": None}

_THEME = f"{HERE}-asiel"

_LAW = "Tijdelijke wet opvang ontheemden"


def money(make: Make, random: Random) -> Begins:
    """The schemes once, the books of each year and quarter, and the bookings and risks of each municipality."""
    themed: Fact = ("define_theme", {"theme": _THEME, "name": "Asiel en integratie", "from": day(0)})
    world = [*(fact for _, fact in _schemes()), themed]
    schemes, theme = make([], _schemes()), make([], [(0, themed)])
    tolerance = {"year": ANCHOR.year, "errors": "90000", "uncertainties": "270000", "source": "controleprotocol"}
    limits = make([], [(0, ("set_tolerance", tolerance))])
    reports = {days: make([], [(days + 20, ("report_period", _report(days)))]) for days in (90, 91, 92)}
    years = [make(world, _year(random)) for _ in range(10)]
    expenses = {group: [make(*_expense(world, random, group)) for _ in range(12)] for group in _PAID_BY}
    revenues = {"displaced_ukraine": [make(*_revenue(world, random)) for _ in range(4)]}
    risks = [make(world, _risk(random)) for _ in range(6)]

    def planned(here: Municipality, today: date) -> Iterator[Telling]:
        """What comes on the first of a month; the register begins on one."""
        if here.speaks_for_all:
            if today == here.begins:
                yield here.tell(schemes, today)
            if today.month == 1:
                yield here.tell(limits, today)
            if today.month % 3 == 1:
                yield here.tell(reports[(_next_quarter(today) - today).days], today)
        if today == here.begins:
            yield here.tell(theme, today)
        if today.month == 1:
            yield here.tell(here.random.choice(years), today)

    def begins(here: Municipality, today: date) -> Iterator[Telling]:
        if today.day == 1:
            yield from planned(here, today)
        while here.often(26):
            match here.random.randrange(26):
                case 0:
                    yield here.tell(here.random.choice(risks), today, **{THING: here.new_id("r")})
                case kind:
                    yield from _booked(here, today, revenues if kind < 6 else expenses)

    return begins


def _booked(here: Municipality, today: date, stories: dict[str, list[Story]]) -> Iterator[Telling]:
    """Something that is paid or received for one of the locations that are open."""
    now = today.toordinal()
    for_ = [one for one in here.locations if one.opens <= now < one.closes and one.group in stories]
    if for_:
        location = here.random.choice(for_)
        story = here.random.choice(stories[location.group])
        yield here.tell(story, today, **{THING: here.new_id("b"), SITE: location.id})


def _next_quarter(today: date) -> date:
    return date(today.year + (today.month == 10), (today.month + 2) % 12 + 1, 1)


def _report(days: int) -> dict[str, str]:
    return {"from": day(0), "until": day(days), "on": day(days + 20), "to": "raad"}


def _schemes() -> list[tuple[int, Fact]]:
    """Two schemes that were there when the register began, with the rates that were known then and later ones."""
    source = "Staatscourant"
    place = {"scheme": _DISPLACED, "unit": "place_day", "source": source}
    person = {"scheme": _FLOW_ON, "unit": "person_day", "source": source}
    once = {"scheme": _FLOW_ON, "unit": "lump_sum", "source": source}
    displaced = {"scheme": _DISPLACED, "name": "Opvang ontheemden", "groups": ["displaced_ukraine"]}
    flow_on = {"scheme": _FLOW_ON, "name": "Doorstroomlocaties", "groups": ["status_holder"]}
    law = {"scheme": _DISPLACED, "legal_basis": _LAW, "from": day(181), "source": "Staatsblad", "body": "college"}
    return [
        (0, ("define_scheme", {**displaced, "legal_basis": "Staatsnoodrecht", "from": day(-365)})),
        (0, ("define_scheme", {**flow_on, "legal_basis": "Regeling doorstroomlocaties", "from": day(-365)})),
        (0, ("set_rate", {**place, "amount": "100", "from": day(-365)})),
        (0, ("set_rate", {**place, "amount": "83", "from": day(-75)})),
        (0, ("set_rate", {**person, "amount": "30", "from": day(-365)})),
        (0, ("set_rate", {**once, "amount": "25000", "from": day(30)})),
        (170, ("set_legal_basis", law)),
        (200, ("set_scheme_end", {"scheme": _DISPLACED, "until": day(5_000), "on": day(200), "source": source})),
        (340, ("set_rate", {**place, "amount": "61", "from": day(366)})),
        (700, ("set_rate", {**place, "amount": "44", "from": day(731)})),
    ]


def _year(random: Random) -> list[tuple[int, Fact]]:
    """A year's budget and grants, and the settlement of the year before."""
    thousands = random.randrange(400, 4_000)
    budget = {"theme": _THEME, "year": ANCHOR.year, "amount": f"{thousands // 4}000", "source": "begroting"}
    more = {**budget, "amount": f"{thousands // 4 + 20}000", "source": "voorjaarsnota"}
    advance = {"scheme": _DISPLACED, "amount": f"{thousands // 5}000"}
    settled = {"scheme": _DISPLACED, "year": ANCHOR.year - 1, "amount": f"{thousands - 9}410.35", "on": day(190)}
    happens: list[tuple[int, Fact]] = [
        (0, ("set_budget", budget)),
        (5, ("apply_for_scheme", {"scheme": _DISPLACED, "on": day(5), "amount": f"{thousands}000"})),
        (33, ("grant_scheme", {"scheme": _DISPLACED, "on": day(33), "amount": f"{thousands}000", "document": "B-1"})),
        *((after, ("record_advance", {**advance, "on": day(after)})) for after in (40, 105, 195, 285)),
        (190, ("settle_scheme", {**settled, "document": "B-2"})),
    ]
    if random.random() < 0.3:
        happens.append((150, ("set_budget", more)))
    return happens


_SUPPLIERS = ("Verhuurbedrijf", "Beveiliging BV", "Taxicentrale", "Installateur", "Welzijnswerk")


def _expense(world: list[Fact], random: Random, group: str) -> tuple[list[Fact], list[tuple[int, Fact]]]:
    """Something that is paid for a location; now and then it lacks evidence, is booked twice, or is corrected."""
    paid = {"expense": THING, "group": group, "location": SITE, "on": day(0), "amount": _euros(random, 40_000)}
    bill = {"supplier": random.choice(_SUPPLIERS), "invoice": f"F-{THING}", "legal_basis": _LAW}
    scheme = _PAID_BY[group]
    theme = _THEME if scheme is None or random.random() < 0.1 else None
    fields = {**paid, **bill, "scheme": scheme, "theme": theme, "evidence": f"F-{THING}"}
    chance = random.random()
    if chance < 0.1:
        settled = {"expense": THING, "check": "no_evidence", "outcome": "resolved", "grounds": "gevonden"}
        happens: list[tuple[int, Fact]] = [
            (0, ("book_expense", {**fields, "evidence": None})),
            (40, ("settle_finding", {**settled, "on": day(40)})),
        ]
    elif chance < 0.18:
        twice = [
            (after, ("book_expense", {**fields, "expense": f"{THING}{more}"})) for after, more in ((0, ""), (9, "-2"))
        ]
        happens = [*twice, (35, ("retract", {"fact": 1, "reason": "dubbel geboekt"}))]
    elif chance < 0.25:
        right = {"amount": _euros(random, 40_000)}
        happens = [
            (0, ("book_expense", fields)),
            (150, ("restate", {"fact": 0, "reason": "creditnota", "fields": right})),
        ]
    else:
        happens = [(0, ("book_expense", fields))]
    return world + [fact for _, fact in procedure(group, 100, back=0)], happens


def _revenue(world: list[Fact], random: Random) -> tuple[list[Fact], list[tuple[int, Fact]]]:
    received = {"revenue": THING, "group": "displaced_ukraine", "location": SITE, "on": day(0), "scheme": _DISPLACED}
    fact: Fact = ("book_revenue", {**received, "amount": _euros(random, 4_000), "source": "eigen bijdragen"})
    return world + [fact for _, fact in procedure("displaced_ukraine", 100, back=0)], [(0, fact)]


def _risk(random: Random) -> list[tuple[int, Fact]]:
    """A risk that is seen, told to the council, and ends."""
    kind = random.choice(("scheme_ends", "rate_falls", "capacity_unpaid"))
    seen = {"risk": THING, "kind": kind, "description": "minder inkomsten dan begroot", "on": day(0)}
    ends = {"risk": THING, "state": random.choice(("mitigated", "occurred", "closed")), "on": day(150)}
    return [
        (0, ("record_risk", {**seen, "scheme": _DISPLACED, "amount": _euros(random, 400_000)})),
        (25, ("report_risk", {"risk": THING, "body": "council", "on": day(25)})),
        (150, ("change_risk", ends)),
    ]


def _euros(random: Random, most: int) -> str:
    return f"{random.randrange(100, most)}.{random.randrange(100):02}"
