"""A location as its procedure tells it: from suggestion to closing, its capacity and its decided groups.

The events are in ``location`` and ``communication``; each says how it folds into a ``Site``.
"""

from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from operator import itemgetter

from typing_extensions import override

from domain.kernel.days import in_amsterdam
from domain.kernel.deciding import UNKNOWN, Command, Deciding, History, View, refuse, see
from domain.kernel.found import NEVER
from domain.kernel.history import Event, Recorded, effective, proposed
from domain.kernel.in_force import value_on
from domain.kernel.rules import N_, Breach, say
from domain.kernel.spells import Spell
from domain.kernel.vocabulary import Audience, Body, Channel, Group, Id


class LocationEvent(Event):
    """An event about a location."""

    location: Id

    def apply(self, site: "Site") -> None:
        """Fold this event into the site."""

    def check(self, site: "Site") -> None:
        """Raises ``Refused`` for what cannot be true of it, of a location as it is without it."""

    def breaches(self, site: "Site") -> Iterable[Breach]:
        """The rules that this event breaks, on a site as it is without it."""
        del site
        return ()

    @property
    def follows_a_pattern(self) -> bool:
        """Whether it can break any."""
        return type(self).breaches is not LocationEvent.breaches


@dataclass(frozen=True, slots=True)
class Resolution:
    """A decision about the location, by a body, at a moment (UTC)."""

    body: Body
    at: datetime
    approved: bool
    capacity: dict[Group, int]
    position: int


@dataclass(frozen=True, slots=True)
class Informed:
    """An audience that was informed in a round, at a moment (UTC)."""

    round: str
    audience: Audience
    channel: Channel
    at: datetime
    position: int


@dataclass
class Site:
    """One location, folded from its facts."""

    location: str
    position: int = 0
    name: str = ""
    suggested: date | None = None
    groups: tuple[Group, ...] = ()
    assessments: list[tuple[datetime, bool]] = field(default_factory=list)
    intended: list[Resolution] = field(default_factory=list)
    informed: list[Informed] = field(default_factory=list)
    studies: list[date] = field(default_factory=list)
    final: list[Resolution] = field(default_factory=list)
    opened: list[tuple[date, dict[Group, int], dict[str, int]]] = field(default_factory=list)
    changes: list[tuple[date, Group, int]] = field(default_factory=list)
    closed: list[date] = field(default_factory=list)
    contacts: list[tuple[date, str]] = field(default_factory=list)
    meetings: list[date] = field(default_factory=list)
    intervals: list[tuple[date, int]] = field(default_factory=list)
    on_site: list[Spell] = field(default_factory=list)
    """On-site support: of who gives it."""
    programmes: list[Spell] = field(default_factory=list)
    forms: list[tuple[date, str]] = field(default_factory=list)

    @classmethod
    def fold(cls, location: str, facts: Iterable[Recorded]) -> "Site":
        """The site after these facts (corrections already worked in)."""
        site = cls(location)
        for recorded in facts:
            if isinstance(recorded.event, LocationEvent):
                site.position = recorded.position
                recorded.event.apply(site)
        return site

    def decided_groups(self, day: date) -> set[Group]:
        """The groups that the location is decided for on this day.

        Where there is no final decision by then, those it was opened for: that it opened without one stands in the
        record as a deviation of its own.
        """
        final = [resolution for resolution in self.final if in_amsterdam(resolution.at) <= day]
        if final:
            return {group for resolution in final if resolution.approved for group in resolution.capacity}
        return {group for opened, capacity, _ in self.opened if opened <= day for group in capacity}

    def decided_places(self, day: date) -> dict[Group, int]:
        """Places per group by the final decisions up to this day, the last one of each; empty after it was closed."""
        decided: dict[Group, int] = {}
        for resolution in sorted(self.final, key=lambda resolution: resolution.at):
            if resolution.approved and in_amsterdam(resolution.at) <= day:
                decided |= resolution.capacity
        return {} if not self.open_on(day) and any(closed <= day for closed in self.closed) else decided

    def form_on(self, day: date) -> str | None:
        """Of what form it is on this day, of two from one day the last recorded; None when nobody said."""
        return value_on(self.forms, day)

    def open_on(self, day: date) -> bool:
        """Whether the location is open on this day."""
        return self.opening_on(day) is not None

    def opening_on(self, day: date) -> date | None:
        """The day on which the opening in force on this day began; None when it is not open."""
        began = max((d for d, _, _ in self.opened if d <= day), default=None)
        if began is None or any(began <= d <= day for d in self.closed):
            return None
        return began

    def first_day_closed(self, from_: date, until: date) -> date | None:
        """The first day from ``from_`` until ``until`` (excluded) on which the location is not open; or None."""
        if not self.open_on(from_):
            return from_
        return min((d for d in self.closed if from_ < d < until), default=None)

    def places(self, key: tuple[str, str], from_: date, until: date) -> Sequence[tuple[date, int | None]]:
        """Places of a group (or of a unit) on the first day and on each later day before ``until`` on which
        they change; None where the location is not open, or has no number for it and is not decided for it."""
        return [(day, self.places_on(key, day)) for day in self.turns(from_, until)]

    def turns(self, from_: date, until: date) -> list[date]:
        """The first day and each later day before ``until`` on which the location may be open for others."""
        days = {d for d, _, _ in self.opened} | {d for d, _, _ in self.changes} | set(self.closed)
        days |= {in_amsterdam(resolution.at) for resolution in self.final}
        return sorted({from_} | {d for d in days if from_ < d < until})

    def capacity_on(self, day: date) -> dict[Group, int]:
        """Places per group on this day; empty when the location is not open."""
        began = self.opening_on(day)
        if began is None:
            return {}
        capacity: dict[Group, int] = {}
        for opened, places, _ in self.opened:
            if opened == began:
                capacity = dict(places)
        for on, group, number in sorted(self.changes, key=lambda change: change[0]):
            if began <= on <= day:
                capacity[group] = number
        return capacity

    def places_on(self, key: tuple[str, str], day: date) -> int | None:
        """Places of a group (or of a unit) on this day; see ``places``."""
        group, unit = key
        began = self.opening_on(day)
        if not unit:
            decided = {str(g): 0 for g in self.decided_groups(day)} if began else {}
            return (decided | {str(g): n for g, n in self.capacity_on(day).items()}).get(group)
        units = [units for opened, _, units in self.opened if opened == began]
        return units[-1].get(unit, 0) if units and units[-1] else None

    def found_suitable(self, by: datetime = NEVER) -> datetime | None:
        """The moment from which the 24 hours run (rule L3), by what happened up to a moment: when it was found suitable
        and stayed so until the first intended decision, or else until then. Finding it suitable once more does not
        start them again."""
        judged = sorted((one for one in self.assessments if one[0] <= by), key=itemgetter(0))
        first_intended = min((r.at for r in self.intended if r.at <= by), default=None)
        before = [one for one in judged if first_intended is None or one[0] <= first_intended]
        return _suitable_since(before) or _suitable_since(judged)


def _suitable_since(judged: Iterable[tuple[datetime, bool]]) -> datetime | None:
    since = None
    for at, suitable in judged:
        since = (since or at) if suitable else None
    return since


class SiteView(History):
    """The procedure of one location, without the households in it."""

    def __init__(self, location: str) -> None:
        super().__init__([LocationEvent], f"location:{location}")
        self.location = location
        self._now: Site | None = None

    @override
    def apply(self, recorded: Recorded) -> None:
        super().apply(recorded)
        self._now = None

    def now(self) -> Site:
        """The site as it stands, known or not; not to be changed."""
        if self._now is None:
            self._now = Site.fold(self.location, self.facts)
        return self._now

    def known(self) -> Site:
        """The site as it stands. Raises ``Refused`` when the location was never suggested or opened."""
        site = self.now()
        if site.suggested is None:
            raise refuse(UNKNOWN, what=say(N_("Location")), id=self.location)
        return site

    def after(self, event: Event) -> Site:
        """The site as it would stand with one more event, a correction included."""
        return Site.fold(self.location, effective([*self.recorded, proposed(event)]))


def see_site(command: Command, location: str) -> Generator[View, View, SiteView]:
    """The procedure of a location: asked for once per decision."""
    for view in command.views:
        if isinstance(view, SiteView) and view.location == location:
            return view
    return (yield from see(SiteView(location)))


def refuse_unknown_locations(command: Command, event: Event) -> Deciding:
    """Raises ``Refused`` when an event names a location, or several, that is not known."""
    one: str | None = getattr(event, "location", None)
    several: Iterable[str] = getattr(event, "locations", ())
    for location in (*([] if one is None else [one]), *several):
        (yield from see_site(command, location)).known()


def record_about_location(command: Command, event: LocationEvent, *tags: str) -> Deciding:
    """Record an event about a location that is known.

    Raises ``Refused`` when the location is not known, or for a broken rule without a deviation.
    """
    site = (yield from see_site(command, event.location)).known()
    event.check(site)
    command.record(event, f"location:{event.location}", *tags, breaches=event.breaches(site))
