"""No recorded value and no day keeps a question from being answered (issue 11).

Every example of a command is told again with each of its fields at its least and at its greatest, and with all days of
its history moved to the ends of the time that can be recorded. What is refused tells nothing; what is recorded stands
in one history, and every question is asked about it, on days that nobody would ask about too.
"""

import json
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from eventsourcing.dcb.domain import Tagged
from pydantic import ValidationError
from sqlalchemy import Connection, create_engine

from domain.catalogue import CATALOGUE
from domain.kernel.days import YEARS, last_moment
from domain.kernel.deciding import Refused, command_adapter, run
from domain.kernel.history import Correction, Event, Recorded
from projections.catalogue import PROJECTIONS, questions
from projections.engine.projector import Projector
from projections.engine.question import Asked
from tests.domain.examples import EXAMPLES, Example
from tests.domain.given import Story, command, given

FIRST, LAST = date(YEARS.start, 1, 1), date(YEARS[-1], 12, 31)
DAYS = (date.min, FIRST, date(2024, 2, 29), LAST, date.max)
OURS = {name: one for name, one in EXAMPLES.items() if one.given_by_the_register is None}
PARTS = 12
"""In one history the questions about money would have to weigh every scheme against every place of every example."""
KINDS = (
    "case person placement location scheme theme expense revenue risk signal measure agreement commitment item school"
)
KINDS += " programme contact"


def schemas(name: str) -> dict[str, Any]:
    """What each field of a command may be, as its feed says it."""
    cls = CATALOGUE.command_type(name)
    assert cls is not None
    schema = command_adapter(cls).json_schema(by_alias=True)
    return {field: _inlined(part, schema.get("$defs", {})) for field, part in schema["properties"].items()}


def _inlined(part: Any, defs: dict[str, Any]) -> Any:
    if isinstance(part, dict):
        found = {key: _inlined(value, defs) for key, value in part.items() if key != "$ref"}
        return found | (_inlined(defs[part["$ref"].rpartition("/")[2]], defs) if "$ref" in part else {})
    return [_inlined(one, defs) for one in part] if isinstance(part, list) else part


def extremes(schema: dict[str, Any], told: Any) -> Iterator[Any]:
    """The least and the greatest of what a field may be, in the form in which it was told; each of a few choices."""
    if "anyOf" in schema:
        for one in schema["anyOf"]:
            yield from extremes(one, told)
    elif "enum" in schema:
        yield from schema["enum"]
    elif schema.get("type") == "boolean":
        yield from (False, True)
    elif schema.get("type") == "integer":
        yield from (schema["minimum"], schema.get("maximum", schema.get("exclusiveMaximum", 0) - 1))
    elif schema.get("format") == "date":
        yield from (FIRST.isoformat(), LAST.isoformat())
    elif schema.get("format") == "date-time":
        yield from (f"{FIRST}T01:00", f"{LAST}T23:59:59.999999")
    elif "H[12]" in schema.get("pattern", ""):
        yield from (f"{YEARS.start}-H1", f"{YEARS[-1]}-H2")
    elif r"{1,10}(\." in schema.get("pattern", ""):
        yield from ("0", "9999999999.99", *(["-9999999999.99"] if "-?" in schema["pattern"] else []))
    elif schema.get("type") == "object" and isinstance(told, dict):
        for key in schema.get("propertyNames", {}).get("enum", ()):
            yield dict.fromkeys([key], *list(told.values())[:1])
        for key, value in told.items():
            inner = schema.get("properties", {}).get(key, schema.get("additionalProperties"))
            inner = inner if isinstance(inner, dict) else {}
            yield from ({**told, key: one} for one in extremes(inner, value))
    elif schema.get("type") == "array" and isinstance(told, list):
        for number, value in enumerate(told):
            yield from ([*told[:number], one, *told[number + 1 :]] for one in extremes(schema["items"], value))
    elif schema.get("maxLength", 0) > 1 and isinstance(told, str):
        yield "W" * schema["maxLength"]


def moved(value: Any, years: int) -> Any:
    """The same with all days so many years later."""
    if isinstance(value, dict):
        return {key: moved(one, years) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(moved(one, years) for one in value)
    if isinstance(value, int) and not isinstance(value, bool) and value in YEARS:
        return value + years
    if isinstance(value, str) and re.match(r"\d{4}-(\d\d-\d\d|H[12]$)", value):
        return f"{int(value[:4]) + years:04}{value[4:]}".replace("-02-29", "-02-28")
    return value


def told_with_extremes(example: Example) -> Iterator[Example]:
    """The example, with one field after another at its extremes, and all of it at the ends of time."""
    given_fields = {name.rstrip("_"): value for name, value in example.fields.items()}
    for name, schema in schemas(example.name).items():
        for value in extremes(schema, given_fields.get(name)):
            fields = {"deviation": "all the same", **given_fields, name: value}
            yield Example(example.before, example.name, fields)
    years = [int(year) for year in re.findall(r"\b((?:19|20)\d\d)-", repr((example.before, example.fields)))] or [2024]
    for by in (YEARS.start - min(years), YEARS[-1] - max(years)):
        fields = {"deviation": "all the same", **moved(deepcopy(given_fields), by)}
        yield Example([moved(fact, by) for fact in example.before], example.name, fields)


def renamed(value: Any, ids: set[str], by: str) -> Any:
    """The same about things of other ids, so that one history can hold it beside others."""
    if isinstance(value, dict):
        return {key: renamed(one, ids, by) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(renamed(one, ids, by) for one in value)
    if isinstance(value, str):
        kind, _, id_ = value.rpartition(":")
        return f"{value}{by}" if id_ in ids and (not kind or kind in KINDS.split()) else value
    return value


def recorded_of(example: Example, by: str) -> list[Tagged[Event]]:
    """All that the example records, with what came before it; nothing when it is refused."""
    tags = [tag for one in EXAMPLES[example.name].story().recorded for tag in one.tags]
    ids = {tag.partition(":")[2] for tag in tags if tag.partition(":")[0] in KINDS.split()}
    try:
        story = given(*renamed(example.before, ids, by), anyhow=True).story
        last = run(command(example.name, **renamed(example.fields, ids, by)), story.fold)
    except (Refused, ValidationError):
        return []
    return [Tagged(list(one.tags), one.event) for one in story.recorded] + list(last)


def at_the_end_of(story: Story, told: list[Tagged[Event]]) -> None:
    """Record them after all else: a correction goes on correcting what it corrects."""
    offset = len(story.recorded)
    for one in told:
        event = one.decision
        tags = [f"event:{int(tag[6:]) + offset}" if tag.startswith("event:") else tag for tag in one.tags]
        if isinstance(event, Correction):
            event = event.model_copy(update={"corrects": event.corrects + offset})
        story.add(Tagged(tags, event))


@contextmanager
def projected(story: Story, url: str) -> Iterator[Connection]:
    """What people read after such a history; of a database that is left as it was."""

    def read(query: Any, *, after: int = 0, until: int | None = None) -> Iterator[Recorded]:
        items = query.items if query is not None else []
        for one in story.recorded[after:until]:
            if query is None or any(_asked(one, item) for item in items):
                yield one

    projector, engine = Projector(read, PROJECTIONS), create_engine(url)
    with engine.connect() as connection:
        projector.create(connection)
        projector.apply(connection, story.recorded)
        yield connection
    engine.dispose()


def _asked(one: Recorded, item: Any) -> bool:
    return (not item.types or one.event.TOPIC in item.types) and set(item.tags) <= set(one.tags)


def answered(connection: Connection, story: Story, days: Sequence[date] = DAYS) -> Iterator[tuple[str, date, str]]:
    """Each question about each day, with its answer."""
    subjects: dict[str, set[str]] = {}
    for fact in story.recorded:
        for tag in fact.tags:
            subjects.setdefault(tag.partition(":")[0], set()).add(tag.partition(":")[2])
    for day in days:
        asked = Asked(connection, day, last_moment(day), len(story.recorded))
        for question in questions():
            one = (
                replace(asked, from_=day.replace(month=1, day=1), until=day, per="year")
                if "per" in question.options
                else asked
            )
            of = [""] if not question.about or question.or_all else sorted(subjects.get(question.about, ()))
            for about in of:
                yield question.verb, day, json.dumps(question.records(replace(one, about=about)), default=str)


@pytest.mark.parametrize("name", sorted(OURS))
def test_every_number_of_a_command_has_its_bounds(name: str) -> None:
    for field, schema in schemas(name).items():
        for part in (schema, *schema.get("anyOf", ())):
            if part.get("type") == "integer":
                assert "minimum" in part, field
                assert {"maximum", "exclusiveMaximum"} & part.keys(), field


def history(part: int) -> Story:
    """All that some of the commands can record at their extremes."""
    story, told = Story(), 0
    for name in sorted(OURS)[part::PARTS]:
        for number, one in enumerate(told_with_extremes(OURS[name])):
            found = recorded_of(one, f".{number}.{name[:20]}")
            at_the_end_of(story, found)
            told += bool(found)
    assert told > 20
    return story


@pytest.mark.parametrize("part", range(PARTS))
def test_whatever_was_recorded_every_question_is_answered_about_every_day(part: int) -> None:
    story = history(part)
    with projected(story, "sqlite://") as connection:
        asked = {verb for verb, _, _ in answered(connection, story)}
    assert asked >= {question.verb for question in questions() if not question.about}


@pytest.mark.parametrize("part", range(PARTS))
def test_and_on_the_last_day_there_is_with_the_same_answers_from_postgresql(part: int, postgres_url: str) -> None:
    story, days = history(part), (date.max,)
    with projected(story, "sqlite://") as one, projected(story, postgres_url) as other:
        for expected, found in zip(answered(one, story, days), answered(other, story, days), strict=True):
            assert found == expected
