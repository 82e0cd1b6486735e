"""What people read for days, half-years and municipalities, in short and written out."""

from datetime import UTC, date, datetime

import pytest

from adapters.answers.texts import Texts


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", ["1 februari 2024", "1 februari 2024 00:30", "tweede halfjaar 2024", "Hardenberg"]),
        ("en", ["1 February 2024", "1 February 2024 00:30", "second half-year of 2024", "Hardenberg"]),
    ],
)
def test_written_out_they_are_read_by_who_does_not_know_the_register(lang: str, said: list[str]) -> None:
    texts = Texts(lang, in_full=True)
    values = [date(2024, 2, 1), datetime(2024, 1, 31, 23, 30, tzinfo=UTC), "2024-H2", "GM0160"]
    stored = ["2024-02-01", "2024-01-31T23:30:00Z", "2024-H2", "GM0160"]
    assert [texts.value(value) for value in values] == said
    assert [texts.moment_or_label(text) for text in stored] == said
    assert Texts(lang).value(values) == "2024-02-01, 2024-02-01 00:30, 2024-H2, GM0160"


def test_what_only_looks_like_one_is_left_as_it_is() -> None:
    texts = Texts("nl", in_full=True)
    for text in ("2024-13-01", "2024-02-01 en later", "2024-H3", "GM9999", "hof"):
        assert texts.value(text) == texts.label(text) == text
