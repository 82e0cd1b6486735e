"""``opvang report council``: the half-yearly page for the council, with nothing about a person (policy 2.3 to 3.4)."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from adapters.answers.whole_file import check_free, write_whole
from adapters.cli.terminal import days_and_moments, output
from adapters.cli.terminal.settings import BadSetting, Settings
from domain.kernel.days import earlier
from domain.kernel.rules import N_, say

if TYPE_CHECKING:
    from projections.engine.question import Asked

Records = Sequence[Mapping[str, Any]]

_PERSONS = ("case:", "placement:", "signal:", "contact:", "measure:")
"""Findings about these are told as numbers: a council has no need of the file of anyone."""

STOCK = {
    "group": N_("group"),
    "reason": N_("waits for"),
    "households": N_("households"),
    "persons": N_("persons"),
    "oldest": N_("oldest (days)"),
}
LEGALITY = {
    "rule": N_("rule"),
    "paragraph": N_("paragraph"),
    "severity": N_("weight"),
    "said": N_("what it says"),
    "number": N_("number"),
    "deviations": N_("of which recorded with a reason"),
}
FOUND = {"rule": N_("rule"), "subject": N_("about"), "at": N_("when"), "text": N_("finding"), "reason": N_("reason")}


def add(app: typer.Typer, name: str, summary: str) -> None:
    """Add the group."""
    group = typer.Typer(no_args_is_help=True, help=summary)
    group.callback()(lambda: None)
    group.command("council")(council)
    app.add_typer(group, name=name)


def council(
    context: typer.Context,
    period: Annotated[str, typer.Argument(metavar="HALF-YEAR", help="As 2024-H1.")],
    out: Annotated[str, typer.Option(metavar="FILE", help="The HTML file to make; none is overwritten.")],
    municipality: Annotated[
        str | None, typer.Option(metavar="CODE", help="Whose task; needed where the register holds those of several.")
    ] = None,
    known_at: days_and_moments.KnownAt = None,
) -> None:
    """The half-yearly page for the council: tasks, places, decisions, signals, money, risks, deviations.

    In Dutch, unless --lang says otherwise. It prints, and holds nothing about a person. Of a half-year that is over,
    two of the same --known-at are the same, byte by byte.
    """
    from adapters.cli.verbs.show import only_municipality
    from domain.kernel.days import last_moment

    settings: Settings = context.obj
    from_, until = _days(period)
    check_free(Path(out), force=settings.force)
    lang = settings.lang if context.find_root().params.get("lang") else "nl"
    with days_and_moments.asking_over(context, from_.isoformat(), until.isoformat(), known_at) as asked:
        last = earlier(until, days=1)
        asked = replace(asked, now=min(last_moment(last), asked.now), on=min(last, asked.on))
        whose = municipality or only_municipality(asked)
        content = page_of(asked, period, whose, replace(settings, lang=lang, in_full=True))
    write_whole(Path(out), content, force=settings.force)
    output.line(settings.texts.say(N_("The page for the council is in {file}."), file=out), settings)


def _days(period: str) -> tuple[date, date]:
    from pydantic import TypeAdapter, ValidationError

    from domain.kernel.days import Period

    try:
        TypeAdapter(Period).validate_python(period)
    except ValidationError:
        raise BadSetting(say(N_("A half-year is written as 2024-H1."))) from None
    year = int(period[:4])
    return (date(year, 1, 1), date(year, 7, 1)) if period.endswith("1") else (date(year, 7, 1), date(year + 1, 1, 1))


def page_of(asked: "Asked", period: str, municipality: str | None, settings: Settings) -> bytes:
    """The page, in UTF-8, of a half-year as it was known."""
    from adapters.cli.pages.html import page, paragraph
    from projections.catalogue import question

    names = {row["location"]: row["name"] for row in question("locations").records(asked)}
    told = N_("As it stood on {day} and was known at event {position} of the register.")

    def part(verb: str, title: str | None = None, only: Callable[[Mapping[str, Any]], bool] | None = None) -> list[str]:
        one = question(verb)
        records = [record for record in one.records(asked) if only is None or only(record)]
        return _part(title or one.title, _named(records, names), one.headings, settings)

    parts = [
        paragraph(told, settings, day=asked.on, position=asked.known_at),
        *_task(asked, period, municipality, settings),
        *_places(asked, municipality, names, settings),
        *part("decisions"),
        *part("signal-counts"),
        *part("finance", N_("Money")),
        *part("themes", N_("Grants used for regular tasks"), lambda row: row["scheme"] is not None),
        *part("repairs", N_("Corrected after it was reported")),
        *part("risks", N_("Risks")),
        *part("agreements"),
        *part("commitments"),
        *_legality(asked, names, settings),
    ]
    title = N_("Reception and housing of refugees, {period}")
    name = settings.texts.say(title, period=settings.texts.label(period))
    return page(f"{name}: {settings.texts.label(municipality)}" if municipality else name, parts, settings)


def _named(rows: Records, names: Mapping[str, str]) -> list[dict[str, Any]]:
    """The rows with their location, or locations, by name."""
    return [
        dict(row)
        | {key: names.get(row[key], row[key]) for key in ("location",) if key in row}
        | {key: [names.get(one, one) for one in row[key]] for key in ("locations",) if key in row}
        for row in rows
    ]


def _part(title: str, rows: Sequence[Mapping[str, Any]], headings: Mapping[str, str], settings: Settings) -> list[str]:
    from adapters.cli.pages.html import heading, table

    return [heading(title, settings), table(rows, headings, settings)]


def _task(asked: "Asked", period: str, municipality: str | None, settings: Settings) -> Iterator[str]:
    from adapters.answers.drawing import Bar, bars
    from adapters.cli.pages.html import heading, table
    from projections.catalogue import question

    balance, forecast, supervision = question("balance"), question("forecast"), question("supervision")
    headings = {key: title for key, title in balance.headings.items() if key not in ("municipality", "period")}
    rows = [row for row in balance.records(asked) if row["period"] == period and _is_of(row, municipality)]
    label = settings.texts.label
    title = N_("Task to house permit holders")
    yield heading(title, settings)
    plot = [Bar(label(row["group"]), row["realised"], row["realised"] + row["remaining"]) for row in rows]
    yield bars(settings.texts.say(title), plot)
    yield table(rows, headings, settings)
    waiting: dict[tuple[str, str | None], list[dict[str, Any]]] = defaultdict(list)
    for row in question("stock").records(asked):
        if _is_of(row, municipality):
            waiting[row["group"], row["reason"]].append(row)
    if asked.on < earlier(asked.until, days=1):
        steps = [row for row in forecast.records(asked) if _is_of(row, municipality)]
        told = {key: forecast.headings[key] for key in ("group", "text", "persons")}
        yield from _part(N_("Forecast"), steps, told, settings)
    colours = [row for row in supervision.records(asked) if row["period"] == period and _is_of(row, municipality)]
    yield from _part(supervision.title, colours, supervision.headings, settings)
    yield from _part(N_("Coupled and not yet housed"), [_stock(*key, found) for key, found in waiting.items()], STOCK,
                     settings)  # fmt: skip


def _is_of(row: Mapping[str, Any], municipality: str | None) -> bool:
    return municipality is None or row["municipality"] == municipality


def _stock(group: str, reason: str | None, found: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    persons, oldest = sum(row["persons"] for row in found), max(row["age_days"] for row in found)
    return {"group": group, "reason": reason, "households": len(found), "persons": persons, "oldest": oldest}


def _places(asked: "Asked", municipality: str | None, names: Mapping[str, str], settings: Settings) -> Iterator[str]:
    from adapters.answers.drawing import Bar, bars
    from adapters.answers.values import not_known
    from adapters.cli.pages.html import heading
    from projections.catalogue import question

    reception, occupancy = question("reception"), question("occupancy")
    wanted = [
        row | {"area": row["municipality"] or row["region"], "group": [row["group"], *row["together_with"]]}
        for row in reception.records(asked)
        if row["region"] or _is_of(row, municipality)
    ]
    said = ("group", "on", "places", "realised", "realised_on", "short", "expected", "source")
    headings = {"area": N_("area")} | {key: reception.headings[key] for key in said}
    yield from _part(reception.title, not_known(wanted, reception.columns), headings, settings)
    label = settings.texts.label
    rows = _named(occupancy.records(asked), names)
    yield heading(occupancy.title, settings)
    plot = [Bar(f"{row['location']}, {label(row['group'])}", row["occupied"], row["capacity"]) for row in rows]
    yield bars(settings.texts.say(occupancy.title), plot)
    yield from _part(N_("Places and persons"), rows, occupancy.headings, settings)


def _legality(asked: "Asked", names: Mapping[str, str], settings: Settings) -> Iterator[str]:
    from domain.kernel.rules import RULES, Message
    from projections.catalogue import question

    rows = [row for row in question("legality").records(asked) if _within(row["at"], asked)]
    by_rule: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        by_rule[row["rule"]].append(row)
    counted = [
        {
            "rule": rule,
            "paragraph": found[0]["paragraph"],
            "severity": found[0]["severity"],
            "said": Message(RULES[rule].text) if rule in RULES else None,
            "number": len(found),
            "deviations": sum(row["reason"] is not None for row in found),
        }
        for rule, found in sorted(by_rule.items())
    ]
    yield from _part(N_("Deviations and findings"), counted, LEGALITY, settings)
    others = [_in_words(row, names, settings) for row in rows if not row["subject"].startswith(_PERSONS)]
    yield from _part(N_("Which of them are not about persons"), others, FOUND, settings)


def _in_words(row: Mapping[str, Any], names: Mapping[str, str], settings: Settings) -> dict[str, Any]:
    """A finding with the location, or the municipality and group, that it is about by their names."""
    kind, _, about = row["subject"].partition(":")
    subject, text = row["subject"], row["text"]
    if kind == "location":
        subject = names.get(about, about)
    elif kind in ("quota", "supervision", "target"):
        subject = ", ".join(settings.texts.label(part) for part in about.split("/"))
    if "location" in text.values:
        location = text.values["location"]
        text = replace(text, values={**text.values, "location": names.get(location, location)})
    return {**row, "subject": subject, "text": text}


def _within(at: str | None, asked: "Asked") -> bool:
    """Whether something is of the half-year; what has no day is."""
    return at is None or asked.from_.isoformat() <= at[:10] < asked.until.isoformat()
