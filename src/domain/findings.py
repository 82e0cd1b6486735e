"""What an auditor finds by replay: where reality did not keep a rule, although it was never refused.

The rules are the functions that decisions use, asked again of all that is known now: what was recorded later, or
corrected, counts too. What is missing or late is found here only.

Each function yields all that these facts will ever have found, with the days or moments from which and until which it
is found: at any moment that is what is found by the facts that happened up to then.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import groupby, pairwise
from operator import itemgetter

from domain.kernel.days import OPEN, in_amsterdam, later, next_day
from domain.kernel.found import begins, piecewise, stretches
from domain.kernel.history import Recorded, happened_on
from domain.kernel.published import weeks_from_coupling_to_housing, weeks_to_a_dwelling, weeks_to_couple
from domain.kernel.rules import C2, C3, L6, N1, N2, N3, N_, P3, Q6, S4, S5, Finding, say, sentence
from domain.kernel.spells import Spell
from domain.kernel.vocabulary import Group
from domain.locations import communication
from domain.locations.location import (
    CapacityChanged,
    FinalDecisionTaken,
    IntendedDecisionTaken,
    LocationAssessed,
    LocationClosed,
    LocationOpened,
    LocationSuggested,
    StudyConcluded,
)
from domain.locations.signal import SignalFile, answer_due
from domain.states.household import UNACCOMPANIED, Coupling, Household
from domain.states.occupancy import Broken, Key, Occupancy, excesses, stays_without_a_place
from domain.states.site import LocationEvent, Site
from domain.support.support import Runs

PROCEDURE = (LocationSuggested, LocationAssessed, IntendedDecisionTaken, StudyConcluded, FinalDecisionTaken)
"""The events that say whether another one is in its turn, and by whom it is to be taken."""

_DECISIONS = (IntendedDecisionTaken, FinalDecisionTaken)
_OF_PLACES = (LocationOpened, CapacityChanged)

NO_DATE = sentence("date", N_("date"))
INCOMPLETE_DOCUMENT = sentence(
    "resolution_document_incomplete", N_("The document {number} of the resolution has no {missing}.")
)
NO_LEGAL_BASIS = sentence("no_legal_basis", N_("The final decision on {location} names no legal basis."))
MORE_THAN_DECIDED = sentence(
    "more_places_than_decided", N_("{location} has {places} places for {group}; {decided} were decided on.")
)
NO_CONTACT = sentence("no_contact_person", N_("{location} has no contact person since {from_}."))
HAD_NO_CONTACT = sentence("had_no_contact_person", N_("{location} had no contact person from {from_} until {until}."))
NO_INTERVAL = sentence("no_meeting_interval", N_("{location} has no interval for meetings with its neighbours."))
NO_MEETING = sentence(
    "no_meeting_in_time",
    N_("{location} had no meeting with its neighbours by {due}, {weeks} weeks after {last}."),
)
NO_ON_SITE_SUPPORT = sentence(
    "no_on_site_support", N_("{location} has units of its own and no on-site support from {day}.")
)
OUTSIDE_PROGRAMME = sentence(
    "programme_not_running", N_("{subject} takes part in programme {programme} on {day}, when it does not run.")
)
ANSWERED_LATE = sentence("signal_answered_late", N_("Signal {signal} was answered after {due}."))
NOT_ANSWERED = sentence("signal_not_answered", N_("Signal {signal} was not answered by {due}."))
NOT_PAID_FOR = sentence("measure_not_paid_for", N_("Measure {measure} does not say what paid for it."))
NOT_HOUSED = sentence("case_not_housed", N_("Case {case}, coupled on {day}, was not housed by {due}."))
NO_WAITING_REASON = sentence("no_waiting_reason", N_("It is not recorded why case {case} waits."))
ALL_OF_AGE = sentence("no_minors_left", N_("Case {case} is of {group}, and everybody in it is of age from {day}."))
NOT_OFFERED = sentence(
    "case_not_offered_a_dwelling", N_("Case {case}, coupled on {day}, was offered no dwelling by {due}.")
)
NOT_COUPLED = sentence("case_not_coupled", N_("Case {case}, with a permit from {day}, was not coupled by {due}."))


def about_a_site(location: str, facts: Sequence[Recorded]) -> Iterator[Finding]:
    """Everything about one location, from its own events (rules L1 to L6, N1, P3)."""
    site = Site.fold(location, facts)
    yield from about_a_procedure(site, facts)
    yield from about_neighbours(site)


def about_a_procedure(site: Site, facts: Sequence[Recorded]) -> Iterator[Finding]:
    """How a location was decided for and who was told, from the facts that it was folded from (rules L1 to L6, P3)."""
    procedure = _Procedure(site, facts)
    yield from communication.findings(site)
    for fact in facts:
        event = fact.event
        if isinstance(event, LocationEvent) and event.follows_a_pattern:
            yield from _out_of_line(fact, event, procedure)
        if isinstance(event, _DECISIONS):
            yield from _document(fact)
            yield from _legal_basis(site.location, fact)
        elif isinstance(event, _OF_PLACES):
            yield from _more_than_decided(site, fact)


def about_neighbours(site: Site) -> Iterator[Finding]:
    """Days on which its neighbours had no contact person, or were not met in time (rule N1)."""
    yield from _contact(site)
    yield from _meetings(site)


class _Procedure:
    """A location, and the facts that say whether another one is in its turn."""

    def __init__(self, site: Site, facts: Iterable[Recorded]) -> None:
        self.site = site
        there = [(begins(happened_on(fact.event)), fact) for fact in facts if isinstance(fact.event, PROCEDURE)]
        self.facts = [(at, in_amsterdam(at), fact) for at, fact in there]
        self.suggested = [(at, fact) for at, fact in there if isinstance(fact.event, LocationSuggested)]
        self._sites: dict[tuple[int, ...], Site] = {}

    def turns(self, fact: Recorded, on: date, begun: datetime) -> list[datetime]:
        """When others happen after a fact of which it depends whether that is in its turn: those of the rest of its
        day, where it has no time of its own, and for whom the location was suggested."""
        found = [at for at, other in self.suggested if at > begun and other is not fact]
        if not isinstance(on, datetime):
            found += [at for at, day, other in self.facts if day == on and at > begun and other is not fact]
        return found

    def until(self, moment: datetime, without: Recorded) -> Site:
        """The location after those up to a moment, but for one; not to be changed."""
        there = [fact for at, _, fact in self.facts if at <= moment and fact is not without]
        which = tuple([fact.position for fact in there])
        if which not in self._sites:
            self._sites[which] = Site.fold(self.site.location, there)
        return self._sites[which]


def _out_of_line(fact: Recorded, event: LocationEvent, procedure: _Procedure) -> Iterator[Finding]:
    on = happened_on(event)
    assert on is not None
    begun = begins(on)
    turns = procedure.turns(fact, on, begun)
    if not turns:
        # no step asks for itself, nor for what comes after it: so it may be judged by all there is
        for breach in event.breaches(procedure.site):
            yield Finding(breach.rule, breach.detail, fact.position, on, on)
        return

    def found_from(turn: datetime) -> Iterator[Finding]:
        for breach in event.breaches(procedure.until(max(turn, begun), fact)):
            yield Finding(breach.rule, breach.detail, fact.position, on, on)

    yield from piecewise(turns, found_from)


def _document(fact: Recorded) -> Iterator[Finding]:
    match fact.event:
        case IntendedDecisionTaken(document=document) | FinalDecisionTaken(document=document):
            asked = ((say(NO_DATE), document.date), ("SHA-256", document.sha256))
            missing = [name for name, value in asked if value is None]
            if missing:
                on = happened_on(fact.event)
                detail = say(INCOMPLETE_DOCUMENT, number=document.number, missing=missing)
                yield Finding(L6, detail, fact.position, on, on)


def _legal_basis(location: str, fact: Recorded) -> Iterator[Finding]:
    match fact.event:
        case FinalDecisionTaken(approved=True, legal_basis=None):
            on = happened_on(fact.event)
            yield Finding(L6, say(NO_LEGAL_BASIS, location=location), fact.position, on, on)


def _more_than_decided(site: Site, fact: Recorded) -> Iterator[Finding]:
    match fact.event:
        case LocationOpened(on=on, capacity=capacity):
            given = dict(capacity)
        case CapacityChanged(on=on, group=group, places=places):
            given = {group: places}
        case _:
            return
    that_day = [resolution.at for resolution in site.final if in_amsterdam(resolution.at) == on]

    def found_from(turn: datetime) -> Iterator[Finding]:
        decided = _without_those_after(site, that_day, turn).decided_places(on)
        for group, places in given.items():
            if decided and places > decided.get(group, 0):
                values = {"places": places, "group": group, "decided": decided.get(group, 0)}
                detail = say(MORE_THAN_DECIDED, location=site.location, **values)
                yield Finding(P3, detail, fact.position, on, on)

    yield from piecewise(that_day, found_from)


def _without_those_after(site: Site, decided: Iterable[datetime], turn: datetime) -> Site:
    """The site without the final decisions of these moments that come after another moment."""
    to_come = {at for at in decided if at > turn}
    return replace(site, final=[resolution for resolution in site.final if resolution.at not in to_come])


def _open_days(site: Site) -> Iterator[tuple[date, date]]:
    for opened, _, _ in site.opened:
        yield opened, min((day for day in site.closed if day > opened), default=OPEN)


def _contact(site: Site) -> Iterator[Finding]:
    appointed = min((from_ for from_, _ in site.contacts), default=OPEN)
    for opened, end in _open_days(site):
        until = min(end, appointed)
        if until > opened:
            here = {"location": site.location, "from_": opened}
            yield Finding(N1, say(NO_CONTACT, **here), None, opened, opened, None if until == OPEN else until)
            if until < OPEN:
                yield Finding(N1, say(HAD_NO_CONTACT, **here, until=until), None, opened, until)


def _meetings(site: Site) -> Iterator[Finding]:
    for opened, end in _open_days(site):
        intervals = sorted(interval for interval in site.intervals if interval[0] < end)
        start = max(opened, intervals[0][0]) if intervals else None
        if start is None or start > opened:
            yield Finding(N1, say(NO_INTERVAL, location=site.location), None, opened, opened, start)
        if start is None:
            continue
        held = sorted(day for day in site.meetings if start < day < end)
        for last, following in pairwise([start, *held, end]):
            weeks = [number for from_, number in intervals if from_ <= last][-1]
            due = later(last, weeks=weeks)
            if following > due:
                detail = say(NO_MEETING, location=site.location, due=due, weeks=weeks, last=last)
                yield Finding(N1, detail, None, due, next_day(due))


def about_on_site_support(site: Site, occupancy: Occupancy) -> Iterator[Finding]:
    """A location with units of its own, from the first day on which people live there without support (rule S4)."""
    if not any(units for _, _, units in site.opened):
        return
    lived_in = dict(_lived_in(occupancy))
    changed = sorted(lived_in)
    turns = {*changed, *(spell.until for spell in site.on_site)}
    for (opened, _, units), (_, end) in zip(site.opened, _open_days(site), strict=True):
        for day in sorted(day for day in {opened, *turns} if units and opened <= day < end):
            before = bisect_right(changed, day)
            if before and lived_in[changed[before - 1]] and not _supported(site, day):
                yield Finding(S4, say(NO_ON_SITE_SUPPORT, location=site.location, day=day), None, day, day)
                break


def _lived_in(occupancy: Occupancy) -> Iterator[tuple[date, bool]]:
    """Whether anybody lives there, from each day on which the number of persons changes."""
    levels: Counter[Key] = Counter()
    steps = sorted((day, key, delta) for key, of_key in occupancy.steps.items() for day, delta in of_key.items())
    for day, that_day in groupby(steps, key=itemgetter(0)):
        for _, key, delta in that_day:
            levels[key] += delta
        yield day, any(level > 0 for level in levels.values())


def _persons_on(occupancy: Occupancy, key: Key, day: date) -> int:
    return next(level for _, level in occupancy.levels(key, day, next_day(day)))


def _supported(site: Site, day: date) -> bool:
    return any(spell.on(day) for spell in site.on_site)


def about_taking_part(subject: str, spells: Iterable[Spell], programmes: Mapping[str, Runs]) -> Iterator[Finding]:
    """Taking part in a programme on a day on which it does not run, from the first such day on (rule S5)."""
    for spell in spells:
        programme = programmes.get(spell.of)
        if programme is None or spell.from_ is None:
            continue
        outside = spell.from_ if spell.from_ < programme.from_ else max(spell.from_, programme.until or date.max)
        if outside < spell.until:
            detail = say(OUTSIDE_PROGRAMME, subject=subject, programme=spell.of, day=outside)
            yield Finding(S5, detail, None, outside, outside)


Arrival = tuple[date, str, int]
"""A day on which the count of a group rises, and the position of the last event that says so."""

Change = tuple[date, int]
"""The day or the moment at which it changes for whom a location is open, and the position of the event."""


def changes_of_places(facts: Iterable[Recorded]) -> list[Change]:
    """When it changes for whom a location is open, and by which events, from its facts."""
    changing = LocationOpened, CapacityChanged, LocationClosed, FinalDecisionTaken
    return [
        (fact.event.at if isinstance(fact.event, FinalDecisionTaken) else fact.event.on, fact.position)
        for fact in facts
        if isinstance(fact.event, changing)
    ]


def about_occupancy(
    site: Site, occupancy: Occupancy, arrivals: Iterable[Arrival], changes: Iterable[Change]
) -> Iterator[Finding]:
    """More persons than places, where the location is not open or not decided for them, or unsupported (P1, P3, S4).

    A finding names what caused it: of the events that brought more of the group on its first day the last; where
    nobody came then, the last that changed on that day for whom the location is open; else the last arrival before it.
    """
    arrivals, changes = list(arrivals), list(changes)
    for rule in (excesses, stays_without_a_place):
        for key in sorted(occupancy.steps):
            yield from _about_persons(rule, site, occupancy, key, arrivals, changes, date.min, OPEN)
    yield from about_on_site_support(site, occupancy)


def about_persons(
    site: Site,
    occupancy: Occupancy,
    key: Key,
    arrivals: Sequence[Arrival],
    changes: Sequence[Change],
    from_: date = date.min,
    until: date = OPEN,
) -> Iterator[Finding]:
    """The same of the persons of one group or in one unit, on these days (rules P1, P3).

    What lasts on the first of these days is told as if it began then: take one on which nobody was there, or on which
    the number of persons changes and it was not too full before.
    """
    for rule in (excesses, stays_without_a_place):
        yield from _about_persons(rule, site, occupancy, key, arrivals, changes, from_, until)


def _about_persons(
    rule: Callable[[Site, Occupancy, Key, date, date], Iterator[Broken]],
    site: Site,
    occupancy: Occupancy,
    key: Key,
    arrivals: Sequence[Arrival],
    changes: Sequence[Change],
    from_: date,
    until: date,
) -> Iterator[Finding]:
    # a final decision counts from its moment on: what is found of its day is so until then without it
    days = {resolution.at: in_amsterdam(resolution.at) for resolution in site.final}
    turns = [at for at, day in days.items() if from_ <= day < until and _persons_on(occupancy, key, day) > 0]

    came = sorted((on, position) for on, of, position in arrivals if key[0] in ("", of))

    def found_from(turn: datetime) -> Iterator[Finding]:
        changed = [(when, position) for when, position in changes if when not in turns or begins(when) <= turn]
        for broken in rule(_without_those_after(site, turns, turn), occupancy, key, from_, until):
            position = _cause(broken.since, came, changed)
            yield Finding(broken.breach.rule, broken.breach.detail, position, broken.day, broken.since)

    yield from piecewise(turns, found_from)


def _cause(day: date, came: Sequence[tuple[date, int]], changes: Iterable[Change]) -> int | None:
    by_then = bisect_right(came, day, key=itemgetter(0))
    last = came[by_then - 1] if by_then else None
    if last is not None and last[0] == day:
        return last[1]
    that_day = [position for when, position in changes if in_amsterdam(begins(when)) == day]
    return max(that_day) if that_day else last[1] if last else None


def about_a_signal(file: SignalFile) -> Iterator[Finding]:
    """A signal that was not answered within its term (rule N2)."""
    if file.received is None:
        return
    due = answer_due(file.received)
    answered = min(file.answers, default=None)
    values = {"signal": file.signal, "due": in_amsterdam(due - timedelta(seconds=1))}
    if answered is None or answered > due:
        yield Finding(N2, say(NOT_ANSWERED, **values), None, due, due, answered)
    if answered is not None and answered >= due:
        yield Finding(N2, say(ANSWERED_LATE, **values), None, due, answered)


def about_a_measure(measure: str, paid_by: str | None, position: int, on: date) -> Iterator[Finding]:
    """A measure, taken on a day and recorded at a position, of which nobody said what paid for it (rule N3)."""
    if paid_by is None:
        yield Finding(N3, say(NOT_PAID_FOR, measure=measure), position, on, on)


def about_a_household(household: Household) -> Iterator[Finding]:
    """A household not coupled, offered a dwelling or housed within the terms, of which it is not known why it waits, or
    that is followed as of minors when none is left (Q6, C2, C3)."""
    yield from _not_coupled(household)
    yield from _no_minors_left(household)
    waits_since = min((day for day, _ in household.waiting), default=None)
    for coupling in household.couplings:
        housed = min((h.on for h in household.housings if h.on >= coupling.on), default=None)
        due = later(coupling.on, weeks=weeks_from_coupling_to_housing(coupling.on))
        ended = min(coupling.until, household.closed)
        yield from _not_offered(household, coupling, ended, housed if housed is not None and housed <= due else None)
        if (housed is None or housed > due) and ended > due:
            late = next_day(due)
            yield Finding(Q6, say(NOT_HOUSED, case=household.case, day=coupling.on, due=due), None, due, late)
            if waits_since is None or waits_since > late:
                yield Finding(C2, say(NO_WAITING_REASON, case=household.case), None, due, late, waits_since)


def _no_minors_left(household: Household) -> Iterator[Finding]:
    """A case in a group of unaccompanied minors on the days on which all who belong to it are of age (rule C3)."""
    registered, closed = household.registered, household.closed
    if registered is None or not any(group in UNACCOMPANIED for _, group in household.groups):
        return
    turns = {day for member in household.members for day in (member.from_, member.until, member.adult_from)}
    turns |= {day for day, _ in household.groups}
    days = [registered, *(day for day in turns if day is not None and registered < day < closed)]
    for since, until, grown in stretches(days, lambda day: _all_of_age(household, registered, day)):
        until = closed if until is None and closed < OPEN else until
        if grown is not None and since < (until or OPEN):
            group, day = grown
            yield Finding(C3, say(ALL_OF_AGE, case=household.case, group=group, day=day), None, day, since, until)


def _all_of_age(household: Household, registered: date, today: date) -> tuple[Group, date] | None:
    members = household.members_on(today)
    if not members:
        return None
    group = household.group_on(today)
    if group not in UNACCOMPANIED or not all(member.minor_on(today) is False for member in members):
        return None
    begun = [registered, *(member.adult_from for member in members), *(day for day, _ in household.groups)]
    return group, max(day for day in begun if day is not None and day <= today)


def _not_offered(household: Household, coupling: Coupling, ended: date, housed: date | None) -> Iterator[Finding]:
    """A household that was offered no dwelling within the term from its coupling on (rule Q6).

    Not asked of one from when it is housed within the terms: who was found a dwelling, whoever offered it.
    """
    due = later(coupling.on, weeks=weeks_to_a_dwelling(coupling.on))
    offered = min((offer.on for offer in household.offers if offer.on >= coupling.on), default=None)
    late = next_day(due)
    if ended > due and (offered is None or offered > due) and (housed is None or housed > late):
        detail = say(NOT_OFFERED, case=household.case, day=coupling.on, due=due)
        yield Finding(Q6, detail, None, due, late, housed)


def _not_coupled(household: Household) -> Iterator[Finding]:
    """A household that was not coupled within the term from its permit on, nor housed without that (rule Q6)."""
    since = household.permit_from()
    if since is None:
        return
    due = later(since, weeks=weeks_to_couple(since))
    coupled = min((coupling.on for coupling in household.couplings if coupling.until > since), default=None)
    ended = min([household.closed, *(housing.on for housing in household.housings)])
    if (coupled is None or coupled > due) and ended > due:
        detail = say(NOT_COUPLED, case=household.case, day=since, due=due)
        yield Finding(Q6, detail, None, due, next_day(due))
