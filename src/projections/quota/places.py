"""Who has how many places: the register's own municipality as its locations say, others as they were told."""

from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy import Connection

from domain.kernel.history import Event
from domain.kernel.in_force import value_on
from domain.kernel.vocabulary import Group
from domain.quota.figures import PlacesEvent, RealisationForecast, RealisationRecorded, area_of
from domain.quota.quota import groups_of
from domain.states.site import Site
from projections.locations.location_table import sites
from projections.quota import figure_table
from projections.quota.municipality_table import municipalities

Groups = frozenset[Group]
Told = Mapping[tuple[str, Groups, date], int]
"""Places of an area, for groups together, on a day."""


class Places:
    """Who has how many places: the register's own municipality as its locations say, others as they were told."""

    def __init__(self, connection: Connection, known_at: int) -> None:
        self._sites: Mapping[str, Site] = sites(connection, known_at=known_at)
        self._told = _told(connection, RealisationRecorded, known_at)
        self._expected = _told(connection, RealisationForecast, known_at)
        others = {area for area, _, _ in self._told}
        ours = [one for one in municipalities(connection, known_at=known_at) if one not in others]
        self.here = ours[0] if len(ours) == 1 else None
        """Whose register it is, where that is one municipality of which no figures were told; else None."""

    def on(self, area: str, groups: Groups, day: date) -> int | None:
        """The places of an area for these groups together on a day; None when nobody said."""
        if area == self.here:
            return sum(site.capacity_on(day).get(group, 0) for site in self._sites.values() for group in groups)
        return _last(self._told, area, groups, day)

    def expected(self, area: str, groups: Groups, day: date) -> int | None:
        """The places that an area was expected to have on a day, as last said for it or for a day before it."""
        return _last(self._expected, area, groups, day)


def _told(connection: Connection, kind: type[PlacesEvent], known_at: int) -> Told:
    events: list[Event] = [fact.event for fact in figure_table.facts(connection, kind, known_at=known_at)]
    return {
        (area_of(one), frozenset(groups_of(one.group, one.together_with)), one.on): one.places
        for one in events
        if isinstance(one, PlacesEvent)
    }


def _last(told: Told, area: str, groups: Groups, day: date) -> int | None:
    """What was last said of these groups together, or else of each by itself."""
    of_groups = ((on, number) for (known, of, on), number in told.items() if (known, of) == (area, groups))
    if (last := value_on(of_groups, day)) is not None:
        return last
    return together([_last(told, area, frozenset([group]), day) for group in groups]) if len(groups) > 1 else None


def together(numbers: Collection[int | None]) -> int | None:
    """The sum of numbers; None where one of them is not known."""
    known = [number for number in numbers if number is not None]
    return sum(known) if len(known) == len(numbers) else None
