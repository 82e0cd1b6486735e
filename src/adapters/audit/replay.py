"""What an auditor replays: the history of one thing, and every answer again from the events alone."""

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from eventsourcing.dcb.api import DCBQuery, DCBQueryItem
from sqlalchemy import Connection, create_engine

from adapters.answers import questions
from adapters.answers.questions import Asked
from adapters.answers.sentences import changes, sentence
from adapters.register.register import Register
from domain.data_subjects import PersonalDataRead
from domain.kernel.history import Correction, Recorded, happened_on, undone
from domain.kernel.rules import N_, Message, say
from domain.kernel.vocabulary import last_moment
from projections.catalogue import PROJECTIONS
from projections.engine.projector import Projector
from projections.engine.tables import iso
from projections.locations import timeline

KINDS = (
    "case", "location", "placement", "quota", "signal", "scheme", "expense", "risk", "school", "programme",
    "agreement", "commitment",
)  # fmt: skip
"""What a history can be of. A quota is named as GM0160/status_holder."""


@dataclass(frozen=True)
class Entry:
    """One event in a history; ``stands`` is whether no later correction took it back."""

    position: int
    at: str | None
    recorded_at: str
    recorded_by: str
    type: str
    says: Message
    changes: list[Message]
    deviation: dict[str, Any] | None
    corrects: int | None
    corrected_by: list[int]
    stands: bool


def history(register: Register, kind: str, id_: str, *, known_at: int) -> list[Entry]:
    """Every event about one thing, oldest first, as known at a position; empty when it is not known."""
    query = DCBQuery(items=[DCBQueryItem(tags=[f"{kind}:{id_}"])])
    return entries(list(register.recorded(query, until=known_at)))


def entries(events: list[Recorded]) -> list[Entry]:
    """These events as entries of a history, corrected by those among them that do."""
    gone = undone(events)
    by: dict[int, list[int]] = {}
    for recorded in events:
        if isinstance(recorded.event, Correction):
            by.setdefault(recorded.event.corrects, []).append(recorded.position)
    return [_entry(recorded, by.get(recorded.position, []), gone) for recorded in events]


def _entry(recorded: Recorded, corrected_by: list[int], gone: set[int]) -> Entry:
    event = recorded.event
    return Entry(
        position=recorded.position,
        at=iso(happened_on(event)),
        recorded_at=iso(recorded.recorded_at) or "",
        recorded_by=recorded.recorded_by,
        type=event.TOPIC,
        says=sentence(event),
        changes=list(changes(event)),
        deviation=event.deviation.model_dump(mode="json") if event.deviation else None,
        corrects=event.corrects if isinstance(event, Correction) else None,
        corrected_by=corrected_by,
        stands=recorded.position not in gone,
    )


def remarks(entry: Entry) -> list[Message]:
    """What should be known of an entry besides: that it deviates, was corrected, or does not stand."""
    found = []
    if entry.deviation and entry.deviation["rules"]:
        text = N_("deviates from {rules}: {reason}")
        found.append(say(text, rules=", ".join(entry.deviation["rules"]), reason=entry.deviation["reason"]))
    if entry.corrected_by:
        found.append(say(N_("corrected by {positions}"), positions=entry.corrected_by))
    if not entry.stands:
        found.append(say(N_("does not stand")))
    return found


def reads(register: Register) -> Iterator[dict[str, Any]]:
    """Who was shown what is personal of whom, when, for what purpose and on what ground; oldest first."""
    query = DCBQuery(items=[DCBQueryItem(tags=["reading"])])
    for recorded in register.recorded(query):
        if isinstance(recorded.event, PersonalDataRead):
            yield {
                "position": recorded.position,
                "at": iso(recorded.recorded_at),
                "by": recorded.recorded_by,
                "subject": recorded.event.subject,
                "purpose": recorded.event.purpose,
                "ground": recorded.event.ground,
            }


ASKED_AGAIN = (
    questions.balance,
    questions.targets,
    questions.stock,
    questions.waiting,
    questions.forecast,
    questions.occupancy,
    questions.locations,
    questions.cases,
    questions.signals,
    questions.legality,
    questions.schemes,
    questions.grants,
    questions.finance,
    questions.bookings,
    questions.themes,
    questions.spending,
    questions.tolerance,
    questions.repairs,
    questions.risks,
    questions.unpaid,
    questions.plans,
    questions.allowances,
    questions.schools,
    questions.support,
    questions.coa,
    questions.supervision,
    questions.reception,
    questions.share,
    questions.agreements,
    questions.commitments,
    questions.plan,
)


@dataclass(frozen=True)
class Answered:
    """A question that was asked twice: of the tables that people read, and of the events alone."""

    question: str
    rows: int
    equal: bool


def replay(
    register: Register, *, until: int, on: date, progress: Callable[[int, int], None] = lambda _done, _total: None
) -> list[Answered]:
    """Answer every question about a day as it was known at a position, from the tables that people read and again
    from the events up to that position alone, in a database of its own that is thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        engine = create_engine(f"sqlite:///{Path(folder) / 'replay.db'}")
        try:
            _project(register, engine.begin, until, progress)
            with engine.connect() as alone, register.ledger.connect() as live:
                return list(_asked(live, alone, on, until))
        finally:
            engine.dispose()


def _project(register: Register, begin: Any, last: int, progress: Callable[[int, int], None]) -> None:
    def read(query: DCBQuery | None, *, after: int = 0, until: int | None = None) -> Iterator[Recorded]:
        return register.recorded(query, after=after, until=last if until is None else min(until, last))

    projector = Projector(read, PROJECTIONS)
    with begin() as connection:
        projector.create(connection)
    events = read(None)
    while page := list(islice(events, 1000)):
        with begin() as connection:
            projector.apply(connection, page)
        progress(page[-1].position, last)


def _asked(live: Connection, alone: Connection, on: date, until: int) -> Iterator[Answered]:
    asked = [Asked(connection, on, last_moment(on), until) for connection in (live, alone)]
    for question in ASKED_AGAIN:
        yield _compared(question.__name__, *(question(one) for one in asked))
    for location in sorted(timeline.sites(alone, known_at=until)):
        yield _compared(f"timeline {location}", *(questions.timeline(replace(one, about=location)) for one in asked))


def _compared(question: str, live: questions.Rows, alone: questions.Rows) -> Answered:
    return Answered(question, len(live), live == alone)
