"""No question over many subjects folds events when it is asked: the events and the facts are hidden from it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from typing import Any

from sqlalchemy import Connection, NullPool, create_engine
from sqlalchemy.exc import SQLAlchemyError

from domain.kernel.days import last_moment
from projections.catalogue import PROJECTIONS, questions
from projections.engine.question import Asked, Question
from tests.domain.facts import HARDENBERG
from tests.projections.book import Book, filled

DAY = date(2024, 3, 10)

FACTS = ["event", "event_tag", *(one.table.name for one in PROJECTIONS if "data" in one.table.c)]
"""Where events are, and facts as JSON, from which rows are derived."""


def test_it_answers_without_them(book: Book, url: str) -> None:
    head = filled(book).head
    unanswered: dict[str, str] = {}
    with suppress(_Over), create_engine(url, poolclass=NullPool).begin() as connection:
        for table in FACTS:
            connection.exec_driver_sql(f'ALTER TABLE "{table}" RENAME TO "hidden_{table}"')
        for question in questions():
            if question.about is None or question.or_all:
                for known_at in (head, 20):
                    with suppress_to(unanswered, question.verb), connection.begin_nested():
                        list(question.ask(asked(connection, question, known_at)))
        raise _Over
    assert unanswered == {}


def asked(connection: Connection, question: Question[Any], known_at: int) -> Asked:
    """The question about a day, or the year of it."""
    first, last = date(2024, 1, 1), date(2025, 1, 1)
    whose = HARDENBERG if question.of_one_municipality else None
    return Asked(connection, DAY, last_moment(DAY), known_at, from_=first, until=last, per="year", municipality=whose)


@contextmanager
def suppress_to(found: dict[str, str], verb: str) -> Iterator[None]:
    """Notes a question that could not be answered."""
    try:
        yield
    except SQLAlchemyError as error:
        found[verb] = str(error)[:150]


class _Over(Exception):
    """Nothing of it is kept."""
