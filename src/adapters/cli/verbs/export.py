"""``opvang export``: the record for other systems, and for a ledger made anew."""

import os
from pathlib import Path
from typing import Annotated

import typer

from adapters.answers.whole_file import check_free, write_whole
from adapters.cli.terminal.settings import BadSetting, Settings
from adapters.cli.terminal.streams import for_programs
from domain.kernel.rules import N_, say


def add(app: typer.Typer, name: str, summary: str) -> None:
    """Add the group."""
    group = typer.Typer(help=summary, no_args_is_help=True, rich_markup_mode=None)
    group.callback()(_group)
    group.command("events")(events)
    app.add_typer(group, name=name)


def _group() -> None:
    pass


def events(
    context: typer.Context,
    first: Annotated[int, typer.Option("--from", min=1, metavar="POSITION", help="The first event to export.")] = 1,
    out: Annotated[str | None, typer.Option(help="A file to write; standard output else.")] = None,
    source: Annotated[
        str | None,
        typer.Option(metavar="URN", help="Who publishes, such as urn:nld:oin:…:systeem:opvang [OPVANG_SOURCE]."),
    ] = None,
) -> None:
    """Each event is a line of JSON in the NL GOV profile for CloudEvents; personal fields stay sealed, and no key goes.

    A whole export can be imported in an empty ledger: opvang import FILE --as events.
    """
    settings: Settings = context.obj
    from adapters.cli.terminal.progress import progress
    from adapters.exchange.cloudevents import SOURCE, is_source
    from adapters.exchange.export_events import export

    source = source or os.environ.get("OPVANG_SOURCE") or SOURCE
    if not is_source(source):
        text = N_("A source is a URN in the Dutch namespace, such as urn:nld:oin:00000001234567890000:systeem:opvang.")
        raise BadSetting(say(text))
    with settings.register() as register, progress(settings, N_("Exporting")) as advance:
        if out is not None:
            check_free(Path(out), force=settings.force)
        lines = export(register.ledger, first=first, source=source, progress=advance)
        if out is None:
            for line in lines:
                for_programs().write(line)
            return
        write_whole(Path(out), (line.encode() for line in lines), force=settings.force)
