"""Figures that others give: COA's count, the province's judgment, inhabitants, and places elsewhere (policy 2.2, 2.3).

Recorded as they were given, beside what the register counts itself. A realisation on a day to come is a forecast, and
that is an event of its own.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import Field
from typing_extensions import override

from domain.kernel.deciding import Command, Deciding, command, refuse
from domain.kernel.history import Event
from domain.kernel.rules import N_
from domain.kernel.vocabulary import Count, Day, Difference, Document, Group, Id, MunicipalityCode, Period, Text
from domain.quota.quota import Others, groups_of


class Colour(StrEnum):
    """How the province judges a municipality: monitored, a talk between officials, a talk between administrators."""

    GREEN = "green"
    ORANGE = "orange"
    RED = "red"


class FigureEvent(Event):
    """An event with what another counted or judged."""


class CoaCountRecorded(FigureEvent):
    """How many persons COA counts as housed in a half-year up to and with a day, and its corrected task."""

    TOPIC = "CoaCountRecorded@1"
    SUBJECT = frozenset({"municipality", "group"})

    municipality: MunicipalityCode
    group: Group
    period: Period
    on: Day
    persons: Count
    source: Text
    corrected_task: Difference | None = None


class SupervisionRecorded(FigureEvent):
    """The province gives a municipality its colour."""

    TOPIC = "SupervisionRecorded@1"
    SUBJECT = frozenset({"municipality"})

    municipality: MunicipalityCode
    period: Period
    colour: Colour
    on: Day
    document: Document


class InhabitantsRecorded(FigureEvent):
    """How many inhabitants a municipality, a region or the country (``NL``) has on a day."""

    TOPIC = "InhabitantsRecorded@1"
    SUBJECT = frozenset({"area"})

    area: Id
    on: Day
    inhabitants: Annotated[Count, Field(ge=1)]
    source: Text


class PlacesEvent(FigureEvent):
    """An event about places of another municipality, or of a region."""

    municipality: MunicipalityCode | None = None
    region: Id | None = None
    group: Group
    on: Day
    places: Count
    source: Text
    together_with: Others = None


class RealisationRecorded(PlacesEvent):
    """So many places are there on a day."""

    TOPIC = "RealisationRecorded@1"
    SUBJECT = frozenset({"municipality", "region", "group", "together_with"})


class RealisationForecast(PlacesEvent):
    """So many places are expected to be there on a day."""

    TOPIC = "RealisationForecast@1"
    SUBJECT = frozenset({"municipality", "region", "group", "together_with"})


def area_of(event: PlacesEvent) -> str:
    """The municipality or the region that it is about."""
    return event.municipality or event.region or ""


@command("quota coa-count")
class RecordCoaCount(Command):
    """Record how many persons COA counts as housed, and its corrected task, beside the register's own (policy 2.3)."""

    municipality: MunicipalityCode
    group: Group
    period: Period
    on: Annotated[Day, Field(description="The day up to and with which it was counted.")]
    persons: Count
    source: Text
    corrected_task: Annotated[Difference | None, Field(description="Balance and new task together.")] = None

    @override
    def decide(self) -> Deciding:
        yield from ()  # it needs to see nothing
        event = self.as_event(CoaCountRecorded, deviation=self.settle([]))
        self.record(event, f"quota:{self.municipality}/{self.group}")


@command("quota supervision")
class RecordSupervision(Command):
    """Record the colour that the province gives: green, orange or red (policy 2.2)."""

    municipality: MunicipalityCode
    period: Annotated[Period, Field(description="The half-year that it is about.")]
    colour: Colour
    on: Day
    document: Annotated[Document, Field(description="The province's letter.")]

    @override
    def decide(self) -> Deciding:
        yield from ()  # it needs to see nothing
        event = self.as_event(SupervisionRecorded, deviation=self.settle([]))
        self.record(event, f"supervision:{self.municipality}")


@command("quota inhabitants")
class RecordInhabitants(Command):
    """Record the inhabitants of a municipality, a region or the country, for shares (policy 2.3, rule Q5)."""

    area: Annotated[Id, Field(description="A code such as GM0160, a region such as IJsselland, or NL.")]
    on: Annotated[Day, Field(description="Mostly 1 January.")]
    inhabitants: Annotated[Count, Field(ge=1)]
    source: Text

    @override
    def decide(self) -> Deciding:
        yield from ()  # it needs to see nothing
        event = self.as_event(InhabitantsRecorded, deviation=self.settle([]))
        self.record(event, f"area:{self.area}")


def record_places(command: Command, event: PlacesEvent) -> None:
    """Record places elsewhere. Raises ``Refused`` where they are of no municipality or region, or of both."""
    if (event.municipality is None) == (event.region is None):
        raise refuse(N_("These places are of a municipality or of a region: give one of the two."))
    event = event.model_copy(update={"deviation": command.settle([])})
    groups = groups_of(event.group, event.together_with)
    command.record(event, *(f"target:{area_of(event)}/{group}" for group in groups))


@command("quota realised")
class RecordRealisation(Command):
    """Record how many places another municipality, or the region, has on a day, as it was told (policy 2.3)."""

    municipality: MunicipalityCode | None = None
    region: Annotated[Id | None, Field(description="Such as IJsselland.")] = None
    group: Group
    on: Day
    places: Count
    source: Text
    together_with: Annotated[Others, Field(description="Another group that the same places are for.")] = None

    @override
    def decide(self) -> Deciding:
        yield from ()  # it needs to see nothing
        event = self.as_event(RealisationRecorded)
        record_places(self, event)


@command("quota expected")
class ForecastRealisation(Command):
    """Record how many places a municipality, or the region, expects to have on a day to come (policy 2.3)."""

    municipality: MunicipalityCode | None = None
    region: Annotated[Id | None, Field(description="Such as IJsselland.")] = None
    group: Group
    on: Day
    places: Count
    source: Text
    together_with: Annotated[Others, Field(description="Another group that the same places are for.")] = None

    @override
    def decide(self) -> Deciding:
        yield from ()  # it needs to see nothing
        event = self.as_event(RealisationForecast)
        record_places(self, event)


EVENTS = (CoaCountRecorded, SupervisionRecorded, InhabitantsRecorded, RealisationRecorded, RealisationForecast)
COMMANDS = (RecordCoaCount, RecordSupervision, RecordInhabitants, RecordRealisation, ForecastRealisation)
