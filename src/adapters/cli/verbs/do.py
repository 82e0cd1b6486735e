"""``opvang do``: commands from a feed of JSON lines, each recorded by itself or all or none."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from adapters.cli.terminal.settings import BadSetting, Settings
from adapters.cli.terminal.streams import complain, show, show_json
from domain.kernel.errors import REFUSED, ForPeople, reason
from domain.kernel.rules import N_, say

if TYPE_CHECKING:
    from adapters.register.feed import Asked, Malformed
    from adapters.register.register import Outcome, Register


def add(app: typer.Typer, name: str, summary: str) -> None:
    """Add the verb."""
    app.command(name, help=summary)(do)


def do(
    context: typer.Context,
    feed: Annotated[str, typer.Argument(help="A file of JSON lines, or - for standard input.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Decide on everything and record nothing.")] = False,
    atomic: Annotated[bool, typer.Option("--atomic", help="Record all lines or none.")] = False,
    first: Annotated[int, typer.Option("--from", metavar="LINE", min=1, help="Go on from this line.")] = 1,
    command_id: Annotated[
        str | None,
        typer.Option(
            "--command-id",
            help="Makes lines without a command_id safe to repeat: each is recorded under this id and its number.",
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Answer each line in JSON.")] = False,
) -> None:
    """Each line is ``{"command": "place_household", "command_id": "…", …fields}``; a bad line stops no other."""
    from adapters.register.names import check_command_id

    settings: Settings = context.obj
    if command_id is not None and not 1 <= len(command_id) <= _LONGEST_ID:
        text = N_("--command-id is a text of 1 to {longest} characters, since the numbers of lines come after it.")
        raise BadSetting(say(text, longest=_LONGEST_ID))
    check_command_id(command_id)
    feeding = Feeding(settings, command_id, dry_run=dry_run, atomic=atomic, as_json=as_json)
    with settings.register() as register:
        together = register.together(keep=not dry_run, many=True) if dry_run or atomic else nullcontext()
        try:
            with together:
                lines = ((number, line) for number, line in _lines(feed) if number >= first)
                # who writes to us is answered line by line, and may take as long as they like for the next
                size = 1 if feed == "-" else register.at_once
                while some := list(islice(lines, size)):
                    feeding.take(register, some)
                if atomic and feeding.bad and not dry_run:
                    raise _NoneOfIt
        except _NoneOfIt:
            feeding.undone()
    feeding.sum_up()
    raise typer.Exit(REFUSED if feeding.bad else 0)


_LONGEST_ID = 100


class _NoneOfIt(Exception):
    pass


class Feeding:
    """Takes the lines of a feed, and keeps count."""

    def __init__(
        self, settings: Settings, command_id: str | None, *, dry_run: bool, atomic: bool, as_json: bool
    ) -> None:
        self.settings = settings
        self.telling = settings.telling
        self.as_json = as_json
        self.recorded = 0
        self.repeated = 0
        self.bad = 0
        self._dry_run = dry_run
        self._atomic = atomic and not dry_run
        self._waiting: list[dict[str, Any]] = []
        """Answers to lines that are not recorded until all are: what is said is recorded, is."""
        self._command_id = command_id
        if not dry_run:
            self._command_id = self.telling.begin("feed", command_id)
            self.telling.all_or_none = atomic

    def take(self, register: "Register", lines: Sequence[tuple[int, str | None]]) -> None:
        """Carry out some lines, each with its number; None is a line that is no UTF-8."""
        from adapters.register.feed import Asked

        self.telling.at = lines[0][0]
        read = [(number, self._under_an_id(number, _read(line, register))) for number, line in lines]
        answers = iter(register.do_all([asked for _, asked in read if isinstance(asked, Asked)]))
        for number, asked in read:
            self._answer(number, next(answers) if isinstance(asked, Asked) else asked)

    def _under_an_id(self, number: int, asked: "Asked | Malformed") -> "Asked | Malformed":
        """Every line is recorded under an id, so that what became of it can be looked up, and it can be repeated."""
        if isinstance(asked, ForPeople) or asked.command_id is not None or self._command_id is None:
            return asked
        return replace(asked, command_id=f"{self._command_id}:{number}")

    def _answer(self, number: int, answered: "Outcome | ForPeople") -> None:
        from adapters.cli.terminal.outcome import answer

        self.telling.at = self.telling.done = number
        if isinstance(answered, ForPeople):
            self.bad += 1
            self.telling.refused = self.bad
            self._tell(number, answered)
        else:
            self.repeated += answered.repeated
            self.recorded += not answered.repeated
            self._show({"line": number, **answer(answered)})
        self.telling.told = number

    def _show(self, answered: dict[str, Any]) -> None:
        if self.as_json and self._atomic:
            self._waiting.append(answered)
        elif self.as_json:
            show_json(answered)

    def undone(self) -> None:
        """None of the lines was recorded after all."""
        self.recorded = 0
        self._waiting = [answered for answered in self._waiting if "problems" in answered]

    def _tell(self, number: int, error: ForPeople) -> None:
        from adapters.cli.terminal.errors import explain

        lines = explain(error, self.settings.texts)
        where = self.settings.texts.say(N_("line {number}"), number=number)
        complain(f"{where}: {' '.join(lines)}")
        self._show({"line": number, "problems": lines})

    def sum_up(self) -> None:
        """Say how many lines did what."""
        self.telling.over = True
        for answered in self._waiting:
            show_json(answered)
        text = N_("{recorded} recorded, {repeated} recorded before, {bad} refused.")
        if self._dry_run:
            text = N_("Nothing was recorded (dry run): {recorded} would be, {repeated} were before, {bad} refused.")
        said = self.settings.texts.say(text, recorded=self.recorded, repeated=self.repeated, bad=self.bad)
        (complain if self.as_json else show)(said)


def _read(line: str | None, register: "Register") -> "Asked | Malformed":
    from adapters.register.feed import Malformed, parse_line

    try:
        if line is None:
            raise Malformed(say(N_("The line is not UTF-8 text.")))
        return parse_line(line, register.catalogue)
    except Malformed as malformed:
        return malformed


_LONGEST = 4_000_004
"""Bytes of a line that are read: one more than the longest line may have, so that it is told to be too long."""


def _lines(feed: str) -> Iterator[tuple[int, str | None]]:
    try:
        stream = sys.stdin.buffer if feed == "-" else Path(feed).open("rb")  # noqa: SIM115
    except OSError as error:
        raise BadSetting(say(N_("{file} cannot be read: {reason}."), file=feed, reason=reason(error))) from None
    with stream:
        number = 0
        while raw := stream.readline(_LONGEST):
            number += 1
            rest = raw
            while len(rest) == _LONGEST and not rest.endswith(b"\n"):
                rest = stream.readline(_LONGEST)  # of a line that is too long anyway, only the end is looked for
            try:
                line = (raw.removeprefix(b"\xef\xbb\xbf") if number == 1 else raw).decode()
            except UnicodeDecodeError:
                yield number, None
                continue
            if line.strip():
                yield number, line
