"""The financial risks, and whether the council was told (policy 3.4, rule F5)."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, NamedTuple

from sqlalchemy import Connection

from domain.kernel.found import found_at
from domain.kernel.history import Recorded
from domain.kernel.rules import N_, Finding
from domain.money.risk import RiskEvent, RiskFile, RiskRecorded, about_a_risk, about_a_scheme
from projections.engine.question import Asked, Day, Position, Question
from projections.engine.tables import iso
from projections.money.money_table import facts, schemes


class RiskRow(NamedTuple):
    """A risk as it stands on a day. ``measures`` are what was done by then, or was said that can be, the oldest
    first."""

    risk: Annotated[str, N_("risk")]
    kind: Annotated[str, N_("kind")]
    description: Annotated[str, N_("description")]
    on: Annotated[Day, N_("on")]
    scheme: Annotated[str | None, N_("scheme")]
    group: Annotated[str | None, N_("group")]
    amount: Annotated[Decimal | None, N_("amount")]
    state: Annotated[str, N_("status")]
    measures: Annotated[list[str], N_("measures")]
    council: Annotated[Day | None, N_("told to the council")]
    position: Position


def risks(asked: Asked) -> list[RiskRow]:
    """The financial risks seen by a day, how they stand on it, and whether the council was told (rule F5)."""
    rows = []
    for file, position in _files(asked.connection, asked.known_at):
        risk, state = file.recorded, file.state_on(asked.on)
        if risk is not None and state is not None:
            rows.append(
                RiskRow(
                    risk=file.risk,
                    kind=risk.kind.value,
                    description=risk.description,
                    on=risk.on.isoformat(),
                    scheme=risk.scheme,
                    group=risk.group.value if risk.group else None,
                    amount=risk.amount,
                    state=state.value,
                    measures=file.measures_on(asked.on),
                    council=iso(file.told_council(asked.on)),
                    position=position,
                )
            )
    return rows


QUESTION = Question(
    verb="risks",
    help="The financial risks, how they stand, and whether the council was told (policy 3.4, rule F5).",
    title=N_("Financial risks"),
    row=RiskRow,
    ask=risks,
)


def about_risks(asked: Asked) -> Iterator[tuple[str, Finding]]:
    """What is found of risks, and of schemes whose risks nobody recorded, up to a day, each with what it is about."""
    files = _files(asked.connection, asked.known_at)
    for file, position in files:
        for finding in found_at(about_a_risk(file, position), asked.now):
            yield f"risk:{file.risk}", finding
    for scheme in schemes(asked.connection, known_at=asked.known_at):
        for finding in found_at(about_a_scheme(scheme, [file for file, _ in files]), asked.now):
            yield f"scheme:{scheme.scheme}", finding


def _files(connection: Connection, known_at: int) -> list[tuple[RiskFile, int]]:
    """Every risk as it was known at a position, with the position where it was recorded."""
    by_risk: dict[str, list[Recorded]] = {}
    for fact in facts(connection, RiskEvent, known_at=known_at):
        if isinstance(fact.event, RiskEvent):
            by_risk.setdefault(fact.event.risk, []).append(fact)
    return [
        (RiskFile.fold(risk, about), next(fact.position for fact in about if isinstance(fact.event, RiskRecorded)))
        for risk, about in sorted(by_risk.items())
    ]
