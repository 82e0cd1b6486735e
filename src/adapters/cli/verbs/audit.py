"""``opvang audit verify|checkpoint|prove|consistency``: is this the unaltered record, and how to show that."""

import json
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from adapters.answers.whole_file import check_free, write_whole
from adapters.cli.terminal import output
from adapters.cli.terminal.given_files import mailed
from adapters.cli.terminal.settings import Settings
from adapters.cli.terminal.streams import complain, for_programs
from domain.kernel.errors import FAULT, REFUSED
from domain.kernel.rules import N_, say

if TYPE_CHECKING:
    from adapters.audit.verify import Verification
    from adapters.ledger.ledger import Ledger
    from adapters.seal.checkpoint import Checkpoint, VerifierKey

Held = Annotated[
    list[str] | None,
    typer.Option("--checkpoint", metavar="FILE", help="A checkpoint that someone kept; may be given more than once."),
]
Key = Annotated[
    str | None,
    typer.Option("--key", help="The verifier key, or a file with it; the ledger's own unless given."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Answer in JSON.")]


def add(app: typer.Typer, name: str, summary: str) -> None:
    """Add the group."""
    from adapters.cli.verbs import audit_dossier, audit_heads, audit_history

    group = typer.Typer(help=summary, no_args_is_help=True, rich_markup_mode=None)
    group.command("verify")(verify)
    group.command("checkpoint")(checkpoint)
    group.command("prove")(prove)
    group.command("consistency")(consistency)
    group.command("quarantine")(quarantine)
    group.command("dossier")(audit_dossier.dossier)
    audit_heads.add_to(group)
    audit_history.add_to(group)
    app.add_typer(group, name=name)


def verify(context: typer.Context, held: Held = None, key: Key = None, as_json: AsJson = False) -> None:
    """Prove that nothing in the record was altered since it was sealed, and that it extends the checkpoints given.

    Every problem is named by position; with any, it exits with 1. With 2, only a file with a checkpoint is damaged.
    """
    from adapters.audit import verify as verifying
    from adapters.audit.signing import about_signing, told
    from adapters.audit.verify_schema import UNSEEN
    from adapters.cli.terminal.progress import progress

    settings: Settings = context.obj
    kept = [verifying.HeldCheckpoint(name, mailed(name)) for name in held or ()]
    trusted = _key(key)
    with settings.register() as register, progress(settings, N_("Verifying")) as advance:
        found = verifying.verify(register.ledger, kept, trusted, advance)
        signing = [told(one) for one in about_signing(register)]
        engine = register.ledger.engine.dialect.name
    found = replace(found, notes=(*found.notes, *signing))
    if as_json:
        _print_json(settings, found)
    else:
        _print(settings, found, [one.name for one in kept])
        output.line(settings.texts.say(UNSEEN[engine]), settings)
    raise typer.Exit(_code(found))


_OF_ITS_FILE = ("checkpoint_malformed", "checkpoint_signature", "checkpoint_origin")
"""What is wrong with a checkpoint itself, and says nothing of the record."""


def _code(found: "Verification") -> int:
    if found.ok:
        return 0
    # a file that is damaged is a mistake of who gave it, and no sign that anybody changed the record
    return REFUSED if all(one.code == "checkpoint_malformed" for one in found.problems) else FAULT


def _print_json(settings: Settings, found: "Verification") -> None:
    problems = [
        {"code": one.code, "position": one.first, "last": one.last, "text": one.message} for one in found.problems
    ]
    answer = {"size": found.size, "root": found.root.hex(), "ok": found.ok, "problems": problems, "notes": found.notes}
    output.as_json(answer, settings)


def _print(settings: Settings, found: "Verification", kept: list[str]) -> None:
    texts = settings.texts
    for problem in found.problems:
        output.line(texts.render(problem.message), settings, "red")
    for note in found.notes:
        output.line(texts.render(note), settings, "yellow")
    if not found.ok:
        text = N_("This record is not as it was sealed; problems: {number}.")
        if all(one.code in _OF_ITS_FILE for one in found.problems):
            text = N_(
                "All {size} events fit together, but not every checkpoint could be held against them: ask for a "
                "right one."
            )
        output.line(texts.say(text, number=len(found.problems), size=found.size), settings)
        return
    text = N_("All {size} events are as they were sealed. The root over them is {root}.")
    output.line(texts.say(text, size=found.size, root=found.root.hex()), settings)
    if kept:
        output.line(texts.say(N_("The record extends {checkpoints}."), checkpoints=kept), settings)
    else:
        text = N_(
            "No checkpoint was given. Whether its end was cut off or written anew by someone who could do so and knows "
            "this program, only a checkpoint shows that was kept elsewhere: --checkpoint FILE."
        )
        output.line(texts.say(text), settings)


def checkpoint(
    context: typer.Context,
    out: Annotated[
        str | None, typer.Option(metavar="FILE", help="Save it in a new file; printed unless given.")
    ] = None,
) -> None:
    """Verify all of the record, and sign what it is now: to be given away, and kept where this record is not."""
    settings: Settings = context.obj
    if out is not None:
        check_free(Path(out), force=settings.force)
    head, text = _fresh(settings)
    if out is None:
        for_programs().write(text)
        return
    write_whole(Path(out), text.encode(), force=settings.force)
    told = N_("The checkpoint of {size} events is in {file}.")
    output.line(settings.texts.say(told, size=head.size, file=out), settings)


def _fresh(settings: Settings) -> "tuple[Checkpoint, str]":
    from adapters.audit.proofs import sign_head
    from adapters.cli.terminal.progress import progress

    with settings.register() as register, progress(settings, N_("Verifying")) as advance:
        return sign_head(
            register.ledger,
            advance,
            lambda problem: complain(settings.texts.render(problem.message)),
        )


def quarantine(
    context: typer.Context,
    position: Annotated[
        int, typer.Argument(min=1, max=2**63 - 1, metavar="POSITION", help="The position of what is no fact.")
    ],
    reason: Annotated[str, typer.Option(help="Why it is none; it stands in the record for good.")],
) -> None:
    """Record that what stands at a position is no fact: nothing follows from it any more, and all can see that.

    It is for the owner of the ledger, and for what another program put there or what cannot be read. What was
    otherwise, or never was, is restated or retracted instead.
    """
    from adapters.register.setting_aside import set_aside

    settings: Settings = context.obj
    with settings.register() as register:
        outcome = set_aside(register, position, reason=reason)
    text = N_("Event {position} is set aside as no fact, by event {by}.")
    output.line(settings.texts.say(text, position=position, by=outcome.position), settings)


def prove(
    context: typer.Context,
    position: Annotated[
        int, typer.Argument(min=1, max=2**63 - 1, metavar="POSITION", help="The position of the event.")
    ],
    held: Annotated[
        str | None,
        typer.Option("--checkpoint", metavar="FILE", help="The checkpoint to prove it in; a new one unless given."),
    ] = None,
    key: Key = None,
    as_json: AsJson = False,
) -> None:
    """Prove that an event is in a checkpoint: its sealed fields, its leaf, and the hashes from there to the root."""
    from adapters.audit.proofs import Proofs, leaf_of, sealed_fields

    settings: Settings = context.obj
    text = mailed(held).decode(errors="replace") if held is not None else ""
    trusted = _key(key)
    with settings.register() as register:
        ledger = register.ledger
        proofs = Proofs(ledger)
        event = proofs.event(position)
        if held is not None:
            within = _opened(ledger, held, trusted)
        else:
            within, text = _fresh(settings)
        path = proofs.inclusion(event, within)
    answer: dict[str, Any] = {
        "event": sealed_fields(event) | {"data_sha256": sha256(event.data).hexdigest()},
        "leaf": leaf_of(event).hex(),
        "size": within.size,
        "root": within.root.hex(),
        "path": [node.hex() for node in path],
        "checkpoint": text,
    }
    if as_json:
        output.as_json(answer, settings)
        return
    said = N_("Event {position} is in the checkpoint of {size} events.")
    output.line(settings.texts.say(said, position=position, size=within.size), settings)
    for name, value in answer["event"].items():
        # as it was sealed: in UTC, and as JSON
        output.line(f"  {name}: {json.dumps(value, ensure_ascii=False)}", settings)
    _print_path(settings, answer, "leaf", "path", "root")
    for_programs().write(f"\n{text}")


def consistency(
    context: typer.Context,
    older: Annotated[str, typer.Argument(metavar="OLDER", help="A file with a checkpoint.")],
    newer: Annotated[str, typer.Argument(metavar="NEWER", help="A file with a later one.")],
    key: Key = None,
    as_json: AsJson = False,
) -> None:
    """Prove that a checkpoint extends an older one: nothing was altered, removed or put in between them."""
    from adapters.audit.proofs import Proofs

    settings: Settings = context.obj
    trusted = _key(key)
    with settings.register() as register:
        first, second = (_opened(register.ledger, name, trusted) for name in (older, newer))
        path = Proofs(register.ledger).consistency(first, second)
    answer = {
        "from": {"size": first.size, "root": first.root.hex()},
        "to": {"size": second.size, "root": second.root.hex()},
        "path": [node.hex() for node in path],
    }
    if as_json:
        output.as_json(answer, settings)
        return
    text = N_("The checkpoint of {second} events extends that of {first}.")
    output.line(settings.texts.say(text, first=first.size, second=second.size), settings)
    _print_path(settings, answer, "path")


def _print_path(settings: Settings, answer: dict[str, Any], *names: str) -> None:
    for name in names:
        values = answer[name] if isinstance(answer[name], list) else [answer[name]]
        for value in values:
            output.line(f"  {name}: {value}", settings)


# ---------------------------------------------------------------- what is given


def _key(given: str | None) -> "VerifierKey | None":
    from adapters.seal.checkpoint import BadKey, VerifierKey

    if given is None:
        return None
    try:
        return VerifierKey.parse(given)
    except BadKey:
        if not Path(given).is_file():
            raise
    return VerifierKey.parse(mailed(given).decode(errors="replace").strip())


def _opened(ledger: "Ledger", name: str, key: "VerifierKey | None") -> "Checkpoint":
    from adapters.audit.signing_keys import origin_of, registered_keys, registered_rows
    from adapters.ledger.raw_rows import RawRows
    from adapters.seal.checkpoint import NotTrusted, open_checkpoint

    origin = origin_of(ledger)
    keys = [key] if key is not None else registered_keys(registered_rows(RawRows(ledger)), origin)
    try:
        return open_checkpoint(mailed(name), keys, origin)
    except NotTrusted as error:
        text = N_("Checkpoint {checkpoint}: {reason}")
        raise NotTrusted(error.code, say(text, checkpoint=name, reason=error.message)) from None
