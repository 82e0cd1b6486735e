"""Places asked, places there and places expected, and the municipality's part against its share (policy 2.2, 2.3)."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection

from domain.kernel.history import Event
from domain.kernel.published import reception_regime, regions
from domain.kernel.rules import Finding
from domain.kernel.vocabulary import Group
from domain.quota.figures import PlacesEvent, RealisationForecast, RealisationRecorded, area_of
from domain.quota.quota import groups_of
from domain.quota.quota import share as by_inhabitants
from domain.quota.share import Asked, about_a_target, about_places_told, inhabitants_on
from domain.states.site import Site
from projections.locations.timeline import sites
from projections.quota import figures, quota_balance
from projections.quota.whose_register import municipalities


def told_too_early(connection: Connection, *, known_at: int) -> Iterator[tuple[str, Finding]]:
    """Realisations that were forecasts when they were recorded (rule R2)."""
    for fact in figures.facts(connection, RealisationRecorded, known_at=known_at):
        for finding in about_places_told(fact):
            if isinstance(fact.event, PlacesEvent):
                yield f"target:{area_of(fact.event)}/{fact.event.group}", finding


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
    events: list[Event] = [fact.event for fact in figures.facts(connection, kind, known_at=known_at)]
    return {
        (area_of(one), frozenset(groups_of(one.group, one.together_with)), one.on): one.places
        for one in events
        if isinstance(one, PlacesEvent)
    }


def _last(told: Told, area: str, groups: Groups, day: date) -> int | None:
    """What was last said of these groups together, or else of each by itself."""
    days = [on for known, of, on in told if (known, of) == (area, groups) and on <= day]
    if days:
        return told[area, groups, max(days)]
    return _together([_last(told, area, frozenset([group]), day) for group in groups]) if len(groups) > 1 else None


def reception(connection: Connection, *, on: date, known_at: int) -> list[dict[str, Any]]:
    """The places that were asked, beside those that there are on that day, or today when it is to come.

    ``realised`` is of ``realised_on``; ``short`` is what is lacking then. ``expected`` is another type than a fact.
    ``regime`` says under what they were asked.
    """
    places = Places(connection, known_at)
    lines = []
    for target in quota_balance.targets(connection, on=on, known_at=known_at):
        area, groups, day = _asked_of(target)
        then = min(day, on)
        realised = places.on(area, groups, then)
        lines.append(
            {
                "municipality": target["municipality"],
                "region": target["region"],
                "group": target["group"],
                "together_with": target["together_with"],
                "on": target["on"],
                "places": target["places"],
                "realised": realised,
                "realised_on": then.isoformat() if realised is not None else None,
                "short": None if realised is None else max(0, target["places"] - realised),
                "expected": places.expected(area, groups, day),
                "regime": reception_regime(Group(target["group"]), day),
                "source": target["source"],
                "position": target["position"],
            }
        )
    return lines


def _asked_of(target: Mapping[str, Any]) -> tuple[str, Groups, date]:
    groups = frozenset(Group(group) for group in (target["group"], *target["together_with"]))
    return target["municipality"] or target["region"], groups, date.fromisoformat(target["on"])


def too_few_places(connection: Connection, *, on: date, known_at: int) -> Iterator[tuple[str, Finding]]:
    """The days on which there were fewer places than were asked (rule R1)."""
    places = Places(connection, known_at)
    for target in quota_balance.targets(connection, on=on, known_at=known_at):
        area, groups, day = _asked_of(target)
        asked = Asked(
            area, tuple(sorted(groups)), day, target["places"], places.on(area, groups, day), target["position"]
        )
        for finding in about_a_target(asked, on):
            yield f"target:{area}/{target['group']}", finding


def share(connection: Connection, *, on: date, known_at: int) -> list[dict[str, Any]]:
    """Per region and group, what each municipality takes against its share of the region's places by inhabitants.

    ``total`` are the region's places: as they were told of it, or else of its municipalities together, once those of
    each are known. A share is rounded up; where a number is not known, it is None, and so is what rests on it.
    Inhabitants are those of ``inhabitants_on``, the last day of which they are known, and so may be of another day than
    those of the region.
    """
    places, people = Places(connection, known_at), figures.inhabitants(connection, known_at=known_at)
    lines = []
    for region, codes in regions(on).items():
        of_region = inhabitants_on(people, region, on)
        for group in Group:
            there = {code: places.on(code, frozenset([group]), on) for code in codes}
            total = places.on(region, frozenset([group]), on)
            if total is None and not any(there.values()):
                continue
            if total is None:
                total = _together(there.values())
            for code, number in there.items():
                theirs = inhabitants_on(people, code, on)
                if number is None and theirs is None:
                    continue
                due = None
                if total is not None and theirs and of_region:
                    due = by_inhabitants(total, theirs[1], of_region[1])
                lines.append(
                    {
                        "region": region,
                        "municipality": code,
                        "group": group.value,
                        "on": on.isoformat(),
                        "inhabitants": theirs[1] if theirs else None,
                        "inhabitants_on": theirs[0].isoformat() if theirs else None,
                        "of": of_region[1] if of_region else None,
                        "of_on": of_region[0].isoformat() if of_region else None,
                        "places": number,
                        "total": total,
                        "share": due,
                        "more": number - due if number is not None and due is not None else None,
                    }
                )
    return lines


def _together(numbers: Collection[int | None]) -> int | None:
    known = [number for number in numbers if number is not None]
    return sum(known) if len(known) == len(numbers) else None
