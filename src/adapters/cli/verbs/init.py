"""``opvang init`` and ``opvang projections``: making the ledger, and proving what people read."""

from typing import TYPE_CHECKING, Annotated

import typer

from adapters.cli.terminal import output
from adapters.cli.terminal.settings import Settings
from adapters.cli.terminal.streams import complain
from domain.kernel.errors import FAULT

if TYPE_CHECKING:
    from projections.engine.projector import RebuildReport


def add(app: typer.Typer, name: str, summary: str) -> None:
    """Add the verb, or the group."""
    if name == "init":
        app.command(name, help=summary)(init)
        return
    group = typer.Typer(help=summary, no_args_is_help=True, rich_markup_mode=None)
    group.command("rebuild")(rebuild)
    group.command("check")(check)
    app.add_typer(group, name=name)


def init(
    context: typer.Context,
    with_roles: Annotated[
        bool, typer.Option("--roles", help="On PostgreSQL: also make the roles owner, staff, auditor and finance.")
    ] = False,
    prefix: Annotated[
        str | None,
        typer.Option("--roles-prefix", metavar="NAME", help="What their names begin with; the database's name else."),
    ] = None,
) -> None:
    """Create or upgrade the ledger, its projections and its keyring.

    With --roles, a superuser (or a role that may make roles and owns the database) makes four roles that nobody logs
    in with, each with its rights and no other. Each login role is then granted one of them, as in
    `GRANT opvang_staff TO alice`. Events name the login role. From then on init, projections rebuild and key
    create, replace, rotate and erase are for who was granted the owner.
    """
    settings: Settings = context.obj
    from adapters.audit.signing import take_from_keyring
    from adapters.cli.terminal.progress import progress
    from adapters.ledger.engines import place
    from adapters.register import roles
    from domain.kernel.rules import N_

    with settings.register() as register:
        if with_roles or prefix is not None:
            roles.check_possible(register.ledger, prefix)
        with progress(settings, N_("Rebuilding")) as advance:
            created = register.create(advance)
        created.notes.extend(take_from_keyring(register))
        made = roles.make(register.ledger, register.keyring, prefix) if with_roles or prefix is not None else None
        if created.rebuilt is not None:
            _tell(settings, created.rebuilt)
        head = register.ledger.head()
        text = N_("The ledger {where} is ready: {head} events.")
        output.line(settings.texts.say(text, where=place(register.ledger.url), head=head), settings)
    for note in created.notes:
        output.line(settings.texts.render(note), settings)
    if made is not None:
        for text, role in (
            (
                N_("{role} owns it all: init, projections rebuild, key create, replace, rotate and erase."),
                made.owner,
            ),
            (N_("{role} records, and asks every question."), made.staff),
            (N_("{role} reads the record, the answers and the proofs, and no key."), made.auditor),
            (N_("{role} reads balance, targets, occupancy and finance."), made.finance),
            (N_('Grant each login role one of these, as in: GRANT "{role}" TO alice;'), made.staff),
        ):
            output.line(settings.texts.say(text, role=role), settings)


def rebuild(context: typer.Context) -> None:
    """Build all projections anew from the events, beside the old ones, and swap. Can be stopped and resumed."""
    settings: Settings = context.obj
    from adapters.cli.terminal.progress import progress
    from adapters.register import roles
    from domain.kernel.rules import N_

    with settings.register() as register, progress(settings, N_("Rebuilding")) as advance:
        report = register.projector.rebuild(register.ledger, progress=advance)
        roles.renew(register.ledger, register.keyring)
    _tell(settings, report)


def _tell(settings: Settings, report: "RebuildReport") -> None:
    from domain.kernel.rules import N_

    text = {
        True: N_("Rebuilt from {events} events; the old tables were equal."),
        False: N_("Rebuilt from {events} events; the old tables differed in {rows} rows."),
        None: N_("Rebuilt from {events} events; the old tables were of another version."),
    }[report.equal]
    output.line(settings.texts.say(text, events=report.events, rows=len(report.differences)), settings)


def check(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="Answer in JSON.")] = False,
) -> None:
    """Prove that what people read is what the events say; names every row that differs, and then exits 1."""
    settings: Settings = context.obj
    from dataclasses import asdict

    from adapters.cli.terminal.progress import progress
    from adapters.register.setting_aside import why_no_fact
    from domain.kernel.rules import N_

    with settings.register() as register, progress(settings, N_("Checking")) as advance:
        differences = register.projector.check(register.ledger, progress=advance)
        whys = [why_no_fact(register, one.key["position"]) if one.kind == "unknown" else None for one in differences]
    found = [
        asdict(one) | ({"why": settings.texts.render(why)} if why is not None else {})
        for one, why in zip(differences, whys, strict=True)
    ]
    if as_json:
        output.as_json({"ok": not found, "differences": found}, settings)
    elif not found:
        output.line(settings.texts.say(N_("What people read is what the events say.")), settings)
    else:
        for difference, why in zip(differences, whys, strict=True):
            complain(str(difference) if why is None else settings.texts.render(why))
    raise typer.Exit(FAULT if found else 0)
