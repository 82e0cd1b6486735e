"""``opvang do``: commands from a feed of JSON lines, each recorded by itself or all or none."""

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from adapters.cli.terminal.settings import Settings
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
    as_json: Annotated[bool, typer.Option("--json", help="Answer each line in JSON.")] = False,
) -> None:
    """Each line is ``{"command": "place_household", "command_id": "…", …fields}``; a bad line stops no other."""
    settings: Settings = context.obj
    feeding = Feeding(settings, as_json=as_json)
    with settings.register() as register:
        together = register.together(keep=not dry_run, many=True) if dry_run or atomic else nullcontext()
        try:
            with together:
                lines = _lines(feed)
                # who writes to us is answered line by line, and may take as long as they like for the next
                size = 1 if feed == "-" else register.at_once
                while some := list(islice(lines, size)):
                    feeding.take(register, some)
                if atomic and feeding.bad and not dry_run:
                    raise _NoneOfIt
        except _NoneOfIt:
            feeding.recorded = 0
    feeding.sum_up(dry_run=dry_run)
    raise typer.Exit(REFUSED if feeding.bad else 0)


class _NoneOfIt(Exception):
    pass


class Feeding:
    """Takes the lines of a feed, and keeps count."""

    def __init__(self, settings: Settings, *, as_json: bool) -> None:
        self.settings = settings
        self.as_json = as_json
        self.recorded = 0
        self.repeated = 0
        self.bad = 0

    def take(self, register: "Register", lines: Sequence[tuple[int, str | None]]) -> None:
        """Carry out some lines, each with its number; None is a line that is no UTF-8."""
        from adapters.register.feed import Asked

        read = [(number, _read(line, register)) for number, line in lines]
        answers = iter(register.do_all([asked for _, asked in read if isinstance(asked, Asked)]))
        for number, asked in read:
            self._answer(number, next(answers) if isinstance(asked, Asked) else asked)

    def _answer(self, number: int, answered: "Outcome | ForPeople") -> None:
        from adapters.cli.terminal.outcome import answer

        if isinstance(answered, ForPeople):
            self.bad += 1
            self._tell(number, answered)
            return
        self.repeated += answered.repeated
        self.recorded += not answered.repeated
        if self.as_json:
            print(json.dumps({"line": number, **answer(answered)}, ensure_ascii=False))

    def _tell(self, number: int, error: ForPeople) -> None:
        from adapters.cli.terminal.errors import explain

        lines = explain(error, self.settings.texts)
        where = self.settings.texts.say(N_("line {number}"), number=number)
        print(f"{where}: {' '.join(lines)}", file=sys.stderr)
        if self.as_json:
            print(json.dumps({"line": number, "problems": lines}, ensure_ascii=False))

    def sum_up(self, *, dry_run: bool) -> None:
        """Say how many lines did what."""

        text = N_("{recorded} recorded, {repeated} recorded before, {bad} refused.")
        if dry_run:
            text = N_("Nothing was recorded (dry run): {recorded} would be, {repeated} were before, {bad} refused.")
        said = self.settings.texts.say(text, recorded=self.recorded, repeated=self.repeated, bad=self.bad)
        print(said, file=sys.stderr if self.as_json else sys.stdout)


def _read(line: str | None, register: "Register") -> "Asked | Malformed":
    from adapters.register.feed import Malformed, parse_line
    from domain.kernel.rules import N_, say

    try:
        if line is None:
            raise Malformed(say(N_("The line is not UTF-8 text.")))
        return parse_line(line, register.catalogue)
    except Malformed as malformed:
        return malformed


_LONGEST = 4_000_004
"""Bytes of a line that are read: one more than the longest line may have, so that it is told to be too long."""


def _lines(feed: str) -> Iterator[tuple[int, str | None]]:
    from adapters.cli.terminal.settings import BadSetting

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
