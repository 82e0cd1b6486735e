"""How an event about a household is decided on, whatever it is: its effects, and what these may not break.

Placing, moving, joining, changing group and correcting all come down to the same question: who is where after
this, and does that hold (P1, P2, P3)? It is asked here, once.
"""

from collections.abc import Generator, Iterable, Sequence
from datetime import date
from itertools import pairwise

from domain.kernel.deciding import Command, Deciding, Refused, View, refuse, see
from domain.kernel.history import Event
from domain.kernel.ids_in_use import ENDS_TOO_EARLY
from domain.kernel.rules import C1, N_, P2, P4, Breach, Message, say
from domain.kernel.spells import refuse_impossible_spells
from domain.kernel.vocabulary import quota_tag
from domain.states.household import Household, HouseholdEvent, HouseholdView, Stay, effects, refuse_strangers
from domain.states.occupancy import Occupancy, not_open, over_capacity, spans_of_arrivals
from domain.states.site import see_site


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


def refuse_impossible(household: Household) -> None:
    """Raises ``Refused`` for what cannot be true of a household, whichever fact or correction would make it so."""
    case = household.case
    if household.registered is not None and household.closed < household.registered:
        text = N_("Case {case} cannot close on {day}: it was registered on {registered}.")
        raise refuse(text, case=case, day=household.closed, registered=household.registered)
    spans = sorted((m.person, m.from_ or date.min, m.until) for m in household.members)
    for (one, _, until), (other, from_, _) in pairwise(span for span in spans if span[1] < span[2]):
        if one == other and from_ < until:
            raise refuse(N_("Person {person} belongs to case {case} already."), person=one, case=case)
    for coupling, later in pairwise(household.couplings):
        if coupling.municipality == later.municipality and not coupling.withdrawn:
            text = N_("Case {case} is coupled to {municipality} already, since {day}.")
            message = say(text, case=case, municipality=coupling.municipality, day=coupling.on)
            raise Refused(message, rules=[C1])
    for placing in household.placements.values():
        refuse_strangers(household, placing.persons)
        if placing.until < placing.from_:
            text = N_("A stay from {from_} cannot end on {until}.")
            raise Refused(say(text, from_=placing.from_, until=placing.until), rules=[P4])
    _refuse_impossible_housings(household)
    _refuse_impossible_support(household)


def _refuse_impossible_housings(household: Household) -> None:
    case = household.case
    housed: dict[tuple[str, date], str] = {}
    for housing in household.housings:
        day, dwelling = housing.on, housing.dwelling
        refuse_strangers(household, housing.persons)
        here = {member.person for member in household.members_on(day)}
        absent = sorted(set(housing.persons or ()) - here)
        if absent or not here:
            text = N_("{persons} not in the household of case {case} on {day}.")
            raise refuse(text, persons=", ".join(absent) or "—", case=case, day=day)
        if household.closed < day:
            text = N_("Case {case} cannot close on {closed}: it got dwelling {dwelling} on {day}.")
            raise refuse(text, case=case, closed=household.closed, dwelling=dwelling, day=day)
        for person in household.persons_housed(housing):
            if (person, day) in housed:
                text = N_("On {day} {persons} of case {case} got dwelling {dwelling} already.")
                message = say(text, day=day, persons=person, case=case, dwelling=housed[person, day])
                raise Refused(message, rules=[P2])
            housed[person, day] = dwelling


def _refuse_impossible_support(household: Household) -> None:
    contributors = {person for allowance in household.allowances for person in allowance.contributors}
    theirs = {*(plan.person for plan in household.plans), *(one.of for one in household.enrolments), *contributors}
    refuse_strangers(household, tuple(sorted(theirs)))
    refuse_impossible_spells(N_("Living allowance"), household.allowances)
    refuse_impossible_spells(N_("School"), household.enrolments)
    refuse_impossible_spells(N_("Programme"), household.programmes)
    for number, plan in enumerate(household.plans):
        before = [other for other in household.plans[:number] if other.person == plan.person]
        if plan.from_ is None:
            raise refuse(N_("Person {person} has no integration plan that is due or agreed."), person=plan.person)
        if before and (before[-1].ended is None or plan.from_ < before[-1].ended):
            raise refuse(
                N_("Person {person} has an integration plan already on {day}."), person=plan.person, day=plan.from_
            )
        begun = max(plan.from_, plan.agreed or plan.from_)
        if plan.ended is not None and plan.ended < begun:
            raise refuse(ENDS_TOO_EARLY, from_=begun, until=plan.ended)


def record_about_household(
    command: Command,
    view: HouseholdView,
    event: Event,
    tags: Sequence[str],
    breaches: Sequence[Breach] = (),
) -> Deciding:
    """Record the event with its effects, tagged with every location and quota whose counts it changes.

    Raises ``Refused`` for what cannot be true, such as a person in two places (P2), and for arrivals where there is
    no place (P1, P3) or any of ``breaches`` unless the command deviates.
    """
    before, after = view.now(), view.after(event)
    if isinstance(event, HouseholdEvent):
        event.check_itself()
        event.check(before)
    refuse_impossible(after)
    stays = list(after.stays())
    twice = in_two_places(stays)
    if twice:
        raise Refused(*twice, rules=[P2])
    changed = effects(before, after)
    found = list(breaches)
    locations = sorted({change.location for change in changed.occupancy})
    for location in locations:
        arrived_as = {stay.arrived_as for stay in stays if stay.location == location}
        spans = spans_of_arrivals(changed.occupancy, location, arrived_as)
        if spans:
            site = (yield from see_site(command, location)).known()
            occupancy = yield from see(Occupancy(location))
            occupancy = occupancy.with_changes(changed.occupancy)
            found += [*not_open(site, spans), *over_capacity(site, occupancy, spans)]
    event = event.model_copy(update=changed._asdict())
    quotas = sorted({quota_tag(change.municipality, change.group) for change in changed.realised})
    command.record(event, *tags, *(f"location:{location}" for location in locations), *quotas, breaches=found)


def see_household(command: Command, case: str) -> Generator[View, View, HouseholdView]:
    """All that is recorded about a case: asked for once per decision."""
    for view in command.views:
        if isinstance(view, HouseholdView) and view.case == case:
            return view
    return (yield from see(HouseholdView(case)))


def record_of_case(command: Command, event: HouseholdEvent, *persons: str, tags: Sequence[str] = ()) -> Deciding:
    """Record an event about the household of a case that is known, and about these persons of it.

    Raises ``Refused`` for what cannot be true, or for a broken rule without a deviation.
    """
    view = yield from see_household(command, event.case)
    view.known()
    named = [f"case:{event.case}", *(f"person:{person}" for person in persons), *tags]
    yield from record_about_household(command, view, event, named)
