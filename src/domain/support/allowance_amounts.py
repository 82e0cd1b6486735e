"""How much a living allowance (leefgeld) is in a month: amounts from a day on, for groups, with their source (rule F2).

Those that come with the program are dated data; what is recorded is folded over them, so that new amounts need no new
program, and what was answered before can be answered again.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from domain.kernel.correcting import CorrectedBy
from domain.kernel.days import OPEN, Day
from domain.kernel.deciding import Command, Deciding, records
from domain.kernel.ids_in_use import Makes
from domain.kernel.published import published_allowances
from domain.kernel.rules import N_
from domain.kernel.vocabulary import EurosUp, Group, Text
from domain.support.support import SupportEvent, record_support


class Food(BaseModel):
    """What an adult, and a minor, gets for food in a household of so many persons or more."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    persons: Annotated[int, Field(ge=1, le=100, strict=True)]
    adult: EurosUp
    minor: EurosUp


def _by_size(food: tuple[Food, ...]) -> tuple[Food, ...]:
    ordered = tuple(sorted(food, key=lambda line: line.persons))
    sizes = [line.persons for line in ordered]
    if sizes[:1] != [1] or len(set(sizes)) < len(sizes):
        raise ValueError(N_("food has a line from 1 person on, and one for each number of persons"))
    return ordered


FoodBySize = Annotated[tuple[Food, ...], AfterValidator(_by_size)]


class AllowanceAmountsSet(SupportEvent):
    """What a living allowance of these groups is in a month, in euros, from a day until a day (excluded).

    Without an end it holds until others of its groups do. Others of the same day replace it.
    """

    TOPIC = "AllowanceAmountsSet@1"

    groups: Annotated[tuple[Group, ...], Field(min_length=1, description="Whom the amounts are for.")]
    from_: Day = Field(alias="from")
    until: Day | None = None
    food: Annotated[FoodBySize, Field(description="Per adult and minor, in a household of so many persons or more.")]
    clothing: Annotated[EurosUp, Field(description="Clothing and other expenses, per person, as 1234.50.")]
    with_host: Annotated[EurosUp, Field(description="Per person with a private host, as 1234.50.")]
    source: Annotated[Text, Field(description="Where they were published.")]

    def on(self, day: date) -> bool:
        """Whether it may hold on a day: whether it does, depends on later ones."""
        return self.from_ <= day < (self.until or OPEN)

    def food_for(self, size: int) -> Food:
        """What is for food in a household of so many persons."""
        return [line for line in self.food if line.persons <= max(size, 1)][-1]


@cache
def published() -> tuple[AllowanceAmountsSet, ...]:
    """The amounts that come with the program."""
    return tuple(AllowanceAmountsSet.model_validate(entry) for entry in published_allowances())


def all_amounts(recorded: Iterable[AllowanceAmountsSet]) -> list[AllowanceAmountsSet]:
    """The amounts that come with the program, and after them what was recorded."""
    return [*published(), *recorded]


def amounts_on(amounts: Sequence[AllowanceAmountsSet], group: Group, day: date) -> AllowanceAmountsSet | None:
    """The amounts of a group on a day: those from the latest day, of two from one day the last; None without any."""
    by_day = {one.from_: one for one in amounts if group in one.groups}
    return max((one for one in by_day.values() if one.on(day)), key=lambda one: one.from_, default=None)


@records(AllowanceAmountsSet, "support amounts", about="from_")
def set_allowance_amounts(command: Command, event: AllowanceAmountsSet) -> Deciding:
    """Set what a living allowance is in a month, from a day on, until others hold (policy 3.2)."""
    yield from record_support(command, event)


EVENTS = (AllowanceAmountsSet,)
COMMANDS = (set_allowance_amounts,)
MAKES: Makes = {}
CORRECTED_BY: CorrectedBy = {}
