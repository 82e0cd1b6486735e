"""``opvang import``: tables as municipalities have them, CSV or XLSX, all rows or none."""

from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from adapters.cli.terminal.outcome import answer
from adapters.cli.terminal.settings import Settings
from adapters.cli.terminal.streams import complain, show, show_json
from domain.kernel.errors import REFUSED, ForPeople
from domain.kernel.rules import N_, Message

if TYPE_CHECKING:
    from adapters.exchange.export_events import Progress
    from adapters.exchange.import_table import PassedOver, Taken
    from adapters.ledger.ledger import Ledger
    from adapters.register.register import Outcome


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
    first: Annotated[int, typer.Option("--from", metavar="ROW", min=1, help="Go on from this row.")] = 1,
    not_before: Annotated[
        bool,
        typer.Option("--not-before", help="After a keyring was lost: no row of the file was imported before that."),
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Answer each row in JSON.")] = False,
) -> None:
    """Each row is one command; all rows are recorded or none. The same file again records nothing twice.

    --as events takes a stream of `opvang export events`, whole, into a ledger in which nothing is recorded yet.
    """
    settings: Settings = context.obj
    if kind == "events":
        _restore(settings, Path(file), dry_run=dry_run, as_json=as_json)
        return
    if not dry_run:
        settings.telling.begin("table")
        settings.telling.all_or_none = not per_row
    from adapters.cli.terminal.progress import progress
    from adapters.exchange.import_table import Import
    from adapters.exchange.mapping import mapping_of

    wanted = mapping_of(kind, Path(mapping) if mapping else None)
    report = Report(settings, dry_run=dry_run, together=not per_row and not dry_run, as_json=as_json)
    with settings.register() as register:
        register.ledger.head()  # a ledger that is not there is told before a file that is wrong
        importing = Import(wanted, Path(file), encoding, register, not_before=not_before)
        report.passed_over(importing.passed)
        together = nullcontext() if per_row and not dry_run else register.together(keep=not dry_run, many=True)
        try:
            with together, progress(settings, N_("Importing")) as advance:
                for done, taken in enumerate(importing.run(first), 1):
                    report.take(taken)
                    advance(done, importing.size)
                if report.bad and not per_row and not dry_run:
                    raise _NoneOfIt
        except _NoneOfIt:
            report.undone()
    report.sum_up()
    raise typer.Exit(REFUSED if report.bad else 0)


def _restore(settings: Settings, path: Path, *, dry_run: bool, as_json: bool) -> None:
    from adapters.cli.terminal import output
    from adapters.cli.terminal.progress import progress
    from adapters.exchange.export_events import check

    with settings.register() as register, progress(settings, N_("Importing")) as advance:
        events, root = check(path, advance) if dry_run else _restored(settings, register.ledger, path, advance)
    if as_json:
        output.as_json({"events": events, "root": root.hex()}, settings)
        return
    text = N_("{events} events are in the ledger again, with the root {root}.")
    if dry_run:
        text = N_("Nothing was recorded (dry run): the stream is whole, {events} events with the root {root}.")
    output.line(settings.texts.say(text, events=events, root=root.hex()), settings)
    if not dry_run:
        text = N_("Keys are not in an export: `opvang key adopt --from KEYRING` gives it those of the ledger before.")
        output.line(settings.texts.say(text), settings)


def _restored(settings: Settings, ledger: "Ledger", path: Path, advance: "Progress") -> tuple[int, bytes]:
    """Restore, and keep account of it: all of it or nothing, and until it ended nobody knows which."""
    from adapters.exchange.export_events import restore
    from adapters.ledger.errors import OutcomeUnknown

    telling = settings.telling
    telling.begin("table")
    telling.all_or_none = telling.account.under_way = True
    try:
        events, root = restore(ledger, path, advance)
    except (ForPeople, ValueError) as error:
        telling.account.under_way = isinstance(error, OutcomeUnknown)
        raise
    telling.account.found(recorded=True)
    telling.account.recorded = events
    return events, root


class _NoneOfIt(Exception):
    pass


class Report:
    """Tells what becomes of the rows, and keeps count."""

    def __init__(self, settings: Settings, *, dry_run: bool, together: bool, as_json: bool) -> None:
        self._settings = settings
        self._dry_run = dry_run
        self._together = together
        self._waiting: list[dict[str, Any]] = []
        """Answers to rows that are not recorded until all are: what is said is recorded, is."""
        self._as_json = as_json
        self.recorded = 0
        self.repeated = 0
        self.bad = 0

    def passed_over(self, passed: "PassedOver") -> None:
        """Say what of the file is not used, or is read although nobody sees it."""
        told = (
            (N_("Not used: columns {letters}."), {"letters": ", ".join(passed.columns)}, passed.columns),
            (N_("Not read: the sheets at {places}, in which something stands."),
             {"places": ", ".join(map(str, passed.sheets))}, passed.sheets),
            (N_("Not read: {count} hidden sheets, in which something stands."), {"count": passed.hidden_sheets},
             passed.hidden_sheets),
            (N_("Read, although hidden: columns {letters}."), {"letters": ", ".join(passed.read_though_hidden)},
             passed.read_though_hidden),
        )  # fmt: skip
        for text, values, there in told:
            if there:
                complain(self._settings.texts.say(text, **values))

    def take(self, taken: "Taken") -> None:
        """Count a row, and tell what is to be told of it."""
        telling = self._settings.telling
        telling.at = telling.done = taken.number
        if taken.outcome is None:
            self.bad += 1
            telling.refused = self.bad
            self._refused(taken)
        else:
            self.repeated += taken.outcome.repeated
            self.recorded += not taken.outcome.repeated
            self._taken(taken.number, taken.outcome)
        telling.told = taken.number

    def _taken(self, number: int, outcome: "Outcome") -> None:
        texts = self._settings.texts
        if self._as_json:
            self._show({"row": number, **answer(outcome)})
        elif self._dry_run:
            types = ", ".join(recorded.event.TOPIC.partition("@")[0] for recorded in outcome.events)
            text = N_("was recorded before: {types}") if outcome.repeated else N_("would be recorded: {types}")
            where = texts.say(N_("row {number}"), number=number)
            show(f"{where}: {texts.say(text, types=types)}")

    def _refused(self, taken: "Taken") -> None:
        where = self._settings.texts.say(N_("row {number}"), number=taken.number)
        lines = list(self._problems(taken))
        for line in lines:
            (show if self._dry_run and not self._as_json else complain)(f"{where}{line}")
        if self._as_json:
            self._show({"row": taken.number, "problems": [line.lstrip(",: ") for line in lines]})

    def _show(self, answered: dict[str, Any]) -> None:
        if self._together:
            self._waiting.append(answered)
        else:
            show_json(answered)

    def undone(self) -> None:
        """None of the rows was recorded after all."""
        self.recorded = 0
        self._waiting = [answered for answered in self._waiting if "problems" in answered]

    def _problems(self, taken: "Taken") -> Iterator[str]:
        texts = self._settings.texts
        for problem in taken.problems:
            # a refusal without the way forward on a command line: here it is a column
            reasons = (problem.reason,) if isinstance(problem.reason, Message) else problem.reason.reasons
            said = " ".join(map(texts.render, reasons))
            column = texts.say(N_(", column {column}"), column=problem.column) if problem.column else ""
            yield f"{column}: {said}"

    def sum_up(self) -> None:
        """Say how many rows did what."""
        self._settings.telling.over = True
        for answered in self._waiting:
            show_json(answered)
        text = N_("{recorded} recorded, {repeated} recorded before, {bad} refused.")
        if self._dry_run:
            text = N_("Nothing was recorded (dry run): {recorded} would be, {repeated} were before, {bad} refused.")
        elif self._together and self.bad:
            text = N_(
                "Nothing was recorded: {bad} rows refused, and all are recorded or none (--per-row: each by itself)."
            )
        said = self._settings.texts.say(text, recorded=self.recorded, repeated=self.repeated, bad=self.bad)
        (complain if self._as_json else show)(said)
