"""What an auditor finds by replay: where reality did not keep a rule, although it was never refused.

The rules are the functions that decisions use, asked again of all that is known now: what was recorded later, or
corrected, counts too. What is missing or late is found here only.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise

from domain.kernel.days import in_amsterdam, later, next_day
from domain.kernel.history import Recorded, happened_on
from domain.kernel.published import weeks_from_coupling_to_housing, weeks_to_a_dwelling, weeks_to_couple
from domain.kernel.rules import C2, C3, L6, N1, N2, N3, N_, P3, Q6, S4, S5, Finding, Message, say
from domain.kernel.spells import Spell
from domain.locations import communication
from domain.locations.location import CapacityChanged, FinalDecisionTaken, IntendedDecisionTaken, LocationOpened
from domain.locations.signal import SignalFile, answer_due
from domain.states.household import UNACCOMPANIED, Coupling, Household
from domain.states.occupancy import Occupancy, each_excess, each_stay_without_a_place
from domain.states.site import LocationEvent, Site
from domain.support.support import ProgrammeDefined


def about_a_site(location: str, facts: Sequence[Recorded], now: datetime) -> Iterator[Finding]:
    """Everything about one location, from its own events (rules L1 to L6, N1, P3), as at a moment (UTC)."""
    site = Site.fold(location, facts)
    yield from communication.findings(site, now)
    for fact in facts:
        if isinstance(fact.event, LocationEvent):
            yield from _out_of_line(location, fact, facts)
            yield from _document(fact)
            yield from _legal_basis(location, fact)
            yield from _more_than_decided(site, fact)
    yield from _contact(site, in_amsterdam(now))
    yield from _meetings(site, in_amsterdam(now))


def _out_of_line(location: str, fact: Recorded, facts: Iterable[Recorded]) -> Iterator[Finding]:
    assert isinstance(fact.event, LocationEvent)
    without = Site.fold(location, (other for other in facts if other is not fact))
    for breach in fact.event.breaches(without):
        yield Finding(breach.rule, breach.detail, fact.position, happened_on(fact.event))


def _document(fact: Recorded) -> Iterator[Finding]:
    match fact.event:
        case IntendedDecisionTaken(document=document) | FinalDecisionTaken(document=document):
            asked = ((say(N_("date")), document.date), ("SHA-256", document.sha256))
            missing = [name for name, value in asked if value is None]
            if missing:
                text = N_("The document {number} of the resolution has no {missing}.")
                detail = say(text, number=document.number, missing=missing)
                yield Finding(L6, detail, fact.position, happened_on(fact.event))


def _legal_basis(location: str, fact: Recorded) -> Iterator[Finding]:
    match fact.event:
        case FinalDecisionTaken(approved=True, legal_basis=None):
            text = N_("The final decision on {location} names no legal basis.")
            yield Finding(L6, say(text, location=location), fact.position, happened_on(fact.event))


def _more_than_decided(site: Site, fact: Recorded) -> Iterator[Finding]:
    match fact.event:
        case LocationOpened(on=on, capacity=capacity):
            given = dict(capacity)
        case CapacityChanged(on=on, group=group, places=places):
            given = {group: places}
        case _:
            return
    decided = site.decided_places(on)
    for group, places in given.items():
        if decided and places > decided.get(group, 0):
            text = N_("{location} has {places} places for {group}; {decided} were decided on.")
            detail = say(text, location=site.location, places=places, group=group, decided=decided.get(group, 0))
            yield Finding(P3, detail, fact.position, on)


def _open_days(site: Site, today: date) -> Iterator[tuple[date, date]]:
    for opened, _, _ in site.opened:
        yield opened, min([day for day in site.closed if day > opened] + [next_day(today)])


def _contact(site: Site, today: date) -> Iterator[Finding]:
    appointed = min((from_ for from_, _ in site.contacts), default=None)
    for opened, end in _open_days(site, today):
        if opened <= today and (appointed is None or appointed > opened):
            until = min(end, appointed) if appointed else end
            text = N_("{location} had no contact person from {from_} until {until}.")
            if appointed is None and end > today:
                text = N_("{location} has no contact person since {from_}.")
            yield Finding(N1, say(text, location=site.location, from_=opened, until=until), None, opened)


def _meetings(site: Site, today: date) -> Iterator[Finding]:
    for opened, end in _open_days(site, today):
        if opened > today:
            continue
        intervals = sorted(interval for interval in site.intervals if interval[0] < end)
        if not intervals:
            text = N_("{location} has no interval for meetings with its neighbours.")
            yield Finding(N1, say(text, location=site.location), None, opened)
            continue
        start = max(opened, intervals[0][0])
        held = sorted(day for day in site.meetings if start < day < end)
        for last, following in pairwise([start, *held, min(end, today)]):
            weeks = [number for from_, number in intervals if from_ <= last][-1]
            due = later(last, weeks=weeks)
            if following > due:
                text = N_("{location} had no meeting with its neighbours by {due}, {weeks} weeks after {last}.")
                yield Finding(N1, say(text, location=site.location, due=due, weeks=weeks, last=last), None, due)


def _on_site(site: Site, occupancy: Occupancy, today: date) -> Iterator[Finding]:
    """A location with units of its own, from the first day on which people live there without support (rule S4)."""
    lived_in = {day for steps in occupancy.steps.values() for day in steps} | {spell.until for spell in site.on_site}
    for (opened, _, units), (_, end) in zip(site.opened, _open_days(site, today), strict=True):
        days = sorted(day for day in {opened, *lived_in} if units and opened <= day < end)
        day = next((day for day in days if _lived_in(occupancy, day) and not _supported(site, day)), None)
        if day is not None:
            text = N_("{location} has units of its own and no on-site support from {day}.")
            yield Finding(S4, say(text, location=site.location, day=day), None, day)


def _lived_in(occupancy: Occupancy, day: date) -> bool:
    return any(level > 0 for key in occupancy.steps for _, level in occupancy.levels(key, day, next_day(day)))


def _supported(site: Site, day: date) -> bool:
    return any(spell.on(day) for spell in site.on_site)


def about_taking_part(
    subject: str, spells: Iterable[Spell], programmes: Mapping[str, ProgrammeDefined], today: date
) -> Iterator[Finding]:
    """Taking part in a programme on a day until today on which it does not run (rule S5)."""
    for spell in spells:
        programme = programmes.get(spell.of)
        if programme is None or spell.from_ is None:
            continue
        outside = spell.from_ if spell.from_ < programme.from_ else max(spell.from_, programme.until or date.max)
        if outside < min(spell.until, next_day(today)):
            text = N_("{subject} takes part in programme {programme} on {day}, when it does not run.")
            yield Finding(S5, say(text, subject=subject, programme=spell.of, day=outside), None, outside)


def about_occupancy(
    site: Site, occupancy: Occupancy, arrivals: Iterable[tuple[date, str, int]], today: date
) -> Iterator[Finding]:
    """More persons than places, where the location is not open or not decided for them, or unsupported (P1, P3, S4).

    ``arrivals`` are the days on which the counts of a group rise, with the positions of the events: a finding names
    the last one by its first day.
    """
    rises = sorted(arrivals)
    until = next_day(today)
    for source in (each_excess(site, occupancy, until), each_stay_without_a_place(site, occupancy, until)):
        for day, (group, _), breach in source:
            evidence = [position for on, of, position in rises if on <= day and group in ("", of)]
            yield Finding(breach.rule, breach.detail, evidence[-1] if evidence else None, day)
    yield from _on_site(site, occupancy, today)


def about_a_signal(file: SignalFile, now: datetime) -> Iterator[Finding]:
    """A signal that was not answered within its term (rule N2)."""
    if file.received is None:
        return
    due = answer_due(file.received)
    answered = min(file.answers, default=None)
    if answered is not None and answered >= due:
        yield Finding(N2, _by(N_("Signal {signal} was answered after {due}."), file, due), None, due)
    elif answered is None and now >= due:
        yield Finding(N2, _by(N_("Signal {signal} was not answered by {due}."), file, due), None, due)


def _by(text: str, file: SignalFile, due: datetime) -> Message:
    return say(text, signal=file.signal, due=in_amsterdam(due - timedelta(seconds=1)))


def about_a_measure(measure: str, paid_by: str | None, position: int, on: date) -> Iterator[Finding]:
    """A measure, taken on a day and recorded at a position, of which nobody said what paid for it (rule N3)."""
    if paid_by is None:
        text = N_("Measure {measure} does not say what paid for it.")
        yield Finding(N3, say(text, measure=measure), position, on)


def about_a_household(household: Household, today: date) -> Iterator[Finding]:
    """A household not coupled, offered a dwelling or housed within the terms, of which it is not known why it waits, or
    that is followed as of minors when none is left (Q6, C2, C3)."""
    yield from _not_coupled(household, today)
    yield from _no_minors_left(household, today)
    for coupling in household.couplings:
        housed = min((h.on for h in household.housings if h.on >= coupling.on), default=None)
        due = later(coupling.on, weeks=weeks_from_coupling_to_housing(coupling.on))
        ended = min(coupling.until, household.closed)
        if housed is None or housed > due:
            yield from _not_offered(household, coupling, ended, today)
        if (housed or today) > due and ended > due:
            values = {"case": household.case, "day": coupling.on, "due": due}
            text = N_("Case {case}, coupled on {day}, was not housed by {due}.")
            yield Finding(Q6, say(text, **values), None, due)
            if not household.waiting:
                yield Finding(C2, say(N_("It is not recorded why case {case} waits."), case=household.case), None, due)


def _no_minors_left(household: Household, today: date) -> Iterator[Finding]:
    """A case in a group of unaccompanied minors on a day on which all who belong to it are of age (rule C3)."""
    members = household.members_on(today)
    if household.registered is None or household.closed <= today or not members:
        return
    group = household.group_on(today)
    if group in UNACCOMPANIED and all(member.minor_on(today) is False for member in members):
        begun = [household.registered, *(member.adult_from for member in members)]
        begun += [from_ for from_, _ in household.groups if from_ <= today]
        day = max(day for day in begun if day is not None)
        text = N_("Case {case} is of {group}, and everybody in it is of age from {day}.")
        yield Finding(C3, say(text, case=household.case, group=group, day=day), None, day)


def _not_offered(household: Household, coupling: Coupling, ended: date, today: date) -> Iterator[Finding]:
    """A household that was offered no dwelling within the term from its coupling on (rule Q6).

    Asked of those who were not housed within the terms: who was found a dwelling, whoever offered it.
    """
    due = later(coupling.on, weeks=weeks_to_a_dwelling(coupling.on))
    offered = min((offer.on for offer in household.offers if offer.on >= coupling.on), default=None)
    if today > due and ended > due and (offered is None or offered > due):
        text = N_("Case {case}, coupled on {day}, was offered no dwelling by {due}.")
        yield Finding(Q6, say(text, case=household.case, day=coupling.on, due=due), None, due)


def _not_coupled(household: Household, today: date) -> Iterator[Finding]:
    """A household that was not coupled within the term from its permit on, nor housed without that (rule Q6)."""
    since = household.permit_from()
    if since is None:
        return
    due = later(since, weeks=weeks_to_couple(since))
    coupled = min((coupling.on for coupling in household.couplings if coupling.until > since), default=None)
    ended = min([household.closed, *(housing.on for housing in household.housings)])
    if (coupled or today) > due and ended > due:
        text = N_("Case {case}, with a permit from {day}, was not coupled by {due}.")
        yield Finding(Q6, say(text, case=household.case, day=since, due=due), None, due)
