"""Taking many things in few turns."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")


def batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """The items in lists of a size, the last of which may be shorter; no more is taken than is asked for."""
    left = iter(items)
    while batch := list(islice(left, size)):
        yield batch
