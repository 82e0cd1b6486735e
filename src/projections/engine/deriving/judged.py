"""What rows that are judged are made of: see ``Judged``."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

Texts = Mapping[int, str | None]
"""The text of a subject, by the positions from which it is so; None for none."""


class Gains(NamedTuple):
    """What a table gains and loses: rows that begin, with how those end that do, and endings of earlier rows."""

    rows: list[list[Any]]
    endings: list[tuple[int, int, int, str, int]]


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
