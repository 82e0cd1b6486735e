"""The words that all topics share: groups, bodies, audiences, ids, texts, amounts (glossary, DOMAIN 1)."""

import re
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any

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

from domain.kernel.days import Day
from domain.kernel.readable import composed, readable, readable_line
from domain.kernel.rules import N_


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


def quota_tag(municipality: str, group: str) -> str:
    """The tag of the task of a municipality for a group, such as ``quota:GM0160/status_holder``."""
    return f"quota:{municipality}/{group}"


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


Id = Annotated[str, AfterValidator(an_id)]
"""A name for a thing that nobody can be recognised by."""


def words(value: str) -> str:
    """The text without the blanks around it. Raises ``ValueError`` when it is empty, too long or not readable."""
    value = readable(composed(value)).strip()
    if not 1 <= len(value) <= 4000:
        raise ValueError(N_("a text has 1 to 4000 characters"))
    return value


def _composed(value: Any) -> Any:
    return composed(value) if isinstance(value, str) else value


Text = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=4000),
    AfterValidator(readable),
    BeforeValidator(_composed),  # what stands last is done first
]
"""Words about things, never about persons: they are stored readable."""

Name = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=64),
    AfterValidator(readable_line),
    BeforeValidator(_composed),
]
"""A short name of a thing, such as a unit, on one line."""

Code = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
"""A short lower-case code."""

MunicipalityCode = Annotated[str, StringConstraints(pattern=r"^GM\d{4}$")]
"""CBS code of a municipality, such as GM0160 (Hardenberg)."""


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
