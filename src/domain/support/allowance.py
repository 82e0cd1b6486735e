"""Living allowance (leefgeld): who gets it, and what that is in a month, each line explained (policy 3.2, rule S2).

By who belongs to it on a day and the amounts of that day. Where something is not known there is no amount, and the
line says what is missing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from pydantic import Field
from typing_extensions import override

from domain.kernel.correcting import CorrectedBy
from domain.kernel.days import OPEN, Day
from domain.kernel.deciding import Command, Deciding, records
from domain.kernel.ids_in_use import Makes
from domain.kernel.published import own_contribution
from domain.kernel.rules import N_, S2, Finding, Message, say, sentence
from domain.kernel.vocabulary import Id
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


def allowance_on(household: Household, day: date) -> Allowance | None:
    """The allowance that the household has on a day."""
    return next((one for one in household.allowances if one.on(day) and day < household.closed), None)


def lines(
    household: Household, allowance: Allowance, amounts: Sequence[AllowanceAmountsSet], day: date
) -> Iterator[Line]:
    """What the household gets on a day, by all the amounts that there are."""
    members = household.members_on(day)
    minors = [member.minor_on(day) for member in members]
    held = amounts_on(amounts, household.group_on(day), day)
    if held is None:
        text = N_("No amounts are known for {group} on {day}.")
        yield Line(Item.NOT_KNOWN, len(members), None, say(text, group=household.group_on(day), day=day))
    elif None in minors:
        unknown = minors.count(None)
        text = N_("Of {persons} of {size} persons it is not known whether they are minors.")
        yield Line(Item.NOT_KNOWN, unknown, None, say(text, persons=unknown, size=len(members)))
    else:
        yield from _paid(allowance, held, len(members), minors.count(True))
        paying = {member.person for member in members} & set(allowance.contributors)
        if paying:
            yield from _contributed(len(paying), day, catered=allowance.catered)


def _paid(allowance: Allowance, held: AllowanceAmountsSet, size: int, minors: int) -> Iterator[Line]:
    source = held.source
    if not allowance.catered:
        food = held.food_for(size)
        for persons, rate, text in (
            (size - minors, food.adult, N_("Food for {persons} adults in a household of {size} ({source}).")),
            (minors, food.minor, N_("Food for {persons} minors in a household of {size} ({source}).")),
        ):
            if persons:
                yield Line(Item.FOOD, persons, rate, say(text, persons=persons, size=size, source=source))
    if size:
        text = N_("Clothing and other expenses of {persons} persons ({source}).")
        yield Line(Item.CLOTHING, size, held.clothing, say(text, persons=size, source=source))
    if allowance.with_host and size:
        text = N_("{persons} persons stay with a private host ({source}).")
        yield Line(Item.WITH_HOST, size, held.with_host, say(text, persons=size, source=source))


def _contributed(persons: int, day: date, *, catered: bool) -> Iterator[Line]:
    table = own_contribution(day)
    if table is None:
        yield Line(Item.NOT_KNOWN, persons, None, say(N_("No own contribution is known on {day}."), day=day))
        return
    values = {"persons": persons, "source": table["source"]}
    text = N_("Own contribution of {persons} adults ({source}).")
    yield Line(Item.CONTRIBUTION, persons, -Decimal(table["adult"]), say(text, **values))
    if catered:
        text = N_("Own contribution of {persons} adults for their meals ({source}).")
        yield Line(Item.CATERING, persons, -Decimal(table["catering"]), say(text, **values))


OTHER_AMOUNTS = sentence(
    "allowance_amounts_not_for_group",
    N_("Case {case} gets a living allowance as {group} from {day}; the amounts known are not for it."),
)
NO_AMOUNTS = sentence(
    "allowance_amounts_not_known", N_("Case {case} gets a living allowance on {day}; it is not known how much.")
)


def about_an_allowance(household: Household, amounts: Sequence[AllowanceAmountsSet]) -> Iterator[Finding]:
    """The days on which a household has an allowance, and it is not known how much (rule S2).

    Each stretch of such days is found by its first one, from that day on and for good.
    """
    turns = {day for one in amounts for day in (one.from_, one.until) if day is not None}
    turns |= {from_ for from_, _ in household.groups}
    for allowance in household.allowances:
        if allowance.from_ is None:
            continue
        end = min(allowance.until, household.closed)
        unknown: str | None = None
        for day in sorted({allowance.from_, *turns}):
            if not allowance.from_ <= day < end:
                continue
            before, unknown = unknown, _unknown(household, amounts, day)
            if unknown is not None and unknown != before:
                values = {"case": household.case, "group": household.group_on(day), "day": day}
                yield Finding(S2, say(unknown, **values), None, day, day)


def _unknown(household: Household, amounts: Sequence[AllowanceAmountsSet], day: date) -> str | None:
    """What to say where the amounts of a household are not known on a day."""
    if amounts_on(amounts, household.group_on(day), day) is not None:
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
