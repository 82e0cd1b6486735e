"""Agreements and their ends, commitments and the communication plan: what is due and what is done (rules A1 to A3)."""

from datetime import date
from typing import Any

from sqlalchemy import Connection

from domain.kernel.history import Recorded
from domain.kernel.vocabulary import in_amsterdam
from domain.locations.communication import CommunicationRecorded
from domain.promises import Agreement, CommitmentMade, CommunicationPlanned, Promise, PromiseEvent
from domain.promises import agreements as agreed
from domain.promises import promises as promised
from domain.states.household import OPEN
from projections.engine.stored_facts import Facts
from projections.engine.tables import Projection, Values, index, iso, standing_table, text

ENTRY = standing_table("promise_entry", text("topic"), text("data"), index("known_from"))

FACTS = Facts()


def _entries(recorded: Recorded) -> list[Values]:
    return [(recorded.event.TOPIC, FACTS.data(recorded.event))]


PROJECTIONS = (Projection(ENTRY, (PromiseEvent, CommunicationRecorded), _entries),)


def facts(connection: Connection, *, known_at: int) -> list[Recorded]:
    """All that was agreed, promised, planned and told at large, as known at a position, as it was recorded."""
    return FACTS.standing(connection, ENTRY, known_at=known_at)


def agreements(connection: Connection, *, on: date, known_at: int) -> list[dict[str, Any]]:
    """Every agreement with its end as it was agreed by the day, and how it stands; the first to end first."""
    lines = [_agreement(agreement, on) for agreement in agreed(facts(connection, known_at=known_at))]
    return sorted(lines, key=lambda line: (line["until"] is None, line["until"] or "", line["agreement"]))


def _agreement(agreement: Agreement, on: date) -> dict[str, Any]:
    made, until = agreement.made, agreement.until(on)
    ends = until != OPEN
    return {
        "agreement": made.agreement,
        "name": made.name,
        "parties": list(made.parties),
        "terms": made.terms,
        "locations": list(made.locations),
        "from": made.from_.isoformat(),
        "until": iso(until) if ends else None,
        "warned_from": iso(agreement.warned_from(on)) if ends else None,
        "state": agreement.state_on(on),
        "followed_by": agreement.followers,
        "position": agreement.position,
    }


def commitments(connection: Connection, *, on: date, known_at: int) -> list[dict[str, Any]]:
    """Every commitment made by the day, when it is due, and whether it was met; the first that is due first."""
    lines = [
        {
            "commitment": made.commitment,
            "to": made.to,
            "what": made.what,
            "on": made.on.isoformat(),
            **_stands(promise, on),
        }
        for promise in promised(facts(connection, known_at=known_at))
        if isinstance(made := promise.made, CommitmentMade) and made.on <= on
    ]
    return sorted(lines, key=lambda line: (line["due"] is None, line["due"] or "", line["commitment"]))


def plan(connection: Connection, *, on: date, known_at: int) -> list[dict[str, Any]]:
    """The communication plan with what is done of it, and what was told besides (without an ``item``), by its day."""
    found = facts(connection, known_at=known_at)
    lines = [
        {"item": made.item, "about": made.about, **_to_whom(made), **_stands(promise, on)}
        for promise in promised(found)
        if isinstance(made := promise.made, CommunicationPlanned)
    ]
    lines += [
        {
            "item": None,
            "about": event.about,
            **_to_whom(event),
            "due": None,
            "done": iso(in_amsterdam(event.at)),
            "status": None,
            "position": fact.position,
        }
        for fact in found
        if isinstance(event := fact.event, CommunicationRecorded) and in_amsterdam(event.at) <= on
    ]
    return sorted(lines, key=lambda line: (line["due"] or line["done"], line["position"]))


def _to_whom(event: CommunicationPlanned | CommunicationRecorded) -> dict[str, Any]:
    return {"audience": event.audience.value, "channel": event.channel.value}


def _stands(promise: Promise, on: date) -> dict[str, Any]:
    return {
        "due": iso(promise.due),
        "done": iso(promise.done_by(on)),
        "status": promise.status_on(on),
        "position": promise.position,
    }
