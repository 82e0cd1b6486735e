"""How a location stands from day to day: its form, since when it is open, and how many places each group has there."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from domain.kernel.days import OPEN
from domain.kernel.in_force import stretches
from domain.kernel.vocabulary import Group
from domain.states.site import Site


class Premises(NamedTuple):
    """A location that was suggested, as it is on a day."""

    name: str
    form: str | None
    open_since: date | None
    """The day on which the opening in force began; None when it is not open."""
    groups: tuple[Group, ...]
    """Those that it is decided for, or else was suggested for."""
    places: tuple[tuple[Group, int], ...]
    """The open places per group."""


def premises(site: Site) -> Iterator[tuple[date, date, Premises]]:
    """How a location stands, from a day until a day (excluded), from its suggestion on."""

    def on(day: date) -> Premises | None:
        if site.suggested is None or day < site.suggested:
            return None
        return Premises(
            site.name,
            site.form_on(day),
            site.opening_on(day),
            tuple(sorted(site.decided_groups(day) or site.groups)),
            tuple(site.capacity_on(day).items()),
        )

    begins = [] if site.suggested is None else [site.suggested]
    return stretches([*_turns(site), *begins, *(from_ for from_, _ in site.forms)], on)


class GroupPlaces(NamedTuple):
    """The places of a group at a location on a day."""

    places: int | None
    """Open ones; None where the location is not open, or has no number for the group."""
    decided: int | None
    """By the final decision, as long as the location was not closed; None where it says nothing of the group."""
    decided_for: bool
    """Whether the group is one of those that the location is decided for."""


def places_of_groups(site: Site) -> Iterator[tuple[Group, date, date, GroupPlaces]]:
    """The places of each group, from a day until a day (excluded); of a group with none and no decision, nothing."""
    turns = _turns(site)
    all_ = {day: (site.capacity_on(day), site.decided_places(day), site.decided_groups(day)) for day in turns}
    groups = {group for told in all_.values() for of in told for group in of}
    for group in sorted(groups):

        def on(day: date, group: Group = group) -> GroupPlaces | None:
            capacity, decided, decided_for = all_[day]
            if group not in capacity and group not in decided and group not in decided_for:
                return None
            return GroupPlaces(capacity.get(group), decided.get(group), group in decided_for)

        for from_, until, there in stretches(turns, on):
            yield group, from_, until, there


def _turns(site: Site) -> list[date]:
    return site.turns(date.min, OPEN)
