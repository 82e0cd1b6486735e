"""A person of a household: what is recorded of one, what of that is personal, and whether it is a minor."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr

from domain.kernel.days import Day, a_day
from domain.kernel.deciding import refuse
from domain.kernel.personal import Personal, SecretText
from domain.kernel.rules import N_
from domain.kernel.vocabulary import Code, Id


class PersonalOfMember(BaseModel):
    """What is recorded of a person that is personal, with the person as its subject.

    A field here has its own in ``PersonalGiven``, of what is given for it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Personal | None = None
    v_number: Personal | None = None
    born: Personal | None = None
    nationality: Personal | None = None


class Member(PersonalOfMember):
    """A person of a household, by id. ``from`` is set when the person came from another household.

    That somebody is a minor is recorded beside what is personal, since counting needs it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_name=True, serialize_by_alias=True)

    person: Id
    minor: bool | None = None
    role: Code | None = None
    from_: Day | None = Field(default=None, alias="from")


def _a_secret_day(value: SecretStr) -> SecretStr:
    a_day(value.get_secret_value())
    return value


def _a_v_number(value: SecretStr) -> SecretStr:
    if not re.fullmatch(r"[Vv]?(?:[ .-]?\d){10}", value.get_secret_value()):
        raise ValueError(N_("a V-number has ten digits"))
    return value


V_NUMBER = "v_number"
"""The field by which a person can be looked up."""

PERSONAL = tuple(PersonalOfMember.model_fields)
"""What may be recorded of a person that is personal."""

VNumber = Annotated[SecretStr, AfterValidator(_a_v_number), Field(description="V-number: ten digits. Personal.")]
Born = Annotated[SecretStr, AfterValidator(_a_secret_day), Field(description="Day of birth. Personal.")]


class PersonalGiven(BaseModel):
    """What is given of a person that is personal. With ``born`` it follows whether the person is a minor."""

    model_config = ConfigDict(extra="forbid")

    person: Id
    minor: bool | None = None
    name: SecretText | None = None
    v_number: VNumber | None = None
    born: Born | None = None
    nationality: SecretText | None = None


class NewMember(PersonalGiven):
    """A person to register with the household."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    role: Code | None = None


def comes_of_age(born: date) -> date:
    """The day on which somebody who was born on this day is eighteen."""
    year = born.year + 18
    if year > date.max.year:
        return date.max
    try:
        return born.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


def personal_of(person: PersonalGiven) -> dict[str, Personal]:
    """The personal values that are given of a person, with the person as their subject."""
    given = {name: getattr(person, name) for name in PERSONAL}
    return {
        name: Personal(f"person:{person.person}", secret.get_secret_value()) for name, secret in given.items() if secret
    }


def is_minor(person: PersonalGiven, on: date) -> bool | None:
    """Whether the person is a minor on a day, from the day of birth when it is given; None when nobody said.

    Raises ``Refused`` when what was said does not fit the day of birth, or when the person is not born yet on that day.
    """
    if person.born is None:
        return person.minor
    born = date.fromisoformat(person.born.get_secret_value())
    if born > on:
        text = N_("Person {person} is not born yet on {day}: look at the day of birth, or at the other day.")
        raise refuse(text, person=person.person, day=on)
    minor = on < comes_of_age(born)
    if person.minor is not None and person.minor != minor:
        text = N_("Person {person} cannot be both a minor and an adult on {day}: minor does not fit the day of birth.")
        raise refuse(text, person=person.person, day=on)
    return minor


def restated_person(person: Any, fields: Mapping[str, Any], on: date) -> dict[str, Any]:
    """What is given of a person in a restatement, with the person as its subject; whether it is a minor follows from
    its birth. Raises ``Refused`` or ``pydantic.ValidationError`` for what does not fit."""
    given = {field: fields[field] for field in ("minor", *PERSONAL) if field in fields}
    member = NewMember.model_validate({"person": person, **given})
    found: dict[str, Any] = {**given, **personal_of(member)}
    return found | ({"minor": is_minor(member, on)} if given.get("born") else {})
