"""P5, P8 and P9: every question of the registry, now and as known before, about all and about one thing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from eventsourcing.dcb.api import DCBEvent
from scripts.benching.engines import Engine
from scripts.benching.filling import Filled, filled
from scripts.benching.history import FIRST, told
from scripts.benching.measuring import Result, result, timed
from sqlalchemy import Column, Integer, MetaData, Table, Text

from domain.kernel.days import last_moment
from projections.catalogue import questions
from projections.engine.question import Asked, Question

_THINGS = {"location": "GM0160-l2", "case": "GM0160-c20", "municipality": "GM0160", "group": "status_holder"}
"""What a question is about that is about one thing, and what answers are narrowed to; all are in every history."""

_SCREEN = 25
"""Rows of a first screen."""

_FEW, _SMALL = 3, 10_000

_TIMES, _ANYHOW = 10, 0.010
"""How many times what the bare driver takes a question may take (P9); so many seconds are always allowed."""

_LONG = 5
"""Seconds; what takes longer is asked once."""


@dataclass(frozen=True)
class Way:
    """A way to ask a question: by its name."""

    name: str
    question: Question[Any]
    narrowed: Mapping[str, Any] = field(default_factory=dict)
    """To what: fields of ``Asked``."""


def _about_all() -> Iterator[Way]:
    for question in questions():
        if question.about is None or question.or_all:
            yield Way(question.verb, question)


def _about_one() -> Iterator[Way]:
    for question in questions():
        if question.about is not None and not question.or_all:
            thing = _THINGS[question.about]
            yield Way(f"{question.verb} {thing}", question, {"about": thing})
            continue
        if not question.single:
            yield Way(f"{question.verb} --limit", question, {"limit": _SCREEN})
        for option in question.options:
            if option in _THINGS and not (option == "municipality" and question.of_one_municipality):
                yield Way(f"{question.verb} --{option}", question, {option: _THINGS[option]})


def _today(world: Filled) -> date:
    """The last day on which a case was registered."""
    with world.register.ledger.connect() as connection:
        sql = "SELECT max(day) FROM case_entry WHERE topic = 'CaseRegistered@1'"
        return date.fromisoformat(connection.exec_driver_sql(sql).scalar_one())


def _asking(world: Filled, way: Way, day: date, known_at: int, runs: int) -> tuple[float, list[Any]]:
    """The least seconds that it takes of some runs, and the answer."""
    took: list[float] = []
    for _ in range(runs):
        with world.register.ledger.connect() as connection:
            asked = Asked(connection, day, last_moment(day), known_at, from_=FIRST, until=day, per="year")
            if way.question.of_one_municipality:
                asked = replace(asked, municipality=_THINGS["municipality"])
            asked = replace(asked, **way.narrowed)
            with timed() as seconds:
                found, _ = way.question.part(asked)
        took.append(seconds())
        if sum(took) > _LONG:
            break
    return min(took), found


def asking_before(world: Filled, _events: Sequence[DCBEvent], runs: int) -> Result:
    """P5: each question as known nine tenths of the way, against the same question now; the worst of them counts."""
    day, found = _today(world), {}
    for way in _about_all():
        now, _ = _asking(world, way, day, world.events, max(runs, _FEW))
        then, _ = _asking(world, way, day, world.events * 9 // 10, max(runs, _FEW))
        found[way.name] = then / now
    return _worst("P5", world, found, 3, {name: f"{ratio:.2f}" for name, ratio in found.items()})


def asking_all(world: Filled, _events: Sequence[DCBEvent], runs: int) -> Result:
    """P9: each question about everything, against what it may take: ten times the bare driver that reads as many rows
    of as many columns from one indexed table, or ten milliseconds."""
    day, found, told_ = _today(world), {}, {}
    for way in _about_all():
        own, rows = _asking(world, way, day, world.events, max(runs, _FEW))
        raw = _reading(world.engine, rows, len(way.question.columns), max(runs, _FEW))
        found[way.name] = own / max(_TIMES * raw, _ANYHOW)
        told_[way.name] = f"{own * 1000:.1f} ms for {len(rows):,} rows ({own / raw:.0f} times)"
    return _worst("P9", world, found, 1, told_)


def asking_one(world: Filled, _events: Sequence[DCBEvent], runs: int) -> Result:
    """P8: each question about one thing, narrowed or in part, in the large register against a small one."""
    found, told_ = {}, {}
    with filled(world.engine, told(_SMALL)) as small:
        days = {world.url: _today(world), small.url: _today(small)}
        for way in _about_one():
            large_, small_ = (_asking(one, way, days[one.url], one.events, max(runs, 5))[0] for one in (world, small))
            found[way.name] = large_ / small_
            told_[way.name] = f"{large_ / small_:.2f} ({large_ * 1000:.1f} ms)"
    return _worst("P8", world, found, 2, told_)


def _worst(goal: str, world: Filled, found: dict[str, float], target: float, told_: dict[str, str]) -> Result:
    worst = max(found, key=lambda name: found[name])
    details = ", ".join(f"{name} {told_[name]}" for name in sorted(found, key=lambda name: -found[name]))
    return result(goal, world.engine.name, [found[worst]], target, at_most=True, details=details)


def _reading(engine: Engine, rows: Sequence[Any], columns: int, runs: int) -> float:
    """The least seconds that the bare driver takes to read so many rows of so many columns from one indexed table."""
    table = Table(
        "answer",
        MetaData(),
        Column("n", Integer, primary_key=True),
        *(Column(f"c{number}", Text) for number in range(columns)),
    )
    took = []
    with engine.database() as url, engine.driver(url) as driver:
        engine.create(driver, [table])
        driver.begin()
        driver.insert(table, [(number, *map(str, row)) for number, row in enumerate(rows)])
        driver.commit()
        names = ", ".join(f"c{number}" for number in range(columns))
        for _ in range(runs):
            with timed() as seconds:
                driver.rows(f"SELECT {names} FROM answer WHERE n >= 0 ORDER BY n")
            took.append(seconds())
    return min(took)
