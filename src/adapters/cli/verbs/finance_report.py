"""``opvang finance explain`` and ``report``: what is behind each line of the grants, and the figures side by side."""

from enum import StrEnum
from typing import Annotated

import typer

from adapters.answers import questions
from adapters.answers.questions import Asked
from adapters.cli import columns
from adapters.cli.terminal import days_and_moments, output
from adapters.cli.terminal.settings import BadSetting
from adapters.cli.verbs import show
from domain.kernel.rules import N_, say


class Per(StrEnum):
    """What a report is cut into."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


REPORT = show.Question(
    "report",
    "Task, persons and euros side by side, per group (policy 3.4).",
    N_("Task, persons and euros"),
    {
        "period": N_("period"),
        "group": N_("group"),
        "places_asked": N_("places asked for"),
        "places": N_("places"),
        "persons": N_("persons"),
        "to_house": N_("to house"),
        "housed": N_("housed"),
        "entitlement": N_("entitlement"),
        "expenses": N_("expenses"),
        "revenues": N_("revenues"),
        "result": N_("result"),
    },
    lambda asked: questions.overview(asked, per=Per.MONTH, municipality=None),
    over_days=True,
    formulas={"result": "{entitlement}+{revenues}-{expenses}"},
)
BEHIND = {
    "line": N_("line"),
    "kind": N_("what"),
    "from": N_("from"),
    "until": N_("until"),
    "number": N_("number"),
    "case": N_("case"),
    "position": "#",
}


def add_questions(group: typer.Typer) -> None:
    """Add what is asked about money besides what ``show`` answers."""
    group.command("explain")(explain)
    group.command("report", help=REPORT.help)(report)


def explain(
    context: typer.Context,
    scheme: Annotated[str | None, typer.Argument(metavar="SCHEME", help="All schemes unless said.")] = None,
    location: Annotated[str | None, typer.Option(help="Only this location.")] = None,
    group: Annotated[str | None, typer.Option(help="Only this group.")] = None,
    from_: days_and_moments.From = None,
    until: days_and_moments.Until = None,
    known_at: days_and_moments.KnownAt = None,
    as_json: days_and_moments.AsJson = False,
) -> None:
    """What is behind each line of the grants: days, rate, capacities or placements, and their events (policy 3.4)."""
    with days_and_moments.asking_over(context, from_, until, known_at, scheme or "") as asked:
        lines = questions.explained(asked, location=location, group=group)
    if as_json:
        output.as_json(lines, context.obj)
        return
    show.show(context.obj, N_("Grants"), lines, columns.GRANTS | {"days": N_("days")})
    rows = [{"line": number, **behind} for number, line in enumerate(lines, 1) for behind in line["behind"]]
    show.show(context.obj, N_("What is behind each line"), rows, BEHIND)


def report(
    context: typer.Context,
    per: Annotated[Per, typer.Option(help="month, quarter or year.")] = Per.MONTH,
    municipality: Annotated[
        str | None, typer.Option(metavar="CODE", help="Whose task; needed where the register holds those of several.")
    ] = None,
    from_: days_and_moments.From = None,
    until: days_and_moments.Until = None,
    known_at: days_and_moments.KnownAt = None,
    as_json: days_and_moments.AsJson = False,
    as_csv: days_and_moments.AsCsv = False,
    xlsx: days_and_moments.Xlsx = None,
) -> None:
    with days_and_moments.asking_over(context, from_, until, known_at) as asked:
        rows = questions.overview(asked, per=per, municipality=municipality or only_municipality(asked))
        show.show_money(context.obj, REPORT, asked, rows, as_json=as_json, as_csv=as_csv, xlsx=xlsx)


def only_municipality(asked: Asked) -> str | None:
    """Whose register it is; None when nobody's yet. Raises ``BadSetting`` when it is that of several."""
    found = questions.municipalities(asked)
    if len(found) > 1:
        text = N_("The register is that of {municipalities}: say whose task with --municipality.")
        raise BadSetting(say(text, municipalities=", ".join(found)))
    return found[0] if found else None
