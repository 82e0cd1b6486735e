"""Who has how many places: the register's own municipality as its locations say, others as they were told."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from sqlalchemy import func, select

from domain.kernel.days import OPEN
from domain.kernel.in_force import value_on
from domain.kernel.vocabulary import Group
from projections.engine.believed import selected
from projections.engine.question import Asked
from projections.engine.tables import iso, known
from projections.locations.location_table import CAPACITY
from projections.quota.figure_table import EXPECTED, REALISED, TOLD
from projections.quota.municipality_table import municipalities

Groups = frozenset[Group]
Told = Mapping[tuple[str, Groups], Sequence[tuple[date, int]]]
"""Places of an area for groups together, by days, as they were told."""


class Places:
    """Who has how many places: the register's own municipality as its locations say, others as they were told."""

    def __init__(self, asked: Asked) -> None:
        self._asked = asked
        self._told, self._expected = _told(asked, REALISED), _told(asked, EXPECTED)
        others = {area for area, _ in self._told}
        ours = [one for one in municipalities(asked.connection, known_at=asked.known_at) if one not in others]
        self.here = ours[0] if len(ours) == 1 else None
        """Whose register it is, where that is one municipality of which no figures were told; else None."""
        self._steps = cache(self._steps_of_capacity)

    def on(self, area: str, groups: Groups, day: date) -> int | None:
        """The places of an area for these groups together on a day; None when nobody said."""
        if area == self.here:
            return sum(more for group in groups for since, more in self._steps()[group] if since <= day)
        return _last(self._told, area, groups, day)

    def expected(self, area: str, groups: Groups, day: date) -> int | None:
        """The places that an area was expected to have on a day, as last said for it or for a day before it."""
        return _last(self._expected, area, groups, day)

    def _steps_of_capacity(self) -> dict[Group, list[tuple[date, int]]]:
        """By how many there are more places at the locations together, or fewer, from which day on."""
        t, found = CAPACITY.c, defaultdict[Group, Counter[date]](Counter)
        asked, places = replace(self._asked, municipality=None, location=None, group=None), func.sum(t.places)
        for day, sign in ((t.from_day, 1), (t.until_day, -1)):
            for query in selected(asked, CAPACITY, select(t.group, day, places), t.places > 0, day < iso(OPEN)):
                for group, on, number in asked.connection.execute(query.group_by(t.group, day)):
                    found[Group(group)][date.fromisoformat(on)] += sign * int(number)
        return defaultdict(list, {group: list(of.items()) for group, of in found.items()})


def _told(asked: Asked, kind: str) -> Told:
    t = TOLD.c
    query = select(t.area, t.groups, t.day, t.places).where(known(TOLD, asked.known_at), t.kind == kind)
    found: dict[tuple[str, Groups], list[tuple[date, int]]] = {}
    for area, groups, day, places in asked.connection.execute(query.order_by(t.position)):
        found.setdefault((area, groups_in(groups)), []).append((date.fromisoformat(day), places))
    return found


@cache
def groups_in(text: str) -> Groups:
    """The groups that stand in a text, with commas between them."""
    return frozenset(map(Group, text.split(",")))


def _last(told: Told, area: str, groups: Groups, day: date) -> int | None:
    """What was last said of these groups together, or else of each by itself."""
    if (last := value_on(told.get((area, groups), ()), day)) is not None:
        return last
    return together([_last(told, area, frozenset([group]), day) for group in groups]) if len(groups) > 1 else None


def together(numbers: Collection[int | None]) -> int | None:
    """The sum of numbers; None where one of them is not known."""
    known = [number for number in numbers if number is not None]
    return sum(known) if len(known) == len(numbers) else None
