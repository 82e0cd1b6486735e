"""``opvang audit dossier``: one file to hand over about a location or a case, that can be checked without us."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from adapters.answers.whole_file import check_free, write_whole
from adapters.cli.terminal import output
from adapters.cli.terminal.days_and_moments import On, day_of
from adapters.cli.terminal.given_files import mailed
from adapters.cli.terminal.settings import BadSetting, Settings
from domain.kernel.deciding import Refused
from domain.kernel.rules import N_, say

if TYPE_CHECKING:
    from eventsourcing.dcb.api import DCBQuery

    from adapters.ledger.ledger import StoredEvent
    from adapters.register.register import Register, Shown
    from adapters.seal.checkpoint import Checkpoint


def dossier(
    context: typer.Context,
    kind: Annotated[str, typer.Argument(help="location or case.")],
    about: Annotated[str, typer.Argument(metavar="ID", help="Its id.")],
    out: Annotated[str, typer.Option(metavar="FILE", help="The ZIP file to make; none is overwritten.")],
    held: Annotated[
        str | None,
        typer.Option("--checkpoint", metavar="FILE", help="As of this checkpoint; a new one is signed unless given."),
    ] = None,
    on: On = None,
    purpose: Annotated[
        str | None, typer.Option(help="Show what is personal, for this purpose; recorded before it is shown.")
    ] = None,
    ground: Annotated[str | None, typer.Option(help="On what legal ground; with --purpose.")] = None,
) -> None:
    """One file to hand over: a report, the events with their proofs, the checkpoint, and what checks them.

    In Dutch, unless --lang says otherwise. Two of the same checkpoint are the same, byte by byte.
    """
    from adapters.cli.pages.dossier_pages import KINDS

    settings: Settings = context.obj
    if kind not in KINDS:
        raise BadSetting(say(N_("A dossier is of a location or a case.")))
    if (purpose is None) != (ground is None):
        text = N_("What is personal is shown for a --purpose and on a --ground: give both, or neither.")
        raise BadSetting(say(text))
    check_free(Path(out), force=settings.force)
    why = (purpose, ground) if purpose is not None and ground is not None else None
    content = _made(context, kind, about, held, on, why)
    write_whole(Path(out), content, force=settings.force)
    told = N_("The dossier of {subject} is in {file}.")
    output.line(settings.texts.say(told, subject=f"{kind}:{about}", file=out), settings)


def _made(
    context: typer.Context, kind: str, about: str, held: str | None, on: str | None, why: tuple[str, str] | None
) -> bytes:
    from adapters.audit.dossier import evidence, packed
    from adapters.audit.proofs import Proofs, signing_key
    from adapters.audit.replay import entries
    from adapters.audit.signing import about_signing
    from adapters.cli.pages.dossier_pages import Subject, readme, report
    from domain.kernel.days import in_amsterdam, last_moment
    from projections.engine.question import Asked

    settings: Settings = context.obj
    page = replace(settings, lang=settings.lang if context.find_root().params.get("lang") else "nl")
    tag = f"{kind}:{about}"
    with settings.register() as register:
        ledger, proofs = register.ledger, Proofs(register.ledger)
        key = signing_key(ledger)
        day = day_of(register.clock(), on) if on is not None else None
        kept = _kept(settings, register, held) if held is not None else None
        until = kept[0].size if kept is not None else ledger.head()
        shown = None if why is None else _personal(register, _events(register, tag, until), until, *why)
        # the newest is signed after that: what was read is in it too
        checkpoint, text = kept if kept is not None else _fresh(settings, register)
        events = _events(register, tag, checkpoint.size)
        signing = about_signing(register, checkpoint.size)
        proven = [*events, *(proofs.event(one.position) for one in signing)]
        # no clock of today's: the same checkpoint gives the same dossier
        now = last_moment(day) if day is not None else proofs.event(checkpoint.size).recorded_at
        with ledger.connect() as connection:
            asked = Asked(connection, day or in_amsterdam(now), now, checkpoint.size, about)
            found = entries(list(register.codec.decode_all(events)))
            subject = Subject(kind, asked, checkpoint, found, entries(signing), shown, *(why or ()))
            contents = {
                "README.txt": readme(subject, page),
                "report.html": report(subject, page),
                **evidence(sorted(proven, key=lambda event: event.position), proofs, checkpoint),
                "checkpoint.txt": text.encode(),
            }
        return packed(contents, checkpoint.origin, key)


def _events(register: "Register", tag: str, until: int) -> "list[StoredEvent]":
    """All that is recorded about it up to a position, and all about the signals that it has to do with.

    Raises Refused when that is nothing.
    """
    found = list(register.ledger.stored(_tagged([tag]), until=until))
    if not found:
        raise Refused(say(N_("Nothing is recorded about {subject}."), subject=tag))
    signals = sorted({other for event in found for other in event.tags if other.startswith("signal:")})
    return list(register.ledger.stored(_tagged([tag, *signals]), until=until)) if signals else found


def _tagged(tags: list[str]) -> "DCBQuery":
    from eventsourcing.dcb.api import DCBQuery, DCBQueryItem

    return DCBQuery(items=[DCBQueryItem(tags=[tag]) for tag in tags])


def _personal(
    register: "Register", events: "list[StoredEvent]", until: int, purpose: str, ground: str
) -> "list[Shown]":
    """What is personal in these events; that it is read is recorded first, of each data subject."""
    from domain.kernel.personal import in_event

    decoded = list(register.codec.decode_all(events))
    subjects = {value.subject for recorded in decoded for _, value in in_event(recorded.event)}
    positions = {recorded.position for recorded in decoded}
    found = [
        one
        for subject in sorted(subjects)
        for one in register.read_personal(subject, purpose=purpose, ground=ground, until=until)
        if one.position in positions
    ]
    return sorted(found, key=lambda one: (one.position, one.field))


def _fresh(settings: Settings, register: "Register") -> "tuple[Checkpoint, str]":
    from adapters.audit.proofs import sign_head
    from adapters.cli.terminal.progress import progress

    with progress(settings, N_("Verifying")) as advance:
        return sign_head(register.ledger, advance)


def _kept(settings: Settings, register: "Register", held: str) -> "tuple[Checkpoint, str]":
    """The checkpoint that someone kept, which the register as a whole must extend. Raises NotTrusted and Damaged."""
    from adapters.audit.proofs import Damaged
    from adapters.audit.signer import Signer
    from adapters.audit.verify import HeldCheckpoint, verify
    from adapters.cli.terminal.progress import progress
    from adapters.seal.checkpoint import Note, open_checkpoint

    content, signer = mailed(held), Signer(register.ledger)
    checkpoint = open_checkpoint(content, signer.registered(), signer.origin)
    with progress(settings, N_("Verifying")) as advance:
        found = verify(register.ledger, [HeldCheckpoint(held, content)], progress=advance)
    if not found.stands:
        text = N_("No dossier was made: {number} things are wrong in this ledger. Run `opvang audit verify` with it.")
        raise Damaged(say(text, number=found.stopping))
    # one that an earlier key signed is signed with today's as well: a dossier is checked with one key
    return checkpoint, str(Note.parse(content).also_signed(signer.origin, signer.key()))
