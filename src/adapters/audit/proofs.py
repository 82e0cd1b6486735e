"""What is handed over: signed checkpoints, and proofs that an event is in one, or that one extends another.

The tree is made from the stored leaves when it is asked for, and kept nowhere: at a million events that takes a
second or two, once per process. Nothing is handed over unchecked: a checkpoint is signed when all of the ledger was
verified, a proof is tried against its checkpoint first. So damage gives a refusal, never a wrong proof.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from adapters.audit.signer import Head, Signer
from adapters.audit.signing_keys import origin_of
from adapters.audit.verify import NO_LEAF, Progress, leaf_of_row, set_aside_in, verify
from adapters.audit.verify_problems import Problem
from adapters.ledger.clock import utc_now
from adapters.ledger.ledger import Ledger, StoredEvent
from adapters.ledger.raw_rows import RawRows, Unreadable
from adapters.ledger.rows import COLUMNS
from adapters.seal.checkpoint import Checkpoint
from adapters.seal.leaf import leaf_hash, text_of_moment
from adapters.seal.merkle import MissingLeaves, Tree, verify_consistency, verify_inclusion
from domain.kernel.errors import FAULT, REFUSED, ForPeople
from domain.kernel.rules import N_, Message, say

_PAGE = 16_384


class NoProof(ForPeople):
    """There is no such checkpoint or proof; the message says why."""

    exit_code = REFUSED


class Damaged(NoProof):
    """The ledger does not bear it out."""

    exit_code = FAULT


Told = Callable[[Problem], None]
"""Is told what is wrong around a record that stands."""


def nobody(_problem: Problem) -> None:
    """Nobody is told."""


class Contradicted(NoProof):
    """The ledger does not go on from the head that was signed last."""

    def __init__(self, last: Head) -> None:
        text = N_(
            "This register does not go on from the head of {size} events that was signed last, at {at}: an older "
            "backup was put back, or it was written anew. So nothing is signed. If that is meant, let it be recorded "
            "why: `opvang audit go-on --reason …`."
        )
        super().__init__(say(text, size=last.size, at=last.at))


def sign_head(ledger: Ledger, progress: Progress | None = None, told: Told = nobody) -> tuple[Checkpoint, str]:
    """A checkpoint of all that is in the ledger, and the signed text of it that can be given away.

    All of the ledger is verified first, and what is wrong around it is ``told``; it must go on from the head that was
    signed last, and the new one is kept before it is given. Raises CannotSign when there is no signing key, Damaged
    when the record does not stand, Contradicted, and what reading a ledger raises.
    """
    signer = Signer(ledger)
    key = signer.key()
    with signer.alone():
        last = signer.last()
        checkpoint = verified_head(ledger, progress, told)
        check_goes_on(ledger, last)
        text = checkpoint.signed(key)
        signer.add(Head(checkpoint.size, checkpoint.root.hex(), text_of_moment(utc_now())))
    return checkpoint, text


def verified_head(ledger: Ledger, progress: Progress | None = None, told: Told = nobody) -> Checkpoint:
    """The head of a ledger that was verified; what is wrong around the record is ``told``. Raises Damaged when that
    does not stand, and what reading a ledger raises."""
    found = verify(ledger, progress=progress)
    if not found.stands:
        text = N_("Nothing was signed: {number} things are wrong in this ledger. Run `opvang audit verify`.")
        raise Damaged(say(text, number=found.stopping))
    for problem in found.problems:
        told(problem)
    return Checkpoint(origin_of(ledger), found.size, found.root)


def check_goes_on(ledger: Ledger, last: Head) -> None:
    """Raises Contradicted when the ledger does not go on from a head, and what reading a ledger raises."""
    if Proofs(ledger).root(last.size) != bytes.fromhex(last.root):
        raise Contradicted(last)


def signing_key(ledger: Ledger) -> Ed25519PrivateKey:
    """The key that signs for a ledger that goes on from the head that was signed last.

    Raises CannotSign, Contradicted, and what reading a ledger raises.
    """
    signer = Signer(ledger)
    key = signer.key()
    check_goes_on(ledger, signer.last())
    return key


def leaf_of(event: StoredEvent) -> bytes:
    """The leaf hash of an event as it is stored now, whatever its leaf column says."""
    return leaf_hash(
        event.position,
        event.type,
        event.tags,
        event.recorded_at,
        event.recorded_by,
        event.recorded_role,
        event.command_id,
        event.data,
    )


def sealed_fields(event: StoredEvent) -> dict[str, Any]:
    """What is sealed of an event, besides its data, under the names that proofs and dossiers use."""
    return {
        "position": event.position,
        "type": event.type,
        "tags": list(event.tags),
        "recorded_at": text_of_moment(event.recorded_at),
        "recorded_by": event.recorded_by,
        "recorded_role": event.recorded_role,
        "command_id": event.command_id,
    }


class Proofs:
    """Proofs about one ledger. Its methods raise NoProof, Damaged, Unreadable and what reading a ledger raises."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._rows = RawRows(ledger)
        self._tree = Tree(self._leaves)

    def root(self, size: int) -> bytes | None:
        """The root over the first ``size`` events; None when there are fewer."""
        try:
            return self._tree.root(size)
        except MissingLeaves:
            return None

    def event(self, position: int) -> StoredEvent:
        """The event at a position."""
        for event in self._ledger.stored(after=position - 1, until=position):
            return event
        raise NoProof(say(N_("There is no event at position {position}."), position=position))

    def inclusion(self, event: StoredEvent, checkpoint: Checkpoint) -> list[bytes]:
        """The path that proves that the event, as it is stored now, is in the checkpoint."""
        position, size = event.position, checkpoint.size
        if position > size:
            text = N_("The checkpoint is of the first {size} events, and {position} came later.")
            raise NoProof(say(text, size=size, position=position))
        try:
            path = self._tree.inclusion(position - 1, size)
        except MissingLeaves:
            raise Damaged(_shorter(checkpoint)) from None
        if not verify_inclusion(leaf_of(event), position - 1, size, path, checkpoint.root):
            text = N_("Event {position}, as it is now, is not in the checkpoint: run `opvang audit verify` with it.")
            raise Damaged(say(text, position=position))
        return path

    def consistency(self, first: Checkpoint, second: Checkpoint) -> list[bytes]:
        """The path that proves that the second checkpoint extends the first."""
        if first.size > second.size:
            text = N_("The first checkpoint is of {first} events and the second of {second}: give the older one first.")
            raise NoProof(say(text, first=first.size, second=second.size))
        try:
            path = self._tree.consistency(first.size, second.size)
        except MissingLeaves:
            raise Damaged(_shorter(second)) from None
        if not verify_consistency(first.size, second.size, first.root, second.root, path):
            text = N_("The second checkpoint does not extend the first: run `opvang audit verify` with both.")
            raise Damaged(say(text))
        return path

    def _leaves(self, start: int, end: int) -> Iterator[Sequence[bytes]]:
        sql = "SELECT leaf FROM event WHERE position > ? AND position <= ? ORDER BY position"
        aside = self._aside
        while start < end:
            until = min(start + _PAGE, end)
            # a leaf that was damaged is none that fits, whatever it is
            leaves = [leaf if isinstance(leaf, bytes) else b"" for (leaf,) in self._rows.rows(sql, (start, until))]
            for position in aside:
                if start < position <= start + len(leaves):
                    leaves[position - start - 1] = self._made_anew(position)
            yield leaves
            start = until

    @cached_property
    def _aside(self) -> list[int]:
        """What is set aside is sealed as it is now, as verifying does: its leaf may say something else."""
        return sorted(set_aside_in(self._rows))

    def _made_anew(self, position: int) -> bytes:
        try:
            return leaf_of_row(self._rows.row(f"SELECT {COLUMNS} FROM event WHERE position = ?", [position]))
        except Unreadable:
            return NO_LEAF


def _shorter(checkpoint: Checkpoint) -> Message:
    text = N_("This ledger does not hold the {size} events of the checkpoint: run `opvang audit verify` with it.")
    return say(text, size=checkpoint.size)
