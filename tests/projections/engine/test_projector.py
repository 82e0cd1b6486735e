"""How the tables are kept: in the transaction of each append, by batches too, and with nothing personal in them."""

import json
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

import pytest
from eventsourcing.dcb.domain import Tagged
from pydantic import BaseModel
from sqlalchemy import inspect

from adapters.ledger.ledger import Ledger, Recording
from adapters.register.register import Register
from domain.kernel.deciding import Refused
from domain.kernel.history import Event, Recorded, Restated, Retracted
from domain.kernel.personal import Personal
from domain.kernel.vocabulary import Group, Text
from domain.quota.quota import QuotaAssigned
from projections.catalogue import PROJECTIONS
from projections.engine.projector import ProjectionsOutdated, Projector
from projections.engine.stored_facts import Facts
from projections.engine.tables import Projection, standing_table, text
from tests.domain.facts import (
    HARDENBERG,
    a_household,
    a_location,
    a_signal,
    assigned,
    closed,
    coupled,
    ended,
    left,
    placed,
    regrouped,
    restated,
    retracted,
    withdrawn,
)
from tests.domain.given import fact
from tests.projections.book import Book

HOLDER = "status_holder"


def quota(persons: int) -> Tagged[Event]:
    event = QuotaAssigned(
        municipality=HARDENBERG, group=Group.STATUS_HOLDER, period="2024-H1", persons=persons, source="Staatscourant"
    )
    return Tagged([f"quota:{HARDENBERG}/{HOLDER}"], event)


def correcting(event: Restated | Retracted, *chain: int) -> Tagged[Event]:
    return Tagged([f"quota:{HARDENBERG}/{HOLDER}", *(f"event:{position}" for position in chain)], event)


def restating(position: int, persons: int) -> Tagged[Event]:
    return correcting(Restated(corrects=position, reason="typing error", fields={"persons": persons}), position)


def retracting(*chain: int) -> Tagged[Event]:
    """The retraction of the first, which leads to the last by way of the others."""
    return correcting(Retracted(corrects=chain[0], reason="mistake"), *chain)


def append(book: Book, *events: Tagged[Event]) -> None:
    """Record as one batch, as a bulk import does."""
    with book.ledger.recording(Recording("anna")):
        book.ledger.append([book.register.codec.encode(event) for event in events])


def assigned_persons(book: Book) -> list[int | None]:
    """What was known of the task at each position."""
    lines = [book.line(HARDENBERG, HOLDER, "2024-H1", known_at=at) for at in range(1, book.head + 1)]
    return [line[1] if line else None for line in lines]


# ---------------------------------------------------------------- in the transaction of the append


def test_who_records_sees_the_effect_at_once_and_within_the_same_transaction(book: Book) -> None:
    with book.register.together():
        book.tell(assigned(10))
        assert book.line(HARDENBERG, HOLDER, "2024-H1") == (0, 10, 0, 0, 0, 10)


def test_what_is_not_kept_leaves_nothing_in_the_projections(book: Book) -> None:
    book.tell(assigned(10))
    before = book.contents()
    with book.register.together(keep=False):
        book.tell(assigned(20), retracted(1))
        assert book.contents() != before
    assert book.contents() == before
    with pytest.raises(Refused), book.register.together():
        book.tell(assigned(20), placed())
    assert book.contents() == before
    assert book.check() == []


def test_when_a_projection_fails_nothing_is_recorded(book: Book) -> None:
    book.tell(assigned(10))
    book.damage('ALTER TABLE "quota_entry" RENAME TO elsewhere')
    with pytest.raises(Exception, match="quota_entry"):
        book.tell(assigned(20))
    assert book.head == 1


# ---------------------------------------------------------------- batches


def test_corrections_in_the_batch_of_their_fact_are_followed(book: Book) -> None:
    append(book, quota(1), restating(1, 2), restating(1, 3), retracting(3, 1), retracting(1), retracting(5, 1))
    assert assigned_persons(book) == [1, 2, 3, 2, None, 2]
    assert book.check() == []


def test_corrections_in_later_batches_are_followed(book: Book) -> None:
    append(book, quota(1))
    append(book, restating(1, 2))
    append(book, restating(1, 3))
    append(book, retracting(3, 1))
    append(book, retracting(1))
    append(book, retracting(5, 1))
    assert assigned_persons(book) == [1, 2, 3, 2, None, 2]
    assert book.check() == []


def test_corrections_of_an_earlier_batch_and_of_this_one_are_followed_together(book: Book) -> None:
    append(book, quota(1), restating(1, 2))
    append(book, restating(1, 3), quota(9), retracting(3, 1), restating(4, 8))
    append(book, retracting(4), retracting(1))
    assert assigned_persons(book) == [1, 2, 3, 9, 9, 8, 2, None]
    assert book.check() == []


def test_batches_appended_within_one_transaction_are_followed(book: Book) -> None:
    with book.ledger.transaction():
        append(book, quota(1), restating(1, 2))
        append(book, restating(1, 3), retracting(2, 1))
    assert assigned_persons(book) == [1, 2, 3, 3]
    assert book.check() == []


def test_a_large_batch_is_written_in_bulk(book: Book) -> None:
    awkward = 'tab\there, back\\slash, "quotes",\nnew line, \\N and ü'
    events = [quota(n) for n in range(150)]
    places = [fact_ for n in range(3) for fact_ in a_location(f"L{n}")]
    append(book, *events)
    book.tell(*places)
    append(book, *(meeting(awkward) for _ in range(150)))
    assert {line["document"] for line in book.timeline("L0") if line["kind"] == "meeting"} == {awkward}
    assert book.check() == []


def meeting(document: str) -> Tagged[Event]:
    from domain.locations.signal import NeighbourMeetingHeld

    return Tagged(
        ["location:L0"],
        NeighbourMeetingHeld.model_validate({"location": "L0", "on": "2024-05-01", "document": {"number": document}}),
    )


# ---------------------------------------------------------------- what others recorded


def test_what_was_recorded_without_projecting_it_is_taken_in_with_the_next_append(book: Book) -> None:
    book.tell(assigned(10))
    with Ledger(book.ledger.url, clock=book.clock) as bare, bare.recording(Recording("import")):
        bare.append([book.register.codec.encode(quota(20))])
        bare.append([book.register.codec.encode(restating(2, 21)), book.register.codec.encode(restating(2, 22))])
    assert {difference.kind for difference in book.check()} == {"missing", "changed"}
    book.tell(restated(2, {"persons": 23}))
    assert assigned_persons(book) == [10, 20, 21, 22, 23]
    assert book.check() == []


class HouseBlessed(Event):
    """An event of a newer program."""

    TOPIC: ClassVar[str] = "HouseBlessed@1"


def test_a_type_that_nobody_knows_projects_to_nothing_and_the_check_says_so(book: Book) -> None:
    book.tell(assigned(10))
    append(book, Tagged(["house:1"], HouseBlessed()))
    book.tell(assigned(20))
    append(book, Tagged(["house:1"], HouseBlessed()))
    assert book.line(HARDENBERG, HOLDER, "2024-H1") == (0, 20, 0, 0, 0, 20)
    found = [(difference.kind, difference.table, difference.key) for difference in book.check()]
    assert found == [("unknown", "event", {"position": 2}), ("unknown", "event", {"position": 4})]
    assert book.projector.rebuild(book.ledger).equal


def test_tables_of_another_version_are_not_written_to(book: Book) -> None:
    book.tell(assigned(10))
    changed = tuple(replace(p, version=p.version + 1) for p in PROJECTIONS)
    newer = Projector(_reading(book), changed)
    with book.ledger.connect() as connection:
        assert newer.outdated(connection)
        assert not book.projector.outdated(connection)
    with (
        pytest.raises(ProjectionsOutdated, match="opvang projections rebuild"),
        book.ledger.transaction() as connection,
    ):
        newer.apply(connection, [recorded._replace(position=2) for recorded in _reading(book)(None)])  # the next one
    assert newer.rebuild(book.ledger).equal is None
    with book.ledger.connect() as connection:
        assert not newer.outdated(connection)
        assert book.projector.outdated(connection)


def _reading(book: Book) -> Any:
    def read(query: Any, *, after: int = 0, until: int | None = None) -> Iterator[Recorded]:
        for stored in book.ledger.stored(query, after=after, until=until):
            decoded = book.register.codec.decode(stored)
            if decoded is not None:
                yield decoded

    return read


def test_a_new_projection_is_filled_by_a_rebuild(book: Book) -> None:
    book.tell(assigned(10), assigned(20))
    table = standing_table("source_entry", text("source"))
    try:
        extra = Projection(
            table, (QuotaAssigned,), lambda r: [(r.event.source,)] if isinstance(r.event, QuotaAssigned) else []
        )
        newer = Projector(_reading(book), [*PROJECTIONS, extra])
        assert newer.rebuild(book.ledger).equal is None
        with book.ledger.connect() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM source_entry").scalar() == 2
        assert newer.check(book.ledger) == []
    finally:
        table.metadata.remove(table)


# ---------------------------------------------------------------- making the tables


def test_creating_again_changes_nothing(book: Book) -> None:
    book.tell(assigned(10))
    before = book.contents()
    book.register.create()
    assert book.contents() == before
    book.tell(assigned(20))


@pytest.mark.parametrize("made", [False])
def test_several_processes_can_create_at_once(url: str, tmp_path: Path) -> None:
    failed: list[BaseException] = []

    def create(number: int) -> None:
        try:
            with Register(url, keyring=f"sqlite:///{tmp_path / f'keys{number}.db'}") as register:
                register.ledger.create()
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=create, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []


def test_every_index_is_there_after_creating_and_after_rebuilding(book: Book) -> None:
    def columns() -> set[tuple[str, ...]]:
        inspector = inspect(book.ledger.engine)
        return {
            (p.table.name, *(name or "" for name in index["column_names"]))
            for p in PROJECTIONS
            for index in inspector.get_indexes(p.table.name)
        }

    declared = {(p.table.name, *(c.name for c in i.columns)) for p in PROJECTIONS for i in p.table.indexes}
    assert columns() == declared
    book.projector.rebuild(book.ledger)
    assert columns() == declared
    book.projector.rebuild(book.ledger)
    assert columns() == declared


# ---------------------------------------------------------------- nothing personal


def test_no_personal_value_ever_reaches_a_projection(book: Book) -> None:
    secret = "Zaanstra"
    book.tell(*a_location(), a_household(), placed())
    for name, fields in [
        ended(on="2024-03-01"),
        regrouped(on="2024-03-01"),
        coupled(),
        withdrawn(),
        left("p1", on="2024-04-01"),
        closed(on="2024-06-01"),
        retracted(book.head),
    ]:
        book.do(name, **{**fields, **({"reason": secret} if "reason" in fields else {})})
    book.tell(fact("appoint_contact", location="azc", contact=secret, from_="2024-01-01"))
    book.do("receive_signal", **{**a_signal(location="azc")[1], "summary": secret, "reporter": secret})
    signal = book.head
    book.tell(fact("answer_signal", signal="s1", at="2024-03-05T09:00", channel="phone"))
    book.tell(fact("close_signal", signal="s1", at="2024-03-07T09:00", outcome=secret))
    book.do("restate", position=signal, reason=secret, fields={"summary": f"{secret} again"})
    assert all(book.contents()[name] for name in ("case_entry", "location_entry", "signal_entry"))
    assert secret not in repr(book.contents())
    questions = [book.timeline("azc"), book.case("c1"), book.signals(), book.legality(), book.stock()]
    assert secret not in repr(questions)


class Person(BaseModel):
    """Somebody, with an id that is not personal."""

    id: str
    name: Personal
    nickname: Personal | None = None


class SomethingSaid(Event):
    """A fact with personal values at every depth."""

    TOPIC: ClassVar[str] = "SomethingSaid@1"

    by: tuple[Person, ...]
    to: Person | None = None
    about: dict[str, Person]
    words: Personal | Text
    at: str


def test_what_is_personal_is_left_out_at_any_depth() -> None:
    jansen = Person(id="p1", name=Personal("person:p1", "Jansen"), nickname=Personal("person:p1", "Jan"))
    said = SomethingSaid(by=(jansen,), to=jansen, about={"him": jansen}, words="about Jan", at="noon")
    kept = {"by": [{"id": "p1"}], "to": {"id": "p1"}, "about": {"him": {"id": "p1"}}, "at": "noon"}
    assert json.loads(Facts().data(said)) == kept


def test_words_about_things_stay_out_of_the_tables_where_no_question_needs_them(book: Book) -> None:
    book.tell(*a_location(), a_signal())
    contents = repr(book.contents())
    assert "seen with the owner" not in contents
    assert "fit for use" not in contents
