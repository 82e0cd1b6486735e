"""What people write in a cell, read as what is meant: Dutch days, moments and numbers, yes and no, codes by name.

Each text is read in one way or not at all: where it could mean two things, or is written in no known way, it is not
guessed. A cell of a workbook comes as the text that its sheet shows, and so both kinds of files are read alike.

A reader gives what a command takes, or raises ``Unread`` with a reason that does not repeat the cell: it can hold
anything, and a name in the wrong column is still a name.
"""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal

from adapters.exchange.table import UNSEEN, Cell, Shown
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
_ISO_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})?", re.ASCII)
_YES = {"ja", "j", "yes", "y", "true", "waar", "x", "1"}
_NO = {"nee", "n", "no", "false", "onwaar", "0"}

_IN_ACCOUNTS = re.compile(r"(?:(€|EUR) ?)?\(((?:€|EUR)? ?[^()+-]+)\)", re.IGNORECASE)
_FIGURE = re.compile(
    r"(?P<before>[-+]?)(?:(?:€|EUR) ?)?(?P<within>[-+]?)"
    r"(?P<digits>\d(?:[\d.,]*\d)?)(?P<whole>,-)?(?P<behind>-?)(?: ?(?:€|EUR))?",
    re.ASCII | re.IGNORECASE,
)
_SHOWN = re.compile(r"(?:\d{1,15}|[1-9]\d{0,2}(?:\.\d{3}){1,4})(?:,\d{1,15})?", re.ASCII)
_CURRENCY = re.compile("€|EUR", re.IGNORECASE)
_DUTCH = re.compile(r"(?:\d{1,15}|[1-9]\d{0,2}(?:\.\d{3}){1,4})(?:,(?:\d{1,2}|\d{4,6}))?", re.ASCII)
_ENGLISH = re.compile(r"(?:\d{1,15}|[1-9]\d{0,2}(?:,\d{3}){1,4})(?:\.(?:\d{1,2}|\d{4,6}))?", re.ASCII)
"""Never with three decimals: elsewhere those are a thousand. What a sheet shows comes in Dutch, and can have them."""
_POINTED = re.compile(r"\d{1,15}\.(?:\d{1,2}|\d{4,6})", re.ASCII)
_CENT = Decimal("0.01")
_EITHER = re.compile(r"[1-9]\d{0,2}\.\d{3}", re.ASCII)
"""A thousand as it is written in Dutch, or a number with three decimals."""

_UNSEEN = str.maketrans(dict.fromkeys(UNSEEN, "") | dict.fromkeys("\u00a0\u2007\u202f", " "))
"""Those are left out, and blanks are all the same."""


AMBIGUOUS = say(N_("this can be a thousand or a number with decimals: write it as 1234 or 1234,00"))


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
    """A text; a number as the sheet shows it. A day is refused: as which text it was meant is not known."""
    if isinstance(cell, str):
        return str(cell)
    if isinstance(cell, bool | int | float):
        return _as_shown(cell)
    raise Unread(
        say(N_("this cell holds a day or a time, and a text is asked for: give it the format Text, and retype"))
    )


def a_day(cell: Cell) -> str:
    """A day, as 2024-02-01: from 1-2-2024, 1 februari 2024, 01/02/2024 (the day comes first), or a cell that holds a
    date. What ends a day in many a table, the time 0:00, is no other day."""
    if isinstance(cell, str):
        text = _seen(cell)
        day = _day_in(text)
        if day is not None:
            return day.isoformat()
        cell = _moment_in(text)
    if isinstance(cell, datetime):
        if cell.time() != time() or cell.tzinfo is not None:
            raise Unread(say(N_("this is a moment, and a day is asked for")))
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    raise Unread(say(N_("a day is written as 1-2-2024, 1 februari 2024 or 2024-02-01")))


def a_moment(cell: Cell) -> str:
    """A moment, as 2024-02-01T14:30:00: a day and a time, in Dutch time unless its offset is given."""
    moment = _moment_in(_seen(cell)) if isinstance(cell, str) else cell
    if not isinstance(moment, datetime):
        raise Unread(say(N_("a moment is written as 1-2-2024 14:30, in Dutch time, or as 2024-02-01T14:30+01:00")))
    return moment.isoformat()


def a_number(cell: Cell, decimal: str | None = None, *, mixed: bool = False) -> int:
    """A whole number, from 1.234 or 1234,0 as they are written in Dutch, or a cell that holds a number.

    It has no decimals, so that 1.234 can only be a thousand; not where ``decimal``, the mark before decimals in this
    column, is a point, nor where 2.0 stands beside it (``mixed``).
    """
    if mixed and decimal is None and isinstance(cell, str) and not isinstance(cell, Shown) and _is_ambiguous(cell):
        raise Unread(AMBIGUOUS)
    money = isinstance(cell, str) and _CURRENCY.search(cell)
    value = None if money else _figure(cell, decimal or ",", pointed=decimal is None)
    if value is None or value != value.to_integral_value():
        raise Unread(say(N_("a whole number is written as 1234 or 1.234")))
    return int(value)


def an_amount(cell: Cell, decimal: str | None = None) -> str:
    """An amount as text with a point, from € 1.234,50 as it is written in Dutch, or a cell that holds a number.

    Below zero it is written as -1.234,50, 1.234,50- or (1.234,50). What can be read in two ways, 1.234, is read as
    ``decimal`` says, the mark before the cents in this column; as long as that is not known, it is refused.
    """
    if decimal is None and isinstance(cell, str) and not isinstance(cell, Shown) and _is_ambiguous(cell):
        raise Unread(AMBIGUOUS)
    value = _figure(cell, decimal or ",", pointed=decimal != ".")
    if value is None or value != value.quantize(_CENT):
        example = "1,234.50" if decimal == "." else "1.234,50"
        raise Unread(say(N_("an amount is written as {example}"), example=example))
    whole, _, cents = format(value, "f").partition(".")
    return f"{whole}.{cents[:2]}" if cents else whole


def has_a_point_before_its_cents(cell: Cell) -> bool:
    """Whether this is an amount such as 12.50, which is not written in Dutch."""
    if not isinstance(cell, str) or "." not in cell or isinstance(cell, Shown):
        return False
    parts = _FIGURE.fullmatch(_seen(cell))
    return parts is not None and _POINTED.fullmatch(parts["digits"]) is not None


def yes_or_no(cell: Cell) -> bool:
    """True for ja, j, x, yes, waar; False for nee, n, no, onwaar."""
    word = _seen(a_text(cell)).casefold()
    if word in _YES or word in _NO:
        return word in _YES
    raise Unread(say(N_("this is written as ja or nee")))


def one_of(cell: Cell, spellings: Mapping[str, str]) -> str:
    """The code that is meant; ``spellings`` gives it for each spelling in ``plain`` letters."""
    code = spellings.get(plain(a_text(cell)))
    if code is None:
        allowed = ", ".join(dict.fromkeys(spellings.values()))
        raise Unread(say(N_("it is one of {allowed}, or a spelling of it that the mapping gives"), allowed=allowed))
    return code


def _seen(text: str) -> str:
    """A text without what nobody sees in it."""
    return text if text.isascii() else text.translate(_UNSEEN).strip()


def _as_shown(cell: bool | int | float) -> str:
    if isinstance(cell, bool):
        return "WAAR" if cell else "ONWAAR"
    # as many digits as a spreadsheet keeps: 0.1 + 0.2 is 0.3
    return str(cell) if isinstance(cell, int) else format(Decimal(f"{cell:.15g}"), "f").replace(".", ",")


def _day_in(text: str) -> date | None:
    for form in _DAY:
        found = form.fullmatch(text.lower())
        if found is not None:
            month = _MONTHS.get(found["month"]) or (int(found["month"]) if found["month"].isdecimal() else 0)
            try:
                return date(int(found["year"]), month, int(found["day"]))
            except ValueError:
                return None
    return None


def _moment_in(text: str) -> datetime | None:
    if _ISO_MOMENT.fullmatch(text):
        try:
            return datetime.fromisoformat(text)
        except ValueError:
            return None
    written_day, _, written_time = text.replace(" om ", " ").removesuffix(" uur").rpartition(" ")
    clock = _TIME.fullmatch(written_time)
    if clock is not None and (day := _day_in(written_day.strip(" "))) is not None:
        hour, minute, second = (int(part or 0) for part in clock.group("hour", "minute", "second"))
        if hour < 24 and minute < 60 and second < 60:
            return datetime.combine(day, time(hour, minute, second))
    return None


def _is_ambiguous(text: str) -> bool:
    parts = _FIGURE.fullmatch(_unbracketed(_seen(text)))
    return parts is not None and not parts["whole"] and _EITHER.fullmatch(parts["digits"]) is not None


def _unbracketed(text: str) -> str:
    """An amount below zero with a minus, where it stands in brackets."""
    found = _IN_ACCOUNTS.fullmatch(text) if text.endswith(")") else None
    return text if found is None else f"-{found[1] or ''}{found[2].strip(' ')}"


def _figure(cell: Cell, decimal: str, *, pointed: bool) -> Decimal | None:
    """The number that is written; ``pointed`` says whether 12.5 is one too, besides 12,5. None for anything else."""
    if isinstance(cell, bool) or not isinstance(cell, str | int | float):
        return None
    if isinstance(cell, int | float):
        cell = Shown(_as_shown(cell))
    if cell.isascii() and cell.isdecimal():
        return Decimal(cell) if len(cell) < 16 else None
    dutch = _DUTCH
    if isinstance(cell, Shown):
        decimal, pointed, dutch = ",", False, _SHOWN
    parts = _FIGURE.fullmatch(_unbracketed(_seen(cell)))
    if parts is None:
        return Decimal(0) if cell.replace(" ", "") in ("€-", "EUR-") else None  # in accounts a dash is nothing
    signs = parts["before"] + parts["within"] + parts["behind"]
    digits = parts["digits"]
    if len(signs) > 1 or (parts["whole"] and ("," in digits or parts["behind"])):
        return None  # 5,-- is five without cents, or below zero
    if pointed and _POINTED.fullmatch(digits):
        value = Decimal(digits)
    elif decimal == "," and dutch.fullmatch(digits):
        value = Decimal(digits.replace(".", "").replace(",", "."))
    elif decimal == "." and _ENGLISH.fullmatch(digits):
        value = Decimal(digits.replace(",", ""))
    else:
        return None
    return -value if signs == "-" else value
