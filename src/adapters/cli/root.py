"""The root of the command line: its options, its groups of verbs, and what happens when something goes wrong."""

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from itertools import zip_longest
from typing import Annotated

import typer

from adapters.cli.terminal import streams
from adapters.cli.terminal.settings import Settings
from adapters.cli.terminal.stopping import Stopped, stoppable
from adapters.cli.terminal.telling import CUT_OFF, Telling
from domain.kernel.errors import FAULT, REFUSED, ForPeople
from domain.kernel.rules import N_

GLOBAL_OPTIONS = ("--db", "--keyring", "--actor", "--lang")
GLOBAL_FLAGS = ("--force",)

GROUPS: dict[str, tuple[str, str]] = {
    "init": ("verbs.init", "Create or upgrade the ledger; safe to repeat."),
    "demo": ("verbs.demo", "Fill a new ledger with the Hardenberg example and show its dashboard."),
    "do": ("verbs.do", "Carry out commands from a feed of JSON lines."),
    "import": ("verbs.import_", "Bring in tables of CSV or XLSX, all rows or none."),
    "export": ("verbs.export", "The record as CloudEvents, for other systems or a new ledger."),
    "schema": ("verbs.schema", "Show the JSON Schema of commands and events."),
    "quota": ("verbs.recording", "The task to house permit holders, and places to have."),
    "case": ("verbs.recording", "Households: registration, members, group, closing."),
    "coupling": ("verbs.recording", "Coupling to the municipality, dwellings, housing."),
    "placement": ("verbs.recording", "Who stays where, from when until when."),
    "location": ("verbs.recording", "Locations: procedure, capacity, contact, meetings."),
    "inform": ("verbs.recording", "Tell who was informed about a location."),
    "communication": ("verbs.recording", "What is planned and told to the whole municipality."),
    "signal": ("verbs.recording", "What neighbours signal, and what is done about it."),
    "finance": ("verbs.recording", "Schemes, their rates, advances, expenses and revenues."),
    "support": ("verbs.recording", "Integration plans, living allowance, schools, on-site support, programmes."),
    "agreement": ("verbs.recording", "Agreements with other parties, and when they end."),
    "commitment": ("verbs.recording", "What was promised, and whether it was done."),
    "retract": ("verbs.recording", "Say that an event never was so."),
    "restate": ("verbs.recording", "Say how an event really was."),
    "show": ("verbs.show", "Balance, occupancy, timeline, case, signals, legality, …"),
    "report": ("pages.report_council", "Pages to hand over: the half-yearly one for the council."),
    "projections": ("verbs.init", "Rebuild and check what people read."),
    "audit": ("verbs.audit", "Verify the record, sign checkpoints, prove; dossiers, history, and all answers again."),
    "key": ("verbs.key", "The keys of the register."),
}
"""The groups of verbs: the module that makes each, and what it is for. Help needs no more than this."""


def build(wanted: str | None, telling: Telling | None = None) -> typer.Typer:
    """The command line with the wanted group whole, and the others by name; all of them whole for ``*``.

    ``telling`` is to know what is recorded.
    """
    app = typer.Typer(
        help="opvang: the register of a municipality's reception of refugees and migrants.",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        add_completion=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )

    @app.callback()
    def root(
        context: typer.Context,
        db: Annotated[str | None, typer.Option(help="The ledger as an SQLAlchemy URL [OPVANG_DB].")] = None,
        keyring: Annotated[str | None, typer.Option(help="The keyring as an SQLAlchemy URL [OPVANG_KEYRING].")] = None,
        actor: Annotated[str | None, typer.Option(help="Who records [OPVANG_ACTOR]; the system's user else.")] = None,
        lang: Annotated[str | None, typer.Option(help="nl or en; as the environment says else.")] = None,
        force: Annotated[bool, typer.Option("--force", help="Replace a file that exists.")] = False,
    ) -> None:
        settings = context.obj = Settings.of(db, keyring, actor, lang, force=force, telling=telling)
        settings.telling.register = settings.register

    for name, (module, summary) in GROUPS.items():
        if wanted in (name, "*"):
            add: Callable[[typer.Typer, str, str], None] = import_module(f"adapters.cli.{module}").add
            add(app, name, summary)
        else:
            app.command(name, help=summary)(_not_loaded)
    return app


def _not_loaded() -> None:
    raise AssertionError("a group is built when it is called")


def hoisted(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """The options that hold for every verb, wherever they were given, and the other arguments."""
    front: list[str] = []
    rest: list[str] = []
    waiting = iter(arguments)
    for argument in waiting:
        if argument == "--":
            rest += [argument, *waiting]
        elif argument in GLOBAL_FLAGS:
            front.append(argument)
        elif argument in GLOBAL_OPTIONS:
            front += [argument, *([value] if (value := next(waiting, None)) is not None else [])]
        elif argument.startswith(tuple(f"{option}=" for option in GLOBAL_OPTIONS)):
            front.append(argument)
        else:
            rest.append(argument)
    return front, rest


def run(arguments: list[str]) -> int:
    """Run ``opvang``; returns the exit code: 0 done, 2 refused or malformed, 1 a fault.

    Of what records: 0 recorded and told, 1 recorded or unknown and not told, 2 not recorded. 141 for an answer that
    nobody reads any more, 0 if it is one to a question.
    """
    front, rest = hoisted(arguments)
    telling = Telling()
    with streams.checked(), stoppable():
        try:
            code = _invoke(front, rest, telling)
            sys.stdout.flush()
            return code
        except (Exception, KeyboardInterrupt) as trouble:
            return _told(trouble, front, telling)


def _invoke(front: list[str], rest: list[str], telling: Telling) -> int:
    command = typer.main.get_command(build(next(iter(rest), None), telling))
    try:
        with command.make_context("opvang", front + rest) as context:
            command.invoke(context)
    except typer.Exit as stop:
        return stop.exit_code
    return 0


def _told(trouble: BaseException, front: Sequence[str], telling: Telling) -> int:
    """Say what went wrong, and last what is recorded; gives the exit code."""
    by_reader = isinstance(trouble, streams.NotShown) and trouble.by_reader
    if by_reader and not telling.records:
        return 0  # who asked has seen enough
    from adapters.answers.texts import Texts, language
    from adapters.cli.terminal import errors, usage

    texts = Texts(language(_asked_language(front)))
    match trouble:
        case ForPeople():
            lines, code = errors.explain(trouble, texts), trouble.exit_code
        case usage.UsageError():
            lines, code = usage.told(trouble, texts), REFUSED
        case Stopped():
            lines, code = [texts.say(N_("Stopped ({signal})."), signal=trouble.name)], 128 + trouble.number
        case _:
            lines, code = errors.unexpected(trouble, texts), FAULT
    if telling.records and (code != REFUSED or telling.account.recorded or telling.account.under_way):
        with suppress(Exception, KeyboardInterrupt):  # then it stays unknown, and that is said
            telling.settle(trouble)
        lines += [texts.render(message) for message in telling.lines()]
        code = CUT_OFF if by_reader else telling.code
    streams.last_words(lines)
    return code


def _asked_language(front: Sequence[str]) -> str | None:
    """The language that was asked for last, also where nothing else could be read."""
    asked = None
    for option, value in zip_longest(front, front[1:]):
        if option == "--lang":
            asked = value
        elif option.startswith("--lang="):
            asked = option.removeprefix("--lang=")
    return asked
