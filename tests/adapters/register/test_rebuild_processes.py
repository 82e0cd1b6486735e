"""A rebuild with other processes makes the same tables, and leaves no process behind."""

import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import make_url

from adapters.register.rebuild_processes import row_makers
from projections.catalogue import PROJECTIONS
from projections.engine.projector import Projector
from projections.engine.rebuilding.rebuild_parts import Part
from projections.engine.rows_of_events import complete, corrections_until
from tests.domain.facts import a_household, a_location, assigned, placed, restated, retracted
from tests.projections.book import Book

HOLDER = """
import sys
from sqlalchemy import make_url
from adapters.register.rebuild_processes import row_makers
from projections.engine.rebuilding.rebuild_parts import Part

if __name__ == "__main__":
    with row_makers(make_url(sys.argv[1]), make_url(sys.argv[2]), 0, 0, processes=1) as others:
        others.begin(Part(0, 1)).result()
        print(*others._pool._processes, flush=True)
        sys.stdin.read()
"""


@pytest.fixture
def made() -> bool:
    return True


@pytest.fixture
def book(url: str, tmp_path: Path) -> Iterator[Book]:
    book = Book(url, f"sqlite:///{tmp_path / 'keys.db'}", made=True)
    book.tell(*a_location(deviation="to be sure"), assigned(10), a_household())
    place = book.tell(placed())
    book.tell(restated(place, {"from": "2024-02-03"}), retracted(place + 1), assigned(5, group="status_minor"))
    yield book
    book.close()


def test_a_rebuild_with_other_processes_changes_nothing(book: Book) -> None:
    register, before = book.register, book.contents()
    makers = partial(row_makers, register.ledger.url, register.keyring.url, processes=2)
    projector = Projector(register.recorded, PROJECTIONS, makers)
    reached: list[int] = []
    report = projector.rebuild(book.ledger, batch=2, progress=lambda done, _: reached.append(done))
    assert report.equal
    assert reached[: len(reached) - 1] == sorted(reached[: len(reached) - 1])
    assert book.contents() == before
    assert book.check() == []


def test_other_processes_make_what_is_made_here(book: Book) -> None:
    register, part = book.register, Part(0, book.head)
    here = complete(
        PROJECTIONS, register.recorded(None, **part._asdict()), corrections_until(register.recorded, part.until)
    )
    with row_makers(register.ledger.url, register.keyring.url, part.until, part.until, processes=1) as others:
        assert others is not None
        assert others.begin(part).result() == here.rows


def test_few_events_are_not_worth_another_process(book: Book) -> None:
    with row_makers(book.register.ledger.url, book.register.keyring.url, book.head, book.head) as others:
        assert others is None


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="needs a way to wait for a process of others")
def test_other_processes_end_with_the_one_that_began_them_even_when_it_is_killed(book: Book, tmp_path: Path) -> None:
    script = tmp_path / "holder.py"
    script.write_text(HOLDER)
    url = book.register.ledger.url.render_as_string(hide_password=False)
    path = os.pathsep.join(sys.path)
    with subprocess.Popen(
        [sys.executable, str(script), url, str(make_url(str(book.register.keyring.url)))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": path},
        text=True,
    ) as holder:
        assert holder.stdout is not None
        other = os.pidfd_open(int(holder.stdout.readline()))
        holder.send_signal(signal.SIGKILL)
        ended, _, _ = select.select([other], [], [], 30)
        assert ended == [other]
        os.close(other)
