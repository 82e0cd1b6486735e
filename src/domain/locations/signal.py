"""Neighbours: the contact person, the meetings, what they signal and what is done about it (policy 3.1, 3.3).

Rules N1 to N3. Names and words of residents are personal: their subject is the signal or the contact.
"""

from collections.abc import Generator, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Annotated, cast

from pydantic import Field
from typing_extensions import override

from domain.kernel.correcting import CorrectedBy, Correcting
from domain.kernel.days import Day, Moment, end_of_day, in_amsterdam, next_day
from domain.kernel.deciding import TAKEN, UNKNOWN, Command, Deciding, History, View, records, refuse, see
from domain.kernel.history import Event, Recorded
from domain.kernel.ids_in_use import Makes
from domain.kernel.personal import Personal, SecretText
from domain.kernel.published import answer_term_in_working_days
from domain.kernel.rules import N_, say
from domain.kernel.vocabulary import Code, Count, Document, Id, Text, looks_like_a_citizen_number
from domain.locations.location import recheck_location
from domain.states.site import LocationEvent, Site, SiteView, record_about_location, see_site


class SignalChannel(StrEnum):
    """How a signal reaches the municipality, or its answer the neighbour."""

    ORAL = "oral"
    IN_PERSON = "in_person"
    PHONE = "phone"
    EMAIL = "email"
    WEB = "web"
    LETTER = "letter"
    MEETING = "meeting"
    MUNICIPAL_CHANNELS = "municipal_channels"
    PRESS = "press"
    OTHER = "other"


class Category(StrEnum):
    """What kind of signal it is."""

    NUISANCE = "nuisance"
    QUESTION = "question"
    COMPLIMENT = "compliment"
    OTHER = "other"


class ContactAppointed(LocationEvent):
    """The location has a contact person from a day on (rule N1)."""

    TOPIC = "ContactAppointed@1"
    SUBJECT = frozenset({"location", "id"})

    id: Id
    contact: Personal
    from_: Day = Field(alias="from")

    @override
    def apply(self, site: Site) -> None:
        site.contacts.append((self.from_, self.id))

    @override
    def data_subject(self) -> str:
        return f"contact:{self.id}"


class NeighbourMeetingHeld(LocationEvent):
    """A meeting with the neighbours was held (rule N1)."""

    TOPIC = "NeighbourMeetingHeld@1"
    SUBJECT = frozenset({"location"})

    on: Day
    attendees: Annotated[Count | None, Field(description="How many came; no names.")] = None
    document: Document | None = None

    @override
    def apply(self, site: Site) -> None:
        site.meetings.append(self.on)


class MeetingIntervalSet(LocationEvent):
    """Neighbours meet at least once in so many weeks, from a day on (rule N1)."""

    TOPIC = "MeetingIntervalSet@1"
    SUBJECT = frozenset({"location"})

    weeks: Annotated[int, Field(ge=1, le=104, strict=True)]
    from_: Day = Field(alias="from")

    @override
    def apply(self, site: Site) -> None:
        site.intervals.append((self.from_, self.weeks))


class SignalEvent(Event):
    """An event about a signal."""

    signal: Id

    @override
    def data_subject(self) -> str:
        return f"signal:{self.signal}"

    def apply(self, file: "SignalFile") -> None:
        """Fold this event into what is known of the signal."""


class SignalReceived(SignalEvent):
    """A neighbour reports something."""

    TOPIC = "SignalReceived@1"
    SUBJECT = frozenset({"signal"})

    at: Moment
    channel: SignalChannel
    category: Category
    summary: Personal
    location: Id | None = None
    reporter: Personal | None = None

    @override
    def apply(self, file: "SignalFile") -> None:
        file.received = self.at
        file.category = self.category
        file.location = self.location


class MeasureTaken(Event):
    """Something is done: by a BOA, a street coach, a talk, with a partner (rule N3)."""

    TOPIC = "MeasureTaken@1"
    SUBJECT = frozenset({"measure", "signal", "location"})

    measure: Id
    kind: Code
    partner: Text
    on: Day
    signal: Id | None = None
    location: Id | None = None
    paid_by: Text | None = None

    def apply(self, file: "SignalFile") -> None:
        """Fold this event into what is known of the signal."""
        file.measures.append(self.measure)
        file.measured.append(self.on)

    @override
    def data_subject(self) -> str | None:
        return f"signal:{self.signal}" if self.signal else None

    @override
    def check_itself(self) -> None:
        if self.signal is None and self.location is None:
            raise refuse(N_("A measure is about a signal or a location: give one, or both."))


class SignalAnswered(SignalEvent):
    """The neighbour gets an answer (rule N2)."""

    TOPIC = "SignalAnswered@1"
    SUBJECT = frozenset({"signal"})

    at: Moment
    channel: SignalChannel

    @override
    def apply(self, file: "SignalFile") -> None:
        file.answers.append(self.at)


class SignalClosed(SignalEvent):
    """The signal is settled."""

    TOPIC = "SignalClosed@1"
    SUBJECT = frozenset({"signal"})

    at: Moment
    outcome: Personal

    @override
    def apply(self, file: "SignalFile") -> None:
        file.closed = self.at

    def check(self, file: "SignalFile") -> None:
        """Raises ``Refused`` when the signal, as it is without this, was closed already."""
        if file.closed is not None:
            raise refuse(N_("Signal {signal} was closed at {at} already."), signal=self.signal, at=file.closed)


@dataclass
class SignalFile:
    """What is known of one signal; moments in UTC."""

    signal: str
    received: datetime | None = None
    category: Category | None = None
    location: str | None = None
    answers: list[datetime] = field(default_factory=list)
    closed: datetime | None = None
    measures: list[str] = field(default_factory=list)
    measured: list[date] = field(default_factory=list)
    """The days of the measures."""

    @classmethod
    def fold(cls, signal: str, facts: Iterable[Recorded]) -> "SignalFile":
        """The signal after these facts (corrections already worked in)."""
        file = cls(signal)
        for recorded in facts:
            if isinstance(recorded.event, (SignalEvent, MeasureTaken)):
                recorded.event.apply(file)
        return file

    def handled_too_early(self) -> bool:
        """Whether it was answered, closed or acted upon before it was received, which cannot be true."""
        moments, days = [*self.answers, *([self.closed] if self.closed else [])], self.measured
        if self.received is None:
            return bool(moments or days)
        return any(at < self.received for at in moments) or any(on < in_amsterdam(self.received) for on in days)


class SignalView(History):
    """All that is recorded about one signal."""

    def __init__(self, signal: str) -> None:
        super().__init__([SignalEvent, MeasureTaken], f"signal:{signal}")
        self.signal = signal

    def now(self) -> SignalFile:
        """The signal as it stands, known or not."""
        return SignalFile.fold(self.signal, self.facts)

    def known(self) -> tuple[SignalFile, datetime]:
        """The signal as it stands, and when it was received. Raises ``Refused`` when it is not known."""
        file = self.now()
        if file.received is None:
            raise refuse(UNKNOWN, what=say(N_("Signal")), id=self.signal)
        return file, file.received


class MeasureView(History):
    """Whether a measure's id is taken."""

    def __init__(self, measure: str) -> None:
        super().__init__([MeasureTaken], f"measure:{measure}")


def easter(year: int) -> date:
    """Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (a + 11 * h) // 319
    r = (2 * e + 2 * i - k - h + m + 32) % 7
    month = (h - m + r + 90) // 25
    return date(year, month, (h - m + r + month + 19) % 32)


@lru_cache(maxsize=10_000)  # the terms of many signals go over the same days
def is_working_day(day: date) -> bool:
    """Whether a day is no Saturday, Sunday or general holiday (Algemene termijnenwet, art. 3)."""
    sunday = easter(day.year)
    kings = date(day.year, 4, 27)
    holidays = {
        date(day.year, 1, 1),
        sunday - timedelta(days=2),
        sunday + timedelta(days=1),
        kings - timedelta(days=1) if kings.weekday() == 6 else kings,
        date(day.year, 5, 5),
        sunday + timedelta(days=39),
        sunday + timedelta(days=50),
        date(day.year, 12, 25),
        date(day.year, 12, 26),
    }
    return day.weekday() < 5 and day not in holidays


def answer_due(received: datetime) -> datetime:
    """When a first answer is due: the end of the last working day of its term (rule N2). In UTC."""
    day = in_amsterdam(received)
    left = answer_term_in_working_days(day)
    while left:
        day = next_day(day)
        left -= is_working_day(day)
    return end_of_day(day)


def _see_new_contact(view: SiteView) -> Generator[View, View, str]:
    """An id that no contact ever had: under one that was retracted a name may still be kept."""
    appointed = sum(1 for recorded in view.recorded if isinstance(recorded.event, ContactAppointed))
    for number in range(appointed + 1, appointed + 100):
        id_ = f"{view.location}-{number}"
        if len(id_) <= 64 and not looks_like_a_citizen_number(id_):
            had = yield from see(History([ContactAppointed], f"contact:{id_}"))
            if not had.recorded:
                return id_
    raise refuse(N_("No id can be made for a contact of {location}: give one."), location=view.location)


class AppointContact(Command):
    """Appoint the contact person of a location (policy 3.3)."""

    VERB = ("location", "contact")

    location: Id
    contact: SecretText
    from_: Day = Field(alias="from")
    id: Annotated[Id | None, Field(description="An id for the person as contact; made when left out.")] = None

    @override
    def decide(self) -> Deciding:
        view = yield from see_site(self, self.location)
        if self.id in {id_ for _, id_ in view.known().contacts}:
            raise refuse(TAKEN, what=say(N_("Contact")), id=self.id)
        id_ = self.id or (yield from _see_new_contact(view))
        event = self.as_event(
            ContactAppointed, id=id_, contact=Personal(f"contact:{id_}", self.contact.get_secret_value())
        )
        yield from record_about_location(self, event, f"contact:{id_}")


@records(NeighbourMeetingHeld, "location meeting")
def hold_neighbour_meeting(command: Command, event: NeighbourMeetingHeld) -> Deciding:
    """Record a meeting with the neighbours of a location (policy 3.3)."""
    yield from record_about_location(command, event)


@records(MeetingIntervalSet, "location interval")
def set_meeting_interval(command: Command, event: MeetingIntervalSet) -> Deciding:
    """Set how often the neighbours of a location meet (policy 3.3)."""
    yield from record_about_location(command, event)


@records(SignalReceived, "signal receive")
def receive_signal(command: Command, event: SignalReceived) -> Deciding:
    """Record what a neighbour reports (policy 3.1)."""
    view = yield from see(SignalView(event.signal))
    if view.now().received is not None:
        raise refuse(TAKEN, what=say(N_("Signal")), id=event.signal)
    if event.location is not None:
        (yield from see_site(command, event.location)).known()
    command.record(event, f"signal:{event.signal}", *_at(event.location))


class TakeMeasure(Command):
    """Record what is done about a signal or at a location, with which partner (policy 3.1)."""

    VERB = ("signal", "measure")

    measure: Annotated[Id, Field(description="An id for the measure.")]
    kind: Annotated[Code, Field(description="Such as boa, street_coach, surveillance_team, talk.")]
    partner: Annotated[Text, Field(description="Police, COA, OM, Vechtdal Wonen, …; no names of persons.")]
    on: Day
    signal: Id | None = None
    location: Id | None = None
    paid_by: Text | None = None

    @override
    def decide(self) -> Deciding:
        if (yield from see(MeasureView(self.measure))).facts:
            raise refuse(TAKEN, what=say(N_("Measure")), id=self.measure)
        location = self.location
        if self.signal is not None:
            file, received = (yield from see(SignalView(self.signal))).known()
            location = location or file.location
            if self.on < in_amsterdam(received):
                raise refuse(_TOO_EARLY, signal=self.signal, received=received)
        if self.location is not None:
            (yield from see_site(self, self.location)).known()
        event = self.as_event(MeasureTaken, location=location)
        touched = {"measure": self.measure, "signal": self.signal, "location": location}
        self.record(event, *(f"{kind}:{id_}" for kind, id_ in touched.items() if id_))


_TOO_EARLY = N_("Signal {signal} was received at {received}; nothing can be done about it before that.")


@records(SignalAnswered, "signal answer")
def answer_signal(command: Command, event: SignalAnswered) -> Deciding:
    """Record that a neighbour got an answer (policy 3.1)."""
    file, received = (yield from see(SignalView(event.signal))).known()
    if event.at < received:
        raise refuse(_TOO_EARLY, signal=event.signal, received=received)
    command.record(event, f"signal:{event.signal}", *_at(file.location))


@records(SignalClosed, "signal close")
def close_signal(command: Command, event: SignalClosed) -> Deciding:
    """Close a signal with its outcome (policy 3.1)."""
    file, received = (yield from see(SignalView(event.signal))).known()
    event.check(file)
    if event.at < received:
        raise refuse(_TOO_EARLY, signal=event.signal, received=received)
    command.record(event, f"signal:{event.signal}", *_at(file.location))


def _at(location: str | None) -> list[str]:
    return [f"location:{location}"] if location else []


def recheck_contact(correcting: Correcting) -> Deciding:
    """Decide on a correction of who is the contact: an id is one person's."""
    fact = cast(ContactAppointed, correcting.fact.event)
    view = yield from see(History([ContactAppointed], f"contact:{fact.id}"))
    if len(view.with_(correcting.correction)) > 1:
        raise refuse(TAKEN, what=say(N_("Contact")), id=fact.id)
    yield from recheck_location(correcting)


def recheck_signal(correcting: Correcting) -> Deciding:
    """Decide on a correction of anything about a signal, or of a measure: what happened when, and where."""
    about: str | None = getattr(correcting.fact.event, "signal", None)
    if about is None:
        correcting.record()
        return
    view = yield from see(SignalView(about))
    before, after = view.now(), SignalFile.fold(about, view.with_(correcting.correction))
    if after.handled_too_early():
        raise refuse(N_("Signal {signal} would be dealt with before it was received."), signal=about)
    if isinstance(correcting.after, SignalClosed):
        others = [recorded for recorded in view.facts if recorded.position != correcting.fact.position]
        correcting.after.check(SignalFile.fold(about, others))
    if after.location is not None and after.location != before.location:
        (yield from see_site(correcting.command, after.location)).known()
        correcting.record(*_at(after.location))
    else:
        correcting.record()


EVENTS = (
    ContactAppointed,
    NeighbourMeetingHeld,
    MeetingIntervalSet,
    SignalReceived,
    MeasureTaken,
    SignalAnswered,
    SignalClosed,
)
COMMANDS = (
    AppointContact,
    hold_neighbour_meeting,
    set_meeting_interval,
    receive_signal,
    TakeMeasure,
    answer_signal,
    close_signal,
)
MAKES: Makes = {
    SignalReceived: (N_("Signal"), "signal"),
    MeasureTaken: (N_("Measure"), "measure"),
}
CORRECTED_BY: CorrectedBy = {
    ContactAppointed: recheck_contact,
    SignalEvent: recheck_signal,
    MeasureTaken: recheck_signal,
}
