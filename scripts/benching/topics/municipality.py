"""A municipality as the generator needs it, and what a topic is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from heapq import heappop, heappush
from random import Random

from scripts.benching.stories import HERE, THERE, Fact, Story, Telling

Make = Callable[[list[Fact], list[tuple[int, Fact]]], Story]
Begins = Callable[["Municipality", date], Iterator[Telling]]
Topic = Callable[[Make, Random], Begins]


@dataclass
class Location:
    """A location as the generator needs it: when it is open, and how many places are taken."""

    id: str
    group: str
    places: int
    opens: int
    closes: int
    taken: int = 0
    leaving: list[tuple[int, int]] = field(default_factory=list)

    def room(self, today: int) -> int:
        """How many places are free, when nobody comes but those who are known to."""
        while self.leaving and self.leaving[0][0] <= today:
            self.taken -= heappop(self.leaving)[1]
        return self.places - self.taken

    def take(self, persons: int, until: int) -> None:
        """Reserve places until a day."""
        self.taken += persons
        heappush(self.leaving, (until, persons))


@dataclass
class Municipality:
    """One municipality, with the chance that is its own."""

    code: str
    neighbour: str
    random: Random
    begins: date
    speaks_for_all: bool = False
    """Whether it records what is the same for all."""
    locations: list[Location] = field(default_factory=list)
    number: int = 0

    def new_id(self, kind: str) -> str:
        """An id that is not in use."""
        self.number += 1
        return f"{self.code}-{kind}{self.number}"

    def tell(self, story: Story, first: date, **names: str) -> Telling:
        """Tell a story about this municipality."""
        return story.tell(first, {HERE: self.code, THERE: self.neighbour, **names}, self.random)

    def often(self, times: float) -> bool:
        """Whether what happens so many times a year happens today."""
        return self.random.random() < times / 365
