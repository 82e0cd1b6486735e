"""``opvang show``: what people ask, as it is or as it was known; a table, JSON or CSV."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer

from adapters import questions
from adapters.cli import output
from adapters.cli.settings import BadSetting, Settings
from adapters.questions import Asked, Rows
from domain.rules import N_, say
from domain.slices import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from adapters.register import Shown


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
    from domain.vocabulary import end_of_day
    from projections.state import reached

    settings: Settings = context.obj
    with settings.register() as register:
        day = day_of(register.clock(), on)
        now = end_of_day(day) if on else register.clock()
        with register.ledger.connect() as connection:
            # who may read what people read, need not be let into the record for it
            position = position_of(register.ledger, known_at, reached(connection))
            yield Asked(connection, day, now, position, about)


def day_of(now: datetime, text: str | None, option: str = "--on") -> date:
    """The day that was asked for, or today in the Netherlands. Raises ``BadSetting``."""
    from domain.vocabulary import in_amsterdam

    if text is None:
        return in_amsterdam(now)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BadSetting(f"{option} is a day, written as 2024-01-31.") from None


@contextmanager
def asking_over(
    context: typer.Context, from_: str | None, until: str | None, known_at: str | None, about: str = ""
) -> "Iterator[Asked]":
    """Opens the register for a question about the days from one until another (excluded). Raises ``BadSetting``."""
    with asking(context, None, known_at, about) as asked:
        end = day_of(asked.now, until, "--until") if until else asked.on + timedelta(days=1)
        start = day_of(asked.now, from_, "--from") if from_ else (end - timedelta(days=1)).replace(month=1, day=1)
        if end < start:
            raise BadSetting("--until is a day after --from: it is the first that does not count.")
        yield replace(asked, from_=start, until=end)


def position_of(ledger: Any, text: str | None, head: int | None = None) -> int:
    """The position for a moment or a position that was asked for, or the head (the ledger's, when it is not given).

    Raises ``BadSetting``.
    """
    from pydantic import TypeAdapter, ValidationError

    from domain.vocabulary import Moment

    if head is None:
        head = cast(int, ledger.head())
    if text is None:
        return head
    if text.isdecimal():
        return min(int(text), head)
    try:
        moment = TypeAdapter(Moment).validate_python(text)
    except ValidationError as error:
        problem = error.errors(include_input=False)[0]["msg"].removeprefix("Value error, ")
        raise BadSetting(f"--known-at: {problem}.") from None
    position: int = ledger.position_at(moment)
    return position


BALANCE = {
    "municipality": N_("municipality"),
    "group": N_("group"),
    "period": N_("half-year"),
    "opening": N_("opening"),
    "assigned": N_("assigned"),
    "exchanged": N_("exchanged"),
    "corrected": N_("corrected"),
    "realised": N_("realised"),
    "remaining": N_("remaining"),
}
OCCUPANCY = {
    "location": N_("location"),
    "group": N_("group"),
    "on": N_("on"),
    "capacity": N_("places"),
    "occupied": N_("occupied"),
    "free": N_("free"),
}
LOCATIONS = {
    "location": N_("location"),
    "form": N_("form"),
    "open_since": N_("open since"),
    "groups": N_("groups"),
    "places": N_("places"),
    "occupied": N_("occupied"),
}
TIMELINE = {
    "position": "#",
    "at": N_("at"),
    "kind": N_("what"),
    "audience": N_("audience"),
    "channel": N_("channel"),
    "due": N_("due"),
    "status": N_("status"),
    "document": N_("document"),
    "recorded_by": N_("recorded by"),
}
SIGNALS = {
    "signal": N_("signal"),
    "at": N_("received"),
    "category": N_("kind"),
    "location": N_("location"),
    "due": N_("answer due"),
    "answered": N_("answered"),
    "status": N_("status"),
    "age_days": N_("age in days"),
    "measures": N_("measures"),
}
LEGALITY = {
    "rule": N_("rule"),
    "paragraph": N_("paragraph"),
    "severity": N_("severity"),
    "subject": N_("subject"),
    "position": "#",
    "at": N_("at"),
    "text": N_("finding"),
    "reason": N_("reason given"),
}
STOCK = {
    "case": N_("case"),
    "municipality": N_("municipality"),
    "group": N_("group"),
    "persons": N_("persons"),
    "coupled_on": N_("coupled on"),
    "age_days": N_("age in days"),
    "reason": N_("waits for"),
}
WAITING = {
    "municipality": N_("municipality"),
    "group": N_("group"),
    "age": N_("coupled for"),
    "reason": N_("waits for"),
    "cases": N_("cases"),
    "persons": N_("persons"),
}
FORECAST = {
    "municipality": N_("municipality"),
    "group": N_("group"),
    "period": N_("half-year"),
    "text": N_("how"),
    "persons": N_("persons"),
}
COMPOSITION = {
    "case": N_("case"),
    "group": N_("group"),
    "size": N_("persons"),
    "minors": N_("minors"),
    "language": N_("language"),
    "unit": N_("unit"),
}
TARGETS = {
    "municipality": N_("municipality"),
    "region": N_("region"),
    "group": N_("group"),
    "on": N_("on"),
    "places": N_("places"),
    "source": N_("source"),
}
PERSONAL = {"position": "#", "type": N_("event"), "field": N_("field"), "value": N_("value")}
GRANTS = {
    "scheme": N_("scheme"),
    "location": N_("location"),
    "group": N_("group"),
    "unit": N_("per"),
    "from": N_("from"),
    "until": N_("until"),
    "quantity": N_("quantity"),
    "rate": N_("rate"),
    "amount": N_("amount"),
}
SCHEMES = {
    "scheme": N_("scheme"),
    "name": N_("name"),
    "groups": N_("groups"),
    "legal_basis": N_("legal basis"),
    "from": N_("from"),
    "until": N_("until"),
    "state": N_("status"),
    "applied": N_("applied for"),
    "granted": N_("granted"),
    "advanced": N_("advances"),
    "settled": N_("settled"),
}
FINANCE = {
    "scheme": N_("scheme"),
    "group": N_("group"),
    "entitlement": N_("entitlement"),
    "advances": N_("advances"),
    "expenses": N_("expenses"),
    "revenues": N_("revenues"),
    "settled": N_("settled"),
    "result": N_("result"),
}
BOOKINGS = {
    "on": N_("on"),
    "kind": N_("what"),
    "id": N_("id"),
    "scheme": N_("scheme"),
    "theme": N_("theme"),
    "group": N_("group"),
    "location": N_("location"),
    "amount": N_("amount"),
    "supplier": N_("supplier or source"),
    "invoice": N_("invoice"),
    "legal_basis": N_("legal basis"),
    "evidence": N_("evidence"),
    "position": "#",
}
THEMES = {
    "theme": N_("theme"),
    "name": N_("name"),
    "year": N_("year"),
    "scheme": N_("paid by scheme"),
    "budget": N_("budget"),
    "expenses": N_("expenses"),
}
SPENDING = {
    "expense": N_("expense"),
    "on": N_("on"),
    "group": N_("group"),
    "amount": N_("amount"),
    "criterion": N_("criterion"),
    "weight": N_("weight"),
    "text": N_("finding"),
    "settled": N_("ended as"),
    "grounds": N_("grounds"),
}
TOLERANCE = {
    "year": N_("year"),
    "expenses": N_("expenses"),
    "errors": N_("errors"),
    "error_limit": N_("limit to errors"),
    "uncertainties": N_("uncertainties"),
    "uncertainty_limit": N_("limit to uncertainties"),
    "within": N_("within the limits"),
}
REPAIRS = {
    "to": N_("reported to"),
    "from": N_("from"),
    "until": N_("until"),
    "subject": N_("subject"),
    "change": N_("what"),
    "before": N_("before"),
    "after": N_("after"),
    "repaired": "#",
}
RISKS = {
    "risk": N_("risk"),
    "kind": N_("kind"),
    "description": N_("description"),
    "on": N_("on"),
    "scheme": N_("scheme"),
    "group": N_("group"),
    "amount": N_("amount"),
    "state": N_("status"),
    "council": N_("told to the council"),
}
PLANS = {
    "case": N_("case"),
    "person": N_("person"),
    "required": N_("required"),
    "due": N_("agree by"),
    "agreed": N_("agreed on"),
    "ended": N_("ended on"),
    "state": N_("status"),
}
ALLOWANCE = {
    "case": N_("case"),
    "item": N_("item"),
    "persons": N_("persons"),
    "rate": N_("per person"),
    "amount": N_("per month"),
    "text": N_("explained"),
}
SCHOOLS = {
    "school": N_("school"),
    "level": N_("level"),
    "places": N_("places"),
    "enrolled": N_("enrolled"),
    "free": N_("free"),
    "near": N_("children near"),
    "waiting": N_("not at school"),
    "peak": N_("most asked for"),
    "peak_on": N_("from the day"),
    "short_from": N_("short from"),
}
SUPPORT = {
    "kind": N_("what"),
    "by": N_("by"),
    "subject": N_("subject"),
    "from": N_("from"),
    "until": N_("until"),
}
COA = {
    "municipality": N_("municipality"),
    "group": N_("group"),
    "period": N_("half-year"),
    "on": N_("on"),
    "coa": N_("COA counts"),
    "ours": N_("the register counts"),
    "difference": N_("difference"),
    "recorded_since": N_("recorded since"),
    "moving": N_("moving"),
    "unexplained": N_("unexplained"),
    "coa_task": N_("corrected task of COA"),
    "task": N_("corrected task"),
}
SUPERVISION = {
    "municipality": N_("municipality"),
    "period": N_("half-year"),
    "on": N_("on"),
    "colour": N_("colour"),
    "document": N_("document"),
    "remaining": N_("remaining"),
}
RECEPTION = {
    "municipality": N_("municipality"),
    "region": N_("region"),
    "group": N_("group"),
    "on": N_("on"),
    "places": N_("places asked"),
    "realised": N_("places there"),
    "realised_on": N_("counted on"),
    "short": N_("lacking"),
    "expected": N_("places expected"),
    "regime": N_("regime"),
}
SHARE = {
    "region": N_("region"),
    "municipality": N_("municipality"),
    "group": N_("group"),
    "inhabitants": N_("inhabitants"),
    "of": N_("of the region"),
    "places": N_("places there"),
    "total": N_("places of the region"),
    "share": N_("share by inhabitants"),
    "more": N_("more than its share"),
}
AGREEMENTS = {
    "agreement": N_("agreement"),
    "name": N_("name"),
    "parties": N_("parties"),
    "locations": N_("location"),
    "from": N_("from"),
    "until": N_("until"),
    "warned_from": N_("warned from"),
    "state": N_("status"),
}
COMMITMENTS = {
    "commitment": N_("commitment"),
    "to": N_("to whom"),
    "what": N_("what"),
    "on": N_("on"),
    "due": N_("due"),
    "done": N_("done"),
    "status": N_("status"),
}
PLAN = {
    "item": N_("line"),
    "about": N_("about"),
    "audience": N_("audience"),
    "channel": N_("channel"),
    "due": N_("due"),
    "done": N_("done"),
    "status": N_("status"),
}
CASES = {
    "case": N_("case"),
    "group": N_("group"),
    "municipality": N_("municipality"),
    "members": N_("persons"),
    "closed": N_("closed"),
}


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


QUESTIONS = (
    Question(
        "balance",
        "The quota balance per municipality, group and half-year (policy 2.3, rule Q1).",
        N_("Quota balance"),
        BALANCE,
        questions.balance,
    ),
    Question(
        "targets",
        "The capacity targets: places to have on a day (policy 2.3).",
        N_("Capacity targets"),
        TARGETS,
        questions.targets,
    ),
    Question(
        "stock",
        "Who is coupled and not yet housed, oldest first (policy 2.3, rule Q6).",
        N_("Coupled and not yet housed"),
        STOCK,
        questions.stock,
    ),
    Question(
        "waiting",
        "Who is coupled and not yet housed, by age and reason of waiting (policy 2.3, rules Q6, C2).",
        N_("Coupled and not yet housed, by age and reason"),
        WAITING,
        questions.waiting,
    ),
    Question(
        "forecast",
        "Where the half-year ends at the pace of the last months and with who is coupled (policy 2.3, rule Q7).",
        N_("Forecast of the quota"),
        FORECAST,
        questions.forecast,
    ),
    Question(
        "occupancy",
        "The occupancy of every location open on a day, per group (policy 3.1).",
        N_("Occupancy"),
        OCCUPANCY,
        questions.occupancy,
    ),
    Question(
        "locations",
        "Every location with its form, its groups and its places (policy 2.2, 3.1).",
        N_("Locations"),
        LOCATIONS,
        questions.locations,
    ),
    Question(
        "composition",
        "The households at a location by size, minors and language, without names (policy 3.1, rule P5).",
        N_("Households at the location"),
        COMPOSITION,
        questions.composition,
        "location",
    ),
    Question(
        "timeline",
        "What happened around a location, oldest first, with the 24 hours of policy 3.3 (rules L1 to L4).",
        N_("Timeline"),
        TIMELINE,
        questions.timeline,
        "location",
    ),
    Question(
        "signals",
        "What neighbours signalled, and whether it was answered in time (policy 3.1, rule N2).",
        N_("Signals"),
        SIGNALS,
        questions.signals,
    ),
    Question(
        "legality",
        "Recorded deviations with their reasons, and what of the fixed pattern was not kept (policy 3.3, 3.4).",
        N_("Legality"),
        LEGALITY,
        questions.legality,
    ),
    Question(
        "grants",
        "What each scheme entitles to, per location, group and stretch of days (policy 3.4, rule F3).",
        N_("Grants"),
        GRANTS,
        questions.grants,
        over_days=True,
        formulas={"amount": "({until}-{from})*{quantity}*{rate}"},
    ),
    Question(
        "schemes",
        "The schemes, on which law they rest, and how far they are (policy 3.4).",
        N_("Schemes"),
        SCHEMES,
        questions.schemes,
    ),
    Question(
        "finance",
        "What each scheme entitles to per group, against advances, expenses and revenues (policy 3.4).",
        N_("Finance"),
        FINANCE,
        questions.finance,
        over_days=True,
        formulas={"result": "{entitlement}+{revenues}-{expenses}"},
    ),
    Question(
        "bookings",
        "Everything that was paid or received, by its day: what is behind the sums (policy 3.4).",
        N_("Bookings"),
        BOOKINGS,
        questions.bookings,
        over_days=True,
    ),
    Question(
        "themes",
        "Budget and expenses per theme, and the grants used for them (policy 3.4, rule F6).",
        N_("Themes of the budget"),
        THEMES,
        questions.themes,
        over_days=True,
    ),
    Question(
        "spending",
        "What is found of the expenses: errors and uncertainties by criterion (policy 3.4, rule F1).",
        N_("Lawfulness of spending"),
        SPENDING,
        questions.spending,
        over_days=True,
    ),
    Question(
        "tolerance",
        "Errors and uncertainties per year, against the council's limits (policy 3.4).",
        N_("Tolerance"),
        TOLERANCE,
        questions.tolerance,
    ),
    Question(
        "repairs",
        "What was corrected of a period after it was reported, for the council (policy 3.4, rule F4).",
        N_("Administrative repairs"),
        REPAIRS,
        questions.repairs,
    ),
    Question(
        "risks",
        "The financial risks, how they stand, and whether the council was told (policy 3.4, rule F5).",
        N_("Financial risks"),
        RISKS,
        questions.risks,
    ),
    Question(
        "plans",
        "The integration plans, how they stand, and by when they are to be agreed (policy 3.2, rule S1).",
        N_("Integration plans"),
        PLANS,
        questions.plans,
    ),
    Question(
        "allowance",
        "What each household gets of living allowance in a month, line by line (policy 3.2, rule S2).",
        N_("Living allowances"),
        ALLOWANCE,
        questions.allowances,
    ),
    Question(
        "schools",
        "Children and school places, and when places fall short by what is known of placements (policy 3.2, rule S3).",
        N_("Schools"),
        SCHOOLS,
        questions.schools,
    ),
    Question(
        "support",
        "On-site support of locations, and who takes part in which programme (policy 3.2).",
        N_("On-site support and programmes"),
        SUPPORT,
        questions.support,
    ),
    Question(
        "coa",
        "COA's count of who is housed beside the register's, and what explains the difference (policy 2.3, rule Q8).",
        N_("Counts of COA"),
        COA,
        questions.coa,
    ),
    Question(
        "supervision",
        "The colours that the province gave, with what remained of the task (policy 2.2).",
        N_("Supervision"),
        SUPERVISION,
        questions.supervision,
    ),
    Question(
        "reception",
        "Places asked on a day, places there and places expected (policy 2.3, rule R1).",
        N_("Places asked and there"),
        RECEPTION,
        questions.reception,
    ),
    Question(
        "share",
        "What each municipality of the region takes, against its share by inhabitants (policy 2.2, 2.3).",
        N_("Share of the region"),
        SHARE,
        questions.share,
    ),
    Question(
        "agreements",
        "The agreements, when they end, and whether that is near (policy 3.1, 3.3, rule A1).",
        N_("Agreements"),
        AGREEMENTS,
        questions.agreements,
    ),
    Question(
        "commitments",
        "What was promised, to whom, what is due and what is done (policy 3.1 to 3.5, rule A2).",
        N_("Commitments"),
        COMMITMENTS,
        questions.commitments,
    ),
    Question(
        "communication",
        "The communication plan: to whom, by which channel, when, and what is done (policy 3.3, rule A3).",
        N_("Communication plan"),
        PLAN,
        questions.plan,
    ),
    Question("cases", "Every case, with its group and the number of its members.", N_("Cases"), CASES, questions.cases),
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
    rows = [{"position": s.position, "type": s.type, "field": s.field, "value": s.text} for s in found]
    if as_json:
        output.as_json(rows, settings)
    else:
        show(settings, N_("Personal data"), personal_rows(found), PERSONAL)


def personal_rows(found: Sequence["Shown"]) -> Rows:
    """What is personal, as it is shown."""
    erased = say(N_("(erased)"))
    return [
        {
            "position": one.position,
            "type": one.type,
            "field": one.field,
            "value": erased if one.text is None else one.text,
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
    from adapters.cli.spreadsheet import write

    columns = {key: settings.texts.say(heading) for key, heading in question.columns.items()}
    write(xlsx, settings.texts.say(question.title), columns, rows, question.formulas, note, settings)
    settings.console.print(settings.texts.say(N_("Written to {path}."), path=str(xlsx)), markup=False)


def show(
    settings: Settings,
    title: str,
    rows: Sequence[dict[str, Any]],
    columns: Mapping[str, str],
    *,
    as_json: bool = False,
    as_csv: bool = False,
) -> None:
    """Print the rows of an answer. ``title`` and the headings in ``columns`` are marked for translation."""
    if as_json:
        output.as_json(list(rows), settings)
    elif as_csv:
        output.as_csv(rows, list(rows[0] if rows else columns), settings)
    else:
        say_ = settings.texts.say
        output.as_table(say_(title), rows, {key: say_(heading) for key, heading in columns.items()}, settings)
