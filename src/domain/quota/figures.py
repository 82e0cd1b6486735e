"""Figures that others give: COA's count, the province's judgment, inhabitants, and places elsewhere (policy 2.2, 2.3).

Recorded as they were given, beside what the register counts itself. A realisation on a day to come is a forecast, and
that is an event of its own.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import Field
from typing_extensions import override

from domain.kernel.correcting import CorrectedBy, Correcting
from domain.kernel.days import Day, Period
from domain.kernel.deciding import Command, records, refuse
from domain.kernel.history import Event
from domain.kernel.ids_in_use import Makes
from domain.kernel.rules import N_
from domain.kernel.vocabulary import Count, Difference, Document, Group, Id, MunicipalityCode, Text, quota_tag
from domain.quota.quota import Others, groups_of, refuse_twice


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
    on: Annotated[Day, Field(description="The day up to and with which it was counted.")]
    persons: Count
    source: Text
    corrected_task: Annotated[Difference | None, Field(description="Balance and new task together.")] = None


class SupervisionRecorded(FigureEvent):
    """The province gives a municipality its colour."""

    TOPIC = "SupervisionRecorded@1"
    SUBJECT = frozenset({"municipality"})

    municipality: MunicipalityCode
    period: Annotated[Period, Field(description="The half-year that it is about.")]
    colour: Colour
    on: Day
    document: Annotated[Document, Field(description="The province's letter.")]


class InhabitantsRecorded(FigureEvent):
    """How many inhabitants a municipality, a region or the country (``NL``) has on a day."""

    TOPIC = "InhabitantsRecorded@1"
    SUBJECT = frozenset({"area"})

    area: Annotated[Id, Field(description="A code such as GM0160, a region such as IJsselland, or NL.")]
    on: Annotated[Day, Field(description="Mostly 1 January.")]
    inhabitants: Annotated[Count, Field(ge=1)]
    source: Text


class PlacesEvent(FigureEvent):
    """An event about places of another municipality, or of a region."""

    municipality: MunicipalityCode | None = None
    region: Annotated[Id | None, Field(description="Such as IJsselland.")] = None
    group: Group
    on: Day
    places: Count
    source: Text
    together_with: Annotated[Others, Field(description="Another group that the same places are for.")] = None

    @override
    def check_itself(self) -> None:
        if (self.municipality is None) == (self.region is None):
            raise refuse(N_("These places are of a municipality or of a region: give one of the two."))
        refuse_twice(self.group, self.together_with)


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


@records(CoaCountRecorded, "quota coa-count")
def record_coa_count(command: Command, event: CoaCountRecorded) -> None:
    """Record how many persons COA counts as housed, and its corrected task, beside the register's own (policy 2.3)."""
    command.record(event, quota_tag(event.municipality, event.group))


@records(SupervisionRecorded, "quota supervision")
def record_supervision(command: Command, event: SupervisionRecorded) -> None:
    """Record the colour that the province gives: green, orange or red (policy 2.2)."""
    command.record(event, f"supervision:{event.municipality}")


@records(InhabitantsRecorded, "quota inhabitants")
def record_inhabitants(command: Command, event: InhabitantsRecorded) -> None:
    """Record the inhabitants of a municipality, a region or the country, for shares (policy 2.3, rule Q5)."""
    command.record(event, f"area:{event.area}")


def record_places(command: Command, event: PlacesEvent) -> None:
    """Record places elsewhere."""
    groups = groups_of(event.group, event.together_with)
    command.record(event, *(f"target:{area_of(event)}/{group}" for group in groups))


@records(RealisationRecorded, "quota realised")
def record_realisation(command: Command, event: RealisationRecorded) -> None:
    """Record how many places another municipality, or the region, has on a day, as it was told (policy 2.3)."""
    record_places(command, event)


@records(RealisationForecast, "quota expected")
def forecast_realisation(command: Command, event: RealisationForecast) -> None:
    """Record how many places a municipality, or the region, expects to have on a day to come (policy 2.3)."""
    record_places(command, event)


def recheck_figure(correcting: Correcting) -> None:
    """Record a correction of a figure that others gave: it depends on nothing."""
    correcting.record()


EVENTS = (CoaCountRecorded, SupervisionRecorded, InhabitantsRecorded, RealisationRecorded, RealisationForecast)
COMMANDS = (record_coa_count, record_supervision, record_inhabitants, record_realisation, forecast_realisation)
MAKES: Makes = {}
CORRECTED_BY: CorrectedBy = {FigureEvent: recheck_figure}
