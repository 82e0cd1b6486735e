"""What is behind each line of the grants: its days, its rate, and the events that make its quantity (policy 3.4)."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, NamedTuple

from sqlalchemy import or_, select

from domain.kernel.history import Event
from domain.kernel.rules import N_
from domain.kernel.vocabulary import Group
from domain.locations.location import CapacityChanged, LocationClosed, LocationOpened
from domain.money.entitlement import Line
from domain.states.scheme import Unit
from projections.engine.question import Asked, Day, Position, Price, Question
from projections.engine.tables import known
from projections.locations import location_table
from projections.locations.location_table import KINDS
from projections.locations.occupancy_table import CHANGE
from projections.money import grants, money_table


class Behind(NamedTuple):
    """An event that makes a line what it is, and the correction that gave it this form (``known_from``)."""

    kind: Annotated[str, N_("what")]
    from_: Annotated[Day, N_("from")]
    until: Annotated[Day | None, N_("until")]
    number: Annotated[int | None, N_("number")]
    case: Annotated[str | None, N_("case")]
    position: Annotated[Position, "#"]
    known_from: Position


class ExplainedRow(NamedTuple):
    """A line of the grants with its ``days``, and what is ``behind`` it."""

    scheme: Annotated[str, N_("scheme")]
    location: Annotated[str | None, N_("location")]
    group: Annotated[str | None, N_("group")]
    unit: Annotated[str, N_("per")]
    from_: Annotated[Day, N_("from")]
    until: Annotated[Day, N_("until")]
    quantity: Annotated[int, N_("quantity")]
    rate: Annotated[Price, N_("rate")]
    amount: Annotated[Decimal, N_("amount")]
    days: Annotated[int, N_("days")]
    behind: Annotated[list[Behind], N_("What is behind each line")]


def explain(asked: Asked) -> list[ExplainedRow]:
    """The lines of the grants, of a scheme, a location or a group where that was asked, each with what is behind it.

    Behind it are the rate, and the capacities of the location, or the changes of who is placed there, that make the
    quantity.
    """
    return [
        ExplainedRow(*grants.granted(line), line.days, [_rate(asked, line), *_quantity(asked, line)])
        for line in grants.lines(asked)
        if asked.about in ("", line.scheme)
        and asked.location in (None, line.location)
        and asked.group in (None, line.group)
    ]


def _rate(asked: Asked, line: Line) -> Behind:
    entry = money_table.ENTRY
    query = select(entry).where(known(entry, asked.known_at), entry.c.position == line.rated)
    row = asked.connection.execute(query).one()
    return _behind("rate", row.day, row.position, row.known_from)


def _quantity(asked: Asked, line: Line) -> Iterator[Behind]:
    match line.unit:
        case Unit.PLACE_DAY:
            yield from _capacities(asked, line)
        case Unit.PERSON_DAY:
            yield from _placements(asked, line)


_OF_CAPACITY = [KINDS[kind] for kind in (LocationOpened, CapacityChanged, LocationClosed)]


def _capacities(asked: Asked, line: Line) -> Iterator[Behind]:
    """The opening that is in force, and the changes of places since, up to the one that ends the line."""
    entry = location_table.ENTRY
    query = select(entry).where(
        known(entry, asked.known_at), entry.c.location == line.location, entry.c.kind.in_(_OF_CAPACITY)
    )
    rows = asked.connection.execute(query.order_by(entry.c.at, entry.c.position)).all()
    opened = [row.at for row in rows if row.kind == KINDS[LocationOpened]]
    began = max((day for day in opened if day <= line.from_.isoformat()), default="")
    for row in rows:
        if began <= row.at <= line.until.isoformat():
            number = _places(location_table.fact_of(row).event, line.group)
            if number is not None:
                yield _behind(row.kind, row.at, row.position, row.known_from, number)


def _places(event: Event, group: Group | None) -> int | None:
    match event:
        case LocationOpened(capacity=capacity) if group is not None:
            return capacity.get(group, 0)
        case CapacityChanged() if event.group == group:
            return event.places
        case LocationClosed():
            return 0
        case _:
            return None


def _placements(asked: Asked, line: Line) -> Iterator[Behind]:
    """Every change of who is there that touches the line, what was taken back again included."""
    until = CHANGE.c.until_day
    query = select(CHANGE).where(
        known(CHANGE, asked.known_at),
        CHANGE.c.location == line.location,
        CHANGE.c.group == line.group,
        CHANGE.c.from_day < line.until.isoformat(),
        or_(until.is_(None), until > line.from_.isoformat()),
    )
    for row in asked.connection.execute(query.order_by(CHANGE.c.position, CHANGE.c.ordinal)):
        days = (row.from_day, row.position, row.position)
        yield _behind("persons", *days, row.persons, until=row.until_day, case=row.case)


def _behind(
    kind: str,
    from_: str,
    position: int,
    known_from: int,
    number: int | None = None,
    *,
    until: str | None = None,
    case: str | None = None,
) -> Behind:
    return Behind(kind, from_, until, number, case, position, known_from)


QUESTION = Question(
    verb="explain",
    help="What is behind each line of the grants: days, rate, capacities or placements, and their events (policy 3.4).",
    title=N_("Grants"),
    row=ExplainedRow,
    ask=explain,
    under="finance",
    about="scheme",
    or_all=True,
    over_days=True,
    options=("location", "group"),
)
