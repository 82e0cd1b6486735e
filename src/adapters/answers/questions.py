"""The questions that people ask, each of the projection that answers it, with both its times.

Each loads what it needs when it is asked: the command line starts faster so.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Connection

Rows = list[dict[str, Any]]


@dataclass(frozen=True)
class Asked:
    """What holds for one question: the day in the world, its last moment (or now), and what was known."""

    connection: "Connection"
    on: date
    now: datetime
    known_at: int
    about: str = ""
    """What it is asked about, where it is about one thing."""
    from_: date = date.min
    until: date = date.max
    """The days that it is asked about, where it is about a period; the last excluded."""


def balance(asked: Asked) -> Rows:
    """The quota balance."""
    from projections.quota import quota_balance

    return quota_balance.balance(asked.connection, on=asked.on, known_at=asked.known_at)


def targets(asked: Asked) -> Rows:
    """The capacity targets."""
    from projections.quota import quota_balance

    return quota_balance.targets(asked.connection, on=asked.on, known_at=asked.known_at)


def stock(asked: Asked) -> Rows:
    """Who is coupled and not yet housed."""
    from projections.cases import stock

    return stock.stock(asked.connection, on=asked.on, known_at=asked.known_at)


def offers(asked: Asked) -> Rows:
    """The dwellings that were offered."""
    from projections.cases import offers

    return offers.offers(asked.connection, on=asked.on, known_at=asked.known_at)


def forecast(asked: Asked) -> Rows:
    """Where each task of the half-year ends, step by step."""
    from projections.quota import forecast

    return forecast.forecast(asked.connection, on=asked.on, known_at=asked.known_at)


def waiting(asked: Asked) -> Rows:
    """Who is coupled and not yet housed, by age and reason."""
    from projections.cases import stock

    return stock.waiting(asked.connection, on=asked.on, known_at=asked.known_at)


def occupancy(asked: Asked) -> Rows:
    """The occupancy of the locations open on the day."""
    from projections.locations import occupancy

    return occupancy.occupancy(asked.connection, on=asked.on, known_at=asked.known_at)


def locations(asked: Asked) -> Rows:
    """The locations, with their forms and groups."""
    from projections.locations import occupancy

    return occupancy.locations(asked.connection, on=asked.on, known_at=asked.known_at)


def composition(asked: Asked) -> Rows:
    """The households at a location, without names."""
    from projections.locations import occupancy

    return occupancy.composition(asked.connection, location=asked.about, on=asked.on, known_at=asked.known_at)


def timeline(asked: Asked) -> Rows:
    """What happened around a location."""
    from projections.locations import timeline

    return timeline.timeline(asked.connection, asked.about, now=asked.now, known_at=asked.known_at)


def decisions(asked: Asked) -> Rows:
    """What was decided about locations."""
    from projections.locations import timeline

    return timeline.decisions(asked.connection, from_=asked.from_, until=asked.until, known_at=asked.known_at)


def signals(asked: Asked) -> Rows:
    """The signals of neighbours."""
    from projections.locations import signals

    return signals.signals(asked.connection, now=asked.now, known_at=asked.known_at)


def measures(asked: Asked) -> Rows:
    """What is done about signals and at locations."""
    from projections.locations import signals

    return signals.measures(asked.connection, on=asked.on, known_at=asked.known_at)


def signals_counted(asked: Asked) -> Rows:
    """The signals of some days, counted by what they are about."""
    from projections.locations import signals

    return signals.counted(
        asked.connection, from_=asked.from_, until=asked.until, now=asked.now, known_at=asked.known_at
    )


def legality(asked: Asked) -> Rows:
    """Deviations and findings."""
    from projections import legality

    return legality.legality(asked.connection, now=asked.now, known_at=asked.known_at)


def grants(asked: Asked) -> Rows:
    """What each scheme entitles to."""
    from projections.money import grants

    return grants.grants(asked.connection, from_=asked.from_, until=asked.until, known_at=asked.known_at)


def schemes(asked: Asked) -> Rows:
    """The schemes and how far they are."""
    from projections.money import finance

    return finance.state_of_schemes(asked.connection, on=asked.on, known_at=asked.known_at)


def finance(asked: Asked) -> Rows:
    """Entitlement, advances, expenses, revenues and settlements."""
    from projections.money import finance

    return finance.finance(asked.connection, from_=asked.from_, until=asked.until, known_at=asked.known_at)


def bookings(asked: Asked) -> Rows:
    """Everything that was paid or received."""
    from projections.money import finance

    return finance.bookings(asked.connection, from_=asked.from_, until=asked.until, known_at=asked.known_at)


def themes(asked: Asked) -> Rows:
    """Budgets of themes, and grants used for them."""
    from projections.money import finance

    return finance.themes(asked.connection, from_=asked.from_, until=asked.until, known_at=asked.known_at)


def spending(asked: Asked) -> Rows:
    """What is found of expenses."""
    from projections.money import spending

    return spending.spending(asked.connection, from_=asked.from_, until=asked.until, known_at=asked.known_at)


def tolerance(asked: Asked) -> Rows:
    """What is wrong or not sure per year, against its limits."""
    from projections.money import spending

    return spending.tolerance(asked.connection, known_at=asked.known_at)


def repairs(asked: Asked) -> Rows:
    """What was corrected after it was reported."""
    from projections.money import repairs

    return repairs.repairs(asked.connection, on=asked.on, known_at=asked.known_at)


def unpaid(asked: Asked) -> Rows:
    """The places that no scheme pays."""
    from projections.money import unpaid

    return unpaid.unpaid(asked.connection, on=asked.on, known_at=asked.known_at)


def risks(asked: Asked) -> Rows:
    """The financial risks."""
    from projections.money import risks

    return risks.risks(asked.connection, on=asked.on, known_at=asked.known_at)


def plans(asked: Asked) -> Rows:
    """The integration plans and how they stand."""
    from projections.support import support

    return support.plans(asked.connection, on=asked.on, known_at=asked.known_at)


def allowances(asked: Asked) -> Rows:
    """What households get of living allowance in a month."""
    from projections.support import support

    return support.allowances(asked.connection, on=asked.on, known_at=asked.known_at)


def schools(asked: Asked) -> Rows:
    """The schools, and the need for places."""
    from projections.support import support

    return support.schools(asked.connection, on=asked.on, known_at=asked.known_at)


def support(asked: Asked) -> Rows:
    """On-site support and programmes."""
    from projections.support import support

    return support.support(asked.connection, on=asked.on, known_at=asked.known_at)


def agreements(asked: Asked) -> Rows:
    """The agreements and when they end."""
    from projections import promises

    return promises.agreements(asked.connection, on=asked.on, known_at=asked.known_at)


def commitments(asked: Asked) -> Rows:
    """The commitments."""
    from projections import promises

    return promises.commitments(asked.connection, on=asked.on, known_at=asked.known_at)


def plan(asked: Asked) -> Rows:
    """The communication plan."""
    from projections import promises

    return promises.plan(asked.connection, on=asked.on, known_at=asked.known_at)


def coa(asked: Asked) -> Rows:
    """COA's counts beside the register's own."""
    from projections.quota import figures

    return figures.coa(asked.connection, on=asked.on, known_at=asked.known_at)


def supervision(asked: Asked) -> Rows:
    """The colours that the province gave."""
    from projections.quota import figures

    return figures.supervision(asked.connection, on=asked.on, known_at=asked.known_at)


def reception(asked: Asked) -> Rows:
    """Places asked, there and expected."""
    from projections.quota import reception

    return reception.reception(asked.connection, on=asked.on, known_at=asked.known_at)


def share(asked: Asked) -> Rows:
    """What each municipality of the region takes against its share."""
    from projections.quota import reception

    return reception.share(asked.connection, on=asked.on, known_at=asked.known_at)


def explained(asked: Asked, *, location: str | None, group: str | None) -> Rows:
    """The lines of the grants, or of one scheme, with what is behind them."""
    from projections.money import grants

    wanted = {"scheme": asked.about or None, "location": location, "group": group}
    only = {name: value for name, value in wanted.items() if value is not None}
    return grants.explain(asked.connection, from_=asked.from_, until=asked.until, known_at=asked.known_at, only=only)


def overview(asked: Asked, *, per: str, municipality: str | None) -> Rows:
    """Task, persons and euros side by side."""
    from projections.money import overview

    return overview.overview(
        asked.connection,
        from_=asked.from_,
        until=asked.until,
        per=per,
        municipality=municipality,
        known_at=asked.known_at,
    )


def municipalities(asked: Asked) -> list[str]:
    """The municipalities whose register it is."""
    from projections.quota import whose_register

    return whose_register.municipalities(asked.connection, known_at=asked.known_at)


def cases(asked: Asked) -> Rows:
    """All cases."""
    from projections.cases import case_file

    return case_file.cases(asked.connection, on=asked.on, known_at=asked.known_at)


def case(asked: Asked) -> dict[str, Any] | None:
    """One case; None when it is not known."""
    from projections.cases import case_file

    return case_file.case(asked.connection, asked.about, on=asked.on, known_at=asked.known_at)
