"""The financial risks, and whether the council was told (policy 3.4, rule F5)."""

from datetime import date
from typing import Any

from sqlalchemy import Connection

from domain.kernel.history import Recorded
from domain.money.risk import RiskEvent, RiskFile, RiskRecorded
from projections.money.money_facts import facts


def risks(connection: Connection, *, on: date, known_at: int) -> list[dict[str, Any]]:
    """The financial risks seen by a day, how they stand on it, and whether the council was told (rule F5).

    ``measures`` are what was done by then, or was said that can be, the oldest first.
    """
    lines = []
    for file, position in risk_files(connection, known_at=known_at):
        risk, state = file.recorded, file.state_on(on)
        if risk is not None and state is not None:
            told = file.told_council(on)
            lines.append(
                {
                    "risk": file.risk,
                    "kind": risk.kind.value,
                    "description": risk.description,
                    "on": risk.on.isoformat(),
                    "scheme": risk.scheme,
                    "group": risk.group.value if risk.group else None,
                    "amount": risk.amount,
                    "state": state.value,
                    "measures": file.measures_on(on),
                    "council": told.isoformat() if told else None,
                    "position": position,
                }
            )
    return lines


def risk_files(connection: Connection, *, known_at: int) -> list[tuple[RiskFile, int]]:
    """Every risk as it was known at a position, with the position where it was recorded."""
    by_risk: dict[str, list[Recorded]] = {}
    for fact in facts(connection, RiskEvent, known_at=known_at):
        if isinstance(fact.event, RiskEvent):
            by_risk.setdefault(fact.event.risk, []).append(fact)
    return [
        (RiskFile.fold(risk, about), next(fact.position for fact in about if isinstance(fact.event, RiskRecorded)))
        for risk, about in sorted(by_risk.items())
    ]
