"""What is wrong with a value, in texts of ours: pydantic says it in English, and in words for who writes Python."""

from collections.abc import Mapping
from typing import Any

from domain.kernel.readable import Hidden
from domain.kernel.rules import N_, Message, say

_A_TEXT = N_("it is a text")
_A_NUMBER = N_("it is a whole number")
_AN_AMOUNT = N_("it is a number, such as 1234.50")
_A_DAY = N_("it is a day, as 2024-01-31")
_A_MOMENT = N_("it is a moment, as 2024-01-31T14:30, in Dutch time or with its offset")
_TRUE_OR_FALSE = N_("it is true or false")
_A_LIST = N_("it is a list")
_AN_OBJECT = N_("it is an object, with names and values")
_TOO_SHORT = N_("it has at least {min_length}")
_TOO_LONG = N_("it has at most {max_length}")

_TEXTS: Mapping[str, str] = {
    "missing": N_("it is missing"),
    "missing_argument": N_("it is missing"),
    "missing_keyword_only_argument": N_("it is missing"),
    "none_required": N_("it is left out"),
    "extra_forbidden": N_("it is not known here"),
    "unexpected_keyword_argument": N_("it is not known here"),
    "enum": N_("it is one of {expected}"),
    "literal_error": N_("it is one of {expected}"),
    "string_type": _A_TEXT,
    "string_sub_type": _A_TEXT,
    "string_unicode": _A_TEXT,
    "string_too_short": N_("it has at least {min_length} characters"),
    "string_too_long": N_("it has at most {max_length} characters"),
    "string_pattern_mismatch": N_("it is not written in the way that is asked"),
    "int_type": _A_NUMBER,
    "int_parsing": _A_NUMBER,
    "int_parsing_size": _A_NUMBER,
    "int_from_float": _A_NUMBER,
    "float_type": _AN_AMOUNT,
    "float_parsing": _AN_AMOUNT,
    "finite_number": _AN_AMOUNT,
    "decimal_type": _AN_AMOUNT,
    "decimal_parsing": _AN_AMOUNT,
    "decimal_max_digits": N_("it has at most {max_digits} digits"),
    "decimal_max_places": N_("it has at most {decimal_places} decimals"),
    "decimal_whole_digits": N_("it has at most {whole_digits} digits before the point"),
    "greater_than": N_("it is more than {gt}"),
    "greater_than_equal": N_("it is {ge} or more"),
    "less_than": N_("it is less than {lt}"),
    "less_than_equal": N_("it is {le} or less"),
    "bool_type": _TRUE_OR_FALSE,
    "bool_parsing": _TRUE_OR_FALSE,
    "date_type": _A_DAY,
    "date_parsing": _A_DAY,
    "date_from_datetime_parsing": _A_DAY,
    "date_from_datetime_inexact": _A_DAY,
    "datetime_type": _A_MOMENT,
    "datetime_parsing": _A_MOMENT,
    "datetime_object_invalid": _A_MOMENT,
    "datetime_from_date_parsing": _A_MOMENT,
    "timezone_aware": _A_MOMENT,
    "tuple_type": _A_LIST,
    "list_type": _A_LIST,
    "set_type": _A_LIST,
    "frozen_set_type": _A_LIST,
    "iterable_type": _A_LIST,
    "too_short": _TOO_SHORT,
    "too_long": _TOO_LONG,
    "dict_type": _AN_OBJECT,
    "mapping_type": _AN_OBJECT,
    "model_type": _AN_OBJECT,
    "model_attributes_type": _AN_OBJECT,
    "dataclass_type": _AN_OBJECT,
}
"""By pydantic's types of errors; the places are those of its context."""

_PATTERNS = {
    r"^GM\d{4}$": N_("a municipality is written as its CBS code, such as GM0160"),
    r"^\d{4}-H[12]$": N_("a half-year is written as 2024-H1"),
    r"^[a-z][a-z0-9_]{0,39}$": N_("a code is lower-case letters, digits and underscores"),
    r"^[0-9a-f]{64}$": N_("a SHA-256 is 64 hexadecimal digits"),
}


def problem_of(detail: Any) -> Message:
    """What is wrong, without the field and without the value; ``detail`` is one of pydantic's errors."""
    context = detail.get("ctx", {})
    if detail["type"] in ("value_error", "assertion_error"):
        if isinstance(context["error"], Hidden):
            return context["error"].message
        # a text of ours, marked where it was raised; what is in braces in it is no place to be filled
        return say(str(context["error"]).replace("{", "{{").replace("}", "}}"))
    if detail["type"] == "string_pattern_mismatch" and context["pattern"] in _PATTERNS:
        return say(_PATTERNS[context["pattern"]])
    text = _TEXTS.get(detail["type"], N_("it has not the form that is asked; `opvang schema` shows it"))
    return say(text, **{name: str(value) for name, value in context.items()})
