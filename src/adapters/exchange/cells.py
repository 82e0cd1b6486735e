"""What people write in a cell, read as what is meant: Dutch days, moments and numbers, yes and no, codes by name.

A reader gives what a command takes, or raises ``Unread`` with a reason that does not repeat the cell: it can hold
anything, and a name in the wrong column is still a name.
"""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal

from adapters.exchange.sheets import Cell
from domain.kernel.rules import N_, Message, say

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("januari", "january", "jan"),
            ("februari", "february", "feb"),
            ("maart", "march", "mrt", "mar"),
            ("april", "apr"),
            ("mei", "may"),
            ("juni", "june", "jun"),
            ("juli", "july", "jul"),
            ("augustus", "august", "aug"),
            ("september", "sep", "sept"),
            ("oktober", "october", "okt", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        1,
    )
    for name in names
}
_DAY = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})", re.ASCII),
    re.compile(r"(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})[-/.](?P<year>\d{4})", re.ASCII),
    re.compile(r"(?P<day>\d{1,2})[ -](?P<month>[a-z]+)\.?[ -](?P<year>\d{4})", re.ASCII),
)
_TIME = re.compile(r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2}))?(?: ?uur)?", re.ASCII)
_YES = {"ja", "j", "yes", "y", "true", "waar", "x", "1"}
_NO = {"nee", "n", "no", "false", "onwaar", "0"}


class Unread(Exception):
    """A cell that cannot be read as what it should be."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


def plain(text: str) -> str:
    """A text without capitals, accents, blanks and marks, so that several spellings are one."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if character.isalnum())


def a_text(cell: Cell) -> str:
    """A text; a number as it is written without its point when it is whole."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    if isinstance(cell, datetime) and cell.time() == time():
        cell = cell.date()
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)


def a_day(cell: Cell) -> str:
    """A day, as 2024-02-01: from 1-2-2024, 1 februari 2024, 01/02/2024, or a cell that holds a date."""
    if isinstance(cell, datetime):
        if cell.time() != time():
            raise Unread(say(N_("this is a moment, and a day is asked for")))
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, str) and (day := _day_in(cell)) is not None:
        return day.isoformat()
    raise Unread(say(N_("a day is written as 1-2-2024, 1 februari 2024 or 2024-02-01")))


def a_moment(cell: Cell) -> str:
    """A moment, as 2024-02-01T14:30: a day and a time, in Dutch time unless its offset is given."""
    if isinstance(cell, datetime):
        return cell.isoformat()
    if isinstance(cell, str):
        if re.match(r"\d{4}-\d{2}-\d{2}T", cell):
            return cell
        written_day, _, written_time = cell.replace(" om ", " ").removesuffix(" uur").rpartition(" ")
        clock = _TIME.fullmatch(written_time)
        if clock is not None and (day := _day_in(written_day)) is not None:
            hour, minute, second = (int(part or 0) for part in clock.group("hour", "minute", "second"))
            if hour < 24 and minute < 60 and second < 60:
                return datetime.combine(day, time(hour, minute, second)).isoformat()
    raise Unread(say(N_("a moment is written as 1-2-2024 14:30, in Dutch time, or as 2024-02-01T14:30+01:00")))


def a_number(cell: Cell) -> int:
    """A whole number, from 1.234 or 1234,0 as they are written in Dutch, or a cell that holds a number."""
    value = _number(cell)
    if value is None or value != value.to_integral_value():
        raise Unread(say(N_("a whole number is written as 1234 or 1.234")))
    return int(value)


def an_amount(cell: Cell) -> str:
    """An amount as text with a point, from € 1.234,50 as it is written in Dutch, or a cell that holds a number.

    Below zero it is written as -1.234,50, 1.234,50- or (1.234,50).
    """
    value = _number(cell)
    if value is None:
        raise Unread(say(N_("an amount is written as 1.234,50")))
    return format(value, "f")


def yes_or_no(cell: Cell) -> bool:
    """True for ja, j, x, yes, waar; False for nee, n, no, onwaar."""
    if isinstance(cell, bool):
        return cell
    word = plain(a_text(cell))
    if word in _YES | _NO:
        return word in _YES
    raise Unread(say(N_("this is written as ja or nee")))


def one_of(cell: Cell, spellings: Mapping[str, str]) -> str:
    """The code that is meant; ``spellings`` gives it for each spelling in ``plain`` letters."""
    code = spellings.get(plain(a_text(cell)))
    if code is None:
        allowed = ", ".join(dict.fromkeys(spellings.values()))
        raise Unread(say(N_("it is one of {allowed}, or a spelling of it that the mapping gives"), allowed=allowed))
    return code


def _day_in(text: str) -> date | None:
    for form in _DAY:
        found = form.fullmatch(text.strip().lower())
        if found is not None:
            month = _MONTHS.get(found["month"]) or (int(found["month"]) if found["month"].isdecimal() else 0)
            try:
                return date(int(found["year"]), month, int(found["day"]))
            except ValueError:
                return None
    return None


def _number(cell: Cell) -> Decimal | None:
    if isinstance(cell, bool) or cell is None:
        return None
    if isinstance(cell, int):
        return Decimal(cell)
    if isinstance(cell, float):
        value = Decimal(f"{cell:.15g}")  # as many digits as a spreadsheet shows: 0.1 + 0.2 is 0.3
        return value if value.is_finite() and abs(value) < 10**15 else None
    text = re.sub(r"€|EUR|\s", "", str(cell)).removesuffix(",-")
    text = re.sub(r"\((.+)\)|(.+)-", r"-\1\2", text) if text[-1:] in (")", "-") else text  # below zero, in accounts
    if re.fullmatch(r"[-+]?(\d{1,15}|\d{1,3}(\.\d{3}){1,4})(,\d{1,6})?", text, re.ASCII):
        return Decimal(text.replace(".", "").replace(",", "."))
    if re.fullmatch(r"[-+]?\d{1,15}\.(\d{1,2}|\d{4,6})", text, re.ASCII):  # with three it is a thousand
        return Decimal(text)
    return None
