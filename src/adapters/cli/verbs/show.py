"""``opvang show``: what people ask, as it is or as it was known; a table, JSON, CSV or a spreadsheet.

Each verb is made from its question: from how it is asked, and what it answers.
"""

import inspect
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer
from typer._click import Command, Context
from typer.core import TyperGroup
from typer.main import get_command_from_info
from typer.models import CommandInfo
from typing_extensions import override

from adapters.answers.whole_file import check_free
from adapters.cli.terminal import output
from adapters.cli.terminal.days_and_moments import AsCsv, AsJson, From, KnownAt, On, Until, Xlsx, asking, asking_over
from adapters.cli.terminal.settings import BadSetting, Settings
from adapters.cli.terminal.streams import complain
from domain.kernel.deciding import Refused
from domain.kernel.errors import FAULT
from domain.kernel.history import PERSONAL_REASON
from domain.kernel.rules import N_, say
from projections.engine.question import Asked, Column, Kind, Option, Period, Position, Question, headings_of, records

if TYPE_CHECKING:
    from adapters.register.register import Shown

TOLD_FOR_A_PURPOSE = ("legality",)
"""Questions that tell reasons which can be personal: their words are read for a purpose, on a ground."""

Purpose = Annotated[
    str | None,
    typer.Option(help="What personal reasons are needed for; it is recorded before they are shown."),
]
Ground = Annotated[str | None, typer.Option(help="On what legal ground.")]

OPTIONS: Mapping[Option, Any] = {
    "per": Annotated[Period, typer.Option(help="month, quarter or year.")],
    "municipality": Annotated[str | None, typer.Option(metavar="CODE", help="Only this municipality.")],
    "location": Annotated[str | None, typer.Option(help="Only this location.")],
    "group": Annotated[str | None, typer.Option(help="Only this group.")],
    "case": Annotated[str | None, typer.Option(help="Only this case.")],
    "rule": Annotated[str | None, typer.Option(help="Only this rule, such as P1.")],
}

Limit = Annotated[int | None, typer.Option(min=1, max=100_000, help="No more than so many rows.")]
Summary = Annotated[bool, typer.Option("--summary", help="In numbers only.")]
After = Annotated[str | None, typer.Option(metavar="NEXT", help="Go on after a part: what it said is next.")]


class QuestionGroup(TyperGroup):
    """A group of verbs with the questions that stand under its name: each is loaded when it is asked, or listed."""

    @override
    def list_commands(self, ctx: Context) -> list[str]:
        from projections.catalogue import questions

        return [
            *super().list_commands(ctx),
            *(question.verb for question in questions() if question.under == self.name),
        ]

    @override
    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:
        from projections.catalogue import question

        if (known := super().get_command(ctx, cmd_name)) is not None:
            return known
        try:
            found = question(cmd_name)
        except KeyError:
            return None
        if found.under != self.name:
            return None
        info = CommandInfo(found.verb, callback=_verb(found), help=found.help)
        return get_command_from_info(info, pretty_exceptions_short=False, rich_markup_mode=None)


def add(app: typer.Typer, name: str, summary: str) -> None:
    """Add the group of questions."""
    group = typer.Typer(cls=QuestionGroup, help=summary, no_args_is_help=True, rich_markup_mode=None)
    group.command("personal")(personal)
    app.add_typer(group, name=name)


def _verb(question: Question[Any]) -> Callable[..., None]:
    def ask(
        context: typer.Context,
        *,
        as_json: bool,
        as_csv: bool,
        xlsx: Path | None,
        limit: int | None = None,
        after: str | None = None,
        summary: bool = False,
        **given: Any,
    ) -> None:
        if xlsx is not None:
            check_free(xlsx, force=context.obj.force)
        if summary and question.summary is not None:
            with _asked(context, question, given) as asked:
                rows = question.summary.ask(asked)
            answer(context.obj, question.summary, rows, asked, as_json=as_json, as_csv=as_csv, xlsx=xlsx)
            return
        reading = _reading(given)
        with _asked(context, question, given) as asked:
            if limit is not None or after is not None:
                in_part(context.obj, question, asked, limit, after, as_json=as_json, as_csv=as_csv, xlsx=xlsx)
                return
            if question.key and (as_json or as_csv) and reading is None:
                in_full(context.obj, question, asked, as_json=as_json)
                return
            rows = question.ask(asked)
        if reading is not None:
            rows = _with_reasons(context.obj, rows, *reading)
        if question.single and not rows:
            raise Refused(say(N_("{what} {id} is not known."), what=say(question.title), id=asked.about))
        answer(context.obj, question, rows, asked, as_json=as_json, as_csv=as_csv, xlsx=xlsx)

    parameters = [_parameter("context", typer.Context), *_about(question)]
    parameters += [_parameter(name, OPTIONS[name], getattr(Asked, name)) for name in question.options]
    if question.over_days:
        parameters += [_parameter("from_", From, None), _parameter("until", Until, None)]
    else:
        parameters.append(_parameter("on", On, None))
    if question.summary is not None:
        parameters.append(_parameter("summary", Summary, default=False))
    if not question.single:
        parameters += [_parameter("limit", Limit, None), _parameter("after", After, None)]
    if question.verb in TOLD_FOR_A_PURPOSE:
        parameters += [_parameter("purpose", Purpose, None), _parameter("ground", Ground, None)]
    parameters += [
        _parameter("known_at", KnownAt, None),
        _parameter("as_json", AsJson, default=False),
        _parameter("as_csv", AsCsv, default=False),
        _parameter("xlsx", Xlsx, None),
    ]
    ask.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    ask.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return ask


def _reading(given: dict[str, Any]) -> tuple[str, str] | None:
    """For what purpose and on what ground reasons that are personal are to be read, where they are."""
    purpose, ground = given.pop("purpose", None), given.pop("ground", None)
    if purpose is None and ground is None:
        return None
    if purpose is None or ground is None:
        raise BadSetting(say(N_("What is personal is shown for a --purpose and on a --ground: give both, or neither.")))
    return purpose, ground


def _with_reasons(settings: Settings, rows: Sequence[Any], purpose: str, ground: str) -> list[Any]:
    """The rows with the reasons that are personal; one that is erased, or cannot be read, stays as it is."""
    positions = {row.position for row in rows if row.reason == PERSONAL_REASON and row.position is not None}
    with settings.register() as register:
        found = register.reasons(positions, purpose=purpose, ground=ground)
    return [
        row._replace(reason=found.get(row.position) or row.reason) if row.reason == PERSONAL_REASON else row
        for row in rows
    ]


def _parameter(name: str, annotation: Any, default: Any = inspect.Parameter.empty) -> inspect.Parameter:
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


def _about(question: Question[Any]) -> Iterator[inspect.Parameter]:
    if question.about is not None:
        metavar = question.about.upper()
        if question.or_all:
            said = typer.Argument(metavar=metavar, help="All of them unless said.")
            yield _parameter("about", Annotated[str, said], "")
        else:
            yield _parameter("about", Annotated[str, typer.Argument(metavar=metavar)])


@contextmanager
def _asked(context: typer.Context, question: Question[Any], given: dict[str, Any]) -> Iterator[Asked]:
    about, known_at = given.get("about", ""), given["known_at"]
    asking_it = (
        asking_over(context, given["from_"], given["until"], known_at, about)
        if question.over_days
        else asking(context, given["on"], known_at, about)
    )
    with asking_it as asked:
        asked = replace(asked, **{name: given[name] for name in question.options})
        if question.of_one_municipality and asked.municipality is None:
            asked = replace(asked, municipality=only_municipality(asked))
        yield asked


def only_municipality(asked: Asked) -> str | None:
    """Whose register it is; None when nobody's yet. Raises ``BadSetting`` when it is that of several."""
    from projections.quota.municipality_table import municipalities

    found = municipalities(asked.connection, known_at=asked.known_at)
    if len(found) > 1:
        text = N_("The register is that of {municipalities}: say whose task with --municipality.")
        raise BadSetting(say(text, municipalities=", ".join(found)))
    return found[0] if found else None


def in_full(settings: Settings, question: Question[Any], asked: Asked, *, as_json: bool) -> None:
    """Print all of an answer for programs, row after row."""
    found = (record for row in question.all(asked) for record in records([row]))
    if as_json:
        output.as_json_list(found, settings)
    else:
        output.as_csv(found, [column.key for column in question.columns], settings)


def in_part(
    settings: Settings,
    question: Question[Any],
    asked: Asked,
    limit: int | None,
    after: str | None,
    *,
    as_json: bool,
    as_csv: bool,
    xlsx: Path | None,
) -> None:
    """Print so many rows of an answer, after those of the part before, and how to go on. Raises ``BadSetting``."""
    from adapters.cli.terminal import parts

    if after is not None:
        asked = parts.after(question, asked, after)
    rows, key = question.part(replace(asked, limit=limit or sys.maxsize - 1))
    next_ = None if key is None else parts.going_on(question, asked, key)
    if as_json:
        days = {"from": asked.from_.isoformat(), "until": asked.until.isoformat()} if question.over_days else {}
        said = {"on": asked.on.isoformat(), **days, "known_at": asked.known_at}
        output.as_json({**said, "rows": records(rows), "next": next_}, settings)
        return
    answer(settings, question, rows, asked, as_csv=as_csv, xlsx=xlsx)
    if next_ is not None:
        more = settings.texts.say(N_("There are more rows: go on with --after {next}"), next=next_)
        complain(more) if as_csv else output.line(more, settings, to_copy=True)


def answer(
    settings: Settings,
    question: Question[Any],
    rows: Sequence[tuple[Any, ...]],
    asked: Asked,
    *,
    as_json: bool = False,
    as_csv: bool = False,
    xlsx: Path | None = None,
) -> None:
    """Print an answer, or write it as a spreadsheet, which says of which days and position it is, to make it again."""
    if xlsx is not None:
        from adapters.answers.spreadsheet import spreadsheet
        from adapters.answers.whole_file import write_whole

        made = spreadsheet(question, rows, _note(settings, question, asked), settings.texts)
        write_whole(xlsx, made, force=settings.force)
        output.line(settings.texts.say(N_("Written to {path}."), path=str(xlsx)), settings)
    elif as_json:
        found = records(rows)
        output.as_json(found[0] if question.single else found, settings)
    elif as_csv:
        output.as_csv(records(rows), [column.key for column in question.columns], settings)
    else:
        tables(settings, question, rows)
        if question.over_days:
            output.line(_note(settings, question, asked), settings)


def _note(settings: Settings, question: Question[Any], asked: Asked) -> str:
    if question.over_days:
        text = N_("From {from_} until {until}, as known at position {known_at}.")
        return settings.texts.say(text, from_=asked.from_, until=asked.until, known_at=asked.known_at)
    text = N_("On {day}, as known at position {known_at}.")
    return settings.texts.say(text, day=asked.on, known_at=asked.known_at)


def tables(settings: Settings, question: Question[Any], rows: Sequence[tuple[Any, ...]]) -> None:
    """Print the table of an answer, and after it those of what is within its rows."""
    from adapters.answers.values import NUMERIC, not_known
    from projections.engine.question import columns_of, in_sight

    found = not_known(records(rows), question.columns)
    if question.single:
        fields = [{"field": k, "value": v} for one in found for k, v in one.items() if v not in (None, [], {})]
        show(settings, question.title, fields, {"field": N_("what"), "value": N_("value")})
        return

    def table(title: str, columns: Sequence[Column], found: Sequence[Mapping[str, Any]]) -> None:
        headings = {column.key: column.heading or "" for column in columns}
        show(settings, title, found, headings, [column.key for column in columns if column.kind in NUMERIC])

    table(question.title, [column for column in question.shown if column.records is None], found)
    for column in question.shown:
        if column.records is not None:
            inner = [{"line": at, **one} for at, record in enumerate(found, 1) for one in record[column.key]]
            line = Column("line", Kind.COUNT, N_("line"))
            table(column.heading or "", [line, *in_sight(columns_of(column.records))], inner)


def show(
    settings: Settings,
    title: str,
    found: Sequence[Mapping[str, Any]],
    headings: Mapping[str, str],
    numeric: Sequence[str] = (),
) -> None:
    """Print records as a table. ``title`` and ``headings``, by the keys of the records, are marked for translation."""
    say_ = settings.texts.say
    translated = {key: say_(heading) for key, heading in headings.items()}
    output.as_table(say_(title), found, translated, settings, numeric)


# ---------------------------------------------------------------- what is personal


class PersonalRow(NamedTuple):
    """Something personal of a data subject; None where it is erased."""

    position: Annotated[Position, "#"]
    type: Annotated[str, N_("event")]
    field: Annotated[str, N_("field")]
    value: Annotated[str | None, N_("value")]


PERSONAL = headings_of(PersonalRow)


def personal(
    context: typer.Context,
    subject: Annotated[str, typer.Argument(help="person:ID, signal:ID, contact:ID or case:ID.")],
    purpose: Annotated[str, typer.Option(help="What it is needed for; it is recorded before anything is shown.")],
    ground: Annotated[str, typer.Option(help="On what legal ground.")],
    as_json: AsJson = False,
) -> None:
    """What is personal of a data subject. That it was read, by whom and why, is recorded first."""
    settings: Settings = context.obj
    with settings.register() as register:
        found = register.read_personal(subject, purpose=purpose, ground=ground)
    if as_json:
        output.as_json([personal_fact(one) for one in found], settings)
    else:
        show(settings, N_("Personal data"), personal_records(found), PERSONAL, ["position"])
    problems = dict.fromkeys(settings.texts.render(one.problem) for one in found if one.problem is not None)
    for problem in problems:
        complain(problem)
    if problems:
        raise typer.Exit(FAULT)


def personal_fact(one: "Shown") -> dict[str, Any]:
    """A personal value for programs: without a value it was erased, or it is not readable with this keyring."""
    return {**_personal_row(one)._asdict(), "erased": one.text is None and one.problem is None}


def _personal_row(one: "Shown") -> PersonalRow:
    return PersonalRow(one.position, one.type, one.field, one.text)


def personal_records(found: Sequence["Shown"]) -> list[dict[str, Any]]:
    """What is personal, as it is shown."""
    erased, unreadable = say(N_("(erased)")), say(N_("(not readable with this keyring)"))
    return [
        {**_personal_row(one)._asdict(), "value": one.text or (erased if one.problem is None else unreadable)}
        for one in found
    ]
