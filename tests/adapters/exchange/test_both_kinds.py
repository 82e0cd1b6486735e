"""The same table as CSV and as a workbook gives the same record, byte for byte."""

import string
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.exchange.bound_mapping import BadRow
from adapters.exchange.mapping import mapping_of
from adapters.exchange.sheets import Table
from adapters.register.feed import Malformed, validate
from tests.adapters.exchange.tables import Kept, as_csv, as_workbook, id_of

MANY = settings().max_examples // 4
MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()


def dutch(number: Decimal | int, decimals: int, *, grouped: bool) -> str:
    """A number as a Dutch spreadsheet shows it."""
    return f"{number:{',' if grouped else ''}.{decimals}f}".translate(str.maketrans(".,", ",."))


def general(number: Decimal) -> Kept:
    return Kept(f"{number.normalize():f}".replace(".", ","), number)


words = st.lists(
    st.one_of(
        st.text(string.ascii_letters + "0123456789 .,;:\t\n\"'-_()/&<>€éëï\u00a0=#", max_size=8),
        st.sampled_from(["\r\n", "_x000D_", "_x005F_", "Jansen", "kamer 3"]),
    ),
    max_size=5,
).map("".join)
texts = words.map(lambda text: Kept(text, text))
empty = st.just(Kept("", None))
numbers = st.one_of(
    st.integers(0, 99999).map(lambda number: Kept(f"{number:05}", number, "00000")),
    st.integers(1, 9999).map(lambda number: Kept(f"ZAAK-{number:04}", number, '"ZAAK-"0000')),
    st.integers(0, 10**7).map(lambda number: Kept(str(number), number)),
    st.integers(0, 10**7).map(lambda number: Kept(dutch(number, 0, grouped=True), number, "#,##0")),
    st.integers(1, 10**6).map(lambda number: Kept(f"{number:07}", f"{number:07}", "@")),
)
codes = st.one_of(numbers, st.text(string.ascii_letters, min_size=1, max_size=9).map(lambda text: Kept(text, text)))
no_codes = st.one_of(
    st.integers(0, 10**4).map(lambda number: Kept(dutch(number, 2, grouped=False), number, "0.00")),
    st.sampled_from(["a b", "a/1", "-1", "é", "123456782", "a\n1"]).map(lambda text: Kept(text, text)),
    empty,
)
cents = st.integers(-(10**9), 10**9).map(lambda number: Decimal(number).scaleb(-2))
amounts = st.one_of(
    cents.map(general),
    cents.map(lambda value: Kept(dutch(value, 2, grouped=True), value, "#,##0.00")),
    cents.map(lambda value: Kept(dutch(value, 2, grouped=False), value, "0.00")),
    cents.map(lambda value: Kept(f"€ {dutch(value, 2, grouped=True)}", value, '"€" #,##0.00;"€" -#,##0.00')),
    cents.map(
        lambda value: Kept(
            f"({dutch(-value, 2, grouped=True)})" if value < 0 else dutch(value, 2, grouped=True),
            value,
            "#,##0.00_);(#,##0.00)",
        )
    ),
    st.sampled_from(["1.234,50", "€ 12,-", "12,50-", "12,5", "1.500"]).map(lambda text: Kept(text, text)),
)
no_amounts = st.one_of(
    st.integers(0, 10**6).map(lambda number: Kept(f"{number}%", Decimal(number).scaleb(-2), "0%")),
    st.sampled_from(["1-2", "0.125", "twaalf", "1 234,50", "1\n2", "--5"]).map(lambda text: Kept(text, text)),
    st.booleans().map(lambda yes: Kept("WAAR" if yes else "ONWAAR", yes)),
    empty,
)
counts = st.one_of(
    st.integers(1, 30).map(lambda number: Kept(str(number), number)),
    st.integers(1, 9).map(lambda number: Kept(f"{number:02}", number, "00")),
    st.integers(1, 9).map(lambda number: Kept(f"{number},0", number, "0.0")),
)
no_counts = st.one_of(
    st.integers(-3, 0).map(lambda number: Kept(str(number), number)),
    st.sampled_from(["3,5", "drie", "1.000"]).map(lambda text: Kept(text, text)),
)
dates = st.dates(date(1901, 1, 1), date(2150, 12, 31))
days = st.one_of(
    dates.map(lambda day: Kept(f"{day.day}-{day.month}-{day.year}", day, "d-m-yyyy")),
    dates.map(lambda day: Kept(f"{day:%d/%m/%Y}", day, "dd/mm/yyyy")),
    dates.map(lambda day: Kept(day.isoformat(), day, "yyyy-mm-dd")),
    dates.map(lambda day: Kept(f"{day.day} {MONTHS[day.month - 1]} {day.year}", day, "[$-413]d mmmm yyyy;@")),
    dates.map(lambda day: Kept(f"{day.day}-{day.month}-{day.year} 0:00", day, "d-m-yyyy h:mm")),
    st.sampled_from(["1-2-2024", "1\u00a0februari\u00a02024"]).map(lambda text: Kept(text, text)),
)
no_days = st.one_of(
    dates.map(lambda day: Kept(str((day - date(1899, 12, 30)).days), (day - date(1899, 12, 30)).days)),
    st.sampled_from(["31-2-2024", "gisteren"]).map(lambda text: Kept(text, text)),
    empty,
)
clocks = st.datetimes(datetime(1901, 1, 1), datetime(2150, 12, 31)).map(lambda at: at.replace(microsecond=0))  # noqa: DTZ001
moments = st.one_of(
    clocks.map(lambda at: at.replace(second=0)).map(
        lambda at: Kept(f"{at.day}-{at.month}-{at.year} {at.hour}:{at:%M}", at, "d-m-yyyy h:mm")
    ),
    clocks.map(lambda at: Kept(f"{at:%d-%m-%Y %H:%M:%S}", at, "dd-mm-yyyy hh:mm:ss")),
)
yes_or_no = st.one_of(
    st.booleans().map(lambda yes: Kept("WAAR" if yes else "ONWAAR", yes)),
    st.integers(0, 1).map(lambda number: Kept(str(number), number)),
    st.sampled_from(["ja", "NEE", "x"]).map(lambda text: Kept(text, text)),
)


def one(text: str) -> st.SearchStrategy[Kept]:
    return st.just(Kept(text, text))


some = texts.filter(lambda cell: cell.shown.strip() and "\t" not in cell.shown.strip())
PERSON = st.one_of(texts, numbers, empty)

TABLES = {
    "cases": {
        "Dossier": (codes, no_codes),
        "Doelgroep": (one("Oekraïne"), one("marsmannen")),
        "Datum": (days, no_days),
        "Aantal\npersonen": (one("1"), no_counts),
        "Minderjarig 1": (yes_or_no, one("misschien")),
        "Naam\u00a01": (some, PERSON),
        "Opmerking": (st.one_of(days, amounts, texts), moments),
    },
    "expenses": {
        "Boekstuknummer": (codes, no_codes),
        "Doelgroep": (one("AMV"), empty),
        "Bedrag": (amounts, no_amounts),
        "Boekdatum": (days, no_days),
        "Crediteur": (some, PERSON),
        "Factuurnummer": (st.one_of(some, numbers), PERSON),
    },
    "signals": {
        "Melding": (codes, no_codes),
        "Ontvangen": (moments, days),
        "Kanaal": (one("balie"), empty),
        "Soort": (one("Overlast"), one("?")),
        "Omschrijving": (some, PERSON),
    },
    "couplings": {"Dossier": (codes, no_codes), "Koppeldatum": (days, no_days)},
    "schools": {
        "School": (codes, no_codes),
        "Naam": (one("ISK"), empty),
        "Niveau": (one("VO"), empty),
        "Plaatsen": (counts, no_counts),
        "Vanaf": (days, no_days),
    },
}


@st.composite
def tables(draw: st.DrawFn, kind: str) -> list[list[Kept]]:
    """Rows of which about half are right, and the others have one cell that is odd."""
    columns = TABLES[kind]
    rows = [[Kept(name, name) for name in columns]]
    for _ in range(draw(st.integers(1, 12))):
        odd = draw(st.one_of(st.none(), st.integers(0, len(columns) - 1)))
        rows.append([draw(cells[at == odd]) for at, cells in enumerate(columns.values())])
        if draw(st.integers(0, 9)) == 0:
            rows.append([draw(st.sampled_from([Kept("", None), Kept("", "")])) for _ in columns])
    return rows


def record(kind: str, path: Path) -> list[Any]:
    """What each row of a file asks for, as it would be recorded, or where and why it is refused."""
    found = Table(path).rows()
    headers = next(found)
    bound = mapping_of(kind).bound(headers, id_of)
    asked: list[Any] = []
    for row in found:
        try:
            one = bound.asked(row, len(headers.cells))
            asked.append((row.number, one.key, one.fields, validate(bound.command, one.fields)))
        except BadRow as bad:
            asked.append((row.number, bad.column))
        except Malformed as malformed:
            asked.append((row.number, [str(problem) for problem in malformed.messages]))
    return asked


@pytest.mark.parametrize("kind", TABLES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=MANY)
@given(data=st.data())
def test_the_same_table_gives_the_same_record(tmp_path: Path, kind: str, data: st.DataObject) -> None:
    table = data.draw(tables(kind))
    delimiter = data.draw(st.sampled_from(";,\t"))
    encoding = data.draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]))
    from_csv = record(kind, as_csv(tmp_path / "c.csv", table, delimiter, encoding))
    assert record(kind, as_workbook(tmp_path / "c.xlsx", table)) == from_csv


@pytest.mark.parametrize("kind", TABLES)
def test_and_most_of_what_is_generated_can_be_recorded(tmp_path: Path, kind: str) -> None:
    """Else two refusals would always be the same."""
    recorded: list[bool] = []

    @settings(database=None, deadline=None, max_examples=10)
    @given(table=tables(kind))
    def collect(table: list[list[Kept]]) -> None:
        recorded.extend(len(row) == 4 for row in record(kind, as_workbook(tmp_path / "c.xlsx", table)))

    collect()
    assert sum(recorded) > len(recorded) / 5
