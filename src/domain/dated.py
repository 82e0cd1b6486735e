"""Reads the dated data that comes with the program: what law or year decides, with its source."""

import tomllib
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from domain.vocabulary import Body, Group


@cache
def _table(name: str) -> dict[str, Any]:
    return tomllib.loads(files("domain.data").joinpath(f"{name}.toml").read_text("utf-8"))


def competent_bodies(group: Group, day: date) -> frozenset[Body]:
    """Which bodies may decide about receiving this group on this day (rule L5; policy 3.1, 3.3)."""
    regimes = [r for r in _table("competence")["regime"] if group in r["groups"] and r["from"] <= day]
    latest = max(regimes, key=lambda regime: regime["from"])
    return frozenset(Body(body) for body in latest["bodies"])


def _term(name: str, day: date) -> dict[str, Any]:
    terms = [term for term in _table("terms")[name] if term["from"] <= day]
    in_force: dict[str, Any] = max(terms, key=lambda term: term["from"])
    return in_force


def answer_term_in_working_days(day: date) -> int:
    """Within how many working days a signal of this day gets a first answer (rule N2)."""
    return int(_term("first_answer", day)["working_days"])


def weeks_from_coupling_to_housing(day: date) -> int:
    """Within how many weeks a household that is coupled on this day has its dwelling and moves in (rule Q6)."""
    term = _term("coupling_to_housing", day)
    return int(term["weeks_to_a_dwelling"]) + int(term["weeks_to_move"])
