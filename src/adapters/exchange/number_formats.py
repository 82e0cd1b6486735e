"""What a cell of a workbook shows, from the number that it holds and its format (ECMA-376 part 1, 18.8.31).

A spreadsheet keeps a day, a number of a dossier and a percentage all as numbers; the format says which it is. What a
format hides is not read past: a number that is rounded, a day without its year.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cache

from adapters.exchange.table import Shown, Unreadable
from domain.kernel.rules import N_, say

HIDDEN = Unreadable(
    say(
        N_(
            "the sheet does not show all that this cell holds, such as decimals, a minus, a time or a year: give it "
            "a format that does, or type it anew"
        )
    )
)
UNKNOWN = Unreadable(
    say(N_("the format of this cell is not known here: give it a plain one, such as General, or type it anew"))
)

BUILT_IN = {
    0: "General",
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    12: "# ?/?",
    13: "# ??/??",
    14: "d-m-yyyy",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "d-m-yyyy h:mm",
    **dict.fromkeys((5, 6, 37, 38, 41, 42), "#,##0;-#,##0"),
    **dict.fromkeys((7, 8, 39, 40, 43, 44), "#,##0.00;-#,##0.00"),
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mmss.0",
    48: "##0.0E+0",
    49: "@",
}
"""Formats that a workbook has by number alone; a day and money by where the spreadsheet is, here the Netherlands."""

_PARTS = re.compile(
    r"""(?P<quoted>"[^"]*")|\\(?P<escaped>.)|(?P<skipped>[_*].)|\[(?P<bracket>[^\]]*)\]|(?P<clock>AM/PM|A/P)"""
    r"""|(?P<run>[yY]+|[mM]+|[dD]+|[hH]+|[sS]+)|(?P<other>General|.)""",
    re.IGNORECASE | re.DOTALL,
)
_NUMBER = re.compile(r"[-+]?[0-9]{1,400}(?:\.[0-9]{0,400})?(?:[eE][-+]?[0-9]{1,4})?", re.ASCII)
_DIGITS = re.compile(r"(?P<whole>[#0?,]*)(?:\.(?P<decimals>[0#?]*))?")
_CURRENCY = re.compile(r"\$([^-]*)(?:-[0-9a-f]+)?", re.IGNORECASE)
_SAID = re.compile(r"[^\W_]+|[^\s\-/:.,]")
_BESIDE_A_CLOCK = frozenset(["t", "om", "uur"])
"""Words within a format of a day or moment that change nothing of it."""
_COLOURS = frozenset(["black", "blue", "cyan", "green", "magenta", "red", "white", "yellow"])
_LONGEST_FORMAT = 500


@dataclass(frozen=True, slots=True)
class _Section:
    """How a number is shown: text before and after it, and its digits; ``kind`` is number, general, day, moment, time
    or unknown, ``hidden`` for days that are not shown whole."""

    kind: str
    before: str = ""
    after: str = ""
    zeros: int = 1
    fewest: int = 0
    most: int = 0
    grouped: bool = False
    seconds: bool = False


@dataclass(frozen=True, slots=True)
class Format:
    """A number format: how a number above zero, below it and zero itself is shown."""

    above: _Section
    below: _Section | None
    zero: _Section | None
    changes_texts: bool
    """Whether a text is shown as another, such as with a word before it."""

    @property
    def is_plain(self) -> bool:
        """Whether a whole number above zero is shown as it is."""
        bare = not (self.above.before or self.above.after or self.above.grouped or self.above.fewest)
        return bare and (self.above.kind == "general" or (self.above.kind == "number" and self.above.zeros < 2))

    def shown(self, number: str, *, from_1904: bool) -> str | date | datetime | time | Unreadable:
        """What a cell shows that holds this number, as it stands in the file; raises ``ValueError`` for no number."""
        if not _NUMBER.fullmatch(number):
            raise ValueError
        value = float(number)
        if value != value or abs(value) >= 1e15:
            return UNKNOWN
        section, signed = self.above, value < 0
        if value < 0 and self.below is not None:
            section, signed = self.below, False
            if section.kind in ("number", "general") and not re.search("[-(]", section.before + section.after):
                return HIDDEN
        elif value == 0 and self.zero is not None:
            section = self.zero
        if section.kind in ("day", "moment", "time", "hidden"):
            return _day_shown(value, section, from_1904=from_1904)
        if section.kind == "unknown":
            return UNKNOWN
        return _number_shown(value, section, signed=signed)


def _number_shown(value: float, section: _Section, *, signed: bool) -> str | Unreadable:
    if section.kind == "nothing" or not (value or section.zeros or section.most or section.kind == "general"):
        # no digit is shown: in accounts a dash is nothing
        return HIDDEN if value or "-" not in section.before + section.after else Shown("0")
    exact = abs(Decimal(f"{value:.15g}"))  # as many digits as a spreadsheet keeps: 0.1 + 0.2 is 0.3
    if "%" in section.after:
        exact *= 100
    whole, _, decimals = format(exact, "f").partition(".")
    decimals = decimals.rstrip("0")
    if section.kind == "number":
        if len(decimals) > section.most:
            return HIDDEN
        whole, decimals = whole.zfill(section.zeros), decimals.ljust(section.fewest, "0")
        if section.grouped:
            if whole.startswith("0") and len(whole) > 3:
                return UNKNOWN
            whole = f"{int(whole):,}".replace(",", ".")
    digits = f"{whole},{decimals}" if decimals else whole
    return Shown(" ".join(f"{'-' * signed}{section.before}{digits}{section.after}".split()))


def first_moment(*, from_1904: bool) -> datetime:
    """The moment, on the clock on the wall, from which a workbook counts days."""
    return datetime(1904, 1, 1) if from_1904 else datetime(1899, 12, 30)  # noqa: DTZ001


def _day_shown(value: float, section: _Section, *, from_1904: bool) -> date | datetime | time | Unreadable:
    if section.kind == "hidden":
        return HIDDEN
    milliseconds = round(value * 86_400_000)
    days, rest = divmod(milliseconds, 86_400_000)
    if section.kind == "time":
        if days:
            return HIDDEN
    elif days < (0 if from_1904 else 61) or days > 2_958_465:  # before March 1900 spreadsheets count wrongly
        return UNKNOWN
    moment = first_moment(from_1904=from_1904) + timedelta(days=days, milliseconds=rest)
    if section.kind == "day":
        return HIDDEN if rest else moment.date()
    if moment.microsecond or (moment.second and not section.seconds):
        return HIDDEN
    return moment.time() if section.kind == "time" else moment


@cache
def format_of(code: str) -> Format:
    """What a format says."""
    if len(code) > _LONGEST_FORMAT:
        code = "?/?"
    sections = _sections(code)
    above, *others = map(_section, sections)
    if len(sections) > 4 or (len(sections) == 2 and sections[1] == ""):
        above = _Section("unknown")
    for_texts = sections[3] if len(sections) == 4 else next((part for part in sections if "@" in part), "@")
    changes_texts = "".join(part[0] for part in _PARTS.finditer(for_texts) if not part["skipped"]).strip() != "@"
    return Format(above, others[0] if others else None, others[1] if len(others) > 1 else None, changes_texts)


def _sections(code: str) -> list[str]:
    sections = [""]
    for part in _PARTS.finditer(code):
        if part["other"] == ";":
            sections.append("")
        else:
            sections[-1] += part[0]
    return sections


def _section(code: str) -> _Section:
    """What one section of a format says."""
    digits, before, after, runs = "", "", "", []
    for part in _PARTS.finditer(code):
        literal = None
        match part.lastgroup:
            case "quoted":
                literal = part[0][1:-1]
            case "escaped":
                literal = part["escaped"]
            case "skipped":
                literal = " "
            case "bracket":
                literal = _bracket(part["bracket"])
                if literal is None:
                    return _Section("unknown")
            case "clock":
                runs.append("clock")
            case "run":
                runs.append(part["run"].lower())
            case _ if part[0].lower() == "general":
                digits += "G"
            case _ if part[0] == "@":
                digits += "G"
            case _ if part[0] in "#0?,.":
                if after.strip():
                    digits += "|"  # digits on both sides of something: a fraction, a number in parts
                digits += part[0]
            case _ if part[0] in "-+$€() :/%":
                literal = part[0]
            case _:
                return _Section("unknown")
        if literal:
            before, after = (before, after + literal) if digits else (before + literal, after)
    if runs:
        # what else stands in it can be said of the day, as in `niet 1-2-2024`, or of the clock, as in `14:30Z`
        said = {word.lower() for word in _SAID.findall(before + after)}
        return _day_section(runs, digits) if said <= _BESIDE_A_CLOCK else _Section("unknown")
    if not digits:
        return _Section("nothing", before, after)
    if digits == "G":
        return _Section("general", before, after)
    found = _DIGITS.fullmatch(digits)
    if found is None or found["whole"].endswith(",") or "%" in before or after.count("%") > 1:
        return _Section("unknown")
    decimals = found["decimals"] or ""
    zeros = found["whole"].count("0")
    grouped = "," in found["whole"]
    return _Section("number", before, after, zeros, decimals.count("0"), len(decimals), grouped)


def _bracket(inside: str) -> str | None:
    """What a part in square brackets shows; None when it is not known."""
    currency = _CURRENCY.fullmatch(inside)
    if currency is not None:
        return currency[1]
    return "" if inside.lower() in _COLOURS or re.fullmatch("color ?[0-9]+", inside, re.IGNORECASE) else None


def _day_section(runs: list[str], digits: str) -> _Section:
    if digits.strip(",.0"):
        return _Section("unknown")
    months = minutes = False
    for at, run in enumerate(runs):
        if run.startswith("m"):
            if (at and runs[at - 1].startswith("h")) or (at + 1 < len(runs) and runs[at + 1].startswith("s")):
                minutes = True
            else:
                months = True
    year = any(run.startswith("y") for run in runs)
    day = any(run in ("d", "dd") for run in runs)
    hours = any(run.startswith("h") for run in runs)
    seconds = any(run.startswith("s") for run in runs)
    if year and months and day:
        if hours and minutes:
            return _Section("moment", seconds=seconds)
        return _Section("hidden" if hours or minutes or seconds else "day")
    if hours and minutes and not (year or months or day):
        return _Section("time", seconds=seconds)
    return _Section("hidden")
