"""A text in a cell is read in one way, or not at all."""

import re
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.exchange.cells import (
    Unread,
    a_day,
    a_moment,
    a_number,
    a_text,
    an_amount,
    has_a_point_before_its_cents,
    yes_or_no,
)
from adapters.exchange.table import Shown

# ---------------------------------------------------------------- amounts and numbers


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1.234,50", "1234.50"),
        ("1234,5", "1234.5"),
        ("1234.50", "1234.50"),
        ("1.234.567", "1234567"),
        ("1.500,-", "1500"),
        ("€ 12,50", "12.50"),
        ("€\u00a012,50", "12.50"),
        ("12,50 EUR", "12.50"),
        ("€ -12,50", "-12.50"),
        ("-€ 12,50", "-12.50"),
        ("12,50-", "-12.50"),
        ("(12,50)", "-12.50"),
        ("€ (12,50)", "-12.50"),
        ("€ -", "0"),
        ("+12", "12"),
    ],
)
def test_an_amount_is_written_in_these_ways(text: str, amount: str) -> None:
    assert an_amount(text) == amount


UNKNOWN_NUMBERS = [
    *("0.125", "0.005", "00.125", "012.345", "1 2", "1-2", "--5", "-5-", "-(5)", "- 5", "5 -", "1\n234", "1 234,50"),
    *("12 € 50", "$ 5,00", "£5", "5%", "5 %", "1,23E+05", "1e3", "NaN", "inf", "-inf", "１２", "١٢", "1.23.456", "1.234.56"),
    *("1,2,3", "1,000", "12,345", "1.234,567", ",5", "5,", "5.", ".5", "1'000", "1_000", "0x10", "½", "€", "-", "+", ""),
    *("−5", "1.234.567.890.123.456", "9" * 16, "5 euro", "5,--", "- € 5", "12,50\u20ac\u20ac", "1..2", "#REF!", "=1+1", "ja"),
]  # fmt: skip


@pytest.mark.parametrize("text", UNKNOWN_NUMBERS)
def test_what_is_written_in_no_known_way_is_no_amount_and_no_number(text: str) -> None:
    for read in (an_amount, a_number):
        for decimal in (None, ","):
            with pytest.raises(Unread):
                read(text, decimal)


def test_a_thousand_that_could_have_decimals_is_refused_as_an_amount_until_the_mapping_says_which() -> None:
    for text in ("1.234", "€ 1.234", "-1.234", "(1.234)", "1.234-"):
        with pytest.raises(Unread, match="write it as 1234 or 1234,00"):
            an_amount(text)
    assert an_amount("1.234", ",") == "1234"
    assert an_amount("1,234.50", ".") == "1234.50"
    assert an_amount("1,234", ".") == "1234"
    for text in ("1.234", "12,5", "1.234,50"):
        with pytest.raises(Unread, match=re.escape("written as 1,234.50")):
            an_amount(text, ".")


def test_a_whole_number_has_no_decimals_so_that_a_point_in_it_is_one_of_thousands() -> None:
    assert a_number("1.234") == a_number("1234") == a_number("1234,00") == a_number("1234.0") == 1234
    assert a_number("1,234", ".") == a_number("1,234.0", ".") == 1234
    with pytest.raises(Unread):
        a_number("1.234", ".")
    for text in ("12,5", "12.5", "€ 12", "12 EUR"):
        with pytest.raises(Unread):
            a_number(text)


def test_a_sheet_shows_numbers_in_dutch_whatever_its_texts_are_written_in() -> None:
    assert an_amount(Shown("1234,5"), ".") == "1234.5"
    assert an_amount(Shown("1.234")) == "1234"
    assert an_amount(Shown("1,500")) == "1.50"
    with pytest.raises(Unread):
        an_amount(Shown("0,125"))


@pytest.mark.parametrize("text", ["12.50", "€ 12.5", "-0.05", "1234.50 EUR"])
def test_a_point_before_cents_is_seen(text: str) -> None:
    assert has_a_point_before_its_cents(text)


@pytest.mark.parametrize("cell", ["1.234", "1.234,50", "12", "a.50", "1.2.2024", "", None, 12.5, Shown("12.50")])
def test_and_not_where_there_is_none(cell: Any) -> None:
    assert not has_a_point_before_its_cents(cell)


FORMS: list[Callable[[Decimal], str]] = [
    lambda cents: f"{cents:,.2f}".translate(str.maketrans(".,", ",.")),
    lambda cents: f"{cents:.2f}".replace(".", ","),
    lambda cents: f"{cents:.2f}",
]


@given(
    st.integers(-(10**11), 10**11).map(lambda cents: Decimal(cents).scaleb(-2)),
    st.sampled_from(FORMS),
    st.sampled_from(["{}", "€ {}", "€{}", "EUR {}", "{} €", "{} EUR"]),
)
def test_whatever_is_read_as_an_amount_is_the_amount_that_was_written(
    value: Decimal, form: Callable[[Decimal], str], around: str
) -> None:
    assert Decimal(an_amount(around.format(form(value)))) == value


@given(st.text("0123456789.,-+€ ()E\n", max_size=12))
def test_no_text_is_read_as_two_amounts(text: str) -> None:
    """Whatever is said to be the mark before the cents."""
    given = set()
    for decimal in (None, ",", "."):
        try:
            given.add(Decimal(an_amount(text, decimal)))
        except Unread:
            continue
    assert len(given) <= 1


# ---------------------------------------------------------------- days and moments


@pytest.mark.parametrize(
    "text",
    ["1\u00a0februari\u00a02024", "\u200e1-2-2024", "1-2-2024\u200b", "1-2-2024 0:00", "2024-02-01T00:00:00", "1/2/2024 00:00:00"],
)  # fmt: skip
def test_a_day_is_read_whatever_nobody_sees_in_it(text: str) -> None:
    assert a_day(text) == "2024-02-01"


@pytest.mark.parametrize(
    "cell",
    [
        *("1-2-2024 14:30", "2024-02-01T00:00+01:00", "1-2-24", "45323", "1\n2-2024", "1  februari 2024", "2-2024", "1-2"),
        *("30-2-2024", "１-2-2024", "1/31/2024", "2024-00-00", "1990-00-00", "februari 2024", "#########", "", time(14, 30)),
        *(datetime(2024, 2, 1, 14, 30), True, 45323.5),  # noqa: DTZ001
    ],
)  # fmt: skip
def test_what_is_no_day_is_refused(cell: Any) -> None:
    with pytest.raises(Unread):
        a_day(cell)


@pytest.mark.parametrize("text", ["1-2-2024 14:30", "1-2-2024 14.30 uur", "1 februari 2024 om 14:30", "2024-02-01 14:30",
                                  "2024-02-01T14:30", "2024-02-01T14:30:00", "1\u00a0februari\u00a02024\u00a014:30"])  # fmt: skip
def test_a_moment_has_one_form_however_it_is_written(text: str) -> None:
    assert a_moment(text) == "2024-02-01T14:30:00"


@pytest.mark.parametrize(
    "cell",
    [
        *("1-2-2024", "2024-02-01", "14:30", "1-2-2024 25:00", "1-2-2024 2:30 PM", "1-2-2024 1430", "", "2024-02-01Tnu"),
        *("2024-02-01T14:30 en later", "1-2-2024\n14:30", date(2024, 2, 1), time(14, 30), True, 45323.6),
    ],
)  # fmt: skip
def test_a_day_is_no_moment_from_any_source(cell: Any) -> None:
    with pytest.raises(Unread):
        a_moment(cell)


# ---------------------------------------------------------------- texts, yes and no


@pytest.mark.parametrize("cell", [date(2024, 3, 1), datetime(2024, 3, 1, 12), time(14, 30)])  # noqa: DTZ001
def test_a_spreadsheet_that_took_a_text_for_a_day_is_not_believed(cell: Any) -> None:
    """Such as the number 1-3 of a house, which became the first of March."""
    with pytest.raises(Unread, match="give it the format Text"):
        a_text(cell)


def test_yes_and_no_are_words() -> None:
    assert [yes_or_no(text) for text in ("Ja", "X", "WAAR", "1", "j")] == [True] * 5
    assert [yes_or_no(text) for text in ("NEE", "onwaar", "0", "n")] == [False] * 4
    for text in ("ja?", "ja/nee", "-1", "0,1", "1.", "misschien", "(ja)", "-"):
        with pytest.raises(Unread):
            yes_or_no(text)
