"""``opvang audit history|replay|reads``: the record as it was, and every answer again from the events alone."""

from typing import Annotated

import typer

from adapters.cli.terminal import output
from adapters.cli.terminal.days_and_moments import AsJson, KnownAt, On, day_of, position_of
from adapters.cli.terminal.settings import BadSetting, Settings
from adapters.cli.verbs.show import show
from domain.kernel.deciding import Refused
from domain.kernel.errors import FAULT
from domain.kernel.rules import N_, say
from projections.engine.question import headings_of, records

HISTORY = {
    "position": "#",
    "at": N_("at"),
    "recorded_at": N_("recorded at"),
    "recorded_by": N_("recorded by"),
    "says": N_("what"),
    "changes": N_("changes"),
    "remarks": N_("remarks"),
}


def add_to(group: typer.Typer) -> None:
    """Add the verbs to the group ``audit``."""
    group.command("history")(history)
    group.command("replay")(replay)
    group.command("reads")(reads)


def history(
    context: typer.Context,
    kind: Annotated[str, typer.Argument(help="case, location, placement, quota or signal.")],
    about: Annotated[str, typer.Argument(metavar="ID", help="Its id; a quota is named as GM0160/status_holder.")],
    known_at: KnownAt = None,
    as_json: AsJson = False,
) -> None:
    """Every event about one thing: both its times, who recorded it, what it changed, deviations and corrections."""
    from adapters.audit import replay as replaying

    settings: Settings = context.obj
    if kind not in replaying.KINDS:
        raise BadSetting(say(N_("A history is of one of these: {kinds}."), kinds=", ".join(replaying.KINDS)))
    with settings.register() as register:
        position = position_of(register.ledger, known_at)
        entries = replaying.history(register, kind, about, known_at=position)
    if not entries:
        raise Refused(say(N_("Nothing is recorded about {subject}."), subject=f"{kind}:{about}"))
    if as_json:
        output.as_json([vars(entry) for entry in entries], settings)
        return
    rows = [vars(entry) | {"remarks": replaying.remarks(entry)} for entry in entries]
    show(settings, N_("History"), rows, HISTORY, ["position"])


def replay(
    context: typer.Context,
    until: Annotated[str | None, typer.Option("--until", metavar="T", help="A moment or a position; now else.")] = None,
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """Answer every question again from the events alone, and compare; exits 1 when an answer differs."""
    from adapters.audit import replay as replaying
    from adapters.cli.terminal.progress import progress

    settings: Settings = context.obj
    with settings.register() as register, progress(settings, N_("Replaying")) as advance:
        position, day = position_of(register.ledger, until), day_of(register.clock(), on)
        answers = replaying.replay(register, until=position, on=day, progress=advance)
    ok = all(answer.equal for answer in answers)
    rows = records(answers)
    if as_json:
        output.as_json({"ok": ok, "until": position, "on": day.isoformat(), "questions": rows}, settings)
    else:
        title = N_("Answered again from the events alone")
        show(settings, title, rows, headings_of(replaying.Answered), ["rows"])
    raise typer.Exit(0 if ok else FAULT)


def reads(context: typer.Context, as_json: AsJson = False) -> None:
    """Who was shown what is personal of whom, when, for what purpose and on what legal ground."""
    from adapters.audit import replay as replaying

    settings: Settings = context.obj
    with settings.register() as register:
        rows = records(list(replaying.reads(register)))
    if as_json:
        output.as_json(rows, settings)
    else:
        show(settings, N_("Personal data that was read"), rows, headings_of(replaying.Read), ["position"])
