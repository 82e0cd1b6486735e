"""``opvang import``: tables as municipalities have them, CSV or XLSX, all rows or none."""

import json
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from adapters.cli.terminal.settings import Settings

if TYPE_CHECKING:
    from adapters.exchange.import_table import Taken


def add(app: typer.Typer, name: str, summary: str) -> None:
    """Add the verb."""
    app.command(name, help=summary)(import_)


def import_(
    context: typer.Context,
    file: Annotated[str, typer.Argument(help="A CSV or XLSX file, with headers in its first row.")],
    kind: Annotated[
        str, typer.Option("--as", help="What it holds: cases, couplings, locations, … (docs/import.md); or events.")
    ],
    mapping: Annotated[str | None, typer.Option(help="A mapping of your own, as in docs/import.md.")] = None,
    encoding: Annotated[str | None, typer.Option(help="The encoding of a CSV file; found out else.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Report on each row and record nothing.")] = False,
    per_row: Annotated[bool, typer.Option("--per-row", help="Record each row by itself, not all or none.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Answer each row in JSON.")] = False,
) -> None:
    """Each row is one command; all rows are recorded or none. The same file again records nothing twice.

    --as events takes a stream of `opvang export events`, whole, into a ledger in which nothing is recorded yet.
    """
    settings: Settings = context.obj
    if kind == "events":
        _restore(settings, Path(file), dry_run=dry_run, as_json=as_json)
        return
    from adapters.cli.terminal.errors import REFUSED
    from adapters.cli.terminal.progress import progress
    from adapters.exchange.import_table import Import
    from adapters.exchange.mapping import mapping_of
    from domain.kernel.rules import N_

    wanted = mapping_of(kind, Path(mapping) if mapping else None)
    report = Report(settings, dry_run=dry_run, as_json=as_json)
    with settings.register() as register:
        register.ledger.head()  # a ledger that is not there is told before a file that is wrong
        importing = Import(wanted, Path(file), encoding, register)
        report.unused(importing.unused)
        together = nullcontext() if per_row and not dry_run else register.together(keep=not dry_run, many=True)
        try:
            with together, progress(settings, N_("Importing")) as advance:
                for done, taken in enumerate(importing.run(), 1):
                    report.take(taken)
                    advance(done, importing.size)
                if report.bad and not per_row and not dry_run:
                    raise _NoneOfIt
        except _NoneOfIt:
            report.recorded = 0
    report.sum_up()
    raise typer.Exit(REFUSED if report.bad else 0)


def _restore(settings: Settings, path: Path, *, dry_run: bool, as_json: bool) -> None:
    from adapters.cli.terminal import output
    from adapters.cli.terminal.progress import progress
    from adapters.exchange.export_events import check, restore
    from domain.kernel.rules import N_

    with settings.register() as register, progress(settings, N_("Importing")) as advance:
        events, root = check(path, advance) if dry_run else restore(register.ledger, path, advance)
    if as_json:
        output.as_json({"events": events, "root": root.hex()}, settings)
        return
    text = N_("{events} events are in the ledger again, with the root {root}.")
    if dry_run:
        text = N_("Nothing was recorded (dry run): the stream is whole, {events} events with the root {root}.")
    settings.console.print(settings.texts.say(text, events=events, root=root.hex()), markup=False)
    if not dry_run:
        text = N_("Keys are not in an export: `opvang key adopt --from KEYRING` gives it those of the ledger before.")
        settings.console.print(settings.texts.say(text), markup=False)


class _NoneOfIt(Exception):
    pass


class Report:
    """Tells what becomes of the rows, and keeps count."""

    def __init__(self, settings: Settings, *, dry_run: bool, as_json: bool) -> None:
        self._settings = settings
        self._dry_run = dry_run
        self._as_json = as_json
        self.recorded = 0
        self.repeated = 0
        self.bad = 0

    def unused(self, letters: list[str]) -> None:
        """Say which columns are passed over."""
        from domain.kernel.rules import N_

        if letters:
            text = N_("Not used: columns {letters}.")
            print(self._settings.texts.say(text, letters=", ".join(letters)), file=sys.stderr)

    def take(self, taken: "Taken") -> None:
        """Count a row, and tell what is to be told of it."""
        from adapters.cli.terminal.outcome import answer
        from domain.kernel.rules import N_

        texts = self._settings.texts
        where = texts.say(N_("row {number}"), number=taken.number)
        if taken.outcome is None:
            self.bad += 1
            lines = list(self._problems(taken))
            for line in lines:
                print(f"{where}{line}", file=sys.stdout if self._dry_run and not self._as_json else sys.stderr)
            if self._as_json:
                problems = [line.lstrip(",: ") for line in lines]
                print(json.dumps({"row": taken.number, "problems": problems}, ensure_ascii=False))
            return
        self.repeated += taken.outcome.repeated
        self.recorded += not taken.outcome.repeated
        if self._as_json:
            print(json.dumps({"row": taken.number, **answer(taken.outcome)}, ensure_ascii=False))
        elif self._dry_run:
            types = ", ".join(recorded.event.TOPIC.partition("@")[0] for recorded in taken.outcome.events)
            text = N_("was recorded before: {types}") if taken.outcome.repeated else N_("would be recorded: {types}")
            print(f"{where}: {texts.say(text, types=types)}")

    def _problems(self, taken: "Taken") -> Iterator[str]:
        from adapters.cli.terminal.errors import explain
        from domain.kernel.rules import N_, Message

        texts = self._settings.texts
        for problem in taken.problems:
            if isinstance(problem.reason, Message):
                said = texts.render(problem.reason)
            else:
                # without the way forward on a command line: here it is a column
                said = " ".join(explain(problem.reason, texts)[0][: len(problem.reason.args)])
            column = texts.say(N_(", column {column}"), column=problem.column) if problem.column else ""
            yield f"{column}: {said}"

    def sum_up(self) -> None:
        """Say how many rows did what."""
        from domain.kernel.rules import N_

        text = N_("{recorded} recorded, {repeated} recorded before, {bad} refused.")
        if self._dry_run:
            text = N_("Nothing was recorded (dry run): {recorded} would be, {repeated} were before, {bad} refused.")
        elif self.bad and not self.recorded:
            text = N_(
                "Nothing was recorded: {bad} rows refused, and all are recorded or none (--per-row: each by itself)."
            )
        said = self._settings.texts.say(text, recorded=self.recorded, repeated=self.repeated, bad=self.bad)
        print(said, file=sys.stderr if self._as_json else sys.stdout)
