"""The words that all topics share: groups, periods, days, moments, ids, and what is personal (glossary, DOMAIN 1)."""

import re
import unicodedata
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, Self, final
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import CoreSchema, core_schema

from domain.kernel.rules import N_

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


class Group(StrEnum):
    """A group of people whom the municipality receives or houses (policy 2.2)."""

    ASYLUM_REGULAR = "asylum_regular"
    ASYLUM_EMERGENCY = "asylum_emergency"
    ASYLUM_MUNICIPAL = "asylum_municipal"
    ASYLUM_MINOR = "asylum_minor"
    DISPLACED_UKRAINE = "displaced_ukraine"
    STATUS_HOLDER = "status_holder"
    STATUS_MINOR = "status_minor"
    LABOUR_MIGRANT = "labour_migrant"
    URGENT_SEEKER = "urgent_seeker"


class Body(StrEnum):
    """Who takes a resolution (policy 3.1, 3.3)."""

    COLLEGE = "college"
    COUNCIL = "council"
    MAYOR = "mayor"


class Audience(StrEnum):
    """Who is informed of a decision about a location (policy 3.3)."""

    COUNCIL = "council"
    DIRECT_NEIGHBOURS = "direct_neighbours"
    LOCAL_INTEREST_GROUP = "local_interest_group"
    SURROUNDINGS = "surroundings"
    PUBLIC = "public"


class Channel(StrEnum):
    """How an audience is informed (policy 3.3)."""

    ORAL = "oral"
    IN_PERSON = "in_person"
    LETTER = "letter"
    MUNICIPAL_CHANNELS = "municipal_channels"
    PRESS = "press"
    OTHER = "other"


def half_year_of(day: date) -> str:
    """The half-year, such as ``2024-H1``, in which the day falls; the first or last one, of a day outside our time."""
    if day.year not in YEARS:
        return f"{YEARS.start}-H1" if day.year < YEARS.start else f"{YEARS[-1]}-H2"
    return f"{day.year}-H{1 if day.month <= 6 else 2}"


def next_half_year(period: str) -> str:
    """The half-year after this one."""
    year, half = int(period[:4]), period[-1]
    return f"{year}-H2" if half == "1" else f"{year + 1}-H1"


_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


def _passes_bsn_check(digits: str) -> bool:
    nine = digits.zfill(9)
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(int(d) * w for d, w in zip(nine, weights, strict=True)) % 11 == 0


_DIGIT = re.compile(r"\d")
_MARKED_AS_V_NUMBER = re.compile(r"(?<![A-Za-z])V(?:[ ._-]*[0-9]){8}", re.IGNORECASE)
_NUMBER_OF_A_CASE = re.compile(r"(?<![A-Za-z0-9])(?:ZAAK-|(?:19|20|21)[0-9]{2}-)+[0-9]+", re.IGNORECASE)


def looks_like_a_citizen_number(text: str) -> bool:
    """Whether the text, or one of its parts, has the form of a V-number or of a BSN.

    Ids stand unencrypted in events and tags, and outlive the erasure of a person. So that they are none of a person:

    - ``V`` and eight digits or more is a V-number always, whatever separators stand between.
    - A number behind a year (``2024-``) or ``ZAAK-`` counts cases, and is none of a person, however long it is.
    - What is left is a V-number when it, or a part of it, has ten digits; and a BSN when it passes the eleven-test,
      with nine digits, or with eight where there is nothing else.

    What only looks like one is refused too. There is one way out: a mapping of an import can hash the ids of a column.
    """
    if len(_DIGIT.findall(text)) < 8:
        return False
    if _MARKED_AS_V_NUMBER.search(text):
        return True
    text = _NUMBER_OF_A_CASE.sub("", text)
    compact = re.sub(r"[ ._-]", "", text)
    if re.fullmatch(r"\d{10}", compact):
        return True
    if re.fullmatch(r"\d{8,9}", compact):
        return _passes_bsn_check(compact)
    parts = re.split(r"[^0-9]+", text)
    return any(len(p) == 10 or (len(p) == 9 and _passes_bsn_check(p)) for p in parts)


def no_citizen_number(value: str) -> str:
    """The text itself. Raises ``ValueError`` when it looks like a V-number or BSN."""
    if looks_like_a_citizen_number(value):
        raise ValueError(N_("a reference must not be a V-number or BSN: it is never encrypted"))
    return value


def an_id(value: str) -> str:
    """The id itself. Raises ``ValueError`` when it has another form, or could be a V-number or BSN."""
    if not _ID.fullmatch(value):
        raise ValueError(
            N_("an id is 1 to 64 letters, digits, dots, dashes or underscores, and starts with a letter or digit")
        )
    if looks_like_a_citizen_number(value):
        raise ValueError(
            N_(
                "an id must not be a V-number or BSN, nor look like one: it is never encrypted; choose another, or "
                "import it with a mapping that says `hash = true`"
            )
        )
    return value


YEARS = range(1900, 2200)
"""A year outside these is a slip of the pen, and would make a chain of thousands of half-years."""


def _in_our_time(year: int) -> None:
    if year not in YEARS:
        raise ValueError(N_("the year is not between 1900 and 2199"))


def a_day(value: Any) -> Any:
    """The day that is written as 2024-01-31. Raises ``ValueError`` for anything else."""
    if isinstance(value, str):
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
            raise ValueError(N_("a day is written as 2024-01-31"))
        try:
            value = date.fromisoformat(value)
        except ValueError:
            raise ValueError(N_("there is no such day")) from None
    if not isinstance(value, date) or isinstance(value, datetime):
        raise ValueError(N_("a day is written as 2024-01-31"))
    _in_our_time(value.year)
    return value


def in_amsterdam(moment: datetime) -> date:
    """The calendar day in the Netherlands of an aware moment."""
    try:
        return moment.astimezone(AMSTERDAM).date()
    except OverflowError:
        return moment.date()


def end_of_day(day: date) -> datetime:
    """The moment (UTC) at which the day ends in the Netherlands."""
    if day == date.max:
        return datetime.max.replace(tzinfo=UTC)
    return datetime.combine(day + timedelta(days=1), datetime.min.time(), AMSTERDAM).astimezone(UTC)


def last_moment(day: date) -> datetime:
    """The last moment (UTC) that is of the day in the Netherlands: what is late from midnight on is not late yet."""
    return end_of_day(day) - timedelta.resolution


def _a_moment(value: Any) -> Any:
    written = N_("a moment is written as 2024-01-31T14:30, with its offset or else in Dutch time")
    if isinstance(value, str):
        if not re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}", value):
            raise ValueError(written)
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            raise ValueError(written) from None
    if not isinstance(value, datetime):
        raise ValueError(written)
    _in_our_time(value.year)
    if value.tzinfo is not None:
        return _utc(value)
    earlier, later = (value.replace(tzinfo=AMSTERDAM, fold=fold) for fold in (0, 1))
    if earlier.utcoffset() != later.utcoffset():
        exists = earlier.astimezone(UTC).astimezone(AMSTERDAM).replace(tzinfo=None) == value
        if exists:
            raise ValueError(N_("the clock shows this moment twice (summer time ends): add its offset, such as +02:00"))
        raise ValueError(N_("the clock never shows this moment (summer time begins): add its offset, such as +02:00"))
    return _utc(earlier)


def _utc(moment: datetime) -> datetime:
    moment = moment.astimezone(UTC)
    _in_our_time(moment.year)
    return moment


Id = Annotated[str, AfterValidator(an_id)]
"""A name for a thing that nobody can be recognised by."""

Day = Annotated[date, BeforeValidator(a_day)]
"""A calendar day in the Netherlands."""

Moment = Annotated[datetime, BeforeValidator(_a_moment)]
"""A moment; without an offset it is read as Europe/Amsterdam, and it is kept in UTC."""


def printable(value: str) -> str:
    """The text itself. Raises ``ValueError`` when it holds control characters or half a character."""
    if any(unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\t" for c in value):
        raise ValueError(N_("a text holds no control characters"))
    return value


def words(value: str) -> str:
    """The text without the blanks around it. Raises ``ValueError`` when it is empty, too long or not printable."""
    value = printable(value).strip()
    if not 1 <= len(value) <= 4000:
        raise ValueError(N_("a text has 1 to 4000 characters"))
    return value


Text = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000), AfterValidator(printable)
]
"""Words about things, never about persons: they are stored readable."""

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=64), AfterValidator(printable)]
"""A short name of a thing, such as a unit."""

Code = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
"""A short lower-case code."""

MunicipalityCode = Annotated[str, StringConstraints(pattern=r"^GM\d{4}$")]
"""CBS code of a municipality, such as GM0160 (Hardenberg)."""


def _a_period(value: str) -> str:
    _in_our_time(int(value[:4]))
    return value


Period = Annotated[str, StringConstraints(pattern=r"^\d{4}-H[12]$"), AfterValidator(_a_period)]
"""A half-year, such as 2024-H1."""

Year = Annotated[int, Field(ge=YEARS.start, lt=YEARS.stop, strict=True)]
"""A calendar year, which is a budget year too."""


_AMOUNT = r"[0-9]{1,10}(\.[0-9]{1,2})?"


def _an_amount(value: Any) -> Any:
    # a number in JSON comes as a float: what was written stands in its shortest text, and that is what is read
    text = str(value) if isinstance(value, str | int | float | Decimal) and not isinstance(value, bool) else ""
    if not re.fullmatch(f"-?{_AMOUNT}", text):
        raise ValueError(N_("an amount is in euros, written as 1234.50"))
    return Decimal(text).quantize(Decimal("0.01")) + 0  # there is no minus zero


Euros = Annotated[
    Decimal,
    BeforeValidator(_an_amount),
    PlainSerializer(str, return_type=str, when_used="json"),
    WithJsonSchema({"type": ["string", "number"], "pattern": f"^-?{_AMOUNT}$"}),
]
"""An amount in euros, to the cent, below zero too; in store a text with two decimals."""

EurosUp = Annotated[
    Euros, Field(ge=0), WithJsonSchema({"type": ["string", "number"], "pattern": f"^{_AMOUNT}$", "minimum": 0})
]
"""An amount in euros that is not below zero."""

Count = Annotated[int, Field(ge=0, le=10_000_000, strict=True)]
Difference = Annotated[int, Field(ge=-10_000_000, le=10_000_000, strict=True)]
Position = Annotated[int, Field(ge=1, le=2**53 - 1, strict=True)]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class Document(BaseModel):
    """A document by its number; with date and SHA-256 of the file where they are known (rule L6)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    number: Text
    date: Day | None = None
    sha256: Sha256 | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_its_number(cls, value: Any) -> Any:
        return {"number": value} if isinstance(value, str) else value


@final
class Personal:
    """A personal value together with its data subject, such as ``signal:S1``.

    It shows itself nowhere. In the data of an event it is ``{"personal": subject, "value": text}`` on its way in, and
    ``{"personal": subject, "sealed": ciphertext}`` in store: the register's vault, the one place that seals and opens
    it, puts the one for the other. A ``sealed`` of None is a value whose subject was erased.
    """

    __slots__ = ("_value", "origin", "sealed", "subject")

    def __init__(
        self,
        subject: str,
        value: str | None = None,
        *,
        sealed: str | None = None,
        origin: object = None,
    ) -> None:
        """A value that is to be recorded, or one as it is stored; ``origin`` says in which event, to who opens it."""
        self.subject = subject
        self.sealed = sealed
        self.origin = origin
        self._value = value

    def plain(self) -> str | None:
        """The text of a value that is to be recorded; None for one that comes from store."""
        return self._value

    def __repr__(self) -> str:
        return f"Personal({self.subject!r}, …)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Personal) and self._identity() == other._identity()

    def __hash__(self) -> int:
        return hash(self._identity())

    def _identity(self) -> tuple[str, str | None, str | None]:
        return self.subject, self._value, self.sealed

    @classmethod
    def _validate(cls, value: Any) -> Self:
        if isinstance(value, cls):
            return value
        if cls.is_data(value):
            return cls(value["personal"], value.get("value"), sealed=value.get("sealed"))
        raise ValueError(N_("not a personal value with its subject"))

    @staticmethod
    def is_data(value: Any) -> bool:
        """Whether a value in the data of an event is a personal one."""
        return isinstance(value, dict) and "personal" in value and value.keys() <= {"personal", "value", "sealed"}

    def as_data(self) -> dict[str, str | None]:
        """As it stands in the data of an event."""
        if self._value is not None:
            return {"personal": self.subject, "value": self._value}
        return {"personal": self.subject, "sealed": self.sealed}

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._validate,
            serialization=core_schema.plain_serializer_function_ser_schema(cls.as_data, when_used="json"),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: Any) -> dict[str, Any]:
        return {
            "type": "object",
            "properties": {"personal": {"type": "string"}, "sealed": {"type": ["string", "null"]}},
            "required": ["personal", "sealed"],
        }


class Deviation(BaseModel):
    """Why a rule was broken, and which ones really were (DESIGN 2, facts are not refused)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    reason: Text
    rules: tuple[str, ...] = ()
