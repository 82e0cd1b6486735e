"""Living allowance (leefgeld): who gets it, and what that is in a month, each line explained (policy 3.2, rule S2).

By who belongs to it on a day and the amounts of that day. Where something is not known there is no amount, and the
line says what is missing.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, NamedTuple

from pydantic import Field
from typing_extensions import override

from domain.kernel.correcting import CorrectedBy
from domain.kernel.days import OPEN, Day
from domain.kernel.deciding import Command, Deciding, records
from domain.kernel.ids_in_use import Makes
from domain.kernel.in_force import stretches
from domain.kernel.published import own_contribution
from domain.kernel.rules import N_, S2, Finding, Message, say, sentence
from domain.kernel.vocabulary import Group, Id
from domain.states.household import Allowance, Household
from domain.support.allowance_amounts import AllowanceAmountsSet, amounts_on
from domain.support.support import HouseholdSupportEvent, record_support_of_case


class AllowanceGranted(HouseholdSupportEvent):
    """The household gets a living allowance, from a day until a day (excluded)."""

    TOPIC = "AllowanceGranted@1"
    SUBJECT = frozenset({"case"})

    from_: Day = Field(alias="from")
    until: Day | None = None
    with_host: Annotated[bool, Field(description="They stay with a private host.")] = False
    catered: Annotated[bool, Field(description="They get their meals.")] = False
    contributors: Annotated[
        tuple[Id, ...], Field(description="Adults who pay a contribution of their own, by id.")
    ] = ()

    @override
    def apply(self, household: Household) -> None:
        household.allowances.append(
            Allowance(
                household.case,
                self.from_,
                self.until or OPEN,
                with_host=self.with_host,
                catered=self.catered,
                contributors=self.contributors,
            )
        )


class AllowanceEnded(HouseholdSupportEvent):
    """The household no longer gets a living allowance, from a day on."""

    TOPIC = "AllowanceEnded@1"
    SUBJECT = frozenset({"case"})

    on: Day

    @override
    def apply(self, household: Household) -> None:
        for allowance in reversed(household.allowances):
            if not allowance.ended:
                allowance.until, allowance.ended = self.on, True
                return
        household.allowances.append(Allowance(household.case, None, self.on))


class Item(StrEnum):
    """What a line of the allowance is for."""

    FOOD = "food"
    CLOTHING = "clothing"
    WITH_HOST = "with_host"
    CONTRIBUTION = "contribution"
    CATERING = "catering"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True)
class Line:
    """So many persons times an amount in euros a month, below zero what they pay; None where no amount is known."""

    item: Item
    persons: int
    rate: Decimal | None
    detail: Message

    @property
    def amount(self) -> Decimal | None:
        """Persons times rate."""
        return None if self.rate is None else self.persons * self.rate


class Given(NamedTuple):
    """An allowance as a household has it on a day, and all of the household that the amount depends on."""

    since: date
    """The day from which it was granted."""
    group: Group
    size: int
    minors: int
    unknown: int
    """Of how many persons it is not known whether they are minors."""
    contributing: int
    """How many adults pay a contribution of their own."""
    catered: bool
    with_host: bool


Stretch = tuple[date, date, Given]
"""An allowance as it is from a day until a day (excluded)."""


def allowances(household: Household) -> Iterator[Stretch]:
    """The allowance of a household, from a day until a day (excluded)."""
    given = [one for one in household.allowances if one.from_ is not None]
    if not given or not household.groups:
        return
    turns = household.turns() | {day for one in given for day in (one.from_, one.until) if day is not None}

    def on(day: date) -> Given | None:
        lasting = next((one for one in given if one.on(day) and day < household.closed), None)
        if lasting is None or lasting.from_ is None:
            return None
        members = household.members_on(day)
        minors = [member.minor_on(day) for member in members]
        return Given(
            since=lasting.from_,
            group=household.group_on(day),
            size=len(members),
            minors=minors.count(True),
            unknown=minors.count(None),
            contributing=len({member.person for member in members} & {*lasting.contributors}),
            catered=lasting.catered,
            with_host=lasting.with_host,
        )

    yield from stretches(turns, on)


AMOUNTS_NOT_KNOWN = sentence("allowance_amounts_unknown", N_("No amounts are known for {group} on {day}."))
MINORS_NOT_KNOWN = sentence(
    "allowance_minors_unknown", N_("Of {persons} of {size} persons it is not known whether they are minors.")
)
FOOD_OF_ADULTS = sentence(
    "allowance_food_of_adults", N_("Food for {persons} adults in a household of {size} ({source}).")
)
FOOD_OF_MINORS = sentence(
    "allowance_food_of_minors", N_("Food for {persons} minors in a household of {size} ({source}).")
)
CLOTHING = sentence("allowance_clothing", N_("Clothing and other expenses of {persons} persons ({source})."))
WITH_HOST = sentence("allowance_with_host", N_("{persons} persons stay with a private host ({source})."))
CONTRIBUTION_NOT_KNOWN = sentence("allowance_contribution_unknown", N_("No own contribution is known on {day}."))
CONTRIBUTION = sentence("allowance_contribution", N_("Own contribution of {persons} adults ({source})."))
FOR_MEALS = sentence(
    "allowance_contribution_for_meals", N_("Own contribution of {persons} adults for their meals ({source}).")
)
LINES = (
    AMOUNTS_NOT_KNOWN,
    MINORS_NOT_KNOWN,
    FOOD_OF_ADULTS,
    FOOD_OF_MINORS,
    CLOTHING,
    WITH_HOST,
    CONTRIBUTION_NOT_KNOWN,
    CONTRIBUTION,
    FOR_MEALS,
)
"""What lines say, in the order in which they come."""


def lines(given: Given, amounts: Sequence[AllowanceAmountsSet], day: date) -> Iterator[Line]:
    """What a household gets on a day, by all the amounts that there are."""
    held = amounts_on(amounts, given.group, day)
    if held is None:
        yield Line(Item.NOT_KNOWN, given.size, None, say(AMOUNTS_NOT_KNOWN, group=given.group, day=day))
    elif given.unknown:
        detail = say(MINORS_NOT_KNOWN, persons=given.unknown, size=given.size)
        yield Line(Item.NOT_KNOWN, given.unknown, None, detail)
    else:
        yield from _paid(given, held)
        if given.contributing:
            yield from _contributed(given.contributing, day, catered=given.catered)


def _paid(given: Given, held: AllowanceAmountsSet) -> Iterator[Line]:
    size, source = given.size, held.source
    if not given.catered:
        food = held.food_for(size)
        for persons, rate, text in (
            (size - given.minors, food.adult, FOOD_OF_ADULTS),
            (given.minors, food.minor, FOOD_OF_MINORS),
        ):
            if persons:
                yield Line(Item.FOOD, persons, rate, say(text, persons=persons, size=size, source=source))
    if size:
        yield Line(Item.CLOTHING, size, held.clothing, say(CLOTHING, persons=size, source=source))
    if given.with_host and size:
        yield Line(Item.WITH_HOST, size, held.with_host, say(WITH_HOST, persons=size, source=source))


def _contributed(persons: int, day: date, *, catered: bool) -> Iterator[Line]:
    table = own_contribution(day)
    if table is None:
        yield Line(Item.NOT_KNOWN, persons, None, say(CONTRIBUTION_NOT_KNOWN, day=day))
        return
    values = {"persons": persons, "source": table["source"]}
    yield Line(Item.CONTRIBUTION, persons, -Decimal(table["adult"]), say(CONTRIBUTION, **values))
    if catered:
        yield Line(Item.CATERING, persons, -Decimal(table["catering"]), say(FOR_MEALS, **values))


OTHER_AMOUNTS = sentence(
    "allowance_amounts_not_for_group",
    N_("Case {case} gets a living allowance as {group} from {day}; the amounts known are not for it."),
)
NO_AMOUNTS = sentence(
    "allowance_amounts_not_known", N_("Case {case} gets a living allowance on {day}; it is not known how much.")
)


def about_an_allowance(
    case: str, stretches_: Iterable[Stretch], amounts: Sequence[AllowanceAmountsSet]
) -> Iterator[Finding]:
    """The days on which a household has an allowance, and it is not known how much (rule S2).

    Each stretch of such days is found by its first one, from that day on and for good. Stretches of the allowance on
    which the amounts are known may be left out.
    """
    turns = _turns(amounts)
    unknown, ended = None, (date.min, date.min)
    for from_, until, given in stretches_:
        if ended != (given.since, from_):
            unknown = None
        ended = given.since, until
        for day in (from_, *(turn for turn in turns if from_ < turn < until)):
            before, unknown = unknown, _unknown(given.group, amounts, day)
            if unknown is not None and unknown != before:
                yield Finding(S2, say(unknown, case=case, group=given.group, day=day), None, day, day)


def not_known(group: Group, amounts: Sequence[AllowanceAmountsSet]) -> Iterator[tuple[date, date]]:
    """From which days until which days (excluded) no amounts are known for a group."""
    for from_, until, _ in stretches(_turns(amounts), lambda day: _unknown(group, amounts, day) and True):
        yield from_, until


def _turns(amounts: Iterable[AllowanceAmountsSet]) -> list[date]:
    return sorted({day for one in amounts for day in (one.from_, one.until) if day is not None})


def _unknown(group: Group, amounts: Sequence[AllowanceAmountsSet], day: date) -> str | None:
    """What to say where the amounts of a group are not known on a day."""
    if amounts_on(amounts, group, day) is not None:
        return None
    return OTHER_AMOUNTS if any(one.on(day) for one in amounts) else NO_AMOUNTS


@records(AllowanceGranted, "support allowance")
def grant_allowance(command: Command, event: AllowanceGranted) -> Deciding:
    """Give a household a living allowance (leefgeld), from a day on (policy 3.2)."""
    yield from record_support_of_case(command, event)


@records(AllowanceEnded, "support end-allowance")
def end_allowance(command: Command, event: AllowanceEnded) -> Deciding:
    """End the living allowance of a household, from a day on (policy 3.2)."""
    yield from record_support_of_case(command, event)


EVENTS = (AllowanceGranted, AllowanceEnded)
COMMANDS = (grant_allowance, end_allowance)
MAKES: Makes = {}
CORRECTED_BY: CorrectedBy = {}
