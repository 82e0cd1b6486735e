"""The replay: every question again, from the events alone; no table is damaged unnoticed."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from adapters.audit.replay import replay
from projections.catalogue import PROJECTIONS, questions
from tests.domain.facts import a_target
from tests.projections.book import Book, filled

ON = date(2024, 7, 1)


@pytest.fixture
def made() -> bool:
    return True


@pytest.fixture
def full(url: str, tmp_path: Path) -> Iterator[Book]:
    """A register in which every table has rows that stand, and which holds the task of another municipality too."""
    book = Book(url, f"sqlite:///{tmp_path / 'keys.db'}", made=True)
    filled(book)
    quota = {"municipality": "GM0193", "group": "status_holder", "period": "2024-H1"}
    book.do("assign_quota", **quota, persons=9, source="x")
    book.tell(a_target("GM0160", 3))
    yield book
    book.close()


def differing(book: Book) -> list[str]:
    """The questions of which the tables say something else than the events."""
    return [answered.question for answered in replay(book.register, until=book.head, on=ON) if not answered.equal]


def test_every_question_is_answered_again(full: Book) -> None:
    answers = replay(full.register, until=full.head, on=ON)
    assert {answered.question for answered in answers} == {question.verb for question in questions()}
    assert all(answered.equal for answered in answers)
    rows = {answered.question: answered.rows for answered in answers}
    assert (rows["case"], rows["measures"], rows["timeline"] > 0) == (2, 1, True)


def test_a_measure_that_was_changed_by_hand_is_found(full: Book) -> None:
    full.damage("UPDATE measure_taken SET kind = 'talk'")
    assert differing(full) == ["measures"]


def test_it_names_what_a_question_differs_about(full: Book) -> None:
    full.damage("DELETE FROM case_entry WHERE topic = 'HouseholdHoused@1'")
    assert {"case c1", "case"} <= set(differing(full))


def test_a_table_of_which_a_question_makes_nothing_is_a_difference_and_no_fault(full: Book) -> None:
    full.damage("UPDATE case_entry SET topic = 'NobodyKnows@1'")
    assert {"case c1", "case"} <= set(differing(full))


NOT_ASKED = frozenset(
    {
        "budget_theme",
        "capacity_said",
        "case_municipality",
        "occupancy_change",
        "period_reported",
        "programme_entry",
        "rate_said",
        "scheme_terms",
        "site_judged_by",
    }
)
"""Tables that no question reads as they are, or not in this register: `projections check` names a row of them."""


@pytest.mark.slow
def test_a_row_that_is_gone_from_any_table_is_found(full: Book) -> None:
    unnoticed = set()
    for projection in PROJECTIONS:
        table, names = projection.table.name, projection.table.c
        if "data" in names:
            continue  # facts, from which rows are derived
        # the last fact that stands, or else the first change of a count: later ones take it back
        which = "max" if projection.standing else "min"
        where = "known_until IS NULL" if projection.standing else "1 = 1"
        if "until_day" in names:
            where += " AND until_day = '9999-12-31'"
        row = f"SELECT {which}({projection.grows_by}) FROM {table} WHERE {where}"
        with full.damaged(f"DELETE FROM {table} WHERE {projection.grows_by} = ({row})"):
            if differing(full) == []:
                unnoticed.add(table)
    assert unnoticed <= NOT_ASKED
