"""The register: takes commands, has them decided on, and records what follows; all or nothing.

A decision reads what it asks for up to one head, and its events are appended only if nothing that it has seen has
changed since; else it is made again on the new facts.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from eventsourcing.dcb.api import DCBAppendCondition, DCBQuery, DCBQueryItem
from eventsourcing.dcb.domain import Selector, Tagged
from eventsourcing.persistence import IntegrityError
from projections.projector import Projector
from pydantic import SecretStr, TypeAdapter
from pydantic_core import to_jsonable_python
from sqlalchemy import URL, Connection, make_url

from adapters.codec import Codec, canonical
from adapters.folds import Folds
from adapters.keyring import Keyring, keyring_beside
from adapters.ledger import CommandConflict, CommandRecord, Ledger, Recording, StoredEvent, system_user, utc_now
from domain.catalogue import CATALOGUE, Catalogue
from domain.correction import EventAt
from domain.history import Event, Recorded
from domain.slices import Command, Foldable, View, command_name, run

TRIES = 100
"""How often a decision is made again when facts that it saw keep changing under it."""


class IdInUse(Exception):
    """The command id was used before, for a command with other content."""

    def __init__(self, record: CommandRecord) -> None:
        super().__init__(record)
        self.record = record


class Contended(Exception):
    """Others kept recording about the same things; nothing was recorded."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a command: the events that it recorded, now or when it was first given."""

    command: str
    command_id: str | None
    events: tuple[Recorded, ...]
    repeated: bool = False

    @property
    def position(self) -> int:
        """The position of its last event."""
        return self.events[-1].position

    @property
    def deviates(self) -> tuple[str, ...]:
        """Ids of the rules that it broke, with a reason."""
        return tuple(rule for r in self.events if r.event.deviation for rule in r.event.deviation.rules)


class Inline:
    """Keeps projections and folded states in the transaction of each append; decodes each event once."""

    def __init__(self, codec: Codec, projector: Projector, folds: Folds) -> None:
        self._codec = codec
        self._projector = projector
        self._folds = folds

    def create(self, connection: Connection) -> None:
        """Make their tables."""
        self._projector.create(connection)
        self._folds.create(connection)

    def apply(self, connection: Connection, events: Sequence[StoredEvent]) -> None:
        """Project the events; of a type that nobody knows, nothing."""
        recorded = [decoded for stored in events if (decoded := self._codec.decode(stored)) is not None]
        self._projector.apply(connection, recorded)
        self._folds.keep(connection)


class Register:
    """One register: its ledger, keyring, projections and decisions. Made for one thread."""

    def __init__(
        self,
        url: str | URL,
        *,
        keyring: str | URL | None = None,
        actor: str | None = None,
        clock: Callable[[], datetime] = utc_now,
        catalogue: Catalogue = CATALOGUE,
        lock_timeout: float = 10.0,
        confirmed_on: date | None = None,
    ) -> None:
        """Connects to nothing yet. ``actor`` names who records; the system's user by default."""
        self.codec = Codec(catalogue)
        self.catalogue = catalogue
        self.actor = actor or system_user()
        self.clock = clock
        self._folds = Folds()
        self.projector = Projector(self._recorded)
        self.ledger = Ledger(
            url,
            projector=Inline(self.codec, self.projector, self._folds),
            clock=clock,
            lock_timeout=lock_timeout,
            confirmed_on=confirmed_on,
        )
        self.keyring = Keyring(keyring or keyring_beside(make_url(url)))

    def __enter__(self) -> "Register":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close its connections."""
        self.ledger.close()

    def create(self) -> None:
        """Create or upgrade the ledger and its projections; safe to repeat."""
        self.ledger.create()

    # ------------------------------------------------------------ commands

    def do(self, command: Command, *, command_id: str | None = None) -> Outcome:
        """Decide on a command and record what follows.

        With a ``command_id`` that was recorded before, answers as then and records nothing. Raises ``Refused``,
        ``IdInUse`` when the id was used for other content, ``Contended``, and what the ledger raises.
        """
        name = command_name(type(command))
        digest = self.digest(command) if command_id is not None else None
        if command_id is not None and (known := self.ledger.find_command(command_id)) is not None:
            return self._repeated(name, known, digest)
        recording = Recording(self.actor, command_id, digest)
        for _ in range(TRIES):
            attempt = replace(command)
            head = self.ledger.head()
            decided = run(attempt, lambda view: self._fold(view, head))  # noqa: B023
            condition = DCBAppendCondition(self._query(attempt.consistency_boundary()), after=head)
            try:
                with self.ledger.recording(recording):
                    last = self.ledger.append([self.codec.encode(tagged) for tagged in decided], condition)
            except IntegrityError:
                continue
            except CommandConflict as conflict:
                return self._repeated(name, conflict.record, digest)
            return Outcome(name, command_id, self._just_recorded(decided, last, command_id))
        raise Contended(f"Others kept recording about the same things ({TRIES} tries); try again.")

    @contextmanager
    def together(self, *, keep: bool = True) -> Iterator[None]:
        """Commands within it are recorded all or none; with ``keep`` false none, to see what they would do."""
        try:
            with self.ledger.transaction():
                yield
                if not keep:
                    raise _DryRun
        except _DryRun:
            self._folds.forget()
        except BaseException:
            self._folds.forget()
            raise

    def digest(self, command: Command) -> str:
        """A keyed digest of the command's content, personal values included."""
        content = to_jsonable_python(
            {"command": command_name(type(command)), **_fields(command)}, fallback=_revealed, by_alias=True
        )
        return self.keyring.digest(canonical(content))

    def _repeated(self, name: str, record: CommandRecord, digest: str | None) -> Outcome:
        if record.digest != digest:
            raise IdInUse(record)
        events = tuple(self._recorded(None, after=record.first - 1, until=record.last))
        return Outcome(name, record.command_id, events, repeated=True)

    def _just_recorded(self, decided: list[Tagged[Event]], last: int, command_id: str | None) -> tuple[Recorded, ...]:
        first = last - len(decided) + 1
        return tuple(
            Recorded(first + i, tagged.decision, tuple(tagged.tags), self.clock(), self.actor, command_id)
            for i, tagged in enumerate(decided)
        )

    # ------------------------------------------------------------ views

    def _fold(self, view: View, head: int) -> View:
        if isinstance(view, Foldable):
            return self._advance(view, head)
        if isinstance(view, EventAt):
            for recorded in self._recorded(None, after=view.at - 1, until=min(view.at, head)):
                view.apply(recorded)
        for recorded in self._recorded(self._query(view.selectors()), until=head):
            view.apply(recorded)
        return view

    def _advance(self, view: Foldable, head: int) -> Foldable:
        with self.ledger.connect() as connection:
            started = self._folds.start(connection, view)
        count = 0
        for recorded in self._recorded(self._query(view.selectors()), after=started.position, until=head):
            started.apply(recorded)
            count += 1
        started.position = max(head, started.position)
        self._folds.advanced(started, count)
        return started

    def _query(self, selectors: Sequence[Selector]) -> DCBQuery:
        return DCBQuery(
            items=[
                DCBQueryItem(types=self.catalogue.stored_names(s.types), tags=list(s.tags))  # type: ignore[arg-type]
                for s in selectors
            ]
        )

    def _recorded(self, query: DCBQuery | None, *, after: int = 0, until: int | None = None) -> Iterator[Recorded]:
        for stored in self.ledger.stored(query, after=after, until=until):
            decoded = self.codec.decode(stored)
            if decoded is not None:
                yield decoded


class _DryRun(Exception):
    pass


def _fields(command: Command) -> dict[str, Any]:
    dumped = TypeAdapter(type(command)).dump_python(command, mode="python", by_alias=True)
    return {name: value for name, value in dumped.items() if value is not None}


def _revealed(value: Any) -> Any:
    if isinstance(value, SecretStr):
        return value.get_secret_value()
    return json.loads(json.dumps(value, default=str))
