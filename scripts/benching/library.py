"""P4: the same rebuild by the `eventsourcing` library's own projection runner, on its own recorder."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import singledispatchmethod
from statistics import median
from typing import Any, cast

from eventsourcing.dcb.api import DCBEvent
from eventsourcing.dcb.application import DCBApplication
from eventsourcing.dcb.domain import Decision, Tagged
from eventsourcing.dcb.persistence import DCBMapper
from eventsourcing.persistence import Tracking
from eventsourcing.postgres import PostgresTrackingRecorder
from eventsourcing.projection import Projection, ProjectionRunner
from scripts.benching.engines import columns
from scripts.benching.filling import Filled
from scripts.benching.measuring import Result, result, timed
from sqlalchemy import URL, make_url

from adapters.ledger.ledger import StoredEvent
from adapters.privacy.keyring import Keyring
from adapters.privacy.vault import Vault
from adapters.register.codec import Codec
from domain.kernel.history import Event, Recorded
from projections.catalogue import PROJECTIONS
from projections.engine.batches import batches
from projections.engine.rows_of_events import complete

EVENTS = 10_000
"""Of so many the library's rate is taken: it does not change with their number."""

_AT_ONCE = 500
"""More in one save can hang the library's recorder."""

_THEN = datetime(2026, 1, 1, tzinfo=UTC)


_ONE_TYPE = "Fact"
"""The library's PostgreSQL recorder can be subscribed to for one type, and not for all: the true one is in the data."""


class Mapper(DCBMapper[Any]):
    """Reads events as the register does."""

    def __init__(self) -> None:
        self._codec = Codec(Vault(Keyring("sqlite:///never-opened")))

    def to_dcb_event(self, event: Tagged[Any]) -> DCBEvent:
        """As it is stored."""
        return as_one_type(self._codec.encode(event))

    def to_domain_event(self, event: DCBEvent) -> Tagged[Any]:
        """As it was decided on."""
        kind, _, data = event.data.partition(b"\n")
        stored = StoredEvent(1, kind.decode(), tuple(event.tags), data, _THEN, "bench", None, None, b"")
        recorded = self._codec.decode(stored)
        if recorded is None:
            raise ValueError(f"no event is called {stored.type}")
        return Tagged(event.tags, recorded.event)


def as_one_type(event: DCBEvent) -> DCBEvent:
    """The event with its type in its data."""
    return DCBEvent(_ONE_TYPE, event.type.encode() + b"\n" + event.data, event.tags)


class View(PostgresTrackingRecorder):
    """The tables of all projections, with the position of the last event in them."""

    def take(self, inserts: Iterable[tuple[str, Sequence[Any]]], tracking: Tracking) -> None:
        """Write what one event gives, and how far that is, in one transaction."""
        with self.datastore.transaction(commit=True) as cursor:
            for sql, row in inserts:
                cursor.execute(cast(Any, sql), row)
            self._insert_tracking(cursor, tracking)


class Rows(Projection[View]):
    """Gives the rows that the register's own projections give of each event. Corrections end nothing: that is left
    out, in favour of the library."""

    name = "rows"
    topics = (_ONE_TYPE,)

    @singledispatchmethod
    def process_event(self, event: Tagged[Decision], tracking: Tracking) -> None:
        """Take in one event."""
        decided = cast(Event, event.decision)
        recorded = Recorded(tracking.notification_id, decided, tuple(event.tags), _THEN, "bench")
        changes = complete(PROJECTIONS, [recorded], {})
        self.view.take(
            ((_INSERTS[number], row) for number, rows in enumerate(changes.rows) for row in rows),
            tracking,
        )


_INSERTS = [
    f'INSERT INTO "{p.table.name}" ({columns(p.table)}) VALUES ({", ".join(["%s"] * len(p.table.columns))})'
    for p in PROJECTIONS
]


def projecting(world: Filled, events: Sequence[DCBEvent], runs: int) -> Result:
    """P4: rebuilding all projections, against the library's runner over the first events; compared as rates."""
    own, theirs = [], []
    some = events[: min(EVENTS, max(1_000, world.events // 100))]
    for _ in range(runs):
        with timed() as seconds:
            world.register.projector.rebuild(world.register.ledger)
        own.append(world.events / seconds())
        with world.engine.database() as url:
            with world.engine.driver(url) as driver:
                world.engine.create(driver, [projection.table for projection in PROJECTIONS])
            theirs.append(len(some) / _projected(make_url(url), some))
    ratios = [ours / other for ours, other in zip(own, theirs, strict=True)]
    details = f"{median(own):,.0f}/s against {median(theirs):,.0f}/s"
    return result("P4", world.engine.name, ratios, 30, at_most=False, details=details)


def _projected(url: URL, events: Sequence[DCBEvent]) -> float:
    environment = {
        "PERSISTENCE_MODULE": "eventsourcing.dcb.postgres_tt",
        f"{Rows.name.upper()}_PERSISTENCE_MODULE": "eventsourcing.postgres",
        "MAPPER_TOPIC": f"{Mapper.__module__}:{Mapper.__qualname__}",
        "POSTGRES_DBNAME": url.database or "",
        "POSTGRES_HOST": url.host or str(url.query.get("host", "")),
        "POSTGRES_PORT": str(url.port or url.query.get("port", 5432)),
        "POSTGRES_USER": url.username or "",
        "POSTGRES_PASSWORD": url.password or "",
    }
    app = DCBApplication(environment)
    for part in batches(events, _AT_ONCE):
        app.recorder.append([as_one_type(event) for event in part])
    last = app.recorder.read().head
    app.close()
    with (
        timed() as seconds,
        ProjectionRunner(
            application_class=DCBApplication, projection_class=Rows, view_class=View, env=environment
        ) as runner,
    ):
        runner.wait(last, timeout=600)
    return seconds()
