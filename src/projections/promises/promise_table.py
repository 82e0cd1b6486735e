"""All that was agreed, promised, planned and told at large, as it was known, and how it stands (rules A1 to A3)."""

import json
from collections.abc import Iterator, Sequence

from domain.kernel.days import OPEN, in_amsterdam
from domain.kernel.history import Recorded
from domain.locations.communication import CommunicationRecorded
from domain.promises import (
    Agreement,
    AgreementMade,
    CommitmentMade,
    CommunicationPlanned,
    Promise,
    PromiseEvent,
    about_a_promise,
    about_an_agreement,
    agreements,
    progress,
    promises,
    standings,
    subject_of,
)
from projections.engine.deriving.derived import Derived, Kept, Subject
from projections.engine.finding_rows import finding_table, finding_values
from projections.engine.stored_facts import Facts
from projections.engine.tables import (
    STANDING,
    Projection,
    Values,
    derived_table,
    index,
    iso,
    number,
    standing_table,
    text,
)

ENTRY = standing_table("promise_entry", text("subject"), text("topic"), text("data"), index("subject"))

TOLD = standing_table(
    "communication_told",
    text("day"),
    text("about"),
    text("audience"),
    text("channel"),
    index("day", "position"),
)
"""What was told at large, whether it was planned or not."""

FACTS = Facts()


def _subjects(recorded: Recorded) -> list[str]:
    """What an event is about, and the agreement that it follows: that one has a follower then."""
    event = recorded.event
    _, kind, id_ = subject_of(event)
    followed = event.follows if isinstance(event, AgreementMade) else None
    return [f"{kind}:{id_}", *([f"{kind}:{followed}"] if followed is not None else [])]


def _entries(recorded: Recorded) -> list[Values]:
    said = recorded.event.TOPIC, FACTS.data(recorded.event)
    return [(subject, *said) for subject in _subjects(recorded)]


def _told(recorded: Recorded) -> list[Values]:
    event = recorded.event
    assert isinstance(event, CommunicationRecorded)
    return [(in_amsterdam(event.at).isoformat(), event.about, event.audience.value, event.channel.value)]


_FACTS = Projection(ENTRY, (PromiseEvent,), _entries)

State = Agreement | Promise | None


def _fold(subject: str, facts: Sequence[Recorded]) -> State:
    kind, _, id_ = subject.partition(":")
    if kind == "agreement":
        return next((one for one in agreements(facts) if one.made.agreement == id_), None)
    return next(iter(promises(facts)), None)


PROMISES = Subject("promise", facts=_FACTS, column="subject", of=_subjects, read=FACTS.recorded, fold=_fold)
"""An agreement, a commitment, or a line of the communication plan."""

AGREEMENT = derived_table(
    "agreement_state",
    text("from_day"),
    text("until_day"),
    text("agreement"),
    text("name"),
    text("parties"),
    text("terms"),
    text("locations"),
    text("begins"),
    text("ends"),
    text("warned_from"),
    text("state"),
    text("followed_by"),
    number("position"),
    index("until_day", "ends", "agreement", where=STANDING),
)
"""One that has no end yet ends on the last day that there is."""


def _agreements(state: State) -> Iterator[Values]:
    if not isinstance(state, Agreement):
        return
    made = state.made
    lists = [json.dumps(one, ensure_ascii=False) for one in (made.parties, made.locations, state.followers)]
    parties, locations, followers = lists
    for from_, until, now in standings(state):
        yield (
            iso(from_),
            iso(until),
            made.agreement,
            made.name,
            parties,
            made.terms,
            locations,
            iso(made.from_),
            iso(now.until),
            iso(now.warned_from),
            now.state,
            followers,
            state.position,
        )


COMMITMENT = derived_table(
    "commitment_state",
    text("from_day"),
    text("until_day"),
    text("commitment"),
    text("to"),
    text("what"),
    text("made_on"),
    text("due"),
    text("done", null=True),
    text("status"),
    number("position"),
    index("until_day", "due", "commitment", where=STANDING),
)
"""One without a term is due on the last day that there is."""


def _commitments(state: State) -> Iterator[Values]:
    if not (isinstance(state, Promise) and isinstance(made := state.made, CommitmentMade)):
        return
    due = iso(made.due or OPEN)
    for from_, until, now in progress(state):
        days = iso(from_), iso(until)
        said = made.commitment, made.to, made.what, iso(made.on), due
        yield *days, *said, iso(now.done), now.status, state.position


PLANNED = derived_table(
    "communication_state",
    text("from_day"),
    text("until_day"),
    text("item"),
    text("about"),
    text("audience"),
    text("channel"),
    text("due"),
    text("done", null=True),
    text("status"),
    number("position"),
    index("until_day", "due", "position", where=STANDING),
)


def _planned(state: State) -> Iterator[Values]:
    if not (isinstance(state, Promise) and isinstance(made := state.made, CommunicationPlanned)):
        return
    said = made.item, made.about, made.audience.value, made.channel.value, iso(made.on)
    for from_, until, now in progress(state):
        yield iso(from_), iso(until), *said, iso(now.done), now.status, state.position


FINDING = finding_table("promise_finding")


def _findings(state: State) -> Iterator[Values]:
    match state:
        case Agreement(made=AgreementMade(agreement=id_)):
            for found in about_an_agreement(state):
                yield finding_values(f"agreement:{id_}", found)
        case Promise(made=made):
            about = ":".join(subject_of(made)[1:])
            for found in about_a_promise(state):
                yield finding_values(about, found)


PROJECTIONS: tuple[Kept, ...] = (
    _FACTS,
    Projection(TOLD, (CommunicationRecorded,), _told),
    Derived(AGREEMENT, PROMISES, _agreements),
    Derived(COMMITMENT, PROMISES, _commitments),
    Derived(PLANNED, PROMISES, _planned),
    Derived(FINDING, PROMISES, _findings),
)
