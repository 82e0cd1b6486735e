"""How an event about a household is decided on, whatever it is: its effects, and what these may not break.

Placing, moving, joining, changing group and correcting all come down to the same question: who is where after
this, and does that hold (P1, P2, P3)? It is asked here, once.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from domain.history import Event
from domain.household import HouseholdView, Stay, effects
from domain.occupancy import Occupancy, not_open, over_capacity, spans_of_arrivals
from domain.rules import N_, P2, Breach, Message, say
from domain.site import see_site
from domain.slices import Command, Deciding, Refused, see


def in_two_places(stays: Iterable[Stay]) -> list[Message]:
    """Persons who would be in two places on one day: that cannot be true (rule P2, always refused)."""
    by_person: dict[str, list[Stay]] = {}
    for stay in stays:
        by_person.setdefault(stay.person, []).append(stay)
    found = []
    for person, theirs in sorted(by_person.items()):
        theirs.sort(key=lambda stay: (stay.from_, stay.until))
        for one, other in pairwise(theirs):
            if one.placement != other.placement and other.from_ < one.until:
                text = N_(
                    "Person {person} would be in two places on {day}: in placement {one} and in placement {other}."
                )
                found.append(say(text, person=person, day=other.from_, one=one.placement, other=other.placement))
    return found


def record_about_household(
    command: Command,
    view: HouseholdView,
    event: Event,
    tags: Sequence[str],
    breaches: Sequence[Breach] = (),
) -> Deciding:
    """Record the event with its effects, tagged with every location and quota whose counts it changes.

    Raises ``Refused`` for a person in two places (P2), and for arrivals where there is no place (P1, P3) or
    any of ``breaches`` unless the command deviates.
    """
    before, after = view.now(), view.after(event)
    twice = in_two_places(after.stays())
    if twice:
        raise Refused(*twice, rules=[P2])
    changed = effects(before, after)
    found = list(breaches)
    locations = sorted({change.location for change in changed.occupancy})
    for location in locations:
        spans = spans_of_arrivals(changed.occupancy, location)
        if spans:
            site = (yield from see_site(command, location)).known()
            occupancy = yield from see(Occupancy(location))
            occupancy = occupancy.with_changes(changed.occupancy)
            found += [*not_open(site, spans), *over_capacity(site, occupancy, spans)]
    deviation = command.settle(found)
    event = event.model_copy(update={**dict(changed), "deviation": deviation})
    quotas = sorted({f"quota:{change.municipality}/{change.group}" for change in changed.realised})
    command.record(event, *tags, *(f"location:{location}" for location in locations), *quotas)
