"""A timeline as a drawing: every mark in its lane and in the order of time, ticks that can be read."""

import re
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.answers.drawing import LEFT, RIGHT, WIDTH, Mark, drawing, moment

START = datetime(2024, 1, 31, 23, tzinfo=UTC)


def elements(svg: str, name: str) -> list[ElementTree.Element]:
    return list(ElementTree.fromstring(svg).iter(name))


def test_a_mark_is_a_dot_and_what_lasts_is_a_bar() -> None:
    marks = [Mark("a", START, START + timedelta(days=10), text="ten days"), Mark("b", START + timedelta(days=5))]
    svg = drawing("t", marks)
    (dot,), (bar,) = elements(svg, "circle"), elements(svg, "rect")
    assert int(bar.attrib["x"]) + int(bar.attrib["width"]) // 2 == int(dot.attrib["cx"])
    assert [lane.text for lane in elements(svg, "text") if lane.get("class") == "name"] == ["a", "b"]
    assert [title.text for title in elements(svg, "title")] == ["ten days", "b"]


def test_what_is_told_is_text_whatever_it_is() -> None:
    svg = drawing("<t>&\"'", [Mark("</svg>", START, text="<script>")])
    assert [title.text for title in elements(svg, "title")] == ["<script>"]
    assert ElementTree.fromstring(svg).attrib["aria-label"] == "<t>&\"'"


def test_nothing_is_drawn_of_nothing() -> None:
    assert drawing("t", []) == ""


def test_a_day_begins_in_the_netherlands() -> None:
    assert moment("2024-02-01") == START
    assert moment("2024-07-01T10:00:00Z") == datetime(2024, 7, 1, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("span", "label"),
    [
        (timedelta(hours=24), r"\d\d-\d\d \d\d:00"),
        (timedelta(days=10), r"\d\d-\d\d-2024"),
        (timedelta(days=400), r"20\d\d-\d\d"),
        (timedelta(days=9000), r"20\d\d-01"),
    ],
)
def test_ticks_are_hours_days_months_or_years(span: timedelta, label: str) -> None:
    svg = drawing("t", [Mark("a", START), Mark("a", START + span)])
    labels = [text.text or "" for text in elements(svg, "text") if text.get("class") == "when"]
    assert 4 <= len(labels) <= 13
    assert all(re.fullmatch(label, one) for one in labels)


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=20))
def test_marks_stand_in_the_order_of_time_and_within_the_drawing(seconds: list[int]) -> None:
    svg = drawing("t", [Mark("a", START + timedelta(seconds=number)) for number in sorted(seconds)])
    places = [int(dot.attrib["cx"]) for dot in elements(svg, "circle")]
    assert places == sorted(places)
    ticks = [int(line.attrib["x1"]) for line in elements(svg, "line") if line.get("class") == "tick"]
    assert all(LEFT < place < WIDTH - RIGHT for place in (*places, *ticks))
    assert len(ticks) <= 14
