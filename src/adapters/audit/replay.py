"""What an auditor replays: the history of one thing, and every answer again from the events alone."""

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Annotated, Any, NamedTuple

from eventsourcing.dcb.api import DCBQuery, DCBQueryItem
from sqlalchemy import create_engine
from sqlalchemy.exc import SQLAlchemyError

from adapters.answers.sentences import changes, sentence
from adapters.register.register import Register
from domain.data_subjects import READINGS, NumberLookedUp, PersonalDataRead
from domain.kernel.days import next_day
from domain.kernel.history import PERSONAL_REASON, Correction, Recorded, happened_on, undone
from domain.kernel.rules import N_, Message, say
from projections.catalogue import PROJECTIONS, questions
from projections.engine.projector import Projector
from projections.engine.question import Asked, Position, Question, When
from projections.engine.rebuilding.whole_history import fill
from projections.engine.tables import iso
from projections.quota.municipality_table import municipalities

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
    event, deviation = recorded.event, recorded.event.deviation
    return Entry(
        position=recorded.position,
        at=iso(happened_on(event)),
        recorded_at=iso(recorded.recorded_at) or "",
        recorded_by=recorded.recorded_by,
        type=event.TOPIC,
        says=sentence(event),
        changes=list(changes(event)),
        deviation={"reason": deviation.told, "rules": list(deviation.rules)} if deviation else None,
        corrects=event.corrects if isinstance(event, Correction) else None,
        corrected_by=corrected_by,
        stands=recorded.position not in gone,
    )


def remarks(entry: Entry) -> list[Message]:
    """What should be known of an entry besides: that it deviates, was corrected, or does not stand."""
    found = []
    if entry.deviation and entry.deviation["rules"]:
        text = N_("deviates from {rules}: {reason}")
        reason = entry.deviation["reason"]
        told = say(N_("(personal)")) if reason == PERSONAL_REASON else reason
        found.append(say(text, rules=", ".join(entry.deviation["rules"]), reason=told))
    if entry.corrected_by:
        found.append(say(N_("corrected by {positions}"), positions=entry.corrected_by))
    if not entry.stands:
        found.append(say(N_("does not stand")))
    return found


class Read(NamedTuple):
    """Somebody was shown what is personal of somebody."""

    position: Annotated[Position, "#"]
    at: Annotated[When | None, N_("at")]
    by: Annotated[str, N_("by")]
    subject: Annotated[str | None, N_("subject")]
    """None where somebody was looked for by number and nobody found."""
    purpose: Annotated[str, N_("purpose")]
    ground: Annotated[str, N_("ground")]


def reads(register: Register) -> Iterator[Read]:
    """Who was shown what is personal of whom, when, for what purpose and on what ground; oldest first."""
    query = DCBQuery(items=[DCBQueryItem(tags=[READINGS])])
    for recorded in register.recorded(query):
        match event := recorded.event:
            case PersonalDataRead():
                subjects: Sequence[str | None] = [event.subject]
            case NumberLookedUp():
                subjects = event.subjects or [None]
            case _:
                continue
        when = iso(recorded.recorded_at)
        for subject in subjects:
            yield Read(recorded.position, when, recorded.recorded_by, subject, event.purpose, event.ground)


class Answered(NamedTuple):
    """A question that was asked twice: of the tables that people read, and of the events alone.

    One about a single subject is asked about each that the events know; those of which the answers differ are named.
    """

    question: Annotated[str, N_("question")]
    rows: Annotated[int, N_("rows")]
    equal: Annotated[bool, N_("equal")]


def replay(
    register: Register, *, until: int, on: date, progress: Callable[[int, int], None] = lambda _done, _total: None
) -> list[Answered]:
    """Answer every question about a day as it was known at a position, from the tables that people read and again
    from the events up to that position alone, in a database of its own that is thrown away.

    What is asked over days is asked over all of them; what is cut into periods, over the year up to the day.
    """
    with tempfile.TemporaryDirectory() as folder:
        engine = create_engine(f"sqlite:///{Path(folder) / 'replay.db'}")
        try:
            subjects = _project(register, engine.begin, until, progress)
            with engine.connect() as alone, register.ledger.connect() as live:
                asked = [Asked.at_the_end_of(on, connection, until) for connection in (live, alone)]
                return [answered for question in questions() for answered in _again(question, asked, subjects)]
        finally:
            engine.dispose()


def _project(register: Register, begin: Any, last: int, progress: Callable[[int, int], None]) -> dict[str, set[str]]:
    """Make the tables from the events alone; the subjects that these are about, by their kinds."""
    subjects: dict[str, set[str]] = {question.about: set() for question in questions() if question.about}

    def read(query: DCBQuery | None, *, after: int = 0, until: int | None = None) -> Iterator[Recorded]:
        for recorded in register.recorded(query, after=after, until=last if until is None else min(until, last)):
            for kind, _, id_ in (tag.partition(":") for tag in recorded.tags):
                if kind in subjects:
                    subjects[kind].add(id_)
            yield recorded

    with begin() as connection:
        Projector(read, PROJECTIONS).create(connection)
        fill(connection, PROJECTIONS, read, last, progress)
    return subjects


def _again(question: Question[Any], asked: Sequence[Asked], subjects: Mapping[str, set[str]]) -> Iterator[Answered]:
    """A question, of the tables that people read and of those from the events alone."""
    if "per" in question.options:
        asked = [replace(one, from_=one.on.replace(month=1, day=1), until=next_day(one.on)) for one in asked]
    if question.of_one_municipality:
        whose: list[str | None] = [*municipalities(asked[-1].connection, known_at=asked[-1].known_at)]
        asked_of = [[replace(one, municipality=code) for one in asked] for code in whose or [None]]
    elif question.about is not None and not question.or_all:
        asked_of = [[replace(one, about=id_) for one in asked] for id_ in sorted(subjects[question.about])]
    else:
        asked_of = [list(asked)]
    rows, differing = 0, []
    for live, alone in asked_of:
        found = list(question.ask(alone))
        rows += len(found)
        if _said(question, live) != found:
            differing.append(Answered(f"{question.verb} {live.about}".strip(), len(found), equal=False))
    yield from differing if question.about else ()
    yield Answered(question.verb, rows, equal=not differing)


def _said(question: Question[Any], live: Asked) -> list[Any] | None:
    """What people are told; None where a damaged table keeps them from being told anything."""
    try:
        return list(question.ask(live))
    except (ValueError, LookupError, TypeError, AttributeError, StopIteration, SQLAlchemyError):
        return None
