"""Administrative repairs: what of a period is otherwise than it was reported, for the council (policy 3.4, rule F4)."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, NamedTuple

from sqlalchemy import Row

from domain.kernel.rules import N_
from projections.engine.question import Asked, Day, Mark, Position, Question
from projections.engine.tables import iso
from projections.money.booking_table import euros
from projections.money.entitled import Period, Sums, then_and_now
from projections.money.repaired import Booking, Repaired, repaired, repaired_by, reports


class RepairRow(NamedTuple):
    """Something of a reported period that was booked, changed or retracted after it was reported.

    ``repaired`` is the position of the event that did it; ``before`` and ``after`` are euros, None where nothing was or
    is in the period. An ``entitlement`` that comes out otherwise than was reported follows from many events: it names
    none.
    """

    report: Position
    reported_on: Day
    to: Annotated[str, N_("reported to")]
    from_: Annotated[Day, N_("from")]
    until: Annotated[Day, N_("until")]
    kind: str
    subject: Annotated[str, N_("subject")]
    position: Position | None
    repaired: Annotated[Position | None, "#", Mark.LAST]
    change: Annotated[str, N_("what")]
    before: Annotated[Decimal | None, N_("before")]
    after: Annotated[Decimal | None, N_("after")]


def repairs(asked: Asked) -> list[RepairRow]:
    """What is otherwise than it was reported, per report up to a day."""
    told = reports(asked, iso(asked.on))
    found = [one for report in told for one in repaired(asked, report)]
    last = repaired_by(asked, (one.position for one in found))
    rows = [_repair(one, last[one.position]) for one in found]
    rows += _other_entitlements(asked, told)
    return sorted(rows, key=lambda row: (row.report, row.repaired or asked.known_at, row.subject))


QUESTION = Question(
    verb="repairs",
    help="What was corrected of a period after it was reported, for the council (policy 3.4, rule F4).",
    title=N_("Administrative repairs"),
    row=RepairRow,
    ask=repairs,
)


def _repair(found: Repaired, repaired_by: int) -> RepairRow:
    before, after = found.before, found.after
    kind, subject = _about(next(row for row in (after, before) if row is not None))
    return RepairRow(
        *_reported(found.report),
        kind=kind,
        subject=subject,
        position=found.position,
        repaired=repaired_by,
        change="booked" if before is None else "retracted" if after is None else "changed",
        before=None if before is None else euros(before.cents),
        after=None if after is None else euros(after.cents),
    )


_NAMES = {"expenses": "expense", "revenues": "revenue", "advances": "advance", "settled": "settlement"}


def _about(booking: Booking) -> tuple[str, str]:
    name = _NAMES[booking.kind]
    return name, f"scheme:{booking.scheme}" if booking.id is None else f"{name}:{booking.id}"


def _reported(report: Row[Any]) -> tuple[int, str, str, str, str]:
    """The first columns: the report, its day, to whom, and of which days."""
    return report.position, report.day, report.to, report.from_day, report.until_day


def _other_entitlements(asked: Asked, told: Sequence[Row[Any]]) -> Iterator[RepairRow]:
    periods = [
        Period(one.position, date.fromisoformat(one.from_day), date.fromisoformat(one.until_day)) for one in told
    ]
    for report, sums in zip(told, then_and_now(asked, periods), strict=True):
        was, now = map(_by_scheme, sums)
        for scheme in sorted(was.keys() | now.keys()):
            if was.get(scheme) != now.get(scheme):
                yield RepairRow(
                    *_reported(report),
                    kind="entitlement",
                    subject=f"scheme:{scheme}",
                    position=None,
                    repaired=None,
                    change="changed",
                    before=was.get(scheme),
                    after=now.get(scheme),
                )


def _by_scheme(of_groups: Sums) -> dict[str, Decimal]:
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for (scheme, _), amount in of_groups.items():
        sums[scheme] += amount
    return sums
