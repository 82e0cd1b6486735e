"""A small world to begin from: a location that is open, and households that are registered."""

from collections.abc import Iterator
from typing import Any

from adapters.register.feed import parse
from adapters.register.register import Outcome, Register

Line = dict[str, Any]


def opened(location: str, capacity: dict[str, int], *, on: str = "2024-01-01") -> Iterator[Line]:
    """A location that went through the whole procedure in 2023, open from ``on``."""
    yield {
        "command": "suggest_location",
        "location": location,
        "name": location,
        "suggested_by": "eigenaar",
        "groups": sorted(capacity),
        "on": "2023-01-02",
    }
    yield {
        "command": "assess_location",
        "location": location,
        "suitable": True,
        "grounds": "ja",
        "at": "2023-02-01T10:00",
    }
    yield {
        "command": "take_intended_decision",
        "location": location,
        "body": "college",
        "at": "2023-02-01T11:00",
        "document": "B1",
    }
    told = [
        ("council", "oral"),
        ("direct_neighbours", "in_person"),
        ("local_interest_group", "in_person"),
        ("surroundings", "letter"),
        ("public", "municipal_channels"),
        ("public", "press"),
    ]
    for hour, (audience, channel) in enumerate(told, 12):
        yield {
            "command": "inform",
            "location": location,
            "round": "intended",
            "audience": audience,
            "channel": channel,
            "at": f"2023-02-01T{hour}:00",
        }
    yield {"command": "conclude_study", "location": location, "on": "2023-03-01", "findings": "geschikt"}
    yield {
        "command": "take_final_decision",
        "location": location,
        "body": "council" if "asylum_regular" in capacity else "college",
        "approved": True,
        "capacity": capacity,
        "at": "2023-04-01T10:00",
        "document": "B2",
    }
    yield {"command": "open_location", "location": location, "on": on, "capacity": capacity}


def household(case: str, persons: int = 1, group: str = "displaced_ukraine") -> Line:
    """A household of so many persons."""
    return {
        "command": "register_case",
        "case": case,
        "group": group,
        "municipality": "GM0160",
        "on": "2024-01-01",
        "members": [{"person": f"{case}-{n}"} for n in range(1, persons + 1)],
    }


def placed(placement: str, case: str, location: str, from_: str, until: str | None = None) -> Line:
    """A placement of the whole household."""
    line = {"command": "place_household", "placement": placement, "case": case, "location": location, "from": from_}
    return line | ({"until": until} if until else {})


def record(register: Register, *lines: Line) -> list[Outcome]:
    """Carry out these lines."""
    outcomes = []
    for line in lines:
        asked = parse(line)
        outcomes.append(register.do(asked.command, command_id=asked.command_id))
    return outcomes
