"""Reads the dated data that comes with the program: what law or year decides, with its source."""

import tomllib
from collections.abc import Iterable
from datetime import date
from functools import cache, lru_cache
from hashlib import sha256
from importlib.resources import files
from operator import itemgetter
from typing import Any

from domain.kernel.in_force import in_force
from domain.kernel.vocabulary import Body, Group


@cache
def digest_of_dated_data() -> str:
    """A digest of all dated data: what was worked out by other data is to be worked out anew."""
    digest = sha256()
    for file in sorted(files("domain.data").iterdir(), key=lambda file: file.name):
        if file.name.endswith(".toml"):
            digest.update(file.read_bytes())
    return digest.hexdigest()


@cache
def _table(name: str) -> dict[str, Any]:
    return tomllib.loads(files("domain.data").joinpath(f"{name}.toml").read_text("utf-8"))


@lru_cache(maxsize=10_000)  # facts are judged again and again
def competent_bodies(group: Group, day: date) -> frozenset[Body]:
    """Which bodies may decide about receiving this group on this day (rule L5; policy 3.1, 3.3)."""
    regimes = _table("competence")["regime"]
    named = _in_force_if_any((regime for regime in regimes if group in regime.get("groups", ())), day)
    regime = named or _in_force((regime for regime in regimes if "groups" not in regime), day)
    return frozenset(Body(body) for body in regime["bodies"])


def _term(name: str, day: date) -> dict[str, Any]:
    return _in_force(_table("terms")[name], day)


def _in_force(entries: Iterable[dict[str, Any]], day: date) -> dict[str, Any]:
    found = _in_force_if_any(entries, day)
    if found is None:
        raise ValueError(f"nothing that is published holds on {day}")
    return found


def _in_force_if_any(entries: Iterable[dict[str, Any]], day: date) -> dict[str, Any] | None:
    return in_force(entries, day, itemgetter("from"))


def answer_term_in_working_days(day: date) -> int:
    """Within how many working days a signal of this day gets a first answer (rule N2)."""
    return int(_term("first_answer", day)["working_days"])


def weight_of(check: str, day: date) -> tuple[str, str]:
    """By which criterion what is found of an expense of this day is judged, and how it weighs (rule F1)."""
    found = _in_force((entry for entry in _table("spending")["check"] if entry["name"] == check), day)
    return found["criterion"], found["weight"]


def weeks_to_couple(day: date) -> int:
    """Within how many weeks a household that has its permit from this day is coupled (rule Q6)."""
    return int(_term("coupling_to_housing", day)["weeks_to_couple"])


def weeks_to_a_dwelling(day: date) -> int:
    """Within how many weeks a household that is coupled on this day is offered a dwelling (rule Q6)."""
    return int(_term("coupling_to_housing", day)["weeks_to_a_dwelling"])


def weeks_from_coupling_to_housing(day: date) -> int:
    """Within how many weeks a household that is coupled on this day has its dwelling and moves in (rule Q6)."""
    term = _term("coupling_to_housing", day)
    return weeks_to_a_dwelling(day) + int(term["weeks_to_move"])


def published_allowances() -> list[dict[str, Any]]:
    """The amounts of living allowance that come with the program, each from a day on (rule S2)."""
    return list(_table("allowance")["amounts"])


def own_contribution(day: date) -> dict[str, Any] | None:
    """The own contribution to living allowance on a day; None where none is known (rule S2)."""
    return _in_force_if_any(_table("allowance")["contribution"], day)


def weeks_of_warning(day: date) -> int:
    """How many weeks ahead of its end an agreement is warned about, where it does not say so itself (rule A1)."""
    return int(_term("agreement_ends", day)["weeks_of_warning"])


def other_warnings_from() -> list[date]:
    """The days from which another number of weeks ahead of its end an agreement is warned about (rule A1)."""
    return sorted(entry["from"] for entry in _table("terms")["agreement_ends"] if entry["from"] != date.min)


def weeks_before_a_scheme_ends(day: date) -> int:
    """How many weeks ahead of the end of a scheme, on this day, its risk is to be recorded (rule F5)."""
    return int(_term("scheme_ends", day)["weeks_of_warning"])


def months_until_coupled(day: date) -> int:
    """How many months into a half-year that begins on this day enough must be coupled to finish it (rule Q7)."""
    return int(_term("enough_coupled", day)["months"])


def days_of_pace(day: date) -> int:
    """Over how many days up to and with a day the pace of housing is taken (policy 2.3)."""
    return int(_term("pace", day)["days"])


def national_tasks(period: str) -> list[int]:
    """The national task of a half-year as it was published, each number that it had (rule Q5); none if not known."""
    return [n for task in _table("national")["task"] if task["period"] == period for n in task["persons"]]


def persons_apart(day: date) -> int:
    """Within how many persons what was published may differ from the share by formula (rule Q5)."""
    return int(_in_force(_table("national")["within"], day)["persons"])


def published_inhabitants() -> dict[tuple[str, date], int]:
    """The inhabitants of areas on days, as far as they come with the program (rule Q5)."""
    return {(entry["area"], entry["on"]): entry["inhabitants"] for entry in _table("inhabitants")["figure"]}


def regions(day: date) -> dict[str, list[str]]:
    """The municipalities of each region that is known, on a day (policy 2.3)."""
    entries = _table("inhabitants")["region"]
    names = {entry["name"] for entry in entries}
    return {
        name: list(_in_force((entry for entry in entries if entry["name"] == name), day)["municipalities"])
        for name in sorted(names)
    }


def reception_regime(group: Group, day: date) -> str | None:
    """Under which regime places for a group are asked for on a day (policy 2.3); None when none is known."""
    regime = _in_force_if_any((entry for entry in _table("reception")["regime"] if group in entry["groups"]), day)
    return str(regime["name"]) if regime else None


def days_of_moving(day: date) -> int:
    """Within how many days who has a dwelling has moved: until then COA may count them still (rule Q8)."""
    return 7 * int(_term("coupling_to_housing", day)["weeks_to_move"])
