"""The timeline of one location: each step with its term, who was told when, and what neighbours signalled (3.3)."""

from datetime import UTC, datetime
from typing import Annotated, Any, NamedTuple

from sqlalchemy import Row, select

from domain.kernel.rules import N_
from domain.locations.communication import AudienceInformed, Line, Step, steps_at
from domain.locations.location import IntendedDecisionTaken
from domain.locations.signal import SignalReceived
from domain.states.site import Site
from projections.engine.question import Asked, Mark, Position, Question, When
from projections.engine.tables import iso, known
from projections.locations.location_table import ENTRY, KINDS, fact_of, in_order, not_after


class TimelineRow(NamedTuple):
    """Something that happened, or that the pattern asks for and is not there: then without a position."""

    position: Annotated[Position | None, "#"]
    at: Annotated[When | None, N_("at")]
    recorded_at: When | None
    recorded_by: Annotated[str | None, N_("recorded by"), Mark.LAST]
    kind: Annotated[str, N_("what")]
    audience: Annotated[str | None, N_("audience")]
    channel: Annotated[str | None, N_("channel")]
    due: Annotated[When | None, N_("due")]
    status: Annotated[str | None, N_("status")]
    document: Annotated[str | None, N_("document")]


def timeline(asked: Asked) -> list[TimelineRow]:
    """All that happened at a location until a moment, oldest first, and what the pattern asks for and is not there.

    ``due`` and ``status`` stand with the first event that serves a line of the pattern. A day without a time stands
    before the moments of that day; what is not there stands where it was due, and last what has no term. Empty for an
    unknown location.
    """
    location, now, believed = asked.about, asked.now, known(ENTRY, asked.known_at)
    signals_here = select(ENTRY.c.signal).where(
        believed, ENTRY.c.location == location, ENTRY.c.kind == KINDS[SignalReceived]
    )
    # a signal keeps its answers when it turns out to have been about another location
    here = (ENTRY.c.location == location) | ENTRY.c.signal.in_(signals_here)
    rows = asked.connection.execute(select(ENTRY).where(believed, here).order_by(ENTRY.c.position)).all()
    rows = [row for row in rows if not_after(row.at, now)]
    found = steps_at(Site.fold(location, (fact_of(row) for row in rows if row.data is not None)), now)
    served = {step.position: step for step in found if step.position is not None}
    lines = [(in_order(row.at), _line(row, served.get(row.position), now)) for row in rows]
    lines += [(step.due or _NEVER, _absent(step, now)) for step in found if step.position is None]
    return [line for _, line in sorted(lines, key=lambda line: line[0])]


def _line(row: Row[Any], step: Step | None, now: datetime) -> TimelineRow:
    status = step.status_at(now) if step else None
    return TimelineRow(
        position=row.position,
        at=row.at,
        recorded_at=row.recorded_at,
        recorded_by=row.recorded_by,
        kind=row.kind,
        audience=row.audience,
        channel=row.channel,
        due=iso(step.due) if step else None,
        status=status.value if status else None,
        document=row.document,
    )


def _absent(step: Step, now: datetime) -> TimelineRow:
    line: Line | None = step.line
    status = step.status_at(now)
    return TimelineRow(
        position=None,
        at=None,
        recorded_at=None,
        recorded_by=None,
        kind=KINDS[AudienceInformed] if line else KINDS[IntendedDecisionTaken],
        audience=line.audience.value if line else None,
        channel=line.channel.value if line else None,
        due=iso(step.due),
        status=status.value if status else None,
        document=None,
    )


_NEVER = datetime.max.replace(tzinfo=UTC)

QUESTION = Question(
    verb="timeline",
    help="What happened around a location, oldest first, with the 24 hours of policy 3.3 (rules L1 to L4).",
    title=N_("Timeline"),
    row=TimelineRow,
    ask=timeline,
    about="location",
)
