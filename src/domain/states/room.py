"""For how many persons there surely is room at a location: so that who asks again and again need not look further."""

from bisect import bisect_right
from datetime import date

from domain.kernel.days import OPEN, in_amsterdam
from domain.states.occupancy import Key
from domain.states.site import Site


class Room:
    """The room at a location that does not change, worked out once for all days between two on which it does."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._turns = site.turns(date.min, OPEN)
        self._found: dict[tuple[Key, int, bool], int | None] = {}

    def get(self, key: Key, from_: date) -> int | None:
        """See ``room_from``."""
        turn = bisect_right(self._turns, from_)
        of = key, turn, self._turns[turn - 1] == from_
        if of not in self._found:
            self._found[of] = room_from(self._site, key, from_)
        return self._found[of]


def room_from(site: Site, key: Key, from_: date) -> int | None:
    """So many persons of a group, or in a unit, break no rule from a day on (P1, P3); None where there is no limit.

    It may be more than is told, never fewer.
    """
    group, unit = key
    if any(in_amsterdam(resolution.at) >= from_ for resolution in site.final):
        return 0  # it changes within a day
    room: int | None = None
    for day in site.turns(from_, OPEN):
        if not unit and (not site.open_on(day) or group not in site.decided_groups(day)):
            return 0
        places = site.places_on(key, day)
        if places is not None:
            room = places if room is None else min(room, places)
    return room
