"""``opvang export``: the record for other systems, and for a ledger made anew."""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer

from adapters.cli.terminal.settings import BadSetting, Settings


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
    from domain.kernel.rules import N_

    source = source or os.environ.get("OPVANG_SOURCE") or SOURCE
    if not is_source(source):
        raise BadSetting(
            "A source is a URN in the Dutch namespace, such as urn:nld:oin:00000001234567890000:systeem:opvang."
        )
    with settings.register() as register, progress(settings, N_("Exporting")) as advance:
        lines = export(register.ledger, first=first, source=source, progress=advance)
        if out is None:
            for line in lines:
                sys.stdout.write(line)
            return
        _write(Path(out), lines)


def _write(path: Path, lines: Iterator[str]) -> None:
    """Write the file whole, for its owner's eyes, or not at all."""
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.writelines(lines)
            file.flush()
            os.fsync(file.fileno())
        os.replace(partial, path)
    except OSError as error:
        raise BadSetting(f"{path} cannot be written: {error.strerror}.") from None
    finally:
        with suppress(FileNotFoundError):
            partial.unlink()
