"""Making, moving and replacing the key that signs, and signing again after an older backup was put back."""

from collections.abc import Iterator
from typing import Annotated, NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from eventsourcing.dcb.api import DCBQuery, DCBQueryItem

from adapters.answers.sentences import sentence
from adapters.audit.proofs import Contradicted, NoProof, Proofs, check_goes_on, verified_head
from adapters.audit.signer import CannotSign, Head, HeadsLost, Signer
from adapters.audit.signing_keys import register_key
from adapters.audit.verify import Progress
from adapters.ledger.clock import utc_now
from adapters.ledger.ledger import Ledger
from adapters.register.feed import validate
from adapters.register.register import Register
from adapters.seal.checkpoint import VerifierKey
from adapters.seal.leaf import text_of_moment
from domain.kernel.history import Recorded
from domain.kernel.rules import N_, Message, say
from domain.signing import SIGNING, ReplaceSigningKey, ResumeSigning, SigningResumed
from projections.engine.question import Position, When


def create_key(ledger: Ledger) -> VerifierKey:
    """Make a signing key where none was ever made, and see to it that its public half is in the ledger; safe to repeat.

    Raises CannotSign, also where one was made that is not here, and what recording in the ledger raises.
    """
    signer = Signer(ledger)
    with signer.alone():
        if signer.registered():
            return VerifierKey.of(signer.origin, signer.key())
        found = signer.found()
        key = Ed25519PrivateKey.generate() if found is None else found
        signer.keep(key)
        public = VerifierKey.of(signer.origin, key)
        register_key(ledger, public)
    return public


def take_from_keyring(register: Register) -> Iterator[Message]:
    """Move the signing key that an earlier version kept in the keyring to a file of its own; safe to repeat.

    Gives what people are to be told. Raises CannotSign, KeyringUnavailable and what reading a ledger raises.
    """
    keyring = register.keyring
    raw = keyring.earlier_signing_key()
    if raw is None:
        return
    keyring.check_owner()
    signer, key = Signer(register.ledger), Ed25519PrivateKey.from_private_bytes(raw)
    public = VerifierKey.of(signer.origin, key)
    with signer.alone():
        here = signer.found()
        replaced = here is not None and public != VerifierKey.of(signer.origin, here) in signer.registered()
        if not replaced:
            signer.keep(key)
    if not keyring.drop_earlier_signing_key():
        yield say(
            N_("Backups of the keyring still open the signing key: renew the master key, with `opvang key rotate`.")
        )
    text = N_(
        "The signing key is in {file} now, which only its owner can read; it is gone from the keyring. Keep a copy "
        "where only who signs can use it. Whoever could use the keyring until now could have taken it: if that was "
        "anybody else, run `opvang key replace`."
    )
    yield say(text, file=str(signer.file))


def replace_key(register: Register, reason: str) -> VerifierKey:
    """Sign with a new key from now on; that it is so, and why, is recorded. What was cut off goes on when repeated.

    Raises CannotSign, Malformed for the reason, and what recording raises; the old key is then as it was.
    """
    ledger = register.ledger
    signer = Signer(ledger)
    with signer.alone():
        known = signer.registered()
        if not known:
            raise CannotSign(say(N_("This ledger has no signing key: run `opvang key create`.")))
        public = VerifierKey.of(signer.origin, signer.successor())
        if public not in known:
            ids = tuple(key.key_id.hex() for key in known)
            said = {"key": public.text, "instead_of": ids, "reason": reason}
            command = validate(ReplaceSigningKey, said)
            with register.together():
                register_key(ledger, public)
                register.do(command)
        signer.succeed()
    return public


def go_on(register: Register, reason: str, progress: Progress | None = None) -> Head:
    """Let a register be signed again that does not go on from the head that was signed last, or of which that head is
    lost; that it is so, and why, is recorded. Gives the head from which it goes on. What was cut off goes on when
    repeated.

    Raises NoProof when it goes on from the last one, Damaged, CannotSign and what recording raises.
    """
    ledger = register.ledger
    signer = Signer(ledger)
    signer.key()
    with signer.alone():
        given_up = _given_up(signer, ledger)
        verified_head(ledger, progress)
        because = _resumed_at(register, given_up)
        if because is None:
            known = {} if given_up is None else {"size": given_up.size, "root": given_up.root}
            because = register.do(validate(ResumeSigning, known | {"reason": reason})).position
        root = Proofs(ledger).root(because)
        assert root is not None
        head = Head(because, root.hex(), text_of_moment(utc_now()), because)
        signer.begin_again(head)
    return head


def _given_up(signer: Signer, ledger: Ledger) -> Head | None:
    """The head that is contradicted; None where that is lost."""
    try:
        last = signer.last()
    except HeadsLost:
        return None
    try:
        check_goes_on(ledger, last)
    except Contradicted:
        return last
    text = N_("This register goes on from the head that was signed last, of {size} events: it can be signed.")
    raise NoProof(say(text, size=last.size))


def _resumed_at(register: Register, given_up: Head | None) -> int | None:
    """Where it is recorded already that this head is given up."""
    if given_up is None:
        return None
    for recorded in about_signing(register):
        event = recorded.event
        if isinstance(event, SigningResumed) and (event.size, event.root) == (given_up.size, given_up.root):
            return recorded.position
    return None


# ---------------------------------------------------------------- what is seen of it


def about_signing(register: Register, until: int | None = None) -> list[Recorded]:
    """All that is recorded about signing, up to a position. Raises what reading a ledger raises."""
    return list(register.recorded(DCBQuery(items=[DCBQueryItem(tags=[SIGNING])]), until=until))


def told(recorded: Recorded) -> Message:
    """What an event about signing says, and where it stands."""
    text = N_("Event {position}, recorded by {by} at {at}: {what}")
    values = {"position": recorded.position, "by": recorded.recorded_by, "at": recorded.recorded_at}
    return say(text, what=sentence(recorded.event), **values)


class Signed(NamedTuple):
    """A head that was signed, or what is recorded about signing."""

    at: Annotated[When | None, N_("at")]
    size: Annotated[Position | None, N_("events")]
    root: Annotated[str | None, N_("root")]
    position: Annotated[Position | None, "#"]
    what: Annotated[Message, N_("what")]


def history(register: Register) -> tuple[list[Signed], Message | None]:
    """The heads that were signed, with all that is recorded about signing, in the order of time; and why the former
    are not there, where the signing key is in other hands."""
    rows = [
        Signed(text_of_moment(one.recorded_at), None, None, one.position, told(one)) for one in about_signing(register)
    ]
    try:
        heads = Signer(register.ledger).heads()
    except CannotSign as error:
        return rows, error.message
    signed, goes_on = say(N_("signed")), say(N_("signed from here on"))
    rows += [Signed(one.at, one.size, one.root, None, goes_on if one.because else signed) for one in heads]
    return sorted(rows, key=lambda row: row.at or ""), None
