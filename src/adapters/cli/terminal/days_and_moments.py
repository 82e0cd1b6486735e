"""Opening the register for a question: its days, its moment of knowing, and the options that say so."""

from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer

from adapters.cli.terminal.settings import BadSetting, Settings
from domain.kernel.rules import N_, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from projections.engine.question import Asked


From = Annotated[str | None, typer.Option("--from", metavar="DAY", help="The first day; else that of the year.")]
Until = Annotated[
    str | None, typer.Option("--until", metavar="DAY", help="The day after the last one; else the one after today.")
]
On = Annotated[str | None, typer.Option("--on", metavar="DAY", help="The day in the world; today unless said.")]
KnownAt = Annotated[
    str | None, typer.Option("--known-at", metavar="T", help="As known at a moment or a position; now unless said.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Answer in JSON.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="Answer in CSV.")]
Xlsx = Annotated[Path | None, typer.Option("--xlsx", metavar="FILE", help="Write a spreadsheet.")]


@contextmanager
def asking(context: typer.Context, on: str | None, known_at: str | None, about: str = "") -> "Iterator[Asked]":
    """Opens the register for a question. Raises ``BadSetting`` for a day or moment that makes no sense."""
    from domain.kernel.days import last_moment
    from projections.engine.question import Asked
    from projections.engine.state import reached

    settings: Settings = context.obj
    with settings.register() as register:
        day = day_of(register.clock(), on)
        now = last_moment(day) if on else register.clock()
        with register.ledger.connect() as connection:
            # who may read what people read, need not be let into the record for it
            position = position_of(register.ledger, known_at, reached(connection))
            yield Asked(connection, day, now, position, about)


def day_of(now: datetime, text: str | None, option: str = "--on") -> date:
    """The day that was asked for, or today in the Netherlands. Raises ``BadSetting``."""
    from domain.kernel.days import in_amsterdam

    if text is None:
        return in_amsterdam(now)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BadSetting(say(N_("{option} is a day, written as 2024-01-31."), option=option)) from None


@contextmanager
def asking_over(
    context: typer.Context, from_: str | None, until: str | None, known_at: str | None, about: str = ""
) -> "Iterator[Asked]":
    """Opens the register for a question about the days from one until another (excluded). Raises ``BadSetting``."""
    from domain.kernel.days import earlier, next_day

    with asking(context, None, known_at, about) as asked:
        end = day_of(asked.now, until, "--until") if until else next_day(asked.on)
        start = day_of(asked.now, from_, "--from") if from_ else earlier(end, days=1).replace(month=1, day=1)
        if end < start:
            text = N_("--until is a day after --from: it is the first that does not count.")
            raise BadSetting(say(text))
        yield replace(asked, from_=start, until=end)


def position_of(ledger: Any, text: str | None, head: int | None = None) -> int:
    """The position for a moment or a position that was asked for, or the head (the ledger's, when it is not given).

    Raises ``BadSetting``.
    """
    from pydantic import TypeAdapter, ValidationError

    from domain.kernel.days import Moment
    from domain.kernel.malformed import problem_of

    if head is None:
        head = cast(int, ledger.head())
    if text is None:
        return head
    if text.isdecimal():
        return min(int(text), head)
    try:
        moment = TypeAdapter(Moment).validate_python(text)
    except ValidationError as error:
        problem = problem_of(error.errors(include_input=False)[0])
        raise BadSetting(say(N_("--known-at: {problem}."), problem=problem)) from None
    position: int = ledger.position_at(moment)
    return position
