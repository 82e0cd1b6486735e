"""The register: takes commands, has them decided on, and records what follows; all or nothing.

A decision reads what it asks for up to one head, and its events are appended only if nothing that it has seen has
changed since; else it is made again on the new facts.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple, cast

from eventsourcing.dcb.api import DCBAppendCondition, DCBQuery, DCBQueryItem
from eventsourcing.dcb.domain import Tagged
from eventsourcing.persistence import IntegrityError
from sqlalchemy import URL

from adapters.ledger.engines import ledger_url, place
from adapters.ledger.ledger import (
    CommandConflict,
    CommandRecord,
    Ledger,
    OutcomeUnknown,
    Recording,
    StoredEvent,
    utc_now,
)
from adapters.privacy.adopting import Adoption
from adapters.privacy.belonging import Home, check_is_no_keyring
from adapters.privacy.keyring import Keyring, KeyringUnavailable
from adapters.privacy.names import keyring_beside
from adapters.privacy.vault import Displaced, Vault
from adapters.register import roles
from adapters.register.account import Account
from adapters.register.codec import Codec, recorded_as
from adapters.register.comparing import Comparing
from adapters.register.decide_ahead import AT_ONCE, DecidedAhead
from adapters.register.errors import Contended, IdInUse
from adapters.register.feed import Asked, validate
from adapters.register.inline import InlineUpdates
from adapters.register.kept_folds import KeptFolds
from adapters.register.known_by import numbers_in, texts_about
from adapters.register.names import check_names, name_of_actor
from adapters.register.read_cache import ReadCache
from adapters.register.rebuild_processes import row_makers
from domain.catalogue import CATALOGUE, Catalogue
from domain.data_subjects import (
    ERASURES,
    ConfirmErasure,
    ErasureOrdered,
    LookUpNumber,
    ReadPersonalData,
    SubjectErased,
    erase_subject,
)
from domain.kernel.deciding import Command, EventAt, Foldable, Refused, View, command_name, run
from domain.kernel.errors import ForPeople
from domain.kernel.history import Correction, Event, Recorded, effective
from domain.kernel.personal import Personal, in_event, subjects_in
from domain.kernel.rules import N_, Message, say
from projections.catalogue import PROJECTIONS
from projections.engine.deriving.derived import Kept
from projections.engine.projector import Projector, RebuildReport
from projections.engine.rebuilding.check import Progress
from projections.engine.rebuilding.no_garbage_collection import collector_paused
from projections.engine.rebuilding.rebuild_parts import RowMakers, no_row_makers

TRIES = 100
"""How often a decision is made again when facts that it saw keep changing under it."""


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


@dataclass(frozen=True, slots=True)
class Shown:
    """A personal value that is shown; ``text`` is None once its subject was erased, or where ``problem`` says why it
    cannot be read."""

    position: int
    type: str
    field: str
    text: str | None
    problem: Message | None = None


class Created(NamedTuple):
    """What was done to a ledger that there was: how a rebuild of the projections went (None: it needed none), and what
    is to be told of its keyring."""

    rebuilt: RebuildReport | None
    notes: list[Message]


class Register:
    """One register: its ledger, keyring, projections and decisions. Made for one thread."""

    def __init__(
        self,
        url: str | URL,
        *,
        keyring: str | URL | None = None,
        actor: str | None = None,
        clock: Callable[[], datetime] | None = None,
        catalogue: Catalogue = CATALOGUE,
        lock_timeout: float = 5.0,
        confirmed_on: date | None = None,
        account: Account | None = None,
        kept: Sequence[Kept] = PROJECTIONS,
    ) -> None:
        """Connects to nothing yet. ``actor`` names who records; the system's user by default.

        ``kept`` is what is kept of what is recorded, for questions. ``account`` is kept up to date with what becomes of
        the commands that are given.
        """
        self.keyring = Keyring(keyring or keyring_beside(ledger_url(url)))
        self._is_keyring_named = keyring is not None
        self.vault = Vault(self.keyring, self._is_erased)
        self.codec = Codec(self.vault, catalogue)
        self.comparing = Comparing(self.keyring, lambda content: self.ledger.digest(content), self._is_erased)
        self.catalogue = catalogue
        self.actor = name_of_actor(actor)
        self.account = account or Account()
        self.clock = clock or utc_now
        self._folds = KeptFolds()
        self._together = False
        self._many = False
        self._started = False
        self._keep = True
        # another process makes rows of what is in the catalogue, and of nothing else
        others = self._row_makers if catalogue is CATALOGUE and kept is PROJECTIONS else no_row_makers
        self.projector = Projector(self.recorded, kept, others)
        self._inline = InlineUpdates(self.codec, self.projector, self._folds)
        self.ledger = Ledger(
            url,
            projector=self._inline,
            clock=clock,
            lock_timeout=lock_timeout,
            confirmed_on=confirmed_on,
        )
        self.keyring.home = Home(self.ledger)
        self._read_cache = ReadCache(self.ledger, self.codec)

    def __enter__(self) -> "Register":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close its connections."""
        self.ledger.close()
        self.keyring.close()

    def create(self, progress: Progress | None = None) -> Created:
        """Create the ledger, its projections and its keyring, or bring them to what this version declares; safe to
        repeat. Raises ``KeyringUnavailable`` when the ledger is ready and its keyring is not there, or another's."""
        check_is_no_keyring(self.ledger.url)
        self.ledger.create()
        rebuilt = None
        if self.projector.is_stale(self.ledger):
            rebuilt = self.projector.rebuild(self.ledger, progress=progress)
        notes = self.adoption().prepare(named=self._is_keyring_named)
        roles.renew(self.ledger, self.keyring)
        return Created(rebuilt, notes)

    def adoption(self) -> Adoption:
        """How the keyring comes to serve the ledger."""
        return Adoption(self.ledger, self.keyring)

    # ------------------------------------------------------------ commands

    def do(
        self, command: Command, *, command_id: str | None = None, known_by: Sequence[tuple[bytes, str]] = ()
    ) -> Outcome:
        """Decide on a command and record what follows. ``known_by`` are texts by which ids in it are to be known
        again, each with its id, for as long as nobody is erased whom it is about.

        With a ``command_id`` that was recorded before, answers as then and records nothing. Raises ``Refused``,
        ``IdInUse`` when the id was used for other content, ``Contended``, and what the ledger raises.
        """
        name = command_name(type(command))
        check_names(self.actor, command_id)
        self._start()
        if isinstance(command, erase_subject):
            self.keyring.check_owner()  # nothing is ordered by who may not do it
        if command_id is not None and (known := self.ledger.find_command(command_id)) is not None:
            return self._repeated(command, known)
        for _ in range(TRIES):
            head = self.ledger.head()
            attempt, decided = self._decide(command, head)
            self._remember(decided, known_by)
            seen = attempt.consistency_boundary()
            condition = DCBAppendCondition(self._read_cache.query(seen), after=head) if seen else None
            try:
                stored = self._append(command, command_id, decided, condition)
            except IntegrityError:
                continue
            except CommandConflict as conflict:
                return self._repeated(command, conflict.record)
            events = tuple(map(recorded_as, stored, (tagged.decision for tagged in decided)))
            if any(isinstance(recorded.event, ErasureOrdered) for recorded in events):
                self._after_commit()
            return Outcome(name, command_id, events)
        text = N_("Others kept recording about the same things ({tries} tries); try again.")
        raise Contended(say(text, tries=TRIES))

    def _append(
        self,
        command: Command,
        command_id: str | None,
        decided: list[Tagged[Event]],
        condition: DCBAppendCondition | None,
    ) -> list[StoredEvent]:
        encoded = [self.codec.encode(tagged) for tagged in decided]
        events = [tagged.decision for tagged in decided]
        digest = None if command_id is None else self.comparing.digest(command, events)
        recording = Recording(self.actor, command_id, digest)
        self.account.appends(command_id, together=self._together)
        try:
            with self.ledger.recording(recording):
                stored = self.ledger.record(encoded, condition)
        except (IntegrityError, ForPeople) as error:
            if not self._together and not isinstance(error, OutcomeUnknown):
                self.account.failed()
            raise
        self.account.appended(command_id, stored[-1].position, together=self._together)
        return stored

    @property
    def at_once(self) -> int:
        """How many commands to give at a time to ``do_all``."""
        return AT_ONCE if self._many else 1

    def do_all(self, asked: Sequence[Asked]) -> list[Outcome | Refused | IdInUse]:
        """Do some commands, in their order: for each what ``do`` gives, or raises of these two.

        Within ``together`` with ``many`` they are decided on ahead (see ``_ahead``), and what is recorded is the same;
        but for one that is refused after all a key may be left, of nothing.
        """
        answers: list[Outcome | Refused | IdInUse] = []
        with self._ahead(asked) if self._many else nullcontext():
            for one in asked:
                try:
                    answers.append(self.do(one.command, command_id=one.command_id, known_by=one.known_by))
                except (Refused, IdInUse) as answer:
                    answers.append(answer)
        return answers

    @contextmanager
    def _ahead(self, asked: Sequence[Asked]) -> Iterator[None]:
        """Within it, these commands were decided on ahead, and what they need was read and made for all of them."""
        self._start()
        known = self.ledger.look_up([one.command_id for one in asked if one.command_id is not None])
        ahead = DecidedAhead(self.ledger.head())
        self._read_cache.ahead = self._inline.ahead = ahead
        try:
            with collector_paused():
                self._read_cache.load_answers(known.values())
                events = ahead.decide(
                    [one.command for one in asked if one.command_id not in known],
                    lambda views: self._read_cache.load(views, ahead.head),
                    lambda view: self._fold(view, ahead.head),
                )
                self.keyring.make({subject for event in events for subject in subjects_in(event)})
                yield
            self.keyring.look_ups.remember(ahead.look_ups)
        finally:
            self._end_ahead()

    def _end_ahead(self) -> None:
        self._read_cache.ahead = self._inline.ahead = None
        self._read_cache.trim()

    def _decide(self, command: Command, head: int) -> tuple[Command, list[Tagged[Event]]]:
        """The events that a command records, and what it has seen for that. Raises ``Refused``."""
        early = (
            self._read_cache.ahead.standing(command, self._read_cache.query)
            if self._read_cache.ahead is not None
            else None
        )
        if early is not None:
            return early.attempt, early.finish(lambda view: self._fold(view, head))
        attempt = command.again()
        return attempt, run(attempt, lambda view: self._fold(view, head))

    @contextmanager
    def together(self, *, keep: bool = True, many: bool = False) -> Iterator[None]:
        """Commands within it are recorded all or none; with ``keep`` false none, to see what they would do.

        With ``many`` they are written and projected in batches: within it the projections are behind, for who asks
        them.
        """
        self._together, self._keep, self._many = True, keep, many
        try:
            # the keys first: a fact without its key would be unreadable, a key without its fact is only a key
            batches = self._inline.in_batches() if many else nullcontext()
            with self.ledger.transaction(bulk=many) as connection, self.keyring.together(), batches:
                yield
                if not keep:
                    raise _DryRun
                if many:
                    self._inline.catch_up(connection)
                self.account.commits()
            self.account.committed()
            self._together = False
            self._after_commit()
        except _DryRun:
            self.account.failed()
            self._forget()
        except BaseException as error:
            if not self.account.under_way or (isinstance(error, ForPeople) and not isinstance(error, OutcomeUnknown)):
                self.account.failed()
            self._forget()
            raise
        finally:
            self._together, self._keep, self._many = False, True, False
            self._end_ahead()

    def _forget(self) -> None:
        """Drop what was read in a transaction that was undone."""
        self._folds.forget()
        self._read_cache.forget()

    def _start(self) -> None:
        """Once, before the first command: finish what an earlier process was cut off in."""
        if not self._started:
            self._started = True
            with suppress(KeyringUnavailable):  # all that is not personal works without it
                self._after_commit()

    def _after_commit(self) -> None:
        if not self._together:  # a key is destroyed only when the order for it stands
            self.finish_erasures()

    def _remember(self, decided: Sequence[Tagged[Event]], known_by: Sequence[tuple[bytes, str]]) -> None:
        """Let what is recorded be found by its V-numbers, and by the texts of which its ids were made."""
        if not self._keep:
            return
        look_ups = [*numbers_in(decided), *texts_about(decided, known_by)]
        if self._read_cache.ahead is not None:
            self._read_cache.ahead.look_ups += look_ups
        else:
            self.keyring.look_ups.remember(look_ups)

    def _repeated(self, command: Command, record: CommandRecord) -> Outcome:
        recorded = self._read_cache.answer(record)
        if not self.comparing.is_same(command, record.digest, [one.event for one in recorded]):
            raise IdInUse(record)
        self.account.was_there(record.last)
        return Outcome(command_name(type(command)), record.command_id, recorded, repeated=True)

    # ------------------------------------------------------------ personal data

    def finish_erasures(self, before: Callable[[str], None] = lambda _step: None) -> None:
        """Do what was ordered: destroy the keys of subjects to erase, and record that it was done.

        It goes on where it was cut off, and destroys again what a restored keyring brought back. ``before`` is told
        each step before it is taken. Raises ``KeyringUnavailable``: the order then stands, and the next start goes on.
        """
        query = DCBQuery(items=[DCBQueryItem(tags=[ERASURES])])
        events = [recorded.event for recorded in self.recorded(query)]
        done = {event.subject for event in events if isinstance(event, SubjectErased)}
        ordered = dict.fromkeys(event.subject for event in events if isinstance(event, ErasureOrdered))
        destroyed = self.keyring.destroyed() if ordered else set()
        for subject in ordered:
            if subject not in done or subject not in destroyed or self.keyring.holds(subject):
                self.keyring.rotate(without=subject, before=before)
            if subject not in done:
                before("record that it was done")
                with suppress(Refused):  # another process was first
                    self.do(ConfirmErasure(subject=subject))

    def read_personal(self, subject: str, *, purpose: str, ground: str, until: int | None = None) -> list[Shown]:
        """What is personal of a data subject, as known at a position. That it is read is recorded first: without that
        nothing is shown.

        Raises ``Malformed`` for what is no data subject, ``Refused`` when nothing is recorded about it, and what the
        ledger raises. Of a value that cannot be opened it is said why.
        """
        self.do(validate(ReadPersonalData, {"subject": subject, "purpose": purpose, "ground": ground}))
        query = DCBQuery(items=[DCBQueryItem(tags=[subject])])
        erased = self._is_erased(subject, SubjectErased)
        return [
            Shown(recorded.position, recorded.event.TOPIC, field, *((None, None) if erased else self._opened(personal)))
            for recorded, field, personal in _standing(self.recorded(query, until=until))
            if personal.subject == subject
        ]

    def reasons(self, positions: Iterable[int], *, purpose: str, ground: str) -> dict[int, str | None]:
        """The personal reasons of the deviations at these positions; None for one that cannot be read, or was erased.
        That they are read is recorded first, of each data subject.

        Raises ``Malformed`` and what the ledger raises.
        """
        found = self.codec.decode_all(self.ledger.stored_at(sorted(set(positions))))
        personal = {one.position: one.event.deviation.reason for one in found if one.event.deviation}
        sealed = {position: reason for position, reason in personal.items() if isinstance(reason, Personal)}
        for subject in sorted({reason.subject for reason in sealed.values()}):
            self.do(validate(ReadPersonalData, {"subject": subject, "purpose": purpose, "ground": ground}))
        return {position: self._opened(reason)[0] for position, reason in sealed.items()}

    def find_persons(self, number: str, *, purpose: str, ground: str) -> list[tuple[str, str]]:
        """The persons with whom a V-number was recorded, each with the case; none when nobody was. That somebody
        looked for it is recorded first, whoever is found: without that nothing is told.

        Raises ``Malformed``, ``KeyringUnavailable`` and what the ledger raises.
        """
        found = self.keyring.look_ups.persons(number)
        subjects = list(dict.fromkeys(subject for subject, _ in found))
        self.do(validate(LookUpNumber, {"subjects": subjects, "purpose": purpose, "ground": ground}))
        return found

    def _opened(self, personal: Personal) -> tuple[str | None, Message | None]:
        """The text of a personal value, or why it cannot be read."""
        try:
            text = self.vault.opened(personal)
        except (KeyringUnavailable, Displaced) as error:
            return None, error.message
        if text is None:
            told = N_("The keyring {keyring} has no key of {subject}, and nothing says that it was erased.")
            return None, say(told, keyring=place(self.keyring.url), subject=personal.subject)
        return text, None

    def _is_erased(self, subject: str, as_said_by: type[Event] = ErasureOrdered) -> bool:
        """Whether the record says that a subject is to be erased, or that it was."""
        query = DCBQuery(items=[DCBQueryItem(tags=[ERASURES, subject])])
        return any(isinstance(recorded.event, as_said_by) for recorded in self.recorded(query))

    # ------------------------------------------------------------ views

    def _fold(self, view: View, head: int) -> View:
        if hasattr(view, "fold"):  # a Foldable: asking a protocol is slow
            return self._advance(cast(Foldable, view), head)
        if isinstance(view, EventAt):
            for recorded in self.recorded(None, after=view.at - 1, until=min(view.at, head)):
                _apply(view, recorded)
        for recorded in self._read_cache.matching(view.selectors(), head):
            _apply(view, recorded)
        return view

    def _advance(self, view: Foldable, head: int) -> Foldable:
        with self.ledger.connect() as connection:
            started = self._folds.start(connection, view, head)
        count = 0
        for recorded in self._read_cache.read(view.selectors(), started.position, head):
            _apply(started, recorded)
            count += 1
        started.position = max(head, started.position)
        self._folds.advanced(started, count)
        return started

    def recorded(self, query: DCBQuery | None, *, after: int = 0, until: int | None = None) -> Iterator[Recorded]:
        """The decoded events with after < position <= until that match, ascending; of a type that nobody knows none."""
        return self._read_cache.recorded(query, after=after, until=until)

    def _row_makers(self, events: int, until: int) -> AbstractContextManager[RowMakers | None]:
        return row_makers(self.ledger.url, self.keyring.url, events, until)


def _apply(view: View, recorded: Recorded) -> None:
    """Fold one more event. One that cannot be folded, which no decision made, is gone on without."""
    with suppress(ValueError, TypeError, AttributeError, LookupError, ArithmeticError):
        view.apply(recorded)


def _standing(history: Iterator[Recorded]) -> list[tuple[Recorded, str, Personal]]:
    """The personal values that stand, each with its event and place: of a correction its reasons, for what it says of
    a fact is said there."""
    recorded = list(history)
    corrections = [one for one in recorded if isinstance(one.event, Correction)]
    return [
        (one, field, personal)
        for one in sorted([*effective(recorded), *corrections], key=lambda one: one.position)
        for field, personal in in_event(one.event)
        if not field.startswith("fields.")
    ]


class _DryRun(Exception):
    pass
