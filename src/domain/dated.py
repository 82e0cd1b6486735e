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


def answer_term_in_working_days(day: date) -> int:
    """Within how many working days a signal of this day gets a first answer (rule N2)."""
    terms = [t for t in _table("terms")["first_answer"] if t["from"] <= day]
    return int(max(terms, key=lambda term: term["from"])["working_days"])
