"""A register to tell facts to, on either engine."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.projections.book import Book


@pytest.fixture
def made() -> bool:
    return True


@pytest.fixture
def book(url: str, tmp_path: Path) -> Iterator[Book]:
    """An empty register: the test runs once on each engine."""
    made = Book(url, f"sqlite:///{tmp_path / 'keys.db'}", made=True)
    yield made
    made.close()
