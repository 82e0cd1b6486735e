"""Rebuilding beside the live tables: nothing changes, nobody waits, and it goes on where it was stopped."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from sqlalchemy import inspect, text

from projections.catalogue import PROJECTIONS
from projections.engine import rows_of_events, storage
from projections.engine.projector import ProjectionsOutdated
from projections.engine.rebuilding import rebuild
from tests.domain.facts import (
    HARDENBERG,
    a_household,
    a_location,
    a_signal,
    assigned,
    housed,
    placed,
    restated,
    retracted,
)
from tests.projections.book import Book


class Stopped(Exception):
    """Somebody pulled the plug."""


@pytest.fixture
def full(book: Book) -> Book:
    """A register with some of everything, corrections included."""
    book.tell(*a_location(deviation="to be sure"), assigned(10), assigned(5, group="status_minor"), a_household())
    place = book.tell(placed())
    book.tell(a_signal(location="azc"), housed(on="2024-03-01"), restated(place, {"from": "2024-02-03"}))
    book.tell(retracted(place + 2), restated(7, {"persons": 12}), retracted(book.head), assigned(11))
    return book


def tables(book: Book) -> set[str]:
    return {name for name in inspect(book.ledger.engine).get_table_names() if "__" in name}


def test_a_rebuild_changes_nothing_and_neither_does_a_second_one(full: Book) -> None:
    before = full.contents()
    for _ in range(2):
        report = full.projector.rebuild(full.ledger, batch=3)
        assert (report.events, report.equal, report.differences) == (full.head, True, [])
        assert full.contents() == before
        assert tables(full) == set()
    full.tell(assigned(12))
    assert full.check() == []


def test_a_rebuild_of_an_empty_register_is_fine(book: Book) -> None:
    assert book.projector.rebuild(book.ledger).equal
    book.tell(assigned(10))
    assert book.check() == []


def test_a_rebuild_tells_how_far_it_is(full: Book) -> None:
    told: list[tuple[int, int]] = []
    full.projector.rebuild(full.ledger, batch=5, progress=lambda done, total: told.append((done, total)))
    head = full.head
    assert told == [*((done, head) for done in range(5, head, 5)), (head, head)]


def test_a_rebuild_repairs_and_names_what_was_damaged(full: Book) -> None:
    before = full.contents()
    full.damage("UPDATE occupancy_change SET persons = persons + 1 WHERE persons > 0")
    full.damage("DELETE FROM case_entry")
    report = full.projector.rebuild(full.ledger, batch=4)
    assert report.equal is False
    assert {(d.table, d.kind) for d in report.differences} == {
        ("occupancy_change", "changed"),
        ("case_entry", "missing"),
    }
    assert full.contents() == before


@pytest.mark.parametrize("damage", ["DROP TABLE case_entry", "DELETE FROM projection_state"])
def test_a_rebuild_brings_back_what_is_gone_altogether(full: Book, damage: str) -> None:
    before = full.contents()
    full.projector.rebuild(full.ledger)  # another generation of tables
    full.damage(damage)
    full.projector.rebuild(full.ledger)
    assert full.contents() == before
    full.tell(assigned(12))
    assert full.check() == []


def test_without_its_state_nothing_is_recorded_until_a_rebuild(full: Book) -> None:
    full.damage("DELETE FROM projection_state")
    for _ in range(2):
        with pytest.raises(ProjectionsOutdated):
            full.tell(assigned(12))
        full.ledger.create()  # does not pretend to know what is in the tables
    full.register.create()
    full.tell(assigned(12))
    assert full.check() == []


def test_a_stopped_rebuild_goes_on_where_it_was(full: Book) -> None:
    before = full.contents()

    def stop(done: int, total: int) -> None:
        if done >= 6:
            raise Stopped

    with pytest.raises(Stopped):
        full.projector.rebuild(full.ledger, batch=3, progress=stop)
    assert tables(full) == {f"{p.table.name}__next" for p in PROJECTIONS}
    assert full.contents() == before
    reached: list[int] = []
    assert full.projector.rebuild(full.ledger, batch=3, progress=lambda done, _: reached.append(done)).equal
    assert reached[0] == 9
    assert full.contents() == before
    assert tables(full) == set()


STAGES = ["make", "make_indexes", "write", "rename", "drop", "same"]


@pytest.mark.parametrize("stage", STAGES)
def test_a_rebuild_can_be_stopped_anywhere(full: Book, stage: str) -> None:
    """Stopped at the so-manieth call of what it does with the database; then facts come in; then it goes on."""
    real: Callable[..., Any] = getattr(storage, stage)
    for call in (1, 6, 11):
        calls = iter(range(1, call + 1))

        def stopping(*args: Any, calls: Any = calls, **kwargs: Any) -> Any:
            if next(calls, None) == call:  # noqa: B023
                raise Stopped
            return real(*args, **kwargs)

        with pytest.MonkeyPatch.context() as patch, suppress(Stopped):
            patch.setattr(storage, stage, stopping)
            full.projector.rebuild(full.ledger, batch=4)
        full.tell(assigned(20), restated(8, {"persons": 4 + call}))
        before = full.contents()
        assert full.check() == []
        assert full.projector.rebuild(full.ledger, batch=4).equal
        assert full.contents() == before
        assert full.check() == []
        assert tables(full) == set()


def test_what_is_recorded_during_a_rebuild_is_in_the_new_tables(full: Book) -> None:
    recorded = 0

    def meanwhile(done: int, total: int) -> None:
        nonlocal recorded
        if recorded < 12:
            recorded += 1
            # corrections of facts that were loaded already, and of what was recorded during the rebuild itself
            full.tell(restated(7, {"persons": recorded}))
            full.tell(assigned(recorded))
            full.tell(restated(full.head, {"persons": 100 + recorded}))

    report = full.projector.rebuild(full.ledger, batch=4, progress=meanwhile)
    assert recorded == 12
    assert report.equal
    assert report.events == full.head
    assert full.line(HARDENBERG, "status_holder", "2024-H1")[1] == 112
    assert full.check() == []


def test_what_is_recorded_just_before_the_swap_is_in_the_new_tables(
    full: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    swap = rebuild.Rebuild._swap

    def later(self: Any) -> Any:
        full.tell(restated(7, {"persons": 99}), assigned(98))
        return swap(self)

    monkeypatch.setattr(rebuild.Rebuild, "_swap", later)
    report = full.projector.rebuild(full.ledger)
    assert (report.equal, report.events) == (True, full.head)
    assert full.check() == []


def test_what_is_recorded_between_the_swap_and_the_comparison_is_no_difference(
    full: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    compare = rebuild.Rebuild._compare

    def later(self: Any) -> Any:
        full.tell(restated(7, {"persons": 99}), retracted(8))
        return compare(self)

    monkeypatch.setattr(rebuild.Rebuild, "_compare", later)
    assert full.projector.rebuild(full.ledger).equal
    assert full.check() == []


def test_two_rebuilds_at_once_make_one(full: Book) -> None:
    """Another one, begun while this one is loading, takes it over and ends it."""
    before = full.contents()
    other: list[Any] = []

    def both(done: int, total: int) -> None:
        if not other:
            other.append(None)
            other[0] = full.projector.rebuild(full.ledger, batch=3)

    with pytest.raises(ProjectionsOutdated, match="Another process"):
        full.projector.rebuild(full.ledger, batch=3, progress=both)
    assert other[0].equal
    assert full.contents() == before
    assert tables(full) == set()


def test_a_part_that_another_rebuild_wrote_first_is_written_once(full: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    before = full.contents()
    real: Callable[..., Any] = rows_of_events.complete
    others = iter([1])

    def stop(done: int, total: int) -> None:
        raise Stopped

    def overtaken(*args: Any) -> Any:
        made = real(*args)
        if next(others, None):
            with pytest.raises(Stopped):
                full.projector.rebuild(full.ledger, batch=4, progress=stop)
        return made

    monkeypatch.setattr(rebuild, "complete", overtaken)
    assert full.projector.rebuild(full.ledger, batch=4).equal
    assert full.contents() == before


@pytest.mark.parametrize("made", [False])
def test_whoever_may_read_the_tables_still_may_after_a_rebuild(postgres_url: str, tmp_path: Any) -> None:
    book = Book(postgres_url, f"sqlite:///{tmp_path / 'keys.db'}")
    book.tell(assigned(10))
    role = f'"auditor of {postgres_url[-8:]}"'
    with book.ledger.transaction() as connection:
        connection.execute(text(f"CREATE ROLE {role}"))
        connection.execute(text(f"GRANT SELECT ON quota_entry TO {role} WITH GRANT OPTION"))
        connection.execute(text("GRANT SELECT, INSERT ON case_entry TO PUBLIC"))
    granted = "SELECT grantee, table_name, privilege_type, is_grantable FROM information_schema.role_table_grants"

    def grants() -> set[Any]:
        with book.ledger.connect() as connection:
            rows = connection.execute(text(f"{granted} WHERE table_name IN ('quota_entry', 'case_entry')"))
            return {tuple(row) for row in rows}

    before = grants()
    assert len([grant for grant in before if grant[0] != "postgres"]) >= 3
    assert book.projector.rebuild(book.ledger).equal
    assert grants() == before
    with book.ledger.transaction() as connection:
        connection.execute(text(f"DROP OWNED BY {role}"))
        connection.execute(text(f"DROP ROLE {role}"))
    book.close()
