"""Rows that are found of running totals, by a text that another table derives of the same subject: as it is now.

How they are found, in the transaction of an append and of a whole history, is the topic's own: what it costs must not
grow with all that was ever counted.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Connection, Table

from projections.engine.running import Running
from projections.engine.tables import Values, topic_of

if TYPE_CHECKING:
    from projections.engine.derived import Derived

Texts = Mapping[int, str | None]
"""The text of a subject, by the positions from which it is so; None for none."""


class Gains(NamedTuple):
    """What a table gains and loses: rows that begin, with how those end that do, and endings of earlier rows."""

    rows: list[list[Any]]
    endings: list[tuple[int, int, int, str, int]]


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """A table of what is found of running totals.

    ``follow`` says what it gains and loses by rows of effects and by new texts of subjects, from tables that hold all
    before these. ``whole`` gives all rows of one subject, from all its effects in their order and all its texts.
    """

    table: Table
    running: Running
    by: "Derived"
    follow: Callable[[Connection, Sequence[Values], Mapping[str, Texts], str], Gains]
    whole: Callable[[str, Sequence[Values], Texts], list[list[Any]]]
    version: int = 1

    @property
    def standing(self) -> bool:
        """Its rows can end."""
        return True

    @property
    def key(self) -> int:
        """How many columns its primary key has: the first ones."""
        return 3

    @property
    def topic(self) -> str:
        """The topic that it is of, which is the file where it is declared."""
        return topic_of(self.whole)

    @property
    def grows_by(self) -> str:
        """The column by which its rows come in the order of the events."""
        return "known_from"


def texts_of(
    rows: Sequence[Sequence[Any]], endings: Sequence[tuple[int, int, int, str, int]] = ()
) -> dict[str, dict[int, str | None]]:
    """The texts of subjects by these rows of the table that derives them, of which some end."""
    found: dict[str, dict[int, str | None]] = {}
    for position, _, _, subject, _ in endings:
        found.setdefault(subject, {})[position] = None
    for _, subject, _, known_until, *_ in rows:
        if known_until is not None:
            found.setdefault(subject, {})[known_until] = None
    for known_from, subject, _, _, _, text in rows:
        found.setdefault(subject, {})[known_from] = text
    return found
