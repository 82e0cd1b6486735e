"""Figures of others: what the register explains of them, and what it finds (rules Q5, Q8, R1)."""

from datetime import date
from typing import Any

import pytest

from domain.kernel.published import days_of_moving, national_tasks, reception_regime, regions
from domain.kernel.vocabulary import Group
from domain.quota.quota import Balance
from domain.quota.share import (
    Asked,
    Count,
    Told,
    about_a_count,
    about_a_target,
    about_places_told,
    inhabitants_on,
    unlike_the_formula,
)
from tests.domain.facts import HARDENBERG, a_coa_count, having, places_there, retracted
from tests.domain.given import given
from tests.domain.turns import found_on

PEOPLE = {HARDENBERG: {date(2022, 1, 1): 61_800}, "NL": {date(2022, 1, 1): 17_590_672}}


def count(realised: int, *, ours: int, since: int = 0, moving: int = 0, corrected_task: int | None = None) -> Count:
    about = (HARDENBERG, Group.STATUS_HOLDER, "2024-H1", date(2024, 4, 1))
    return Count(*about, realised, corrected_task, 7, ours, 40, since, moving)


def task(assigned: int, period: str = "2023-H2", group: Group = Group.STATUS_HOLDER) -> Balance:
    return Balance(HARDENBERG, group, period, 0, assigned, 0, 0, 0, assigned, None)


@pytest.mark.parametrize(
    ("realised", "ours", "since", "moving", "unexplained"),
    [
        (10, 10, 0, 4, 0),
        (10, 15, 0, 0, 5),
        (10, 11, 0, 0, 1),
        (11, 10, 0, 4, -1),
        (10, 15, 3, 0, 2),
        (10, 15, 3, 4, 0),
        (10, 15, -2, 4, 1),
        (15, 10, 0, 4, -5),
        (15, 10, -3, 0, -2),
        (15, 10, 3, 0, -5),
    ],
)
def test_what_was_recorded_since_and_who_was_moving_explain_a_difference(
    realised: int, ours: int, since: int, moving: int, unexplained: int
) -> None:
    one = count(realised, ours=ours, since=since, moving=moving)
    assert (one.difference, one.unexplained) == (ours - realised, unexplained)
    assert len(list(about_a_count(one))) == (unexplained != 0)


def test_another_corrected_task_is_found() -> None:
    assert list(about_a_count(count(10, ours=10, corrected_task=40))) == []
    [finding] = about_a_count(count(10, ours=10, corrected_task=37))
    assert (finding.rule.id, finding.position, finding.at) == ("Q8", 7, date(2024, 4, 1))
    assert "is 37, the register's 40" in str(finding.detail)


def test_a_count_is_found_from_its_day_on() -> None:
    both = list(about_a_count(count(10, ours=15, corrected_task=37)))
    assert [len(found_on(both, day)) for day in (date(2024, 3, 31), date(2024, 4, 1), date(2030, 1, 1))] == [0, 2, 2]


def test_a_task_is_within_one_person_of_any_national_number_that_its_half_year_had() -> None:
    assert national_tasks("2023-H2") == [27_300, 17_600]
    for assigned, found in ((62, 0), (61, 0), (60, 1), (64, 1), (95, 0), (96, 0), (97, 0), (98, 1)):
        assert len(list(unlike_the_formula(task(assigned), PEOPLE, 3))) == found, assigned
    [finding] = unlike_the_formula(task(80), PEOPLE, 3)
    assert str(finding.detail).endswith("by inhabitants (61800 of 17590672) it would be [96, 62].")


@pytest.mark.parametrize(
    ("line", "people", "position"),
    [
        (task(80), {}, 3),
        (task(80), {HARDENBERG: {date(2023, 1, 1): 61_800}}, 3),
        (task(80), PEOPLE, None),
        (task(80, "2024-H2"), {HARDENBERG: {date(2023, 1, 1): 1}, "NL": {date(2023, 1, 1): 1}}, 3),
        (task(80, group=Group.STATUS_MINOR), PEOPLE, 3),
    ],
)
def test_nothing_is_found_where_a_number_is_not_known(line: Balance, people: Any, position: int | None) -> None:
    assert list(unlike_the_formula(line, people, position)) == []


def test_inhabitants_are_those_of_the_last_day_that_is_known() -> None:
    people = {"NL": {date(2022, 1, 1): 1, date(2023, 1, 1): 2}, "X": {date(2022, 6, 1): 3}}
    days = [date(2021, 12, 31), date(2022, 12, 31), date(2024, 1, 1)]
    assert [inhabitants_on(people, "NL", day) for day in days] == [
        None,
        (date(2022, 1, 1), 1),
        (date(2023, 1, 1), 2),
    ]


def test_fewer_places_than_were_asked_are_found_on_that_day() -> None:
    asked = Asked(HARDENBERG, (Group.DISPLACED_UKRAINE,), date(2024, 6, 1), 10, 9, 5)
    assert found_on(about_a_target(asked), date(2024, 5, 31)) == []
    [finding] = found_on(about_a_target(asked), date(2024, 6, 1))
    assert (finding.rule.id, finding.position) == ("R1", 5)
    for enough in (asked._replace(realised=10), asked._replace(realised=None)):
        assert list(about_a_target(enough)) == []


def test_who_has_a_dwelling_moves_within_two_weeks() -> None:
    assert days_of_moving(date(2024, 3, 1)) == 14


def test_places_told_before_their_day_are_a_forecast() -> None:
    told = Told(HARDENBERG, (Group.DISPLACED_UKRAINE,), date(2024, 3, 1), date(2024, 2, 29), 1)
    before, after = (
        [*about_places_told(told._replace(recorded_on=day))] for day in (date(2024, 2, 29), date(2024, 3, 1))
    )
    assert [(one.rule.id, one.position, one.at) for one in before] == [("R2", 1, date(2024, 3, 1))]
    assert found_on(before, date(2024, 2, 28)) == before, "it shows as soon as it is recorded"
    assert after == []


def test_the_spreading_act_is_a_regime_from_a_day_on_for_asylum_seekers() -> None:
    group = Group.ASYLUM_REGULAR
    assert [reception_regime(group, date(2024, month, 1)) for month in (1, 2)] == ["agenda", "spreading_act"]
    assert reception_regime(Group.DISPLACED_UKRAINE, date(2024, 2, 1)) == "regional_agreements"
    assert reception_regime(Group.STATUS_HOLDER, date(2024, 2, 1)) is None
    assert len(regions(date(2024, 1, 1))["IJsselland"]) == 11


@pytest.mark.parametrize("name", ["record_realisation", "forecast_realisation"])
def test_places_elsewhere_are_of_one_municipality_or_one_region(name: str) -> None:
    fields = places_there("GM0193", 3)[1]
    given().when(name, **fields).then(having(places=3))
    given().when(name, **fields, region="IJsselland").then_refused(saying="give one of the two")
    given().when(name, **{**fields, "municipality": None}).then_refused(saying="give one of the two")


@pytest.mark.parametrize("name", ["record_realisation", "forecast_realisation", "set_capacity_target"])
def test_places_for_groups_together_name_each_group_once(name: str) -> None:
    fields = places_there("GM0193", 3, group="asylum_regular")[1]
    others = ["asylum_emergency", "asylum_municipal"]
    given().when(name, **fields, together_with=others).then(
        having(places=3, together_with=(Group.ASYLUM_EMERGENCY, Group.ASYLUM_MUNICIPAL))
    )
    for twice in (["asylum_regular"], ["asylum_minor", "asylum_minor"]):
        given().when(name, **fields, together_with=twice).then_refused(saying="name each once")


def test_a_figure_is_corrected_as_any_fact() -> None:
    given(a_coa_count(17), anyhow=True).when("restate", position=1, reason="r", fields={"persons": 18}).then(
        having(corrects=1, fields={"persons": 18})
    )
    given(a_coa_count(17), retracted(1)).when("retract", position=1, reason="r").then_refused(
        saying="retracted already"
    )
