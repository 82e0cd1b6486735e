"""``opvang show``: what people ask, as it is or as it was known; a table, JSON or CSV."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from adapters.answers import questions
from adapters.answers.questions import Asked, Rows
from adapters.cli import columns
from adapters.cli.terminal import output
from adapters.cli.terminal.days_and_moments import AsCsv, AsJson, From, KnownAt, On, Until, Xlsx, asking, asking_over
from adapters.cli.terminal.errors import FAULT
from adapters.cli.terminal.settings import Settings
from domain.kernel.deciding import Refused
from domain.kernel.rules import N_, say

if TYPE_CHECKING:
    from adapters.register.register import Shown


@dataclass(frozen=True)
class Question:
    """A question: its verb and what it is for, how it is answered, and how the answer is shown as a table."""

    verb: str
    help: str
    title: str
    columns: Mapping[str, str]
    ask: Callable[[Asked], Rows]
    about: str | None = None
    """What it is asked about, where it is about one thing."""
    over_days: bool = False
    """Whether it is asked about the days of a period, and not about one day."""
    formulas: Mapping[str, str] = field(default_factory=dict)
    """Columns that a spreadsheet works out from others, such as ``{rate}*{quantity}``."""
    unknown: Sequence[str] = ()
    """Columns in which nothing means that it is not known, and a table says so."""


QUESTIONS = (
    Question(
        "balance",
        "The quota balance per municipality, group and half-year (policy 2.3, rule Q1).",
        N_("Quota balance"),
        columns.BALANCE,
        questions.balance,
    ),
    Question(
        "targets",
        "The capacity targets: places to have on a day (policy 2.3).",
        N_("Capacity targets"),
        columns.TARGETS,
        questions.targets,
    ),
    Question(
        "stock",
        "Who is coupled and not yet housed, oldest first (policy 2.3, rule Q6).",
        N_("Coupled and not yet housed"),
        columns.STOCK,
        questions.stock,
    ),
    Question(
        "waiting",
        "Who is coupled and not yet housed, by age and reason of waiting (policy 2.3, rules Q6, C2).",
        N_("Coupled and not yet housed, by age and reason"),
        columns.WAITING,
        questions.waiting,
    ),
    Question(
        "offers",
        "The dwellings that were offered, by whom, and what became of each offer (policy 2.3, 3.1, rule Q6).",
        N_("Dwellings offered"),
        columns.OFFERS,
        questions.offers,
    ),
    Question(
        "forecast",
        "Where the half-year ends at the pace of the last months and with who is coupled (policy 2.3, rule Q7).",
        N_("Forecast of the quota"),
        columns.FORECAST,
        questions.forecast,
    ),
    Question(
        "occupancy",
        "The occupancy of every location open on a day, per group (policy 3.1).",
        N_("Occupancy"),
        columns.OCCUPANCY,
        questions.occupancy,
    ),
    Question(
        "locations",
        "Every location with its name, its form, its groups and its places (policy 2.2, 3.1).",
        N_("Locations"),
        columns.LOCATIONS,
        questions.locations,
    ),
    Question(
        "composition",
        "The households at a location by size, minors and language, without names (policy 3.1, rule P5).",
        N_("Households at the location"),
        columns.COMPOSITION,
        questions.composition,
        "location",
    ),
    Question(
        "timeline",
        "What happened around a location, oldest first, with the 24 hours of policy 3.3 (rules L1 to L4).",
        N_("Timeline"),
        columns.TIMELINE,
        questions.timeline,
        "location",
    ),
    Question(
        "signals",
        "What neighbours signalled, and whether it was answered in time (policy 3.1, rule N2).",
        N_("Signals"),
        columns.SIGNALS,
        questions.signals,
    ),
    Question(
        "measures",
        "What is done about signals and at locations, with which partner and paid by whom (policy 3.1, rule N3).",
        N_("Measures"),
        columns.MEASURES,
        questions.measures,
    ),
    Question(
        "legality",
        "Recorded deviations with their reasons, and what of the fixed pattern was not kept (policy 3.3, 3.4).",
        N_("Legality"),
        columns.LEGALITY,
        questions.legality,
    ),
    Question(
        "grants",
        "What each scheme entitles to, per location, group and stretch of days (policy 3.4, rule F3).",
        N_("Grants"),
        columns.GRANTS,
        questions.grants,
        over_days=True,
        formulas={"amount": "({until}-{from})*{quantity}*{rate}"},
    ),
    Question(
        "schemes",
        "The schemes, on which law they rest, and how far they are (policy 3.4).",
        N_("Schemes"),
        columns.SCHEMES,
        questions.schemes,
    ),
    Question(
        "finance",
        "What each scheme entitles to per group, against advances, expenses and revenues (policy 3.4).",
        N_("Finance"),
        columns.FINANCE,
        questions.finance,
        over_days=True,
        formulas={"result": "{entitlement}+{revenues}-{expenses}"},
    ),
    Question(
        "bookings",
        "Everything that was paid or received, by its day: what is behind the sums (policy 3.4).",
        N_("Bookings"),
        columns.BOOKINGS,
        questions.bookings,
        over_days=True,
    ),
    Question(
        "themes",
        "Budget and expenses per theme, and the grants used for them (policy 3.4, rule F6).",
        N_("Themes of the budget"),
        columns.THEMES,
        questions.themes,
        over_days=True,
    ),
    Question(
        "spending",
        "What is found of the expenses, by criterion: errors, uncertainties, grants for regular tasks (policy 3.4).",
        N_("Lawfulness of spending"),
        columns.SPENDING,
        questions.spending,
        over_days=True,
    ),
    Question(
        "tolerance",
        "Errors and uncertainties per year, against the council's limits (policy 3.4).",
        N_("Tolerance"),
        columns.TOLERANCE,
        questions.tolerance,
    ),
    Question(
        "repairs",
        "What was corrected of a period after it was reported, for the council (policy 3.4, rule F4).",
        N_("Administrative repairs"),
        columns.REPAIRS,
        questions.repairs,
    ),
    Question(
        "risks",
        "The financial risks, how they stand, and whether the council was told (policy 3.4, rule F5).",
        N_("Financial risks"),
        columns.RISKS,
        questions.risks,
    ),
    Question(
        "unpaid",
        "Places per location and group, and how many no scheme pays or are not open (policy 3.4, rule F5).",
        N_("Places that no scheme pays"),
        columns.UNPAID,
        questions.unpaid,
    ),
    Question(
        "plans",
        "The integration plans, how they stand, and by when they are to be agreed (policy 3.2, rule S1).",
        N_("Integration plans"),
        columns.PLANS,
        questions.plans,
    ),
    Question(
        "allowance",
        "What each household gets of living allowance in a month, line by line (policy 3.2, rule S2).",
        N_("Living allowances"),
        columns.ALLOWANCE,
        questions.allowances,
    ),
    Question(
        "schools",
        "Children and school places, and when places fall short by what is known of placements (policy 3.2, rule S3).",
        N_("Schools"),
        columns.SCHOOLS,
        questions.schools,
    ),
    Question(
        "support",
        "On-site support of locations, and who takes part in which programme (policy 3.2).",
        N_("On-site support and programmes"),
        columns.SUPPORT,
        questions.support,
    ),
    Question(
        "coa",
        "COA's count of who is housed beside the register's, and what explains the difference (policy 2.3, rule Q8).",
        N_("Counts of COA"),
        columns.COA,
        questions.coa,
    ),
    Question(
        "supervision",
        "The colours that the province gave, with what remained of the task (policy 2.2).",
        N_("Supervision"),
        columns.SUPERVISION,
        questions.supervision,
    ),
    Question(
        "reception",
        "Places asked on a day, places there and places expected (policy 2.3, rule R1).",
        N_("Places asked and there"),
        columns.RECEPTION,
        questions.reception,
        unknown=("realised", "short"),
    ),
    Question(
        "share",
        "What each municipality of the region takes, against its share by inhabitants (policy 2.2, 2.3).",
        N_("Share of the region"),
        columns.SHARE,
        questions.share,
        unknown=("inhabitants", "of", "places", "total", "share", "more"),
    ),
    Question(
        "agreements",
        "The agreements, when they end, and whether that is near (policy 3.1, 3.3, rule A1).",
        N_("Agreements"),
        columns.AGREEMENTS,
        questions.agreements,
    ),
    Question(
        "commitments",
        "What was promised, to whom, what is due and what is done (policy 3.1 to 3.5, rule A2).",
        N_("Commitments"),
        columns.COMMITMENTS,
        questions.commitments,
    ),
    Question(
        "communication",
        "The communication plan: to whom, by which channel, when, and what is done (policy 3.3, rule A3).",
        N_("Communication plan"),
        columns.PLAN,
        questions.plan,
    ),
    Question(
        "cases",
        "Every case, with its group and the number of its members.",
        N_("Cases"),
        columns.CASES,
        questions.cases,
    ),
)


def add(app: typer.Typer, name: str, summary: str) -> None:
    """Add the group of questions."""
    group = typer.Typer(help=summary, no_args_is_help=True, rich_markup_mode=None)
    for question in QUESTIONS:
        group.command(question.verb, help=question.help)(_verb(question))
    group.command("case")(case)
    group.command("personal")(personal)
    app.add_typer(group, name=name)


def _verb(question: Question) -> Callable[..., None]:
    def about_one(
        context: typer.Context,
        about: Annotated[str, typer.Argument(metavar=(question.about or "").upper())],
        on: On = None,
        known_at: KnownAt = None,
        as_json: AsJson = False,
        as_csv: AsCsv = False,
    ) -> None:
        with asking(context, on, known_at, about) as asked:
            rows = question.ask(asked)
            if not as_json and not as_csv:
                rows = output.not_known(rows, *question.unknown)
            show(context.obj, question.title, rows, question.columns, as_json=as_json, as_csv=as_csv)

    def about_all(
        context: typer.Context,
        on: On = None,
        known_at: KnownAt = None,
        as_json: AsJson = False,
        as_csv: AsCsv = False,
    ) -> None:
        about_one(context, "", on, known_at, as_json, as_csv)

    def over_days(
        context: typer.Context,
        from_: From = None,
        until: Until = None,
        known_at: KnownAt = None,
        as_json: AsJson = False,
        as_csv: AsCsv = False,
        xlsx: Xlsx = None,
    ) -> None:
        with asking_over(context, from_, until, known_at) as asked:
            show_money(context.obj, question, asked, question.ask(asked), as_json=as_json, as_csv=as_csv, xlsx=xlsx)

    if question.over_days:
        return over_days
    return about_one if question.about else about_all


def case(
    context: typer.Context,
    case: Annotated[str, typer.Argument(metavar="CASE")],
    on: On = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
) -> None:
    """One case: its household, couplings, dwellings and placements, without names."""
    with asking(context, on, known_at, case) as asked:
        file = questions.case(asked)
        if file is None:
            raise Refused(say(N_("{what} {id} is not known."), what=say(N_("Case")), id=case))
        if as_json:
            output.as_json(file, context.obj)
            return
        rows = [{"field": key, "value": value} for key, value in file.items() if value not in (None, [], {})]
        show(context.obj, N_("Case"), rows, {"field": N_("what"), "value": N_("value")})


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
        show(settings, N_("Personal data"), personal_rows(found), columns.PERSONAL)
    problems = dict.fromkeys(settings.texts.render(one.problem) for one in found if one.problem is not None)
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        raise typer.Exit(FAULT)


def personal_fact(one: "Shown") -> dict[str, Any]:
    """A personal value for programs: without a value it was erased, or it is not readable with this keyring."""
    return {
        "position": one.position,
        "type": one.type,
        "field": one.field,
        "value": one.text,
        "erased": one.text is None and one.problem is None,
    }


def personal_rows(found: Sequence["Shown"]) -> Rows:
    """What is personal, as it is shown."""
    erased, unreadable = say(N_("(erased)")), say(N_("(not readable with this keyring)"))
    return [
        {
            "position": one.position,
            "type": one.type,
            "field": one.field,
            "value": one.text if one.text is not None else unreadable if one.problem is not None else erased,
        }
        for one in found
    ]


def show_money(
    settings: Settings,
    question: Question,
    asked: Asked,
    rows: Rows,
    *,
    as_json: bool,
    as_csv: bool,
    xlsx: Path | None,
) -> None:
    """Print the answer about a period, or write it as a spreadsheet; both say of which position, to make it again."""
    text = N_("From {from_} until {until}, as known at position {known_at}.")
    note = settings.texts.say(text, from_=asked.from_, until=asked.until, known_at=asked.known_at)
    if xlsx is None:
        show(settings, question.title, rows, question.columns, as_json=as_json, as_csv=as_csv)
        if not as_json and not as_csv:
            settings.console.print(note, markup=False)
        return
    from adapters.answers.spreadsheet import write

    headings = {key: settings.texts.say(heading) for key, heading in question.columns.items()}
    write(xlsx, settings.texts.say(question.title), headings, rows, question.formulas, note, settings)
    settings.console.print(settings.texts.say(N_("Written to {path}."), path=str(xlsx)), markup=False)


def show(
    settings: Settings,
    title: str,
    rows: Sequence[dict[str, Any]],
    headings: Mapping[str, str],
    *,
    as_json: bool = False,
    as_csv: bool = False,
) -> None:
    """Print the rows of an answer. ``title`` and ``headings``, by the keys of the rows, are marked for translation."""
    if as_json:
        output.as_json(list(rows), settings)
    elif as_csv:
        output.as_csv(rows, list(rows[0] if rows else headings), settings)
    else:
        say_ = settings.texts.say
        output.as_table(say_(title), rows, {key: say_(heading) for key, heading in headings.items()}, settings)
