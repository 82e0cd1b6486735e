"""Making all tables of a past that is over: each row once in its final form, each subject once from all its facts.

It takes no step of the way that appends go, and so is held against it.
"""

from collections.abc import Sequence

from sqlalchemy import Connection

from projections.engine import storage
from projections.engine.batches import batches
from projections.engine.deriving import following as deriving
from projections.engine.deriving.derived import Kept
from projections.engine.rebuilding.check import Progress
from projections.engine.rows_of_events import Changes, Read, complete, corrections_until, of_facts

_PAGE = 1000


def fill(connection: Connection, kept: Sequence[Kept], read: Read, until: int, progress: Progress) -> None:
    """Fill the empty tables with what the events up to a position say."""
    corrections = corrections_until(read, until)
    for events in batches(read(None, until=until), _PAGE):
        Changes(of_facts(kept), complete(kept, events, corrections).rows).write_facts(connection)
        progress(events[-1].position, until)
    for source in deriving.sources(kept):
        for after, bound in list(source.bounds(connection, None, _PAGE)):
            rows = source.rows(connection, after, bound, until)
            for derived, of_table in zip(source.tables, rows, strict=True):
                storage.write(connection, derived, of_table)
