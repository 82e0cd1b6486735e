"""What is found of locations by their own facts, of signals and of measures (rules L1 to L6, N1 to N3, P3)."""

from collections.abc import Iterator, Sequence

from domain.findings import about_a_measure, about_a_procedure, about_a_signal, about_neighbours
from domain.locations.communication import AudienceInformed
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
from domain.locations.signal import (
    ContactAppointed,
    MeasureTaken,
    MeetingIntervalSet,
    NeighbourMeetingHeld,
    SignalAnswered,
    SignalReceived,
)
from projections.engine.deriving.derived import Derived, Kept
from projections.engine.finding_rows import finding_table, finding_values
from projections.engine.tables import Values
from projections.locations import location_table, signal_table
from projections.locations.location_table import SITES
from projections.locations.signal_table import MEASURES, SIGNALS

PROCEDURE = finding_table("procedure_finding")
NEIGHBOURS = finding_table("neighbour_finding")
SIGNAL = finding_table("signal_finding")
MEASURE = finding_table("measure_finding")


def _of_the_procedure(folded: location_table.Folded) -> Iterator[Values]:
    here = folded.site.location
    for finding in about_a_procedure(*folded):
        yield finding_values(f"location:{here}", finding, location=here)


def _of_neighbours(folded: location_table.Folded) -> Iterator[Values]:
    here = folded.site.location
    for finding in about_neighbours(folded.site):
        yield finding_values(f"location:{here}", finding, location=here)


def _of_a_signal(folded: signal_table.Folded) -> Iterator[Values]:
    for finding in about_a_signal(folded.file):
        yield finding_values(f"signal:{folded.file.signal}", finding, location=folded.file.location)


def _of_a_measure(taken: Sequence[tuple[int, MeasureTaken]]) -> Iterator[Values]:
    for position, it in taken:
        about = f"signal:{it.signal}" if it.signal else f"measure:{it.measure}"
        for finding in about_a_measure(it.measure, it.paid_by, position, it.on):
            yield finding_values(about, finding, location=it.location)


PROJECTIONS: tuple[Kept, ...] = (
    Derived(
        PROCEDURE,
        SITES,
        _of_the_procedure,
        bears_on=(
            LocationSuggested,
            LocationAssessed,
            IntendedDecisionTaken,
            AudienceInformed,
            StudyConcluded,
            FinalDecisionTaken,
            LocationOpened,
            CapacityChanged,
            LocationClosed,
        ),
    ),
    Derived(
        NEIGHBOURS,
        SITES,
        _of_neighbours,
        bears_on=(ContactAppointed, NeighbourMeetingHeld, MeetingIntervalSet, LocationOpened, LocationClosed),
    ),
    Derived(SIGNAL, SIGNALS, _of_a_signal, bears_on=(SignalReceived, SignalAnswered)),
    Derived(MEASURE, MEASURES, _of_a_measure),
)
