"""The whole register as a stream of CloudEvents, and a register made again from such a stream."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import IO, Any

from sqlalchemy import select

from adapters.audit.proofs import Damaged, leaf_of
from adapters.exchange.cloudevents import LAST, SOURCE, Line, Unfit, last_line, line_of, parsed, read_line
from adapters.exchange.sheets import BadFile
from adapters.ledger.ledger import CommandRecord, Ledger, StoredEvent
from adapters.ledger.ledger_tables import command
from adapters.seal.merkle import GrowingTree
from domain.kernel.errors import reason
from domain.kernel.rules import N_, say
from projections.engine.batches import batches

Progress = Callable[[int, int], None]

_PAGE = 1000
_LONGEST = 16_000_000
"""Bytes of a line."""


def export(ledger: Ledger, *, first: int = 1, source: str = SOURCE, progress: Progress | None = None) -> Iterator[str]:
    """The lines, each with its end, of the events from a position on up to the head of this moment, and the last line.

    Raises ``Damaged`` for an event that is not as it was sealed, and what reading a ledger raises.
    """
    head, tree, digest = ledger.head(), GrowingTree(), sha256()
    named = f"{source}:{ledger.ledger_id}"
    moment = None
    for page in batches(ledger.stored(until=head), _PAGE):
        tree.extend([event.leaf for event in page])
        wanted = [event for event in page if event.position >= first]
        digests = _digests(ledger, wanted)
        for event in wanted:
            if leaf_of(event) != event.leaf:
                text = N_("Event {position} is not as it was sealed, so it is not exported: run `opvang audit verify`.")
                raise Damaged(say(text, position=event.position))
            line = line_of(Line(event, digests.get(event.command_id or "")), named) + "\n"
            digest.update(line.encode())
            yield line
        moment = page[-1].recorded_at
        if progress is not None:
            progress(page[-1].position, head)
    yield last_line(named, first, head, tree.root(), digest.hexdigest(), moment) + "\n"


def _digests(ledger: Ledger, events: Sequence[StoredEvent]) -> dict[str, str]:
    ids = {event.command_id for event in events if event.command_id is not None}
    if not ids:
        return {}
    with ledger.connect() as connection:
        found = select(command.c.command_id, command.c.digest).where(command.c.command_id.in_(ids))
        return {row.command_id: row.digest for row in connection.execute(found)}


def restore(ledger: Ledger, path: Path, progress: Progress | None = None) -> tuple[int, bytes]:
    """Fill an empty ledger with the events of a stream; gives their number and the root, which is that of the stream.

    Raises ``BadFile`` for a stream that is damaged anywhere, with its line; ``NotEmpty``, and what the ledger raises.
    In each of these cases nothing is recorded.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            stream = _Stream(file, size, progress)
            return ledger.restore(stream.ledger_id, stream.pages(), lambda: _commands(path)), stream.root
    except OSError as error:
        raise BadFile(say(N_("The file cannot be read: {reason}."), reason=reason(error))) from None


def check(path: Path, progress: Progress | None = None) -> tuple[int, bytes]:
    """The number of events and the root of a whole stream, which is recorded nowhere. Raises ``BadFile``."""
    try:
        with path.open("rb") as file:
            stream = _Stream(file, path.stat().st_size, progress)
            return sum(map(len, stream.pages())), stream.root
    except OSError as error:
        raise BadFile(say(N_("The file cannot be read: {reason}."), reason=reason(error))) from None


class _Stream:
    """The events of a stream, checked as they come; its end is checked before the last page is given away."""

    def __init__(self, file: IO[bytes], size: int, progress: Progress | None) -> None:
        self._file = file
        self._size = size
        self._progress = progress
        self._read = 0
        self._number = 0
        self._tree = GrowingTree()
        self._digest = sha256()
        self._moment: datetime | None = None
        self._next = self._line()
        self._source = self._next[1]["source"]
        self.ledger_id = self._source.rpartition(":")[2]
        if len(self.ledger_id) != 32 or not set(self.ledger_id) <= set("0123456789abcdef"):
            raise self._unfit()

    @property
    def root(self) -> bytes:
        """The root over the events that were read."""
        return self._tree.root()

    def pages(self) -> Iterator[list[StoredEvent]]:
        """The events, in order. Raises ``BadFile``."""
        page: list[StoredEvent] = []
        while self._next[1]["type"] != LAST:
            content, found = self._next
            event = self._event(content, found)
            page.append(event)
            self._moment = event.recorded_at
            self._digest.update(content + b"\n")
            self._next = self._line()
            if len(page) == _PAGE:
                self._tree.extend([event.leaf for event in page])
                yield page
                page = []
                if self._progress is not None:
                    self._progress(self._read, self._size)
        self._tree.extend([event.leaf for event in page])
        self._finish()
        if page:
            yield page

    def _event(self, content: bytes, found: dict[str, Any]) -> StoredEvent:
        if found["source"] != self._source:
            raise self._unfit()
        if found["id"] != str(self._number):
            text = N_(
                "Line {line}: event {position} belongs here. Only a stream from the first event on can be imported."
            )
            raise BadFile(say(text, line=self._number, position=self._number))
        try:
            return read_line(content, found).event
        except Unfit:
            raise self._unfit() from None

    def _finish(self) -> None:
        content, _ = self._next
        size = self._number - 1
        expected = last_line(self._source, 1, size, self._tree.root(), self._digest.hexdigest(), self._moment)
        if content != expected.encode():
            text = N_("Line {line}: the end does not fit what stands before it: lines were changed, lost or added.")
            raise BadFile(say(text, line=self._number))
        if self._file.read(1):
            raise BadFile(say(N_("Line {line}: there is more after the end of the stream."), line=self._number + 1))

    def _line(self) -> tuple[bytes, dict[str, Any]]:
        content = self._file.readline(_LONGEST)
        self._number += 1
        self._read += len(content)
        if not content.endswith(b"\n"):
            if len(content) < _LONGEST:
                text = N_("Line {line}: the stream was cut off here; it ends with a line that says what it holds.")
                raise BadFile(say(text, line=self._number))
            raise self._unfit()
        try:
            return content[:-1], parsed(content[:-1])
        except Unfit:
            raise self._unfit() from None

    def _unfit(self) -> BadFile:
        text = N_("Line {line}: this is no event as it was exported, or it was changed since.")
        return BadFile(say(text, line=self._number))


def _commands(path: Path) -> Iterator[list[CommandRecord]]:
    """The commands of a stream that was checked: read apart, so that they need not be kept until the events are in."""
    records: list[CommandRecord] = []
    current: CommandRecord | None = None
    with path.open("rb") as file:
        for content in file:
            found = parsed(content)
            command_id, position = found.get("commandid"), found["id"]
            if current is not None and command_id == current.command_id:
                current = CommandRecord(current.command_id, current.digest, current.first, int(position))
                continue
            if current is not None:
                records.append(current)
            if len(records) >= _PAGE:
                yield records
                records = []
            current = None
            if command_id is not None:
                current = CommandRecord(command_id, found["commanddigest"], int(position), int(position))
    if current is not None:
        records.append(current)
    if records:
        yield records
