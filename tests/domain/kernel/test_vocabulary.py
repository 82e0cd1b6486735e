"""The words that all topics share: ids, days, moments, periods, documents, and what is personal (DESIGN 5)."""

import hashlib
import json
import traceback
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given as anything
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from domain.kernel.days import (
    AMSTERDAM,
    Day,
    Moment,
    Period,
    Year,
    end_of_day,
    half_year_of,
    in_amsterdam,
    last_moment,
    next_half_year,
)
from domain.kernel.history import Deviation
from domain.kernel.personal import Personal
from domain.kernel.vocabulary import (
    Code,
    Count,
    Difference,
    Document,
    Id,
    MunicipalityCode,
    Name,
    Position,
    Text,
    looks_like_a_citizen_number,
    words,
)
from domain.locations.signal import SignalReceived
from tests.domain.facts import a_signal
from tests.domain.given import command, given


def read(kind: Any, value: Any) -> Any:
    return TypeAdapter(kind).validate_python(value)


def refused(kind: Any, value: Any) -> str:
    with pytest.raises(ValidationError) as error:
        read(kind, value)
    return str(error.value)


# ---------------------------------------------------------------- ids

V_NUMBER = "1234567890"
BSN = "123456782"
"""Passes the eleven-test; so do 111222333 and the eight digits 10000008 (with a nought before it)."""


@pytest.mark.parametrize("text", ["c1", "AZC-Heemserveen", "a", "0", "2024.01", "x_y", "A" * 64, "hof-12-b", "P000001"])
def test_an_id_is_letters_digits_dots_dashes_and_underscores(text: str) -> None:
    assert read(Id, text) == text


@pytest.mark.parametrize(
    "text",
    ["", " c1", "c1 ", "c 1", "-c1", ".c1", "_c1", "c/1", "c:1", "é", "A" * 65, "c1\n", "c1\x00", 7, None, ["c1"]],
)
def test_and_nothing_else(text: Any) -> None:
    refused(Id, text)


@pytest.mark.parametrize(
    "text",
    [
        V_NUMBER,
        f"V{V_NUMBER}",
        f"v{V_NUMBER}",
        "V-123-456-7890",
        "123.456.7890",
        f"case-{V_NUMBER}",
        f"{V_NUMBER}-a",
        f"p{V_NUMBER}x",
        f"a.{V_NUMBER}.b",
        BSN,
        "111222333",
        "1234.56.782",
        "123-456-782",
        f"bsn{BSN}",
        f"P-{BSN}",
        f"{BSN}_kind",
        "10000008",
        "1000.0008",
        "V12345678",
        "V123456789",
        "V12345678901",
        "v-1234-5678",
        "V_12.34.56.78-kind",
        "P-V12345678",
        "V-2024-0001",
        "2024-1-9182736450",
        "3024-000017",  # no year
        "case-123456782",
    ],
)
def test_an_id_that_looks_like_a_v_number_or_bsn_is_refused(text: str) -> None:
    assert looks_like_a_citizen_number(text)
    said = refused(Id, text)
    assert "V-number or BSN" in said


@pytest.mark.parametrize(
    "text",
    [
        "123456789",  # nine digits that fail the eleven-test
        "123456783",
        "111222334",
        f"P-{123456783}",
        "12345678901",  # eleven digits
        "123456",
        "1234567",  # seven
        "20240131",  # a day
        "c-2024-000017",
        "VW-1",
        "ZAAK-2024-0000000001",  # a number behind a year or ZAAK- counts cases
        "zaak-123456782",
        "2024-0000000001",
        "2024-123456782",
        "1999-12345678",
        "c-2024-0000000001-12",
        "2024-000017",
        "DEV12345678",  # no V of its own
        f"P{12345678}",  # eight digits within something else
    ],
)
def test_a_near_miss_is_an_id(text: str) -> None:
    assert read(Id, text) == text


def passes_the_eleven_test(number: int) -> bool:
    digits = [int(digit) for digit in f"{number:09}"]
    return (sum((9 - n) * digit for n, digit in enumerate(digits[:8])) - digits[8]) % 11 == 0


@anything(st.integers(10_000_000, 999_999_999))
def test_eight_or_nine_digits_are_refused_when_they_pass_the_eleven_test_and_only_then(number: int) -> None:
    assert looks_like_a_citizen_number(str(number)) == passes_the_eleven_test(number)


@anything(st.integers(0, 9_999_999_999), st.sampled_from(["", "V", "v", "case-", "x."]))
def test_ten_digits_are_always_refused(number: int, before: str) -> None:
    assert looks_like_a_citizen_number(f"{before}{number:010}")


@anything(
    st.sampled_from(["V", "v", "p.V", "V-", "v_"]), st.text("0123456789", min_size=8, max_size=20), st.sampled_from(["", ".", "-"])
)  # fmt: skip
def test_a_v_and_eight_digits_or_more_is_a_v_number_always(before: str, digits: str, between: str) -> None:
    assert looks_like_a_citizen_number(before + between.join(digits))


@anything(
    st.integers(1900, 2199),
    st.integers(0, 10**12),
    st.sampled_from(["{}-{}", "ZAAK-{}-{}", "zaak-{}-{:010}", "x-{}-{:010}"]),
)
def test_a_number_behind_a_year_is_none_of_a_person(year: int, number: int, form: str) -> None:
    assert not looks_like_a_citizen_number(form.format(year, number))


@anything(st.lists(st.uuids(version=4), min_size=400, max_size=400))
def test_nearly_every_uuid_is_an_id(uuids: list[UUID]) -> None:
    taken = [str(uuid) for uuid in uuids if not looks_like_a_citizen_number(str(uuid))]
    assert all(read(Id, text) == text for text in taken[:20])
    assert len(taken) >= 0.9 * len(set(uuids))


def test_of_random_uuids_fewer_than_one_in_fifty_is_refused() -> None:
    """Hypothesis likes odd ones; these are spread evenly, by a hash of their number."""
    made = [str(UUID(bytes=hashlib.sha256(str(n).encode()).digest()[:16], version=4)) for n in range(5_000)]
    assert sum(looks_like_a_citizen_number(text) for text in made) < len(made) / 50


# ---------------------------------------------------------------- days, periods, codes


def test_a_day_is_written_one_way() -> None:
    assert read(Day, "2024-02-29") == date(2024, 2, 29)
    assert read(Day, date(2024, 2, 29)) == date(2024, 2, 29)


@pytest.mark.parametrize(
    "value",
    [
        "2023-02-29",
        "2024-13-01",
        "2024-1-1",
        "20240101",
        "2024-W01-1",
        "29-02-2024",
        "2024-01-01T00:00",
        "2024-01-01 ",
        "٢٠٢٤-٠١-٠١",
        "",
        20240101,
        1.5,
        None,
        datetime(2024, 1, 1),  # noqa: DTZ001
        datetime(2024, 1, 1, tzinfo=UTC),
    ],
    ids=repr,
)
def test_and_no_other(value: Any) -> None:
    refused(Day, value)


@pytest.mark.parametrize("value", ["0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31", date.min, date.max])
def test_a_year_far_off_is_a_slip_of_the_pen(value: Any) -> None:
    assert "between 1900 and 2199" in refused(Day, value)


def test_a_half_year_is_written_one_way() -> None:
    assert read(Period, "2024-H1") == "2024-H1"
    for wrong in (
        "2024-H0",
        "2024-H3",
        "2024-h1",
        "2024H1",
        "24-H1",
        "2024-Q1",
        "9999-H2",
        "0000-H1",
        " 2024-H1",
        2024,
    ):
        refused(Period, wrong)


@anything(st.dates(date(1900, 1, 1), date(2199, 6, 30)))
def test_every_day_falls_in_one_half_year_and_half_years_follow_each_other(day: date) -> None:
    period = half_year_of(day)
    assert read(Period, period) == period
    year, half = int(period[:4]), int(period[-1])
    first = date(year, 1 if half == 1 else 7, 1)
    assert first <= day
    following = next_half_year(period)
    assert following > period
    assert half_year_of(first + timedelta(days=184)) == following


def test_the_last_day_of_june_is_in_the_first_half() -> None:
    assert half_year_of(date(2024, 6, 30)) == "2024-H1"
    assert half_year_of(date(2024, 7, 1)) == "2024-H2"
    assert next_half_year("2024-H2") == "2025-H1"


def test_any_code_of_gm_and_four_digits_is_a_municipality() -> None:
    assert read(MunicipalityCode, "GM0160") == "GM0160"
    assert read(MunicipalityCode, "GM9999") == "GM9999"
    for wrong in ("0160", "GM160", "gm0160", "GM01600", "GM0160\n", "Hardenberg", 160):
        refused(MunicipalityCode, wrong)


def test_a_count_is_a_whole_number_and_not_a_text_or_a_truth() -> None:
    assert read(Count, 0) == 0
    for wrong in (-1, 1.0, "1", True, 10_000_001, None):
        refused(Count, wrong)


# ---------------------------------------------------------------- moments


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2024-01-31T14:30", "2024-01-31T13:30"),
        ("2024-07-31T14:30", "2024-07-31T12:30"),
        ("2024-07-31 14:30", "2024-07-31T12:30"),
        ("2024-07-31T14:30:15", "2024-07-31T12:30:15"),
        ("2024-07-31T14:30:15.123456", "2024-07-31T12:30:15.123456"),
        ("2024-07-31T14:30+00:00", "2024-07-31T14:30"),
        ("2024-07-31T14:30Z", "2024-07-31T14:30"),
        ("2024-07-31T14:30-05:00", "2024-07-31T19:30"),
        ("2024-03-31T01:59", "2024-03-31T00:59"),  # the last minute before the clock goes forward
        ("2024-03-31T03:00", "2024-03-31T01:00"),  # the first after it
        ("2024-10-27T01:59", "2024-10-26T23:59"),
        ("2024-10-27T03:00", "2024-10-27T02:00"),
        ("2024-10-27T02:30+02:00", "2024-10-27T00:30"),
        ("2024-10-27T02:30+01:00", "2024-10-27T01:30"),
    ],
)
def test_a_moment_carries_its_offset_or_is_dutch_time_and_is_kept_in_utc(text: str, utc: str) -> None:
    moment = read(Moment, text)
    assert moment == datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert moment.tzinfo == UTC


@pytest.mark.parametrize("text", ["2024-10-27T02:00", "2024-10-27T02:30", "2024-10-27T02:59:59"])
def test_a_moment_that_the_clock_shows_twice_needs_its_offset(text: str) -> None:
    said = refused(Moment, text)
    assert "twice" in said
    assert "offset" in said


@pytest.mark.parametrize("text", ["2024-03-31T02:00", "2024-03-31T02:30", "2024-03-31T02:59:59"])
def test_a_moment_that_the_clock_never_shows_is_refused(text: str) -> None:
    said = refused(Moment, text)
    assert "never" in said
    assert "offset" in said


@pytest.mark.parametrize(
    "value",
    [
        "2024-01-31",
        "14:30",
        "2024-01-31T25:00",
        "2024-01-31T14:30 Jan Jansen",
        "2024-01-31T14:30+99:00",
        "31-01-2024 14:30",
        "now",
        "",
        1706711400,
        None,
        date(2024, 1, 31),
    ],
    ids=repr,
)
def test_what_is_no_moment_is_refused_without_repeating_it(value: Any) -> None:
    said = refused(Moment, value)
    assert "a moment is written as 2024-01-31T14:30" in said
    assert "Jansen" not in said.partition("[type=")[0]


@pytest.mark.parametrize(
    "value",
    [
        "0001-01-01T00:00",
        "9999-12-31T23:59-05:00",
        "1899-12-31T23:59Z",
        "1900-01-01T00:00+01:00",
        "2200-01-01T00:00",
        datetime.max.replace(tzinfo=UTC),
        datetime.min.replace(tzinfo=UTC),
    ],
    ids=repr,
)
def test_a_moment_far_off_is_a_slip_of_the_pen(value: Any) -> None:
    assert "between 1900 and 2199" in refused(Moment, value)


@anything(
    st.datetimes(datetime(1950, 1, 1), datetime(2190, 1, 1)),  # noqa: DTZ001
    st.integers(-14 * 60, 14 * 60),
)
def test_a_moment_with_an_offset_is_that_moment(naive: datetime, minutes: int) -> None:
    moment = naive.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    assert read(Moment, moment.isoformat()) == moment
    assert read(Moment, moment) == moment


@anything(st.datetimes(datetime(1990, 1, 1), datetime(2037, 1, 1)))  # noqa: DTZ001
def test_dutch_time_is_read_back_as_the_clock_showed_it(naive: datetime) -> None:
    try:
        moment = read(Moment, naive.isoformat())
    except ValidationError:
        assert naive.month in (3, 9, 10)
        assert naive.hour in (2, 3)
        return
    assert moment.astimezone(ZoneInfo("Europe/Amsterdam")).replace(tzinfo=None) == naive


def test_the_day_of_a_moment_is_the_dutch_one() -> None:
    assert in_amsterdam(datetime(2024, 6, 30, 22, 0, tzinfo=UTC)) == date(2024, 7, 1)
    assert in_amsterdam(datetime(2024, 12, 31, 22, 59, tzinfo=UTC)) == date(2024, 12, 31)


@pytest.mark.parametrize(
    ("day", "utc"),
    [("2024-01-31", "2024-01-31T23:00"), ("2024-03-31", "2024-03-31T22:00"), ("2024-10-27", "2024-10-27T23:00")],
)
def test_a_day_ends_at_midnight_in_the_netherlands(day: str, utc: str) -> None:
    assert end_of_day(date.fromisoformat(day)) == datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert end_of_day(date.fromisoformat(day)).astimezone(AMSTERDAM).hour == 0
    assert last_moment(date.fromisoformat(day)) < end_of_day(date.fromisoformat(day))
    assert in_amsterdam(last_moment(date.fromisoformat(day))).isoformat() == day


# ---------------------------------------------------------------- texts


def test_a_text_is_stripped_and_not_empty() -> None:
    assert read(Text, "  geschikt \n") == "geschikt"
    assert read(Text, "twee\nregels\tmet een tab") == "twee\nregels\tmet een tab"
    for wrong in ("", "  ", "x" * 4001, "a\x00b", "bell\x07", "\x1b[31mred", 7, None):
        refused(Text, wrong)


def test_half_a_character_is_no_text() -> None:
    refused(Text, json.loads('"\\ud83d"'))
    assert read(Text, "✓ élève 😀") == "✓ élève 😀"


def test_words_are_checked_as_texts_are() -> None:
    assert words("  muziek ") == "muziek"
    assert [len(words("x" * size)) for size in (1, 4000)] == [1, 4000]
    for wrong in ("", " \n ", "x" * 4001, "a\x00b"):
        with pytest.raises(ValueError, match="text"):
            words(wrong)


def test_a_name_is_a_short_text() -> None:
    assert read(Name, " A1 ") == "A1"
    refused(Name, "x" * 65)
    refused(Name, " ")


# ---------------------------------------------------------------- documents


def test_a_document_is_made_from_its_number_alone_or_from_more() -> None:
    assert read(Document, "B-1") == Document(number="B-1")
    assert read(Document, {"number": " B-1 "}) == Document(number="B-1")
    whole = {"number": "B-1", "date": "2024-01-31", "sha256": "0f" * 32}
    assert read(Document, whole).model_dump(mode="json") == whole


@pytest.mark.parametrize(
    "value",
    [
        "",
        {},
        {"date": "2024-01-31"},
        {"number": "B", "sha256": "0f" * 31},
        {"number": "B", "sha256": "zz" * 32},
        {"number": "B", "date": "31-1-2024"},
        {"number": "B", "pages": 3},
        7,
    ],
    ids=repr,
)
def test_a_document_has_a_number_and_nothing_unknown(value: Any) -> None:
    refused(Document, value)


def test_a_deviation_has_a_reason() -> None:
    assert Deviation(reason=" frost ", rules=("P1",)).reason == "frost"
    refused(Deviation, {"reason": " "})
    refused(Deviation, {"rules": ["P1"]})


# ---------------------------------------------------------------- personal values

SECRET = "Fatima el-Amrani, 06-12345678"


def shows(*texts: str) -> bool:
    return any("Fatima" in text or "12345678" in text for text in texts)


def test_a_personal_value_shows_itself_nowhere() -> None:
    personal = Personal("person:p1", SECRET)
    assert personal.subject == "person:p1"
    assert not shows(repr(personal), str(personal), f"{personal}", f"{personal!r}", "%s" % personal)  # noqa: UP031
    assert not shows(repr([personal]), repr({"value": personal}))


def test_nor_does_an_event_or_a_command_that_holds_one() -> None:
    receive = command(
        "receive_signal",
        signal="s1",
        at="2024-03-04T09:00",
        channel="phone",
        category="nuisance",
        summary=SECRET,
        reporter=SECRET,
    )
    assert not shows(repr(receive), str(receive))
    [recorded] = given().story.do(receive)
    assert not shows(repr(recorded.decision), str(recorded.decision))
    given(a_signal()).when("restate", position=1, reason=SECRET, fields={"summary": SECRET}).then(
        lambda event: not shows(repr(event), str(event))
    )
    restate = command("restate", position=1, reason=SECRET, fields={"summary": SECRET})
    assert not shows(repr(restate), str(restate))


def test_nor_does_a_refusal() -> None:
    refused_ = (
        given(a_signal())
        .when(
            "receive_signal", signal="s1", at="2024-03-04T09:00", channel="phone", category="question", summary=SECRET
        )
        .then_refused()
    )
    assert not shows(str(refused_), repr(refused_), "".join(traceback.format_exception(refused_)))


@pytest.mark.parametrize(
    "wrong",
    [
        {"at": SECRET},
        {"at": f"2024-03-04T09:00 {SECRET}"},
        {"channel": SECRET},
        {"signal": SECRET},
        {"location": SECRET},
        {"summary": SECRET + "\x00"},
        {"summary": SECRET * 400},
        {"summary": [SECRET]},
        {"reporter": {"name": SECRET}},
        {"deviates": [SECRET], "deviation": "x"},
    ],
    ids=lambda wrong: f"{next(iter(wrong))}: {len(repr(wrong))}",
)
def test_nor_does_an_error_about_something_malformed(wrong: dict[str, Any]) -> None:
    fields = {
        "signal": "s1",
        "at": "2024-03-04T09:00",
        "channel": "phone",
        "category": "nuisance",
        "summary": SECRET,
        **wrong,
    }
    with pytest.raises(ValidationError) as error:
        command("receive_signal", **fields)
    assert not shows(str(error.value), repr(error.value))
    details = error.value.errors(include_input=False, include_url=False, include_context=False)
    assert not shows(repr(details))


def test_nor_does_an_error_about_a_stored_event_that_does_not_fit() -> None:
    with pytest.raises(ValidationError) as error:
        SignalReceived.model_validate(
            {
                "signal": "s1",
                "at": "x",
                "channel": "y",
                "category": "z",
                "summary": SECRET,
                "reporter": {"name": SECRET},
            }
        )
    assert not shows(str(error.value), repr(error.value))


def test_personal_values_are_equal_by_subject_and_text() -> None:
    one = Personal("person:p1", "x")
    assert one == Personal("person:p1", "x")
    assert hash(one) == hash(Personal("person:p1", "x"))
    assert one != Personal("person:p2", "x")
    assert one != Personal("person:p1", "y")
    assert one != "x"


def test_a_personal_value_in_data_names_its_subject() -> None:
    [recorded] = given().story.do(
        command(
            "receive_signal", signal="s1", at="2024-03-04T09:00", channel="phone", category="question", summary="hoi"
        )
    )
    data = recorded.decision.model_dump(mode="json")
    assert data["summary"] == {"personal": "signal:s1", "value": "hoi"}
    assert SignalReceived.model_validate(data) == recorded.decision


@pytest.mark.parametrize(
    "value", ["a name", 7, None, {"personal": "p"} | {"extra": 1}, {"value": "x"}, ["p", "x"], {}], ids=str
)
def test_only_a_value_with_its_subject_is_personal(value: Any) -> None:
    refused(Personal, value)


@pytest.mark.parametrize(
    "value", [Document(number="R-1"), Deviation(reason="haste")], ids=lambda one: type(one).__name__
)
def test_what_stands_in_an_event_does_not_change_and_takes_nothing_unknown(value: Document | Deviation) -> None:
    assert value.model_config["frozen"]
    with pytest.raises(ValidationError, match="unknown"):
        type(value).model_validate(value.model_dump() | {"unknown": 1})


@pytest.mark.parametrize(
    ("type_", "least", "most"),
    [(Count, 0, 10_000_000), (Difference, -10_000_000, 10_000_000), (Position, 1, 2**53 - 1), (Year, 1900, 2199)],
    ids=["count", "difference", "position", "year"],
)
def test_a_whole_number_is_between_these(type_: Any, least: int, most: int) -> None:
    assert [read(type_, number) for number in (least, most)] == [least, most]
    for wrong in (least - 1, most + 1, str(least), float(most)):
        refused(type_, wrong)


@pytest.mark.parametrize(
    ("type_", "most"), [(Text, 4000), (Name, 64), (Code, 40), (Id, 64)], ids=["text", "name", "code", "id"]
)
def test_a_text_has_a_character_and_no_more_than_so_many(type_: Any, most: int) -> None:
    assert [len(read(type_, "x" * size)) for size in (1, most)] == [1, most]
    for size in (0, most + 1):
        refused(type_, "x" * size)
