"""The check: it names every row that is not what the events say, and writes nothing."""

from itertools import product
from typing import Any

import pytest

from projections.catalogue import PROJECTIONS
from tests.domain.facts import assigned, restated, retracted
from tests.projections.book import Book, filled


@pytest.fixture
def full(book: Book) -> Book:
    """A register in which every table has rows, some of them ended."""
    return filled(book)


def found(book: Book, **fields: Any) -> list[tuple[str, str, str]]:
    return [(d.projection, d.table, d.kind) for d in book.check(**fields)]


def test_it_finds_nothing_where_nothing_is_wrong(full: Book) -> None:
    before = full.contents()
    assert [full.check(batch=size) for size in (1, 2, 7, 1000)] == [[]] * 4
    assert full.contents() == before


def test_it_tells_how_far_it_is(full: Book) -> None:
    told: list[tuple[int, int]] = []
    full.check(batch=10, progress=lambda done, total: told.append((done, total)))
    assert told == [(10, full.head), (20, full.head), (full.head, full.head)]


def test_it_names_the_row_and_the_columns_of_a_change_by_hand(full: Book) -> None:
    full.damage("UPDATE occupancy_change SET persons = 7 WHERE persons > 0 AND position = 9")
    (difference,) = full.check()
    assert (difference.projection, difference.table, difference.kind) == ("occupancy", "occupancy_change", "changed")
    assert difference.key == {"position": 9, "ordinal": 0}
    assert difference.columns == {"persons": (2, 7)}


def test_it_names_each_row_that_is_missing_from_any_table(full: Book) -> None:
    for projection in PROJECTIONS:
        table, names = projection.table.name, [column.name for column in projection.table.primary_key.columns]
        for row in full.contents()[table][:3]:
            key = dict(zip(names, row, strict=False))
            where = " AND ".join(f"{name} = {value!r}" for name, value in key.items())
            with full.damaged(f"DELETE FROM {table} WHERE {where}"):
                (difference,) = full.check(batch=4)
            assert (difference.table, difference.kind, difference.key) == (table, "missing", key)


def test_it_names_a_row_that_nobody_recorded_wherever_it_stands(full: Book) -> None:
    for position, known_from in product([-3, 0, 1, 12, 10**9], [1, 10**9]):
        with full.damaged(
            "INSERT INTO capacity_target (position, ordinal, known_from, known_until, municipality, region, "
            '"group", day, places, source) '
            f"VALUES ({position}, 0, {known_from}, NULL, 'GM0160', NULL, 'x', '2024-01-01', 1, 'x')"
        ):
            (difference,) = full.check(batch=4)
        assert (difference.table, difference.kind) == ("capacity_target", "extra")
        assert difference.key == {"position": position, "ordinal": 0, "known_from": known_from}


def test_it_names_effects_that_nobody_recorded_beyond_the_head(full: Book) -> None:
    full.damage("UPDATE quota_realised SET position = 999")
    kinds = [(difference.kind, difference.key["position"]) for difference in full.check()]
    assert kinds == [("missing", 11), ("extra", 999)]


def test_it_names_a_fact_that_ended_otherwise(full: Book) -> None:
    for until in (None, 3, 5000):
        with full.damaged(
            f"UPDATE quota_entry SET known_until = {until or 'NULL'} WHERE position = 7 AND known_from = 7"
        ):
            (difference,) = full.check()
        assert (difference.table, difference.kind, difference.key["known_from"]) == ("quota_entry", "changed", 7)
        assert difference.columns == {"known_until": (14, until)}


def test_it_names_a_position_of_the_tables_that_is_not_the_ledger_s(full: Book) -> None:
    full.damage("UPDATE projection_state SET position = position + 1")
    assert found(full) == [("", "projection_state", "changed")]
    full.damage("UPDATE projection_state SET position = 3")
    assert found(full) == [("", "projection_state", "changed")]


def test_what_is_recorded_during_the_check_is_no_difference(full: Book) -> None:
    def meanwhile(done: int, total: int) -> None:
        full.tell(assigned(done), restated(7, {"persons": done}), retracted(full.head + 1))

    assert full.check(batch=4, progress=meanwhile) == []
    assert full.check() == []


def test_it_finds_the_same_with_many_damages_at_once(full: Book) -> None:
    full.damage("DELETE FROM case_entry")
    full.damage("UPDATE location_entry SET recorded_by = 'someone else'")
    full.damage("UPDATE signal_entry SET data = '{}'")
    whole, parts = full.check(), full.check(batch=2)
    assert sorted(whole, key=repr) == sorted(parts, key=repr)
    assert {(d.table, d.kind) for d in whole} == {
        ("case_entry", "missing"),
        ("location_entry", "changed"),
        ("signal_entry", "changed"),
    }
