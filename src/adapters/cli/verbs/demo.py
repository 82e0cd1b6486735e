"""``opvang demo``: a new ledger with the Hardenberg example, and its dashboard."""

import shlex
import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from importlib.resources import files
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from adapters.cli.terminal import output
from adapters.cli.terminal.settings import BadSetting, Settings
from domain.kernel.rules import N_, say

if TYPE_CHECKING:
    from adapters.register.register import Register

DEMO_DB = "sqlite:///opvang-demo.db"
ON = date(2024, 3, 1)
"""The day that the dashboard looks at: the example ends there."""

SHOWN = "voorbeeldhof"
SHOWN_QUESTIONS = (
    "balance",
    "targets",
    "stock",
    "waiting",
    "offers",
    "forecast",
    "coa",
    "supervision",
    "reception",
    "share",
    "occupancy",
    "locations",
    "timeline",
    "signals",
    "schemes",
    "measures",
    "grants",
    "unpaid",
    "themes",
    "finance",
    "spending",
    "tolerance",
    "repairs",
    "risks",
    "plans",
    "allowance",
    "schools",
    "support",
    "agreements",
    "commitments",
    "communication",
    "legality",
)
PLACES = (
    ("heemserveen", "asylum_regular", 697),
    ("noodopvang", "asylum_emergency", 100),
    ("oekraine-2022", "displaced_ukraine", 200),
)
"""Persons per location besides those of the example's own households; with them they make the numbers of 2.3."""

SIZES = (1, 4, 2, 1, 5, 3, 1, 2, 6, 1, 3, 2)


def add(app: typer.Typer, name: str, summary: str) -> None:
    """Add the verb."""
    app.command(name, help=summary)(demo)


def demo(context: typer.Context) -> None:
    """Numbers are a reading of the policy document's tables (2.3); households, names and events are made up."""
    given: Settings = context.obj
    settings = replace(given, db=given.db or DEMO_DB)
    with settings.register() as register:
        if given.db is None:
            _remove(register)
        register.create()
        if register.ledger.head():
            text = N_("This ledger holds events already; the demo wants one of its own: leave out --db.")
            raise BadSetting(say(text))
        fill(register)
    dashboard(settings)


def _remove(register: "Register") -> None:
    for url in (register.ledger.url, register.keyring.url):
        for suffix in ("", "-journal", "-wal", "-shm", ".master", ".master.lock"):
            Path(f"{url.database}{suffix}").unlink(missing_ok=True)


def fill(register: "Register") -> None:
    """Record the example, all or nothing."""
    from adapters.register.feed import parse

    with register.together():
        for data in _example():
            asked = parse(data)
            register.do(asked.command, command_id=asked.command_id)


def _example() -> Iterator[dict[str, Any]]:
    yield from _feed("hardenberg")
    yield from _households()
    for name in (
        "hardenberg_households",
        "ukraine",
        "hardenberg_finance",
        "hardenberg_agreements",
        "hardenberg_figures",
    ):
        yield from _feed(name)
    yield from _feed("hardenberg_support")
    yield from _pupils()


def _feed(name: str) -> Iterator[dict[str, Any]]:
    import json

    for line in files("adapters.data").joinpath(f"{name}.jsonl").read_text("utf-8").splitlines():
        yield json.loads(line)


def _households() -> Iterator[dict[str, Any]]:
    languages = {"displaced_ukraine": ("uk", "ru"), "asylum_regular": ("ar", "ti", "tr", "so", "fa")}
    for location, group, persons in PLACES:
        spoken = languages.get(group, ("ar", "ti"))
        left, number = persons, 0
        while left:
            size = min(SIZES[number % len(SIZES)], left)
            case = f"{location}-{number + 1:03}"
            members = [{"person": f"{case}-{n + 1}", "minor": n >= 2} for n in range(size)]
            yield {
                "command": "register_case",
                "case": case,
                "group": group,
                "municipality": "GM0160",
                "on": "2023-12-01",
                "members": members,
                "composition": "single" if size == 1 else "family",
                "language": spoken[number % len(spoken)],
            }
            yield {
                "command": "place_household",
                "placement": case,
                "case": case,
                "location": location,
                "from": "2023-12-01",
            }
            left, number = left - size, number + 1


def _pupils() -> Iterator[dict[str, Any]]:
    school = cycle(("opstap", "isk"))
    for line in _households():
        for member in line.get("members", ()):
            if member["minor"]:
                child = {"case": line["case"], "person": member["person"], "school": next(school)}
                yield {"command": "enrol_child", **child, "from": "2023-12-01"}


def dashboard(settings: Settings) -> None:
    """Print what the example looks like on its last day."""
    from adapters.cli.verbs import show
    from adapters.ledger.engines import place
    from domain.kernel.rules import N_
    from projections import catalogue
    from projections.engine.question import Asked

    texts = settings.texts
    output.line(texts.say(N_("opvang: Hardenberg, an example, on {day}"), day=ON), settings, "bold")
    note = N_(
        "Numbers are a reading of the tables in the policy document (2.3, December 2023), which lost their lines in "
        "print. Households, names, signals, what was paid, school places and the location Voorbeeldhof are made up."
    )
    output.line(texts.say(note), settings)
    with settings.register() as register, register.ledger.connect() as connection:
        known_at = register.ledger.head()
        today = Asked.at_the_end_of(ON, connection, known_at)
        today = replace(today, from_=date(ON.year, 1, 1), until=ON + timedelta(days=1))
        for verb in SHOWN_QUESTIONS:
            question = catalogue.question(verb)
            output.line("", settings)
            rows = question.ask(replace(today, about=SHOWN) if question.about else today)
            if verb == "signals":
                rows = [row for row in rows if row.closed is None]
            show.tables(settings, question, rows)
        output.line("", settings)
        url = register.ledger.url
        where = url.render_as_string() if url.get_backend_name() == "sqlite" else place(url)
        told = N_("The ledger is {where}, with {events} events. Look further:")
        command = shlex.join([_command(), "--db", where, "show", "--help"])
        output.line(texts.say(told, where=where, events=known_at), settings)
        output.line(f"  {command}", settings, to_copy=True)


def _command() -> str:
    """How this program is called from where it was called: it need not be on the path."""
    return "opvang" if shutil.which("opvang") else sys.argv[0]
